"""What an exchange refused, or why it was not heard, in sentences: what happened, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.exchange_errors import (
    AddressRefused,
    ClockOff,
    Declined,
    ExchangeError,
    KeyRefused,
    MissingRight,
    NotALead,
    NotOffered,
    RateLimited,
    UnknownAnswer,
    Unreachable,
    WrongEnvironment,
)
from profitshare_gui.core.instants import SECOND
from profitshare_gui.ui.text import limit_text

translate = QCoreApplication.translate  # an alias lupdate knows

_RIGHTS = {
    "read_copy": QT_TRANSLATE_NOOP("Errors", "read copy trading"),
    "write_copy": QT_TRANSLATE_NOOP("Errors", "manage copy trading"),
    "read_holdings": QT_TRANSLATE_NOOP("Errors", "read balances and positions"),
    "read_orders": QT_TRANSLATE_NOOP("Errors", "read orders"),
    "trade": QT_TRANSLATE_NOOP("Errors", "trade"),
    "transfer": QT_TRANSLATE_NOOP("Errors", "transfer"),
    "withdraw": QT_TRANSLATE_NOOP("Errors", "withdraw"),
}

_UNREACHABLE = {
    "connect": (
        QT_TRANSLATE_NOOP("Errors", "{exchange} cannot be reached."),
        QT_TRANSLATE_NOOP(
            "Errors", "Check the internet connection, then try again. What was read is kept."
        ),
    ),
    "time_out": (
        QT_TRANSLATE_NOOP("Errors", "{exchange} did not answer in time."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The connection may be slow, or the exchange busy. Try again in a few minutes; what "
            "was read is kept.",
        ),
    ),
    "cut_off": (
        QT_TRANSLATE_NOOP("Errors", "The connection to {exchange} broke off."),
        QT_TRANSLATE_NOOP("Errors", "Try again: it goes on where it was. What was read is kept."),
    ),
    "redirected": (
        QT_TRANSLATE_NOOP("Errors", "{exchange}'s address leads somewhere else."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The key was not sent there. Check the address of the account, and whether this "
            "network asks for a log-in page first.",
        ),
    ),
    "too_long": (
        QT_TRANSLATE_NOOP("Errors", "An answer of {exchange} was far too long to be real."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It was not read. Check the address of the account, and what stands between this "
            "computer and the internet.",
        ),
    ),
    "packed": (
        QT_TRANSLATE_NOOP("Errors", "An answer of {exchange} arrived damaged."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Try again; if it stays so, look for a proxy or a security program that changes what "
            "comes from the internet.",
        ),
    ),
    "server": (
        QT_TRANSLATE_NOOP("Errors", "{exchange} has trouble of its own."),
        QT_TRANSLATE_NOOP(
            "Errors", "Its server answers with an error. Try again later; what was read is kept."
        ),
    ),
    "tls": (
        QT_TRANSLATE_NOOP("Errors", "The connection to {exchange} is not safe."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Its certificate was not accepted, so the key was not sent. Set this computer's clock, "
            "and do not use this network if it wants to read along.",
        ),
    ),
    "busy": (
        QT_TRANSLATE_NOOP("Errors", "{exchange} is too busy, or under maintenance."),
        QT_TRANSLATE_NOOP("Errors", "Try again in a few minutes; what was read is kept."),
    ),
}
UNREACHABLE_CODES = frozenset(_UNREACHABLE)
"""Every `Unreachable.why` that has sentences of its own."""


def exchange_sentences(error: ExchangeError) -> tuple[str, str]:
    """What an exchange refused, and the next step; then its own code and words, on their line."""
    what, next_step = _of_the_error(error)
    return what, "\n".join(line for line in (next_step, _own_words(error)) if line)


def exchange_line(error: ExchangeError) -> str:
    """What an exchange refused, and its own code and words, without the next step."""
    what, _ = _of_the_error(error)
    return " ".join(line for line in (what, _own_words(error)) if line)


def right_text(right: str) -> str:
    """A right of a key as a person says it; one that is not known stays as it is."""
    return translate("Errors", str(_RIGHTS[right])) if right in _RIGHTS else right


def _own_words(error: ExchangeError) -> str:
    if error.code and error.told:
        return translate("Errors", "{exchange} says: {code}, {told}").format(
            exchange=error.exchange, code=error.code, told=error.told
        )
    if error.code or error.told:
        return translate("Errors", "{exchange} says: {told}").format(
            exchange=error.exchange, told=error.code or error.told
        )
    return ""


def _of_the_error(error: ExchangeError) -> tuple[str, str]:
    match error:
        case AddressRefused() | KeyRefused() | MissingRight() | WrongEnvironment():
            return _of_the_key(error)
        case ClockOff():
            return _of_the_clock(error)
        case NotALead() | NotOffered():
            return _of_the_account(error)
        case RateLimited():
            return _of_the_pace(error)
        case Unreachable():
            what, next_step = _UNREACHABLE.get(error.why, _UNREACHABLE["connect"])
            return _filled(what, error), _filled(next_step, error)
        case Declined():
            return (
                translate("Errors", "{exchange} refused one request.").format(
                    exchange=error.exchange
                ),
                translate("Errors", "Nothing was changed. Everything else goes on."),
            )
        case UnknownAnswer():
            return (
                translate(
                    "Errors", "{exchange} gave an answer that this program cannot read."
                ).format(exchange=error.exchange),
                translate(
                    "Errors",
                    "What was read is kept. Try again; if it stays so, look for a newer "
                    "ProfitShare.",
                ),
            )
        case _:
            return (
                translate("Errors", "{exchange} did not do what it was asked for.").format(
                    exchange=error.exchange
                ),
                translate("Errors", "Try again later; what was read is kept."),
            )


def _of_the_key(error: ExchangeError) -> tuple[str, str]:
    match error:
        case AddressRefused():
            what = translate("Errors", "{exchange} accepts this API key from other addresses only.")
            step = translate(
                "Errors",
                "Add this computer's public address to the key's list at {exchange}, or make a key "
                "without a list.",
            )
        case MissingRight(right=right):
            what = translate("Errors", "The API key may not do this.")
            step = translate("Errors", "Look at {exchange} which rights the key has.")
            if right:
                step = translate(
                    "Errors",
                    "At {exchange} give the key the right “{right}”, or use another key. Without "
                    "it the rest still works.",
                )
                return what, step.format(exchange=error.exchange, right=right_text(right))
        case WrongEnvironment():
            what = translate("Errors", "This API key is for the other environment of {exchange}.")
            step = translate(
                "Errors",
                "A key of demo trading does not work on the live exchange, nor the reverse. Enter "
                "the other key on the Accounts page.",
            )
        case _:
            what = translate("Errors", "{exchange} does not accept the API key.")
            step = translate(
                "Errors",
                "Check key, secret and passphrase on the Accounts page, or make a new key at "
                "{exchange}. It may have expired.",
            )
    return what.format(exchange=error.exchange), step.format(exchange=error.exchange)


def _of_the_clock(error: ClockOff) -> tuple[str, str]:
    seconds = limit_text(abs(error.skew) // SECOND)
    if error.skew > 0:
        what = translate("Errors", "This computer's clock is {seconds} s behind {exchange}'s.")
    else:
        what = translate("Errors", "This computer's clock is {seconds} s ahead of {exchange}'s.")
    return (
        what.format(seconds=seconds, exchange=error.exchange),
        translate("Errors", "Let the system set its clock from the internet, then try again."),
    )


def _of_the_account(error: ExchangeError) -> tuple[str, str]:
    if isinstance(error, NotALead):
        what = translate("Errors", "This account is not a lead trader at {exchange}.")
        step = translate(
            "Errors",
            "Use a key that was made while logged in to the lead trading account itself; a main "
            "account's key does not see a sub-account.",
        )
    else:
        what = translate("Errors", "{exchange} does not offer this to this account.")
        step = translate(
            "Errors",
            "It may be suspended, of another account mode, or not let in yet. Import files for "
            "what cannot be read.",
        )
    return what.format(exchange=error.exchange), step.format(exchange=error.exchange)


def _of_the_pace(error: RateLimited) -> tuple[str, str]:
    what = translate("Errors", "{exchange} was asked too often.").format(exchange=error.exchange)
    if error.retry_after:
        step = translate(
            "Errors",
            "It wants a pause of {seconds} s. If other programs use this key, give them keys of "
            "their own.",
        )
        return what, step.format(seconds=limit_text(error.retry_after))
    return what, translate(
        "Errors",
        "Try again in a minute. If other programs use this key, give them keys of their own.",
    )


def _filled(words: Any, error: ExchangeError) -> str:
    return translate("Errors", str(words)).format(exchange=error.exchange)
