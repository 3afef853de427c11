"""Every figure has its card, every card says something, and every reason has a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from profitshare_gui.core.performance_definitions import DEFINITIONS, Unit
from profitshare_gui.core.performance_figures import Metric, Why
from profitshare_gui.core.performance_measures import EQUITY_METRICS, ORDER_METRICS

RULEBOOKS = {path.stem for path in Path(__file__).parents[2].glob("resources/rulebooks/*.toml")}


def test_every_figure_has_a_card() -> None:
    """Product notes, section 4.4: every figure has a card with our formula."""
    assert DEFINITIONS.keys() == set(Metric)
    names = [definition.name for definition in DEFINITIONS.values()]
    assert len(set(names)) == len(names)


def test_every_figure_but_the_copiers_is_measured_once() -> None:
    beyond = {Metric.FOLLOWERS_PNL, Metric.SHARE_INCOME, Metric.SHARE_RATIO}
    assert sorted([*EQUITY_METRICS, *ORDER_METRICS, *beyond]) == sorted(Metric)


@pytest.mark.parametrize("metric", Metric)
def test_a_card_says_unit_formula_and_source_and_knows_its_platforms(metric: Metric) -> None:
    card = DEFINITIONS[metric]
    assert card.unit in Unit
    assert card.name
    assert card.formula
    assert card.source
    for variant in card.variants:
        assert variant.label
        assert variant.formula
        assert variant.source
        assert set(variant.rulebooks) <= RULEBOOKS


@pytest.mark.parametrize("why", Why)
def test_every_reason_is_a_sentence(why: Why) -> None:
    """SPEC, section 7: `undefined` has a why for every null."""
    assert " " in why.sentence


def test_echobit_shows_zero_where_our_win_rate_is_undefined() -> None:
    """Issue 4; Echobit: with no closed trade the win rate may display as 0 %."""
    [variant] = DEFINITIONS[Metric.WIN_RATE_ORDERS].variants_of("echobit")
    assert variant.when_undefined == "0 %"


def test_labels_that_collide_say_so() -> None:
    """Product notes, section 4.4: JU's profit/loss ratio is of amounts, OKX's of counts."""
    [of_amounts] = DEFINITIONS[Metric.PROFIT_FACTOR].variants_of("ju")
    [of_counts] = DEFINITIONS[Metric.PROFIT_LOSS_COUNT_RATIO].variants_of("okx")
    assert of_amounts.label == of_counts.label == "Profit/loss ratio"
    assert DEFINITIONS[Metric.PROFIT_FACTOR].variants_of("okx") == ()
