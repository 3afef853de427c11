"""Restoring: the backup takes the archive's place, the archive is set aside, nothing is lost."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from profitshare_gui.core.errors import AlreadyRunning, DiskTrouble, NewerDatabase
from profitshare_gui.core.records import Feed
from profitshare_gui.store import lock
from profitshare_gui.store.backup import BY_HAND, back_up
from profitshare_gui.store.restore import (
    RESTORE,
    Interrupted,
    Swap,
    check_backup,
    find_backup,
    finish_interrupted,
    restore,
)
from profitshare_gui.store.schema import REVISION
from profitshare_gui.store.store import ARCHIVE, LOCK, Store
from tests.say import at, order
from tests.store.archives import new_account, save
from tests.store.children import heard, running, tell
from tests.store.older import Contents, contents, make_older

pytestmark = pytest.mark.usefixtures("on_file")

WHEN = at("2026-11-21 09:45")
ASIDE = "set-aside/20261121T094500Z-restore"
OLD = order("ada", "1", order_id="1")
LATER = order("ada", "2", order_id="2")


@pytest.fixture
def data(store: Store, tmp_path: Path) -> Path:
    """A data folder whose open archive knows one order more than its only backup."""
    account_id = new_account(store)
    save(store, account_id, Feed.ORDERS, [OLD])
    back_up(tmp_path / "data", BY_HAND, WHEN)
    save(store, account_id, Feed.ORDERS, [LATER])
    return tmp_path / "data"


@pytest.fixture
def backup(data: Path) -> Path:
    """The backup."""
    (path,) = (data / "backups").iterdir()
    return path


def orders(store: Store) -> list[str]:
    """The ids of the orders of the first account."""
    return [row.order_id for row in store.orders(1)]


def left_over(data: Path) -> set[str]:
    """What stands in a data folder beside what always may."""
    usual = {ARCHIVE, f"{ARCHIVE}-wal", f"{ARCHIVE}-shm", LOCK, "backup.lock", "backups"}
    return {path.name for path in data.iterdir()} - usual


def test_the_backup_takes_the_place_and_the_archive_is_set_aside_whole(
    store: Store, data: Path, backup: Path
) -> None:
    """Also the orders that were still in its write-ahead log."""
    store.close()
    before, kept = contents(data / ARCHIVE), contents(backup)
    assert restore(data, backup, WHEN) == Swap(RESTORE, backup.name, ASIDE)
    assert contents(data / ARCHIVE) == kept
    assert contents(data / ASIDE / ARCHIVE) == before
    assert contents(backup) == kept
    assert left_over(data) == {"set-aside"}
    again = Store.open(data)
    assert orders(again) == ["1"]
    assert again.interrupted is None
    again.close()


def test_an_archive_that_is_open_follows_to_the_restored_one(
    store: Store, data: Path, backup: Path
) -> None:
    """What it wrote to the file that was set aside would be lost, so it must not."""
    assert orders(store) == ["1", "2"]
    version = store.data_version()
    restore(data, backup, WHEN)
    assert orders(store) == ["1"]
    assert store.data_version() != version
    save(store, 1, Feed.ORDERS, [order("ada", "3", order_id="3")])
    second = Store.open(data)
    assert sorted(orders(second)) == ["1", "3"]
    second.close()
    store.close()
    assert len(contents(data / ARCHIVE)["orders"]) == 2
    assert len(contents(data / ASIDE / ARCHIVE)["orders"]) == 2


def test_another_process_that_has_the_archive_open_follows_as_well(
    store: Store, data: Path, backup: Path
) -> None:
    """A window is open; somebody restores in a terminal; then the window's sync writes."""
    store.close()
    with running("follow", data) as child:
        assert heard(child) == "1,2"
        restore(data, backup, WHEN)
        tell(child)
        assert heard(child) == "1,new"
        tell(child)
        assert child.wait() == 0
    again = Store.open(data)
    assert sorted(orders(again)) == ["1", "new"]
    again.close()
    assert len(contents(data / ARCHIVE)["orders"]) == 2


def test_a_reader_in_the_middle_of_its_snapshot_finishes_it(
    store: Store, data: Path, backup: Path
) -> None:
    reading = store.orders(1)
    assert next(reading).order_id == "1"
    restore(data, backup, WHEN)
    assert [row.order_id for row in reading] == ["2"]
    assert orders(store) == ["1"]


def test_a_folder_without_an_archive_is_given_one(data: Path, backup: Path, tmp_path: Path) -> None:
    """A new computer: there is nothing to set aside."""
    fresh = tmp_path / "new" / "data"
    assert restore(fresh, backup, WHEN).set_aside == ""
    assert contents(fresh / ARCHIVE) == contents(backup)
    assert [path.name for path in data.glob("set-aside")] == []


def test_a_backup_of_an_earlier_revision_is_migrated_by_the_next_start(tmp_path: Path) -> None:
    data = tmp_path / "older"
    make_older(data)
    Store.open(data).close()
    (backup,) = (data / "backups").iterdir()
    restore(data, backup, WHEN)
    again = Store.open(data)
    assert again.order_count(1) == 200
    again.close()


def damaged(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '0999'")


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("DROP TABLE alembic_version")


def no_database(path: Path) -> None:
    path.write_text("Dear diary, " * 999, encoding="utf-8")


@pytest.mark.parametrize("spoil", [damaged, newer, foreign, no_database])
def test_a_backup_that_cannot_be_used_changes_nothing(
    store: Store, data: Path, backup: Path, spoil: object
) -> None:
    assert callable(spoil)
    spoil(backup)
    before = contents(data / ARCHIVE)
    with pytest.raises((DiskTrouble, NewerDatabase)):
        restore(data, backup, WHEN)
    assert contents(data / ARCHIVE) == before
    assert left_over(data) == set()
    assert orders(store) == ["1", "2"]


@pytest.mark.parametrize("spoil", [damaged, newer, no_database])
def test_an_archive_that_cannot_be_opened_is_set_aside_byte_for_byte(
    store: Store, data: Path, backup: Path, spoil: object
) -> None:
    """SPEC, Bars: a newer or damaged database; the way back is a backup."""
    store.close()
    assert callable(spoil)
    spoil(data / ARCHIVE)
    spoiled = (data / ARCHIVE).read_bytes()
    restore(data, backup, WHEN)
    assert (data / ASIDE / ARCHIVE).read_bytes() == spoiled
    assert contents(data / ARCHIVE) == contents(backup)


def test_a_second_restore_of_one_second_has_a_folder_of_its_own(data: Path, backup: Path) -> None:
    asides = [restore(data, backup, WHEN).set_aside for _ in range(3)]
    assert asides == [ASIDE, f"{ASIDE}-2", f"{ASIDE}-3"]


def test_a_restore_waits_for_whoever_writes(
    data: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_TRIES", 2)
    with lock.WriterLock(data / LOCK).held(), pytest.raises(AlreadyRunning):
        restore(data, backup, WHEN)
    assert left_over(data) == set()


def begun(data: Path, backup: Path, moved: int) -> Contents:
    """Leave a data folder as a process does that is killed after it moved so many files."""
    before = contents(data / ARCHIVE)
    shutil.copy(backup, data / "restoring.sqlite")
    swap = {"kind": "restore", "source": backup.name, "set_aside": ASIDE}
    (data / "restoring.json").write_text(json.dumps(swap), encoding="utf-8")
    (data / ASIDE).mkdir(parents=True)
    for side in ("", "-wal", "-shm")[:moved]:
        if (data / f"{ARCHIVE}{side}").exists():
            (data / f"{ARCHIVE}{side}").rename(data / ASIDE / f"{ARCHIVE}{side}")
    return before


@pytest.mark.parametrize("moved", [0, 1, 2, 3])
def test_the_next_start_finishes_what_a_killed_restore_began_and_says_so(
    store: Store, data: Path, backup: Path, moved: int
) -> None:
    """A `-wal` of the archive of before must never meet the new archive."""
    before = begun(data, backup, moved)
    again = Store.open(data)
    assert orders(again) == ["1"]
    assert again.interrupted == Interrupted(Swap(RESTORE, backup.name, ASIDE))
    assert "just been finished" in str(again.interrupted)
    assert ASIDE in str(again.interrupted)
    again.close()
    store.close()
    assert contents(data / ARCHIVE) == contents(backup)
    assert contents(data / ASIDE / ARCHIVE) == before
    assert left_over(data) == {"set-aside"}
    assert finish_interrupted(data) is None


def test_an_archive_made_in_the_meantime_is_kept_as_well(data: Path, backup: Path) -> None:
    """By a version that knows nothing of the journal: neither of the two may be overwritten."""
    before = begun(data, backup, 3)
    shutil.copy(backup, data / ARCHIVE)
    finish_interrupted(data)
    assert contents(data / ASIDE / ARCHIVE) == before
    assert contents(data / ASIDE / f"other-{ARCHIVE}") == contents(backup)


def test_a_journal_that_cannot_be_read_still_says_that_all_is_ready(
    store: Store, data: Path, backup: Path
) -> None:
    store.close()
    before = begun(data, backup, 0)
    (data / "restoring.json").write_text("{", encoding="utf-8")
    assert finish_interrupted(data) is not None
    assert contents(data / ARCHIVE) == contents(backup)
    assert contents(data / "set-aside" / "interrupted" / ARCHIVE) == before


def test_what_was_never_ready_is_thrown_away_and_the_reader_is_told(
    data: Path, backup: Path
) -> None:
    shutil.copy(backup, data / "restoring.sqlite")
    again = Store.open(data)
    assert again.interrupted == Interrupted(None)
    assert "as it was" in str(again.interrupted)
    assert orders(again) == ["1", "2"]
    again.close()
    assert left_over(data) == set()


def test_a_restore_that_is_still_under_way_is_left_alone(data: Path, backup: Path) -> None:
    shutil.copy(backup, data / "restoring.sqlite")
    with lock.WriterLock(data / LOCK).held():
        assert finish_interrupted(data) is None
    assert left_over(data) == {"restoring.sqlite"}


def test_a_file_that_cannot_be_moved_leaves_everything_where_it_was(
    store: Store, data: Path, backup: Path
) -> None:
    """Here a file stands where the folder of what is set aside should be."""
    (data / "set-aside").write_text("in the way", encoding="utf-8")
    with pytest.raises(DiskTrouble):
        restore(data, backup, WHEN)
    assert orders(store) == ["1", "2"]
    assert left_over(data) == {"set-aside"}


def test_a_backup_is_found_by_its_name_or_its_path(data: Path, backup: Path) -> None:
    assert find_backup(data, backup.name) == backup
    assert find_backup(data, str(backup)) == backup
    assert check_backup(backup)["orders"] == 1
    with pytest.raises(DiskTrouble, match="no such backup") as refused:
        find_backup(data, "archive-20200101T000000Z-daily.sqlite")
    assert "profitshare backup --list" in str(refused.value)


def test_an_archive_that_was_deleted_under_an_open_window_is_not_made_anew(
    store: Store, data: Path
) -> None:
    """An empty archive in its place would look as if everything were gone."""
    for path in data.glob(f"{ARCHIVE}*"):
        path.unlink()
    with pytest.raises(DiskTrouble, match="no longer there"):
        store.accounts()
    assert not (data / ARCHIVE).exists()


def test_the_newest_revision_is_what_we_restore_to() -> None:
    """A guard for these tests: `newer` above must be newer."""
    assert REVISION < "0999"


def test_of_a_damaged_backup_the_archive_is_not_blamed(tmp_path: Path) -> None:
    """A person would salvage a healthy archive otherwise."""
    data = tmp_path / "data"
    Store.open(data).close()
    backup = back_up(data, BY_HAND, at("2026-03-30 10:00"))
    backup.path.write_bytes(backup.path.read_bytes()[:5000])
    with pytest.raises(DiskTrouble) as told:
        restore(data, backup.path, at("2026-03-30 11:00"))
    assert (told.value.path, told.value.code) == (str(backup.path), "bad_backup")


def test_a_backup_that_lacks_a_table_is_refused(tmp_path: Path) -> None:
    data = tmp_path / "data"
    Store.open(data).close()
    backup = back_up(data, BY_HAND, at("2026-03-30 10:00"))
    with closing(sqlite3.connect(backup.path)) as file:
        file.execute("DROP TABLE event")
        file.commit()
    with pytest.raises(DiskTrouble, match="lacks event"):
        restore(data, backup.path, at("2026-03-30 11:00"))


def test_an_archive_that_was_emptied_is_not_taken_for_a_new_one(tmp_path: Path) -> None:
    """SPEC, Bars: a damaged database has its own message; a backup is there to be restored."""
    data = tmp_path / "data"
    Store.open(data).close()
    back_up(data, BY_HAND, at("2026-03-30 10:00"))
    (data / ARCHIVE).write_bytes(b"")
    with pytest.raises(DiskTrouble, match="empty"):
        Store.open(data)
