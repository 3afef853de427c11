"""Proposed settings: what is refused before anything is sent, at every edge, and what is warned."""

from __future__ import annotations

import pytest

from profitshare_gui.core.lead_settings import (
    CANCEL,
    START,
    Known,
    Origin,
    SettingValue,
    Standing,
    stand,
)
from profitshare_gui.core.setting_checks import (
    Facts,
    Fault,
    Verdict,
    Warn,
    advised,
    check_value,
    is_margined_in,
)
from profitshare_gui.core.setting_limits import Setting, SettingLimits, limits_of, with_own_maximum
from tests.core.rulebooks import shipped
from tests.say import at, share, usdt

NOW = at("2026-04-01 12:00")
LISTED = {
    "BTC-USDT-SWAP": "SWAP",
    "ETH-USDT-SWAP": "SWAP",
    "SOL-USDT-SWAP": "SWAP",
    "BTC-USDT": "SPOT",
}


def limits(name: str) -> SettingLimits:
    return limits_of(shipped(name).versions[-1])


def standing(of: SettingLimits, setting: Setting, current: SettingValue | None = None) -> Standing:
    known = None if current is None else Known(current, NOW, NOW, Origin.HAND)
    return stand(setting, of, NOW, current=known, changes=(), made_at=())


def judged(
    name: str,
    setting: Setting,
    value: SettingValue,
    *,
    current: SettingValue | None = None,
    facts: Facts | None = None,
    own: str | None = None,
    is_statement: bool = False,
) -> Verdict:
    of = with_own_maximum(limits(name), None if own is None else share(own))
    return check_value(
        standing(of, setting, current), value, of, facts or Facts(), is_statement=is_statement
    )


@pytest.mark.parametrize(
    ("name", "ratio", "own", "faults"),
    [
        # JU: 0.00 % to 2.90 %, or the account's own, in steps of 0.01 % (guide 2.1 B; A1).
        ("ju", "0%", None, ()),
        ("ju", "2.9%", None, ()),
        ("ju", "2.91%", None, (Fault.RATIO_ABOVE_MAXIMUM,)),
        ("ju", "2.91%", "15%", ()),
        ("ju", "15%", "15%", ()),
        ("ju", "15.01%", "15%", (Fault.RATIO_ABOVE_MAXIMUM,)),
        ("ju", "0.01%", None, ()),
        ("ju", "0.015%", None, (Fault.RATIO_OFF_STEP,)),
        ("ju", "2.905%", None, (Fault.RATIO_ABOVE_MAXIMUM, Fault.RATIO_OFF_STEP)),
        ("okx", "30%", None, ()),
        ("okx", "30.0001%", None, (Fault.RATIO_ABOVE_MAXIMUM,)),
        ("okx", "13.01%", "13%", (Fault.RATIO_ABOVE_MAXIMUM,)),
        ("okx", "12.3456%", "13%", ()),  # no step is published
        ("echobit", "99%", None, ()),  # no range is published
    ],
)
def test_a_ratio_at_the_edges_of_its_range(
    name: str, ratio: str, own: str | None, faults: tuple[Fault, ...]
) -> None:
    assert judged(name, Setting.RATIO, share(ratio), own=own).faults == faults


@pytest.mark.parametrize(
    ("name", "ratio", "own", "warnings"),
    [
        # The guide advises 10 % to 15 %, which is more than 2.90 %.
        ("ju", "2%", None, (Warn.ADVICE_ABOVE_MAXIMUM, Warn.MAXIMUM_NOT_OWN)),
        ("ju", "2%", "9.99%", (Warn.ADVICE_ABOVE_MAXIMUM,)),
        ("ju", "10%", "10%", ()),
        ("ju", "9.99%", "20%", (Warn.BELOW_ADVICE,)),
        ("ju", "15%", "20%", ()),
        ("ju", "15.01%", "20%", (Warn.ABOVE_ADVICE,)),
        ("echobit", "10%", None, (Warn.RANGE_NOT_PUBLISHED,)),
        ("okx", "10%", None, (Warn.MAXIMUM_NOT_OWN,)),
    ],
)
def test_the_platforms_advice_is_compared_with_ones_own_maximum(
    name: str, ratio: str, own: str | None, warnings: tuple[Warn, ...]
) -> None:
    """Platform rules, A1: warn when advice exceeds the maximum."""
    assert judged(name, Setting.RATIO, share(ratio), own=own).warnings == warnings


def test_the_advice_is_read_from_the_rulebooks_sentence() -> None:
    assert advised(limits("ju").ratio) == (share("10%"), share("15%"))
    assert advised(limits("okx").ratio) is None


@pytest.mark.parametrize(
    ("name", "amount", "faults"),
    [
        ("ju", "10", ()),
        ("ju", "9.99999999", (Fault.AMOUNT_BELOW_MINIMUM,)),
        ("binance-futures", "10", ()),
        ("binance-futures", "200000", ()),
        ("binance-futures", "200000.00000001", (Fault.AMOUNT_ABOVE_MAXIMUM,)),
        ("echobit", "0", ()),
        ("echobit", "-1", (Fault.AMOUNT_BELOW_MINIMUM,)),
    ],
)
def test_a_minimum_copy_amount_at_its_edges(
    name: str, amount: str, faults: tuple[Fault, ...]
) -> None:
    """Guide 2.1 D: 10.00 USDT or more; existing copiers are not affected."""
    verdict = judged(name, Setting.MINIMUM_COPY, usdt(amount))
    assert verdict.faults == faults
    assert Warn.EXISTING_COPIERS_STAY in verdict.warnings


@pytest.mark.parametrize(("minutes", "is_good"), [(0, True), (10_080, True), (10_081, False)])
def test_a_delay_is_minutes_from_none_to_a_week(*, minutes: int, is_good: bool) -> None:
    assert judged("ju", Setting.DELAY, minutes).is_good == is_good


def test_a_copy_mode_is_one_of_the_platforms() -> None:
    assert judged("okx", Setting.COPY_MODE, "Smart sync only").is_good
    assert judged("okx", Setting.COPY_MODE, "smart").faults == (Fault.UNKNOWN_MODE,)


@pytest.mark.parametrize(
    ("symbols", "faults", "named"),
    [
        (("BTCUSDT", "ETHUSDT"), (), ()),
        ((), (Fault.NO_SYMBOL,), ()),
        (("BTCUSD",), (Fault.OTHER_MARGIN,), ("BTCUSD",)),
        (("USDT",), (Fault.OTHER_MARGIN,), ("USDT",)),
        (("BTC USDT",), (Fault.NOT_A_SYMBOL,), ("BTC USDT",)),
    ],
)
def test_only_usdt_margined_symbols_are_led_on_ju(
    symbols: tuple[str, ...], faults: tuple[Fault, ...], named: tuple[str, ...]
) -> None:
    """Guide III (2): only USDT-margined futures."""
    verdict = judged("ju", Setting.ASSETS, symbols)
    assert (verdict.faults, verdict.symbols) == (faults, named)


def test_more_than_five_symbols_are_allowed_and_five_are_shown() -> None:
    """Guide III (2): multiple symbols allowed, up to 5 displayed."""
    five = ("AUSDT", "BUSDT", "CUSDT", "DUSDT", "EUSDT")
    assert judged("ju", Setting.ASSETS, five) == Verdict()
    six = judged("ju", Setting.ASSETS, (*five, "FUSDT"))
    assert (six.is_good, six.warnings) == (True, (Warn.MORE_THAN_SHOWN,))


@pytest.mark.parametrize(
    ("wanted", "held", "faults", "warnings"),
    [
        (("BTC-USDT-SWAP", "ETH-USDT-SWAP"), frozenset(), (), (Warn.ORDERS_UNKNOWN,)),
        (
            ("BTC-USDT-SWAP", "ETH-USDT-SWAP"),
            frozenset({"ETH-USDT-SWAP"}),
            (Fault.HAS_POSITION,),
            (Warn.ORDERS_UNKNOWN,),
        ),
        # What is led already may have positions.
        (
            ("BTC-USDT-SWAP", "ETH-USDT-SWAP"),
            frozenset({"BTC-USDT-SWAP"}),
            (),
            (Warn.ORDERS_UNKNOWN,),
        ),
        (("BTC-USDT-SWAP", "ETH-USDT-SWAP"), None, (), (Warn.POSITIONS_UNKNOWN,)),
        (("BTC-USDT-SWAP", "XRP-USDT-SWAP"), frozenset(), (Fault.NOT_LISTED,), None),
        (("BTC-USDT-SWAP", "ETH-USDT-SWAP", "BTC-USDT"), frozenset(), (Fault.TWO_KINDS,), None),
        (("ETH-USDT-SWAP", "SOL-USDT-SWAP"), frozenset(), (Fault.TOO_MANY,), None),
        (("BTC-USDT-SWAP",), frozenset(), (Fault.SAME,), ()),
        ((), frozenset(), (Fault.NO_SYMBOL,), ()),
    ],
)
def test_what_a_call_would_change_of_the_led_symbols(
    wanted: tuple[str, ...],
    held: frozenset[str] | None,
    faults: tuple[Fault, ...],
    warnings: tuple[Warn, ...] | None,
) -> None:
    """O10: a newly chosen one must have no position; one kind of contract and one list a call."""
    facts = Facts(LISTED, held, at_once=2)
    verdict = judged("okx", Setting.ASSETS, wanted, current=("BTC-USDT-SWAP",), facts=facts)
    assert verdict.faults == faults
    assert warnings is None or verdict.warnings == warnings


def test_a_list_that_a_call_sends_has_no_order() -> None:
    """By hand the first five are shown, so their order is a setting; in a call it is none."""
    led = ("BTC-USDT-SWAP", "ETH-USDT-SWAP")
    by_call = judged(
        "okx", Setting.ASSETS, led[::-1], current=led, facts=Facts(LISTED, frozenset(), 2)
    )
    assert by_call.faults == (Fault.SAME,)
    by_hand = judged("ju", Setting.ASSETS, ("BUSDT", "AUSDT"), current=("AUSDT", "BUSDT"))
    assert by_hand.is_good


@pytest.mark.parametrize(
    ("name", "held", "faults", "warnings"),
    [
        ("ju", frozenset({"BTCUSDT"}), (Fault.HAS_POSITIONS,), (Warn.NO_NEW_PROFIT,)),
        ("ju", frozenset(), (), (Warn.NO_NEW_PROFIT, Warn.ORDERS_UNKNOWN)),
        ("ju", None, (), (Warn.NO_NEW_PROFIT, Warn.POSITIONS_UNKNOWN)),
        # Closing the project closes every position itself.
        ("coinlocally", frozenset({"BTCUSDT"}), (), (Warn.NO_NEW_PROFIT,)),
    ],
)
def test_lead_trading_ends_flat_where_the_platform_asks_for_it(
    name: str,
    held: frozenset[str] | None,
    faults: tuple[Fault, ...],
    warnings: tuple[Warn, ...],
) -> None:
    """Guide IV: all positions and active orders must be closed; C2."""
    verdict = judged(name, Setting.LEADING, CANCEL, current=START, facts=Facts(held=held))
    assert (verdict.faults, verdict.warnings) == (faults, warnings)


def test_the_same_again_is_no_change_but_may_be_stated() -> None:
    ratio = share("2%")
    assert judged("ju", Setting.RATIO, ratio, current=ratio).faults == (Fault.SAME,)
    assert judged("ju", Setting.RATIO, ratio, current=ratio, is_statement=True).is_good


def test_a_value_of_another_setting_is_a_bug() -> None:
    with pytest.raises(TypeError):
        judged("ju", Setting.RATIO, "start")


@pytest.mark.parametrize(
    ("symbol", "margin", "is_it"),
    [
        ("BTCUSDT", "USDT", True),
        ("BTC-USDT-SWAP", "USDT", True),
        ("BTC/USDT:USDT", "USDT", True),
        ("BTC-USD-SWAP", "USDT", False),
        ("USDT-BTC", "USDT", False),
        ("BTCUSD", "", True),
    ],
)
def test_the_margin_is_read_from_a_symbols_name(*, symbol: str, margin: str, is_it: bool) -> None:
    assert is_margined_in(symbol, margin) == is_it
