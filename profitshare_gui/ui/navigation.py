"""The navigation at the left of the window: six pages, Ctrl+1 to Ctrl+6."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout

from profitshare_gui.ui.icons import ICON_SIZE, icon
from profitshare_gui.ui.theme import BODY_SIZE, LABEL_SIZE, current_theme
from profitshare_gui.ui.widgets import label

WIDTH = 208
_MARGIN = 12


class Place(NamedTuple):
    """One entry: the page's object name, its icon and its title."""

    page: str
    icon_name: str
    title: str


class Navigation(QFrame):
    """One button a page; `chosen` carries the page's object name."""

    chosen = Signal(str)

    def __init__(self, version: str) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setFixedWidth(WIDTH)
        self.places = self._places()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._brand = QLabel()
        self._brand.setTextFormat(Qt.TextFormat.RichText)
        self._brand.setContentsMargins(_MARGIN, 0, 0, _MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 18, _MARGIN, _MARGIN)
        layout.setSpacing(2)
        layout.addWidget(self._brand)
        for number, place in enumerate(self.places, start=1):
            layout.addWidget(self._button(place, number))
        layout.addStretch(1)
        foot = label(
            self.tr("Version {version}").format(version=version), size=LABEL_SIZE, tone="secondary"
        )
        foot.setContentsMargins(_MARGIN, 0, 0, 0)
        layout.addWidget(foot)
        self._restyle()

    def show_page(self, name: str) -> None:
        """Mark a page as the one that is open."""
        self._buttons[name].setChecked(True)

    def title(self, name: str) -> str:
        """The title of a page."""
        return next(place.title for place in self.places if place.page == name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _places(self) -> tuple[Place, ...]:
        return (
            Place("overview_page", "overview", self.tr("Overview")),
            Place("application_page", "application", self.tr("Application")),
            Place("futures_page", "futures", self.tr("Futures settings")),
            Place("copiers_page", "copiers", self.tr("Copiers")),
            Place("profit_page", "profit", self.tr("Profit")),
            Place("accounts_page", "accounts", self.tr("Accounts")),
        )

    def _button(self, place: Place, number: int) -> QPushButton:
        button = QPushButton(place.title)
        button.setObjectName(f"open_{place.page}")
        button.setCheckable(True)
        button.setIconSize(ICON_SIZE)
        shortcut = QKeySequence(f"Ctrl+{number}")
        # Not the button's own shortcut, which presses it slowly, to be seen: a tenth of a second.
        QShortcut(shortcut, self).activated.connect(button.click)
        button.setToolTip(
            self.tr("{page} ({keys})").format(
                page=place.title, keys=shortcut.toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        button.clicked.connect(lambda: self.chosen.emit(place.page))
        button.toggled.connect(self._restyle)
        self._group.addButton(button)
        self._buttons[place.page] = button
        return button

    def _restyle(self) -> None:
        theme = current_theme()
        self._brand.setText(
            f'<span style="font-size:{BODY_SIZE + 3}px; font-weight:700">Profit'
            f'<span style="color:{theme.accent}">Share</span></span>'
        )
        for place in self.places:
            button = self._buttons[place.page]
            colour = theme.accent if button.isChecked() else theme.secondary
            button.setIcon(icon(place.icon_name, colour))
