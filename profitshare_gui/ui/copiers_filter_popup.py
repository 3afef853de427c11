"""The little window in which the filter of a column is typed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from profitshare_gui.core.errors import BadValue
from profitshare_gui.ui.copiers_columns import CopierColumn
from profitshare_gui.ui.copiers_filters import RowFilter, filter_hint, parse_filter
from profitshare_gui.ui.widgets import label, toned

_WIDTH = 260


class FilterPopup(QFrame):
    """Asks for the filter of one column; `chosen` carries its name and a filter, or None."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("filter_popup")
        self.setProperty("card", True)
        self.setFixedWidth(_WIDTH)
        self._column: CopierColumn | None = None
        self._title = label(bold=True)
        self._field = QLineEdit()
        self._field.setObjectName("filter_field")
        self._field.setClearButtonEnabled(True)
        self._field.returnPressed.connect(self._apply)
        self._note = label(tone="secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for part in (self._title, self._field, self._note):
            layout.addWidget(part)

    def ask(self, column: CopierColumn, now: RowFilter | None, at: QPoint) -> None:
        """Open at a point of the screen with the filter that is set now."""
        self._column = column
        self._title.setText(self.tr("Show only where {column} is").format(column=column.title))
        self._field.setAccessibleName(self.tr("Filter of {column}").format(column=column.title))
        self._field.setText(now.typed if now else "")
        self._field.selectAll()
        self._say(filter_hint(column), is_wrong=False)
        self.adjustSize()
        self.move(at)
        self.show()
        self._field.setFocus()

    def _apply(self) -> None:
        column, typed = self._column, self._field.text().strip()
        if column is None:
            return
        try:
            row_filter = parse_filter(column, typed) if typed else None
        except BadValue:
            self._say(
                self.tr("That cannot be understood. Try: {examples}").format(
                    examples=filter_hint(column)
                ),
                is_wrong=True,
            )
            return
        self.hide()
        self.chosen.emit(column.name, row_filter)

    def _say(self, words: str, *, is_wrong: bool) -> None:
        self._note.setText(words)
        toned(self._note, "danger" if is_wrong else "secondary")
