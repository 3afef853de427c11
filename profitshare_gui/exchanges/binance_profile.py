"""Binance, a lead portfolio of USDⓈ-M futures: what it offers and allows, as data.

Its API tells whether an account leads and which contracts it may lead, and the portfolio's own
fills and ledger. Of copiers and profit shares it tells nothing: those come from files.
"""

from __future__ import annotations

from profitshare_gui.exchanges.exchange import (
    Ability,
    ExchangeProfile,
    FeedKind,
    FeedProfile,
    Right,
    SyncFeed,
)

HISTORY_DAYS = 90
"""The ledger keeps three months, and it names the contracts whose fills are asked for."""

FILL_WINDOW_DAYS = 7
INCOME_WINDOW_DAYS = 30
PAGE = 1000
PRODUCT = "USDS-M"

BINANCE = ExchangeProfile(
    exchange_id="binance",
    name="Binance",
    default_url="https://api.binance.com",
    feeds=(
        FeedProfile(SyncFeed.STATUS, FeedKind.STATE, Ability.LEAD_STATUS, 1, 10),
        FeedProfile(
            SyncFeed.CLOSED_TRADES, FeedKind.HISTORY, Ability.CLOSED_TRADES, PAGE, 8, HISTORY_DAYS
        ),
        FeedProfile(SyncFeed.BILLS, FeedKind.HISTORY, Ability.LEDGER, PAGE, 1, HISTORY_DAYS),
        FeedProfile(SyncFeed.SYMBOLS, FeedKind.STATE, Ability.READS_SYMBOLS, 1000, 10),
    ),
    rights={
        Ability.LEAD_STATUS: Right.TRADE,
        Ability.READS_SYMBOLS: Right.READ_COPY,
        Ability.CLOSED_TRADES: Right.READ_ORDERS,
        Ability.LEDGER: Right.READ_HOLDINGS,
    },
    rights_to_read=frozenset({Right.READ_COPY, Right.READ_ORDERS, Right.READ_HOLDINGS}),
    rights_to_remove=frozenset(),
    rights_to_set=frozenset(),
    unwanted=frozenset({Right.TRANSFER, Right.WITHDRAW}),
    removal_interval=0,
    symbols_at_once=0,
    needs_passphrase=False,
    notes=(
        "copiers_from_files",
        "shares_from_files",
        "key_of_lead_portfolio",
        "status_needs_trading_key",
        "closing_fills_as_trades",
        "history_90_days",
    ),
)

PERMISSIONS: dict[str, frozenset[Right]] = {
    "enableReading": frozenset({Right.READ_COPY, Right.READ_ORDERS, Right.READ_HOLDINGS}),
    "enableFutures": frozenset({Right.TRADE}),
    "enableSpotAndMarginTrading": frozenset({Right.TRADE}),
    "enableVanillaOptions": frozenset({Right.TRADE}),
    "enablePortfolioMarginTrading": frozenset({Right.TRADE}),
    "enableFixApiTrade": frozenset({Right.TRADE}),
    "enableMargin": frozenset({Right.TRADE}),
    "enableInternalTransfer": frozenset({Right.TRANSFER}),
    "permitsUniversalTransfer": frozenset({Right.TRANSFER}),
    "enableWithdrawals": frozenset({Right.WITHDRAW}),
}
"""Binance's words for what a key may do; reading is one permission for everything."""
