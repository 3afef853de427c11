"""The widths of a table's columns: what their contents need, until the reader chooses others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QTableView

_NARROWEST = 56
_WIDEST = 280
_FEWEST_WORDS = 112
_SCROLLED_WORDS = 168


class ColumnFit:
    """Fits the columns of a table; `has_words` says of a section whether it may be elided."""

    def __init__(self, table: QTableView, has_words: Callable[[int], bool]) -> None:
        self._table = table
        self._has_words = has_words
        self._needed: dict[int, int] = {}
        self._is_at_work = False
        self.is_wanted = True
        table.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        table.horizontalHeader().sectionResized.connect(self._heed)

    def hide(self, section: int, *, hidden: bool) -> None:
        """Hide or show a column; to hide is to resize to nothing, which is no reader's choice."""
        self._is_at_work = True
        self._table.setColumnHidden(section, hidden)
        self._is_at_work = False

    def start_over(self) -> None:
        """Forget what the reader chose and what was needed so far."""
        self.is_wanted = True
        self._needed.clear()

    def fit(self) -> None:
        """Give each column what it needs and share out what is left of the width."""
        if not self.is_wanted:
            return
        self._is_at_work = True
        header = self._table.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(header.count()))
        sections = [section for section in places if not header.isSectionHidden(section)]
        widths = {section: self._need(section) for section in sections}
        self._squeeze(widths)
        spare = max(self._table.viewport().width() - sum(widths.values()), 0)
        for place, section in enumerate(sections):
            extra = spare // (len(sections) - place)
            header.resizeSection(section, widths[section] + extra)
            spare -= extra
        self._is_at_work = False

    def _squeeze(self, widths: dict[int, int]) -> None:
        """Take what is missing from words, which can be elided; figures never are.

        Where that is not enough and the table is scrolled all the same, words keep more of theirs.
        """
        room = self._table.viewport().width()
        words = [section for section in widths if self._has_words(section)]
        spare = sum(max(widths[section] - _FEWEST_WORDS, 0) for section in words)
        fewest = _FEWEST_WORDS if sum(widths.values()) - spare <= room else _SCROLLED_WORDS
        for section in sorted(words, key=lambda each: -widths[each]):
            missing = sum(widths.values()) - room
            if missing > 0:
                widths[section] -= min(missing, max(widths[section] - fewest, 0))

    def _need(self, section: int) -> int:
        """Only ever grows, so that columns do not shiver while figures change."""
        hints = (
            self._table.sizeHintForColumn(section),
            self._table.horizontalHeader().sectionSizeHint(section),
        )
        width = min(max(*hints, self._needed.get(section, _NARROWEST)), _WIDEST)
        self._needed[section] = width
        return width

    def _heed(self) -> None:
        self.is_wanted = self.is_wanted and self._is_at_work
