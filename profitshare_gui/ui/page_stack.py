"""The pages of the window, one on top; one that is out of sight is read again when it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QStackedWidget, QWidget

from profitshare_gui.ui.commands import Commands

if TYPE_CHECKING:
    from profitshare_gui.usecases.desk import Desk


class Page(Protocol):
    """What every page can do; it is a QWidget whose object name is its own."""

    def objectName(self) -> str:
        """The name it is opened by (Qt)."""
        ...

    def refresh(self) -> None:
        """Load what is shown again."""
        ...

    def show_closed(self) -> None:
        """Show nothing, for the archive could not be opened."""
        ...


class AccountPage(Page, Protocol):
    """A page about one account."""

    def show_desk(self, desk: Desk | None, *, commands: Commands) -> None:
        """Turn to another account, or none; `commands` are what to type to fill the archive."""
        ...


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
        self.setCurrentWidget(cast("QWidget", self._pages[name]))
        self.refresh_seen()

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
