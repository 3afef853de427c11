"""Exporting an account: tables that this program reads back, and books for tax and accounting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from heapq import merge
from pathlib import Path
from typing import TypeVar

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import DAY, Micros, instant_text
from profitshare_gui.core.records import (
    Account,
    EventKind,
    Order,
    Owner,
    Settlement,
)
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import settle
from profitshare_gui.exchanges.export import write_csv
from profitshare_gui.exchanges.export_beancount import Book, write_beancount
from profitshare_gui.exchanges.export_koinly import write_koinly
from profitshare_gui.exchanges.export_tables import (
    COPIERS,
    EVENTS,
    ORDERS,
    PAYOUTS,
    SETTLEMENTS,
    DayOf,
    Layout,
    Payout,
    Record,
)
from profitshare_gui.exchanges.export_xlsx import write_xlsx
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.export_spans import TaxYear
from profitshare_gui.usecases.export_summary import Summary, summary_beside
from profitshare_gui.usecases.export_targets import check_target
from profitshare_gui.usecases.paid_windows import paid_windows
from profitshare_gui.usecases.rulebooks import RulebookShelf

_Row = TypeVar("_Row")

_ROWS_A_TELL = 1_000
_NO_PLATFORM = "files"


class ExportKind(StrEnum):
    """What can be exported: the three facts, the settlements computed from them, and payouts."""

    ORDERS = "orders"
    EVENTS = "events"
    COPIERS = "copiers"
    SETTLEMENTS = "settlements"
    PAYOUTS = "payouts"


class ExportFormat(StrEnum):
    """How it is written: a table, or a book of what the lead trader earned."""

    CSV = "csv"
    XLSX = "xlsx"
    KOINLY = "koinly"
    BEANCOUNT = "beancount"

    @property
    def is_book(self) -> bool:
        """Whether it holds movements of money, payouts and own trades, instead of records."""
        return self in {ExportFormat.KOINLY, ExportFormat.BEANCOUNT}


BOOK_KINDS = (ExportKind.PAYOUTS, ExportKind.ORDERS)
"""What a book takes; of orders only the lead's own, closed ones."""

_SUFFIXES = {
    ".xlsx": ExportFormat.XLSX,
    ".beancount": ExportFormat.BEANCOUNT,
    ".bean": ExportFormat.BEANCOUNT,
}


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to write where.

    `kind` None is all that a book takes. `since` and `until` bound a half-open range: an order
    belongs to it by the instant it closed, an event and a payout by theirs, a settlement by
    `pays_at`. Orders that are still open are written only where nothing bounds the range; copiers
    are always written as they are now.
    """

    path: Path
    format: ExportFormat
    kind: ExportKind | None = None
    since: Micros | None = None
    until: Micros | None = None
    year: TaxYear | None = None

    def holds(self, instant: Micros | None) -> bool:
        """Whether something of this instant belongs to the range; None is still to come."""
        if instant is None:
            return self.since is None and self.until is None
        return (self.since is None or instant >= self.since) and (
            self.until is None or instant < self.until
        )


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written: `rows` are rows of a table, lines for Koinly, transactions of a book.

    `left_out` counts the copiers' orders that a book leaves out, for they are not the trader's.
    `summary` is where the sums by month are, None without any.
    """

    path: Path
    format: ExportFormat
    rows: int
    left_out: int = 0
    summary: Path | None = None


Tell = Callable[[int], None]
"""Hears how many records have been read so far; may raise `Stopped` to end the export."""


def format_of(path: Path) -> ExportFormat:
    """The format that a file's name asks for; CSV where it says nothing else."""
    return _SUFFIXES.get(path.suffix.lower(), ExportFormat.CSV)


def export(
    store: Store,
    account: Account,
    shelf: RulebookShelf,
    request: ExportRequest,
    *,
    now: Micros,
    tell: Tell = lambda _: None,
) -> ExportReport:
    """Write an account's rows to a file, which appears whole or not at all.

    Raises `DiskTrouble` where it cannot be written, or must not because it is a file that the
    program lives on, `BadValue` where the format does not take the kind, and whatever `tell`
    raises; then a former file is as it was.
    """
    check_target(request.path, store.folder)
    rulebook = shelf.rulebook(account.rulebook_id, account.overrides)
    sums, summed = None, None
    if request.year is not None:
        sums = Summary(partial(request.year.month_at, rulebook=rulebook))
        is_sheet = request.format is ExportFormat.XLSX
        summed = request.path if is_sheet else summary_beside(request.path)
        check_target(summed, store.folder)
    asked = _Asked(store, account, rulebook, request, now, sums)
    if request.format.is_book:
        report = _export_book(asked, platform_day(rulebook), tell)
    elif request.kind is None:
        raise BadValue("no_export_kind", request.format.value)
    else:
        rows = _export_table(asked, platform_day(rulebook), tell)
        report = ExportReport(request.path, request.format, rows)
    if sums is not None and summed is not None and summed != request.path:
        sums.write(summed)
    return replace(report, summary=summed)


def platform_day(rulebook: Rulebook) -> DayOf:
    """A function that gives the day of an instant by the clock of the rules then in force."""
    days: dict[int, str] = {}
    offsets = {rule.schedule.offset for rule in rulebook.versions}
    only = offsets.pop() if len(offsets) == 1 else None

    def day_of(instant: Micros) -> str:
        offset = rulebook.rule_at(instant).schedule.offset if only is None else only
        day = (instant + offset) // DAY
        if day not in days:
            days[day] = instant_text(day * DAY)[:10]
        return days[day]

    return day_of


@dataclass(frozen=True, slots=True)
class _Asked:
    """One export: what of, by which rules, as of when, and where its sums are added up."""

    store: Store
    account: Account
    rulebook: Rulebook
    request: ExportRequest
    now: Micros
    sums: Summary | None

    def summed(self, rows: Iterable[_Row]) -> Iterable[_Row]:
        """The rows, added up where that was asked for."""
        return rows if self.sums is None else self.sums.passing(rows)


def _export_table(asked: _Asked, day_of: DayOf, tell: Tell) -> int:
    store, request, account_id = asked.store, asked.request, asked.account.account_id

    def write(layout: Layout[Record], rows: Iterable[Record]) -> int:
        rows = asked.summed(rows)
        if request.format is ExportFormat.XLSX:
            sums = None if asked.sums is None else asked.sums.rows
            return write_xlsx(request.path, layout, rows, day_of, sums)
        return write_csv(request.path, layout, rows, day_of)

    match request.kind:
        case ExportKind.ORDERS:
            orders = _telling(store.orders(account_id), tell)
            return write(ORDERS, (order for order in orders if request.holds(order.closed_at)))
        case ExportKind.EVENTS:
            events = _telling(store.events(account_id), tell)
            return write(EVENTS, (event for event in events if request.holds(event.at)))
        case ExportKind.COPIERS:
            return write(COPIERS, _telling(store.copiers(account_id), tell))
        case ExportKind.SETTLEMENTS:
            result = settle(store.ledger(account_id), asked.rulebook, as_of=asked.now)
            settled = _telling(result.settlements, tell)
            return write(SETTLEMENTS, (each for each in settled if _is_paid_in(request, each)))
        case _:
            return write(PAYOUTS, _payouts(asked, tell))


def _is_paid_in(request: ExportRequest, settlement: Settlement) -> bool:
    return request.holds(settlement.window.pays_at)


def _export_book(asked: _Asked, day_of: DayOf, tell: Tell) -> ExportReport:
    store, account, rulebook, request = asked.store, asked.account, asked.rulebook, asked.request
    if request.kind is not None and request.kind not in BOOK_KINDS:
        raise BadValue("not_for_a_book", request.kind.value)
    payouts: Iterator[Payout] = iter(())
    orders = _OwnOrders(iter(()), request)
    if request.kind is not ExportKind.ORDERS:
        payouts = _payouts(asked, lambda _: None)
    if request.kind is not ExportKind.PAYOUTS:
        orders = _OwnOrders(_telling(store.orders(account.account_id), tell), request)
    entries: Iterable[Payout | Order] = merge(payouts, orders.closed(), key=_moved_at)
    entries = asked.summed(entries)
    if request.format is ExportFormat.KOINLY:
        rows = write_koinly(request.path, entries, rulebook.rulebook_id)
    else:
        platform = account.exchange
        if platform == _NO_PLATFORM:
            platform = rulebook.rulebook_id
        book = Book(platform, account.name, rulebook.rulebook_id)
        rows = write_beancount(request.path, entries, book, day_of)
    return ExportReport(request.path, request.format, rows, orders.left_out)


class _OwnOrders:
    """The lead's own closed orders among all of them, and how many were copiers'."""

    def __init__(self, orders: Iterator[Order], request: ExportRequest) -> None:
        self._orders = orders
        self._request = request
        self.left_out = 0

    def closed(self) -> Iterator[Order]:
        """Those that closed within the range, the earliest first."""
        for order in self._orders:
            if order.closed_at is None or not self._request.holds(order.closed_at):
                continue
            if order.owner is Owner.COPIER:
                self.left_out += 1
            else:
                yield order


def _moved_at(entry: Payout | Order) -> Micros:
    return entry.event.at if isinstance(entry, Payout) else entry.closed_at or 0


def _payouts(asked: _Asked, tell: Tell) -> Iterator[Payout]:
    """The payouts received within the range, the earliest first."""
    store, account_id = asked.store, asked.account.account_id
    window_of = paid_windows(store, account_id, asked.rulebook, asked.now)
    for event in _telling(store.events(account_id), tell):
        if event.kind is EventKind.PAYOUT and asked.request.holds(event.at):
            yield Payout(event, window_of(event))


def _telling(rows: Iterable[_Row], tell: Tell) -> Iterator[_Row]:
    tell(0)
    for number, row in enumerate(rows, 1):
        yield row
        if number % _ROWS_A_TELL == 0:
            tell(number)
