"""What stands above a chart: its title, and the buttons that choose how much time it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from profitshare_gui.ui.theme import current_theme

DAYS = {"range_7d": 7, "range_30d": 30, "range_90d": 90, "range_all": None}
"""The ranges by the object names of their buttons; None is everything."""


class ChartHeader(QWidget):
    """A title and one button a range; keys 1 to 4 press them while the keyboard is in `chart`."""

    chosen = Signal(str)

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart)
        self._title = QLabel()
        self._title.setObjectName("chart_title")
        self._buttons = {name: self._button(name, at) for at, name in enumerate(DAYS, start=1)}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addStretch()
        for number, button in enumerate(self._buttons.values(), start=1):
            layout.addWidget(button)
            shortcut = QShortcut(QKeySequence(str(number)), chart)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def show_title(self, title: str, *, has_data: bool) -> None:
        """Say what the chart shows; without data there is no range to choose."""
        self._title.setText(title)
        for button in self._buttons.values():
            button.setEnabled(has_data)

    def show_range(self, name: str | None) -> None:
        """Press the button of a range, or none after the reader has moved the view."""
        for button_name, button in self._buttons.items():
            button.setChecked(button_name == name)

    def restyle(self) -> None:
        """Take the colours of the current theme."""
        theme = current_theme()
        self.setStyleSheet(
            f"QLabel {{ color: {theme.secondary}; }}"
            f"QToolButton {{ background: {theme.control}; color: {theme.secondary};"
            f" border: 1px solid {theme.border}; border-radius: 6px; padding: 4px 10px; }}"
            f"QToolButton:hover {{ background: {theme.hover}; }}"
            f"QToolButton:checked {{ background: {theme.selection}; color: {theme.text}; }}"
            f"QToolButton:checked:enabled, QToolButton:focus {{ border-color: {theme.accent}; }}"
            f"QToolButton:disabled {{ color: {theme.disabled}; }}"
        )

    def _button(self, name: str, number: int) -> QToolButton:
        text, meaning = {
            "range_7d": (self.tr("7D"), self.tr("Last 7 days")),
            "range_30d": (self.tr("30D"), self.tr("Last 30 days")),
            "range_90d": (self.tr("90D"), self.tr("Last 90 days")),
            "range_all": (self.tr("All"), self.tr("Everything")),
        }[name]
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(meaning)
        button.setToolTip(
            self.tr("{meaning} – key {number}").format(meaning=meaning, number=number)
        )
        button.setCheckable(True)
        button.setEnabled(False)
        button.clicked.connect(lambda: self.chosen.emit(name))
        return button
