"""What changed in the past is shown, and a full recompute can be asked for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from profitshare_gui.core.copier_names import CopierNames
from profitshare_gui.core.instants import DAY
from profitshare_gui.core.records import Feed
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.profit_page import ProfitPage
from profitshare_gui.ui.restatements_dialog import RestatementsDialog
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.usecases.desk import Desk
from tests.fakes import ImmediateTasks
from tests.say import order
from tests.ui.test_profit_page import cells

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> RestatementsDialog:
    """The small archive was settled once; then ada's late order of the first week came in."""
    desk.load_profit()
    late = order("ada", "20", opened="2026-03-24 10:00", closed="2026-03-24 12:00", ratio="10%")
    desk.store.save_page(desk.account.account_id, Feed.ORDERS, [late], learned_at=desk.now() + DAY)
    assert desk.load_profit().restatements == 1
    made = RestatementsDialog(ImmediateTasks(), desk, CopierNames({"ada": "Leo_K"}), 0)
    qtbot.addWidget(made)
    made.show()
    return made


def words(dialog: RestatementsDialog) -> str:
    found = dialog.findChild(QLabel, "audit_words")
    assert found is not None
    return found.text()


def test_it_says_what_was_due_what_is_and_why(dialog: RestatementsDialog) -> None:
    """Step 3: a late order says which past windows changed and by how much."""
    # 97.5 x 10 % was due; with another 20 it is 117.5 x 10 %.
    table = dialog.findChild(RecordTable, "restatements_table")
    assert table is not None
    (row,) = cells(table)
    assert row == [
        "23–29 Mar 2026",
        "Leo_K",
        "9.75",
        "11.75",
        "+2.00",
        "late or corrected rows",
        "4 Apr 2026 12:00 UTC",
    ]


def test_everything_can_be_settled_again_and_compared(
    dialog: RestatementsDialog,
) -> None:
    """Step 3: the full recompute stays as the audit, with a button."""
    button = dialog.findChild(QPushButton, "audit_button")
    assert button is not None
    button.click()
    assert words(dialog) == "1 window settled again from their orders: all are as they were kept."
    assert button.isEnabled()


def test_the_page_says_that_the_past_changed_and_opens_the_list(qtbot: QtBot, desk: Desk) -> None:
    """Nothing is said while nothing changed; afterwards a button above the tables says how much."""
    page = ProfitPage(ImmediateTasks())
    qtbot.addWidget(page)
    page.show_desk(desk, commands=Commands())
    page.refresh()
    page.show()
    button = page.findChild(QPushButton, "restatements_button")
    assert button is not None
    assert not button.isVisible()
    late = order("ada", "20", opened="2026-03-24 10:00", closed="2026-03-24 12:00", ratio="10%")
    desk.store.save_page(desk.account.account_id, Feed.ORDERS, [late], learned_at=desk.now() + DAY)
    page.refresh()
    assert button.isVisible()
    assert button.text() == "1 past settlement changed…"
    button.click()
    opened = page.findChild(RestatementsDialog, "restatements_dialog")
    assert opened is not None
    assert opened.isVisible()
