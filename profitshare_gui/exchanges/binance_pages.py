"""Binance's feeds as pages: how things stand, fills by contract, the ledger by the clock."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import (
    ExchangeError,
    KeyRefused,
    MissingRight,
    NotALead,
    NotOffered,
    UnknownAnswer,
)
from profitshare_gui.exchanges.answers import Cells, Json, read_rows
from profitshare_gui.exchanges.binance_calls import (
    FILLS,
    INCOME,
    LEAD_SYMBOLS,
    NO_RIGHT,
    USER_STATUS,
)
from profitshare_gui.exchanges.binance_profile import (
    BINANCE,
    FILL_WINDOW_DAYS,
    HISTORY_DAYS,
    INCOME_WINDOW_DAYS,
    PAGE,
)
from profitshare_gui.exchanges.binance_rows import (
    BILL_KINDS,
    LEADS,
    REALIZED,
    fill_reader,
    read_bill,
    read_closed,
    read_symbol,
)
from profitshare_gui.exchanges.exchange import Page, SyncFeed
from profitshare_gui.exchanges.feed_rows import SetAside
from profitshare_gui.exchanges.history_walk import DAY_MS, Leg, Position, legs_of, walks_from
from profitshare_gui.exchanges.transport import Call, Transport

_HISTORY_MS = HISTORY_DAYS * DAY_MS
_MARGIN_MS = 30 * 60_000  # what is nearly forgotten would move the pages while they are read
_BY_KIND = tuple((kind,) for kind in BILL_KINDS)
_WITHIN_A_LEG = re.compile(r"([^/]+)/(.{1,40})/(\d{0,40})", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Within:
    """Where a walk stands within a leg: at the fill `next_id` of a contract, or after all of it."""

    symbol: str = ""
    next_id: str = ""

    def is_before(self, symbol: str) -> bool:
        """Whether there is anything left to read of a contract."""
        return symbol > self.symbol or (symbol == self.symbol and self.next_id != "")


class BinancePages:
    """Reads the feeds of one account; `is_key_known` once the key itself was accepted."""

    def __init__(self, wallet: Transport, futures: Transport) -> None:
        self._wallet = wallet
        self._futures = futures
        self.is_key_known = False

    def fetch(self, feed: SyncFeed, since: str) -> Iterator[Page]:
        """The pages of a feed."""
        match feed:
            case SyncFeed.STATUS:
                return self._status()
            case SyncFeed.SYMBOLS:
                return self._symbols()
            case SyncFeed.CLOSED_TRADES:
                return self._closed_trades(since)
            case SyncFeed.BILLS:
                return self._bills(since)
        raise NotOffered(BINANCE.name, told=f"{feed.value} come from files")

    def leads(self) -> bool:
        """Whether the account leads, by its own word."""
        told = self._ask(self._wallet, USER_STATUS, {})
        is_lead = told.get("isLeadTrader") if isinstance(told, dict) else None
        if not isinstance(is_lead, bool):
            raise UnknownAnswer(BINANCE.name, told="neither a lead trader nor none")
        return is_lead

    # --- how things stand now ---

    def _status(self) -> Iterator[Page]:
        if not self.leads():
            raise NotALead(BINANCE.name)
        yield Page(SyncFeed.STATUS, (LEADS,), (), "", is_last=True, starts_over=True)

    def _symbols(self) -> Iterator[Page]:
        listed = _list(self._ask(self._wallet, LEAD_SYMBOLS, {}))
        rows, bad = read_rows(listed, read_symbol)
        yield Page(
            SyncFeed.SYMBOLS, rows, bad, "", is_last=True, starts_over=True, is_whole=not bad
        )

    # --- what has been ---

    def _closed_trades(self, since: str) -> Iterator[Page]:
        """Fills of the contracts that the ledger names, week by week.

        Fills are given by contract alone, and several hundred can be led: asking for each in each
        week would take a quarter of an hour. What was realised names those that matter.
        """
        word, within = _split(since)
        walks, since_ms = self._walks(word)
        for walk in walks:
            legs = legs_of(walk, ((),), FILL_WINDOW_DAYS * DAY_MS)
            first = walk.leg or 0
            for at in range(first, len(legs)):
                leg = self._still_there(legs[at])
                inside = within if walk is walks[0] and at == first else _Within()
                for page in self._fills_of(leg, inside, replace(walk, leg=at)):
                    yield replace(page, asked_since=self._reach(since_ms))
                is_done = at + 1 == len(legs)
                yield Page(
                    SyncFeed.CLOSED_TRADES,
                    (),
                    (),
                    replace(walk, leg=None if is_done else at + 1).word(),
                    is_last=is_done and walk is walks[-1],
                    asked_since=self._reach(since_ms),
                )

    def _fills_of(self, leg: Leg, within: _Within, place: Position) -> Iterator[Page]:
        """The fills of one week, contract by contract, from a place within it on."""
        contracts, unread = self._contracts(leg)
        if unread:  # which contract it was cannot be told, so its fills may be missing
            word = place.word()
            if within.symbol:
                word = f"{word}/{within.symbol}/{within.next_id}"
            yield Page(SyncFeed.CLOSED_TRADES, (), unread, word, is_last=False)
        for symbol in sorted(contracts):
            if not within.is_before(symbol):
                continue
            next_id = within.next_id if symbol == within.symbol else ""
            is_more = True
            while is_more:
                listed = self._fills(leg, symbol, next_id)
                inside = [row for row in listed if not _is_after(row, leg.end_ms)]
                is_more = bool(listed) and len(inside) == len(listed)
                next_id = _after(listed, next_id) if is_more else ""
                rows, bad = read_rows(inside, fill_reader(contracts[symbol]))
                position = f"{place.word()}/{symbol}/{next_id}"
                yield Page(SyncFeed.CLOSED_TRADES, rows, bad, position, is_last=False)

    def _fills(self, leg: Leg, symbol: str, next_id: str) -> list[Json]:
        """Fills in their order: of the week first, and then on by id, which takes no times."""
        params: dict[str, object] = {"symbol": symbol, "limit": str(PAGE)}
        if next_id:
            params["fromId"] = next_id
        else:
            params |= {"startTime": str(leg.start_ms), "endTime": str(leg.end_ms)}
        return _list(self._ask(self._futures, FILLS, params))

    def _contracts(self, leg: Leg) -> tuple[dict[str, str], tuple[SetAside, ...]]:
        """The contracts in which something was realised, and its asset: "" if it is not clear."""
        found: dict[str, set[str]] = {}
        unread: tuple[SetAside, ...] = ()
        for listed in self._income(replace(leg, topic=(REALIZED,)), leg.start_ms):
            rows, bad = read_rows(listed, read_closed)
            unread += bad
            for symbol, asset in rows:
                found.setdefault(symbol, set()).add(asset)
        clear = {
            symbol: next(iter(assets)) if len(assets) == 1 else ""
            for symbol, assets in found.items()
        }
        return clear, unread

    def _bills(self, since: str) -> Iterator[Page]:
        """Funding and fees, each kind upwards in time."""
        walks, since_ms = self._walks(since)
        for walk in walks:
            legs = legs_of(walk, _BY_KIND, INCOME_WINDOW_DAYS * DAY_MS)
            first = walk.leg or 0
            for at in range(first, len(legs)):
                leg = self._still_there(legs[at])
                start_ms = int(walk.below) if at == first and walk.below else leg.start_ms
                is_leg_last = at + 1 == len(legs)
                for listed in self._income(leg, start_ms):
                    rows, bad = read_rows(listed, read_bill)
                    is_done = is_leg_last and not listed
                    after = replace(walk, leg=None if is_leg_last else at + 1, below="")
                    within = replace(walk, leg=at, below=str(_newest(listed)))
                    place = within if listed else after
                    yield Page(
                        SyncFeed.BILLS,
                        rows,
                        bad,
                        place.word(),
                        is_last=is_done and walk is walks[-1],
                        asked_since=self._reach(since_ms),
                    )

    def _income(self, leg: Leg, start_ms: int) -> Iterator[list[Json]]:
        """The ledger's rows of a leg, upwards; an empty page is its end, and always comes.

        A short page proves nothing: fewer rows may be given than were asked for. Within a reading
        pages are numbered, for hundreds of rows may share the instant of a funding; the next one
        goes on at an instant, for what is forgotten meanwhile would move the numbers.
        """
        (kind,) = leg.topic
        number, newest_ms = 0, max(start_ms, leg.start_ms)
        params = {
            "incomeType": kind,
            "startTime": str(newest_ms),
            "endTime": str(leg.end_ms),
            "limit": str(PAGE),
        }
        listed: list[Json] = [None]
        while listed:
            number, before = number + 1, listed
            listed = []
            if newest_ms <= leg.end_ms and leg.start_ms < leg.end_ms:
                asked = params | {"page": str(number)}
                listed = _list(self._ask(self._futures, INCOME, asked))
            if listed:
                times = [at for at in map(_time, listed) if at is not None]
                if listed == before or not times or min(times) < newest_ms:
                    raise _stuck()
                newest_ms = max(times)
            yield listed

    # --- asking ---

    def _walks(self, word: str) -> tuple[list[Position], int]:
        """The walks to make, by the exchange's own clock, which is compared first; and their start.

        A computer whose clock was set wrong meanwhile would keep an end that lies in the future.
        """
        self._futures.measure_clock()
        walks = walks_from(word, self._futures.now_ms(), _HISTORY_MS)
        return walks, walks[0].since_ms

    def _oldest_ms(self) -> int:
        """From when on everything is there, and will be until it has been read."""
        return self._futures.now_ms() - _HISTORY_MS + _MARGIN_MS

    def _still_there(self, leg: Leg) -> Leg:
        return replace(leg, start_ms=max(leg.start_ms, self._oldest_ms()))

    def _reach(self, since_ms: int) -> int:
        return max(since_ms, self._oldest_ms()) * 1000

    def _ask(self, transport: Transport, call: Call, params: Mapping[str, object]) -> Json:
        """Ask; a key that was accepted before and is refused now lacks the right for this."""
        try:
            return transport.ask(call, params)
        except KeyRefused as error:
            if error.code != NO_RIGHT or not self.is_key_known:
                raise
            right = call.right or ""
            raise MissingRight(BINANCE.name, right, error.code, error.told) from error


def _split(since: str) -> tuple[str, _Within]:
    """A kept position as that of the walk and that within its leg; `BadValue` for another make."""
    if "/" not in since:
        return since, _Within()
    match = _WITHIN_A_LEG.fullmatch(since)
    if match is None:
        raise BadValue("not_a_position", since)
    return match[1], _Within(match[2], match[3])


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise UnknownAnswer(BINANCE.name, told="no list where one belongs")
    return value


def _time(row: Json) -> int | None:
    """The instant of a row in milliseconds, None where it cannot be read."""
    try:
        at = Cells(row).instant("time") if isinstance(row, dict) else None
    except BadValue:
        return None
    return None if at is None else at // 1000


def _newest(listed: list[Json]) -> int | None:
    return max((at for at in map(_time, listed) if at is not None), default=None)


def _is_after(row: Json, end_ms: int) -> bool:
    at = _time(row)
    return at is not None and at > end_ms


def _after(listed: list[Json], before: str) -> str:
    """The id to go on at, which must lead upwards; else a page would be read for ever."""
    ids = []
    for row in listed:
        try:
            ids.append(int(Cells(row).identity("id")) if isinstance(row, dict) else -1)
        except BadValue:
            continue
    newest = max(ids, default=-1)
    if newest < int(before or "0"):
        raise _stuck()
    return str(newest + 1)


def _stuck() -> ExchangeError:
    return UnknownAnswer(BINANCE.name, told="a page that leads nowhere")
