"""The series of the profit chart: exact, ready to draw, each loaded only when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, TypeAlias

import numpy as np

from profitshare_gui.core.coverage import Coverage, Span
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Int64
from profitshare_gui.core.money import Units
from profitshare_gui.core.performance_curves import Month, Year
from profitshare_gui.core.records import DEFAULT_ASSET, Feed


class SeriesKind(StrEnum):
    """What the chart can show."""

    SHARE = "share"
    WINDOWS = "windows"
    COPIERS_PNL = "copiers_pnl"
    RETURN = "return"
    EQUITY = "equity"
    UNDERWATER = "underwater"
    MONTHS = "months"
    HOURS = "hours"


class Missing(StrEnum):
    """Why there is nothing to show."""

    NO_SETTLED_WINDOW = "no_settled_window"
    NO_COPIER_ORDERS = "no_copier_orders"
    NO_EQUITY = "no_equity"
    ONE_READING = "one_reading"
    NOT_POSITIVE = "not_positive"
    NO_CLOSED_ORDER = "no_closed_order"
    TOO_LARGE = "too_large"


class GapCause(StrEnum):
    """What is not known inside a gap."""

    ORDERS = "orders"
    EVENTS = "events"
    EQUITY = "equity"
    UNDEFINED = "undefined"


class Gap(NamedTuple):
    """A half-open stretch inside which nothing is drawn, and why."""

    since: Micros
    until: Micros
    cause: GapCause


class Scale(StrEnum):
    """What a level counts: `Units` of the series' asset, `Millionths`, or things."""

    MONEY = "money"
    RATIO = "ratio"
    COUNT = "count"


class LineName(StrEnum):
    """The lines, by the names of the CSV's columns."""

    CUMULATIVE = "cumulative"
    REPORTED = "reported"
    ESTIMATED = "estimated"
    COPIERS_PNL = "copiers_pnl"
    ROI = "roi"
    TWR = "twr"
    EQUITY = "equity"
    DRAWDOWN = "drawdown"


class BarKind(StrEnum):
    """What a bar says of its amount, by the names of the CSV's columns."""

    SETTLED = "settled"
    REPORTED = "reported"
    PENDING = "pending"
    POSTPONED = "postponed"
    ESTIMATED = "estimated"
    MOVED_IN = "moved_in"
    MOVED_OUT = "moved_out"


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Levels that each hold from one of the ascending instants to the next."""

    name: LineName
    scale: Scale
    at: Int64
    level: Int64


@dataclass(frozen=True, slots=True, eq=False)
class Bars:
    """Amounts of windows (or, where both ends are one, of instants), ascending, one column a kind.

    Those of one window stand on each other, a negative one below zero. What is estimated stands
    beside, never on what is known.
    """

    opens_at: Int64
    until: Int64
    amounts: Mapping[BarKind, Int64]

    def __len__(self) -> int:
        return len(self.opens_at)


@dataclass(frozen=True, slots=True)
class MonthTable:
    """Every month with readings, and their years."""

    months: tuple[Month, ...]
    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True, eq=False)
class HourTable:
    """Closed orders by the weekday (row, Monday first) and hour (column) they closed in.

    `mean` is the mean net in `Units`, 0 where `count` is 0. `is_own` says that they are the lead's
    own orders; else no order is marked and all count. The hours are of a named zone.
    """

    mean: Int64
    count: Int64
    is_own: bool


@dataclass(frozen=True, slots=True, eq=False)
class HourTables:
    """The same orders by the platform's clock and by the reader's, which may have summer time."""

    platform: HourTable
    own: HourTable


@dataclass(frozen=True, slots=True, eq=False)
class ProfitSeries:
    """One series of one account as of one instant, in one asset; amounts never mix assets.

    `missing` says why there is nothing. `settled_at` are the instants of payouts to be marked,
    `rule_changes` those at which a version of the platform's rules came into force, with its name.
    """

    kind: SeriesKind
    asset: str = DEFAULT_ASSET
    until: Micros = 0
    lines: tuple[Line, ...] = ()
    bars: Bars | None = None
    months: MonthTable | None = None
    hours: HourTables | None = None
    gaps: tuple[Gap, ...] = ()
    missing: Missing | None = None
    settled_at: Int64 = field(default_factory=lambda: np.empty(0, np.int64))
    rule_changes: tuple[tuple[Micros, str], ...] = ()


Values: TypeAlias = Sequence[int | None] | Int64


class TableColumn(NamedTuple):
    """A column of a series as a table; None is unknown."""

    name: str
    scale: Scale
    values: Values


class SeriesTable(NamedTuple):
    """A series as rows: what the picture shows, for who reads tables and for files.

    `until` has each row's end where rows are windows.
    """

    at: Sequence[Micros] | Int64
    until: Sequence[Micros] | Int64 | None
    columns: tuple[TableColumn, ...]


def coverage_gaps(coverage: Coverage, feeds: Iterable[Feed]) -> tuple[Gap, ...]:
    """The gaps of some feeds in time order; where two are missing at once, the first's is named."""
    found: list[Gap] = []
    for feed in feeds:
        cause = GapCause.ORDERS if feed is Feed.ORDERS else GapCause.EVENTS
        for span in coverage.gaps(feed):
            found += [Gap(*part, cause) for part in _outside(span, found)]
    return tuple(sorted(found))


def series_table(series: ProfitSeries) -> SeriesTable:
    """A series as a table: a row for every step, window, month or hour."""
    if series.months is not None:
        months = series.months.months
        return SeriesTable(
            [month.begins_at for month in months],
            None,
            (
                TableColumn("twr", Scale.RATIO, [month.twr for month in months]),
                TableColumn("pnl", Scale.MONEY, [month.pnl for month in months]),
                TableColumn("is_partial", Scale.COUNT, [int(m.is_partial) for m in months]),
            ),
        )
    if series.lines:
        return _table_of_lines(series)
    bars = series.bars
    if bars is None:
        return SeriesTable((), None, ())
    return SeriesTable(
        bars.opens_at,
        bars.until,
        tuple(
            TableColumn(kind.value, Scale.MONEY, values) for kind, values in bars.amounts.items()
        ),
    )


def _table_of_lines(series: ProfitSeries) -> SeriesTable:
    """Lines of one rhythm side by side; of several rhythms at every instant of any."""
    first = series.lines[0].at
    if all(len(line.at) == len(first) and bool((line.at == first).all()) for line in series.lines):
        at = first
    else:
        at = np.unique(np.concatenate([line.at for line in series.lines]))
    columns = [
        TableColumn(line.name.value, line.scale, _levels_at(line, at)) for line in series.lines
    ]
    if series.kind in (SeriesKind.SHARE, SeriesKind.COPIERS_PNL) and len(series.lines) == 1:
        change = np.diff(series.lines[0].level, prepend=np.int64(0))
        columns.append(TableColumn("change", Scale.MONEY, change))
    if series.kind is SeriesKind.EQUITY and series.bars is not None:
        columns.append(TableColumn("flow", Scale.MONEY, _flows_until(series.bars, at)))
    return SeriesTable(at, None, tuple(columns))


def _levels_at(line: Line, at: Int64) -> Values:
    """A line's levels at some instants; None before its first."""
    if len(line.at) == len(at):
        return line.level
    place = np.searchsorted(line.at, at, side="right") - 1
    levels = line.level[np.maximum(place, 0)].tolist()
    return [None if p < 0 else level for p, level in zip(place.tolist(), levels, strict=True)]


def _flows_until(bars: Bars, at: Int64) -> list[Units | None]:
    """What was moved since the instant before, in less out."""
    sums = np.zeros(len(bars) + 1, np.int64)
    np.cumsum(sum(bars.amounts.values(), np.zeros(len(bars), np.int64)), out=sums[1:])
    so_far = sums[np.searchsorted(bars.opens_at, at, side="right")]
    flows: list[Units | None] = np.diff(so_far, prepend=so_far[:1]).tolist()
    return flows


def _outside(span: Span, gaps: Sequence[Gap]) -> list[Span]:
    """The parts of a span that no gap covers yet."""
    parts = [span]
    for gap in gaps:
        parts = [
            part
            for each in parts
            for part in (
                Span(each.since, min(each.until, gap.since)),
                Span(max(each.since, gap.until), each.until),
            )
            if part.since < part.until
        ]
    return parts
