"""The pages of a removal under way: ten seconds to undo it, how far it is, what came of it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.sweep import ItemState, SweepItem
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import Explanation
from profitshare_gui.ui.pills import PillDelegate
from profitshare_gui.ui.real_amounts import ask_real_amounts
from profitshare_gui.ui.removal_words import (
    FAILURES_FIRST,
    cause_text,
    duration_text,
    explain_halt,
    state_text,
    state_tone,
)
from profitshare_gui.ui.save_csv import ask_csv_path
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import GAP, HALF_GAP, Banner, Card, FigureCard, label
from profitshare_gui.usecases.sweeping import SweepProgress, SweepReport

UNDO_MS = 10_000
"""How long a confirmed removal waits, in the window, in case it was a mistake."""

_TICK_MS = 100
_STATE = 1
_STATE_WIDTH = 112
_CODE_WIDTH = 144


class UndoPage(QWidget):
    """A confirmed removal that has not begun: `undone`, or `elapsed` once the time is over."""

    undone = Signal()
    elapsed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._words = label(size=TITLE_SIZE, bold=True)
        self._words.setObjectName("undo_words")
        self._left = QProgressBar()
        self._left.setTextVisible(False)
        self._left.setAccessibleName(self.tr("Time left to undo"))
        self._undo = QPushButton(self.tr("&Undo"))
        self._undo.setObjectName("undo_button")
        self._undo.setProperty("primary", True)
        self._undo.clicked.connect(self.undo)
        bar = Card()
        bar.setObjectName("undo_bar")
        inside = QVBoxLayout(bar)
        inside.setContentsMargins(GAP, GAP, GAP, GAP)
        inside.setSpacing(12)
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._undo)
        inside.addLayout(line)
        inside.addWidget(self._left)
        inside.addWidget(label(self.tr("Nothing has been sent yet."), tone="secondary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(bar)
        layout.addStretch(1)

    @property
    def is_waiting(self) -> bool:
        """Whether it can still be undone."""
        return self._timer.isActive()

    def begin(self, count: int) -> None:
        """Wait ten seconds for a change of mind about so many copiers."""
        self._count = count
        self._left.setRange(0, UNDO_MS)
        self._clock.start()
        self._timer.start()
        self._tick()
        self._undo.setFocus()

    def undo(self) -> None:
        """Take it back."""
        if self._timer.isActive():
            self._timer.stop()
            self.undone.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._undo.setFocus()

    def _tick(self) -> None:
        left = max(UNDO_MS - int(self._clock.elapsed()), 0)
        self._left.setValue(left)
        self._words.setText(
            self.tr("%Ln copier(s) will be removed in {seconds} s", "", self._count).format(
                seconds=text.count_text(-(-left // 1000))
            )
        )
        if not left:
            self._timer.stop()
            self.elapsed.emit()


class SweepProgressPage(QWidget):
    """How far a removal is; `paused` carries whether it waits, `stopped` ends it."""

    paused = Signal(bool)
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._headline = label(size=TITLE_SIZE, bold=True)
        self._bar = QProgressBar()
        self._bar.setObjectName("sweep_progress_bar")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the removal is"))
        self._counts = label()
        self._counts.setObjectName("sweep_counts")
        self._remaining = label(tone="secondary")
        self._remaining.setObjectName("sweep_remaining")
        self._pause = QPushButton(self.tr("&Pause"))
        self._pause.setObjectName("pause_button")
        self._pause.setCheckable(True)
        self._pause.setAutoDefault(False)
        self._pause.toggled.connect(self._show_paused)
        self._stop = QPushButton(self.tr("&Stop after this one"))
        self._stop.setObjectName("stop_button")
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self._show_stopping)
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF_GAP)
        buttons.addStretch(1)
        buttons.addWidget(self._pause)
        buttons.addWidget(self._stop)
        promise = self.tr(
            "Each copier is written down before he is sent, and sent once. If the program ends "
            "now, its next start finds out how far it came."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addStretch(1)
        for part in (self._headline, self._bar, self._counts, self._remaining):
            layout.addWidget(part)
        layout.addWidget(label(promise, tone="secondary"))
        layout.addStretch(1)
        layout.addLayout(buttons)
        self._is_stopping = False
        self._progress = SweepProgress(0, 0)

    def begin(self, count: int, place: str) -> None:
        """Begin with so many copiers."""
        headline = self.tr("Removing %Ln copier(s) from {place}", "", count)
        self._headline.setText(headline.format(place=place))
        self._is_stopping = False
        self._pause.setChecked(False)
        for button in (self._pause, self._stop):
            button.setEnabled(True)
        self.show_progress(SweepProgress(count, count, is_reading=True))

    def show_progress(self, progress: SweepProgress) -> None:
        """Show how far it is."""
        self._progress = progress
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        parts = [
            self.tr("{done}/{total}").format(
                done=text.count_text(progress.done), total=text.count_text(progress.total)
            ),
            self.tr("%Ln removed", "", progress.removed),
            self.tr("%Ln refused", "", progress.refused),
            self.tr("%Ln unknown", "", progress.uncertain),
        ]
        if progress.dropped:
            parts.append(self.tr("%Ln left alone", "", progress.dropped))
        self._counts.setText(" · ".join(parts))
        self._remaining.setText(self._what_now())

    def _what_now(self) -> str:
        if self._is_stopping:
            return self.tr("Stopping; what is under way is settled first…")
        if self._pause.isChecked():
            return self.tr("Paused. Nothing is sent.")
        left = duration_text(self._progress.remaining)
        if self._progress.is_reading:
            return self.tr("Reading the list of copiers… {left} of sending left").format(left=left)
        return self.tr("{left} left, at the platform's rate").format(left=left)

    def _show_paused(self, is_paused: bool) -> None:
        self._pause.setText(self.tr("&Go on") if is_paused else self.tr("&Pause"))
        self._remaining.setText(self._what_now())
        self.paused.emit(is_paused)

    def _show_stopping(self) -> None:
        self._is_stopping = True
        for button in (self._pause, self._stop):
            button.setEnabled(False)
        self._remaining.setText(self._what_now())
        self.stopped.emit()


class SweepResultPage(QWidget):
    """What came of a removal, failures first.

    `retried` asks for a new preview of those who failed, `export_wanted` carries a path, `closed`
    ends it, and `log_wanted` asks for the audit log.
    """

    retried = Signal()
    export_wanted = Signal(object)
    log_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._headline = label(size=TITLE_SIZE, bold=True)
        self._headline.setObjectName("sweep_headline")
        self._banner = Banner()
        for button in self._banner.findChildren(QPushButton):
            button.hide()  # what failed is retried below, after a new preview
        self._cards = {
            ItemState.REMOVED: FigureCard(self.tr("Removed"), "sweep_removed"),
            ItemState.REFUSED: FigureCard(self.tr("Refused"), "sweep_refused"),
            ItemState.UNCERTAIN: FigureCard(self.tr("Unknown"), "sweep_unknown"),
            ItemState.DROPPED: FigureCard(self.tr("Left alone"), "sweep_dropped"),
            ItemState.STOPPED: FigureCard(self.tr("Not sent"), "sweep_stopped"),
        }
        self._table = RecordTable(
            (
                Column(
                    self.tr("Copier"),
                    lambda item: item.nickname or item.copier_id,
                    text.short_name,
                    tooltip=lambda item: text.name_text(item.copier_id),
                    copy=str,
                ),
                Column(self.tr("Outcome"), lambda item: item.state, state_text, width=_STATE_WIDTH),
                Column(self.tr("Code"), lambda item: item.code, width=_CODE_WIDTH),
                Column(self.tr("Why, and what to do"), cause_text, tooltip=cause_text),
            ),
            key=lambda item: (item.place, item.copier_id),
            name="sweep_result_table",
            title=self.tr("What became of each copier"),
        )
        self._table.setItemDelegateForColumn(_STATE, PillDelegate(state_tone, self._table))
        self._cause = label(tone="secondary")
        self._cause.setObjectName("sweep_cause")
        self._table.current_record_changed.connect(self._show_cause)
        self._retry = QPushButton()
        self._retry.setObjectName("retry_failed_button")
        self._saved = label(tone="secondary")
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()

    def show_report(self, report: SweepReport) -> None:
        """Show what came of it."""
        removed, total = len(report.of(ItemState.REMOVED)), len(report.items)
        self._headline.setText(
            self.tr("{removed} of %Ln copier(s) removed", "", total).format(
                removed=text.count_text(removed)
            )
        )
        details = {
            ItemState.REMOVED: self.tr("gone for good"),
            ItemState.REFUSED: self.tr("still copying"),
            ItemState.UNCERTAIN: self.tr("settled at the next reading"),
            ItemState.DROPPED: self.tr("changed since the preview"),
            ItemState.STOPPED: self.tr("still copying"),
        }
        for state, card in self._cards.items():
            card.show_figure(text.count_text(len(report.of(state))), details[state])
        self._table.show_records(failures_first(report.items))
        self._table.setCurrentIndex(self._table.model().index(0, 0))
        failed = len(report.failed)
        self._retry.setText(self.tr("&Retry %Ln failed…", "", failed))
        self._retry.setVisible(bool(failed))
        self._saved.clear()
        self._banner.hide()
        if report.halted is not None:
            told = explain_halt(report.halted)
            never = self.tr("Nothing more was sent.")
            sentence = self.tr("{never} {next_step}").format(never=never, next_step=told.next_step)
            self._banner.show_error(Explanation(told.what, sentence, told.details))
        self._close.setFocus()

    def show_error(self, error: Exception) -> None:
        """Something else ended it; the journal knows how far it came."""
        self._headline.setText(self.tr("The removal ended early"))
        for card in self._cards.values():
            card.hide()
        self._table.hide()
        self._retry.hide()
        told = explain_halt(error)
        next_step = self.tr(
            "{next_step} Each copier was written down before he was sent: the next removal, or the "
            "next start, finds out how far this one came. Nothing is sent twice."
        ).format(next_step=told.next_step)
        self._banner.show_error(Explanation(told.what, next_step, told.details))

    def show_saved(self, name: str) -> None:
        """The result is in a file now."""
        self._saved.setText(self.tr("Saved as {name}").format(name=name))

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(HALF_GAP)
        for card in self._cards.values():
            figures.addWidget(card, 1)
        export = QPushButton(self.tr("&Export…"))
        export.setObjectName("export_result_button")
        log = QPushButton(self.tr("Audit &log…"))
        log.setObjectName("audit_log_button")
        self._close.setObjectName("close_button")
        self._close.setDefault(True)
        for button, slot in (
            (self._retry, self.retried),
            (log, self.log_wanted),
            (self._close, self.closed),
        ):
            button.clicked.connect(slot)
        export.clicked.connect(self._ask_for_file)
        bottom = QHBoxLayout()
        bottom.setSpacing(HALF_GAP)
        for button in (self._retry, export, log):
            button.setAutoDefault(False)
            bottom.addWidget(button)
        bottom.addWidget(self._saved, 1)
        bottom.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self._headline, self._banner):
            layout.addWidget(part)
        layout.addLayout(figures)
        layout.addWidget(self._framed(), 1)
        layout.addLayout(bottom)

    def _framed(self) -> QFrame:
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(HALF_GAP, HALF_GAP, HALF_GAP, HALF_GAP)
        inside.addWidget(self._table)
        inside.addWidget(self._cause)
        return card

    def _show_cause(self, item: SweepItem | None) -> None:
        """Spell out what the table may have had to cut."""
        self._cause.setText("" if item is None else cause_text(item))

    def _ask_for_file(self) -> None:
        ask_real_amounts(self, self._choose_file)

    def _choose_file(self) -> None:
        name = self.tr("removal-result.csv")
        kind = self.tr("CSV (*.csv)")
        ask_csv_path(self, self.tr("Export the result"), name, kind, self.export_wanted.emit)


def failures_first(items: tuple[SweepItem, ...]) -> list[SweepItem]:
    """The copiers of a result, what needs a person first."""
    return sorted(items, key=lambda item: (FAILURES_FIRST.index(item.state), item.place))
