"""The header's button for the notices: a bell, and how many were not read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from profitshare_gui.ui import text
from profitshare_gui.ui.icons import ICON_SIZE, icon
from profitshare_gui.ui.theme import current_theme
from profitshare_gui.ui.widgets import toned

_MOST = 99


class NoticeButton(QToolButton):
    """A bell with a number; red where something urgent is unread."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._unread, self._is_urgent = -1, False
        self.setObjectName("notices_button")
        self.setIconSize(ICON_SIZE)
        self.hide()
        self.show_count(0, is_urgent=False)

    def show_count(self, unread: int, *, is_urgent: bool) -> None:
        """Say how many are unread; none has no number."""
        if (unread, is_urgent) == (self._unread, self._is_urgent):
            return
        self._unread, self._is_urgent = unread, is_urgent
        shown = text.limit_text(min(unread, _MOST))
        self.setText(self.tr("{count}+").format(count=shown) if unread > _MOST else shown)
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if unread else style.ToolButtonIconOnly
        )
        words = self.tr("%Ln unread notice(s)", "", unread) if unread else self.tr("Notices")
        self.setAccessibleName(words)
        self.setToolTip(self.tr("{notices} (Ctrl+Shift+N)").format(notices=words))
        toned(self, "danger" if is_urgent else "")
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the bell anew where the theme is another (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        theme = current_theme()
        self.setIcon(icon("bell", theme.danger if self._is_urgent else theme.secondary))
