"""What a trader wants to be told of, and when not: preferences of this computer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo

from profitshare_gui.core.instants import MINUTE, Micros
from profitshare_gui.core.notice_facts import NoticeKind
from profitshare_gui.core.notices import in_quiet_hours
from profitshare_gui.ui.preferences import Preference, Preferences
from profitshare_gui.ui.text import own_offset

ON, OFF = "on", "off"
_STEP = 30
_DAY = 24 * 60

TIMES = tuple(f"{minute // 60:02d}:{minute % 60:02d}" for minute in range(0, _DAY, _STEP))
"""The times of day that quiet hours may begin or end at."""

TRAY = Preference("notices/tray", (ON, OFF), ON)
QUIET = Preference("notices/quiet", (OFF, ON), OFF)
QUIET_FROM = Preference("notices/quiet_from", TIMES, "22:00")
QUIET_TO = Preference("notices/quiet_to", TIMES, "07:00")


def switch(kind: NoticeKind) -> Preference:
    """The preference for being told of one kind."""
    return Preference(f"notices/{kind.value}", (ON, OFF), ON)


def is_wanted(preferences: Preferences, kind: NoticeKind) -> bool:
    """Whether a kind is to be shown at all."""
    return preferences.choice(switch(kind)) == ON


def unread(preferences: Preferences, unseen: Mapping[NoticeKind, int]) -> int:
    """How many unseen notices there are of the kinds that are to be shown."""
    return sum(count for kind, count in unseen.items() if is_wanted(preferences, kind))


def is_quiet(preferences: Preferences, now: Micros, zone: tzinfo) -> bool:
    """Whether these are quiet hours on the trader's own clock, `zone`."""
    if preferences.choice(QUIET) == OFF:
        return False
    minute = (now + own_offset(now, zone)) // MINUTE % _DAY
    begins, ends = (
        TIMES.index(preferences.choice(each)) * _STEP for each in (QUIET_FROM, QUIET_TO)
    )
    return in_quiet_hours(minute, begins, ends)
