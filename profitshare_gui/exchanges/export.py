"""Records written as CSV that reads back as the same records.

Comma, UTF-8, one line a record. A file is written beside its place and moved there once it is whole
and on the disk, so a full disk or a killed process never leaves half of one.

Text that a spreadsheet would run as a formula gets an apostrophe before it (`cells.shield`), which
spreadsheets read as "this is text" and our own reading takes off again. Numbers are left alone.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from profitshare_gui.core.records import Copier, Event, Order, Settlement
from profitshare_gui.exchanges.cells import shield
from profitshare_gui.exchanges.export_place import whole_text
from profitshare_gui.exchanges.export_tables import (
    COPIERS,
    EVENTS,
    ORDERS,
    SETTLEMENTS,
    DayOf,
    Layout,
    Record,
)


def write_csv(
    path: Path, layout: Layout[Record], rows: Iterable[Record], day_of: DayOf | None = None
) -> int:
    """Write a file of one kind of record and count them; with `day_of`, the platform's days too.

    Raises `DiskTrouble`; then, and whenever `rows` raises, nothing has changed.
    """
    shielded = [place for place, name in enumerate(layout.header) if name in layout.prose]
    written = 0
    with whole_text(path) as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(layout.names(day_of))
        for record in rows:
            cells = layout.texts(record, day_of)
            for place in shielded:
                cells[place] = shield(cells[place])
            writer.writerow(cells)
            written += 1
    return written


def write_orders(path: Path, rows: Iterable[Order]) -> int:
    """Write a file of orders and count them. Raises `DiskTrouble`; then nothing has changed."""
    return write_csv(path, ORDERS, rows)


def write_events(path: Path, rows: Iterable[Event]) -> int:
    """Write a file of events and count them. Raises `DiskTrouble`; then nothing has changed.

    A payout's original text goes into `amount_evidence` where it is not just its amount.
    """
    return write_csv(path, EVENTS, rows)


def write_copiers(path: Path, rows: Iterable[Copier]) -> int:
    """Write a file of copiers and count them. Raises `DiskTrouble`; then nothing has changed."""
    return write_csv(path, COPIERS, rows)


def write_settlements(path: Path, rows: Iterable[Settlement]) -> int:
    """Write settlements, one row each, without their lines, and count them.

    Raises `DiskTrouble`, and then nothing has changed.
    """
    return write_csv(path, SETTLEMENTS, rows)
