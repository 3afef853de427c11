"""The Futures settings page: every setting of the lead with its limits, and what waits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.reading_states import ReadingStates
from profitshare_gui.ui.widgets import PAGE_MARGIN, EmptyState

if TYPE_CHECKING:
    from profitshare_gui.ui.futures_panel import FuturesPanel
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.lead_settings import SettingsView
    from profitshare_gui.usecases.rule_radar import RuleNews


class FuturesPage(QWidget):
    """Shows the settings of one account.

    `archive_changed` says that a change was asked for, made or settled, so that all has to be read
    again; `import_wanted` and `connect_wanted` ask for an account. What is inside is made when the
    page is read for the first time.
    """

    archive_changed = Signal()
    import_wanted = Signal()
    connect_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("futures_page")
        self._tasks = tasks
        self._desk: Desk | None = None
        self._commands = Commands()
        self._panel: FuturesPanel | None = None
        self._wanted = ""
        self._states = ReadingStates(self, self.tr("Reading the archive…"), self.refresh)
        self._states.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, 0)

    def show_desk(self, desk: Desk | None, *, commands: Commands) -> None:
        """Turn to another account, or none; `commands` are what to type to make one."""
        self._desk, self._commands = desk, commands
        if self._panel is not None:
            self._panel.close_dialogs()
        self._states.show_loading()

    def refresh(self) -> None:
        """Load the settings again; the latest question wins."""
        desk = self._desk
        if desk is None:
            self._show_no_account()
            return
        self._tasks.run(
            partial(_load, desk), done=self._take, failed=self.show_error, replaces=self
        )

    def show_settings(self, view: SettingsView, news: tuple[RuleNews, ...]) -> None:
        """Put the settings on the screen."""
        panel = self._settings_panel()
        if self._desk is not None:
            panel.show_view(self._desk.settings, view, news)
        self._states.show_part(panel)
        self.show_part(self._wanted)

    def show_part(self, chosen: str) -> None:
        """Bring a setting into sight by its name, now or once the settings have been read."""
        is_read = self._panel is not None and self._states.shows(self._panel)
        self._wanted = "" if is_read else chosen
        if self._panel is not None and is_read and chosen:
            self._panel.show_setting(chosen)

    def show_error(self, error: Exception) -> None:
        """Say what went wrong above what was shown before."""
        self._states.show_error(error)

    def show_closed(self) -> None:
        """Show nothing: the archive could not be opened, which the window explains."""
        self._desk = None
        if self._panel is not None:
            self._panel.close_dialogs()
        self._states.show_nothing()

    def _take(self, loaded: tuple[SettingsView, tuple[RuleNews, ...]]) -> None:
        view, news = loaded
        self.show_settings(view, news)
        if view.settled:  # a reading has settled something: other pages show it too
            self.archive_changed.emit()

    def _settings_panel(self) -> FuturesPanel:
        if self._panel is None:
            from profitshare_gui.ui.futures_panel import FuturesPanel

            self._panel = made = FuturesPanel(self._tasks)
            made.changed.connect(self._show_change)
            made.failed.connect(self.show_error)
            self._states.add(made)
        return self._panel

    def _show_change(self) -> None:
        self.archive_changed.emit()
        self.refresh()

    def _show_no_account(self) -> None:
        empty = EmptyState(
            self.tr("No account yet"),
            self.tr(
                "With an account you see here what your platform lets you set, what is in force, "
                "and when the next change is allowed. The account is made with the first import."
            ),
            icon_name="futures",
            hint=self.tr("The same on the command line:"),
            commands=(self._commands.fill(),),
            door=self.tr("Connect…"),
            button=self.tr("Import a file…"),
        )
        empty.pressed.connect(self.import_wanted)
        empty.door_pressed.connect(self.connect_wanted)
        self._states.show_empty(empty)


def _load(desk: Desk) -> tuple[SettingsView, tuple[RuleNews, ...]]:
    """The settings, and the news of their rules."""
    settings = desk.settings
    return settings.load(), settings.radar.look()
