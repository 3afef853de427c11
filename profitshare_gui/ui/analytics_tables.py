"""The tables of the copier analytics: cohorts, churn after a drawdown, and before and after."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem

from profitshare_gui.core.churn import ChurnGroup
from profitshare_gui.core.cohorts import Cohort
from profitshare_gui.core.concentration import ratio_of
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units, amount_text
from profitshare_gui.core.removal_effect import RemovalEffect, Standing
from profitshare_gui.ui import text
from profitshare_gui.ui.record_model import RecordModel
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.theme import current_theme

MONTHS = 12
_FEWEST_ROWS = 2
_BEFORE_MONTHS = 5
_PER_MILLE = 1_000


class CohortTable(RecordTable):
    """Cohorts by month: how many joined, how many of them copied in the months after."""

    def __init__(self) -> None:
        self._offset: Micros = 0
        self._knows_shares = False
        super().__init__(
            self._columns(),
            key=lambda row: row.month_at,
            name="cohort_table",
            title=self.tr("Copiers by the month they joined"),
        )
        for month in range(MONTHS):
            self.setItemDelegateForColumn(_BEFORE_MONTHS + month, _Shade(month, self))

    def show_cohorts(
        self, cohorts: tuple[Cohort, ...], offset: Micros, *, knows_shares: bool
    ) -> None:
        """Show cohorts, the newest first; `knows_shares` once any share is known of anybody."""
        self._offset, self._knows_shares = offset, knows_shares
        self.show_records(tuple(reversed(cohorts)))
        show_all_rows(self, len(cohorts), most=14)

    def _columns(self) -> tuple[Column[Cohort], ...]:
        months = tuple(
            Column(
                self.tr("+{month}").format(month=text.limit_text(month)),
                partial(staying, month),
                text.part_text,
                right=True,
                tooltip=partial(self._tip, month),
                width=48,
            )
            for month in range(MONTHS)
        )
        return (
            Column(self.tr("Joined in"), lambda row: row.month_at, self._month_text, width=84),
            Column(self.tr("Joined"), lambda row: row.joined, text.count_text, right=True),
            Column(self.tr("Now"), lambda row: row.now, text.count_text, right=True),
            Column(
                self.tr("Equity now"),
                _equity,
                text.money_text,
                right=True,
                copy=amount_text,
            ),
            Column(
                self.tr("Share a head"),
                lambda row: row.share // row.joined if self._knows_shares else None,
                text.money_text,
                right=True,
                copy=amount_text,
            ),
            *months,
        )

    def _month_text(self, at: Micros) -> str:
        return text.month_text(at, self._offset)

    def _tip(self, month: int, row: Cohort) -> str:
        if month >= len(row.copying):
            return ""
        words = self.tr("{count} of {joined} copied").format(
            count=text.count_text(row.copying[month]), joined=text.count_text(row.joined)
        )
        if month < len(row.copying) - 1:
            return words
        return self.tr("{count} of {joined} copy now; this month is not over").format(
            count=text.count_text(row.now), joined=text.count_text(row.joined)
        )


def _equity(cohort: Cohort) -> Units | None:
    """What those who copy now have; None where nobody knows it of any of them."""
    return None if 0 < cohort.now == cohort.equity_unknown else cohort.equity


def staying(month: int, cohort: Cohort) -> Millionths | None:
    """The part of a cohort that copied so many months later; None where that is to come."""
    if month >= len(cohort.copying):
        return None
    return ratio_of(cohort.copying[month], cohort.joined)


class ChurnTable(RecordTable):
    """Churn by the drawdown that a week began with."""

    def __init__(self) -> None:
        super().__init__(
            self._columns(),
            key=lambda row: row.low,
            name="churn_table",
            title=self.tr("Churn after a drawdown"),
        )

    def show_groups(self, groups: tuple[ChurnGroup, ...]) -> None:
        """Show groups, the smallest drawdown first."""
        self.show_records(groups)
        show_all_rows(self, len(groups), most=6)

    def _columns(self) -> tuple[Column[ChurnGroup], ...]:
        return (
            Column(self.tr("Below the peak"), lambda row: (row.low, row.high), self._span_text),
            Column(self.tr("Weeks"), lambda row: row.weeks, text.count_text, right=True),
            Column(self.tr("Left"), lambda row: row.left, text.count_text, right=True),
            Column(self.tr("Left a week"), lambda row: row.rate, fine_part_text, right=True),
            Column(self.tr("95 % interval"), _interval, self._interval_text, right=True),
        )

    def _span_text(self, span: tuple[Millionths, Millionths | None]) -> str:
        low, high = span
        if high is None:
            return self.tr("{low} and more").format(low=text.part_text(low))
        return self.tr("{low} to {high}").format(low=text.part_text(low), high=text.part_text(high))

    def _interval_text(self, interval: tuple[Millionths, Millionths]) -> str:
        low, high = interval
        return self.tr("{low} – {high}").format(low=fine_part_text(low), high=fine_part_text(high))


class Changed(NamedTuple):
    """One figure before and after."""

    title: str
    before: str
    after: str


class EffectTable(RecordTable):
    """What a removal would change, one figure a row."""

    def __init__(self) -> None:
        super().__init__(
            (
                Column(self.tr("Figure"), lambda row: row.title),
                Column(self.tr("Now"), lambda row: row.before, right=True),
                Column(self.tr("After"), lambda row: row.after, right=True),
            ),
            key=lambda row: row.title,
            name="effect_table",
            title=self.tr("What removing would change"),
        )

    def show_effect(self, effect: RemovalEffect) -> None:
        """Show one effect; its amounts are of the asset that most equity is in."""
        before, after, asset = effect.before, effect.after, effect.asset
        rows = (
            Changed(
                self.tr("Copiers"),
                text.count_text(before.copiers),
                text.count_text(after.copiers),
            ),
            Changed(self.tr("Active ratio"), active_text(before), active_text(after)),
            Changed(
                self.tr("Assets, {asset}").format(asset=asset),
                text.money_text(before.managed.get(asset, 0)),
                text.money_text(after.managed.get(asset, 0)),
            ),
            Changed(self.tr("HHI"), hhi_text(before.spread.hhi), hhi_text(after.spread.hhi)),
            Changed(
                self.tr("Effective number"),
                text.number_text(before.spread.effective_count),
                text.number_text(after.spread.effective_count),
            ),
        )
        self.show_records(rows)
        show_all_rows(self, len(rows), most=6)


def hhi_text(hhi: Millionths | None) -> str:
    """The index on its usual scale to 10,000."""
    return text.UNKNOWN if hhi is None else text.count_text(hhi * 10_000 // WHOLE_RATIO)


def active_text(standing: Standing) -> str:
    """The active ratio, rounded down: it never claims a threshold that is not met (L10)."""
    ratio = standing.active_ratio
    if ratio is None:
        return text.UNKNOWN
    per_mille = ratio.numerator * _PER_MILLE // ratio.denominator
    return fine_part_text(per_mille * (WHOLE_RATIO // _PER_MILLE))


def fine_part_text(part: Millionths | None) -> str:
    """A part of a whole with one decimal: `48.0 %`."""
    return text.UNKNOWN if part is None else text.part_text(part, 1)


def show_all_rows(table: RecordTable, rows: int, *, most: int) -> None:
    """Make a table as high as its rows, up to so many; the page scrolls, not the table."""
    shown = min(max(rows, _FEWEST_ROWS), most)
    height = table.verticalHeader().defaultSectionSize() * shown
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    table.setVerticalScrollBarPolicy(
        Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if rows <= most
        else Qt.ScrollBarPolicy.ScrollBarAsNeeded
    )
    bar = table.horizontalScrollBar().sizeHint().height()
    table.setFixedHeight(height + table.horizontalHeader().sizeHint().height() + bar)


class _Shade(QStyledItemDelegate):
    """Shades a cell of the grid: the more of a cohort stay, the deeper."""

    def __init__(self, month: int, table: RecordTable) -> None:
        super().__init__(table)
        self._month = month

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if not isinstance(model, RecordModel):
            return
        part = staying(self._month, model.record(index.row()))
        if part is not None:
            shade = QColor(current_theme().accent)
            shade.setAlpha(12 + part * 72 // WHOLE_RATIO)
            option.backgroundBrush = QBrush(shade)
            option.font.setItalic(self._is_open(model, index))

    def _is_open(self, model: RecordModel, index: QModelIndex | QPersistentModelIndex) -> bool:
        cohort: Cohort = model.record(index.row())
        return self._month == len(cohort.copying) - 1


def _interval(row: ChurnGroup) -> tuple[Millionths, Millionths] | None:
    if row.lowest is None or row.highest is None:
        return None
    return row.lowest, row.highest
