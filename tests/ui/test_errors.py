"""Every error has a sentence and a next step; a bug has a dialog."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from profitshare_gui.core import errors
from profitshare_gui.core.errors import (
    AlreadyRunning,
    BadRulebook,
    BadValue,
    DiskTrouble,
    Fault,
    NewerDatabase,
    NoRatio,
    ProfitShareError,
    UnknownAccount,
    UnknownRulebook,
)
from profitshare_gui.ui.errors import CrashDialog, explain

EXPLAINED = [
    (NoRatio("ada", "7", "2026-03-30T00:00:00Z"), "Order 7 of copier ada"),
    (NoRatio("ada", "", "2026-03-30T00:00:00Z"), "An order of copier ada"),
    (BadRulebook("ju.toml", (Fault("settlement.model", "is missing"),)), "settlement.model"),
    (UnknownRulebook("jx", ("ju", "okx")), "ju, okx"),
    (NewerDatabase("9", "7"), "newer"),
    (AlreadyRunning(4), "finished"),
    (DiskTrouble("/full", "No space left on device"), "/full: No space left on device"),
    (UnknownAccount("x"), "profitshare accounts list"),
]


@pytest.mark.parametrize(("error", "part"), EXPLAINED, ids=lambda v: type(v).__name__)
def test_an_error_says_what_to_do(error: ProfitShareError, part: str) -> None:
    """Architecture, An error says what to do."""
    shown = explain(error)
    assert shown.what
    assert part in shown.next_step
    assert shown.details == str(error)


def test_every_class_of_the_tree_can_be_explained() -> None:
    """None may fall through to "something went wrong"."""
    classes = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, ProfitShareError)
    ]
    assert {type(error) for error, _ in EXPLAINED} < set(classes)
    unexplained = explain(BadValue("empty", "x"))
    assert "is empty" in unexplained.next_step


def test_a_bug_says_that_it_is_one() -> None:
    """Architecture, decision 11: no third kind of error."""
    shown = explain(ZeroDivisionError("division by zero"))
    assert "ProfitShare" in shown.what
    assert "division by zero" in shown.details


def test_the_crash_dialog_gives_the_details_away(qtbot: QtBot) -> None:
    """Architecture, section 3.6: one window with copy; the program goes on."""
    dialog = CrashDialog("Traceback …\nZeroDivisionError")
    qtbot.addWidget(dialog)
    dialog.open()
    (details,) = dialog.findChildren(QPlainTextEdit)
    assert details.isReadOnly()
    assert "ZeroDivisionError" in details.toPlainText()
    copy, go_on = sorted(dialog.findChildren(QPushButton), key=lambda button: button.isDefault())
    copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback …\nZeroDivisionError"
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(dialog.accepted):
        go_on.click()
