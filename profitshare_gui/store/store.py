"""The archive: the one door to everything we know, on disk or, for the demo, in memory.

Reads see a snapshot and never wait. A write begins as one, holds the data folder's lock, and is
there whole or not at all.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, select

from profitshare_gui.core.errors import (
    AccountExists,
    DiskTrouble,
    NewerDatabase,
    UnknownAccount,
)
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.records import Account, Copier, Event, Feed, Order
from profitshare_gui.store import reading
from profitshare_gui.store.answers import Checkpoint, SaveCounts
from profitshare_gui.store.columns import Row
from profitshare_gui.store.engine import begin_writing, open_engine, open_memory
from profitshare_gui.store.lock import WriterLock
from profitshare_gui.store.reading_ledger import read_ledger, read_order_id
from profitshare_gui.store.rows import AccountRow
from profitshare_gui.store.saving import Page, save_checkpoint, save_feed
from profitshare_gui.store.schema import REVISION, found_revision, is_foreign, upgrade

ARCHIVE = "archive.sqlite"
LOCK = "archive.lock"


class Store:
    """An archive. Any thread may use it, as many at a time as there are.

    Every method may raise `DiskTrouble`; those that write also `AlreadyRunning`, when another
    process has been writing for 5 seconds.
    """

    def __init__(
        self, engine: Engine, lock: Callable[[], AbstractContextManager[None]], *, is_file: bool
    ) -> None:
        self._engine = engine
        self._lock = lock
        self._is_file = is_file
        self._turn = threading.Lock()

    @classmethod
    def open(cls, data: Path) -> Store:
        """Open the archive of a data folder; make or bring it up to date where needed.

        Raises `NewerDatabase` where a later version of the program wrote it.
        """
        try:
            data.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DiskTrouble(str(data), error.strerror or "cannot be made") from error
        path = data / ARCHIVE
        store = cls(open_engine(path), WriterLock(data / LOCK).held, is_file=True)
        try:
            store._bring_up_to_date(path)
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def in_memory(cls) -> Store:
        """An archive that never touches the disk and is gone when it is closed."""
        store = cls(open_memory(), nullcontext, is_file=False)
        with store._writing() as connection:
            Row.metadata.create_all(connection)
        return store

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

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
    ) -> SaveCounts:
        """Save pages that belong together, such as the parts of a file, in one transaction.

        The rows and the checkpoint are saved whole or, where anything fails or `pages` raises, not
        at all. The same rows again change nothing. Equal rows without an id are counted over all
        pages. `pages` is read while the folder is locked for other writers.

        Raises `UnknownAccount`.
        """
        with self._writing() as connection:
            counts = save_feed(connection, account_id, feed, pages, learned_at)
            save_checkpoint(
                connection, account_id, feed, Checkpoint(checkpoint, complete_since, learned_at)
            )
            return counts

    def checkpoint(self, account_id: int, feed: Feed) -> Checkpoint | None:
        """How far a feed has been read; None where nothing was heard from it yet."""
        with self._reading() as connection:
            return reading.read_checkpoint(connection, account_id, feed)

    def ledger(self, account_id: int) -> Ledger:
        """Everything an account knows, as columns. Its `order_id` asks the archive again."""
        with self._reading() as connection:
            return read_ledger(connection, account_id, lambda row: self._order_id(account_id, row))

    def orders(self, account_id: int) -> Iterator[Order]:
        """An account's orders: the open ones first, then by the instant they closed.

        They are read as they are asked for, from one snapshot.
        """
        with self._reading() as connection:
            orders = reading.read_orders(connection, account_id)
            if self._is_file:
                yield from orders
                return
            kept = list(orders)  # others wait for the one connection
        yield from kept

    def events(self, account_id: int) -> list[Event]:
        """An account's events by instant; of one instant in the order they were learned."""
        with self._reading() as connection:
            return reading.read_events(connection, account_id)

    def copiers(self, account_id: int) -> list[Copier]:
        """The newest reading of every copier an account ever had, by id and asset."""
        with self._reading() as connection:
            return reading.read_copiers(connection, account_id)

    def last_learned_at(self, account_id: int) -> Micros | None:
        """When we last heard from any feed of an account, with or without news."""
        with self._reading() as connection:
            return reading.read_last_learned_at(connection, account_id)

    def order_count(self, account_id: int) -> int:
        """How many orders an account has."""
        with self._reading() as connection:
            return reading.count_orders(connection, account_id)

    def data_version(self) -> int:
        """A number that grows with every write, also one by another process."""
        with self._reading() as connection:
            return reading.read_data_version(connection)

    def _order_id(self, account_id: int, row: int) -> str:
        with self._reading() as connection:
            return read_order_id(connection, account_id, row)

    def _bring_up_to_date(self, path: Path) -> None:
        with self._reading() as connection:
            found = found_revision(connection)
            if found is None and is_foreign(connection):
                raise DiskTrouble(str(path), "this is the database of another program")
        if found is not None and found > REVISION:
            raise NewerDatabase(found, REVISION)
        if found != REVISION:
            with self._writing() as connection:
                upgrade(connection)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """A snapshot. In memory all share one connection, and so take turns."""
        with nullcontext() if self._is_file else self._turn, self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._turn, self._lock(), begin_writing(self._engine) as connection:
            yield connection
