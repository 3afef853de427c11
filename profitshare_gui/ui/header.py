"""The header above every page: its title, which account, and the look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QFont, QResizeEvent
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
from profitshare_gui.ui.widgets import in_tab_order

HEIGHT = 56
_MARGIN = 20


class Header(QFrame):
    """`account_chosen` carries a place in the list of accounts."""

    account_chosen = Signal(int)

    def __init__(self, look: str) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setFixedHeight(HEIGHT)
        self._look = look
        self._page, self._fitted = "", 0
        self._names: tuple[str, ...] = ()
        self._giving_way: list[QWidget] = []
        self._title = QLabel()
        self._title.setObjectName("page_title")
        self._title.setMinimumWidth(1)
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
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._title, 1)
        for part in (self._accounts, self._look_button):
            self._row.addWidget(part)
        self.show_accounts((), 0)
        self._restyle()

    def add_state(self, widget: QWidget, *, can_give_way: bool = False) -> None:
        """Put what says how things are before the account switcher.

        What `can_give_way` is shown short, if it can be, or not at all where it would cut the
        title; what is urgent stays, and the title, which the navigation says too, is cut.
        """
        if can_give_way:
            self._giving_way.append(widget)
        self._row.insertWidget(self._row.indexOf(self._accounts), widget)
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        parts = [item.widget() for item in items if item is not None]
        in_tab_order(*(part for part in parts if part is not None))

    def set_look_menu(self, menu: QMenu) -> None:
        """The menu of themes."""
        self._look_button.setMenu(menu)

    def show_look(self, look: str) -> None:
        """Show which theme was chosen."""
        self._look = look
        self._restyle()

    def ask_account(self) -> None:
        """Open the account switcher."""
        if self._accounts.isEnabled():
            self._accounts.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
            self._accounts.showPopup()

    def focus_first(self) -> None:
        """Give the keyboard to the account switcher, or to what can take it without accounts."""
        part = self._accounts if self._accounts.isEnabled() else self._look_button
        part.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)

    def show_title(self, title: str) -> None:
        """Name the open page."""
        self._page = title
        self._title.setAccessibleName(title)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_accounts(self, names: Sequence[str], chosen: int) -> None:
        """Fill the account switcher; without an account it says so and is disabled."""
        blocker = QSignalBlocker(self._accounts)
        self._names = tuple(names)
        self._accounts.clear()
        self._accounts.addItems(self._shown_names() or [self.tr("No account")])
        self._accounts.setCurrentIndex(chosen if names else 0)
        self._accounts.setEnabled(bool(names))
        blocker.unblock()

    def show_names_again(self) -> None:
        """Name the accounts as the level of privacy now has it."""
        self.show_accounts(self._names, self._accounts.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Fit again where a part, such as the count of notices, became wider or narrower (Qt)."""
        if (
            event.type() == QEvent.Type.LayoutRequest
            and self._row.minimumSize().width() != self._fitted
        ):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        for part in self._giving_way:
            self._fit_part(part)
        self._title.setText(self._page if self._has_room() else self._cut_title())
        self._fitted = self._row.minimumSize().width()

    def _fit_part(self, part: QWidget) -> None:
        from profitshare_gui.ui.frame_parts import Shortens  # the first frame has none yet

        part.setVisible(True)
        is_urgent = False
        if isinstance(part, Shortens):
            part.show_short(is_short=False)
            part.show_short(is_short=not self._has_room())
            is_urgent = part.is_urgent
        part.setVisible(is_urgent or self._has_room())

    def _cut_title(self) -> str:
        right = QtCore.Qt.TextElideMode.ElideRight
        return self._title.fontMetrics().elidedText(self._page, right, self._room())

    def _room(self) -> int:
        """How wide the title may be."""
        return self.width() - self._row.minimumSize().width() + self._title.minimumWidth()

    def _has_room(self) -> bool:
        return self._title.fontMetrics().horizontalAdvance(self._page) <= self._room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _shown_names(self) -> list[str]:
        """The names; hidden ones carry their number, or nobody could choose among them."""
        if not self._names:
            return []  # as before the first frame, which needs no words for names
        from profitshare_gui.ui import text

        shown = list(map(text.name_text, self._names))
        if len(set(shown)) == len(shown):
            return shown
        return [f"{name} {text.limit_text(at)}" for at, name in enumerate(shown, 1)]

    def _restyle(self) -> None:
        self._look_button.setIcon(icon(self._look, current_theme().secondary))
