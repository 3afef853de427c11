"""The use cases of looking ahead and of showing oneself, bound to one account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.fairness import FairnessView, load_fairness
from profitshare_gui.usecases.forecast import ForecastView, load_forecast
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.share_card import CardFigures, load_card_figures
from profitshare_gui.usecases.what_ifs import WhatIfs, load_what_ifs


@dataclass(frozen=True, slots=True)
class Outlook:
    """Every use case here may run on any thread; `rulebook` is asked for the account's own."""

    store: Store
    account: Account
    shelf: RulebookShelf
    rulebook: Callable[[], Rulebook]
    now: Callable[[], Micros]

    def load_what_ifs(self) -> WhatIfs:
        """The account's history, to be asked what-ifs. Raises `NoRatio`."""
        return load_what_ifs(self.store, self.account, self.shelf, self.rulebook(), self.now())

    def load_forecast(self) -> ForecastView:
        """The forecast of the next settlement, or why there is none."""
        return load_forecast(self.store, self.account, self.rulebook(), self.now())

    def load_fairness(self) -> FairnessView | None:
        """The copiers against the lead; None without a copier's order. Raises `NoRatio`."""
        return load_fairness(self.store, self.account, self.rulebook(), self.now())

    def load_card_figures(self) -> CardFigures:
        """What a share card may show. Raises `NoRatio`."""
        return load_card_figures(self.store, self.account, self.rulebook(), self.now())
