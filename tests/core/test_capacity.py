"""Room for copiers, and Binance's conditions for more of it, each at its edge."""

from __future__ import annotations

import pytest

from profitshare_gui.core.capacity import Ask, LeadFigures, Met, capacity_of
from profitshare_gui.core.instants import DAY
from tests.core.rulebooks import shipped
from tests.say import at, share, usdt

NOW = at("2026-04-01 12:00")
BINANCE = shipped("binance-futures").versions[-1]


def met(ask: Ask, figures: LeadFigures) -> Met:
    (found,) = [each for each in capacity_of(BINANCE, figures, NOW).conditions if each.ask is ask]
    return found.met


@pytest.mark.parametrize(
    ("ask", "figures", "expected"),
    [
        (Ask.DAYS, LeadFigures(leads_since=NOW - 15 * DAY), Met.YES),
        # 14 days are known; it may have been longer.
        (Ask.DAYS, LeadFigures(leads_since=NOW - 15 * DAY + 1), Met.UNKNOWN),
        (Ask.DAYS, LeadFigures(), Met.UNKNOWN),
        (Ask.COPIERS, LeadFigures(copiers=190), Met.YES),
        (Ask.COPIERS, LeadFigures(copiers=189), Met.NO),
        (Ask.COPIERS, LeadFigures(), Met.UNKNOWN),
        (Ask.LEAD_MARGIN, LeadFigures(lead_margin=usdt("10000")), Met.YES),
        (Ask.LEAD_MARGIN, LeadFigures(lead_margin=usdt("9999.99999999")), Met.NO),
        (Ask.DRAWDOWN, LeadFigures(drawdown=share("25%")), Met.YES),
        (Ask.DRAWDOWN, LeadFigures(drawdown=share("25.0001%")), Met.NO),
        (Ask.LEVERAGE, LeadFigures(copiers=190, lead_margin=usdt("1")), Met.UNKNOWN),
    ],
)
def test_binance_gives_more_slots_on_five_conditions(
    ask: Ask, figures: LeadFigures, expected: Met
) -> None:
    """Platform rules, 1.3: 15 days, 190 copiers, no 20x in 7 days, 10,000 USDT, MDD90 25 %."""
    assert met(ask, figures) is expected


def test_a_request_waits_for_what_is_not_known() -> None:
    figures = LeadFigures(200, None, NOW - 40 * DAY, usdt("20000"), share("5%"))
    full = capacity_of(BINANCE, figures, NOW)
    assert [each.limit for each in full.conditions] == [15, 190, 20, usdt("10000"), share("25%")]
    assert [each.days for each in full.conditions] == [0, 0, 7, 0, 90]
    assert {each.source for each in full.conditions} == {"S2, B6"}
    assert full.can_ask_for_more is Met.UNKNOWN
    fewer = capacity_of(BINANCE, LeadFigures(copiers=100), NOW)
    assert fewer.can_ask_for_more is Met.NO


@pytest.mark.parametrize(
    ("name", "figures", "cap", "free", "is_reported"),
    [
        ("binance-futures", LeadFigures(copiers=190), 200, 10, False),
        ("binance-futures", LeadFigures(copiers=210), 200, 0, False),
        ("okx", LeadFigures(copiers=90, slots=100), 100, 10, True),
        ("ju", LeadFigures(copiers=90), None, None, False),
        ("okx", LeadFigures(), 1000, None, False),
        ("okx", LeadFigures(copiers=1, slots=0), 0, 0, True),
    ],
)
def test_the_platforms_own_word_on_the_cap_comes_first(
    name: str, figures: LeadFigures, cap: int | None, free: int | None, *, is_reported: bool
) -> None:
    found = capacity_of(shipped(name).versions[-1], figures, NOW)
    assert (found.cap, found.free, found.is_reported) == (cap, free, is_reported)
    assert bool(found.cap_source) == (cap is not None and not is_reported)


def test_how_full_it_is() -> None:
    half = capacity_of(BINANCE, LeadFigures(copiers=100), NOW)
    over = capacity_of(BINANCE, LeadFigures(copiers=300), NOW)
    none = capacity_of(BINANCE, LeadFigures(copiers=1, slots=0), NOW)
    assert (half.filled, over.filled, none.filled) == (share("50%"), share("100%"), None)
