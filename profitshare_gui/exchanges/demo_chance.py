"""The dice of the demo world: whole numbers only, so that every machine throws the same."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

from profitshare_gui.core.instants import SECOND

_Item = TypeVar("_Item")

MILLION = 1_000_000
"""Moves, exposures, slippage and rates of the demo world are whole millionths."""

MILLISECOND = SECOND // 1000


class Chance:
    """A seeded source of whole numbers.

    It takes nothing but bits from Python's generator: their sequence is the same in every version,
    which is not promised of `randrange`, `choice` or `shuffle`.
    """

    def __init__(self, seed: int) -> None:
        self._bits = Random(seed).getrandbits

    def below(self, count: int) -> int:
        """A whole number from 0 to `count` - 1, all equally likely."""
        return self._bits(32) * count >> 32

    def low(self, count: int) -> int:
        """A whole number from 0 to `count` - 1, small ones likelier, as sizes and durations are."""
        return self._bits(32) * self._bits(32) * count >> 64

    def pick(self, items: Sequence[_Item]) -> _Item:
        """One of the items."""
        return items[self.below(len(items))]

    def mixed(self, items: Sequence[_Item]) -> list[_Item]:
        """The items in another order."""
        rest = list(items)
        return [rest.pop(self.below(len(rest))) for _ in items]
