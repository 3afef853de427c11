"""The legend of a chart: a switch for every line and every kind of bar."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from profitshare_gui.ui.chart_blocks import SWATCH, Name, swatch
from profitshare_gui.ui.chart_story import name_text
from profitshare_gui.ui.theme import LABEL_SIZE, current_theme, text_font


class ChartLegend(QWidget):
    """`changed` says that something was hidden or shown; a double click shows one alone."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chart_legend")
        self._hidden: set[Name] = set()
        self._buttons: dict[Name, QToolButton] = {}
        self._title = QLabel()
        self._title.setObjectName("chart_title")
        self._title.setFont(text_font(LABEL_SIZE))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._title)
        self._layout.addStretch(1)

    @property
    def hidden(self) -> frozenset[Name]:
        """What the reader has switched off."""
        return frozenset(self._hidden)

    def show_names(self, title: str, names: Sequence[Name]) -> None:
        """List these; what was hidden before stays so, but never all of them."""
        self._title.setText(title)
        if tuple(self._buttons) != tuple(names):
            for button in self._buttons.values():
                button.removeEventFilter(self)
                button.hide()
                button.deleteLater()
            self._buttons = {name: self._button(name) for name in names}
            for place, button in enumerate(self._buttons.values(), start=1):
                self._layout.insertWidget(place, button)
        if names and self._hidden >= set(names):
            self._hidden -= set(names)
        self._show_hidden()

    def restyle(self) -> None:
        """Take the colours of the current theme."""
        theme = current_theme()
        self.setStyleSheet(
            f"QLabel {{ color: {theme.secondary}; margin-right: 6px; }}"
            f"QToolButton {{ background: transparent; color: {theme.text}; border: 1px solid"
            f" transparent; border-radius: 4px; padding: 0 4px; }}"
            f"QToolButton:!checked {{ color: {theme.secondary}; }}"
            f"QToolButton:hover {{ background: {theme.hover}; }}"
            f"QToolButton:focus {{ border-color: {theme.accent}; }}"
        )
        for name, button in self._buttons.items():
            button.setIcon(swatch(name, theme))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick:
            for name, button in self._buttons.items():
                if button is watched:
                    self._isolate(name)
                    return True
        return super().eventFilter(watched, event)

    def _button(self, name: Name) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"legend_{name.value}")
        button.setCheckable(True)
        button.setToolButtonStyle(button.toolButtonStyle().ToolButtonTextBesideIcon)
        button.setIconSize(QSize(SWATCH, SWATCH))
        button.setText(name_text(name))
        button.setIcon(swatch(name, current_theme()))
        button.setToolTip(self.tr("Click to hide or show, double-click to show it alone"))
        button.clicked.connect(partial(self._toggle, name))
        button.installEventFilter(self)
        return button

    def _toggle(self, name: Name) -> None:
        self._hidden ^= {name}
        if self._hidden >= set(self._buttons):
            self._hidden -= {name}  # an empty chart looks like one without data
        self._show_hidden()
        self.changed.emit()

    def _isolate(self, name: Name) -> None:
        others = set(self._buttons) - {name}
        is_alone = others <= self._hidden and name not in self._hidden
        self._hidden -= set(self._buttons)
        if not is_alone:
            self._hidden |= others
        self._show_hidden()
        self.changed.emit()

    def _show_hidden(self) -> None:
        for name, button in self._buttons.items():
            button.setChecked(name not in self._hidden)
            font = text_font(LABEL_SIZE)
            font.setStrikeOut(name in self._hidden)  # not by colour alone
            button.setFont(font)
            button.setVisible(len(self._buttons) > 1)
