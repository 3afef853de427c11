"""OKX's rows: the records of the world under the names and in the forms of v5."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from tests.practice.world import (
    SPOT,
    Bill,
    Copier,
    LeadOrder,
    LeadSymbol,
    PendingShare,
    Position,
    Share,
    World,
)

Row = dict[str, Any]
SWAP = "SWAP"
BILL_TYPES = {SWAP: "223", SPOT: "266"}


def kind_of(product: str) -> str:
    """OKX's word for a product of the world."""
    return SPOT if product == SPOT else SWAP


def instrument(symbol: str, product: str) -> str:
    """`BTCUSDT` as OKX writes it."""
    pair = f"{symbol.removesuffix('USDT')}-USDT"
    return pair if product == SPOT else f"{pair}-SWAP"


def total(*amounts: str | None) -> str:
    """What amounts come to; a text that a test scripted without a figure counts for nothing."""
    found = Decimal(0)
    for amount in amounts:
        try:
            found += Decimal(amount or "0")
        except InvalidOperation:
            continue
    return format(found, "f")


class OkxRows:
    """Writes rows for one world; ids are texts unless the world has them as numbers."""

    def __init__(self, world: World) -> None:
        self._as_numbers = world.ids_as_numbers
        self._code = world.lead.code

    def id(self, number: int) -> object:
        """An id as it is sent."""
        return number if self._as_numbers else str(number)

    def open_order(self, order: LeadOrder) -> Row:
        """A row of `current-subpositions`; in net mode a short one has a negative size."""
        sign = "-" if order.side == "short" else ""
        return {
            "algoId": "",
            "ccy": "USDT",
            "instId": instrument(order.symbol, order.product),
            "instType": kind_of(order.product),
            "lever": order.leverage,
            "margin": "12.6263333333333333",
            "markPx": order.open_price,
            "mgnMode": "isolated",
            "openAvgPx": order.open_price,
            "openOrdId": self.id(order.open_order_id) if order.open_order_id else "",
            "openTime": str(order.opened_ms),
            "posSide": "net",
            "slOrdPx": "",
            "slTriggerPx": order.stop_loss,
            "subPos": sign + order.size,
            "subPosId": self.id(order.id),
            "tpOrdPx": "",
            "tpTriggerPx": order.take_profit,
            "uniqueCode": self._code,
            "upl": "0.3268",
            "uplRatio": "0.0258824150584758",
            "availSubPos": sign + order.size,
        } | order.extra

    def closed_order(self, order: LeadOrder) -> Row:
        """A row of `subpositions-history`: no fee, no funding; part of it or all is closed."""
        is_part = order.closed_ms is None
        open_row = self.open_order(order)
        del open_row["upl"], open_row["uplRatio"], open_row["availSubPos"], open_row["algoId"]
        return (
            open_row
            | {
                "closeAvgPx": order.close_price,
                "closeTime": str(order.part_closed_ms if is_part else order.closed_ms),
                "closeSubPos": order.closed_size if is_part else order.size,
                "pnl": order.pnl,
                "pnlRatio": "0.0166399358460306",
                "profitSharingAmt": "",
                "type": "1" if is_part else "2",
            }
            | order.extra
        )

    def closed_position(self, position: Position) -> Row:
        """A row of `positions-history`: everything the position cost, over all its parts."""
        fee = total(position.open_fee, position.close_fee)
        return {
            "cTime": str(position.opened_ms),
            "ccy": position.coin,
            "closeAvgPx": position.close_price,
            "closeTotalPos": position.size,
            "instId": instrument(position.symbol, position.product),
            "instType": kind_of(position.product),
            "lever": position.leverage,
            "mgnMode": "isolated",
            "openAvgPx": position.open_price,
            "openMaxPos": position.size,
            "realizedPnl": total(position.pnl, fee, position.funding),
            "fee": fee,
            "fundingFee": position.funding,
            "liqPenalty": "0",
            "pnl": position.pnl,
            "pnlRatio": "0.000906447858888",
            "posId": self.id(position.id),
            "posSide": "net",
            "direction": position.side,
            "triggerPx": "",
            "type": "2",
            "uTime": str(position.closed_ms),
            "uly": instrument(position.symbol, SPOT),
            "nonSettleAvgPx": "",
            "settledPnl": "",
        } | position.extra

    def share(self, share: Share) -> Row:
        """A row of `profit-sharing-details`: no id of the copier, no base, no ratio."""
        return {
            "ccy": share.coin,
            "nickName": share.nickname,
            "profitSharingAmt": share.amount,
            "profitSharingId": self.id(share.id),
            "portLink": "",
            "ts": str(share.at_ms),
            "instType": kind_of(share.product),
        } | share.extra

    def pending(self, share: PendingShare, now_ms: int) -> Row:
        """A row of `unrealized-profit-sharing-details`."""
        return {
            "ccy": share.coin,
            "nickName": share.nickname,
            "portLink": "",
            "ts": str(now_ms),
            "unrealizedProfitSharingAmt": share.amount,
            "instType": kind_of(share.product),
        } | share.extra

    def bill(self, bill: Bill) -> Row:
        """A row of `asset/bills`."""
        return {
            "billId": self.id(bill.id),
            "ccy": bill.coin,
            "clientId": "",
            "balChg": bill.amount,
            "bal": bill.balance,
            "type": BILL_TYPES[kind_of(bill.product)],
            "ts": str(bill.at_ms),
            "notes": "",
        } | bill.extra

    def copier(self, copier: Copier) -> Row:
        """A row of the public list: a nickname, a start and a profit."""
        return {
            "beginCopyTime": str(copier.since_ms),
            "nickName": copier.name,
            "pnl": "983.34854",
            "portLink": copier.picture,
        } | copier.extra

    def symbol(self, symbol: LeadSymbol) -> Row:
        """A row of `instruments`."""
        return {"enabled": symbol.is_led, "instId": instrument(symbol.symbol, symbol.product)}
