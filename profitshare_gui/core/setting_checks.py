"""What a platform would say to a proposed setting: faults that forbid it, warnings that do not."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from profitshare_gui.core.lead_settings import CANCEL, SettingValue, Standing
from profitshare_gui.core.money import Millionths, parse_ratio
from profitshare_gui.core.setting_limits import RatioLimits, Setting, SettingLimits

_LARGEST_DELAY = 7 * 24 * 60
"""A week of minutes: nobody publishes a largest delay, but this is a slip of the hand."""

_PERCENT = re.compile(r"(\d+(?:\.\d+)?)\s*%")
_SYMBOL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,39}", re.ASCII)
_PARTS = re.compile(r"[-_/:]")


class Fault(StrEnum):
    """Why a value is refused before anything is sent."""

    SAME = "same"
    RATIO_BELOW_MINIMUM = "ratio_below_minimum"
    RATIO_ABOVE_MAXIMUM = "ratio_above_maximum"
    RATIO_OFF_STEP = "ratio_off_step"
    AMOUNT_BELOW_MINIMUM = "amount_below_minimum"
    AMOUNT_ABOVE_MAXIMUM = "amount_above_maximum"
    NO_SYMBOL = "no_symbol"
    NOT_A_SYMBOL = "not_a_symbol"
    OTHER_MARGIN = "other_margin"
    NOT_LISTED = "not_listed"
    HAS_POSITION = "has_position"
    TWO_KINDS = "two_kinds"
    TOO_MANY = "too_many"
    DELAY_OUT_OF_RANGE = "delay_out_of_range"
    UNKNOWN_MODE = "unknown_mode"
    HAS_POSITIONS = "has_positions"


class Warn(StrEnum):
    """What the trader should know beside it."""

    ADVICE_ABOVE_MAXIMUM = "advice_above_maximum"
    ABOVE_ADVICE = "above_advice"
    BELOW_ADVICE = "below_advice"
    MAXIMUM_NOT_OWN = "maximum_not_own"
    RANGE_NOT_PUBLISHED = "range_not_published"
    MORE_THAN_SHOWN = "more_than_shown"
    ORDERS_UNKNOWN = "orders_unknown"
    POSITIONS_UNKNOWN = "positions_unknown"
    EXISTING_COPIERS_STAY = "existing_copiers_stay"
    NO_NEW_PROFIT = "no_new_profit"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the account beside its settings.

    `symbols` are those the platform lets lead, each with its kind of contract, None where nobody
    listed them; `held` the symbols with an own open position, None where that is not known.
    `at_once` is how many symbols one call may change, None by hand.
    """

    symbols: dict[str, str] | None = None
    held: frozenset[str] | None = None
    at_once: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What speaks against a value, and what to know of it; `symbols` are those at fault."""

    faults: tuple[Fault, ...] = ()
    warnings: tuple[Warn, ...] = ()
    symbols: tuple[str, ...] = ()

    @property
    def is_good(self) -> bool:
        """Whether the value can be offered to the platform."""
        return not self.faults


def check_value(
    standing: Standing,
    value: SettingValue,
    limits: SettingLimits,
    facts: Facts,
    *,
    is_statement: bool = False,
) -> Verdict:
    """Judge a value; a statement of what is set already only has to be something it can be."""
    before = standing.current.value if standing.current else None
    is_same = value == before and not is_statement
    same = (Fault.SAME,) if is_same else ()
    match standing.setting, value:
        case Setting.RATIO, int():
            verdict = _check_ratio(value, limits.ratio)
        case Setting.MINIMUM_COPY, int():
            verdict = _check_minimum(value, limits)
        case Setting.DELAY, int():
            fine = 0 <= value <= _LARGEST_DELAY
            verdict = Verdict(() if fine else (Fault.DELAY_OUT_OF_RANGE,))
        case Setting.COPY_MODE, str():
            fine = value in limits.copy_modes
            verdict = Verdict(() if fine else (Fault.UNKNOWN_MODE,))
        case Setting.ASSETS, tuple():
            led = before if isinstance(before, tuple) else ()
            verdict = _check_symbols(value, led, limits, facts, is_statement=is_statement)
            if not is_statement and facts.at_once is not None and set(value) == set(led):
                same = (Fault.SAME,)  # a platform's list has no order
        case Setting.LEADING, str():
            verdict = _check_leading(value, limits, facts, is_statement=is_statement)
        case _:
            raise TypeError(f"{value!r} is no value of {standing.setting}")
    return Verdict((*same, *verdict.faults), verdict.warnings, verdict.symbols)


def advised(ratio: RatioLimits) -> tuple[Millionths, Millionths] | None:
    """The range in the platform's advice, None where its sentence has no two percentages."""
    found = _PERCENT.findall(ratio.advice)
    if len(found) != 2:
        return None
    low, high = (parse_ratio(f"{number}e-2") for number in found)
    return low, high


def _check_ratio(value: Millionths, ratio: RatioLimits) -> Verdict:
    """Range, step and the account's own maximum (SPEC, Futures settings; platform rules, A1)."""
    faults: list[Fault] = []
    if ratio.minimum is not None and value < ratio.minimum:
        faults.append(Fault.RATIO_BELOW_MINIMUM)
    if ratio.maximum is not None and value > ratio.maximum:
        faults.append(Fault.RATIO_ABOVE_MAXIMUM)
    if ratio.step and value % ratio.step:
        faults.append(Fault.RATIO_OFF_STEP)
    return Verdict(tuple(faults), ratio_warnings(ratio, value))


def ratio_warnings(ratio: RatioLimits, value: Millionths | None = None) -> tuple[Warn, ...]:
    """What to know of a ratio, or of the range before any is chosen."""
    told: list[Warn] = []
    advice = advised(ratio)
    if advice is not None and ratio.maximum is not None and advice[0] > ratio.maximum:
        told.append(Warn.ADVICE_ABOVE_MAXIMUM)
    elif advice is not None and value is not None:
        if value > advice[1]:
            told.append(Warn.ABOVE_ADVICE)
        elif value < advice[0]:
            told.append(Warn.BELOW_ADVICE)
    if ratio.maximum is None:
        told.append(Warn.RANGE_NOT_PUBLISHED)
    elif ratio.by_account and not ratio.is_own:
        told.append(Warn.MAXIMUM_NOT_OWN)
    return tuple(told)


def _check_minimum(value: int, limits: SettingLimits) -> Verdict:
    faults: list[Fault] = []
    least = 0 if limits.minimum_copy is None else limits.minimum_copy
    if value < least:
        faults.append(Fault.AMOUNT_BELOW_MINIMUM)
    if limits.maximum_copy is not None and value > limits.maximum_copy:
        faults.append(Fault.AMOUNT_ABOVE_MAXIMUM)
    unknown = () if limits.minimum_copy is not None else (Warn.RANGE_NOT_PUBLISHED,)
    return Verdict(tuple(faults), (Warn.EXISTING_COPIERS_STAY, *unknown))


def _check_symbols(
    wanted: tuple[str, ...],
    led: tuple[str, ...],
    limits: SettingLimits,
    facts: Facts,
    *,
    is_statement: bool,
) -> Verdict:
    """The margin asset, the platform's own list, and that what is new is flat where it must be."""
    faults: dict[Fault, Collection[str]] = {}
    if not wanted:
        faults[Fault.NO_SYMBOL] = ()
    faults[Fault.NOT_A_SYMBOL] = [each for each in wanted if not _SYMBOL.fullmatch(each)]
    margin = limits.symbols_margin
    faults[Fault.OTHER_MARGIN] = [each for each in wanted if not is_margined_in(each, margin)]
    new = [each for each in wanted if each not in led]
    warnings: list[Warn] = []
    if not is_statement:
        if facts.symbols is not None:
            faults[Fault.NOT_LISTED] = [each for each in new if each not in facts.symbols]
        if limits.new_symbols_flat and new:
            held = facts.held or frozenset()
            faults[Fault.HAS_POSITION] = [each for each in new if each in held]
            warnings.append(Warn.POSITIONS_UNKNOWN if facts.held is None else Warn.ORDERS_UNKNOWN)
        _check_call(faults, set(wanted) ^ set(led), facts)
    if limits.shown_symbols is not None and len(wanted) > limits.shown_symbols:
        warnings.append(Warn.MORE_THAN_SHOWN)
    empty = {Fault.NO_SYMBOL}
    found = {each: at for each, at in faults.items() if at or each in empty}
    named = tuple(dict.fromkeys(symbol for symbols in found.values() for symbol in symbols))
    return Verdict(tuple(found), tuple(warnings), named)


def _check_call(faults: dict[Fault, Collection[str]], moved: set[str], facts: Facts) -> None:
    """One call changes one kind of contract, and only so many symbols."""
    if facts.at_once is None or facts.symbols is None:
        return
    kinds = {facts.symbols[each] for each in moved if each in facts.symbols}
    if len(kinds) > 1:
        faults[Fault.TWO_KINDS] = sorted(moved)
    if len(moved) > facts.at_once:
        faults[Fault.TOO_MANY] = sorted(moved)


def _check_leading(
    value: str, limits: SettingLimits, facts: Facts, *, is_statement: bool
) -> Verdict:
    """Ending lead trading where positions must be closed first (SPEC, Application)."""
    if value != CANCEL or is_statement:
        return Verdict()
    warnings = [Warn.NO_NEW_PROFIT]
    if not limits.cancel_needs_flat:
        return Verdict((), tuple(warnings))
    if facts.held:
        return Verdict((Fault.HAS_POSITIONS,), tuple(warnings), tuple(sorted(facts.held)))
    warnings.append(Warn.POSITIONS_UNKNOWN if facts.held is None else Warn.ORDERS_UNKNOWN)
    return Verdict((), tuple(warnings))


def is_margined_in(symbol: str, margin: str) -> bool:
    """Whether a symbol's name says that it is margined in an asset: `BTCUSDT`, `BTC-USDT-SWAP`."""
    parts = _PARTS.split(symbol.upper())
    if len(parts) > 1:
        return not margin or margin in parts[1:]
    return symbol.upper().endswith(margin) and (not margin or len(symbol) > len(margin))
