"""Records as hypothesis draws them: everything that our records can hold."""

from __future__ import annotations

from hypothesis import strategies as st

from profitshare_gui.core.instants import EARLIEST, LATEST
from profitshare_gui.core.money import LARGEST_AMOUNT, WHOLE_RATIO, amount_text
from profitshare_gui.core.records import Copier, Event, EventKind, Order, Owner

AMOUNTS = st.integers(-LARGEST_AMOUNT, LARGEST_AMOUNT)
INSTANTS = st.integers(EARLIEST, LATEST - 1)
RATIOS = st.none() | st.integers(0, WHOLE_RATIO)
ASSETS = st.sampled_from(["USDT", "USDC", "1INCH.e", "币安人生"])


def texts(least: int = 0) -> st.SearchStrategy[str]:
    """Text as our records hold it: no white space around it, nothing that cannot be shown."""
    anything = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=least, max_size=12)
    formulas = st.sampled_from(
        ["=1+1", "'=1", "''@x", "-5", "+", "@107", "'", '"', ",", ";", "a b"]
    )
    return formulas | anything.filter(lambda text: text == text.strip())


@st.composite
def orders(draw: st.DrawFn) -> Order:
    opened_at = draw(INSTANTS)
    closed_at = draw(st.none() | st.integers(opened_at, LATEST - 1))
    amounts = AMOUNTS if closed_at is not None else st.none() | AMOUNTS
    return Order(
        copier_id=draw(texts(1)),
        order_id=draw(texts(1 if closed_at is None else 0)),
        asset=draw(ASSETS),
        symbol=draw(texts()),
        side=draw(texts()),
        opened_at=opened_at,
        closed_at=closed_at,
        realized_pnl=draw(amounts),
        trading_fee=draw(amounts),
        funding_fee=draw(amounts),
        share_ratio=draw(RATIOS),
        unrealized_pnl=draw(st.none() | AMOUNTS),
        owner=draw(st.sampled_from(Owner)),
    )


@st.composite
def events(draw: st.DrawFn) -> Event:
    kind = draw(st.sampled_from(EventKind))
    amount = draw(AMOUNTS)
    evidence = draw(st.sampled_from([amount_text(amount), "12,50", "-1.00 USDT", "=1"]))
    breaks = st.sampled_from(["", "\n", "\r\n", "\t"])
    return Event(
        at=draw(INSTANTS),
        kind=kind,
        copier_id=draw(texts()),
        asset=draw(ASSETS),
        amount=amount,
        ratio=draw(st.integers(0, WHOLE_RATIO)),
        note=f"{draw(texts())}{draw(breaks)}{draw(texts())}".strip(),
        amount_evidence=evidence if kind is EventKind.PAYOUT else "",
    )


COPIERS = st.builds(
    Copier,
    copier_id=texts(1),
    asset=ASSETS,
    nickname=st.none() | texts(1),
    equity=st.none() | AMOUNTS,
    open_positions=st.none() | st.integers(0, 10**9),
    active_orders=st.none() | st.integers(0, 10**9),
    copying_since=st.none() | INSTANTS,
    copied_amount=st.none() | AMOUNTS,
    pnl=st.none() | AMOUNTS,
    share_paid=st.none() | AMOUNTS,
    as_of=INSTANTS,
)
