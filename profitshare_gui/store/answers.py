"""What the archive says about itself; everything else it returns is a record of the core."""

from __future__ import annotations

from dataclasses import dataclass

from profitshare_gui.core.instants import Micros


@dataclass(frozen=True, slots=True)
class SaveCounts:
    """What became of the rows that were saved; the three sum to their number.

    `changed` rows were known with other content, which is kept in the history.
    """

    added: int = 0
    changed: int = 0
    unchanged: int = 0

    def __add__(self, other: SaveCounts) -> SaveCounts:
        return SaveCounts(
            self.added + other.added,
            self.changed + other.changed,
            self.unchanged + other.unchanged,
        )


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How far a feed has been read: `position` is the adapter's own word for where to resume.

    None where nobody said: a file has no position, and a feed may not know since when it is
    complete. `learned_at` is when we last heard from the feed, whether or not it had news.
    """

    position: str | None
    complete_since: Micros | None
    learned_at: Micros


@dataclass(frozen=True, slots=True)
class Intake:
    """Where rows that are saved together came from, and what became of those that are not.

    `origin` is file, paste, hand or sync, `name` the file's or the trader's own note. The period
    `covers_since` to `covers_until` is what the trader says is complete in it; None where nobody
    said. `read` counts all rows, `filtered` those a mapping left out, `refused` the unreadable.
    `is_part` says that a copier list goes on elsewhere, as on the next page of a web site.
    """

    origin: str
    name: str
    read: int
    filtered: int
    refused: int
    covers_since: Micros | None = None
    covers_until: Micros | None = None
    is_part: bool = False
