"""Which of the account's positions a led position was a part of: found quickly, and the same."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.exchanges.okx_positions import SLACK, Costs, Position, Positions


def held(opened: int, lasted: int, fee: int) -> Position:
    """A position of 10 contracts; instants in seconds."""
    opened_at = opened * SECOND
    return Position("BTC", "long", opened_at, opened_at + lasted * SECOND, 10, True, fee, 0)


def by_looking_at_all(
    positions: Sequence[Position], opened_at: Micros, closed_at: Micros
) -> Costs | None:
    """Every position that was open all the while; two of them could both be meant."""
    found = [
        each
        for each in positions
        if each.opened_at - SLACK <= opened_at and closed_at <= each.changed_at + SLACK
    ]
    if len(found) == 1:
        return Costs(found[0].trading_fee, found[0].funding_fee)
    return Costs(None, None) if found else None


seconds = st.integers(0, 30)


@given(
    positions=st.lists(st.builds(held, seconds, seconds, st.integers(1, 99)), max_size=8),
    opened=seconds,
    lasted=seconds,
)
def test_the_position_is_that_which_looking_at_all_finds(
    positions: list[Position], opened: int, lasted: int
) -> None:
    opened_at, closed_at = opened * SECOND, (opened + lasted) * SECOND
    kept = Positions()
    kept.take(positions)
    told = kept.costs_of("BTC", "long", 10, opened_at, closed_at)
    assert told == by_looking_at_all(positions, opened_at, closed_at)
    assert kept.costs_of("BTC", "short", 10, opened_at, closed_at) is None
    changed = [each.opened_at for each in positions if each.changed_at >= closed_at]
    assert kept.first_opening(closed_at) == min(changed, default=None)


def test_costs_that_nobody_told_stay_unknown() -> None:
    kept = Positions()
    kept.take([Position("BTC", "long", SECOND, 9 * SECOND, 10, True, None, -3)])
    assert kept.costs_of("BTC", "long", 10, SECOND, 9 * SECOND) == Costs(None, -3)


def test_a_position_that_is_not_over_tells_no_costs() -> None:
    kept = Positions()
    kept.take([Position("BTC", "long", SECOND, 9 * SECOND, 10, False, 5, 5)])
    assert kept.costs_of("BTC", "long", 10, SECOND, 9 * SECOND) == Costs(None, None)
