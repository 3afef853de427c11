"""JU's weekly settlement over an orders CSV, in fractions, sharing no line with the program."""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

_UNIT = 10**8
_WEEK = timedelta(days=7)


class _Trade(NamedTuple):
    opened_at: datetime
    closed_at: datetime | None
    net: Fraction
    ratio: Fraction


def settle_csv(
    path: str | Path, ratio: Fraction, as_of: datetime
) -> dict[tuple[str, str], Decimal]:
    """What each copier's settled weeks are due: (copier_id, opens_at as ISO text) → amount.

    `ratio` is for orders without a share_ratio of their own. Postponed weeks are left out; the week
    that settles a backlog carries all of it. Raises `ValueError` if the file has several assets.
    Source: SPEC, Settlement core, the sentences about `ju`.
    """
    assets = set()
    trades: dict[str, list[_Trade]] = defaultdict(list)
    with Path(path).open(newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row.get("is_lead", ""):
                continue
            opened_at = _instant(row["opened_at"])
            if opened_at >= as_of:
                continue
            assets.add(row.get("asset") or "USDT")
            trades[row["copier_id"]].append(_trade(row, opened_at, ratio, as_of))
    if len(assets) > 1:
        raise ValueError(f"one asset at a time, not {sorted(assets)}")
    return {
        (copier_id, opens_at.strftime("%Y-%m-%dT%H:%M:%SZ")): due
        for copier_id, mine in sorted(trades.items())
        for opens_at, due in _weeks(mine, as_of)
    }


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _trade(row: dict[str, str], opened_at: datetime, ratio: Fraction, as_of: datetime) -> _Trade:
    closed_at = _instant(row["closed_at"]) if row["closed_at"] else None
    if closed_at is None or closed_at >= as_of:
        return _Trade(opened_at, None, Fraction(0), Fraction(0))
    net = _number(row["realized_pnl"]) - _number(row["trading_fee"]) + _number(row["funding_fee"])
    stamped = row["share_ratio"]
    return _Trade(opened_at, closed_at, net, Fraction(stamped) if stamped else ratio)


def _number(text: str) -> Fraction:
    return Fraction(text) if text else Fraction(0)


def _weeks(trades: list[_Trade], as_of: datetime) -> list[tuple[datetime, Decimal]]:
    """Monday by Monday: settle the backlog of closed orders where nothing is open."""
    closes = sorted(
        (trade for trade in trades if trade.closed_at is not None),
        key=lambda trade: trade.closed_at or as_of,
    )
    if not closes:
        return []
    first = closes[0].closed_at or as_of
    monday = datetime(first.year, first.month, first.day, tzinfo=UTC)
    monday -= timedelta(days=monday.weekday())
    settled, paid = 0, []
    while monday + _WEEK <= as_of:
        cut_off = monday + _WEEK
        ready = settled
        while ready < len(closes) and (closes[ready].closed_at or as_of) < cut_off:
            ready += 1
        is_flat = not any(
            trade.opened_at < cut_off and (trade.closed_at is None or trade.closed_at >= cut_off)
            for trade in trades
        )
        if ready > settled and is_flat:
            paid.append((monday, _due(closes[settled:ready])))
            settled = ready
        monday = cut_off
    return paid


def _due(backlog: list[_Trade]) -> Decimal:
    net = sum((trade.net for trade in backlog), Fraction(0))
    share = sum((trade.net * trade.ratio for trade in backlog), Fraction(0))
    if net <= 0 or share <= 0:
        return Decimal(0)
    units = share * _UNIT
    return Decimal(units.numerator // units.denominator) / _UNIT
