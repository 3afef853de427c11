"""Rows of HTX as our records: pure reading, tried with the documented answers."""

from __future__ import annotations

import re
from collections.abc import Callable

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Millionths
from profitshare_gui.core.records import DEFAULT_ASSET, Copier
from profitshare_gui.exchanges.answers import Cells, Json
from profitshare_gui.exchanges.feed_rows import (
    CoinTotal,
    LeadStatus,
    LeadSymbol,
    ListedCopier,
    ReportedShare,
)
from profitshare_gui.exchanges.htx_profile import PRODUCT

_ENCODED_ID = re.compile(r"[A-Za-z0-9+/=_-]{1,64}", re.ASCII)
_CONTRACT = re.compile(r"[A-Z0-9]{1,20}(?:-[A-Z0-9]{1,20}){1,2}", re.ASCII)


def copier_reader(as_of: Micros) -> Callable[[Cells], ListedCopier]:
    """Read a row of `query_followers`; the field of the profit is spelled in two ways."""

    def read(cells: Cells) -> ListedCopier:
        copier_id = cells.text("follower_uid") or ""
        if _ENCODED_ID.fullmatch(copier_id) is None:
            raise BadValue("not_an_id", copier_id)
        profit = cells.amount("follower_profit_amount")
        copier = Copier(
            copier_id=copier_id,
            asset=DEFAULT_ASSET,
            nickname=cells.text("follower_name"),
            equity=None,
            open_positions=None,
            active_orders=None,
            copying_since=cells.instant("follower_time"),
            copied_amount=cells.amount("follower_trade_amount"),
            pnl=cells.amount("follower_profit_amont") if profit is None else profit,
            share_paid=None,
            as_of=as_of,
        )
        return ListedCopier(copier, None)

    return read


def read_share(cells: Cells) -> ReportedShare:
    """Read a row of `profit_history_details`.

    It has no id of its own, so what it says is its id, however its amount is spelled. `user_id` is
    called a nickname by the documentation and is not the id of the list of copiers: nobody is named
    by it for sure.
    """
    name = "profit_amont" if cells.amount("profit_amount") is None else "profit_amount"
    amount, asset = cells.needed_amount(name), cells.asset("profit_currency")
    at, who = cells.needed_instant("profit_time"), cells.text("user_id") or ""
    return ReportedShare(
        share_id=f"{at // 1000}:{who}:{asset}:{amount}",
        copier_id="",
        nickname=who,
        asset=asset,
        amount=amount,
        at=at,
        evidence=cells.text(name) or "",
    )


def read_contract(cells: Cells) -> LeadSymbol:
    """Read an entry of `query_contract`, which lists what is led."""
    symbol = cells.text("contract") or ""
    if _CONTRACT.fullmatch(symbol) is None:
        raise BadValue("not_an_asset", symbol)
    return LeadSymbol(symbol, PRODUCT, True, None, None, None, None)


def read_total(cells: Cells) -> CoinTotal:
    """Read a row of `total_profit_history`: what was paid in one coin since ever."""
    asset = cells.asset("profit_currency")
    return CoinTotal(asset, cells.needed_amount("total_profit_amount"), None)


def read_status(detail: Cells, totals: tuple[CoinTotal, ...]) -> LeadStatus:
    """Read `order_total_detail`; its win rate is a ratio, not a percentage."""
    return LeadStatus(
        is_lead=True,
        equity=None,
        total_pnl=detail.amount("total_pl"),
        roi=None,
        win_rate=_ratio(detail, "win_rate"),
        trades=None,
        gains=None,
        losses=None,
        copiers_now=detail.count("current_follower_num"),
        copiers_ever=detail.count("total_follower_num"),
        slots=None,
        share_ratio=None,
        pending=None,
        paid=None,
        paid_by_asset=totals,
        symbols=(),
    )


def contract_row(listed: Json) -> Json:
    """An entry of a bare list of names as a row."""
    return {"contract": listed}


def _ratio(cells: Cells, name: str) -> Millionths | None:
    amount = cells.amount(name)
    return None if amount is None else amount // 100  # 10^-8 to 10^-6
