"""The Overview's facts: the last payout, copiers at a glance, alerts, sums over accounts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from profitshare_gui.core.instants import DAY, HOUR, SECOND, WEEK, Micros
from profitshare_gui.core.reconciliation import RowStatus
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.core.settlement_phase import Phase
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import SyncRun, Trouble
from profitshare_gui.usecases.books import books_of_ledger
from profitshare_gui.usecases.demo import fill_with_demo
from profitshare_gui.usecases.overview import AccountDetails, load_overview, paid_over, sums_over
from profitshare_gui.usecases.overview_alerts import AlertKind
from profitshare_gui.usecases.overview_payout import load_last_payout
from profitshare_gui.usecases.reconciling import load_reconciliation
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import at, event, order, usdt

NOON = at("2026-04-04 12:00")
CUT_OFF = at("2026-03-30 00:00")


@pytest.fixture
def shelf() -> RulebookShelf:
    return RulebookShelf((resource("rulebooks"),))


@pytest.fixture
def account(store: Store) -> Account:
    """Two copiers who traded in the week of 23 March: 9.75 and 4 are due on 30 March."""
    made = store.add_account(Account("main", "ju", "files", "", NOON))
    orders = [
        order("ada", "97.5", closed="2026-03-25 10:00", ratio="10%"),
        order("bob", "40", closed="2026-03-26 10:00", ratio="10%"),
        order("bob", "30", closed="2026-04-01 10:00", ratio="12%"),
    ]
    store.save_page(made.account_id, Feed.ORDERS, orders, learned_at=NOON)
    change = event("ratio_change", "2026-03-01 00:00", ratio="12%")
    store.save_page(made.account_id, Feed.EVENTS, [change], learned_at=NOON)
    return made


def pay(store: Store, account: Account, when: str, copier_id: str, amount: str) -> None:
    paid = event("payout", when, copier_id, amount=amount)
    store.save_page(account.account_id, Feed.EVENTS, [paid], learned_at=NOON)


def details(store: Store, shelf: RulebookShelf, now: Micros = NOON) -> AccountDetails:
    (card,) = load_overview(store, shelf, now)
    return card.load_details()


def kinds(found: AccountDetails) -> list[AlertKind]:
    return [alert.kind for alert in found.alerts]


def test_what_was_paid_as_it_was_due_matches(
    store: Store, shelf: RulebookShelf, account: Account
) -> None:
    """SPEC, Command line: a payout belongs to the latest window with pays_at at or before it."""
    pay(store, account, "2026-03-30 00:03", "ada", "9.75")
    pay(store, account, "2026-04-05 23:59", "bob", "4")  # after now: not there yet
    pay(store, account, "2026-03-30 00:04", "bob", "4")
    payout = details(store, shelf).payout
    assert payout is not None
    assert (payout.window.pays_at, payout.status) == (CUT_OFF, RowStatus.MATCHED)
    assert dict(payout.paid) == {"USDT": usdt("13.75")}
    assert payout.paid_at == at("2026-03-30 00:03")
    assert dict(payout.rows) == {RowStatus.MATCHED: 2}


def test_one_payment_for_the_whole_window_is_put_against_all_of_it(
    store: Store, shelf: RulebookShelf, account: Account
) -> None:
    """SPEC, Command line: an empty copier_id pays the whole window."""
    pay(store, account, "2026-03-30 00:03", "", "13.75")
    payout = details(store, shelf).payout
    assert payout is not None
    assert payout.status is RowStatus.MATCHED


def test_a_wrong_payout_is_an_alert_with_its_difference(
    store: Store, shelf: RulebookShelf, account: Account
) -> None:
    """The page of the account's profit opens with what is disputed."""
    pay(store, account, "2026-03-30 00:03", "ada", "9.75")
    pay(store, account, "2026-03-30 00:03", "bob", "1.2345")
    found = details(store, shelf)
    assert found.payout is not None
    assert found.payout.status in {RowStatus.DISPUTED, RowStatus.EXPLAINED}
    alert = found.alerts[0]
    assert alert.kind in {AlertKind.PAYOUT_DISPUTED, AlertKind.PAYOUT_DIFFERS}
    assert alert.page == "profit_page"
    assert alert.amounts == {"USDT": usdt("1.2345") - usdt("4")}
    assert alert.at == CUT_OFF


@pytest.mark.parametrize(
    ("now", "status", "phase"),
    [
        (CUT_OFF, RowStatus.WAITING, Phase.SETTLING),
        (CUT_OFF + DAY - 1, RowStatus.WAITING, Phase.SETTLING),
        (CUT_OFF + DAY, RowStatus.DISPUTED, Phase.COUNTING),
    ],
)
def test_a_payout_is_waited_for_a_day(
    store: Store,
    shelf: RulebookShelf,
    account: Account,
    now: Micros,
    status: RowStatus,
    phase: Phase,
) -> None:
    """As reconciling has it; the countdown says settling as long."""
    pay(store, account, "2026-03-20 00:03", "ada", "1")  # so that payouts are recorded at all
    (card,) = load_overview(store, shelf, now)
    payout = card.load_details().payout
    assert payout is not None
    assert card.profit is not None
    assert (payout.status, card.profit.clock.phase) == (status, phase)
    assert card.profit.clock.last == payout.window


@pytest.mark.parametrize("opening", ["", "2026-03-28 00:00"])
def test_a_payout_that_nobody_has_looked_for_is_waited_for(
    store: Store, shelf: RulebookShelf, opening: str
) -> None:
    """The archive was last told something on Saturday; that Monday paid it cannot know.

    With an early settlement windows are not the schedule's, and all of the account is reconciled.
    """
    saturday = at("2026-03-28 12:00")
    made = store.add_account(Account("old", "ju", "files", "", saturday))
    orders = [order("ada", "97.5", closed="2026-03-25 10:00", ratio="10%")]
    happened = [event("payout", "2026-03-23 00:03", "ada", amount="1")]
    if opening:
        happened.append(event("stop_copying", opening, "bob"))
        orders.append(order("bob", "10", closed="2026-03-25 10:00", ratio="10%"))
    store.save_page(made.account_id, Feed.ORDERS, orders, learned_at=saturday)
    store.save_page(made.account_id, Feed.EVENTS, happened, learned_at=saturday)
    found = details(store, shelf)
    assert found.payout is not None
    assert (found.payout.window.pays_at, found.payout.status) == (CUT_OFF, RowStatus.WAITING)
    assert found.payout.unexplained == {}
    assert AlertKind.PAYOUT_DISPUTED not in kinds(found)
    assert AlertKind.STALE in kinds(found)


@pytest.mark.usefixtures("account")
def test_where_no_payout_was_ever_recorded_none_is_missed(
    store: Store, shelf: RulebookShelf
) -> None:
    """A trader who imports orders alone is not told every week that he was not paid."""
    found = details(store, shelf)
    assert found.payout is not None
    assert (found.payout.is_recorded, found.payout.paid_at) == (False, None)
    assert kinds(found) == [AlertKind.PAYOUTS_UNKNOWN]


def test_the_quick_comparison_says_what_reconciling_everything_says(shelf: RulebookShelf) -> None:
    """Twenty weeks of the demo world, at the cut-off, hours and days after it."""
    store, rulebook = Store.in_memory(), shelf.rulebook("ju")
    made = fill_with_demo(store, rulebook, NOON)
    ledger = store.ledger(made.account_id)
    for week in range(20):
        for later in (0, 3 * HOUR, 2 * DAY):
            as_of = CUT_OFF - week * WEEK + later
            quick = load_last_payout(store, made, books_of_ledger(ledger, rulebook, as_of))
            rows = load_reconciliation(store, made, rulebook, as_of).rows
            assert quick is not None
            mine = [row for row in rows if row.window == quick.window]
            counts = {s: sum(row.status is s for row in mine) for s in RowStatus}
            assert dict(quick.rows) == {s: n for s, n in counts.items() if n}
            assert sum(quick.due.values()) == sum(row.due for row in mine)
            assert sum(quick.paid.values()) == sum(row.paid for row in mine)
    store.close()


def test_the_newest_window_of_a_platform_with_early_settlements_is_found(
    store: Store, shelf: RulebookShelf
) -> None:
    """Binance settles a copier who stops at once; the last scheduled window stays the last."""
    made = store.add_account(Account("bin", "binance-futures", "files", "", NOON))
    orders = [
        order("ada", "100", closed="2026-03-25 10:00", ratio="10%"),
        order("bob", "50", closed="2026-03-31 10:00", ratio="10%"),
    ]
    events = [
        event("stop_copying", "2026-04-01 10:00", "bob"),
        event("payout", "2026-03-30 00:03", "ada", amount="10"),
        event("payout", "2026-04-01 10:01", "bob", amount="5"),
    ]
    store.save_page(made.account_id, Feed.ORDERS, orders, learned_at=NOON)
    store.save_page(made.account_id, Feed.EVENTS, events, learned_at=NOON)
    payout = details(store, shelf).payout
    assert payout is not None
    assert payout.status is RowStatus.MATCHED


def test_copiers_are_counted_as_the_copiers_page_counts_them(shelf: RulebookShelf) -> None:
    """Product notes, 3.1: 120 copiers, 23 of them inactive; the demo keeps JU's rule."""
    store = Store.in_memory()
    fill_with_demo(store, shelf.rulebook("ju"), NOON)
    counts = details(store, shelf).copiers
    store.close()
    assert counts is not None
    assert (counts.current, counts.inactive) == (120, 23)
    assert counts.active + counts.inactive + counts.unknown == counts.current
    assert counts.cap is None


def test_alerts_come_with_page_and_filter_the_most_urgent_first(
    store: Store, shelf: RulebookShelf, account: Account
) -> None:
    """What costs money comes before what is worth a look."""
    pay(store, account, "2026-03-30 00:03", "", "13.75")
    pay(store, account, "2026-04-06 00:03", "", "1")
    run = SyncRun(NOON, NOON, 3 * SECOND, (Trouble("copiers", "unreadable", ""),), warnings=())
    store.synced.note_run(account.account_id, run)
    later = NOON + 6 * DAY
    found = details(store, shelf, later)
    told = {alert.kind: alert for alert in found.alerts}
    assert kinds(found)[0] is AlertKind.PAYOUT_DISPUTED  # of the week of 30 March 3.60 were due
    assert told[AlertKind.UNFOLLOWED].at == at("2026-04-08 10:00")  # seven days after bob's trade
    assert (told[AlertKind.SYNC_FAILED].page, told[AlertKind.SYNC_FAILED].count) == (
        "accounts_page",
        1,
    )
    assert told[AlertKind.STALE].at is not None
    assert told[AlertKind.CLOCK_OFF].count == 3000
    assert [alert.rank for alert in found.alerts] == sorted(a.rank for a in found.alerts)


def test_an_account_in_trouble_is_one_alert(store: Store, shelf: RulebookShelf) -> None:
    """One account's trouble does not hide the others."""
    store.add_account(Account("bad", "nowhere", "files", "", NOON))
    (card,) = load_overview(store, shelf, NOON)
    assert card.allowance is None
    assert kinds(card.load_details()) == [AlertKind.TROUBLE]


def test_sums_over_accounts_never_mix_assets(
    store: Store, shelf: RulebookShelf, account: Account
) -> None:
    """SPEC, Ledger: sums never mix assets."""
    other = store.add_account(replace(account, name="coin", account_id=0))
    orders = [
        order("cyd", "10", asset="BTC", closed="2026-03-25 10:00", ratio="10%"),
        order("cyd", "100", closed="2026-03-25 10:00", ratio="10%"),
    ]
    store.save_page(other.account_id, Feed.ORDERS, orders, learned_at=NOON)
    pay(store, other, "2026-03-30 00:03", "cyd", "10")
    paid = event("payout", "2026-03-30 00:03", "cyd", amount="1", asset="BTC")
    store.save_page(other.account_id, Feed.EVENTS, [paid], learned_at=NOON)
    cards = load_overview(store, shelf, NOON)
    sums = {each.asset: each for each in sums_over(cards)}
    assert sums["BTC"].due == usdt("1")
    assert sums["USDT"].due == usdt("23.75")  # 9.75 + 4 + 10
    assert sums["USDT"].pending == usdt("3.6")  # bob's 30 x 12 %
    everything = [card.load_details() for card in cards]
    assert paid_over(everything) == {"BTC": usdt("1"), "USDT": usdt("10")}
    assert [each.payouts_lately for each in everything] == [0, 2]
