"""What if the share ratio had been another: a slider, the history at that ratio, and the churn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from profitshare_gui.core.money import Millionths, Units, amount_text
from profitshare_gui.ui import text
from profitshare_gui.ui.analytics_tables import show_all_rows
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.widgets import HALF_GAP, label, toned

if TYPE_CHECKING:
    from profitshare_gui.usecases.what_ifs import RatioAnswer, RatioChange, WhatIfs

_STEP: Millionths = 1_000
"""One step of the slider: 0.1 %. The field beside it takes any ratio to 0.01 %."""
_FINE: Millionths = 100
_PAGE = 10
_LEAST_RANGE: Millionths = 500_000
_PERCENT = 10_000
_PAUSE_MS = 80
"""So long a reader's hand has to rest before a question is asked."""


class Compared(NamedTuple):
    """One figure as it was and as it would have been."""

    title: str
    before: Units
    after: Units
    asset: str

    @property
    def difference(self) -> Units:
        """After less before."""
        return self.after - self.before


class RatioSection(QWidget):
    """Asks for another ratio and shows the answer; `asked` once the hand has rested."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ratio_what_if")
        self._what_ifs: WhatIfs | None = None
        self._make_fields()
        self._notice = label(tone="warning")
        self._notice.setObjectName("ratio_notice")
        self._sentence = label(bold=True)
        self._sentence.setObjectName("ratio_sentence")
        self._churn = label(tone="secondary")
        self._churn.setObjectName("ratio_churn")
        self._table = RecordTable(
            self._columns(),
            key=lambda row: (row.title, row.asset),
            name="ratio_table",
            title=self.tr("Your history at another ratio"),
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(QLabel(self.tr("Every order led at")))
        row.addWidget(self._field)
        row.addWidget(self._slider, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addLayout(row)
        for line in (self._notice, self._sentence, self._churn, self._table):
            layout.addWidget(line)

    @property
    def ratio(self) -> Millionths:
        """The ratio that is asked for now."""
        hundredths = self._field.value() * 100
        return int(hundredths + 1 / 2) * _FINE

    @property
    def is_waiting(self) -> bool:
        """Whether a question is still to be asked."""
        return self._pause.isActive()

    def show_history(self, what_ifs: WhatIfs) -> None:
        """Begin with an account's history at its ratio of now."""
        is_same = self._what_ifs is not None and (
            self._what_ifs.rulebook.rulebook_id,
            self._what_ifs.ratio,
        ) == (what_ifs.rulebook.rulebook_id, what_ifs.ratio)
        self._what_ifs = what_ifs
        largest = max(_LEAST_RANGE, what_ifs.largest_ratio, what_ifs.ratio)
        with QSignalBlocker(self._slider), QSignalBlocker(self._field):
            self._slider.setRange(0, largest // _STEP)
            self._field.setMaximum(largest / _PERCENT)
        if not is_same:
            self._set_ratio(what_ifs.ratio)
        self._ask()

    def forget(self) -> None:
        """Another account: nothing of the one before is asked for any more."""
        self._what_ifs = None
        self._pause.stop()

    def show_answer(self, answer: RatioAnswer) -> None:
        """Show the history at a ratio."""
        what_ifs = self._what_ifs
        if what_ifs is None:
            return
        self._show_notice(what_ifs, answer.ratio)
        main = answer.changes[0]
        self._sentence.setText(self._sentence_of(main, answer.ratio))
        self._churn.setText(self._churn_of(main))
        rows = [row for change in answer.changes for row in self._rows(change)]
        self._table.show_records(rows)
        show_all_rows(self._table, len(rows), most=10)

    def _make_fields(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("ratio_slider")
        self._slider.setAccessibleName(self.tr("Share ratio to try"))
        self._slider.setPageStep(_PAGE)
        self._slider.valueChanged.connect(self._slid)
        self._field = QDoubleSpinBox()
        self._field.setObjectName("ratio_field")
        self._field.setAccessibleName(self.tr("Share ratio to try, in percent"))
        self._field.setDecimals(2)
        self._field.setSingleStep(1 / 2)
        self._field.setSuffix(self.tr(" %"))
        self._field.valueChanged.connect(self._typed)

    def _set_ratio(self, ratio: Millionths) -> None:
        with QSignalBlocker(self._slider), QSignalBlocker(self._field):
            self._slider.setValue(ratio // _STEP)
            self._field.setValue(ratio / _PERCENT)

    def _slid(self, place: int) -> None:
        with QSignalBlocker(self._field):
            self._field.setValue(place * _STEP / _PERCENT)
        self._pause.start()

    def _typed(self) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(self.ratio // _STEP)
        self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        if self._what_ifs is not None:
            self.asked.emit(self.ratio)

    def _show_notice(self, what_ifs: WhatIfs, ratio: Millionths) -> None:
        above = self.tr("Above the largest ratio in this account's rules, {largest}.")
        is_above = what_ifs.has_limit and ratio > what_ifs.largest_ratio
        self._notice.setText(above.format(largest=text.ratio_text(what_ifs.largest_ratio)))
        self._notice.setVisible(is_above)

    def _sentence_of(self, change: RatioChange, ratio: Millionths) -> str:
        difference = change.after.share - change.before.share
        words = (
            self.tr("At {ratio} you would have earned {amount} more, your copiers as much less.")
            if difference > 0
            else self.tr("At {ratio} you would have earned {amount} less, your copiers more.")
            if difference < 0
            else self.tr("At {ratio} you would have earned exactly what you did.")
        )
        amount = text.money_text(abs(difference), change.before.asset)
        toned(self._sentence, "")
        return words.format(ratio=text.ratio_text(ratio), amount=amount)

    def _churn_of(self, change: RatioChange) -> str:
        limit, copiers = change.limit, change.after.copiers
        if limit is not None:
            alike = self.tr(
                "Up to %Ln of {copiers} copiers may leave ({part}) before it pays less, if all pay "
                "alike.",
                "",
                limit.alike,
            ).format(copiers=text.count_text(copiers), part=text.part_text(limit.part, 1))
            if limit.largest_first is None:
                return alike
            largest = self.tr(
                "If those who pay most leave first, up to %Ln.", "", limit.largest_first
            )
            return f"{alike} {largest}"
        if change.needed is not None:
            return self.tr(
                "It takes %Ln more copier(s) of the same kind to earn the same.", "", change.needed
            )
        return ""

    def _rows(self, change: RatioChange) -> tuple[Compared, ...]:
        before, after, asset = change.before, change.after, change.before.asset
        return (
            Compared(self.tr("Shares settled"), before.settled, after.settled, asset),
            Compared(self.tr("Share pending"), before.pending, after.pending, asset),
            Compared(self.tr("Copiers' net before your share"), before.net, after.net, asset),
            Compared(self.tr("Copiers keep"), before.kept, after.kept, asset),
        )

    def _columns(self) -> tuple[Column[Compared], ...]:
        def money(units: Units) -> str:
            return text.money_text(units)

        def signed(units: Units) -> str:
            return text.money_text(units, sign=True)

        return (
            Column(self.tr("Figure"), lambda row: row.title),
            Column(self.tr("Asset"), lambda row: row.asset),
            Column(
                self.tr("As it was"), lambda row: row.before, money, right=True, copy=amount_text
            ),
            Column(
                self.tr("At this ratio"),
                lambda row: row.after,
                money,
                right=True,
                copy=amount_text,
            ),
            Column(
                self.tr("Difference"),
                lambda row: row.difference,
                signed,
                right=True,
                copy=amount_text,
            ),
        )
