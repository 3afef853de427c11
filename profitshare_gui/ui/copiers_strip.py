"""One line above the copiers: the list is old, shares are not known, or a file was written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from profitshare_gui.ui.widgets import PADDING, label


class CopiersStrip(QFrame):
    """Says one thing at a time, until there is nothing to say."""

    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("copiers_strip")
        self._words = label()
        self._import = QPushButton(self.tr("Import a list…"))
        self._import.setObjectName("strip_import_button")
        self._import.clicked.connect(self.import_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PADDING, 8, PADDING, 8)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._import, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_stale(self, age: str) -> None:
        """Say that the newest list is old."""
        self._say(
            self.tr(
                "This list was read {age}. Who is inactive may have changed since: import or sync "
                "it before you decide."
            ).format(age=age)
        )
        self._import.show()

    def show_no_ratio(self) -> None:
        """Say why there are no pending shares."""
        self._say(
            self.tr(
                "Pending shares are not known: nothing says which share ratio was in force. The "
                "Profit page asks for it."
            )
        )

    def show_written(self, count: str, name: str) -> None:
        """Say that rows were written to a file."""
        self._say(self.tr("{count} rows were written to {file}.").format(count=count, file=name))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._import.hide()
        self.show()
