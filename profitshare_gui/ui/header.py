"""The header above every page: its title, which account, and the look."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
)

from profitshare_gui.ui.icons import ICON_SIZE, icon
from profitshare_gui.ui.theme import TITLE_SIZE, current_theme, text_font

HEIGHT = 56
_MARGIN = 20


class Header(QFrame):
    """`account_chosen` carries a place in the list of accounts, `look_chosen` a theme's name."""

    account_chosen = Signal(int)
    look_chosen = Signal(str)

    def __init__(self, look: str) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setFixedHeight(HEIGHT)
        self._look = look
        self._title = QLabel()
        self._title.setObjectName("page_title")
        self._title.setFont(text_font(TITLE_SIZE, QFont.Weight.DemiBold))
        self._accounts = QComboBox()
        self._accounts.setObjectName("account_switcher")
        self._accounts.setAccessibleName(self.tr("Account"))
        self._accounts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._accounts.currentIndexChanged.connect(self.account_chosen)
        self._look_button = QToolButton()
        self._look_button.setObjectName("look_button")
        self._look_button.setAccessibleName(self.tr("Light or dark"))
        self._look_button.setToolTip(self.tr("Light or dark"))
        self._look_button.setIconSize(ICON_SIZE)
        self._look_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._look_button.setMenu(self._look_menu())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._title, 1)
        for part in (self._accounts, self._look_button):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_accounts((), 0)
        self._restyle()

    def add_state(self, widget: QWidget) -> None:
        """Put what says how things are before the account switcher."""
        self._row.insertWidget(self._row.indexOf(self._accounts), widget)

    def show_title(self, title: str) -> None:
        """Name the open page."""
        self._title.setText(title)

    def show_accounts(self, names: Sequence[str], chosen: int) -> None:
        """Fill the account switcher; without an account it says so and is disabled."""
        blocker = QSignalBlocker(self._accounts)
        self._accounts.clear()
        self._accounts.addItems(list(names) or [self.tr("No account")])
        self._accounts.setCurrentIndex(chosen if names else 0)
        self._accounts.setEnabled(bool(names))
        blocker.unblock()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _look_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for look, words in (
            ("system", self.tr("Like the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"look_{look}")
            action.setCheckable(True)
            action.setChecked(look == self._look)
            action.triggered.connect(partial(self._choose_look, look))
            group.addAction(action)
        return menu

    def _choose_look(self, look: str) -> None:
        self._look = look
        self.look_chosen.emit(look)

    def _restyle(self) -> None:
        self._look_button.setIcon(icon(self._look, current_theme().secondary))
