"""Random worlds for property tests: orders and events crowded around the edges of windows."""

from __future__ import annotations

import os
from collections.abc import Sequence
from fractions import Fraction

from hypothesis import settings
from hypothesis import strategies as st

from profitshare_gui.core.instants import DAY, HOUR, WEEK, Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.records import Event, EventKind, Order, Owner
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import SettlementResult, settle
from tests.core.reference import RebateRow, Row
from tests.say import at

EXAMPLES = int(os.environ.get("PROFITSHARE_EXAMPLES", "200"))
"""How often a property is tried; the CI tries each three hundred times."""

often = settings(max_examples=EXAMPLES)

FIRST = at("2026-03-02 00:00")
"""A Monday; the worlds last five weeks from here."""
WEEKS = 5

TRIGGERS = (EventKind.STOP_COPYING, EventKind.LEAD_CLOSES, EventKind.WITHDRAWAL)
GATES = (EventKind.LEAD_UNREALIZED, EventKind.AVAILABLE_BALANCE)

_EDGES = [
    FIRST + week * WEEK + shift
    for week in range(WEEKS + 1)
    for shift in (0, -1, 1, -8 * HOUR, -8 * HOUR - 1, -DAY, 10 * 60 * 10**6)
]
instants = st.sampled_from(_EDGES) | st.integers(FIRST, FIRST + WEEKS * WEEK)
as_ofs = st.sampled_from(
    [
        FIRST + 2 * WEEK,
        FIRST + 2 * WEEK - 1,
        FIRST + 2 * WEEK + 4 * DAY + 11 * HOUR,
        FIRST + 7 * WEEK,
    ]
)
amounts = (
    st.integers(-3, 3)
    | st.integers(-20, 20).map(lambda whole: whole * 10**8)
    | st.integers(-(10**11), 10**11)
)
small_amounts = st.just(0) | st.integers(-(10**9), 10**9)
_gate_amounts = st.sampled_from(
    [0, 10**9, -20_000 * 10**8, -20_000 * 10**8 + 1, -20_000 * 10**8 - 1, 5 * 10**11]
)
share_ratios = st.sampled_from([0, 50_000, 100_000, 123_457, 300_000, 1_000_000])


@st.composite
def orders(
    draw: st.DrawFn,
    *,
    most: int = 12,
    copiers: str = "abc",
    assets: Sequence[str] = ("USDT",),
    stamped: bool = True,
    may_be_open: bool = True,
) -> list[Order]:
    """Orders in no order; no two close at the same instant, so that withholding has one path."""
    closes: set[Micros] = set()
    found: list[Order] = []
    for number in range(draw(st.integers(1, most))):
        opened_at, closed_at = sorted((draw(instants), draw(instants)))
        while closed_at in closes:
            closed_at += 1
        closes.add(closed_at)
        is_open = may_be_open and draw(st.integers(0, 9)) == 0
        found.append(
            Order(
                copier_id=draw(st.sampled_from(copiers)),
                order_id=f"o{number}",
                asset=draw(st.sampled_from(assets)),
                symbol="BTCUSDT",
                side="long",
                opened_at=opened_at,
                closed_at=None if is_open else closed_at,
                realized_pnl=draw(amounts),
                trading_fee=draw(small_amounts),
                funding_fee=draw(small_amounts),
                share_ratio=draw(share_ratios | st.none()) if stamped else None,
                unrealized_pnl=draw(amounts | st.none()) if is_open else None,
                owner=draw(st.sampled_from([Owner.COPIER] * 18 + [Owner.LEAD, Owner.OWN])),
            )
        )
    return found


@st.composite
def events(
    draw: st.DrawFn,
    kinds: Sequence[EventKind],
    *,
    most: int = 8,
    assets: Sequence[str] = ("USDT",),
) -> list[Event]:
    """Events of the kinds that matter to a rule; triggers never fall on an order's own instant."""
    found = []
    for number in range(draw(st.integers(0, most if kinds else 0))):
        kind = draw(st.sampled_from(list(kinds)))
        copier_id = draw(st.sampled_from(["", "a", "b"]))
        moment = draw(instants)
        ratio = amount = None
        if kind in TRIGGERS:
            moment += 101 + 13 * number
        elif kind is EventKind.RATIO_CHANGE:
            ratio = draw(share_ratios)
        elif kind in GATES:
            amount = draw(_gate_amounts)
        else:
            amount = draw(amounts)
        if kind is EventKind.LEAD_UNREALIZED:
            copier_id = ""
        found.append(
            Event(moment, kind, copier_id, draw(st.sampled_from(assets)), amount, ratio, "", "")
        )
    return found


def settled(
    told: Sequence[Order],
    happened: Sequence[Event],
    rulebook: Rulebook,
    as_of: Micros,
    ratio: int | None = 100_000,
) -> SettlementResult:
    """What the core under test makes of records in any order."""
    return settle(Ledger.from_records(told, happened), rulebook, as_of=as_of, ratio=ratio)


def rows_of(result: SettlementResult) -> list[Row]:
    """Settlements in the reference's words."""
    return [
        Row(
            copier_id=row.copier_id,
            asset=row.asset,
            window=(row.window.opens_at, row.window.cut_off_at, row.window.pays_at),
            trigger=row.trigger,
            status=str(row.status),
            reason=None if row.reason is None else str(row.reason),
            base=row.base,
            due=row.due,
            high_water_mark=row.high_water_mark,
            withheld=None if row.withheld is None else Fraction(row.withheld, 10**6),
            refund=None if row.refund is None else Fraction(row.refund, 10**6),
            notes=frozenset(row.notes),
        )
        for row in result.settlements
    ]


def pending_of(result: SettlementResult) -> list[tuple[object, ...]]:
    """Pending shares as the reference's rows are, without what only settlements have."""
    return [
        (row.copier_id, row.asset, str(row.status), row.reason, row.base, row.due)
        for row in result.pending
    ]


def rebates_of(result: SettlementResult) -> list[RebateRow]:
    """Rebates in the reference's words."""
    return [
        RebateRow(
            row.copier_id,
            row.asset,
            row.window.opens_at,
            row.window.cut_off_at,
            row.trading_fees,
            row.margin_balance,
            row.due,
        )
        for row in result.rebates
    ]


def dues(result: SettlementResult) -> list[int]:
    """The dues of all settlements in order."""
    return [row.due for row in result.settlements]
