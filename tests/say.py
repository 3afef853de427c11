"""A small language for tests: `usdt("12.34")`, `at("2026-03-30 00:00")`, `share("10%")`."""

from __future__ import annotations

from decimal import Decimal

from profitshare_gui.core.instants import HOUR, Micros, parse_instant
from profitshare_gui.core.money import Millionths, Units, parse_amount, parse_ratio
from profitshare_gui.core.records import DEFAULT_ASSET, Event, EventKind, Order, Owner


def usdt(text: str) -> Units:
    """Say an amount: `usdt("-12.34")`."""
    return parse_amount(text)


def share(text: str) -> Millionths:
    """Say a ratio in percent: `share("10%")` is one tenth, `share("2.9%")` 29 thousandths."""
    return parse_ratio(str(Decimal(text.removesuffix("%")).scaleb(-2)))


def at(text: str) -> Micros:
    """Say an instant, in UTC unless it ends with an offset: `at("2026-03-30 08:00+08:00")`."""
    has_offset = text[16:].endswith("Z") or "+" in text[16:] or "-" in text[16:]
    return parse_instant(text if has_offset else f"{text}Z")


def order(
    copier_id: str = "ada",
    pnl: str | None = "0",
    *,
    fee: str | None = "0",
    funding: str | None = "0",
    opened: str = "",
    closed: str | None = "2026-03-30 12:00",
    ratio: str | None = None,
    unrealized: str | None = None,
    order_id: str = "",
    asset: str = DEFAULT_ASSET,
    symbol: str = "BTCUSDT",
    side: str = "long",
    owner: Owner = Owner.COPIER,
) -> Order:
    """Say one order: `order("ada", "+100", fee="0.6", closed="2026-03-31 09:00", ratio="10%")`.

    It opens an hour before it closes unless `opened` says otherwise; `closed=None` leaves it open.
    """
    closed_at = None if closed is None else at(closed)
    if opened:
        opened_at = at(opened)
    else:
        opened_at = (at("2026-03-30 12:00") if closed_at is None else closed_at) - HOUR
    return Order(
        copier_id=copier_id,
        order_id=order_id,
        asset=asset,
        symbol=symbol,
        side=side,
        opened_at=opened_at,
        closed_at=closed_at,
        realized_pnl=_amount(pnl),
        trading_fee=_amount(fee),
        funding_fee=_amount(funding),
        share_ratio=None if ratio is None else share(ratio),
        unrealized_pnl=_amount(unrealized),
        owner=owner,
    )


def event(
    kind: str,
    when: str,
    copier_id: str = "",
    *,
    amount: str | None = None,
    ratio: str | None = None,
    asset: str = DEFAULT_ASSET,
    note: str = "",
) -> Event:
    """Say one event by the word of the events file: `event("payout", "…", "ada", amount="3")`."""
    return Event(
        at=at(when),
        kind=EventKind(kind),
        copier_id=copier_id,
        asset=asset,
        amount=_amount(amount),
        ratio=None if ratio is None else share(ratio),
        note=note,
        amount_evidence=amount or "",
    )


def _amount(text: str | None) -> Units | None:
    return None if text is None else usdt(text)
