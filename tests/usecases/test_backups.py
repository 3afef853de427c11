"""The backups' use cases: daily ones, by hand, and the ways back."""

from __future__ import annotations

from pathlib import Path

import pytest

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.instants import DAY, HOUR, Micros
from profitshare_gui.core.records import Feed
from profitshare_gui.store.schema import REVISION
from profitshare_gui.store.store import ARCHIVE, Store
from profitshare_gui.usecases.backups import BackupDesk
from tests.say import at, order
from tests.store.archives import look, new_account, save
from tests.store.older import make_older

pytestmark = pytest.mark.usefixtures("on_file")

WHEN = at("2026-11-21 09:45")


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.at: Micros = WHEN

    def __call__(self) -> Micros:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(store: Store, tmp_path: Path, clock: Clock) -> BackupDesk:
    """The desk of a folder whose open archive has one order."""
    save(store, new_account(store), Feed.ORDERS, [order("ada", "1", order_id="1")])
    return BackupDesk(tmp_path / "data", clock)


def whys(desk: BackupDesk) -> list[str]:
    """Why each backup was made, the newest first."""
    return [known.backup.why for known in desk.load_backups()]


def test_one_backup_a_day_is_made_whoever_made_the_last(desk: BackupDesk, clock: Clock) -> None:
    assert desk.back_up_daily() is not None
    clock.at += DAY - 1
    assert desk.back_up_daily() is None
    clock.at += HOUR
    desk.back_up_now()
    clock.at += DAY - HOUR
    assert desk.back_up_daily() is None
    clock.at += HOUR
    assert desk.back_up_daily() is not None
    assert whys(desk) == ["daily", "by-hand", "daily"]


def test_a_backup_from_the_future_does_not_stop_the_daily_ones(
    desk: BackupDesk, clock: Clock
) -> None:
    """The clock was wrong for an hour; it must not cost a year of backups."""
    clock.at += 400 * DAY
    desk.back_up_daily()
    clock.at -= 400 * DAY
    assert desk.back_up_daily() is not None


def test_an_archive_without_an_account_needs_no_daily_backup(tmp_path: Path) -> None:
    desk = BackupDesk(tmp_path / "data", Clock())
    assert desk.back_up_daily() is None
    assert desk.load_backups() == ()


def test_backups_are_shown_with_their_rows_and_those_that_cannot_be_read_without(
    desk: BackupDesk, clock: Clock
) -> None:
    desk.back_up_now()
    clock.at += HOUR
    broken = desk.back_up_now()
    broken.path.write_bytes(b"nothing of ours " * 999)
    unreadable, readable = desk.load_backups()
    assert unreadable.row_count is None
    assert readable.rows is not None
    assert readable.rows["orders"] == 1
    assert readable.row_count == sum(readable.rows.values())
    assert "alembic_version" not in readable.rows
    assert desk.load_rows(broken.path) is None


def test_a_restored_backup_of_an_earlier_version_is_brought_up_to_date(
    tmp_path: Path, clock: Clock
) -> None:
    data = tmp_path / "older"
    make_older(data)
    Store.open(data).close()
    desk = BackupDesk(data, clock)
    (before,) = desk.load_backups()
    swap = desk.restore(before.backup.path.name)
    assert (data / swap.set_aside / ARCHIVE).exists()
    assert look(data, "SELECT version_num FROM alembic_version") == [(REVISION,)]


def test_what_still_reads_is_salvaged(desk: BackupDesk, tmp_path: Path) -> None:
    done = desk.salvage()
    assert all(tale.is_whole for tale in done.tables)
    store = Store.open(tmp_path / "data")
    assert store.order_count(1) == 1
    store.close()


def test_a_backup_elsewhere_is_no_backup_of_the_folder(desk: BackupDesk, tmp_path: Path) -> None:
    made = desk.back_up_to(tmp_path / "mine.sqlite")
    assert desk.load_backups() == ()
    assert desk.restore(str(made.path)).source == "mine.sqlite"
    with pytest.raises(DiskTrouble):
        desk.restore("nowhere.sqlite")
