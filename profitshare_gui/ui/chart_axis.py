"""Where a chart's ticks stand and what they say: platform days below, round amounts beside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from profitshare_gui.core.instants import DAY, Micros, to_datetime, to_micros
from profitshare_gui.core.money import UNITS, Millionths, Units
from profitshare_gui.ui.privacy import off_axis, on_axis
from profitshare_gui.ui.text import day_text, month_text, part_text, short_day_text, tick_texts

Tick = tuple[int, str]
"""An instant or an amount, and its label."""

_PIXELS_PER_DAY = 104
_PIXELS_PER_AMOUNT = 56
_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
_SHORTEST_MONTH = 28 * DAY
_AIR = 40
_THURSDAY = 3  # the day of the week of 1970-01-01, counted from Monday


def day_start(instant: Micros, offset: Micros) -> Micros:
    """The start of the platform's day, which lies `offset` ahead of UTC."""
    return (instant + offset) // DAY * DAY - offset


def span_of_days(
    days: int | None, first: Micros, end: Micros, offset: Micros
) -> tuple[Micros, Micros]:
    """The view of the last `days`, or of everything since `first` but at least a week.

    Its left edge is a platform day boundary; right of `end` is a little air.
    """
    left = day_start(end, offset) - (days or 7) * DAY
    if days is None:
        left = min(left, day_start(first - max(end - first, 0) // _AIR, offset))
    return left, end + (end - left) // _AIR


def level_span(low: int, high: int, flat: int = UNITS) -> tuple[int, int]:
    """The levels beside a line between two: from zero where zero is near, air around.

    A line that lies flat on zero has `flat` above it.
    """
    if low == high:
        low, high = min(low, 0), max(high, 0 if low else flat)
    air = (high - low) // 8 + 1
    bottom = -(air // 4) if 0 <= low <= 4 * air else low - air
    return bottom, high + air


def day_ticks(left: Micros, right: Micros, offset: Micros, width: int) -> list[Tick]:
    """Starts of platform days, of weeks (Mondays) or of months, as many as fit `width` pixels.

    The platform's clock is fixed, so its days always have 24 hours, also where the reader's own
    clock is changed.
    """
    most = max(width // _PIXELS_PER_DAY, 1)
    for days in _DAY_STEPS:
        if right - left <= most * days * DAY:
            return _days(left, right, offset, days)
    fitting = (step for step in _MONTH_STEPS if right - left <= most * step * _SHORTEST_MONTH)
    return _months(left, right, offset, next(fitting, _MONTH_STEPS[-1]))


def money_ticks(low: Units, high: Units, height: int) -> list[Tick]:
    """Round amounts (1, 2 or 5 times a power of ten), as many as fit `height` pixels."""
    low, high = on_axis(low), on_axis(high)
    most = max(height // _PIXELS_PER_AMOUNT, 2)
    step = _round_step(max(-((low - high) // most), 1))
    amounts = range(-(-low // step) * step, high + 1, step)
    return list(zip(map(off_axis, amounts), tick_texts(amounts, step), strict=True))


def ratio_ticks(low: Millionths, high: Millionths, height: int) -> list[Tick]:
    """Round percentages, as many as fit `height` pixels."""
    most = max(height // _PIXELS_PER_AMOUNT, 2)
    step = _round_step(max(-((low - high) // most), 100))
    decimals = next(few for few, fine in ((0, 10_000), (1, 1_000), (2, 100)) if not step % fine)
    first = -(-low // step) * step
    return [(level, part_text(level, decimals)) for level in range(first, high + 1, step)]


def labels_in_a_row(
    ticks: Sequence[tuple[float, str]], widths: Sequence[int], length: float, gap: int
) -> list[tuple[float, str]]:
    """Where labels centred at their ticks start: inside `length`, and none on its neighbour."""
    placed: list[tuple[float, str]] = []
    free_from = 0.0
    for (place, label), width in zip(ticks, widths, strict=True):
        start = min(max(place - width / 2, 0), length - width)
        if start >= free_from:
            placed.append((start, label))
            free_from = start + width + gap
    return placed


def _days(left: Micros, right: Micros, offset: Micros, days: int) -> list[Tick]:
    first = -(-(left + offset) // DAY)
    first += -(first + _THURSDAY) % days
    last = (right + offset) // DAY
    ticks: list[Tick] = []
    year = 0
    for day in range(first, last + 1, days):
        at = day * DAY - offset
        is_new_year = to_datetime(day * DAY).year != year
        ticks.append((at, day_text(at, offset) if is_new_year else short_day_text(at, offset)))
        year = to_datetime(day * DAY).year
    return ticks


def _months(left: Micros, right: Micros, offset: Micros, step: int) -> list[Tick]:
    moment = to_datetime(left + offset)
    month = (moment.year * 12 + moment.month - 1) // step * step
    ticks: list[Tick] = []
    while True:
        at = to_micros(datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC)) - offset
        if at > right:
            return ticks
        if at >= left:
            ticks.append((at, month_text(at, offset)))
        month += step


def _round_step(smallest: int) -> int:
    power: int = 10 ** (len(str(smallest)) - 1)
    return next(step for step in (power, 2 * power, 5 * power, 10 * power) if step >= smallest)
