"""The dialogs of backups: the panel on its own, the question before, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.ui.backups_panel import BackupsPanel
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, label

if TYPE_CHECKING:
    from profitshare_gui.usecases.backups import BackupDesk

_MARGIN = 24
_SIZE = QSize(760, 520)
_NARROW = 480


class BackupsDialog(QDialog):
    """The panel in a dialog, until the accounts page has a place for it."""

    def __init__(
        self,
        tasks: Tasks,
        open_desk: Callable[[], BackupDesk],
        let_go: Callable[[], object] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("backups_dialog")
        self.setWindowTitle(self.tr("Backups"))
        self.panel = BackupsPanel(tasks, open_desk, let_go)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("close_button")
        close.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(self.panel, 1)
        layout.addLayout(line)

    def sizeHint(self) -> QSize:
        return _SIZE


class ConfirmDialog(QDialog):
    """A question whose yes is a verb; the focus is on Cancel, so that Enter changes nothing."""

    def __init__(
        self, question: str, consequence: str, verb: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("confirm_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(verb)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("cancel_button")
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        confirm = QPushButton(verb)
        confirm.setObjectName("confirm_button")
        confirm.setAutoDefault(False)
        confirm.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.setSpacing(HALF_GAP)
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(label(question, size=TITLE_SIZE, bold=True))
        layout.addWidget(label(consequence))
        layout.addStretch(1)
        layout.addLayout(line)
        self.setMinimumWidth(_NARROW)
        cancel.setFocus()


class OutcomeDialog(QDialog):
    """What became of something that happened to the archive as a whole, to be read and closed."""

    def __init__(
        self, headline: str, sentence: str, lines: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("outcome_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(headline)
        close = QPushButton(self.tr("Go on"))
        close.setObjectName("close_button")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(label(headline, size=TITLE_SIZE, bold=True))
        layout.addWidget(label(sentence))
        for line in lines:
            layout.addWidget(label(f"•  {line}"))
        layout.addStretch(1)
        layout.addLayout(end)
        self.setMinimumWidth(_NARROW)
