"""Drawing the cells of the copier table without the style: it asks a model ten times for each.

A frame of the whole table has to fit into 12 ms; the style and its sheet alone take that much.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from profitshare_gui.ui.copiers_columns import Kind
from profitshare_gui.ui.copiers_model import CopiersModel
from profitshare_gui.ui.gains import gain_tone, with_shape
from profitshare_gui.ui.pills import draw_pill, pill_colours
from profitshare_gui.ui.theme import current_theme

AnyIndex = QModelIndex | QPersistentModelIndex

_PADDING = 8
_AROUND_PILL = QSize(24, 0)
_BESIDE_SHAPE = QSize(18, 0)
_SELECTED = QStyle.StateFlag.State_Selected
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_LEFT = _MIDDLE | int(Qt.AlignmentFlag.AlignLeft)
_RIGHT = _MIDDLE | int(Qt.AlignmentFlag.AlignRight)


class CellDelegate(QStyledItemDelegate):
    """Draws every cell of a `CopiersModel` but those with a box to tick."""

    def __init__(self, model: CopiersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.restyle()

    def restyle(self) -> None:
        """Take the colours of the theme that is in force."""
        theme = current_theme()
        self._pens = {
            "": QPen(QColor(theme.text)),
            "gain": QPen(QColor(theme.gain)),
            "loss": QPen(QColor(theme.loss)),
        }
        self._current = QBrush(QColor(theme.hover))
        self._ticked = QBrush(QColor(theme.selection))
        self._pills = {
            tone: tuple(map(QColor, pill_colours(tone))) for tone in ("good", "warning", "")
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model, row = self._model, index.row()
        column = model.columns[index.column()]
        rect: QRect = option.rect
        if option.state & _SELECTED:
            painter.fillRect(rect, self._current)
        elif model.is_checked(row):
            painter.fillRect(rect, self._ticked)
        words = model.shown(row, column)
        if column.kind is Kind.ACTIVITY:
            ink, tint = self._pills[model.tone(row)]
            option.font = painter.font()
            draw_pill(painter, option, words, ink, tint)
            return
        painter.setPen(self._pens[gain_tone(words) if column.is_signed else ""])
        words = with_shape(words) if column.is_signed else words
        inside = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if column.is_right:
            painter.drawText(inside, _RIGHT, words)
            return
        metrics = option.fontMetrics
        if metrics.horizontalAdvance(words) > inside.width():
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, _LEFT, words)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """What the style would need, and the room for a pill or a shape (Qt)."""
        hint = super().sizeHint(option, index)
        column = self._model.columns[index.column()]
        if column.kind is Kind.ACTIVITY:
            return hint + _AROUND_PILL
        return hint + _BESIDE_SHAPE if column.is_signed and current_theme().has_shapes else hint
