"""The two tables of the Profit page: what is pending now, and every settlement, newest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from profitshare_gui.core.copier_names import CopierNames
from profitshare_gui.core.coverage import Coverage
from profitshare_gui.core.money import amount_text
from profitshare_gui.core.money import ratio_text as plain_ratio
from profitshare_gui.core.records import SettlementWindow, Share
from profitshare_gui.ui import text
from profitshare_gui.ui.gaps import rests_on_text
from profitshare_gui.ui.payout import status_tone
from profitshare_gui.ui.pills import PillDelegate
from profitshare_gui.ui.record_model import Column, RecordModel
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.widgets import label

if TYPE_CHECKING:
    from profitshare_gui.usecases.profit import ProfitOverview

_MARK_COLUMN = 4
_STATUS_WIDTH = 168


class NewestFirst(Sequence[Share]):
    """Settlements from the last to the first; each is still made only when it is looked at."""

    def __init__(self, settlements: Sequence[Share]) -> None:
        self._settlements = settlements

    def __len__(self) -> int:
        return len(self._settlements)

    @overload
    def __getitem__(self, index: int) -> Share: ...
    @overload
    def __getitem__(self, index: slice) -> list[Share]: ...
    def __getitem__(self, index: int | slice) -> Share | list[Share]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        return self._settlements[-1 - index]

    def __iter__(self) -> Iterator[Share]:
        return (self[place] for place in range(len(self)))


class PendingTable(RecordTable):
    """What a cut-off right now would pay, the largest share first."""

    def __init__(self) -> None:
        self._names = CopierNames({})
        super().__init__(
            self._columns(),
            key=lambda row: (row.copier_id, row.asset),
            name="pending_table",
            title=self.tr("Pending share by copier"),
        )
        self.setItemDelegateForColumn(3, PillDelegate(status_tone, self))
        self._nothing = _nothing(self, self.tr("No order has closed since the last cut-off."))

    def show_pending(self, overview: ProfitOverview) -> None:
        """Show the pending shares of an account."""
        self._names = overview.names
        has_mark = any(row.high_water_mark is not None for row in overview.pending)
        self.show_column(_MARK_COLUMN, shown=has_mark)
        self._nothing.setVisible(not overview.pending)
        self.show_records(sorted(overview.pending, key=lambda row: row.due, reverse=True))

    def _columns(self) -> tuple[Column[Share], ...]:
        return (
            Column(
                self.tr("Copier"),
                lambda row: self._names[row.copier_id],
                text.short_name,
                tooltip=lambda row: text.name_text(row.copier_id),
                copy=str,
            ),
            Column(
                self.tr("Pending share"),
                lambda row: row.due,
                text.money_text,
                right=True,
                tooltip=lambda row: text.full_money_text(row.due, row.asset),
                copy=amount_text,
            ),
            Column(
                self.tr("Base"),
                lambda row: row.base,
                _signed,
                right=True,
                tooltip=lambda row: text.full_money_text(row.base, row.asset, sign=True),
                copy=amount_text,
                is_gain=True,
            ),
            Column(
                self.tr("If settled now"),
                lambda row: text.status_reason_text(
                    text.pending_status_text(row.status), row.reason
                ),
            ),
            Column(
                self.tr("To high-water mark"),
                _mark_distance,
                text.money_text,
                right=True,
                tooltip=lambda row: text.full_money_text(row.high_water_mark, row.asset),
                copy=amount_text,
            ),
        )


class RecordsTable(RecordTable):
    """Every settlement of an account."""

    def __init__(self) -> None:
        self._names = CopierNames({})
        self._offset = 0
        self._coverage: Coverage | None = None
        self._on_gap: dict[SettlementWindow, bool] = {}
        super().__init__(
            self._columns(),
            key=lambda row: (row.copier_id, row.asset, row.window, row.trigger),
            name="records_table",
            title=self.tr("Settlements"),
        )
        self.setItemDelegateForColumn(5, PillDelegate(self._tone, self))
        self._nothing = _nothing(self, self.tr("No window has been settled yet."))

    def show_settlements(self, overview: ProfitOverview) -> None:
        """Show the settlements of an account, the newest first."""
        self._names = overview.names
        self._offset, self._coverage = overview.platform_offset, overview.coverage
        self._on_gap = {}
        self._nothing.setVisible(not overview.settlements)
        self.show_records(NewestFirst(overview.settlements))

    def select_newest_due(self) -> bool:
        """Stand on the newest settlement that pays something; False where there is none."""
        model = self.model()
        for row in range(model.rowCount()):
            if isinstance(model, RecordModel) and model.record(row).due:
                self.setCurrentIndex(model.index(row, 0))
                return True
        return False

    def _columns(self) -> tuple[Column[Share], ...]:
        return (
            Column(
                self.tr("Window"),
                lambda row: (row.window.opens_at, row.window.cut_off_at),
                self._window_text,
                tooltip=lambda row: text.dated_instant_text(row.window.pays_at, self._offset),
            ),
            Column(
                self.tr("Copier"),
                lambda row: self._names[row.copier_id],
                text.short_name,
                tooltip=lambda row: text.name_text(row.copier_id),
                copy=str,
            ),
            Column(
                self.tr("Base"),
                lambda row: row.base,
                _signed,
                right=True,
                tooltip=lambda row: text.full_money_text(row.base, row.asset, sign=True),
                copy=amount_text,
                is_gain=True,
            ),
            Column(
                self.tr("Ratio"),
                lambda row: row.share_ratio,
                text.ratio_text,
                right=True,
                copy=plain_ratio,
            ),
            Column(
                self.tr("Due"),
                lambda row: row.due,
                text.money_text,
                right=True,
                tooltip=lambda row: text.full_money_text(row.due, row.asset),
                copy=amount_text,
            ),
            Column(
                self.tr("Status"),
                self._status_text,
                tooltip=self._status_tip,
                width=_STATUS_WIDTH,
            ),
        )

    def _rests_on_gap(self, row: Share) -> bool:
        """Asked once a window: there are few of them, and a sort asks for every settlement."""
        if self._coverage is None:
            return False
        if row.window not in self._on_gap:
            self._on_gap[row.window] = bool(self._coverage.gaps_of(row.window))
        return self._on_gap[row.window]

    def _tone(self, row: Share) -> str:
        return "warning" if self._rests_on_gap(row) else status_tone(row)

    def _status_text(self, row: Share) -> str:
        status = _status_text(row)
        if not self._rests_on_gap(row):
            return status
        return self.tr("{status} · on a gap").format(status=status)

    def _status_tip(self, row: Share) -> str:
        gaps = self._coverage.gaps_of(row.window) if self._coverage else ()
        return "\n".join([_status_text(row), *rests_on_text(gaps, self._offset)])

    def _window_text(self, edges: tuple[int, int]) -> str:
        return text.window_text(edges[0], edges[1], self._offset)


def _nothing(table: RecordTable, words: str) -> QLabel:
    """What stands in the middle of a table that has no rows."""
    nothing = label(words, tone="secondary")
    nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
    QVBoxLayout(table.viewport()).addWidget(nothing)
    nothing.hide()
    return nothing


def _status_text(row: Share) -> str:
    return text.status_reason_text(text.status_text(row.status), row.reason)


def _signed(units: int) -> str:
    return text.money_text(units, sign=True)


def _mark_distance(row: Share) -> int | None:
    """How much more PnL a copier needs before anything is shared; None without a mark."""
    return None if row.high_water_mark is None else max(row.high_water_mark - row.base, 0)
