"""The actions of the window that no other door has: palette, shortcut sheet, help, look, parts."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from profitshare_gui.paths import guide, log_folder
from profitshare_gui.ui.actions import made_actions, make_action, menu_of
from profitshare_gui.ui.preferences import THEME, Preferences
from profitshare_gui.ui.privacy import hides_parts
from profitshare_gui.ui.pulse import QUIET, set_quiet
from profitshare_gui.ui.session import Session
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import current_theme

if TYPE_CHECKING:
    from profitshare_gui.ui.command_palette import CommandPalette, Entry, Finder, People
    from profitshare_gui.ui.export_dialog import ExportDialog
    from profitshare_gui.ui.export_menu import Exporter
    from profitshare_gui.ui.guide_window import GuideWindow
    from profitshare_gui.ui.header import Header
    from profitshare_gui.ui.main_window import MainWindow
    from profitshare_gui.ui.navigation import Navigation
    from profitshare_gui.ui.page_stack import PageStack
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.exports import ExportFormat, ExportKind

_LOOKS = ("system", "light", "dark")
_UNDOABLE = 20
"""What is taken back by hand is of the last minutes."""
_MENU = (
    *("find_action", "undo_action", None),
    *("import_action", "export_action", "backups_action", "sync_action", None),
    *("demo_action", "leave_demo_action", None),
    *("quiet_countdown_action", "privacy_action", "preferences_action", None),
    *("guide_action", "shortcuts_action", "log_action", "about_action", None),
    "quit_action",
)


class CommandDoor(QObject):
    """Makes the actions and opens what they ask for; the dialogs are loaded when asked for.

    F6 goes around the parts of the window: each is given the keyboard in turn.
    """

    def __init__(
        self, window: MainWindow, tasks: Tasks, preferences: Preferences, session: Session
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._session = window, tasks, session
        self._preferences = preferences
        self._palette: CommandPalette | None = None
        self._finder: Finder | None = None
        self._people_of: Desk | None = None
        self._exporter: Exporter | None = None
        self._undoable: deque[Callable[[], object]] = deque(maxlen=_UNDOABLE)
        self._seen: Callable[[], str] = str
        self._parts: tuple[tuple[QWidget, Callable[[], object]], ...] = ()
        self._make_actions()
        set_quiet(quiet=preferences.choice(QUIET) == "yes")
        made_actions(window)["quiet_countdown_action"].setChecked(
            preferences.choice(QUIET) == "yes"
        )

    def menu(self, parent: QWidget) -> QMenu:
        """The menu of the window, of the actions there are by now."""
        menu = menu_of(self._window, _MENU, parent)
        menu.setObjectName("window_menu")
        menu.aboutToShow.connect(self.tell_state)
        return menu

    def look_menu(self, parent: QWidget) -> QMenu:
        """The menu of themes."""
        return menu_of(self._window, [f"look_{look}" for look in _LOOKS], parent)

    def serve(self, navigation: Navigation, header: Header, pages: PageStack) -> None:
        """Make what the parts of the window ask for, and go around them."""
        navigation.find_wanted.connect(self.show_palette)
        for place in navigation.places:
            make_action(f"go_{place.page}", self._window, partial(navigation.press, place.page))
        header.set_look_menu(self.look_menu(header))
        self._seen = lambda: pages.currentWidget().objectName()
        self._parts = (
            (navigation, navigation.focus_page),
            (header, header.focus_first),
            (pages, pages.focus_seen),
        )

    def show_look(self, look: str) -> None:
        """Check the theme that was chosen."""
        made_actions(self._window)[f"look_{look}"].setChecked(True)

    def forget_people(self) -> None:
        """The archive, the account or what is known of it is another: read the copiers anew."""
        self._people_of = None
        if self._finder is not None:
            self._finder.use_people(None)

    def turn_account(self) -> None:
        """Another account is shown: what was done to the last one is not taken back on this."""
        self._undoable.clear()
        self.forget_people()
        self.tell_state()

    def remember_undo(self, take_back: Callable[[], object]) -> None:
        """Something was done that `take_back` undoes; Ctrl+Z takes back the last first."""
        self._undoable.append(take_back)
        self.tell_state()

    def undo(self) -> None:
        """Take back what was done last."""
        if self._undoable:
            self._undoable.pop()()
        self.tell_state()

    def tell_state(self) -> None:
        """Allow what can be done now."""
        made, session = made_actions(self._window), self._session
        is_demo = session.workspace is not None and session.workspace.is_demo
        made["demo_action"].setEnabled(session.workspace is not None and not is_demo)
        made["leave_demo_action"].setEnabled(is_demo)
        made["undo_action"].setEnabled(bool(self._undoable))
        made["export_action"].setEnabled(session.desk is not None)
        made["account_action"].setEnabled(len(session.desks) > 1)

    def show_palette(self) -> CommandPalette:
        """Open the palette over everything there is to do and see now."""
        from profitshare_gui.ui.command_palette import CommandPalette, Finder
        from profitshare_gui.ui.palette_entries import entries_of

        if self._finder is None or self._palette is None:
            self._finder = Finder(self._open_copier)
            self._palette = CommandPalette(self._finder, self._window)
            self._palette.chosen.connect(self._do)
        self.tell_state()
        accounts = [desk.account.name for desk in self._session.desks]
        self._finder.use(entries_of(self._window, self, accounts))
        self._read_people(self._finder)
        if not self._palette.isVisible():
            self._palette.ask()
        return self._palette

    def open_export(self) -> ExportDialog | None:
        """Ask what to write of the chosen account to a file; None without an account."""
        if self._session.desk is None:
            return None
        from profitshare_gui.ui.export_menu import Exporter

        if self._exporter is None:
            self._exporter = Exporter(self._tasks, self._window)
        return self._exporter.open(self._session.desk)

    def close(self) -> None:
        """Give up an export that is under way and close the guide, for the window closes."""
        for opened in self._window.findChildren(QWidget, "guide_window"):
            opened.close()
        if self._exporter is not None:
            self._exporter.stop()

    def show_about(self) -> QDialog:
        """Say what this program is, and where its data are."""
        from profitshare_gui.ui.about_dialog import AboutDialog

        return self._opened(AboutDialog(self._window, data=self._preferences.folder))

    def show_sheet(self) -> QDialog:
        """Open the sheet of all keys."""
        from profitshare_gui.ui.shortcut_sheet import ShortcutSheet

        return self._opened(ShortcutSheet(self._window))

    def show_guide(self) -> GuideWindow:
        """Open the guide beside the window, at the chapter of the page that is seen."""
        from profitshare_gui.ui.guide_window import GuideWindow

        opened = self._window.findChild(GuideWindow) or GuideWindow(guide(), self._window)
        opened.open_for(self._seen())
        opened.show()
        opened.raise_()
        opened.activateWindow()
        return opened

    def show_log(self) -> QDialog:
        """Open the log, beside the window."""
        from profitshare_gui.ui.log_viewer import LogViewer

        viewer = LogViewer(self._tasks, log_folder(), self._window)
        viewer.show()
        return viewer

    def turn_look(self) -> None:
        """Turn dark or light, whichever it is not."""
        self._window.show_look("light" if current_theme().name == "dark" else "dark")

    def go_around(self, step: int) -> None:
        """Give the keyboard to the next part of the window, or the one before."""
        here = -1 if step > 0 else 0
        for place, (part, _) in enumerate(self._parts):
            if _has_keyboard(part):
                here = place
        for turn in range(1, len(self._parts) + 1):
            part, give_keyboard = self._parts[(here + step * turn) % len(self._parts)]
            give_keyboard()
            if _has_keyboard(part):  # a page that is still being read has nothing to press
                return

    def open_part(self, page: str, part: str) -> None:
        """Open a part of a page, as the palette asks for."""
        self._window.open_part(page, part)

    def choose_account(self, place: int) -> None:
        """Turn to an account by its place in the list."""
        self._session.choose(place)

    def export_as(self, kind: ExportKind | None, written_as: ExportFormat) -> None:
        """Open the export with a kind and a format chosen."""
        dialog = self.open_export()
        if dialog is not None and not dialog.is_running:
            dialog.choose(kind, written_as)

    def _make_actions(self) -> None:
        window = self._window
        looks = QActionGroup(self)
        for look in _LOOKS:
            looks.addAction(make_action(f"look_{look}", window, partial(window.show_look, look)))
        self.show_look(self._preferences.choice(THEME))
        slots: dict[str, Callable[[], object]] = {
            "find_action": self.show_palette,
            "undo_action": self.undo,
            "next_part_action": partial(self.go_around, 1),
            "previous_part_action": partial(self.go_around, -1),
            "refresh_action": window.data_changed.emit,
            "export_action": self.open_export,
            "account_action": window.ask_account,
            "demo_action": window.show_demo,
            "leave_demo_action": window.show_archive,
            "turn_look_action": self.turn_look,
            "quiet_countdown_action": self._turn_quiet,
            "preferences_action": self.show_preferences,
            "guide_action": self.show_guide,
            "shortcuts_action": self.show_sheet,
            "log_action": self.show_log,
            "about_action": self.show_about,
            "quit_action": window.close,
        }
        for name, slot in slots.items():
            make_action(name, window, slot)

    def _turn_quiet(self) -> None:
        quiet = made_actions(self._window)["quiet_countdown_action"].isChecked()
        self._preferences.choose(QUIET, "yes" if quiet else "no")
        set_quiet(quiet=quiet)

    def _do(self, entry: Entry) -> None:
        entry.run()

    def _open_copier(self, copier_id: str) -> None:
        self._window.open_part("copiers_page", f"copier:{copier_id}")

    def _read_people(self, finder: Finder) -> None:
        """Read who copies the open account, once until something changes."""
        desk = self._session.desk
        if desk is None or desk is self._people_of or hides_parts():
            return
        self._people_of = desk
        leads = self.tr("Copier of {account}").format(account=desk.account.name)
        self._tasks.run(
            partial(_people, desk, leads),
            done=partial(self._take_people, finder, desk),
            failed=lambda _: None,  # the page of copiers says why it cannot read them
            replaces=(self, "people"),
        )

    def _take_people(self, finder: Finder, desk: Desk, people: People) -> None:
        if desk is self._people_of:
            finder.use_people(people)
            if self._palette is not None:
                self._palette.look_again()

    def show_preferences(self) -> QDialog:
        """Open the preferences, which are in force at once."""
        from profitshare_gui.ui.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._preferences, self._window)
        dialog.changed.connect(self._window.data_changed)
        dialog.theme_chosen.connect(self.show_look)
        return self._opened(dialog)

    def _opened(self, dialog: QDialog) -> QDialog:
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog


def _has_keyboard(part: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (part is focused or part.isAncestorOf(focused))


def _people(desk: Desk, leads: str) -> People:
    """The copiers of an account, those who left too, ready to be searched; for a worker."""
    from profitshare_gui.ui.command_palette import people_of

    return people_of(desk.load_people(), leads)
