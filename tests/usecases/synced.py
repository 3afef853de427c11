"""What the tests of syncing share: an account at a practice exchange, and what an archive holds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.binance import connect_binance
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import ApiKey, Exchange, SyncFeed
from profitshare_gui.exchanges.okx import connect_okx
from profitshare_gui.exchanges.transport import Pace
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.syncing import SyncReport, sync_account
from tests.practice.bitget_key import Key
from tests.practice.clock import PracticeClock

QUICK = Pace(spacing_ms=0, a_second=1_000_000, call_ms=3_000, retries_ms=(1, 1))
"""As fast as it goes; the practice exchange must not count."""

_UNPACED = Pace(0, 1_000_000, call_ms=3_000, retries_ms=(1, 1), is_by_call=False)
"""The same where single calls have a pace of their own."""

_OWN = ApiKey(Key().key, Key().secret, Key().passphrase)
"""The key that every practice exchange knows unless a test says otherwise."""

_REAL = PracticeClock()


def now() -> Micros:
    """This computer's time, which the practice exchange's differs from by months."""
    return _REAL.now_ms() * 1000


def never() -> bool:
    return False


def new_account(store: Store, url: str = "", exchange: str = "bitget") -> Account:
    """Add an account at an exchange."""
    return store.add_account(Account("main", "bitget", exchange, url, now()))


def connected(
    url: str, key: Key | None = None, should_stop: Callable[[], bool] = never
) -> Exchange:
    """The real adapter, in a hurry."""
    key = key or Key()
    own = ApiKey(key.key, key.secret, key.passphrase)
    return connect_bitget(url, own, should_stop=should_stop, pace=QUICK)


def synced(store: Store, account: Account, url: str, key: Key | None = None) -> SyncReport:
    """Sync once, over a connection of its own to the exchange that the account is at."""
    match account.exchange:
        case "okx":
            exchange: Exchange = connect_okx(url, _OWN, pace=_UNPACED)
        case "binance":
            exchange = connect_binance(url, _OWN, pace=_UNPACED)
        case _:
            exchange = connected(url, key)
    try:
        return sync_account(exchange, store, account, now)
    finally:
        exchange.close()


def holdings(store: Store, account_id: int) -> dict[str, Any]:
    """All that the platform said, without when we heard it."""
    told: dict[str, Any] = {
        feed.value: [
            (*row[:5], row.gone_at is not None) for row in store.synced.rows(account_id, feed.value)
        ]
        for feed in SyncFeed
    }
    told["orders"] = sorted(store.orders(account_id), key=lambda row: row.order_id)
    told["copier rows"] = [row._replace(as_of=0) for row in store.copiers(account_id)]
    told["unread"] = [store.synced.unread(account_id, feed.value) for feed in SyncFeed]
    return told


def _sync_in_a_process(data: str, url: str) -> None:
    store = Store.open(Path(data))
    synced(store, store.account("main"), url)
    store.close()


if __name__ == "__main__":
    _sync_in_a_process(*sys.argv[1:])
