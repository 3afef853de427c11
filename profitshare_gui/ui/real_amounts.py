"""Asks, while the screen hides figures, whether a file shall hold the real ones.

Refused is the safe answer: a file of dots is of no use, and one of scrambled amounts is a lie.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui.privacy import is_normal
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, label

_WIDTH = 420


class RealAmounts(QWidget):
    """A sentence and a box, off, where the screen hides figures; nothing where it does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("real_amounts")
        words = label(
            self.tr("The file will hold real amounts and names, though the screen hides them."),
            tone="warning",
        )
        self.box = QCheckBox(self.tr("Write real amounts"))
        self.box.setObjectName("real_amounts_box")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(words)
        layout.addWidget(self.box)
        self.renew()

    def renew(self) -> None:
        """Ask anew, or not at all, as the level now is."""
        self.box.setChecked(False)
        self.setVisible(not is_normal())

    @property
    def allowed(self) -> bool:
        """Whether the file may be written."""
        return is_normal() or self.box.isChecked()


class RealAmountsDialog(QDialog):
    """Asks for that alone, where no dialog of our own does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("real_amounts_dialog")
        self.setWindowTitle(self.tr("Write real amounts?"))
        self.setMinimumWidth(_WIDTH)
        question = RealAmounts()
        question.show()
        go_on = QPushButton(self.tr("Choose the file…"))
        go_on.setObjectName("confirm_button")
        go_on.setProperty("primary", True)
        go_on.setEnabled(False)
        go_on.clicked.connect(self.accept)
        question.box.toggled.connect(go_on.setEnabled)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("cancel_button")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF_GAP)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        layout.setSpacing(PADDING)
        layout.addWidget(question)
        layout.addLayout(buttons)


def ask_real_amounts(parent: QWidget, go_on: Callable[[], object]) -> None:
    """Go on at once where everything is shown, else only after the box was ticked."""
    if is_normal():
        go_on()
        return
    dialog = RealAmountsDialog(parent)
    dialog.accepted.connect(go_on)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
