"""The Overview page: one panel an account; one account's trouble does not hide the others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.instants import DAY
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.store.store import Store
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.overview_figures import FigureLink
from profitshare_gui.ui.overview_page import OverviewPage
from profitshare_gui.ui.overview_panel import AccountPanel
from profitshare_gui.usecases.overview import load_overview
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fakes import ImmediateTasks
from tests.say import at, event, order
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
    account = fill(store)
    paid = event("payout", "2026-03-30 00:03", "ada", amount="9.75")
    store.save_page(account.account_id, Feed.EVENTS, [paid], learned_at=NOON)
    page.refresh()
    shown = labels(page)
    assert {"JU main", "JU.COM · 2026-01", "9.60", "1 d 12 h 00 min", "12.00 %"} <= set(shown)
    assert {"9.75", "matches", "due: 9.75 USDT\n23–29 Mar 2026"} <= set(shown)
    assert {"3", "0 active · 0 inactive · 3 unknown\nNo limit is published."} <= set(shown)
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
    (button,) = (b for b in page.findChildren(QPushButton) if b.text() == "Open profit")
    with qtbot.waitSignal(page.account_chosen, check_params_cb=lambda got: got == account):
        button.click()


def test_at_zero_everything_is_loaded_again(page: OverviewPage, store: Store, clock: Clock) -> None:
    """Architecture, journey C."""
    fill(store)
    page.refresh()
    clock.at = at("2026-04-06 00:00")
    for panel in page.findChildren(AccountPanel):
        panel.tick()
    # The window of 30 March has just been paid or is being: its payout was not seen yet.
    assert "settling…" in labels(page)
    clock.at += DAY
    page.refresh()
    for panel in page.findChildren(AccountPanel):
        panel.tick()
    assert "6 d 0 h 00 min" in labels(page)


@pytest.mark.parametrize(
    ("figure", "place", "chosen"),
    [
        ("overview_pending", "profit_page", "pending"),
        ("overview_countdown", "profit_page", ""),
        ("overview_last", "profit_page", "settlements"),
        ("overview_copiers", "copiers_page", ""),
        ("overview_ratio", "futures_page", "ratio"),
    ],
)
def test_every_figure_leads_to_its_page_by_mouse_and_keyboard(
    page: OverviewPage, store: Store, qtbot: QtBot, figure: str, place: str, chosen: str
) -> None:
    """Issue 10: every figure leads to its page with the right filter."""
    account = fill(store)
    page.refresh()
    (link,) = (each for each in page.findChildren(FigureLink) if each.objectName() == figure)

    def is_right(*told: object) -> bool:
        return told == (place, account, chosen)

    with qtbot.waitSignal(page.link_wanted, check_params_cb=is_right):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(page.link_wanted, check_params_cb=is_right):
            QTest.keyClick(link, key)
    assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert link.accessibleName()


def test_what_needs_me_stands_at_the_top_with_a_button_that_leads_there(
    page: OverviewPage, store: Store, qtbot: QtBot
) -> None:
    """Issue 10: what needs me now; cyd and bob wait, and no payout was ever recorded."""
    account = fill(store)
    page.refresh()
    qtbot.wait(1)
    shown = labels(page)
    assert shown.index("Needs you") < shown.index("JU main")
    assert "1 copier would not be settled" in shown
    assert "No payout was ever recorded" in shown
    button = page.findChild(QPushButton, "need_postponed")
    assert isinstance(button, QPushButton)
    wanted = ("profit_page", account, "postponed")
    with qtbot.waitSignal(page.link_wanted, check_params_cb=lambda *told: told == wanted):
        button.click()


def test_a_button_of_what_needs_me_keeps_the_focus_when_the_page_is_read_again(
    page: OverviewPage, store: Store, qtbot: QtBot
) -> None:
    """A sync reads the page every few seconds: who is about to press Enter presses the same."""
    fill(store)
    page.refresh()
    qtbot.wait(1)
    button = page.findChild(QPushButton, "need_postponed")
    assert isinstance(button, QPushButton)
    button.setFocus()
    page.refresh()
    qtbot.wait(1)
    assert QApplication.focusWidget() is button
    assert button.objectName() == "need_postponed"


def test_a_calm_archive_says_that_nothing_needs_me(
    page: OverviewPage, store: Store, qtbot: QtBot
) -> None:
    """Nothing is a fact too, once payouts and copiers were looked at."""
    account = store.add_account(Account("calm", "echobit", "files", "", NOON))
    change = event("ratio_change", "2026-03-01 00:00", ratio="10%")
    store.save_page(account.account_id, Feed.EVENTS, [change], learned_at=NOON)
    page.refresh()
    qtbot.wait(1)
    assert "Nothing needs you now." in labels(page)


def test_many_alerts_are_folded_away(page: OverviewPage, store: Store, qtbot: QtBot) -> None:
    """Four at first; the rest at the press of a button."""
    for name in ("a", "b", "c"):
        fill(store, name)
    page.refresh()
    qtbot.wait(1)
    more = page.findChild(QPushButton, "overview_all_needs")
    assert isinstance(more, QPushButton)
    assert more.text() == "Show all 6"
    more.click()
    qtbot.wait(1)
    assert [label for label in labels(page) if label.startswith(("a: ", "b: ", "c: "))] != []
    assert len([b for b in labels(page) if b == "1 copier would not be settled"]) == 3
    assert more.text() == "Show fewer"


def test_sums_over_accounts_stand_above_them_where_there_are_several(
    page: OverviewPage, store: Store, qtbot: QtBot
) -> None:
    """SPEC, Ledger: sums never mix assets."""
    fill(store)
    page.refresh()
    qtbot.wait(1)
    assert "Pending share, all accounts" not in labels(page)
    other = store.add_account(Account("coin", "ju", "files", "", NOON))
    coins = [order("cyd", "10", asset="BTC", closed="2026-04-01 10:00", ratio="10%")]
    store.save_page(other.account_id, Feed.ORDERS, coins, learned_at=NOON)
    page.refresh()
    qtbot.wait(1)
    shown = labels(page)
    assert "Pending share, all accounts" in shown
    assert any(label.startswith("1.000000 BTC\nfrom 2 accounts") for label in shown)


def test_panels_stay_and_one_that_is_gone_goes(page: OverviewPage, store: Store) -> None:
    """A refresh keeps focus and scroll position; another archive has other accounts."""
    fill(store)
    page.refresh()
    (first,) = page.findChildren(AccountPanel)
    page.refresh()
    assert page.findChildren(AccountPanel) == [first]
    page.show_overview(())
    assert not [panel for panel in page.findChildren(AccountPanel) if panel.isVisibleTo(page)]


def test_an_old_account_says_that_it_is_stale(
    page: OverviewPage, store: Store, clock: Clock
) -> None:
    """Product notes, 3.1: every number has a freshness stamp."""
    fill(store)
    page.refresh()
    assert "Updated 3 h ago" in labels(page)
    clock.at += 3 * DAY
    page.refresh()
    assert "Stale: updated 3 d ago" in labels(page)


def test_an_empty_archive_has_a_door_to_an_exchange(page: OverviewPage, qtbot: QtBot) -> None:
    """SPEC, Screens: three doors: demo, import a file, connect."""
    page.refresh()
    button = page.findChild(QPushButton, "empty_state_connect")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(page.connect_wanted):
        button.click()


def test_an_empty_archive_opens_the_door_to_the_import_first(
    page: OverviewPage, qtbot: QtBot
) -> None:
    """product.md, First run: the archive is filled from a file; the demo is the quiet path."""
    page.refresh()
    door = page.findChild(QPushButton, "empty_state_door")
    other = page.findChild(QPushButton, "empty_state_button")
    assert isinstance(door, QPushButton)
    assert isinstance(other, QPushButton)
    assert (door.property("primary"), other.property("primary")) == (True, False)
    with qtbot.waitSignal(page.import_wanted):
        door.click()


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
