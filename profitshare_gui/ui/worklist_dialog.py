"""Removing by hand: ids to copy in portions, a tick and a note for each, and who is gone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.sweep import ItemState, SweepItem
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.pills import PillDelegate
from profitshare_gui.ui.privacy import hides_names
from profitshare_gui.ui.removal_words import hand_state_text, state_tone
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, Banner, label
from profitshare_gui.usecases.worklists import Worklist

if TYPE_CHECKING:
    from profitshare_gui.usecases.removal_desk import RemovalDesk

_SIZE = QSize(860, 600)
_SMALLEST = QSize(760, 480)
_MARGIN = 24
_STATE = 2
_STATE_WIDTH = 120
_PORTION, _LARGEST = 20, 500


class WorklistDialog(QDialog):
    """A list to work through; `changed` says that something of it was ticked or ended."""

    changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        desk: RemovalDesk,
        worklist: Worklist,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("worklist_dialog")
        self.setWindowTitle(self.tr("Remove by hand"))
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self._tasks, self._desk, self._worklist = tasks, desk, worklist
        self._copied: frozenset[str] = frozenset()
        self._headline = label(size=TITLE_SIZE, bold=True)
        self._headline.setObjectName("worklist_headline")
        self._words = label(tone="secondary")
        self._banner = Banner()
        self._banner.retried.connect(self._banner.hide)
        self._table = RecordTable(
            (
                Column(
                    self.tr("Copier"),
                    lambda item: item.nickname or item.copier_id,
                    text.short_name,
                    copy=str,
                ),
                Column(self.tr("Id"), lambda item: item.copier_id, text.name_text, copy=str),
                Column(self.tr("Status"), hand_state_text, width=_STATE_WIDTH),
                Column(self.tr("Note"), lambda item: item.told, copy=str),
            ),
            key=lambda item: item.copier_id,
            name="worklist_table",
            title=self.tr("Copiers to remove by hand"),
        )
        self._table.setItemDelegateForColumn(_STATE, PillDelegate(state_tone, self._table))
        self._portion = QSpinBox()
        self._copy = QPushButton()
        self._tick_copied = QPushButton(self.tr("&Tick the copied ones"))
        self._tick = QPushButton(self.tr("Tick selected"))
        self._untick = QPushButton(self.tr("Take ticks back"))
        self._note = QLineEdit()
        self._end = QPushButton(self.tr("Give up the rest"))
        self._set_up_parts()
        self._lay_out()
        self._show(worklist)
        self._copy.setFocus()

    def copy_portion(self) -> None:
        """Put the ids of the next portion on the clipboard, one a line, and select its rows."""
        batches = self._worklist.batches(self._portion.value())
        if batches and not hides_names():
            ids = [item.copier_id for item in batches[0]]
            QGuiApplication.clipboard().setText("\n".join(ids))
            self._copied = frozenset(ids)
            self._restyle()

    def _set_up_parts(self) -> None:
        self._portion.setObjectName("portion_size")
        self._portion.setRange(1, _LARGEST)
        self._portion.setValue(_PORTION)
        self._portion.setAccessibleName(self.tr("How many ids the platform takes at once"))
        self._portion.valueChanged.connect(self._restyle)
        self._note.setObjectName("worklist_note")
        self._note.setPlaceholderText(self.tr("Note for the current copier; Enter keeps it"))
        self._note.setAccessibleName(self.tr("Note for the current copier"))
        self._note.returnPressed.connect(self._keep_note)
        self._table.current_record_changed.connect(self._show_note)
        self._table.activated_record.connect(self._turn_tick)
        for button, name, slot in (
            (self._copy, "copy_portion_button", self.copy_portion),
            (self._tick_copied, "tick_copied_button", self._tick_the_copied),
            (self._tick, "tick_button", partial(self._tick_selected, is_done=True)),
            (self._untick, "untick_button", partial(self._tick_selected, is_done=False)),
            (self._end, "end_worklist_button", self._give_up),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, slot=slot: slot())

    def _lay_out(self) -> None:
        portion = QHBoxLayout()
        portion.setSpacing(HALF_GAP)
        ask = label(self.tr("Ids at once"))
        ask.setWordWrap(False)
        for part in (ask, self._portion, self._copy, self._tick_copied):
            portion.addWidget(part)
        portion.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(HALF_GAP)
        below.addWidget(self._tick)
        below.addWidget(self._untick)
        below.addWidget(self._note, 1)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("close_button")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        bottom = QHBoxLayout()
        bottom.addWidget(self._end)
        bottom.addStretch(1)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(self._banner)
        layout.addWidget(self._headline)
        layout.addWidget(self._words)
        layout.addLayout(portion)
        layout.addWidget(self._table, 1)
        layout.addLayout(below)
        layout.addLayout(bottom)

    def _show(self, worklist: Worklist) -> None:
        self._worklist = worklist
        self._banner.hide()
        gone, ticked = worklist.of(ItemState.REMOVED), worklist.of(ItemState.SENT)
        left = worklist.of(ItemState.PLANNED)
        self._headline.setText(
            self.tr("%Ln copier(s) to remove by hand", "", len(left))
            if left
            else self.tr("Nothing left to remove")
        )
        counts = self.tr("{gone} gone · {ticked} ticked · {left} to do").format(
            gone=text.count_text(len(gone)),
            ticked=text.count_text(len(ticked)),
            left=text.count_text(len(left)),
        )
        promise = self.tr("A tick is yours; the next import or sync of the list confirms it.")
        self._words.setText(f"{counts}\n{promise}")
        self._table.show_records(worklist.items)
        self._restyle()

    def _restyle(self) -> None:
        batches = self._worklist.batches(self._portion.value())
        count = len(batches[0]) if batches else 0
        self._copy.setText(self.tr("&Copy the next %Ln id(s)", "", count))
        # Dots or made-up ids would remove nobody on the platform, or somebody else.
        self._copy.setEnabled(bool(batches) and not hides_names())
        self._tick_copied.setEnabled(bool(self._copied_items()))
        self._end.setEnabled(bool(self._worklist.of(ItemState.PLANNED)))

    def _copied_items(self) -> list[SweepItem]:
        left = self._worklist.of(ItemState.PLANNED)
        return [item for item in left if item.copier_id in self._copied]

    def _tick_the_copied(self) -> None:
        items = self._copied_items()
        self._copied = frozenset()
        self._do(partial(self._desk.tick, self._worklist, items, is_done=True))

    def _tick_selected(self, *, is_done: bool) -> None:
        items = self._table.selected_records()
        if items:
            self._do(partial(self._desk.tick, self._worklist, items, is_done=is_done))

    def _turn_tick(self, item: SweepItem) -> None:
        is_done = item.state is ItemState.PLANNED
        self._do(partial(self._desk.tick, self._worklist, [item], is_done=is_done))

    def _show_note(self, item: SweepItem | None) -> None:
        self._note.setText("" if item is None else item.told)
        self._note.setEnabled(item is not None)

    def _keep_note(self) -> None:
        item = self._table.current_record()
        if item is not None:
            note = self._note.text().strip()
            self._do(partial(self._desk.annotate, self._worklist, item, note))

    def _give_up(self) -> None:
        self._tasks.run(
            partial(self._desk.close_worklist, self._worklist),
            done=lambda _: self._ended(),
            failed=self._show_error,
        )

    def _ended(self) -> None:
        self.accept()
        self.changed.emit()

    def _do(self, work: Callable[[], Any]) -> None:
        self._tasks.run(work, done=self._show_changed, failed=self._show_error)

    def _show_changed(self, worklist: Worklist) -> None:
        self._show(worklist)
        self.changed.emit()

    def _show_error(self, error: Exception) -> None:
        self._banner.show_error(explain(error))
