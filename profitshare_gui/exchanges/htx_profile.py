"""HTX v1, the lead side of futures copy trading, read alone: what it offers, as data."""

from __future__ import annotations

from profitshare_gui.exchanges.exchange import (
    Ability,
    ExchangeProfile,
    FeedKind,
    FeedProfile,
    Right,
    SyncFeed,
    usual_rights,
)

HISTORY_DAYS = 90
PAGE = 100
PRODUCT = "USDT-M"

HTX = ExchangeProfile(
    exchange_id="htx",
    name="HTX",
    default_url="https://api.hbdm.com",
    feeds=(
        FeedProfile(SyncFeed.STATUS, FeedKind.STATE, Ability.LEAD_STATUS, 1, 18),
        FeedProfile(SyncFeed.COPIERS, FeedKind.STATE, Ability.LISTS_COPIERS, PAGE, 18),
        FeedProfile(
            SyncFeed.PAID_SHARES, FeedKind.HISTORY, Ability.PAID_SHARES, PAGE, 18, HISTORY_DAYS
        ),
        FeedProfile(SyncFeed.SYMBOLS, FeedKind.STATE, Ability.READS_SYMBOLS, 1000, 18),
    ),
    rights=usual_rights(
        Ability.LISTS_COPIERS,
        Ability.COPIER_ID,
        Ability.PAID_SHARES,
        Ability.READS_SYMBOLS,
        Ability.LEAD_STATUS,
    ),
    rights_to_read=frozenset({Right.READ_COPY}),
    rights_to_remove=frozenset(),
    rights_to_set=frozenset(),
    unwanted=frozenset({Right.TRADE, Right.TRANSFER, Right.WITHDRAW}),
    removal_interval=0,
    symbols_at_once=0,
    needs_passphrase=False,
    notes=("shares_by_nickname", "no_share_ratio", "history_90_days"),
)
