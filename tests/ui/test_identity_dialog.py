"""Who is who: suggested with a certainty, confirmed by a click, taken back by another."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from profitshare_gui.store.reported import Reported
from profitshare_gui.store.synced import SyncedPage, SyncedRow
from profitshare_gui.ui.identity_dialog import IdentityDialog
from profitshare_gui.ui.record_model import RecordModel
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.desk import Desk
from tests.say import at, usdt
from tests.ui.conftest import NOON

pytestmark = pytest.mark.usefixtures("english")


def tell(desk: Desk, name: str, amount: str) -> None:
    said = json.dumps({"copier_id": "", "nickname": name})
    reported = Reported(name, at("2026-03-30 00:03"), "USDT", usdt(amount), said)
    page = SyncedPage([SyncedRow(name, reported, None)], [], "")
    desk.store.synced.save_page(desk.account.account_id, "paid_shares", page, learned_at=NOON)


def opened(qtbot: QtBot, tasks: Tasks, desk: Desk) -> IdentityDialog:
    dialog = IdentityDialog(tasks, desk)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    return dialog


def rows(dialog: IdentityDialog) -> list[list[str]]:
    table = dialog.findChild(RecordTable, "identity_table")
    assert table is not None
    model = table.model()
    assert isinstance(model, RecordModel)
    return [
        [
            column.shown(model.record(row)).replace("\N{NO-BREAK SPACE}", " ")
            for column in model.columns
        ]
        for row in range(model.rowCount())
    ]


def button(dialog: IdentityDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def press(qtbot: QtBot, tasks: Tasks, dialog: IdentityDialog, name: str) -> None:
    with qtbot.waitSignal(dialog.changed):
        QTest.mouseClick(button(dialog, name), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not tasks.busy)


def test_a_suggestion_is_confirmed_and_taken_back(qtbot: QtBot, tasks: Tasks, desk: Desk) -> None:
    """Step 7: suggestions with a certainty, confirmed by the user, reversible."""
    tell(desk, "Leo***", "9.75")
    dialog = opened(qtbot, tasks, desk)
    before = rows(dialog)
    assert before[0][:3] == ["Leo***", "1", "9.75 USDT"]
    assert before[0][5] == "suggested, 40 % certain"  # two are Leo_K: 1 / (1 + 1 + ½)
    assert desk.store.identities.confirmed(desk.account.account_id) == {}
    choice = dialog.findChild(QComboBox, "identity_choice")
    assert choice is not None
    choice.setCurrentIndex(choice.findData("bob"))
    press(qtbot, tasks, dialog, "confirm_identity_button")
    assert desk.store.identities.confirmed(desk.account.account_id) == {"Leo***": "bob"}
    assert rows(dialog)[0][4:] == ["Leo_K (bob)", "confirmed by you"]
    assert not button(dialog, "confirm_identity_button").isEnabled()  # nothing left to confirm
    press(qtbot, tasks, dialog, "undo_identity_button")
    assert desk.store.identities.confirmed(desk.account.account_id) == {}
    assert rows(dialog) == before
    assert not button(dialog, "undo_identity_button").isEnabled()


def test_what_speaks_for_a_copier_is_said(qtbot: QtBot, tasks: Tasks, desk: Desk) -> None:
    tell(desk, "Leo_K", "9.75")
    dialog = opened(qtbot, tasks, desk)
    why = dialog.findChild(QLabel, "identity_evidence")
    choice = dialog.findChild(QComboBox, "identity_choice")
    assert why is not None
    assert choice is not None
    assert "the same name" in why.text()
    choice.setCurrentIndex(choice.findData("cyd"))
    assert why.text() == "Nothing speaks for this copier."  # began after the share was paid


def test_an_account_whose_shares_name_everybody_says_so(
    qtbot: QtBot, tasks: Tasks, desk: Desk
) -> None:
    dialog = opened(qtbot, tasks, desk)
    shown = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert "Every share names its copier" in shown


def test_enter_confirms_nothing(qtbot: QtBot, tasks: Tasks, desk: Desk) -> None:
    """Nothing is merged silently: only the button itself confirms."""
    tell(desk, "Leo***", "9.75")
    dialog = opened(qtbot, tasks, desk)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert desk.store.identities.confirmed(desk.account.account_id) == {}
