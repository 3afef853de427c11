"""The pages that are not built yet: what will stand there, and what does the work today."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.widgets import PAGE_MARGIN, EmptyState

translate = QCoreApplication.translate  # an alias lupdate knows


class ComingPage(QWidget):
    """A page whose empty state is made when somebody looks at it; none of them is seen first."""

    def __init__(self, name: str, make_state: Callable[[], EmptyState]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._make_state = make_state

    def refresh(self) -> None:
        """There is nothing to load."""

    def show_closed(self) -> None:
        """It says the same without an archive."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.layout() is None:
            layout = QVBoxLayout(self)
            layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
            layout.addWidget(self._make_state())


def application_page() -> ComingPage:
    """Application: to become a lead trader, and to stop being one."""
    return ComingPage(
        "application_page",
        lambda: EmptyState(
            translate("Pages", "The application is not built yet"),
            translate(
                "Pages",
                "Here you will see which prerequisites your account meets, fill in the form with "
                "its proofs, and follow the review.",
            ),
            icon_name="application",
            hint=translate(
                "Pages", "Today the rulebook lists what your platform asks for, with its sources:"
            ),
            commands=("profitshare rules show ju",),
        ),
    )


def futures_page() -> ComingPage:
    """Futures settings: ratio, symbols, minimum copy amount, delay."""
    return ComingPage(
        "futures_page",
        lambda: EmptyState(
            translate("Pages", "The futures settings are not built yet"),
            translate(
                "Pages",
                "Here you will change ratio, shown symbols, minimum copy amount and delay, each "
                "with what is in force, what is pending and when it may change again.",
            ),
            icon_name="futures",
            hint=translate(
                "Pages",
                "Today you change them on the platform, and tell ProfitShare of a new ratio with a "
                "ratio_change line in an events file:",
            ),
            commands=("profitshare import events.csv --account NAME --kind events",),
        ),
    )


def copiers_page() -> ComingPage:
    """Copiers: who copies, and who may be removed."""
    return ComingPage(
        "copiers_page",
        lambda: EmptyState(
            translate("Pages", "The copier list is not built yet"),
            translate(
                "Pages",
                "Here you will see who copies you, who is inactive by your platform's rule, and "
                "remove those after a preview.",
            ),
            icon_name="copiers",
            hint=translate(
                "Pages", "Today you can import your platform's list and write it out again:"
            ),
            commands=(
                "profitshare import copiers.csv --account NAME --kind copiers",
                "profitshare export --account NAME --kind copiers --out copiers.csv",
            ),
        ),
    )


def accounts_page(open_import: Callable[[], object]) -> ComingPage:
    """Accounts: exchanges, keys, import, backup, preferences."""

    def make_state() -> EmptyState:
        state = EmptyState(
            translate("Pages", "The accounts page is not built yet"),
            translate(
                "Pages",
                "Here you will connect accounts with a read-only key. Backups open with Ctrl+B. "
                "Files and tables from web pages can be imported now; the account is made with "
                "the first of them.",
            ),
            icon_name="accounts",
            hint=translate("Pages", "The same on the command line:"),
            commands=(Commands().fill(), "profitshare accounts list"),
            button=translate("Pages", "Import a file…"),
        )
        state.pressed.connect(open_import)
        return state

    return ComingPage("accounts_page", make_state)
