"""The Overview page: one panel an account; one account's trouble does not hide the others."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.instants import DAY
from profitshare_gui.core.records import Account
from profitshare_gui.store.store import Store
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.overview_page import AccountPanel, OverviewPage
from profitshare_gui.usecases.overview import load_overview
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fakes import ImmediateTasks
from tests.say import at
from tests.ui.conftest import NOON, Clock, fill

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def page(qtbot: QtBot, store: Store, shelf: RulebookShelf, clock: Clock) -> OverviewPage:
    """An Overview page on a real archive."""
    made = OverviewPage(ImmediateTasks())
    qtbot.addWidget(made)
    made.resize(1072, 744)
    made.show()
    made.show_archive(lambda: load_overview(store, shelf, clock()), now=clock, commands=Commands())
    return made


def labels(page: OverviewPage) -> list[str]:
    return [
        label.text().replace("\N{NO-BREAK SPACE}", " ")
        for label in page.findChildren(QLabel)
        if label.isVisibleTo(page)
    ]


def test_an_account_shows_what_is_pending_when_it_pays_and_what_it_paid(
    page: OverviewPage, store: Store
) -> None:
    """SPEC, Screens: one card per account."""
    fill(store)
    page.refresh()
    shown = labels(page)
    assert {"JU main", "JU.COM", "9.60", "1 d 12 h 00 min", "9.75", "12.00 %"} <= set(shown)
    assert "30 Mar 2026\n9.75 USDT in all" in shown
    assert "1 copier: open positions" in shown


def test_an_account_in_trouble_does_not_hide_the_others(page: OverviewPage, store: Store) -> None:
    """usecases/overview.py: a card with its trouble."""
    fill(store, "good")
    fill(store, "bad", rulebook_id="nowhere")
    page.refresh()
    assert {"good", "bad", "There is no rulebook called nowhere."} <= set(labels(page))


def test_an_account_without_a_settled_window_has_no_last_settlement(
    page: OverviewPage, store: Store
) -> None:
    """Unknown is a dash, never 0."""
    store.add_account(Account("new", "ju", "files", "", NOON))
    page.refresh()
    assert "no settled window yet" in labels(page)
    assert "—" in labels(page)


def test_a_panel_opens_the_profit_of_its_account(
    page: OverviewPage, store: Store, qtbot: QtBot
) -> None:
    """SPEC, Screens: each a link."""
    account = fill(store)
    page.refresh()
    (button,) = (b for b in page.findChildren(QPushButton) if b.isVisibleTo(page))
    with qtbot.waitSignal(page.account_chosen, check_params_cb=lambda got: got == account):
        button.click()


def test_at_zero_everything_is_loaded_again(page: OverviewPage, store: Store, clock: Clock) -> None:
    """Architecture, journey C."""
    fill(store)
    page.refresh()
    clock.at = at("2026-04-06 00:00")
    for panel in page.findChildren(AccountPanel):
        panel.tick()
    assert "7 d 0 h 00 min" in labels(page)
    clock.at += DAY
    for panel in page.findChildren(AccountPanel):
        panel.tick()
    assert "6 d 0 h 00 min" in labels(page)


def test_an_empty_archive_opens_the_door_to_the_demo(page: OverviewPage, qtbot: QtBot) -> None:
    """product.md, First run."""
    page.refresh()
    assert Commands().fill() in labels(page)
    button = page.findChild(QPushButton, "empty_state_button")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(page.demo_wanted):
        button.click()


def test_an_archive_that_cannot_be_read_says_so(page: OverviewPage) -> None:
    """An error must never look like "no data"."""
    page.show_error(DiskTrouble("/archive", "input/output error"))
    assert "The archive cannot be read or written." in labels(page)
    page.show_closed()
    page.refresh()  # there is nothing to load any more
    assert not page.findChildren(AccountPanel)
