"""What a platform asks of a lead: allowance of ratio changes, tags, activity, settlement phase."""

from __future__ import annotations

import pytest

from profitshare_gui.core.allowance import Period, Standing, ratio_allowance
from profitshare_gui.core.execution_risks import RiskKind, execution_risks
from profitshare_gui.core.instants import DAY, HOUR, SECOND, Micros
from profitshare_gui.core.lead_standing import Activity, inactivity_clock, tags_of
from profitshare_gui.core.records import Owner, SettlementWindow
from profitshare_gui.core.rulebook import SettlementRule
from profitshare_gui.core.settlement_phase import Phase, settlement_phase
from profitshare_gui.paths import resource
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import at, order, usdt

NOON = at("2026-04-04 12:00")
"""A Saturday."""


def rule_of(rulebook_id: str) -> SettlementRule:
    return RulebookShelf((resource("rulebooks"),)).rulebook(rulebook_id).rule_at(NOON)


def test_ju_allows_one_change_in_a_natural_week_of_utc() -> None:
    """JU.COM Help Center, lead trader guide, I.2.1; platform rules, A24: Monday 00:00 UTC."""
    rule = rule_of("ju")
    before = ratio_allowance(rule, [at("2026-03-29 23:59")], NOON)
    assert (before.standing, before.limit, before.used) == (Standing.NOW, 1, 0)
    after = ratio_allowance(rule, [at("2026-03-30 00:00")], NOON)
    assert (after.standing, after.period, after.used) == (Standing.LATER, Period.WEEK, 1)
    assert after.next_at == at("2026-04-06 00:00")


def test_okx_counts_months_of_its_own_clock() -> None:
    """OKX allows 3 changes a month; its clock is 8 hours ahead, so April begins on 31 March."""
    rule = rule_of("okx")
    changed = [at("2026-03-31 15:59"), at("2026-03-31 16:00"), at("2026-04-01 00:00")]
    assert ratio_allowance(rule, changed, NOON).used == 2
    full = ratio_allowance(rule, [*changed, at("2026-04-02 00:00")], NOON)
    assert full.next_at == at("2026-04-30 16:00")
    december = ratio_allowance(rule, [at("2026-12-05 00:00")] * 3, at("2026-12-06 00:00"))
    assert december.next_at == at("2026-12-31 16:00")


def test_bingx_counts_days() -> None:
    """BingX, profit sharing rules: 3 changes a day."""
    rule = rule_of("bingx")
    allowance = ratio_allowance(rule, [NOON - HOUR] * 3, NOON)
    offset = rule.schedule.offset
    assert allowance.next_at == (NOON + offset) // DAY * DAY + DAY - offset


@pytest.mark.parametrize(
    ("rulebook_id", "standing"),
    [
        ("binance-futures", Standing.NEVER),
        ("binance-spot", Standing.NEVER),
        ("echobit", Standing.UNKNOWN),
    ],
)
def test_a_ratio_that_is_fixed_or_of_which_nothing_is_published(
    rulebook_id: str, standing: Standing
) -> None:
    """What a platform does not publish is unknown, and never allowed for that (SPEC, 1)."""
    assert ratio_allowance(rule_of(rulebook_id), [], NOON).standing is standing


def test_only_one_tag_of_ju_has_thresholds() -> None:
    """SPEC, Settlement core: lead days of 30 and followers' profit of 1,000 USDT, no others."""
    *others, last = tags_of(rule_of("ju"))
    assert [tag.name for tag in others] == [
        "Stable Trader",
        "High-Frequency Lead Trader",
        "Always Winning",
    ]
    assert not any(tag.has_threshold for tag in others)
    assert (last.lead_days, last.followers_profit) == (30, usdt("1000"))
    assert not any(tag.has_threshold for tag in tags_of(rule_of("bitget")))
    assert tags_of(rule_of("okx")) == ()


@pytest.mark.parametrize(
    ("ago", "activity"),
    [
        (0, Activity.FINE),
        (5 * DAY - 1, Activity.FINE),
        (5 * DAY, Activity.WARNING),
        (7 * DAY - 1, Activity.WARNING),
        (7 * DAY, Activity.OVER),
    ],
)
def test_seven_days_without_a_trade_roll_and_warn_at_five(ago: Micros, activity: Activity) -> None:
    """Platform rules, A25: rolling 168 hours, a warning at 5 and 6 days."""
    clock = inactivity_clock(rule_of("ju"), NOON - ago, NOON)
    assert clock is not None
    assert (clock.activity, clock.deadline_at) == (activity, NOON - ago + 7 * DAY)


def test_an_unknown_trade_is_no_reason_to_warn() -> None:
    """Unknown is not 0; a platform without the rule has no clock."""
    clock = inactivity_clock(rule_of("ju"), None, NOON)
    assert clock is not None
    assert (clock.activity, clock.deadline_at) == (Activity.UNKNOWN, None)
    assert inactivity_clock(rule_of("okx"), NOON, NOON) is None
    assert inactivity_clock(rule_of("echobit"), NOON, NOON) is None  # "unknown" in its file


WINDOW = SettlementWindow(NOON - 7 * DAY, NOON, NOON + 3 * HOUR)


@pytest.mark.parametrize(
    ("now", "is_due", "is_paid", "phase"),
    [
        (NOON + 3 * HOUR - 1, True, False, Phase.COUNTING),
        (NOON + 3 * HOUR, True, False, Phase.SETTLING),
        (NOON + 27 * HOUR - 1, True, False, Phase.SETTLING),
        (NOON + 27 * HOUR, True, False, Phase.COUNTING),
        (NOON + 3 * HOUR, False, False, Phase.COUNTING),
        (NOON + 4 * HOUR, True, True, Phase.SETTLED),
        (NOON + 90 * HOUR, True, True, Phase.SETTLED),
    ],
)
def test_a_settlement_is_settled_only_when_its_payout_was_seen(
    *, now: Micros, is_due: bool, is_paid: bool, phase: Phase
) -> None:
    """Product notes, 3.6; it is waited for as long as reconciling waits, a day."""
    assert settlement_phase(WINDOW, is_due=is_due, is_paid=is_paid, now=now) is phase
    assert settlement_phase(None, is_due=is_due, is_paid=is_paid, now=now) is Phase.COUNTING


def test_positions_within_half_a_second_are_counted_where_times_tell() -> None:
    """Echobit: of positions opened within 500 ms only the first is copied."""
    start = at("2026-04-01 10:00") + 1
    instants = (start, start + SECOND // 2, start + SECOND // 2 + SECOND // 2 + 1)
    lead = [order("", opened="2026-04-01 10:00", owner=Owner.LEAD) for _ in instants]
    told = [each._replace(opened_at=at) for each, at in zip(lead, instants, strict=True)]
    burst, *_ = execution_risks(told, [], NOON)
    assert (burst.kind, burst.count) == (RiskKind.BURST, 1)
    whole = [order("", opened="2026-04-01 10:00", owner=Owner.LEAD) for _ in range(3)]
    assert execution_risks(whole, [], NOON)[0].count == 0  # a file of whole seconds
    own = [each._replace(owner=Owner.OWN) for each in told]
    assert execution_risks(own, [], NOON)[0].count == 0  # nobody copies them


def test_deposits_count_only_while_a_copied_position_is_open() -> None:
    """Echobit: large deposits while holding reduce the position's part of the account."""
    held = order("", opened="2026-04-01 10:00", closed="2026-04-02 10:00", owner=Owner.LEAD)
    still = order("", opened="2026-04-03 10:00", closed=None, owner=Owner.LEAD)
    deposits = [at("2026-04-01 09:00"), at("2026-04-01 12:00"), at("2026-04-03 11:00")]
    risks = execution_risks([held, still], deposits, NOON)
    assert [risk.count for risk in risks] == [0, 2, None, None]
