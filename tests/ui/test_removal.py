"""Removing copiers in the window, by real clicks and keys, against the practice exchange."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.core.records import Account, Copier, Feed
from profitshare_gui.core.sweep import ItemChange, ItemState, SweepKind
from profitshare_gui.exchanges import known_exchanges
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.store.answers import Intake
from profitshare_gui.store.store import Store
from profitshare_gui.ui import removal_pages
from profitshare_gui.ui.audit_dialog import AuditDialog
from profitshare_gui.ui.record_model import RecordModel
from profitshare_gui.ui.removal_door import RemovalDoor
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.worklist_dialog import WorklistDialog
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.worklists import confirm_worklists
from tests.practice import faults
from tests.practice.server import PracticeExchange
from tests.usecases.swept import (
    KEY,
    LINE,
    REMOVE,
    assert_truth,
    ids,
    items_of,
    order_of,
    practice,
    small_world,
)
from tests.usecases.synced import QUICK, new_account, now

pytestmark = pytest.mark.usefixtures("english", "in_a_hurry")


@pytest.fixture
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real adapter without the pace of a real exchange."""

    def connect(
        exchange_id: str, base_url: str, key: ApiKey, should_stop: Callable[[], bool]
    ) -> Exchange:
        assert exchange_id == "bitget"
        return connect_bitget(base_url, key, should_stop=should_stop, pace=QUICK)

    monkeypatch.setattr(known_exchanges, "connect", connect)


@pytest.fixture
def short_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of a second to undo."""
    monkeypatch.setattr(removal_pages, "UNDO_MS", 100)


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """Twelve copiers who can be removed and two who cannot."""
    with practice(small_world(12, 2)) as started:
        yield started


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close(wait=True)


@pytest.fixture
def bitget_desk(store: Store, exchange: PracticeExchange, shelf: RulebookShelf) -> Desk:
    account = new_account(store, exchange.url)
    return Desk(store, account, shelf, now, read_key=lambda: KEY)


@pytest.fixture
def door(tasks: Tasks, window: QMainWindow, bitget_desk: Desk) -> RemovalDoor:
    made = RemovalDoor(tasks, window)
    made.use(bitget_desk)
    return made


def shown(window: QWidget, name: str) -> QDialog:
    """The open dialog of a name."""
    found = [each for each in window.findChildren(QDialog, name) if each.isVisible()]
    assert len(found) == 1, (name, found)
    return found[0]


def button(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None, name
    return found


def words(dialog: QWidget, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def press(dialog: QWidget, name: str) -> None:
    QTest.mouseClick(button(dialog, name), Qt.MouseButton.LeftButton)


def previewed(
    qtbot: QtBot, door: RemovalDoor, window: QWidget, chosen: list[str], hidden: int = 0
) -> QDialog:
    """The preview of a removal, once the list is read."""
    with qtbot.waitSignal(door.began, timeout=10_000):
        door.open(chosen, LINE, hidden)
    return shown(window, "removal_dialog")


def test_the_whole_way_from_the_preview_to_the_result(
    qtbot: QtBot,
    door: RemovalDoor,
    window: QMainWindow,
    exchange: PracticeExchange,
    bitget_desk: Desk,
    short_grace: None,
) -> None:
    """SPEC, Removing inactive copiers: above 10 rows the count is typed; failures come first."""
    del short_grace
    exchange.world.refusals = {1004: "43066"}
    dialog = previewed(qtbot, door, window, ids(exchange.world))
    confirm = button(dialog, "confirm_button")
    assert confirm.text() == "Remove 12 copiers"
    assert not confirm.isEnabled()
    field = dialog.findChild(QLineEdit, "confirm_count")
    assert field is not None
    QTest.keyClicks(field, "11")
    assert not confirm.isEnabled()
    field.clear()
    QTest.keyClicks(field, "12")
    assert confirm.isEnabled()
    with qtbot.waitSignal(door.finished, timeout=20_000):
        press(dialog, "confirm_button")
    result = shown(window, "sweep_dialog")
    assert words(result, "sweep_headline") == "11 of 12 copiers removed"
    table = result.findChild(RecordTable, "sweep_result_table")
    assert table is not None
    model = table.model()
    assert isinstance(model, RecordModel)
    assert model.record(0).copier_id == "1004"
    assert model.record(0).code == "43066"
    assert "Remove failed" in words(result, "sweep_cause")
    assert button(result, "retry_failed_button").text() == "&Retry 1 failed…"
    assert_truth(exchange, items_of(bitget_desk.store, bitget_desk.account))


def test_cancel_has_the_focus_and_enter_never_confirms(
    qtbot: QtBot, door: RemovalDoor, window: QMainWindow, exchange: PracticeExchange
) -> None:
    dialog = previewed(qtbot, door, window, ids(exchange.world)[:3])
    qtbot.waitUntil(button(dialog, "cancel_button").hasFocus)
    confirm = button(dialog, "confirm_button")
    assert confirm.isEnabled()
    confirm.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(confirm, key)
        QTest.keyClick(dialog, key)
    assert dialog.isVisible()
    QTest.keyClick(button(dialog, "cancel_button"), Qt.Key.Key_Return)
    button(dialog, "cancel_button").setFocus()
    QTest.keyClick(button(dialog, "cancel_button"), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert not door.busy
    assert exchange.journal.writes() == []


def test_enter_after_typing_the_count_does_nothing(
    qtbot: QtBot, door: RemovalDoor, window: QMainWindow, exchange: PracticeExchange
) -> None:
    dialog = previewed(qtbot, door, window, ids(exchange.world))
    field = dialog.findChild(QLineEdit, "confirm_count")
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "12")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert exchange.journal.writes() == []


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_undone_within_ten_seconds_nothing_is_sent(
    qtbot: QtBot,
    door: RemovalDoor,
    window: QMainWindow,
    exchange: PracticeExchange,
    bitget_desk: Desk,
    way: str,
) -> None:
    """SPEC: 10 s in which it can be undone; also where the window is closed meanwhile."""
    dialog = previewed(qtbot, door, window, ids(exchange.world)[:3])
    press(dialog, "confirm_button")
    sweep = shown(window, "sweep_dialog")
    assert words(sweep, "undo_words") == "3 copiers will be removed in 10 s"
    was_busy = door.busy
    with qtbot.waitSignal(door.finished, timeout=5_000):
        if way == "button":
            press(sweep, "undo_button")
        elif way == "escape":
            QTest.keyClick(sweep, Qt.Key.Key_Escape)
        else:
            door.close()
    assert (was_busy, door.busy) == (True, False)
    assert exchange.journal.writes() == []

    def logged() -> None:
        actions = [line.action for line in bitget_desk.removals.audit_log()]
        assert actions == ["undone"]

    qtbot.waitUntil(logged, timeout=5_000)


def test_what_a_filter_hides_is_never_sent(
    qtbot: QtBot,
    door: RemovalDoor,
    window: QMainWindow,
    exchange: PracticeExchange,
    short_grace: None,
) -> None:
    del short_grace
    chosen = ids(exchange.world)[:2]
    dialog = previewed(qtbot, door, window, chosen, hidden=10)
    assert "10 selected copiers hidden by the filter stay out" in words(dialog, "removal_effect")
    with qtbot.waitSignal(door.finished, timeout=20_000):
        press(dialog, "confirm_button")
    assert [str(each) for each in exchange.world.removed] == chosen
    assert len(exchange.journal.to(REMOVE)) == 2


def test_the_three_groups_and_why(
    qtbot: QtBot, door: RemovalDoor, window: QMainWindow, exchange: PracticeExchange
) -> None:
    exchange.world.copiers[1001].equity, exchange.world.copiers[1001].removable = "104.20", "no"
    exchange.world.copiers[1002].equity, exchange.world.copiers[1002].removable = None, ""
    dialog = previewed(qtbot, door, window, ["1000", "1001", "1002", "77"])
    groups = dialog.findChild(QTabBar, "removal_groups")
    assert groups is not None
    assert [groups.tabText(tab) for tab in range(groups.count())] == [
        "Will be removed · 1",
        "Not eligible · 1",
        "Unknown · 1",
        "No longer listed · 1",
    ]
    groups.setCurrentIndex(1)
    table = dialog.findChild(RecordTable, "removal_preview_table")
    assert table is not None
    last = table.model().columnCount() - 1
    why = table.model().index(0, last).data()
    assert why == "equity is above the limit · the platform does not let him be removed"
    assert not table.isColumnHidden(last)


def test_paused_nothing_is_sent_and_it_goes_on(
    qtbot: QtBot,
    door: RemovalDoor,
    window: QMainWindow,
    exchange: PracticeExchange,
    short_grace: None,
) -> None:
    del short_grace
    exchange.script.fault(faults.slow(0.4), path=REMOVE, nth=2)
    dialog = previewed(qtbot, door, window, ids(exchange.world)[:8])
    press(dialog, "confirm_button")
    sweep = shown(window, "sweep_dialog")
    qtbot.waitUntil(lambda: len(exchange.journal.to(REMOVE)) == 2, timeout=10_000)
    press(sweep, "pause_button")
    assert words(sweep, "sweep_remaining") == "Paused. Nothing is sent."
    qtbot.wait(700)
    assert len(exchange.journal.to(REMOVE)) == 2
    QTest.keyClick(sweep, Qt.Key.Key_Escape)  # does not end what is under way
    assert sweep.isVisible()
    with qtbot.waitSignal(door.finished, timeout=20_000):
        press(sweep, "pause_button")
    assert words(sweep, "sweep_headline") == "8 of 8 copiers removed"


def test_stopped_the_rest_is_left_alone_and_can_be_previewed_again(
    qtbot: QtBot,
    door: RemovalDoor,
    window: QMainWindow,
    exchange: PracticeExchange,
    short_grace: None,
) -> None:
    del short_grace
    exchange.script.fault(faults.slow(0.5), path=REMOVE, nth=2)
    dialog = previewed(qtbot, door, window, ids(exchange.world)[:8])
    press(dialog, "confirm_button")
    sweep = shown(window, "sweep_dialog")
    qtbot.waitUntil(lambda: len(exchange.journal.to(REMOVE)) == 2, timeout=10_000)
    with qtbot.waitSignal(door.finished, timeout=20_000):
        press(sweep, "stop_button")
    assert words(sweep, "sweep_headline") == "2 of 8 copiers removed"
    with qtbot.waitSignal(door.began, timeout=10_000):
        press(sweep, "retry_failed_button")
    again = shown(window, "removal_dialog")
    assert button(again, "confirm_button").text() == "Remove 6 copiers"
    assert len(exchange.journal.to(REMOVE)) == 2


def test_without_a_key_it_can_be_previewed_but_not_confirmed(
    qtbot: QtBot,
    door: RemovalDoor,
    window: QMainWindow,
    exchange: PracticeExchange,
    bitget_desk: Desk,
    shelf: RulebookShelf,
) -> None:
    bitget_desk.removals.preview(None, LINE)  # the archive knows the list now
    door.use(Desk(bitget_desk.store, bitget_desk.account, shelf, now))
    dialog = previewed(qtbot, door, window, ids(exchange.world)[:3])
    assert not button(dialog, "confirm_button").isEnabled()
    assert "no API key" in words(dialog, "removal_warning")


def test_the_dry_run_is_a_table_of_everybody_and_why(
    bitget_desk: Desk, exchange: PracticeExchange, tmp_path: Path
) -> None:
    exchange.world.copiers[1000].name = "=HYPERLINK(1)"
    preview = bitget_desk.removals.preview(["1000", "900000"], LINE)
    path = tmp_path / "dry.csv"
    assert bitget_desk.removals.dry_run(preview, path) == 2
    first, second = csv.DictReader(path.read_text(encoding="utf-8").splitlines())
    assert (first["copier_id"], first["group"], first["equity"]) == ("1000", "eligible", "1")
    assert first["nickname"] == "'=HYPERLINK(1)"  # a spreadsheet must not run it
    assert (second["group"], second["reasons"]) == ("not_eligible", "EQUITY NOT_REMOVABLE")
    assert exchange.journal.writes() == []


def test_a_removal_that_was_killed_is_settled_at_the_next_start_and_told(
    qtbot: QtBot,
    door: RemovalDoor,
    window: QMainWindow,
    exchange: PracticeExchange,
    bitget_desk: Desk,
) -> None:
    """SPEC: killed at any instant, the next start finishes or reports."""
    sweeps = bitget_desk.store.sweeps
    items = order_of(["1000", "1001", "1002"]).items
    left = sweeps.begin(bitget_desk.account.account_id, SweepKind.API, "{}", items, now=now())
    sent = [ItemChange(each, ItemState.SENT) for each in ("1000", "1001")]
    sweeps.note(left, sent, now=now())
    exchange.world.copiers.take(1000)  # that one had arrived
    with qtbot.waitSignal(door.finished, timeout=10_000):
        door.confirm_unfinished()
    told = "\n".join(each.text() for each in shown(window, "outcome_dialog").findChildren(QLabel))
    assert "1 removed, as reading the list shows: copier-1000" in told
    assert "1 not removed, still on the list: copier-1001" in told
    assert "1 never sent, and left alone" in told
    assert sweeps.unfinished(bitget_desk.account.account_id) == []
    assert exchange.journal.writes() == []


def test_the_audit_log_is_shown_and_written(
    qtbot: QtBot,
    tasks: Tasks,
    bitget_desk: Desk,
    exchange: PracticeExchange,
    tmp_path: Path,
) -> None:
    desk = bitget_desk.removals
    preview = desk.preview(ids(exchange.world)[:2], LINE)
    desk.sweep(preview.order, lambda _: None)
    dialog = AuditDialog(tasks, desk)
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.findChild(RecordTable, "audit_table")
    assert table is not None
    # Confirmed, sent and removed twice, ended.
    qtbot.waitUntil(lambda: table.model().rowCount() == 6, timeout=5_000)
    assert table.model().index(0, 1).data() == "Ended"
    dialog.export(tmp_path / "log.json")
    dialog.export(tmp_path / "log.csv")
    qtbot.waitUntil((tmp_path / "log.csv").exists, timeout=5_000)
    qtbot.waitUntil(lambda: not tasks.busy, timeout=5_000)
    told = json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))
    assert [line["action"] for line in told][:3] == ["confirmed", "sent", "removed"]
    rows = (tmp_path / "log.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 7


# --- by hand ---


def file_copier(number: int, as_of: int, equity: int = 0) -> Copier:
    """A copier of a platform without any API."""
    return Copier(
        str(number), "USDT", f"name-{number}", equity, 0, 0, None, None, None, None, as_of
    )


@pytest.fixture
def ju_desk(store: Store, shelf: RulebookShelf) -> Desk:
    """An account at a platform without a call for removing: 25 copiers without equity."""
    account = store.add_account(Account("JU main", "ju", "files", "", now()))
    save_list(store, account, range(25), now())
    return Desk(store, account, shelf, now)


def save_list(store: Store, account: Account, numbers: range, as_of: int) -> None:
    """Import a whole list of copiers."""
    rows = [file_copier(number, as_of) for number in numbers]
    store.save_pages(
        account.account_id,
        Feed.COPIERS,
        [rows],
        learned_at=as_of,
        intake=Intake(origin="file", name="list.csv", read=len(rows), filtered=0, refused=0),
    )


def test_where_there_is_no_call_the_plan_becomes_a_worklist(
    qtbot: QtBot, tasks: Tasks, window: QMainWindow, ju_desk: Desk, qapp: QApplication
) -> None:
    """SPEC: ids to copy, a tick per row, and the next import or sync confirms what is gone."""
    del qapp
    door = RemovalDoor(tasks, window)
    door.use(ju_desk)
    rule = ju_desk.removals.chosen_rule()
    with qtbot.waitSignal(door.began, timeout=10_000):
        door.open([str(number) for number in range(25)], rule)
    dialog = shown(window, "removal_dialog")
    confirm = button(dialog, "confirm_button")
    assert confirm.text() == "List 25 copiers to remove by hand"
    assert confirm.isEnabled()
    with qtbot.waitSignal(door.finished, timeout=10_000):
        press(dialog, "confirm_button")
    hand = shown(window, "worklist_dialog")
    assert button(hand, "copy_portion_button").text() == "&Copy the next 20 ids"
    press(hand, "copy_portion_button")
    copied = QGuiApplication.clipboard().text().split("\n")
    assert copied == [str(number) for number in range(20)]
    with qtbot.waitSignal(door.finished, timeout=10_000):
        press(hand, "tick_copied_button")
    assert words(hand, "worklist_headline") == "5 copiers to remove by hand"
    # He did remove 0 to 17, but 18 and 19 are still on the next list.
    account = ju_desk.account
    save_list(ju_desk.store, account, range(18, 25), now())
    confirm_worklists(ju_desk.store, account.account_id, now())
    worklist = ju_desk.removals.open_worklist()
    assert worklist is not None
    assert len(worklist.of(ItemState.REMOVED)) == 18
    assert {item.copier_id for item in worklist.items if item.code == "NOT_CONFIRMED"} == {
        "18",
        "19",
    }
    save_list(ju_desk.store, account, range(17, 25), now())
    (back,) = confirm_worklists(ju_desk.store, account.account_id, now())
    assert (back.copier_id, back.code) == ("17", "CAME_BACK")


def test_a_note_stays_with_its_row(qtbot: QtBot, tasks: Tasks, ju_desk: Desk) -> None:
    desk = ju_desk.removals
    worklist = desk.begin_worklist(desk.preview(["3", "4"], desk.chosen_rule()).order)
    dialog = WorklistDialog(tasks, desk, worklist)
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.findChild(RecordTable, "worklist_table")
    field = dialog.findChild(QLineEdit, "worklist_note")
    assert table is not None
    assert field is not None
    table.setCurrentIndex(table.model().index(1, 0))
    with qtbot.waitSignal(dialog.changed, timeout=5_000):
        QTest.keyClicks(field, "asked support")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.changed, timeout=5_000):
        press(dialog, "tick_button")
    kept = desk.open_worklist()
    assert kept is not None
    assert [(item.told, item.state.value) for item in kept.items] == [
        ("", "planned"),
        ("asked support", "sent"),
    ]


def test_what_cannot_be_settled_at_the_start_is_told_and_stays_open(
    qtbot: QtBot,
    door: RemovalDoor,
    window: QMainWindow,
    exchange: PracticeExchange,
    bitget_desk: Desk,
) -> None:
    sweeps = bitget_desk.store.sweeps
    order = order_of(["1000"])
    left = sweeps.begin(bitget_desk.account.account_id, SweepKind.API, "{}", order.items, now=now())
    sweeps.note(left, [ItemChange("1000", ItemState.SENT)], now=now())
    exchange.script.fault(faults.bad_gateway(), times=99)
    door.confirm_unfinished()
    qtbot.waitUntil(lambda: bool(window.findChildren(QDialog, "outcome_dialog")), timeout=10_000)
    told = "\n".join(each.text() for each in shown(window, "outcome_dialog").findChildren(QLabel))
    assert "A removal that was ended before its time is not settled yet." in told
    assert [each.sweep_row for each in sweeps.unfinished(1)] == [left.sweep_row]
    assert exchange.journal.writes() == []
