"""What the Futures settings page shows: every setting as it stands, the room for copiers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from profitshare_gui.core.application import LEADING as HAS_STATUS
from profitshare_gui.core.application import State, standing_of
from profitshare_gui.core.capacity import Capacity, LeadFigures, Met, capacity_of
from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.lead_settings import (
    Known,
    Origin,
    SettingChange,
    Standing,
    changes_made,
    known_of,
    newest,
    ratio_steps,
    stand,
)
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, parse_ratio, ratio_text
from profitshare_gui.core.performance_figures import Metric, Why
from profitshare_gui.core.performance_windows import lead_equity, measure_windows
from profitshare_gui.core.records import DEFAULT_ASSET, Account, Event, EventKind, Owner
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.setting_checks import Facts
from profitshare_gui.core.setting_limits import Setting, SettingLimits, limits_of, with_own_maximum
from profitshare_gui.exchanges.exchange import Ability, ExchangeProfile, SyncFeed
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.setting_sightings import Sightings, see, settle_by_sight

OWN_MAXIMUM = "ratio_maximum"
"""The name of the choice: the largest share ratio that the account's own page shows."""

_ABILITIES = {Setting.RATIO: Ability.SETS_RATIO, Setting.ASSETS: Ability.SETS_SYMBOLS}
_NINETY_DAYS = 2  # the place of that window among `measure_windows`


class Way(StrEnum):
    """How a setting is changed: by a call, or by hand on the platform's own page."""

    CALL = "call"
    BY_HAND = "by_hand"


class Need(StrEnum):
    """What lead trading needs before it can be started."""

    APPROVED = "approved"
    RATIO = "ratio"
    ASSETS = "assets"
    MINIMUM_COPY = "minimum_copy"


@dataclass(frozen=True, slots=True, eq=False)
class SettingsView:
    """Everything the page shows of one account as of one instant.

    `ratio_is_assumed` says that the platform does not publish from when on a ratio counts. `needs`
    are what starting takes. `status_at` is when the lead's own page was last read, None if never.
    `settled` counts what loading this has confirmed, refused or recorded.
    """

    account: Account
    platform: str
    sources: Mapping[str, str]
    as_of: Micros
    limits: SettingLimits
    standings: Mapping[Setting, Standing]
    ways: Mapping[Setting, Way]
    facts: Facts
    capacity: Capacity
    needs: tuple[tuple[Need, Met], ...]
    ratio_is_assumed: bool
    changes: tuple[SettingChange, ...]
    status_at: Micros | None
    settled: int

    @property
    def offered(self) -> tuple[Setting, ...]:
        """The settings the platform is known to have, in the order of the page."""
        return tuple(setting for setting in Setting if setting in self.limits.offered)

    def way(self, setting: Setting) -> Way:
        """How a setting is changed here."""
        return self.ways.get(setting, Way.BY_HAND)


def load_settings(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> SettingsView:
    """The settings of an account; what waits is settled first by what was read meanwhile."""
    seen = see(store, account)
    settled = settle_by_sight(store, account, rulebook, seen, now)
    return _View(store, account, rulebook, now, seen).made(settled)


def own_limits(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> SettingLimits:
    """The limits in force, with the account's own largest ratio where one was entered."""
    chosen = store.choices.chosen(account.account_id, OWN_MAXIMUM)
    maximum: Millionths | None = None
    if chosen is not None:
        try:
            maximum = parse_ratio(str(json.loads(chosen)))
        except (BadValue, ValueError, RecursionError):
            maximum = None  # as if none was entered; the page shows the platform's
    return with_own_maximum(limits_of(rulebook.rule_at(now)), maximum)


def choose_own_maximum(
    store: Store, account: Account, maximum: Millionths | None, now: Micros
) -> None:
    """Keep the largest share ratio the account's own page shows; None is the rulebook's again."""
    if maximum is None:
        store.choices.forget(account.account_id, OWN_MAXIMUM)
    else:
        value = json.dumps(ratio_text(maximum))
        store.choices.choose(account.account_id, OWN_MAXIMUM, value, now=now)


def profile_of_calls(account: Account) -> ExchangeProfile | None:
    """What changes settings by calls; None where nothing does, and in the demo world."""
    profile = PROFILES.get(account.exchange)
    return None if profile is None or account.is_demo else profile


def ways_of(account: Account) -> dict[Setting, Way]:
    """The settings that can be changed by a call here."""
    profile = profile_of_calls(account)
    if profile is None:
        return {}
    return {
        setting: Way.CALL for setting, ability in _ABILITIES.items() if ability in profile.abilities
    }


@dataclass(frozen=True, slots=True)
class _View:
    store: Store
    account: Account
    rulebook: Rulebook
    now: Micros
    seen: Sightings

    def made(self, settled: int) -> SettingsView:
        """The view as of now."""
        limits = own_limits(self.store, self.account, self.rulebook, self.now)
        changes = tuple(self.store.lead_settings.changes(self.account.account_id))
        events = self.store.lead_settings.ratio_events(self.account.account_id)
        rule = self.rulebook.rule_at(self.now)
        standings = {
            setting: stand(
                setting,
                limits,
                self.now,
                current=self._current(setting, limits, changes, events),
                changes=changes,
                made_at=changes_made(setting, changes, events),
            )
            for setting in Setting
        }
        return SettingsView(
            account=self.account,
            platform=self.rulebook.name,
            sources=self.rulebook.sources,
            as_of=self.now,
            limits=limits,
            standings=standings,
            ways=ways_of(self.account),
            facts=self._facts(),
            capacity=capacity_of(rule, self._figures(limits), self.now),
            needs=self._needs(limits, standings),
            ratio_is_assumed=any(each.startswith("ratio_applies") for each in rule.assumed),
            changes=changes,
            status_at=self.seen.status_at,
            settled=settled,
        )

    def _current(
        self,
        setting: Setting,
        limits: SettingLimits,
        changes: Sequence[SettingChange],
        events: Sequence[Event],
    ) -> Known | None:
        """The newest word on a setting; of a ratio nobody told, the rulebook's fixed one."""
        known = known_of(setting, changes)
        seen = self.seen.known(setting)
        if seen is not None:
            known.append(seen)
        if setting is Setting.RATIO:
            past = [(at, ratio) for at, ratio in ratio_steps(events) if at <= self.now]
            known += [Known(ratio, at, at, Origin.HAND) for at, ratio in past[-1:]]
            if not known:
                rule = self.rulebook.rule_at(self.now)
                ratio = limits.ratio.default if rule.fixed_ratio is None else rule.fixed_ratio
                if ratio is not None:
                    since = rule.effective_from
                    known.append(Known(ratio, since, since, Origin.RULES))
        return newest(known)

    def _facts(self) -> Facts:
        profile = profile_of_calls(self.account)
        sets = profile is not None and Ability.SETS_SYMBOLS in profile.abilities
        return Facts(
            symbols=self.seen.symbols if sets else None,
            held=self._held(),
            at_once=profile.symbols_at_once if profile is not None and sets else None,
        )

    def _held(self) -> frozenset[str] | None:
        """The symbols with an own open position; None where nobody told all of them."""
        account_id = self.account.account_id
        own = self.store.lead_trades.orders(account_id, self.now)
        open_trades = [order for order in own if order.closed_at is None]
        read = self.store.synced.feeds(account_id).get(SyncFeed.OPEN_TRADES.value)
        if read is not None and read.read_at is not None:
            rows = self.store.synced.rows(account_id, SyncFeed.OPEN_TRADES.value)
            there = {row.row_key for row in rows if row.gone_at is None}
            return frozenset(order.symbol for order in open_trades if order.order_id in there)
        return frozenset(order.symbol for order in open_trades) or None

    def _figures(self, limits: SettingLimits) -> LeadFigures:
        account_id = self.account.account_id
        trades = self.store.lead_trades.span(account_id, (Owner.LEAD,), self.now)
        copiers = self.seen.copiers
        if copiers is None:
            stays = self.store.stays.all(account_id)
            copiers = sum(stay.until is None for stay in stays) if stays else None
        events = self.store.events(account_id)
        curve = lead_equity(events, DEFAULT_ASSET, self.now)
        drawdown: Millionths | None = None
        if len(curve.at) > 1:
            windows = measure_windows(curve, None, offset=limits.offset, as_of=self.now)
            figure = windows[_NINETY_DAYS].figures[Metric.MAX_DRAWDOWN]
            drawdown = None if isinstance(figure, Why) else ceil(figure * WHOLE_RATIO)
        margin = self.seen.equity
        if margin is None:
            told = [e.amount for e in events if e.kind is EventKind.EQUITY and not e.copier_id]
            margin = next(reversed(told), None)
        return LeadFigures(copiers, self.seen.slots, trades.first_at, margin, drawdown)

    def _needs(
        self, limits: SettingLimits, standings: Mapping[Setting, Standing]
    ) -> tuple[tuple[Need, Met], ...]:
        """What starting takes: the status, then the settings (guide I.2.2)."""
        state = standing_of(self.store.applications.steps(self.account.account_id)).state
        approved = {State.NOT_APPLIED: Met.UNKNOWN, State.APPROVED_SETUP: Met.YES}
        is_lead = state in HAS_STATUS or self.seen.is_lead is True
        found = [(Need.APPROVED, Met.YES if is_lead else approved.get(state, Met.NO))]
        for need, setting in (
            (Need.RATIO, Setting.RATIO),
            (Need.ASSETS, Setting.ASSETS),
            (Need.MINIMUM_COPY, Setting.MINIMUM_COPY),
        ):
            if setting in limits.offered:
                is_known = standings[setting].current is not None
                found.append((need, Met.YES if is_known else Met.UNKNOWN))
        return tuple(found)
