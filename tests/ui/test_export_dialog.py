"""The export dialog on real archives: what it offers, what it writes, how it stops."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.core.records import Feed, Owner
from profitshare_gui.store.store import Store
from profitshare_gui.ui.export_dialog import ExportDialog
from profitshare_gui.ui.export_menu import Exporter
from profitshare_gui.ui.language import PSEUDO_VARIABLE, install_language
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.export_spans import Span
from profitshare_gui.usecases.exports import ExportFormat, ExportKind
from tests.fakes import ImmediateTasks
from tests.say import order
from tests.ui.conftest import NOON, fill
from tests.ui.test_accessibility import is_clipped
from tests.ui.workers import wait_for_end, workers


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(window: QWidget, desk: Desk) -> ExportDialog:
    """The dialog of the small world; its work is done at once."""
    return Exporter(ImmediateTasks(), window).open(desk)


def combo(dialog: ExportDialog, name: str) -> QComboBox:
    found = dialog.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def choose(dialog: ExportDialog, name: str, value: object) -> None:
    field = combo(dialog, name)
    places = [place for place in range(field.count()) if field.itemData(place) == value]
    field.setCurrentIndex(places[0])


def type_path(dialog: ExportDialog, path: Path | str) -> None:
    found = dialog.findChild(QLineEdit, "export_path")
    assert isinstance(found, QLineEdit)
    found.setText(str(path))


def path_of(dialog: ExportDialog) -> Path:
    found = dialog.findChild(QLineEdit, "export_path")
    assert isinstance(found, QLineEdit)
    return Path(found.text())


def button(dialog: ExportDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def says(dialog: ExportDialog, name: str = "export_outcome") -> str:
    found = dialog.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


@pytest.mark.usefixtures("english")
def test_an_export_says_how_much_was_written_where(dialog: ExportDialog, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    choose(dialog, "export_kind", ExportKind.ORDERS)
    type_path(dialog, path)
    assert button(dialog, "export_folder_button").isHidden()
    button(dialog, "confirm_button").click()
    assert says(dialog) == f"6 rows written to {path}."
    assert len(path.read_text("utf-8").splitlines()) == 7
    assert not button(dialog, "export_folder_button").isHidden()


@pytest.mark.usefixtures("english")
def test_a_book_says_whose_orders_it_leaves_out(dialog: ExportDialog, tmp_path: Path) -> None:
    """Step 4: copiers' orders are not the trader's income, and the result says so."""
    choose(dialog, "export_format", ExportFormat.KOINLY)
    type_path(dialog, tmp_path / "koinly.csv")
    button(dialog, "confirm_button").click()
    assert says(dialog).endswith("4 orders of copiers left out: not your income.")
    assert "check with an adviser" in says(dialog, "export_hint")


def test_a_format_offers_what_it_takes_and_names_the_file(dialog: ExportDialog) -> None:
    kinds = combo(dialog, "export_kind")
    assert [kinds.itemData(place) for place in range(kinds.count())] == [
        "payouts",
        "settlements",
        "orders",
        "events",
        "copiers",
    ]
    assert path_of(dialog).name == "JU main payouts.csv"
    choose(dialog, "export_format", ExportFormat.XLSX)
    choose(dialog, "export_kind", ExportKind.EVENTS)
    assert path_of(dialog).name == "JU main events.xlsx"
    choose(dialog, "export_format", ExportFormat.BEANCOUNT)
    assert [kinds.itemData(place) for place in range(kinds.count())] == [None, "payouts", "orders"]
    assert path_of(dialog).name == "JU main beancount.beancount"


def test_a_proposed_name_stays_in_the_folder_that_was_chosen(
    dialog: ExportDialog, tmp_path: Path
) -> None:
    type_path(dialog, tmp_path / "mine.csv")
    choose(dialog, "export_format", ExportFormat.XLSX)
    assert path_of(dialog).parent == tmp_path


def test_days_are_asked_for_only_where_they_are_chosen(
    dialog: ExportDialog, tmp_path: Path
) -> None:
    """SPEC, Ledger and files: half-open by the platform's days; two orders closed on 1 April."""
    first = dialog.findChild(QDateEdit, "export_first_day")
    last = dialog.findChild(QDateEdit, "export_last_day")
    assert isinstance(first, QDateEdit)
    assert isinstance(last, QDateEdit)
    assert first.isHidden()
    choose(dialog, "export_kind", ExportKind.ORDERS)
    choose(dialog, "export_span", Span.DAYS)
    assert not first.isHidden()
    type_path(dialog, tmp_path / "orders.csv")
    for field in (first, last):
        field.setDate(field.date().fromString("2026-04-01", "yyyy-MM-dd"))
    button(dialog, "confirm_button").click()
    rows = (tmp_path / "orders.csv").read_text("utf-8").splitlines()[1:]
    assert len(rows) == 2
    assert all(row.endswith(",2026-04-01") for row in rows)


def test_copiers_have_no_past_to_choose_from(dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog, "export_span", Span.LAST_YEAR)
    choose(dialog, "export_kind", ExportKind.COPIERS)
    assert not combo(dialog, "export_span").isEnabled()
    type_path(dialog, tmp_path / "copiers.csv")
    button(dialog, "confirm_button").click()
    assert len((tmp_path / "copiers.csv").read_text("utf-8").splitlines()) == 4
    assert not combo(dialog, "export_span").isEnabled()


def test_a_file_that_will_be_replaced_is_announced(dialog: ExportDialog, tmp_path: Path) -> None:
    notice = dialog.findChild(QLabel, "export_notice")
    assert isinstance(notice, QLabel)
    type_path(dialog, tmp_path / "new.csv")
    assert notice.isHidden()
    (tmp_path / "old.csv").touch()
    type_path(dialog, tmp_path / "old.csv")
    assert not notice.isHidden()


def test_without_a_name_nothing_can_be_exported(dialog: ExportDialog) -> None:
    type_path(dialog, " ")
    assert not button(dialog, "confirm_button").isEnabled()


@pytest.mark.usefixtures("english")
def test_a_disk_that_refuses_is_explained_and_it_can_be_tried_again(
    dialog: ExportDialog, tmp_path: Path
) -> None:
    type_path(dialog, tmp_path / "nowhere" / "payouts.csv")
    button(dialog, "confirm_button").click()
    assert says(dialog).startswith(f"Nothing was written. {tmp_path / 'nowhere' / 'payouts.csv'}: ")
    assert button(dialog, "confirm_button").isEnabled()


@pytest.mark.usefixtures("english")
def test_an_archive_is_not_replaced_by_an_export(dialog: ExportDialog, tmp_path: Path) -> None:
    """SPEC, Bars: the archive survives; another data folder's is as safe as the one in use."""
    archive = tmp_path / "elsewhere" / "archive.sqlite"
    archive.parent.mkdir()
    archive.write_bytes(b"SQLite format 3")
    type_path(dialog, archive)
    button(dialog, "confirm_button").click()
    assert says(dialog).startswith(f"Nothing was written. {archive}: belongs to the program's own")
    assert archive.read_bytes() == b"SQLite format 3"


def test_nothing_is_clipped_and_everything_has_a_name(
    qapp: QApplication, window: QWidget, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Issue 2 and architecture, section 3.6, in the stretched language."""
    monkeypatch.setenv(PSEUDO_VARIABLE, "1")
    install_language(qapp, "en")
    dialog = Exporter(ImmediateTasks(), window).open(desk)
    choose(dialog, "export_span", Span.DAYS)
    for written_as in ExportFormat:
        choose(dialog, "export_format", written_as)
        type_path(dialog, "/nowhere/file")
        button(dialog, "confirm_button").click()
        qtbot.wait(1)
        seen = [each for each in dialog.findChildren(QWidget) if each.isVisible()]
        assert [each.objectName() for each in seen if is_clipped(each)] == []
        for each in seen:
            if isinstance(each, QComboBox | QLineEdit | QAbstractButton | QDateEdit):
                spoken = QAccessible.queryAccessibleInterface(each.focusProxy() or each)
                inside = each.objectName() == "qt_spinbox_lineedit"
                assert inside or spoken.text(QAccessible.Text.Name)


@pytest.fixture
def real_tasks(qtbot: QtBot) -> Iterator[Tasks]:
    before = workers()
    tasks = Tasks()
    yield tasks
    tasks.close(wait=True)
    wait_for_end(qtbot, before)


@pytest.mark.usefixtures("english")
def test_an_export_is_stopped_and_the_old_file_stays(
    qtbot: QtBot, window: QWidget, store: Store, desk: Desk, real_tasks: Tasks, tmp_path: Path
) -> None:
    """Step 4: a cancelled export leaves the former file; the fields can be used again."""
    many = [order("", "1", order_id=f"x{n}", owner=Owner.OWN) for n in range(30_000)]
    store.save_page(desk.account.account_id, Feed.ORDERS, many, learned_at=NOON)
    path = tmp_path / "orders.xlsx"
    path.write_text("old")
    dialog = Exporter(real_tasks, window).open(desk)
    choose(dialog, "export_format", ExportFormat.XLSX)
    choose(dialog, "export_kind", ExportKind.ORDERS)
    type_path(dialog, path)
    button(dialog, "confirm_button").click()
    assert dialog.is_running
    assert not button(dialog, "confirm_button").isEnabled()
    qtbot.waitUntil(lambda: "records read" in says(dialog), timeout=60_000)
    button(dialog, "cancel_button").click()
    qtbot.waitUntil(lambda: not dialog.is_running, timeout=60_000)
    assert says(dialog) == "Stopped. Nothing was written."
    assert path.read_text() == "old"
    assert button(dialog, "confirm_button").isEnabled()


def test_a_dialog_that_is_closed_stops_its_export(
    qtbot: QtBot, window: QWidget, store: Store, desk: Desk, real_tasks: Tasks, tmp_path: Path
) -> None:
    """Architecture, pitfall 17: a dialog only shows; a new one can be opened meanwhile."""
    many = [order("", "1", order_id=f"x{n}", owner=Owner.OWN) for n in range(30_000)]
    store.save_page(desk.account.account_id, Feed.ORDERS, many, learned_at=NOON)
    exporter = Exporter(real_tasks, window)
    dialog = exporter.open(desk)
    choose(dialog, "export_kind", ExportKind.ORDERS)
    type_path(dialog, tmp_path / "orders.csv")
    button(dialog, "confirm_button").click()
    dialog.close()
    again = exporter.open(desk)
    assert again is not dialog
    assert again.isVisible()
    qtbot.waitUntil(lambda: not real_tasks.busy, timeout=60_000)
    assert not (tmp_path / "orders.csv").exists()


@pytest.fixture
def main_window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    before = workers()
    made = create_window(tmp_path / "data", now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made.busy, timeout=60_000)
    yield made
    made.close()
    wait_for_end(qtbot, before)


def press_ctrl_e(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.usefixtures("main_window")
def test_without_an_account_there_is_nothing_to_export(main_window: MainWindow) -> None:
    press_ctrl_e(main_window)
    assert main_window.findChild(ExportDialog) is None


def test_ctrl_e_opens_the_export_of_the_chosen_account(
    qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    fill(store, "Zoë's")
    before = workers()
    window = create_window(tmp_path / "data", now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    press_ctrl_e(window)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert path_of(dialog).name == "Zoë-s payouts.csv"
    press_ctrl_e(window)
    assert len(window.findChildren(ExportDialog)) == 1
    window.close()
    wait_for_end(qtbot, before)


@pytest.mark.usefixtures("english")
def test_a_tax_year_is_exported_with_its_sums(dialog: ExportDialog, tmp_path: Path) -> None:
    """product.md, section 4.6: a year of the trader's own, with the sums by asset and month."""
    choose(dialog, "export_span", Span.TAX_YEAR)
    first = dialog.findChild(QDateEdit, "export_year_first_day")
    days = dialog.findChild(QLabel, "export_year_days")
    assert isinstance(first, QDateEdit)
    assert isinstance(days, QLabel)
    assert combo(dialog, "export_year_zone").currentData() == "Europe/Berlin"
    first.setDate(QDate(2025, 4, 6))
    assert days.text().startswith("6 Apr 2025 to 5 Apr 2026.")
    choose(dialog, "export_kind", ExportKind.SETTLEMENTS)
    type_path(dialog, tmp_path / "year.csv")
    button(dialog, "confirm_button").click()
    assert (tmp_path / "year summary.csv").is_file()
    assert f"The sums by month are in {tmp_path / 'year summary.csv'}." in says(dialog)
    assert not is_clipped(days)
    (tmp_path / "year.csv").unlink()
    type_path(dialog, tmp_path / "year.csv ")
    notice = dialog.findChild(QLabel, "export_notice")
    assert isinstance(notice, QLabel)
    assert notice.isVisible()  # the sums would be replaced
