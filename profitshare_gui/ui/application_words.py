"""The application in words: states, steps, fields, what is wrong with them, prerequisites."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.application import Origin, State
from profitshare_gui.core.application_form import FieldKind, FormField
from profitshare_gui.core.application_limits import FormCode, FormFault, Severity
from profitshare_gui.core.errors import BadImage
from profitshare_gui.ui import text

translate = QCoreApplication.translate  # an alias lupdate knows

_Key = TypeVar("_Key")

_STATES: Mapping[State, object] = {
    State.NOT_APPLIED: QT_TRANSLATE_NOOP("Application", "Not applied"),
    State.DRAFT: QT_TRANSLATE_NOOP("Application", "Draft"),
    State.UNDER_REVIEW: QT_TRANSLATE_NOOP("Application", "Under review"),
    State.NEEDS_INFO: QT_TRANSLATE_NOOP("Application", "More information wanted"),
    State.REJECTED: QT_TRANSLATE_NOOP("Application", "Rejected"),
    State.EXPIRED: QT_TRANSLATE_NOOP("Application", "Expired"),
    State.APPROVED_SETUP: QT_TRANSLATE_NOOP("Application", "Approved, to be set up"),
    State.ACTIVE: QT_TRANSLATE_NOOP("Application", "Lead trader"),
    State.EDIT_PENDING: QT_TRANSLATE_NOOP("Application", "Lead trader, change under review"),
    State.COOLING_OFF: QT_TRANSLATE_NOOP("Application", "Cooling off"),
    State.SUSPENDED: QT_TRANSLATE_NOOP("Application", "Suspended"),
    State.REVOKED: QT_TRANSLATE_NOOP("Application", "Revoked"),
    State.CANCEL_REQUESTED: QT_TRANSLATE_NOOP("Application", "Asked to cancel"),
    State.CANCELLED: QT_TRANSLATE_NOOP("Application", "Cancelled"),
}
_TONES: Mapping[State, str] = {
    State.ACTIVE: "good",
    State.EDIT_PENDING: "good",
    State.APPROVED_SETUP: "good",
    State.REJECTED: "danger",
    State.EXPIRED: "danger",
    State.REVOKED: "danger",
    State.UNDER_REVIEW: "warning",
    State.NEEDS_INFO: "warning",
    State.SUSPENDED: "warning",
    State.COOLING_OFF: "warning",
    State.CANCEL_REQUESTED: "warning",
}
_WHAT_NOW: Mapping[State, object] = {
    State.NOT_APPLIED: QT_TRANSLATE_NOOP(
        "Application", "Fill in the form; it is saved as you type. Nothing is sent from here."
    ),
    State.DRAFT: QT_TRANSLATE_NOOP(
        "Application",
        "When the form is complete, send it on the platform, then tell it here.",
    ),
    State.UNDER_REVIEW: QT_TRANSLATE_NOOP(
        "Application",
        "The platform has your application. When its notice comes, paste it here.",
    ),
    State.NEEDS_INFO: QT_TRANSLATE_NOOP(
        "Application", "Add to the form what is asked for, send it again, then tell it here."
    ),
    State.REJECTED: QT_TRANSLATE_NOOP(
        "Application", "What you had entered is kept. You can correct it and apply again."
    ),
    State.EXPIRED: QT_TRANSLATE_NOOP(
        "Application", "Nobody answered in time. What you had entered is kept; apply again."
    ),
    State.APPROVED_SETUP: QT_TRANSLATE_NOOP(
        "Application", "Complete the settings on the platform and start leading."
    ),
    State.ACTIVE: QT_TRANSLATE_NOOP("Application", "Your orders are copied."),
    State.EDIT_PENDING: QT_TRANSLATE_NOOP(
        "Application", "Your orders are copied; until the change is approved the old values rule."
    ),
    State.COOLING_OFF: QT_TRANSLATE_NOOP(
        "Application", "The platform has halted your lead trading for a while."
    ),
    State.SUSPENDED: QT_TRANSLATE_NOOP(
        "Application", "The platform has suspended you. Ask its support what it takes."
    ),
    State.REVOKED: QT_TRANSLATE_NOOP(
        "Application", "The platform has taken the status away; no way back is published."
    ),
    State.CANCEL_REQUESTED: QT_TRANSLATE_NOOP(
        "Application", "The platform will answer by message or e-mail."
    ),
    State.CANCELLED: QT_TRANSLATE_NOOP(
        "Application", "You lead no more. Past shares stay yours; you can apply again."
    ),
}
_VERBS: Mapping[State, object] = {
    State.DRAFT: QT_TRANSLATE_NOOP("Application", "Begin the form"),
    State.UNDER_REVIEW: QT_TRANSLATE_NOOP("Application", "I have sent it…"),
    State.NEEDS_INFO: QT_TRANSLATE_NOOP("Application", "More was asked for…"),
    State.REJECTED: QT_TRANSLATE_NOOP("Application", "It was rejected…"),
    State.EXPIRED: QT_TRANSLATE_NOOP("Application", "It expired…"),
    State.APPROVED_SETUP: QT_TRANSLATE_NOOP("Application", "It was approved…"),
    State.ACTIVE: QT_TRANSLATE_NOOP("Application", "I lead now…"),
    State.EDIT_PENDING: QT_TRANSLATE_NOOP("Application", "A change is under review…"),
    State.COOLING_OFF: QT_TRANSLATE_NOOP("Application", "I was put on cooling-off…"),
    State.SUSPENDED: QT_TRANSLATE_NOOP("Application", "I was suspended…"),
    State.REVOKED: QT_TRANSLATE_NOOP("Application", "My status was revoked…"),
    State.CANCEL_REQUESTED: QT_TRANSLATE_NOOP("Application", "Cancel lead trading…"),
    State.CANCELLED: QT_TRANSLATE_NOOP("Application", "It was cancelled…"),
}
_AGAIN = QT_TRANSLATE_NOOP("Application", "Apply again")
_GOES_ON = QT_TRANSLATE_NOOP("Application", "I go on leading…")
_STEP_FAULTS: Mapping[str, object] = {
    "not_from_here": QT_TRANSLATE_NOOP(
        "Application", "That does not follow on where the application stands now."
    ),
    "not_on_this_platform": QT_TRANSLATE_NOOP("Application", "This platform has no such step."),
    "before_the_last": QT_TRANSLATE_NOOP(
        "Application", "It cannot have been before the last step. Correct the time."
    ),
    "in_the_future": QT_TRANSLATE_NOOP("Application", "That time is still to come."),
    "reason_missing": QT_TRANSLATE_NOOP(
        "Application", "Enter the reason the platform gave; if it gave none, write so."
    ),
    "text_too_long": QT_TRANSLATE_NOOP("Application", "Reason or note is too long."),
    "not_flat": QT_TRANSLATE_NOOP(
        "Application", "Positions are open. Close them on the platform, then sync or import."
    ),
    "flatness_unknown": QT_TRANSLATE_NOOP(
        "Application", "Confirm first that you have no open position and no active order."
    ),
    "not_the_last": QT_TRANSLATE_NOOP("Application", "Only the last step can be taken back."),
}
_ORIGINS: Mapping[Origin, object] = {
    Origin.HAND: QT_TRANSLATE_NOOP("Application", "entered by hand"),
    Origin.NOTICE: QT_TRANSLATE_NOOP("Application", "from a notice"),
    Origin.SYNC: QT_TRANSLATE_NOOP("Application", "told by the platform"),
}
_FIELDS: Mapping[FieldKind, object] = {
    FieldKind.AVATAR: QT_TRANSLATE_NOOP("Application", "&Avatar"),
    FieldKind.NICKNAME: QT_TRANSLATE_NOOP("Application", "&Nickname"),
    FieldKind.SOCIALS: QT_TRANSLATE_NOOP("Application", "&Social accounts"),
    FieldKind.CONTACT: QT_TRANSLATE_NOOP("Application", "&Contact details"),
    FieldKind.INTRODUCTION: QT_TRANSLATE_NOOP("Application", "&Introduction"),
    FieldKind.CAPITAL: QT_TRANSLATE_NOOP("Application", "&Minimum capital of copiers, USDT"),
    FieldKind.VISIBILITY: QT_TRANSLATE_NOOP("Application", "Public or pri&vate"),
    FieldKind.AMOUNT: QT_TRANSLATE_NOOP("Application", "A&mount to lead with, USDT"),
    FieldKind.RATIO: QT_TRANSLATE_NOOP("Application", "Share &ratio, %"),
    FieldKind.CURRENCY: QT_TRANSLATE_NOOP("Application", "Margin c&urrency"),
    FieldKind.PROOF: QT_TRANSLATE_NOOP("Application", "Futures trading capability &proof"),
    FieldKind.AGREEMENT: QT_TRANSLATE_NOOP("Application", "A&greement"),
}
_IMAGE_FAULTS: Mapping[str, object] = {
    "empty": QT_TRANSLATE_NOOP("Application", "The file is empty."),
    "not_an_image": QT_TRANSLATE_NOOP(
        "Application",
        "By its content it is no PNG, JPEG or WebP, whatever its name says. Take a screenshot.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Application", "The image is damaged or not whole. Save it again, or take a screenshot."
    ),
    "animated": QT_TRANSLATE_NOOP("Application", "It moves. Take one picture of it."),
    "unfolds_too_large": QT_TRANSLATE_NOOP(
        "Application",
        "Unpacked it would be larger than 50 million pixels, or than it says. Make it smaller.",
    ),
    "not_a_file": QT_TRANSLATE_NOOP("Application", "It is not a file."),
    "file_too_large": QT_TRANSLATE_NOOP("Application", "It is larger than any platform takes."),
    "nothing_pasted": QT_TRANSLATE_NOOP(
        "Application", "There is no image on the clipboard. Copy one, then paste again."
    ),
}


def state_text(state: State) -> str:
    """A state in a word or two."""
    return _said(_STATES, state)


def state_tone(state: State) -> str:
    """Which meaning the pill of a state has."""
    return _TONES.get(state, "")


def what_now(state: State) -> str:
    """What a state means and what comes next."""
    return _said(_WHAT_NOW, state)


def verb_text(here: State, to: State) -> str:
    """The button that goes from a state to another."""
    if to is State.DRAFT and here is not State.NOT_APPLIED:
        return translate("Application", str(_AGAIN))
    if to is State.ACTIVE and here in _WAS_LEADING:
        return translate("Application", str(_GOES_ON))
    return _said(_VERBS, to)


_WAS_LEADING = frozenset(
    {State.EDIT_PENDING, State.COOLING_OFF, State.SUSPENDED, State.CANCEL_REQUESTED}
)


def origin_text(origin: Origin) -> str:
    """Who said that a step was taken."""
    return _said(_ORIGINS, origin)


def field_text(field: FormField) -> str:
    """The caption of a field; one that only this platform has is called as there."""
    if field.kind is FieldKind.OTHER:
        return field.words[:1].upper() + field.words[1:].replace("&", "&&")
    return _said(_FIELDS, field.kind)


def step_fault_text(fault: str) -> str:
    """Why a step cannot be taken."""
    return _said(_STEP_FAULTS, fault)


def step_sentences(fault: str) -> tuple[str, str]:
    """What happened, and why."""
    return translate("Application", "This step cannot be taken."), step_fault_text(fault)


def image_sentences(error: BadImage) -> tuple[str, str]:
    """Which image is refused, and what to do."""
    what = translate("Application", "{name} is not taken.").format(name=text.fitted(error.name))
    return what, _said(_IMAGE_FAULTS, error.fault)


def fault_text(fault: FormFault, kind: FieldKind) -> str:
    """What is wrong with a field, with the numbers."""
    if fault.code is FormCode.BELOW_MINIMUM and not fault.limit:
        return translate("Application", "Must be above 0.")
    sentence = _said(_FAULTS, fault.code)
    if fault.code in _OF_AMOUNTS and kind is not FieldKind.RATIO:
        words = _ADVICE if fault.severity is Severity.WARNING else _FAULTS
        limit = text.limit_money_text(fault.limit, "USDT")
        return _said(words, fault.code).format(limit=limit)
    if fault.code in _OF_AMOUNTS:
        return translate("Application", "At most {limit}.").format(
            limit=text.ratio_text(fault.limit)
        )
    say = size_text if fault.code in _OF_SIZES else text.count_text
    return sentence.format(found=say(fault.found), limit=say(fault.limit))


_OF_AMOUNTS = frozenset({FormCode.BELOW_MINIMUM, FormCode.ABOVE_MAXIMUM})
_OF_SIZES = frozenset({FormCode.IMAGE_TOO_LARGE, FormCode.IMAGE_PERHAPS_TOO_LARGE})
_ADVICE: Mapping[FormCode, object] = {
    FormCode.BELOW_MINIMUM: QT_TRANSLATE_NOOP(
        "Application", "A guide asks for at least {limit}; the documents disagree."
    ),
    FormCode.ABOVE_MAXIMUM: QT_TRANSLATE_NOOP(
        "Application", "A guide allows at most {limit}; the documents disagree."
    ),
}
_FAULTS: Mapping[FormCode, object] = {
    FormCode.BELOW_MINIMUM: QT_TRANSLATE_NOOP(
        "Application", "The platform asks for at least {limit}."
    ),
    FormCode.ABOVE_MAXIMUM: QT_TRANSLATE_NOOP("Application", "The platform takes at most {limit}."),
    FormCode.TOO_LONG: QT_TRANSLATE_NOOP("Application", "{found} of {limit} characters: too long."),
    FormCode.TOO_MANY_IMAGES: QT_TRANSLATE_NOOP(
        "Application", "{found} images; {limit} are taken."
    ),
    FormCode.TOO_FEW_DAYS: QT_TRANSLATE_NOOP(
        "Application",
        "The images show {found} consecutive days of the last year; {limit} are needed.",
    ),
    FormCode.IMAGE_TOO_LARGE: QT_TRANSLATE_NOOP("Application", "{found} is more than {limit}."),
    FormCode.IMAGE_PERHAPS_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Application", "{found}: may be refused, {limit} is sure."
    ),
    FormCode.MISSING: QT_TRANSLATE_NOOP("Application", "Still empty."),
    FormCode.NOT_A_NUMBER: QT_TRANSLATE_NOOP("Application", "Not an amount, such as 100.50."),
    FormCode.NOT_A_RATIO: QT_TRANSLATE_NOOP("Application", "Not a ratio, such as 10 or 12.5."),
    FormCode.INVITATION_CODE: QT_TRANSLATE_NOOP(
        "Application", "This looks like an invitation code or link, which the platform punishes."
    ),
    FormCode.NOT_AGREED: QT_TRANSLATE_NOOP("Application", "Read it on the platform, then tick it."),
    FormCode.IMAGE_UNDATED: QT_TRANSLATE_NOOP(
        "Application", "Enter the first and the last day it shows."
    ),
    FormCode.DAYS_REVERSED: QT_TRANSLATE_NOOP("Application", "The last day is before the first."),
    FormCode.DAYS_IN_THE_FUTURE: QT_TRANSLATE_NOOP("Application", "That day is still to come."),
    FormCode.NO_PROOF: QT_TRANSLATE_NOOP(
        "Application",
        "Without a proof, and without a history there, the platform may not approve.",
    ),
}


def size_text(size: int) -> str:
    """How large a file is: `340 kB`, `15.2 MB`."""
    if size < 10**6:
        return translate("Application", "{count} kB").format(
            count=text.limit_text(-(-size // 1000))
        )
    return translate("Application", "{count} MB").format(count=text.number_text(size))


def _said(words: Mapping[_Key, object], key: _Key) -> str:
    return translate("Application", str(words.get(key, key)))
