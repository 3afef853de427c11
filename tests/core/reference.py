"""A slow settlement in plain ints and fractions, one copier at a time: the oracle of the fast one.

Written from the specification alone and sharing no code with the core but its records: windows are
walked with `datetime`, every figure is summed anew from the orders at every run.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import NamedTuple

from profitshare_gui.core.records import Event, EventKind, Order, Owner
from profitshare_gui.core.rulebook import (
    Model,
    RatioApplies,
    Rulebook,
    SettlementRule,
    Withholding,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EVERYONE = ""
_DAY = 86_400 * 10**6
_WEEK = 7 * _DAY


class Row(NamedTuple):
    """One settlement or pending share; amounts in 10^-8, `withheld` and `refund` exact."""

    copier_id: str
    asset: str
    window: tuple[int, int, int]
    trigger: str
    status: str
    reason: str | None
    base: int
    due: int
    high_water_mark: int | None
    withheld: Fraction | None
    refund: Fraction | None
    notes: frozenset[str]


class RebateRow(NamedTuple):
    """One rebate: fees of the window, what was known of the margin, and the lead's part."""

    copier_id: str
    asset: str
    opens_at: int
    cut_off_at: int
    trading_fees: int
    margin_balance: int | None
    due: int


class Outcome(NamedTuple):
    """All rows, in window, then copier order."""

    settlements: list[Row]
    pending: list[Row]
    rebates: list[RebateRow]


class NoRatioFound(Exception):
    """Nothing says which ratio applies."""


class _Window(NamedTuple):
    opens_at: int
    cut_off_at: int
    pays_at: int
    rule: SettlementRule


class _Run(NamedTuple):
    """A cut-off: `copier_id` None is everyone, else only one copier's early trigger."""

    window: _Window
    trigger: str
    copier_id: str | None
    is_scheduled: bool
    is_pending: bool


@dataclass
class _Project:
    """What one copier's project has come to so far."""

    copier_id: str
    asset: str
    orders: list[Order]
    settled: set[int] = field(default_factory=set)
    shared: int = 0
    mark: int = 0
    last_ratio: Fraction | None = None
    ratio_changed: bool = False
    loss: tuple[int, Fraction] = (0, Fraction(0))


def settle_by_hand(
    orders: Iterable[Order],
    events: Iterable[Event],
    rulebook: Rulebook,
    as_of: int,
    ratio: int | None = None,
) -> Outcome:
    """Settle everything known at `as_of` by the specification's sentences, slowly."""
    known = [_as_known(order, as_of) for order in orders if order.opened_at < as_of]
    mine = [order for order in known if order.owner == Owner.COPIER]
    told = sorted((e for e in events if e.at <= as_of), key=lambda e: e.at)
    settler = _Settler(told, None if ratio is None else Fraction(ratio, 10**6))
    pooled = rulebook.versions[0].pooled
    outcome = Outcome([], [], [])
    for who in [_EVERYONE] if pooled and mine else sorted({order.copier_id for order in mine}):
        own = mine if pooled else [order for order in mine if order.copier_id == who]
        windows = _walk(rulebook, min(order.opened_at for order in own), as_of)
        for run in _runs(windows, told, as_of):
            if run.copier_id in (None, _EVERYONE, who):
                kept = outcome.pending if run.is_pending else outcome.settlements
                for project in settler.projects(who, own, windows):
                    row = settler.settle(project, run)
                    if row is not None:
                        kept.append(row)
        outcome.rebates.extend(_rebates(who, own, told, windows, as_of))
    outcome.settlements.sort(key=lambda row: (row.window[:2], row.copier_id, row.asset))
    return outcome


def _as_known(order: Order, as_of: int) -> Order:
    """An order closed at or after `as_of` is still open then."""
    if order.closed_at is not None and order.closed_at >= as_of:
        return order._replace(closed_at=None)
    return order


# ------------------------------------------------------------------------------------- windows


def _rule_at(rulebook: Rulebook, instant: int) -> SettlementRule:
    found = rulebook.versions[0]
    for version in rulebook.versions:
        if version.effective_from <= instant:
            found = version
    return found


def _next_cut_off(rule: SettlementRule, opens_at: int, first: int) -> int:
    """The first cut-off strictly after `opens_at`, found by trying day after day."""
    schedule = rule.schedule
    moment = timedelta(microseconds=schedule.time_of_day)
    weekly = schedule.period == _WEEK
    midnight = _local_midnight(opens_at, schedule.offset) - timedelta(days=1)
    start = _local_midnight(first - schedule.time_of_day, schedule.offset)
    for days in range(400):
        day = midnight + timedelta(days=days)
        if schedule.per_copier:
            if (day - start) % timedelta(microseconds=schedule.period):
                continue
        elif weekly and day.weekday() != schedule.weekday:
            continue
        instant = (day + moment - _EPOCH) // timedelta(microseconds=1) - schedule.offset
        if instant > opens_at:
            return instant
    raise AssertionError("a year has a cut-off")


def _local_midnight(instant: int, offset: int) -> datetime:
    local = _EPOCH + timedelta(microseconds=instant + offset)
    return local.replace(hour=0, minute=0, second=0, microsecond=0)


def _walk(rulebook: Rulebook, first: int, as_of: int) -> list[_Window]:
    """Every window from well before the first order to the one that holds `as_of`."""
    start = first - 5 * _WEEK
    opens_at = _next_cut_off(_rule_at(rulebook, start), start, first)
    windows: list[_Window] = []
    while not windows or windows[-1].cut_off_at <= as_of:
        rule = _rule_at(rulebook, opens_at)
        cut_off_at = _next_cut_off(rule, opens_at, first)
        pays_at = cut_off_at + rule.schedule.pays_after
        windows.append(_Window(opens_at, cut_off_at, pays_at, rule))
        opens_at = cut_off_at
    return windows


def _runs(windows: list[_Window], events: Sequence[Event], as_of: int) -> list[_Run]:
    runs = []
    for window in windows:
        for event in events:
            if (
                event.kind in window.rule.triggers
                and window.opens_at <= event.at < window.cut_off_at
            ):
                early = window._replace(cut_off_at=event.at, pays_at=event.at)
                runs.append(_Run(early, str(event.kind), event.copier_id, False, False))
        word = "daily" if window.rule.schedule.period == _DAY else "weekly"
        if window.cut_off_at <= as_of:
            runs.append(_Run(window, word, None, True, False))
        else:
            now = window._replace(cut_off_at=as_of)
            runs.append(_Run(now, word, None, True, True))
    return runs


# ------------------------------------------------------------------------------------- settling


class _Settler:
    def __init__(self, events: Sequence[Event], ratio: Fraction | None) -> None:
        self._events = events
        self._ratio = ratio
        self._projects: dict[tuple[str, str, int], _Project] = {}

    def projects(
        self, who: str, orders: Sequence[Order], windows: Sequence[_Window]
    ) -> list[_Project]:
        """Orders by asset and project: the next order after a stop starts a new one."""
        stops = [
            event.at
            for event in self._events
            for window in windows
            if event.kind is EventKind.STOP_COPYING
            and event.kind in window.rule.triggers
            and event.copier_id in (_EVERYONE, who)
            and window.opens_at <= event.at < window.cut_off_at
        ]
        mine: dict[tuple[str, int], list[Order]] = {}
        for order in orders:
            number = sum(1 for stop in stops if stop <= order.opened_at)
            mine.setdefault((order.asset, number), []).append(order)
        return [
            self._projects.setdefault((who, *key), _Project(who, key[0], mine[key]))
            for key in sorted(mine)
        ]

    def settle(self, project: _Project, run: _Run) -> Row | None:
        window, rule = run.window, run.window.rule
        closed = [
            number
            for number, order in enumerate(project.orders)
            if order.closed_at is not None and order.closed_at < window.cut_off_at
        ]
        backlog = [number for number in closed if number not in project.settled]
        if not backlog and (run.is_scheduled or not self._is_running(project, window)):
            return None
        if rule.model is Model.PERIOD_NET:
            return self._period_net(project, run, backlog)
        return self._cumulative(project, run, closed, backlog)

    def _is_running(self, project: _Project, window: _Window) -> bool:
        """Whether a trigger in the window concerns the project: the last one that has begun."""
        begun = [
            other
            for other in self._projects.values()
            if (other.copier_id, other.asset) == (project.copier_id, project.asset)
            and any(order.opened_at < window.cut_off_at for order in other.orders)
        ]
        return bool(begun) and max(begun, key=_start_of) is project

    # -- period net

    def _period_net(self, project: _Project, run: _Run, backlog: list[int]) -> Row:
        rule = run.window.rule
        nets = [_base_of(project.orders[number], rule) for number in backlog]
        ratios = [self._order_ratio(project.orders[number], run) for number in backlog]
        net = sum(nets) + project.loss[0]
        product = sum((n * r for n, r in zip(nets, ratios, strict=True)), project.loss[1])
        due = math.floor(product) if net > 0 and product > 0 else 0
        held = self._withheld(project, run, backlog, dict(zip(backlog, ratios, strict=True)))
        status, reason, notes = self._status(project, run, due)
        if status == "settled":
            reason = "NET_NOT_POSITIVE" if net <= 0 or product < 0 else None
            if not run.is_pending:
                project.settled |= set(backlog)
                lost = rule.carries_losses and net <= 0
                project.loss = (net, product) if lost else (0, Fraction(0))
        return _row(project, run, (status, reason, notes), net, due, None, held)

    def _order_ratio(self, order: Order, run: _Run) -> Fraction:
        """The order's own ratio, else the last change in time, else the caller's, else fixed."""
        rule = run.window.rule
        if rule.ratio_applies is RatioApplies.AT_OPEN:
            change = self._last_change(order.copier_id, order.opened_at + 1)
        elif rule.ratio_applies is RatioApplies.CURRENT:
            change = self._last_change(order.copier_id, run.window.cut_off_at)
        else:
            change = self._last_change(order.copier_id, run.window.opens_at + 1)
        for candidate in (order.share_ratio, change):
            if candidate is not None:
                return Fraction(candidate, 10**6)
        return self._fallback(rule)

    def _fallback(self, rule: SettlementRule) -> Fraction:
        if self._ratio is not None:
            return self._ratio
        if rule.fixed_ratio is not None:
            return Fraction(rule.fixed_ratio, 10**6)
        raise NoRatioFound

    def _last_change(self, copier_id: str, before: int) -> int | None:
        for who in (copier_id, _EVERYONE):
            changes = [
                event.ratio
                for event in self._events
                if event.kind is EventKind.RATIO_CHANGE
                and event.copier_id == who
                and event.at < before
            ]
            if changes:
                return changes[-1]
        return None

    # -- cumulative models

    def _cumulative(
        self, project: _Project, run: _Run, closed: list[int], backlog: list[int]
    ) -> Row:
        rule = run.window.rule
        total = sum(_base_of(project.orders[number], rule) for number in closed)
        unknown = False
        if rule.counts_unrealized:
            open_pnl, unknown = self._unrealized(project, run)
            total += open_pnl
        ratio = self._ratio_in_force(project, run, closed)
        if ratio is None:
            if total > project.mark:
                raise NoRatioFound
            ratio = project.last_ratio or Fraction(0)  # any: it multiplies nothing
        changed = project.ratio_changed or project.last_ratio not in (None, ratio)
        if rule.model is Model.CUMULATIVE_MINUS_SHARED and not changed:
            due = max(math.floor(total * ratio) - project.shared, 0)
        else:
            due = math.floor(ratio * max(total - project.mark, 0))
        held = self._withheld(project, run, backlog, dict.fromkeys(backlog, ratio))
        status, reason, notes = self._status(project, run, due)
        if unknown:
            notes.add("UNREALIZED_UNKNOWN")
        mark = project.mark
        if status == "settled":
            reason = "BELOW_HIGH_WATER_MARK" if total <= project.mark else None
            if not run.is_pending:
                mark = max(project.mark, total)
                project.settled |= set(backlog)
                project.shared += due
                project.mark = mark
                project.ratio_changed = changed
                project.last_ratio = ratio
        return _row(project, run, (status, reason, notes), total, due, mark, held)

    def _ratio_in_force(self, project: _Project, run: _Run, closed: list[int]) -> Fraction | None:
        rule = run.window.rule
        before = run.window.cut_off_at
        if rule.ratio_applies is RatioApplies.NEXT_WINDOW:
            before = run.window.opens_at + 1
        change = self._last_change(project.copier_id, before)
        if change is not None:
            return Fraction(change, 10**6)
        stamped = [
            (order.closed_at or 0, order.share_ratio)
            for order in (project.orders[number] for number in closed)
            if order.share_ratio is not None
        ]
        if stamped:
            return Fraction(max(stamped)[1], 10**6)
        if self._ratio is None and rule.fixed_ratio is None and not closed:
            return None
        return self._fallback(rule)

    def _unrealized(self, project: _Project, run: _Run) -> tuple[int, bool]:
        opens_at, cut_off_at = run.window.opens_at, run.window.cut_off_at
        for who in (project.copier_id, _EVERYONE):
            seen = [
                event.amount
                for event in self._events
                if event.kind is EventKind.UNREALIZED
                and event.copier_id == who
                and event.asset == project.asset
                and event.amount is not None
                and opens_at <= event.at <= cut_off_at
            ]
            if seen:
                return seen[-1], False
        is_open = [order for order in project.orders if _open_at(order, cut_off_at)]
        if run.is_pending:
            told = [o.unrealized_pnl for o in is_open if o.unrealized_pnl is not None]
            if told:
                return sum(told), len(told) < len(is_open)
            return 0, bool(is_open)
        return 0, True

    # -- both

    def _status(self, project: _Project, run: _Run, due: int) -> tuple[str, str | None, set[str]]:
        """Whether the run settles; gates and postponement hold for scheduled runs only."""
        rule, cut_off_at = run.window.rule, run.window.cut_off_at
        notes: set[str] = set()
        if not run.is_scheduled:
            return "settled", None, notes
        if rule.postpones and any(_open_at(order, cut_off_at) for order in project.orders):
            return "postponed", "OPEN_POSITIONS", notes
        failed = self._failing_gate(project, rule, cut_off_at, due, notes)
        if failed:
            return "skipped", failed, notes
        return "settled", None, notes

    def _failing_gate(
        self, project: _Project, rule: SettlementRule, cut_off_at: int, due: int, notes: set[str]
    ) -> str | None:
        """The first condition that fails; one nobody knows of passes, with a note."""
        gate = rule.gate
        failed = None
        if gate is not None and gate.balance_covers_share:
            who = (project.copier_id, _EVERYONE)
            kind = EventKind.AVAILABLE_BALANCE
            balance = self._last_amount(kind, who, project.asset, cut_off_at)
            if balance is None:
                notes.add("GATE_UNKNOWN")
            elif balance < due:
                failed = "AVAILABLE_BALANCE"
        if gate is not None and gate.lead_unrealized_above is not None:
            lead = self._last_amount(EventKind.LEAD_UNREALIZED, (_EVERYONE,), "USDT", cut_off_at)
            if lead is None:
                notes.add("GATE_UNKNOWN")
            elif lead <= gate.lead_unrealized_above:
                failed = "LEAD_UNREALIZED"
        return failed

    def _last_amount(
        self, kind: EventKind, who: Iterable[str], asset: str, until: int
    ) -> int | None:
        for copier_id in who:
            seen = [
                event.amount
                for event in self._events
                if event.kind is kind
                and event.copier_id == copier_id
                and event.asset == asset
                and event.amount is not None
                and event.at <= until
            ]
            if seen:
                return seen[-1]
        return None

    def _withheld(
        self,
        project: _Project,
        run: _Run,
        backlog: list[int],
        ratio_of: dict[int, Fraction],
    ) -> Fraction | None:
        rule = run.window.rule
        if rule.withholding is Withholding.NONE:
            return None
        total, running = Fraction(0), Fraction(0)
        taken = Fraction(0)
        if rule.model is not Model.PERIOD_NET:
            before = [
                number
                for number in project.settled
                if (project.orders[number].closed_at or 0) < run.window.cut_off_at
            ]
            ratio = next(iter(ratio_of.values()), Fraction(0))
            running = sum(_base_of(project.orders[n], rule) for n in before) * ratio
            taken = Fraction(project.shared)
        for number in sorted(backlog, key=lambda n: project.orders[n].closed_at or 0):
            net, ratio = _base_of(project.orders[number], rule), ratio_of[number]
            if rule.withholding is Withholding.PER_WINNING_ORDER:
                total += max(net, 0) * ratio
            elif rule.withholding is Withholding.AT_MAXIMUM_RATIO:
                maximum = Fraction(rule.maximum_ratio or 0, 10**6)
                total += max(net, 0) * maximum
            else:
                running += net * ratio
                more = max(running - taken, Fraction(0))
                taken += more
                total += more
        return total


def _start_of(project: _Project) -> int:
    return min(order.opened_at for order in project.orders)


def _base_of(order: Order, rule: SettlementRule) -> int:
    amount = order.realized_pnl or 0
    if rule.deducts_trading_fees:
        amount -= order.trading_fee or 0
    if rule.counts_funding_fees:
        amount += order.funding_fee or 0
    return amount


def _open_at(order: Order, cut_off_at: int) -> bool:
    closed_before = order.closed_at is not None and order.closed_at < cut_off_at
    return order.opened_at < cut_off_at and not closed_before


def _row(
    project: _Project,
    run: _Run,
    outcome: tuple[str, str | None, set[str]],
    base: int,
    due: int,
    mark: int | None,
    held: Fraction | None,
) -> Row:
    window = run.window
    status, reason, notes = outcome
    paid = due if run.is_pending or status == "settled" else 0
    refund = None
    if held is not None:
        refund = max(held - paid, Fraction(0)) if status == "settled" else Fraction(0)
    return Row(
        copier_id=project.copier_id,
        asset=project.asset,
        window=(window.opens_at, window.cut_off_at, window.pays_at),
        trigger=run.trigger,
        status=status,
        reason=reason,
        base=base,
        due=paid,
        high_water_mark=mark,
        withheld=held,
        refund=refund,
        notes=frozenset(notes),
    )


def _rebates(
    who: str,
    orders: Sequence[Order],
    events: Sequence[Event],
    windows: Sequence[_Window],
    as_of: int,
) -> list[RebateRow]:
    """min(fees x part, margin x part) of what closed in each settled window (gates aside)."""
    rows = []
    for window in windows:
        rule = window.rule.rebate
        if rule is None or window.cut_off_at > as_of:
            continue
        for asset in sorted({order.asset for order in orders}):
            fees = sum(
                order.trading_fee or 0
                for order in orders
                if order.asset == asset
                and order.closed_at is not None
                and window.opens_at <= order.closed_at < window.cut_off_at
            )
            if fees <= 0:
                continue
            margins = [
                event.amount
                for event in events
                if event.kind is EventKind.EQUITY
                and (event.copier_id, event.asset) == (who, asset)
                and event.amount is not None
                and event.at <= window.cut_off_at
            ]
            margin = margins[-1] if margins else None
            part = Fraction(fees * rule.fee_ratio, 10**6)
            if margin is not None and rule.margin_ratio is not None:
                part = min(part, Fraction(max(margin, 0) * rule.margin_ratio, 10**6))
            due = math.floor(part)
            rows.append(
                RebateRow(who, asset, window.opens_at, window.cut_off_at, fees, margin, due)
            )
    return rows
