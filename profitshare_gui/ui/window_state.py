"""What the window finds again: where it was, its page and account, its tables and splitters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from profitshare_gui.ui.preferences import Preferences

if TYPE_CHECKING:
    from profitshare_gui.ui.navigation import Place
    from profitshare_gui.ui.workspace import Workspace
    from profitshare_gui.usecases.desk import Desk

_FOUND = "window_state_found"
_TITLE_BAR = QRect(64, 0, 128, 24)
"""The part of a window's upper edge, from its corner, that must be in reach of the mouse."""


class WindowState:
    """Keeps and gives back how a window stood, in the preferences of its data folder.

    A part is given back once, when its page is first shown, and kept only if it was: what nobody
    has looked at stays as it was kept before.
    """

    def __init__(self, window: QWidget, preferences: Preferences, size: tuple[int, int]) -> None:
        """The window is placed at once; `size` is taken where nothing is known."""
        self._window, self._preferences = window, preferences
        window.resize(*size)
        window.restoreGeometry(preferences.geometry())
        bring_on_screen(window)

    def page(self, places: Iterable[Place], first: str) -> str:
        """The page that was open last, if there still is one of its name, else `first`."""
        last = self._preferences.page()
        return last if last in [place.page for place in places] else first

    def place_of_account(self, space: Workspace, desks: Iterable[Desk]) -> int:
        """Where the account that was chosen last is on a list; 0 in the demo or where it is not."""
        if space.is_demo:
            return 0
        last = self._preferences.account_id()
        ids = [desk.account.account_id for desk in desks]
        return ids.index(last) if last in ids else 0

    def give_back(self, page: QWidget) -> None:
        """Let the tables and splitters of a page stand as they did; those that just came, too."""
        for name, part in _parts(page):
            if part.property(_FOUND) is None:
                part.setProperty(_FOUND, True)
                if state := self._preferences.state(name):
                    _give_back(part, state)

    def keep(self, pages: QStackedWidget, desk: Desk | None) -> None:
        """Remember how everything stands; not for the demo, which leaves nothing behind."""
        self._preferences.keep_geometry(self._window.saveGeometry())
        if pages.currentWidget() is not None:
            self._preferences.keep_page(pages.currentWidget().objectName())
        if desk is not None:
            self._preferences.keep_account(desk.account.account_id)
        for at in range(pages.count()):
            for name, part in _parts(pages.widget(at)):
                if part.property(_FOUND) is not None:
                    self._preferences.keep_state(name, _state(part))


def bring_on_screen(window: QWidget) -> None:
    """Move a window of which no screen shows the title bar, and shrink one that is too large.

    Qt does the first where it knows the screen that is gone; not so after a change of scale.
    """
    handle = _TITLE_BAR.translated(window.pos())
    screens = [screen.availableGeometry() for screen in window.screen().virtualSiblings()]
    if any(screen.contains(handle) for screen in screens):
        return
    room = window.screen().availableGeometry()
    smallest = window.minimumSize()
    size = window.size().boundedTo(room.size()).expandedTo(smallest)
    window.resize(size)
    middle = room.center() - QRect(0, 0, size.width(), size.height()).center()
    window.move(max(middle.x(), room.left()), max(middle.y(), room.top()))


def _parts(page: QWidget | None) -> Iterator[tuple[str, QWidget]]:
    """The tables and splitters of a page with the names they are kept under."""
    from profitshare_gui.ui.copiers_table import CopiersTable
    from profitshare_gui.ui.table import RecordTable

    if page is None:
        return
    for kind in (RecordTable, CopiersTable, QSplitter):
        for part in page.findChildren(kind):
            if part.objectName():
                yield f"{page.objectName()}.{part.objectName()}", part


def _state(part: QWidget) -> str:
    from dataclasses import replace

    from profitshare_gui.ui.copiers_table import CopiersTable
    from profitshare_gui.ui.copiers_views import view_as_text
    from profitshare_gui.ui.table import RecordTable

    if isinstance(part, RecordTable):
        return part.columns_state()
    if isinstance(part, CopiersTable):
        # Without what it is filtered by: tomorrow nobody remembers why copiers are missing.
        return view_as_text(replace(part.view(), filters=(), search=""))
    if isinstance(part, QSplitter):
        return bytes(part.saveState().toBase64().data()).decode()
    return ""


def _give_back(part: QWidget, state: str) -> None:
    from profitshare_gui.ui.copiers_table import CopiersTable
    from profitshare_gui.ui.copiers_views import read_view
    from profitshare_gui.ui.table import RecordTable

    if isinstance(part, RecordTable):
        part.show_columns(state)
    elif isinstance(part, CopiersTable):
        view = read_view(state, part.copiers.columns)
        if view is not None:
            part.show_view(view)
    elif isinstance(part, QSplitter):
        part.restoreState(QByteArray.fromBase64(state.encode()))
