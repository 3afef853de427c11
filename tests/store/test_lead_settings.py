"""The journal of the lead's settings, in a real archive."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from profitshare_gui.core.errors import UnknownAccount
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.lead_settings import (
    NOT_CONFIRMED,
    STATED,
    ChangeState,
    Origin,
    SettingChange,
)
from profitshare_gui.core.records import Feed
from profitshare_gui.core.setting_errors import SettingNotChanged
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.store.lead_settings import Confirmation
from profitshare_gui.store.store import Store
from tests.say import at, event, share
from tests.store.archives import NOW, new_account, save

LATER = at("2026-04-02 00:00")
RATIO = share("12%")


def begun(
    store: Store, account_id: int, state: ChangeState = ChangeState.ASKED, now: Micros = NOW
) -> SettingChange:
    """A ratio of 12 % that is asked for."""
    return store.lead_settings.begin(
        account_id, Setting.RATIO, RATIO, origin=Origin.HAND, state=state, now=now
    )


def made(when: str = "2026-04-02 00:00") -> Confirmation:
    told = event("ratio_change", when, ratio="12%", note="lead settings")
    return Confirmation(at(when), at(when), told, NOW)


def test_a_change_is_written_down_before_anything_is_sent(store: Store) -> None:
    account_id, other = new_account(store), new_account(store, "other")
    before = store.data_version()
    change = begun(store, account_id, ChangeState.SENT)
    assert store.lead_settings.changes(account_id) == [change]
    assert (change.state, change.value, change.asked_at) == (ChangeState.SENT, RATIO, NOW)
    assert store.lead_settings.changes(other) == []
    assert store.data_version() > before
    with pytest.raises(UnknownAccount):
        begun(store, account_id + 99)


def test_of_one_setting_only_one_change_is_open(store: Store) -> None:
    """Two windows may ask at the same moment; the second is told to wait."""
    account_id = new_account(store)

    def ask(_: int) -> str:
        try:
            begun(store, account_id)
        except SettingNotChanged as error:
            return error.code
        return "begun"

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(ask, range(4))) == ["begun", "pending", "pending", "pending"]
    store.lead_settings.begin(
        account_id,
        Setting.DELAY,
        5,
        origin=Origin.HAND,
        state=ChangeState.ASKED,
        now=NOW,
    )
    assert len(store.lead_settings.changes(account_id)) == 2


def test_a_confirmed_ratio_becomes_one_event_however_often_it_is_confirmed(store: Store) -> None:
    """SPEC, Futures settings: an effective-dated record, which the settlement needs."""
    account_id = new_account(store)
    change = begun(store, account_id)
    assert store.lead_settings.confirm(account_id, change, made(), now=LATER)
    assert not store.lead_settings.confirm(account_id, change, made(), now=LATER)
    (kept,) = store.lead_settings.changes(account_id)
    assert (kept.state, kept.ended_at, kept.in_force_at) == (ChangeState.CONFIRMED, LATER, LATER)
    (told,) = store.events(account_id)
    assert (told.at, told.ratio, told.copier_id) == (LATER, RATIO, "")
    assert store.lead_settings.ratio_events(account_id) == [told]


def test_an_event_that_a_file_brought_is_not_said_twice(store: Store) -> None:
    account_id = new_account(store)
    change = begun(store, account_id)
    save(store, account_id, Feed.EVENTS, [event("ratio_change", "2026-04-01 18:00", ratio="12%")])
    assert store.lead_settings.confirm(account_id, change, made(), now=LATER)
    assert [each.at for each in store.events(account_id)] == [at("2026-04-01 18:00")]


def test_an_older_event_of_the_same_ratio_is_another_change(store: Store) -> None:
    account_id = new_account(store)
    save(store, account_id, Feed.EVENTS, [event("ratio_change", "2026-03-01 00:00", ratio="12%")])
    change = begun(store, account_id)
    store.lead_settings.confirm(account_id, change, made(), now=LATER)
    assert len(store.events(account_id)) == 2


@pytest.mark.parametrize("state", [ChangeState.REFUSED, ChangeState.WITHDRAWN])
def test_what_was_refused_or_withdrawn_is_settled_for_good(
    store: Store, state: ChangeState
) -> None:
    account_id = new_account(store)
    change = begun(store, account_id)
    assert store.lead_settings.note(account_id, change, state, NOT_CONFIRMED, now=LATER)
    assert not store.lead_settings.confirm(account_id, change, made(), now=LATER)
    (kept,) = store.lead_settings.changes(account_id)
    assert (kept.state, kept.told, kept.ended_at) == (state, NOT_CONFIRMED, LATER)
    assert store.events(account_id) == []
    begun(store, account_id)  # and another may be asked for


def test_an_uncertain_change_stays_open(store: Store) -> None:
    account_id = new_account(store)
    change = begun(store, account_id, ChangeState.SENT)
    store.lead_settings.note(account_id, change, ChangeState.UNCERTAIN, "cut off", now=LATER)
    (kept,) = store.lead_settings.changes(account_id)
    assert (kept.is_open, kept.ended_at, kept.told) == (True, None, "cut off")


def test_what_a_sync_saw_is_recorded_once(store: Store) -> None:
    account_id = new_account(store)
    for _ in range(2):
        store.lead_settings.record(
            account_id, Setting.RATIO, RATIO, made(), origin=Origin.SYNC, now=LATER
        )
    (kept,) = store.lead_settings.changes(account_id)
    assert (kept.origin, kept.made_at) == (Origin.SYNC, LATER)
    assert len(store.events(account_id)) == 1


def test_a_statement_says_so(store: Store) -> None:
    account_id = new_account(store)
    seen = Confirmation(LATER, LATER, None, LATER, STATED)
    assert store.lead_settings.record(
        account_id, Setting.DELAY, 5, seen, origin=Origin.HAND, now=LATER
    )
    (kept,) = store.lead_settings.changes(account_id)
    assert (kept.is_statement, kept.value) == (True, 5)
