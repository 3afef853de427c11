"""What could remove the wrong copier, or send one twice: each once happened to this code."""

from __future__ import annotations

import csv
import time
from contextlib import closing
from pathlib import Path

import pytest

from profitshare_gui.core.errors import AlreadyRunning
from profitshare_gui.core.exchange_errors import KeyRefused
from profitshare_gui.core.instants import MINUTE, SECOND
from profitshare_gui.core.records import Copier
from profitshare_gui.core.sweep import ItemChange, ItemState
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.sweep_preview import Group
from profitshare_gui.usecases.sweep_reading import ListReading
from profitshare_gui.usecases.sweep_recovery import recover, settle_unsent
from profitshare_gui.usecases.sweeping import sweep
from tests.practice import faults
from tests.usecases.swept import (
    LINE,
    LIST,
    REMOVE,
    connected,
    ids,
    items_of,
    order_of,
    practice,
    small_world,
    swept,
)
from tests.usecases.synced import new_account, now
from tests.usecases.test_sweep_preview import NOON, desk_of, told


def in_asset(copier: Copier, asset: str) -> Copier:
    return copier._replace(asset=asset)


@pytest.mark.parametrize("other", ["BTC", "XRP"])
def test_who_is_rich_in_one_asset_is_not_inactive_by_another(store: Store, other: str) -> None:
    """SPEC: one condition known to fail makes *not eligible*; removing him removes all of it."""
    desk = desk_of(store, "ju", [told("eve", "5000"), in_asset(told("eve", "0"), other)])
    preview = desk.removals.preview(None, desk.removals.chosen_rule())
    assert [(row.copier.copier_id, row.group) for row in preview.rows] == [
        ("eve", Group.NOT_ELIGIBLE)
    ]
    assert preview.order.items == ()
    assert preview.tier.change.before.copiers == 1


def test_who_is_small_in_each_asset_is_listed_once(store: Store) -> None:
    desk = desk_of(store, "ju", [told("eve", "3"), in_asset(told("eve", "0"), "BTC")])
    preview = desk.removals.preview(["eve"], desk.removals.chosen_rule())
    assert [item.copier_id for item in preview.order.items] == ["eve"]
    assert preview.tier.change.after.copiers == 0
    worklist = desk.removals.begin_worklist(preview.order)
    assert len(worklist.items) == 1


def test_who_is_unknown_in_one_asset_is_unknown(store: Store) -> None:
    """SPEC: unknown is never selected for the user."""
    desk = desk_of(store, "ju", [told("eve", "3"), in_asset(told("eve", "0.5"), "BTC")])
    preview = desk.removals.preview(None, desk.removals.chosen_rule())
    assert [(row.group, row.missing) for row in preview.rows] == [(Group.UNKNOWN, ("equity",))]


def test_a_clock_set_back_a_little_does_not_make_a_reading_young_again() -> None:
    """SPEC: nothing is sent on a reading over 60 s old, whatever the computer's clock says."""
    heard_ns = time.monotonic_ns() - (MINUTE + SECOND) * 1000
    reading = ListReading({}, read_at=100 * SECOND, heard_ns=heard_ns)
    assert not reading.is_fresh(101 * SECOND)


def test_who_was_given_up_by_another_is_not_sent_any_more(store: Store) -> None:
    """A lock that was lost on the way, or an archive that was exchanged: nothing is sent twice."""
    with practice(small_world(5)) as exchange:
        account = new_account(store, exchange.url)

        def give_up() -> None:  # as the next start of another process would
            (running,) = store.sweeps.unfinished(account.account_id)
            left = store.sweeps.items(running, {ItemState.PLANNED})
            changes = [ItemChange(item.copier_id, ItemState.STOPPED) for item in left]
            store.sweeps.note(running, changes, now=now())

        exchange.script.before(give_up, path=REMOVE, nth=2)
        with pytest.raises(AlreadyRunning):
            swept(store, account, exchange.url, order_of(ids(exchange.world)))
        assert len(exchange.journal.to(REMOVE)) == 2
        assert settle_unsent(store, account, now).unsettled == ()


def test_a_key_of_another_account_settles_and_removes_nothing(store: Store) -> None:
    """On another trader's list nobody of ours stands: that says nothing of who is gone."""
    world = small_world(2)
    world.lead.user_id = 4_000_000_777
    with practice(small_world(4)) as ours, practice(world) as theirs:
        account = new_account(store, ours.url)
        ours.script.fault(faults.request_lost(), path=REMOVE, nth=3)
        ours.script.fault(faults.bad_gateway(), path=LIST, nth=2, times=9)
        first = swept(store, account, ours.url, order_of(ids(ours.world)))
        assert len(first.of(ItemState.UNCERTAIN)) == 1
        with closing(connected(theirs.url)) as wrong:
            with pytest.raises(KeyRefused, match="another account"):
                recover(wrong, store, account, now)
            report = sweep(wrong, store, account, order_of(ids(theirs.world)), now)
            assert isinstance(report.halted, KeyRefused)
        assert theirs.journal.to(REMOVE) == []
        ours.script.clear()
        with closing(connected(ours.url)) as right:
            settled = recover(right, store, account, now)
        assert [item.copier_id for item in settled.not_confirmed] == ["1002"]


def test_a_key_that_was_exchanged_after_the_preview_removes_nobody(store: Store) -> None:
    """Who copies two traders is removed from the one whose list was shown."""
    with practice(small_world(4)) as exchange:
        account = new_account(store, exchange.url)
        order = order_of(ids(exchange.world))
        order = type(order)(order.items, order.rule, lead="somebody-else")
        report = swept(store, account, exchange.url, order)
        assert isinstance(report.halted, KeyRefused)
        assert exchange.journal.to(REMOVE) == []
        assert items_of(store, account) == []


@pytest.fixture
def by_hand(store: Store) -> Desk:
    return desk_of(store, "ju", [told("ada", "1"), told("ben", "2"), told("cyd", "3")])


def test_a_tick_does_not_wipe_a_note_that_was_kept_a_moment_before(by_hand: Desk) -> None:
    desk = by_hand.removals
    shown = desk.begin_worklist(desk.preview(None, LINE).order)
    ada = shown.items[0]
    desk.annotate(shown, ada, "asked him first")
    ticked = desk.tick(shown, [ada], is_done=True)  # of the rows that were on the screen
    assert (ticked.items[0].state, ticked.items[0].told) == (ItemState.SENT, "asked him first")


def test_a_note_and_a_tick_leave_alone_what_a_list_has_confirmed_meanwhile(by_hand: Desk) -> None:
    """SPEC: the next import or sync confirms what is gone; old rows on a screen do not undo it."""
    desk, store = by_hand.removals, by_hand.store
    shown = desk.begin_worklist(desk.preview(None, LINE).order)
    ada, ben, _ = shown.items
    gone = [ItemChange(each.copier_id, ItemState.REMOVED) for each in (ada, ben)]
    store.sweeps.note(shown.sweep, gone, now=NOON + 1)
    desk.tick(shown, [ada], is_done=False)
    after = desk.annotate(shown, ben, "was polite")
    assert [item.state for item in after.items[:2]] == [ItemState.REMOVED, ItemState.REMOVED]
    assert after.items[1].told == "was polite"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("=1+1", "'=1+1"),
        ("\t=1+1", "' =1+1"),
        ("Eve\r=1+1", "Eve =1+1"),  # a row of its own, to some readers
        ("@SUM(A1)", "'@SUM(A1)"),
    ],
)
def test_no_name_of_a_stranger_runs_in_a_spreadsheet(
    store: Store, tmp_path: Path, name: str, written: str
) -> None:
    desk = desk_of(store, "ju", [told("ada", "1")._replace(nickname=name)]).removals
    preview = desk.preview(None, LINE)
    path = tmp_path / "dry.csv"
    desk.dry_run(preview, path)
    with path.open(newline="", encoding="utf-8-sig") as file:
        assert next(csv.DictReader(file))["nickname"] == written
    worklist = desk.begin_worklist(preview.order)
    desk.write_result(worklist.items, path)
    with path.open(newline="", encoding="utf-8-sig") as file:
        assert next(csv.DictReader(file))["nickname"] == written
