"""Notices of platforms, pasted: the step they tell of, when, and the reason."""

from __future__ import annotations

import pytest

from profitshare_gui.core.application import State
from profitshare_gui.core.application_notice import read_notice
from profitshare_gui.core.instants import HOUR
from tests.say import at


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Your application has been submitted and is under review.", "under_review"),
        ("We have received your application.", "under_review"),
        ("Congratulations! Your application was approved.", "approved_setup"),
        ("Your application has been accepted", "approved_setup"),
        ("We regret that your application was not approved.", "rejected"),
        ("Your application wasn't approved", "rejected"),
        ("Unfortunately we are unable to approve it", "rejected"),
        ("Application rejected", "rejected"),
        ("Please provide additional documents for your application", "needs_info"),
        ("Your application has expired.", "expired"),
        ("Your lead trading has been suspended for 3 days", "suspended"),
        ("Your portfolio is in the cooling-off period", "cooling_off"),
        ("Your lead trader status has been revoked.", "revoked"),
        ("Your request to cancel lead trading was received.", "cancel_requested"),
        ("You have successfully cancelled lead trading.", "cancelled"),
        ("您的申请审核通过", "approved_setup"),
        ("您的申请未通过", "rejected"),
        ("您的申请正在审核中", "under_review"),
    ],
)
def test_a_notice_tells_its_step(words: str, state: str) -> None:
    reading = read_notice(words, State.UNDER_REVIEW, 0)
    assert reading is not None
    assert reading.state == state
    assert reading.phrase


@pytest.mark.parametrize("words", ["", "Hello", "Weekly newsletter: your rank is 12"])
def test_a_notice_of_something_else_tells_nothing(words: str) -> None:
    assert read_notice(words, State.UNDER_REVIEW, 0) is None


@pytest.mark.parametrize(
    ("here", "words", "state"),
    [
        (State.CANCEL_REQUESTED, "It was approved.", State.CANCELLED),
        (State.CANCEL_REQUESTED, "It was rejected.", State.ACTIVE),
        (State.EDIT_PENDING, "Your change was approved.", State.ACTIVE),
        (State.EDIT_PENDING, "Your change was declined.", State.ACTIVE),
    ],
)
def test_what_an_answer_means_depends_on_what_was_asked(
    here: State, words: str, state: State
) -> None:
    """platform-rules.md, 4.4: old values rule until a change is approved."""
    reading = read_notice(words, here, 0)
    assert reading is not None
    assert reading.state is state


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("2026-04-02 10:30:05 (UTC) approved", "2026-04-02 10:30:05"),
        ("2026-04-02 10:30 (UTC+8) approved", "2026-04-02 02:30"),
        ("2026/4/2 10:30 approved", "2026-04-02 02:30"),
        ("2026.04.02 approved", "2026-04-01 16:00"),
        ("2026-13-40 then 2026-04-02 10:30 (UTC) approved", "2026-04-02 10:30"),
        ("approved", None),
    ],
)
def test_a_time_without_a_zone_is_on_the_platforms_clock(words: str, when: str | None) -> None:
    """The platform's clock is UTC+8 here: 10:30 there is 02:30 UTC."""
    reading = read_notice(words, State.UNDER_REVIEW, 8 * HOUR)
    assert reading is not None
    assert reading.at == (None if when is None else at(when))


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Rejected.\nReason: only 12 days are shown. Try again.", "only 12 days are shown."),
        ("It was rejected because the proof is unreadable", "the proof is unreadable"),
        ("未通过 原因：资料不全", "资料不全"),
        ("Rejected.", ""),
    ],
)
def test_the_reason_is_taken_from_the_notice(words: str, reason: str) -> None:
    found = read_notice(words, State.UNDER_REVIEW, 0)
    assert found is not None
    assert found.reason == reason


def test_only_the_beginning_of_an_endless_notice_is_read() -> None:
    """A hostile clipboard: what lies beyond the longest notice is not looked at."""
    words = "lead trader " * 10**5
    assert read_notice(words + "approved", State.UNDER_REVIEW, 0) is None
    assert read_notice("approved " + words, State.UNDER_REVIEW, 0) is not None
