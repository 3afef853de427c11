"""Loading the series of the profit chart from books, orders and events; may run on any thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from itertools import accumulate

import numpy as np

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Int64, Ledger
from profitshare_gui.core.money import LARGEST_AMOUNT, Units, sums_by
from profitshare_gui.core.performance_curves import (
    ReturnCurve,
    months_of,
    roi_curve,
    twr_curve,
    underwater_curve,
    unread_after,
    years_of,
)
from profitshare_gui.core.performance_measures import EquityCurve, nets_of
from profitshare_gui.core.performance_windows import lead_equity
from profitshare_gui.core.records import (
    Account,
    Event,
    EventKind,
    Feed,
    Owner,
    Status,
)
from profitshare_gui.core.rulebook import Rulebook, window_at
from profitshare_gui.core.shares import RunSums
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import load_books
from profitshare_gui.usecases.books import Books, books_of_ledger
from profitshare_gui.usecases.coverage import load_coverage
from profitshare_gui.usecases.estimates import AssetEstimates, load_estimates
from profitshare_gui.usecases.profit_series import (
    BarKind,
    Bars,
    Gap,
    GapCause,
    Line,
    LineName,
    Missing,
    MonthTable,
    ProfitSeries,
    Scale,
    SeriesKind,
    coverage_gaps,
)
from profitshare_gui.usecases.profit_series_hours import closed_in, hours_of

_NOTHING = RunSums(0, 0, 0)
_MOVES = {EventKind.TRANSFER_IN: 1, EventKind.TRANSFER_OUT: -1}


@dataclass(frozen=True, slots=True)
class SeriesQuestion:
    """One series of an account: in which asset, and as of when.

    `known_at` leaves out what the archive learned later. `is_now` says that nothing is: then the
    kept books can be used. `own_zone` is the reader's.
    """

    store: Store
    account: Account
    rulebook: Rulebook
    asset: str
    as_of: Micros
    own_zone: tzinfo
    known_at: Micros | None = None
    is_now: bool = True

    @property
    def offset(self) -> Micros:
        """How far the platform's clock is ahead of UTC."""
        return self.rulebook.rule_at(self.as_of).schedule.offset


def load_series(question: SeriesQuestion, kind: SeriesKind) -> ProfitSeries:
    """Load one series, and nothing that it does not need. Raises `NoRatio`, `DiskTrouble`."""
    rulebook = question.rulebook
    changes = tuple(
        (rule.effective_from, rule.label)
        for rule in rulebook.versions
        if not rulebook.is_first_of_all(rule) and rule.effective_from <= question.as_of
    )
    return replace(_load(question, kind), rule_changes=changes)


def _load(question: SeriesQuestion, kind: SeriesKind) -> ProfitSeries:
    if kind in (SeriesKind.SHARE, SeriesKind.WINDOWS):
        return _load_shares(question, kind)
    if kind in (SeriesKind.COPIERS_PNL, SeriesKind.HOURS):
        ledger = question.store.ledger(question.account.account_id, question.known_at)
        if kind is SeriesKind.HOURS:
            hours = hours_of(
                ledger, question.asset, question.as_of, question.offset, question.own_zone
            )
            if hours is None:
                return _nothing(kind, question, Missing.NO_CLOSED_ORDER)
            return ProfitSeries(kind, question.asset, until=question.as_of, hours=hours)
        return _copiers_pnl(question, ledger)
    return _load_equity(question, kind)


def _load_shares(question: SeriesQuestion, kind: SeriesKind) -> ProfitSeries:
    store, account, as_of = question.store, question.account, question.as_of
    if question.is_now:
        books = load_books(store.settlements, account.account_id, question.rulebook, as_of)
    else:
        ledger = store.ledger(account.account_id, question.known_at)
        books = books_of_ledger(ledger, question.rulebook, as_of)
    coverage = load_coverage(store, account, as_of, question.known_at)
    bars, lines = _bars_of_books(books, question), _lines_of_books(books, question.asset)
    if not books.pages and question.is_now:
        # Nothing was computed, so what was reported and estimated has the chart to itself.
        for found in load_estimates(store, account, question.rulebook, as_of).assets:
            if found.asset == question.asset:
                bars, lines = _bars_of_estimates(found, question), _lines_of_estimates(found)
    has_any = bool(lines) if kind is SeriesKind.SHARE else len(bars) > 0
    return ProfitSeries(
        kind,
        question.asset,
        until=as_of,
        lines=lines if kind is SeriesKind.SHARE else (),
        bars=bars if len(bars) else None,
        gaps=coverage_gaps(coverage, (Feed.ORDERS, Feed.EVENTS)),
        missing=None if has_any else Missing.NO_SETTLED_WINDOW,
        settled_at=_payouts(books, question.asset),
    )


def _payouts(books: Books, asset: str) -> Int64:
    instants = {page.window.pays_at for page in books.pages if asset in page.dues}
    return np.array(sorted(instants), np.int64)


def _lines_of_books(books: Books, asset: str) -> tuple[Line, ...]:
    dues = ((each.window.pays_at, each.due) for each in books.window_dues if each.asset == asset)
    return _steps(LineName.CUMULATIVE, sums_by(dues))


def _steps(name: LineName, paid: dict[Micros, Units]) -> tuple[Line, ...]:
    if not paid:
        return ()
    instants = sorted(paid)
    levels = np.array(list(accumulate(paid[at] for at in instants)), np.int64)
    return (Line(name, Scale.MONEY, np.array(instants, np.int64), levels),)


class _Columns:
    """Amounts by window and kind on their way to `Bars`."""

    def __init__(self) -> None:
        self._ends: dict[Micros, Micros] = {}
        self._sums: dict[tuple[Micros, BarKind], Units] = {}

    def add(self, opens_at: Micros, until: Micros, kind: BarKind, amount: Units) -> None:
        """Add an amount; what was settled early in a window counts in it."""
        self._ends[opens_at] = max(self._ends.get(opens_at, until), until)
        if amount:
            key = (opens_at, kind)
            self._sums[key] = self._sums.get(key, 0) + amount

    def bars(self) -> Bars:
        """The bars, with a column for each kind that occurs."""
        opens_at = sorted(self._ends)
        kinds = [kind for kind in BarKind if any(key[1] is kind for key in self._sums)]
        return Bars(
            np.array(opens_at, np.int64),
            np.array([self._ends[at] for at in opens_at], np.int64),
            {
                kind: np.array([self._sums.get((at, kind), 0) for at in opens_at], np.int64)
                for kind in kinds or [BarKind.SETTLED]
            },
        )


def _bars_of_books(books: Books, question: SeriesQuestion) -> Bars:
    columns, asset = _Columns(), question.asset
    for page in books.pages:
        window = page.window
        sums = page.sums().get(asset, _NOTHING)
        for kind, amount in (
            (BarKind.SETTLED, sums.due - sums.estimated),
            (BarKind.POSTPONED, sums.held_back),
            (BarKind.ESTIMATED, sums.estimated),
        ):
            columns.add(window.opens_at, window.cut_off_at, kind, amount)
    open_window = window_at(question.rulebook, books.as_of)
    for share in books.pending:
        if share.asset == asset:
            is_ready = share.status is Status.SETTLED
            kind = BarKind.PENDING if is_ready else BarKind.POSTPONED
            columns.add(open_window.opens_at, open_window.cut_off_at, kind, share.due)
    return columns.bars()


def _bars_of_estimates(found: AssetEstimates, question: SeriesQuestion) -> Bars:
    columns = _Columns()
    for row in found.rows:
        window = row.window
        columns.add(window.opens_at, window.cut_off_at, BarKind.ESTIMATED, row.estimated)
        if row.reported is not None:
            columns.add(window.opens_at, window.cut_off_at, BarKind.REPORTED, row.reported)
    window = window_at(question.rulebook, question.as_of)
    if found.pending:
        columns.add(window.opens_at, window.cut_off_at, BarKind.ESTIMATED, found.pending)
    return columns.bars()


def _lines_of_estimates(found: AssetEstimates) -> tuple[Line, ...]:
    named = ((LineName.REPORTED, found.reported), (LineName.ESTIMATED, found.estimated))
    return tuple(
        Line(name, Scale.MONEY, curve.at, curve.cumulative)
        for name, curve in named
        if len(curve.at)
    )


def _copiers_pnl(question: SeriesQuestion, ledger: Ledger) -> ProfitSeries:
    orders, as_of = ledger.orders, question.as_of
    chosen = closed_in(ledger, question.asset, as_of) & (orders.owner == Owner.COPIER)
    rows = np.flatnonzero(chosen)
    if not len(rows):
        return _nothing(SeriesKind.COPIERS_PNL, question, Missing.NO_COPIER_ORDERS)
    closed = orders.closed_at[rows]
    if bool((closed[1:] < closed[:-1]).any()):
        order = np.argsort(closed, kind="stable")
        rows, closed = rows[order], closed[order]
    levels = np.cumsum(nets_of(orders)[rows])
    if levels.dtype == object and max(map(abs, levels.tolist())) > LARGEST_AMOUNT:
        return _nothing(SeriesKind.COPIERS_PNL, question, Missing.TOO_LARGE)
    last = np.append(closed[1:] != closed[:-1], True)
    coverage = load_coverage(question.store, question.account, as_of, question.known_at)
    line = Line(LineName.COPIERS_PNL, Scale.MONEY, closed[last], levels[last].astype(np.int64))
    return ProfitSeries(
        SeriesKind.COPIERS_PNL,
        question.asset,
        until=as_of,
        lines=(line,),
        gaps=coverage_gaps(coverage, (Feed.ORDERS,)),
    )


def _load_equity(question: SeriesQuestion, kind: SeriesKind) -> ProfitSeries:
    events = question.store.events(question.account.account_id, question.known_at)
    readings = Counter(
        event.asset
        for event in events
        if event.kind is EventKind.EQUITY and not event.copier_id and event.at <= question.as_of
    )
    asset = question.asset
    if readings and asset not in readings:
        asset = max(readings, key=lambda name: (readings[name], name))
    curve = lead_equity(events, asset, question.as_of)
    if not curve.at:
        return _nothing(kind, question, Missing.NO_EQUITY)
    if kind is SeriesKind.EQUITY:
        return _equity(question, asset, curve, events)
    if len(curve.at) < 2:
        return _nothing(kind, question, Missing.ONE_READING)
    if curve.equity[0] <= 0:
        return _nothing(kind, question, Missing.NOT_POSITIVE)
    if kind is SeriesKind.MONTHS:
        months = months_of(curve, question.offset, question.as_of)
        table = MonthTable(months, years_of(months))
        return ProfitSeries(kind, asset, until=question.as_of, months=table)
    curves: tuple[tuple[LineName, ReturnCurve], ...]
    if kind is SeriesKind.RETURN:
        curves = ((LineName.ROI, roi_curve(curve)), (LineName.TWR, twr_curve(curve)))
    else:
        curves = ((LineName.DRAWDOWN, underwater_curve(curve, question.offset)),)
    return ProfitSeries(
        kind,
        asset,
        until=int(curve.at[-1]),
        lines=tuple(Line(name, Scale.RATIO, found.at, found.level) for name, found in curves),
        gaps=_equity_gaps(curve, tuple(found for _, found in curves)),
    )


def _equity(
    question: SeriesQuestion, asset: str, curve: EquityCurve, events: Sequence[Event]
) -> ProfitSeries:
    columns = _Columns()
    readings: dict[Micros, Units] = {}
    for event in events:
        if event.copier_id or event.asset != asset or event.at > question.as_of:
            continue
        if event.amount is None:
            continue
        if event.kind is EventKind.EQUITY:
            readings[event.at] = event.amount
        elif event.kind in _MOVES:
            sign = _MOVES[event.kind]
            kind = BarKind.MOVED_IN if sign > 0 else BarKind.MOVED_OUT
            columns.add(event.at, event.at, kind, sign * abs(event.amount))
    line = Line(
        LineName.EQUITY,
        Scale.MONEY,
        np.array(curve.at, np.int64),
        np.array([readings[at] for at in curve.at], np.int64),
    )
    bars = columns.bars()
    return ProfitSeries(
        SeriesKind.EQUITY,
        asset,
        until=int(curve.at[-1]),
        lines=(line,),
        bars=bars if len(bars) else None,
        gaps=_equity_gaps(curve, ()),
    )


def _equity_gaps(curve: EquityCurve, curves: tuple[ReturnCurve, ...]) -> tuple[Gap, ...]:
    """Where the equity was not read, and from where on a return is undefined."""
    gaps = [Gap(*span, GapCause.EQUITY) for span in unread_after(curve)]
    ends = [int(found.at[-1]) for found in curves if len(found.at)]
    known_until = min(ends, default=curve.at[-1])
    if known_until < curve.at[-1] and len({len(found.at) for found in curves}) == 1:
        gaps = [gap for gap in gaps if gap.until <= known_until]
        gaps.append(Gap(known_until, curve.at[-1], GapCause.UNDEFINED))
    return tuple(gaps)


def _nothing(kind: SeriesKind, question: SeriesQuestion, why: Missing) -> ProfitSeries:
    return ProfitSeries(kind, question.asset, until=question.as_of, missing=why)
