"""Values that thousands of rows have in common are one object, not one for each row."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

Value = TypeVar("Value", bound=Hashable)

_MOST = 1000
"""Of more different values than this none is what the rows have in common."""


def the_one_of() -> Callable[[Value], Value]:
    """A function that gives the first of equal values, for all rows of one reading.

    A database hands out a text and an instant of its own with every row; a hundred thousand copiers
    that were read at one time bring that many times the same two.
    """
    known: dict[Any, Any] = {}

    def one(value: Value) -> Value:
        if len(known) < _MOST:
            known.setdefault(value, value)
        first: Value = known.get(value, value)
        return first

    return one
