"""What the platform was last seen to have set, by the archive, and what that settles.

A change that waits is confirmed, or refused, by a reading that came after it; a ratio that became
another without our doing is recorded. Nothing is ever sent here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.lead_settings import (
    CANCEL,
    LEFT_STATES,
    NOT_CONFIRMED,
    START,
    ChangeState,
    Known,
    Origin,
    SettingChange,
    SettingValue,
    ratio_steps,
)
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.setting_force import event_of, in_force_at
from profitshare_gui.core.setting_limits import Setting, TakesForce, limits_of
from profitshare_gui.exchanges.exchange import SyncFeed
from profitshare_gui.store.lead_settings import Confirmation
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.syncing_rows import LEAD

BY_SYNC = "by_sync"
BY_IMPORT = "by_import"
"""What is told of a change that was made by hand: what confirmed it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A ratio the platform told without a break, from the first reading of it to the last."""

    ratio: int
    first_at: Micros
    last_at: Micros


@dataclass(frozen=True, slots=True)
class Sightings:
    """What readings of the platform say; None is what no reading told.

    `ratios` are the stretches of the ratio, oldest first. `symbols` maps each that may be led to
    its kind of contract, `led` are those that are, in the order of their names. `is_lead`, `slots`,
    `copiers` and `equity` are of the lead's own page, read last at `status_at`.
    """

    status_at: Micros | None = None
    ratios: tuple[Stretch, ...] = ()
    is_lead: bool | None = None
    slots: int | None = None
    copiers: int | None = None
    equity: int | None = None
    symbols_at: Micros | None = None
    symbols_since: Micros = 0
    symbols: dict[str, str] | None = None
    led: tuple[str, ...] = ()

    def known(self, setting: Setting) -> Known | None:
        """What a setting is by the newest reading."""
        if setting is Setting.RATIO and self.ratios:
            last = self.ratios[-1]
            return Known(last.ratio, last.first_at, last.last_at, Origin.SYNC)
        if setting is Setting.ASSETS and self.symbols is not None and self.symbols_at is not None:
            return Known(self.led, self.symbols_since, self.symbols_at, Origin.SYNC)
        is_told = setting is Setting.LEADING and self.is_lead is not None
        if is_told and self.status_at is not None:
            word = START if self.is_lead else CANCEL
            return Known(word, self.status_at, self.status_at, Origin.SYNC)
        return None


def see(store: Store, account: Account) -> Sightings:
    """Everything that readings in the archive say of the settings."""
    account_id = account.account_id
    rows = list(store.synced.rows(account_id, SyncFeed.STATUS.value))
    status = next((row for row in rows if row.row_key == LEAD and row.gone_at is None), None)
    told: dict[str, object] = {}
    ratios: tuple[Stretch, ...] = ()
    if status is not None:
        said = (*store.synced.earlier(account_id, SyncFeed.STATUS.value, LEAD), status)
        readings = [(json.loads(each.content), each.first_seen_at, each.as_of) for each in said]
        told = readings[-1][0]
        ratios = _stretches((one.get("share_ratio"), first, last) for one, first, last in readings)
    listed = [
        (json.loads(row.content), row.first_seen_at)
        for row in store.synced.rows(account_id, SyncFeed.SYMBOLS.value)
        if row.gone_at is None
    ]
    read = store.synced.feeds(account_id).get(SyncFeed.SYMBOLS.value)
    symbols_at = read.read_at if read is not None else None
    is_lead = told.get("is_lead")
    return Sightings(
        status_at=None if status is None else status.as_of,
        ratios=ratios,
        is_lead=is_lead if isinstance(is_lead, bool) else None,
        slots=_whole(told.get("slots")),
        copiers=_whole(told.get("copiers_now")),
        equity=_whole(told.get("equity")),
        symbols_at=symbols_at,
        symbols_since=max((first for _, first in listed), default=0),
        symbols={row["symbol"]: row["product"] for row, _ in listed} if symbols_at else None,
        led=tuple(sorted(row["symbol"] for row, _ in listed if row["is_led"])),
    )


def settle_by_sight(
    store: Store, account: Account, rulebook: Rulebook, seen: Sightings, now: Micros
) -> int:
    """Settle what waits by what was seen since, and record what changed by itself; how many."""
    settling = _Settling(store, account, rulebook, seen, now)
    open_changes = [c for c in store.lead_settings.changes(account.account_id) if c.is_open]
    count = sum(settling.settle(change) for change in open_changes)
    return count + settling.record_ratio()


def confirmation(
    rulebook: Rulebook,
    setting: Setting,
    value: SettingValue,
    made_at: Micros,
    *,
    since: Micros,
    told: str = "",
) -> Confirmation:
    """What is to be kept of a change that was made at an instant."""
    force = TakesForce.AT_ONCE
    if setting is Setting.RATIO:
        force = limits_of(rulebook.rule_at(made_at)).ratio_takes_force
    event = event_of(rulebook, setting, value, made_at)
    return Confirmation(made_at, in_force_at(rulebook, force, made_at), event, since, told)


@dataclass(frozen=True, slots=True)
class _Settling:
    store: Store
    account: Account
    rulebook: Rulebook
    seen: Sightings
    now: Micros

    def settle(self, change: SettingChange) -> int:
        """Settle one change that waits; 1 where something came of it."""
        known = self.seen.known(change.setting)
        if known is not None and known.seen_at > change.asked_at:
            if _is(change.value, known.value):
                made_at = max(known.since, change.asked_at)
                told = BY_SYNC if change.origin is Origin.HAND else ""
                return self._confirm(change, made_at, told)
            if change.state in LEFT_STATES:
                journal = self.store.lead_settings
                return journal.note(
                    self.account.account_id,
                    change,
                    ChangeState.REFUSED,
                    NOT_CONFIRMED,
                    now=self.now,
                )
        if change.setting is Setting.RATIO:
            for event in self.store.lead_settings.ratio_events(self.account.account_id):
                is_own = not event.copier_id and event.ratio == change.value
                if is_own and change.asked_at <= event.at <= self.now:
                    return self._confirm(change, event.at, BY_IMPORT)
        return 0

    def record_ratio(self) -> int:
        """Record a ratio that became another on the platform; the first one ever is no change.

        What was said of a later instant is not contradicted by an older reading.
        """
        if not self.seen.ratios:
            return 0
        last = self.seen.ratios[-1]
        journal, account_id = self.store.lead_settings, self.account.account_id
        steps = ratio_steps(journal.ratio_events(account_id))
        if steps:
            at, ratio = steps[-1]
            if ratio == last.ratio or at >= last.first_at:
                return 0
        elif len(self.seen.ratios) < 2:
            return 0
        seen = confirmation(
            self.rulebook,
            Setting.RATIO,
            last.ratio,
            last.first_at,
            since=last.first_at,
            told=BY_SYNC,
        )
        return journal.record(
            account_id, Setting.RATIO, last.ratio, seen, origin=Origin.SYNC, now=self.now
        )

    def _confirm(self, change: SettingChange, made_at: Micros, told: str) -> int:
        seen = confirmation(
            self.rulebook,
            change.setting,
            change.value,
            made_at,
            since=change.asked_at,
            told=told,
        )
        return self.store.lead_settings.confirm(self.account.account_id, change, seen, now=self.now)


def _is(wanted: SettingValue, seen: SettingValue) -> bool:
    """Whether what is seen is what was wanted; symbols that a platform tells have no order."""
    if isinstance(wanted, tuple) and isinstance(seen, tuple):
        return set(wanted) == set(seen)
    return wanted == seen


def _stretches(readings: Iterable[tuple[object, Micros, Micros]]) -> tuple[Stretch, ...]:
    """Readings of one ratio after the other as one stretch; what was not told is passed over."""
    found: list[Stretch] = []
    for ratio, first_at, last_at in readings:
        if not isinstance(ratio, int):
            continue
        if found and found[-1].ratio == ratio:
            found[-1] = Stretch(ratio, found[-1].first_at, last_at)
        else:
            found.append(Stretch(ratio, first_at, last_at))
    return tuple(found)


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
