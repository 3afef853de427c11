"""The shortcut sheet: every key of the window, its tables and its charts, by what it is for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui import chart_header, copiers_table, table
from profitshare_gui.ui.actions import DECLARED, Group, does, group_title, keys_text, words_of
from profitshare_gui.ui.theme import LABEL_SIZE, TITLE_SIZE
from profitshare_gui.ui.widgets import GAP, PAGE_MARGIN, label

translate = QCoreApplication.translate  # an alias lupdate knows

_SIZE = QSize(920, 640)
_COLUMNS = 2
_KEYS_WIDTH = 104

_ELSEWHERE = (
    (QT_TRANSLATE_NOOP("Shortcuts", "In a table"), table.KEYS),
    (QT_TRANSLATE_NOOP("Shortcuts", "In the table of copiers"), copiers_table.KEYS),
    (QT_TRANSLATE_NOOP("Shortcuts", "In a chart"), chart_header.KEYS),
)


def sections() -> list[tuple[str, list[tuple[str, str]]]]:
    """The sheet: groups with their keys and what each does; actions without keys are left out."""
    found = []
    for group in Group:
        told = [each for each in DECLARED if each.group is group and each.keys]
        lines = [
            (
                keys_text(each.keys),
                translate("Shortcuts", "{name}: {does}").format(
                    name=words_of(each).rstrip("…"), does=does(each)
                ),
            )
            for each in told
        ]
        found.append((group_title(group), lines))
    for title, keys in _ELSEWHERE:
        lines = [(keys_text(each.keys), translate("Keys", str(each.does))) for each in keys]
        found.append((translate("Shortcuts", str(title)), lines))
    return [(title, lines) for title, lines in found if lines]


class ShortcutSheet(QDialog):
    """All keys on one sheet, in two columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcut_sheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._area = QScrollArea()
        self._area.setObjectName("shortcut_area")
        self._area.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidget(_sheet(sections()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(label(self.tr("Keyboard shortcuts"), size=TITLE_SIZE, bold=True))
        layout.addWidget(self._area, 1)
        layout.addWidget(buttons)
        self.resize(_SIZE)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys scroll the sheet (Qt)."""
        super().showEvent(event)
        self._area.setFocus()


def _sheet(told: Sequence[tuple[str, Iterable[tuple[str, str]]]]) -> QWidget:
    """The groups in two columns of about one length."""
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setContentsMargins(0, 0, GAP, 0)
    grid.setHorizontalSpacing(GAP * 2)
    columns = [QVBoxLayout() for _ in range(_COLUMNS)]
    lengths = [0] * _COLUMNS
    for title, lines in told:
        column = lengths.index(min(lengths))
        rows = list(lines)
        lengths[column] += len(rows) + 2
        columns[column].addWidget(_group(title, rows))
    for place, column_layout in enumerate(columns):
        column_layout.setSpacing(GAP)
        column_layout.addStretch(1)
        grid.addLayout(column_layout, 0, place)
        grid.setColumnStretch(place, 1)
    return sheet


def _group(title: str, rows: Sequence[tuple[str, str]]) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GAP)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, _KEYS_WIDTH)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(title, size=LABEL_SIZE, tone="secondary", bold=True), 0, 0, 1, 2)
    for row, (keys, words) in enumerate(rows, start=1):
        cap = label(keys, bold=True)
        cap.setWordWrap(False)
        grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(words), row, 1, Qt.AlignmentFlag.AlignTop)
    return group
