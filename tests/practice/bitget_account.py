"""Bitget's calls around the lead side: the account, its ledger and positions, the markets."""

from __future__ import annotations

from tests.practice.bitget_asked import PRODUCTS, THREE_MONTHS, Asked
from tests.practice.bitget_key import Key
from tests.practice.bitget_rows import Rows, contract, with_end
from tests.practice.world import Position


def account_info(asked: Asked, key: Key) -> object:
    """Who the key belongs to, what it may do and from where; every key may ask."""
    lead, rows = asked.desk.world.lead, Rows(asked.desk.world)
    return {
        "userId": rows.id(lead.user_id),
        "inviterId": "",
        "ips": ",".join(key.addresses),
        "authorities": sorted(key.rights),
        "parentId": lead.user_id,
        "traderType": "trader" if lead.is_lead else "not_trader",
        "channelCode": "",
        "channel": "",
        "regisTime": "1650000000000",
    }


def accounts(asked: Asked, _: Key) -> object:
    """One margin coin; an empty figure and one with a decimal comma, as in the documentation."""
    equity = asked.desk.world.lead.equity
    if asked.product != PRODUCTS[0]:
        return []
    return [
        {
            "marginCoin": "USDT",
            "locked": "0",
            "available": equity,
            "crossedMaxAvailable": equity,
            "isolatedMaxAvailable": equity,
            "maxTransferOut": equity,
            "accountEquity": equity,
            "usdtEquity": f"{equity}00000001",
            "btcEquity": "0.0204885807029",
            "crossedRiskRate": "0",
            "unrealizedPL": "",
            "coupon": "0",
            "unionTotalMagin": "111,1",
            "unionAvailable": "1111.1",
            "unionMm": "111",
            "assetList": [{"coin": "USDT", "balance": equity, "available": equity}],
            "isolatedMargin": "0",
            "crossedMargin": "0",
            "crossedUnrealizedPL": "0",
            "isolatedUnrealizedPL": "0",
            "assetMode": "single",
        }
    ]


def bills(asked: Asked, _: Key) -> object:
    world, product = asked.desk.world, asked.product
    kind = asked.params.get("businessType", "")
    found = asked.page(
        world.bills, lambda bill: bill.product == product and kind in {"", bill.kind}, days=30
    )
    rows = Rows(world)
    return with_end("bills", [rows.bill(bill) for bill in found], "billId")


def fills(asked: Asked, _: Key) -> object:
    world, product = asked.desk.world, asked.product
    symbol = asked.params.get("symbol", "")
    found = asked.page(
        world.fills,
        lambda fill: fill.product == product and symbol in {"", fill.symbol},
        days=7,
        default=100,
    )
    rows = Rows(world)
    return with_end("fillList", [rows.fill(fill) for fill in found], "tradeId")


def open_positions(asked: Asked, _: Key) -> object:
    world, product = asked.desk.world, asked.product
    rows = Rows(world)
    found = [each for each in world.positions if each.closed_ms is None]
    return [rows.open_position(each) for each in found if each.product == product]


def closed_positions(asked: Asked, _: Key) -> object:
    world, product = asked.desk.world, asked.product
    symbol = asked.params.get("symbol", "")

    def is_wanted(position: Position) -> bool:
        is_closed = position.closed_ms is not None and position.product == product
        return is_closed and symbol in {"", position.symbol}

    found = asked.page(world.positions, is_wanted, days=THREE_MONTHS)
    rows = Rows(world)
    return with_end("list", [rows.closed_position(each) for each in found], "positionId")


# --- what needs no key ---


def server_time(asked: Asked, _: Key) -> object:
    return {"serverTime": str(asked.desk.clock.now_ms())}


def contracts(asked: Asked, _: Key) -> object:
    """Also asked for demo products, of which there are none."""
    product = asked.params.get("productType", "").upper()
    return [contract(each) for each in asked.desk.world.symbols if each.product == product]


def no_rows(_asked: Asked, _: Key) -> object:
    """Spot markets, margin coins and coins: asked for by a client that loads all markets."""
    return []
