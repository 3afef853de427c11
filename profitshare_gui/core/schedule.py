"""Settlement windows: from a rule's own clock, never from the computer's zone."""

from __future__ import annotations

from dataclasses import dataclass

from profitshare_gui.core.instants import DAY, WEEK, Micros
from profitshare_gui.core.records import SettlementWindow

_THURSDAY = 3
"""1970-01-01 was a Thursday; Monday is 0."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """When windows end and when they are paid.

    A cut-off falls every `period` (a day or a number of days) at `time_of_day` of the platform's
    clock, which runs `offset` ahead of UTC and knows no daylight saving. For a period of whole
    weeks `weekday` (Monday 0) names the day. `pays_after` is the lag from cut-off to payout. With
    `per_copier` the period counts from each copier's own first day.
    """

    period: Micros
    weekday: int
    time_of_day: Micros
    offset: Micros
    pays_after: Micros
    per_copier: bool = False

    @property
    def word(self) -> str:
        """`daily` or `weekly`, as settlements name their trigger."""
        return "daily" if self.period == DAY else "weekly"

    def window_at(self, instant: Micros, first_day: Micros | None = None) -> SettlementWindow:
        """The window `[opens_at, cut_off_at)` that holds an instant.

        `first_day` is the copier's own start where the rule counts `per_copier`.
        """
        anchor = self._anchor(first_day)
        opens_at = anchor + (instant - anchor) // self.period * self.period
        return self._window(opens_at, opens_at + self.period)

    def window_from(self, opens_at: Micros, first_day: Micros | None = None) -> SettlementWindow:
        """The window that opens at a given instant and ends at the next cut-off after it."""
        return self._window(opens_at, self.window_at(opens_at, first_day).cut_off_at)

    def _window(self, opens_at: Micros, cut_off_at: Micros) -> SettlementWindow:
        return SettlementWindow(opens_at, cut_off_at, cut_off_at + self.pays_after)

    def _anchor(self, first_day: Micros | None) -> Micros:
        if first_day is not None:
            day = (first_day + self.offset - self.time_of_day) // DAY * DAY
            return day + self.time_of_day - self.offset
        days = (self.weekday - _THURSDAY) % 7 if self.period % WEEK == 0 else 0
        return days * DAY + self.time_of_day - self.offset
