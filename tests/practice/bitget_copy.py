"""Bitget's calls of the lead side: copiers, led orders, profit shares, settings."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from itertools import groupby

from tests.practice.bitget_asked import THREE_MONTHS, Asked, Refused
from tests.practice.bitget_key import Key
from tests.practice.bitget_rows import Row, Rows, led_symbol, with_end
from tests.practice.world import DAY_MS, LeadOrder, LeadSymbol, Share


def _amount(text: str | None) -> Decimal:
    """What a text is worth in a sum; nothing where a test scripted no figure."""
    try:
        return Decimal((text or "0").removeprefix("$"))
    except InvalidOperation:
        return Decimal(0)


def _total(texts: list[str | None]) -> str:
    return format(sum((_amount(text) for text in texts), Decimal(0)), "f")


# --- copiers ---


def followers(asked: Asked, _: Key) -> object:
    """A bare array without a total: a reader stops at a short page."""
    window = asked.window(THREE_MONTHS)
    rows = Rows(asked.desk.world)
    copiers = [
        copier
        for copier in asked.desk.world.copiers
        if window is None or window[0] <= copier.since_ms <= window[1]
    ]
    copiers.sort(key=lambda copier: (-copier.since_ms, copier.id))
    return asked.slice([rows.copier(copier) for copier in copiers])


def remove_follower(asked: Asked, _: Key) -> object:
    world = asked.desk.world
    text = str(asked.request.fields.get("followerUid", ""))
    if not text:
        raise Refused("40019", "followerUid")
    copier_id = int(text) if text.isascii() and text.isdigit() else -1
    if copier_id in world.refusals:
        raise Refused(world.refusals[copier_id], world.removal_line or "100")
    if copier_id not in world.copiers:
        raise Refused("43068")
    copier = world.copiers[copier_id]
    line = world.removal_line
    is_over = line is not None and _amount(copier.equity) >= Decimal(line)
    if is_over or copier.removable.lower() != "yes":
        raise Refused("43069", line or "100")
    world.copiers.take(copier_id)
    world.removed.append(copier_id)
    return "success"


# --- led orders ---


def current_track(asked: Asked, _: Key) -> object:
    product, symbol = asked.product, asked.params.get("symbol", "")

    def is_wanted(order: LeadOrder) -> bool:
        is_open = order.closed_ms is None and order.product == product
        return is_open and symbol in {"", order.symbol}

    found = asked.page(
        asked.desk.world.orders, is_wanted, days=THREE_MONTHS, most=50, remembers=False
    )
    rows = Rows(asked.desk.world)
    return with_end("trackingList", [rows.open_order(order) for order in found], "trackingNo")


def history_track(asked: Asked, _: Key) -> object:
    product, symbol = asked.product, asked.params.get("symbol", "")

    def is_wanted(order: LeadOrder) -> bool:
        is_closed = order.closed_ms is not None and order.product == product
        return is_closed and symbol in {"", order.symbol}

    found = asked.page(asked.desk.world.orders, is_wanted, days=THREE_MONTHS)
    rows = Rows(asked.desk.world)
    return with_end("trackingList", [rows.closed_order(order) for order in found], "trackingNo")


def total_detail(asked: Asked, _: Key) -> object:
    """The figures of the lead's page, as the world has them; a dollar sign in one of them."""
    world, now = asked.desk.world, asked.desk.clock.now_ms()
    lead = world.lead
    closed = [order for order in world.orders if order.closed_ms is not None]
    gains = sum(_amount(order.pnl) > 0 for order in closed)
    midnight = str(now - now % DAY_MS)
    return {
        "roi": lead.roi,
        "tradingOrderNum": str(lead.orders),
        "totalFollowerNum": str(lead.total_copiers),
        "currentFollowerNum": str(len(world.copiers)),
        "totalpl": lead.total_pnl,
        "gainNum": str(gains),
        "lossNum": str(len(closed) - gains),
        "winRate": lead.win_rate,
        "tradingPairsAvailableList": [each.symbol for each in world.symbols if each.is_led],
        "lastWeekRoiList": [{"rate": "0.00", "ctime": midnight}],
        "lastWeekProfitList": [{"amount": "0.00", "ctime": midnight}],
        "lastMonthRoiList": [{"rate": lead.roi, "ctime": midnight}],
        "lastMonthProfitList": [{"amount": lead.total_pnl.lstrip("$"), "ctime": midnight}],
        "totalEquity": lead.equity,
    }


# --- profit shares ---


def share_history(asked: Asked, _: Key) -> object:
    coin = asked.params.get("coin", "")

    def is_wanted(share: Share) -> bool:
        return coin in {"", share.coin}

    found = asked.page(asked.desk.world.shares, is_wanted, days=THREE_MONTHS)
    rows = Rows(asked.desk.world)
    return with_end("profitList", [rows.share(share) for share in found], "profitId")


def share_summary(asked: Asked, _: Key) -> object:
    """Totals since ever, per coin; yesterday is the last whole day in UTC."""
    world, now = asked.desk.world, asked.desk.clock.now_ms()
    midnight = now - now % DAY_MS
    shares = list(world.shares)
    yesterday = [each.amount for each in shares if midnight - DAY_MS <= each.at_ms < midnight]
    coins = sorted({share.coin for share in shares})
    return {
        "profitSummary": {
            "yesterdayProfit": _total(yesterday),
            "sumProfit": _total([share.amount for share in shares]),
            "waitProfit": _total([share.amount for share in world.pending]),
            "yesterdayTime": str(midnight - DAY_MS),
        },
        "profitHistoryList": [
            {
                "coin": coin,
                "profitCount": _total([each.amount for each in shares if each.coin == coin]),
                "lastProfitTime": str(max(each.at_ms for each in shares if each.coin == coin)),
            }
            for coin in coins
        ],
    }


def pending_shares(asked: Asked, _: Key) -> object:
    coin, rows = asked.params.get("coin", ""), Rows(asked.desk.world)
    wanted = [each for each in asked.desk.world.pending if coin in {"", each.coin}]
    return asked.slice([rows.pending(share) for share in wanted])


def shares_by_day(asked: Asked, _: Key) -> object:
    """One row per coin and day, newest day first."""
    world, now = asked.desk.world, asked.desk.clock.now_ms()

    def day_and_coin(share: Share) -> tuple[int, str]:
        return -(share.at_ms - share.at_ms % DAY_MS), share.coin

    shares = sorted((s for s in world.shares if world.remembers(s.at_ms, now)), key=day_and_coin)
    return asked.slice(
        [
            {
                "coin": coin,
                "profit": _total([share.amount for share in group]),
                "profitTime": str(-day),
            }
            for (day, coin), group in groupby(shares, key=day_and_coin)
        ]
    )


# --- settings ---


def symbols(asked: Asked, _: Key) -> object:
    product = asked.product
    return [led_symbol(each) for each in asked.desk.world.symbols if each.product == product]


def set_symbols(asked: Asked, _: Key) -> object:
    """A difference, not the whole list; nothing is changed if one row is refused."""
    settings = asked.request.fields.get("settingList")
    if not isinstance(settings, list) or not 1 <= len(settings) <= 50:
        raise Refused("40020", "settingList")
    known = {(each.product, each.symbol): each for each in asked.desk.world.symbols}
    for row in settings:
        if (row.get("productType", "").upper(), row.get("symbol")) not in known:
            raise Refused("40731")
        if row.get("settingType") not in {"ADD", "DELETE", "UPDATE"}:
            raise Refused("40020", "settingType")
        for name in ("stopSurplusRatio", "stopLossRatio"):
            if row.get(name, "") != "" and not 1 <= int(row[name]) <= 400:
                raise Refused("40020", name)
    for row in settings:
        _set_symbol(known[row["productType"].upper(), row["symbol"]], row)
    return "success"


def _set_symbol(symbol: LeadSymbol, row: Row) -> None:
    if row["settingType"] != "UPDATE":
        symbol.is_led = row["settingType"] == "ADD"
    symbol.take_profit_ratio = row.get("stopSurplusRatio", symbol.take_profit_ratio)
    symbol.stop_loss_ratio = row.get("stopLossRatio", symbol.stop_loss_ratio)


def set_base(asked: Asked, _: Key) -> object:
    for name, value in asked.request.fields.items():
        if name not in {"enable", "showTotalEquity", "showTpsl"} or value not in {"YES", "NO"}:
            raise Refused("40020", name)
    asked.desk.world.lead.settings.update(asked.request.fields)
    return "success"
