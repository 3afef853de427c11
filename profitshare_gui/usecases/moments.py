"""Instants to see an account as of; light, so that a window may ask before the archive is open."""

from __future__ import annotations

from dataclasses import dataclass

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import SettlementWindow


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant to see an account as of.

    After `as_of` nothing exists (SPEC, Settlement core). `known_at` is the other axis: what the
    archive had learned by then; None is everything it knows today.
    """

    as_of: Micros
    known_at: Micros | None = None


@dataclass(frozen=True, slots=True)
class QuickMoments:
    """Instants one may want to go back to: the last cut-offs, and when one was last paid."""

    last_cut_off: Micros
    cut_off_before: Micros
    last_paid: Micros


def quick_moments(window: SettlementWindow, now: Micros) -> QuickMoments:
    """The instants before now that are worth going back to; `window` is what a countdown counts to.

    It opens at the cut-off before. Where a platform cuts off first and pays later, it may have been
    cut off already.
    """
    length = window.cut_off_at - window.opens_at
    last = window.cut_off_at if window.cut_off_at <= now else window.opens_at
    return QuickMoments(
        last_cut_off=last,
        cut_off_before=last - length,
        last_paid=window.opens_at + (window.pays_at - window.cut_off_at),
    )
