"""The rulebooks that ship: every platform's rules as data, each value with where it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

import pytest

from profitshare_gui.core.errors import BadRulebook
from profitshare_gui.core.instants import DAY, HOUR, SECOND, instant_text
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.records import Copier, EventKind
from profitshare_gui.core.removal import plan_removal
from profitshare_gui.core.rulebook import (
    UNKNOWN,
    Gate,
    Model,
    RatioApplies,
    RebateRule,
    SettlementRule,
    Withholding,
    next_window,
    window_at,
)
from profitshare_gui.core.rulebook_file import parse_rulebook
from profitshare_gui.core.rulebook_keys import KEYS
from profitshare_gui.core.settlement import settle
from tests.core.rulebooks import RULEBOOKS, shipped, toml
from tests.say import at, order, share, usdt

IDS = (
    "ju",
    "ju-legacy-daily",
    "coinlocally",
    "binance-futures",
    "binance-spot",
    "okx",
    "echobit",
    "bitget",
    "bybit-classic",
    "bybit-pro",
    "bingx",
    "mexc",
    "kucoin",
    "phemex",
)
"""The ids that must exist (SPEC, Platforms and rulebooks)."""

_NET = Model.PERIOD_NET
_MINUS_SHARED = Model.CUMULATIVE_MINUS_SHARED
_ADJUSTED = Model.CUMULATIVE_RATIO_ADJUSTED
_MARK = Model.HIGH_WATER_MARK
_OPEN, _CURRENT, _NEXT = RatioApplies.AT_OPEN, RatioApplies.CURRENT, RatioApplies.NEXT_WINDOW
_BINANCE_TRIGGERS = "lead_closes stop_copying withdrawal"


class Axes(NamedTuple):
    """What a version must say: `base` as R(ealized) U(nrealized) -T(rading) +F(unding)."""

    model: Model
    base: str
    postpones: bool
    carries_losses: bool
    ratio: RatioApplies
    withholding: Withholding
    triggers: str = ""
    pooled: bool = False


_NONE, _PER_WIN = Withholding.NONE, Withholding.PER_WINNING_ORDER

AXES: Mapping[tuple[str, int], Axes] = {
    ("ju", 0): Axes(_NET, "R-T+F", True, False, _OPEN, _NONE),
    ("ju-legacy-daily", 0): Axes(_NET, "R-T+F", True, False, _OPEN, _PER_WIN),
    ("coinlocally", 0): Axes(
        _ADJUSTED, "R", True, True, _CURRENT, _NONE, "lead_closes stop_copying"
    ),
    ("binance-futures", 0): Axes(
        _MINUS_SHARED, "R-T+F", True, True, _CURRENT, _NONE, _BINANCE_TRIGGERS
    ),
    ("binance-futures", 1): Axes(
        _MINUS_SHARED, "RU-T+F", False, True, _CURRENT, _NONE, _BINANCE_TRIGGERS
    ),
    ("binance-spot", 0): Axes(_MINUS_SHARED, "R", False, True, _CURRENT, _NONE, _BINANCE_TRIGGERS),
    ("okx", 0): Axes(_NET, "R-T", True, False, _OPEN, _PER_WIN),
    ("echobit", 0): Axes(_NET, "R", False, False, _OPEN, _NONE),
    ("bitget", 0): Axes(_NET, "R", True, False, _OPEN, _PER_WIN),
    ("bitget", 1): Axes(_MARK, "R", True, True, _CURRENT, _NONE),
    ("bybit-classic", 0): Axes(_NET, "R", False, False, _OPEN, _NONE),
    ("bybit-pro", 0): Axes(_MARK, "RU-T+F", False, True, _CURRENT, _NONE, ""),
    ("bingx", 0): Axes(_NET, "R", False, False, _NEXT, _NONE),
    ("mexc", 0): Axes(_NET, "R", False, False, _OPEN, _PER_WIN, ""),
    ("kucoin", 0): Axes(_MINUS_SHARED, "R", True, True, _CURRENT, _NONE),
    ("phemex", 0): Axes(_NET, "R", False, False, _OPEN, _PER_WIN, pooled=True),
}
"""SPEC, Settlement core; platform rules, sections 0.2 and 1.7. Unknown axes have plain values."""

ASSUMED: Mapping[tuple[str, int], tuple[tuple[str, str], ...]] = {
    ("ju", 0): (("withholding=none", "only the old system's page speaks of it"),),
    ("ju-legacy-daily", 0): (),
    ("coinlocally", 0): (),
    ("binance-futures", 0): (),
    ("binance-futures", 1): (),
    ("binance-spot", 0): (
        ("open_positions=ignore", "no official page on spot shares was found"),
        ("margin_ratio=none", "the same"),
    ),
    ("okx", 0): (("ratio_applies=at_open", "3 changes a month; from when is not said"),),
    ("echobit", 0): (
        ("unrealized=no", "'net profits' is all that is said"),
        ("trading_fees=no", "the same"),
        ("funding_fees=no", "the same"),
        ("scope=per_copier", "not said"),
        ("open_positions=ignore", "not said"),
        ("loss_carry=forgotten", "not said"),
        ("ratio_applies=at_open", "set by the trader; from when is not said"),
        ("withholding=none", "not said"),
        ("triggers=none", "not said"),
        ("balance_covers_share=no", "risk control may delay; by what rule is not said"),
    ),
    ("bitget", 0): (
        ("trading_fees=no", "'actual total profit' names no cost"),
        ("funding_fees=no", "the same"),
        ("ratio_applies=at_open", "not said"),
        ("triggers=none", "the stored pages are cut"),
    ),
    ("bitget", 1): (
        ("unrealized=no", "the stored page is cut before the formula"),
        ("trading_fees=no", "the same"),
        ("funding_fees=no", "the same"),
        ("ratio_applies=current", "not said; a cumulative figure has one ratio, the current"),
        ("withholding=none", "only what is frozen at a withdrawal is told"),
        ("triggers=none", "what happens to the share when copying stops is cut"),
    ),
    ("bybit-classic", 0): (
        ("trading_fees=no", "'net P&L' names no cost"),
        ("funding_fees=no", "the same"),
        ("open_positions=ignore", "published by the day of opening, which no word here says"),
        ("ratio_applies=at_open", "by rank; from when is not said"),
        ("withholding=none", "published by the day, which no word here says"),
        ("triggers=none", "the stored page is cut"),
    ),
    ("bybit-pro", 0): (
        ("weekday=monday", "the window counts from the copier's own first day"),
        ("ratio_applies=current", "'the applicable ratio'; which is not said"),
    ),
    ("bingx", 0): (
        ("trading_fees=no", "not said"),
        ("funding_fees=no", "not said"),
        ("loss_carry=forgotten", "not said"),
        ("withholding=none", "not said"),
        ("triggers=none", "the stored page is cut"),
        ("fee_ratio=none", "a rebate is not mentioned"),
    ),
    ("mexc", 0): (
        ("trading_fees=no", "'realized profits' names no cost"),
        ("funding_fees=no", "the same"),
        ("ratio_applies=at_open", "asked for and reviewed; from when is not said"),
    ),
    ("kucoin", 0): (
        ("trading_fees=no", "'cumulative realized PnL' names no cost"),
        ("funding_fees=no", "the same"),
        ("scope=per_copier", "'of followers' may be each or all"),
        ("ratio_applies=current", "not said; a cumulative figure has one ratio, the current"),
        ("withholding=none", "not said"),
        ("triggers=none", "the stored page is cut at that sentence"),
    ),
    ("phemex", 0): (
        ("pays_after_minutes=0", "the week is told, the payout is cut"),
        ("trading_fees=no", "'profit and loss of all positions' names no cost"),
        ("funding_fees=no", "the same"),
        ("open_positions=ignore", "not said"),
        ("ratio_applies=at_open", "by level; from when is not said"),
        ("triggers=none", "the stored page is cut"),
    ),
}
"""What each platform does not publish, with the plain value taken instead and why it is unknown."""

VERSIONS = [(name, number) for name in IDS for number in range(len(shipped(name).versions))]


def version(rulebook_id: str, number: int = 0) -> SettlementRule:
    """One version of a shipped rulebook."""
    return shipped(rulebook_id).versions[number]


def text_of(rule: SettlementRule, key: str) -> str | None:
    """A value as its file writes it, None where the file leaves it out."""
    return next((value.text for value in rule.values if value.key == key), None)


def test_every_id_exists_and_its_file_is_called_by_it() -> None:
    """SPEC, Platforms and rulebooks: the ids that must exist."""
    found = {path.stem for path in RULEBOOKS.glob("*.toml")}
    assert found == set(IDS)
    assert [shipped(name).rulebook_id for name in IDS] == list(IDS)


@pytest.mark.parametrize(("name", "number"), VERSIONS)
def test_every_value_names_a_source_that_the_file_lists(name: str, number: int) -> None:
    """SPEC, Platforms and rulebooks: the values of every axis and the source of each."""
    book = shipped(name)
    values = book.versions[number].values
    for value in values:
        cited = {part.split(" ")[0] for part in re.split(r"[,;]\s*", value.source)}
        assert cited <= book.sources.keys(), value
    assert {key for key, key_of in KEYS.items() if key_of.required} <= {v.key for v in values}


@pytest.mark.parametrize(("name", "number"), VERSIONS)
def test_the_axes_are_those_of_the_platform(name: str, number: int) -> None:
    """SPEC, Settlement core, before platform rules, sections 0.2 and 1.7."""
    rule = version(name, number)
    base = "R" + "U" * rule.counts_unrealized
    base += "-T" * rule.deducts_trading_fees + "+F" * rule.counts_funding_fees
    assert AXES[name, number] == Axes(
        rule.model,
        base,
        rule.postpones,
        rule.carries_losses,
        rule.ratio_applies,
        rule.withholding,
        " ".join(sorted(rule.triggers)),
        rule.pooled,
    )


@pytest.mark.parametrize(("name", "number"), VERSIONS)
def test_what_a_platform_does_not_publish_is_listed_as_assumed(name: str, number: int) -> None:
    """SPEC, Platforms and rulebooks: unknown in the file, the plain value in `assumed`."""
    rule = version(name, number)
    assert rule.assumed == tuple(assumed for assumed, _ in ASSUMED[name, number])
    written = {value.key.partition(".")[2] for value in rule.values if value.text == UNKNOWN}
    assert {assumed.partition("=")[0] for assumed in rule.assumed} <= written


@pytest.mark.parametrize(
    ("name", "due"),
    [
        # One order: realized 100, trading fee 2, funding -3, at 10 %.
        ("ju", "9.5"),  # (100 - 2 - 3) x 10 %
        ("ju-legacy-daily", "9.5"),
        ("okx", "9.8"),  # (100 - 2) x 10 %, funding never
        ("coinlocally", "10"),  # realized alone
        ("binance-spot", "10"),
        ("binance-futures", "9.5"),
        ("bybit-pro", "9.5"),
    ],
)
def test_the_base_of_one_order(name: str, due: str) -> None:
    """SPEC, Settlement core, base of one order."""
    one = order("ada", "100", fee="2", funding="-3", closed="2026-03-18 12:00", ratio="10%")
    result = settle(Ledger.from_records([one]), shipped(name), as_of=at("2026-04-01 00:00"))
    assert [settlement.due for settlement in result.settlements] == [usdt(due)]


@pytest.mark.parametrize(
    ("name", "cut_off_at", "pays_at"),
    [
        ("ju", "2026-03-30T00:00:00Z", "2026-03-30T00:00:00Z"),
        ("ju-legacy-daily", "2026-03-29T00:00:00Z", "2026-03-29T00:00:00Z"),
        ("coinlocally", "2026-03-29T16:00:00Z", "2026-03-29T16:00:00Z"),
        ("binance-futures", "2026-03-30T00:00:00Z", "2026-03-30T00:00:00Z"),
        ("binance-spot", "2026-03-30T00:00:00Z", "2026-03-30T00:00:00Z"),
        ("okx", "2026-03-29T16:00:00Z", "2026-03-29T16:00:00Z"),
        ("echobit", "2026-03-29T00:00:00Z", "2026-03-29T00:00:00Z"),
        ("bitget", "2026-03-28T16:00:00Z", "2026-03-28T16:00:00Z"),
        # The cycle that ended on Friday at midnight is the next to be paid.
        ("bybit-classic", "2026-03-28T00:00:00Z", "2026-03-30T03:00:00Z"),
        ("bingx", "2026-03-29T16:00:00Z", "2026-03-29T16:10:00Z"),
        ("mexc", "2026-03-28T16:00:00Z", "2026-03-28T16:00:00Z"),
        ("kucoin", "2026-03-29T00:00:00Z", "2026-03-29T00:00:00Z"),
        ("phemex", "2026-03-30T00:00:00Z", "2026-03-30T00:00:00Z"),
    ],
)
def test_what_is_paid_next_on_a_saturday_noon(name: str, cut_off_at: str, pays_at: str) -> None:
    """Platform rules, section 0.4; product anchors, section 3.6, from 2026-03-28 12:00 UTC."""
    window = next_window(shipped(name), at("2026-03-28 12:00"))
    assert (instant_text(window.cut_off_at), instant_text(window.pays_at)) == (cut_off_at, pays_at)


def test_bybit_pro_pays_a_day_after_the_value_was_taken_at_two_in_the_morning() -> None:
    """Platform rules, section 1.7: every 7th day at 02:00 UTC, of no weekday in particular."""
    window = next_window(shipped("bybit-pro"), at("2026-03-28 12:00"))
    assert window.cut_off_at - window.opens_at == 7 * DAY
    assert window.pays_at - window.cut_off_at == DAY
    assert window.cut_off_at % DAY == 2 * HOUR
    assert version("bybit-pro").schedule.per_copier
    assert text_of(version("bybit-pro"), "schedule.weekday") == UNKNOWN


@pytest.mark.parametrize(
    ("name", "seconds"),
    [
        ("ju", (28801, 28800, 1)),
        ("ju-legacy-daily", (28801, 28800, 1)),
        ("coinlocally", (1, 604800, 576001)),
        ("binance-futures", (28801, 28800, 1)),
        ("binance-spot", (28801, 28800, 1)),
        ("okx", (1, 604800, 576001)),
        ("echobit", (28801, 28800, 1)),
        ("bitget", (1, 86400, 57601)),
        ("bybit-classic", (39601, 39600, 10801)),
        ("bingx", (601, 600, 576601)),
        ("mexc", (1, 86400, 57601)),
        ("kucoin", (28801, 28800, 1)),
        ("phemex", (28801, 28800, 1)),
    ],
)
def test_the_countdown_around_both_midnights(name: str, seconds: tuple[int, ...]) -> None:
    """Golden example countdown-matrix: 2026-03-01 at 15:59:59, 16:00:00 and 23:59:59 UTC."""
    nows = [at(f"2026-03-01 {time}") for time in ("15:59:59", "16:00:00", "23:59:59")]
    book = shipped(name)
    left = tuple((next_window(book, now).pays_at - now) // SECOND for now in nows)
    assert left == seconds


@pytest.mark.parametrize(
    ("closed_at", "in_utc", "in_utc_8"),
    [
        ("2026-03-01 15:59:59", "2026-02-23 00:00", "2026-02-22 16:00"),
        ("2026-03-01 16:00:00", "2026-02-23 00:00", "2026-03-01 16:00"),
        ("2026-03-01 23:59:59", "2026-02-23 00:00", "2026-03-01 16:00"),
        ("2026-03-02 00:00:00", "2026-03-02 00:00", "2026-03-01 16:00"),
    ],
)
def test_a_sunday_evening_lies_in_two_weeks(closed_at: str, in_utc: str, in_utc_8: str) -> None:
    """Golden example period-boundary: UTC+8 weeks begin on Sunday 16:00 UTC."""
    for name in ("ju", "binance-futures", "binance-spot", "phemex"):
        assert window_at(shipped(name), at(closed_at)).opens_at == at(in_utc), name
    for name in ("okx", "coinlocally", "bingx"):
        assert window_at(shipped(name), at(closed_at)).opens_at == at(in_utc_8), name


@pytest.mark.parametrize(
    ("name", "instant", "number"),
    [
        ("binance-futures", "2020-01-01 00:00", 0),
        ("binance-futures", "2024-09-22 23:59:59.999999", 0),
        ("binance-futures", "2024-09-23 00:00", 1),
        ("bitget", "2026-01-08 23:59:59+08:00", 0),
        ("bitget", "2026-01-09 00:00+08:00", 1),
        # SPEC: the weekly rules of ju and okx apply to every date.
        ("ju", "2024-05-01 00:00", 0),
        ("okx", "2023-01-01 00:00", 0),
    ],
)
def test_the_version_in_force_by_date(name: str, instant: str, number: int) -> None:
    """SPEC, Platforms and rulebooks: a window is settled by the version at its `opens_at`."""
    book = shipped(name)
    assert book.rule_at(at(instant)) is book.versions[number]
    assert not book.predates_rules(at(instant))


@pytest.mark.parametrize("name", ["binance-futures", "bitget"])
def test_a_new_version_begins_with_a_window(name: str) -> None:
    """No window lies half under one version and half under the next."""
    book = shipped(name)
    start = book.versions[1].effective_from
    assert window_at(book, start - 1).cut_off_at == start
    assert window_at(book, start).opens_at == start


def test_binance_asks_for_the_leads_loss_and_the_copiers_balance_only_since_2024() -> None:
    """SPEC, Settlement core: strictly above -20,000 USDT, and the balance covers the share."""
    assert version("binance-futures", 0).gate is None
    assert version("binance-futures", 1).gate == Gate(usdt("-20000"), balance_covers_share=True)
    assert version("binance-spot").gate == Gate(None, balance_covers_share=True)
    others = [key for key in VERSIONS if not key[0].startswith("binance")]
    assert [key for key in others if version(*key).gate is not None] == []


def test_only_binance_rebates_fees_and_caps_it_for_futures() -> None:
    """SPEC, Settlement core: min(fees x 10 %, margin x 3 % x 10 %); 3 % x 10 % = 0.3 %."""
    capped = RebateRule(share("10%"), share("0.3%"))
    assert [version("binance-futures", number).rebate for number in (0, 1)] == [capped, capped]
    assert version("binance-spot").rebate == RebateRule(share("10%"), None)
    others = [key for key in VERSIONS if not key[0].startswith("binance")]
    assert [key for key in others if version(*key).rebate is not None] == []


@pytest.mark.parametrize(
    ("name", "ratio"),
    [("binance-futures", "10%"), ("binance-spot", "10%"), ("ju", None), ("okx", None)],
)
def test_the_fixed_ratio_is_binances_alone(name: str, ratio: str | None) -> None:
    """Platform rules, section 0.2: 10 %, fixed when the portfolio is created."""
    assert version(name).fixed_ratio == (None if ratio is None else share(ratio))


def copier(equity: str | None, positions: int | None, orders: int | None) -> Copier:
    """One copier with what the three conditions look at."""
    known = None if equity is None else usdt(equity)
    return Copier(
        "ada",
        "USDT",
        None,
        known,
        positions,
        orders,
        None,
        None,
        None,
        None,
        at("2026-03-30 00:00"),
    )


@pytest.mark.parametrize(
    ("name", "equity", "positions", "orders", "verdict"),
    [
        # JU: at most 100 and no position and no active order.
        ("ju", "99.99", 0, 0, "eligible"),
        ("ju", "100", 0, 0, "eligible"),
        ("ju", "100.00000001", 0, 0, "EQUITY"),
        ("ju", "100", 1, 0, "OPEN_POSITIONS"),
        ("ju", "100", 0, 1, "ACTIVE_ORDERS"),
        ("ju", "100", 0, None, "active_orders"),
        # OKX: below 20 and no position; orders are no condition.
        ("okx", "19.99", 0, 5, "eligible"),
        ("okx", "20", 0, 0, "EQUITY"),
        ("okx", "20.01", 0, 0, "EQUITY"),
        ("okx", "19.99", 1, 0, "OPEN_POSITIONS"),
        ("okx", "19.99", None, 0, "open_positions"),
        # Bitget, in files: below 100; what was copied stays as it is.
        ("bitget", "99.99", 3, 2, "eligible"),
        ("bitget", "100", 0, 0, "EQUITY"),
        ("bitget", "100.01", 0, 0, "EQUITY"),
        ("bitget", None, None, None, "equity"),
    ],
)
def test_the_inactive_rule_at_its_edge(
    name: str, equity: str | None, positions: int | None, orders: int | None, verdict: str
) -> None:
    """SPEC, Removing inactive copiers."""
    for rule in shipped(name).versions:
        plan = plan_removal([copier(equity, positions, orders)], rule.inactive)
        told = ["eligible" for _ in plan.eligible]
        told += [str(obstacle) for one in plan.not_eligible for obstacle in one.obstacles]
        told += [column for one in plan.unknown for column in one.missing]
        assert told == [verdict]


def test_platforms_without_a_rule_for_inactive_copiers_have_none() -> None:
    """SPEC, Removing inactive copiers: without the rule everyone is unknown, missing `rule`."""
    ruled = {name for name, number in VERSIONS if version(name, number).inactive is not None}
    assert ruled == {"ju", "okx", "bitget"}
    plan = plan_removal([copier("0", 0, 0)], version("echobit").inactive)
    assert [one.missing for one in plan.unknown] == [("rule",)]


@pytest.mark.parametrize(
    ("name", "key", "text"),
    [
        ("ju", "limits.ratio_maximum_is_per_account", "yes"),  # 2.90 % is one account's
        ("ju", "limits.ratio_changes_per_week", "1"),
        ("ju", "limits.delay_changes_per_week", "1"),
        ("ju", "tags.lead_days", "30"),
        ("ju", "tags.followers_profit", "1000"),
        ("ju", "application.minimum_balance", UNKNOWN),
        ("okx", "limits.ratio_changes_per_month", "3"),
        ("okx", "application.minimum_balance", "500"),
        ("okx", "metrics.win_rate_by", "orders"),
        ("bingx", "limits.ratio_changes_per_day", "3"),
        ("mexc", "limits.ratio_changes_per_day", "1"),
        ("binance-spot", "metrics.win_rate_by", "days"),
        ("echobit", "limits.ratio_maximum", UNKNOWN),
        ("coinlocally", "limits.ratio_maximum", UNKNOWN),
        ("coinlocally", "limits.lead_amount_minimum", UNKNOWN),
        ("coinlocally", "limits.copiers", UNKNOWN),
    ],
)
def test_limits_and_definitions_are_the_documented_ones(name: str, key: str, text: str) -> None:
    """Platform rules, section 1, and what its section 6 lists as not found."""
    assert text_of(version(name), key) == text


def test_a_rulebook_broken_in_three_ways_names_all_three_with_their_keys() -> None:
    """SPEC, Platforms and rulebooks: a broken file is refused with file, key and reason."""
    good = (RULEBOOKS / "ju.toml").read_text(encoding="utf-8")
    broken = good.replace('weekday = "monday"', 'weekday = "moonday"')
    broken = broken.replace('equity_limit = "100"', 'equity_limit = "1,00"')
    broken = broken.replace('tags = "J1 III (1)"', "")
    with pytest.raises(BadRulebook) as refused:
        parse_rulebook(broken, "mine.toml")
    faults = {fault.key: fault.why for fault in refused.value.faults}
    tags = {f"versions[1].tags.{key}" for key in ("names", "lead_days", "followers_profit")}
    weekday, limit = "versions[1].schedule.weekday", "versions[1].inactive.equity_limit"
    assert faults.keys() == {weekday, limit} | tags
    assert len(refused.value.faults) == 5
    assert faults[weekday].startswith("must be one of monday")
    assert faults[limit] == "'1,00' has a comma; decimals are written with a point"
    assert {faults[tag] for tag in tags} == {"has no source in [versions.from]"}
    assert all(line.startswith("mine.toml: ") for line in str(refused.value).split("\n"))


def test_a_source_given_to_a_key_that_does_not_exist_is_refused() -> None:
    """Or a slip of the pen would leave the value with the source of its whole table."""
    text = toml().replace('schedule = "T1"', 'schedule = "T1"\n"schedule.weekdays" = "T1"')
    with pytest.raises(BadRulebook) as refused:
        parse_rulebook(text, "mine.toml")
    (fault,) = refused.value.faults
    assert fault.key == "versions[1].from.schedule.weekdays"
    assert fault.why.endswith("did you mean schedule.weekday?")


def test_what_nothing_is_computed_from_may_stay_unknown() -> None:
    """SPEC, Platforms and rulebooks: shown as unknown; only computed axes are assumed."""
    (rule,) = parse_rulebook(toml(credited_to=UNKNOWN), "mine.toml").versions
    assert text_of(rule, "settlement.credited_to") == UNKNOWN
    assert rule.assumed == ()


@pytest.mark.parametrize("key", ["model", "time", "offset", "period_days"])
def test_without_model_or_clock_nothing_can_be_computed(key: str) -> None:
    with pytest.raises(BadRulebook) as refused:
        parse_rulebook(toml(**{key: UNKNOWN}), "mine.toml")
    faults = {fault.key.split(".")[-1]: fault.why for fault in refused.value.faults}
    assert faults[key] == "cannot be unknown"


@pytest.mark.parametrize(
    ("model", "assumed", "applies"),
    [
        ("period_net", "ratio_applies=at_open", RatioApplies.AT_OPEN),
        ("high_water_mark", "ratio_applies=current", RatioApplies.CURRENT),
        ("cumulative_minus_shared", "ratio_applies=current", RatioApplies.CURRENT),
    ],
)
def test_an_unknown_ratio_axis_is_assumed_to_be_what_the_model_computes(
    model: str, assumed: str, applies: RatioApplies
) -> None:
    """SPEC, Settlement core, model *current*: a cumulative figure has one ratio for all of it."""
    (rule,) = parse_rulebook(toml(model=model, ratio_applies=UNKNOWN), "mine.toml").versions
    assert rule.assumed == (assumed,)
    assert rule.ratio_applies is applies


def test_triggers_are_known_kinds_of_events() -> None:
    """SPEC, Settlement core: copier stops, lead closes, copier withdraws."""
    early = {EventKind.STOP_COPYING, EventKind.LEAD_CLOSES, EventKind.WITHDRAWAL}
    told = {trigger for key in VERSIONS for trigger in version(*key).triggers}
    assert told == early
