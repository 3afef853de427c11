"""Every action of the window, declared once, for menus, keys, palette and shortcut sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

translate = QCoreApplication.translate  # an alias lupdate knows


class Group(StrEnum):
    """What belongs together in a menu and on the shortcut sheet."""

    FIND = "find"
    PAGES = "pages"
    ARCHIVE = "archive"
    VIEW = "view"
    HELP = "help"
    LEAVE = "leave"


class Declared(NamedTuple):
    """An action: its object name, the words of menus, a sentence on what it does, its keys.

    `context` is the class whose words they are, so that one text is translated once. Texts are as
    QT_TRANSLATE_NOOP leaves them; `words_of` and `does` translate.
    """

    name: str
    group: Group
    words: object
    does: object
    keys: tuple[str, ...] = ()
    context: str = "Actions"
    is_choice: bool = False


class KeyWords(NamedTuple):
    """Keys of a table or a chart, which it declares beside its code, and what they do there."""

    keys: tuple[str, ...]
    does: object


GROUPS = {
    Group.FIND: QT_TRANSLATE_NOOP("Actions", "Everywhere"),
    Group.PAGES: QT_TRANSLATE_NOOP("Actions", "Pages"),
    Group.ARCHIVE: QT_TRANSLATE_NOOP("Actions", "Archive"),
    Group.VIEW: QT_TRANSLATE_NOOP("Actions", "View"),
    Group.HELP: QT_TRANSLATE_NOOP("Actions", "Help"),
    Group.LEAVE: QT_TRANSLATE_NOOP("Actions", "Program"),
}
_F, _P, _A, _V, _H, _L = Group

DECLARED = (
    Declared(
        "find_action", _F, QT_TRANSLATE_NOOP("Actions", "Find or do anything…"),
        QT_TRANSLATE_NOOP("Actions", "Search actions, pages, accounts, copiers and settings"),
        ("Ctrl+K",),
    ),
    Declared(
        "undo_action", _F, QT_TRANSLATE_NOOP("Actions", "Undo"),
        QT_TRANSLATE_NOOP("Actions", "Take back what was just done by hand, where that can be"),
        ("Ctrl+Z",),
    ),
    Declared(
        "next_part_action", _F, QT_TRANSLATE_NOOP("Actions", "Next part of the window"),
        QT_TRANSLATE_NOOP("Actions", "From the navigation to the header to the page and around"),
        ("F6",),
    ),
    Declared(
        "previous_part_action", _F, QT_TRANSLATE_NOOP("Actions", "Previous part of the window"),
        QT_TRANSLATE_NOOP("Actions", "The same way around backwards"), ("Shift+F6",),
    ),
    Declared(
        "go_overview_page", _P, QT_TRANSLATE_NOOP("Navigation", "Overview"),
        QT_TRANSLATE_NOOP("Actions", "All accounts and what needs you"), ("Ctrl+1",), "Navigation",
    ),
    Declared(
        "go_application_page", _P, QT_TRANSLATE_NOOP("Navigation", "Application"),
        QT_TRANSLATE_NOOP("Actions", "Becoming a lead trader: prerequisites, form, notices"),
        ("Ctrl+2",), "Navigation",
    ),
    Declared(
        "go_futures_page", _P, QT_TRANSLATE_NOOP("Navigation", "Futures settings"),
        QT_TRANSLATE_NOOP("Actions", "Share ratio, lead assets, minimum copy amount, delay"),
        ("Ctrl+3",), "Navigation",
    ),
    Declared(
        "go_copiers_page", _P, QT_TRANSLATE_NOOP("Navigation", "Copiers"),
        QT_TRANSLATE_NOOP("Actions", "Who copies, who is inactive, who left"),
        ("Ctrl+4",), "Navigation",
    ),
    Declared(
        "go_profit_page", _P, QT_TRANSLATE_NOOP("Navigation", "Profit"),
        QT_TRANSLATE_NOOP("Actions", "What is due, when, why and by whom"),
        ("Ctrl+5",), "Navigation",
    ),
    Declared(
        "go_accounts_page", _P, QT_TRANSLATE_NOOP("Navigation", "Accounts"),
        QT_TRANSLATE_NOOP("Actions", "Accounts, keys and what each exchange offers"),
        ("Ctrl+6",), "Navigation",
    ),
    Declared(
        "import_action", _A, QT_TRANSLATE_NOOP("ImportDoor", "Import…"),
        QT_TRANSLATE_NOOP("Actions", "Read a file or a table that was copied from a web page"),
        ("Ctrl+I",), "ImportDoor",
    ),
    Declared(
        "export_action", _A, QT_TRANSLATE_NOOP("MainWindow", "Export…"),
        QT_TRANSLATE_NOOP("Actions", "Write the chosen account to a file"),
        ("Ctrl+E",), "MainWindow",
    ),
    Declared(
        "sync_action", _A, QT_TRANSLATE_NOOP("SyncDoor", "Sync"),
        QT_TRANSLATE_NOOP("Actions", "Ask the exchange for what is new"),
        ("Ctrl+Shift+R",), "SyncDoor",
    ),
    Declared(
        "backups_action", _A, QT_TRANSLATE_NOOP("BackupDoor", "Backups…"),
        QT_TRANSLATE_NOOP("Actions", "Make a backup of the archive, or go back to one"),
        ("Ctrl+B",), "BackupDoor",
    ),
    Declared(
        "account_action", _A, QT_TRANSLATE_NOOP("Actions", "Switch account…"),
        QT_TRANSLATE_NOOP("Actions", "Choose which account the pages are about"),
        ("Ctrl+Shift+A",),
    ),
    Declared(
        "demo_action", _A, QT_TRANSLATE_NOOP("Actions", "Look around with demo data"),
        QT_TRANSLATE_NOOP("Actions", "An invented account; nothing of it is written to disk"),
    ),
    Declared(
        "leave_demo_action", _A, QT_TRANSLATE_NOOP("DemoRibbon", "Open my archive"),
        QT_TRANSLATE_NOOP("Actions", "Leave the demo"), (), "DemoRibbon",
    ),
    Declared(
        "refresh_action", _V, QT_TRANSLATE_NOOP("Actions", "Read again"),
        QT_TRANSLATE_NOOP("Actions", "Read what is shown from the archive again"), ("F5",),
    ),
    Declared(
        "notices_action", _V, QT_TRANSLATE_NOOP("NoticeButton", "Notices"),
        QT_TRANSLATE_NOOP("Actions", "What happened and what needs you"),
        ("Ctrl+Shift+N",), "NoticeButton",
    ),
    Declared(
        "privacy_action", _V, QT_TRANSLATE_NOOP("Actions", "Hide or show amounts"),
        QT_TRANSLATE_NOOP("Actions", "Privacy: the next level, for screenshots and streams"),
        ("Ctrl+Shift+H",),
    ),
    Declared(
        "turn_look_action", _V, QT_TRANSLATE_NOOP("Actions", "Turn dark or light"),
        QT_TRANSLATE_NOOP("Actions", "The other theme"), ("Ctrl+Shift+L",),
    ),
    Declared(
        "look_system", _V, QT_TRANSLATE_NOOP("Header", "Like the system"),
        QT_TRANSLATE_NOOP("Actions", "Theme: dark or light as the system is"), (), "Header",
        is_choice=True,
    ),
    Declared(
        "look_light", _V, QT_TRANSLATE_NOOP("Header", "Light"),
        QT_TRANSLATE_NOOP("Actions", "Theme: light"), (), "Header", is_choice=True,
    ),
    Declared(
        "look_dark", _V, QT_TRANSLATE_NOOP("Header", "Dark"),
        QT_TRANSLATE_NOOP("Actions", "Theme: dark"), (), "Header", is_choice=True,
    ),
    Declared(
        "quiet_countdown_action", _V, QT_TRANSLATE_NOOP("Actions", "Quiet countdown"),
        QT_TRANSLATE_NOOP("Actions", "Show only the day of the next settlement, no running clock"),
        is_choice=True,
    ),
    Declared(
        "preferences_action", _V, QT_TRANSLATE_NOOP("Actions", "Preferences…"),
        QT_TRANSLATE_NOOP("Actions", "Theme, colours of gain and loss, language, privacy"),
        ("Ctrl+,",),
    ),
    Declared(
        "guide_action", _H, QT_TRANSLATE_NOOP("Actions", "Guide"),
        QT_TRANSLATE_NOOP("Actions", "Open the guide at the chapter of this page"), ("F1",),
    ),
    Declared(
        "shortcuts_action", _H, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
        QT_TRANSLATE_NOOP("Actions", "All keys on one sheet"), ("Ctrl+/", "Ctrl+?"),
    ),
    Declared(
        "log_action", _H, QT_TRANSLATE_NOOP("Actions", "Log…"),
        QT_TRANSLATE_NOOP("Actions", "What the program wrote down about itself"),
    ),
    Declared(
        "about_action", _H, QT_TRANSLATE_NOOP("Actions", "About ProfitShare"),
        QT_TRANSLATE_NOOP("Actions", "Version, licences, where things are"),
    ),
    Declared(
        "quit_action", _L, QT_TRANSLATE_NOOP("Actions", "Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close the window"), ("Ctrl+Q",),
    ),
)  # fmt: skip


def make_action(
    name: str, window: QWidget, slot: Callable[[], object], *, has_keys: bool = True
) -> QAction:
    """Make a declared action of a window; `slot` is called without arguments when it is wanted.

    Without `has_keys` its keys are somebody else's, who must hear them in dialogs as well.
    """
    told = _by_name()[name]
    action = QAction(words_of(told), window)
    action.setObjectName(name)
    if has_keys:
        action.setShortcuts([QKeySequence(keys) for keys in told.keys])
    action.setCheckable(told.is_choice)
    action.setToolTip(does(told))
    action.triggered.connect(lambda _checked=False: slot())
    window.addAction(action)
    return action


def made_actions(window: QWidget) -> dict[str, QAction]:
    """The actions that a window has by now, by their names."""
    return {
        action.objectName(): action
        for action in window.actions()
        if action.objectName() in _by_name()
    }


def menu_of(window: QWidget, names: Iterable[str | None], parent: QWidget) -> QMenu:
    """A menu of actions that a window has; None is a line between them."""
    made, menu = made_actions(window), QMenu(parent)
    for name in names:
        if name is None:
            menu.addSeparator()
        elif name in made:
            menu.addAction(made[name])
    return menu


def words_of(told: Declared) -> str:
    """What an action is called."""
    return translate(told.context, str(told.words))


def title_of(name: str) -> str:
    """What the action of a name is called."""
    return words_of(_by_name()[name])


def does(told: Declared) -> str:
    """What an action does, in one sentence."""
    return translate("Actions", str(told.does))


def group_title(group: Group) -> str:
    """What a group of actions is called."""
    return translate("Actions", str(GROUPS[group]))


def keys_text(keys: Iterable[str]) -> str:
    """Keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return " · ".join(QKeySequence(each).toString(native) for each in keys)


def keys_of(name: str) -> str:
    """The keys of a declared action as this system writes them."""
    return keys_text(_by_name()[name].keys)


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Declared]:
    return {told.name: told for told in DECLARED}
