"""How much of a whole few copiers make up: exact sums and one rounding at the end.

Definitions: product notes, section 4.2, L4 and L5.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units

TOP = 10


@dataclass(frozen=True, slots=True)
class Concentration:
    """How unevenly a total is spread over those who have a part of it.

    With s the parts of the whole: `hhi` is the sum of s^2 (Herfindahl-Hirschman, 1/n to 1);
    `effective_count` its inverse, in millionths of a copier: as many equal copiers would give the
    same; `top_share` what the ten largest make up; `gini` the Gini coefficient. All are None where
    there is no total. `unknown` copiers have a part that nobody knows.
    """

    count: int
    unknown: int
    total: Units
    hhi: Millionths | None
    effective_count: Millionths | None
    top_share: Millionths | None
    gini: Millionths | None


def concentration(amounts: Iterable[Units | None], top: int = TOP) -> Concentration:
    """Measure how a total is spread. None is an unknown part; nothing and debts are no part."""
    told = list(amounts)
    parts = sorted((amount for amount in told if amount is not None and amount > 0), reverse=True)
    total, unknown = sum(parts), sum(amount is None for amount in told)
    if not total:
        return Concentration(0, unknown, 0, None, None, None, None)
    count, squares = len(parts), sum(part * part for part in parts)
    # Of parts x1 >= x2 >= ...: sum of (count + 1 - 2 place) x over count x total.
    spread = sum((count - 1 - 2 * place) * part for place, part in enumerate(parts))
    return Concentration(
        count=count,
        unknown=unknown,
        total=total,
        hhi=ratio_of(squares, total * total),
        effective_count=ratio_of(total * total, squares),
        top_share=ratio_of(sum(parts[:top]), total),
        gini=ratio_of(spread, count * total),
    )


def ratio_of(part: int, whole: int) -> Millionths:
    """`part` of a positive `whole`, rounded to the nearest millionth, a half upwards."""
    return (2 * part * WHOLE_RATIO + whole) // (2 * whole)
