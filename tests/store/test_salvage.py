"""Salvaging: what reads of a damaged archive is saved, what does not is counted and named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from profitshare_gui.core.errors import DiskTrouble, NewerDatabase
from profitshare_gui.core.records import Feed, Order
from profitshare_gui.store.salvage import TableTale, salvage
from profitshare_gui.store.store import ARCHIVE, Store
from tests.say import at, order
from tests.store.archives import copier, look, new_account, save
from tests.store.older import Contents, contents, make_older

WHEN = at("2026-11-21 09:45")
ASIDE = Path("set-aside/20261121T094500Z-salvage")
PAGE = 4096
COPIERS = [f"copier-{number:04}" for number in range(600)]


def some_orders() -> list[Order]:
    """Three thousand orders of 600 copiers, a minute apart."""
    base = at("2026-01-01 00:00")
    return [
        order(COPIERS[n % 600], str(n), order_id=f"{n:040}")._replace(
            opened_at=base + n * 60_000_000, closed_at=base + (n + 1) * 60_000_000
        )
        for n in range(3_000)
    ]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A closed archive of two accounts, large enough for every table to have several pages."""
    data = tmp_path / "data"
    store = Store.open(data)
    account_id = new_account(store)
    other_id = new_account(store, "other")
    orders = some_orders()
    save(store, account_id, Feed.ORDERS, orders[:2_000])
    save(store, other_id, Feed.ORDERS, orders[2_000:])
    save(store, account_id, Feed.COPIERS, [copier(name) for name in COPIERS])
    store.save_page(account_id, Feed.ORDERS, [], learned_at=WHEN, checkpoint="page 9")
    store.close()
    with closing(sqlite3.connect(data / ARCHIVE)) as file, file:
        file.execute("INSERT INTO closing VALUES (1, 1, '', 2000, 0, 0, 0, x'00')")
    return data


def pages(data: Path, name: str, kind: str = "leaf") -> list[int]:
    """The pages of a table or an index, counted from 1, by the numbers in their own headers."""
    root = look_root(data, name)
    content = (data / ARCHIVE).read_bytes()
    leaves: list[int] = []
    inner: list[int] = []
    waiting = [root]
    while waiting:
        page = waiting.pop(0)
        start = (page - 1) * PAGE + (100 if page == 1 else 0)
        header = content[start : start + 12]
        if header[0] in {0x0A, 0x0D}:
            leaves.append(page)
            continue
        inner.append(page)
        for cell in range(int.from_bytes(header[3:5], "big")):
            at_cell = start + 12 + 2 * cell
            place = (page - 1) * PAGE + int.from_bytes(content[at_cell : at_cell + 2], "big")
            waiting.append(int.from_bytes(content[place : place + 4], "big"))
        waiting.append(int.from_bytes(header[8:12], "big"))
    return leaves if kind == "leaf" else inner


def look_root(data: Path, name: str) -> int:
    """The first page of a table or an index."""
    with closing(sqlite3.connect(data / ARCHIVE)) as file:
        asked = file.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))
        return int(asked.fetchone()[0])


def spoil(data: Path, *numbers: int, by: bytes = b"\xff") -> None:
    """Overwrite pages."""
    with (data / ARCHIVE).open("r+b") as file:
        for number in numbers:
            file.seek((number - 1) * PAGE)
            file.write(by * PAGE)


def tale(data: Path, table: str, *, is_sound: bool = False) -> TableTale:
    """Salvage, and what became of one table; the archive that comes out is sound and opens."""
    damaged = (data / ARCHIVE).read_bytes()
    done = salvage(data, WHEN)
    assert done.swap.set_aside == ASIDE.as_posix()
    assert (data / ASIDE / ARCHIVE).read_bytes() == damaged
    contents(data / ARCHIVE)
    assert look(data, "PRAGMA foreign_key_check") == []
    store = Store.open(data)
    for account in store.accounts():
        assert len(store.ledger(account.account_id).orders) >= 0
        list(store.orders(account.account_id))
        store.copiers(account.account_id)
        assert store.order_count(account.account_id) == len(list(store.orders(account.account_id)))
    store.close()
    assert look(data, "SELECT count(*) FROM closing") == [(int(is_sound),)]
    assert not (data / "restoring.sqlite").exists()
    (found,) = [each for each in done.tables if each.table == table]
    return found


def rows(found: Contents) -> Contents:
    """The rows of an archive without those that a salvage may change."""
    return {name: lines for name, lines in found.items() if name != "checkpoint"}


def test_a_sound_archive_is_salvaged_whole(data: Path) -> None:
    before = contents(data / ARCHIVE)
    done = salvage(data, WHEN)
    assert all(each.is_whole for each in done.tables)
    assert contents(data / ARCHIVE) == before


@pytest.mark.parametrize("by", [b"\xff", b"\x00", b"\x0d"])
def test_the_orders_of_a_damaged_page_are_lost_and_the_others_saved(data: Path, by: bytes) -> None:
    """And the index, which is whole, tells whose they were and when they closed."""
    known = {row[0]: row for row in contents(data / ARCHIVE)["orders"]}
    page = pages(data, "orders")[5]
    spoil(data, page, by=by)
    told = tale(data, "orders")
    saved = {row[0]: row for row in contents(data / ARCHIVE)["orders"]}
    lost = sorted(set(known) - set(saved))
    assert all(known[number] == row for number, row in saved.items())
    assert lost == list(range(lost[0], lost[-1] + 1))  # the rows of one page are neighbours
    assert 10 < len(lost) < 100
    assert told == TableTale(
        "orders",
        saved=3_000 - len(lost),
        lost=len(lost),
        accounts=("main",),
        since=at("2026-01-01 00:00") + lost[0] * 60_000_000,
        until=at("2026-01-01 00:00") + lost[-1] * 60_000_000,
    )


def test_damage_in_several_places_is_stepped_over(data: Path) -> None:
    leaves = pages(data, "orders")
    spoil(data, leaves[0], leaves[7], leaves[8], leaves[-1])
    told = tale(data, "orders")
    assert told.accounts == ("main", "other")
    assert told.lost is not None
    assert told.saved + told.lost == 3_000
    assert told.saved > 2_700


def test_without_an_index_to_ask_the_numbers_of_the_rows_tell_how_many(data: Path) -> None:
    spoil(data, pages(data, "orders")[5])
    for index in ("ix_orders_account_id_closed_at", "sqlite_autoindex_orders_1"):
        spoil(data, look_root(data, index))
    told = tale(data, "orders")
    assert told.lost is not None
    assert told.saved + told.lost == 3_000
    assert (told.accounts, told.since) == ((), None)


def test_where_the_end_is_lost_and_no_index_reads_nobody_knows_how_many(data: Path) -> None:
    spoil(data, pages(data, "orders")[-1])
    for index in ("ix_orders_account_id_closed_at", "sqlite_autoindex_orders_1"):
        spoil(data, look_root(data, index))
    told = tale(data, "orders")
    assert told.lost is None
    assert not told.is_whole
    assert told.saved > 2_900


def test_damaged_indexes_cost_nothing(data: Path) -> None:
    """They can be made again from the rows."""
    before = contents(data / ARCHIVE)
    for index in ("ix_orders_account_id_closed_at", "sqlite_autoindex_orders_1"):
        spoil(data, *pages(data, index))
    assert tale(data, "orders", is_sound=True) == TableTale("orders", 3_000)
    assert contents(data / ARCHIVE) == before


def test_names_that_an_index_repeats_come_back(data: Path) -> None:
    """The names of copiers stand twice: in their table and in its index."""
    before = contents(data / ARCHIVE)["copier"]
    spoil(data, *pages(data, "copier")[:2])
    assert tale(data, "copier", is_sound=True) == TableTale("copier", len(before))
    assert contents(data / ARCHIVE)["copier"] == before


def test_rows_whose_copier_is_lost_are_left_out_and_counted(data: Path) -> None:
    """An order of nobody would make every sum wrong; the damaged file still has it."""
    spoil(data, pages(data, "copier")[0], *pages(data, "sqlite_autoindex_copier_1"))
    told = tale(data, "orders")
    lost = 3_000 - told.saved
    assert told == TableTale("orders", 3_000 - lost, left_out=lost)
    assert 0 < lost < 3_000
    assert not told.is_whole


def test_after_a_loss_every_feed_is_read_again_from_the_beginning(data: Path) -> None:
    """The platform may still have what was lost; saving the rest again changes nothing."""
    assert look(data, "SELECT position FROM checkpoint WHERE feed = 'orders'")[0] == ("page 9",)
    spoil(data, pages(data, "orders")[5])
    tale(data, "orders")
    assert set(look(data, "SELECT position FROM checkpoint")) == {(None,)}
    store = Store.open(data)
    account_id = store.account("main").account_id
    counts = save(store, account_id, Feed.ORDERS, some_orders()[:2_000])
    assert counts.changed == 0
    assert counts.added > 0
    assert store.order_count(account_id) == 2_000
    store.close()


def test_an_inner_page_costs_what_hangs_under_it_and_not_more(data: Path) -> None:
    (root,) = pages(data, "orders", "inner")
    spoil(data, root)
    told = tale(data, "orders")
    assert told == TableTale(
        "orders",
        saved=0,
        lost=3_000,
        accounts=("main", "other"),
        since=at("2026-01-01 00:01"),
        until=at("2026-01-01 00:00") + 3_000 * 60_000_000,
    )


@pytest.mark.parametrize("which", ["first page", "accounts", "no database", "foreign"])
def test_where_nothing_can_be_read_nothing_is_changed(data: Path, which: str) -> None:
    if which == "first page":
        spoil(data, 1)
    elif which == "accounts":
        spoil(data, look_root(data, "account"), look_root(data, "sqlite_autoindex_account_1"))
    elif which == "no database":
        (data / ARCHIVE).write_text("Dear diary, " * 999, encoding="utf-8")
    else:
        with closing(sqlite3.connect(data / ARCHIVE)) as file:
            file.execute("PRAGMA foreign_keys = OFF")
            file.execute("ALTER TABLE account RENAME TO recipes")
    before = (data / ARCHIVE).read_bytes()
    with pytest.raises(DiskTrouble) as refused:
        salvage(data, WHEN)
    assert refused.value.code == ("foreign" if which == "foreign" else "hopeless")
    assert (data / ARCHIVE).read_bytes() == before
    assert not (data / "set-aside").exists()
    assert not (data / "restoring.sqlite").exists()


def test_an_archive_of_a_later_version_is_not_cut_down_to_ours(data: Path) -> None:
    with closing(sqlite3.connect(data / ARCHIVE)) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '0999'")
    with pytest.raises(NewerDatabase):
        salvage(data, WHEN)
    assert not (data / "set-aside").exists()


def test_an_archive_of_an_earlier_revision_is_salvaged_as_it_is_and_then_migrated(
    tmp_path: Path,
) -> None:
    data = tmp_path / "older"
    before = make_older(data)
    assert all(each.is_whole for each in salvage(data, WHEN).tables)
    assert contents(data / ARCHIVE) == before
    store = Store.open(data)
    assert store.order_count(1) == 200
    store.close()


def test_what_reads_like_a_row_but_is_none_is_refused_and_counted(data: Path) -> None:
    """Damage that SQLite does not notice: text where a number should be."""
    with closing(sqlite3.connect(data / ARCHIVE)) as file:
        file.execute("PRAGMA writable_schema = ON")
        file.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = 'orders'"
        )
        file.commit()
    with closing(sqlite3.connect(data / ARCHIVE)) as file, file:
        file.execute("UPDATE orders SET realized_pnl = 'lots' WHERE order_row = 7")
    assert tale(data, "orders") == TableTale("orders", 2_999, lost=1)
