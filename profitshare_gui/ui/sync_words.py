"""What a sync met, in sentences: every problem and note of its log, and why a row was set aside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.error_facts import error_from
from profitshare_gui.core.errors import BadLine
from profitshare_gui.ui import text
from profitshare_gui.ui.exchange_words import exchange_line, exchange_sentences, right_text
from profitshare_gui.ui.import_words import reason_text

if TYPE_CHECKING:
    from profitshare_gui.usecases.account_page import Trouble

translate = QCoreApplication.translate  # an alias lupdate knows

_SENTENCES: Mapping[str, object] = {
    "no_key": QT_TRANSLATE_NOOP("Sync", "There is no API key for this account."),
    "stopped": QT_TRANSLATE_NOOP("Sync", "Stopped. What was read is kept."),
    "may_withdraw": QT_TRANSLATE_NOOP(
        "Sync",
        "The API key may withdraw or transfer money. Replace it by one that can only read, and "
        "manage copy trading.",
    ),
    "unwanted_right": QT_TRANSLATE_NOOP(
        "Sync", "The API key has a right that is not needed: {right}."
    ),
    "history_begins": QT_TRANSLATE_NOOP(
        "Sync", "The exchange tells it from {at} on. Import older rows from files."
    ),
    "forgotten": QT_TRANSLATE_NOOP(
        "Sync",
        "There is a gap from {since} to {until}, which the exchange has forgotten. Import it from "
        "a file.",
    ),
    "cut_short": QT_TRANSLATE_NOOP(
        "Sync",
        "{exchange} shows {count} rows at most, and there may be more. Who is not among them does "
        "not count as gone.",
    ),
    "rows_unread": QT_TRANSLATE_NOOP(
        "Sync", "Not every row can be read, so nothing counts as gone."
    ),
    "not_whole": QT_TRANSLATE_NOOP(
        "Sync", "It kept changing while it was read, so nothing counts as gone."
    ),
    "secret_store_missing": QT_TRANSLATE_NOOP("Sync", "The keyring could not be read."),
}
_OF_THE_LEDGER: Mapping[str, object] = {
    "paid_shares": QT_TRANSLATE_NOOP(
        "Sync",
        "Paid share {row} of {amount} at {at} is not in the exchange's own ledger.",
    ),
    "bills": QT_TRANSLATE_NOOP(
        "Sync",
        "The ledger's row {row} of {amount} at {at} is no paid share that the exchange reports.",
    ),
}
_REASONS: Mapping[str, object] = {
    "not_a_number": QT_TRANSLATE_NOOP("Sync", "is not a number"),
    "decimal_comma": QT_TRANSLATE_NOOP("Sync", "has a comma where a point belongs"),
    "not_an_instant": QT_TRANSLATE_NOOP("Sync", "is not a time"),
    "no_zone": QT_TRANSLATE_NOOP("Sync", "is a time without a zone"),
    "not_an_id": QT_TRANSLATE_NOOP("Sync", "is not an id as this exchange has them"),
    "not_a_text": QT_TRANSLATE_NOOP("Sync", "stands where a text belongs"),
    "not_a_row": QT_TRANSLATE_NOOP("Sync", "stands where a row belongs"),
    "unknown_word": QT_TRANSLATE_NOOP("Sync", "is none of the words that are known here"),
    "not_a_position": QT_TRANSLATE_NOOP("Sync", "is not a place where reading can go on"),
    "not_an_address": QT_TRANSLATE_NOOP("Sync", "is not an https address"),
    "unknown_exchange": QT_TRANSLATE_NOOP("Sync", "is not an exchange this program knows"),
}
_INSTANTS = frozenset({"at", "since", "until"})
_COUNTS = frozenset({"count"})
_LONGEST = 60


def trouble_text(trouble: Trouble, *, is_short: bool = False) -> str:
    """A problem or a note in one line: what happened, what to do, and the exchange's own words.

    The `is_short` one leaves out what to do about a refusal. Lines of an older archive carry no
    facts; of those whose sentence needs some, the words that name the cause are left.
    """
    facts = dict(trouble.facts)
    if "cell" in facts:
        return unread_text(trouble.code, str(facts["cell"]))
    if "not_tried" in facts:
        return translate("Sync", "Not tried: {exchange} was out of reach.").format(**_told(facts))
    refused = error_from(trouble.code, facts)
    if refused is not None:
        told = (exchange_line(refused),) if is_short else exchange_sentences(refused)
        return " ".join(told).replace("\n", " ")
    match trouble.code:
        case "set_aside" if "count" in facts:
            return QCoreApplication.translate(
                "Sync", "%Ln more row(s) were set aside.", "", int(facts["count"])
            )
        case "vanished" if "count" in facts:
            return QCoreApplication.translate(
                "Sync", "%Ln more order(s) vanished as well.", "", int(facts["count"])
            )
        case "vanished" if facts:
            words = translate(
                "Sync",
                "Order {order} in {symbol}, opened {at}, is no longer listed as open, and the "
                "exchange tells no close of it. Enter it by hand or import it from a file.",
            )
            return words.format(**_told(facts))
        case "ledger_mismatch" if facts and trouble.feed in _OF_THE_LEDGER:
            sentence = translate("Sync", str(_OF_THE_LEDGER[trouble.feed]))
            return sentence.format(**_told(facts))
        case "bad_value" if facts:
            return _of_a_value(str(facts["reason"]), str(facts["value"]))
    return _plain(trouble, facts)


def row_reason_text(code: str) -> str:
    """Why a cell cannot be read, to stand behind it."""
    if code in _REASONS:
        return translate("Sync", str(_REASONS[code]))
    return reason_text(BadLine(0, "", code, ""))


def _plain(trouble: Trouble, facts: Mapping[str, str | int]) -> str:
    """A sentence that tells its facts one by one; the cause alone where some are missing."""
    from profitshare_gui.ui.account_words import cause_text

    if trouble.code in _SENTENCES:
        sentence = translate("Sync", str(_SENTENCES[trouble.code]))
        try:
            return sentence.format(**_told(facts))
        except KeyError:
            pass
    return cause_text(trouble._replace(feed=""))


def unread_text(code: str, cell: str) -> str:
    """Why a row was set aside, with the cell at fault where it is one."""
    why = row_reason_text(code)
    if not cell:
        return translate("Sync", "A row was set aside: it {why}.").format(why=why)
    sentence = translate("Sync", "A row was set aside: “{cell}” {why}.")
    return sentence.format(cell=_shown(cell), why=why)


def _of_a_value(code: str, value: str) -> str:
    why = row_reason_text(code)
    if not value:
        return translate("Sync", "A value of the answer {why}.").format(why=why)
    return translate("Sync", "“{value}” {why}.").format(value=_shown(value), why=why)


def _shown(value: str) -> str:
    """What somebody else wrote, short and on one line."""
    short = value if len(value) <= _LONGEST else f"{value[: _LONGEST - 1]}…"
    return "".join(each if each.isprintable() else " " for each in short)


def _told(facts: Mapping[str, str | int]) -> dict[str, str]:
    """The facts as a reader is shown them."""
    told = {}
    for name, value in facts.items():
        if name in _INSTANTS:
            told[name] = text.dated_instant_text(int(value), 0)
        elif name in _COUNTS:
            told[name] = text.limit_text(int(value))
        elif name == "amount":
            told[name] = text.full_money_text(int(value), str(facts.get("asset", "")))
        elif name == "right":
            told[name] = right_text(str(value))
        else:
            told[name] = str(value)
    return told
