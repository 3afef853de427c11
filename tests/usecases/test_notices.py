"""Telling a trader: what an archive makes of it, once each, and over when it has passed."""

from __future__ import annotations

import pytest

from profitshare_gui.core.application import Origin, State, Step
from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import DAY, HOUR, Micros
from profitshare_gui.core.notice_facts import NoticeKind
from profitshare_gui.core.records import Account, Event, Feed, Order, Owner
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.notices import Gathered
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import at, event, order, usdt

SUNDAY = at("2026-04-05 12:00")
MONDAY = at("2026-04-06 00:00")
SHELF = RulebookShelf((resource("rulebooks"),))


class Told:
    """An account whose notices are looked for at instants that a test sets."""

    def __init__(self, store: Store, rulebook_id: str = "ju") -> None:
        self.now = SUNDAY
        account = store.add_account(Account("main", rulebook_id, "files", "", SUNDAY))
        self.store, self.desk = store, Desk(store, account, SHELF, lambda: self.now)
        self.gathered: Gathered | None = None

    def knows(self, *rows: Order | Event, learned_at: Micros | None = None) -> Told:
        """Let the archive learn orders or events."""
        learned = self.now if learned_at is None else learned_at
        account_id = self.desk.account.account_id
        orders = [row for row in rows if isinstance(row, Order)]
        events = [row for row in rows if isinstance(row, Event)]
        self.store.save_page(account_id, Feed.ORDERS, orders, learned_at=learned)
        self.store.save_page(account_id, Feed.EVENTS, events, learned_at=learned)
        return self

    def raised(self, when: Micros | None = None) -> list[NoticeKind]:
        """What is raised by a check."""
        self.now = self.now if when is None else when
        self.gathered, raised = self.desk.notices.check(self.gathered)
        return [kept.notice.kind for kept in raised]

    def standing(self) -> set[NoticeKind]:
        kept = self.store.notices.standing(self.desk.account.account_id)
        return {each.notice.kind for each in kept}


@pytest.fixture
def store() -> Store:
    return Store.in_memory()


@pytest.fixture
def told(store: Store) -> Told:
    return Told(store)


def week() -> list[Order | Event]:
    """A week of one copier: net 100 at 10 %, so 10 USDT are due on Monday."""
    return [
        order("ada", "100", closed="2026-04-04 10:00", ratio="10%"),
        event("ratio_change", "2026-03-01 00:00", ratio="10%"),
    ]


def test_an_empty_account_has_nothing_to_tell(told: Told) -> None:
    assert told.raised() == []


def test_a_settlement_is_told_once_with_what_it_pays(told: Told) -> None:
    told.knows(*week())
    assert NoticeKind.SETTLEMENT_NEAR in told.raised(MONDAY - DAY)
    (kept,) = [n for n in told.desk.notices.load().notices if n.notice.kind == "settlement_near"]
    assert kept.notice.facts["amounts"] == {"USDT": usdt("10")}
    assert NoticeKind.SETTLEMENT_NEAR not in told.raised(MONDAY - 2 * HOUR)
    assert NoticeKind.SETTLEMENT_NEAR in told.raised(MONDAY - HOUR)
    assert NoticeKind.SETTLEMENT_NEAR not in told.raised(MONDAY)
    assert NoticeKind.SETTLEMENT_NEAR not in told.standing()


def test_a_payout_that_came_is_told(told: Told) -> None:
    told.knows(*week(), event("payout", "2026-04-06 00:05", "ada", amount="10"))
    assert NoticeKind.PAID in told.raised(MONDAY + HOUR)


def test_a_payout_that_is_too_small_is_told(told: Told) -> None:
    told.knows(*week(), event("payout", "2026-04-06 00:05", "ada", amount="9"))
    assert NoticeKind.PAYOUT_WRONG in told.raised(MONDAY + HOUR)
    (kept,) = [n for n in told.desk.notices.load().notices if n.notice.kind == "payout_wrong"]
    assert kept.notice.facts["amounts"] == {"USDT": usdt("-1")}


def test_a_payout_that_never_came_is_told_and_over_when_it_comes(told: Told) -> None:
    """Where no payout was ever recorded, a missing one says nothing: see the one before."""
    told.knows(
        order("ada", "50", closed="2026-03-28 10:00", ratio="10%"),
        event("payout", "2026-03-30 00:05", "ada", amount="5"),
        *week(),
    )
    told.raised()
    assert NoticeKind.PAYOUT_MISSING not in told.raised(MONDAY + HOUR)
    assert NoticeKind.PAYOUT_MISSING not in told.raised(MONDAY + 3 * DAY)  # nobody has looked
    told.knows(event("ratio_change", "2026-04-08 00:00", ratio="12%"))
    assert NoticeKind.PAYOUT_MISSING in told.raised()
    told.knows(event("payout", "2026-04-06 00:05", "ada", amount="10"))
    assert NoticeKind.PAID in told.raised()
    assert NoticeKind.PAYOUT_MISSING not in told.standing()


def test_open_positions_before_the_cut_off_are_told(told: Told) -> None:
    told.knows(
        *week(),
        order("ada", None, opened="2026-04-04 11:00", closed=None, order_id="7", ratio="10%"),
    )
    assert NoticeKind.GATE_BLOCKING not in told.raised(MONDAY - DAY - 1)
    assert NoticeKind.GATE_BLOCKING in told.raised(MONDAY - DAY)
    assert NoticeKind.GATE_BLOCKING not in told.raised(MONDAY)


def test_the_leads_unrealized_pnl_at_the_gate_is_told(store: Store) -> None:
    """Platform rules, 1.3: -16,000 is near -20,000, which blocks."""
    told = Told(store, "binance-futures").knows(
        *week(), event("lead_unrealized", "2026-04-05 11:00", amount="-16000")
    )
    assert NoticeKind.GATE_NEAR in told.raised()
    told.knows(event("lead_unrealized", "2026-04-05 11:30", amount="-20000"))
    assert NoticeKind.GATE_BLOCKING in told.raised()
    assert NoticeKind.GATE_NEAR not in told.standing()


def test_days_without_a_trade_are_told(told: Told) -> None:
    """Platform rules, A25: the last trade was on Saturday at 10:00."""
    told.knows(*week())
    saturday = at("2026-04-04 10:00")
    assert NoticeKind.INACTIVITY not in told.raised(saturday + 5 * DAY - 1)
    for day in (5, 6, 7):
        assert NoticeKind.INACTIVITY in told.raised(saturday + day * DAY)
        assert NoticeKind.INACTIVITY not in told.raised(saturday + day * DAY + HOUR)
    told.knows(order("ada", "1", closed="2026-04-11 09:00", ratio="10%"))
    told.raised()
    assert NoticeKind.INACTIVITY not in told.standing()


@pytest.mark.parametrize(
    ("rulebook_id", "changed", "before", "since", "until"),
    [
        # A week of JU's runs from Monday 00:00 UTC.
        ("ju", "2026-04-05 23:59", "2026-04-05 23:59:59", "2026-04-06 00:00", "2026-04-13 00:00"),
        ("ju", "2026-04-06 00:00", "2026-04-12 23:59:59", "2026-04-13 00:00", "2026-04-20 00:00"),
        # BingX allows three a day, on a clock 8 hours ahead: one change leaves two.
        ("bingx", "2026-04-05 10:00", "2026-04-05 11:00", None, "2026-04-06 00:00"),
    ],
)
def test_the_ratio_window_that_opens_is_told(
    store: Store, rulebook_id: str, changed: str, before: str, since: str | None, until: str
) -> None:
    """Platform rules, A24: natural weeks of the platform's clock."""
    told = Told(store, rulebook_id).knows(event("ratio_change", changed, ratio="2%"))
    assert NoticeKind.RATIO_WINDOW not in told.raised(at(before))
    if since is None:
        assert NoticeKind.RATIO_WINDOW not in told.raised(at(until))
        return
    assert NoticeKind.RATIO_WINDOW in told.raised(at(since))
    assert NoticeKind.RATIO_WINDOW in told.standing()
    told.raised(at(until) - 1)
    assert NoticeKind.RATIO_WINDOW in told.standing()
    told.raised(at(until))
    assert NoticeKind.RATIO_WINDOW not in told.standing()


def test_the_month_of_okx_is_its_own(store: Store) -> None:
    """Three changes a month at UTC+8: May begins on 30 April at 16:00 UTC."""
    told = Told(store, "okx").knows(
        *(event("ratio_change", f"2026-04-0{day} 00:00", ratio=f"{day}%") for day in (2, 3, 4))
    )
    assert NoticeKind.RATIO_WINDOW not in told.raised(at("2026-04-30 15:59:59"))
    assert NoticeKind.RATIO_WINDOW in told.raised(at("2026-04-30 16:00"))


def test_lead_orders_of_okxs_day_are_counted(store: Store) -> None:
    """Platform rules, 1.5: 500 a day; OKX's 5 April begins on the 4th at 16:00 UTC."""
    own = [
        order(
            "",
            "1",
            opened="2026-04-04 16:00",
            closed="2026-04-04 17:00",
            order_id=str(number),
            owner=Owner.LEAD,
            ratio="10%",
        )
        for number in range(449)
    ]
    early = order(
        "",
        "1",
        opened="2026-04-04 15:59:59",
        closed="2026-04-04 17:00",
        order_id="x",
        owner=Owner.LEAD,
        ratio="10%",
    )
    told = Told(store, "okx").knows(*own, early)
    assert NoticeKind.ORDERS_A_DAY not in told.raised()
    told.knows(
        order(
            "",
            None,
            opened="2026-04-05 10:00",
            closed=None,
            order_id="y",
            owner=Owner.LEAD,
            ratio="10%",
        )
    )
    assert NoticeKind.ORDERS_A_DAY in told.raised()
    told.raised(at("2026-04-05 16:00"))
    assert NoticeKind.ORDERS_A_DAY not in told.standing()


def test_orders_opened_at_once_are_told_on_echobit_alone(store: Store) -> None:
    """Platform rules, 1.6: within 500 ms; of a run of three one notice."""
    orders = [
        order(
            "",
            "1",
            opened=f"2026-04-05 10:00:00.{part}",
            closed="2026-04-05 11:00",
            order_id=part,
            owner=Owner.LEAD,
            ratio="10%",
        )
        for part in ("100", "600", "900")
    ]
    echobit = Told(store, "echobit").knows(*orders)
    assert echobit.raised().count(NoticeKind.OPENED_AT_ONCE) == 1
    other = Told(Store.in_memory(), "ju").knows(*orders)
    assert NoticeKind.OPENED_AT_ONCE not in other.raised()


def test_a_deposit_while_a_position_is_open_is_told(told: Told) -> None:
    told.knows(
        order("", None, opened="2026-04-05 09:00", closed=None, order_id="1", owner=Owner.LEAD),
        event("equity", "2026-04-05 11:00", amount="1100"),
        event("transfer_in", "2026-04-05 08:00", amount="500"),  # before it was opened
        event("transfer_in", "2026-04-05 10:00", amount="60"),
        event("transfer_in", "2026-04-05 10:00", amount="40", note="second"),
    )
    assert told.raised().count(NoticeKind.LARGE_DEPOSIT) == 1


def test_a_step_of_the_application_is_told(told: Told) -> None:
    step = Step(0, SUNDAY, State.REJECTED, "photo", origin=Origin.NOTICE, learned_at=SUNDAY)
    told.store.applications.add_step(told.desk.account.account_id, step)
    assert told.raised() == [NoticeKind.APPLICATION]
    assert told.raised() == []


def test_a_key_that_ends_is_told(told: Told) -> None:
    desk = told.desk.notices
    desk.choose_key_expiry(SUNDAY + 14 * DAY + 1)
    assert told.raised() == []
    desk.choose_key_expiry(SUNDAY + 14 * DAY)
    assert told.raised() == [NoticeKind.KEY_EXPIRING]
    assert desk.key_expires_at() == SUNDAY + 14 * DAY
    desk.choose_key_expiry(None)
    assert told.raised() == []
    assert told.standing() == set()
    with pytest.raises(BadValue):
        desk.choose_key_expiry(-1)


def test_stale_data_is_told_while_nothing_is_learned(told: Told) -> None:
    told.knows(*week())
    assert NoticeKind.STALE not in told.raised(SUNDAY + DAY)
    assert NoticeKind.STALE in told.raised(SUNDAY + DAY + 1)
    told.knows(learned_at=told.now)
    told.raised()
    assert NoticeKind.STALE not in told.standing()


def test_facts_are_used_again_while_nothing_is_learned(told: Told) -> None:
    """A check every minute must not settle a million orders each time."""
    told.knows(*week())
    told.raised()
    before = told.gathered
    told.raised(SUNDAY + HOUR)
    assert told.gathered is before
    told.knows(event("payout", "2026-04-01 00:00", amount="1"))
    told.raised()
    assert told.gathered is not before


def test_an_account_that_cannot_be_settled_is_told_the_rest(told: Told) -> None:
    """An order without a ratio keeps the books away, not the other facts."""
    told.knows(order("ada", "100", closed="2026-04-04 10:00"))
    assert NoticeKind.STALE in told.raised(SUNDAY + 2 * DAY)


def test_everything_seen_is_seen(told: Told) -> None:
    told.knows(*week())
    told.raised(SUNDAY + 2 * DAY)
    assert sum(told.desk.notices.load().unseen.values()) > 0
    assert told.desk.notices.mark_seen(None).unseen == {}
