"""The copy of a notice beside the clock: only where there is such a place, and never instead.

Nothing is ever hidden there: who closes the window ends the program, icon and all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon


class Listening(Protocol):
    """A signal somebody can be connected to."""

    def connect(self, slot: Callable[..., object], /) -> object:
        """Call `slot` when it is emitted (Qt)."""


class TrayIcon(Protocol):
    """What is needed of an icon in the tray."""

    @property
    def messageClicked(self) -> Listening:
        """Somebody pressed a message."""

    @property
    def activated(self) -> Listening:
        """Somebody pressed the icon."""

    def setToolTip(self, tip: str, /) -> object:
        """Say what the icon is (Qt)."""

    def showMessage(self, title: str, message: str, /) -> object:
        """Show a message beside it (Qt)."""

    def show(self) -> object:
        """Put it there (Qt)."""

    def hide(self) -> object:
        """Take it away (Qt)."""


class Outside(Protocol):
    """The desktop: whether it has a tray now, and an icon for it."""

    def is_available(self) -> bool:
        """Whether there is a tray at this moment."""

    def make(self, parent: QObject) -> TrayIcon:
        """A new icon."""


class Desktop:
    """The desktop this program runs on."""

    def is_available(self) -> bool:
        """Whether there is a tray at this moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def make(self, parent: QObject) -> QSystemTrayIcon:
        """An icon with the picture of the program."""
        app = QApplication.instance()
        picture = app.windowIcon() if isinstance(app, QApplication) else QIcon()
        return QSystemTrayIcon(picture, parent)


class Tray(QObject):
    """Copies notices to the tray. `pressed` says that somebody wants to see the last one."""

    pressed = Signal()

    def __init__(self, parent: QObject, outside: Outside | None = None) -> None:
        super().__init__(parent)
        self._outside: Outside = outside or Desktop()
        self._icon: TrayIcon | None = None

    def tell(self, title: str, words: str) -> bool:
        """Show a message; False where there is no tray, which is asked anew each time."""
        if not self._outside.is_available():
            self.close()
            return False
        if self._icon is None:
            self._icon = self._outside.make(self)
            self._icon.setToolTip(self.tr("ProfitShare"))
            self._icon.messageClicked.connect(self._press)
            self._icon.activated.connect(self._press)
            self._icon.show()
        self._icon.showMessage(title, words)
        return True

    def close(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon = None

    def _press(self, *_reason: object) -> None:
        self.pressed.emit()
