"""The tab of estimated shares: apart from what is owed, with how far they were off so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import amount_text
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.record_model import Column
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.widgets import HALF_GAP, label

if TYPE_CHECKING:
    from profitshare_gui.core.estimates import Compared
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.estimates import AssetEstimates, EstimateView

translate = QCoreApplication.translate  # an alias lupdate knows


class EstimatesTab(QWidget):
    """One row a window: estimated, reported, and the difference; it reads while it is seen."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("estimates_tab")
        self._tasks = tasks
        self._desk: Desk | None = None
        self._offset: Micros = 0
        self._is_behind = False
        self._said = label(tone="secondary")
        self._said.setObjectName("estimates_said")
        self._table = RecordTable(
            self._columns(),
            key=lambda row: (row.asset, row.window),
            name="estimates_table",
            title=self.tr("Estimated shares by window"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(HALF_GAP, HALF_GAP, HALF_GAP, 0)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(self._said)
        layout.addWidget(self._table, 1)

    def show_account(self, desk: Desk | None, offset: Micros) -> None:
        """Estimate for an account; `offset` is the platform's clock less UTC."""
        if desk is not self._desk:
            self._table.show_records([])
            self._said.clear()
        self._desk, self._offset, self._is_behind = desk, offset, True
        if self.isVisible():
            self._load()

    def show_estimates(self, view: EstimateView) -> None:
        """Put what was estimated on the screen."""
        rows = [row for asset in view.assets for row in asset.rows]
        self._said.setText("\n".join(_sentences(view)))
        self._table.setVisible(bool(rows))
        self._table.show_records(sorted(rows, key=lambda row: row.window.opens_at, reverse=True))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def _load(self) -> None:
        if self._desk is None or not self._is_behind:
            return
        self._is_behind = False
        desk = self._desk
        self._said.setText(self.tr("Estimating…"))
        self._tasks.run(
            desk.copiers.load_estimates,
            done=self.show_estimates,
            failed=self._show_error,
            replaces=(self, "estimates"),
        )

    def _show_error(self, error: Exception) -> None:
        told = explain(error)
        self._said.setText(f"{told.what}\n{told.next_step}")

    def _columns(self) -> tuple[Column[Compared], ...]:
        return (
            Column(
                self.tr("Window"),
                lambda row: row.window.opens_at,
                lambda at: text.day_text(at, self._offset),
            ),
            Column(self.tr("Asset"), lambda row: row.asset),
            Column(
                self.tr("Estimated"),
                lambda row: row.estimated,
                text.money_text,
                right=True,
                copy=amount_text,
            ),
            Column(
                self.tr("Reported"),
                lambda row: row.reported,
                text.money_text,
                right=True,
                copy=amount_text,
            ),
            Column(
                self.tr("Off by"),
                lambda row: None if row.reported is None else row.estimated - row.reported,
                lambda units: text.money_text(units, sign=True),
                right=True,
                copy=amount_text,
            ),
        )


def _sentences(view: EstimateView) -> list[str]:
    """What the figures are, what they leave out, and how good they were."""
    if view.why_none is not None:
        return [_why_none(view.why_none.value)]
    told = [
        translate(
            "Estimates",
            "Estimated from your own orders, scaled to what each copier copies. No estimate is "
            "ever held against a payout.",
        )
    ]
    told += [_record(asset) for asset in view.assets]
    if view.without_amount:
        told.append(
            translate(
                "Estimates",
                "%Ln copier(s) left out: nobody knows what they copy with",
                "",
                view.without_amount,
            )
        )
    if view.unscaled:
        left = view.unscaled
        told.append(translate("Estimates", "%Ln order(s) of yours could not be scaled", "", left))
    return told


def _record(asset: AssetEstimates) -> str:
    pending = text.money_text(asset.pending, asset.asset)
    error = asset.error
    if error is None:
        words = translate("Estimates", "Open window: {pending}. Nothing reported to compare with.")
        return words.format(pending=pending)
    return translate(
        "Estimates",
        "Open window: {pending}. Windows reported so far: {count}. Off by {off} on average, by "
        "{bias} with the sign.",
    ).format(
        pending=pending,
        off=text.money_text(error.mean_absolute, asset.asset),
        count=text.count_text(error.count),
        bias=text.money_text(error.bias, sign=True),
    )


def _why_none(code: str) -> str:
    return {
        "no_lead_orders": translate("Estimates", "No orders of your own are known to scale."),
        "no_lead_equity": translate("Estimates", "Your own equity is not known, so no scale is."),
        "no_copiers": translate("Estimates", "No copiers are known."),
        "no_copied_amounts": translate("Estimates", "Nobody knows what your copiers copy with."),
        "no_ratio": translate("Estimates", "Nothing says which share ratio applied."),
    }[code]
