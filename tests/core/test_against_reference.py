"""The fast settlement agrees with a slow one in plain ints, on random ledgers of every rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.records import EventKind
from profitshare_gui.core.rulebook import Rulebook
from tests.core.reference import NoRatioFound, settle_by_hand
from tests.core.rulebooks import RULEBOOKS, rulebook, shipped
from tests.core.worlds import (
    EXAMPLES,
    GATES,
    TRIGGERS,
    as_ofs,
    events,
    orders,
    pending_of,
    rebates_of,
    rows_of,
    settled,
)

_EARLY = [str(kind) for kind in TRIGGERS]
_GATE: dict[str, object] = {"lead_unrealized_above": "-20000", "balance_covers_share": True}
_REBATE: dict[str, object] = {"fee_ratio": "0.1", "margin_ratio": "0.003"}
_CUMULATIVE = ("high_water_mark", "cumulative_ratio_adjusted", "cumulative_minus_shared")
_FLAT_UNTIL: dict[str, object] = {
    "open_positions": "ignore",
    "unrealized": True,
    "effective_from": "2026-03-18T12:00:00Z",
}

_CUMULATIVE_AXES: dict[str, dict[str, object]] = {
    "ratio in force": {},
    "losses carried, as they say": {"loss_carry": "carried"},
    "ratio of the next window": {"ratio_applies": "next_window"},
    "gated": _GATE,
    "postponed, early, in UTC+8": {
        "open_positions": "postpone",
        "triggers": _EARLY,
        "trading_fees": False,
        "funding_fees": False,
        "offset": "+08:00",
    },
    "unrealized": {"unrealized": True},
    "all at once": {"unrealized": True, "triggers": _EARLY, **_GATE, **_REBATE},
    "withheld per winner": {"withholding": "per_winning_order"},
}

RULES: dict[str, Rulebook] = {
    "plain": rulebook(),
    "postponed": rulebook(open_positions="postpone"),
    "in UTC+8, paid later": rulebook(
        open_positions="postpone", offset="+08:00", pays_after_minutes=10
    ),
    "Saturday, paid on Monday": rulebook(weekday="saturday", pays_after_minutes=51 * 60),
    "daily": rulebook(period_days=1, weekday=None, open_positions="postpone"),
    "gross of fees": rulebook(trading_fees=False),
    "without funding": rulebook(funding_fees=False),
    "ratio in force": rulebook(ratio_applies="current"),
    "ratio of the next window": rulebook(ratio_applies="next_window"),
    "fixed ratio": rulebook(fixed_ratio="0.08"),
    "withheld per winner": rulebook(withholding="per_winning_order", open_positions="postpone"),
    "withheld running": rulebook(withholding="running", open_positions="postpone"),
    "withheld at the maximum": rulebook(withholding="at_maximum_ratio", ratio_maximum="1"),
    "gated": rulebook(**_GATE),
    "early": rulebook(triggers=_EARLY, open_positions="postpone"),
    "losses carried": rulebook(loss_carry="carried"),
    "rebated": rulebook(**_REBATE),
    "pooled": rulebook(scope="pooled"),
    "versions": rulebook(
        {"effective_from": "2026-03-18T12:00:00Z", "open_positions": "ignore"},
        {"effective_from": "2026-03-25T00:00:00Z", "period_days": 1, "weekday": None},
        open_positions="postpone",
        pays_after_minutes=60,
    ),
    "by each copier's clock": rulebook(per_copier=True, weekday=None, time="02:00"),
    **{
        f"{model}: {name}": rulebook(model=model, **{"ratio_applies": "current", **changes})
        for model in _CUMULATIVE
        for name, changes in _CUMULATIVE_AXES.items()
    },
    "from flat and realized to unrealized": rulebook(
        _FLAT_UNTIL,
        model="cumulative_minus_shared",
        ratio_applies="current",
        open_positions="postpone",
    ),
}

SHIPPED = sorted(path.stem for path in RULEBOOKS.glob("*.toml"))


def kinds_for(rule: Rulebook) -> Sequence[EventKind]:
    """Only what the rulebook looks at; the rest is for the tests of notes."""
    last = rule.versions[-1]
    kinds = [EventKind.RATIO_CHANGE, *sorted(last.triggers)]
    if last.gate:
        kinds += GATES
    if last.counts_unrealized:
        kinds.append(EventKind.UNREALIZED)
    if last.rebate:
        kinds.append(EventKind.EQUITY)
    return kinds


def _agrees(data: st.DataObject, rule: Rulebook) -> None:
    told = data.draw(orders())
    happened = data.draw(events(kinds_for(rule)))
    as_of = data.draw(as_ofs)
    ratio = data.draw(st.sampled_from([100_000, 70_001, None]))
    try:
        expected = settle_by_hand(told, happened, rule, as_of, ratio)
    except NoRatioFound:
        with pytest.raises(NoRatio):
            settled(told, happened, rule, as_of, ratio)
        return
    result = settled(told, happened, rule, as_of, ratio)
    assert Counter(rows_of(result)) == Counter(expected.settlements)
    in_order = [(row.window, row.copier_id) for row in rows_of(result)]
    assert in_order == [(row.window, row.copier_id) for row in expected.settlements]
    pending: Counter[tuple[object, ...]] = Counter(
        (row.copier_id, row.asset, row.status, row.reason, row.base, row.due)
        for row in expected.pending
    )
    # A copier who only holds positions may have a row of its own kind; see the tests of pending.
    assert not pending - Counter(pending_of(result))
    assert Counter(rebates_of(result)) == Counter(expected.rebates)
    explained = [(row.due, row.lines) for row in result.settlements]
    explained += [(row.due, row.lines) for row in result.pending]
    for due, lines in explained:
        assert sum(line.product for line in lines) == due * 10**6


# 40 rules and some: a fifth of the usual examples each still makes well over a thousand ledgers.
@pytest.mark.parametrize("name", RULES)
@settings(max_examples=max(EXAMPLES // 5, 10))
@given(data=st.data())
def test_every_rule_agrees_with_plain_ints(name: str, data: st.DataObject) -> None:
    """SPEC, Settlement core: every model and axis."""
    _agrees(data, RULES[name])


@pytest.mark.parametrize("rulebook_id", SHIPPED)
@settings(max_examples=max(EXAMPLES // 5, 10))
@given(data=st.data())
def test_every_shipped_rulebook_agrees_with_plain_ints(
    rulebook_id: str, data: st.DataObject
) -> None:
    """Step 2, tests: random ledgers of every rulebook."""
    _agrees(data, shipped(rulebook_id))
