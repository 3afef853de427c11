"""The form of an application: which fields a platform asks for, and every limit of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from profitshare_gui.core.money import Millionths, Units
from profitshare_gui.core.published import Published
from profitshare_gui.core.rulebook import SettlementRule

LONGEST_TEXT = 20_000
"""How many characters of a field are kept, whatever a platform may take."""


class FieldKind(StrEnum):
    """What a field of the form asks for; the words are kept in drafts."""

    AVATAR = "avatar"
    NICKNAME = "nickname"
    SOCIALS = "socials"
    CONTACT = "contact"
    INTRODUCTION = "introduction"
    CAPITAL = "capital"
    VISIBILITY = "visibility"
    AMOUNT = "amount"
    RATIO = "ratio"
    CURRENCY = "currency"
    PROOF = "proof"
    AGREEMENT = "agreement"
    OTHER = "other"


_KINDS: Mapping[str, FieldKind] = {
    "avatar": FieldKind.AVATAR,
    "nickname": FieldKind.NICKNAME,
    "social accounts": FieldKind.SOCIALS,
    "contact details": FieldKind.CONTACT,
    "trading introduction": FieldKind.INTRODUCTION,
    "introduction": FieldKind.INTRODUCTION,
    "short biography": FieldKind.INTRODUCTION,
    "portfolio description": FieldKind.INTRODUCTION,
    "project description": FieldKind.INTRODUCTION,
    "minimum capital": FieldKind.CAPITAL,
    "public or private": FieldKind.VISIBILITY,
    "amount": FieldKind.AMOUNT,
    "share ratio": FieldKind.RATIO,
    "share ratio of a private portfolio": FieldKind.RATIO,
    "margin currency": FieldKind.CURRENCY,
    "futures trading capability proof": FieldKind.PROOF,
    "agreement": FieldKind.AGREEMENT,
    "trader agreement": FieldKind.AGREEMENT,
    "copy trade agreement": FieldKind.AGREEMENT,
}
_OPTIONAL_WORDS = ", if wanted"
_OPTIONAL = frozenset({FieldKind.PROOF, FieldKind.AVATAR, FieldKind.SOCIALS})
PRIVATE = "private"
PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field: `key` names it in a draft, `words` is what the rulebook calls it."""

    key: str
    kind: FieldKind
    words: str
    is_optional: bool


@dataclass(frozen=True, slots=True)
class ProofLimits:
    """How many images of how many bytes, and the days they have to cover; None is no limit.

    A platform that writes "15 MB" means 15 x 10^6 bytes or 15 x 2^20: up to the smaller is sure,
    up to the larger may be refused.
    """

    images: int | None
    megabytes: int | None
    days: int | None
    within_days: int | None


@dataclass(frozen=True, slots=True)
class FormRule:
    """A platform's form with its limits, and where they are written.

    Amounts are in USDT. `amount_is_advice` where the documents disagree on the amount, so that it
    is no reason to refuse (platform rules, A9).
    """

    fields: tuple[FormField, ...]
    proof: ProofLimits
    characters: int | None
    amount_minimum: Units | None
    amount_maximum: Units | None
    amount_is_advice: bool
    ratio_maximum: Millionths | None
    refuses_invitation_codes: bool
    source: str

    def first(self, kind: FieldKind) -> FormField | None:
        """The first field of a kind, None where the form has none."""
        return next((each for each in self.fields if each.kind is kind), None)


@dataclass(frozen=True, slots=True)
class ProofImage:
    """An image of the proof: the name of its file, its size, and the days it shows.

    `digest` is of what is in the file. Days are counted from 1970-01-01, both ends included, as the
    trader entered them; None where he has not.
    """

    digest: str
    name: str
    suffix: str
    size: int
    width: int
    height: int
    first_day: int | None = None
    last_day: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """The form as far as it is filled in: texts by field key, the ticked agreements, images."""

    texts: Mapping[str, str] = field(default_factory=dict)
    agreed: frozenset[str] = frozenset()
    avatar: ProofImage | None = None
    images: tuple[ProofImage, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing was entered at all."""
        return not (any(self.texts.values()) or self.agreed or self.avatar or self.images)


def form_rule(rule: SettlementRule) -> FormRule:
    """The form of a platform's rules; what it calls a field decides what the field is."""
    says = Published(rule)
    fields = tuple(_fields(says.texts("application.form")))
    minimum = says.amount("limits.lead_amount_minimum")
    return FormRule(
        fields=fields,
        proof=ProofLimits(
            images=says.count("application.proof_images"),
            megabytes=says.count("application.proof_image_megabytes"),
            days=says.count("application.proof_days"),
            within_days=says.count("application.proof_within_days"),
        ),
        characters=says.count("application.description_characters"),
        amount_minimum=minimum,
        amount_maximum=says.amount("limits.lead_amount_maximum"),
        amount_is_advice=bool(says.text("limits.lead_amount_note")),
        ratio_maximum=says.ratio("limits.ratio_maximum"),
        refuses_invitation_codes=bool(says.flag("application.no_invitation_codes")),
        source=says.source("application.form"),
    )


def _fields(words: Iterable[str]) -> Iterable[FormField]:
    seen: dict[str, int] = {}
    for each in words:
        name = each.removesuffix(_OPTIONAL_WORDS)
        kind = _KINDS.get(name.casefold(), FieldKind.OTHER)
        base = re.sub(r"\W+", "_", name.casefold()) if kind is FieldKind.OTHER else kind.value
        seen[base] = seen.get(base, 0) + 1
        key = base if seen[base] == 1 else f"{base}_{seen[base]}"
        is_optional = kind in _OPTIONAL or each != name or is_of_private(name)
        yield FormField(key, kind, name, is_optional)


def is_of_private(words: str) -> bool:
    """Whether a field is only of a private portfolio."""
    return "private portfolio" in words
