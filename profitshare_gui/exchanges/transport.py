"""ccxt behind an allowlist: it signs what we ask for, and nothing else leaves this computer.

ccxt knows how each exchange signs. Everything around that is ours, for reasons that were measured:
its HTTP follows redirects with the key and waits for ever on an answer that trickles, its JSON
goes through floats, its error classes mistake a wrong clock for a bad connection, and its pace
reads the computer's clock, so that a clock set back stops it for hours.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from profitshare_gui.core.errors import Stopped
from profitshare_gui.core.exchange_errors import (
    AddressRefused,
    ClockOff,
    Declined,
    ExchangeError,
    KeyRefused,
    MissingRight,
    NotALead,
    NotOffered,
    RateLimited,
    UnknownAnswer,
    Unreachable,
    WrongEnvironment,
)
from profitshare_gui.core.instants import Micros
from profitshare_gui.exchanges.answers import Json, parse_json
from profitshare_gui.exchanges.bounded_http import Answer, BoundedHttp
from profitshare_gui.exchanges.exchange import ApiKey, Right

_SLICE_MS = 50  # how often a wait looks whether it should stop
_LONGEST_RETRY_AFTER = 30  # seconds; who is to wait longer is told so
_LONGEST_TOLD = 200
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Call:
    """A call that may be made: ccxt's name for it, and the method and path it must come to.

    `right` is what a key needs for it. `spacing_ms` is the least time from one such call to the
    next where that is more than the pace of all. What `is_write` is sent once, whatever happens.
    """

    name: str
    method: str
    path: str
    right: Right | None
    spacing_ms: int = 0
    is_write: bool = False


class Kind(Enum):
    """What an exchange's code means for us."""

    GOOD = auto()
    RATE = auto()
    CLOCK = auto()
    KEY = auto()
    ADDRESS = auto()
    RIGHT = auto()
    ENVIRONMENT = auto()
    NOT_LEAD = auto()
    NOT_OFFERED = auto()
    DECLINED = auto()
    LATER = auto()


class Told(NamedTuple):
    """An answer opened: the exchange's code and words, and what it carries."""

    code: str
    words: str
    data: Json


@dataclass(frozen=True, slots=True)
class Dialect:
    """What the transport must know of an exchange, as data.

    `open` takes the envelope off an answer, None if there is no such envelope; `kinds` says what
    its codes mean; `time_call` asks for its clock, which `read_time` finds in milliseconds.
    `tags` are headers that ccxt adds on its own behalf.
    """

    exchange: str
    ccxt_id: str
    calls: frozenset[Call]
    kinds: Mapping[str, Kind]
    open: Callable[[Json], Told | None]
    time_call: Call
    read_time: Callable[[Json], int | None]
    options: Mapping[str, object]
    tags: frozenset[str]
    needs_passphrase: bool


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast, how patient: milliseconds, and `a_second` calls in any second of the server's.

    `spacing_ms` is 3 % over what five a second allow (SPEC, Sync). A read that got no answer is
    tried again after each of `retries_ms`.
    """

    spacing_ms: int = 206
    a_second: int = 5
    call_ms: int = 10_000
    retries_ms: tuple[int, ...] = (1000, 3000)


class Transport:
    """A connection of one account. One thread at a time.

    `skew` is the exchange's time less this computer's. `signer` is ccxt's client: whatever is asked
    of it, even by its own methods, it can sign and send only what the dialect allows.
    """

    def __init__(
        self,
        dialect: Dialect,
        base_url: str,
        key: ApiKey,
        should_stop: Callable[[], bool],
        pace: Pace,
    ) -> None:
        self.skew: Micros = 0
        self._dialect = dialect
        self._check_key(key)
        self._should_stop = should_stop
        self._pace = pace
        self._http = BoundedHttp(base_url, dialect.exchange, call_ms=pace.call_ms)
        self._secrets = [part for part in (key.key, key.secret, key.passphrase) if part]
        self._allowed = {(call.method, call.path): call for call in dialect.calls}
        self._heard_ns: deque[int] = deque(maxlen=pace.a_second)
        self._sent_ns: dict[str, int] = {}
        self._last_ns = 0
        self._midpoint_ms = 0
        self.signer = self._signer(key)

    def now_ms(self) -> int:
        """The exchange's own time, by the difference that was measured."""
        return int(self.signer.nonce())

    def measure_clock(self) -> None:
        """Ask for the exchange's time and keep the difference to this computer's."""
        told = self._patiently(self._dialect.time_call, {}, self._once)
        server_ms = self._dialect.read_time(told)
        if server_ms is None:
            raise self._error(UnknownAnswer, "", "no time in the answer")
        ahead_ms = server_ms - self._midpoint_ms
        self.signer.options["timeDifference"] = -ahead_ms
        self.skew = ahead_ms * 1000

    def ask(self, call: Call, params: Mapping[str, object]) -> Json:
        """Make one call and return what its answer carries.

        Reads are tried again where nobody or only a busy exchange answered. A request refused for
        its time was not looked at, so it is sent once more, with the clocks compared anew. Raises
        an `ExchangeError`, or `Stopped`.
        """
        return self._patiently(call, params, self._in_time)

    def close(self) -> None:
        """Give the connection back and forget the key."""
        self._http.close()
        self.signer.apiKey = self.signer.secret = self.signer.password = ""
        self._secrets.clear()

    # --- once, in time, patiently ---

    def _patiently(
        self,
        call: Call,
        params: Mapping[str, object],
        attempt: Callable[[Call, Mapping[str, object]], Json],
    ) -> Json:
        for wait_ms in () if call.is_write else self._pace.retries_ms:
            try:
                return attempt(call, params)
            except RateLimited as error:
                asked = error.retry_after or 0
                if asked > _LONGEST_RETRY_AFTER:
                    raise
                self._wait(max(wait_ms, asked * 1000))
            except Unreachable:
                self._wait(wait_ms)
        return attempt(call, params)

    def _in_time(self, call: Call, params: Mapping[str, object]) -> Json:
        try:
            return self._once(call, params)
        except ClockOff:
            self.measure_clock()
            return self._once(call, params)

    def _once(self, call: Call, params: Mapping[str, object]) -> Json:
        self._keep_pace(call)
        answer = getattr(self.signer, call.name)(dict(params))
        if not isinstance(answer, Answer):
            raise PermissionError(f"{call.name} did not go through the transport")
        return self._data(call, answer)

    def _data(self, call: Call, answer: Answer) -> Json:
        """What an answer carries, or the error that it is."""
        try:
            told = self._dialect.open(parse_json(answer.body))
        except ValueError as error:
            told = None
            if answer.status == 200:
                raise self._error(UnknownAnswer, "", str(error)) from error
        if told is not None:
            kind = self._kind(told.code)
            if kind is Kind.GOOD and answer.status == 200:
                return told.data
            raise self._refusal(call, kind, told, answer)
        status = str(answer.status)
        if answer.status == 429:
            raise self._rate_limited("429", "", answer.retry_after)
        if 300 <= answer.status < 400:
            raise self._unreachable("redirected", status, "")
        if answer.status >= 500:
            raise self._unreachable("server", status, "")
        raise self._error(UnknownAnswer, status if answer.status != 200 else "", "no envelope")

    # --- errors, without secrets ---

    def _kind(self, code: str) -> Kind | None:
        """Our own table first; where it is silent, what ccxt's error classes make of the code."""
        known = self._dialect.kinds.get(code)
        if known is not None:
            return known
        found = self.signer.exceptions["exact"].get(code)
        names = [each.__name__ for each in found.__mro__] if found else []
        return next((kind for name, kind in _CCXT_KINDS if name in names), None)

    def _refusal(self, call: Call, kind: Kind | None, told: Told, answer: Answer) -> ExchangeError:
        code, words = told.code, told.words
        if kind is Kind.RATE:
            return self._rate_limited(code, words, answer.retry_after)
        if kind is Kind.LATER:
            return self._unreachable("busy", code, words)
        if kind is Kind.CLOCK:
            return ClockOff(self._dialect.exchange, self.skew, code, self.cleaned(words))
        if kind is Kind.RIGHT:
            right = call.right or ""
            return MissingRight(self._dialect.exchange, right, code, self.cleaned(words))
        return self._error(_CLASSES.get(kind, UnknownAnswer), code, words)

    def _error(self, kind: type[ExchangeError], code: str, words: str) -> ExchangeError:
        return kind(self._dialect.exchange, self.cleaned(code), self.cleaned(words))

    def _rate_limited(self, code: str, words: str, retry_after: int | None) -> RateLimited:
        exchange, told = self._dialect.exchange, self.cleaned(words)
        return RateLimited(exchange, code, told, retry_after=retry_after)

    def _unreachable(self, why: str, code: str, words: str) -> Unreachable:
        return Unreachable(self._dialect.exchange, why, code, self.cleaned(words))

    def cleaned(self, words: str) -> str:
        """Words of others as they may be shown: short, on one line, without our secrets."""
        for secret in self._secrets:
            words = words.replace(secret, "…")
        return "".join(each if each.isprintable() else " " for each in words)[:_LONGEST_TOLD]

    # --- pace ---

    def _keep_pace(self, call: Call) -> None:
        """Wait for this call's turn.

        An answer's arrival is the latest its request can have reached the server. So a sixth
        request, sent a second after the first one's answer, is never within one second of it.
        """
        turn = self._last_ns + self._pace.spacing_ms * _MILLION
        if call.spacing_ms and call.name in self._sent_ns:
            turn = max(turn, self._sent_ns[call.name] + call.spacing_ms * _MILLION)
        if len(self._heard_ns) == self._heard_ns.maxlen:
            turn = max(turn, self._heard_ns[0] + 1000 * _MILLION)
        self._wait(max(0, -(-(turn - time.monotonic_ns()) // _MILLION)))
        self._last_ns = self._sent_ns[call.name] = time.monotonic_ns()

    def _wait(self, wait_ms: int) -> None:
        while True:
            if self._should_stop():
                raise Stopped
            if wait_ms <= 0:
                return
            time.sleep(min(wait_ms, _SLICE_MS) / 1000)
            wait_ms -= _SLICE_MS

    # --- ccxt ---

    def _check_key(self, key: ApiKey) -> None:
        """Refuse what cannot be a key before a library complains of it, and quotes it."""
        parts = [key.key, key.secret, key.passphrase]
        needed = parts if self._dialect.needs_passphrase else parts[:2]
        if not all(needed):
            raise KeyRefused(self._dialect.exchange, told="a part of it is empty")
        if not all(part.isascii() and part.isprintable() for part in parts):
            raise KeyRefused(self._dialect.exchange, told="it has characters that no key has")

    def _signer(self, key: ApiKey) -> Any:
        """A ccxt client that can sign what is allowed and send nothing by itself."""
        import ccxt

        client = getattr(ccxt, self._dialect.ccxt_id)(
            {
                "apiKey": key.key,
                "secret": key.secret,
                "password": key.passphrase,
                "enableRateLimit": False,
                "options": dict(self._dialect.options),
            }
        )
        client.options["timeDifference"] = 0
        if key.is_demo:
            client.options["sandboxMode"] = True  # its header alone; set_sandbox_mode moves urls
        client.urls["api"] = dict.fromkeys(client.urls["api"], self._http.origin)
        client.session.close()
        client.session = None
        sign = client.sign

        def guarded_sign(
            path: str, api: object = "public", method: str = "GET", params: object = None
        ) -> Any:
            self._check_allowed(method, f"/api/{path}")
            if not isinstance(api, list):
                raise PermissionError("ccxt would leave this call unsigned")
            return sign(path, api, method, {} if params is None else params)

        def fetch(
            url: str, method: str = "GET", headers: Any = None, body: str | None = None
        ) -> Answer:
            origin, target = self._http.origin, url[len(self._http.origin) :]
            if not url.startswith(f"{origin}/"):
                raise PermissionError("another origin than the account's")
            self._check_allowed(method, urlsplit(target).path)
            kept = {
                name: value
                for name, value in (headers or {}).items()
                if name not in self._dialect.tags and value is not None
            }
            before_ms = client.milliseconds()
            try:
                return self._http.send(method, target, kept, body)
            finally:
                self._heard_ns.append(time.monotonic_ns())
                self._midpoint_ms = (before_ms + client.milliseconds()) // 2

        client.sign = guarded_sign
        client.fetch = fetch
        return client

    def _check_allowed(self, method: str, path: str) -> None:
        if (method, path) not in self._allowed:
            raise PermissionError(f"{method} {path} is on no list of what this program may ask")


_CLASSES: Mapping[Kind | None, type[ExchangeError]] = {
    Kind.KEY: KeyRefused,
    Kind.ADDRESS: AddressRefused,
    Kind.ENVIRONMENT: WrongEnvironment,
    Kind.NOT_LEAD: NotALead,
    Kind.NOT_OFFERED: NotOffered,
    Kind.DECLINED: Declined,
}

# The order matters: some are subclasses of a later one.
_CCXT_KINDS = (
    ("InvalidNonce", Kind.CLOCK),
    ("DDoSProtection", Kind.RATE),
    ("RateLimitExceeded", Kind.RATE),
    ("PermissionDenied", Kind.RIGHT),
    ("AuthenticationError", Kind.KEY),
    ("ExchangeNotAvailable", Kind.LATER),
)
