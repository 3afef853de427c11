"""Bitget's feeds as pages: lists that move while they are read, and history in windows of time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from profitshare_gui.core.exchange_errors import ExchangeError, UnknownAnswer
from profitshare_gui.core.instants import Micros
from profitshare_gui.exchanges.answers import (
    Cells,
    Json,
    as_list,
    as_object,
    read_rows,
    whole_number,
)
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
from profitshare_gui.exchanges.bitget_copiers import BitgetCopiers, list_page
from profitshare_gui.exchanges.bitget_profile import (
    BILL_WINDOW_DAYS,
    BITGET,
    HISTORY_DAYS,
    PRODUCTS,
)
from profitshare_gui.exchanges.bitget_rows import (
    BILL_KINDS,
    closed_track_reader,
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
    SyncFeed,
)
from profitshare_gui.exchanges.feed_rows import PendingReported
from profitshare_gui.exchanges.history_walk import (
    Leg,
    below,
)
from profitshare_gui.exchanges.transport import Call, Transport
from profitshare_gui.exchanges.windowed_history import Asked, WindowedHistory

_PAGE = 100
_OPEN_PAGE = 50
_READINGS = 3  # how often a list that moves is read before it is given as it came

_BY_PRODUCT = tuple((product,) for product in PRODUCTS)
_BY_KIND = tuple((product, kind) for product in PRODUCTS for kind in BILL_KINDS)


class BitgetPages:
    """Reads the feeds of one account."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._history = WindowedHistory(transport, HISTORY_DAYS, self._stuck)
        self.copiers = BitgetCopiers(
            lambda size, number: self._numbered(FOLLOWERS, number, size), self._copier_count
        )

    def fetch(self, feed: SyncFeed, since: str, now: Micros) -> Iterator[Page]:
        """The pages of a feed."""
        walked = self._history.pages
        match feed:
            case SyncFeed.STATUS:
                return self._status()
            case SyncFeed.COPIERS:
                return self.copiers.pages(now)
            case SyncFeed.PENDING_SHARES:
                return self._pending()
            case SyncFeed.OPEN_TRADES:
                return self._open_trades()
            case SyncFeed.SYMBOLS:
                return self._symbols()
            case SyncFeed.CLOSED_TRADES:
                return walked(feed, since, _BY_PRODUCT, HISTORY_DAYS, self._closed_trades)
            case SyncFeed.PAID_SHARES:
                return walked(feed, since, ((),), HISTORY_DAYS, self._paid_shares)
            case SyncFeed.BILLS:
                return walked(feed, since, _BY_KIND, BILL_WINDOW_DAYS, self._bills)

    # --- how things stand now ---

    def _status(self) -> Iterator[Page]:
        detail = self._transport.ask(TOTAL_DETAIL, {})
        answer = _object(self._transport.ask(SHARE_SUMMARY, {}))
        summary = Cells(_object(answer.get("profitSummary")))
        totals, bad_totals = read_rows(_list(answer.get("profitHistoryList")), read_total)
        rows, bad = read_rows([detail], lambda cells: read_status(cells, summary, totals))
        bad += bad_totals
        yield Page(SyncFeed.STATUS, rows, bad, "", is_last=True, starts_over=True, is_whole=not bad)

    def _pending(self) -> Iterator[Page]:
        """A list in numbered pages without ids: whoever comes or goes moves all that follow.

        One page is a whole answer. A reading of several holds if their sum was the same before and
        after, or if the reading before it gave the very same rows.
        """
        first = self._numbered(PENDING_DETAILS, 1)
        if len(first) < _PAGE:
            rows, bad = read_rows(first, read_pending)
            yield list_page(
                SyncFeed.PENDING_SHARES, rows, bad, is_last=True, starts_over=True, is_whole=not bad
            )
            return
        earlier: Counter[PendingReported] | None = None
        for readings_left in range(_READINGS - 1, -1, -1):
            before = self._pending_sum()
            given: Counter[PendingReported] = Counter()
            number, is_more, is_whole, is_last = 0, True, True, False
            while is_more:
                number += 1
                listed = self._numbered(PENDING_DETAILS, number)
                is_more = len(listed) == _PAGE
                rows, bad = read_rows(listed, read_pending)
                given.update(rows)
                is_whole = is_whole and not bad
                if not is_more:
                    is_same = before is not None and before == self._pending_sum()
                    is_settled = is_same or given == earlier
                    is_whole, is_last = is_whole and is_settled, is_settled or not readings_left
                yield list_page(
                    SyncFeed.PENDING_SHARES,
                    rows,
                    bad,
                    is_last=is_last,
                    starts_over=number == 1,
                    is_whole=is_whole,
                )
            if is_last:
                return
            earlier = given

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
            listed = _list(self._transport.ask(QUERY_SYMBOLS, {"productType": product}))
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

    def _closed_trades(self, leg: Leg, last: str) -> Asked:
        (product,) = leg.topic
        params = {"productType": product, **_between(leg, last)}
        listed, end = self._listed(CLOSED_TRACKS, params, "trackingList")
        return (*read_rows(listed, closed_track_reader(product)), end)

    def _paid_shares(self, leg: Leg, last: str) -> Asked:
        listed, end = self._listed(SHARE_DETAILS, _between(leg, last), "profitList")
        return (*read_rows(listed, read_share), end)

    def _bills(self, leg: Leg, last: str) -> Asked:
        product, kind = leg.topic
        params = {"productType": product, "businessType": kind, **_between(leg, last)}
        listed, end = self._listed(BILLS, params, "bills")
        return (*read_rows(listed, read_bill), end)

    # --- asking ---

    def _numbered(self, call: Call, number: int, size: int = _PAGE) -> list[Json]:
        """A numbered page of a bare list, which has no total: a short page is the last."""
        params = {"pageNo": str(number), "pageSize": str(size)}
        return _list(self._transport.ask(call, params))

    def _listed(self, call: Call, params: dict[str, object], name: str) -> tuple[list[Json], str]:
        """The rows of a page and the id to go on below, empty after the last page."""
        answer = _object(self._transport.ask(call, params))
        listed = _list(answer.get(name))
        end = answer.get("endId")
        if not listed:
            return [], ""
        return listed, end if isinstance(end, str) and end else "none"

    def _copier_count(self) -> int | None:
        text = _object(self._transport.ask(TOTAL_DETAIL, {})).get("currentFollowerNum")
        return whole_number(text)

    def _pending_sum(self) -> Json:
        summary = _object(self._transport.ask(SHARE_SUMMARY, {})).get("profitSummary")
        return _object(summary).get("waitProfit")

    def _stuck(self) -> ExchangeError:
        return UnknownAnswer(BITGET.name, told="a page that leads nowhere")


def _object(value: Json) -> dict[str, Json]:
    return as_object(value, BITGET.name)


def _list(value: Json) -> list[Json]:
    return as_list(value, BITGET.name)


def _between(leg: Leg, last: str) -> dict[str, object]:
    params: dict[str, object] = {
        "startTime": str(leg.start_ms),
        "endTime": str(leg.end_ms),
        "limit": str(_PAGE),
    }
    if last:
        params["idLessThan"] = last
    return params
