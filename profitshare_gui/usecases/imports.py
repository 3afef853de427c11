"""Importing a file or a pasted table: the good rows go in whole, the others are listed."""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

from profitshare_gui.core.errors import BadLine, Stopped
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.order_columns import OrderColumns
from profitshare_gui.core.records import Account, Copier, Event, Feed, Order
from profitshare_gui.exchanges.duplicates import KnownOrders, OrderName
from profitshare_gui.exchanges.files import (
    Parsed,
    ParsedOrders,
    read_copiers,
    read_events,
    read_order_columns,
)
from profitshare_gui.exchanges.intake import OnRead
from profitshare_gui.exchanges.mapping import Mapping
from profitshare_gui.exchanges.source import PastedSource, Source, as_source, source_name
from profitshare_gui.place import Place
from profitshare_gui.store.answers import Intake
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.worklists import confirm_worklists

Facts: TypeAlias = ParsedOrders | Parsed[Event] | Parsed[Copier]
Report: TypeAlias = Callable[["Progress"], None]
ShouldStop: TypeAlias = Callable[[], bool]

_ROWS_A_PAGE = 10_000


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file's rows; `read` counts them all, `filtered` those a mapping left out.

    `retotalled` counts known orders whose parts, summed by the mapping, gave other amounts: parts
    of them may stand in another file.
    """

    read: int
    added: int
    changed: int
    unchanged: int
    filtered: int
    rejected: tuple[BadLine, ...]
    retotalled: int = 0

    @property
    def is_useless(self) -> bool:
        """Whether every row that was meant for us had to be refused."""
        return bool(self.rejected) and not (self.added or self.changed or self.unchanged)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: of `rows` good ones so many are `saved`; while reading both are 0.

    Then so many bytes of a file are `read`, of `size`, which is 0 where nobody knows it.
    """

    saved: int = 0
    rows: int = 0
    read: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class ImportJob:
    """Everything an import needs to know, ready to be sent to another process.

    `covers` is the period that the trader says is complete in the source, None where nobody said;
    `is_part` that it is a part of a copier list.
    """

    account_id: int
    feed: Feed
    source: Source
    mapping: Mapping | None
    now: Micros
    covers: tuple[Micros, Micros] | None = None
    is_part: bool = False


def import_file(
    store: Store,
    account: Account,
    feed: Feed,
    path: Path | Source,
    *,
    now: Micros,
    mapping: Mapping | None = None,
) -> ImportReport:
    """Read a file and save its good rows in one transaction.

    Importing the same file again adds and changes nothing. Raises `BadFile` where the file as a
    whole cannot be read; nothing is saved then.
    """
    job = ImportJob(account.account_id, feed, as_source(path), mapping, now)
    with _uncollected():
        return import_source(store, job, _keep_quiet, _never)


def import_source(
    store: Store, job: ImportJob, report: Report, should_stop: ShouldStop
) -> ImportReport:
    """Read a source and save its good rows in one transaction, which `should_stop` can end.

    Raises `Stopped`, or `BadFile` where the source as a whole cannot be read; nothing is saved
    then, as with every other error.
    """

    def on_read(read: int, size: int) -> None:
        if should_stop():
            raise Stopped
        report(Progress(read=read, size=size))

    report(Progress())
    known = partial(_known_orders, store, job.account_id)
    parsed = read_facts(
        job.feed, job.source, now=job.now, mapping=job.mapping, known=known, on_read=on_read
    )
    since, until = job.covers or (None, None)
    saved = store.save_pages(
        job.account_id,
        job.feed,
        _pages(parsed, report, should_stop),
        learned_at=job.now,
        intake=Intake(
            origin="paste" if isinstance(job.source, PastedSource) else "file",
            name=Path(source_name(job.source)).name,
            read=parsed.read,
            filtered=parsed.filtered,
            refused=len(parsed.refused),
            covers_since=since,
            covers_until=until,
            is_part=job.is_part,
        ),
    )
    if job.feed is Feed.COPIERS:
        confirm_worklists(store, job.account_id, job.now)
    return ImportReport(
        read=parsed.read,
        added=saved.added,
        changed=saved.changed,
        unchanged=saved.unchanged,
        filtered=parsed.filtered,
        rejected=tuple(parsed.refused),
        retotalled=parsed.retotalled,
    )


@contextmanager
def _uncollected() -> Iterator[None]:
    """Pause the search for garbage in cycles: a million rows make none, yet all are looked at."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def import_into(
    data: Place, job: ImportJob, report: Report, should_stop: ShouldStop
) -> ImportReport:
    """Open an archive and import into it: what another process is asked to do."""
    store = Store.open(data)
    try:
        with _uncollected():
            return import_source(store, job, report, should_stop)
    finally:
        store.close()


def read_facts(
    feed: Feed,
    path: Path | Source,
    *,
    now: Micros,
    mapping: Mapping | None = None,
    known: KnownOrders | None = None,
    on_read: OnRead | None = None,
) -> Facts:
    """Read a source of one kind; `now` is the age of a copier list that does not say its own.

    `known` tells what the archive knows of orders, and `on_read` is told how far a file has been
    read; see `read_order_columns`.
    """
    match feed:
        case Feed.ORDERS:
            return read_order_columns(path, mapping, known, on_read)
        case Feed.EVENTS:
            return read_events(path, mapping, on_read=on_read)
        case Feed.COPIERS:
            return read_copiers(path, as_of=now, mapping=mapping, on_read=on_read)


def _known_orders(
    store: Store, account_id: int, names: Collection[OrderName]
) -> dict[OrderName, Order]:
    """Those of some orders that the archive knows."""
    named = (((order.copier_id, order.order_id), order) for order in store.orders(account_id))
    return {name: order for name, order in named if name in names}


def _pages(
    parsed: Facts, report: Report, should_stop: ShouldStop
) -> Iterator[OrderColumns | list[Event] | list[Copier]]:
    """The good rows, some thousands at a time; before and after each it may be stopped."""
    count = len(parsed.rows)
    for start in range(0, count, _ROWS_A_PAGE):
        if should_stop():
            raise Stopped
        report(Progress(start, count))
        yield parsed.rows[start : start + _ROWS_A_PAGE]
    if should_stop():
        raise Stopped


def _keep_quiet(_progress: Progress) -> None:
    """Report to nobody."""


def _never() -> bool:
    return False
