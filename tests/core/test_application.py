"""The application's states: every step that is allowed, and every reason for which one is not."""

from __future__ import annotations

import pytest

from profitshare_gui.core.application import (
    LONGEST_REASON,
    NEED_REASON,
    Flatness,
    Origin,
    ReviewRule,
    Standing,
    State,
    Step,
    StepFault,
    answer_due,
    check_step,
    may_undo,
    next_states,
    standing_of,
)
from profitshare_gui.core.instants import DAY, HOUR, MINUTE
from tests.say import at

NOON = at("2026-04-04 12:00")
OPEN = ReviewRule(is_reviewed=None, may_lapse=None, cooling_off=24 * HOUR)
"""Nothing is published but a cooling-off, so that every step is possible."""

ARROWS = {
    ("not_applied", "draft"),
    ("draft", "under_review"),
    ("under_review", "needs_info"),
    ("needs_info", "under_review"),
    ("under_review", "approved_setup"),
    ("approved_setup", "active"),
    ("under_review", "rejected"),
    ("rejected", "draft"),
    ("under_review", "expired"),
    ("active", "cooling_off"),
    ("cooling_off", "active"),
    ("active", "suspended"),
    ("active", "revoked"),
    ("active", "cancel_requested"),
    ("cancel_requested", "cancelled"),
    ("active", "edit_pending"),
    ("edit_pending", "active"),
}
"""Every arrow of platform-rules.md, section 4.4."""

BESIDE = {
    ("not_applied", "under_review"),  # who comes here while under review …
    ("not_applied", "active"),  # … or leading
    ("draft", "active"),  # platforms without a review
    ("needs_info", "rejected"),
    ("needs_info", "expired"),
    ("expired", "draft"),
    ("edit_pending", "cancel_requested"),
    ("edit_pending", "suspended"),
    ("edit_pending", "revoked"),
    ("cooling_off", "suspended"),
    ("cooling_off", "revoked"),
    ("suspended", "active"),
    ("suspended", "revoked"),
    ("cancel_requested", "active"),
    ("cancelled", "draft"),
}
"""What follows from them: an answer, a way back, and how one enters in the middle."""


def step(state: str, when: str = "2026-04-04 12:00", number: int = 1, **more: str) -> Step:
    return Step(number, at(when), State(state), reason=more.get("reason", "told"))


def fault_of(
    here: str,
    new: Step,
    rule: ReviewRule = OPEN,
    flatness: Flatness = Flatness.FLAT,
) -> StepFault | None:
    before = [] if here == "not_applied" else [step(here)]
    return check_step(before, new, rule, flatness, NOON)


@pytest.mark.parametrize("here", State)
@pytest.mark.parametrize("to", State)
def test_a_step_is_allowed_exactly_where_an_arrow_leads(here: State, to: State) -> None:
    """platform-rules.md, section 4.4."""
    allowed = (here.value, to.value) in ARROWS | BESIDE
    assert (fault_of(here.value, step(to.value, number=2)) is None) is allowed
    assert (to in next_states(here, OPEN)) is allowed


@pytest.mark.parametrize(
    ("rule", "here", "to", "allowed"),
    [
        (ReviewRule(is_reviewed=True), "draft", "under_review", True),
        (ReviewRule(is_reviewed=True), "draft", "active", False),
        (ReviewRule(is_reviewed=False), "draft", "under_review", False),
        (ReviewRule(is_reviewed=False), "draft", "active", True),
        (ReviewRule(is_reviewed=None), "draft", "under_review", True),
        (ReviewRule(is_reviewed=None), "draft", "active", True),
        (ReviewRule(may_lapse=False), "under_review", "expired", False),
        (ReviewRule(may_lapse=None), "under_review", "expired", True),
        (ReviewRule(may_lapse=True), "under_review", "expired", True),
        (ReviewRule(cooling_off=None), "active", "cooling_off", False),
        (ReviewRule(cooling_off=24 * HOUR), "active", "cooling_off", True),
    ],
)
def test_what_a_platform_is_documented_to_lack_is_no_step_there(
    rule: ReviewRule, here: str, to: str, *, allowed: bool
) -> None:
    """platform-rules.md, 1.3: Binance has no review queue; the cooling-off is Binance's."""
    fault = fault_of(here, step(to, number=2), rule)
    assert fault is (None if allowed else StepFault.NOT_ON_THIS_PLATFORM)


@pytest.mark.parametrize(
    ("when", "fault"),
    [
        (NOON - 1, StepFault.BEFORE_THE_LAST),
        (NOON, None),
        (NOON + 1, StepFault.IN_THE_FUTURE),
    ],
)
def test_a_step_is_neither_before_the_last_nor_still_to_come(
    when: int, fault: StepFault | None
) -> None:
    """The last step and now are both noon: only noon itself is left."""
    assert fault_of("draft", Step(2, when, State.UNDER_REVIEW)) is fault


@pytest.mark.parametrize("state", sorted(NEED_REASON))
@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("", StepFault.REASON_MISSING),
        ("  \n", StepFault.REASON_MISSING),
        ("x", None),
        ("x" * LONGEST_REASON, None),
        ("x" * (LONGEST_REASON + 1), StepFault.TEXT_TOO_LONG),
    ],
)
def test_what_the_platform_refused_or_took_away_has_its_reason(
    state: State, reason: str, fault: StepFault | None
) -> None:
    """platform-rules.md, 4.4: REJECTED(reason)."""
    here = "active" if state in (State.SUSPENDED, State.REVOKED) else "under_review"
    assert fault_of(here, Step(2, NOON, state, reason)) is fault


@pytest.mark.parametrize(
    ("needs_flat", "flatness", "origin", "fault"),
    [
        (True, Flatness.FLAT, Origin.HAND, None),
        (True, Flatness.NOT_FLAT, Origin.HAND, StepFault.NOT_FLAT),
        (True, Flatness.UNKNOWN, Origin.HAND, StepFault.FLATNESS_UNKNOWN),
        (None, Flatness.NOT_FLAT, Origin.HAND, StepFault.NOT_FLAT),
        (False, Flatness.NOT_FLAT, Origin.HAND, None),
        (True, Flatness.NOT_FLAT, Origin.NOTICE, None),
    ],
)
def test_lead_trading_ends_only_once_positions_and_orders_are_closed(
    needs_flat: bool | None,  # noqa: FBT001 -- a column of the table
    flatness: Flatness,
    origin: Origin,
    fault: StepFault | None,
) -> None:
    """SPEC, 4: blocked while positions or orders exist.

    Coinlocally closes them itself; what a platform's notice tells has happened already.
    """
    asked = Step(2, NOON, State.CANCEL_REQUESTED, origin=origin)
    assert fault_of("active", asked, ReviewRule(cancel_needs_flat=needs_flat), flatness) is fault


def test_a_step_taken_back_counts_no_more_and_only_the_last_can_be() -> None:
    first, second = step("draft", number=1), step("under_review", number=2)
    undone = Step(3, NOON, State.REJECTED, "told", undone_at=NOON)
    assert standing_of([first, second, undone]).state is State.UNDER_REVIEW
    assert may_undo([first, second, undone], 2)
    assert not may_undo([first, second, undone], 1)
    assert not may_undo([first, second, undone], 3)


def test_nothing_is_applied_for_before_the_first_step() -> None:
    assert standing_of([]) == Standing(State.NOT_APPLIED, None)


JU = ReviewRule(answer_from_days=1, answer_days=3, in_business_days=True)
OKX = ReviewRule(answer_days=3, offset=8 * HOUR)


@pytest.mark.parametrize(
    ("rule", "asked", "first", "last"),
    [
        # JU, business days. Friday the 3rd: day 1 is Monday the 6th, day 3 Wednesday the 8th.
        (JU, "2026-04-03 12:00", "2026-04-06 00:00", "2026-04-09 00:00"),
        # Saturday and Sunday count to the same days.
        (JU, "2026-04-04 12:00", "2026-04-06 00:00", "2026-04-09 00:00"),
        (JU, "2026-04-05 23:59", "2026-04-06 00:00", "2026-04-09 00:00"),
        # Monday the 6th: day 1 is Tuesday, day 3 Thursday the 9th.
        (JU, "2026-04-06 00:00", "2026-04-07 00:00", "2026-04-10 00:00"),
        # OKX, calendar days at UTC+8. Friday 15:59 UTC is still the 3rd there: to the end of the
        # 6th, which is the 6th at 16:00 UTC; a minute later is the 4th there.
        (OKX, "2026-04-03 15:59", None, "2026-04-06 16:00"),
        (OKX, "2026-04-03 16:00", None, "2026-04-07 16:00"),
    ],
)
def test_a_cancel_request_says_when_its_answer_is_due(
    rule: ReviewRule, asked: str, first: str | None, last: str
) -> None:
    """JU answers in 1 to 3 business days (000, I.2.1 F), OKX within 3 days (003)."""
    due = answer_due(Standing(State.CANCEL_REQUESTED, at(asked)), rule, at(asked))
    assert due is not None
    assert due.first == (None if first is None else at(first))
    assert due.last == at(last)


@pytest.mark.parametrize(("later", "is_over"), [(-1, False), (0, True), (1, True)])
def test_an_answer_is_overdue_once_its_last_day_has_passed(later: int, *, is_over: bool) -> None:
    standing = Standing(State.CANCEL_REQUESTED, at("2026-04-03 12:00"))
    due = answer_due(standing, JU, at("2026-04-09 00:00") + later)
    assert due is not None
    assert due.is_over is is_over


@pytest.mark.parametrize(("later", "is_over"), [(-MINUTE, False), (0, True)])
def test_a_cooling_off_ends_after_its_hours(later: int, *, is_over: bool) -> None:
    """Binance: 24 hours (platform-rules.md, 1.3)."""
    due = answer_due(Standing(State.COOLING_OFF, NOON), OPEN, NOON + DAY + later)
    assert due is not None
    assert (due.last, due.is_over) == (NOON + DAY, is_over)


@pytest.mark.parametrize("state", [State.UNDER_REVIEW, State.ACTIVE, State.CANCEL_REQUESTED])
def test_nothing_is_due_where_nothing_is_published(state: State) -> None:
    assert answer_due(Standing(state, NOON), ReviewRule(), NOON) is None
