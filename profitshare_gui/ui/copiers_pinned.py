"""The first column of a wide table, kept in sight while the others are scrolled away under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView


class PinnedColumn(QTableView):
    """A picture of one column above its table, there only while that is scrolled sideways."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.setObjectName("pinned_column")
        self.setAccessibleName(table.accessibleName())
        self._table = table
        self._section = 0
        self.is_wanted = True
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setFont(table.font())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.take_row_height()
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(self.follow)
        self.hide()

    def take_row_height(self) -> None:
        """Have rows as high as those of the table."""
        height = self._table.verticalHeader().defaultSectionSize()
        self.verticalHeader().setDefaultSectionSize(height)

    def follow(self) -> None:
        """Stand over the first column if it is scrolled out of sight, else be hidden."""
        header = self._table.horizontalHeader()
        scrolled = self._table.horizontalScrollBar().value() > 0
        if not (self.is_wanted and scrolled):
            self.hide()
            return
        section = header.logicalIndex(0)
        place = 0
        while self._table.isColumnHidden(section) and place + 1 < header.count():
            place += 1
            section = header.logicalIndex(place)
        for at in range(header.count()):
            self.setColumnHidden(at, at != section)
        width = header.sectionSize(section)
        self.setColumnWidth(section, width)
        self.horizontalHeader().setFixedHeight(header.height())
        frame = self._table.frameWidth()
        height = header.height() + self._table.viewport().height()
        self.setGeometry(frame, frame, width, height)
        self.verticalScrollBar().setValue(self._table.verticalScrollBar().value())
        self.show()
        self.raise_()
