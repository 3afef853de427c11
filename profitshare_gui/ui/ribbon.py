"""The ribbon over the demo world: permanent, so that nobody takes its figures for their own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from profitshare_gui.ui.theme import BODY_SIZE
from profitshare_gui.ui.widgets import label


class DemoRibbon(QFrame):
    """`left` when the reader wants the own archive. It is empty until there is a demo world."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("demo_ribbon")
        self._leave = QPushButton(self)  # here already, or Tab came to it last of all
        self._leave.setObjectName("leave_demo_button")
        self._leave.clicked.connect(self.left)
        self.hide()

    def show_world(self, *, is_demo: bool) -> None:
        """Say that the demo world is shown, or nothing over the archive."""
        if is_demo and self.layout() is None:
            self._fill()
        self.setVisible(is_demo)

    def _fill(self) -> None:
        mark = label(self.tr("DEMO"), size=BODY_SIZE, bold=True)
        mark.setWordWrap(False)
        words = label(self.tr("Everything you see is invented and nothing is written to disk."))
        self._leave.setText(self.tr("Open my archive"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 4, 20, 4)
        layout.setSpacing(12)
        layout.addWidget(mark)
        layout.addWidget(words, 1)
        layout.addWidget(self._leave)


class AsOfRibbon(QFrame):
    """Over a page that shows another instant than now; `left` when the reader wants now again."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("as_of_ribbon")
        self._words = label(bold=True)
        self._words.setObjectName("as_of_words")
        leave = QPushButton(self.tr("Back to now"))
        leave.setObjectName("back_to_now_button")
        leave.clicked.connect(self.left)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.setSpacing(12)
        layout.addWidget(self._words, 1)
        layout.addWidget(leave)
        self.hide()

    def show_moment(self, time: str, *, known_then: bool) -> None:
        """Say which instant is shown, and by what knowledge."""
        words = (
            self.tr("You see the account as of {time}, as known then.")
            if known_then
            else self.tr("You see the account as of {time}, as known today.")
        )
        self._words.setText(words.format(time=time))
        self.setAccessibleName(self._words.text())
