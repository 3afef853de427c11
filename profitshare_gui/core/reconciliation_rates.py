"""Rates that several payouts of one window share, payouts in another asset, rounded payouts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from profitshare_gui.core.money import UNITS, Units
from profitshare_gui.core.reconciliation_payouts import RowKey, Sums
from profitshare_gui.core.records import SettlementWindow

_PLAIN = 10_000
_PAR = (9_000, 11_000)
"""A rate of one payout alone is plain at most: four decimals, within a tenth of one to one."""
_SEEDS = 3
_COARSEST = 10**6


class Rate(NamedTuple):
    """Paid : due, as two amounts of which it is the quotient."""

    paid: Units
    due: Units


def converts(due: Units, paid: Units, rates: Sequence[Rate]) -> bool:
    """Whether a rate that several copiers share makes a due into what was paid."""
    return any(fits(due, paid, rate) for rate in rates)


def is_plain(due: Units, paid: Units) -> bool:
    """Whether a plain rate would make a due into what was paid.

    Round sums nearly always have one: in the same asset it proves nothing, it only may be.
    """
    if due < UNITS or paid <= 0:
        return False
    near = paid * _PLAIN // due
    return any(
        rate != _PLAIN and _PAR[0] <= rate <= _PAR[1] and due * rate // _PLAIN == paid
        for rate in (near, near + 1)
    )


def fits(due: Units, paid: Units, rate: Rate) -> bool:
    """Whether a rate makes a due into what was paid, each rounded once by less than a unit."""
    return due > 0 and abs(paid * rate.due - due * rate.paid) < rate.due + due


class Rates:
    """The rates of each window and asset at which two copiers or more were paid."""

    def __init__(self, sums: Sums, places: Iterable[int]) -> None:
        rows: dict[tuple[SettlementWindow, str], list[Rate]] = {}
        for place in places:
            key = sums.key(place)
            due, paid = int(sums.due[place]), int(sums.paid[place])
            if due > 0 and paid > 0:
                rows.setdefault((key.window, key.asset), []).append(Rate(paid, due))
        self._rates = {run: _shared(told) for run, told in rows.items() if len(told) > 1}

    def of(self, key: RowKey) -> Sequence[Rate]:
        """The rates seen in a row's window."""
        return self._rates.get((key.window, key.asset), ())

    def of_early(self, key: RowKey) -> Sequence[Rate]:
        """The rates seen in the window that opens with a row's cut-off or before.

        An early settlement's payout stands in the row of the window before it.
        """
        return [
            rate
            for (window, asset), rates in self._rates.items()
            if asset == key.asset and key.window.opens_at <= window.opens_at <= key.window.pays_at
            for rate in rates
        ]


def _shared(rows: Sequence[Rate]) -> tuple[Rate, ...]:
    """The rate of most rows, told by one of the largest dues, for it is the most precise.

    Only different dues bear each other out: the same sum short of the same due is any cause at all.
    """
    seeds = sorted(rows, key=lambda rate: (-rate.due, rate.paid))[:_SEEDS]
    counted = [(len({r.due for r in rows if fits(r.due, r.paid, seed)}), seed) for seed in seeds]
    most, rate = max(counted, key=lambda pair: pair[0])
    return (rate,) if most > 1 else ()


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A due that was paid in another asset: the other row's place, what came, and the rate.

    `is_all` where the rate alone explains it.
    """

    other: int
    paid: Units
    rate: Rate
    is_all: bool


def in_other_asset(sums: Sums, places: Iterable[int]) -> dict[int, Exchanged]:
    """Rows whose dues were paid in another asset, at a rate that other copiers of the window share.

    One copier alone may be paid at a plain rate. Unpaid and undue are rows of their own: sums never
    mix assets.
    """
    unpaid: dict[tuple[SettlementWindow, str], list[int]] = {}
    undue: dict[tuple[SettlementWindow, str], list[int]] = {}
    for place in places:
        key = sums.key(place)
        due, paid = int(sums.due[place]), int(sums.paid[place])
        if due > 0 and paid == 0:
            unpaid.setdefault((key.window, key.copier_id), []).append(place)
        elif due == 0 and paid > 0:
            undue.setdefault((key.window, key.copier_id), []).append(place)
    runs: dict[tuple[SettlementWindow, str, str], list[tuple[int, int]]] = {}
    for run in unpaid.keys() & undue.keys():
        if len(unpaid[run]) == len(undue[run]) == 1:
            (owed,), (got,) = unpaid[run], undue[run]
            assets = (run[0], sums.key(owed).asset, sums.key(got).asset)
            runs.setdefault(assets, []).append((owed, got))
    found: dict[int, Exchanged] = {}
    for pairs in runs.values():
        rates = [Rate(int(sums.paid[got]), int(sums.due[owed])) for owed, got in sorted(pairs)]
        shared = _shared(rates) or tuple(rate for rate in rates[:1] if _is_near_par(rate))
        for (owed, got), rate in zip(sorted(pairs), rates, strict=True):
            for known in shared:
                is_all = fits(rate.due, rate.paid, known)
                found[owed] = Exchanged(got, rate.paid, known, is_all)
    return found


def _is_near_par(rate: Rate) -> bool:
    return rate.paid == rate.due or is_plain(rate.due, rate.paid)


def coarsest_unit(paid: Units) -> Units:
    """The coarsest unit, up to a hundredth, of which a sum is a whole number."""
    step = 1
    while step < _COARSEST and paid % (step * 10) == 0:
        step *= 10
    return step
