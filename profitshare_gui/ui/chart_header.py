"""What stands above a chart: the series to choose from, its legend, the ranges, and the tools."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui.actions import KeyWords
from profitshare_gui.ui.chart_legend import ChartLegend
from profitshare_gui.ui.chart_words import kind_meaning, kind_text
from profitshare_gui.ui.theme import current_theme
from profitshare_gui.ui.widgets import in_tab_order
from profitshare_gui.usecases.profit_series import SeriesKind

DAYS = {"range_7d": 7, "range_30d": 30, "range_90d": 90, "range_all": None}
"""The ranges by the object names of their buttons; None is everything."""

KEYS = (
    KeyWords(("1", "2", "3", "4"), QT_TRANSLATE_NOOP("Keys", "7, 30 or 90 days, or everything")),
    KeyWords(("T",), QT_TRANSLATE_NOOP("Keys", "View as table, and back")),
    KeyWords(("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "Read the figures sample by sample")),
    KeyWords(("Home", "End"), QT_TRANSLATE_NOOP("Keys", "Go to the first or the last sample")),
    KeyWords(("P",), QT_TRANSLATE_NOOP("Keys", "Pin a second cursor to compare with")),
    KeyWords(("Esc",), QT_TRANSLATE_NOOP("Keys", "Take the cursors away")),
)
"""What `shortcut_sheet.py` tells of a chart; the arrows are those of `chart_cursor.py`."""


class ChartHeader(QWidget):
    """Tabs for the series, one button a range, and a menu: view as table, export.

    Keys 1 to 4 press the ranges while the keyboard is in `chart`. `chosen` carries a range,
    `series_chosen` a kind, `table_wanted` whether the table is, `export_wanted` "png", "svg" or
    "csv".
    """

    chosen = Signal(str)
    series_chosen = Signal(object)
    table_wanted = Signal(bool)
    export_wanted = Signal(str)

    def __init__(self, chart: QWidget) -> None:
        super().__init__(chart)
        self.legend = ChartLegend()
        self._tabs = self._make_tabs()
        self._more = self._tool("chart_more", self.tr("…"), self.tr("View as table, or export"))
        self._more.setMenu(self._make_menu(chart))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._buttons = {name: self._button(name, at) for at, name in enumerate(DAYS, start=1)}
        upper = QHBoxLayout()
        upper.setSpacing(4)
        upper.addWidget(self._tabs, 1)
        for number, button in enumerate(self._buttons.values(), start=1):
            upper.addWidget(button)
            shortcut = QShortcut(QKeySequence(str(number)), chart)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        upper.addSpacing(4)
        upper.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(upper)
        layout.addWidget(self.legend)
        in_tab_order(self._tabs, *self._buttons.values(), self._more, self.legend)

    def show_series(self, kind: SeriesKind) -> None:
        """Stand on a series' tab without telling anybody."""
        blocked = self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(list(SeriesKind).index(kind))
        self._tabs.blockSignals(blocked)

    def show_state(self, *, has_range: bool, has_data: bool) -> None:
        """Without data there is nothing to export, without time no range to choose."""
        for button in self._buttons.values():
            button.setEnabled(has_range)
        self._more.setEnabled(has_data)

    def show_range(self, name: str | None) -> None:
        """Press the button of a range, or none after the reader has moved the view."""
        for button_name, button in self._buttons.items():
            button.setChecked(button_name == name)

    def restyle(self) -> None:
        """Take the colours of the current theme."""
        theme = current_theme()
        self.legend.restyle()
        style = (
            f"QToolButton {{ background: {theme.control}; color: {theme.secondary};"
            f" border: 1px solid {theme.border}; border-radius: 6px; padding: 3px 7px; }}"
            f"QToolButton:hover {{ background: {theme.hover}; }}"
            f"QToolButton:checked {{ background: {theme.selection}; color: {theme.text}; }}"
            f"QToolButton:checked:enabled, QToolButton:focus {{ border-color: {theme.accent}; }}"
            f"QToolButton:disabled {{ color: {theme.disabled}; }}"
            f"QToolButton::menu-indicator {{ image: none; }}"
        )
        self._tabs.setStyleSheet("QTabBar::tab { padding: 4px 1px; margin: 0 4px 0 4px; }")
        for button in (*self._buttons.values(), self._more):
            button.setStyleSheet(style)

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setObjectName("chart_series")
        tabs.setAccessibleName(self.tr("What the chart shows"))
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setUsesScrollButtons(True)
        tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for place, kind in enumerate(SeriesKind):
            tabs.addTab(kind_text(kind))
            tabs.setTabToolTip(place, kind_meaning(kind))
        arrows = (Qt.ArrowType.LeftArrow, Qt.ArrowType.RightArrow)
        for button, arrow in zip(tabs.findChildren(QToolButton), arrows, strict=False):
            button.setProperty("flat", True)
            button.setArrowType(arrow)
        tabs.currentChanged.connect(self._choose_series)
        return tabs

    def _choose_series(self, place: int) -> None:
        self.series_chosen.emit(list(SeriesKind)[place])

    def _make_menu(self, chart: QWidget) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("chart_menu")
        table = menu.addAction(self.tr("View as table"))
        table.setObjectName("chart_as_table")
        table.setCheckable(True)
        table.setShortcut(QKeySequence("T"))
        table.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        table.toggled.connect(self.table_wanted)
        chart.addAction(table)  # its key works while the keyboard is in the chart
        menu.addSeparator()
        for kind, title in (
            ("png", self.tr("Picture (PNG)…")),
            ("svg", self.tr("Drawing (SVG)…")),
            ("csv", self.tr("Figures (CSV)…")),
        ):
            action = menu.addAction(title)
            action.setObjectName(f"chart_export_{kind}")
            action.triggered.connect(lambda _checked=False, wanted=kind: self._want(wanted))
        return menu

    def _want(self, kind: str) -> None:
        self.export_wanted.emit(kind)

    def _tool(self, name: str, title: str, meaning: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(title)
        button.setAccessibleName(meaning)
        button.setToolTip(meaning)
        button.setEnabled(False)
        return button

    def _button(self, name: str, number: int) -> QToolButton:
        title, meaning = {
            "range_7d": (self.tr("7D"), self.tr("Last 7 days")),
            "range_30d": (self.tr("30D"), self.tr("Last 30 days")),
            "range_90d": (self.tr("90D"), self.tr("Last 90 days")),
            "range_all": (self.tr("All"), self.tr("Everything")),
        }[name]
        button = self._tool(name, title, meaning)
        button.setToolTip(
            self.tr("{meaning} – key {number}").format(meaning=meaning, number=number)
        )
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(name))
        return button
