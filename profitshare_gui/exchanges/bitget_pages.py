"""Bitget's feeds as pages: lists that move while they are read, and history in windows of time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, TypeAlias, TypeVar

from profitshare_gui.core.exchange_errors import ExchangeError, UnknownAnswer
from profitshare_gui.core.instants import Micros
from profitshare_gui.exchanges.answers import Cells, Json, read_rows
from profitshare_gui.exchanges.bitget_calls import (
    BILLS,
    CLOSED_TRACKS,
    FOLLOWERS,
    OPEN_TRACKS,
    PENDING_DETAILS,
    QUERY_SYMBOLS,
    SHARE_DETAILS,
    SHARE_SUMMARY,
    TOTAL_DETAIL,
)
from profitshare_gui.exchanges.bitget_profile import (
    BILL_WINDOW_DAYS,
    BITGET,
    HISTORY_DAYS,
    PRODUCTS,
)
from profitshare_gui.exchanges.bitget_rows import (
    BILL_KINDS,
    closed_track_reader,
    copier_reader,
    read_bill,
    read_pending,
    read_share,
    read_status,
    read_total,
    symbol_reader,
    track_reader,
)
from profitshare_gui.exchanges.exchange import (
    Page,
    SetAside,
    SyncFeed,
    SyncRow,
)
from profitshare_gui.exchanges.history_walk import (
    DAY_MS,
    Leg,
    below,
    legs_of,
    walks_from,
)
from profitshare_gui.exchanges.transport import Call, Transport

_PAGE = 100
_OPEN_PAGE = 50
_READINGS = 3  # how often a list that moves is read before it is given as it came

_BY_PRODUCT = tuple((product,) for product in PRODUCTS)
_BY_KIND = tuple((product, kind) for product in PRODUCTS for kind in BILL_KINDS)

Row = TypeVar("Row", bound=SyncRow)


_Rows: TypeAlias = "tuple[tuple[SyncRow, ...], tuple[SetAside, ...], str]"


@dataclass(frozen=True, slots=True)
class _Moving(Generic[Row]):
    """A list that moves while it is read: how to read it, and what it is measured by.

    Where it `is_counted`, the measure is the number of rows, and `key` tells one from another.
    """

    feed: SyncFeed
    call: Call
    read: Callable[[Cells], Row | None]
    key: Callable[[Row], object]
    measure: Callable[[], Json]
    is_counted: bool = False

    def is_new(self, row: Row, keys: dict[object, int]) -> bool:
        """Note a row; whether it is to be given, which one that moved into view again is not."""
        key = self.key(row)
        keys[key] = keys.get(key, 0) + 1
        return not self.is_counted or keys[key] == 1


class BitgetPages:
    """Reads the feeds of one account."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def fetch(self, feed: SyncFeed, since: str, now: Micros) -> Iterator[Page]:
        """The pages of a feed."""
        match feed:
            case SyncFeed.STATUS:
                return self._status()
            case SyncFeed.COPIERS:
                return self._moving(
                    _Moving(
                        feed,
                        FOLLOWERS,
                        copier_reader(now),
                        lambda listed: listed.copier.copier_id,
                        self._copier_count,
                        is_counted=True,
                    )
                )
            case SyncFeed.PENDING_SHARES:
                return self._moving(
                    _Moving(feed, PENDING_DETAILS, read_pending, lambda row: row, self._pending_sum)
                )
            case SyncFeed.OPEN_TRADES:
                return self._open_trades()
            case SyncFeed.SYMBOLS:
                return self._symbols()
            case SyncFeed.CLOSED_TRADES:
                return self._history(feed, since, _BY_PRODUCT, HISTORY_DAYS, self._closed_trades)
            case SyncFeed.PAID_SHARES:
                return self._history(feed, since, ((),), HISTORY_DAYS, self._paid_shares)
            case SyncFeed.BILLS:
                return self._history(feed, since, _BY_KIND, BILL_WINDOW_DAYS, self._bills)

    # --- how things stand now ---

    def _status(self) -> Iterator[Page]:
        detail = self._transport.ask(TOTAL_DETAIL, {})
        answer = self._object(self._transport.ask(SHARE_SUMMARY, {}))
        summary = Cells(self._object(answer.get("profitSummary")))
        totals, bad_totals = read_rows(self._list(answer.get("profitHistoryList")), read_total)
        rows, bad = read_rows([detail], lambda cells: read_status(cells, summary, totals))
        bad += bad_totals
        yield Page(SyncFeed.STATUS, rows, bad, "", is_last=True, starts_over=True, is_whole=not bad)

    def _moving(self, moving: _Moving[Row]) -> Iterator[Page]:
        """A list in numbered pages: whoever comes or goes meanwhile moves all that follow.

        One page is a whole answer. A reading of several holds if what the list is measured by was
        the same before and after, or if the reading before it gave the very same rows.
        """
        first = self._numbered(moving, 1)
        if len(first) < _PAGE:
            rows, bad = read_rows(first, moving.read)
            yield Page(moving.feed, rows, bad, "", is_last=True, starts_over=True, is_whole=not bad)
            return
        earlier: dict[object, int] | None = None
        for readings_left in range(_READINGS - 1, -1, -1):
            before = moving.measure()
            keys: dict[object, int] = {}
            number, is_more, is_whole = 0, True, True
            while is_more:
                number += 1
                listed = self._numbered(moving, number)
                is_more = len(listed) == _PAGE
                rows, bad = read_rows(listed, moving.read)
                fresh = tuple(row for row in rows if moving.is_new(row, keys))
                is_whole = is_whole and not bad
                is_last = False
                if not is_more:
                    after = moving.measure()
                    is_same = before is not None and before == after
                    is_all = not moving.is_counted or before == str(len(keys))
                    is_settled = (is_same and is_all) or keys == earlier
                    earlier = keys
                    is_last = is_settled or not readings_left
                    is_whole = is_whole and is_settled
                yield Page(
                    moving.feed,
                    fresh,
                    bad,
                    "",
                    is_last=is_last,
                    starts_over=number == 1,
                    is_whole=is_whole,
                )
                if is_last:
                    return

    def _open_trades(self) -> Iterator[Page]:
        is_whole, is_first = True, True
        for product in PRODUCTS:
            last, is_more = "", True
            while is_more:
                params: dict[str, object] = {"productType": product, "limit": str(_OPEN_PAGE)}
                if last:
                    params["idLessThan"] = last
                listed, end = self._listed(OPEN_TRACKS, params, "trackingList")
                rows, bad = read_rows(listed, track_reader(product))
                is_whole = is_whole and not bad
                is_more = bool(listed)
                last = below(end, last, self._stuck) if is_more else ""
                is_last = not is_more and product == PRODUCTS[-1]
                yield Page(
                    SyncFeed.OPEN_TRADES,
                    rows,
                    bad,
                    "",
                    is_last=is_last,
                    starts_over=is_first,
                    is_whole=is_whole,
                )
                is_first = False

    def _symbols(self) -> Iterator[Page]:
        is_whole = True
        for product in PRODUCTS:
            listed = self._list(self._transport.ask(QUERY_SYMBOLS, {"productType": product}))
            rows, bad = read_rows(listed, symbol_reader(product))
            is_whole = is_whole and not bad
            yield Page(
                SyncFeed.SYMBOLS,
                rows,
                bad,
                "",
                is_last=product == PRODUCTS[-1],
                starts_over=product == PRODUCTS[0],
                is_whole=is_whole,
            )

    # --- what has been ---

    def _history(
        self,
        feed: SyncFeed,
        since: str,
        topics: tuple[tuple[str, ...], ...],
        window_days: int,
        ask: Callable[[Leg, str], _Rows],
    ) -> Iterator[Page]:
        """Walk through the past, page by page, each with the place to go on from.

        A leg ends at an empty page. A short one proves nothing: the exchange may give fewer rows
        than were asked for. The clocks are compared first: a computer whose clock was set wrong
        meanwhile would keep an end that lies in the future, and never ask for what came before it.
        """
        self._transport.measure_clock()
        history_ms = HISTORY_DAYS * DAY_MS
        walks = walks_from(since, self._transport.now_ms(), history_ms)
        for walk in walks:
            legs = legs_of(walk, topics, window_days * DAY_MS)
            at, last = walk.leg or 0, walk.below
            while at < len(legs):
                oldest_ms = self._transport.now_ms() - history_ms
                leg = replace(legs[at], start_ms=max(legs[at].start_ms, oldest_ms))
                rows, bad, end = ask(leg, last) if leg.start_ms < leg.end_ms else ((), (), "")
                last = below(end, last, self._stuck) if end else ""
                at = at if end else at + 1
                is_done = at == len(legs)
                place = replace(walk, leg=None if is_done else at, below=last)
                yield Page(
                    feed,
                    rows,
                    bad,
                    place.word(),
                    is_last=is_done and walk is walks[-1],
                    asked_since=max(walks[0].since_ms, oldest_ms) * 1000,
                )

    def _closed_trades(self, leg: Leg, last: str) -> _Rows:
        (product,) = leg.topic
        params = {"productType": product, **_between(leg, last)}
        listed, end = self._listed(CLOSED_TRACKS, params, "trackingList")
        return (*read_rows(listed, closed_track_reader(product)), end)

    def _paid_shares(self, leg: Leg, last: str) -> _Rows:
        listed, end = self._listed(SHARE_DETAILS, _between(leg, last), "profitList")
        return (*read_rows(listed, read_share), end)

    def _bills(self, leg: Leg, last: str) -> _Rows:
        product, kind = leg.topic
        params = {"productType": product, "businessType": kind, **_between(leg, last)}
        listed, end = self._listed(BILLS, params, "bills")
        return (*read_rows(listed, read_bill), end)

    # --- asking ---

    def _numbered(self, moving: _Moving[Row], number: int) -> list[Json]:
        """A numbered page of a bare list, which has no total: a short page is the last."""
        params = {"pageNo": str(number), "pageSize": str(_PAGE)}
        return self._list(self._transport.ask(moving.call, params))

    def _listed(self, call: Call, params: dict[str, object], name: str) -> tuple[list[Json], str]:
        """The rows of a page and the id to go on below, empty after the last page."""
        answer = self._object(self._transport.ask(call, params))
        listed = self._list(answer.get(name))
        end = answer.get("endId")
        if not listed:
            return [], ""
        return listed, end if isinstance(end, str) and end else "none"

    def _copier_count(self) -> Json:
        return self._object(self._transport.ask(TOTAL_DETAIL, {})).get("currentFollowerNum")

    def _pending_sum(self) -> Json:
        summary = self._object(self._transport.ask(SHARE_SUMMARY, {})).get("profitSummary")
        return self._object(summary).get("waitProfit")

    def _object(self, value: Json) -> dict[str, Json]:
        if not isinstance(value, dict):
            raise UnknownAnswer(BITGET.name, told="no object where one belongs")
        return value

    def _list(self, value: Json) -> list[Json]:
        if not isinstance(value, list):
            raise UnknownAnswer(BITGET.name, told="no list where one belongs")
        return value

    def _stuck(self) -> ExchangeError:
        return UnknownAnswer(BITGET.name, told="a page that leads nowhere")


def _between(leg: Leg, last: str) -> dict[str, object]:
    params: dict[str, object] = {
        "startTime": str(leg.start_ms),
        "endTime": str(leg.end_ms),
        "limit": str(_PAGE),
    }
    if last:
        params["idLessThan"] = last
    return params
