"""Reading what the platform has set now, into the archive as a sync would, before and after."""

from __future__ import annotations

from profitshare_gui.core.lead_settings import Known
from profitshare_gui.core.records import Account
from profitshare_gui.core.setting_errors import SettingNotChanged
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.exchanges.exchange import Exchange, SyncFeed
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import FeedDone
from profitshare_gui.usecases.setting_sightings import see
from profitshare_gui.usecases.syncing import Clock
from profitshare_gui.usecases.syncing_rows import Reading

_FEEDS = {
    Setting.RATIO: (SyncFeed.STATUS,),
    Setting.ASSETS: (SyncFeed.SYMBOLS, SyncFeed.OPEN_TRADES),
}
"""What tells the setting first, then what else it depends on."""


def read_setting(
    exchange: Exchange, store: Store, account: Account, setting: Setting, now: Clock
) -> Known:
    """What the platform has set now; the archive knows it as well then.

    Raises `SettingNotChanged` where it did not tell, an `ExchangeError` or `Stopped`.
    """
    began_at = now()
    for feed in _FEEDS[setting]:
        _read_state(exchange, store, account, feed, now)
    known = see(store, account).known(setting)
    if known is None or known.seen_at < began_at:
        raise SettingNotChanged("unread")
    return known


def _read_state(
    exchange: Exchange, store: Store, account: Account, feed: SyncFeed, now: Clock
) -> None:
    """Read one state whole; raises `SettingNotChanged` where it could not be."""
    profile = exchange.profile.feed(feed)
    if profile is None:
        raise SettingNotChanged("unread")
    reading = Reading(profile)
    counts, set_aside, was_whole = SaveCounts(), 0, False
    for page in exchange.fetch(feed, "", now()):
        set_aside = len(page.set_aside) + (0 if page.starts_over else set_aside)
        done = FeedDone(reading.count + len(page.rows), counts, set_aside) if page.is_last else None
        counts += store.synced.save_page(
            account.account_id, feed.value, reading.take(page), learned_at=now(), done=done
        )
        was_whole = page.is_last and page.is_whole
    if not was_whole:
        raise SettingNotChanged("unread")
