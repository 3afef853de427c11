"""The way to the levels of privacy: a button with a menu, Ctrl+Shift+H, and a banner while on."""

from __future__ import annotations

from functools import partial

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui.header import Header
from profitshare_gui.ui.icons import ICON_SIZE, icon
from profitshare_gui.ui.page_stack import PageStack
from profitshare_gui.ui.preferences import PRIVACY, PRIVACY_HIDING, PRIVACY_LEVEL, Preferences
from profitshare_gui.ui.privacy import PrivacyLevel, apply_privacy, current_privacy
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import current_theme
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, label

KEYS = "Ctrl+Shift+H"
_SHORTCUT = "privacy_shortcut"
_VEIL = "privacy_veil"
_POLL_MS = 30
_STILL = 2


class PrivacyDoor(QObject):
    """Chooses the level, begins with the one of the preferences and keeps the last.

    `changed` asks for everything to be read again; until that is done what was shown is covered.
    The window places `button()` and `banner`.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, preferences: Preferences, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._preferences, self._tasks = window, preferences, tasks
        self._button: PrivacyButton | None = None
        self.banner = PrivacyBanner()
        self.banner.left.connect(self.show_amounts)
        self._cover: QLabel | None = None
        self._fresh: set[QWidget] = set()
        self._watched: set[QStackedWidget] = set()
        self._known: frozenset[int] = frozenset()
        self._quiet = 0
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._uncover_when_read)
        self._add_keys(window)
        if isinstance(app := QGuiApplication.instance(), QGuiApplication):
            app.focusWindowChanged.connect(self._reach_dialog)
        started = preferences.choice(PRIVACY)
        self._show(
            PrivacyLevel(preferences.choice(PRIVACY_LEVEL) if started == "last" else started)
        )

    def button(self) -> QWidget:
        """The button for the header; made when it is asked for, after the first frame."""
        if self._button is None:
            self._button = PrivacyButton()
            self._button.chosen.connect(self.choose)
            self._button.show_level(current_privacy())
        return self._button

    def toggle(self) -> None:
        """Hide with the level that was chosen last, or show everything again."""
        hiding = PrivacyLevel(self._preferences.choice(PRIVACY_HIDING))
        is_on = current_privacy() is not PrivacyLevel.NORMAL
        self.choose(PrivacyLevel.NORMAL if is_on else hiding)

    def show_amounts(self) -> None:
        """Show everything as it is."""
        self.choose(PrivacyLevel.NORMAL)

    def choose(self, level: PrivacyLevel) -> None:
        """Take a level and keep it; what is on the screen already is covered, then read again."""
        if level is current_privacy():
            return
        self._preferences.choose(PRIVACY_LEVEL, level.value)
        if level is not PrivacyLevel.NORMAL:
            self._preferences.choose(PRIVACY_HIDING, level.value)
        if level is not PrivacyLevel.NORMAL:
            self._cover_all()
        self._veil_dialogs(level)
        self._show(level)
        for header in self._window.findChildren(Header):
            header.show_names_again()
        self.changed.emit()

    def _show(self, level: PrivacyLevel) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_privacy(app, level)
        if self._button is not None:
            self._button.show_level(level)
        self.banner.show_level(level)

    def _add_keys(self, place: QWidget) -> None:
        keys = QShortcut(QKeySequence(KEYS), place)
        keys.setObjectName(_SHORTCUT)
        keys.activated.connect(self.toggle)

    def _reach_dialog(self) -> None:
        """A modal dialog keeps the window's keys from it, so it is given its own."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.findChild(QShortcut, _SHORTCUT) is None:
            self._add_keys(dialog)

    def _cover_all(self) -> None:
        """Cover the pages, and each part of them once more when it is next turned to."""
        self._fresh.clear()
        for stack in self._window.findChildren(QStackedWidget):
            if stack not in self._watched:
                self._watched.add(stack)
                stack.currentChanged.connect(partial(self._cover_stale, stack))
                stack.destroyed.connect(partial(self._watched.discard, stack))
        self._cover_pages()

    def _cover_stale(self, stack: QStackedWidget, _place: int) -> None:
        """A part is turned to that may still show what it showed before the level changed."""
        part = stack.currentWidget()
        if current_privacy() is not PrivacyLevel.NORMAL and part not in self._fresh:
            self._fresh.add(part)
            self._cover_pages()

    def _cover_pages(self) -> None:
        pages = self._window.findChild(PageStack)
        if pages is None:
            return
        if self._cover is None:
            self._cover = QLabel(pages)
            self._cover.setObjectName("privacy_cover")
            self._cover.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
            self._cover.setAutoFillBackground(True)
        self._cover.setText(self.tr("One moment…"))
        self._cover.setGeometry(pages.rect())
        self._cover.show()
        self._cover.raise_()
        self._known, self._quiet = self._tasks.tickets, 0
        self._poll.start()

    def _uncover_when_read(self) -> None:
        """What was asked for since has been answered: twice in turn, for one answer asks more."""
        self._quiet = 0 if self._tasks.tickets - self._known else self._quiet + 1
        pages = self._window.findChild(PageStack)
        if self._cover is not None and pages is not None:
            self._cover.setGeometry(pages.rect())
            self._cover.setVisible(self._quiet < _STILL)
        if self._quiet >= _STILL:
            self._poll.stop()

    def _veil_dialogs(self, level: PrivacyLevel) -> None:
        """An open dialog says what it said when it was opened: veil it; a popup is closed."""
        popup = QtCore.Qt.WindowType.Popup
        for widget in QApplication.topLevelWidgets():
            if widget is self._window or not widget.isVisible() or isinstance(widget, QMenu):
                continue
            if isinstance(widget, QDialog):
                self._veil(widget, is_on=level is not PrivacyLevel.NORMAL)
            elif widget.windowFlags() & popup == popup:
                widget.hide()

    def _veil(self, dialog: QDialog, *, is_on: bool) -> None:
        for veil in dialog.findChildren(QFrame, _VEIL):
            veil.hide()
            veil.deleteLater()
        if is_on:
            made = Veil(dialog)
            made.left.connect(self.show_amounts)
            made.show()


class PrivacyButton(QToolButton):
    """An eye, closed while something is hidden; `chosen` carries a level."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("privacy_button")
        self.setIconSize(ICON_SIZE)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._level = PrivacyLevel.NORMAL
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {}
        for level, words in (
            (PrivacyLevel.NORMAL, self.tr("Normal: everything is shown")),
            (PrivacyLevel.SEMI, self.tr("Semi-private: amounts hidden, percentages shown")),
            (
                PrivacyLevel.PRIVATE,
                self.tr("Private: amounts, percentages, counts and names hidden"),
            ),
            (
                PrivacyLevel.SCRAMBLE,
                self.tr("Scrambled, for screenshots: amounts times a secret factor, names made up"),
            ),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"privacy_{level.value}")
            action.setCheckable(True)
            action.triggered.connect(partial(self.chosen.emit, level))
            group.addAction(action)
            self._actions[level] = action
        self.setMenu(menu)
        help_text = self.tr(
            "The shapes of charts, the sizes of bars and the order of a sorted table stay true, "
            "and what you type, such as a limit, stays readable."
        )
        self.setToolTip(self.tr("Hide figures ({keys})").format(keys=KEYS) + "\n" + help_text)
        self.setAccessibleDescription(help_text)
        self.show_level(self._level)

    def show_level(self, level: PrivacyLevel) -> None:
        """Say which level is on."""
        self._level = level
        self._actions[level].setChecked(True)
        is_on = level is not PrivacyLevel.NORMAL
        self.setAccessibleName(
            self.tr("Privacy: figures are hidden") if is_on else self.tr("Privacy")
        )
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the eye anew where the theme is another (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        theme, is_on = current_theme(), self._level is not PrivacyLevel.NORMAL
        self.setIcon(icon("eye-off", theme.accent) if is_on else icon("eye", theme.secondary))


class PrivacyBanner(QFrame):
    """Over every page while a level is on: what it hides, and `left` to show everything again.

    It is empty until a level is on.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("privacy_banner")
        self._leave = QPushButton(self)  # here already, or Tab came to it last of all
        self._leave.setObjectName("show_amounts_button")
        self._leave.clicked.connect(self.left)
        self.hide()

    def show_level(self, level: PrivacyLevel) -> None:
        """Say what a level hides, or hide with NORMAL."""
        is_on = level is not PrivacyLevel.NORMAL
        if is_on and self.layout() is None:
            self._fill()
        if is_on:
            self._tell(level)
        self.setVisible(is_on)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the eye anew where the theme is another (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.layout() is not None:
            self._restyle()

    def _fill(self) -> None:
        self._icon = QLabel()
        self._words = label(bold=True)
        self._words.setObjectName("privacy_words")
        self._more = label(tone="secondary")
        self._leave.setText(self.tr("Show amounts"))
        self._leave.setToolTip(KEYS)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addWidget(self._more, 1)
        row.addWidget(self._leave)
        self._words.setWordWrap(False)

    def _tell(self, level: PrivacyLevel) -> None:
        words, more = {
            PrivacyLevel.SEMI: (
                self.tr("Amounts are hidden."),
                self.tr("Percentages, counts and names are shown."),
            ),
            PrivacyLevel.PRIVATE: (
                self.tr("Amounts, percentages, counts and names are hidden."),
                self.tr("Shapes and order stay true."),
            ),
            PrivacyLevel.SCRAMBLE: (
                self.tr("These amounts and names are not real."),
                self.tr("Every amount is multiplied by one secret factor; percentages are true."),
            ),
        }[level]
        self._words.setText(words)
        self._more.setText(more)
        self.setAccessibleName(words)
        self.setAccessibleDescription(more)
        self._restyle()

    def _restyle(self) -> None:
        self._icon.setPixmap(icon("eye-off", current_theme().accent).pixmap(ICON_SIZE))


class Veil(QFrame):
    """Over a dialog that was opened before the level changed; `left` to show everything again."""

    left = Signal()

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.setObjectName(_VEIL)
        self.setAutoFillBackground(True)
        self._dialog = dialog
        words = label(self.tr("This was opened before the figures were hidden."), bold=True)
        more = label(self.tr("Close it and open it again, or show the amounts."), tone="secondary")
        leave = QPushButton(self.tr("Show amounts"))
        leave.clicked.connect(self.left)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(dialog.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF_GAP)
        buttons.addWidget(leave)
        buttons.addWidget(close)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        layout.addStretch(1)
        for part in (words, more):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self.setGeometry(dialog.rect())
        dialog.installEventFilter(self)
        self.raise_()
        close.setFocus()  # Enter must press neither what is covered nor what uncovers it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the dialog (Qt)."""
        if event.type() == QEvent.Type.Resize and watched is self._dialog:
            self.setGeometry(self._dialog.rect())
        return super().eventFilter(watched, event)
