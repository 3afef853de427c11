"""The payout drawer: one payout's formula with its numbers and its proof, beside its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from profitshare_gui.ui.flow import FlowLayout
from profitshare_gui.ui.icons import icon
from profitshare_gui.ui.payout import Payout, payout_as_text
from profitshare_gui.ui.theme import FIGURE_SIZE, LABEL_SIZE, current_theme
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, Card, label, toned

if TYPE_CHECKING:
    from profitshare_gui.usecases.payout_proof import PayoutProof

WIDTH = 352


class PayoutDrawer(Card):
    """Shows one `Payout`; `closed` when the reader has seen enough.

    `rows_wanted` asks for the rows that are behind it, `pdf_wanted` and `csv_wanted` for the proof
    as a file. The proof itself comes a moment later, with `show_proof`.
    """

    closed = Signal()
    rows_wanted = Signal()
    pdf_wanted = Signal()
    csv_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("payout_drawer")
        self.setAccessibleName(self.tr("Explanation of a payout"))
        self.setFixedWidth(WIDTH)
        self._payout: Payout | None = None
        self._proof: PayoutProof | None = None
        self._opened: dict[str, bool] = {}
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
        self._pdf_button = QPushButton(self.tr("PDF…"))
        self._pdf_button.setObjectName("payout_pdf_button")
        self._pdf_button.setToolTip(self.tr("Save the proof as one page for a support ticket"))
        self._pdf_button.clicked.connect(self.pdf_wanted)
        self._csv_button = QPushButton(self.tr("CSV…"))
        self._csv_button.setObjectName("payout_csv_button")
        self._csv_button.setToolTip(self.tr("Save the proof with every order and its digest"))
        self._csv_button.clicked.connect(self.csv_wanted)
        self._said = label(size=LABEL_SIZE, tone="secondary")
        self._said.setObjectName("payout_said")
        self._close_button = QToolButton()
        self._close_button.setObjectName("close_drawer_button")
        self._close_button.setAccessibleName(self.tr("Close the explanation"))
        self._close_button.setToolTip(self.tr("Close (Esc)"))
        self._close_button.setProperty("flat", True)
        self._close_button.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        # Anywhere in the window while it is shown: the keyboard may have stayed in the table.
        escape.setContext(Qt.ShortcutContext.WindowShortcut)
        escape.activated.connect(self.closed)
        self._lay_out()
        self.hide()

    def show_payout(self, payout: Payout) -> None:
        """Print one payout."""
        self._payout, self._proof = payout, None
        self._offer_files(is_proven=False)
        self.say("")
        self._kind.setText(payout.kind)
        self._copier.setText(text.fitted(payout.copier))
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

    def show_proof(self, proof: PayoutProof) -> None:
        """Add what stands behind the settlement that is shown, and what came of it."""
        from profitshare_gui.ui.payout_sections import proof_sections  # brings NumPy

        self._proof = proof
        printed = self._terms.widget()
        body = printed.layout() if printed else None
        if isinstance(body, QVBoxLayout):
            for section in proof_sections(proof, self._opened):
                body.insertWidget(body.count() - 1, section)
        self._offer_files(is_proven=True)
        self.say("")

    def say(self, sentence: str, *, tone: str = "secondary") -> None:
        """Say what is under way, or became of it, above the buttons."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        toned(self._said, tone)

    def copy_as_text(self) -> None:
        """Put all that is shown on the clipboard as plain text, orders and digest too."""
        if self._payout is None:
            return
        said = payout_as_text(self._payout)
        if self._proof is not None:
            from profitshare_gui.ui.payout_proof import proof_as_text

            said = proof_as_text(self._payout, self._proof)
        QGuiApplication.clipboard().setText(said)

    def _offer_files(self, *, is_proven: bool) -> None:
        for button in (self._pdf_button, self._csv_button):
            button.setVisible(is_proven)

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
        layout.addWidget(self._said)
        row = QWidget()
        buttons = FlowLayout(row, HALF_GAP)
        for button in (self._copy_button, self._pdf_button, self._csv_button, self._rows_button):
            buttons.addWidget(button)
        layout.addWidget(row)


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
