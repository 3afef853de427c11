"""What a removal would do: groups, pending shares, the effect on the figures that levels go by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

import pytest

from profitshare_gui.core.instants import DAY
from profitshare_gui.core.records import Account, Copier, Feed, Provenance
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.core.sweep import ItemChange, ItemState, SweepKind
from profitshare_gui.exchanges import known_exchanges
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.sweep_preview import Fate, Group, Way
from profitshare_gui.usecases.sweeping import SweepControl
from profitshare_gui.usecases.worklists import confirm_worklists
from tests.practice import faults
from tests.practice.server import PracticeExchange
from tests.practice.world import PendingShare
from tests.say import at, event, order, usdt
from tests.usecases.swept import KEY, LINE, REMOVE, ids, order_of, practice, small_world
from tests.usecases.synced import connected, new_account, now, synced

NOON = at("2026-04-04 12:00")
SHELF = RulebookShelf((resource("rulebooks"),))


def told(copier_id: str, equity: str | None, *, since: int | None = None, **more: int) -> Copier:
    units = None if equity is None else usdt(equity)
    figures = {"open_positions": 0, "active_orders": 0, **more}
    return Copier(
        copier_id=copier_id,
        asset="USDT",
        nickname=copier_id.title(),
        equity=units,
        copying_since=since,
        copied_amount=None,
        pnl=None,
        share_paid=None,
        as_of=NOON,
        **figures,
    )


def desk_of(store: Store, rulebook_id: str, copiers: list[Copier]) -> Desk:
    """An account fed from files."""
    account = store.add_account(Account("main", rulebook_id, "files", "", NOON))
    store.save_page(account.account_id, Feed.COPIERS, copiers, learned_at=NOON)
    return Desk(store, account, SHELF, lambda: NOON)


@pytest.fixture
def ju(store: Store) -> Desk:
    """JU: ada and cyd are small and flat, ben has a position, dan's equity is not known.

    ada's week of 23 March: (100 - 2 - 0.5) x 10 % = 9.75 settled; since 30 March 50 x 10 % = 5.
    """
    desk = desk_of(
        store,
        "ju",
        [
            told("ada", "100", since=NOON - 88 * DAY),
            told("ben", "20", open_positions=1),
            told("cyd", "3.11"),
            told("dan", None),
        ],
    )
    orders = [
        order("ada", "100", fee="2", funding="-0.5", closed="2026-03-25 10:00", ratio="10%"),
        order("ada", "50", closed="2026-04-01 10:00", ratio="10%"),
    ]
    store.save_page(desk.account.account_id, Feed.ORDERS, orders, learned_at=NOON)
    return desk


def test_three_groups_with_what_they_owe_and_have_paid(ju: Desk) -> None:
    preview = ju.removals.preview(None, ju.removals.chosen_rule())
    rows = {row.copier.copier_id: row for row in preview.rows}
    assert {name: row.group.value for name, row in rows.items()} == {
        "ada": "eligible",  # exactly 100.00: inclusive on JU
        "ben": "not_eligible",
        "cyd": "eligible",
        "dan": "unknown",
    }
    assert rows["ben"].obstacles == ("OPEN_POSITIONS",)
    assert rows["dan"].missing == ("equity",)
    ada = rows["ada"].figures
    assert (ada.days, ada.pending, ada.provenance) == (88, usdt("5"), Provenance.COMPUTED)
    assert ada.share_paid == usdt("9.75")
    cyd = rows["cyd"].figures
    assert (cyd.pending, cyd.share_paid, cyd.days) == (None, None, None)
    assert preview.pending == {"USDT": usdt("5")}
    assert preview.pending_unknown == 1
    assert preview.way is Way.BY_HAND
    assert preview.how_to_remove == "In batches on the platform's settings page; no API"


def test_the_effect_on_the_figures_that_levels_go_by(ju: Desk) -> None:
    """product.md L10: active / current; here ben of 4, then of 3."""
    tier = ju.removals.preview(["ada"], ju.removals.chosen_rule()).tier
    before, after = tier.change.before, tier.change.after
    assert (before.active_ratio, after.active_ratio) == (Fraction(1, 4), Fraction(1, 3))
    assert (before.copiers, after.copiers) == (4, 3)
    # 100 + 20 + 3.11, and without ada's 100.
    assert before.managed == {"USDT": usdt("123.11")}
    assert after.managed == {"USDT": usdt("23.11")}


def test_nobody_chosen_nobody_removed_and_no_effect(ju: Desk) -> None:
    """product.md L15: the empty set changes nothing."""
    preview = ju.removals.preview([], ju.removals.chosen_rule())
    assert preview.rows == ()
    assert preview.order.items == ()
    assert preview.tier.change.before == preview.tier.change.after


def test_levels_are_told_where_they_are_documented(store: Store) -> None:
    okx = desk_of(store, "okx", [told("ada", "19.99"), told("ben", "20")])
    preview = okx.removals.preview(None, okx.removals.chosen_rule())
    assert [row.copier.copier_id for row in preview.eligible] == ["ada"]  # below 20, exclusive
    assert any("under management" in words for words in preview.tier.documented)


@pytest.mark.parametrize(
    ("rulebook", "fate"),
    [("coinlocally", Fate.SETTLES_NOW), ("ju", Fate.UNDOCUMENTED), ("bitget", Fate.UNDOCUMENTED)],
)
def test_what_becomes_of_a_pending_share(store: Store, rulebook: str, fate: Fate) -> None:
    """A copier who is removed stops copying: coinlocally settles then, others do not say."""
    desk = desk_of(store, rulebook, [told("ada", "1")])
    assert desk.removals.preview(None, desk.removals.chosen_rule()).fate is fate


def test_distance_to_the_high_water_mark(store: Store) -> None:
    desk = desk_of(store, "coinlocally", [told("ada", "1")])
    orders = [
        order("ada", "100", closed="2026-03-25 10:00"),
        order("ada", "-30", closed="2026-04-01 10:00"),
    ]
    account_id = desk.account.account_id
    store.save_page(account_id, Feed.ORDERS, orders, learned_at=NOON)
    ratio = [event("ratio_change", "2026-01-01 00:00", ratio="10%")]
    store.save_page(account_id, Feed.EVENTS, ratio, learned_at=NOON)
    rule = InactiveRule(usdt("100"), inclusive=True, no_positions=True, no_orders=True)
    (row,) = desk.removals.preview(None, rule).rows
    assert row.figures.to_mark == usdt("30")  # the mark is 100, the PnL 70


def test_without_a_rule_everybody_is_unknown(store: Store) -> None:
    desk = desk_of(store, "phemex", [told("ada", "0")])
    (row,) = desk.removals.preview(None, desk.removals.chosen_rule()).rows
    assert (row.group, row.missing) == (Group.UNKNOWN, ("rule",))


def test_the_demo_removes_by_hand_whatever_its_exchange(store: Store) -> None:
    account = store.add_account(Account("demo", "bitget", "bitget", "", NOON, is_demo=True))
    desk = Desk(store, account, SHELF, lambda: NOON, read_key=lambda: KEY)
    assert desk.removals.way is Way.BY_HAND


# --- with a connection ---


@pytest.fixture
def exchange(monkeypatch: pytest.MonkeyPatch) -> Iterator[PracticeExchange]:
    """Four copiers who can be removed, one who cannot, and their pending shares by name."""
    world = small_world(4, 1)
    world.copiers[1002].name = world.copiers[1003].name = "twins"
    world.pending = [
        PendingShare("1.5", "copier-1000"),
        PendingShare("0.25", "copier-1000"),
        PendingShare("9", "twins"),
    ]

    def connect(
        _exchange_id: str, base_url: str, _key: ApiKey, should_stop: Callable[[], bool]
    ) -> Exchange:
        return connected(base_url, should_stop=should_stop)

    monkeypatch.setattr(known_exchanges, "connect", connect)
    with practice(world) as started:
        yield started


def test_reported_shares_by_name_only_where_the_name_is_one_copiers(
    store: Store, exchange: PracticeExchange
) -> None:
    account = new_account(store, exchange.url)
    synced(store, account, exchange.url)
    desk = Desk(store, account, SHELF, now, read_key=lambda: KEY)
    preview = desk.removals.preview(ids(exchange.world), LINE)
    owed = {row.copier.copier_id: row.figures.pending for row in preview.rows}
    assert owed == {"1000": usdt("1.75"), "1001": 0, "1002": None, "1003": None}
    assert preview.is_fresh
    assert preview.interval == 206_000


def test_a_preview_reads_the_list_anew_and_says_who_is_gone(
    store: Store, exchange: PracticeExchange
) -> None:
    account = new_account(store, exchange.url)
    synced(store, account, exchange.url)
    chosen = ids(exchange.world)
    exchange.world.copiers.take(1001)
    desk = Desk(store, account, SHELF, now, read_key=lambda: KEY)
    preview = desk.removals.preview(chosen, LINE)
    assert [row.copier.copier_id for row in preview.of(Group.GONE)] == ["1001"]
    assert len(preview.order.items) == 3


def test_without_a_key_the_archive_counts_without_those_who_left(
    store: Store, exchange: PracticeExchange
) -> None:
    account = new_account(store, exchange.url)
    synced(store, account, exchange.url)
    exchange.world.copiers.take(1001)
    synced(store, account, exchange.url)
    preview = Desk(store, account, SHELF, now).removals.preview(None, LINE)
    assert [row.copier.copier_id for row in preview.eligible] == ["1000", "1002", "1003"]
    assert (preview.has_key, preview.is_fresh) == (False, False)


def test_a_window_that_closes_ends_a_sweep_after_one_call_and_the_next_start_settles_it(
    store: Store, exchange: PracticeExchange
) -> None:
    account = new_account(store, exchange.url)
    desk = Desk(store, account, SHELF, now, read_key=lambda: KEY).removals
    control = SweepControl()
    exchange.script.fault(faults.answer_lost(), path=REMOVE, nth=2)
    exchange.script.before(lambda: setattr(control, "is_closing", True), path=REMOVE, nth=2)
    report = desk.sweep(desk.preview(None, LINE).order, lambda _: None, control)
    states = [item.state.value for item in report.items]
    assert states == ["removed", "uncertain", "stopped", "stopped"]
    assert desk.has_unfinished()
    recovered = desk.confirm_unfinished()
    assert [item.copier_id for item in recovered.removed] == ["1001"]
    assert not desk.has_unfinished()
    assert len(exchange.journal.to(REMOVE)) == 2


def test_without_the_key_what_was_sent_stays_open_and_is_told(
    store: Store, exchange: PracticeExchange
) -> None:
    account = new_account(store, exchange.url)
    order = order_of(ids(exchange.world))
    left = store.sweeps.begin(account.account_id, SweepKind.API, "{}", order.items, now=now())
    store.sweeps.note(left, [ItemChange("1000", ItemState.SENT)], now=now())
    desk = Desk(store, account, SHELF, now).removals
    recovered = desk.confirm_unfinished()
    assert [item.copier_id for item in recovered.unsettled] == ["1000"]
    assert recovered.never_sent == 3
    assert desk.has_unfinished()


def test_a_list_by_hand_is_confirmed_by_a_sync_as_well(
    store: Store, exchange: PracticeExchange
) -> None:
    account = new_account(store, exchange.url)
    synced(store, account, exchange.url)
    desk = Desk(store, account, SHELF, now).removals
    worklist = desk.begin_worklist(desk.preview(None, LINE).order)
    exchange.world.copiers.take(1003)
    synced(store, account, exchange.url)
    (gone,) = confirm_worklists(store, account.account_id, now())
    assert (gone.copier_id, gone.state) == ("1003", ItemState.REMOVED)
    assert len(worklist.items) == 4
    assert confirm_worklists(store, account.account_id, now()) == ()  # nothing new
