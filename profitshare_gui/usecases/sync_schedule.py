"""When an account is synced by itself: every so often, and more and more seldom while it fails."""

from __future__ import annotations

from dataclasses import dataclass

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, SECOND, Micros

LONGEST_PAUSE: Micros = HOUR
"""However often it failed, it is tried again after this, or after `every` where that is more."""

LONGEST_ASKED: Micros = 3 * DAY
"""The longest pause of an exchange that is kept: none bans for longer (Binance: up to 3 days).

A header that says more is nonsense, and would end the syncing of an account for good.
"""

_MOST_DOUBLINGS = 12


@dataclass(slots=True)
class SyncSchedule:
    """The schedule of one account. `every` is None where nothing happens by itself.

    `since` is when the last try ended, None before the first. Instants are this computer's; a clock
    that is set back only begins the pause anew.
    """

    every: Micros | None = 5 * MINUTE
    since: Micros | None = None
    failures: int = 0
    asked_pause: Micros = 0

    @property
    def pause(self) -> Micros:
        """How long to wait after the last try: doubled by each failure up to a limit.

        A pause that the exchange asked for is kept in any case.
        """
        every = self.every or 0
        doubled = every << min(self.failures, _MOST_DOUBLINGS)
        return max(min(doubled, max(LONGEST_PAUSE, every)), self.asked_pause)

    def left(self, now: Micros) -> Micros | None:
        """How long until the next try, 0 when it is due; None where none will come by itself."""
        if self.every is None:
            return None
        if self.since is None:
            return 0
        self.since = min(self.since, now)
        return max(self.since + self.pause - now, 0)

    def is_due(self, now: Micros) -> bool:
        """Whether it is time."""
        return self.left(now) == 0

    def may_at_zero(self, now: Micros) -> bool:
        """Whether a settlement is a reason to sync now: not while it fails, nor where it is off."""
        return self.every is not None and (not self.failures or self.is_due(now))

    def may_by_hand(self, now: Micros) -> bool:
        """Whether a person may sync now: always, but for a pause that the exchange asked for."""
        return self.since is None or not self.since <= now < self.since + self.asked_pause

    def succeeded(self, now: Micros) -> None:
        """A sync came to its end."""
        self.since, self.failures, self.asked_pause = now, 0, 0

    def failed(self, now: Micros, retry_after: int = 0) -> None:
        """A sync did not come to its end; `retry_after` is the seconds the exchange asked for."""
        self.since, self.failures = now, self.failures + 1
        self.asked_pause = min(retry_after * SECOND, LONGEST_ASKED)

    def put_off(self, now: Micros) -> None:
        """It was not tried, for somebody else is at work or there is nothing to try with."""
        self.since = now

    def begin_anew(self) -> None:
        """A person wants it now: what failed before no longer counts."""
        self.failures = 0
