"""OKX v5, the lead side of copy trading: what it offers and allows, as data."""

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

CONTRACTS, SPOT = "SWAP", "SPOT"
PRODUCTS = (CONTRACTS, SPOT)
"""The two kinds of lead trading, each with a role of its own."""

HISTORY_DAYS = 90
BILL_DAYS = 30
"""How far back shares and positions, and the funding account's ledger, are told."""

OKX = ExchangeProfile(
    exchange_id="okx",
    name="OKX",
    default_url="https://www.okx.com",
    feeds=(
        FeedProfile(SyncFeed.STATUS, FeedKind.STATE, Ability.LEAD_STATUS, 1, 2),
        FeedProfile(SyncFeed.COPIERS, FeedKind.STATE, Ability.LISTS_COPIERS, 100, 2),
        FeedProfile(SyncFeed.PENDING_SHARES, FeedKind.STATE, Ability.PENDING_SHARES, 1000, 2),
        FeedProfile(
            SyncFeed.PAID_SHARES, FeedKind.HISTORY, Ability.PAID_SHARES, 100, 2, HISTORY_DAYS
        ),
        FeedProfile(SyncFeed.OPEN_TRADES, FeedKind.STATE, Ability.OPEN_TRADES, 500, 10),
        FeedProfile(
            SyncFeed.CLOSED_TRADES, FeedKind.HISTORY, Ability.CLOSED_TRADES, 100, 10, HISTORY_DAYS
        ),
        FeedProfile(SyncFeed.BILLS, FeedKind.HISTORY, Ability.LEDGER_CHECK, 100, 6, BILL_DAYS),
        FeedProfile(SyncFeed.SYMBOLS, FeedKind.STATE, Ability.READS_SYMBOLS, 1000, 2),
    ),
    rights=usual_rights(
        Ability.LISTS_COPIERS,
        Ability.PENDING_SHARES,
        Ability.PAID_SHARES,
        Ability.READS_RATIO,
        Ability.SETS_RATIO,
        Ability.READS_SYMBOLS,
        Ability.SETS_SYMBOLS,
        Ability.OPEN_TRADES,
        Ability.CLOSED_TRADES,
        Ability.LEDGER_CHECK,
        Ability.LEAD_STATUS,
    ),
    rights_to_read=frozenset({Right.READ_COPY, Right.READ_HOLDINGS}),
    rights_to_remove=frozenset(),
    rights_to_set=frozenset({Right.WRITE_COPY}),
    unwanted=frozenset({Right.WITHDRAW}),
    removal_interval=0,
    symbols_at_once=500,
    needs_passphrase=True,
    ratio_changes=3,
    notes=(
        "copiers_by_nickname",
        "copiers_without_equity",
        "removal_on_the_site",
        "shares_by_nickname",
        "fees_shared_out_of_positions",
        "part_closes_count_when_closed",
        "settings_need_trading_key",
        "trading_key_expires_unbound",
        "history_90_days",
        "ledger_30_days",
    ),
)

PERMISSIONS: dict[str, frozenset[Right]] = {
    "read_only": frozenset({Right.READ_COPY, Right.READ_HOLDINGS, Right.READ_ORDERS}),
    "trade": frozenset({Right.WRITE_COPY, Right.TRADE}),
    "withdraw": frozenset({Right.WITHDRAW}),
}
"""OKX's words for what a key may do; it has no right for copy trading alone."""
