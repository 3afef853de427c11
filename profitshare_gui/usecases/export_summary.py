"""The sums of an export by asset and month, exact, counted while its rows pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Copier, Event, EventKind, Order, Owner, Settlement, Status
from profitshare_gui.exchanges.export import write_csv
from profitshare_gui.exchanges.export_tables import SUMMARY, MonthSum, Payout

TOTAL = "total"
"""Stands in the place of the month where a sum is of all of them."""

_MOVED = (EventKind.PAYOUT, EventKind.TRANSFER_IN, EventKind.TRANSFER_OUT)
"""Events whose amounts can be added up: a balance, an equity or a PnL reading cannot."""

_OWNERS = {Owner.COPIER: "copiers", Owner.LEAD: "lead", Owner.OWN: "own"}

_Row = TypeVar("_Row")
_Key = tuple[str, str, str]


class Summary:
    """Adds up what passes. Sums never mix assets, nor the trader's own orders with copiers'."""

    def __init__(self, month_of: Callable[[Micros], str]) -> None:
        self._month_of = month_of
        self._sums: dict[_Key, list[int]] = {}

    def passing(self, rows: Iterable[_Row]) -> Iterator[_Row]:
        """The same rows, each added up as it passes."""
        for row in rows:
            self._add(row)
            yield row

    def rows(self) -> list[MonthSum]:
        """The sums by month, then asset and kind; the totals last."""
        totals: dict[_Key, list[int]] = {}
        for (_, asset, what), (count, amount) in self._sums.items():
            total = totals.setdefault((TOTAL, asset, what), [0, 0])
            total[0] += count
            total[1] += amount
        return [
            MonthSum(*key, *sums)
            for part in (self._sums, totals)
            for key, sums in sorted(part.items())
        ]

    def write(self, path: Path) -> None:
        """Write the sums as CSV. Raises `DiskTrouble`."""
        write_csv(path, SUMMARY, self.rows())

    def _add(self, row: object) -> None:
        match row:
            case Payout():
                self._count_payout(row.event)
            case Event() if row.kind is EventKind.PAYOUT:
                self._count_payout(row)
            case Event() if row.kind in _MOVED:
                self._count(row.at, row.asset, row.kind.value, row.amount)
            case Settlement() if row.status is Status.SETTLED:
                self._count(row.window.pays_at, row.asset, "due", row.due)
            case Order() if row.closed_at is not None:
                whose = _OWNERS[row.owner]
                for what, amount in (
                    ("realized_pnl", row.realized_pnl),
                    ("trading_fee", row.trading_fee),
                    ("funding_fee", row.funding_fee),
                ):
                    self._count(row.closed_at, row.asset, f"{whose} {what}", amount)
            case Copier() | _:
                pass

    def _count_payout(self, event: Event) -> None:
        is_back = (event.amount or 0) < 0
        what = "payout taken back" if is_back else "payout"
        self._count(event.at, event.asset, what, event.amount)

    def _count(self, at: Micros, asset: str, what: str, amount: Units | None) -> None:
        if amount is None:
            return
        sums = self._sums.setdefault((self._month_of(at), asset, what), [0, 0])
        sums[0] += 1
        sums[1] += amount


def summary_beside(path: Path) -> Path:
    """Where the sums of a file are written: `payouts summary.csv` beside `payouts.csv`."""
    return path.with_name(f"{path.stem} summary.csv")
