"""Rows by hand on the screen: found, added, corrected, dropped, and what each ever said."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.core.records import Account, Feed, Order, Owner
from profitshare_gui.store.store import Store
from profitshare_gui.ui.as_of import AsOfPanel
from profitshare_gui.ui.coverage_band import CoverageBand
from profitshare_gui.ui.entry_dialog import EntryDialog, ReasonDialog
from profitshare_gui.ui.language import PSEUDO_VARIABLE, install_language
from profitshare_gui.ui.profit_page import ProfitPage
from profitshare_gui.ui.rows_dialog import RowsDialog
from profitshare_gui.usecases import corrections
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fakes import ImmediateTasks
from tests.say import at, order, share, usdt
from tests.ui.conftest import NOON, Clock
from tests.ui.test_accessibility import describe, is_clipped
from tests.ui.test_as_of import pops_up
from tests.ui.test_profit_page import COMMANDS, cells, is_seen, press, table, words

pytestmark = pytest.mark.usefixtures("english")
Ask = Callable[..., EntryDialog]


@pytest.fixture
def ask(qtbot: QtBot, desk: Desk) -> Ask:
    """Open a form for a row."""

    def asked(feed: Feed, search: str | None = None) -> EntryDialog:
        kept = None
        if search is not None:
            kept = corrections.find_rows(desk.store, desk.account, feed, search)[0]
        dialog = EntryDialog(ImmediateTasks(), desk, feed, kept)
        qtbot.addWidget(dialog)
        return dialog

    return asked


@pytest.fixture
def rows(qtbot: QtBot, desk: Desk) -> RowsDialog:
    """The rows of the small world."""
    dialog = RowsDialog(ImmediateTasks(), desk, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def write(dialog: QDialog, name: str, what: str) -> None:
    field = dialog.findChild(QWidget, name)
    if isinstance(field, QComboBox):
        field.setCurrentIndex(field.findData(what))
        return
    assert isinstance(field, QLineEdit)
    field.setText(what)


def can_press(dialog: QDialog, name: str) -> bool:
    button = dialog.findChild(QPushButton, name)
    return isinstance(button, QPushButton) and button.isEnabled()


def choose(rows: RowsDialog, feed: Feed, place: int) -> None:
    """Stand on a row of a kind."""
    kinds = rows.findChild(QComboBox, "rows_kind")
    assert isinstance(kinds, QComboBox)
    kinds.setCurrentIndex([Feed.ORDERS, Feed.EVENTS].index(feed))
    view = table_of(rows, feed)
    view.setCurrentIndex(view.model().index(place, 0))


def table_of(rows: RowsDialog, feed: Feed) -> QTableView:
    found = rows.findChild(QTableView, f"rows_{feed.value}")
    assert isinstance(found, QTableView)
    return found


def test_a_payout_is_entered_by_hand(ask: Ask, desk: Desk) -> None:
    dialog = ask(Feed.EVENTS)
    assert words(dialog, "entry_says") == "Time: is empty"
    assert not can_press(dialog, "entry_save")
    write(dialog, "entry_at", "2026-03-30T00:10:00+08:00")
    write(dialog, "entry_kind", "payout")
    assert words(dialog, "entry_says") == "Amount: is empty"
    write(dialog, "entry_amount", "9.750")
    assert words(dialog, "entry_says") == "One row will be added. No other row changes."
    write(dialog, "entry_note", "from the app")
    press(dialog, "entry_save")
    (payout,) = [e for e in desk.store.events(desk.account.account_id) if e.amount is not None]
    assert (payout.at, payout.amount) == (at("2026-03-29 16:10"), usdt("9.75"))
    assert payout.amount_evidence == "9.750"
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_form_says_which_field_cannot_be_read_and_why(ask: Ask) -> None:
    dialog = ask(Feed.ORDERS, "7")
    write(dialog, "entry_opened_at", "2026-03-30 00:00")
    assert words(dialog, "entry_says") == (
        "Opened: needs a zone: end it with Z or an offset like +08:00"
    )
    write(dialog, "entry_opened_at", "2026-03-30T00:00:00Z")
    write(dialog, "entry_realized_pnl", "1,5")
    assert words(dialog, "entry_says") == "Realised PnL: decimals are written with a point"
    assert not can_press(dialog, "entry_save")


def test_a_correction_shows_old_and_new_before_it_is_saved(
    ask: Ask, desk: Desk, qtbot: QtBot
) -> None:
    """What an order is known by cannot be corrected: that would be another order."""
    dialog = ask(Feed.ORDERS, "7")
    copier = dialog.findChild(QLineEdit, "entry_copier_id")
    assert isinstance(copier, QLineEdit)
    assert not copier.isEnabled()
    assert words(dialog, "entry_says") == "Nothing is changed yet."
    assert not can_press(dialog, "entry_save")
    write(dialog, "entry_share_ratio", "0.1")
    write(dialog, "entry_closed_at", "2026-04-03T10:00:00Z")
    write(dialog, "entry_realized_pnl", "20")
    assert words(dialog, "entry_changes") == (
        "Closed: — → 2026-04-03T10:00:00Z\nRealised PnL: — → 20\nShare ratio: 0.12 → 0.1"
    )
    with qtbot.waitSignal(dialog.saved):
        press(dialog, "entry_save")
    changed = next(o for o in desk.store.orders(desk.account.account_id) if o.order_id == "7")
    assert (changed.realized_pnl, changed.share_ratio) == (usdt("20"), share("10%"))


def test_a_row_that_is_there_already_is_not_added_again(ask: Ask, desk: Desk) -> None:
    known = order("bob", "1", order_id="7", ratio="12%")
    dialog = ask(Feed.ORDERS)
    for name, cell in corrections.cells_of(known).items():
        write(dialog, f"entry_{name}", cell)
    press(dialog, "entry_save")
    assert "already" in words(dialog, "entry_says")
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert known not in list(desk.store.orders(desk.account.account_id))


def test_a_row_that_another_process_withdrew_meanwhile_is_not_corrected(
    ask: Ask, desk: Desk
) -> None:
    dialog = ask(Feed.EVENTS, "ratio")
    kept = corrections.find_rows(desk.store, desk.account, Feed.EVENTS)[0]
    desk.drop_row(kept, "")
    write(dialog, "entry_ratio", "0.2")
    press(dialog, "entry_save")
    assert "meanwhile" in words(dialog, "entry_says")


def test_rows_are_listed_newest_first_and_found_by_a_text(rows: RowsDialog) -> None:
    assert words(rows, "rows_count") == "6 rows"
    listed = cells(table_of(rows, Feed.ORDERS))
    assert listed[0][:4] == ["cyd", "8", "BTCUSDT", "long"]
    write(rows, "rows_search", "ada")
    rows.refresh()
    assert words(rows, "rows_count") == "2 rows"
    choose(rows, Feed.EVENTS, 0)
    write(rows, "rows_search", "ratio")
    rows.refresh()
    assert [row[1] for row in cells(table_of(rows, Feed.EVENTS))] == ["Ratio change"] * 2


def test_long_lists_come_200_at_a_time(rows: RowsDialog, desk: Desk) -> None:
    many = [order("many", str(number), order_id=f"m{number}") for number in range(250)]
    desk.store.save_page(desk.account.account_id, Feed.ORDERS, many, learned_at=NOON)
    rows.refresh()
    assert words(rows, "rows_count") == "The newest 200 rows are shown, there are more."
    press(rows, "rows_more")
    assert words(rows, "rows_count") == "256 rows"
    assert not is_seen(rows, "rows_more")


def test_the_history_of_a_row_says_from_when_to_when_and_who(
    rows: RowsDialog, desk: Desk, clock: Clock
) -> None:
    choose(rows, Feed.ORDERS, 0)
    kept = table_of(rows, Feed.ORDERS).model().record(0)  # type: ignore[attr-defined]
    assert words(rows, "rows_history") == "said since 4 Apr 2026 09:00 UTC"
    clock.at = NOON
    desk.save_row(kept, kept.fact._replace(side="short"), "statement")
    rows.refresh()
    assert words(rows, "rows_history") == (
        "said from 4 Apr 2026 09:00 UTC until 4 Apr 2026 12:00 UTC\n"
        "said since 4 Apr 2026 12:00 UTC · by hand: statement · Side: long → short"
    )


def test_an_order_is_set_aside_and_an_event_withdrawn_after_one_more_question(
    rows: RowsDialog, desk: Desk, qtbot: QtBot
) -> None:
    choose(rows, Feed.ORDERS, 0)
    confirm(rows, qtbot)
    (aside,) = [o for o in desk.store.orders(desk.account.account_id) if o.owner is Owner.OWN]
    assert aside.copier_id == "cyd"
    assert not can_press(rows, "rows_drop")
    choose(rows, Feed.EVENTS, 0)
    confirm(rows, qtbot)
    assert len(desk.store.events(desk.account.account_id)) == 1
    assert [row[-1] for row in cells(table_of(rows, Feed.EVENTS))] == ["Replaced", "Yes"]
    assert not can_press(rows, "rows_correct")


def confirm(rows: RowsDialog, qtbot: QtBot) -> None:
    press(rows, "rows_drop")
    (asked,) = [dialog for dialog in rows.findChildren(ReasonDialog) if dialog.isVisible()]
    assert asked.focusWidget().text() == "Cancel"  # type: ignore[attr-defined]
    with qtbot.waitSignal(rows.changed):
        press(asked, "reason_confirm")


def test_the_page_opens_the_rows_and_those_behind_a_payout(desk: Desk, qtbot: QtBot) -> None:
    page = ProfitPage(ImmediateTasks())
    qtbot.addWidget(page)
    qtbot.addWidget(page.tools)
    page.resize(1072, 744)
    page.show()
    page.show_desk(desk, commands=COMMANDS)
    page.refresh()
    dialog = page.show_rows()
    assert isinstance(dialog, RowsDialog)
    dialog.close()
    view = table(page, "pending_table")
    view.setCurrentIndex(view.model().index(0, 0))
    page.show_record(view.model().record(0))  # type: ignore[attr-defined]
    press(page, "payout_rows_button")
    behind = [found for found in page.findChildren(RowsDialog) if found.isVisible()]
    listed = {row[0] for row in cells(table_of(behind[0], Feed.ORDERS))}
    assert listed == {"ada"}
    with qtbot.waitSignal(page.archive_changed):
        add(behind[0])


def test_a_missing_ratio_is_entered_where_it_is_missed(
    qtbot: QtBot, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    """The page asks which ratio was in force; the form begins with a change of it."""
    account = store.add_account(Account("bare", "ju", "files", "", NOON))
    store.save_page(account.account_id, Feed.ORDERS, [order("ada", "10")], learned_at=NOON)
    page = ProfitPage(ImmediateTasks())
    qtbot.addWidget(page)
    qtbot.addWidget(page.tools)
    page.show()
    page.archive_changed.connect(page.refresh)  # as the window does
    page.show_desk(Desk(store, account, shelf, clock), commands=COMMANDS)
    page.refresh()
    press(page, "empty_state_button")
    dialog = page.findChild(EntryDialog)
    assert isinstance(dialog, EntryDialog)
    write(dialog, "entry_at", "2026-03-01T00:00:00Z")
    write(dialog, "entry_ratio", "0.1")
    press(dialog, "entry_save")
    assert not is_seen(page, "empty_state")
    assert words(page, "ratio_card_figure") == "10.00 %"


def add(rows: RowsDialog) -> None:
    """Add an order by hand from the list."""
    dialog = rows.add()
    for name, cell in corrections.cells_of(order("eve", "5", ratio="10%")).items():
        write(dialog, f"entry_{name}", cell)
    press(dialog, "entry_save")


def test_everything_that_takes_the_focus_in_the_dialogs_has_a_name(
    rows: RowsDialog, ask: Ask
) -> None:
    """Architecture, section 3.6."""
    dialogs: list[QDialog] = [rows, ask(Feed.ORDERS), ask(Feed.EVENTS)]
    fields = [f for d in dialogs for f in (*d.findChildren(QLineEdit), *d.findChildren(QComboBox))]
    assert fields
    assert [field.objectName() for field in fields if not field.accessibleName()] == []


@pops_up
def test_nothing_is_clipped_in_the_dialogs_in_a_longer_language(
    ask: Ask, desk: Desk, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Issue 2: with sentences 40 % longer every label and button has its room."""
    monkeypatch.setenv(PSEUDO_VARIABLE, "1")
    install_language(qapp, "en")
    shown: list[QWidget] = [
        ask(Feed.ORDERS),
        ask(Feed.EVENTS, "ratio"),
        RowsDialog(ImmediateTasks(), desk, 0),
        ReasonDialog("Set this order aside?", "It stays in the archive.", "Set aside"),
    ]
    panel = AsOfPanel(shown[0])
    panel.show_choices(desk.load_profit(), None)
    band = CoverageBand()
    for widget in (*shown, panel, band):
        qtbot.addWidget(widget)
        widget.show()
        qtbot.wait(1)
    clipped = [
        describe(part)
        for widget in (*shown, panel, band)
        for part in widget.findChildren(QWidget)
        if part.isVisible() and is_clipped(part)
    ]
    assert shown[2].windowTitle() != "Orders and events of JU main"  # it is another language
    assert clipped == []


def test_what_a_form_shows_is_the_row_as_a_file_would_write_it(ask: Ask) -> None:
    dialog = ask(Feed.ORDERS, "7")
    typed = corrections.typed_row(
        Feed.ORDERS,
        {
            field.objectName().removeprefix("entry_"): field.text()
            for field in dialog.findChildren(QLineEdit)
            if field.objectName() != "entry_note"
        },
    )
    assert isinstance(typed, Order)
    assert (typed.order_id, typed.closed_at, typed.owner) == ("7", None, Owner.COPIER)
