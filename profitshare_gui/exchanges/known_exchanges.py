"""The exchanges that can be connected to, by their ids: shared code knows no names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from profitshare_gui.core.errors import BadValue
from profitshare_gui.exchanges.binance_profile import BINANCE
from profitshare_gui.exchanges.bitget_profile import BITGET
from profitshare_gui.exchanges.exchange import ApiKey, Exchange, ExchangeProfile
from profitshare_gui.exchanges.htx_profile import HTX
from profitshare_gui.exchanges.okx_profile import OKX


class Connector(Protocol):
    """Connects to one exchange; an empty `base_url` means its own."""

    def __call__(
        self, base_url: str, key: ApiKey, *, should_stop: Callable[[], bool] = ...
    ) -> Exchange:
        """Raise `BadValue` for an address that no key may be sent to, and `ExchangeError`."""


def _binance() -> Connector:
    from profitshare_gui.exchanges.binance import connect_binance

    return connect_binance


def _bitget() -> Connector:
    from profitshare_gui.exchanges.bitget import connect_bitget

    return connect_bitget


def _htx() -> Connector:
    from profitshare_gui.exchanges.htx import connect_htx

    return connect_htx


def _okx() -> Connector:
    from profitshare_gui.exchanges.okx import connect_okx

    return connect_okx


_KNOWN: tuple[tuple[ExchangeProfile, Callable[[], Connector]], ...] = (
    (BINANCE, _binance),
    (BITGET, _bitget),
    (HTX, _htx),
    (OKX, _okx),
)
# Each with what loads its connector: imports written out, so that a packager finds them too.

PROFILES: dict[str, ExchangeProfile] = {profile.exchange_id: profile for profile, _ in _KNOWN}
"""What each exchange offers, by its id; reading this imports no client and asks nobody."""

_LOADERS = {profile.exchange_id: load for profile, load in _KNOWN}


def connect(
    exchange_id: str, base_url: str, key: ApiKey, should_stop: Callable[[], bool] = lambda: False
) -> Exchange:
    """Connect to an exchange; an empty `base_url` means its own.

    Imports what is slow to import, so never on the thread of the window. Raises `BadValue` for an
    exchange that is not known or an address that no key may be sent to, and `ExchangeError`.
    """
    load = _LOADERS.get(exchange_id)
    if load is None:
        raise BadValue("unknown_exchange", exchange_id)
    return load()(base_url, key, should_stop=should_stop)
