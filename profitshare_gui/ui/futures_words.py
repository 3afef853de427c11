"""The words of the Futures settings page: values, limits, reasons and instants as sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.lead_settings import (
    START,
    Allowance,
    ChangeState,
    Obstacle,
    Origin,
    SettingValue,
    Standing,
)
from profitshare_gui.core.records import DEFAULT_ASSET
from profitshare_gui.core.setting_checks import Fault, Warn
from profitshare_gui.core.setting_limits import Period, Setting, SettingLimits, TakesForce
from profitshare_gui.ui import text

translate = QCoreApplication.translate  # an alias lupdate knows

_NAMED_AT_MOST = 4

TITLES = {
    Setting.RATIO: QT_TRANSLATE_NOOP("Futures", "Profit share ratio"),
    Setting.ASSETS: QT_TRANSLATE_NOOP("Futures", "Lead assets"),
    Setting.MINIMUM_COPY: QT_TRANSLATE_NOOP("Futures", "Minimum copy amount"),
    Setting.DELAY: QT_TRANSLATE_NOOP("Futures", "Lead delay"),
    Setting.COPY_MODE: QT_TRANSLATE_NOOP("Futures", "Copy-mode restriction"),
    Setting.LEADING: QT_TRANSLATE_NOOP("Futures", "Lead trading"),
}
_PERIODS = {
    Period.DAY: QT_TRANSLATE_NOOP("Futures", "{used} of {most} changes used today"),
    Period.WEEK: QT_TRANSLATE_NOOP("Futures", "{used} of {most} changes used this week"),
    Period.MONTH: QT_TRANSLATE_NOOP("Futures", "{used} of {most} changes used this month"),
}
_FORCES = {
    TakesForce.NEXT_ORDER: QT_TRANSLATE_NOOP(
        "Futures", "Counts from your next order on; open orders keep their ratio."
    ),
    TakesForce.NEXT_CUT_OFF: QT_TRANSLATE_NOOP(
        "Futures", "Counts at the next cut-off, for all that is not shared yet."
    ),
    TakesForce.NEXT_WINDOW: QT_TRANSLATE_NOOP(
        "Futures", "Counts from the next settlement window on, for all copiers."
    ),
    TakesForce.AT_ONCE: QT_TRANSLATE_NOOP("Futures", "Counts as soon as it is set."),
    TakesForce.NEW_COPIERS: QT_TRANSLATE_NOOP(
        "Futures", "Counts for new copiers; existing ones are not affected."
    ),
}
_OBSTACLES = {
    Obstacle.NOT_DOCUMENTED: QT_TRANSLATE_NOOP(
        "Futures", "This platform documents no such setting."
    ),
    Obstacle.FINAL: QT_TRANSLATE_NOOP(
        "Futures", "Chosen when the portfolio is created; it cannot change afterwards."
    ),
    Obstacle.BY_LEVEL: QT_TRANSLATE_NOOP("Futures", "Goes by your level; it is not chosen."),
    Obstacle.FIXED: QT_TRANSLATE_NOOP("Futures", "Fixed by the platform."),
    Obstacle.PENDING: QT_TRANSLATE_NOOP("Futures", "Waits for the pending change."),
    Obstacle.USED_UP: QT_TRANSLATE_NOOP("Futures", "Every change allowed for now is used."),
}
_FAULTS = {
    Fault.SAME: QT_TRANSLATE_NOOP("Futures", "This is what is set now."),
    Fault.RATIO_BELOW_MINIMUM: QT_TRANSLATE_NOOP("Futures", "Below the smallest ratio, {low}."),
    Fault.RATIO_ABOVE_MAXIMUM: QT_TRANSLATE_NOOP("Futures", "Above the largest ratio, {high}."),
    Fault.RATIO_OFF_STEP: QT_TRANSLATE_NOOP("Futures", "Ratios go in steps of {step}."),
    Fault.AMOUNT_BELOW_MINIMUM: QT_TRANSLATE_NOOP("Futures", "It must be {least} or more."),
    Fault.AMOUNT_ABOVE_MAXIMUM: QT_TRANSLATE_NOOP("Futures", "It may be {most} at most."),
    Fault.NO_SYMBOL: QT_TRANSLATE_NOOP("Futures", "At least one symbol must be led."),
    Fault.NOT_A_SYMBOL: QT_TRANSLATE_NOOP("Futures", "Not the name of a symbol: {symbols}."),
    Fault.OTHER_MARGIN: QT_TRANSLATE_NOOP(
        "Futures", "Only contracts margined in {margin} can be led: {symbols}."
    ),
    Fault.NOT_LISTED: QT_TRANSLATE_NOOP("Futures", "Not on the platform's list: {symbols}."),
    Fault.HAS_POSITION: QT_TRANSLATE_NOOP(
        "Futures", "A new symbol must have no position; close yours first: {symbols}."
    ),
    Fault.TWO_KINDS: QT_TRANSLATE_NOOP("Futures", "Change one kind of contract at a time."),
    Fault.TOO_MANY: QT_TRANSLATE_NOOP("Futures", "Too many symbols for one change."),
    Fault.DELAY_OUT_OF_RANGE: QT_TRANSLATE_NOOP("Futures", "Minutes from 0 to a week."),
    Fault.UNKNOWN_MODE: QT_TRANSLATE_NOOP("Futures", "Choose one of the platform's modes."),
    Fault.HAS_POSITIONS: QT_TRANSLATE_NOOP(
        "Futures", "Lead trading ends only without positions; you have some in {symbols}."
    ),
}
_WARNINGS = {
    Warn.ADVICE_ABOVE_MAXIMUM: QT_TRANSLATE_NOOP(
        "Futures", "The platform advises {advice}, which is above your largest ratio, {high}."
    ),
    Warn.ABOVE_ADVICE: QT_TRANSLATE_NOOP("Futures", "Above what the platform advises: {advice}."),
    Warn.BELOW_ADVICE: QT_TRANSLATE_NOOP("Futures", "Below what the platform advises: {advice}."),
    Warn.MAXIMUM_NOT_OWN: QT_TRANSLATE_NOOP(
        "Futures",
        "{high} is the largest ratio we know of. Every account has its own: enter yours.",
    ),
    Warn.RANGE_NOT_PUBLISHED: QT_TRANSLATE_NOOP(
        "Futures", "The platform does not publish its range, so it may refuse this."
    ),
    Warn.MORE_THAN_SHOWN: QT_TRANSLATE_NOOP(
        "Futures", "The platform shows the first {shown}; the others are led all the same."
    ),
    Warn.ORDERS_UNKNOWN: QT_TRANSLATE_NOOP(
        "Futures", "Active orders cannot be seen from here. Check that there are none."
    ),
    Warn.POSITIONS_UNKNOWN: QT_TRANSLATE_NOOP(
        "Futures",
        "Positions and active orders cannot be seen from here. Check that there are none.",
    ),
    Warn.EXISTING_COPIERS_STAY: QT_TRANSLATE_NOOP("Futures", "Existing copiers are not affected."),
    Warn.NO_NEW_PROFIT: QT_TRANSLATE_NOOP(
        "Futures", "After it no new share is earned; what was earned before stays yours."
    ),
}
_ORIGINS = {
    Origin.API: QT_TRANSLATE_NOOP("Futures", "changed from here"),
    Origin.HAND: QT_TRANSLATE_NOOP("Futures", "recorded here"),
    Origin.SYNC: QT_TRANSLATE_NOOP("Futures", "told by the platform"),
    Origin.RULES: QT_TRANSLATE_NOOP("Futures", "by the rulebook"),
}
_NOT_CHANGED = {
    "pending": QT_TRANSLATE_NOOP("Futures", "An earlier change of this setting is pending."),
    "not_now": QT_TRANSLATE_NOOP("Futures", "The platform allows no change of it now."),
    "bad_value": QT_TRANSLATE_NOOP("Futures", "The platform would refuse this value."),
    "moved": QT_TRANSLATE_NOOP("Futures", "The platform has another value by now."),
    "not_open": QT_TRANSLATE_NOOP("Futures", "This change was settled meanwhile."),
    "unread": QT_TRANSLATE_NOOP("Futures", "The platform did not tell what is set now."),
    "future": QT_TRANSLATE_NOOP("Futures", "That instant is still to come."),
}


def title(setting: Setting) -> str:
    """What a setting is called."""
    return _word(TITLES, setting)


def value_text(setting: Setting, value: SettingValue | None) -> str:
    """A value as it is read on the page; `—` where nobody knows."""
    match setting, value:
        case Setting.RATIO, int(ratio):
            return text.ratio_text(ratio)
        case Setting.MINIMUM_COPY, int(amount):
            return text.limit_money_text(amount, DEFAULT_ASSET)
        case Setting.DELAY, int(minutes):
            if not minutes:
                return translate("Futures", "none: seen in real time")
            return translate("Futures", "%Ln minute(s)", "", minutes)
        case Setting.ASSETS, tuple(symbols):
            return symbols_text(symbols)
        case Setting.LEADING, str(word):
            if word == START:
                return translate("Futures", "Started")
            return translate("Futures", "Not leading")
        case Setting.COPY_MODE, str(mode):
            return mode
    return text.UNKNOWN


def symbols_text(symbols: Iterable[str], most: int = _NAMED_AT_MOST) -> str:
    """The first symbols by name, and how many more there are."""
    named = tuple(symbols)
    others = len(named) - most
    if others <= 0:
        return text.listed(named)
    whole = translate("Futures", "{symbols} and %Ln more", "", others)
    return whole.format(symbols=text.listed(named[:most]))


def both_zones(at: Micros, offset: Micros, zone: tzinfo) -> str:
    """An instant on the platform's clock and, where that is another, on one's own."""
    there = text.weekday_instant_text(at, offset)
    if text.own_offset(at, zone) == offset:
        return there
    return translate("Futures", "{there} · {here} your time").format(
        there=there, here=text.own_instant_text(at, zone)
    )


def origin_text(origin: Origin) -> str:
    """Who says what is set."""
    return _word(_ORIGINS, origin)


def allowance_text(allowance: Allowance) -> str:
    """How much of a quota is used: `1 of 3 changes used this month`."""
    return _word(_PERIODS, allowance.period).format(
        used=text.limit_text(allowance.used), most=text.limit_text(allowance.most)
    )


def force_text(force: TakesForce, *, is_assumed: bool = False) -> str:
    """From when on a change counts."""
    words = _word(_FORCES, force)
    if not is_assumed:
        return words
    return translate("Futures", "{words} (Assumed: the platform does not publish it.)").format(
        words=words
    )


def obstacle_text(obstacle: Obstacle) -> str:
    """Why a setting cannot be changed now."""
    return _word(_OBSTACLES, obstacle)


def next_text(standing: Standing, offset: Micros, zone: tzinfo) -> str:
    """When the next change is allowed, on both clocks; empty where it never is or has no limit."""
    if standing.next_at is not None:
        return translate("Futures", "Next change allowed {at}").format(
            at=both_zones(standing.next_at, offset, zone)
        )
    if standing.allowances and standing.obstacle is None:
        return translate("Futures", "The next change is allowed now.")
    return ""


def limits_text(setting: Setting, limits: SettingLimits) -> str:
    """What a setting may be, as its rulebook says."""
    match setting:
        case Setting.RATIO:
            return _ratio_range(limits)
        case Setting.MINIMUM_COPY:
            if limits.minimum_copy is None:
                return translate("Futures", "The platform publishes no smallest amount.")
            least = text.limit_money_text(limits.minimum_copy, DEFAULT_ASSET)
            return translate("Futures", "{least} or more").format(least=least)
        case Setting.ASSETS:
            symbols = platforms_words(limits.symbols)
            if limits.shown_symbols is None:
                return symbols
            return translate("Futures", "{symbols}; up to {shown} are shown").format(
                symbols=symbols, shown=text.limit_text(limits.shown_symbols)
            )
        case Setting.DELAY:
            return platforms_words(limits.delay) or translate(
                "Futures", "The platform publishes no choices."
            )
        case Setting.COPY_MODE:
            return " · ".join(limits.copy_modes)
        case Setting.LEADING:
            return platforms_words(limits.cancellation) or _cancel_text(limits)


def platforms_words(words: str) -> str:
    """What a platform says in its own language, in the quotation marks of the reader's."""
    return QLocale().quoteString(words) if words else ""


def fault_text(fault: Fault, limits: SettingLimits, symbols: Iterable[str]) -> str:
    """Why a value is refused."""
    return _word(_FAULTS, fault).format(**_figures(limits, symbols))


def warning_text(warning: Warn, limits: SettingLimits) -> str:
    """What to know beside a value."""
    return _word(_WARNINGS, warning).format(**_figures(limits, ()))


def outcome_text(state: ChangeState, platform: str) -> str:
    """What came of a change that was sent."""
    match state:
        case ChangeState.CONFIRMED:
            words = translate("Futures", "{platform} has changed it, and shows it so.")
        case ChangeState.REFUSED:
            words = translate("Futures", "{platform} did not change it.")
        case _:
            words = translate(
                "Futures",
                "Nobody knows yet whether {platform} changed it. It is never sent again: the next "
                "reading tells.",
            )
    return words.format(platform=platform)


def refusal_sentences(code: str) -> tuple[str, str]:
    """Why a change did not begin, and what to do; `code` is one of `SettingNotChanged`."""
    what = _word(_NOT_CHANGED, code)
    return what, translate("Futures", "Nothing was sent. Look at the page again and decide.")


def _word(told: Mapping[Any, object], key: object) -> str:
    return translate("Futures", str(told[key]))


def _ratio_range(limits: SettingLimits) -> str:
    ratio = limits.ratio
    if ratio.maximum is None:
        return translate("Futures", "The platform publishes no range.")
    words = translate("Futures", "{low} to {high}")
    if ratio.step is not None:
        words = translate("Futures", "{low} to {high}, in steps of {step}")
    return words.format(**_figures(limits, ()))


def _cancel_text(limits: SettingLimits) -> str:
    days = limits.cancel_answer_days
    if days is None:
        return ""
    if limits.cancel_answer_from_days is not None:
        return translate(
            "Futures",
            "Cancelling needs every position and order closed; answered within {low} to {high} "
            "business days.",
        ).format(low=text.limit_text(limits.cancel_answer_from_days), high=text.limit_text(days))
    return translate(
        "Futures", "A cancel request is answered within %Ln business day(s).", "", days
    )


def _figures(limits: SettingLimits, symbols: Iterable[str]) -> Mapping[str, str]:
    """The figures that sentences of limits name."""
    ratio = limits.ratio
    return {
        "low": text.ratio_text(ratio.minimum or 0),
        "high": text.ratio_text(ratio.maximum),
        "step": text.ratio_text(ratio.step),
        "advice": platforms_words(ratio.advice),
        "least": text.limit_money_text(limits.minimum_copy, DEFAULT_ASSET),
        "most": text.limit_money_text(limits.maximum_copy, DEFAULT_ASSET),
        "margin": limits.symbols_margin,
        "symbols": symbols_text(symbols),
        "shown": text.limit_text(limits.shown_symbols or 0),
    }
