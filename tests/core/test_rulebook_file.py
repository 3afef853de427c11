"""Rulebook files: every value with a source, every fault named at once, nothing guessed."""

from __future__ import annotations

import re
import tomllib
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.errors import BadRulebook
from profitshare_gui.core.instants import instant_text
from profitshare_gui.core.records import EventKind
from profitshare_gui.core.rulebook import Model, RatioApplies, Rulebook, Withholding, window_at
from profitshare_gui.core.rulebook_file import parse_rulebook
from tests.core.rulebooks import RULEBOOKS, rulebook, shipped, toml
from tests.core.worlds import often, settled
from tests.say import at, order, share, usdt

SHIPPED = sorted(path.stem for path in RULEBOOKS.glob("*.toml"))


def faults_of(text: str) -> dict[str, str]:
    with pytest.raises(BadRulebook) as refused:
        parse_rulebook(text, "broken.toml")
    assert refused.value.path == "broken.toml"
    return {fault.key: fault.why for fault in refused.value.faults}


def shown(book: Rulebook, version: int = 0) -> dict[str, tuple[str, str]]:
    return {item.key: (item.text, item.source) for item in book.versions[version].values}


def test_a_small_rulebook_is_read() -> None:
    book = rulebook(fixed_ratio="0.1", triggers=["withdrawal"])
    (rule,) = book.versions
    assert rule.model is Model.PERIOD_NET
    assert rule.fixed_ratio == share("10%")
    assert rule.triggers == {EventKind.WITHDRAWAL}
    assert rule.assumed == ()


def test_every_fault_is_named_at_once_with_file_key_and_reason() -> None:
    """SPEC, Platforms: a broken file is refused with file, key and reason; step 2: at once."""
    text = toml(
        period_days=0,
        weekday="mondy",
        time="24:00",
        offset="8",
        model="period-net",
        scope="both",
        fixed_ratio="1.5",
        triggers=["withdrawl"],
        ratio_maximum="1.1",
    ).replace('id = "test"', 'id = "Test!"')
    text += '[versions.gat]\nx = 1\n[versions.limts]\nratio_maximum = "0.1"\n'
    found = faults_of(text)
    for key in (
        "id",
        "versions[1].schedule.period_days",
        "versions[1].schedule.weekday",
        "versions[1].schedule.time",
        "versions[1].schedule.offset",
        "versions[1].settlement.model",
        "versions[1].settlement.scope",
        "versions[1].settlement.fixed_ratio",
        "versions[1].settlement.triggers",
        "versions[1].limits.ratio_maximum",
        "versions[1].gat",
        "versions[1].limts",
    ):
        assert key in found, key
    assert "monday" in found["versions[1].schedule.weekday"]
    assert "limits" in found["versions[1].limts"]  # did you mean
    with pytest.raises(BadRulebook) as refused:
        parse_rulebook(text, "broken.toml")
    for key, why in found.items():
        assert f"broken.toml: {key}: {why}" in str(refused.value)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "id"),
        ("id = ", "file"),
        ("\x00", "file"),
        ("a" * 1_000_001, "file"),
        ('id = "x"\nversions = 3', "versions"),
        ('id = "x"\nversions = []', "versions"),
        ('id = "x"\nversions = [1]', "versions"),
        ('id = "x"\nsources = 3', "sources"),
        ('id = "../x"', "id"),
        ("id = 3", "id"),
        ("x = " + "[" * 5000 + "]" * 5000, "file"),
    ],
)
def test_what_is_no_rulebook_at_all_is_refused_plainly(text: str, key: str) -> None:
    assert key in faults_of(text)


@pytest.mark.parametrize("missing", ["model", "scope", "triggers", "period_days", "offset", "time"])
def test_a_missing_axis_is_a_fault(missing: str) -> None:
    (key,) = faults_of(toml(**{missing: None}))
    assert key.endswith(f".{missing}")


def test_a_week_needs_its_weekday() -> None:
    assert "versions[1].schedule.weekday" in faults_of(toml(weekday=None))
    assert rulebook(weekday=None, period_days=1).versions[0].schedule.word == "daily"


def test_a_value_without_a_source_is_a_fault() -> None:
    """SPEC, Platforms: the source of each value."""
    text = toml().replace('settlement = "T1"', "")
    assert any(key.startswith("versions[1].settlement.") for key in faults_of(text))
    text = toml().replace('settlement = "T1"', 'settlement = "T9 II"')
    assert "T9" in str(faults_of(text))


def test_only_a_first_version_without_a_start_was_always_in_force() -> None:
    """SPEC, Rulebooks: effective-dated versions; a first one may leave its start out."""
    book = rulebook({"effective_from": "2026-01-05T00:00:00Z"})
    assert [book.is_first_of_all(rule) for rule in book.versions] == [True, False]
    dated = rulebook(effective_from="2026-01-05T00:00:00Z")
    assert not dated.is_first_of_all(dated.versions[0])


def test_versions_must_follow_each_other() -> None:
    assert "versions" in faults_of(
        toml({"effective_from": "2026-01-05T00:00:00Z"}, effective_from="2026-01-12T00:00:00Z")
    )
    assert "versions" in faults_of(
        toml({"effective_from": "2026-01-05T00:00:00Z"}, effective_from="2026-01-05T00:00:00Z")
    )
    assert "versions[2].effective_from" in faults_of(toml({"effective_from": "2026-01-05"}))
    assert "versions[2].effective_from" in faults_of(toml({"effective_from": "2026-01-05T00:00"}))


@often
@given(st.data())
def test_a_random_wrong_value_is_refused_and_never_crashes(data: st.DataObject) -> None:
    """A rulebook is the user's file: whatever it holds, the answer is `BadRulebook` or a book."""
    tables: dict[str, Any] = tomllib.loads(toml())["versions"][0]
    table = data.draw(st.sampled_from(["schedule", "settlement"]))
    name = data.draw(st.sampled_from(sorted(tables[table])))
    wrong = data.draw(
        st.sampled_from(
            ["1979-05-27T07:32:00Z", "nan", "inf", "-1", "99999999999", '""', "[]", "{}", "[[1]]",
             '"unknown"', "true", '["unknown"]', '"\\u0000"', "1e400", '"+99:99"', "[true, 1]"]
        )
    )  # fmt: skip
    line = re.compile(rf"^{name} = .*$", re.MULTILINE)
    text = line.sub(lambda _: f"{name} = {wrong}", toml(), count=1)
    with suppress(BadRulebook):
        parse_rulebook(text, "x.toml")


@pytest.mark.parametrize(
    ("axis", "plainest"),
    [
        ("withholding", "none"),
        ("open_positions", "ignore"),
        ("scope", "per_copier"),
        ("loss_carry", "forgotten"),
        ("ratio_applies", "at_open"),
        ("trading_fees", "False"),
        ("funding_fees", "False"),
        ("unrealized", "False"),
        ("triggers", "()"),
    ],
)
def test_an_unknown_axis_takes_its_plainest_value_and_says_so(axis: str, plainest: str) -> None:
    """SPEC, Platforms: shown as `unknown`; each settlement lists it in `assumed`."""
    book = rulebook(**{axis: "unknown"})
    rule = book.versions[0]
    taken = {
        "withholding": rule.withholding,
        "open_positions": "postpone" if rule.postpones else "ignore",
        "scope": "pooled" if rule.pooled else "per_copier",
        "loss_carry": "carried" if rule.carries_losses else "forgotten",
        "ratio_applies": rule.ratio_applies,
        "trading_fees": rule.deducts_trading_fees,
        "funding_fees": rule.counts_funding_fees,
        "unrealized": rule.counts_unrealized,
        "triggers": tuple(rule.triggers),
    }
    assert str(taken[axis]) == plainest
    result = settled([order("ada", "10", ratio="10%")], [], book, at("2026-04-13 00:00"))
    (row,) = result.settlements
    assert [entry for entry in row.assumed if axis in entry]
    assert shown(book)[f"settlement.{axis}"][0] == "unknown"


@pytest.mark.parametrize("axis", ["model", "time", "offset", "period_days"])
def test_without_model_or_clock_nothing_can_be_computed(axis: str) -> None:
    assert faults_of(toml(**{axis: "unknown"}))


@pytest.mark.parametrize("name", ["lead_unrealized_above", "balance_covers_share", "fee_ratio"])
def test_a_gate_or_rebate_that_is_unknown_is_none_and_assumed_so(name: str) -> None:
    """SPEC, Platforms: no gate, no rebate, and each settlement lists it in `assumed`."""
    rule = rulebook(**{name: "unknown"}).versions[0]
    assert rule.gate is None
    assert rule.rebate is None
    assert [entry for entry in rule.assumed if name in entry]


@pytest.mark.parametrize("rulebook_id", SHIPPED)
def test_a_shipped_rulebook_is_whole(rulebook_id: str) -> None:
    """Step 2: effective dates and a source for every value; the id is the name of the file."""
    book = shipped(rulebook_id)
    assert book.rulebook_id == rulebook_id
    for rule in book.versions:
        assert rule.values
        for item in rule.values:
            assert item.source.split()[0].rstrip(",;") in book.sources
    assert all(place.strip() for place in book.sources.values())


@pytest.mark.parametrize("rulebook_id", SHIPPED)
def test_early_settlement_is_for_coinlocally_and_binance_alone(rulebook_id: str) -> None:
    """SPEC, Settlement core: early triggers (coinlocally, binance-*; elsewhere ignored)."""
    has_triggers = any(rule.triggers for rule in shipped(rulebook_id).versions)
    assert has_triggers is rulebook_id.startswith(("coinlocally", "binance-"))


def test_every_promised_rulebook_is_there() -> None:
    """SPEC, Platforms: the ids that must exist."""
    promised = (
        "ju ju-legacy-daily coinlocally binance-futures binance-spot okx echobit bitget "
        "bybit-classic bybit-pro bingx mexc kucoin phemex"
    )
    assert set(promised.split()) <= set(SHIPPED)


@pytest.mark.parametrize(
    ("rulebook_id", "model", "word", "cut_off", "postpones", "withholding"),
    [
        ("ju", "period_net", "weekly", "03-30T00:00", True, "none"),
        ("ju-legacy-daily", "period_net", "daily", "03-29T00:00", True, "per_winning_order"),
        ("coinlocally", "cumulative_ratio_adjusted", "weekly", "03-29T16:00", True, "none"),
        ("binance-futures", "cumulative_minus_shared", "weekly", "03-30T00:00", False, "none"),
        ("binance-spot", "cumulative_minus_shared", "weekly", "03-30T00:00", False, "none"),
        ("okx", "period_net", "weekly", "03-29T16:00", True, "per_winning_order"),
        ("echobit", "period_net", "daily", "03-29T00:00", False, "none"),
    ],
)
def test_the_five_platforms_of_the_source_documents(
    rulebook_id: str, model: str, word: str, cut_off: str, *, postpones: bool, withholding: str
) -> None:
    """Platform rules, section 0.2, in force in March 2026."""
    now = at("2026-03-28 12:00")
    book = shipped(rulebook_id)
    rule = book.rule_at(now)
    assert rule.model == model
    assert rule.schedule.word == word
    assert instant_text(window_at(book, now).cut_off_at)[5:16] == cut_off
    assert rule.postpones is postpones
    assert rule.withholding == withholding


def test_ju_is_the_weekly_rule_for_every_date() -> None:
    """SPEC, Platforms: `ju` applies its weekly rule to every date."""
    book = shipped("ju")
    (rule,) = book.versions
    assert not book.predates_rules(at("2019-01-01 00:00"))
    assert rule.model is Model.PERIOD_NET
    assert rule.ratio_applies is RatioApplies.AT_OPEN
    assert rule.withholding is Withholding.NONE
    assert (rule.deducts_trading_fees, rule.counts_funding_fees) == (True, True)
    assert not rule.counts_unrealized
    assert rule.postpones
    assert not rule.carries_losses
    assert not rule.pooled
    assert rule.gate is None
    assert rule.rebate is None
    assert rule.triggers == frozenset()
    assert rule.fixed_ratio is None  # 2.90 % is one account's maximum, not a constant


@pytest.mark.parametrize(
    ("key", "part"),
    [
        ("schedule.weekday", "monday"),
        ("schedule.time", "00:00"),
        ("schedule.offset", "+00:00"),
        ("settlement.model", "period_net"),
        ("settlement.trading_fees", "yes"),
        ("settlement.funding_fees", "yes"),
        ("settlement.open_positions", "postpone"),
        ("settlement.loss_carry", "forgotten"),
        ("settlement.ratio_applies", "at_open"),
        ("settlement.withholding", "unknown"),
        ("settlement.credited_to", "futures"),
        ("inactive.equity_limit", "100"),
        ("inactive.inclusive", "yes"),
        ("inactive.no_positions", "yes"),
        ("inactive.no_orders", "yes"),
        ("limits.ratio_minimum", "0"),
        ("limits.ratio_maximum", "0.029"),
        ("limits.ratio_maximum_is_per_account", "yes"),
        ("limits.ratio_changes_per_week", "1"),
        ("limits.ratio_advice", "10"),
        ("limits.ratio_levels", "12"),
        ("limits.delay_changes_per_week", "1"),
        ("limits.delay_choices", "unknown"),
        ("limits.minimum_copy_amount", "10"),
        ("limits.shown_symbols", "5"),
        ("limits.symbols", "USDT"),
        ("limits.inactivity_days", "7"),
        ("limits.cancel_answer_days", "3"),
        ("application.no_copy_positions", "yes"),
        ("application.identity_verified", "yes"),
        ("application.futures_account", "yes"),
        ("application.minimum_balance", "unknown"),
        ("application.form", "avatar"),
        ("application.form", "nickname"),
        ("application.form", "social"),
        ("application.form", "introduction"),
        ("application.form", "minimum"),
        ("application.proof_images", "5"),
        ("application.proof_image_megabytes", "15"),
        ("application.proof_days", "30"),
        ("application.proof_within_days", "365"),
        ("tags.names", "Stable Trader"),
        ("tags.names", "High-Frequency Lead Trader"),
        ("tags.names", "Always Winning"),
        ("tags.names", "Trading God"),
        ("tags.lead_days", "30"),
        ("tags.followers_profit", "1000"),
    ],
)
def test_ju_says_all_that_is_documented(key: str, part: str) -> None:
    """Platform rules, section 1.1; every value with its source."""
    text, source = shown(shipped("ju"))[key]
    assert part.lower() in text.lower()
    assert source.startswith("J")


def test_ju_calls_a_copier_with_exactly_100_inactive() -> None:
    """SPEC, section 5: equity <= 100 USDT and no position and no active order."""
    rule = shipped("ju").versions[0].inactive
    assert rule is not None
    assert (rule.equity_limit, rule.inclusive) == (usdt("100"), True)
    assert (rule.no_positions, rule.no_orders) == (True, True)


def test_ju_steps_its_ratio_by_a_hundredth_of_a_percent() -> None:
    """Platform rules, A1: 0.00…max in 0.01 steps (percent)."""
    text, _ = shown(shipped("ju"))["limits.ratio_step"]
    assert Decimal(text) == Decimal("0.0001")


def test_an_accounts_own_maximum_is_what_the_platform_withholds_at() -> None:
    """SPEC, Platforms and rulebooks: JU's own maximum ratio and OKX's level are the account's."""
    text = toml(withholding="at_maximum_ratio", ratio_maximum="0.2")
    rule = parse_rulebook(text, "x", [("limits.ratio_maximum", "0.13")]).versions[0]
    assert rule.maximum_ratio == share("13%")
    (value,) = [value for value in rule.values if value.key == "limits.ratio_maximum"]
    assert (value.text, value.source) == ("0.13", "account")


@pytest.mark.parametrize(
    "written", ['"2026-01-05T00:00:00Z"', "2026-01-05T00:00:00Z", "2026-01-05T08:00:00+08:00"]
)
def test_a_start_may_be_text_or_a_date_time_of_the_file_format(written: str) -> None:
    text = toml().replace('label = "', f'effective_from = {written}\nlabel = "', 1)
    (rule,) = parse_rulebook(text, "x").versions
    assert rule.effective_from == at("2026-01-05 00:00")


@pytest.mark.parametrize("written", ["2026-01-05", "2026-01-05T00:00:00", "7", '"soon"'])
def test_a_start_without_time_or_zone_is_refused_as_it_was_written(written: str) -> None:
    text = toml().replace('label = "', f'effective_from = {written}\nlabel = "', 1)
    with pytest.raises(BadRulebook) as refused:
        parse_rulebook(text, "x")
    (fault,) = refused.value.faults
    assert fault.key == "versions[1].effective_from"
    assert written.strip('"')[:10] in fault.why


def test_a_source_that_is_cited_seven_times_is_one_fault() -> None:
    with pytest.raises(BadRulebook) as refused:
        parse_rulebook(toml().replace('settlement = "T1"', 'settlement = "Z9"'), "x")
    assert len(refused.value.faults) == len(set(refused.value.faults))
