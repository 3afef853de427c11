"""What went wrong, in a sentence that says what to do next; a bug gets a dialog of its own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.errors import (
    AccountExists,
    BadFile,
    BadImage,
    BadRulebook,
    BadStep,
    BadValue,
    ListNotWhole,
    NoRatio,
    ProcessLost,
    ProfitShareError,
    SecretStoreMissing,
    Stopped,
    StoreError,
    UnknownAccount,
    UnknownRulebook,
)
from profitshare_gui.core.exchange_errors import ExchangeError
from profitshare_gui.core.setting_errors import SettingNotChanged
from profitshare_gui.ui import text
from profitshare_gui.ui.exchange_words import exchange_sentences
from profitshare_gui.ui.text import name_text
from profitshare_gui.ui.trouble_words import store_sentences

translate = QCoreApplication.translate  # an alias lupdate knows


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a banner says: what happened, what to do about it, and the details as they came."""

    what: str
    next_step: str
    details: str


def explain(error: Exception) -> Explanation:
    """The sentences for an error; an error we do not know is a bug and says so."""
    if not isinstance(error, ProfitShareError):
        return Explanation(
            translate("Errors", "Something went wrong inside ProfitShare."),
            translate("Errors", "Your archive is unchanged. The log has the details."),
            repr(error),
        )
    what, next_step = _sentences(error)
    return Explanation(what, next_step, str(error))


def _sentences(error: ProfitShareError) -> tuple[str, str]:
    match error:
        case NoRatio():
            sentence = translate(
                "Errors",
                "Order {order} of copier {copier}, opened {opened}, carries no ratio, and no "
                "ratio_change event from before that instant says which was in force.",
            )
            if not error.order_id:
                sentence = translate(
                    "Errors",
                    "An order of copier {copier}, opened {opened}, carries no ratio, and no "
                    "ratio_change event from before that instant says which was in force.",
                )
            return (
                translate("Errors", "Nothing says which share ratio applies to an order."),
                sentence.format(
                    order=error.order_id, copier=name_text(error.copier_id), opened=error.opened_at
                ),
            )
        case BadRulebook():
            return (
                translate("Errors", "The rulebook {path} cannot be used.").format(path=error.path),
                "\n".join(f"{fault.key}: {fault.why}" for fault in error.faults),
            )
        case UnknownRulebook():
            return (
                translate("Errors", "There is no rulebook called {name}.").format(
                    name=error.rulebook_id
                ),
                translate("Errors", "Rulebooks there are: {names}.").format(
                    names=text.listed(error.known)
                ),
            )
        case StoreError():
            return store_sentences(error)
        case ExchangeError():
            return exchange_sentences(error)
        case SecretStoreMissing():
            return _keyring_sentences(error)
        case ListNotWhole():
            return _list_sentences(error)
        case _:
            return _sentences_of_what_was_asked(error)


def _sentences_of_what_was_asked(error: ProfitShareError) -> tuple[str, str]:
    """What was asked for cannot be, or was ended."""
    match error:
        case ProcessLost():
            return (
                translate("Errors", "The process that did the work ended without an answer."),
                translate(
                    "Errors",
                    "Nothing was saved. If the computer is short of memory, close other programs, "
                    "then try again.",
                ),
            )
        case UnknownAccount():
            return (
                translate("Errors", "There is no account called {name}.").format(name=error.name),
                translate("Errors", "It may have been renamed or removed meanwhile."),
            )
        case BadImage():
            from profitshare_gui.ui.application_words import image_sentences

            return image_sentences(error)
        case BadStep():
            from profitshare_gui.ui.application_words import step_sentences

            return step_sentences(error.fault)
        case SettingNotChanged():
            from profitshare_gui.ui.futures_words import refusal_sentences

            return refusal_sentences(error.code)
        case AccountExists():
            return (
                translate("Errors", "There is an account called {name} already.").format(
                    name=error.name
                ),
                translate("Errors", "Choose another name."),
            )
        case Stopped():
            return translate("Errors", "Stopped."), translate("Errors", "Nothing was saved.")
        case BadFile():
            return (
                translate("Errors", "{path} cannot be used.").format(path=error.path),
                "\n".join(
                    [
                        translate("Errors", "Nothing was saved. Correct the file and try again."),
                        *([error.why] if error.why else []),
                        *(f"{bad.line}: {bad.why}" for bad in error.lines),
                    ]
                ),
            )
        case BadValue(code="not_an_address"):
            return (
                translate("Errors", "No key is sent to the address {address}.").format(
                    address=error.value
                ),
                translate(
                    "Errors",
                    "It must begin with https://; plain http is accepted for this computer alone.",
                ),
            )
        case _:
            return translate("Errors", "This did not work."), str(error)


def _list_sentences(error: ListNotWhole) -> tuple[str, str]:
    """Why a list of copiers is not good enough to act on, and the next step."""
    if error.set_aside:
        return (
            translate(
                "Errors",
                "%Ln row(s) of {exchange}'s list of copiers cannot be read.",
                "",
                error.set_aside,
            ).format(exchange=error.exchange),
            translate(
                "Errors",
                "Nothing was done. The Accounts page shows the rows as they came; a newer "
                "ProfitShare may know them.",
            ),
        )
    return (
        translate("Errors", "{exchange}'s list of copiers kept changing while it was read.").format(
            exchange=error.exchange
        ),
        translate("Errors", "Nothing was done. Try again in a moment."),
    )


def _keyring_sentences(error: SecretStoreMissing) -> tuple[str, str]:
    """Why a key is not kept, and the next step."""
    match error.code:
        case "none":
            return (
                translate("Errors", "There is no keyring on this computer to keep an API key in."),
                translate(
                    "Errors",
                    "Install and start one, such as GNOME Keyring or KWallet, or enter the key "
                    "again after each start.",
                ),
            )
        case "not_of_the_system":
            return (
                translate("Errors", "The keyring chosen for Python is not one of the system's."),
                translate(
                    "Errors",
                    "Take it out of PYTHON_KEYRING_BACKEND or keyringrc.cfg, or enter the key "
                    "again after each start.",
                ),
            )
        case "locked":
            return (
                translate("Errors", "The keyring is locked."),
                translate(
                    "Errors", "Unlock it and try again, or enter the key again after each start."
                ),
            )
        case _:
            return (
                translate("Errors", "The keyring did not do what it was asked to."),
                translate(
                    "Errors",
                    "Look whether it works for other programs, or enter the key again after each "
                    "start.",
                ),
            )
