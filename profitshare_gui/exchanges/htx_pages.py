"""HTX's feeds as pages: lists and history by a cursor that leads down through their ids."""

from __future__ import annotations

from collections.abc import Iterator

from profitshare_gui.core.exchange_errors import ExchangeError, NotOffered, UnknownAnswer
from profitshare_gui.core.instants import Micros
from profitshare_gui.exchanges.answers import Json, as_list, as_object, read_rows
from profitshare_gui.exchanges.exchange import Page, SyncFeed
from profitshare_gui.exchanges.history_walk import Leg, below
from profitshare_gui.exchanges.htx_calls import (
    CONTRACTS,
    FOLLOWERS,
    SHARES,
    TOTAL_DETAIL,
    TOTAL_PROFIT,
)
from profitshare_gui.exchanges.htx_profile import HISTORY_DAYS, HTX, PAGE
from profitshare_gui.exchanges.htx_rows import (
    contract_row,
    copier_reader,
    read_contract,
    read_share,
    read_status,
    read_total,
)
from profitshare_gui.exchanges.transport import Call, Transport
from profitshare_gui.exchanges.windowed_history import Asked, WindowedHistory


class HtxPages:
    """Reads the feeds of one account."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._history = WindowedHistory(transport, HISTORY_DAYS, _stuck)

    def fetch(self, feed: SyncFeed, since: str, now: Micros) -> Iterator[Page]:
        """The pages of a feed."""
        match feed:
            case SyncFeed.STATUS:
                return self._status()
            case SyncFeed.COPIERS:
                return self._copiers(now)
            case SyncFeed.PAID_SHARES:
                return self._history.pages(feed, since, ((),), HISTORY_DAYS, self._shares)
            case SyncFeed.SYMBOLS:
                return self._symbols()
        raise NotOffered(HTX.name, told=f"{feed.value} come from files")

    def _status(self) -> Iterator[Page]:
        detail = self._transport.ask(TOTAL_DETAIL, {})
        items = _object(self._transport.ask(TOTAL_PROFIT, {})).get("items")
        totals, bad_totals = read_rows(_list(items), read_total)
        rows, bad = read_rows([detail], lambda cells: read_status(cells, totals))
        bad += bad_totals
        yield Page(SyncFeed.STATUS, rows, bad, "", is_last=True, starts_over=True, is_whole=not bad)

    def _symbols(self) -> Iterator[Page]:
        listed = [contract_row(each) for each in _list(self._transport.ask(CONTRACTS, {}))]
        rows, bad = read_rows(listed, read_contract)
        yield Page(
            SyncFeed.SYMBOLS, rows, bad, "", is_last=True, starts_over=True, is_whole=not bad
        )

    def _copiers(self, now: Micros) -> Iterator[Page]:
        """The list by id, newest first: who comes or goes meanwhile moves nobody else."""
        last, is_whole, is_first, is_more = "", True, True, True
        while is_more:
            listed, end = self._page(FOLLOWERS, {}, last, "follower")
            rows, bad = read_rows(listed, copier_reader(now))
            is_whole, is_more = is_whole and not bad, bool(listed)
            last = below(end, last, _stuck) if is_more else ""
            yield Page(
                SyncFeed.COPIERS,
                rows,
                bad,
                "",
                is_last=not is_more,
                starts_over=is_first,
                is_whole=is_whole,
            )
            is_first = False

    def _shares(self, leg: Leg, last: str) -> Asked:
        window: dict[str, object] = {"start_time": leg.start_ms, "end_time": leg.end_ms}
        listed, end = self._page(SHARES, window, last, "profit_items")
        return (*read_rows(listed, read_share), (end or "none") if listed else "")

    def _page(
        self, call: Call, window: dict[str, object], last: str, name: str
    ) -> tuple[list[Json], str]:
        """The rows of a page, older ones than `last`, and the id to go on below."""
        params = {**window, "direct": "prev", "limit": PAGE}
        answer = _object(self._transport.ask(call, params | ({"from_id": last} if last else {})))
        end = answer.get("query_id")
        return _list(answer.get(name)), end if isinstance(end, str) else ""


def _object(value: Json) -> dict[str, Json]:
    return as_object(value, HTX.name)


def _list(value: Json) -> list[Json]:
    return as_list(value, HTX.name)


def _stuck() -> ExchangeError:
    return UnknownAnswer(HTX.name, told="a page that leads nowhere")
