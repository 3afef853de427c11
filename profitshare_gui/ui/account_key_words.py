"""What a key may do and where it is kept, in sentences with their tones."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from profitshare_gui.core.errors import SecretStoreMissing
from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.exchange_words import right_text
from profitshare_gui.usecases.account_view import Ability, KeyReport, Offer, Right

translate = QCoreApplication.translate  # an alias lupdate knows

_SKEW_WORTH_TELLING: Micros = 2 * SECOND

_READS: dict[Ability, object] = {
    Ability.LISTS_COPIERS: QT_TRANSLATE_NOOP("Accounts", "copiers"),
    Ability.COPIER_EQUITY: QT_TRANSLATE_NOOP("Accounts", "their equity"),
    Ability.PENDING_SHARES: QT_TRANSLATE_NOOP("Accounts", "pending shares"),
    Ability.PAID_SHARES: QT_TRANSLATE_NOOP("Accounts", "paid shares"),
    Ability.OPEN_TRADES: QT_TRANSLATE_NOOP("Accounts", "positions"),
    Ability.CLOSED_TRADES: QT_TRANSLATE_NOOP("Accounts", "closed trades"),
    Ability.LEDGER_CHECK: QT_TRANSLATE_NOOP("Accounts", "the ledger"),
    Ability.READS_SYMBOLS: QT_TRANSLATE_NOOP("Accounts", "led contracts"),
    Ability.READS_RATIO: QT_TRANSLATE_NOOP("Accounts", "the share ratio"),
}


class Said(NamedTuple):
    """A sentence, and the tone it is said in."""

    words: str
    tone: str


def key_place_said(trouble: SecretStoreMissing | None) -> Said:
    """Where a key that is entered now will be kept."""
    if trouble is None:
        words = translate(
            "Accounts",
            "The key goes into the keyring of your system, and nowhere else: not into the archive, "
            "a backup or a log.",
        )
        return Said(words, "secondary")
    told = explain(trouble)
    here = translate("Accounts", "The key is kept in memory until ProfitShare is closed. {why}")
    return Said(here.format(why=f"{told.what} {told.next_step}"), "warning")


def key_advice() -> str:
    """Which key to make."""
    return translate(
        "Accounts",
        "A key that may only read copy trading and balances is enough. Only removing copiers and "
        "changing settings need more. Never allow withdrawals or transfers.",
    )


def report_said(report: KeyReport) -> list[Said]:
    """What a key may do and may not, the dangerous first."""
    return [*_dangers(report), *_lead(report), *_uses(report), *_circumstances(report)]


def _dangers(report: KeyReport) -> list[Said]:
    said = []
    if report.may_withdraw:
        words = translate(
            "Accounts",
            "This key may move money away ({rights}). Replace it: make one that can only read, and "
            "manage copy trading if you remove copiers here, then delete this one.",
        )
        rights = report.rights & {Right.WITHDRAW, Right.TRANSFER}
        said.append(Said(words.format(rights=_rights(rights)), "danger"))
    others = report.warned - {Right.WITHDRAW, Right.TRANSFER}
    if others:
        words = translate("Accounts", "It has rights that are not needed here: {rights}.")
        said.append(Said(words.format(rights=_rights(others)), "warning"))
    return said


def _lead(report: KeyReport) -> list[Said]:
    if report.is_lead:
        return [Said(translate("Accounts", "The account is a lead trader."), "good")]
    if report.is_lead is False:
        words = translate(
            "Accounts",
            "The account is not a lead trader. Use a key that was made in the lead account.",
        )
        return [Said(words, "danger")]
    if report.trouble is None:
        words = translate("Accounts", "The exchange does not say whether this is a lead trader.")
        return [Said(words, "secondary")]
    told = explain(report.trouble)
    return [Said(f"{told.what} {told.next_step}", "warning")]


def _uses(report: KeyReport) -> list[Said]:
    may, may_not = [], []
    reads = [each for each in _READS if report.offers.get(each) is Offer.OFFERED]
    lacks = [each for each in _READS if report.offers.get(each) is Offer.NOT_ALLOWED]
    if reads:
        may.append(translate("Accounts", "Reads {things}.").format(things=_things(reads)))
    if lacks:
        words = translate("Accounts", "May not read {things}: the key lacks a right.")
        may_not.append(Said(words.format(things=_things(lacks)), "warning"))
    match report.offers.get(Ability.REMOVES, Offer.NOT_OFFERED):
        case Offer.OFFERED:
            may.append(translate("Accounts", "May remove copiers."))
        case Offer.NOT_ALLOWED:
            words = translate("Accounts", "May not remove copiers: the key lacks the right.")
            may_not.append(Said(words, "secondary"))
        case Offer.NOT_OFFERED:
            words = translate("Accounts", "This exchange lets no program remove copiers.")
            may_not.append(Said(words, "secondary"))
    if report.offers.get(Ability.SETS_SYMBOLS) is Offer.OFFERED:
        may.append(translate("Accounts", "May change the led contracts."))
    return [*([Said(" ".join(may), "")] if may else []), *may_not]


def _circumstances(report: KeyReport) -> list[Said]:
    said = []
    if report.addresses:
        words = translate("Accounts", "It works only from {addresses}.")
        said.append(Said(words.format(addresses=_listed(report.addresses)), "secondary"))
    else:
        words = translate(
            "Accounts", "It works from any address; binding it to yours makes it safer."
        )
        said.append(Said(words, "secondary"))
    if abs(report.skew) > _SKEW_WORTH_TELLING:
        words = (
            translate("Accounts", "This computer's clock is {seconds} s behind the exchange's.")
            if report.skew > 0
            else translate(
                "Accounts", "This computer's clock is {seconds} s ahead of the exchange's."
            )
        )
        seconds = text.limit_text(abs(report.skew) // SECOND)
        said.append(Said(words.format(seconds=seconds), "warning"))
    return said


def _things(abilities: Iterable[Ability]) -> str:
    return _listed(translate("Accounts", str(_READS[each])) for each in abilities)


def _rights(rights: Iterable[Right]) -> str:
    return _listed(right_text(right.value) for right in sorted(rights))


def _listed(things: Iterable[str]) -> str:
    return QLocale().createSeparatedList(list(things))
