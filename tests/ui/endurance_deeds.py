"""What a person does with a window in a day, one deed after another, each undone in the end.

A deed is a generator: it begins something and yields whenever the window has to come to rest first.
"""
# ruff: noqa: SLF001 - a button of a page is pressed by calling what it calls

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias, TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QTableView,
    QToolButton,
    QWidget,
)

from profitshare_gui.core.application import State
from profitshare_gui.ui.account_list import AccountList
from profitshare_gui.ui.accounts_page import AccountsPage
from profitshare_gui.ui.application_page import ApplicationPage
from profitshare_gui.ui.chart import ProfitChart
from profitshare_gui.ui.chart_header import DAYS
from profitshare_gui.ui.copiers_page import CopiersPage
from profitshare_gui.ui.copiers_table import CopiersTable
from profitshare_gui.ui.futures_panel import FuturesPanel
from profitshare_gui.ui.language import install_language
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.performance_tab import PerformanceTab
from profitshare_gui.ui.privacy import PrivacyLevel
from profitshare_gui.ui.profit_page import ProfitPage
from profitshare_gui.ui.profit_views import ProfitViews
from profitshare_gui.ui.rows_dialog import RowsDialog
from profitshare_gui.ui.theme import Look, apply_look
from profitshare_gui.ui.tour import PAGES
from profitshare_gui.usecases.profit_series import SeriesKind

Steps: TypeAlias = Iterator[None]
Deed: TypeAlias = Callable[["Place"], Steps]
Kind = TypeVar("Kind", bound=QWidget)

_VIEWS = ("positions_tab", "performance_tab", "what_if_tab", "profit_settlements")
_PARTS = ("reported", "estimated", "disputed", "pending")


class Place:
    """The window a person sits at, with a folder for files and a way to open a second window."""

    def __init__(
        self, window: MainWindow, folder: Path, open_second: Callable[[], MainWindow]
    ) -> None:
        self.window, self.folder, self.open_second = window, folder, open_second
        self.done = 0

    def part(self, kind: type[Kind], name: str = "") -> Kind:
        """The part of a kind that is in the window."""
        found = self.window.findChild(kind, name) if name else self.window.findChild(kind)
        assert isinstance(found, kind), name or kind.__name__
        return found

    def turn_to(self, account: str) -> None:
        """Choose an account by its name."""
        names = [desk.account.name for desk in self.window._session.desks]
        self.window._session.choose(names.index(account))

    def close_all(self) -> None:
        """Close every dialog and popup, as Esc does."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) or not widget.isVisible():
                continue
            if isinstance(widget, QDialog):
                widget.reject()
            else:
                widget.close()


CROWD, SYNCED = "Crowd", "Synced"
"""The account of 100,000 copiers, which is fed from files, and the one at the exchange."""


def turn_pages(at: Place) -> Steps:
    for page in PAGES:
        at.window.show_page(f"{page}_page")
        yield


def turn_accounts(at: Place) -> Steps:
    for account in (SYNCED, CROWD):
        at.turn_to(account)
        yield
        yield from turn_pages(at)


def turn_views(at: Place) -> Steps:
    at.window.show_page("profit_page")
    yield
    for view in _VIEWS:
        at.part(ProfitViews).show_view(view)
        yield
    at.part(ProfitViews).show_view("performance_tab")
    yield
    for length in (7, 30, None):
        at.part(PerformanceTab).show_window(length)
        yield
    at.part(ProfitViews).show_view("profit_settlements")
    for part in _PARTS:
        at.part(ProfitPage).show_part(part)
        yield


def explain_payouts(at: Place) -> Steps:
    at.turn_to(SYNCED)
    at.window.show_page("profit_page")
    yield
    page = at.part(ProfitPage)
    page.show_newest_settlement()
    yield
    table = at.part(QTableView, "pending_table")
    page.show_part("pending")
    for row in range(min(table.model().rowCount(), 3)):
        table.selectRow(row)
        page.show_record(page._pending.current_record())
        yield
    page._close_drawer()
    page.show_last_cut_off()
    yield
    page.show_now()
    yield


def correct_rows(at: Place) -> Steps:
    at.turn_to(SYNCED)
    at.window.show_page("profit_page")
    yield
    page = at.part(ProfitPage)
    rows = page.show_rows()
    yield
    assert isinstance(rows, RowsDialog)
    rows.select_newest()
    yield
    for open_one in (rows.correct, rows.add, rows._ask_drop):
        open_one()
        yield
    at.close_all()
    yield
    page._rows.enter_event()
    page._rows.open_restatements()
    yield
    at.close_all()
    yield


def look_at_charts(at: Place) -> Steps:
    at.window.show_page("profit_page")
    yield
    chart = at.part(ProfitChart)
    for kind in SeriesKind:
        chart.choose(kind)
        yield
    chart.choose(SeriesKind.SHARE)
    yield
    for name in DAYS:
        at.part(QToolButton, name).click()
        yield
    action = chart.findChild(QAction, "chart_as_table")
    if action is not None:
        action.trigger()
        yield
        action.trigger()
        yield
    chart.png()
    chart.svg()
    chart.reset_view()
    yield


def look_at_copiers(at: Place) -> Steps:
    at.window.show_page("copiers_page")
    yield
    page = at.part(CopiersPage)
    table = at.part(CopiersTable, "copiers_table")
    for column in ("equity", "copier"):
        table.sort_by(((column, False),))
        yield
    table.sort_by(())
    search = at.part(QLineEdit, "copiers_search")
    search.setText("whale_12")
    yield
    search.clear()
    yield
    for tab in ("left", "analytics", "current"):
        page.show_part(tab)
        yield
    if page.select_inactive():
        page.show_first_selected()
        yield
        page.show_effect()
        yield
        at.close_all()
        table.copiers.clear_checks()
    page._turn_tab()
    yield


def prepare_removal(at: Place) -> Steps:
    at.turn_to(SYNCED)
    at.window.show_page("copiers_page")
    yield
    page = at.part(CopiersPage)
    table = at.part(CopiersTable, "copiers_table")
    if page.select_inactive():
        page.preview_removal()
        yield
        at.close_all()
        table.copiers.clear_checks()
    for open_one in (
        page._door.show_audit,
        page._door.show_worklist,
        page.show_identities,
        page.ask_export,
    ):
        open_one()
        yield
        at.close_all()
        yield


def look_at_settings(at: Place) -> Steps:
    at.turn_to(SYNCED)
    at.window.show_page("futures_page")
    yield
    panel = at.part(FuturesPanel)
    for button in panel.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and button.objectName().endswith("_button"):
            button.click()
            yield
            at.close_all()
            yield
    panel.show_radar()
    yield
    at.close_all()
    yield


def look_at_application(at: Place) -> Steps:
    at.window.show_page("application_page")
    yield
    page = at.part(ApplicationPage)
    for state in (None, *State):
        page.open_step(state)
        yield
        at.close_all()
        yield


def look_at_accounts(at: Place) -> Steps:
    at.window.show_page("accounts_page")
    yield
    page = at.part(AccountsPage)
    page.look_at_add()
    yield
    at.close_all()
    accounts = at.part(AccountList)
    for open_one in (accounts.open_key, accounts.ask_forget):
        open_one()
        yield
        at.close_all()
        yield


def ask_for_help(at: Place) -> Steps:
    commands = at.window._commands
    for open_one in (
        commands.show_palette,
        commands.show_sheet,
        commands.show_guide,
        commands.show_log,
        commands.show_about,
        commands.show_preferences,
        at.window.ask_account,
    ):
        open_one()
        yield
        at.close_all()
        yield


def find_copiers(at: Place) -> Steps:
    at.turn_to(CROWD)
    yield
    palette = at.window._commands.show_palette()
    yield
    for typed in ("whale_1", "zen", "ctrl"):
        palette._field.setText(typed)
        yield
    at.close_all()
    yield


def export(at: Place) -> Steps:
    dialog = at.window.open_export()
    yield
    del dialog
    at.close_all()
    yield
    at.part(ProfitViews).show_share_card()
    yield
    at.close_all()
    yield


def import_orders(at: Place) -> Steps:
    """A file with one order that is new every time."""
    at.done += 1
    path = at.folder / "orders.csv"
    path.write_text(
        "copier_id,order_id,asset,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,"
        "funding_fee\n"
        f"ada,import-{at.done},USDT,BTCUSDT,long,2026-04-02T08:00:00Z,2026-04-02T11:20:00Z,"
        "12.5,0.61,0\n",
        encoding="utf-8",
    )
    at.turn_to(CROWD)
    yield
    dialog = at.window.open_import()
    if dialog is None:
        raise LookupError
    yield
    dialog.open_file(path)
    yield
    dialog.start()
    yield
    at.close_all()
    yield


def back_up(at: Place) -> Steps:
    dialog = at.window._backups.open()
    yield
    dialog.panel.back_up_now()
    yield
    for table in dialog.panel.findChildren(QTableView):
        table.selectRow(0)
    dialog.panel.ask_restore()
    yield
    dialog.panel.ask_restore_file()
    yield
    at.close_all()
    at.window._backups.back_up_daily()
    yield


def read_notices(at: Place) -> Steps:
    at.window._notices.check_now()
    yield
    at.window._notices.show_centre()
    yield
    at.close_all()
    at.window._sync.show_panel()
    yield
    at.close_all()
    yield


def hide_amounts(at: Place) -> Steps:
    for level in (PrivacyLevel.SEMI, PrivacyLevel.PRIVATE, PrivacyLevel.SCRAMBLE):
        at.window._privacy.choose(level)
        yield
        at.window.show_page("profit_page")
        yield
    dialog = at.window._commands.show_about()
    at.window._privacy.choose(PrivacyLevel.NORMAL)
    at.window._privacy.choose(PrivacyLevel.SEMI)
    yield
    dialog.reject()
    at.window._privacy.choose(PrivacyLevel.NORMAL)
    yield


def change_look(at: Place) -> Steps:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for look in ("light", "dark"):
        at.window.show_look(look)
        yield
    for direction, palette in (("red_up", "blue_orange"), ("auto", "mono")):
        apply_look(app, Look("dark", direction, palette, "compact"))
        at.window.data_changed.emit()
        yield
    apply_look(app, Look("dark", "auto", "classic", "comfortable"))
    yield


def change_preferences(at: Place) -> Steps:
    dialog = at.window._commands.show_preferences()
    for box in dialog.findChildren(QComboBox):
        before = box.currentIndex()
        box.setCurrentIndex((before + 1) % box.count())
        yield
        box.setCurrentIndex(before)
        yield
    at.close_all()
    yield


def crash(at: Place) -> Steps:
    at.done += 1
    at.window.show_crash(f"Traceback\n  line {at.done % 3}\nZeroDivisionError: {at.done % 3}\n")
    yield
    at.close_all()
    yield


def look_at_demo(at: Place) -> Steps:
    at.window.show_demo()
    yield
    yield from turn_pages(at)
    at.window.show_archive()
    yield


def speak(at: Place) -> Steps:
    """A window of the demo world in one language after another, opened and closed."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for language in ("zh_CN", "vi", "ja"):
        install_language(app, language)
        second = at.open_second()
        second.show()
        yield
        for page in PAGES:
            second.show_page(f"{page}_page")
            yield
        second.close()
        second.deleteLater()
        del second
    install_language(app, "en")
    yield


def notice_zero(at: Place) -> Steps:
    """The pages are told that the countdown came to its end."""
    at.window.show_page("profit_page")
    yield
    at.part(ProfitPage)._countdown.due.emit()
    yield


DEEDS: tuple[Deed, ...] = (
    turn_pages,
    turn_accounts,
    turn_views,
    explain_payouts,
    correct_rows,
    look_at_charts,
    look_at_copiers,
    prepare_removal,
    look_at_settings,
    look_at_application,
    look_at_accounts,
    ask_for_help,
    find_copiers,
    export,
    import_orders,
    back_up,
    read_notices,
    hide_amounts,
    change_look,
    change_preferences,
    crash,
    look_at_demo,
    speak,
    notice_zero,
)
