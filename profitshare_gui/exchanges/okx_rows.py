"""Rows of OKX as our records: pure reading, tried with the documented answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Millionths, Units, parse_ratio
from profitshare_gui.core.records import Copier, Order, Owner
from profitshare_gui.exchanges.answers import Cells
from profitshare_gui.exchanges.feed_rows import (
    Bill,
    BillKind,
    CoinTotal,
    LeadSymbol,
    ListedCopier,
    PendingReported,
    ReportedShare,
)
from profitshare_gui.exchanges.okx_positions import Costs, Positions

BILL_TYPES = {"SWAP": "223", "SPOT": "266"}
"""The types of the ledger's rows of a profit share received, by kind of lead trading."""

_INSTRUMENT = re.compile(r"[A-Z0-9_]{1,30}(?:-[A-Z0-9_]{1,30}){1,4}", re.ASCII)
_SIDES = ("long", "short", "net")
_LEADER = "1"
_ROLES = ("0", _LEADER, "2")
_PART, _ALL = "1", "2"


class Role(NamedTuple):
    """What an account is in one kind of lead trading; None is what OKX does not tell."""

    product: str
    leads: bool
    ratio: Millionths | None
    copiers: int | None
    slots: int | None


class PendingTotal(NamedTuple):
    """The sum of the shares not paid yet, and when they will be."""

    amount: Units | None
    settles_at: Micros | None


def is_instrument(text: str) -> bool:
    """Whether a text can be the name of an instrument, such as `BTC-USDT-SWAP`."""
    return _INSTRUMENT.fullmatch(text) is not None


def read_role(cells: Cells) -> Role:
    """Read a row of the `details` of `config`; a ratio is a fraction there."""
    ratio = cells.text("profitSharingRatio")
    return Role(
        product=cells.asset("instType"),
        ratio=None if ratio is None else parse_ratio(ratio),
        copiers=cells.count("copyTraderNum"),
        slots=cells.count("maxCopyTraderNum"),
        leads=cells.word("roleType", _ROLES) == _LEADER,
    )


def read_pending_total(cells: Cells) -> PendingTotal:
    """Read the row of `total-unrealized-profit-sharing`."""
    return PendingTotal(
        amount=cells.amount("totalUnrealizedProfitSharingAmt"),
        settles_at=cells.instant("profitSharingTs"),
    )


def read_total(cells: Cells) -> CoinTotal:
    """Read a row of `total-profit-sharing`: what was paid in one coin since ever."""
    return CoinTotal(cells.asset("ccy"), cells.needed_amount("totalProfitSharingAmt"), None)


def copier_reader(asset: str, as_of: Micros) -> Callable[[Cells], ListedCopier]:
    """Read a row of `public-copy-traders`: a masked nickname, a start and a profit, no id."""

    def read(cells: Cells) -> ListedCopier:
        copier = Copier(
            copier_id="",
            asset=asset,
            nickname=cells.text("nickName"),
            equity=None,
            open_positions=None,
            active_orders=None,
            copying_since=cells.instant("beginCopyTime"),
            copied_amount=None,
            pnl=cells.amount("pnl"),
            share_paid=None,
            as_of=as_of,
        )
        return ListedCopier(copier, None)

    return read


def read_share(cells: Cells) -> ReportedShare | None:
    """Read a row of `profit-sharing-details`, which names the copier by nickname alone.

    A row of 0 says that there was nothing to share, so nothing was paid.
    """
    amount = cells.needed_amount("profitSharingAmt")
    share = ReportedShare(
        share_id=cells.identity("profitSharingId"),
        copier_id="",
        nickname=cells.text("nickName") or "",
        asset=cells.asset("ccy"),
        at=cells.needed_instant("ts"),
        amount=amount,
        evidence=cells.text("profitSharingAmt") or "",
    )
    return share if amount else None


def read_pending(cells: Cells) -> PendingReported:
    """Read a row of `unrealized-profit-sharing-details`: a share that is not paid yet."""
    return PendingReported(
        copier_id="",
        nickname=cells.text("nickName") or "",
        asset=cells.asset("ccy"),
        amount=cells.needed_amount("unrealizedProfitSharingAmt"),
        evidence=cells.text("unrealizedProfitSharingAmt") or "",
    )


def bill_reader(product: str) -> Callable[[Cells], Bill | None]:
    """Read a row of `asset/bills`; None for a type that was not asked for."""

    def read(cells: Cells) -> Bill | None:
        if cells.text("type") != BILL_TYPES[product]:
            return None
        return Bill(
            bill_id=cells.identity("billId"),
            kind=BillKind.SHARE_RECEIVED,
            asset=cells.asset("ccy"),
            at=cells.needed_instant("ts"),
            symbol="",
            balance=cells.amount("bal"),
            amount=cells.needed_amount("balChg"),
            evidence=cells.text("balChg") or "",
        )

    return read


def symbol_reader(product: str) -> Callable[[Cells], LeadSymbol]:
    """Read a row of `instruments`; whether it is led is a JSON boolean."""

    def read(cells: Cells) -> LeadSymbol:
        symbol = _instrument(cells)
        is_led = cells.inner("enabled")
        if not isinstance(is_led, bool):
            raise BadValue("unknown_word", str(is_led))
        return LeadSymbol(symbol, product, is_led, None, None, None, None)

    return read


def read_open(cells: Cells) -> Order:
    """Read a row of `current-subpositions`: a led position that is not closed, or not whole."""
    symbol, side, _ = _what(cells)
    return Order(
        copier_id="",
        order_id=cells.identity("subPosId"),
        asset=cells.asset("ccy"),
        symbol=symbol,
        side=side,
        opened_at=cells.needed_instant("openTime"),
        closed_at=None,
        realized_pnl=None,
        trading_fee=None,
        funding_fee=None,
        share_ratio=None,
        unrealized_pnl=cells.amount("upl"),
        owner=Owner.LEAD,
    )


def closed_reader(
    positions: Positions, since: Micros, known_since: Micros
) -> Callable[[Cells], Order | None]:
    """Read a row of `subpositions-history` with its part of its position's fees and funding.

    None for one that is closed only in part, which `current-subpositions` still has: its profit
    comes with its end, under the same id. None too for what closed before `since` in a position
    that has not changed since then, or before `known_since`, from when on all positions are among
    `positions`: it was read before. `pnl` is gross: in the documented example
    it is exactly the difference of the prices times the size.
    """

    def read(cells: Cells) -> Order | None:
        if cells.word("type", (_PART, _ALL)) == _PART:
            return None
        symbol, side, size = _what(cells)
        opened_at, closed_at = cells.needed_instant("openTime"), cells.needed_instant("closeTime")
        if closed_at < opened_at:
            raise BadValue("closed_before_opened")
        costs = positions.costs_of(symbol, side, size, opened_at, closed_at)
        if closed_at < since and (costs is None or closed_at < known_since):
            return None
        trading_fee, funding_fee = costs or Costs(None, None)
        return Order(
            copier_id="",
            order_id=cells.identity("subPosId"),
            asset=cells.asset("ccy"),
            symbol=symbol,
            side=side,
            opened_at=opened_at,
            closed_at=closed_at,
            realized_pnl=cells.needed_amount("pnl"),
            trading_fee=trading_fee,
            funding_fee=funding_fee,
            share_ratio=None,
            unrealized_pnl=None,
            owner=Owner.LEAD,
        )

    return read


def _what(cells: Cells) -> tuple[str, str, Units]:
    """Instrument, side and size in contracts; in net mode the sign of the size is the side."""
    size = cells.needed_amount("subPos")
    side = cells.word("posSide", _SIDES)
    if side == "net":
        if not size:
            raise BadValue("unknown_word", "net")
        side = "long" if size > 0 else "short"
    return _instrument(cells), side, abs(size)


def _instrument(cells: Cells) -> str:
    text = cells.text("instId")
    if text is None:
        raise BadValue("empty")
    if not is_instrument(text):
        raise BadValue("not_an_asset", text)
    return text
