"""Moving an archive to a server and back: nothing is lost, and nothing else is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from profitshare_gui.core.errors import DatabaseTrouble, DiskTrouble, NewerDatabase
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.place import SharedArchive, shared_archive
from profitshare_gui.store import moving
from profitshare_gui.store.answers import Intake, SaveCounts
from profitshare_gui.store.backup import DAILY, back_up, list_backups, rows_of
from profitshare_gui.store.backup_shared import copy_of
from profitshare_gui.store.copying_postgres import copy_in
from profitshare_gui.store.engine_postgres import open_postgres
from profitshare_gui.store.moving import move_archive
from profitshare_gui.store.schema import REVISION, upgrade
from profitshare_gui.store.store import ARCHIVE, Store
from profitshare_gui.usecases.bookkeeping import load_books
from profitshare_gui.usecases.moving import move
from tests.core.rulebooks import shipped
from tests.say import at, event, order, usdt
from tests.store.archives import NOW, copier, look, new_account, save
from tests.store.older import Contents, contents, make_older
from tests.store.servers import Server, run_on

LATER = NOW + 1
ODD = ["Ω", "zoë", "Zoë", "ada", "Ada", "a b", "é\t", "\N{GRINNING FACE}", "~", "_"]
"""Names that databases sort in different ways unless they are told how."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder whose archive has rows in every table."""
    store = Store.open(tmp_path / "full")
    account_id = new_account(store)
    told = [
        order(name, str(number), order_id=str(number % 4), closed="2026-03-10 10:00", ratio="10%")
        for number, name in enumerate(ODD * 2)
    ]
    told.append(order("ada", None, fee=None, funding=None, closed=None, order_id="open"))
    told.append(told[0]._replace(order_id="huge", realized_pnl=-(2**63) + 1))
    intake = Intake("file", "orders.csv", read=12, filtered=1, refused=2, covers_since=NOW - 9)
    store.save_pages(account_id, Feed.ORDERS, [told], learned_at=NOW, intake=intake)
    corrected = told[0]._replace(realized_pnl=usdt("7"))
    save(store, account_id, Feed.ORDERS, [corrected], learned_at=LATER)
    payout = event("payout", "2026-03-30 00:10", "ada", amount="35.70", note="week 13")
    save(store, account_id, Feed.EVENTS, [payout, event("pnl", "2026-03-01 00:00", amount="1")])
    readings = [copier(name, "250", "2026-04-02 00:00", nickname=name) for name in ODD]
    save(store, account_id, Feed.COPIERS, [*readings, copier("ada", None, "2026-04-03 00:00")])
    store.remember_mapping(account_id, Feed.ORDERS, "mine")
    settle(store, account_id)
    late = told[2]._replace(order_id="late", realized_pnl=usdt("9"))
    save(store, account_id, Feed.ORDERS, [late], learned_at=LATER)
    settle(store, account_id)  # a share of the past comes out otherwise: a restatement
    store.add_account(Account("empty", "okx", "files", "", NOW, overrides=(("a.b", "0.1"),)))
    store.close()
    fill_the_rest(tmp_path / "full" / ARCHIVE)
    return tmp_path / "full"


def fill_the_rest(path: Path) -> None:
    """Put a row of anything into every table that has none, so that no table is left out."""
    anything = {
        "INTEGER": 2**62 + 1,
        "BIGINT": -(2**62) - 1,
        "TEXT": "Ω~\t'",
        "BLOB": b"\x00\xff\n",
    }
    known = {"account_id": 1, "copier_key": 1}
    with closing(sqlite3.connect(path)) as file, file:
        for name in [name for name, told in rows(contents(path)).items() if not told]:
            columns = file.execute(f"PRAGMA table_info({name})").fetchall()
            values = [known.get(column, anything[kind]) for _, column, kind, *_ in columns]
            places = ", ".join("?" for _ in values)
            file.execute(f"INSERT INTO {name} VALUES ({places})", values)  # noqa: S608 - our own names


def settle(store: Store, account_id: int) -> None:
    load_books(store.settlements, account_id, shipped("ju"), at("2026-04-20 00:00"))


def rows(found: Contents) -> Contents:
    return {name: told for name, told in found.items() if name != "schema"}


@pytest.mark.usefixtures("on_server")
def test_an_archive_goes_to_a_server_and_comes_back_as_it_was(
    data: Path, new_place: SharedArchive, tmp_path: Path
) -> None:
    """Every row of every table, at 64 bits and with every letter; both sources stay as they are."""
    before = (data / ARCHIVE).read_bytes()
    there = move_archive(data, new_place)
    back = move_archive(new_place, tmp_path / "back")
    assert rows(contents(tmp_path / "back" / ARCHIVE)) == rows(contents(data / ARCHIVE))
    assert (data / ARCHIVE).read_bytes() == before
    assert there == back
    assert there.rows["orders"] == len(ODD) * 2 + 3


@pytest.mark.usefixtures("on_server")
def test_a_moved_archive_answers_alike_and_goes_on(data: Path, new_place: SharedArchive) -> None:
    """New rows get numbers of their own, behind those that came along."""
    report = move(data, new_place)
    assert (report.accounts, report.target) == (2, str(new_place))
    old, new = Store.open(data), Store.open(new_place)
    assert new.accounts() == old.accounts()
    assert list(new.orders(1)) == list(old.orders(1))
    assert new.copiers(1) == old.copiers(1)
    assert [each.copier_id for each in new.copiers(1)] == sorted(ODD)
    assert new.ledger(1).copier_ids == old.ledger(1).copier_ids == tuple(sorted(ODD))
    assert new.events(1) == old.events(1)
    assert new.settlements.restatements(1) == old.settlements.restatements(1) != []
    more = [order("new", "1", order_id=str(number)) for number in range(3)]
    for store in (old, new):
        assert save(store, 1, Feed.ORDERS, more) == SaveCounts(added=3)
        news = [event("pnl", "2026-03-02 00:00", amount="2")]
        assert save(store, 1, Feed.EVENTS, news) == SaveCounts(added=1)
    assert list(new.orders(1)) == list(old.orders(1))
    assert new_account(new, "third") == 3
    old.close()
    new.close()


@pytest.mark.usefixtures("on_server")
def test_only_an_empty_place_is_moved_to(
    data: Path, store: Store, place: SharedArchive, tmp_path: Path
) -> None:
    """An empty archive is empty; one with an account is not, whichever way."""
    new_account(store, "theirs")
    with pytest.raises(DatabaseTrouble) as found:
        move_archive(data, place)
    assert found.value.code == "not_empty"
    assert [account.name for account in store.accounts()] == ["theirs"]
    before = contents(data / ARCHIVE)
    with pytest.raises(DiskTrouble, match="already"):
        move_archive(place, data)
    assert contents(data / ARCHIVE) == before
    Store.open(tmp_path / "laid out").close()
    assert move_archive(place, tmp_path / "laid out").rows["account"] == 1


@pytest.mark.usefixtures("on_server")
def test_a_database_of_another_program_is_not_moved_to(
    data: Path, new_place: SharedArchive
) -> None:
    run_on(new_place.url, "CREATE TABLE recipes (name TEXT)")
    with pytest.raises(DatabaseTrouble) as found:
        move_archive(data, new_place)
    assert found.value.code == "foreign"


@pytest.mark.usefixtures("on_server")
def test_a_copy_that_is_not_what_was_copied_is_not_kept(
    data: Path, new_place: SharedArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What arrived is read again and compared before it counts."""

    def careless(
        connection: Connection, table: str, columns: Sequence[str], rows: Iterator[Sequence[Any]]
    ) -> None:
        told = ((*row[:-1], row[-1] + 1) if table == "order_history" else row for row in rows)
        copy_in(connection, table, columns, told)

    monkeypatch.setattr(moving, copy_in.__name__, careless)
    with pytest.raises(DatabaseTrouble, match="order_history is not what was copied"):
        move_archive(data, new_place)
    assert look(new_place, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'") == []


@pytest.mark.usefixtures("on_server")
def test_a_backup_of_a_shared_archive_is_a_file_that_can_be_moved_anywhere(
    data: Path, new_place: SharedArchive, tmp_path: Path, server: Server
) -> None:
    """A server may be lost as well as a disk."""
    move_archive(data, new_place)
    made = back_up(new_place.folder, DAILY, NOW, copy_of(new_place))
    assert made.path.parent == new_place.folder / "backups"
    assert {path.name for path in made.path.parent.iterdir()} == {made.path.name}
    assert rows(contents(made.path)) == rows(contents(data / ARCHIVE))
    with server.empty_database() as url:
        other = shared_archive(url, tmp_path)
        assert move_archive(made.path, other).rows == move_archive(data, tmp_path / "x").rows


@pytest.mark.usefixtures("on_server")
def test_an_archive_of_an_earlier_revision_is_moved_as_it_is_and_then_migrated(
    new_place: SharedArchive, tmp_path: Path
) -> None:
    """Before the migration of a shared archive a backup is made here (SPEC, Bars)."""
    older = make_older(tmp_path / "older")
    assert move_archive(tmp_path / "older", new_place).revision == "0001"
    assert list_backups(new_place.folder) == []
    store = Store.open(new_place)
    assert (store.order_count(1), len(store.ledger(1).orders)) == (200, 200)
    store.close()
    assert look(new_place, "SELECT version_num FROM alembic_version") == [(REVISION,)]
    (made,) = list_backups(new_place.folder)
    assert made.why == f"before-{REVISION}"
    assert rows(contents(made.path)) == rows(older)
    Store.open(new_place).close()
    assert list_backups(new_place.folder) == [made]


@pytest.mark.usefixtures("on_server")
def test_without_a_backup_a_shared_archive_is_not_migrated(new_place: SharedArchive) -> None:
    engine = open_postgres(new_place)
    with engine.begin() as connection:
        upgrade(connection, "0001")
    engine.dispose()
    new_place.folder.mkdir(parents=True)
    (new_place.folder / "backups").write_text("not a folder", encoding="utf-8")
    with pytest.raises(DiskTrouble):
        Store.open(new_place)
    assert look(new_place, "SELECT version_num FROM alembic_version") == [("0001",)]


def test_a_folder_is_moved_to_a_folder_as_well(data: Path, tmp_path: Path) -> None:
    moved = move_archive(data, tmp_path / "other")
    assert rows(contents(tmp_path / "other" / ARCHIVE)) == rows(contents(data / ARCHIVE))
    assert moved.rows == {
        name: count for name, count in rows_of(data / ARCHIVE).items() if "alembic" not in name
    }


def test_what_is_no_archive_is_not_moved(data: Path, tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble, match="no archive here"):
        move_archive(tmp_path / "nothing", tmp_path / "other")
    with closing(sqlite3.connect(data / ARCHIVE)) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '0999'")
    with pytest.raises(NewerDatabase):
        move_archive(data, tmp_path / "other")
    assert look(tmp_path / "other", "SELECT name FROM sqlite_master") == []
