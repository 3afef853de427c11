"""Bitget classic v2, the lead side of futures copy trading: what it offers and allows, as data."""

from __future__ import annotations

from profitshare_gui.core.instants import SECOND
from profitshare_gui.exchanges.exchange import (
    Ability,
    ExchangeProfile,
    FeedKind,
    FeedProfile,
    Right,
    SyncFeed,
    usual_rights,
)

PRODUCTS = ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")

HISTORY_DAYS = 90
BILL_WINDOW_DAYS = 30

BITGET = ExchangeProfile(
    exchange_id="bitget",
    name="Bitget",
    default_url="https://api.bitget.com",
    feeds=(
        FeedProfile(SyncFeed.STATUS, FeedKind.STATE, Ability.LEAD_STATUS, 1, 5),
        FeedProfile(SyncFeed.COPIERS, FeedKind.STATE, Ability.LISTS_COPIERS, 100, 5),
        FeedProfile(SyncFeed.PENDING_SHARES, FeedKind.STATE, Ability.PENDING_SHARES, 100, 5),
        FeedProfile(
            SyncFeed.PAID_SHARES, FeedKind.HISTORY, Ability.PAID_SHARES, 100, 5, HISTORY_DAYS
        ),
        FeedProfile(SyncFeed.OPEN_TRADES, FeedKind.STATE, Ability.OPEN_TRADES, 50, 5),
        FeedProfile(
            SyncFeed.CLOSED_TRADES, FeedKind.HISTORY, Ability.CLOSED_TRADES, 100, 5, HISTORY_DAYS
        ),
        FeedProfile(SyncFeed.BILLS, FeedKind.HISTORY, Ability.LEDGER_CHECK, 100, 10, HISTORY_DAYS),
        FeedProfile(SyncFeed.SYMBOLS, FeedKind.STATE, Ability.READS_SYMBOLS, 1000, 5),
    ),
    rights=usual_rights(
        Ability.LISTS_COPIERS,
        Ability.COPIER_ID,
        Ability.COPIER_EQUITY,
        Ability.REMOVES,
        Ability.PENDING_SHARES,
        Ability.PAID_SHARES,
        Ability.READS_SYMBOLS,
        Ability.SETS_SYMBOLS,
        Ability.OPEN_TRADES,
        Ability.CLOSED_TRADES,
        Ability.LEDGER_CHECK,
        Ability.LEAD_STATUS,
    ),
    rights_to_read=frozenset({Right.READ_COPY, Right.READ_HOLDINGS}),
    rights_to_remove=frozenset({Right.WRITE_COPY}),
    rights_to_set=frozenset({Right.WRITE_COPY}),
    unwanted=frozenset({Right.TRADE, Right.TRANSFER, Right.WITHDRAW}),
    removal_interval=206 * SECOND // 1000,
    symbols_at_once=50,
    needs_passphrase=True,
    notes=(
        "removal_below_equity_line",
        "removed_copier_waits",
        "shares_by_nickname",
        "no_share_ratio",
        "history_90_days",
        "classic_account_only",
    ),
)

AUTHORITIES: dict[str, frozenset[Right]] = {
    "ttor": frozenset({Right.READ_COPY}),
    "ttow": frozenset({Right.READ_COPY, Right.WRITE_COPY}),
    "cpor": frozenset({Right.READ_HOLDINGS}),
    "cpow": frozenset({Right.READ_HOLDINGS, Right.TRADE}),
    "coor": frozenset({Right.READ_ORDERS}),
    "coow": frozenset({Right.READ_ORDERS, Right.TRADE}),
    "wtow": frozenset({Right.TRANSFER}),
    "wwow": frozenset({Right.WITHDRAW}),
}
"""Bitget's words for what a key may do; a right to write includes the right to read the same."""
