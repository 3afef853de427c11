"""The same order twice in one file: which of the rows stand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from profitshare_gui.core.errors import BadLine
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import LARGEST_AMOUNT, Units
from profitshare_gui.core.records import Copier, Order
from profitshare_gui.exchanges.mapping import Duplicates

_Group: TypeAlias = list[int]
"""The rows that share a key, as positions."""


def one_row_an_order(
    orders: list[Order], lines: Sequence[int], policy: Duplicates, column: str
) -> tuple[list[Order], list[BadLine]]:
    """Leave one order to each (copier_id, order_id); orders without an id all stay.

    Rows alike in everything are one. Rows that differ are all refused (`DUPLICATE_ID`; SPEC, Ledger
    and files), or the last stands, or they are parts of one order and are summed. `column` is what
    the file calls the ids.
    """
    ids = [order.order_id for order in orders if order.order_id]
    if len(set(ids)) == len(ids):
        return orders, []
    groups: dict[tuple[str, str], _Group] = {}
    for row, order in enumerate(orders):
        if order.order_id:
            groups.setdefault((order.copier_id, order.order_id), []).append(row)
    gone: set[int] = set()
    refused: list[BadLine] = []
    for (_, order_id), group in groups.items():
        if len(group) == 1:
            continue
        kept = _kept_order([orders[row] for row in group], policy)
        gone.update(group)
        if kept is None:
            refused += [BadLine(lines[row], column, "duplicate_id", order_id) for row in group]
        else:
            gone.remove(group[0])
            orders[group[0]] = kept
    return [order for row, order in enumerate(orders) if row not in gone], refused


OrderName: TypeAlias = tuple[str, str]
"""What an order is known by: copier_id and order_id."""

KnownOrders: TypeAlias = Callable[[Collection[OrderName]], Mapping[OrderName, Order]]
"""Tells which of these orders the archive knows, and what they say there."""


class Summed(NamedTuple):
    """Orders made of parts, beside what the archive knows of them.

    `names` are those whose parts are not all here. `retotalled` counts the others whose amounts
    come out otherwise than in the archive.
    """

    names: frozenset[OrderName]
    retotalled: int


def compare_summed(orders: Sequence[Order], known: KnownOrders) -> Summed:
    """Tell whether sums of parts may take the place of the sums that are known.

    They may not where the known order opened before the first part here, or closed after the last:
    then some of its parts stood in another file only, and a change (SPEC, Ledger and files) would
    lose them. Where the parts here reach as far nobody can tell, so a change is counted.
    """
    here = {(order.copier_id, order.order_id): order for order in orders if order.order_id}
    names: set[OrderName] = set()
    retotalled = 0
    for name, before in known(here.keys()).items():
        now = here[name]
        closes_before = (
            now.closed_at is not None
            and before.closed_at is not None
            and now.closed_at < before.closed_at
        )
        if now.opened_at > before.opened_at or closes_before:
            names.add(name)
        else:
            retotalled += _amounts(now) != _amounts(before)
    return Summed(frozenset(names), retotalled)


def _amounts(order: Order) -> tuple[Units | None, ...]:
    return (order.realized_pnl, order.trading_fee, order.funding_fee)


def one_row_a_copier(
    copiers: list[Copier], lines: Sequence[int], column: str
) -> tuple[list[Copier], list[BadLine]]:
    """Leave one row to each copier, asset and instant; rows that contradict each other all go.

    A list that says two things about one copier must not decide whether it is removed. `column` is
    what the file calls the ids.
    """
    groups: dict[tuple[str, str, Micros], _Group] = {}
    for row, copier in enumerate(copiers):
        groups.setdefault((copier.copier_id, copier.asset, copier.as_of), []).append(row)
    kept: list[Copier] = []
    refused: list[BadLine] = []
    for (copier_id, _, _), group in groups.items():
        if len({copiers[row] for row in group}) == 1:
            kept.append(copiers[group[0]])
        else:
            refused += [BadLine(lines[row], column, "duplicate_id", copier_id) for row in group]
    return kept, refused


def _kept_order(same: list[Order], policy: Duplicates) -> Order | None:
    if policy is Duplicates.LAST:
        return same[-1]
    if policy is Duplicates.SUM:
        return _sum(same)
    return same[0] if len(set(same)) == 1 else None


def _sum(parts: list[Order]) -> Order | None:
    """One order from its parts: first opened, last closed, amounts added up.

    None where they cannot be one order: another symbol, side, asset, ratio or owner, parts of which
    some are closed and some open, or a sum beyond the largest amount.
    """
    first = parts[0]
    same = {
        (part.asset, part.symbol, part.side, part.share_ratio, part.owner, part.closed_at is None)
        for part in parts
    }
    if len(same) > 1:
        return None
    closings = [part.closed_at for part in parts if part.closed_at is not None]
    summed = first._replace(
        opened_at=min(part.opened_at for part in parts),
        closed_at=max(closings) if closings else None,
        realized_pnl=_total([part.realized_pnl for part in parts]),
        trading_fee=_total([part.trading_fee for part in parts]),
        funding_fee=_total([part.funding_fee for part in parts]),
        unrealized_pnl=_total([part.unrealized_pnl for part in parts]),
    )
    amounts = (summed.realized_pnl, summed.trading_fee, summed.funding_fee, summed.unrealized_pnl)
    too_large = any(amount is not None and abs(amount) > LARGEST_AMOUNT for amount in amounts)
    return None if too_large else summed


def _total(amounts: list[Units | None]) -> Units | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None
