"""As of…: another instant on the page, said in a ribbon, and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QTimeZone
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.core.records import Feed
from profitshare_gui.ui.as_of import AsOfPanel
from profitshare_gui.ui.profit_page import ProfitPage
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.moments import Moment, QuickMoments, quick_moments
from profitshare_gui.usecases.profit import ProfitOverview
from tests.core.rulebooks import shipped
from tests.fakes import ImmediateTasks
from tests.say import at, order, usdt
from tests.ui.conftest import NOON
from tests.ui.test_profit_page import COMMANDS, is_seen, press, words

CUT_OFF = at("2026-03-30 00:00")

# A popup takes the keyboard, which the offscreen platform says it cannot give.
pops_up = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "raise", "grabbing the keyboard", extend=True
)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ProfitPage:
    """The Profit page of the small world, as of Saturday, 4 April 2026, at noon."""
    made = ProfitPage(ImmediateTasks())
    qtbot.addWidget(made)
    qtbot.addWidget(made.tools)
    made.resize(1072, 744)
    made.show()
    made.show_desk(desk, commands=COMMANDS)
    made.refresh()
    return made


def travel(page: ProfitPage, choice: str, *, known_then: bool = False) -> None:
    """Open the popup and press one of its buttons."""
    page.tools.click()
    known = page.findChild(QCheckBox, "as_of_known")
    assert isinstance(known, QCheckBox)
    known.setChecked(known_then)
    panel = page.findChild(AsOfPanel)
    assert isinstance(panel, AsOfPanel)
    buttons = [b for b in panel.findChildren(QPushButton, choice) if b.isVisible()]
    buttons[0].click()


@pops_up
@pytest.mark.usefixtures("english")
def test_the_page_shows_mondays_cut_off_and_comes_back(page: ProfitPage) -> None:
    """SPEC, Settlement core, As of: nothing after it exists.

    By 30 March one window was settled, ada's 97.5 x 10 % = 9.75, and nothing was pending. The
    countdown stands still at a week, the settlement of 6 April.
    """
    travel(page, "as_of_cut_off")
    assert words(page, "as_of_words") == (
        "You see the account as of Mon 30 Mar 2026 00:00 UTC, as known today."
    )
    assert words(page, "pending_card_figure") == "0.00"
    assert words(page, "total_card_figure") == "9.75"
    assert words(page, "pending_card_details") == "computed from 2 orders"
    assert not is_seen(page, "rows_button")
    assert "7 d 0 h 00 min" in words(page, "countdown_label")
    press(page, "back_to_now_button")
    assert not is_seen(page, "as_of_ribbon")
    assert words(page, "pending_card_figure") == "9.60"
    assert "1 d 12 h 00 min" in words(page, "countdown_label")


@pops_up
@pytest.mark.usefixtures("english")
def test_what_was_known_then_leaves_out_what_came_later(page: ProfitPage, desk: Desk) -> None:
    """The orders were learned on 4 April at 9: on Monday the archive knew of none."""
    travel(page, "as_of_cut_off", known_then=True)
    assert "as known then" in words(page, "as_of_words")
    assert is_seen(page, "empty_state")
    press(page, "empty_state_button")
    assert not is_seen(page, "as_of_ribbon")
    late = order("ada", "1000", closed="2026-03-25 10:00", ratio="10%")
    desk.store.save_page(desk.account.account_id, Feed.ORDERS, [late], learned_at=NOON)
    page.refresh()
    # Ada's week of 23 March with the late order: 97.5 + 1000 = 1097.5, of which 10 %.
    assert words(page, "total_card_figure") == "109.75"
    set_time(page, "2026-04-04 10:00")
    assert words(page, "total_card_figure") == "9.75"


def set_time(page: ProfitPage, when: str) -> None:
    """Type an instant into the popup, as known then."""
    page.tools.click()
    edit, known = page.findChild(QDateTimeEdit), page.findChild(QCheckBox, "as_of_known")
    assert isinstance(edit, QDateTimeEdit)
    assert isinstance(known, QCheckBox)
    known.setChecked(True)
    edit.setDateTime(QDateTime.fromMSecsSinceEpoch(at(when) // 1000, QTimeZone.utc()))
    press(page, "as_of_show")


def test_the_time_is_typed_on_the_platforms_clock(qtbot: QtBot, overview: ProfitOverview) -> None:
    """A platform at UTC+8: midnight of its Monday is 16:00 of Sunday in UTC."""
    parent = QWidget()
    qtbot.addWidget(parent)
    panel = AsOfPanel(parent)
    ahead = at("2026-03-30 08:00") - CUT_OFF
    panel.show_choices(replace(overview, platform_offset=ahead), None)
    edit = panel.findChild(QDateTimeEdit)
    assert isinstance(edit, QDateTimeEdit)
    edit.setDateTime(QDateTime.fromMSecsSinceEpoch(CUT_OFF // 1000, QTimeZone.utc()))
    with qtbot.waitSignal(panel.chosen) as chosen:
        press(panel, "as_of_show")
    assert chosen.args == [Moment(at("2026-03-29 16:00"))]


def test_the_future_cannot_be_asked_for(qtbot: QtBot, overview: ProfitOverview) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    panel = AsOfPanel(parent)
    panel.show_choices(overview, None)
    edit = panel.findChild(QDateTimeEdit)
    assert isinstance(edit, QDateTimeEdit)
    edit.setDateTime(QDateTime.fromMSecsSinceEpoch(at("2026-05-01 00:00") // 1000))
    assert edit.dateTime().toMSecsSinceEpoch() * 1000 == NOON


@pops_up
def test_another_account_is_seen_as_of_now(page: ProfitPage, desk: Desk) -> None:
    """The instant was asked of one account; the next one's figures are not to be mistaken."""
    travel(page, "as_of_cut_off")
    page.show_desk(desk, commands=COMMANDS)
    page.refresh()
    assert not is_seen(page, "as_of_ribbon")
    assert words(page, "pending_card_figure") == "9.60"


@pops_up
def test_only_an_overview_of_now_says_how_fresh_the_archive_is(
    page: ProfitPage, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(page.loaded):
        travel(page, "as_of_cut_off")
    with qtbot.waitSignal(page.loaded):
        press(page, "back_to_now_button")


def test_there_is_nothing_to_go_back_from_before_anything_was_shown(qtbot: QtBot) -> None:
    page = ProfitPage(ImmediateTasks())
    qtbot.addWidget(page)
    qtbot.addWidget(page.tools)
    assert not page.tools.isEnabled()


def test_the_window_offers_it_beside_the_profit_page_alone(qtbot: QtBot, tmp_path: Path) -> None:
    """Its button stands in the header, which all pages share."""
    window = create_window(tmp_path, now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC), demo=True)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    assert is_seen(window, "as_of_button")
    window.show_page("overview_page")
    assert not is_seen(window, "as_of_button")
    window.close()


def test_where_the_cut_off_comes_first_the_last_payout_is_another_instant() -> None:
    """Bybit Classic cuts off on Saturday 00:00 and pays on Monday 03:00."""
    rules = shipped("bybit-classic")
    window = rules.rule_at(NOON).schedule.window_at(at("2026-03-25 00:00"))
    assert (window.cut_off_at, window.pays_at) == (at("2026-03-28 00:00"), at("2026-03-30 03:00"))
    last, before, paid = (at(f"2026-03-{day} 00:00") for day in (28, 21, 14))
    found = quick_moments(window, at("2026-03-29 00:00"))
    assert found == QuickMoments(last, before, at("2026-03-23 03:00"))
    in_the_week = quick_moments(window, at("2026-03-25 00:00"))
    assert in_the_week == QuickMoments(before, paid, at("2026-03-23 03:00"))


def test_the_total_then_is_that_of_the_settlements_then(desk: Desk) -> None:
    then = desk.load_profit_as_of(Moment(CUT_OFF))
    assert then.as_of == CUT_OFF
    assert sum(settlement.due for settlement in then.settlements) == usdt("9.75")
    assert then.window.pays_at == at("2026-04-06 00:00")
    assert then.ratio_changes[-1][0] == at("2026-03-28 00:00")
