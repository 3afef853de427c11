"""The archive: everything we know, on disk, on a desk's server or, for the demo, in memory.

Reads see a snapshot and never wait. A write begins as one, is the only one, and is there whole or
not at all.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import Connection, insert, select

from profitshare_gui.core.coverage import Span
from profitshare_gui.core.errors import AccountExists, UnknownAccount
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.kept_row import KeptRow
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.records import Account, Copier, Event, Feed, Order
from profitshare_gui.place import Place, SharedArchive, folder_of
from profitshare_gui.store import reading
from profitshare_gui.store import reading_history as history
from profitshare_gui.store.answers import Checkpoint, Intake, SaveCounts
from profitshare_gui.store.applications import Applications
from profitshare_gui.store.choices import AccountChoices
from profitshare_gui.store.copier_past import CopierPast
from profitshare_gui.store.doors import FileDoor, MemoryDoor
from profitshare_gui.store.draft_files import DraftFiles
from profitshare_gui.store.folder import DataFolder
from profitshare_gui.store.identities import Identities
from profitshare_gui.store.intakes import read_mapping_choice, save_intake, save_mapping_choice
from profitshare_gui.store.kept import KeptSettlements
from profitshare_gui.store.lead_settings import LeadSettings
from profitshare_gui.store.lead_trades import LeadTrades
from profitshare_gui.store.notes import CopierNotes
from profitshare_gui.store.notices import Notices
from profitshare_gui.store.open_orders import OpenOrders
from profitshare_gui.store.payouts import Payouts
from profitshare_gui.store.reading_coverage import read_covered, read_first_closed_at
from profitshare_gui.store.reading_ledger import read_ledger, read_order_id
from profitshare_gui.store.reading_rows import find_rows, read_versions
from profitshare_gui.store.restore import Interrupted
from profitshare_gui.store.rows import AccountRow
from profitshare_gui.store.saving import Page, save_checkpoint, save_feed
from profitshare_gui.store.saving_corrections import ByHand, save_by_hand
from profitshare_gui.store.stays import CopierStays, ListSeen, note_whole_list
from profitshare_gui.store.streaming import streamed
from profitshare_gui.store.sweeps import Sweeps
from profitshare_gui.store.synced import SyncedFeeds

if TYPE_CHECKING:
    from profitshare_gui.store.shared_door import SharedDoor

Door: TypeAlias = "FileDoor | MemoryDoor | SharedDoor"

ARCHIVE = DataFolder(Path()).archive.name
LOCK = DataFolder(Path()).lock.name


class Store:
    """An archive. Any thread may use it, as many at a time as there are.

    Every method may raise `DiskTrouble`, or `DatabaseTrouble` where it is on a server; those that
    write also `AlreadyRunning`, when another process has been writing for 5 seconds.
    """

    def __init__(self, door: Door, folder: Path | None = None) -> None:
        self._door = door
        self.folder = folder
        """The data folder on this computer; None for an archive in memory."""
        self.draft_files = DraftFiles(folder)
        """The images of its applications' forms."""
        self.interrupted: Interrupted | None = door.interrupted
        """What became of a restore that was killed; opening the archive has just found out."""

    @classmethod
    def open(cls, place: Place) -> Store:
        """Open the archive of a data folder, or one on a server; make or migrate it where needed.

        Raises `NewerDatabase` where a later version of the program wrote it.
        """
        door = _door(place)
        try:
            door.bring_up_to_date()
        except BaseException:
            door.close()
            raise
        return cls(door, folder_of(place))

    @classmethod
    def in_memory(cls) -> Store:
        """An archive that never touches the disk and is gone when it is closed."""
        return cls(MemoryDoor())

    def close(self) -> None:
        """Let go of the file, or of the server."""
        self._door.close()

    def account_lock(self, account_id: int, purpose: str) -> AbstractContextManager[None]:
        """Keep everybody else, on any computer, from doing to an account what only one may do.

        It keeps nobody from writing. `purpose` is what it is taken for, as "removing copiers".
        Raises `AlreadyRunning` at once where another has it, with whose process that is.
        """
        return self._door.account_lock(account_id, purpose)

    def accounts(self) -> list[Account]:
        """Every account, the oldest first."""
        with self._reading() as connection:
            return reading.read_accounts(connection)

    def account(self, name: str) -> Account:
        """The account of this name; raises `UnknownAccount`."""
        for account in self.accounts():
            if account.name == name:
                return account
        raise UnknownAccount(name)

    def add_account(self, account: Account) -> Account:
        """Add an account and return it with its `account_id`; raises `AccountExists`."""
        with self._writing() as connection:
            same = select(AccountRow.account_id).where(AccountRow.name == account.name)
            if connection.scalar(same) is not None:
                raise AccountExists(account.name)
            new = insert(AccountRow).values(
                name=account.name,
                rulebook_id=account.rulebook_id,
                exchange=account.exchange,
                base_url=account.base_url,
                created_at=account.created_at,
                is_demo=int(account.is_demo),
                overrides=json.dumps(dict(account.overrides)),
                data_version=1,
            )
            account_id = connection.scalars(new.returning(AccountRow.account_id)).one()
        return replace(account, account_id=account_id)

    def save_page(
        self,
        account_id: int,
        feed: Feed,
        rows: Page,
        *,
        learned_at: Micros,
        checkpoint: str | None = None,
        complete_since: Micros | None = None,
    ) -> SaveCounts:
        """Save the rows of one page or file; see `save_pages`."""
        return self.save_pages(
            account_id,
            feed,
            [rows],
            learned_at=learned_at,
            checkpoint=checkpoint,
            complete_since=complete_since,
        )

    def save_pages(
        self,
        account_id: int,
        feed: Feed,
        pages: Iterable[Page],
        *,
        learned_at: Micros,
        checkpoint: str | None = None,
        complete_since: Micros | None = None,
        intake: Intake | None = None,
    ) -> SaveCounts:
        """Save pages that belong together, such as the parts of a file, in one transaction.

        The rows and the checkpoint are saved whole or, where anything fails or `pages` raises, not
        at all. The same rows again change nothing. Equal rows without an id are counted over all
        pages. `pages` is read while the folder is locked for other writers. `intake` says where
        they came from.

        Raises `UnknownAccount`.
        """
        listed = ListSeen()
        if feed is Feed.COPIERS:
            pages = listed.passing(pages)
        with self._writing() as connection:
            counts = save_feed(connection, account_id, feed, pages, learned_at)
            save_checkpoint(
                connection, account_id, feed, Checkpoint(checkpoint, complete_since, learned_at)
            )
            if intake is not None:
                save_intake(connection, account_id, feed, intake, counts, learned_at)
                listed_at = listed.whole_at(intake)
                if listed_at is not None:
                    note_whole_list(connection, account_id, listed.copier_ids, listed_at)
            return counts

    def mapping_choice(self, account_id: int, feed: Feed) -> str | None:
        """The mapping that an account's files of this kind were last read through."""
        with self._reading() as connection:
            return read_mapping_choice(connection, account_id, feed)

    def remember_mapping(self, account_id: int, feed: Feed, name: str) -> None:
        """Remember a mapping's name for the next file of this kind."""
        with self._writing() as connection:
            save_mapping_choice(connection, account_id, feed, name)

    def checkpoint(self, account_id: int, feed: Feed) -> Checkpoint | None:
        """How far a feed has been read; None where nothing was heard from it yet."""
        with self._reading() as connection:
            return reading.read_checkpoint(connection, account_id, feed)

    def ledger(self, account_id: int, known_at: Micros | None = None) -> Ledger:
        """Everything an account knows, as columns. Its `order_id` asks the archive again.

        Here and below `known_at` asks for what was known at that instant, as it was said then.
        """
        with self._reading() as connection:
            if known_at is not None:
                return history.read_known_ledger(
                    connection, account_id, known_at, self._id_of_order
                )
            return read_ledger(connection, account_id, lambda row: self._order_id(account_id, row))

    def orders(self, account_id: int, known_at: Micros | None = None) -> Iterator[Order]:
        """An account's orders: the open ones first, then by the instant they closed.

        They are read as they are asked for, from one snapshot.
        """

        def read(connection: Connection) -> Iterator[Order]:
            if known_at is None:
                return reading.read_orders(connection, account_id)
            return history.read_known_orders(connection, account_id, known_at)

        return streamed(self._reading, read, streams=self._door.streams)

    def events(self, account_id: int, known_at: Micros | None = None) -> list[Event]:
        """An account's events by instant; of one instant in the order they were learned.

        Those that were corrected or withdrawn no longer count.
        """
        with self._reading() as connection:
            return reading.read_events(connection, account_id, known_at)

    def copiers(self, account_id: int, known_at: Micros | None = None) -> list[Copier]:
        """The newest reading of every copier an account ever had, by id and asset."""
        with self._reading() as connection:
            if known_at is not None:
                return history.read_known_copiers(connection, account_id, known_at)
            return reading.read_copiers(connection, account_id)

    def last_learned_at(self, account_id: int, known_at: Micros | None = None) -> Micros | None:
        """When we last heard from any feed of an account, with or without news.

        With `known_at`, when we had last learned something by then.
        """
        with self._reading() as connection:
            if known_at is not None:
                return history.read_last_known_learned_at(connection, account_id, known_at)
            return reading.read_last_learned_at(connection, account_id)

    def covered(self, account_id: int, known_at: Micros | None = None) -> dict[Feed, list[Span]]:
        """The stretches that somebody said are complete, by feed; they may overlap."""
        with self._reading() as connection:
            return read_covered(connection, account_id, known_at)

    def first_closed_at(self, account_id: int, known_at: Micros | None = None) -> Micros | None:
        """When the first order of an account closed; None where none has."""
        with self._reading() as connection:
            return read_first_closed_at(connection, account_id, known_at)

    def save_by_hand(
        self, account_id: int, change: ByHand, *, now: Micros, note: str
    ) -> SaveCounts:
        """Save what was entered or corrected by hand, with the trader's own note of it.

        Raises `BadValue` for a row that is not there or no longer counts.
        """
        with self._writing() as connection:
            return save_by_hand(connection, account_id, change, now, note)

    def find_rows(
        self, account_id: int, feed: Feed, search: str, *, first: int, count: int
    ) -> list[KeptRow]:
        """Rows of orders or events that hold a text, the newest first, from place `first` on."""
        with self._reading() as connection:
            return find_rows(connection, account_id, feed, search, first=first, count=count)

    def versions(self, account_id: int, feed: Feed, row: int) -> list[KeptRow]:
        """All that one row of orders or events ever said, the oldest first."""
        with self._reading() as connection:
            return read_versions(connection, account_id, feed, row)

    def order_count(self, account_id: int) -> int:
        """How many orders an account has."""
        with self._reading() as connection:
            return reading.count_orders(connection, account_id)

    @property
    def settlements(self) -> KeptSettlements:
        """The settlements it keeps, and parts of its ledger."""
        return KeptSettlements(self._reading, self._writing, self._door.settling)

    @property
    def synced(self) -> SyncedFeeds:
        """What its syncs brought, and their log."""
        door = self._door
        return SyncedFeeds(self._reading, self._writing, door.replaced, streams=door.streams)

    @property
    def copier_past(self) -> CopierPast:
        """What the list said of its copiers before."""
        return CopierPast(self._reading)

    @property
    def payouts(self) -> Payouts:
        """The payouts it received."""
        return Payouts(self._reading)

    @property
    def lead_trades(self) -> LeadTrades:
        """The lead's own trades."""
        return LeadTrades(self._reading, streams=self._door.streams)

    @property
    def open_orders(self) -> OpenOrders:
        """Its open orders."""
        return OpenOrders(self._reading)

    @property
    def notes(self) -> CopierNotes:
        """What was noted of its copiers."""
        return CopierNotes(self._reading, self._writing)

    @property
    def notices(self) -> Notices:
        """What its traders are told."""
        return Notices(self._reading, self._writing)

    @property
    def identities(self) -> Identities:
        """Who is behind the names that platforms mask, as far as was confirmed."""
        return Identities(self._reading, self._writing)

    @property
    def sweeps(self) -> Sweeps:
        """The removals of copiers, and their audit log."""
        return Sweeps(self._reading, self._writing)

    @property
    def applications(self) -> Applications:
        """The applications to become a lead trader."""
        return Applications(self._reading, self._writing)

    @property
    def lead_settings(self) -> LeadSettings:
        """The changes of its accounts' settings."""
        return LeadSettings(self._reading, self._writing)

    @property
    def choices(self) -> AccountChoices:
        """What was chosen for its accounts."""
        return AccountChoices(self._reading, self._writing)

    @property
    def stays(self) -> CopierStays:
        """Who was on its lists of copiers from when to when."""
        return CopierStays(self._reading)

    def data_version(self) -> int:
        """A number that changes with every write, also one by another process, or a restore."""
        with self._reading() as connection:
            return reading.read_data_version(connection) + (self._door.replaced() << 64)

    def _id_of_order(self, order_row: int) -> str:
        with self._reading() as connection:
            return history.read_id_of_order(connection, order_row)

    def _order_id(self, account_id: int, row: int) -> str:
        with self._reading() as connection:
            return read_order_id(connection, account_id, row)

    def _reading(self) -> AbstractContextManager[Connection]:
        """A snapshot."""
        return self._door.reading()

    def _writing(self, tries: int | None = None) -> AbstractContextManager[Connection]:
        """The one writer's transaction."""
        return self._door.writing(tries)


def _door(place: Place) -> FileDoor | SharedDoor:
    if isinstance(place, SharedArchive):
        from profitshare_gui.store.shared_door import SharedDoor

        return SharedDoor(place)
    return FileDoor(place)
