"""OKX's feeds as pages: lists as they stand, and a past without windows of time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from profitshare_gui.core.exchange_errors import ExchangeError, UnknownAnswer
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import DEFAULT_ASSET
from profitshare_gui.exchanges.answers import Cells, Json, as_list, as_object, read_rows
from profitshare_gui.exchanges.exchange import (
    Page,
    SyncFeed,
)
from profitshare_gui.exchanges.feed_rows import (
    LeadSymbol,
    SetAside,
    SyncRow,
)
from profitshare_gui.exchanges.history_walk import DAY_MS, Position, below, walks_from
from profitshare_gui.exchanges.okx_account import OkxAccount, leads, word_of
from profitshare_gui.exchanges.okx_calls import (
    BILLS,
    CLOSED_POSITIONS,
    COPIERS,
    INSTRUMENTS,
    OPEN_POSITIONS,
    PENDING,
    POSITIONS,
    SHARES,
)
from profitshare_gui.exchanges.okx_positions import SLACK, Positions, read_position
from profitshare_gui.exchanges.okx_profile import (
    BILL_DAYS,
    CONTRACTS,
    HISTORY_DAYS,
    OKX,
    PRODUCTS,
)
from profitshare_gui.exchanges.okx_rows import (
    BILL_TYPES,
    bill_reader,
    closed_reader,
    copier_reader,
    read_open,
    read_pending,
    read_share,
    symbol_reader,
)
from profitshare_gui.exchanges.transport import Call, Transport

_PAGE = 100
_OPEN_PAGE = 500
_MOST_COPIERS = 100


Row = TypeVar("Row", bound=SyncRow)


class _Leg(NamedTuple):
    """One page of the past: its rows, and the id to go on below; empty where it ends."""

    rows: tuple[SyncRow, ...]
    set_aside: tuple[SetAside, ...]
    end: str


_NOTHING = _Leg((), (), "")


class OkxPages:
    """Reads the feeds of one account."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._account = OkxAccount(transport)

    def fetch(self, feed: SyncFeed, since: str, now: Micros) -> Iterator[Page]:
        """The pages of a feed."""
        match feed:
            case SyncFeed.STATUS:
                return self._status()
            case SyncFeed.COPIERS:
                return self._copiers(now)
            case SyncFeed.PENDING_SHARES:
                return self._lists(feed, PENDING, lambda _: read_pending)
            case SyncFeed.OPEN_TRADES:
                return self._open_trades()
            case SyncFeed.SYMBOLS:
                return self._lists(feed, INSTRUMENTS, symbol_reader)
            case SyncFeed.PAID_SHARES:
                return self._history(feed, since, HISTORY_DAYS, lambda _: self._paid_shares)
            case SyncFeed.CLOSED_TRADES:
                return self._history(feed, since, HISTORY_DAYS, self._closed_trades)
            case SyncFeed.BILLS:
                return self._history(feed, since, BILL_DAYS, lambda _: self._bills)

    def symbols(self, product: str) -> tuple[LeadSymbol, ...]:
        """The contracts that may be led, every one of them; raises `UnknownAnswer`."""
        listed = self._account.asked(INSTRUMENTS, {"instType": product})
        rows, bad = read_rows(listed, symbol_reader(product))
        if bad:
            raise UnknownAnswer(OKX.name, told="an instrument that cannot be read")
        return rows

    # --- how things stand now ---

    def _status(self) -> Iterator[Page]:
        rows, bad = self._account.status()
        yield Page(SyncFeed.STATUS, rows, bad, "", is_last=True, starts_over=True, is_whole=not bad)

    def _copiers(self, now: Micros) -> Iterator[Page]:
        """The public list: at most 100, the best first, and no more of it can be asked for."""
        code, roles, _ = self._account.config()
        rows: tuple[SyncRow, ...] = ()
        bad: tuple[SetAside, ...] = ()
        is_all = True
        if leads(roles, CONTRACTS):
            params = {"instType": CONTRACTS, "uniqueCode": code, "limit": str(_MOST_COPIERS)}
            for told in self._account.asked(COPIERS, params):
                group = as_object(told, OKX.name)
                asset = word_of(group, "ccy") or DEFAULT_ASSET
                listed = as_list(group.get("copyTraders"), OKX.name)
                found, more = read_rows(listed, copier_reader(asset, now))
                rows, bad = rows + found, bad + more
                is_all = is_all and len(listed) < _MOST_COPIERS
        yield Page(
            SyncFeed.COPIERS,
            rows,
            bad,
            "",
            is_last=True,
            starts_over=True,
            is_whole=is_all and not bad,
            cut_at=0 if is_all else _MOST_COPIERS,
        )

    def _lists(
        self,
        feed: SyncFeed,
        call: Call,
        reader: Callable[[str], Callable[[Cells], Row | None]],
    ) -> Iterator[Page]:
        """A list that comes in one answer for each kind of lead trading."""
        rows: list[Row] = []
        bad: tuple[SetAside, ...] = ()
        for product in self._account.led_products():
            listed = self._account.asked(call, {"instType": product})
            found, more = read_rows(listed, reader(product))
            rows += found
            bad += more
        yield Page(feed, tuple(rows), bad, "", is_last=True, starts_over=True, is_whole=not bad)

    def _open_trades(self) -> Iterator[Page]:
        products = self._account.led_products()
        is_whole, is_first = True, True
        for product in products:
            last, is_more = "", True
            while is_more:
                params = {"instType": product, "limit": str(_OPEN_PAGE)}
                listed = self._account.asked(OPEN_POSITIONS, params | _after(last))
                rows, bad = read_rows(listed, read_open)
                is_whole = is_whole and not bad
                is_more = bool(listed)
                last = below(_least(listed, "subPosId"), last, _stuck) if is_more else ""
                yield Page(
                    SyncFeed.OPEN_TRADES,
                    rows,
                    bad,
                    "",
                    is_last=not is_more and product == products[-1],
                    starts_over=is_first,
                    is_whole=is_whole,
                )
                is_first = False

    # --- what has been ---

    def _history(
        self,
        feed: SyncFeed,
        since: str,
        days: int,
        asker: Callable[[Position], Callable[[str, Position, str], _Leg]],
    ) -> Iterator[Page]:
        """Walk down the past, page by page, each with the place to go on from.

        OKX has no windows of time here: a leg goes down by id until a page lies before the time
        that is asked for, or is empty. A short one proves nothing. The clocks are compared first,
        so that no end of a reading lies in the future.
        """
        self._transport.measure_clock()
        led = self._account.led_products()
        history_ms = days * DAY_MS
        walks = walks_from(since, self._transport.now_ms(), history_ms)
        for walk in walks:
            ask = asker(walk)
            at, last = walk.leg or 0, walk.below
            while at < len(PRODUCTS):
                product = PRODUCTS[at]
                page = ask(product, walk, last) if product in led else _NOTHING
                last = below(page.end, last, _stuck) if page.end else ""
                at = at if page.end else at + 1
                is_done = at == len(PRODUCTS)
                place = replace(walk, leg=None if is_done else at, below=last)
                oldest_ms = self._transport.now_ms() - history_ms
                yield Page(
                    feed,
                    page.rows,
                    page.set_aside,
                    place.word(),
                    is_last=is_done and walk is walks[-1],
                    asked_since=max(walks[0].since_ms, oldest_ms) * 1000,
                )

    def _paid_shares(self, product: str, walk: Position, last: str) -> _Leg:
        params = {"instType": product, "limit": str(_PAGE)} | _after(last)
        listed = self._account.asked(SHARES, params)
        rows, bad = read_rows(listed, read_share)
        is_over = _newest(listed, "ts") < walk.since_ms
        return _Leg(rows, bad, "" if is_over else _least(listed, "profitSharingId"))

    def _bills(self, product: str, walk: Position, last: str) -> _Leg:
        """The ledger goes down by time, and a page may end within a millisecond: it is read again.

        More bills in one millisecond than a page holds cannot be told apart by this call.
        """
        params = {"type": BILL_TYPES[product], "limit": str(_PAGE)} | _after(last)
        listed = self._account.asked(BILLS, params)
        rows, bad = read_rows(listed, bill_reader(product))
        oldest = _least(listed, "ts")
        is_over = _newest(listed, "ts") < walk.since_ms
        if is_over or not oldest.isdigit():
            return _Leg(rows, bad, "" if is_over else oldest)
        end = str(int(oldest) + 1)
        if end == last:
            if len(listed) >= _PAGE:
                raise UnknownAnswer(OKX.name, told="more bills at one instant than a page holds")
            end = oldest
        return _Leg(rows, bad, end)

    def _closed_trades(self, walk: Position) -> Callable[[str, Position, str], _Leg]:
        """Asks for closed sub-positions, having read what the account's positions cost.

        Ids are given at the opening, so what closes late lies deep. The positions that changed
        tell how deep: none of their parts is older than the oldest of them. The first walk goes
        down to the end all the same.
        """
        since_ms = walk.since_ms - SLACK // 1000
        positions, bad_held = self._changed_positions(since_ms)
        deepest_ms = _deepest_ms(positions, since_ms, walk.until_ms)
        is_first = walk.until_ms - walk.since_ms >= HISTORY_DAYS * DAY_MS
        told_of_held = list(bad_held)
        reader = closed_reader(positions, walk.since_ms * 1000, deepest_ms * 1000)

        def ask(product: str, _: Position, last: str) -> _Leg:
            params = {"instType": product, "limit": str(_PAGE)} | _after(last)
            listed = self._account.asked(CLOSED_POSITIONS, params)
            rows, bad = read_rows(listed, reader)
            is_bounded = product == CONTRACTS and not is_first and not bad_held
            is_over = is_bounded and _newest(listed, "openTime") < deepest_ms
            unread = (*told_of_held, *bad)
            told_of_held.clear()
            return _Leg(rows, unread, "" if is_over else _least(listed, "subPosId"))

        return ask

    def _changed_positions(self, since_ms: int) -> tuple[Positions, tuple[SetAside, ...]]:
        """The account's positions that changed since; rows of one instant come in one answer.

        And what changed while they were open: a trade that closed meanwhile may have been a part of
        any of these, and with one of them unread it would be taken for a part of another.
        """
        positions = Positions()
        unread: tuple[SetAside, ...] = ()
        last, enough_ms = "", since_ms
        while True:
            params = {"instType": CONTRACTS, "limit": str(_PAGE)} | _after(last)
            listed = self._account.asked(POSITIONS, params)
            rows, bad = read_rows(listed, read_position)
            unread += bad
            page = Positions()
            for held in (page, positions):
                held.take(rows)
            enough_ms = min(enough_ms, _deepest_ms(page, since_ms, since_ms) - SLACK // 1000)
            if not listed or _newest(listed, "uTime") < enough_ms:
                return positions, unread
            last = below(_least(listed, "uTime"), last, _stuck)


def _deepest_ms(positions: Positions, since_ms: int, until_ms: int) -> int:
    """From when on the positions that changed since have parts; `until_ms` where none did."""
    opened_at = positions.first_opening(since_ms * 1000)
    return ((until_ms * 1000 if opened_at is None else opened_at) - SLACK) // 1000


def _after(last: str) -> dict[str, str]:
    return {"after": last} if last else {}


def _numbers(listed: Sequence[Json], name: str) -> list[int]:
    """The numbers under a name, where there are some."""
    cells = [row.get(name) for row in listed if isinstance(row, dict)]
    texts = [each for each in cells if isinstance(each, str) and each.isascii()]
    return [int(each) for each in texts if each.isdigit() and len(each) <= 40]


def _least(listed: Sequence[Json], name: str) -> str:
    """The smallest number under a name: where the next page begins; empty for no rows."""
    if not listed:
        return ""
    return str(min(_numbers(listed, name), default="none"))


def _newest(listed: Sequence[Json], name: str) -> int:
    """The latest of the instants of a page; far off where rows tell none, so nothing ends there."""
    return max(_numbers(listed, name), default=10**40)


def _stuck() -> ExchangeError:
    return UnknownAnswer(OKX.name, told="a page that leads nowhere")
