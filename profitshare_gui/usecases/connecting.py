"""Connecting an account to its exchange, or saying what to do where there is nothing to ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from profitshare_gui.core.exchange_errors import NotOffered
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges import known_exchanges
from profitshare_gui.exchanges.exchange import ApiKey, Exchange, ExchangeProfile

ShouldStop: TypeAlias = Callable[[], bool]


def profile_of(account: Account) -> ExchangeProfile:
    """What the exchange of an account offers; asks nobody and loads no client.

    Raises `NotOffered`, with what to do instead, where nothing can be asked for the account.
    """
    profile = known_exchanges.PROFILES.get(account.exchange)
    if profile is None:
        step = "it is fed from files: 'profitshare import' reads them"
        raise NotOffered(account.exchange, told=step)
    return profile


def connect(account: Account, key: ApiKey, should_stop: ShouldStop) -> Exchange:
    """Connect to the exchange of an account; the caller closes it. Never on the window's thread.

    Raises `NotOffered`, `BadValue` for an address no key may be sent to, `Stopped`, or another
    `ExchangeError`.
    """
    profile = profile_of(account)
    return known_exchanges.connect(profile.exchange_id, account.base_url, key, should_stop)
