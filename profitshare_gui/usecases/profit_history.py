"""The Profit page of another instant: what was settled by then, and what was known of it."""

from __future__ import annotations

import numpy as np

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.books import books_of_ledger
from profitshare_gui.usecases.coverage import load_coverage
from profitshare_gui.usecases.profit import ProfitOverview, profit_overview


def load_profit_as_of(
    store: Store,
    account: Account,
    rulebook: Rulebook,
    as_of: Micros,
    known_at: Micros | None = None,
) -> ProfitOverview:
    """Settle an account's archive as of another instant, from its first order on.

    `known_at` leaves out what the archive learned later and takes back its corrections. Raises
    `NoRatio` where an order has no ratio.
    """
    ledger = store.ledger(account.account_id, known_at)
    copiers = store.copiers(account.account_id, known_at)
    return profit_overview(
        account,
        books_of_ledger(ledger, rulebook, as_of),
        nicknames={copier.copier_id: copier.nickname for copier in copiers if copier.nickname},
        learned_at=store.last_learned_at(account.account_id, known_at),
        order_count=int(np.count_nonzero(ledger.orders.opened_at < as_of)),
        coverage=load_coverage(store, account, as_of, known_at),
    )
