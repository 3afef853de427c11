"""When an account is synced by itself, and how seldom while it fails."""

from __future__ import annotations

from profitshare_gui.core.instants import HOUR, MINUTE, SECOND
from profitshare_gui.usecases.sync_schedule import LONGEST_ASKED, SyncSchedule
from tests.say import at

NOON = at("2026-04-04 12:00")


def test_the_first_sync_is_due_at_once_and_the_next_after_the_pause() -> None:
    schedule = SyncSchedule(every=5 * MINUTE)
    assert schedule.is_due(NOON)
    schedule.succeeded(NOON)
    assert schedule.left(NOON) == 5 * MINUTE
    assert not schedule.is_due(NOON + 5 * MINUTE - 1)
    assert schedule.is_due(NOON + 5 * MINUTE)


def test_what_is_off_is_never_due() -> None:
    schedule = SyncSchedule(every=None)
    assert schedule.left(NOON) is None
    assert not schedule.is_due(NOON)
    assert not schedule.may_at_zero(NOON)
    assert schedule.may_by_hand(NOON)


def test_each_failure_doubles_the_pause_up_to_an_hour() -> None:
    """SPEC, Sync: back-off. 5 min · 2 = 10, 20, 40, then 60 instead of 80 minutes."""
    schedule = SyncSchedule(every=5 * MINUTE)
    pauses = []
    for _ in range(20):
        schedule.failed(NOON)
        pauses.append(schedule.pause // MINUTE)
    assert pauses == [10, 20, 40, *[60] * 17]


def test_who_wants_a_longer_pause_than_an_hour_keeps_it() -> None:
    schedule = SyncSchedule(every=2 * HOUR)
    schedule.failed(NOON)
    assert schedule.pause == 2 * HOUR


def test_success_ends_the_back_off_and_a_person_too() -> None:
    schedule = SyncSchedule(every=5 * MINUTE, failures=3)
    schedule.succeeded(NOON)
    assert schedule.pause == 5 * MINUTE
    schedule.failed(NOON)
    schedule.begin_anew()
    assert schedule.pause == 5 * MINUTE


def test_a_pause_that_the_exchange_asked_for_is_kept_by_everybody() -> None:
    """`RateLimited.retry_after`: here 900 s, more than 10 minutes after a first failure."""
    schedule = SyncSchedule(every=5 * MINUTE)
    schedule.failed(NOON, retry_after=900)
    schedule.begin_anew()
    assert schedule.left(NOON) == 900 * SECOND
    assert not schedule.may_by_hand(NOON + 899 * SECOND)
    assert schedule.may_by_hand(NOON + 900 * SECOND)
    schedule.succeeded(NOON)
    assert schedule.may_by_hand(NOON)


def test_no_answer_stops_the_syncing_for_good() -> None:
    """A header may ask for 999999 s; no exchange bans for longer than 3 days."""
    schedule = SyncSchedule(every=5 * MINUTE)
    schedule.failed(NOON, retry_after=999_999)
    assert schedule.left(NOON) == LONGEST_ASKED == 72 * HOUR
    assert schedule.may_by_hand(NOON + 72 * HOUR)


def test_at_a_settlement_it_is_time_unless_it_fails() -> None:
    schedule = SyncSchedule(every=30 * MINUTE, since=NOON)
    assert schedule.may_at_zero(NOON + MINUTE)
    schedule.failed(NOON)
    assert not schedule.may_at_zero(NOON + MINUTE)
    assert schedule.may_at_zero(NOON + HOUR)


def test_a_clock_that_is_set_back_stops_nothing_for_long() -> None:
    """Set back by a day, the next sync comes after one pause, not after a day."""
    schedule = SyncSchedule(every=5 * MINUTE, since=NOON)
    earlier = NOON - 24 * HOUR
    assert schedule.left(earlier) == 5 * MINUTE
    assert schedule.is_due(earlier + 5 * MINUTE)
    schedule.failed(NOON, retry_after=60)
    assert schedule.may_by_hand(earlier)


def test_what_was_put_off_is_no_failure() -> None:
    schedule = SyncSchedule(every=5 * MINUTE, failures=1)
    schedule.put_off(NOON)
    assert (schedule.since, schedule.failures) == (NOON, 1)
