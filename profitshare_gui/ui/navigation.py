"""The navigation at the left of the window: the palette, six pages, and the menu of the window."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
)

from profitshare_gui.ui.actions import keys_of, title_of
from profitshare_gui.ui.icons import ICON_SIZE, icon
from profitshare_gui.ui.theme import BODY_SIZE, LABEL_SIZE, current_theme
from profitshare_gui.ui.widgets import label

WIDTH = 208
_MARGIN, _SIDE = 12, 8


class Place(NamedTuple):
    """One entry: the page's object name, its icon and its title."""

    page: str
    icon_name: str
    title: str


class Navigation(QFrame):
    """One button a page; `chosen` carries the page's object name, `find_wanted` the palette."""

    chosen = Signal(str)
    find_wanted = Signal()

    def __init__(self, version: str) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setFixedWidth(WIDTH)
        self.places = self._places()
        self._open = ""
        self._buttons: dict[str, QPushButton] = {}
        self._brand = QLabel()
        self._brand.setContentsMargins(_MARGIN, 0, 0, _MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 18, _SIDE, _MARGIN)
        layout.setSpacing(2)
        layout.addWidget(self._brand)
        layout.addWidget(self._find_button())
        layout.addSpacing(_MARGIN)
        for place in self.places:
            layout.addWidget(self._button(place))
        layout.addStretch(1)
        self._menu = QPushButton(self.tr("Menu"))
        self._menu.setObjectName("window_menu_button")
        self._menu.setIconSize(ICON_SIZE)
        layout.addWidget(self._menu)
        foot = label(
            self.tr("Version {version}").format(version=version), size=LABEL_SIZE, tone="secondary"
        )
        foot.setContentsMargins(_MARGIN, 0, 0, 0)
        layout.addWidget(foot)
        self._restyle()

    def show_page(self, name: str) -> None:
        """Mark a page as the one that is open."""
        self._open = name
        for each, button in self._buttons.items():
            button.setChecked(each == name)

    def press(self, name: str) -> None:
        """Press the button of a page, as its keys do."""
        self._buttons[name].click()

    def set_menu(self, menu: QMenu) -> None:
        """The menu of the window's actions, at the foot."""
        self._menu.setMenu(menu)

    def focus_page(self) -> None:
        """Give the keyboard to the button of the open page."""
        if self._open:
            self._buttons[self._open].setFocus()

    def title(self, name: str) -> str:
        """The title of a page."""
        return next(place.title for place in self.places if place.page == name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _places(self) -> tuple[Place, ...]:
        icons = ("overview", "application", "futures", "copiers", "profit", "accounts")
        return tuple(Place(f"{each}_page", each, title_of(f"go_{each}_page")) for each in icons)

    def _find_button(self) -> QPushButton:
        button = QPushButton(self.tr("Find…"))
        keys = label(keys_of("find_action"), size=LABEL_SIZE, tone="secondary", is_inside=True)
        inside = QHBoxLayout(button)
        inside.setContentsMargins(0, 0, _MARGIN, 0)
        inside.addStretch(1)
        inside.addWidget(keys)
        button.setObjectName("find_button")
        button.setToolTip(self.tr("Find an action, a page, a copier or a setting"))
        button.clicked.connect(self.find_wanted)
        self._find = button
        return button

    def _button(self, place: Place) -> QPushButton:
        button = QPushButton(place.title)
        button.setObjectName(f"open_{place.page}")
        # Checked by hand: of a group that lets one be checked Tab would reach that one alone.
        button.setCheckable(True)
        button.setIconSize(ICON_SIZE)
        # Its keys are an action's and not its own, which would press it slowly, to be seen.
        button.setToolTip(
            self.tr("{page} ({keys})").format(page=place.title, keys=keys_of(f"go_{place.page}"))
        )
        button.clicked.connect(lambda: self._choose(place.page))
        button.toggled.connect(self._restyle)
        self._buttons[place.page] = button
        return button

    def _choose(self, name: str) -> None:
        self.show_page(name)  # a press on the button of the open page leaves it pressed
        self.chosen.emit(name)

    def _restyle(self) -> None:
        theme = current_theme()
        self._brand.setText(
            f'<span style="font-size:{BODY_SIZE + 3}px; font-weight:700">Profit'
            f'<span style="color:{theme.accent}">Share</span></span>'
        )
        self._find.setIcon(icon("find", theme.secondary))
        self._menu.setIcon(icon("menu", theme.secondary))
        for place in self.places:
            button = self._buttons[place.page]
            colour = theme.accent if button.isChecked() else theme.secondary
            button.setIcon(icon(place.icon_name, colour))
