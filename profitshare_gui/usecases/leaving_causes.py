"""Why copiers probably left: what the archive knows around the end of a spell, for one or many."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

import numpy as np

from profitshare_gui.core.churn import Drawdowns, drawdowns_of
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.leaving import LeavingFacts, LikelyCause, likely_cause
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units
from profitshare_gui.core.performance_windows import lead_equity
from profitshare_gui.core.records import DEFAULT_ASSET, Account, Copier, EventKind, Owner
from profitshare_gui.core.rulebook import UNKNOWN, Rulebook
from profitshare_gui.core.spells import Spell
from profitshare_gui.core.sweep import ItemState
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.copier_curves import CopierCurve, equity_curve, pnl_curve
from profitshare_gui.usecases.copier_lives import load_spells

_LATELY: Micros = 30 * DAY
_MOVES_OUT = (EventKind.WITHDRAWAL, EventKind.TRANSFER_OUT)


class LeavingCauses:
    """Everything of an account that may tell why somebody left, read once and asked for each.

    `ledger` may be a part of the account's that has the lead's own orders and events.
    """

    def __init__(self, store: Store, account: Account, ledger: Ledger, rulebook: Rulebook) -> None:
        self._store, self._account, self._rulebook = store, account, rulebook
        self._ledger = ledger
        self._drawdowns: dict[str, Drawdowns] = {}
        self._last = max((event.at for event in ledger.events), default=0)
        self._lead_closed: list[tuple[Micros, str]] = []
        self._withdrawn: dict[tuple[str, str], list[tuple[Micros, Units]]] = defaultdict(list)
        for event in ledger.events:
            if event.kind is EventKind.LEAD_CLOSES:
                self._lead_closed.append((event.at, event.copier_id))
            elif event.kind in _MOVES_OUT and event.copier_id and event.amount:
                moved = self._withdrawn[event.copier_id, event.asset]
                moved.append((event.at, abs(event.amount)))

    def cause(
        self, spell: Spell, newest: Sequence[Copier], pnl: CopierCurve, equity: CopierCurve
    ) -> LikelyCause | None:
        """Why a spell probably ended, None while it lasts; the curves are of one asset.

        `newest` are his newest readings, one an asset.
        """
        end = spell.ended_at
        if end is None:
            return None
        idle = told_by(self._rulebook, "limits.inactivity_days", end)
        return likely_cause(
            LeavingFacts(
                began_at=spell.began_at,
                noticed_at=end,
                removed_at=self._removed.get(spell.copier_id, ()),
                lead_closed_at=[
                    at for at, whom in self._lead_closed if whom in ("", spell.copier_id)
                ],
                equity=equity.points,
                removes_unfunded=self.removes_unfunded(end),
                last_lead_order_at=self._last_lead_order(end),
                idle_days=int(idle) if idle.isdecimal() else None,
                withdrawals=self._withdrawn.get((spell.copier_id, pnl.asset), ()),
                lead_fall=self._drawdowns_in(pnl.asset).at_instant(end),
                own_fall=_own_fall(end, newest, pnl),
            )
        )

    def removes_unfunded(self, at: Micros) -> bool:
        """Whether the platform removes by itself who has no funds."""
        return bool(told_by(self._rulebook, "copiers.automatic_removal", at))

    @cached_property
    def _removed(self) -> Mapping[str, Sequence[Micros]]:
        removed: dict[str, list[Micros]] = defaultdict(list)
        for line in self._store.sweeps.audit(self._account.account_id):
            if line.action == ItemState.REMOVED.value:
                removed[line.copier_id].append(line.at)
        return removed

    @cached_property
    def _lead_opened(self) -> list[int]:
        orders = self._ledger.orders
        opened = orders.opened_at[orders.owner == Owner.LEAD]
        return [int(at) for at in np.sort(opened).tolist()]

    def _last_lead_order(self, end: Micros) -> Micros | None:
        place = bisect_right(self._lead_opened, end)
        return self._lead_opened[place - 1] if place else None

    def _drawdowns_in(self, asset: str) -> Drawdowns:
        if asset not in self._drawdowns:
            curve = lead_equity(self._ledger.events, asset, self._last)
            self._drawdowns[asset] = drawdowns_of(curve)
        return self._drawdowns[asset]


def load_leaving_causes(
    store: Store, account: Account, rulebook: Rulebook, now: Micros, left: AbstractSet[str]
) -> dict[str, LikelyCause]:
    """Why each of those who left probably did, by id: the end of his last spell."""
    if not left:
        return {}
    account_id = account.account_id
    ledger = store.ledger(account_id)
    causes = LeavingCauses(store, account, ledger, rulebook)
    last = {spell.copier_id: spell for spell in load_spells(store, account_id, ledger, now)}
    newest: dict[str, list[Copier]] = defaultdict(list)
    for copier in store.copiers(account_id):
        if copier.copier_id in left:
            newest[copier.copier_id].append(copier)
    own = ledger.apart(left)
    found: dict[str, LikelyCause] = {}
    for copier_id in left & last.keys():
        spell, rows, his = last[copier_id], newest[copier_id], own[copier_id]
        asset = max(rows, key=lambda row: (row.equity or 0, row.asset), default=None)
        name = DEFAULT_ASSET if asset is None else asset.asset
        has_orders = len(his.orders) > 0
        asks = spell.ended_at is not None and causes.removes_unfunded(spell.ended_at)
        past = store.copier_past.readings(account_id, copier_id) if asks or not has_orders else []
        cause = causes.cause(
            spell,
            rows,
            pnl_curve(his, past, copier_id, name, now),
            equity_curve(his, past, copier_id, name, now),
        )
        if cause is not None:
            found[copier_id] = cause
    return found


def _own_fall(end: Micros, newest: Sequence[Copier], pnl: CopierCurve) -> Millionths | None:
    """How far his PnL fell from its highest in the last 30 days, of what he copied with."""
    copied = next((row.copied_amount for row in newest if row.asset == pnl.asset), None)
    lately = [amount for at, amount in pnl.points if end - _LATELY <= at <= end]
    if not copied or copied < 0 or not lately:
        return None
    return max(max(lately) - lately[-1], 0) * WHOLE_RATIO // copied


def told_by(rulebook: Rulebook, key: str, at: Micros) -> str:
    """A value of the rules in force, as written; empty where the platform says nothing."""
    values = rulebook.rule_at(at).values
    told = next((value.text for value in values if value.key == key), "")
    return "" if told == UNKNOWN else told
