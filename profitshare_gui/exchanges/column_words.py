"""What platforms call the columns we read, in English and Chinese and in the words of their APIs.

Lower case, camelCase taken apart, without what stands in brackets; the likelier word first. A net
profit is on no list: our `realized_pnl` is before fees.
"""

from __future__ import annotations

from profitshare_gui.core.records import Feed

_COPIER_ID = (
    *("copier id", "copier uid", "follower id", "follower uid", "copy trader uid", "uid"),
    *("user id", "user uid", "account", "user", "copier", "follower", "跟单员uid", "跟随者uid"),
    *("跟单者uid", "跟单用户uid", "用户uid", "用户id", "跟单用户", "跟随者", "跟单者", "用户"),
)
_ASSET = (
    *("asset", "margin coin", "margin asset", "settle coin", "settlement currency", "currency"),
    *("ccy", "quote asset", "保证金币种", "结算币种", "币种"),
)
_RATIO = (
    *("share ratio", "profit share ratio", "profit sharing ratio", "profit share rate"),
    *("分润比例", "分成比例"),
)

WORDS: dict[Feed, dict[str, tuple[str, ...]]] = {
    Feed.ORDERS: {
        "copier_id": _COPIER_ID,
        "order_id": (
            *("order id", "order no", "order no.", "order number", "tracking no", "sub pos id"),
            *("position id", "trade id", "订单号", "订单编号", "订单id", "跟单号", "仓位id"),
            *("委托单号", "成交编号"),
        ),
        "asset": _ASSET,
        "symbol": (
            *("symbol", "pair", "trading pair", "contract", "contracts", "instrument", "inst id"),
            *(
                "futures",
                "market",
                "coin",
                "合约",
                "合约名称",
                "交易对",
                "币对",
                "交易品种",
                "品种",
            ),
        ),
        "side": (
            *("side", "position side", "pos side", "hold side", "direction", "long/short"),
            *("方向", "仓位方向", "持仓方向", "开仓方向", "多空", "买卖方向"),
        ),
        "opened_at": (
            *("opened at", "open time", "opening time", "opened", "time opened", "entry time"),
            *("open date", "开仓时间", "建仓时间", "开仓日期"),
        ),
        "closed_at": (
            *("closed at", "close time", "closing time", "closed", "closed time", "time closed"),
            *("exit time", "filled time", "trade time", "time", "date", "timestamp"),
            *("平仓时间", "成交时间", "完成时间", "交易时间", "时间"),
        ),
        "realized_pnl": (
            *("realized pnl", "realised pnl", "realized p&l", "realized profit", "closed pnl"),
            *("closing pnl", "achieved profits", "pnl", "p&l", "profit", "profit/loss"),
            *("已实现盈亏", "平仓盈亏", "实现盈亏", "盈亏", "收益"),
        ),
        "trading_fee": (
            *("trading fee", "trading fees", "transaction fee", "total fee", "fee", "fees"),
            *("commission", "手续费", "交易手续费", "总手续费"),
        ),
        "funding_fee": ("funding fee", "funding fees", "funding", "资金费", "资金费用"),
        "share_ratio": _RATIO,
        "unrealized_pnl": (
            *("unrealized pnl", "unrealised pnl", "floating pnl", "upl"),
            *("未实现盈亏", "浮动盈亏"),
        ),
    },
    Feed.EVENTS: {
        "at": (
            *("at", "settlement time", "distribution time", "profit sharing time", "time", "date"),
            *("created time", "timestamp", "结算时间", "发放时间", "分润时间", "时间", "日期"),
        ),
        "kind": ("kind",),
        "copier_id": _COPIER_ID,
        "asset": _ASSET,
        "amount": (
            *("profit share", "profit sharing", "profit shared", "profit sharing amount"),
            *("profit share amount", "share", "amount", "distribute amt", "profit"),
            *("分润金额", "分润", "分成金额", "分成", "带单分润", "金额"),
        ),
        "ratio": (*_RATIO, "ratio", "比例"),
        "note": ("note", "remark", "remarks", "comment", "备注"),
    },
    Feed.COPIERS: {
        "copier_id": _COPIER_ID,
        "asset": _ASSET,
        "nickname": (
            *("nickname", "nick name", "follower name", "user name", "username", "name"),
            *("copier", "follower", "昵称", "用户名", "用户昵称", "跟单用户", "跟随者"),
        ),
        "equity": (
            *("equity", "account equity", "copy trading equity", "total equity", "balance"),
            *("assets", "total assets", "账户权益", "权益", "跟单资产", "总资产", "账户资产"),
        ),
        "open_positions": ("open positions", "positions", "持仓数", "持仓数量", "当前持仓"),
        "active_orders": ("active orders", "open orders", "挂单数", "当前委托"),
        "copying_since": (
            *("copying since", "copy since", "begin copy time", "follow time", "start time"),
            *("copy start time", "开始跟单时间", "跟单开始时间", "跟单时间", "跟随时间"),
        ),
        "copied_amount": (
            *("copied amount", "copy amount", "copy trading amount", "investment", "invested"),
            *("principal", "跟单金额", "跟单本金", "投入本金", "跟单总金额"),
        ),
        "pnl": (
            *("pnl", "total pnl", "copier pnl", "copy trading pnl", "p&l", "profit"),
            *("跟单收益", "总收益", "累计收益", "收益", "盈亏"),
        ),
        "share_paid": (
            *("share paid", "profit share", "profit shared", "shared profit", "profit sharing"),
            *("total profit sharing", "已分润", "累计分润", "分润金额", "分润"),
        ),
    },
}
