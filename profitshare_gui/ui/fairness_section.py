"""Copier fairness on the screen: who lost while a share was earned, and every copier's return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from profitshare_gui.core.money import Millionths, Units, amount_text, ratio_text
from profitshare_gui.ui import text
from profitshare_gui.ui.analytics_tables import show_all_rows
from profitshare_gui.ui.definition_card import DefinitionCard
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.what_if_words import fairness_definition
from profitshare_gui.ui.widgets import GAP, HALF_GAP, label

if TYPE_CHECKING:
    from profitshare_gui.core.fairness import CopierResult, Fairness
    from profitshare_gui.usecases.fairness import FairnessView

_MOST_ROWS = 8


class FairnessSection(QWidget):
    """Three figures and a table of copiers, those who lost most first."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fairness_section")
        self._nicknames: dict[str, str] = {}
        meaning = fairness_definition()
        self._loss = DefinitionCard(
            self.tr("In loss while you earned a share"), meaning, "fairness_loss"
        )
        self._median = DefinitionCard(
            self.tr("Median return of copiers after your share"), meaning, "fairness_median"
        )
        self._behind = DefinitionCard(self.tr("Made less than you did"), meaning, "fairness_behind")
        self._note = label(tone="secondary")
        self._note.setObjectName("fairness_note")
        self._table = RecordTable(
            self._columns(),
            key=lambda row: row.copier_id,
            name="fairness_table",
            title=self.tr("What copying left each copier"),
        )
        cards = QGridLayout()
        cards.setSpacing(GAP)
        for place, card in enumerate((self._loss, self._median, self._behind)):
            cards.addWidget(card, 0, place)
            cards.setColumnStretch(place, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addLayout(cards)
        layout.addWidget(self._note)
        layout.addWidget(self._table)

    def show_fairness(self, view: FairnessView | None) -> None:
        """Show a comparison, or nothing where no copier's order is known."""
        self.setVisible(view is not None)
        if view is None:
            return
        found = view.fairness
        self._nicknames = dict(view.nicknames)
        self._show_loss(found, view.asset)
        self._show_returns(found)
        self._table.show_records(found.rows)
        show_all_rows(self._table, len(found.rows), most=_MOST_ROWS)

    def _show_loss(self, found: Fairness, asset: str) -> None:
        if found.loss_part is None:
            self._loss.show_figure(text.UNKNOWN, self.tr("No share was earned yet"))
        else:
            details = self.tr("%Ln of {all} copiers; {paid} of these paid you", "", found.in_loss)
            self._loss.show_figure(
                text.part_text(found.loss_part, 1),
                details.format(
                    all=text.count_text(found.copiers), paid=text.count_text(found.paid_in_loss)
                ),
            )
        unnamed = self.tr("{amount} of the share was paid in a pool; nobody knows by whom.")
        self._note.setText(unnamed.format(amount=text.money_text(found.unnamed, asset)))
        self._note.setVisible(bool(found.unnamed))

    def _show_returns(self, found: Fairness) -> None:
        if found.median is None:
            why = self.tr("Nobody knows what copiers copy with")
            self._median.show_figure(text.UNKNOWN, why)
            self._behind.show_figure(text.UNKNOWN, why)
            return
        spread = self.tr("P10 {low} · P90 {high}, of %Ln copier(s)", "", found.known)
        self._median.show_figure(
            text.part_text(found.median, 1),
            spread.format(
                low=text.part_text(found.returns[0], 1), high=text.part_text(found.returns[-1], 1)
            ),
        )
        if found.behind is None or found.lead_return is None:
            why = self.tr("Your own return is not known: your equity is missing")
            self._behind.show_figure(text.UNKNOWN, why)
            return
        own = self.tr("of %Ln copier(s); your own return is {own}", "", found.known)
        self._behind.show_figure(
            text.count_text(found.behind), own.format(own=text.part_text(found.lead_return, 1))
        )

    def _columns(self) -> tuple[Column[CopierResult], ...]:
        def money(units: Units) -> str:
            return text.money_text(units, sign=True)

        def part(ratio: Millionths) -> str:
            return text.part_text(ratio, 1)

        return (
            Column(self.tr("Copier"), self._name, copy=str),
            Column(
                self.tr("Net"),
                lambda row: row.net,
                money,
                right=True,
                copy=amount_text,
                is_gain=True,
            ),
            Column(
                self.tr("Your share"),
                lambda row: row.share,
                text.money_text,
                right=True,
                copy=amount_text,
            ),
            Column(
                self.tr("Left to him"), lambda row: row.kept, money, right=True, copy=amount_text
            ),
            Column(
                self.tr("Return"), lambda row: row.net_return, part, right=True, copy=ratio_text
            ),
        )

    def _name(self, row: CopierResult) -> str:
        return text.short_name(self._nicknames.get(row.copier_id) or row.copier_id)
