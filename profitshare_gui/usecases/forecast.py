"""The forecast of an account's next settlement."""

from __future__ import annotations

from dataclasses import dataclass

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.forecast_account import Forecast, NoForecast, forecast_account
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.store.store import Store


@dataclass(frozen=True, slots=True)
class ForecastView:
    """A forecast, or why there is none; `platform_offset` is how far its clock is ahead of UTC."""

    platform_offset: Micros
    forecast: Forecast | None
    why_none: NoForecast | None


def load_forecast(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> ForecastView:
    """Forecast an account's next settlement from its archive."""
    offset = rulebook.rule_at(now).schedule.offset
    try:
        found = forecast_account(store.ledger(account.account_id), rulebook, now=now)
    except NoRatio:
        return ForecastView(offset, None, NoForecast.NO_RATIO)
    if isinstance(found, NoForecast):
        return ForecastView(offset, None, found)
    return ForecastView(offset, found, None)
