"""The live preview: rows as they would be saved, lines that are refused, and what is covered."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.errors import BadLine, Fault
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Feed
from profitshare_gui.ui import text
from profitshare_gui.ui.import_tables import PreviewTable, RefusedTable
from profitshare_gui.ui.import_words import column_text
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, Card, label, toned
from profitshare_gui.usecases.import_draft import Draft, missing_columns
from profitshare_gui.usecases.import_steps import Plan, Tally, Trial, Way

_MILLISECOND: Micros = 1_000


class PreviewPane(QWidget):
    """Shows what one way to read a source gives, whatever it gives."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_preview")
        self._table: PreviewTable | None = None
        self._is_asked = False
        self._title = label(size=LABEL_SIZE, tone="secondary")
        self._message = label()
        self._message.setObjectName("import_message")
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._rows, self._refused_card = Card(), Card()
        self._refused_title = label(size=LABEL_SIZE, tone="secondary")
        self._refused = RefusedTable("import_refused_table")
        self._coverage = CoverageRow()
        self._whole = QCheckBox(self.tr("This is the &whole list: who is not in it has left"))
        self._whole.setObjectName("import_whole_list")
        self._whole.setToolTip(
            self.tr("Take the tick away where the list goes on, as on a page with numbers below.")
        )
        self._whole.hide()
        self._lay_out()
        self.show_waiting()

    def covers(self) -> tuple[Micros, Micros] | None:
        """The period that the trader says is complete; None where nobody said."""
        return self._coverage.covers()

    def is_part(self) -> bool:
        """Whether a copier list goes on elsewhere, so that who is not in it may still be there."""
        return not self._whole.isHidden() and not self._whole.isChecked()

    def show_waiting(self) -> None:
        """Another source is being read: forget the one before."""
        self._title.setText(self.tr("Preview"))
        if self._table is not None:  # its columns have the widths of what is forgotten
            self._table.hide()
            self._table.deleteLater()
            self._table = None
        self._say(self.tr("Reading…"), "secondary")
        self._show_refused(())
        self._coverage.show_span(None, None)
        self._whole.hide()
        self._is_asked = False

    def show_trouble(self, *sentences: str) -> None:
        """Say in the place of the rows why there are none, and what to do."""
        self._title.setText(self.tr("Preview"))
        self._say("\n\n".join(filter(None, sentences)), "warning")
        self._show_refused(())

    def show_faults(self, way: Way, faults: Sequence[Fault]) -> None:
        """Say what a mapping still lacks: our columns in words, anything else as it is told."""
        missing = missing_columns(way) if isinstance(way, Draft) else ()
        keys = {f"columns.{name}" for name in missing}
        others = [f"{fault.key}: {fault.why}" for fault in faults if fault.key not in keys]
        names = text.listed(column_text(name) for name in missing)
        self.show_trouble(
            self.tr("The mapping is not finished yet."),
            self.tr("Still needed: {columns}").format(columns=names) if missing else "",
            "\n".join(others),
        )

    def show_trial(self, feed: Feed, trial: Trial) -> None:
        """Show the first rows as they would be saved, and the refused lines among them."""
        self._title.setText(self.tr("The first rows, as they would be saved"))
        if self._table is None:
            self._table = PreviewTable(feed)
            self._inside.addWidget(self._table, 1)
        self._message.setVisible(not trial.rows)
        self._table.setVisible(bool(trial.rows))
        self._inside.activate()  # columns are fitted to the rows that have room
        self._table.show_rows(trial.rows)
        if not trial.rows:
            self._say(self.tr("None of the first rows can be used."), "warning")
        self._show_refused(trial.refused)

    def show_tally(self, plan: Plan, tally: Tally) -> None:
        """Show all refused lines, and offer the period that the rows lie in.

        Of a copier list it is asked whether it is whole; one with refused lines never is, and a
        table from a web page is often one page of several.
        """
        self._show_refused(tally.refused)
        if not self._is_asked:
            self._is_asked = True
            self._whole.setChecked(isinstance(plan.source, Path))
        self._whole.setVisible(plan.feed is Feed.COPIERS and not tally.refused)
        if plan.feed is Feed.COPIERS:
            self._coverage.show_span(None, None)
        else:
            self._coverage.show_span(tally.since, tally.until)

    def _lay_out(self) -> None:
        self._inside = QVBoxLayout(self._rows)
        self._inside.setContentsMargins(HALF_GAP, 12, HALF_GAP, HALF_GAP)
        self._inside.addWidget(self._title)
        self._inside.addWidget(self._message, 1)
        self._message.setContentsMargins(HALF_GAP, HALF_GAP, HALF_GAP, HALF_GAP)
        self._title.setContentsMargins(HALF_GAP, 0, 0, 0)
        refused = QVBoxLayout(self._refused_card)
        refused.setContentsMargins(HALF_GAP, 12, HALF_GAP, HALF_GAP)
        self._refused_title.setContentsMargins(HALF_GAP, 0, 0, 0)
        refused.addWidget(self._refused_title)
        refused.addWidget(self._refused, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(PADDING)
        split.setChildrenCollapsible(False)
        for part, share in ((self._rows, 3), (self._refused_card, 2)):
            split.addWidget(part)
            split.setStretchFactor(split.indexOf(part), share)
        split.setSizes([300, 200])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(split, 1)
        layout.addWidget(self._coverage)
        layout.addWidget(self._whole)

    def _say(self, sentence: str, tone: str) -> None:
        self._message.setText(sentence)
        toned(self._message, tone)
        self._message.show()
        if self._table is not None:
            self._table.hide()

    def _show_refused(self, refused: tuple[BadLine, ...]) -> None:
        self._refused_title.setText(
            self.tr("Refused lines · {count}").format(count=text.count_text(len(refused)))
        )
        self._refused.show_records(refused)
        self._refused_card.setVisible(bool(refused))


class CoverageRow(QWidget):
    """Whether the source is complete between two instants; what lies between is no gap then."""

    def __init__(self) -> None:
        super().__init__()
        self._is_complete = QCheckBox(self.tr("C&omplete from"))
        self._is_complete.setObjectName("import_complete")
        self._is_complete.setToolTip(
            self.tr("Then nothing is missing between the two, and no gap is shown there.")
        )
        self._since = _instant_field("import_covers_since", self.tr("Complete from"))
        self._until = _instant_field("import_covers_until", self.tr("Complete until"))
        self._is_complete.toggled.connect(self._restyle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HALF_GAP)
        to = label(self.tr("to"), tone="secondary")
        to.setWordWrap(False)
        zone = label("UTC", tone="secondary")
        zone.setWordWrap(False)
        for part in (self._is_complete, self._since, to, self._until, zone):
            row.addWidget(part)
        row.addStretch(1)
        self._restyle()

    def covers(self) -> tuple[Micros, Micros] | None:
        """The period, None where the trader does not say that it is complete."""
        since, until = _micros(self._since), _micros(self._until)
        is_said = not self.isHidden() and self._is_complete.isChecked()
        return (since, until) if is_said and since < until else None

    def show_span(self, since: Micros | None, until: Micros | None) -> None:
        """Offer the period between two instants; without them there is none to speak of."""
        self.setVisible(since is not None and until is not None)
        for field, at in ((self._since, since), (self._until, until)):
            if at is not None:
                field.setDateTime(
                    QDateTime.fromMSecsSinceEpoch(at // _MILLISECOND, QTimeZone.utc())
                )

    def _restyle(self) -> None:
        for field in (self._since, self._until):
            field.setEnabled(self._is_complete.isChecked())


def _instant_field(name: str, title: str) -> QDateTimeEdit:
    field = QDateTimeEdit()
    field.setObjectName(name)
    field.setAccessibleName(title)
    field.setTimeZone(QTimeZone.utc())
    field.setDisplayFormat("yyyy-MM-dd HH:mm:ss")
    return field


def _micros(field: QDateTimeEdit) -> Micros:
    return int(field.dateTime().toMSecsSinceEpoch()) * _MILLISECOND
