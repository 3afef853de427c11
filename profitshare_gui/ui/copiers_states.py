"""What stands on the Copiers page where there is nothing to show, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from profitshare_gui.ui import text
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.widgets import EmptyState

translate = QCoreApplication.translate  # an alias lupdate knows

_ICON = "copiers"


def no_account(commands: Commands, connect: Callable[[], object]) -> EmptyState:
    """No account yet; its buttons lead to importing and to connecting."""
    state = EmptyState(
        translate("CopiersStates", "No account yet"),
        translate(
            "CopiersStates",
            "Import the list of copiers that your platform shows, or connect an account that has "
            "one. The account is made with the first import.",
        ),
        icon_name=_ICON,
        commands=(commands.fill(),),
        button=translate("CopiersStates", "Import a list…"),
    )
    state.add_button(_connect_button(connect))
    return state


def no_list(connect: Callable[[], object]) -> EmptyState:
    """An account without any list of copiers: it is imported or synced."""
    state = EmptyState(
        translate("CopiersStates", "No list of copiers in this account yet"),
        translate(
            "CopiersStates",
            "Import the list from a file, or copy the table on your platform's page and paste it. "
            "With a connected account the list comes by itself.",
        ),
        icon_name=_ICON,
        button=translate("CopiersStates", "Import a list…"),
    )
    state.add_button(_connect_button(connect))
    return state


def _connect_button(connect: Callable[[], object]) -> QPushButton:
    button = QPushButton(translate("CopiersStates", "Connect…"))
    button.setObjectName("connect_button")
    button.clicked.connect(lambda _: connect())
    return button


def clear_text(count: int) -> str:
    """What the button says that takes so many filters away."""
    return translate("CopiersStates", "Clear filters ({count})").format(
        count=text.count_text(count)
    )


def nothing_passes(count: int, clear: Callable[[], object]) -> QWidget:
    """Every copier is hidden by filters; its button takes them away."""
    state = EmptyState(
        translate("CopiersStates", "Nobody passes the filters"),
        translate("CopiersStates", "There are copiers, but the filters hide all of them."),
        icon_name=_ICON,
        button=clear_text(count),
    )
    state.pressed.connect(clear)
    return state


def nobody_left() -> EmptyState:
    """Nobody has left as far as is known."""
    return EmptyState(
        translate("CopiersStates", "Nobody has left so far"),
        translate(
            "CopiersStates",
            "Whoever is missing from a whole list is found here afterwards, with the day. A list "
            "is whole when nothing of it was refused or filtered out.",
        ),
        icon_name=_ICON,
    )
