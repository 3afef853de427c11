"""Copier fairness of one account: what copying left the copiers, beside what the lead made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from profitshare_gui.core.fairness import Fairness, fairness, nets_by_copier
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import WHOLE_RATIO, Millionths
from profitshare_gui.core.performance_figures import Figure, Metric, Why
from profitshare_gui.core.performance_windows import lead_equity, measure_windows
from profitshare_gui.core.records import Account
from profitshare_gui.core.replay import replay
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.store.store import Store


@dataclass(frozen=True, slots=True)
class FairnessView:
    """The copiers of one `asset` against the lead, as of one instant."""

    asset: str
    fairness: Fairness
    nicknames: Mapping[str, str]


def load_fairness(
    store: Store, account: Account, rulebook: Rulebook, now: Micros
) -> FairnessView | None:
    """Compare copiers with the lead in the asset with the largest share; None without orders.

    Raises `NoRatio`.
    """
    ledger = store.ledger(account.account_id)
    found = replay(ledger, rulebook, as_of=now)
    if not found:
        return None
    main = min(found, key=lambda each: (-each.share, each.asset))
    past = store.copier_past
    capital = {
        copier_id: amount
        for (copier_id, asset), amount in past.copied_with(account.account_id).items()
        if asset == main.asset
    }
    offset = rulebook.rule_at(now).schedule.offset
    return FairnessView(
        asset=main.asset,
        fairness=fairness(
            nets_by_copier(ledger, main.asset, now),
            dict(main.by_copier),
            capital,
            lead_return(ledger, main.asset, now, offset),
        ),
        nicknames=past.last_nicknames(account.account_id),
    )


def lead_return(
    ledger: Ledger, asset: str, now: Micros, offset: Micros, length: int | None = None
) -> Millionths | None:
    """The lead's own ROI over so many platform days, or all; None where it is undefined."""
    curve = lead_equity(ledger.events, asset, now)
    for window in measure_windows(curve, None, offset=offset, as_of=now):
        if window.window.length == length:
            return millionths(window.figures[Metric.ROI])
    return None


def millionths(figure: Figure) -> Millionths | None:
    """A figure as a whole number of 10^-6; None where it is undefined."""
    return None if isinstance(figure, Why) else int(np.rint(figure * WHOLE_RATIO))
