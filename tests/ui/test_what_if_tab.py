"""The what-if tab by clicks and keys: ratio, positions, platforms, forecast and fairness."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.core.records import Account, Feed
from profitshare_gui.store.store import Store
from profitshare_gui.ui.record_model import RecordModel
from profitshare_gui.ui.small_plot import SmallPlot
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.what_if_tab import WhatIfTab
from profitshare_gui.usecases.demo import fill_with_demo
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import event, order
from tests.ui.conftest import NOON, Clock

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def demo(store: Store, shelf: RulebookShelf, clock: Clock) -> Desk:
    return Desk(store, fill_with_demo(store, shelf.rulebook("ju"), NOON), shelf, clock)


@pytest.fixture
def held(store: Store, shelf: RulebookShelf, clock: Clock) -> Desk:
    """Twelve copiers paid 10 each in March; ada holds one position, at a loss, and is owed 30."""
    account = store.add_account(Account("held", "ju", "files", "", NOON))
    orders = [
        *(order(f"c{n}", "100", closed="2026-03-25 12:00", order_id=f"c{n}") for n in range(12)),
        order("ada", "300", closed="2026-04-01 12:00", order_id="a"),
        order("ada", None, opened="2026-04-02 00:00", closed=None, unrealized="-50", order_id="b"),
    ]
    ratio = [event("ratio_change", "2026-01-01 00:00", ratio="10%")]
    store.save_page(account.account_id, Feed.ORDERS, orders, learned_at=NOON)
    store.save_page(account.account_id, Feed.EVENTS, ratio, learned_at=NOON)
    return Desk(store, account, shelf, clock)


def settle_down(qtbot: QtBot, tasks: Tasks, tab: WhatIfTab) -> None:
    qtbot.waitUntil(lambda: not tab.is_waiting and not tasks.busy, timeout=20_000)


def shown(qtbot: QtBot, tasks: Tasks, desk: Desk | None) -> WhatIfTab:
    tab = WhatIfTab(tasks)
    qtbot.addWidget(tab)
    tab.resize(1080, 800)
    tab.show()
    tab.show_desk(desk)
    tab.refresh()
    settle_down(qtbot, tasks, tab)
    return tab


def words(tab: QWidget, name: str) -> str:
    found = tab.findChild(QLabel, name)
    assert found is not None, name
    return found.text().replace("\N{NO-BREAK SPACE}", " ")


def cells(tab: QWidget, name: str) -> list[list[str]]:
    table = tab.findChild(RecordTable, name)
    assert table is not None, name
    model = table.model()
    assert isinstance(model, RecordModel)
    return [
        [column.shown(model.record(row)) for column in model.columns]
        for row in range(model.rowCount())
    ]


def field(tab: WhatIfTab) -> QDoubleSpinBox:
    found = tab.findChild(QDoubleSpinBox, "ratio_field")
    assert found is not None
    return found


def slider(tab: WhatIfTab) -> QSlider:
    found = tab.findChild(QSlider, "ratio_slider")
    assert found is not None
    return found


def test_at_the_ratio_that_was_led_at_nothing_changes(
    qtbot: QtBot, tasks: Tasks, held: Desk
) -> None:
    """Step 10: every what-if with unchanged inputs equals history exactly."""
    tab = shown(qtbot, tasks, held)
    assert field(tab).value() == 10
    assert words(tab, "ratio_sentence") == "At 10.00 % you would have earned exactly what you did."
    rows = cells(tab, "ratio_table")
    assert rows[0] == ["Shares settled", "USDT", "120.00", "120.00", "0.00"]
    assert [row[2] for row in rows] == [row[3] for row in rows]


def test_a_typed_ratio_is_answered_with_the_churn_it_can_take(
    qtbot: QtBot, tasks: Tasks, held: Desk
) -> None:
    """Of 120 + 30 at 10 %: 12 % is 30 more, and 13 x (1 - 150 / 180) = 2.17 may leave."""
    tab = shown(qtbot, tasks, held)
    field(tab).setFocus()
    field(tab).selectAll()
    QTest.keyClicks(field(tab), "12")
    QTest.keyClick(field(tab), Qt.Key.Key_Return)
    settle_down(qtbot, tasks, tab)
    assert slider(tab).value() == 120
    assert words(tab, "ratio_sentence").startswith("At 12.00 % you would have earned 30.00 USDT")
    churn = words(tab, "ratio_churn")
    assert churn.startswith("Up to 2 of 13 copiers may leave (16.7 %)")
    # ada pays 36 of the 180, more than the 30 to spare
    assert churn.endswith("If those who pay most leave first, up to 0.")
    assert "2.90 %" in words(tab, "ratio_notice")


def test_the_slider_moves_by_keys_and_a_lower_ratio_says_what_it_takes(
    qtbot: QtBot, tasks: Tasks, held: Desk
) -> None:
    """Ten steps down are 9 %: 13 x (150 - 135) / 135 = 1.4, so two more copiers."""
    tab = shown(qtbot, tasks, held)
    slider(tab).setFocus()
    for _ in range(10):
        QTest.keyClick(slider(tab), Qt.Key.Key_Left)
    assert tab.is_waiting  # asked once, when the hand has rested
    settle_down(qtbot, tasks, tab)
    assert field(tab).value() == 9
    assert words(tab, "ratio_churn").startswith("It takes 2 more copiers")
    keep = cells(tab, "ratio_table")[-1]
    assert keep == ["Copiers keep", "USDT", "1,350.00", "1,365.00", "+15.00"]


def test_the_last_of_many_questions_is_the_one_answered(
    qtbot: QtBot, tasks: Tasks, held: Desk
) -> None:
    tab = shown(qtbot, tasks, held)
    for place in (200, 300, 400, 250):
        slider(tab).setValue(place)
    settle_down(qtbot, tasks, tab)
    assert words(tab, "ratio_sentence").startswith("At 25.00 %")


def test_closing_a_position_shows_both_sides(qtbot: QtBot, tasks: Tasks, held: Desk) -> None:
    """(300 - 50) x 10 % = 25 is paid where 30 would have waited; 50 of loss become final."""
    tab = shown(qtbot, tasks, held)
    assert words(tab, "closing_sentence") == "As it is, 0.00 USDT is paid to you at the cut-off."
    box = tab.findChild(QCheckBox, "close_BTCUSDT_long")
    assert box is not None
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    settle_down(qtbot, tasks, tab)
    assert words(tab, "closing_sentence") == (
        "You: +25.00 USDT at this cut-off. Your copiers: −25.00 USDT, "
        "and they make a loss of 50.00 USDT final."
    )
    rows = {(side, figure): (now, closed) for side, figure, now, closed in plain(tab)}
    assert rows["You", "are paid"] == ("0.00 USDT", "25.00 USDT")
    assert rows["You", "wait for"] == ("30.00 USDT", "0.00 USDT")
    assert rows["Copiers", "pay"] == rows["You", "are paid"]
    assert rows["Copiers", "still have open"] == ("−50.00 USDT", "0.00 USDT")
    assert rows["Copiers", "would close at a loss"] == ("0", "1")


def plain(tab: WhatIfTab) -> list[list[str]]:
    rows = cells(tab, "closing_table")
    return [[cell.replace("\N{NO-BREAK SPACE}", " ") for cell in row] for row in rows]


def test_a_refresh_keeps_what_the_reader_chose(qtbot: QtBot, tasks: Tasks, held: Desk) -> None:
    tab = shown(qtbot, tasks, held)
    box = tab.findChild(QCheckBox, "close_BTCUSDT_long")
    assert box is not None
    box.setChecked(True)
    slider(tab).setValue(150)
    settle_down(qtbot, tasks, tab)
    tab.refresh()
    settle_down(qtbot, tasks, tab)
    again = tab.findChild(QCheckBox, "close_BTCUSDT_long")
    assert again is not None
    assert again.isChecked()
    assert field(tab).value() == 15
    assert words(tab, "closing_sentence").startswith("You: +25.00")


def test_platforms_say_what_each_would_have_paid_and_assumes(
    qtbot: QtBot, tasks: Tasks, demo: Desk
) -> None:
    tab = shown(qtbot, tasks, demo)
    table = tab.findChild(RecordTable, "platform_table")
    assert table is not None
    rows = cells(tab, "platform_table")
    assert len(rows) == len(demo.outlook.load_what_ifs().platforms)
    assert rows[0][0] == "JU.COM (as it was)"
    assert rows[0][2] == "0.00"
    assert rows[1][0] == "JU.COM, losses carried"
    assert words(tab, "platform_assumptions") == (
        "• This is what your own archive settled to; nothing is assumed."
    )
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert words(tab, "platform_head") == "JU.COM, losses carried assumes"
    assert "Not the platform's rule" in words(tab, "platform_assumptions")
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert "Trading and funding fees as they were really paid" in words(tab, "platform_assumptions")


def test_the_forecast_prints_its_band_and_its_coverage(
    qtbot: QtBot, tasks: Tasks, demo: Desk
) -> None:
    """Step 10: P10/P50/P90, P(postponed), coverage printed beside it."""
    tab, told = shown(qtbot, tasks, demo), demo.outlook.load_forecast().forecast
    assert told is not None
    assert told.coverage is not None
    assert words(tab, "forecast_band").startswith("P10 ")
    assert words(tab, "forecast_when") == "at the cut-off Mon 6 Apr 00:00 UTC"
    assert "of the copiers will wait" in words(tab, "forecast_details")
    assert "of the last 44 windows; 80 % is the aim" in words(tab, "forecast_coverage")
    plot = tab.findChild(SmallPlot, "forecast_plot")
    assert plot is not None
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert "paid" not in plot.reading  # the next one is to come
    assert plot.reading.startswith("6 Apr: P10")
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert "paid" in plot.reading
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.reading == ""
    assert "lie within their band" in plot.accessibleDescription()


def test_too_short_a_history_says_so_instead_of_a_forecast(
    qtbot: QtBot, tasks: Tasks, held: Desk
) -> None:
    tab = shown(qtbot, tasks, held)
    assert words(tab, "forecast_note").startswith("The history is too short")
    figure = tab.findChild(QLabel, "forecast_figure")
    assert figure is not None
    assert not figure.isVisible()


def test_fairness_on_the_screen(qtbot: QtBot, tasks: Tasks, held: Desk) -> None:
    """Nobody lost, and nobody knows what copiers copy with: a dash with its reason."""
    tab = shown(qtbot, tasks, held)
    assert words(tab, "fairness_loss_figure") == "0.0 %"
    assert words(tab, "fairness_loss_details") == "0 of 13 copiers; 0 of these paid you"
    assert words(tab, "fairness_median_figure") == "—"
    assert words(tab, "fairness_median_details") == "Nobody knows what copiers copy with"
    rows = cells(tab, "fairness_table")
    assert len(rows) == 13
    assert rows[-1] == ["ada", "+300.00", "30.00", "+270.00", "—"]


def test_each_definition_opens_by_keyboard(qtbot: QtBot, tasks: Tasks, held: Desk) -> None:
    """Product notes, 3.10: no information by hover only."""
    tab = shown(qtbot, tasks, held)
    questions = [
        button
        for button in tab.findChildren(QToolButton)
        if button.objectName().endswith("_question") and button.isVisible()
    ]
    assert len(questions) == 8  # four sections, three cards of fairness, the forecast
    for button in questions:
        QTest.keyClick(button, Qt.Key.Key_Space)
        text = tab.findChild(QLabel, f"{button.objectName()}_text")
        assert text is not None
        assert text.isVisible()
        assert text.text() == button.toolTip()


def test_another_account_leaves_nothing_of_the_one_before(
    qtbot: QtBot, tasks: Tasks, held: Desk
) -> None:
    tab = shown(qtbot, tasks, held)
    tab.refresh()  # under way while the account changes
    tab.show_desk(None)
    settle_down(qtbot, tasks, tab)
    assert not field(tab).isVisible()
    texts = [each.text() for each in tab.findChildren(QLabel) if each.isVisible()]
    assert "No history to ask yet" in texts


def test_an_empty_archive_says_what_to_bring(
    qtbot: QtBot, tasks: Tasks, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    account = store.add_account(Account("empty", "ju", "files", "", NOON))
    tab = shown(qtbot, tasks, Desk(store, account, shelf, clock))
    texts = [each.text() for each in tab.findChildren(QLabel) if each.isVisible()]
    assert "No history to ask yet" in texts


def test_a_missing_ratio_is_said_above_and_tried_again(
    qtbot: QtBot, tasks: Tasks, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    account = store.add_account(Account("bare", "ju", "files", "", NOON))
    orders = [order("ada", "300", closed="2026-04-01 12:00", order_id="a")]
    store.save_page(account.account_id, Feed.ORDERS, orders, learned_at=NOON)
    tab = shown(qtbot, tasks, Desk(store, account, shelf, clock))
    banner = tab.findChild(QFrame, "banner")
    assert banner is not None
    assert banner.isVisible()
    ratio = [event("ratio_change", "2026-01-01 00:00", ratio="10%")]
    store.save_page(account.account_id, Feed.EVENTS, ratio, learned_at=NOON)
    retry = tab.findChild(QPushButton, "retry_button")
    assert retry is not None
    retry.click()
    settle_down(qtbot, tasks, tab)
    assert not banner.isVisible()
    assert field(tab).isVisible()
