"""Money as whole numbers: the only module that knows the scale of an amount or of a ratio.

| expression                     | gives    | unit                                          |
|--------------------------------|----------|-----------------------------------------------|
| `Units` + `Units`, - `Units`   | `Units`  | 10^-8 of one asset; sums never mix assets     |
| `Units` x `Millionths`         | `int`    | 10^-14 (`PRODUCT_SCALE`), exact               |
| `round_due(product)`           | `Units`  | rounded down once, the rest is a line         |
| `Units` / anything             | nothing  | not defined here; see `performance.py`        |

An amount is a plain `int`, so Python itself keeps sums exact; a float never enters.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from typing import TypeAlias, TypeVar

from profitshare_gui.core.errors import BadValue

Units: TypeAlias = int
"""A whole number of 10^-8 of an asset."""

Millionths: TypeAlias = int
"""A ratio as a whole number of 10^-6: 10 % is 100_000."""

SCALE = 8
UNITS = 10**SCALE
RATIO_SCALE = 6
WHOLE_RATIO: Millionths = 10**RATIO_SCALE
PRODUCT_SCALE = SCALE + RATIO_SCALE
FINE_SCALE = 12
LARGEST_AMOUNT: Units = 2**63 - 1

Key = TypeVar("Key", bound=Hashable)

_NUMBER = re.compile(r"([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?", re.ASCII)
_LONGEST_NUMBER = 400


def parse_amount(text: str) -> Units:
    """Read a decimal number; what lies beyond 8 decimals rounds half-even (SPEC, Ledger and files).

    Raises `BadValue` for anything but a plain decimal number (an exponent is allowed, as
    spreadsheets write one) and for amounts beyond about 92 billion, which 64 bits cannot hold.
    """
    units = _parse_scaled(text, SCALE)
    if abs(units) > LARGEST_AMOUNT:
        raise BadValue("amount_too_large", text)
    return units


def parse_ratio(text: str) -> Millionths:
    """Read a fraction between 0 and 1 with at most 6 decimals; `0.1` is 10 %.

    Raises `BadValue` where `parse_amount` does, and for a ratio outside 0 to 1 or finer than 10^-6.
    """
    digits, exponent = _decimal(text)
    if digits and exponent < -RATIO_SCALE and digits % 10 ** (-exponent - RATIO_SCALE):
        raise BadValue("ratio_too_fine", text)
    millionths = _parse_scaled(text, RATIO_SCALE)
    if not 0 <= millionths <= WHOLE_RATIO:
        raise BadValue("ratio_out_of_range", text)
    return millionths


def parse_fine_amount(text: str) -> int:
    """Read an amount for statistics on a scale of 10^-12: equity may carry that many decimals.

    Raises `BadValue` where `parse_amount` does.
    """
    fine = _parse_scaled(text, FINE_SCALE)
    if abs(fine) > LARGEST_AMOUNT * 10 ** (FINE_SCALE - SCALE):
        raise BadValue("amount_too_large", text)
    return fine


def amount_text(units: Units) -> str:
    """Write an amount as a plain decimal string: no exponent, no trailing zeros (`35.7`, `0`)."""
    return _scaled_text(units, SCALE)


def product_text(product: int) -> str:
    """Write an exact amount x ratio (10^-14) as a plain decimal string."""
    return _scaled_text(product, PRODUCT_SCALE)


def ratio_text(ratio: Millionths) -> str:
    """Write a ratio as the fraction it is: `0.1`."""
    return _scaled_text(ratio, RATIO_SCALE)


def percent_text(ratio: Millionths) -> str:
    """Write a ratio for people: `10 %`, `2.9 %`."""
    return f"{_scaled_text(ratio, RATIO_SCALE - 2)} %"


def round_due(product: int) -> Units:
    """Round an exact amount x ratio (10^-14) down to whole units: the one rounding of a due."""
    return product // WHOLE_RATIO


def as_product(units: Units) -> int:
    """The same amount on the scale of amount x ratio (10^-14)."""
    return units * WHOLE_RATIO


def sums_by(amounts: Iterable[tuple[Key, Units]]) -> dict[Key, Units]:
    """The exact sum of the amounts under each key, in the order in which keys are first met."""
    sums: dict[Key, Units] = {}
    for key, amount in amounts:
        sums[key] = sums.get(key, 0) + amount
    return sums


def _decimal(text: str) -> tuple[int, int]:
    """A plain decimal number as digits and exponent: digits x 10^exponent, exactly."""
    cleaned = text.strip()
    if not cleaned:
        raise BadValue("empty", text)
    match = _NUMBER.fullmatch(cleaned) if len(cleaned) <= _LONGEST_NUMBER else None
    if match is None or not (match[2] or match[3]):
        raise BadValue("decimal_comma" if "," in cleaned else "not_a_number", text)
    whole, fraction = match[2], match[3] or ""
    digits = int(whole + fraction)
    return -digits if match[1] == "-" else digits, int(match[4] or 0) - len(fraction)


def _parse_scaled(text: str, scale: int) -> int:
    digits, exponent = _decimal(text)
    shift = scale + exponent
    if not digits:
        return 0
    if shift > 2 * _LONGEST_NUMBER:
        raise BadValue("amount_too_large", text)
    return digits * int(10**shift) if shift >= 0 else _round_half_even(digits, int(10**-shift))


def _round_half_even(number: int, divisor: int) -> int:
    quotient, rest = divmod(number, divisor)
    twice = 2 * rest
    if twice > divisor or (twice == divisor and quotient % 2):
        return quotient + 1
    return quotient


def _scaled_text(number: int, scale: int) -> str:
    whole, fraction = divmod(abs(number), 10**scale)
    sign = "-" if number < 0 else ""
    decimals = f"{fraction:0{scale}d}".rstrip("0")
    return f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}"
