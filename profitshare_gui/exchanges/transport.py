"""ccxt behind an allowlist: it signs what we ask for, and nothing else leaves this computer.

ccxt knows how each exchange signs. Everything around that is ours, for reasons that were measured:
its HTTP follows redirects with the key and waits for ever on an answer that trickles, its JSON
goes through floats, its error classes mistake a wrong clock for a bad connection, and its pace
reads the computer's clock, so that a clock set back stops it for hours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, NamedTuple
from urllib.parse import urlsplit

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
from profitshare_gui.core.instants import EARLIEST, LATEST, Micros
from profitshare_gui.exchanges.answers import Json, parse_json
from profitshare_gui.exchanges.bounded_http import Answer, BoundedHttp
from profitshare_gui.exchanges.ccxt_client import client_class
from profitshare_gui.exchanges.exchange import ApiKey, Right
from profitshare_gui.exchanges.turns import Turns

_LONGEST_RETRY_AFTER = 30  # seconds; who is to wait longer is told so
_BANNED, _BAN_SECONDS = 418, 120  # the shortest ban there is; asking again makes it longer
_MINUTE_MS = 60_000
_LONGEST_TOLD = 200


@dataclass(frozen=True, slots=True)
class Call:
    """A call that may be made: ccxt's name for it, and the method and path it must come to.

    `right` is what a key needs for it. `spacing_ms` is the least time from one such call to the
    next where that is more than the pace of all, `a_span` how many of them the server may see in
    any two seconds, 0 where the pace of all is enough. `cost_ms` is how long the exchange's
    allowance needs to recover from it, which the next call waits for. What `is_write` is sent once.
    A call that ccxt has no name for bears one of ours, and the `section` of ccxt's that it is of.
    Calls of one `lane` are counted together by the exchange; each lane has the pace to itself.
    """

    name: str
    method: str
    path: str
    right: Right | None
    spacing_ms: int = 0
    is_write: bool = False
    cost_ms: int = 0
    a_span: int = 0
    section: tuple[str, ...] = ()
    lane: str = ""


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
    its codes mean; `client` imports the class of ccxt's client from its own module; `time_call`
    asks for the clock, which `read_time` finds in milliseconds. `tags` are headers that ccxt adds
    on its own behalf. `root` is what it puts before its names of paths, `bases` what a section of
    its calls has between that and the host. `demo_headers` go with every call of a demo key.
    `weight_header` tells how much of `weight_limit` all programs at this address have used in the
    minute of the clock.
    """

    exchange: str
    client: Callable[[], Any]
    calls: frozenset[Call]
    kinds: Mapping[str, Kind]
    open: Callable[[Json], Told | None]
    time_call: Call
    read_time: Callable[[Json], int | None]
    options: Mapping[str, object]
    tags: frozenset[str]
    needs_passphrase: bool
    root: str = "/api/"
    bases: Mapping[str, str] = field(default_factory=dict)
    demo_headers: Mapping[str, str] = field(default_factory=dict)
    weight_header: str = ""
    weight_limit: int = 0


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast, how patient: milliseconds, and `a_second` calls of a lane in any server's second.

    `spacing_ms` is 3 % over what five a second allow (SPEC, Sync). A read that got no answer is
    tried again after each of `retries_ms`. `is_by_call` keeps the pace of single calls as well.
    """

    spacing_ms: int = 206
    a_second: int = 5
    call_ms: int = 10_000
    retries_ms: tuple[int, ...] = (1000, 3000)
    is_by_call: bool = True


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
        self._pace = pace
        self._turns = Turns(pace.spacing_ms, pace.a_second, should_stop)
        self._http = BoundedHttp(
            base_url, dialect.exchange, call_ms=pace.call_ms, weight_header=dialect.weight_header
        )
        self._secrets = [part for part in (key.key, key.secret, key.passphrase) if part]
        self._allowed = {(call.method, call.path): call for call in dialect.calls}
        self._midpoint_ms = 0
        self.signer = self._signer(key)

    def now_ms(self) -> int:
        """The exchange's own time, by the difference that was measured."""
        return int(self.signer.nonce())

    def measure_clock(self) -> None:
        """Ask for the exchange's time and keep the difference to this computer's."""
        told = self._patiently(self._dialect.time_call, {}, self._once)
        server_ms = self._dialect.read_time(told)
        if server_ms is None or not EARLIEST <= server_ms * 1000 < LATEST:
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
                self._turns.wait(max(wait_ms, asked * 1000))
            except Unreachable:
                self._turns.wait(wait_ms)
        return attempt(call, params)

    def _in_time(self, call: Call, params: Mapping[str, object]) -> Json:
        try:
            return self._once(call, params)
        except ClockOff:
            self.measure_clock()
            return self._once(call, params)

    def _once(self, call: Call, params: Mapping[str, object]) -> Json:
        if self._pace.is_by_call:
            self._turns.take(call.name, call.spacing_ms, call.cost_ms, call.a_span, call.lane)
        else:
            self._turns.take(call.name, 0, 0, lane=call.lane)
        if call.section:
            path = call.path.removeprefix(self._dialect.root)
            answer = self.signer.request(path, list(call.section), call.method, dict(params))
        else:
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
        if answer.status in {429, _BANNED}:
            raise self._rate_limited(status, "", answer)
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
            return self._rate_limited(code, words, answer)
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

    def _rate_limited(self, code: str, words: str, answer: Answer) -> RateLimited:
        exchange, told = self._dialect.exchange, self.cleaned(words)
        ban = _BAN_SECONDS if answer.status == _BANNED else None
        return RateLimited(exchange, code, told, retry_after=answer.retry_after or ban)

    def _unreachable(self, why: str, code: str, words: str) -> Unreachable:
        return Unreachable(self._dialect.exchange, why, code, self.cleaned(words))

    def cleaned(self, words: str) -> str:
        """Words of others as they may be shown: short, on one line, without our secrets."""
        for secret in self._secrets:
            words = words.replace(secret, "…")
        return "".join(each if each.isprintable() else " " for each in words)[:_LONGEST_TOLD]

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
        client = client_class(self._dialect.client)(
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
        bases, origin = self._dialect.bases, self._http.origin
        client.urls["api"] = {name: origin + bases.get(name, "") for name in client.urls["api"]}
        if "hostnames" in client.urls:  # the host is signed as well, so it must be the one asked
            client.urls["hostnames"] = dict.fromkeys(
                client.urls["hostnames"], urlsplit(origin).netloc
            )
        client.session.close()
        client.session = None
        # Some of ccxt's clients leave the difference out.
        client.nonce = lambda: client.milliseconds() - client.options["timeDifference"]
        sign = client.sign

        def guarded_sign(
            path: str, api: object = "public", method: str = "GET", params: object = None
        ) -> Any:
            if not isinstance(api, list):
                raise PermissionError("ccxt would leave this call unsigned")
            base = bases.get(str(api[0]), "") if api else ""
            self._check_allowed(method, f"{base}{self._dialect.root}{path}")
            return sign(path, api, method, {} if params is None else params)

        def fetch(
            url: str, method: str = "GET", headers: Any = None, body: str | None = None
        ) -> Answer:
            target = url[len(origin) :]
            if not url.startswith(f"{origin}/"):
                raise PermissionError("another origin than the account's")
            self._check_allowed(method, urlsplit(target).path)
            own = self._dialect.demo_headers if key.is_demo else {}
            kept = {
                name: value
                for name, value in (headers or {}).items()
                if name not in self._dialect.tags and value is not None
            }
            before_ms = client.milliseconds()
            try:
                answer = self._http.send(method, target, {**kept, **own}, body)
            finally:
                self._turns.heard()
                self._midpoint_ms = (before_ms + client.milliseconds()) // 2
            if answer.used_weight * 10 > self._dialect.weight_limit * 9:
                self._turns.rest(_MINUTE_MS - self.now_ms() % _MINUTE_MS)
            return answer

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
