"""What the frame of the window asks of the parts that are put into it: pages and what shortens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from profitshare_gui.ui.commands import Commands
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


@runtime_checkable
class Shortens(Protocol):
    """What can say the same in fewer words."""

    @property
    def is_urgent(self) -> bool:
        """Whether it has to be said in any case."""
        ...

    def show_short(self, *, is_short: bool) -> None:
        """Say it short, or in full again."""
        ...
