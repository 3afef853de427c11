"""Backups: whole, checked, named by instant, and as many as are kept."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from profitshare_gui.core.errors import AlreadyRunning, DiskTrouble
from profitshare_gui.core.instants import DAY, SECOND
from profitshare_gui.core.records import Feed
from profitshare_gui.store import lock
from profitshare_gui.store.backup import (
    BY_HAND,
    DAILY,
    KEPT,
    Backup,
    back_up,
    back_up_daily,
    back_up_to,
    list_backups,
    rows_of,
)
from profitshare_gui.store.schema import REVISION
from profitshare_gui.store.store import ARCHIVE, LOCK, Store
from tests.say import at, order
from tests.store.archives import look, new_account, save
from tests.store.older import contents, make_older

pytestmark = pytest.mark.usefixtures("on_file")

WHEN = at("2026-11-21 09:45")


@pytest.fixture
def data(store: Store, tmp_path: Path) -> Path:
    """A data folder with an archive of three orders, which is open."""
    account_id = new_account(store)
    save(store, account_id, Feed.ORDERS, [order("ada", str(n), order_id=str(n)) for n in (1, 2, 3)])
    return tmp_path / "data"


def names(data: Path) -> list[str]:
    """The files of the backups' folder."""
    return sorted(path.name for path in (data / "backups").iterdir())


def test_a_backup_is_named_by_its_instant_and_reason_and_has_every_row(data: Path) -> None:
    """Also what is still in the write-ahead log, which a copy of the file would miss."""
    made = back_up(data, DAILY, WHEN + SECOND // 2)
    assert made == Backup(
        data / "backups" / "archive-20261121T094500Z-daily.sqlite",
        WHEN,
        DAILY,
        made.path.stat().st_size,
    )
    assert list_backups(data) == [made]
    assert contents(made.path) == contents(data / ARCHIVE)
    assert rows_of(made.path)["orders"] == 3
    assert names(data) == [made.path.name]


def test_two_backups_of_one_second_both_stay(data: Path) -> None:
    made = [back_up(data, BY_HAND, WHEN).path.name for _ in range(3)]
    assert len(set(made)) == 3
    assert names(data) == sorted(made)


def test_ten_automatic_backups_are_kept_and_every_one_made_by_hand(data: Path) -> None:
    """The eleventh pushes out the oldest; what a person asked for is theirs to delete."""
    by_hand = back_up(data, BY_HAND, WHEN - 9 * DAY)
    made = [back_up(data, DAILY, WHEN + day * DAY) for day in range(KEPT + 2)]
    assert list_backups(data) == [*reversed(made[2:]), by_hand]


def test_the_newest_backup_before_a_migration_is_kept_whatever_its_age(data: Path) -> None:
    """It is the way back to the version of before; an older one of its kind goes as others do."""
    copy = back_up(data, DAILY, WHEN).path
    for stamp, revision in (("20250101", "0002"), ("20250601", "0003")):
        name = f"archive-{stamp}T000000Z-before-{revision}.sqlite"
        shutil.copy(copy, data / "backups" / name)
    for day in range(1, KEPT + 1):
        back_up(data, DAILY, WHEN + day * DAY)
    left = list_backups(data)
    assert len(left) == KEPT
    assert [backup.why for backup in left] == [DAILY] * (KEPT - 1) + ["before-0003"]


def test_files_that_are_none_of_ours_are_neither_listed_nor_deleted(data: Path) -> None:
    (data / "backups").mkdir()
    for name in (
        "notes.txt",
        "archive-2026-daily.sqlite",
        "archive-20261121T094500Z-daily.sqlite~",
    ):
        (data / "backups" / name).write_text("mine", encoding="utf-8")
    made = back_up(data, DAILY, WHEN)
    assert list_backups(data) == [made]
    assert len(names(data)) == 4


def test_an_archive_of_an_earlier_revision_is_backed_up_before_it_is_migrated(
    tmp_path: Path,
) -> None:
    """Architecture, section 3.6: backup, open it, integrity_check, row counts, then migrate."""
    data = tmp_path / "older"
    before = make_older(data)
    Store.open(data).close()
    (made,) = list_backups(data)
    assert made.why == f"before-{REVISION}"
    assert contents(made.path) == before
    assert look(data, "SELECT version_num FROM alembic_version") == [(REVISION,)]
    Store.open(data).close()
    assert list_backups(data) == [made]


def test_without_a_backup_there_is_no_migration(tmp_path: Path) -> None:
    data = tmp_path / "older"
    before = make_older(data)
    (data / "backups").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(DiskTrouble, match="backups"):
        Store.open(data)
    assert contents(data / ARCHIVE) == before


def test_a_new_archive_needs_no_backup(tmp_path: Path) -> None:
    Store.open(tmp_path / "fresh").close()
    assert not (tmp_path / "fresh" / "backups").exists()


def test_what_a_killed_process_left_is_cleared_away_by_the_next_backup(data: Path) -> None:
    (data / "backups").mkdir()
    (data / "backups" / "archive.part").write_bytes(b"half a copy")
    (data / "backups" / "archive.part-journal").write_bytes(b"")
    made = back_up(data, DAILY, WHEN)
    assert names(data) == [made.path.name]


def test_a_damaged_archive_gives_no_backup(store: Store, data: Path) -> None:
    """A copy that cannot be trusted must not push out one that can."""
    good = back_up(data, DAILY, WHEN)
    account_id = store.accounts()[0].account_id
    save(
        store,
        account_id,
        Feed.ORDERS,
        [order("ada", "1", order_id=f"{n:040}") for n in range(3000)],
    )
    store.close()
    with (data / ARCHIVE).open("r+b") as file:
        file.seek(200 * 1024)
        file.write(b"\xff" * 100 * 1024)
    with pytest.raises(DiskTrouble) as refused:
        back_up(data, DAILY, WHEN + DAY)
    assert refused.value.code == "damaged"
    assert refused.value.path.endswith(ARCHIVE)
    assert list_backups(data) == [good]
    assert names(data) == [good.path.name]


def test_a_backup_waits_for_whoever_writes_and_then_says_who(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_TRIES", 2)
    with lock.WriterLock(data / LOCK).held(), pytest.raises(AlreadyRunning) as refused:
        back_up(data, DAILY, WHEN)
    assert refused.value.pid > 0
    assert list_backups(data) == []


def test_a_backup_elsewhere_overwrites_nothing(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "stick" / "mine.sqlite"
    with pytest.raises(DiskTrouble):
        back_up_to(data, out)  # no such folder: nobody meant to make one
    out.parent.mkdir()
    made = back_up_to(data, out)
    assert contents(made.path) == contents(data / ARCHIVE)
    with pytest.raises(DiskTrouble, match="already"):
        back_up_to(data, out)
    assert [path.name for path in out.parent.iterdir()] == ["mine.sqlite"]
    assert list_backups(data) == []


def test_a_folder_without_an_archive_has_nothing_to_back_up(tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble, match="no archive"):
        back_up(tmp_path / "empty", DAILY, WHEN)


def test_a_copy_that_differs_does_not_count(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows are compared table by table: a copy with fewer is no backup."""
    from profitshare_gui.store import backup

    def forgetful(source: sqlite3.Connection, target: Path) -> dict[str, int]:
        rows = backup.count_rows(source)
        source.execute("VACUUM INTO ?", (str(target),)).close()
        with closing(sqlite3.connect(target)) as copy, copy:
            copy.execute("DELETE FROM orders WHERE order_row = 1")
        return rows

    monkeypatch.setattr(backup, "_copy", forgetful)
    with pytest.raises(DiskTrouble, match="not what was copied"):
        back_up(data, DAILY, WHEN)
    assert names(data) == []


def test_backups_of_a_clock_that_was_wrong_do_not_keep_new_ones_out(tmp_path: Path) -> None:
    """Ten from 2030: the one of today stays, and one of theirs goes."""
    data = tmp_path / "data"
    Store.open(data).close()
    for day in range(10):
        back_up(data, DAILY, at("2030-01-01 00:00") + day * DAY)
    made = back_up_daily(data, at("2026-03-30 10:00"))
    assert made is not None
    assert made.path.exists()
    assert len(list_backups(data)) == 10


def test_no_backup_is_made_of_an_archive_that_is_not_there(tmp_path: Path) -> None:
    """A mistyped folder stays what it is: nothing."""
    with pytest.raises(DiskTrouble, match="no archive"):
        back_up(tmp_path / "typo", BY_HAND, at("2026-03-30 10:00"))
    assert not (tmp_path / "typo").exists()
