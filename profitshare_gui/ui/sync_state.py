"""How an account stands with its exchange, and the words for it in the header and the panel."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.ui import text
from profitshare_gui.ui.sync_words import trouble_text

if TYPE_CHECKING:
    from profitshare_gui.ui.stop_sign import StopSign
    from profitshare_gui.usecases.account_page import Trouble
    from profitshare_gui.usecases.account_syncing import LastSync, SyncOutcome
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.sync_schedule import SyncSchedule
    from profitshare_gui.usecases.syncing import SyncProgress

translate = QCoreApplication.translate  # an alias lupdate knows

SKEW_SHOWN: Micros = 2 * SECOND
"""A difference of the clocks up to this is no news."""

_FEEDS = {
    "status": QT_TRANSLATE_NOOP("Sync", "Lead page"),
    "copiers": QT_TRANSLATE_NOOP("Sync", "Copiers"),
    "pending_shares": QT_TRANSLATE_NOOP("Sync", "Pending shares"),
    "paid_shares": QT_TRANSLATE_NOOP("Sync", "Paid shares"),
    "open_trades": QT_TRANSLATE_NOOP("Sync", "Open trades"),
    "closed_trades": QT_TRANSLATE_NOOP("Sync", "Closed trades"),
    "bills": QT_TRANSLATE_NOOP("Sync", "Ledger"),
    "symbols": QT_TRANSLATE_NOOP("Sync", "Symbols"),
}


_NO_NEWS = frozenset({"history_begins", "clock_off", "stopped"})
"""Warnings that are said elsewhere or go without saying; the sync log has them all."""


class Standing(Enum):
    """What there is to say of the syncing of an account."""

    UNKNOWN = auto()
    FILES_ONLY = auto()
    NO_KEY = auto()
    NEVER = auto()
    WAITS = auto()
    SYNCING = auto()
    SYNCED = auto()
    FAILED = auto()
    ELSEWHERE = auto()


@dataclass(slots=True, eq=False)
class SyncState:
    """One account: what it waits for, what it does, and what came of the last sync.

    `ended_at` is when the last sync ended, also one of another window; `read` are the rows of each
    feed so far; `error` is why the last try failed. `skew` is the exchange's time less ours.
    """

    desk: Desk
    schedule: SyncSchedule
    standing: Standing = Standing.UNKNOWN
    ended_at: Micros | None = None
    progress: SyncProgress | None = None
    read: dict[str, int] = field(default_factory=dict)
    error: Exception | None = None
    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    skew: Micros = 0
    stop: StopSign | None = None

    @property
    def is_at_work(self) -> bool:
        """Whether it waits for its turn or is being synced."""
        return self.standing in {Standing.WAITS, Standing.SYNCING}

    def begin(self, stop: StopSign) -> None:
        """Its turn has come."""
        self.standing, self.stop = Standing.SYNCING, stop
        self.progress, self.error = None, None
        self.read.clear()

    def rest(self) -> None:
        """Nothing is under way any more, and nothing new came of it."""
        self.standing = Standing.NEVER if self.ended_at is None else Standing.SYNCED

    def take(self, outcome: SyncOutcome, now: Micros) -> None:
        """A sync of ours ended."""
        report = outcome.report
        self.skew = report.skew
        self._take_lines(report.problems, report.warnings)
        if outcome.failure is not None:
            self.standing, self.error = Standing.FAILED, outcome.failure
            self.schedule.failed(now, outcome.retry_after)
        elif report.was_stopped:
            self.rest()
            self.schedule.put_off(now)
        else:
            self.standing, self.ended_at = Standing.SYNCED, outcome.ended_at
            self.schedule.succeeded(now)

    def take_last(self, last: LastSync) -> None:
        """Take over what the log says of a sync that was not ours."""
        self.ended_at, self.skew = last.ended_at, last.skew
        self.schedule.since = last.ended_at
        self._take_lines(last.problems, last.warnings)
        self.standing = Standing.FAILED if last.has_failed else Standing.SYNCED

    def _take_lines(self, problems: Iterable[Trouble], warnings: Iterable[Trouble]) -> None:
        self.problems = tuple(map(_line, problems))
        self.warnings = tuple(_line(each) for each in warnings if each.code not in _NO_NEWS)


def _line(trouble: Trouble) -> str:
    """What a sync met, with the feed it is about."""
    why = trouble_text(trouble, is_short=True)
    if not trouble.feed:
        return why
    return translate("Sync", "{feed}: {why}").format(feed=feed_text(trouble.feed), why=why)


def feed_text(feed: str) -> str:
    """A feed as a person calls it; one that is not known stays as it is."""
    return translate("Sync", str(_FEEDS[feed])) if feed in _FEEDS else feed


def button_text(state: SyncState, now: Micros) -> str:
    """The state in a few words, for the header."""
    match state.standing:
        case Standing.FILES_ONLY:
            return translate("Sync", "Files only")
        case Standing.NO_KEY:
            return translate("Sync", "No API key")
        case Standing.WAITS:
            return translate("Sync", "Sync waits…")
        case Standing.SYNCING if state.progress is not None:
            return translate("Sync", "{feed} · {count}").format(
                feed=feed_text(state.progress.feed), count=text.count_text(state.progress.read)
            )
        case Standing.SYNCING:
            return translate("Sync", "Syncing…")
        case Standing.FAILED:
            return translate("Sync", "Sync failed")
        case Standing.ELSEWHERE:
            return translate("Sync", "Syncing elsewhere")
        case Standing.SYNCED if state.ended_at is not None:
            age = text.age_text(max(now - state.ended_at, 0))
            return translate("Sync", "Synced {age}").format(age=age)
        case _:
            return translate("Sync", "Sync")


def button_tone(state: SyncState) -> str:
    """What the header's words mean: "danger", "warning", or nothing special."""
    if state.standing is Standing.FAILED:
        return "danger"
    has_problems = bool(state.problems) and state.standing is Standing.SYNCED
    is_off = abs(state.skew) > SKEW_SHOWN and state.standing is Standing.SYNCED
    if state.standing is Standing.NO_KEY or has_problems or is_off:
        return "warning"
    return ""


def skew_text(state: SyncState) -> str:
    """By how much the clocks differ; empty where that is nothing worth a word."""
    if abs(state.skew) <= SKEW_SHOWN:
        return ""
    seconds = text.limit_text(abs(state.skew) // SECOND)
    if state.skew > 0:
        words = translate("Sync", "This computer's clock is {seconds} s behind the exchange's.")
    else:
        words = translate("Sync", "This computer's clock is {seconds} s ahead of the exchange's.")
    return words.format(seconds=seconds)


def next_text(state: SyncState, now: Micros) -> str:
    """When the account is synced by itself next; empty where it is not."""
    left = state.schedule.left(now)
    is_idle = not state.is_at_work and state.standing is not Standing.FILES_ONLY
    if left is None or not is_idle:
        return ""
    words = translate("Sync", "By itself again in {time}")
    if state.schedule.failures:
        words = translate("Sync", "Tried again by itself in {time}")
    return words.format(time=text.countdown_text(max(left, SECOND)))
