"""Amounts and ratios: exact in, exact out, refused when they are not what they should be."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.money import (
    LARGEST_AMOUNT,
    amount_text,
    as_product,
    parse_amount,
    parse_ratio,
    product_text,
    ratio_text,
    round_due,
    sums_by,
)
from tests.core.worlds import often

units = st.integers(-LARGEST_AMOUNT, LARGEST_AMOUNT)


@often
@given(units)
def test_reading_back_what_was_written_gives_the_same_amount(amount: int) -> None:
    assert parse_amount(amount_text(amount)) == amount


@often
@given(units)
def test_an_amount_is_written_as_a_plain_decimal(amount: int) -> None:
    """SPEC, Command line: plain decimal strings without exponent or trailing zeros."""
    text = amount_text(amount)
    assert Decimal(text) == Decimal(amount).scaleb(-8)
    assert "e" not in text.lower()
    assert text.lstrip("-").isascii()
    assert "." not in text or not text.endswith(("0", "."))
    assert text != "-0"


@often
@given(st.decimals(-(10**10), 10**10, places=11, allow_nan=False))
def test_text_beyond_eight_decimals_rounds_half_even(number: Decimal) -> None:
    """SPEC, Ledger and files: text with more than 8 decimals rounds half-even at the door."""
    expected = number.quantize(Decimal("1e-8"), rounding=ROUND_HALF_EVEN)
    assert parse_amount(f"{number:f}") == int(expected.scaleb(8))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("35.7", 3_570_000_000),
        ("0", 0),
        ("-0", 0),
        ("-0.00", 0),
        ("+1", 10**8),
        (".5", 5 * 10**7),
        ("5.", 5 * 10**8),
        ("1e-8", 1),
        ("1E3", 10**11),
        ("1.5e+2", 150 * 10**8),
        (" 12.34 ", 1_234_000_000),
        ("0.000000005", 0),  # half a unit, even below
        ("0.000000015", 2),  # one and a half, even above
        ("0.000000025", 2),
        ("-0.000000005", 0),
        ("-0.000000015", -2),
        ("-0.0000000251", -3),
        ("0.114402985553185", 11_440_299),  # …298.5553185 units: OKX prints 15 decimals
        ("92233720368.54775807", 2**63 - 1),
        ("-92233720368.54775807", 1 - 2**63),
        ("0e9999", 0),
        ("1e-9999", 0),
        ("00012", 12 * 10**8),
    ],
)
def test_decimal_texts_that_are_amounts(text: str, amount: int) -> None:
    assert parse_amount(text) == amount


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("1,5", "decimal_comma"),
        ("1.234,56", "decimal_comma"),
        ("nan", "not_a_number"),
        ("inf", "not_a_number"),
        ("-Infinity", "not_a_number"),
        ("0x10", "not_a_number"),
        ("1_000", "not_a_number"),
        ("1 000", "not_a_number"),
        ("--1", "not_a_number"),
        ("−1", "not_a_number"),  # the typographic minus of a web page
        (".", "not_a_number"),
        ("e5", "not_a_number"),
        ("1e", "not_a_number"),
        ("1e99999", "not_a_number"),
        ("١", "not_a_number"),  # an Arabic digit
        ("1\x00", "not_a_number"),
        ("92233720368.54775808", "amount_too_large"),
        ("-92233720368.54775808", "amount_too_large"),
        ("1e30", "amount_too_large"),
        ("1e9999", "amount_too_large"),
        ("9" * 1000, "not_a_number"),
    ],
)
def test_texts_that_are_no_amounts_say_why(text: str, code: str) -> None:
    with pytest.raises(BadValue) as refused:
        parse_amount(text)
    assert refused.value.code == code


@often
@given(st.integers(0, 10**6))
def test_reading_back_what_was_written_gives_the_same_ratio(ratio: int) -> None:
    assert parse_ratio(ratio_text(ratio)) == ratio


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("0.1", 100_000),
        ("0", 0),
        ("1", 10**6),
        ("0.029", 29_000),
        ("1e-6", 1),
        ("0.1000000", 10**5),
    ],
)
def test_fractions_that_are_ratios(text: str, ratio: int) -> None:
    assert parse_ratio(text) == ratio


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0.1234567", "ratio_too_fine"),
        ("0.0000001", "ratio_too_fine"),
        ("1.000001", "ratio_out_of_range"),
        ("10", "ratio_out_of_range"),  # 10 % is 0.1: ten times the profit is no share of it
        ("-0.1", "ratio_out_of_range"),
        ("10%", "not_a_number"),
        ("0,1", "decimal_comma"),
        ("", "empty"),
    ],
)
def test_a_ratio_outside_the_range_or_finer_than_a_millionth_is_refused(
    text: str, code: str
) -> None:
    """SPEC, Ledger and files: a fraction 0…1 with at most 6 significant decimals."""
    with pytest.raises(BadValue) as refused:
        parse_ratio(text)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "text", ["0.1000000000000000000000000001", "1e-23", "1.0000000000000000001"]
)
def test_a_ratio_is_never_rounded_however_fine_it_is(text: str) -> None:
    """SPEC, Ledger and files: more than 6 significant decimals is refused, not rounded."""
    with pytest.raises(BadValue):
        parse_ratio(text)


@often
@given(units, st.integers(0, 10**6))
def test_a_due_is_rounded_once_and_down(amount: int, ratio: int) -> None:
    """SPEC, Ledger and files: a due is rounded once, down, to 10^-8."""
    product = amount * ratio
    due = round_due(product)
    assert as_product(due) <= product < as_product(due + 1)


@often
@given(st.integers(-(10**30), 10**30))
def test_a_product_is_written_to_its_last_digit(product: int) -> None:
    assert Fraction(product_text(product)) == Fraction(product, 10**14)


def test_amounts_are_summed_under_their_keys_and_never_across_them() -> None:
    """SPEC, Settlement: sums never mix assets. 0.3 - 0.1 = 0.2 USDT; 1 unit above 2^63 is kept."""
    amounts = [("USDT", 30_000_000), ("BTC", LARGEST_AMOUNT), ("USDT", -10_000_000), ("BTC", 1)]
    assert sums_by(amounts) == {"USDT": 20_000_000, "BTC": 2**63}
    assert list(sums_by(amounts)) == ["USDT", "BTC"]
    assert sums_by([]) == {}
