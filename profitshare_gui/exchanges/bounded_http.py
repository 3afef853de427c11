"""HTTP with bounds: no redirects, a deadline over the whole call, a cap on the answer.

A time-out of a socket starts anew with every byte that arrives, so a trickling answer never ends.
Here each read gets only what is left of the whole call's time, from the status line on.
"""

from __future__ import annotations

import io
import time
from http.client import HTTPResponse
from socket import SocketIO, socket
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import certifi
import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NewConnectionError,
    SSLError,
)
from urllib3.exceptions import (
    TimeoutError as TimedOut,
)

from profitshare_gui.core.exchange_errors import Unreachable
from profitshare_gui.exchanges.answers import unpack
from profitshare_gui.exchanges.origin import checked_origin

CALL_MS = 10_000
"""How long one call may take, from connecting to the last byte."""

LONGEST_ANSWER = 8 << 20
"""The most bytes an answer may have; 100 rows of anything are under a tenth of a megabyte."""

_LONGEST_NUMBER = 6  # digits of a header that is taken for a number


class Answer(NamedTuple):
    """What came back; `retry_after` is in seconds, None if not told as a number.

    `used_weight` is what the exchange's header says of the allowance, 0 where it says nothing.
    """

    status: int
    body: bytes
    retry_after: int | None
    used_weight: int = 0


class BoundedHttp:
    """One kept connection to one origin; `exchange` is its name in errors."""

    def __init__(
        self, base_url: str, exchange: str, *, call_ms: int = CALL_MS, weight_header: str = ""
    ) -> None:
        self.origin = checked_origin(base_url)
        self._weight_header = weight_header
        self._exchange = exchange
        self._call_ms = call_ms
        self._ends_ns = 0
        parts = urlsplit(self.origin)
        host, port = parts.hostname or "", parts.port
        if parts.scheme == "https":
            self._pool: urllib3.HTTPConnectionPool = urllib3.HTTPSConnectionPool(
                host, port, cert_reqs="CERT_REQUIRED", ca_certs=certifi.where()
            )
        else:
            self._pool = urllib3.HTTPConnectionPool(host, port)
        make: type[HTTPConnection] = HTTPSConnection if parts.scheme == "https" else HTTPConnection

        def connection(*args: Any, **options: Any) -> HTTPConnection:
            made = make(*args, **options)
            made.response_class = self._response  # type: ignore[assignment]
            return made

        self._pool.ConnectionCls = connection  # type: ignore[assignment]

    def send(self, method: str, target: str, headers: dict[str, str], body: str | None) -> Answer:
        """Send once, answer once; raises `Unreachable` for anything but a whole answer."""
        self._ends_ns = time.monotonic_ns() + self._call_ms * 1_000_000
        try:
            response = self._pool.urlopen(
                method,
                target,
                body=None if body is None else body.encode(),
                headers={**headers, "Accept-Encoding": "gzip"},
                retries=False,
                redirect=False,
                preload_content=False,
                decode_content=False,
                timeout=self._call_ms / 1000,
            )
            try:
                packed = self._read(response)
            except BaseException:
                response.close()
                raise
        except (NewConnectionError, ConnectTimeoutError) as error:
            raise self._unreachable("connect", was_sent=False) from error
        except SSLError as error:
            raise self._unreachable("tls") from error
        except TimedOut as error:
            raise self._unreachable("time_out") from error
        except (HTTPError, OSError) as error:
            raise self._unreachable("cut_off") from error
        encoding = response.headers.get("Content-Encoding", "").strip().lower()
        try:
            whole = unpack(packed, encoding, LONGEST_ANSWER)
        except ValueError as error:
            raise self._unreachable("packed") from error
        retry_after = _number(response.headers.get("Retry-After", ""))
        used = _number(response.headers.get(self._weight_header, "")) or 0
        return Answer(response.status, whole, retry_after, used)

    def close(self) -> None:
        """Give the connection back."""
        self._pool.close()

    def _read(self, response: urllib3.BaseHTTPResponse) -> bytes:
        parts: list[bytes] = []
        read = 0
        while part := response.read(65_536, decode_content=False):
            read += len(part)
            if read > LONGEST_ANSWER:
                raise self._unreachable("too_long")
            parts.append(part)
        response.release_conn()
        return b"".join(parts)

    def _unreachable(self, why: str, *, was_sent: bool = True) -> Unreachable:
        return Unreachable(self._exchange, why, was_sent=was_sent)

    def _response(self, sock: socket, *args: Any, **options: Any) -> HTTPResponse:
        """What http.client reads a response with, over a socket whose reads know the deadline."""
        return HTTPResponse(_TimedSocket(sock, self._left), *args, **options)  # type: ignore[arg-type]

    def _left(self) -> int:
        return self._ends_ns - time.monotonic_ns()


def _number(text: str) -> int | None:
    is_number = text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER
    return int(text) if is_number else None


class _TimedSocket:
    """A socket for reading a response: all that http.client wants of it is a file."""

    def __init__(self, sock: socket, left_ns: Any) -> None:
        self._sock = sock
        self._left_ns = left_ns

    def makefile(self, _mode: str) -> io.BufferedReader:
        """The socket as a buffered file."""
        raw = _TimedFile(self._sock, self._sock.makefile("rb", buffering=0), self._left_ns)
        return io.BufferedReader(raw)  # type: ignore[arg-type]


class _TimedFile:
    """The raw file under the buffer: each read waits for what is left of the call, no longer."""

    def __init__(self, sock: socket, raw: SocketIO, left_ns: Any) -> None:
        self._sock = sock
        self._raw = raw
        self._left_ns = left_ns

    def readinto(self, buffer: memoryview) -> int | None:
        """Read some bytes; `TimeoutError` once the call's time is over."""
        left = self._left_ns()
        if left <= 0:
            raise TimeoutError("the call took too long")
        self._sock.settimeout(left / 10**9)
        return self._raw.readinto(buffer)

    def readable(self) -> bool:
        """It is there to be read."""
        return True

    def writable(self) -> bool:
        """Requests go to the socket itself."""
        return False

    def seekable(self) -> bool:
        """What was read is gone."""
        return False

    def flush(self) -> None:
        """Nothing is ever written here."""

    def close(self) -> None:
        """Give up this file's hold on the socket."""
        self._raw.close()

    @property
    def closed(self) -> bool:
        """Whether the hold was given up."""
        return self._raw.closed
