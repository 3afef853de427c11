"""The journal of removals and its audit log, on a real archive."""

from __future__ import annotations

import pytest

from profitshare_gui.core.errors import UnknownAccount
from profitshare_gui.core.sweep import ItemChange, ItemState, PlannedItem, SweepKind
from profitshare_gui.store.store import Store
from tests.say import usdt
from tests.store.archives import NOW, new_account

ADA = PlannedItem("ada", "Ada", "USDT", usdt("0.3"), '{"equity":1}')
BEN = PlannedItem("ben", "", "USDT", None, "{}")


def test_a_sweep_is_kept_in_the_order_of_sending(store: Store) -> None:
    account = new_account(store)
    before = store.data_version()
    sweep = store.sweeps.begin(account, SweepKind.API, "{}", [BEN, ADA], now=NOW)
    first, second = store.sweeps.items(sweep)
    assert (first.copier_id, first.place, first.state) == ("ben", 0, ItemState.PLANNED)
    assert (second.copier_id, second.pending, second.content) == ("ada", usdt("0.3"), ADA.content)
    assert store.data_version() > before  # a window notices
    assert store.sweeps.unfinished(account) == [sweep]


def test_a_change_and_its_line_in_the_log_are_one(store: Store) -> None:
    account = new_account(store)
    sweep = store.sweeps.begin(account, SweepKind.API, "{}", [ADA, BEN], now=NOW)
    store.sweeps.note(sweep, [ItemChange("ada", ItemState.SENT)], now=NOW + 1)
    refused = ItemChange("ada", ItemState.REFUSED, "43066", "Remove failed")
    store.sweeps.note(sweep, [refused], now=NOW + 2)
    (ada,) = store.sweeps.items(sweep, {ItemState.REFUSED})
    assert (ada.code, ada.told, ada.changed_at) == ("43066", "Remove failed", NOW + 2)
    lines = store.sweeps.audit(account)
    assert [(line.action, line.copier_id, line.at - NOW) for line in lines] == [
        ("confirmed", "", 0),
        ("sent", "ada", 1),
        ("refused", "ada", 2),
    ]
    assert lines[-1].told == '{"code":"43066","told":"Remove failed"}'
    assert lines[-1].sweep_row == sweep.sweep_row


def test_a_sweep_ends_and_can_be_taken_up_again(store: Store) -> None:
    account = new_account(store)
    sweep = store.sweeps.begin(account, SweepKind.WORKLIST, "{}", [ADA], now=NOW)
    assert store.sweeps.unfinished(account) == []  # a list by hand is never in the way
    store.sweeps.end(sweep, now=NOW + 5)
    (ended,) = store.sweeps.sweeps(account, SweepKind.WORKLIST)
    assert (ended.kind, ended.ended_at) == (SweepKind.WORKLIST, NOW + 5)
    store.sweeps.reopen(sweep, now=NOW + 6)
    (again,) = store.sweeps.sweeps(account, SweepKind.WORKLIST)
    assert again.ended_at is None
    assert [line.action for line in store.sweeps.audit(account)] == [
        "confirmed",
        "ended",
        "reopened",
    ]


def test_sweeps_and_logs_of_two_accounts_stay_apart(store: Store) -> None:
    one, other = new_account(store), new_account(store, "other")
    store.sweeps.begin(one, SweepKind.API, "{}", [ADA], now=NOW)
    store.sweeps.log(other, "undone", {"copiers": 3}, now=NOW)
    assert store.sweeps.unfinished(other) == []
    assert [(line.action, line.told) for line in store.sweeps.audit(other)] == [
        ("undone", '{"copiers":3}')
    ]
    assert [line.action for line in store.sweeps.audit(one)] == ["confirmed"]


def test_an_account_that_is_not_there_has_no_sweeps(store: Store) -> None:
    with pytest.raises(UnknownAccount):
        store.sweeps.begin(77, SweepKind.API, "{}", [ADA], now=NOW)
    assert store.sweeps.audit(77) == []
