"""The steps before an import: look at a source, choose how it is read, try, count, and save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any, NamedTuple, TypeAlias

from profitshare_gui.core.errors import BadFile, BadLine, BadRulebook, Fault, Stopped
from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.core.order_columns import CLOSED_AT
from profitshare_gui.core.records import Account, Event, Feed
from profitshare_gui.exchanges.files import ParsedOrders, preview
from profitshare_gui.exchanges.look import Look, look_at
from profitshare_gui.exchanges.mapping import Mapping
from profitshare_gui.exchanges.source import (
    DELIMITERS,
    ENCODINGS,
    FileSource,
    PastedSource,
    Source,
)
from profitshare_gui.exchanges.suggestion import (
    guess_feed,
    guess_mapping,
    is_own_layout,
    suggest_mappings,
)
from profitshare_gui.place import Place
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.accounts import add_account
from profitshare_gui.usecases.import_draft import Draft, draft_faults, draft_of, mapping_of
from profitshare_gui.usecases.imports import (
    Facts,
    ImportJob,
    ImportReport,
    Report,
    ShouldStop,
    import_into,
    import_source,
    read_facts,
)
from profitshare_gui.usecases.mappings import MappingShelf
from profitshare_gui.usecases.rulebooks import RulebookShelf

__all__ = [
    "DELIMITERS",
    "ENCODINGS",
    "OWN_LAYOUT",
    "FileSource",
    "ImportDesk",
    "ImportOrder",
    "Imported",
    "Look",
    "NewAccount",
    "Opening",
    "PastedSource",
    "Plan",
    "Row",
    "Source",
    "Survey",
    "Tally",
    "Trial",
    "Way",
]

OWN_LAYOUT = ""
"""The way to read a source that has our own columns; also what is remembered of it."""

Way: TypeAlias = str | Draft
"""How a source is read: `OWN_LAYOUT`, the name of a mapping, or a draft made on the screen."""


class Row(NamedTuple):
    """A row as it would be saved, an `Order`, `Event` or `Copier`, and the line it is from."""

    line: int
    record: Any


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found in a source, and the ways it can be read as rows of one kind.

    `fitting` mappings name only columns that are there, the most specific first; `others` are for
    this kind of rows as well. `chosen` is the way to begin with, `draft` what can be guessed.
    """

    look: Look
    feed: Feed
    is_own_layout: bool
    fitting: tuple[str, ...]
    others: tuple[str, ...]
    chosen: Way
    draft: Draft


@dataclass(frozen=True, slots=True)
class Trial:
    """The beginning of a source, read in one way; with `faults` nothing could be read at all."""

    rows: tuple[Row, ...] = ()
    refused: tuple[BadLine, ...] = ()
    faults: tuple[Fault, ...] = ()
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """All of a source: `taken` records of `read` rows, of which `merged` repeat or add to others.

    `since` and `until` enclose the instants of the records, on whole seconds; None without any.
    """

    read: int
    taken: int
    filtered: int
    merged: int
    refused: tuple[BadLine, ...]
    since: Micros | None
    until: Micros | None


class Plan(NamedTuple):
    """What the trader asks for: this source, as rows of this kind, read in this way."""

    source: Source
    feed: Feed
    way: Way


class NewAccount(NamedTuple):
    """An account that is made when the first rows go into it."""

    name: str
    rulebook_id: str


class Opening(NamedTuple):
    """What the dialog begins with: the accounts, and the rulebooks of a new one, id and name."""

    accounts: tuple[Account, ...]
    rulebooks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ImportOrder:
    """An import as the trader asked for it.

    `keep_as` is the name to keep a draft under, empty for none; `covers` the period that is
    complete, None where nobody said; `is_part` says of a copier list that it goes on elsewhere.
    """

    plan: Plan
    account: Account | NewAccount
    keep_as: str = ""
    covers: tuple[Micros, Micros] | None = None
    is_part: bool = False


class Imported(NamedTuple):
    """What an import did, and to which account."""

    account: Account
    report: ImportReport


@dataclass(frozen=True, slots=True)
class ImportDesk:
    """What the import dialog is given: its use cases, bound to one archive and its clock.

    Every method may run on any thread. `data` is where the archive is, None for one in memory,
    which no other process can write to.
    """

    store: Store
    rulebooks: RulebookShelf
    mappings: MappingShelf
    now: Callable[[], Micros]
    data: Place | None

    def opening(self) -> Opening:
        """The accounts, the oldest first, and every rulebook that can be read."""
        rulebooks: list[tuple[str, str]] = []
        for rulebook_id in self.rulebooks.ids():
            with suppress(BadRulebook):  # its owner is told where rulebooks are looked at
                rulebooks.append((rulebook_id, self.rulebooks.rulebook(rulebook_id).name))
        return Opening(tuple(self.store.accounts()), tuple(rulebooks))

    def survey(
        self, source: Source, *, account_id: int | None = None, feed: Feed | None = None
    ) -> Survey:
        """Look at a source; without `feed` its kind is guessed. Raises `BadFile`.

        It begins with the way this account's files were read last, if that fits, then our own
        layout, then the mapping that fits best, then a draft.
        """
        look = look_at(source)
        shelf = self.mappings.readable()
        kind = feed or _guessed(look, shelf)
        known = [each for each in shelf if each.feed is kind]
        fitting = tuple(each.name for each in suggest_mappings(look, known, kind))
        is_own = is_own_layout(look, kind)
        draft = draft_of(guess_mapping(look, kind))
        ways: list[Way] = [*([OWN_LAYOUT] if is_own else []), *fitting]
        last = None if account_id is None else self.store.mapping_choice(account_id, kind)
        return Survey(
            look=look,
            feed=kind,
            is_own_layout=is_own,
            fitting=fitting,
            others=tuple(each.name for each in known if each.name not in fitting),
            chosen=last if last in ways else next(iter(ways), draft),
            draft=draft,
        )

    def draft(self, name: str) -> Draft:
        """A mapping of the shelf as a draft to change. Raises `BadFile`."""
        return draft_of(self.mappings.mapping(name))

    def keep(self, name: str, draft: Draft) -> str:
        """Keep a draft as a mapping under a name, which is returned; raises `BadFile`."""
        if self.data is None:
            raise BadFile(name, "the demo world keeps nothing")
        self.mappings.save(name, mapping_of(draft, name))
        return name

    def try_out(self, plan: Plan) -> Trial:
        """Read the beginning of a source. Raises `BadFile` where it cannot be read that way."""
        if isinstance(plan.way, Draft):
            faults = draft_faults(plan.way)
            if faults:
                return Trial(faults=faults)
        found = preview(plan.source, plan.feed, self._mapping(plan.way), as_of=self.now())
        return Trial(
            rows=tuple(map(Row, found.lines, found.rows)),
            refused=tuple(found.refused),
            is_whole=found.is_whole,
        )

    def counting(self, plan: Plan) -> Callable[[Report, ShouldStop], Tally]:
        """The work that reads all of a source, ready to be sent to another process."""
        return partial(count_rows, plan.source, plan.feed, self._mapping(plan.way), self.now())

    def carry_out(
        self,
        order: ImportOrder,
        run: Callable[[Callable[[Report, ShouldStop], ImportReport]], ImportReport],
    ) -> Imported:
        """Import; `run` is given the work, which may be sent elsewhere unless `data` is None.

        A new account is made and a draft kept first. Of the rows, all are saved or none. Raises
        `Stopped`, `BadFile`, `StoreError` and what `add_account` raises.
        """
        way, account = order.plan.way, order.account
        if isinstance(way, Draft) and order.keep_as and self.data is not None:
            way = self.keep(order.keep_as, way)
        if isinstance(account, NewAccount):
            account = add_account(
                self.store,
                self.rulebooks,
                name=account.name,
                rulebook_id=account.rulebook_id,
                now=self.now(),
            )
        report = run(self._saving(order, account.account_id))
        if isinstance(way, str):
            self.store.remember_mapping(account.account_id, order.plan.feed, way)
        return Imported(account, report)

    def _saving(
        self, order: ImportOrder, account_id: int
    ) -> Callable[[Report, ShouldStop], ImportReport]:
        plan = order.plan
        job = ImportJob(
            account_id,
            plan.feed,
            plan.source,
            self._mapping(plan.way),
            self.now(),
            order.covers,
            order.is_part,
        )
        if self.data is None:
            return partial(import_source, self.store, job)
        return partial(import_into, self.data, job)

    def _mapping(self, way: Way) -> Mapping | None:
        if isinstance(way, Draft):
            return mapping_of(way, "draft")
        return self.mappings.mapping(way) if way else None


def count_rows(
    source: Source,
    feed: Feed,
    mapping: Mapping | None,
    now: Micros,
    _report: Report,
    should_stop: ShouldStop,
) -> Tally:
    """Read all of a source and count what would become of it. Raises `BadFile` and `Stopped`."""

    def on_read(_read: int, _size: int) -> None:
        if should_stop():
            raise Stopped

    facts = read_facts(feed, source, now=now, mapping=mapping, on_read=on_read)
    instants = _instants(facts)
    return Tally(
        read=facts.read,
        taken=len(facts.rows),
        filtered=facts.filtered,
        merged=facts.merged,
        refused=tuple(facts.refused),
        since=min(instants) // SECOND * SECOND if instants else None,
        until=max(instants) // SECOND * SECOND + SECOND if instants else None,
    )


def _guessed(look: Look, shelf: Sequence[Mapping]) -> Feed:
    """The kind of rows: ours by the header, else of the mapping that fits best, else a guess."""
    own = (feed for feed in Feed if is_own_layout(look, feed))
    fitting = (mapping.feed for mapping in suggest_mappings(look, shelf))
    return next(chain(own, fitting), None) or guess_feed(look) or Feed.ORDERS


def _instants(facts: Facts) -> list[Micros]:
    """When the facts belong into the record: orders with the instants they closed."""
    if isinstance(facts, ParsedOrders):
        return [at for at in facts.rows.columns[CLOSED_AT] if at is not None]
    return [record.at for record in facts.rows if isinstance(record, Event)]
