"""The widths of a table's columns: what their contents need, until the reader chooses others."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTableView

_FEWEST_WORDS = 112
_AFTER_SCROLLING_MS = 100


class Bounds(NamedTuple):
    """Pixels: of any column, and what words keep where the table has to be scrolled anyway."""

    narrowest: int
    widest: int
    scrolled_words: int = _FEWEST_WORDS


class ColumnFit:
    """Fits the columns of a table that is seen; `has_words` says which of them may be elided.

    `fixed` gives the width of a section that always has the same one. The table calls `fit` when
    its rows, its size or its columns have changed, when it is shown unless `is_done`, and whenever
    `others_seen` ends: then rows have come into view that were not measured.
    """

    def __init__(
        self,
        table: QTableView,
        has_words: Callable[[int], bool],
        bounds: Bounds,
        fixed: Callable[[int], int | None] = lambda _: None,
    ) -> None:
        self._table = table
        self._has_words = has_words
        self._bounds = bounds
        self._fixed = fixed
        self._needed: dict[int, int] = {}
        self._is_at_work = False
        self.is_wanted = True
        self.is_done = False
        self.others_seen = QTimer(table, singleShot=True, interval=_AFTER_SCROLLING_MS)
        table.verticalScrollBar().valueChanged.connect(lambda _: self.others_seen.start())
        table.horizontalHeader().setMinimumSectionSize(bounds.narrowest)
        table.horizontalHeader().sectionResized.connect(self._heed)

    def hide(self, section: int, *, hidden: bool) -> None:
        """Hide or show a column; to hide is to resize to nothing, which is no reader's choice."""
        self.apart(lambda: self._table.setColumnHidden(section, hidden))

    def apart(self, change: Callable[[], object]) -> None:
        """Change columns in a way that is no reader's choice of widths."""
        self._is_at_work = True
        change()
        self._is_at_work = False

    def start_over(self) -> None:
        """Forget what the reader chose and what was needed so far."""
        self.is_wanted = True
        self._needed.clear()

    def fit(self, *, measure: bool = True) -> None:
        """Give each column what it needs and share out what is left of the width.

        Nothing is done to a table out of sight, of which Qt would measure every row. Without
        `measure` the needs are those of last time, if they were measured then.
        """
        measure = measure or not self.is_done
        self.is_done = self._table.isVisible()
        if self.is_done and self.is_wanted:
            self.apart(lambda: self._share_out(measure=measure))

    def sections(self) -> list[int]:
        """The columns as they stand on the screen, left to right."""
        header = self._table.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(header.count()))
        return [section for section in places if not header.isSectionHidden(section)]

    def _share_out(self, *, measure: bool) -> None:
        sections = self.sections()
        widths = {section: self._need(section, measure=measure) for section in sections}
        self._squeeze(widths)
        spare = max(self._table.viewport().width() - sum(widths.values()), 0)
        for place, section in enumerate(sections):
            extra = spare // (len(sections) - place)
            self._table.horizontalHeader().resizeSection(section, widths[section] + extra)
            spare -= extra

    def _squeeze(self, widths: dict[int, int]) -> None:
        """Take what is missing from words, which can be elided; figures in sight never are.

        Where that is not enough and the table is scrolled all the same, words keep more of theirs.
        """
        room = self._table.viewport().width()
        words = [section for section in widths if self._has_words(section)]
        spare = sum(max(widths[section] - _FEWEST_WORDS, 0) for section in words)
        is_scrolled = sum(widths.values()) - spare > room
        fewest = self._bounds.scrolled_words if is_scrolled else _FEWEST_WORDS
        for section in sorted(words, key=lambda each: -widths[each]):
            missing = sum(widths.values()) - room
            if missing > 0:
                widths[section] -= min(missing, max(widths[section] - fewest, 0))

    def _need(self, section: int, *, measure: bool) -> int:
        """Only ever grows, so that columns do not shiver while figures change."""
        fixed = self._fixed(section)
        if fixed is not None:
            return fixed
        if measure or section not in self._needed:
            hints = (
                self._table.sizeHintForColumn(section),
                self._table.horizontalHeader().sectionSizeHint(section),
            )
            least = self._needed.get(section, self._bounds.narrowest)
            self._needed[section] = min(max(*hints, least), self._bounds.widest)
        return self._needed[section]

    def _heed(self, _: int, before: int, after: int) -> None:
        """To be hidden or shown is not to be given a width: Qt hides anew whenever rows change."""
        self.is_wanted = self.is_wanted and (self._is_at_work or not before or not after)
