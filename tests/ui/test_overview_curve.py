"""What one account has paid so far, under its figures on the Overview."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from profitshare_gui.ui.overview_curve import OverviewCurve
from profitshare_gui.ui.small_plot import SmallPlot
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.usecases.profit import ProfitOverview, ShareCurve
from tests.say import at, usdt

DAYS = ("2026-03-16 00:00", "2026-03-23 00:00", "2026-03-30 00:00")


def curve(*levels: str) -> ShareCurve:
    """The cumulative share after the first cut-offs of March."""
    instants = [at(day) for day in DAYS[: len(levels)]]
    return ShareCurve(np.array(instants), np.array([usdt(each) for each in levels]), "USDT")


@pytest.fixture
def card(qtbot: QtBot) -> OverviewCurve:
    """The card on the screen of its own."""
    made = OverviewCurve()
    qtbot.addWidget(made)
    made.resize(900, 300)
    return made


def table(card: OverviewCurve) -> RecordTable:
    """The newest windows."""
    found = card.findChild(RecordTable, "overview_windows")
    assert isinstance(found, RecordTable)
    return found


def test_the_newest_window_stands_first_with_what_it_alone_paid(
    card: OverviewCurve, overview: ProfitOverview
) -> None:
    """Levels 10, 25, 32.5 are shares of 10, 15 and 7.5."""
    card.show_profit(replace(overview, curve=curve("10", "25", "32.5")))
    model = table(card).model()
    shown = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert shown == ["7.50", "15.00", "10.00"]
    total = card.findChild(QLabel, "overview_settled")
    assert isinstance(total, QLabel)
    assert total.text() == "32.50"
    plot = card.findChild(SmallPlot, "overview_plot")
    assert isinstance(plot, SmallPlot)
    assert "32.50" in plot.accessibleDescription()


def test_one_settled_window_is_no_curve(card: OverviewCurve, overview: ProfitOverview) -> None:
    """Nothing is drawn of what cannot be seen: a single step, or an account in trouble."""
    card.show_profit(replace(overview, curve=curve("10", "25")))
    assert not card.isHidden()
    card.show_profit(replace(overview, curve=curve("10")))
    assert card.isHidden()
    card.show_profit(None)
    assert card.isHidden()


def test_enter_on_a_window_asks_for_the_settlements(
    card: OverviewCurve, overview: ProfitOverview, qtbot: QtBot
) -> None:
    """Every figure leads to where it can be looked into."""
    card.show_profit(replace(overview, curve=curve("10", "25")))
    table(card).selectRow(0)
    with qtbot.waitSignal(card.opened):
        table(card).activated_record.emit(table(card).current_record())
