"""The payout drawer: one payout's formula with its numbers, beside the table it came from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui import text
from profitshare_gui.ui.icons import icon
from profitshare_gui.ui.payout import Payout, payout_as_text
from profitshare_gui.ui.theme import FIGURE_SIZE, LABEL_SIZE, current_theme
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, Card, label, toned

WIDTH = 352


class PayoutDrawer(Card):
    """Shows one `Payout`; `closed` when the reader has seen enough.

    `rows_wanted` asks for the rows that are behind it.
    """

    closed = Signal()
    rows_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("payout_drawer")
        self.setAccessibleName(self.tr("Explanation of a payout"))
        self.setFixedWidth(WIDTH)
        self._payout: Payout | None = None
        self._kind = label(size=LABEL_SIZE, tone="secondary")
        self._copier = label(bold=True)
        self._due = label(size=FIGURE_SIZE, bold=True)
        self._due.setWordWrap(False)
        self._status = label()
        self._terms = QScrollArea()
        self._copy_button = QPushButton(self.tr("Copy as text"))
        self._copy_button.setObjectName("copy_payout_button")
        self._copy_button.clicked.connect(self.copy_as_text)
        self._rows_button = QPushButton(self.tr("Rows…"))
        self._rows_button.setObjectName("payout_rows_button")
        self._rows_button.setToolTip(self.tr("See and correct this copier's orders and events"))
        self._rows_button.clicked.connect(self.rows_wanted)
        self._close_button = QToolButton()
        self._close_button.setObjectName("close_drawer_button")
        self._close_button.setAccessibleName(self.tr("Close the explanation"))
        self._close_button.setToolTip(self.tr("Close (Esc)"))
        self._close_button.setProperty("flat", True)
        self._close_button.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        self._lay_out()
        self.hide()

    def show_payout(self, payout: Payout) -> None:
        """Print one payout."""
        self._payout = payout
        self._kind.setText(payout.kind)
        self._copier.setText(text.short_name(payout.copier))
        self._copier.setToolTip(payout.copier)
        self._due.setText(payout.due)
        self._status.setText(payout.status)
        toned(self._status, payout.tone or "secondary")
        self._terms.setWidget(_print(payout))
        self.setAccessibleDescription(payout_as_text(payout))
        self._close_button.setIcon(icon("close", current_theme().secondary))
        self.show()

    def offer_rows(self, *, is_now: bool) -> None:
        """Offer the rows behind payouts, which are those of now."""
        self._rows_button.setVisible(is_now)

    def copy_as_text(self) -> None:
        """Put the explanation on the clipboard as plain text."""
        if self._payout is not None:
            QGuiApplication.clipboard().setText(payout_as_text(self._payout))

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, 0)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._kind, 1)
        head.addWidget(self._close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._terms.setObjectName("payout_terms")
        self._terms.setAccessibleName(self.tr("Terms of the payout"))
        self._terms.setWidgetResizable(True)
        self._terms.setFrameShape(QFrame.Shape.NoFrame)
        self._terms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, HALF_GAP, PADDING)
        layout.setSpacing(2)
        layout.addLayout(head)
        for part in (self._copier, self._due, self._status):
            layout.addWidget(part)
        layout.addWidget(self._terms, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF_GAP)
        buttons.addWidget(self._copy_button)
        buttons.addWidget(self._rows_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)


def _print(payout: Payout) -> QWidget:
    """The terms with their sum, then the facts, as rows of words and figure; then the notes."""
    inside = QWidget()
    body = QVBoxLayout(inside)
    body.setContentsMargins(0, HALF_GAP, HALF_GAP, 0)
    body.setSpacing(HALF_GAP)
    terms = _grid(stretch=0)
    for words, figure in payout.terms:
        _add_row(terms, label(words), label(figure), wraps=0)
    total, due = payout.total
    facts = _grid(stretch=1)
    for words, fact in payout.facts:
        _add_row(facts, label(words, tone="secondary"), label(fact), wraps=1)
    sums = _grid(stretch=0)
    _add_row(sums, label(total, bold=True), label(due, bold=True), wraps=0)
    body.addLayout(terms)
    if payout.terms:
        body.addWidget(_line())
    body.addLayout(sums)
    body.addWidget(_line())
    body.addLayout(facts)
    for note in payout.notes:
        body.addWidget(label(note, tone="warning"))
    for words in payout.assumed:
        body.addWidget(label(words, size=LABEL_SIZE, tone="secondary"))
    body.addStretch(1)
    return inside


def _grid(*, stretch: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(stretch, 1)
    return grid


def _add_row(grid: QGridLayout, words: QLabel, figure: QLabel, *, wraps: int) -> None:
    row = grid.rowCount()
    for column, part in enumerate((words, figure)):
        part.setWordWrap(column == wraps)
        grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
    figure.setAlignment(Qt.AlignmentFlag.AlignRight)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", True)
    line.setFixedHeight(1)
    return line
