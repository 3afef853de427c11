"""Performance figures as whole numbers, so that text and JSON show one and the same digits."""

from __future__ import annotations

from profitshare_gui.core.money import RATIO_SCALE, SCALE, Millionths, Units


def as_millionths(figure: float) -> Millionths:
    """A fraction or a plain number, rounded half-even to 10^-6."""
    rounded: Millionths = round(figure * 10**RATIO_SCALE)
    return rounded


def as_units(figure: float) -> Units:
    """An amount of a statistic, rounded half-even to 10^-8; sums of money never come this way."""
    rounded: Units = round(figure * 10**SCALE)
    return rounded
