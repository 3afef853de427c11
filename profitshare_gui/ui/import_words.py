"""The words of the import dialog: kinds of files, our columns, and why a line was refused."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.errors import BadLine, BadValue
from profitshare_gui.core.records import Feed

translate = QCoreApplication.translate  # an alias lupdate knows

_KINDS = {
    Feed.ORDERS: QT_TRANSLATE_NOOP("Import", "Orders"),
    Feed.EVENTS: QT_TRANSLATE_NOOP("Import", "Events"),
    Feed.COPIERS: QT_TRANSLATE_NOOP("Import", "Copiers"),
}
_COLUMNS = {
    "copier_id": QT_TRANSLATE_NOOP("Import", "Copier id"),
    "order_id": QT_TRANSLATE_NOOP("Import", "Order id"),
    "asset": QT_TRANSLATE_NOOP("Import", "Asset"),
    "symbol": QT_TRANSLATE_NOOP("Import", "Symbol"),
    "side": QT_TRANSLATE_NOOP("Import", "Side"),
    "opened_at": QT_TRANSLATE_NOOP("Import", "Opened"),
    "closed_at": QT_TRANSLATE_NOOP("Import", "Closed"),
    "realized_pnl": QT_TRANSLATE_NOOP("Import", "Realised PnL"),
    "trading_fee": QT_TRANSLATE_NOOP("Import", "Trading fee"),
    "funding_fee": QT_TRANSLATE_NOOP("Import", "Funding fee"),
    "share_ratio": QT_TRANSLATE_NOOP("Import", "Share ratio"),
    "unrealized_pnl": QT_TRANSLATE_NOOP("Import", "Unrealised PnL"),
    "is_lead": QT_TRANSLATE_NOOP("Import", "Whose order"),
    "at": QT_TRANSLATE_NOOP("Import", "Time"),
    "kind": QT_TRANSLATE_NOOP("Import", "Kind"),
    "amount": QT_TRANSLATE_NOOP("Import", "Amount"),
    "ratio": QT_TRANSLATE_NOOP("Import", "Ratio"),
    "note": QT_TRANSLATE_NOOP("Import", "Note"),
    "amount_evidence": QT_TRANSLATE_NOOP("Import", "Amount as written"),
    "nickname": QT_TRANSLATE_NOOP("Import", "Nickname"),
    "equity": QT_TRANSLATE_NOOP("Import", "Equity"),
    "open_positions": QT_TRANSLATE_NOOP("Import", "Open positions"),
    "active_orders": QT_TRANSLATE_NOOP("Import", "Active orders"),
    "copying_since": QT_TRANSLATE_NOOP("Import", "Copying since"),
    "copied_amount": QT_TRANSLATE_NOOP("Import", "Copied amount"),
    "pnl": QT_TRANSLATE_NOOP("Import", "PnL"),
    "share_paid": QT_TRANSLATE_NOOP("Import", "Share paid"),
    "as_of": QT_TRANSLATE_NOOP("Import", "Seen at"),
}
_REASONS = {
    "empty": QT_TRANSLATE_NOOP("Import", "is empty"),
    "not_a_number": QT_TRANSLATE_NOOP("Import", "is not a number"),
    "decimal_comma": QT_TRANSLATE_NOOP("Import", "has a comma; choose it as the decimal sign"),
    "amount_too_large": QT_TRANSLATE_NOOP("Import", "is beyond the largest amount, 92 billion"),
    "ratio_too_fine": QT_TRANSLATE_NOOP("Import", "is a ratio with more than 6 decimals"),
    "ratio_out_of_range": QT_TRANSLATE_NOOP("Import", "is not a ratio between 0 and 1"),
    "not_an_instant": QT_TRANSLATE_NOOP("Import", "is not a time of the chosen format"),
    "no_zone": QT_TRANSLATE_NOOP("Import", "is a time without a zone; choose one"),
    "instant_out_of_range": QT_TRANSLATE_NOOP("Import", "is outside the years 1971 to 2199"),
    "not_a_count": QT_TRANSLATE_NOOP("Import", "is not a whole number of 0 or more"),
    "unknown_kind": QT_TRANSLATE_NOOP("Import", "is not a known kind of event"),
    "unknown_owner": QT_TRANSLATE_NOOP("Import", "is neither lead nor own nor empty"),
    "closed_before_opened": QT_TRANSLATE_NOOP("Import", "is before the order was opened"),
    "open_without_id": QT_TRANSLATE_NOOP("Import", "is empty: an open order needs an id"),
    "control_characters": QT_TRANSLATE_NOOP("Import", "has characters that cannot be shown"),
    "too_long": QT_TRANSLATE_NOOP("Import", "is too long"),
    "not_utf8": QT_TRANSLATE_NOOP("Import", "is not text of the chosen encoding"),
    "duplicate_id": QT_TRANSLATE_NOOP("Import", "stands twice with different content"),
    "wrong_cell_count": QT_TRANSLATE_NOOP("Import", "has not as many cells as the header"),
    "bad_quotes": QT_TRANSLATE_NOOP("Import", "has a quotation mark that is not closed"),
    "not_an_asset": QT_TRANSLATE_NOOP("Import", "is not the name of an asset"),
    "unknown_zone": QT_TRANSLATE_NOOP("Import", "is not a zone such as Asia/Kolkata or +05:30"),
    "skipped_time": QT_TRANSLATE_NOOP("Import", "never was: the clocks were put forward over it"),
    "ambiguous_time": QT_TRANSLATE_NOOP("Import", "came twice: write it with its offset from UTC"),
    "parts_elsewhere": QT_TRANSLATE_NOOP(
        "Import", "has parts in an earlier file that are not in this one; import them together"
    ),
}


def kind_text(feed: Feed) -> str:
    """What the rows of a file are: orders, events or copiers."""
    return _word(_KINDS[feed])


def column_text(name: str) -> str:
    """One of our columns as a title."""
    return _word(_COLUMNS[name]) if name in _COLUMNS else name


def reason_text(bad: BadLine) -> str:
    """Why a line was refused; a reason without words of its own is shown in plain English."""
    return _word(_REASONS[bad.code]) if bad.code in _REASONS else str(BadValue(bad.code))


def value_reason_text(error: BadValue) -> str:
    """Why a value cannot be read, likewise."""
    return _word(_REASONS[error.code]) if error.code in _REASONS else str(BadValue(error.code))


def import_button_text(feed: Feed, count: int) -> str:
    """The verb and what it is done to: `Import 4,780 orders`."""
    match feed:
        case Feed.ORDERS:
            return translate("Import", "&Import %Ln order(s)", "", count)
        case Feed.EVENTS:
            return translate("Import", "&Import %Ln event(s)", "", count)
        case Feed.COPIERS:
            return translate("Import", "&Import %Ln copier(s)", "", count)


def _word(source: object) -> str:
    return translate("Import", str(source))
