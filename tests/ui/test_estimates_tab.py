"""The tab of estimates: what they are, how good they were, and why there are none."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from profitshare_gui.core.estimates import Compared, EstimateError
from profitshare_gui.core.records import SettlementWindow
from profitshare_gui.ui.estimates_tab import EstimatesTab
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.estimates import AssetEstimates, EstimateView, NoEstimate
from profitshare_gui.usecases.profit import ShareCurve
from tests.say import at, usdt
from tests.ui.conftest import NOON

WEEK = SettlementWindow(at("2026-03-23 00:00"), at("2026-03-30 00:00"), at("2026-03-30 00:00"))
BEFORE = SettlementWindow(at("2026-03-16 00:00"), at("2026-03-23 00:00"), at("2026-03-23 00:00"))


@pytest.fixture
def tab(qtbot: QtBot) -> Iterator[EstimatesTab]:
    tasks = Tasks()
    made = EstimatesTab(tasks)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    yield made
    tasks.close(wait=True)


def view(why: NoEstimate | None = None) -> EstimateView:
    """10 were estimated where 9 were reported: off by 1, all of it too much."""
    none = np.zeros(0, np.int64)
    nothing = ShareCurve(none, none, "USDT")
    rows = (
        Compared("USDT", BEFORE, usdt("4"), None),
        Compared("USDT", WEEK, usdt("10"), usdt("9")),
    )
    error = EstimateError("USDT", 1, usdt("1"), usdt("1"), None)
    asset = AssetEstimates("USDT", rows, nothing, nothing, error, usdt("3"))
    found = () if why else (asset,)
    return EstimateView(NOON, 0, found, 2, 0, 1, why)


def said(tab: EstimatesTab) -> str:
    label = tab.findChild(QLabel, "estimates_said")
    assert isinstance(label, QLabel)
    return label.text().replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.usefixtures("english")
def test_estimates_say_how_far_they_were_off_and_that_no_payout_is_held_against_them(
    tab: EstimatesTab,
) -> None:
    """SPEC, Settlement core: an estimate never reconciles a payout and carries its error so far."""
    tab.show_estimates(view())
    assert "No estimate is ever held against a payout." in said(tab)
    assert "Windows reported so far: 1. Off by 1.00 USDT on average, by +1.00" in said(tab)
    assert "1 copier left out" in said(tab)
    table = tab.findChild(RecordTable, "estimates_table")
    assert isinstance(table, RecordTable)
    model = table.model()
    cells = [[model.index(row, column).data() for column in range(5)] for row in range(2)]
    assert cells == [
        ["23 Mar 2026", "USDT", "10.00", "9.00", "+1.00"],
        ["16 Mar 2026", "USDT", "4.00", "—", "—"],
    ]


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("why", NoEstimate)
def test_where_there_are_none_the_reason_stands_in_their_place(
    tab: EstimatesTab, why: NoEstimate
) -> None:
    tab.show_estimates(view(why))
    assert said(tab).endswith(".")
    table = tab.findChild(RecordTable, "estimates_table")
    assert isinstance(table, RecordTable)
    assert not table.isVisible()


@pytest.mark.usefixtures("english")
def test_an_account_without_orders_of_the_lead_says_so(
    qtbot: QtBot, tab: EstimatesTab, desk: Desk
) -> None:
    """The orders of the window's tests are all copiers'."""
    tab.show_account(desk, 0)
    qtbot.waitUntil(lambda: "No orders of your own" in said(tab), timeout=20_000)
