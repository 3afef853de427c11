"""The exchanges that can be connected to, by their ids: shared code knows no names."""

from __future__ import annotations

from collections.abc import Callable

from profitshare_gui.core.errors import BadValue
from profitshare_gui.exchanges.bitget_profile import BITGET
from profitshare_gui.exchanges.exchange import ApiKey, Exchange, ExchangeProfile

PROFILES: dict[str, ExchangeProfile] = {BITGET.exchange_id: BITGET}
"""What each exchange offers, by its id; reading this imports no client and asks nobody."""


def connect(
    exchange_id: str, base_url: str, key: ApiKey, should_stop: Callable[[], bool] = lambda: False
) -> Exchange:
    """Connect to an exchange; an empty `base_url` means its own.

    Imports what is slow to import, so never on the thread of the window. Raises `BadValue` for an
    exchange that is not known or an address that no key may be sent to, and `ExchangeError`.
    """
    if exchange_id == BITGET.exchange_id:
        from profitshare_gui.exchanges.bitget import connect_bitget

        return connect_bitget(base_url, key, should_stop=should_stop)
    raise BadValue("unknown_exchange", exchange_id)
