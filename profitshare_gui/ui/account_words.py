"""What an exchange offers, what a key may do and what a sync met, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.usecases.account_view import (
    Ability,
    AccountView,
    KeyState,
    Offer,
)

if TYPE_CHECKING:
    from profitshare_gui.usecases.account_page import SyncRun, Trouble

translate = QCoreApplication.translate  # an alias lupdate knows

_ABILITIES: Mapping[str, object] = {
    "lists_copiers": QT_TRANSLATE_NOOP("Accounts", "List the copiers"),
    "copier_id": QT_TRANSLATE_NOOP("Accounts", "Tell copiers apart by id"),
    "copier_equity": QT_TRANSLATE_NOOP("Accounts", "Equity of each copier"),
    "removes": QT_TRANSLATE_NOOP("Accounts", "Remove copiers"),
    "pending_shares": QT_TRANSLATE_NOOP("Accounts", "Pending shares"),
    "paid_shares": QT_TRANSLATE_NOOP("Accounts", "Paid shares"),
    "shares_name_copier_id": QT_TRANSLATE_NOOP("Accounts", "Paid shares by copier id"),
    "reads_ratio": QT_TRANSLATE_NOOP("Accounts", "Read the share ratio"),
    "sets_ratio": QT_TRANSLATE_NOOP("Accounts", "Change the share ratio"),
    "reads_symbols": QT_TRANSLATE_NOOP("Accounts", "Read the led contracts"),
    "sets_symbols": QT_TRANSLATE_NOOP("Accounts", "Change the led contracts"),
    "open_trades": QT_TRANSLATE_NOOP("Accounts", "Open positions"),
    "closed_trades": QT_TRANSLATE_NOOP("Accounts", "Closed trades"),
    "ledger_check": QT_TRANSLATE_NOOP("Accounts", "Check shares against the ledger"),
    "ledger": QT_TRANSLATE_NOOP("Accounts", "Fees and funding from the ledger"),
    "lead_status": QT_TRANSLATE_NOOP("Accounts", "Figures of the lead page"),
}

_FEEDS: Mapping[str, object] = {
    "status": QT_TRANSLATE_NOOP("Accounts", "Lead page"),
    "copiers": QT_TRANSLATE_NOOP("Accounts", "Copiers"),
    "pending_shares": QT_TRANSLATE_NOOP("Accounts", "Pending shares"),
    "paid_shares": QT_TRANSLATE_NOOP("Accounts", "Paid shares"),
    "open_trades": QT_TRANSLATE_NOOP("Accounts", "Open positions"),
    "closed_trades": QT_TRANSLATE_NOOP("Accounts", "Closed trades"),
    "bills": QT_TRANSLATE_NOOP("Accounts", "Ledger"),
    "symbols": QT_TRANSLATE_NOOP("Accounts", "Led contracts"),
}

_NOTES: Mapping[str, object] = {
    "removal_below_equity_line": QT_TRANSLATE_NOOP(
        "Accounts", "Only copiers below the exchange's equity line can be removed."
    ),
    "removed_copier_waits": QT_TRANSLATE_NOOP(
        "Accounts", "A removed copier has to wait before copying you again."
    ),
    "shares_by_nickname": QT_TRANSLATE_NOOP(
        "Accounts", "Paid shares name copiers by nickname alone; two of one name cannot be told."
    ),
    "no_share_ratio": QT_TRANSLATE_NOOP(
        "Accounts", "The share ratio is not told; enter its changes as events."
    ),
    "history_90_days": QT_TRANSLATE_NOOP(
        "Accounts", "History reaches back 90 days; sync at least that often, and import the rest."
    ),
    "classic_account_only": QT_TRANSLATE_NOOP(
        "Accounts", "A classic account is needed; a unified one is refused."
    ),
    "copiers_from_files": QT_TRANSLATE_NOOP(
        "Accounts", "Copiers are not offered by the API; import them from files."
    ),
    "shares_from_files": QT_TRANSLATE_NOOP(
        "Accounts", "Shares are not offered by the API; import them from files."
    ),
    "key_of_lead_portfolio": QT_TRANSLATE_NOOP(
        "Accounts", "The key must be made in the lead portfolio, not in the main account."
    ),
    "status_needs_trading_key": QT_TRANSLATE_NOOP(
        "Accounts",
        "The lead status is told only to a key that may trade; ProfitShare works without it.",
    ),
    "closing_fills_as_trades": QT_TRANSLATE_NOOP(
        "Accounts", "A trade is one closing fill, so a position may be several."
    ),
    "copiers_by_nickname": QT_TRANSLATE_NOOP(
        "Accounts", "Copiers are known by nickname alone, without an id."
    ),
    "copiers_without_equity": QT_TRANSLATE_NOOP(
        "Accounts", "The equity of copiers is not told; import it from files."
    ),
    "removal_on_the_site": QT_TRANSLATE_NOOP(
        "Accounts", "Copiers are removed on the exchange's own site."
    ),
    "fees_shared_out_of_positions": QT_TRANSLATE_NOOP(
        "Accounts", "Fees are told for positions, and shared out among their trades by size."
    ),
    "part_closes_count_when_closed": QT_TRANSLATE_NOOP(
        "Accounts", "What is closed in parts counts once it is closed as a whole."
    ),
    "settings_need_trading_key": QT_TRANSLATE_NOOP(
        "Accounts", "Settings can be changed only with a key that may trade."
    ),
    "trading_key_expires_unbound": QT_TRANSLATE_NOOP(
        "Accounts", "A key that may trade and is bound to no address expires when not used."
    ),
    "ledger_30_days": QT_TRANSLATE_NOOP(
        "Accounts", "The ledger reaches back 30 days only; shares older than that are not checked."
    ),
}

_CAUSES: Mapping[str, object] = {
    "no_key": QT_TRANSLATE_NOOP("Accounts", "there was no key"),
    "stopped": QT_TRANSLATE_NOOP("Accounts", "stopped by you"),
    "clock_off": QT_TRANSLATE_NOOP("Accounts", "this computer's clock is off"),
    "key_refused": QT_TRANSLATE_NOOP("Accounts", "the key was refused"),
    "address_refused": QT_TRANSLATE_NOOP("Accounts", "the key is bound to other addresses"),
    "wrong_environment": QT_TRANSLATE_NOOP("Accounts", "the key is for live or demo, not this"),
    "missing_right": QT_TRANSLATE_NOOP("Accounts", "the key lacks a right"),
    "may_withdraw": QT_TRANSLATE_NOOP("Accounts", "the key may move money away"),
    "unwanted_right": QT_TRANSLATE_NOOP("Accounts", "the key has a right too many"),
    "not_a_lead": QT_TRANSLATE_NOOP("Accounts", "not a lead trader"),
    "not_offered": QT_TRANSLATE_NOOP("Accounts", "not offered to this account"),
    "rate_limited": QT_TRANSLATE_NOOP("Accounts", "asked too often"),
    "unreachable": QT_TRANSLATE_NOOP("Accounts", "out of reach"),
    "declined": QT_TRANSLATE_NOOP("Accounts", "one request was refused"),
    "unknown_answer": QT_TRANSLATE_NOOP("Accounts", "an answer nobody knows"),
    "history_begins": QT_TRANSLATE_NOOP("Accounts", "older rows only from files"),
    "forgotten": QT_TRANSLATE_NOOP("Accounts", "a gap the exchange has forgotten"),
    "not_whole": QT_TRANSLATE_NOOP("Accounts", "changed while it was read"),
    "cut_short": QT_TRANSLATE_NOOP("Accounts", "more rows than are shown"),
    "rows_unread": QT_TRANSLATE_NOOP("Accounts", "not whole: rows set aside"),
    "set_aside": QT_TRANSLATE_NOOP("Accounts", "rows set aside"),
    "vanished": QT_TRANSLATE_NOOP("Accounts", "orders that nobody told the close of"),
    "ledger_mismatch": QT_TRANSLATE_NOOP("Accounts", "shares and ledger differ"),
    "bad_value": QT_TRANSLATE_NOOP("Accounts", "a value nobody can read"),
    "secret_store_missing": QT_TRANSLATE_NOOP("Accounts", "the keyring could not be read"),
}


_OF_THE_KEY = frozenset({"key_refused", "address_refused", "wrong_environment"})


def ability_text(ability: Ability) -> str:
    """Something an exchange's API may offer."""
    return _word(_ABILITIES, ability.value)


def offer_text(offer: Offer) -> str:
    """Whether it can be used: three states, for "not offered" is nobody's fault."""
    match offer:
        case Offer.OFFERED:
            return translate("Accounts", "Offered")
        case Offer.NOT_OFFERED:
            return translate("Accounts", "Not offered")
        case Offer.NOT_ALLOWED:
            return translate("Accounts", "Key may not")


def offer_tone(offer: Offer) -> str:
    """The colour of that."""
    return {Offer.OFFERED: "good", Offer.NOT_ALLOWED: "warning"}.get(offer, "")


def feed_text(feed: str) -> str:
    """A feed of a sync; one that is not known stays as it is."""
    return _word(_FEEDS, feed)


def note_texts(notes: Iterable[str]) -> list[str]:
    """What else there is to know of an exchange."""
    return [_word(_NOTES, note) for note in notes if note in _NOTES]


def key_state_text(state: KeyState) -> str:
    """What there is of a key, in a word or two."""
    match state:
        case KeyState.NOT_NEEDED:
            return translate("Accounts", "Files only")
        case KeyState.MISSING:
            return translate("Accounts", "No key")
        case KeyState.KEYRING:
            return translate("Accounts", "Key in the keyring")
        case KeyState.MEMORY:
            return translate("Accounts", "Key for this run")
        case KeyState.UNREADABLE:
            return translate("Accounts", "Key cannot be read")


def run_text(run: SyncRun) -> str:
    """What a sync came to, in a few words."""
    if any(each.code == "stopped" for each in run.warnings):
        return translate("Accounts", "Stopped")
    if run.problems:
        return translate("Accounts", "%n problem(s)", "", len(run.problems))
    if run.warnings:
        return QCoreApplication.translate("Accounts", "Done, %n note(s)", "", len(run.warnings))
    return translate("Accounts", "Done")


def run_tone(run: SyncRun) -> str:
    """The colour of that."""
    if run.problems:
        return "danger"
    return "warning" if any(each.code == "stopped" for each in run.warnings) else "good"


def causes_text(run: SyncRun) -> str:
    """Why, in one line: each cause once, problems first."""
    named = {cause_text(each): None for each in (*run.problems, *run.warnings)}
    return " · ".join(named)


def cause_text(trouble: Trouble) -> str:
    """A cause in a few words; a row that could not be read says that it was set aside."""
    words = _CAUSES.get(trouble.code, _CAUSES["set_aside"] if trouble.feed else trouble.code)
    cause = translate("Accounts", str(words))
    if not trouble.feed:
        return cause
    return translate("Accounts", "{feed}: {cause}").format(
        feed=feed_text(trouble.feed), cause=cause
    )


def _word(words: Mapping[str, object], key: str) -> str:
    return translate("Accounts", str(words[key])) if key in words else key


def state_said(view: AccountView) -> tuple[str, str]:
    """How an account stands, in a word or two, and the tone of that."""
    if is_refused(view):
        return translate("Accounts", "Key refused"), "danger"
    words = key_state_text(view.key)
    return words, {
        KeyState.KEYRING: "good",
        KeyState.MEMORY: "warning",
        KeyState.MISSING: "warning",
        KeyState.UNREADABLE: "danger",
    }.get(view.key, "")


def is_refused(view: AccountView) -> bool:
    """Whether the exchange would not have the key when it was asked last."""
    return bool(view.runs) and any(each.code in _OF_THE_KEY for each in view.runs[0].problems)
