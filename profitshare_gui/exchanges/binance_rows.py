"""Rows of Binance as our records: pure reading, tried with the documented answers.

Binance reports no trades, only fills. Each fill that closes something says exactly what it
realised, and becomes one closed order under its contract and trade id; fills that only open
realise nothing and become none, or a lead would seem to lose every other trade. Two things a
fill does not know are not made up: when its position was opened (`opened_at` is its own time), and
the fee of the fills that opened it. Every fee is in the ledger, by contract and in the asset it
was paid in, and so is funding.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Order, Owner
from profitshare_gui.exchanges.answers import Cells
from profitshare_gui.exchanges.binance_profile import PRODUCT
from profitshare_gui.exchanges.feed_rows import (
    Bill,
    BillKind,
    LeadStatus,
    LeadSymbol,
)

REALIZED = "REALIZED_PNL"
BILL_KINDS = {"FUNDING_FEE": BillKind.FUNDING, "COMMISSION": BillKind.TRADING_FEE}
"""Binance's words for the income that is kept; what was realised stands in the fills."""

_SIDES = ("buy", "sell")
_POSITIONS = ("both", "long", "short")
_CLOSED_BY = {"sell": "long", "buy": "short"}
_LONGEST_SYMBOL = 40


class Closed(NamedTuple):
    """A contract in which something was realised, and in which asset."""

    symbol: str
    asset: str


def read_closed(cells: Cells) -> Closed | None:
    """Read a row of `income` as the name of a contract to ask for; None for any other row."""
    kind = cells.text("incomeType")
    if kind is None:
        raise BadValue("empty")
    if kind != REALIZED:
        return None
    return Closed(_symbol(cells), cells.asset("asset"))


def fill_reader(asset: str) -> Callable[[Cells], Order | None]:
    """Read a row of `userTrades`; None for a fill that closes nothing.

    Where positions of both sides share one account (`BOTH`), a fill that realised exactly nothing
    cannot be told from an opening one, and is taken for that.
    """

    def read(cells: Cells) -> Order | None:
        side, position = cells.word("side", _SIDES), cells.word("positionSide", _POSITIONS)
        pnl = cells.needed_amount("realizedPnl")
        closes = _CLOSED_BY[side]
        if position not in {"both", closes} or (position == "both" and not pnl):
            return None
        at, symbol = cells.needed_instant("time"), _symbol(cells)
        margin = asset if cells.text("marginAsset") is None else cells.asset("marginAsset")
        if not margin:
            raise BadValue("not_an_asset")
        return Order(
            copier_id="",
            order_id=f"{symbol}:{cells.identity('id')}:{side}",
            asset=margin,
            symbol=symbol,
            side=closes,
            opened_at=at,
            closed_at=at,
            realized_pnl=pnl,
            trading_fee=_fee(cells, margin),
            funding_fee=None,
            share_ratio=None,
            unrealized_pnl=None,
            owner=Owner.LEAD,
        )

    return read


def read_bill(cells: Cells) -> Bill | None:
    """Read a row of `income`; positive is received. Its `tranId` is unique within its kind."""
    word = cells.text("incomeType") or ""
    kind = BILL_KINDS.get(word)
    if kind is None:
        return None
    symbol = cells.text("symbol") or ""
    return Bill(
        bill_id=f"{word}:{symbol}:{cells.identity('tranId')}",
        kind=kind,
        asset=cells.asset("asset"),
        amount=cells.needed_amount("income"),
        at=cells.needed_instant("time"),
        symbol=symbol,
        balance=None,
        evidence=cells.text("income") or "",
    )


def read_symbol(cells: Cells) -> LeadSymbol:
    """Read a row of `leadSymbol`, which lists only what may be led."""
    return LeadSymbol(
        symbol=_symbol(cells),
        product=PRODUCT,
        is_led=True,
        min_copy=None,
        max_leverage=None,
        take_profit_percent=None,
        stop_loss_percent=None,
    )


LEADS = LeadStatus(
    is_lead=True,
    equity=None,
    total_pnl=None,
    roi=None,
    win_rate=None,
    trades=None,
    gains=None,
    losses=None,
    copiers_now=None,
    copiers_ever=None,
    slots=None,
    share_ratio=None,
    pending=None,
    paid=None,
    paid_by_asset=(),
    symbols=(),
)
"""All that `userStatus` says of a lead trader."""


def _symbol(cells: Cells) -> str:
    """The name of a contract; some have Chinese ones, and those that expire an underscore."""
    symbol = cells.text("symbol") or ""
    if not 0 < len(symbol) <= _LONGEST_SYMBOL:
        raise BadValue("not_an_asset", symbol)
    return symbol


def _fee(cells: Cells, asset: str) -> Units | None:
    """What a fill cost, unknown if it was paid in another asset, such as BNB.

    Binance's answers write a fee as positive, the example of its documentation as negative. Nobody
    is paid for taking, so a taker's fee was paid, whatever its sign.
    """
    if cells.asset("commissionAsset") != asset:
        return None
    fee = cells.needed_amount("commission")
    return fee if cells.inner("maker") is True else abs(fee)
