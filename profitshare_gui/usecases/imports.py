"""Importing a file into an account: the good lines go in whole, the others are listed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from profitshare_gui.core.errors import BadLine
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account, Copier, Event, Feed, Order
from profitshare_gui.exchanges.files import Parsed, read_copiers, read_events, read_orders
from profitshare_gui.exchanges.mapping import Mapping
from profitshare_gui.store.store import Store


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file's rows; `read` counts them all, `filtered` those a mapping left out."""

    read: int
    added: int
    changed: int
    unchanged: int
    filtered: int
    rejected: tuple[BadLine, ...]

    @property
    def is_useless(self) -> bool:
        """Whether every row that was meant for us had to be refused."""
        return bool(self.rejected) and not (self.added or self.changed or self.unchanged)


def import_file(
    store: Store,
    account: Account,
    feed: Feed,
    path: Path,
    *,
    now: Micros,
    mapping: Mapping | None = None,
) -> ImportReport:
    """Read a file and save its good rows in one transaction.

    Importing the same file again adds and changes nothing. Raises `BadFile` where the file as a
    whole cannot be read; nothing is saved then.
    """
    parsed = read_facts(feed, path, now=now, mapping=mapping)
    saved = store.save_page(account.account_id, feed, parsed.rows, learned_at=now)
    return ImportReport(
        read=parsed.read,
        added=saved.added,
        changed=saved.changed,
        unchanged=saved.unchanged,
        filtered=parsed.filtered,
        rejected=tuple(parsed.refused),
    )


def read_facts(
    feed: Feed, path: Path, *, now: Micros, mapping: Mapping | None = None
) -> Parsed[Order] | Parsed[Event] | Parsed[Copier]:
    """Read a file of one kind; `now` is the age of a copier list that does not say its own."""
    match feed:
        case Feed.ORDERS:
            return read_orders(path, mapping)
        case Feed.EVENTS:
            return read_events(path, mapping)
        case Feed.COPIERS:
            return read_copiers(path, as_of=now, mapping=mapping)
