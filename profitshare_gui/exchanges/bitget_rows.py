"""Rows of Bitget as our records: pure reading, tried with the documented answers."""

from __future__ import annotations

import re
from collections.abc import Callable

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import DEFAULT_ASSET, Copier, Order, Owner
from profitshare_gui.exchanges.answers import Cells, Json, within_range
from profitshare_gui.exchanges.feed_rows import (
    Bill,
    BillKind,
    CoinTotal,
    LeadStatus,
    LeadSymbol,
    ListedCopier,
    PendingReported,
    ReportedShare,
)

BILL_KINDS = {
    "tracking_trader_income": BillKind.SHARE_RECEIVED,
    "contract_settle_fee": BillKind.FUNDING,
}
"""Bitget's words for the bills that are read: profit shares received, and funding."""

_COIN_MARGINED = re.compile(r"([A-Z0-9]+?)USD(?:[A-Z]\d\d)?", re.ASCII)
_SIDES = ("long", "short")


def copier_reader(as_of: Micros) -> Callable[[Cells], ListedCopier]:
    """Read a row of `config-query-followers`; what it does not tell stays unknown."""

    def read(cells: Cells) -> ListedCopier:
        copier = Copier(
            copier_id=cells.identity("followerUid"),
            asset=DEFAULT_ASSET,
            nickname=cells.text("followerName"),
            equity=cells.amount("accountEquity"),
            open_positions=None,
            active_orders=None,
            copying_since=cells.instant("followerTime"),
            copied_amount=None,
            pnl=None,
            share_paid=None,
            as_of=as_of,
        )
        return ListedCopier(copier, cells.yes_or_no("isRemove"))

    return read


def track_reader(product: str) -> Callable[[Cells], Order]:
    """Read a row of `order-current-track` or `order-history-track`: an order of the lead.

    `achievedPL` is gross: in the documented example it is exactly the size times the difference of
    the prices. Fees are negative there where they were paid. Funding stands in the bills alone.
    """

    def read(cells: Cells) -> Order:
        opened_at = cells.needed_instant("openTime")
        closed_at = cells.instant("closeTime")
        if closed_at is not None and closed_at < opened_at:
            raise BadValue("closed_before_opened")
        symbol = cells.asset("symbol")
        return Order(
            copier_id="",
            order_id=cells.identity("trackingNo"),
            asset=_margin_asset(product, symbol),
            symbol=symbol,
            side=cells.word("posSide", _SIDES),
            opened_at=opened_at,
            closed_at=closed_at,
            realized_pnl=None if closed_at is None else cells.needed_amount("achievedPL"),
            trading_fee=_paid(
                cells, ("openFee",) if closed_at is None else ("openFee", "closeFee")
            ),
            funding_fee=None,
            share_ratio=None,
            unrealized_pnl=None,
            owner=Owner.LEAD,
        )

    return read


def closed_track_reader(product: str) -> Callable[[Cells], Order]:
    """Read a row of `order-history-track`, which must say when the order closed."""
    read = track_reader(product)

    def read_closed(cells: Cells) -> Order:
        cells.needed_instant("closeTime")
        return read(cells)

    return read_closed


def read_share(cells: Cells) -> ReportedShare:
    """Read a row of `profit-history-details`; it names the copier by nickname alone."""
    return ReportedShare(
        share_id=cells.identity("profitId"),
        copier_id="",
        nickname=cells.text("nickName") or "",
        asset=cells.asset("coin"),
        at=cells.needed_instant("profitTime"),
        amount=cells.needed_amount("profit"),
        evidence=cells.text("profit") or "",
    )


def read_pending(cells: Cells) -> PendingReported:
    """Read a row of `profit-details`: a share that is not paid yet."""
    return PendingReported(
        copier_id="",
        nickname=cells.text("nickName") or "",
        asset=cells.asset("coin"),
        amount=cells.needed_amount("profit"),
        evidence=cells.text("profit") or "",
    )


def read_bill(cells: Cells) -> Bill | None:
    """Read a row of `account/bill`; None for a kind that is not asked for."""
    kind = BILL_KINDS.get(cells.text("businessType") or "")
    if kind is None:
        return None
    return Bill(
        bill_id=cells.identity("billId"),
        kind=kind,
        asset=cells.asset("coin"),
        at=cells.needed_instant("cTime"),
        symbol=cells.text("symbol") or "",
        balance=cells.amount("balance"),
        amount=cells.needed_amount("amount"),
        evidence=cells.text("amount") or "",
    )


def symbol_reader(product: str) -> Callable[[Cells], LeadSymbol]:
    """Read a row of `config-query-symbols`."""

    def read(cells: Cells) -> LeadSymbol:
        is_led = cells.yes_or_no("openTrader")
        if is_led is None:
            raise BadValue("unknown_word")
        return LeadSymbol(
            symbol=cells.asset("symbol"),
            product=product,
            is_led=is_led,
            min_copy=cells.amount("minOpenCount"),
            max_leverage=cells.count("maxLeverage"),
            take_profit_percent=cells.count("stopSurplusRatio"),
            stop_loss_percent=cells.count("stopLossRatio"),
        )

    return read


def read_total(cells: Cells) -> CoinTotal:
    """Read a row of the summary: what was paid in one coin since ever."""
    return CoinTotal(
        asset=cells.asset("coin"),
        paid=cells.needed_amount("profitCount"),
        last_paid_at=cells.instant("lastProfitTime"),
    )


def read_status(detail: Cells, summary: Cells, totals: tuple[CoinTotal, ...]) -> LeadStatus:
    """Read `order-total-detail` with the figures of `profit-history-summarys`."""
    return LeadStatus(
        is_lead=True,
        equity=detail.amount("totalEquity"),
        total_pnl=detail.amount("totalpl"),
        roi=detail.percent("roi"),
        win_rate=detail.percent("winRate"),
        trades=detail.count("tradingOrderNum"),
        gains=detail.count("gainNum"),
        losses=detail.count("lossNum"),
        copiers_now=detail.count("currentFollowerNum"),
        copiers_ever=detail.count("totalFollowerNum"),
        slots=None,
        share_ratio=None,
        pending=summary.amount("waitProfit"),
        paid=summary.amount("sumProfit"),
        paid_by_asset=totals,
        symbols=_symbols(detail.inner("tradingPairsAvailableList")),
    )


def _symbols(value: Json) -> tuple[str, ...]:
    names = value if isinstance(value, list) else []
    return tuple(Cells({"symbol": name}).asset("symbol") for name in names)


def _margin_asset(product: str, symbol: str) -> str:
    """What an order is settled in: the coin itself where the coin is the margin."""
    if product != "COIN-FUTURES":
        return product.removesuffix("-FUTURES")
    match = _COIN_MARGINED.fullmatch(symbol)
    if match is None:
        raise BadValue("not_an_asset", symbol)
    return match[1]


def _paid(cells: Cells, names: tuple[str, ...]) -> Units | None:
    """The fees as what was paid; unknown as a whole if one of them is not told."""
    fees = [cells.amount(name) for name in names]
    told = [fee for fee in fees if fee is not None]
    return within_range(-sum(told)) if len(told) == len(fees) else None
