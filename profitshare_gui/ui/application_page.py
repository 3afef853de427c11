"""The Application page: to become a lead trader, and to stop being one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from profitshare_gui.core.application import State
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.reading_states import ReadingStates
from profitshare_gui.ui.widgets import PAGE_MARGIN, EmptyState

if TYPE_CHECKING:
    from profitshare_gui.ui.application_board import ApplicationBoard
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.application import ApplicationDesk, ApplicationView
    from profitshare_gui.usecases.desk import Desk


class ApplicationPage(QWidget):
    """Shows one account's application; what is inside is made when it is read the first time.

    `connect_wanted` and `import_wanted` ask for a way to an account.
    """

    connect_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("application_page")
        self._tasks = tasks
        self._desk: ApplicationDesk | None = None
        self._of_desk: Desk | None = None
        self._commands = Commands()
        self._board: ApplicationBoard | None = None
        self._states = ReadingStates(self, self.tr("Reading the archive…"), self.refresh)
        self._states.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)

    def show_desk(self, desk: Desk | None, *, commands: Commands) -> None:
        """Turn to another account, or none; `commands` are what to type to fill the archive."""
        self._forget()
        self._of_desk, self._commands = desk, commands
        self._states.show_loading()

    def refresh(self) -> None:
        """Load the application again; the latest question wins."""
        if self._of_desk is None:
            self._show_empty()
            return
        if self._desk is None:
            self._desk = self._of_desk.application
            self._made_board().use(self._desk)
        self._tasks.run(
            self._desk.load, done=self.show_application, failed=self.show_error, replaces=self
        )

    def show_application(self, view: ApplicationView) -> None:
        """Put an application on the screen."""
        board = self._made_board()
        board.show_view(view)
        self._states.show_part(board)

    def show_closed(self) -> None:
        """Show nothing: the archive could not be opened, which the window explains."""
        self._forget()
        self._states.show_nothing()

    def show_error(self, error: Exception) -> None:
        """Say what went wrong above what was shown before."""
        self._states.show_error(error)

    def save_now(self) -> None:
        """Save what was typed a moment ago; the window calls it before it closes."""
        if self._board is not None:
            self._board.save_now()

    def open_step(self, state: State | None) -> QWidget | None:
        """Open the dialog of a step, or of a notice to paste; None before the page was read."""
        return None if self._board is None else self._board.open_step(state)

    def _made_board(self) -> ApplicationBoard:
        if self._board is None:
            from profitshare_gui.ui.application_board import ApplicationBoard

            self._board = ApplicationBoard(self._tasks)
            self._board.changed.connect(self.refresh)
            self._board.failed.connect(self.show_error)
            self._states.add(self._board)
        return self._board

    def _forget(self) -> None:
        if self._board is not None:
            self._board.use(None)
        self._desk = self._of_desk = None

    def _show_empty(self) -> None:
        empty = EmptyState(
            self.tr("No account to apply with yet"),
            self.tr(
                "Add the account you want to lead with, also without a key. Then its platform's "
                "prerequisites, form and review are kept here."
            ),
            icon_name="application",
            hint=self.tr("What a platform asks for, with its sources, on the command line:"),
            commands=("profitshare rules show ju",),
            button=self.tr("Add an account…"),
        )
        empty.pressed.connect(self.connect_wanted)
        self._states.show_empty(empty)
