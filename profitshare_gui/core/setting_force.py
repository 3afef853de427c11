"""From when on a change counts, and what the settlement has to be told of it."""

from __future__ import annotations

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.lead_settings import CANCEL, SettingValue
from profitshare_gui.core.records import DEFAULT_ASSET, Event, EventKind
from profitshare_gui.core.rulebook import Rulebook, window_at
from profitshare_gui.core.setting_limits import Setting, TakesForce

NOTE = "lead settings"
"""The note of an event that comes of a change."""


def in_force_at(rulebook: Rulebook, takes_force: TakesForce, made_at: Micros) -> Micros:
    """From when on a change counts; one of the next window waits until that opens.

    A change at the very opening of a window is in force in it (SPEC, Settlement core).
    """
    if takes_force is not TakesForce.NEXT_WINDOW:
        return made_at
    window = window_at(rulebook, made_at)
    return made_at if window.opens_at == made_at else window.cut_off_at


def event_of(
    rulebook: Rulebook, setting: Setting, value: SettingValue, made_at: Micros
) -> Event | None:
    """The event a change is to the settlement; None where no share depends on it.

    A ratio applies from its own instant on, as the rulebook says. Ending lead trading settles at
    once where the rulebook has that trigger, and only there.
    """
    if setting is Setting.RATIO and isinstance(value, int):
        return _event(EventKind.RATIO_CHANGE, made_at, value)
    ends = setting is Setting.LEADING and value == CANCEL
    if ends and EventKind.LEAD_CLOSES in rulebook.rule_at(made_at).triggers:
        return _event(EventKind.LEAD_CLOSES, made_at, None)
    return None


def _event(kind: EventKind, at: Micros, ratio: int | None) -> Event:
    return Event(at, kind, "", DEFAULT_ASSET, None, ratio, NOTE, "")
