"""The coverage band: one thin row a feed, complete stretches solid and gaps hatched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from profitshare_gui.core.coverage import RESTED_ON, Coverage, Span
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Feed
from profitshare_gui.ui import text
from profitshare_gui.ui.gaps import coverage_text, feed_text, span_text
from profitshare_gui.ui.theme import LABEL_SIZE, current_theme, text_font
from profitshare_gui.ui.widgets import label

_BAR = 6
_ROW = 16
_GAP = 12
_HATCH = 4
_NARROWEST = 3
"""A gap of a minute in a year is still a gap: it is never drawn narrower than this."""


class CoverageBand(QWidget):
    """Says how far the record is complete; where nobody ever said, it says that, once."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("coverage_band")
        self._rows = CoverageRows()
        self._unknown = label(size=LABEL_SIZE, tone="secondary")
        self._unknown.setObjectName("coverage_unknown")
        self._unknown.setText(
            self.tr("How far this record is complete is not known: no import has said so yet.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._rows, self._unknown):
            layout.addWidget(part)

    def show_coverage(self, coverage: Coverage, offset: Micros) -> None:
        """Show a coverage by the platform's clock."""
        self._rows.show_coverage(coverage, offset)
        self._rows.setVisible(coverage.is_known)
        self._unknown.setVisible(not coverage.is_known)
        words = coverage_text(coverage, offset) if coverage.is_known else self._unknown.text()
        self.setAccessibleName(self.tr("How far the record is complete"))
        self.setAccessibleDescription(words)


class Part(NamedTuple):
    """One stretch of a row as it is drawn; `is_gap` None where nothing is known of the feed."""

    span: Span
    is_gap: bool | None


class CoverageRows(QWidget):
    """The rows themselves; they are read with the mouse, and by the band's description.

    Feeds of which the same is known share a row. Where one row says it all, the days stand at its
    ends and not below.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFont(text_font(LABEL_SIZE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._wanted = Span(0, 0)
        self._offset: Micros = 0
        self._rows: dict[tuple[Part, ...], list[Feed]] = {}

    def show_coverage(self, coverage: Coverage, offset: Micros) -> None:
        """Take the rows of a coverage."""
        self._wanted, self._offset = coverage.wanted, offset
        shown = [feed for feed in Feed if feed in RESTED_ON or feed in coverage.covered]
        self._rows = {}
        for feed in shown:
            self._rows.setdefault(_parts(coverage, feed), []).append(feed)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _ROW * (len(self._rows) + (not self._is_one)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        theme = current_theme()
        for row, (parts, feeds) in enumerate(self._rows.items()):
            bar = self._bar(row)
            painter.setPen(QColor(theme.secondary))
            painter.drawText(
                QRect(0, row * _ROW, bar.left(), _ROW),
                Qt.AlignmentFlag.AlignVCenter,
                _names(feeds),
            )
            for part in parts:
                _draw(painter, self._rect(part.span, bar), part)
        painter.setPen(QColor(theme.secondary))
        first, last = self._days()
        left, top = self._words_width() + _GAP, 0 if self._is_one else len(self._rows) * _ROW
        at = QRect(left, top, self.width() - left, _ROW)
        painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, first)
        painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, last)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def tip_at(self, position: QPoint) -> str:
        """What the stretch under the mouse is, on the platform's clock and on this computer's."""
        row = position.y() // _ROW
        if not 0 <= row < len(self._rows):
            return ""
        parts, feeds = list(self._rows.items())[row]
        bar = self._bar(row)
        # Gaps are drawn over what is complete, so the last one found is the one that is seen.
        here = QPoint(position.x(), bar.top())
        found = [part for part in parts if self._rect(part.span, bar).contains(here)]
        if not found:
            return ""
        part, zone = found[-1], text.own_zone()
        lines = [self._meaning(part).format(feed=_names(feeds))]
        lines.append(span_text(part.span, self._offset))
        if any(text.own_offset(at, zone) != self._offset for at in part.span):
            own = [text.own_instant_text(at, zone) for at in part.span]
            lines.append(self.tr("{since} – {until}, your time").format(since=own[0], until=own[1]))
        return "\n".join(lines)

    def _meaning(self, part: Part) -> str:
        if part.is_gap is None:
            return self.tr("{feed}: not known whether it is complete")
        return self.tr("{feed}: nothing is known") if part.is_gap else self.tr("{feed}: complete")

    @property
    def _is_one(self) -> bool:
        return len(self._rows) == 1

    def _days(self) -> tuple[str, str]:
        first, last = (text.day_text(instant, self._offset) for instant in self._wanted)
        return first, last

    def _words_width(self) -> int:
        widths = (
            self.fontMetrics().horizontalAdvance(_names(each)) for each in self._rows.values()
        )
        return max(widths, default=0)

    def _bar(self, row: int) -> QRect:
        left, right = self._words_width() + _GAP, 0
        if self._is_one:
            first, last = self._days()
            left += self.fontMetrics().horizontalAdvance(first) + _GAP
            right = self.fontMetrics().horizontalAdvance(last) + _GAP
        return QRect(left, row * _ROW + (_ROW - _BAR) // 2, self.width() - left - right, _BAR)

    def _rect(self, span: Span, bar: QRect) -> QRect:
        whole = max(self._wanted.until - self._wanted.since, 1)
        left = (span.since - self._wanted.since) * bar.width() // whole
        right = (span.until - self._wanted.since) * bar.width() // whole
        width = max(right - left, _NARROWEST)
        left = min(left, bar.width() - width)
        return QRect(bar.left() + left, bar.top(), width, bar.height())


def _names(feeds: Sequence[Feed]) -> str:
    return " · ".join(map(feed_text, feeds))


def _parts(coverage: Coverage, feed: Feed) -> tuple[Part, ...]:
    """Everything as one stretch, then the gaps in it."""
    if feed not in coverage.covered:
        return (Part(coverage.wanted, is_gap=None),)
    gaps = tuple(Part(gap, is_gap=True) for gap in coverage.gaps(feed))
    edges = [coverage.wanted.since, *(at for part in gaps for at in part.span)]
    edges.append(coverage.wanted.until)
    complete = (Span(since, until) for since, until in zip(edges[::2], edges[1::2], strict=True))
    return (
        *(Part(span, is_gap=False) for span in complete if span.since < span.until),
        *gaps,
    )


def _draw(painter: QPainter, at: QRect, part: Part) -> None:
    theme = current_theme()
    if part.is_gap is None:
        painter.setPen(QColor(theme.border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(at.adjusted(0, 0, -1, -1))
        return
    if not part.is_gap:
        painter.fillRect(at, QColor(theme.accent))
        return
    painter.fillRect(at, QColor(theme.warning_tint))
    painter.save()
    painter.setClipRect(at)
    painter.setPen(QColor(theme.warning))
    for left in range(at.left() - at.height(), at.right() + 1, _HATCH):
        painter.drawLine(left, at.bottom(), left + at.height() - 1, at.top())
    painter.restore()
    # Its ends, so that a short one is seen as well.
    for edge in (at.left(), at.right()):
        painter.fillRect(QRect(edge, at.top() - 1, 1, at.height() + 2), QColor(theme.warning))
