"""The demo world: a lead trader's year on JU.COM, seeded and complete, told relative to now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from profitshare_gui.core.instants import WEEK, Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.records import (
    DEFAULT_ASSET,
    Account,
    Copier,
    Event,
    Order,
    Owner,
)
from profitshare_gui.core.rulebook import Rulebook, window_at
from profitshare_gui.core.settlement import settle
from profitshare_gui.exchanges.demo_cast import Part, cast_copiers
from profitshare_gui.exchanges.demo_events import (
    LEAD_DEPOSIT,
    comings_and_goings,
    lead_account,
    lead_transfers,
    payouts,
    ratio_changes,
)
from profitshare_gui.exchanges.demo_lead import WEEKS, LeadTrade, lead_year
from profitshare_gui.exchanges.demo_lists import past_lists
from profitshare_gui.exchanges.demo_orders import Book, OrderWriter

_LEAD_SEED = 11_709
_CAST_SEED = 84_019_273
_ORDER_SEED = 5_772_156
_LARGEST_RATIO = "0.12"
"""That of the lead trader's level; the rulebook has but one account's, which is smaller."""


@dataclass(frozen=True, slots=True)
class DemoWorld:
    """Everything one account would have learned by an instant: what an archive is seeded with.

    `events` are in the order they happened; `copiers` is the platform's list, oldest copier first,
    `past_lists` are earlier ones, `removed` who was removed by the lead trader, and when.
    """

    account: Account
    orders: tuple[Order, ...]
    events: tuple[Event, ...]
    copiers: tuple[Copier, ...]
    past_lists: tuple[tuple[Copier, ...], ...]
    removed: tuple[tuple[str, Micros], ...]


def demo_world(now: Micros, rulebook: Rulebook) -> DemoWorld:
    """The demo world as it stands at `now`: 52 settled weeks and the open one that holds `now`.

    Nothing in it is later than `now`. Worlds of two instants of one week tell the same story, the
    later one more of it; another week moves the whole story. `rulebook` must settle weekly and
    postpone open positions, as JU does. Source: product.md, First run, empty states, demo.
    """
    week_opens_at = window_at(rulebook, now).opens_at
    copiers = [(part, Book(part.deposit)) for part in cast_copiers(_CAST_SEED, week_opens_at)]
    orders = _orders(week_opens_at, now, copiers)
    changes = ratio_changes(week_opens_at)
    settled = settle(Ledger.from_records(orders, changes), rulebook, as_of=now)
    paid = payouts(settled.settlements, week_opens_at, now)
    _take_shares(paid, copiers)
    events = [
        *changes,
        *paid,
        *comings_and_goings(copiers),
        *lead_account(orders, week_opens_at, now),
    ]
    return DemoWorld(
        account=_account(rulebook, week_opens_at),
        orders=tuple(orders),
        events=tuple(sorted(events, key=lambda event: event.at)),
        copiers=tuple(_row(part, book, now) for part, book in copiers if not part.is_gone),
        past_lists=past_lists([part for part, _ in copiers], orders, paid, week_opens_at),
        removed=tuple((part.copier_id, part.stops[-1]) for part, _ in copiers if part.is_removed),
    )


def _account(rulebook: Rulebook, week_opens_at: Micros) -> Account:
    return Account(
        name="Demo",
        rulebook_id=rulebook.rulebook_id,
        exchange="demo",
        base_url="",
        created_at=week_opens_at - WEEKS * WEEK,
        is_demo=True,
        overrides=(("limits.ratio_maximum", _LARGEST_RATIO),),
    )


def _orders(
    week_opens_at: Micros, now: Micros, copiers: Sequence[tuple[Part, Book]]
) -> list[Order]:
    writer = OrderWriter(_ORDER_SEED, now)
    lead = Book(LEAD_DEPOSIT)
    transfers = lead_transfers(week_opens_at)
    for trade in lead_year(_LEAD_SEED, week_opens_at):
        if trade.opened_at >= now:
            break
        while transfers and transfers[0][0] <= trade.opened_at:
            lead.deposit += transfers.pop(0)[1]
        writer.write_lead(trade, lead)
        if trade.owner is Owner.LEAD:
            writer.write_copies(trade, copiers)
            if _outlasts(trade, week_opens_at):
                for part, book in copiers:
                    if part.waits:
                        writer.write_waiting(trade, part, book)
    return writer.orders


def _outlasts(trade: LeadTrade, week_opens_at: Micros) -> bool:
    """Whether a trade is open at every instant of the open week."""
    return trade.opened_at < week_opens_at and trade.closed_at >= week_opens_at + WEEK


def _take_shares(paid: Sequence[Event], copiers: Sequence[tuple[Part, Book]]) -> None:
    """Take from each copier what was paid for it, the wrong payout as it was."""
    books = {part.copier_id: book for part, book in copiers}
    for payout in paid:
        books[payout.copier_id].share_paid += payout.amount or 0


def _row(part: Part, book: Book, now: Micros) -> Copier:
    """One row of the platform's copier list; cells it does not fill are unknown."""
    unfilled: dict[str, Any] = dict.fromkeys(part.unknown)
    has_withdrawn = part.withdraws_at is not None
    return Copier(
        copier_id=part.copier_id,
        asset=DEFAULT_ASSET,
        nickname=part.nickname,
        equity=part.leftover if has_withdrawn else book.equity,
        open_positions=book.open_positions,
        active_orders=book.active_orders,
        copying_since=part.spells[-1][0],
        copied_amount=part.deposit,
        pnl=book.pnl,
        share_paid=book.share_paid,
        as_of=now,
    )._replace(**unfilled)
