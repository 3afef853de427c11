"""The words of the export dialog: kinds, formats, spans, and what each format is for."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.usecases.export_spans import Span
from profitshare_gui.usecases.exports import BOOK_KINDS, ExportFormat, ExportKind

translate = QCoreApplication.translate  # an alias lupdate knows

_KINDS = {
    ExportKind.PAYOUTS: QT_TRANSLATE_NOOP("Export", "Payouts received"),
    ExportKind.SETTLEMENTS: QT_TRANSLATE_NOOP("Export", "Settlements computed"),
    ExportKind.ORDERS: QT_TRANSLATE_NOOP("Export", "Orders"),
    ExportKind.EVENTS: QT_TRANSLATE_NOOP("Export", "Events"),
    ExportKind.COPIERS: QT_TRANSLATE_NOOP("Export", "Copiers as they are now"),
}
_BOOK_KINDS: dict[ExportKind | None, object] = {
    None: QT_TRANSLATE_NOOP("Export", "Payouts and own trades"),
    ExportKind.PAYOUTS: QT_TRANSLATE_NOOP("Export", "Payouts only"),
    ExportKind.ORDERS: QT_TRANSLATE_NOOP("Export", "Own trades only"),
}
_FORMATS = {
    ExportFormat.CSV: QT_TRANSLATE_NOOP("Export", "CSV table"),
    ExportFormat.XLSX: QT_TRANSLATE_NOOP("Export", "Excel workbook"),
    ExportFormat.KOINLY: QT_TRANSLATE_NOOP("Export", "Koinly, for tax"),
    ExportFormat.BEANCOUNT: QT_TRANSLATE_NOOP("Export", "beancount, for bookkeeping"),
}
_SPANS = {
    Span.ALL: QT_TRANSLATE_NOOP("Export", "Everything"),
    Span.THIS_YEAR: QT_TRANSLATE_NOOP("Export", "This year"),
    Span.LAST_YEAR: QT_TRANSLATE_NOOP("Export", "Last year"),
    Span.LAST_30_DAYS: QT_TRANSLATE_NOOP("Export", "Last 30 days"),
    Span.LAST_90_DAYS: QT_TRANSLATE_NOOP("Export", "Last 90 days"),
    Span.DAYS: QT_TRANSLATE_NOOP("Export", "From day to day"),
    Span.TAX_YEAR: QT_TRANSLATE_NOOP("Export", "Tax year"),
}
_HINTS = {
    ExportFormat.CSV: QT_TRANSLATE_NOOP(
        "Export",
        "Exact amounts, instants in UTC and the platform's day. Orders, events and copiers read "
        "back as they are.",
    ),
    ExportFormat.XLSX: QT_TRANSLATE_NOOP(
        "Export",
        "Amounts are numbers up to the 15 digits that a spreadsheet keeps, and text beyond.",
    ),
    ExportFormat.KOINLY: QT_TRANSLATE_NOOP(
        "Export",
        "Payouts as income, your own trades as realised gains. What is taxed and how differs from "
        "country to country: check with an adviser.",
    ),
    ExportFormat.BEANCOUNT: QT_TRANSLATE_NOOP(
        "Export", "One balanced transaction for every payout and every own trade that closed."
    ),
}
_EXTENSIONS = {
    ExportFormat.CSV: ".csv",
    ExportFormat.XLSX: ".xlsx",
    ExportFormat.KOINLY: ".csv",
    ExportFormat.BEANCOUNT: ".beancount",
}


def format_names() -> list[tuple[str, ExportFormat]]:
    """Every format with its name."""
    return [(translate("Export", str(words)), each) for each, words in _FORMATS.items()]


def kind_names(written_as: ExportFormat) -> list[tuple[str, ExportKind | None]]:
    """The kinds that a format takes, the usual one first."""
    if not written_as.is_book:
        return [(translate("Export", str(words)), kind) for kind, words in _KINDS.items()]
    kinds: tuple[ExportKind | None, ...] = (None, *BOOK_KINDS)
    return [(translate("Export", str(_BOOK_KINDS[kind])), kind) for kind in kinds]


def span_names() -> list[tuple[str, Span]]:
    """Every span with its name."""
    return [(translate("Export", str(words)), span) for span, words in _SPANS.items()]


def hint(written_as: ExportFormat) -> str:
    """What a format holds and what it is for."""
    return translate("Export", str(_HINTS[written_as]))


def file_name(account: str, kind: ExportKind | None, written_as: ExportFormat) -> str:
    """A name for the file, of characters that every disk takes."""
    what = written_as.value if written_as.is_book else (kind or ExportKind.PAYOUTS).value
    safe = "".join(letter if letter.isalnum() or letter in " -_" else "-" for letter in account)
    return f"{safe.strip()} {what}{_EXTENSIONS[written_as]}".lstrip()
