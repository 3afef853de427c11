"""The practice exchange itself: a threaded HTTP server on loopback around a world and a dialect."""

from __future__ import annotations

import select
import socket
import socketserver
import sys
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.practice.clock import PracticeClock
from tests.practice.faults import Delivery, Fault
from tests.practice.journal import Journal
from tests.practice.limits import Limiter
from tests.practice.script import Script
from tests.practice.wire import Answer, Desk, Dialect, Request
from tests.practice.world import World

_TRICKLE_SECONDS = 0.05


class PracticeExchange:
    """An exchange on 127.0.0.1: `with PracticeExchange(Bitget(), world) as exchange: …`.

    `world` may be changed at any time under `lock` (requests are answered one after another
    under it); `script` plans faults and changes; `journal` tells what was asked. A mistake of
    the server itself is raised when the block ends.
    """

    def __init__(
        self,
        dialect: Dialect,
        world: World | None = None,
        *,
        clock: PracticeClock | None = None,
        port: int = 0,
        is_limited: bool = True,
        journal_file: Path | None = None,
    ) -> None:
        self.dialect = dialect
        self.world = world or World()
        self.clock = clock or PracticeClock()
        self.limiter = Limiter(self.clock, is_strict=is_limited)
        self.script = Script()
        self.journal = Journal(dialect.secret_headers, journal_file)
        self.lock = threading.RLock()
        self.stopping = threading.Event()
        self._listener = _Listener(self, port)
        self._thread = threading.Thread(target=self._listener.serve_forever, args=(0.01,))

    @property
    def port(self) -> int:
        """The port on 127.0.0.1."""
        return int(self._listener.server_address[1])

    @property
    def url(self) -> str:
        """What to put in the place of `https://api.…`."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Answer from now on; connections are accepted since the exchange was made."""
        self._thread.start()

    def stop(self) -> None:
        """Close every connection, held and endless ones too, and free the port."""
        self.stopping.set()
        self._listener.shutdown()
        self._listener.hang_up()
        self._listener.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        if error is None and self._listener.mistakes:
            raise self._listener.mistakes[0]

    def handle(self, request: Request) -> tuple[Answer, Fault | None]:
        """Journal a request, make the planned changes, and answer it unless a fault keeps it."""
        with self.lock:
            changes, fault = self.script.due(request)
            for change in changes:
                change()
            entry = self.journal.arrived(request, self.clock.now_ms(), self.clock.steady_ns())
            answer = Answer(500, b"")
            if fault is None or fault.reaches:
                desk = Desk(self.world, self.clock, self.limiter)
                answer = self.dialect.answer(request, desk)
            if fault is not None:
                entry.fault = fault.name
                answer = fault.change(answer) if fault.change else answer
            is_whole = fault is None or fault.delivery is Delivery.WHOLE
            self.journal.answered(entry, answer.status if is_whole else 0, answer.code)
        return answer, fault


class _Listener(socketserver.ThreadingTCPServer):
    """Accepts connections and remembers them, so that a held one can be closed."""

    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, exchange: PracticeExchange, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Conversation)
        self.exchange = exchange
        self.mistakes: list[BaseException] = []
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()

    def get_request(self) -> tuple[socket.socket, tuple[str, int]]:
        """Accept a connection."""
        connection, address = super().get_request()
        with self._lock:
            self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        """Close a connection."""
        with self._lock:
            self._open = {each for each in self._open if each is not request}
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Wake whoever reads from a connection that is still open."""
        with self._lock:
            still_open = list(self._open)
        for connection in still_open:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:  # the client was faster
                continue

    def handle_error(self, request: object, client_address: object) -> None:
        """Keep a mistake of ours; a client that went away is none."""
        del request, client_address
        error = sys.exception()
        if error is not None and not isinstance(error, OSError):
            self.mistakes.append(error)


class _Conversation(BaseHTTPRequestHandler):
    """One connection: requests are read and answered until either side closes."""

    server: _Listener
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _reply(self) -> None:
        exchange = self.server.exchange
        length = int(self.headers.get("Content-Length") or 0)
        path, _, query = self.path.partition("?")
        answer, fault = exchange.handle(
            Request(
                method=self.command,
                path=path,
                query=query,
                headers={name.lower(): value for name, value in self.headers.items()},
                body=self.rfile.read(length),
                address=self.client_address[0],
            )
        )
        delivery = Delivery.WHOLE if fault is None else fault.delivery
        if fault is not None and fault.delay_seconds:
            exchange.stopping.wait(fault.delay_seconds)
        self._deliver(answer, delivery)

    # http.server looks the methods up by these names.
    do_GET = do_POST = do_PUT = do_DELETE = _reply  # noqa: N815

    def _deliver(self, answer: Answer, delivery: Delivery) -> None:
        if delivery is not Delivery.WHOLE:
            self.close_connection = True
        if delivery is Delivery.WHOLE:
            self.wfile.write(_head(answer, len(answer.body)) + answer.body)
        elif delivery is Delivery.HALF:
            half = answer.body[: len(answer.body) // 2]
            self.wfile.write(_head(answer, len(answer.body)) + half)
        elif delivery is Delivery.NONSENSE:
            self.wfile.write(b"\x16\x03\x01\x02\x00 this is no answer\r\n\r\n")
        elif delivery is Delivery.HELD:
            self._while_connected(lambda: None)
        elif delivery is Delivery.ENDLESS:
            self.wfile.write(_head(answer, 1_000_000_000))
            self._while_connected(lambda: self.wfile.write(b" "))

    def _while_connected(self, do: Callable[[], object]) -> None:
        """Do something again and again until the client goes away or the server stops."""
        while not self.server.exchange.stopping.wait(_TRICKLE_SECONDS):
            readable, _, _ = select.select([self.connection], [], [], 0)
            if readable and not self.connection.recv(1, socket.MSG_PEEK):
                return
            do()

    def log_message(self, *_: object) -> None:
        """Nothing on standard error: the journal tells."""


def _head(answer: Answer, length: int) -> bytes:
    """The status line and the headers."""
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = "Unknown"
    headers = [
        ("Content-Type", answer.content_type),
        ("Content-Length", str(length)),
        ("Connection", "keep-alive"),
        *answer.headers,
    ]
    lines = [f"HTTP/1.1 {answer.status} {phrase}", *(f"{name}: {value}" for name, value in headers)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
