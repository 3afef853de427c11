"""How a page stands: being read, with what was read, empty, or with what went wrong above it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.widgets import GAP, Banner, EmptyState, Room


class ReadingStates(QVBoxLayout):
    """Lays out a page: one part at a time, under the banner of what went wrong.

    It begins with `loading`, the words for a page that is being read; `retry` reads it again.
    """

    def __init__(self, page: QWidget, loading: str, retry: Callable[[], None]) -> None:
        super().__init__(page)
        self._banner = Banner()
        self._banner.retried.connect(retry)
        self._loading = QLabel(loading)
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing = QWidget()
        self._empty: EmptyState | None = None
        self._parts = QStackedWidget()
        self.add(self._loading)
        self.add(self._nothing)
        self.setSpacing(GAP)
        self.addWidget(self._banner)
        self.addWidget(Room(self._parts), 1)

    def add(self, part: QWidget) -> None:
        """Take in a part, to be shown later."""
        self._parts.addWidget(part)

    def shows(self, part: QWidget) -> bool:
        """Whether this part is the one to be seen."""
        return self._parts.currentWidget() is part

    @property
    def shows_empty(self) -> bool:
        """Whether the reason why there is nothing is to be seen."""
        return self._empty is not None and self.shows(self._empty)

    def show_loading(self) -> None:
        """Say that the page is being read."""
        self.show_part(self._loading)

    def show_nothing(self) -> None:
        """Show no part at all."""
        self.show_part(self._nothing)

    def show_part(self, part: QWidget) -> None:
        """Show what was taken in before; nothing is wrong any more."""
        self.clear_error()
        self.turn_to(part)

    def turn_to(self, part: QWidget) -> None:
        """Show what was taken in before, under whatever is wrong."""
        self._parts.setCurrentWidget(part)

    def show_empty(self, empty: EmptyState) -> None:
        """Show why there is nothing, which was just made; the one before is gone."""
        if self._empty is not None:
            self._parts.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = empty
        self.add(empty)
        self.show_part(empty)

    def clear_error(self) -> None:
        """Nothing is wrong any more; what is shown stays."""
        self._banner.hide()

    def show_error(self, error: Exception) -> None:
        """Say what went wrong above what was shown before; an error is not an empty page."""
        self._banner.show_error(explain(error))
        if self.shows(self._loading):
            self._parts.setCurrentWidget(self._nothing)
