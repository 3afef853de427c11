"""What-ifs, forecast, fairness and card figures on a real archive."""

from __future__ import annotations

from pathlib import Path

import pytest

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.forecast_account import NoForecast
from profitshare_gui.core.records import Account, Feed, Order, Owner
from profitshare_gui.core.what_if import CARRY_IS_NOT_THE_RULE
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.demo import fill_with_demo
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.what_ifs import CARRIED, NoReplay
from tests.say import at, event, order, share, usdt

NOON = at("2026-04-04 12:00")
"""A Saturday: 36 hours before JU's cut-off."""


@pytest.fixture
def shelf(tmp_path: Path) -> RulebookShelf:
    own = tmp_path / "rulebooks"
    own.mkdir()
    return RulebookShelf((resource("rulebooks"), own))


@pytest.fixture
def demo(store: Store, shelf: RulebookShelf) -> Desk:
    account = fill_with_demo(store, shelf.rulebook("ju"), NOON)
    return Desk(store, account, shelf, lambda: NOON)


def desk_of(store: Store, shelf: RulebookShelf, orders: list[Order], *, has_ratio: bool) -> Desk:
    account = store.add_account(Account("own", "ju", "files", "", NOON))
    store.save_page(account.account_id, Feed.ORDERS, orders, learned_at=NOON)
    if has_ratio:
        changed = [event("ratio_change", "2026-01-01 00:00", ratio="10%")]
        store.save_page(account.account_id, Feed.EVENTS, changed, learned_at=NOON)
    return Desk(store, account, shelf, lambda: NOON)


POSITIONS = [
    order("ada", "300", closed="2026-04-01 12:00", order_id="1"),
    order("ada", None, opened="2026-04-02 00:00", closed=None, unrealized="-50", order_id="2"),
    order("bob", "100", closed="2026-04-01 12:00", order_id="3"),
    order("bob", None, opened="2026-04-02 00:00", closed=None, order_id="4", symbol="ETHUSDT"),
    order(
        "",
        None,
        opened="2026-04-02 00:00",
        closed=None,
        order_id="5",
        owner=Owner.LEAD,
        unrealized="9",
    ),
]


def test_unchanged_questions_give_the_books_of_the_account(demo: Desk) -> None:
    """Step 10: every what-if with unchanged inputs equals history exactly."""
    profit, what_ifs = demo.load_profit(), demo.outlook.load_what_ifs()
    (total,), (history,) = profit.totals, what_ifs.history
    assert (history.settled, history.pending) == (total.due, total.pending)
    assert history.waiting == total.postponed
    own = what_ifs.by_rules("ju")
    assert (own.is_own, own.assets, own.assumptions) == (True, what_ifs.history, ())
    for effect in what_ifs.if_closed(()):
        assert effect.before == effect.after


def test_the_same_rules_under_another_id_are_history_too(demo: Desk, shelf: RulebookShelf) -> None:
    """A copy of the rulebook is another platform to the program, and pays the same."""
    text = (resource("rulebooks") / "ju.toml").read_text("utf-8")
    copied = text.replace('id = "ju"', 'id = "copy"', 1)
    (shelf.folders[1] / "copy.toml").write_text(copied, "utf-8")
    what_ifs = demo.outlook.load_what_ifs()
    assert what_ifs.by_rules("copy").assets == what_ifs.history


def test_every_platform_of_the_shelf_has_an_answer_and_says_what_it_assumes(demo: Desk) -> None:
    what_ifs = demo.outlook.load_what_ifs()
    assert what_ifs.platforms[:2] == ("ju", CARRIED)
    for rulebook_id in what_ifs.platforms[1:]:
        answer = what_ifs.by_rules(rulebook_id)
        assert answer.assumptions, rulebook_id
        assert answer.why_none is None
        (main,) = answer.assets
        assert main.net == what_ifs.history[0].net  # the orders are the same, whoever settles
    assert what_ifs.by_rules(CARRIED).assumptions == (CARRY_IS_NOT_THE_RULE,)


def test_a_broken_rulebook_is_a_row_with_its_reason(demo: Desk, shelf: RulebookShelf) -> None:
    (shelf.folders[1] / "mine.toml").write_text("id = 'mine'\n", "utf-8")
    answer = demo.outlook.load_what_ifs().by_rules("mine")
    assert (answer.assets, answer.why_none) == ((), NoReplay.BAD_RULEBOOK)


def test_a_higher_ratio_says_how_many_may_leave_and_a_lower_one_how_many_it_takes(
    store: Store, shelf: RulebookShelf
) -> None:
    """Product notes, L14: 10 to 12 % leaves room for n x (1 - 10 / 12)."""
    orders = [order(f"c{n}", "100", closed="2026-03-25 12:00", order_id=str(n)) for n in range(12)]
    what_ifs = desk_of(store, shelf, orders, has_ratio=True).outlook.load_what_ifs()
    assert (what_ifs.ratio, what_ifs.largest_ratio) == (share("10%"), share("2.9%"))
    (higher,) = what_ifs.at_ratio(share("12%")).changes
    assert (higher.before.share, higher.after.share) == (usdt("120"), usdt("144"))
    assert higher.limit is not None
    assert (higher.limit.alike, higher.limit.largest_first) == (2, 2)
    (lower,) = what_ifs.at_ratio(share("8%")).changes
    assert (lower.limit, lower.needed) == (None, 3)  # 12 x (120 - 96) / 96
    (nothing,) = what_ifs.at_ratio(0).changes
    assert nothing.needed is None


def test_open_positions_are_what_copiers_hold_by_symbol_and_side(
    store: Store, shelf: RulebookShelf
) -> None:
    what_ifs = desk_of(store, shelf, POSITIONS, has_ratio=True).outlook.load_what_ifs()
    told = [
        (each.symbol, each.copiers, each.unrealized, each.unknown, each.lead_holds)
        for each in what_ifs.positions
    ]
    assert told == [("BTCUSDT", 1, usdt("-50"), 0, True), ("ETHUSDT", 1, 0, 1, False)]
    bitcoin, ether = what_ifs.positions
    (effect,) = what_ifs.if_closed({bitcoin.key})
    # ada settles (300 - 50) x 10 %; bob still waits with his 10
    assert (effect.before.paid, effect.after.paid) == (0, usdt("25"))
    assert (effect.after.waiting, effect.in_loss) == (usdt("10"), 1)
    (both,) = what_ifs.if_closed({bitcoin.key, ether.key})
    assert (both.after.paid, both.after.postponed) == (usdt("35"), 0)


def test_without_a_ratio_the_order_is_named(store: Store, shelf: RulebookShelf) -> None:
    desk = desk_of(store, shelf, POSITIONS, has_ratio=False)
    with pytest.raises(NoRatio):
        desk.outlook.load_what_ifs()
    assert desk.outlook.load_forecast().why_none is NoForecast.NO_RATIO


def test_an_archive_without_orders_has_nothing_to_ask(store: Store, shelf: RulebookShelf) -> None:
    outlook = desk_of(store, shelf, [], has_ratio=False).outlook
    assert outlook.load_what_ifs().is_empty
    assert outlook.load_what_ifs().platforms[0] == "ju"
    assert outlook.load_fairness() is None
    assert outlook.load_forecast().why_none is NoForecast.NO_ORDERS
    figures = outlook.load_card_figures()
    assert [period.roi for period in figures.periods] == [None] * 4
    assert figures.periods[-1].curve == ()


def test_the_forecast_of_the_demo_world_is_drawn_from_its_year(demo: Desk) -> None:
    view = demo.outlook.load_forecast()
    assert view.forecast is not None
    assert view.forecast.low <= view.forecast.middle <= view.forecast.high
    assert view.forecast.window.cut_off_at == at("2026-04-06 00:00")
    assert view.forecast.coverage is not None
    assert len(view.forecast.past) == 44  # 52 settled weeks, of which the first 8 are only known
    assert demo.outlook.load_forecast() == view  # seeded


def test_fairness_adds_up_to_the_shares_of_the_account(demo: Desk) -> None:
    view, history = demo.outlook.load_fairness(), demo.outlook.load_what_ifs().history[0]
    assert view is not None
    found = view.fairness
    assert (found.share, found.unnamed) == (history.share, 0)
    assert sum(row.net for row in found.rows) == history.net
    assert sum(row.kept for row in found.rows) == history.kept
    assert found.lead_return is not None


def test_a_card_knows_figures_and_no_names(demo: Desk) -> None:
    """Brief of step 10: privacy-safe, no nicknames, no ids."""
    figures = demo.outlook.load_card_figures()
    assert [period.length for period in figures.periods] == [7, 30, 90, None]
    whole = figures.periods[-1]
    assert whole.share == demo.outlook.load_what_ifs().history[0].settled
    assert whole.curve[0] == 0
    assert not whole.is_of_share
    told = repr(figures)
    for copier in demo.store.copiers(demo.account.account_id):
        assert copier.copier_id not in told
        assert not copier.nickname or copier.nickname not in told
    assert demo.account.name not in told


def test_without_own_equity_the_curve_is_of_the_share(store: Store, shelf: RulebookShelf) -> None:
    """Two weeks that pay 10 and 30: a quarter after the first, all after the second."""
    orders = [
        order("ada", "100", closed="2026-03-18 12:00", order_id="1"),
        order("ada", "300", closed="2026-03-25 12:00", order_id="2"),
    ]
    whole = desk_of(store, shelf, orders, has_ratio=True).outlook.load_card_figures().periods[-1]
    assert whole.is_of_share
    assert whole.curve == (0, share("25%"), share("100%"))
    assert (whole.roi, whole.share) == (None, usdt("40"))
