"""When the three doors of the first run stand in the window, and what is behind each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from profitshare_gui.ui.page_stack import PageStack
from profitshare_gui.ui.preferences import Preferences

if TYPE_CHECKING:
    from profitshare_gui.ui.first_run import FirstRun


class FirstRunDoor(QObject):
    """Shows the doors over the first page; `left` when there is something to show instead.

    They stand where the archive is empty and none was taken in this data folder yet. Whoever has
    turned to another page is not called back.
    """

    demo_wanted = Signal()
    import_wanted = Signal()
    connect_wanted = Signal()
    shown = Signal()
    left = Signal()

    def __init__(self, pages: PageStack, first_page: str, preferences: Preferences) -> None:
        super().__init__(pages)
        self._pages, self._first_page, self._preferences = pages, first_page, preferences
        self._doors: FirstRun | None = None

    def offer(self, *, is_empty: bool) -> None:
        """The accounts of an archive are known; `is_empty` where it has none."""
        seen = self._pages.currentWidget()
        if not is_empty:
            if self._doors is not None and seen is self._doors:
                self.left.emit()
        elif seen.objectName() == self._first_page:
            doors = self._made()
            if doors.is_wanted:
                self._pages.setCurrentWidget(doors)
                self.shown.emit()
                doors.take_keyboard()

    def _made(self) -> FirstRun:
        if self._doors is None:
            from profitshare_gui.ui.first_run import FirstRun

            self._doors = made = FirstRun(self._preferences)
            made.demo_wanted.connect(self.demo_wanted)
            made.import_wanted.connect(self.import_wanted)
            made.connect_wanted.connect(self.connect_wanted)
            self._pages.addWidget(made)
        return self._doors
