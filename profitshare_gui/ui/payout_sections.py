"""The parts of the payout drawer that fold: rules, what came, the mark's path, the orders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.money import amount_text, round_due
from profitshare_gui.core.money import product_text as plain_product
from profitshare_gui.core.money import ratio_text as plain_ratio
from profitshare_gui.ui import payout_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.analytics_tables import show_all_rows
from profitshare_gui.ui.chart_axis import day_ticks, level_span, money_ticks
from profitshare_gui.ui.small_plot import SmallPlot
from profitshare_gui.ui.step_plot import Steps
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.theme import BODY_SIZE, LABEL_SIZE, text_font
from profitshare_gui.ui.widgets import HALF_GAP, label
from profitshare_gui.usecases.payout_proof import PayoutProof, ProofRow, sums_of_rows

translate = QCoreApplication.translate  # an alias lupdate knows

PAGE = 25
"""Orders on one page of the table."""

_PLOT_HEIGHT = 118
_ROWS_SHOWN = 8
_DETAILS = range(4, 9)
"""Columns that the reader asks for in the header's menu: there is little room."""


class FoldedSection(QWidget):
    """A heading that shows or hides what is below it, by mouse, Space or Enter."""

    folded = Signal(bool)

    def __init__(self, name: str, title: str, inside: QWidget, *, is_open: bool) -> None:
        super().__init__()
        self._inside, self._is_open = inside, not is_open
        self.heading = QToolButton()
        self.heading.setObjectName(name)
        self.heading.setText(title)
        self.heading.setFont(text_font(BODY_SIZE, QFont.Weight.DemiBold))
        self.heading.setProperty("flat", True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.heading.clicked.connect(self.turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(inside)
        self.turn()

    def turn(self) -> None:
        """Show what is hidden, or hide what is shown."""
        self._is_open = not self._is_open
        self.heading.setArrowType(
            Qt.ArrowType.DownArrow if self._is_open else Qt.ArrowType.RightArrow
        )
        self.heading.setAccessibleDescription(
            self.tr("Unfolded") if self._is_open else self.tr("Folded")
        )
        self._inside.setVisible(self._is_open)
        self.folded.emit(self._is_open)


class OrdersTable(QWidget):
    """The orders of one settlement, a page at a time."""

    def __init__(self, proof: PayoutProof) -> None:
        super().__init__()
        self._proof = proof
        self._first = 0
        self.table = RecordTable(
            self._columns(),
            key=lambda row: row,
            name="payout_orders",
            title=self.tr("Orders behind this payout"),
        )
        for section in _DETAILS:
            self.table.show_column(section, shown=False)
        self._place = label(size=LABEL_SIZE, tone="secondary")
        self._before = _turner("payout_orders_before", self.tr("Orders before these"))
        self._before.setArrowType(Qt.ArrowType.LeftArrow)
        self._after = _turner("payout_orders_after", self.tr("Orders after these"))
        self._after.setArrowType(Qt.ArrowType.RightArrow)
        self._before.clicked.connect(partial(self._turn, -PAGE))
        self._after.clicked.connect(partial(self._turn, PAGE))
        pages = QHBoxLayout()
        pages.addWidget(self._place, 1)
        for button in (self._before, self._after):
            pages.addWidget(button)
            button.setVisible(len(proof.rows) > PAGE)
        sums = words.sums_words(sums_of_rows(proof.rows), proof.settlement.asset)
        layout = _column(self)
        layout.addWidget(label(sums))
        layout.addWidget(self.table)
        layout.addLayout(pages)
        self._turn(0)

    def _turn(self, by: int) -> None:
        rows = self._proof.rows
        self._first = min(max(self._first + by, 0), max(len(rows) - 1, 0) // PAGE * PAGE)
        page = rows[self._first : self._first + PAGE]
        self.table.show_records(page)
        show_all_rows(self.table, len(page), most=_ROWS_SHOWN)
        self._before.setEnabled(self._first > 0)
        self._after.setEnabled(self._first + PAGE < len(rows))
        self._place.setText(
            self.tr("{first}–{last} of {count}").format(
                first=text.count_text(min(self._first + 1, len(rows))),
                last=text.count_text(self._first + len(page)),
                count=text.count_text(len(rows)),
            )
        )

    def _columns(self) -> tuple[Column[ProofRow], ...]:
        return (
            Column(
                self.tr("Closed"),
                lambda row: row.order.closed_at,
                self._day,
                tooltip=self._tip,
                width=84,
            ),
            Column(self.tr("Symbol"), _symbol, tooltip=self._tip, width=80),
            _amount_column(self.tr("Net"), lambda row: row.order.net, width=82),
            Column(
                self.tr("Share"),
                lambda row: row.order.product,
                lambda product: text.money_text(round_due(product), sign=True),
                right=True,
                tooltip=lambda row: words.product_text(row.order.product),
                copy=plain_product,
                width=74,
            ),
            Column(self.tr("Order"), lambda row: row.names.order_id),
            _amount_column(self.tr("Realised"), lambda row: row.order.realized_pnl),
            _amount_column(self.tr("Fee"), lambda row: row.order.trading_fee),
            _amount_column(self.tr("Funding"), lambda row: row.order.funding_fee),
            Column(
                self.tr("Ratio"),
                lambda row: row.order.share_ratio,
                text.ratio_text,
                right=True,
                copy=plain_ratio,
            ),
        )

    def _day(self, at: int) -> str:
        return text.short_day_text(at, self._proof.offset)

    def _tip(self, row: ProofRow) -> str:
        closed = text.dated_instant_text(row.order.closed_at, self._proof.offset)
        carried = self.tr("carried from an earlier window") if row.order.is_carried else ""
        ratio = text.ratio_text(row.order.share_ratio)
        lines = (closed, words.order_words(row), row.names.order_id, ratio, carried)
        return "\n".join(filter(None, lines))


def _symbol(row: ProofRow) -> str:
    return row.names.symbol or words.order_words(row)


def _amount_column(
    title: str, value: Callable[[ProofRow], int], width: int | None = None
) -> Column[ProofRow]:
    return Column(
        title,
        value,
        lambda units: text.money_text(units, sign=True),
        right=True,
        tooltip=lambda row: text.full_money_text(value(row), sign=True),
        copy=amount_text,
        width=width,
        is_gain=True,
    )


def proof_sections(proof: PayoutProof, opened: dict[str, bool]) -> list[FoldedSection]:
    """The sections of a proof; `opened` remembers which the reader has open."""
    sections = [(each, _inside(each, proof)) for each in _TITLES]
    made = []
    for name, inside in sections:
        if inside is None:
            continue
        section = FoldedSection(name, title_of(name), inside, is_open=opened.get(name, True))
        section.folded.connect(partial(opened.__setitem__, name))
        made.append(section)
    return made


def title_of(name: str) -> str:
    """The heading of a section."""
    return translate("Proof", str(_TITLES[name]))


_TITLES = {
    "payout_paid_section": QT_TRANSLATE_NOOP("Proof", "Due and paid"),
    "payout_orders_section": QT_TRANSLATE_NOOP("Proof", "Orders behind it"),
    "payout_mark_section": QT_TRANSLATE_NOOP("Proof", "High-water mark"),
    "payout_rules_section": QT_TRANSLATE_NOOP("Proof", "Rules and their source"),
}


def _inside(name: str, proof: PayoutProof) -> QWidget | None:
    if name == "payout_paid_section":
        return _paid(proof)
    if name == "payout_orders_section":
        return _orders(proof)
    if name == "payout_mark_section":
        return _marks(proof) if len(proof.marks) > 1 else None
    return _rules(proof)


def _paid(proof: PayoutProof) -> QWidget:
    inside = QWidget()
    layout = _column(inside)
    found = proof.reconciled
    if found is None:
        nothing = translate("Proof", "No payment record to compare with this settlement.")
        layout.addWidget(label(nothing, tone="secondary"))
        return inside
    status = label(words.status_words(found), tone=words.status_tone(found), bold=True)
    status.setObjectName("payout_reconciliation")
    layout.addWidget(status)
    together = words.together_words(found)
    if together:
        layout.addWidget(label(together, tone="secondary"))
    layout.addLayout(_grid(words.reconciled_rows(found)))
    for sentence in words.alternative_rows(found):
        layout.addWidget(label(sentence, size=LABEL_SIZE, tone="secondary"))
    layout.addLayout(_grid(words.received_rows(found, proof.offset), tone="secondary"))
    return inside


def _orders(proof: PayoutProof) -> QWidget:
    inside = QWidget()
    layout = _column(inside)
    layout.addLayout(_grid(words.base_rows(proof)))
    layout.addWidget(OrdersTable(proof))
    return inside


def _rules(proof: PayoutProof) -> QWidget:
    inside = QWidget()
    layout = _column(inside)
    for name, fact in words.rule_rows(proof):
        layout.addWidget(label(name, size=LABEL_SIZE, tone="secondary"))
        layout.addWidget(label(fact))
    for key, document in words.source_rows(proof):
        layout.addWidget(label(key, size=LABEL_SIZE, tone="secondary"))
        layout.addWidget(label(document, size=LABEL_SIZE))
    return inside


def _marks(proof: PayoutProof) -> QWidget:
    plot = SmallPlot("payout_mark_plot", translate("Proof", "Path of the high-water mark"))
    plot.setFixedHeight(_PLOT_HEIGHT)
    points = [(point.cut_off_at, point.mark) for point in proof.marks]
    levels = [mark for _, mark in points]
    low, high = level_span(min(levels), max(levels))

    def across(first: int, last: int, width: int) -> Sequence[tuple[int, str]]:
        return day_ticks(first, last, proof.offset, width)

    plot.show_drawing(
        Steps(
            points=points,
            until=points[-1][0] + max((points[-1][0] - points[0][0]) // 12, 1),
            low=low,
            high=high,
            across=across,
            up=lambda low, high, height: money_ticks(low, high, 2 * height),
            reading=partial(words.mark_words, proof),
            words=words.mark_words(proof, len(points) - 1),
        )
    )
    inside = QWidget()
    layout = _column(inside)
    layout.addWidget(plot)
    layout.addWidget(label(words.mark_words(proof, len(points) - 1), tone="secondary"))
    return inside


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, HALF_GAP)
    layout.setSpacing(4)
    return layout


def _grid(rows: Sequence[tuple[str, str]], *, tone: str = "") -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for place, (name, figure) in enumerate(rows):
        said: QLabel = label(figure, tone=tone)
        said.setWordWrap(False)
        said.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(label(name, tone="secondary"), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(said, place, 1, Qt.AlignmentFlag.AlignTop)
    return grid


def _turner(name: str, spoken: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setAccessibleName(spoken)
    button.setToolTip(spoken)
    return button
