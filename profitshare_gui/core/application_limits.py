"""The limits of an application's form: everything wrong with a draft, found as it is typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from profitshare_gui.core.application_form import (
    LONGEST_TEXT,
    PRIVATE,
    Draft,
    FieldKind,
    FormField,
    FormRule,
    ProofImage,
    ProofLimits,
    is_of_private,
)
from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.money import RATIO_SCALE, SCALE, Millionths, Units, parse_amount

_MEGABYTE, _LARGER_MEGABYTE = 10**6, 2**20
_WHOLE: Millionths = 10**RATIO_SCALE
_ONE_MILLIONTH: Units = 10 ** (SCALE + 2 - RATIO_SCALE)
"""What one millionth is, written in percent."""

_INVITATION = re.compile(
    r"(?:\b(?:invit\w{0,10}|referral|refer|promo|code)\b[\s\-_]{0,3}(?:code|link|id)?[\s:=#\-]{1,4}"
    r"(?=[A-Z0-9]{0,12}\d)[A-Z0-9]{4,24}\b"
    r"|\b(?:invit\w{0,10}|referral)[\s\-_](?:code|link|id)\b"
    r"|[?&](?:ref|invite|code)\w{0,8}=\w"
    r"|t\.me/(?:\+|joinchat/)\w"
    r"|/(?:invite|register|referral)/\w"
    r"|邀请码|邀請碼|推荐码)",
    re.IGNORECASE,
)


class Severity(StrEnum):
    """Whether the platform refuses what is entered, or it is only advised against."""

    FAULT = "fault"
    WARNING = "warning"


class FormCode(StrEnum):
    """What is wrong with a field."""

    MISSING = "missing"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_RATIO = "not_a_ratio"
    BELOW_MINIMUM = "below_minimum"
    ABOVE_MAXIMUM = "above_maximum"
    TOO_LONG = "too_long"
    INVITATION_CODE = "invitation_code"
    NOT_AGREED = "not_agreed"
    TOO_MANY_IMAGES = "too_many_images"
    IMAGE_TOO_LARGE = "image_too_large"
    IMAGE_PERHAPS_TOO_LARGE = "image_perhaps_too_large"
    IMAGE_UNDATED = "image_undated"
    DAYS_REVERSED = "days_reversed"
    DAYS_IN_THE_FUTURE = "days_in_the_future"
    TOO_FEW_DAYS = "too_few_days"
    NO_PROOF = "no_proof"


@dataclass(frozen=True, slots=True)
class FormFault:
    """One thing wrong with a field; `place` is the image's, `limit` and `found` are numbers.

    Both are `Units` of an amount, `Millionths` of a ratio, else counts, bytes or days.
    """

    key: str
    code: FormCode
    severity: Severity = Severity.FAULT
    place: int | None = None
    limit: int = 0
    found: int = 0


def check_form(rule: FormRule, draft: Draft, today: int, *, has_history: bool) -> list[FormFault]:
    """Everything wrong with a draft, in the order of the form.

    `today` is the platform's day, counted as a proof's; `has_history` is whether the account has
    orders of its own, which a platform looks at where there is no proof.
    """
    faults: list[FormFault] = []
    for each in rule.fields:
        match each.kind:
            case FieldKind.PROOF:
                faults += _proof_faults(each, rule, draft, today, has_history=has_history)
            case FieldKind.AVATAR:
                if draft.avatar is not None:
                    faults += _size_faults(each.key, rule.proof, draft.avatar, None)
            case FieldKind.AGREEMENT:
                if each.key not in draft.agreed:
                    faults.append(FormFault(each.key, FormCode.NOT_AGREED))
            case FieldKind.RATIO:
                faults += _ratio_faults(each, rule, draft)
            case _:
                faults += _text_faults(each, rule, draft)
    return faults


def blocks(faults: Iterable[FormFault]) -> bool:
    """Whether any of them is a reason for the platform to refuse."""
    return any(fault.severity is Severity.FAULT for fault in faults)


def has_invitation_code(words: str) -> bool:
    """Whether a text invites by code or link, as far as that can be seen from outside."""
    return _INVITATION.search(words) is not None


def covered_days(images: Iterable[ProofImage], today: int, within_days: int | None) -> int:
    """The longest run of consecutive days that images show, of those that are recent enough.

    A proof may reach `within_days` back from today, today included as day 0.
    """
    earliest = today - within_days if within_days is not None else 0
    days = sorted(
        {
            day
            for image in images
            if image.first_day is not None and image.last_day is not None
            for day in range(max(image.first_day, earliest), min(image.last_day, today) + 1)
        }
    )
    longest = run = 1 if days else 0
    for before, day in pairwise(days):
        run = run + 1 if day == before + 1 else 1
        longest = max(longest, run)
    return longest


def image_limit(proof: ProofLimits) -> tuple[int, int] | None:
    """The bytes that are surely taken, and those that may be; None without a limit."""
    if proof.megabytes is None:
        return None
    return proof.megabytes * _MEGABYTE, proof.megabytes * _LARGER_MEGABYTE


def _text_faults(each: FormField, rule: FormRule, draft: Draft) -> list[FormFault]:
    text = draft.texts.get(each.key, "").strip()
    if not text:
        return [] if each.is_optional else [FormFault(each.key, FormCode.MISSING)]
    if each.kind in (FieldKind.CAPITAL, FieldKind.AMOUNT):
        return _amount_faults(each, rule, text)
    faults = []
    longest = LONGEST_TEXT
    if each.kind is FieldKind.INTRODUCTION and rule.characters is not None:
        longest = rule.characters
    if len(text) > longest:
        faults.append(FormFault(each.key, FormCode.TOO_LONG, limit=longest, found=len(text)))
    is_shown = each.kind in (FieldKind.NICKNAME, FieldKind.INTRODUCTION)
    if is_shown and rule.refuses_invitation_codes and has_invitation_code(text):
        faults.append(FormFault(each.key, FormCode.INVITATION_CODE))
    return faults


def _amount_faults(each: FormField, rule: FormRule, text: str) -> list[FormFault]:
    try:
        amount = parse_amount(text)
    except BadValue:
        return [FormFault(each.key, FormCode.NOT_A_NUMBER)]
    if amount <= 0:
        return [FormFault(each.key, FormCode.BELOW_MINIMUM, found=amount)]
    if each.kind is FieldKind.CAPITAL:
        return []  # what copiers have to bring is the trader's own choice
    severity = Severity.WARNING if rule.amount_is_advice else Severity.FAULT
    if rule.amount_minimum is not None and amount < rule.amount_minimum:
        limit = rule.amount_minimum
        return [FormFault(each.key, FormCode.BELOW_MINIMUM, severity, None, limit, amount)]
    if rule.amount_maximum is not None and amount > rule.amount_maximum:
        limit = rule.amount_maximum
        return [FormFault(each.key, FormCode.ABOVE_MAXIMUM, severity, None, limit, amount)]
    return []


def _ratio_faults(each: FormField, rule: FormRule, draft: Draft) -> list[FormFault]:
    """A ratio in percent; where a public portfolio's is fixed, only a private one has its own."""
    if is_of_private(each.words) and draft.texts.get(FieldKind.VISIBILITY) != PRIVATE:
        return []
    text = draft.texts.get(each.key, "").strip().removesuffix("%").strip()
    if not text:
        return [FormFault(each.key, FormCode.MISSING)]
    try:
        percent = parse_amount(text)
    except BadValue:
        return [FormFault(each.key, FormCode.NOT_A_RATIO)]
    ratio, too_fine = divmod(percent, _ONE_MILLIONTH)
    if too_fine or not 0 <= ratio <= _WHOLE:
        return [FormFault(each.key, FormCode.NOT_A_RATIO)]
    if rule.ratio_maximum is not None and ratio > rule.ratio_maximum:
        limit = rule.ratio_maximum
        return [FormFault(each.key, FormCode.ABOVE_MAXIMUM, limit=limit, found=ratio)]
    return []


def _proof_faults(
    each: FormField, rule: FormRule, draft: Draft, today: int, *, has_history: bool
) -> list[FormFault]:
    proof, images = rule.proof, draft.images
    if not images:
        severity = Severity.WARNING
        return [] if has_history else [FormFault(each.key, FormCode.NO_PROOF, severity)]
    faults = []
    if proof.images is not None and len(images) > proof.images:
        faults.append(
            FormFault(each.key, FormCode.TOO_MANY_IMAGES, limit=proof.images, found=len(images))
        )
    for place, image in enumerate(images):
        faults += _size_faults(each.key, proof, image, place)
        faults += _day_faults(each.key, image, place, today)
    if proof.days is not None:
        found = covered_days(images, today, proof.within_days)
        if found < proof.days:
            faults.append(FormFault(each.key, FormCode.TOO_FEW_DAYS, limit=proof.days, found=found))
    return faults


def _size_faults(
    key: str, proof: ProofLimits, image: ProofImage, place: int | None
) -> list[FormFault]:
    limit = image_limit(proof)
    if limit is None or image.size <= limit[0]:
        return []
    if image.size <= limit[1]:
        code, severity = FormCode.IMAGE_PERHAPS_TOO_LARGE, Severity.WARNING
    else:
        code, severity = FormCode.IMAGE_TOO_LARGE, Severity.FAULT
    return [FormFault(key, code, severity, place, limit[0], image.size)]


def _day_faults(key: str, image: ProofImage, place: int, today: int) -> list[FormFault]:
    if image.first_day is None or image.last_day is None:
        return [FormFault(key, FormCode.IMAGE_UNDATED, place=place)]
    if image.last_day < image.first_day:
        return [FormFault(key, FormCode.DAYS_REVERSED, place=place)]
    if image.last_day > today:
        return [FormFault(key, FormCode.DAYS_IN_THE_FUTURE, place=place)]
    return []
