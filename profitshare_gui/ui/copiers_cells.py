"""What a cell of the copier table shows, tells in its tooltip, and puts on the clipboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from profitshare_gui.core.inactivity import Verdicts
from profitshare_gui.core.instants import Micros
from profitshare_gui.ui.copiers_columns import (
    CHECKED,
    CopierColumn,
    Kind,
    activity_text,
    activity_tone,
    copied_figure,
    figure_text,
    full_figure_text,
)
from profitshare_gui.ui.leaving_words import short_cause_text
from profitshare_gui.ui.privacy import is_normal
from profitshare_gui.ui.text import UNKNOWN, fitted, name_text

if TYPE_CHECKING:  # the page is made before the archive and its library are needed
    from profitshare_gui.usecases.copier_list import CopierRows

_FORMULA_STARTS = ("=", "+", "-", "@")


@dataclass(slots=True)
class Cells:
    """The cells of some copiers, by column and place among the rows."""

    rows: CopierRows
    verdicts: Verdicts
    now: Micros
    offset: Micros

    def shown(self, column: CopierColumn, place: int) -> str:
        """A cell on the screen."""
        if column.figure:
            figure = int(self.rows.figures[column.figure][place])
            return figure_text(column, figure, self.now, self.offset)
        words = self._words(column, place)
        is_ours = column.kind is Kind.ACTIVITY or column.name == "cause"
        return words if is_ours else fitted(words)

    def tip(self, column: CopierColumn, place: int) -> str:
        """A cell's tooltip: what there was no room for."""
        if column.figure:
            figure = int(self.rows.figures[column.figure][place])
            return full_figure_text(column, figure, self.rows.assets[place], self.offset)
        if column.name == CHECKED:
            names = (self.rows.nicknames[place] or UNKNOWN, self.rows.copier_ids[place])
            return "\n".join(map(name_text, names))
        return self._words(column, place)

    def copied(self, column: CopierColumn, place: int) -> str:
        """A cell on the clipboard: one line without tabs that a spreadsheet cannot execute.

        Where the screen hides or scrambles figures it is what the screen shows.
        """
        if column.figure and not is_normal():
            return self.shown(column, place)
        if column.figure:
            return copied_figure(column, int(self.rows.figures[column.figure][place]))
        cell = " ".join(self._words(column, place).replace("\t", " ").splitlines())
        # Names are chosen by strangers, and a spreadsheet runs what begins like a formula.
        return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell

    def tone(self, place: int) -> str:
        """The meaning of a row's activity, for its pill."""
        return activity_tone(int(self.verdicts.failed[place]), int(self.verdicts.missing[place]))

    def _words(self, column: CopierColumn, place: int) -> str:
        rows = self.rows
        if column.kind is Kind.ACTIVITY:
            failed, missing = self.verdicts.failed[place], self.verdicts.missing[place]
            return activity_text(int(failed), int(missing))
        if column.name == "tags":
            return ", ".join(rows.tags[place])
        if column.name == "asset":
            return rows.assets[place]
        if column.name == "cause":
            return short_cause_text(rows.causes[place], rows.assets[place]) or UNKNOWN
        name = rows.nicknames[place] if column.name == CHECKED else None
        return name_text(name or rows.copier_ids[place])
