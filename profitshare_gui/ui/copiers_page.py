"""The Copiers page: who copies, who is inactive by the rule, and the way to remove them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.instants import DAY
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.ui import copiers_states as states
from profitshare_gui.ui import text
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.copiers_panel import CopiersPanel
from profitshare_gui.ui.copiers_strip import CopiersStrip
from profitshare_gui.ui.copiers_table import CopiersTable
from profitshare_gui.ui.copiers_tools import CopiersTools
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.left_panel import LeftPanel
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.real_amounts import ask_real_amounts
from profitshare_gui.ui.removal_door import RemovalDoor
from profitshare_gui.ui.widgets import GAP, HALF_GAP, PAGE_MARGIN, Banner, EmptyState
from profitshare_gui.usecases.copier_rule import AccountRule

if TYPE_CHECKING:
    from profitshare_gui.ui.copier_analytics import CopierAnalytics
    from profitshare_gui.ui.copier_drawer import CopierDrawer
    from profitshare_gui.ui.copiers_views import View
    from profitshare_gui.ui.identity_dialog import IdentityDialog
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.copier_list import CopierList
    from profitshare_gui.usecases.desk import Desk

_STALE_AFTER = DAY
_CURRENT, _LEFT, _ANALYTICS = range(3)
_TABS = {"current": _CURRENT, "left": _LEFT, "analytics": _ANALYTICS}


class CopiersPage(QWidget):
    """Shows one account's copiers.

    `import_wanted` and `connect_wanted` ask for a way to fill it; `archive_changed` when a rule was
    edited or a removal has ended, so that all has to be read again; `undoable` carries a function
    that takes back what was just done.
    """

    import_wanted = Signal()
    connect_wanted = Signal()
    archive_changed = Signal()
    undoable = Signal(object)

    def __init__(self, tasks: Tasks, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("copiers_page")
        self._tasks = tasks
        self._desk: Desk | None = None
        self._list: CopierList | None = None
        self._commands = Commands()
        self._empty: EmptyState | None = None
        self._analytics: CopierAnalytics | None = None
        self._drawer: CopierDrawer | None = None
        self._is_new = True
        self._wanted = ""
        self._door = RemovalDoor(tasks, self)
        self._door.finished.connect(self.archive_changed)
        self._panel = CopiersPanel()
        self._tools = CopiersTools(self._panel.table, preferences)
        self._gone = LeftPanel(tasks)
        self._gone.failed.connect(self.show_error)
        self._left = self._gone.table
        self._connect()
        self._lay_out()

    def show_desk(self, desk: Desk | None, *, commands: Commands) -> None:
        """Turn to another account, or none; `commands` are what to type to fill the archive."""
        self._desk, self._list, self._commands = desk, None, commands
        self._wanted = ""
        self._is_new = True
        self._banner.hide()
        self._strip.hide()
        self._door.use(desk)
        self._panel.forget()
        self._tools.set_filled(filled=False)
        if self._analytics is not None:
            self._analytics.show_desk(desk)
        if self._drawer is not None:
            self._drawer.hide()
        self._tools.tabs.setCurrentIndex(_CURRENT)
        self._states.setCurrentWidget(self._loading)
        if desk is not None:
            self._door.confirm_unfinished()

    def refresh(self) -> None:
        """Load the account again; the latest question wins."""
        if self._desk is None:
            state = states.no_account(self._commands, self.connect_wanted.emit)
            state.pressed.connect(self.import_wanted)
            self._show_empty(state)
            return
        self._tasks.run(
            self._desk.load_copiers, done=self.show_list, failed=self.show_error, replaces=self
        )
        self._door.look_for_worklist()
        if self._drawer is not None:
            self._drawer.refresh()
        if self._analytics is not None and self._tools.tabs.currentIndex() == _ANALYTICS:
            self._analytics.refresh()

    def show_list(self, listed: CopierList) -> None:
        """Put an account's copiers on the screen."""
        self._banner.hide()
        self._list = listed
        self._tell_state(listed)
        if not len(listed.current) and not len(listed.left):
            state = states.no_list(self.connect_wanted.emit)
            state.pressed.connect(self.import_wanted)
            self._tools.set_filled(filled=False)
            self._show_empty(state)
            return
        self._tools.set_filled(filled=True)
        self._panel.show_list(listed, is_new=self._is_new)
        self._gone.show_list(listed)
        self._is_new = False
        self._name_tabs(listed)
        self._show_tab()
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.show_part(wanted)

    def show_error(self, error: Exception) -> None:
        """Say what went wrong above what was shown before; an error is not an empty page."""
        self._banner.show_error(explain(error))
        if self._list is None:
            self._states.setCurrentWidget(self._failed)

    def show_closed(self) -> None:
        """Show nothing: the archive could not be opened, which the window explains."""
        self._desk = self._list = None
        self._door.use(None)
        self._panel.forget()
        self._states.setCurrentWidget(self._failed)

    def export_to(self, path: Path) -> None:
        """Write the rows that are shown to a file, as a workbook or as CSV by its name."""
        table = self._shown_table()
        if self._desk is None or table.copiers.cells is None:
            return
        cells = table.copiers.cells
        places = table.copiers.places()
        self._tasks.run(
            partial(self._desk.export_copiers, path, cells.rows, cells.verdicts, places),
            done=partial(self._tell_written, path),
            failed=self.show_error,
        )

    def ask_export(self) -> QFileDialog:
        """Ask for the file to write the shown rows to."""
        dialog = QFileDialog(self, self.tr("Export the copiers shown"))
        dialog.setObjectName("copiers_export_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("CSV table (*.csv)"), self.tr("Excel workbook (*.xlsx)")])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("xlsx" if "xlsx" in chosen else "csv")
        )
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def preview_removal(self) -> None:
        """Ask for the removal of exactly those the selection is about."""
        if self._list is None:
            return
        copiers = self._panel.table.copiers
        chosen = copiers.selected_ids()
        if chosen:
            self._door.open(chosen, self._panel.rule.rule, copiers.scope().left_out)

    def show_effect(self) -> None:
        """Show what would change if those who are selected were gone."""
        self._door.show_effect(self._panel.table.copiers.selected_ids())

    def select_inactive(self) -> bool:
        """Tick the inactive copiers among those shown; whether there are any."""
        copiers = self._panel.table.copiers
        if copiers.cells is not None:
            copiers.select_inactive()
        return copiers.cells is not None and bool(copiers.selected_ids())

    def show_part(self, chosen: str) -> None:
        """Open what a link is about, once the list is read: a tab, or "copier:" and an id.

        "inactive" selects the inactive copiers; anything unknown is the current copiers.
        """
        if self._list is None:
            self._wanted = chosen
            return
        kind, _, copier_id = chosen.partition(":")
        if kind == "copier":
            self._find_copier(self._list, copier_id)
            return
        self._tools.tabs.setCurrentIndex(_TABS.get(chosen, _CURRENT))
        if chosen == "inactive":
            self._panel.table.clear_filters()
            self.select_inactive()
        self._shown_table().setFocus()

    def _find_copier(self, listed: CopierList, copier_id: str) -> None:
        """Turn to the tab of a copier, stand on the row, where no filter hides it, and tell all."""
        is_current = copier_id in listed.current.copier_ids
        self._tools.tabs.setCurrentIndex(_CURRENT if is_current else _LEFT)
        self._shown_table().stand_on(copier_id)
        self._shown_table().setFocus()
        self.show_copier(copier_id)

    def show_first_selected(self) -> None:
        """Tell of the first copier that is ticked."""
        self.show_copier(self._panel.table.copiers.selected_ids()[0])

    def show_copier(self, copier_id: str) -> None:
        """Tell all that is known of one copier in the drawer, which is made when first needed."""
        if self._desk is None:
            return
        if self._drawer is None:
            from profitshare_gui.ui.copier_drawer import CopierDrawer

            self._drawer = CopierDrawer(self._tasks)
            self._drawer.closed.connect(self._close_drawer)
            self._drawer.noted.connect(self.refresh)
            self._beside.addWidget(self._drawer)
        self._drawer.show_copier(self._desk, copier_id)

    def _connect(self) -> None:
        self._panel.removal_wanted.connect(self.preview_removal)
        self._panel.effect_wanted.connect(self.show_effect)
        self._panel.rule_edited.connect(self._edit_rule)
        for table in (self._panel.table, self._left):
            table.opened.connect(self.show_copier)
            table.followed.connect(self._follow)
            table.cleared.connect(partial(self._offer_undo, table))
        self._tools.tabs.currentChanged.connect(self._turn_tab)
        self._tools.export_wanted.connect(partial(ask_real_amounts, self, self.ask_export))
        self._tools.worklist_wanted.connect(self._door.show_worklist)
        self._tools.audit_wanted.connect(self._door.show_audit)
        self._tools.identities_wanted.connect(self.show_identities)
        self._tools.searched.connect(self._search)
        self._panel.table.filters_changed.connect(self._tools.show_search)
        self._gone.cleared.connect(self._tools.search.clear)
        self._door.worklist_known.connect(self._tools.offer_worklist)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._tools.search.setFocus)

    def _lay_out(self) -> None:
        self._banner = Banner()
        self._banner.retried.connect(self.refresh)
        self._strip = CopiersStrip()
        self._strip.import_wanted.connect(self.import_wanted)
        self._states = QStackedWidget()
        self._states.setMinimumWidth(1)  # else what is not shown would ask for room too
        self._loading = QLabel(self.tr("Reading the archive…"))
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._failed = QWidget()
        self._nobody_left = states.nobody_left()
        for state in (self._loading, self._failed, self._panel, self._gone, self._nobody_left):
            self._states.addWidget(state)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(GAP)
        self._beside.addWidget(self._states, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, HALF_GAP, PAGE_MARGIN, PAGE_MARGIN)
        layout.setSpacing(12)
        layout.addWidget(self._tools)
        layout.addWidget(self._banner)
        layout.addWidget(self._strip)
        layout.addLayout(self._beside, 1)

    def _tell_state(self, listed: CopierList) -> None:
        """Say what makes the figures less than they could be: no ratio, or an old list."""
        age = 0 if listed.read_at is None else listed.as_of - listed.read_at
        if age > _STALE_AFTER:
            self._strip.show_stale(text.age_text(age))
        elif listed.trouble is not None:
            self._strip.show_no_ratio()
        else:
            self._strip.hide()

    def _name_tabs(self, listed: CopierList) -> None:
        tabs = self._tools.tabs
        for at, words, rows in (
            (_CURRENT, self.tr("Current · {count}"), listed.current),
            (_LEFT, self.tr("Left · {count}"), listed.left),
        ):
            count = text.count_text(len(rows.person_ids))
            tabs.setTabText(at, words.format(count=count))

    def _follow(self, copier_id: str) -> None:
        """Let an open drawer follow the reader through the table."""
        if self._drawer is not None and self._drawer.isVisible():
            self.show_copier(copier_id)

    def show_identities(self) -> IdentityDialog | None:
        """Say who is behind the names that a platform masks; None without an account."""
        if self._desk is None:
            return None
        from profitshare_gui.ui.identity_dialog import IdentityDialog

        dialog = IdentityDialog(self._tasks, self._desk, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self.archive_changed)
        dialog.open()
        return dialog

    def _offer_undo(self, table: CopiersTable, before: View) -> None:
        self.undoable.emit(partial(table.show_view, before))

    def _close_drawer(self) -> None:
        if self._drawer is not None:
            self._drawer.hide()
        self._shown_table().setFocus()

    def _turn_tab(self) -> None:
        if self._drawer is not None:
            self._drawer.hide()
        self._show_tab()

    def _show_tab(self) -> None:
        """Show what belongs to the chosen tab; the analytics are made when first asked for."""
        if self._list is None:
            return
        tab = self._tools.tabs.currentIndex()
        self._tools.set_tools(shown=tab != _ANALYTICS, is_current=tab == _CURRENT)
        if tab == _CURRENT:
            self._states.setCurrentWidget(self._panel)
        elif tab == _LEFT:
            has_some = len(self._list.left) > 0
            self._states.setCurrentWidget(self._gone if has_some else self._nobody_left)
            self._tools.show_search()
            self._gone.ask_causes(self._desk)
        else:
            self._show_analytics()

    def _show_analytics(self) -> None:
        if self._analytics is None:
            from profitshare_gui.ui.copier_analytics import CopierAnalytics

            self._analytics = CopierAnalytics(self._tasks)
            self._states.addWidget(self._analytics)
            self._analytics.show_desk(self._desk)
        self._analytics.refresh()
        self._states.setCurrentWidget(self._analytics)

    def _shown_table(self) -> CopiersTable:
        is_left = self._tools.tabs.currentIndex() == _LEFT
        return self._left if is_left else self._panel.table

    def _search(self, typed: str) -> None:
        self._panel.table.search_for(typed)
        self._left.search_for(typed)

    def _edit_rule(self, rule: InactiveRule | None) -> None:
        """Judge everybody at once, and keep the rule for the desk."""
        if self._desk is None or self._list is None:
            return
        platforms = self._list.rule.platforms
        self._panel.judge(AccountRule(rule or platforms, platforms))
        self._tasks.run(
            partial(self._desk.choose_inactive_rule, None if rule == platforms else rule),
            done=lambda _: self.archive_changed.emit(),
            failed=self.show_error,
            replaces=(self, "rule"),
        )

    def _tell_written(self, path: Path, count: int) -> None:
        self._strip.show_written(text.count_text(count), path.name)

    def _show_empty(self, state: EmptyState) -> None:
        """Show an empty state that was just made; the one before is gone."""
        if self._empty is not None:
            self._states.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = state
        self._states.addWidget(state)
        self._states.setCurrentWidget(state)
