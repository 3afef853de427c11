"""The columns of the copier table: what each is called, holds, shows, and copies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.inactivity import MISSING, NO_FIGURE, OBSTACLES
from profitshare_gui.core.instants import DAY, Micros, instant_text
from profitshare_gui.core.money import amount_text
from profitshare_gui.core.removal import MISSING_RULE, Obstacle
from profitshare_gui.ui import text

translate = QCoreApplication.translate  # an alias lupdate knows


class Kind(Enum):
    """What a column holds, which decides how it is shown and what a filter on it means."""

    WORDS = auto()
    ACTIVITY = auto()
    AMOUNT = auto()
    COUNT = auto()
    DAYS_SINCE = auto()
    AGE = auto()
    DAY = auto()


@dataclass(frozen=True, slots=True)
class CopierColumn:
    """One column. `name` is for files and never translated; `figure` names a column of figures."""

    name: str
    title: str
    kind: Kind
    figure: str = ""
    tip: str = ""
    is_signed: bool = False
    is_shown_first: bool = True

    @property
    def is_right(self) -> bool:
        """Whether it stands at the right, as figures do."""
        return self.kind in {Kind.AMOUNT, Kind.COUNT, Kind.DAYS_SINCE}


CHECKED = "copier"
"""The column with the box to tick."""


@lru_cache(maxsize=1)
def copier_columns() -> tuple[CopierColumn, ...]:
    """Every column of those who are on the list, in their first order."""
    return (
        CopierColumn(CHECKED, translate("Copiers", "Copier"), Kind.WORDS),
        CopierColumn(
            "activity",
            translate("Copiers", "Activity"),
            Kind.ACTIVITY,
            tip=translate("Copiers", "Inactive: meets every condition of the rule above"),
        ),
        CopierColumn("copier_id", translate("Copiers", "Id"), Kind.WORDS, is_shown_first=False),
        CopierColumn("asset", translate("Copiers", "Asset"), Kind.WORDS, is_shown_first=False),
        CopierColumn("equity", translate("Copiers", "Equity"), Kind.AMOUNT, "equity"),
        CopierColumn(
            "open_positions", translate("Copiers", "Positions"), Kind.COUNT, "open_positions"
        ),
        CopierColumn("active_orders", translate("Copiers", "Orders"), Kind.COUNT, "active_orders"),
        CopierColumn(
            "copying_since",
            translate("Copiers", "Copying"),
            Kind.DAYS_SINCE,
            "copying_since",
            tip=translate("Copiers", "Days since this copier began"),
        ),
        CopierColumn(
            "copied_amount",
            translate("Copiers", "Copied amount"),
            Kind.AMOUNT,
            "copied_amount",
            is_shown_first=False,
        ),
        CopierColumn("pnl", translate("Copiers", "PnL"), Kind.AMOUNT, "pnl", is_signed=True),
        CopierColumn(
            "share_paid",
            translate("Copiers", "Share paid"),
            Kind.AMOUNT,
            "share_paid",
            is_shown_first=False,
        ),
        CopierColumn(
            "pending_share",
            translate("Copiers", "Pending share"),
            Kind.AMOUNT,
            "pending",
            tip=translate("Copiers", "What a cut-off right now would pay for this copier"),
        ),
        CopierColumn(
            "to_high_water_mark",
            translate("Copiers", "To high-water mark"),
            Kind.AMOUNT,
            "to_mark",
            tip=translate(
                "Copiers", "How much more PnL this copier needs before anything is shared"
            ),
        ),
        CopierColumn(
            "as_of",
            translate("Copiers", "Updated"),
            Kind.AGE,
            "as_of",
            tip=translate("Copiers", "How long ago the figures of this row were read"),
        ),
        CopierColumn("tags", translate("Copiers", "Tags"), Kind.WORDS, is_shown_first=False),
    )


@lru_cache(maxsize=1)
def left_columns() -> tuple[CopierColumn, ...]:
    """The columns of those who left: when, why, and how they stood."""
    first = {"left_at", CHECKED, "cause", "since", "equity", "pnl", "share_paid"}
    gone = {"activity", "open_positions", "active_orders", "copying_since"}
    dates = (
        CopierColumn(
            "left_at",
            translate("Copiers", "Left on"),
            Kind.DAY,
            "left_at",
            tip=translate("Copiers", "The day of the first whole list without this copier"),
        ),
        CopierColumn("since", translate("Copiers", "Came"), Kind.DAY, "since"),
    )
    cause = CopierColumn(
        "cause",
        translate("Copiers", "Likely cause"),
        Kind.WORDS,
        tip=translate("Copiers", "What speaks for it is in the drawer; only a removal is certain"),
    )
    rest = [column for column in copier_columns() if column.name not in gone]
    in_order = (rest[0], dates[0], cause, dates[1], *rest[1:])
    return tuple(
        CopierColumn(
            column.name,
            column.title,
            column.kind,
            column.figure,
            column.tip,
            column.is_signed,
            column.name in first,
        )
        for column in in_order
    )


def figure_text(column: CopierColumn, figure: int, now: Micros, offset: Micros) -> str:
    """A figure on the screen; a dash where nobody knows it."""
    if figure == NO_FIGURE:
        return text.UNKNOWN
    match column.kind:
        case Kind.AMOUNT:
            return text.money_text(figure, sign=column.is_signed)
        case Kind.COUNT:
            return text.count_text(figure)
        case Kind.DAYS_SINCE:
            days = text.limit_text(max(now - figure, 0) // DAY)
            return translate("Copiers", "{count} d").format(count=days)
        case Kind.AGE:
            return text.age_text(now - figure)
        case _:
            return text.day_text(figure, offset)


def full_figure_text(column: CopierColumn, figure: int, asset: str, offset: Micros) -> str:
    """A figure with all that is known of it, for the tooltip; empty where nobody knows it."""
    if figure == NO_FIGURE:
        return ""
    match column.kind:
        case Kind.AMOUNT:
            return text.full_money_text(figure, asset, sign=column.is_signed)
        case Kind.COUNT:
            return ""
        case _:
            return text.dated_instant_text(figure, offset)


def copied_figure(column: CopierColumn, figure: int) -> str:
    """A figure on the clipboard: every decimal, instants in UTC; empty where nobody knows it."""
    if figure == NO_FIGURE:
        return ""
    as_text: dict[Kind, Callable[[int], str]] = {Kind.AMOUNT: amount_text, Kind.COUNT: str}
    return as_text.get(column.kind, instant_text)(figure)


_OBSTACLES = {
    Obstacle.EQUITY: QT_TRANSLATE_NOOP("Copiers", "equity"),
    Obstacle.OPEN_POSITIONS: QT_TRANSLATE_NOOP("Copiers", "positions"),
    Obstacle.ACTIVE_ORDERS: QT_TRANSLATE_NOOP("Copiers", "orders"),
    Obstacle.NOT_REMOVABLE: QT_TRANSLATE_NOOP("Copiers", "not removable"),
}
_MISSING = {
    "equity": QT_TRANSLATE_NOOP("Copiers", "equity"),
    "open_positions": QT_TRANSLATE_NOOP("Copiers", "positions"),
    "active_orders": QT_TRANSLATE_NOOP("Copiers", "orders"),
    MISSING_RULE: QT_TRANSLATE_NOOP("Copiers", "no rule"),
}


@lru_cache(maxsize=256)
def activity_text(failed: int, missing: int) -> str:
    """What a rule says of a copier: inactive, active and why, or unknown and what is missing."""
    if failed:
        why = _named(failed, [_OBSTACLES[code] for code in OBSTACLES])
        return translate("Copiers", "Active · {reasons}").format(reasons=why)
    if missing:
        why = _named(missing, [_MISSING[name] for name in MISSING])
        return translate("Copiers", "Unknown · {missing}").format(missing=why)
    return translate("Copiers", "Inactive")


def activity_tone(failed: int, missing: int) -> str:
    """Which meaning its pill has: an inactive one is what the page is about."""
    if failed:
        return "good"
    return "" if missing else "warning"


def _named(bits: int, words: list[object]) -> str:
    named = [translate("Copiers", str(word)) for at, word in enumerate(words) if bits >> at & 1]
    return text.listed(named)
