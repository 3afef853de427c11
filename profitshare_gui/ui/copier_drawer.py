"""The drawer of one copier: who he is, why he is active or left, his curves, all that happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.money import amount_text
from profitshare_gui.ui import copier_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.analytics_tables import show_all_rows
from profitshare_gui.ui.chart_axis import day_ticks, level_span, money_ticks
from profitshare_gui.ui.copier_notes import NotesEditor
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.icons import icon
from profitshare_gui.ui.small_plot import SmallPlot
from profitshare_gui.ui.step_plot import Steps
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.theme import LABEL_SIZE, TITLE_SIZE, current_theme
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, Banner, Card, label, toned

if TYPE_CHECKING:
    from profitshare_gui.core.copier_note import CopierNote
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.copier_curves import CopierCurve
    from profitshare_gui.usecases.copier_story import CopierStory
    from profitshare_gui.usecases.copier_timeline import Moment
    from profitshare_gui.usecases.desk import Desk

WIDTH = 392
_PLOT_HEIGHT = 128
_TIMELINE_ROWS = 9


class CopierDrawer(Card):
    """Shows one copier. `closed` when the reader has seen enough, `noted` when a note was saved."""

    closed = Signal()
    noted = Signal(str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("copier_drawer")
        self.setAccessibleName(self.tr("One copier"))
        self.setFixedWidth(WIDTH)
        self._tasks = tasks
        self._desk: Desk | None = None
        self._copier_id = ""
        self._story: CopierStory | None = None
        self._make_head()
        self._make_body()
        self._lay_out()
        self.hide()

    def show_copier(self, desk: Desk, copier_id: str) -> None:
        """Load one copier's story and show it; of several asked for, the last."""
        if desk is not self._desk or copier_id != self._copier_id:
            self._story = None
            self._content.hide()
            self._name.setText(text.short_name(copier_id))
            self._activity.setText(self.tr("Reading the archive…"))
            toned(self._activity, "secondary")
        self._desk, self._copier_id = desk, copier_id
        self._banner.hide()
        self._close.setIcon(icon("close", current_theme().secondary))
        self.show()
        self._load()

    def show_story(self, story: CopierStory) -> None:
        """Print a story."""
        is_other = self._story is None or self._story.copier_id != story.copier_id
        self._story, self._copier_id = story, story.copier_id
        self._banner.hide()
        name = text.name_text(story.nickname or "") or self.tr("No nickname")
        self._name.setText(text.fitted(name))
        self._name.setToolTip(_plain_tip(name))
        self._id.setText(self.tr("Id {copier}").format(copier=text.name_text(story.copier_id)))
        self._activity.setText(words.activity_text(story.activity))
        toned(self._activity, words.activity_tone(story.activity))
        self._fill(self._why, self._why_rows(story))
        self._fill(self._owed, self._owed_rows(story))
        self._fill(self._stays, self._stay_rows(story))
        self._show_curve(self._pnl, self._pnl_note, story.pnl, story)
        self._show_curve(self._equity, self._equity_note, story.equity, story)
        self._timeline.show_records(story.timeline)
        show_all_rows(self._timeline, len(story.timeline), most=_TIMELINE_ROWS)
        self._notes.show_note(story.note, anew=is_other)
        self._close.setIcon(icon("close", current_theme().secondary))
        self.setAccessibleDescription(f"{name}. {self._activity.text()}")
        self._content.show()
        self.show()

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, 0)

    def refresh(self) -> None:
        """Load the story that is shown again; what is being typed into its note stays."""
        if not self.isHidden():
            self._load()

    def _load(self) -> None:
        if self._desk is not None:
            self._tasks.run(
                partial(self._desk.copiers.load_story, self._copier_id),
                done=self._show_loaded,
                failed=self._show_error,
                replaces=(self, "story"),
            )

    def _show_loaded(self, story: CopierStory) -> None:
        if story.copier_id == self._copier_id:
            self.show_story(story)

    def _show_error(self, error: Exception) -> None:
        if self._story is None:
            self._activity.setText("")
        self._banner.show_error(explain(error))

    def _save_note(self, note: str, tags: str) -> None:
        if self._desk is not None:
            copier_id = self._copier_id
            self._tasks.run(
                partial(self._desk.copiers.save_note, copier_id, note, tags),
                done=partial(self._show_saved, copier_id),
                failed=self._show_error,
                replaces=(self, "note"),
            )

    def _show_saved(self, copier_id: str, note: CopierNote) -> None:
        if copier_id == self._copier_id:
            self._notes.show_note(note, anew=True)
        self.noted.emit(copier_id)

    def _make_head(self) -> None:
        self._name = label(size=TITLE_SIZE, bold=True)
        self._name.setObjectName("copier_name")
        self._name.setWordWrap(False)
        self._name.setTextFormat(Qt.TextFormat.PlainText)  # names are chosen by strangers
        self._id = label(size=LABEL_SIZE, tone="secondary")
        self._activity = label(bold=True)
        self._activity.setObjectName("copier_activity")
        self._close = QToolButton()
        self._close.setObjectName("close_copier_button")
        self._close.setAccessibleName(self.tr("Close this copier"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setProperty("flat", True)
        self._close.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        # Anywhere in the window while it is shown: the keyboard may have stayed in the table.
        escape.setContext(Qt.ShortcutContext.WindowShortcut)
        escape.activated.connect(self.closed)
        self._banner = Banner()
        self._banner.retried.connect(self._load)

    def _make_body(self) -> None:
        self._why, self._owed, self._stays = (QGridLayout() for _ in range(3))
        for grid in (self._why, self._owed, self._stays):
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(0, 1)
        self._pnl = SmallPlot("copier_pnl_plot", self.tr("Cumulative PnL of this copier"))
        self._equity = SmallPlot("copier_equity_plot", self.tr("Equity of this copier"))
        for plot in (self._pnl, self._equity):
            plot.setFixedHeight(_PLOT_HEIGHT)
        self._pnl_note = label(size=LABEL_SIZE, tone="secondary")
        self._equity_note = label(size=LABEL_SIZE, tone="secondary")
        self._timeline = RecordTable(
            (
                Column(
                    self.tr("Day"), lambda row: row.at, self._day, tooltip=self._moment, width=88
                ),
                Column(self.tr("What happened"), words.moment_text, tooltip=_moment_tip),
                Column(
                    self.tr("Amount"),
                    lambda row: row.amount,
                    text.money_text,
                    right=True,
                    tooltip=lambda row: text.full_money_text(row.amount, row.asset),
                    copy=amount_text,
                    width=84,
                ),
            ),
            key=lambda row: row,
            name="copier_timeline",
            title=self.tr("All that happened with this copier"),
        )
        self._notes = NotesEditor()
        self._notes.saved.connect(self._save_note)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._content = QScrollArea()
        self._content.setObjectName("copier_story")
        self._content.setAccessibleName(self.tr("Story of this copier"))
        self._content.setWidgetResizable(True)
        self._content.setFrameShape(QFrame.Shape.NoFrame)
        self._content.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, HALF_GAP, HALF_GAP, 0)
        body.setSpacing(6)
        parts: Sequence[tuple[str, Sequence[QWidget | QGridLayout]]] = (
            (self.tr("Why"), (self._why,)),
            (self.tr("Owed now"), (self._owed,)),
            (self.tr("Copied"), (self._stays,)),
            (self.tr("Your note"), (self._notes,)),
            (self.tr("PnL"), (self._pnl, self._pnl_note)),
            (self.tr("Equity"), (self._equity, self._equity_note)),
            (self.tr("What happened"), (self._timeline,)),
        )
        for title, inside_parts in parts:
            body.addWidget(label(title, bold=True))
            for part in inside_parts:
                if isinstance(part, QWidget):
                    body.addWidget(part)
                else:
                    body.addLayout(part)
            body.addSpacing(HALF_GAP)
        body.addStretch(1)
        self._content.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, HALF_GAP, PADDING)
        layout.setSpacing(2)
        layout.addLayout(head)
        for widget in (self._id, self._activity, self._banner):
            layout.addWidget(widget)
        layout.addWidget(self._content, 1)
        layout.addStretch(0)

    def _why_rows(self, story: CopierStory) -> list[tuple[QLabel, QLabel | None]]:
        """Each condition of being inactive with his value; or why he is judged by none."""
        if story.conditions:
            return [
                (
                    label(words.condition_text(each, story), tone="secondary"),
                    label(words.condition_value(each, story)),
                )
                for each in story.conditions
            ]
        if story.stays and story.stays[-1].cause is not None:
            cause = story.stays[-1].cause
            said = [
                label(words.cause_text(cause, story.asset)),
                label(
                    words.source_text(cause, story.platform_removal),
                    size=LABEL_SIZE,
                    tone="secondary",
                ),
            ]
            return [(each, None) for each in said if each.text()]
        sentence = (
            self.tr("This platform's rules name no inactive copiers.")
            if story.rows
            else self.tr("The archive has no row of the list about this copier.")
        )
        return [(label(sentence, tone="secondary"), None)]

    def _owed_rows(self, story: CopierStory) -> list[tuple[QLabel, QLabel | None]]:
        if not story.owed:
            return [(label(self.tr("Nothing pending is known."), tone="secondary"), None)]
        rows: list[tuple[QLabel, QLabel | None]] = []
        for owed in story.owed:
            pending = text.full_money_text(owed.due, owed.asset)
            rows.append((label(self.tr("Pending share"), tone="secondary"), label(pending)))
            if owed.status is not None:
                status = text.pending_status_text(owed.status)
                said = label(text.status_reason_text(status, owed.reason))
                rows.append((label(self.tr("At the cut-off"), tone="secondary"), said))
            if owed.high_water_mark is not None:
                mark = text.money_text(owed.high_water_mark, owed.asset)
                lacks = text.money_text(owed.to_mark, owed.asset)
                rows.append((label(self.tr("High-water mark"), tone="secondary"), label(mark)))
                rows.append((label(self.tr("PnL up to it"), tone="secondary"), label(lacks)))
            source = text.provenance_text(owed.provenance)
            rows.append((label(self.tr("Source"), tone="secondary"), label(source)))
        return rows

    def _stay_rows(self, story: CopierStory) -> list[tuple[QLabel, QLabel | None]]:
        """His stays, the newest first, with why each probably ended."""
        if not story.stays:
            return [(label(self.tr("Nobody knows since when."), tone="secondary"), None)]
        rows: list[tuple[QLabel, QLabel | None]] = []
        for stay in reversed(story.stays):
            spell = stay.spell
            lasted = words.stay_text(spell.began_at, spell.ended_at, story.platform_offset)
            rows.append((label(lasted), None))
            if stay.cause is not None and stay is not story.stays[-1]:
                because = words.cause_text(stay.cause, story.asset)
                rows.append((label(because, size=LABEL_SIZE, tone="secondary"), None))
        return rows

    @staticmethod
    def _fill(grid: QGridLayout, rows: Sequence[tuple[QLabel, QLabel | None]]) -> None:
        """Replace what is in a grid."""
        while (item := grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (left, right) in enumerate(rows):
            if right is None:
                grid.addWidget(left, place, 0, 1, 2)
            else:
                right.setWordWrap(False)
                right.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(left, place, 0)
                grid.addWidget(right, place, 1)

    def _show_curve(
        self, plot: SmallPlot, note: QLabel, curve: CopierCurve, story: CopierStory
    ) -> None:
        reading = self._reading(curve, story)
        plot.setVisible(len(curve.points) > 1)
        source = words.curve_source_text(curve.source)
        if len(curve.points) > 1:
            plot.show_drawing(_steps_of(curve, story, reading))
            note.setText(source)
        else:
            note.setText("\n".join([*([reading(0)] if curve.points else []), source]))

    def _reading(self, curve: CopierCurve, story: CopierStory) -> Callable[[int], str]:
        def reading(place: int) -> str:
            at, amount = curve.points[place]
            return self.tr("{amount} · {day}").format(
                amount=text.money_text(amount, curve.asset, sign=curve is story.pnl),
                day=text.day_text(at, story.platform_offset),
            )

        return reading

    def _day(self, at: int) -> str:
        return text.day_text(at, self._story.platform_offset if self._story else 0)

    def _moment(self, row: object) -> str:
        at = getattr(row, "at", None)
        return text.dated_instant_text(at, self._story.platform_offset if self._story else 0)


def _plain_tip(words_shown: str) -> str:
    """A tooltip that shows a stranger's words as they are, not as markup."""
    return f"<qt>{escape(words_shown)}</qt>"


def _moment_tip(moment: Moment) -> str:
    return _plain_tip(words.moment_text(moment))


def _steps_of(curve: CopierCurve, story: CopierStory, reading: Callable[[int], str]) -> Steps:
    levels = [level for _, level in curve.points]
    left_at = story.stays[-1].spell.ended_at if story.stays else None
    low, high = level_span(min(levels), max(levels))

    def across(first: int, last: int, width: int) -> Sequence[tuple[int, str]]:
        return day_ticks(first, last, story.platform_offset, width)

    return Steps(
        points=curve.points,
        until=max(left_at or story.as_of, curve.points[-1][0] + 1),
        low=low,
        high=high,
        across=across,
        up=_amounts,
        reading=reading,
        words=reading(len(curve.points) - 1),
    )


def _amounts(low: int, high: int, height: int) -> Sequence[tuple[int, str]]:
    """Ticks twice as close as on a page's own chart, for there is little room."""
    return money_ticks(low, high, 2 * height)
