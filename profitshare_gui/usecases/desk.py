"""The desk: every use case of one account, bound to its archive and its clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.profit import ProfitOverview, load_profit
from profitshare_gui.usecases.rulebooks import RulebookShelf


@dataclass(frozen=True, slots=True)
class Desk:
    """The only thing a page is given besides `tasks`: it can reach neither database nor socket."""

    store: Store
    account: Account
    shelf: RulebookShelf
    now: Callable[[], Micros]

    def load_profit(self) -> ProfitOverview:
        """What the Profit page shows, as of now; may run on any thread."""
        rulebook = self.shelf.rulebook(self.account.rulebook_id, self.account.overrides)
        return load_profit(self.store, self.account, rulebook, self.now())
