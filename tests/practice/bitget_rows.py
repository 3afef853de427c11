"""Bitget's rows: the records of the world under the names and in the forms of classic v2."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tests.practice.world import (
    Bill,
    Copier,
    Fill,
    LeadOrder,
    LeadSymbol,
    PendingShare,
    Position,
    Share,
    World,
)

Row = dict[str, Any]


class Rows:
    """Writes rows for one world; ids are texts unless the world has them as numbers."""

    def __init__(self, world: World) -> None:
        self._as_numbers = world.ids_as_numbers

    def id(self, number: int) -> object:
        """An id as it is sent."""
        return number if self._as_numbers else str(number)

    def copier(self, copier: Copier) -> Row:
        """A row of `config-query-followers`."""
        return {
            "accountEquity": copier.equity,
            "isRemove": copier.removable,
            "followerHeadPic": copier.picture,
            "followerName": copier.name,
            "followerUid": self.id(copier.id),
            "followerTime": str(copier.since_ms),
        } | copier.extra

    def open_order(self, order: LeadOrder) -> Row:
        """A row of `order-current-track`: no mark price, no margin, no profit."""
        return {
            "trackingNo": self.id(order.id),
            "openOrderId": self.id(order.open_order_id),
            "symbol": order.symbol,
            "posSide": order.side,
            "openLeverage": order.leverage,
            "openPriceAvg": order.open_price,
            "openTime": str(order.opened_ms),
            "openSize": order.size,
            "presetStopSurplusPrice": order.take_profit,
            "presetStopLossPrice": order.stop_loss,
            "openFee": order.open_fee,
            "followCount": str(order.copiers),
        } | order.extra

    def closed_order(self, order: LeadOrder) -> Row:
        """A row of `order-history-track`: both fees, no funding."""
        return {
            "trackingNo": self.id(order.id),
            "symbol": order.symbol,
            "productType": order.product,
            "openOrderId": self.id(order.open_order_id),
            "closeOrderId": self.id(order.close_order_id),
            "posSide": order.side,
            "openLeverage": order.leverage,
            "openPriceAvg": order.open_price,
            "openTime": str(order.opened_ms),
            "openSize": order.size,
            "closeSize": order.size,
            "closeTime": str(order.closed_ms),
            "closePriceAvg": order.close_price,
            "stopType": order.closed_by,
            "achievedPL": order.pnl,
            "openFee": order.open_fee,
            "closeFee": order.close_fee,
            "cTime": str(order.opened_ms),
        } | order.extra

    def share(self, share: Share) -> Row:
        """A row of `profit-history-details`: no id of the copier, no ratio."""
        return {
            "profitId": self.id(share.id),
            "coin": share.coin,
            "profit": share.amount,
            "nickName": share.nickname,
            "profitTime": str(share.at_ms),
        } | share.extra

    def pending(self, share: PendingShare) -> Row:
        """A row of `profit-details`."""
        return {
            "coin": share.coin,
            "profit": share.amount,
            "nickName": share.nickname,
        } | share.extra

    def bill(self, bill: Bill) -> Row:
        """A row of `account/bill`."""
        return {
            "billId": self.id(bill.id),
            "symbol": bill.symbol,
            "amount": bill.amount,
            "fee": bill.fee,
            "feeByCoupon": "",
            "businessType": bill.kind,
            "coin": bill.coin,
            "balance": bill.balance,
            "cTime": str(bill.at_ms),
        } | bill.extra

    def fill(self, fill: Fill) -> Row:
        """A row of `order/fill-history`; the fee stands in a list of its own."""
        fee = {
            "deduction": "no",
            "feeCoin": fill.coin,
            "totalDeductionFee": "0",
            "totalFee": fill.fee,
        }
        return {
            "tradeId": self.id(fill.id),
            "symbol": fill.symbol,
            "marginCoin": fill.coin,
            "orderId": self.id(fill.order_id),
            "price": fill.price,
            "baseVolume": fill.size,
            "feeDetail": [fee],
            "side": fill.side,
            "quoteVolume": format(Decimal(fill.price) * Decimal(fill.size), "f"),
            "profit": fill.profit,
            "enterPointSource": "api",
            "tradeSide": fill.trade_side,
            "posMode": "hedge_mode",
            "tradeScope": "taker",
            "cTime": str(fill.at_ms),
        } | fill.extra

    def open_position(self, position: Position) -> Row:
        """A row of `all-position`; `totalFee` means the funding so far."""
        return {
            "marginCoin": position.coin,
            "symbol": position.symbol,
            "holdSide": position.side,
            "openDelegateSize": "0",
            "marginSize": position.margin,
            "available": position.size,
            "locked": "0",
            "total": position.size,
            "leverage": position.leverage,
            "achievedProfits": "0",
            "openPriceAvg": position.open_price,
            "marginMode": "crossed",
            "posMode": "hedge_mode",
            "unrealizedPL": position.unrealized,
            "liquidationPrice": "",
            "keepMarginRate": "0.004",
            "markPrice": position.mark_price,
            "breakEvenPrice": position.open_price,
            "totalFee": position.funding,
            "deductedFee": position.open_fee,
            "marginRatio": "0.01",
            "assetMode": "single",
            "cTime": str(position.opened_ms),
            "uTime": str(position.opened_ms),
        } | position.extra

    def closed_position(self, position: Position) -> Row:
        """A row of `history-position`, with the times spelled as the documentation's example."""
        return {
            "positionId": self.id(position.id),
            "marginCoin": position.coin,
            "symbol": position.symbol,
            "holdSide": position.side,
            "openAvgPrice": position.open_price,
            "closeAvgPrice": position.close_price,
            "marginMode": "crossed",
            "openTotalPos": position.size,
            "closeTotalPos": position.size,
            "pnl": position.pnl,
            "netProfit": position.net_profit,
            "totalFunding": position.funding,
            "openFee": position.open_fee,
            "closeFee": position.close_fee,
            "posMode": "hedge_mode",
            "ctime": str(position.opened_ms),
            "utime": str(position.closed_ms),
        } | position.extra


def led_symbol(symbol: LeadSymbol) -> Row:
    """A row of `config-query-symbols`."""
    return {
        "symbol": symbol.symbol,
        "openTrader": "YES" if symbol.is_led else "NO",
        "minOpenCount": symbol.min_size,
        "maxLeverage": symbol.max_leverage,
        "stopSurplusRatio": symbol.take_profit_ratio,
        "stopLossRatio": symbol.stop_loss_ratio,
    }


def contract(symbol: LeadSymbol) -> Row:
    """A row of `market/contracts`, as complete as a client needs to know its markets."""
    return {
        "symbol": symbol.symbol,
        "baseCoin": symbol.base,
        "quoteCoin": "USDT",
        "buyLimitPriceRatio": "0.9",
        "sellLimitPriceRatio": "0.9",
        "feeRateUpRatio": "0.1",
        "makerFeeRate": "0.0002",
        "takerFeeRate": "0.0006",
        "openCostUpRatio": "0.1",
        "supportMarginCoins": ["USDT"],
        "minTradeNum": symbol.min_size,
        "priceEndStep": "1",
        "volumePlace": "3",
        "pricePlace": "1",
        "sizeMultiplier": symbol.min_size,
        "symbolType": "perpetual",
        "minTradeUSDT": "5",
        "maxSymbolOrderNum": "200",
        "maxProductOrderNum": "400",
        "maxPositionNum": "150",
        "symbolStatus": "normal",
        "offTime": "-1",
        "limitOpenTime": "-1",
        "deliveryTime": "",
        "deliveryStartTime": "",
        "launchTime": "",
        "fundInterval": "8",
        "minLever": "1",
        "maxLever": symbol.max_leverage,
        "posLimit": "0.05",
        "maintainTime": "",
    }


def with_end(name: str, rows: list[Row], id_name: str) -> Row:
    """A page under its name, with the id that leads to the next one."""
    return {name: rows, "endId": rows[-1][id_name] if rows else ""}
