"""The analytics of the Copiers page: every figure with its definition, a curve, a grid, tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.instants import DAY
from profitshare_gui.core.money import WHOLE_RATIO
from profitshare_gui.core.retention import Retention
from profitshare_gui.ui import analytics_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.analytics_tables import (
    ChurnTable,
    CohortTable,
    EffectTable,
    active_text,
    fine_part_text,
    hhi_text,
    show_all_rows,
)
from profitshare_gui.ui.definition_card import DefinitionCard, section
from profitshare_gui.ui.reading_states import ReadingStates
from profitshare_gui.ui.small_plot import SmallPlot
from profitshare_gui.ui.step_plot import Steps
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import GAP, HALF_GAP, EmptyState, label, scrolled

if TYPE_CHECKING:
    from profitshare_gui.core.concentration import Concentration
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.copier_analytics import CopierAnalysis
    from profitshare_gui.usecases.desk import Desk

_AGES = (7, 30, 60, 90, 180, 365)
_FEW = 30
"""Fewer stays than this say little of others (product notes, 4.3: a smallest sample)."""
_QUARTERS = 4
_PIXELS_A_LABEL = 90
_CARDS_A_ROW = 3


class CopierAnalytics(QWidget):
    """Shows one account's copiers in figures; `refresh` loads them again."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("copier_analytics")
        self._tasks = tasks
        self._desk: Desk | None = None
        self._states = ReadingStates(self, self.tr("Reading the archive…"), self.refresh)
        self._states.setContentsMargins(0, 0, 0, 0)
        self._empty = EmptyState(
            self.tr("Nobody has copied you yet"),
            self.tr(
                "Import a list of copiers or orders, or connect the exchange: then you see how "
                "long copiers stay and how much hangs on a few of them."
            ),
            icon_name="copiers",
        )
        self._make_cards()
        self._make_sections()
        self._lay_out()

    def show_desk(self, desk: Desk | None) -> None:
        """Turn to another account, or none; nothing of the one before stays on the screen."""
        self._desk = desk
        if desk is None:
            self._states.show_part(self._empty)
        else:
            self._states.show_loading()

    def refresh(self) -> None:
        """Load the account's analysis again; the latest question wins."""
        if self._desk is None:
            self._states.show_part(self._empty)
            return
        self._tasks.run(
            self._desk.copiers.load_analysis,
            done=self.show_analysis,
            failed=self._show_error,
            replaces=self,
        )

    def show_analysis(self, analysis: CopierAnalysis) -> None:
        """Put an analysis on the screen."""
        if analysis.is_empty:
            self._states.show_part(self._empty)
            return
        self._show_cards(analysis)
        self._show_retention(analysis.retention)
        self._cohorts.show_cohorts(
            analysis.cohorts,
            analysis.platform_offset,
            knows_shares=analysis.shares.hhi is not None,
        )
        self._show_churn(analysis)
        self._show_clearing(analysis)
        self._states.show_part(self._content)

    def _show_error(self, error: Exception) -> None:
        self._states.show_error(error)

    def _make_cards(self) -> None:
        self._active = DefinitionCard(
            self.tr("Active ratio"), words.activity_definition(), "active_ratio_card"
        )
        self._hhi = DefinitionCard(
            self.tr("Concentration of equity (HHI)"), words.hhi_definition(), "hhi_card"
        )
        self._effective = DefinitionCard(
            self.tr("Effective number of copiers"),
            words.effective_definition(),
            "effective_card",
        )
        self._top = DefinitionCard(
            self.tr("Ten largest, of equity"), words.top_definition(), "top_equity_card"
        )
        self._top_paid = DefinitionCard(
            self.tr("Ten largest, of shares paid"), words.top_paid_definition(), "top_paid_card"
        )
        self._median = DefinitionCard(
            self.tr("Half have left after"), words.median_definition(), "median_card"
        )

    def _make_sections(self) -> None:
        self._curve = SmallPlot("retention_plot", self.tr("Retention of copiers"))
        self._ages = RecordTable(
            (
                Column(self.tr("Stay longer than"), lambda row: row[0], self._days_text),
                Column(self.tr("Part"), lambda row: row[1], fine_part_text, right=True),
            ),
            key=lambda row: row[0],
            name="retention_table",
            title=self.tr("Retention of copiers by age"),
        )
        self._ages.setMinimumWidth(220)
        self._stays = label(size=LABEL_SIZE, tone="secondary")
        self._stays.setObjectName("retention_note")
        self._cohorts = CohortTable()
        self._churn = ChurnTable()
        self._churn_note = label(size=LABEL_SIZE, tone="secondary")
        self._churn_note.setObjectName("churn_note")
        self._effect = EffectTable()
        self._effect_note = label(size=LABEL_SIZE, tone="secondary")
        self._effect_note.setObjectName("effect_note")

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, HALF_GAP, 0)
        column.setSpacing(GAP)
        cards = QGridLayout()
        cards.setSpacing(GAP)
        all_cards = (
            *(self._active, self._hhi, self._effective),
            *(self._top, self._top_paid, self._median),
        )
        for place, card in enumerate(all_cards):
            cards.addWidget(card, place // _CARDS_A_ROW, place % _CARDS_A_ROW)
        column.addLayout(cards)
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._curve, 3)
        row.addWidget(self._ages, 1)
        parts = (
            section(
                self.tr("Retention"),
                words.retention_definition(),
                "retention_section",
                beside,
                self._stays,
            ),
            section(self.tr("Cohorts"), words.cohort_definition(), "cohort_section", self._cohorts),
        )
        for part in parts:
            column.addWidget(part)
        churn = section(
            self.tr("Churn after a drawdown"),
            words.churn_definition(),
            "churn_section",
            self._churn,
            self._churn_note,
        )
        effect = section(
            self.tr("If all inactive copiers were removed"),
            words.clearing_definition(),
            "effect_section",
            self._effect,
            self._effect_note,
        )
        for part in (churn, effect):
            column.addWidget(part)
        column.addStretch(1)
        self._content = scrolled(
            inside, self.tr("Analytics of copiers"), "analytics_scroll", is_stop=False
        )
        self._states.add(self._empty)
        self._states.add(self._content)

    def _show_cards(self, analysis: CopierAnalysis) -> None:
        before, is_judged = analysis.clearing.before, analysis.unknown < analysis.listed
        details = self.tr("{active} of {listed} active, {inactive} inactive, {unknown} unknown")
        self._active.show_figure(
            active_text(before) if analysis.has_rule and is_judged else text.UNKNOWN,
            details.format(
                active=text.count_text(analysis.active),
                listed=text.count_text(analysis.listed),
                inactive=text.count_text(analysis.inactive),
                unknown=text.count_text(analysis.unknown),
            )
            if analysis.has_rule
            else self.tr("This platform's rules name no inactive copiers"),
        )
        equity, shares = analysis.equity, analysis.shares
        known = self._known_text(equity, analysis.asset)
        self._hhi.show_figure(hhi_text(equity.hhi), known)
        self._effective.show_figure(text.number_text(equity.effective_count), known)
        self._top.show_figure(fine_part_text(equity.top_share), known)
        self._top_paid.show_figure(fine_part_text(shares.top_share), self._paid_text(analysis))
        retention = analysis.retention
        stays = self.tr("%Ln stay(s) observed", "", retention.observed)
        if retention.median is not None:
            self._median.show_figure(self._days_text(retention.median // DAY), stays)
        else:
            more = self.tr("{part} stay longer than anybody was observed")
            part = retention.steps[-1].staying if retention.steps else WHOLE_RATIO
            detail = more.format(part=text.part_text(part))
            self._median.show_figure(text.UNKNOWN, detail if retention.observed else stays)

    def _known_text(self, spread: Concentration, asset: str) -> str:
        """Of what a concentration was made, and of how many copiers nobody knows the equity."""
        if spread.hhi is None:
            return self.tr("No copier's equity is known")
        total = self.tr("{amount} of %Ln copier(s)", "", spread.count).format(
            amount=text.money_text(spread.total, asset)
        )
        if not spread.unknown:
            return total
        unknown = self.tr("%Ln unknown", "", spread.unknown)
        return f"{total}\n{unknown}"

    def _paid_text(self, analysis: CopierAnalysis) -> str:
        source = words.share_source_text(analysis.share_source)
        if analysis.shares.top_share is None:
            return source
        paid = text.money_text(analysis.shares.total, analysis.asset)
        lines = [self.tr("of {amount}, {source}").format(amount=paid, source=source)]
        if analysis.share_unnamed:
            unnamed = text.money_text(analysis.share_unnamed, analysis.asset)
            lines.append(self.tr("{amount} more, payer unknown").format(amount=unnamed))
        return "\n".join(lines)

    def _show_retention(self, retention: Retention) -> None:
        self._curve.show_drawing(self._retention_steps(retention) if retention.observed else None)
        rows = [(days, retention.staying_at(days * DAY)) for days in _AGES]
        self._ages.show_records(rows)
        show_all_rows(self._ages, len(rows), most=len(rows))
        self._curve.setFixedHeight(self._ages.height())
        lines = [
            self.tr("%Ln stay(s) observed", "", retention.observed),
            self.tr("%Ln ended", "", retention.left),
        ]
        if retention.observed < _FEW:
            lines.append(self.tr("too few to say much of others"))
        self._stays.setText(" · ".join(lines))

    def _retention_steps(self, retention: Retention) -> Steps:
        points = [(0, WHOLE_RATIO), *((step.age, step.staying) for step in retention.steps)]

        def reading(place: int) -> str:
            age, part = points[place]
            at_risk = retention.observed if not place else retention.steps[place - 1].at_risk
            return self.tr("{part} stay longer than {days} · {count} at risk").format(
                part=fine_part_text(part),
                days=self._days_text(age // DAY),
                count=text.count_text(at_risk),
            )

        return Steps(
            points=points,
            until=max(retention.longest, DAY),
            low=0,
            high=WHOLE_RATIO,
            across=self._day_ticks,
            up=_quarter_ticks,
            reading=reading,
            words=self.tr("{part} of copiers stay longer than {days}").format(
                part=fine_part_text(points[-1][1]), days=self._days_text(points[-1][0] // DAY)
            ),
        )

    def _show_churn(self, analysis: CopierAnalysis) -> None:
        self._churn.show_groups(analysis.churn)
        lines = []
        if not any(group.weeks for group in analysis.churn):
            lines.append(
                self.tr(
                    "Nothing to count yet: your equity day by day is needed, by import or sync, "
                    "and weeks in which copiers were observed."
                )
            )
        elif analysis.churn_unknown:
            lines.append(
                self.tr(
                    "%Ln week(s) left out: your equity was not known", "", analysis.churn_unknown
                )
            )
        self._churn_note.setText("\n".join(lines))
        self._churn_note.setVisible(bool(lines))

    def _show_clearing(self, analysis: CopierAnalysis) -> None:
        effect = analysis.clearing
        self._effect.show_effect(effect)
        if not effect.removed:
            self._effect_note.setText(self.tr("Nobody on the list is known to be inactive."))
            return
        pending = text.amounts_text(effect.pending) or text.money_text(0, analysis.asset)
        owed = self.tr("%Ln copier(s) would go; pending from them: {amounts}", "", effect.removed)
        self._effect_note.setText(owed.format(amounts=pending))

    def _days_text(self, days: int) -> str:
        return self.tr("%Ln day(s)", "", days)

    def _day_ticks(self, first: int, last: int, width: int) -> Sequence[tuple[int, str]]:
        days, most = (last - first) // DAY, max(width // _PIXELS_A_LABEL, 1)
        step = next(step for step in (1, 7, 30, 90, 180, 365, days + 1) if days <= most * step)
        marks = range(0, days + 1, step)
        return [(first + day * DAY, self._days_text(day)) for day in marks]


def _quarter_ticks(low: int, high: int, _height: int) -> Sequence[tuple[int, str]]:
    step = (high - low) // _QUARTERS
    levels = [low + step * place for place in range(_QUARTERS + 1)]
    return [(level, text.part_text(level)) for level in levels]
