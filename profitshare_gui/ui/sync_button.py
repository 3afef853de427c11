"""The buttons of the header that sync an account and say how it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.icons import ICON_SIZE, icon
from profitshare_gui.ui.sync_state import Standing, SyncState, button_text, button_tone, skew_text
from profitshare_gui.ui.theme import current_theme
from profitshare_gui.ui.widgets import toned


class SyncButtons(QWidget):
    """`sync` syncs, `details` opens the panel; how it stands is said on the first."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.sync = QToolButton()
        self.sync.setObjectName("sync_button")
        self.sync.setDefaultAction(action)
        self.sync.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.sync.setIconSize(ICON_SIZE)
        self.details = QToolButton()
        self.details.setObjectName("sync_details_button")
        self.details.setAccessibleName(self.tr("Details of the sync"))
        self.details.setToolTip(self.tr("What was read, what went wrong, how often to sync"))
        self.details.setIconSize(ICON_SIZE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.sync)
        row.addWidget(self.details)
        self._restyle()
        self.hide()

    def show_state(self, state: SyncState, now: Micros) -> None:
        """Say in few words how an account stands."""
        words = button_text(state, now)
        if words != self._action.text():
            self._action.setText(words)
        toned(self.sync, button_tone(state))
        tip = "\n".join(line for line in (self._tip(state), skew_text(state)) if line)
        if tip != self._action.toolTip():
            self._action.setToolTip(tip)
            self.sync.setAccessibleDescription(tip)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _tip(self, state: SyncState) -> str:
        if state.error is not None:
            return explain(state.error).what
        if state.standing is Standing.FILES_ONLY:
            return self.tr("This account is fed from files; there is no exchange to ask.")
        if state.problems:
            return state.problems[0]
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("Ask the exchange for what is new ({keys})").format(keys=keys)

    def _restyle(self) -> None:
        self.details.setIcon(icon(f"chevron-{current_theme().name}", current_theme().secondary))
        self._action.setIcon(icon("refresh", current_theme().secondary))
