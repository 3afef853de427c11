"""The pages of the window, one on top; one that is out of sight is read again when it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6 import QtCore
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from profitshare_gui.ui.widgets import fit_density

if TYPE_CHECKING:
    from profitshare_gui.ui.commands import Commands
    from profitshare_gui.ui.frame_parts import AccountPage, Page
    from profitshare_gui.usecases.desk import Desk


class PageStack(QStackedWidget):
    """The pages, by name. One that is out of sight is refreshed once it is shown again."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[str, Page] = {}
        self._account_pages: list[AccountPage] = []
        self._stale: set[str] = set()

    def __contains__(self, name: object) -> bool:
        return name in self._pages

    def add_page(self, page: Page) -> None:
        """Take a page about the whole archive."""
        self._pages[page.objectName()] = page
        self.addWidget(cast("QWidget", page))

    def add_account_page(self, page: AccountPage) -> None:
        """Take a page about the account that is chosen."""
        self._account_pages.append(page)
        self.add_page(page)

    def show_page(self, name: str) -> None:
        """Put a page on top."""
        page = cast("QWidget", self._pages[name])
        _fit(page)
        self.setCurrentWidget(page)
        self.refresh_seen()

    def changeEvent(self, event: QEvent) -> None:
        """Give the page that is seen the room of another density (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.currentWidget() is not None:
            _fit(self.currentWidget())

    def focus_seen(self) -> None:
        """Give the keyboard to the page that is seen: where it was, or to its first part."""
        page = self.currentWidget()
        inside = cast("QWidget | None", page.focusWidget())  # None where nothing had it yet
        if inside is not None and inside.isVisible():
            inside.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
            return
        part = page.nextInFocusChain()
        while part is not None and part is not page:
            takes = part.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus
            if takes and part.isVisible() and part.isEnabled() and page.isAncestorOf(part):
                part.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
                return
            part = part.nextInFocusChain()

    def show_desk(self, desk: Desk | None, *, commands: Commands) -> None:
        """Turn the pages about one account to another; the one that is seen is read at once."""
        for page in self._account_pages:
            page.show_desk(desk, commands=commands)
        self._stale.update(page.objectName() for page in self._account_pages)
        self.refresh_seen()

    def show_closed(self) -> None:
        """Empty every page: there is no archive."""
        for page in self._pages.values():
            page.show_closed()

    def refresh(self) -> None:
        """Every page is behind: read the one that is seen, and the others when they are."""
        self.call_stale()
        self.refresh_seen()

    def call_stale(self) -> None:
        """Every page is behind, and is read when it is next shown."""
        self._stale = set(self._pages)

    def refresh_seen(self) -> None:
        """Read the page that is seen, if it is behind."""
        name = self.currentWidget().objectName()
        if name in self._stale and name in self._pages:
            self._stale.discard(name)
            self._pages[name].refresh()


def _fit(page: QWidget) -> None:
    """The room of the density around a page, its tabs, and what is scrolled in it."""
    scrolled = [area.widget() for area in page.findChildren(QScrollArea)]
    stacks = page.findChildren(QStackedWidget)
    stacked = [stack.widget(at) for stack in stacks for at in range(stack.count())]
    for part in filter(None, (page, *scrolled, *stacked)):
        fit_density(part)
