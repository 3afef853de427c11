"""The rules of notices: every number at, below and above its edge, and what is over when."""

from __future__ import annotations

from dataclasses import replace

import pytest

from profitshare_gui.core.capacity import LeadFigures, capacity_of
from profitshare_gui.core.instants import DAY, HOUR, Micros
from profitshare_gui.core.notice_facts import (
    Judged,
    Moment,
    Notice,
    NoticeFacts,
    NoticeKind,
    PayoutFacts,
    Severity,
    Step,
)
from profitshare_gui.core.notice_limits import Limit, NoticeLimits, notice_limits
from profitshare_gui.core.notices import in_quiet_hours, notices_of, over
from profitshare_gui.core.records import ReasonCode, SettlementWindow
from tests.core.rulebooks import shipped
from tests.say import at, usdt

MONDAY = at("2026-04-06 00:00")
WEEKLY = SettlementWindow(at("2026-03-30 00:00"), MONDAY, MONDAY)
DAILY = SettlementWindow(at("2026-04-05 00:00"), MONDAY, MONDAY)
NOON = at("2026-04-04 12:00")
FACTS = NoticeFacts(NoticeLimits(), window=WEEKLY, has_pending=True)


def limits(rulebook_id: str) -> NoticeLimits:
    """The limits of a shipped rulebook today, its documented cap of copiers included."""
    rulebook = shipped(rulebook_id)
    rule = rulebook.rule_at(NOON)
    room = capacity_of(rule, LeadFigures(), NOON)
    return notice_limits(rulebook, rule, cap=room.cap, cap_source=room.cap_source)


def told(facts: NoticeFacts, now: Micros, kind: NoticeKind) -> list[Notice]:
    return [notice for notice in notices_of(facts, now) if notice.kind is kind]


def one(facts: NoticeFacts, now: Micros, kind: NoticeKind) -> Notice:
    (found,) = told(facts, now, kind)
    return found


@pytest.mark.parametrize(
    ("left", "hours"),
    [
        (DAY + 1, None),
        (DAY, 24),
        (DAY - 1, 24),
        (HOUR + 1, 24),
        (HOUR, 1),
        (HOUR - 1, 1),
        (1, 1),
        (0, None),
        (-1, None),
    ],
)
def test_a_settlement_is_told_a_day_and_an_hour_ahead(left: Micros, hours: int | None) -> None:
    """Issue of step 12: settlement near, 24 h and 1 h; the nearer one takes the other's place."""
    found = told(FACTS, MONDAY - left, NoticeKind.SETTLEMENT_NEAR)
    assert [notice.facts["hours"] for notice in found] == ([] if hours is None else [hours])


def test_a_daily_settlement_is_not_told_a_day_ahead() -> None:
    """It would always be: the window itself is as long."""
    facts = replace(FACTS, window=DAILY)
    assert told(facts, MONDAY - 2 * HOUR, NoticeKind.SETTLEMENT_NEAR) == []
    assert one(facts, MONDAY - HOUR, NoticeKind.SETTLEMENT_NEAR).facts["hours"] == 1


def test_a_settlement_of_nothing_is_not_told() -> None:
    facts = replace(FACTS, has_pending=False)
    assert told(facts, MONDAY - HOUR, NoticeKind.SETTLEMENT_NEAR) == []


@pytest.mark.parametrize(
    ("level", "kind"),
    [
        ("-15999.99999999", None),
        ("-16000", NoticeKind.GATE_NEAR),
        ("-16000.00000001", NoticeKind.GATE_NEAR),
        ("-19999.99999999", NoticeKind.GATE_NEAR),
        ("-20000", NoticeKind.GATE_BLOCKING),
        ("-20000.00000001", NoticeKind.GATE_BLOCKING),
        ("0", None),
    ],
)
def test_the_leads_unrealized_pnl_near_the_gate(level: str, kind: NoticeKind | None) -> None:
    """Platform rules, 1.3 and A11: settled only strictly above -20,000; near is 80 % of the way."""
    facts = replace(FACTS, limits=limits("binance-futures"), lead_unrealized=usdt(level))
    found = [n.kind for n in notices_of(facts, NOON) if n.kind.startswith("gate")]
    assert found == ([] if kind is None else [kind])


def test_a_gate_blocks_until_the_cut_off() -> None:
    facts = replace(FACTS, held={ReasonCode.AVAILABLE_BALANCE: 3})
    assert one(facts, NOON, NoticeKind.GATE_BLOCKING).facts["copiers"] == 3
    assert told(facts, MONDAY - 1, NoticeKind.GATE_BLOCKING)
    assert told(facts, MONDAY, NoticeKind.GATE_BLOCKING) == []


@pytest.mark.parametrize(("left", "is_told"), [(DAY + 1, False), (DAY, True), (DAY - 1, True)])
def test_open_positions_matter_from_a_day_before_the_cut_off(
    left: Micros, *, is_told: bool
) -> None:
    facts = replace(FACTS, held={ReasonCode.OPEN_POSITIONS: 2})
    assert bool(told(facts, MONDAY - left, NoticeKind.GATE_BLOCKING)) is is_told


def test_a_losing_copier_is_no_gate() -> None:
    facts = replace(FACTS, held={ReasonCode.NET_NOT_POSITIVE: 2})
    assert told(facts, MONDAY - HOUR, NoticeKind.GATE_BLOCKING) == []


@pytest.mark.parametrize(
    ("judged", "kind", "severity"),
    [
        (Judged.RIGHT, NoticeKind.PAID, Severity.NEWS),
        (Judged.EXPLAINED, NoticeKind.PAYOUT_WRONG, Severity.WARNING),
        (Judged.WRONG, NoticeKind.PAYOUT_WRONG, Severity.URGENT),
        (Judged.MISSING, NoticeKind.PAYOUT_MISSING, Severity.URGENT),
    ],
)
def test_a_payout_is_told_as_it_was_judged(
    judged: Judged, kind: NoticeKind, severity: Severity
) -> None:
    """Product notes, 3.9: settlement confirmed or mismatched."""
    payout = PayoutFacts(MONDAY, judged, {"USDT": usdt("10")}, {"USDT": usdt("-2")})
    (found,) = notices_of(NoticeFacts(NoticeLimits(), payout=payout), NOON)
    assert (found.kind, found.severity, found.at) == (kind, severity, MONDAY)
    if judged is Judged.MISSING:
        assert found.facts["amounts"] == {"USDT": usdt("2")}  # what was due


def test_nothing_due_and_nothing_paid_is_no_news() -> None:
    payout = PayoutFacts(MONDAY, Judged.RIGHT, {"USDT": 0})
    assert notices_of(NoticeFacts(NoticeLimits(), payout=payout), NOON) == ()


@pytest.mark.parametrize(("age", "is_told"), [(7 * DAY - 1, True), (7 * DAY, False)])
def test_a_step_of_the_application_is_news_for_a_week(age: Micros, *, is_told: bool) -> None:
    step = Step(4, "rejected", NOON, NOON, asks_for_action=True)
    found = told(NoticeFacts(NoticeLimits(), step=step), NOON + age, NoticeKind.APPLICATION)
    assert [notice.severity for notice in found] == ([Severity.URGENT] if is_told else [])


@pytest.mark.parametrize(("past", "is_told"), [(-1, False), (0, True), (1, True)])
def test_an_answer_that_is_overdue_is_told(past: Micros, *, is_told: bool) -> None:
    """Platform rules, 1.1: JU answers a cancel request within 3 to 5 business days."""
    step = Step(4, "cancel_requested", NOON, NOON, asks_for_action=False)
    due_at = NOON + 30 * DAY
    facts = NoticeFacts(NoticeLimits(), step=step, answer_due_at=due_at)
    keys = [n.key for n in told(facts, due_at + past, NoticeKind.APPLICATION)]
    assert keys == (["4:overdue"] if is_told else [])


@pytest.mark.parametrize(
    ("when", "is_told"),
    [
        ("2026-04-05 23:59:59.999999", False),
        ("2026-04-06 00:00", True),
        ("2026-04-12 23:59:59.999999", True),
        ("2026-04-13 00:00", False),
    ],
)
def test_the_ratio_window_is_open_for_its_week(when: str, *, is_told: bool) -> None:
    """Platform rules, A24: Monday 00:00 UTC to Monday 00:00 UTC."""
    facts = NoticeFacts(NoticeLimits(), ratio_opens_at=MONDAY, ratio_ends_at=at("2026-04-13 00:00"))
    assert bool(told(facts, at(when), NoticeKind.RATIO_WINDOW)) is is_told


@pytest.mark.parametrize(
    ("since", "days", "severity"),
    [
        (5 * DAY - 1, None, None),
        (5 * DAY, 5, Severity.WARNING),
        (6 * DAY - 1, 5, Severity.WARNING),
        (6 * DAY, 6, Severity.URGENT),
        (7 * DAY - 1, 6, Severity.URGENT),
        (7 * DAY, 7, Severity.URGENT),
        (9 * DAY, 7, Severity.URGENT),
    ],
)
def test_days_without_a_trade(since: Micros, days: int | None, severity: Severity | None) -> None:
    """Platform rules, A25: rolling 168 h from the last trade; warn at day 5 and 6."""
    traded_at = at("2026-03-28 17:31")
    facts = NoticeFacts(limits("ju"), traded_at=traded_at, unfollowed_at=traded_at + 7 * DAY)
    found = told(facts, traded_at + since, NoticeKind.INACTIVITY)
    assert [(n.facts["days"], n.severity) for n in found] == ([(days, severity)] if days else [])


@pytest.mark.parametrize(
    ("rulebook_id", "copiers", "there"),
    [
        ("binance-futures", 189, None),
        ("binance-futures", 190, 0),  # 95 % of 200
        ("binance-futures", 199, 0),
        ("binance-futures", 200, 1),
        ("binance-futures", 201, 1),
        ("binance-spot", 284, None),
        ("binance-spot", 285, 0),  # 95 % of 300
        ("binance-spot", 299, 0),
        ("binance-spot", 300, 1),
        ("ju", 100_000, None),  # JU publishes no cap
    ],
)
def test_the_cap_of_copiers(rulebook_id: str, copiers: int, there: int | None) -> None:
    """Platform rules, 1.3 and 1.4: Binance has 200 slots in futures and 300 in spot at first."""
    facts = NoticeFacts(limits(rulebook_id), copiers=copiers)
    found = [n.facts["there"] for n in told(facts, NOON, NoticeKind.COPIER_CAP)]
    assert found == ([] if there is None else [there])


@pytest.mark.parametrize(
    ("assets", "there"),
    [
        ("89999.99999999", None),
        ("90000", 0),  # 90 % of 100,000
        ("99999.99999999", 0),
        ("100000", 1),
        ("100000.00000001", 1),
    ],
)
def test_assets_from_which_on_the_leverage_is_capped(assets: str, there: int | None) -> None:
    """Platform rules, 1.3: from 100,000 USDT under management on at most 5x."""
    facts = NoticeFacts(limits("binance-futures"), assets=usdt(assets))
    found = [n.facts["there"] for n in told(facts, NOON, NoticeKind.ASSETS_LIMIT)]
    assert found == ([] if there is None else [there])


@pytest.mark.parametrize(("orders", "there"), [(449, None), (450, 0), (499, 0), (500, 1), (501, 1)])
def test_lead_orders_of_a_day(orders: int, there: int | None) -> None:
    """Platform rules, 1.5: OKX copies no more than 500 lead orders a day."""
    began_at = at("2026-04-04 00:00+08:00")
    facts = NoticeFacts(limits("okx"), lead_orders=orders, day_began_at=began_at)
    found = [n.facts["there"] for n in told(facts, began_at + HOUR, NoticeKind.ORDERS_A_DAY)]
    assert found == ([] if there is None else [there])


@pytest.mark.parametrize(
    ("when", "is_told"),
    [
        ("2026-04-03 15:59:59.999999", False),
        ("2026-04-03 16:00", True),
        ("2026-04-04 15:59:59.999999", True),
        ("2026-04-04 16:00", False),
    ],
)
def test_the_day_of_orders_is_the_platforms(when: str, *, is_told: bool) -> None:
    """OKX's clock is UTC+8: its 4 April is from 3 April 16:00 UTC to 4 April 16:00 UTC."""
    facts = NoticeFacts(limits("okx"), lead_orders=500, day_began_at=at("2026-04-04 00:00+08:00"))
    assert bool(told(facts, at(when), NoticeKind.ORDERS_A_DAY)) is is_told


@pytest.mark.parametrize(
    ("equity", "is_told"), [("500.00000001", False), ("500", False), ("499.99999999", True)]
)
def test_too_little_to_lead_with(equity: str, *, is_told: bool) -> None:
    """Platform rules, 1.5: below 500 USDT an OKX lead order is not copied."""
    facts = NoticeFacts(limits("okx"), lead_equity=usdt(equity))
    assert bool(told(facts, NOON, NoticeKind.BALANCE_LOW)) is is_told
    assert told(replace(facts, limits=limits("ju")), NOON, NoticeKind.BALANCE_LOW) == []


@pytest.mark.parametrize(
    ("amount", "is_told"),
    [
        ("99.99999999", False),
        ("100", True),  # equity after it 1,100, so 10 % of the 1,000 before
        ("100.00000001", True),
    ],
)
def test_a_large_deposit_while_a_position_is_open(amount: str, *, is_told: bool) -> None:
    """Platform rules, 1.6: a large deposit shrinks copiers' positions; 10 % is our own."""
    deposit = Moment(NOON, "USDT", usdt(amount))
    equity = usdt("1000") + usdt(amount)
    facts = NoticeFacts(limits("echobit"), deposits=(deposit,), lead_equity=equity)
    assert bool(told(facts, NOON, NoticeKind.LARGE_DEPOSIT)) is is_told
    unknown = replace(facts, lead_equity=None)
    assert told(unknown, NOON, NoticeKind.LARGE_DEPOSIT)


def test_orders_opened_at_once_are_told_with_their_source() -> None:
    """Platform rules, 1.6."""
    facts = NoticeFacts(limits("echobit"), at_once=(Moment(NOON, "BTCUSDT"),))
    found = one(facts, NOON, NoticeKind.OPENED_AT_ONCE)
    assert "Echobit" in str(found.facts["source"])
    assert not limits("ju").copies_first_only


@pytest.mark.parametrize(
    ("ahead", "is_told"), [(14 * DAY + 1, False), (14 * DAY, True), (1, True), (0, False)]
)
def test_a_change_of_the_rules_is_told_two_weeks_ahead(ahead: Micros, *, is_told: bool) -> None:
    facts = NoticeFacts(NoticeLimits(), rules_change_at=NOON + ahead, rules_label="2026-06")
    assert bool(told(facts, NOON, NoticeKind.RULES_CHANGE)) is is_told


@pytest.mark.parametrize(
    ("ahead", "is_over"),
    [(14 * DAY + 1, None), (14 * DAY, 0), (14 * DAY - 1, 0), (1, 0), (0, 1), (-DAY, 1)],
)
def test_a_key_that_expires_in_two_weeks(ahead: Micros, is_over: int | None) -> None:
    """Issue of step 12: key expiring in 14 days."""
    found = told(
        NoticeFacts(NoticeLimits(), key_expires_at=NOON + ahead), NOON, NoticeKind.KEY_EXPIRING
    )
    assert [n.facts["over"] for n in found] == ([] if is_over is None else [is_over])


@pytest.mark.parametrize(("age", "is_told"), [(DAY - 1, False), (DAY, False), (DAY + 1, True)])
def test_stale_data(age: Micros, *, is_told: bool) -> None:
    """The same instant from which on the Overview calls it stale."""
    facts = NoticeFacts(NoticeLimits(), learned_at=NOON, stale_at=NOON + DAY)
    assert bool(told(facts, NOON + age, NoticeKind.STALE)) is is_told


@pytest.mark.parametrize(("length", "days"), [(1, 1), (DAY, 1), (DAY + 1, 2)])
def test_a_gap_is_told_in_begun_days(length: Micros, days: int) -> None:
    facts = NoticeFacts(NoticeLimits(), gap=(NOON, length))
    assert one(facts, NOON, NoticeKind.ARCHIVE_GAP).facts["days"] == days


def test_of_the_unknown_nobody_is_told() -> None:
    assert notices_of(NoticeFacts(limits("binance-futures")), NOON) == ()


def test_a_condition_is_over_once_it_no_longer_holds() -> None:
    near = (NoticeKind.SETTLEMENT_NEAR, f"{MONDAY}:24")
    holding = notices_of(FACTS, MONDAY - DAY)
    assert over([near], holding, FACTS) == []
    assert over([near], notices_of(FACTS, MONDAY - HOUR), FACTS) == [near]


def test_what_happened_is_never_over() -> None:
    kept = [(NoticeKind.PAID, "1"), (NoticeKind.LARGE_DEPOSIT, "2:USDT")]
    assert over(kept, (), FACTS) == []


def test_a_missing_payout_is_over_when_it_came_not_when_the_next_one_did() -> None:
    """Only the last window is looked at, so of an earlier one nothing new is known."""
    kept = [(NoticeKind.PAYOUT_MISSING, str(MONDAY))]
    came = replace(FACTS, payout=PayoutFacts(MONDAY, Judged.RIGHT, {"USDT": 1}))
    later = replace(FACTS, payout=PayoutFacts(MONDAY + 7 * DAY, Judged.RIGHT, {"USDT": 1}))
    assert over(kept, notices_of(came, NOON), came) == kept
    assert over(kept, notices_of(later, NOON), later) == []


@pytest.mark.parametrize(
    ("minute", "is_quiet"),
    [(22 * 60 - 1, False), (22 * 60, True), (0, True), (7 * 60 - 1, True), (7 * 60, False)],
)
def test_quiet_hours_reach_over_midnight(minute: int, *, is_quiet: bool) -> None:
    assert in_quiet_hours(minute, 22 * 60, 7 * 60) is is_quiet


@pytest.mark.parametrize(
    ("minute", "is_quiet"), [(779, False), (780, True), (839, True), (840, False)]
)
def test_quiet_hours_within_a_day(minute: int, *, is_quiet: bool) -> None:
    assert in_quiet_hours(minute, 780, 840) is is_quiet
    assert not in_quiet_hours(minute, 780, 780)


def test_near_is_never_beyond_the_limit() -> None:
    for rulebook_id in ("ju", "okx", "binance-futures", "binance-spot", "echobit"):
        found = limits(rulebook_id)
        for limit in (found.copiers, found.assets, found.orders_a_day):
            assert limit is None or 0 < limit.near <= limit.value
            assert limit is None or limit.source
    announcement = "OKX Help, announcement of new lead trader levels"
    assert limits("okx").copiers == Limit(1000, 950, announcement)
