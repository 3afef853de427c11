"""A platform's notice about the application, pasted as text: which step it tells of, and when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from profitshare_gui.core.application import LONGEST_REASON, State
from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import DAY, Micros, parse_instant

LONGEST_NOTICE = 20_000
"""How many characters of a pasted notice are looked at."""


@dataclass(frozen=True, slots=True)
class NoticeReading:
    """What a notice says, as far as it was understood; the trader has the last word.

    `at` is None where it gives no time; `phrase` is the words that decided.
    """

    state: State
    at: Micros | None
    reason: str
    phrase: str


# The order decides: "not approved" is looked for before "approved", and what ended before what is.
_PHRASES: tuple[tuple[State, str], ...] = (
    (
        State.REVOKED,
        (
            r"(?:lead(?:ing)?[- ]trad\w+|trader|copy trading)\b[^.\n]{0,60}\b(?:been |is |are )?"
            r"(?:revoked|disqualified|permanently banned)|disqualification"
            r"|取消(?:您的)?带单(?:员)?资格"
        ),
    ),
    (State.SUSPENDED, r"\b(?:has been|have been|is|was|temporarily) suspended|已被?暂停带单"),
    (State.COOLING_OFF, r"\bcool(?:ing)?[- ](?:off|down)\b|冷静期"),
    (
        State.CANCELLED,
        (
            r"\b(?:no longer a lead trader|(?:cancel\w*|terminat\w*|stop\w*)\b[^.\n]{0,60}\b"
            r"(?:been |is |was )?(?:approved|completed|successful\w*|processed)"
            r"|successfully (?:cancel\w+|terminat\w+|stopped|ended))|已(?:成功)?取消带单"
        ),
    ),
    (
        State.CANCEL_REQUESTED,
        (
            r"\b(?:request|application) to (?:cancel|stop|end|terminate)"
            r"|\b(?:cancel\w*|stop) (?:lead trading )?request\b|取消带单申请"
        ),
    ),
    (
        State.EXPIRED,
        (r"\bapplication\b[^.\n]{0,60}\b(?:expired|lapsed|timed out)|申请已(?:过期|失效)"),
    ),
    (
        State.REJECTED,
        (
            r"(?:\bnot|n['’]t)\b[^.\n]{0,20}\b(?:approved|passed|accepted|successful)"
            r"|\b(?:rejected|declined|disapproved|unsuccessful|failed)\b|\bunable to approve\b"
            r"|未通过|被拒绝|拒绝"
        ),
    ),
    (
        State.NEEDS_INFO,
        (
            r"\b(?:additional|further|more|missing|supplementary) "
            r"(?:information|documents?|materials?|proof)"
            r"|\b(?:please|kindly) (?:provide|upload|supplement|resubmit)|补充(?:资料|材料)"
        ),
    ),
    (
        State.APPROVED_SETUP,
        (
            r"\b(?:approved|accepted|passed the review|application (?:was |is )?successful)\b"
            r"|congratulations|审核通过|已通过"
        ),
    ),
    (State.UNDER_REVIEW, r"\bunder review\b|\b(?:received|submitted)\b|审核中|已提交"),
)
_PATTERNS = tuple((state, re.compile(words, re.IGNORECASE)) for state, words in _PHRASES)
_REASON = re.compile(
    r"(?:\breasons?\b[^:\n]{0,40}:|\bbecause\b|\bdue to\b|原因[:：])[ \t]*([^\n]{1,2000})",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]{1,2}(\d{1,2}):(\d{2})(?::(\d{2}))?)?"
    r"[ ]?(?:\(?(?:UTC|GMT)?[ ]?([+-]\d{1,2})?(?::?00)?\)?)?",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!。])\s")


_MEANS_HERE: Mapping[tuple[State, State], State] = {
    (State.CANCEL_REQUESTED, State.APPROVED_SETUP): State.CANCELLED,
    (State.CANCEL_REQUESTED, State.REJECTED): State.ACTIVE,
    (State.EDIT_PENDING, State.APPROVED_SETUP): State.ACTIVE,
    (State.EDIT_PENDING, State.REJECTED): State.ACTIVE,
}
"""What "approved" and "rejected" mean where it is not the application that was asked about."""


def read_notice(words: str, here: State, offset: Micros) -> NoticeReading | None:
    """What a notice tells of an application that stands `here`; None where no phrase is known.

    A time without a zone is on the platform's clock, `offset` ahead of UTC; a day without a time is
    its first instant.
    """
    looked_at = words[:LONGEST_NOTICE]
    for state, pattern in _PATTERNS:
        found = pattern.search(looked_at)
        if found is not None:
            phrase = " ".join(found[0].split())
            means = _MEANS_HERE.get((here, state), state)
            return NoticeReading(means, _when(looked_at, offset), _reason(looked_at), phrase)
    return None


def _reason(words: str) -> str:
    found = _REASON.search(words)
    if found is None:
        return ""
    first = _SENTENCE_END.split(found[1].strip(), maxsplit=1)[0]
    return first.strip()[:LONGEST_REASON]


def _when(words: str, offset: Micros) -> Micros | None:
    """The first time in a notice that is one; platforms begin with when it was sent."""
    for match in _WHEN.finditer(words):
        instant = _instant(match, offset)
        if instant is not None:
            return instant
    return None


def _instant(match: re.Match[str], offset: Micros) -> Micros | None:
    year, month, day, hour, minute, second, zone = match.groups()
    clock = f"{int(hour or 0):02d}:{minute or '00'}:{second or '00'}"
    try:
        local = parse_instant(f"{year}-{int(month):02d}-{int(day):02d}T{clock}Z")
    except BadValue:
        return None
    says_utc = re.search(r"UTC|GMT", match[0], re.IGNORECASE) is not None
    if zone is not None and abs(int(zone)) <= 14:
        return local - int(zone) * DAY // 24
    return local if says_utc else local - offset
