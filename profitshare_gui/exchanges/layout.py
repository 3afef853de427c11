"""The columns of our kinds of CSV file: names, contents, and which must be there."""

from __future__ import annotations

from enum import Enum, StrEnum, auto
from typing import NamedTuple, TypeAlias

from profitshare_gui.core.records import Feed


class Holds(Enum):
    """What the cells of a column hold."""

    ID = auto()
    """An id as text that repeats down the column, such as a copier or a symbol."""
    OWN_ID = auto()
    """An id of this one row."""
    NAME = auto()
    """What people wrote, on one line."""
    PROSE = auto()
    """What people wrote, on any number of lines."""
    ASSET = auto()
    INSTANT = auto()
    AMOUNT = auto()
    FINE_AMOUNT = auto()
    """An amount with up to 12 decimals, for statistics only."""
    RATIO = auto()
    COUNT = auto()
    OWNER = auto()
    KIND = auto()


class Column(NamedTuple):
    """One column: its name in the header, its content, and whether a file without it is refused."""

    name: str
    holds: Holds
    required: bool = False


class Sheet(StrEnum):
    """A kind of file that is measured and never archived, so that it is no feed."""

    EQUITY = "equity"


FileKind: TypeAlias = Feed | Sheet

LAYOUTS: dict[FileKind, tuple[Column, ...]] = {
    Feed.ORDERS: (
        Column("copier_id", Holds.ID, required=True),
        Column("order_id", Holds.OWN_ID),
        Column("asset", Holds.ASSET),
        Column("symbol", Holds.ID, required=True),
        Column("side", Holds.ID, required=True),
        Column("opened_at", Holds.INSTANT, required=True),
        Column("closed_at", Holds.INSTANT, required=True),
        Column("realized_pnl", Holds.AMOUNT, required=True),
        Column("trading_fee", Holds.AMOUNT, required=True),
        Column("funding_fee", Holds.AMOUNT, required=True),
        Column("share_ratio", Holds.RATIO),
        Column("unrealized_pnl", Holds.AMOUNT),
        Column("is_lead", Holds.OWNER),
    ),
    Feed.EVENTS: (
        Column("at", Holds.INSTANT, required=True),
        Column("kind", Holds.KIND, required=True),
        Column("copier_id", Holds.ID),
        Column("asset", Holds.ASSET),
        Column("amount", Holds.AMOUNT),
        Column("ratio", Holds.RATIO),
        Column("note", Holds.PROSE),
        Column("amount_evidence", Holds.NAME),
    ),
    Feed.COPIERS: (
        Column("copier_id", Holds.ID, required=True),
        Column("asset", Holds.ASSET),
        Column("nickname", Holds.NAME),
        Column("equity", Holds.AMOUNT),
        Column("open_positions", Holds.COUNT),
        Column("active_orders", Holds.COUNT),
        Column("copying_since", Holds.INSTANT),
        Column("copied_amount", Holds.AMOUNT),
        Column("pnl", Holds.AMOUNT),
        Column("share_paid", Holds.AMOUNT),
        Column("as_of", Holds.INSTANT),
    ),
    Sheet.EQUITY: (
        Column("at", Holds.INSTANT, required=True),
        Column("equity", Holds.FINE_AMOUNT, required=True),
        Column("flow", Holds.FINE_AMOUNT),
    ),
}
"""SPEC, Ledger and files; here in the order of the records' fields, so that a row of values is one.

Two columns go beyond the specification so that what we write reads back as it was: `asset` of an
event, and `amount_evidence`, which holds a payout's original text where that differs from `amount`.
"""


def required_names(kind: FileKind) -> frozenset[str]:
    """The columns without which a file of this kind is refused as a whole."""
    return frozenset(column.name for column in LAYOUTS[kind] if column.required)


def column_names(kind: FileKind) -> frozenset[str]:
    """All columns that a file of this kind may have."""
    return frozenset(column.name for column in LAYOUTS[kind])
