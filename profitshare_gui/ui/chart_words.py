"""What the parts of the profit chart are called, and why a series has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui import text
from profitshare_gui.usecases.profit_series import (
    BarKind,
    Gap,
    GapCause,
    LineName,
    Missing,
    Scale,
    SeriesKind,
)

translate = QCoreApplication.translate  # an alias lupdate knows

_KINDS = {
    SeriesKind.SHARE: QT_TRANSLATE_NOOP("Chart", "Share"),
    SeriesKind.WINDOWS: QT_TRANSLATE_NOOP("Chart", "Windows"),
    SeriesKind.COPIERS_PNL: QT_TRANSLATE_NOOP("Chart", "Copiers' PnL"),
    SeriesKind.RETURN: QT_TRANSLATE_NOOP("Chart", "Return"),
    SeriesKind.EQUITY: QT_TRANSLATE_NOOP("Chart", "Equity"),
    SeriesKind.UNDERWATER: QT_TRANSLATE_NOOP("Chart", "Underwater"),
    SeriesKind.MONTHS: QT_TRANSLATE_NOOP("Chart", "Months"),
    SeriesKind.HOURS: QT_TRANSLATE_NOOP("Chart", "Hours"),
}
_MEANINGS = {
    SeriesKind.SHARE: QT_TRANSLATE_NOOP("Chart", "Cumulative profit share"),
    SeriesKind.WINDOWS: QT_TRANSLATE_NOOP("Chart", "Profit share of each window"),
    SeriesKind.COPIERS_PNL: QT_TRANSLATE_NOOP("Chart", "Net PnL of all copiers, added up"),
    SeriesKind.RETURN: QT_TRANSLATE_NOOP("Chart", "Your return since the first reading of equity"),
    SeriesKind.EQUITY: QT_TRANSLATE_NOOP("Chart", "Your equity, and what was moved in and out"),
    SeriesKind.UNDERWATER: QT_TRANSLATE_NOOP("Chart", "How far below its best your return stands"),
    SeriesKind.MONTHS: QT_TRANSLATE_NOOP("Chart", "Your return and PnL month by month"),
    SeriesKind.HOURS: QT_TRANSLATE_NOOP("Chart", "Mean net of an order by weekday and hour"),
}
_LINES = {
    LineName.CUMULATIVE: QT_TRANSLATE_NOOP("Chart", "Cumulative share"),
    LineName.REPORTED: QT_TRANSLATE_NOOP("Chart", "Reported share"),
    LineName.ESTIMATED: QT_TRANSLATE_NOOP("Chart", "Estimated share"),
    LineName.COPIERS_PNL: QT_TRANSLATE_NOOP("Chart", "Copiers' PnL"),
    LineName.ROI: QT_TRANSLATE_NOOP("Chart", "ROI"),
    LineName.TWR: QT_TRANSLATE_NOOP("Chart", "TWR"),
    LineName.EQUITY: QT_TRANSLATE_NOOP("Chart", "Equity"),
    LineName.DRAWDOWN: QT_TRANSLATE_NOOP("Chart", "Drawdown"),
}
_BARS = {
    BarKind.SETTLED: QT_TRANSLATE_NOOP("Chart", "Settled"),
    BarKind.REPORTED: QT_TRANSLATE_NOOP("Chart", "Reported"),
    BarKind.PENDING: QT_TRANSLATE_NOOP("Chart", "Pending"),
    BarKind.POSTPONED: QT_TRANSLATE_NOOP("Chart", "Postponed"),
    BarKind.ESTIMATED: QT_TRANSLATE_NOOP("Chart", "Estimated"),
    BarKind.MOVED_IN: QT_TRANSLATE_NOOP("Chart", "Moved in"),
    BarKind.MOVED_OUT: QT_TRANSLATE_NOOP("Chart", "Moved out"),
}
_COLUMNS = {
    "change": QT_TRANSLATE_NOOP("Chart", "Change"),
    "flow": QT_TRANSLATE_NOOP("Chart", "Moved since"),
    "twr": QT_TRANSLATE_NOOP("Chart", "TWR"),
    "pnl": QT_TRANSLATE_NOOP("Chart", "PnL"),
}
_MISSING = {
    Missing.NO_SETTLED_WINDOW: QT_TRANSLATE_NOOP("Chart", "No settled window yet"),
    Missing.NO_COPIER_ORDERS: QT_TRANSLATE_NOOP(
        "Chart", "No closed order of a copier is known. Import orders to see their PnL."
    ),
    Missing.NO_EQUITY: QT_TRANSLATE_NOOP(
        "Chart", "No equity events. Import events of the kind “equity”, one a day, to see this."
    ),
    Missing.ONE_READING: QT_TRANSLATE_NOOP(
        "Chart", "The equity is known once; a return needs two readings."
    ),
    Missing.NOT_POSITIVE: QT_TRANSLATE_NOOP(
        "Chart", "The first equity is not above zero, so there is no return."
    ),
    Missing.NO_CLOSED_ORDER: QT_TRANSLATE_NOOP("Chart", "No closed order is known."),
    Missing.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Chart", "These amounts are too large to be drawn; check the imported orders."
    ),
}
_GAPS = {
    GapCause.ORDERS: QT_TRANSLATE_NOOP("Chart", "Orders not known"),
    GapCause.EVENTS: QT_TRANSLATE_NOOP("Chart", "Events not known"),
    GapCause.EQUITY: QT_TRANSLATE_NOOP("Chart", "Equity not read"),
    GapCause.UNDEFINED: QT_TRANSLATE_NOOP("Chart", "Undefined: equity not above zero"),
}


def kind_text(kind: SeriesKind) -> str:
    """A series in a word or two."""
    return translate("Chart", str(_KINDS[kind]))


def kind_meaning(kind: SeriesKind) -> str:
    """What a series shows."""
    return translate("Chart", str(_MEANINGS[kind]))


def line_text(name: LineName) -> str:
    """A line of a chart."""
    return translate("Chart", str(_LINES[name]))


def bar_text(kind: BarKind) -> str:
    """What a bar stands for."""
    return translate("Chart", str(_BARS[kind]))


def column_text(name: str) -> str:
    """A column of a series as a table."""
    if name in _COLUMNS:
        return translate("Chart", str(_COLUMNS[name]))
    return line_text(LineName(name)) if name in set(LineName) else bar_text(BarKind(name))


def missing_text(why: Missing) -> str:
    """Why there is nothing, and what would help."""
    return translate("Chart", str(_MISSING[why]))


def gap_text(cause: GapCause) -> str:
    """What is not known inside a gap."""
    return translate("Chart", str(_GAPS[cause]))


def gap_sentence(gap: Gap, offset: Micros) -> str:
    """A gap with its ends on the platform's clock."""
    return translate("Chart", "{cause}: {since} – {until}").format(
        cause=gap_text(gap.cause),
        since=text.dated_instant_text(gap.since, offset),
        until=text.dated_instant_text(gap.until, offset),
    )


def level_text(level: int | None, scale: Scale, asset: str | None = None) -> str:
    """A level of a line."""
    if level is None:
        return text.UNKNOWN
    if scale is Scale.RATIO:
        return text.part_text(level, 2)
    return text.money_text(level, asset)


def change_text(change: int, scale: Scale) -> str:
    """A difference of two levels, with its sign."""
    if scale is Scale.RATIO:
        signed = text.part_text(change, 2)
        return f"+{signed}" if change > 0 else signed
    return text.money_text(change, sign=True)
