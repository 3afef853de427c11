"""One row of the archive as it was said at one time, for whoever looks at single rows."""

from __future__ import annotations

from typing import NamedTuple

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Event, Order


class KeptRow(NamedTuple):
    """What a row of the archive says, or said until `replaced_at`.

    `row` is its number. `source` is what it came from, where that was noted: a file's name or the
    trader's own words; `by_hand` tells which.
    """

    row: int
    fact: Order | Event
    learned_at: Micros
    replaced_at: Micros | None
    source: str = ""
    by_hand: bool = False
