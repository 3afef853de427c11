"""What the platform asks of a lead beside where the account stands: tags, drawdown, activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from profitshare_gui.core.lead_standing import DRAWDOWN_SOURCE, Activity
from profitshare_gui.core.performance_figures import Metric, Why
from profitshare_gui.core.records import DEFAULT_ASSET
from profitshare_gui.ui import performance_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.overview_figures import Pill
from profitshare_gui.ui.privacy import is_scrambled
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import PADDING, Card, label

if TYPE_CHECKING:
    from profitshare_gui.core.instants import Micros
    from profitshare_gui.core.lead_standing import InactivityClock
    from profitshare_gui.usecases.performance import DrawdownHint, PerformanceView, TagStanding


class Standing(Card):
    """One line a condition: what it is, how far the account is from it, and the source."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("performance_standing")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._title = label(bold=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING - 4)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(self._rows)

    def show_view(self, view: PerformanceView) -> None:
        """Show the conditions of an account's platform; hidden where it publishes none."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._title.setText(self.tr("What {platform} asks").format(platform=view.rulebook_name))
        if view.inactivity is not None:
            now, offset = view.performance.as_of, view.performance.platform_offset
            self._add("activity", *self._activity(view.inactivity, now, offset))
        if view.drawdown is not None:
            self._add("drawdown", *self._drawdown(view.drawdown))
        for standing in view.tags:
            if standing.tag.has_threshold:
                self._add("tag", *self._tag(standing))
        others = [each.tag for each in view.tags if not each.tag.has_threshold]
        if others:
            names = self.tr("Other tags: {names}").format(
                names=text.listed(tag.name for tag in others)
            )
            why = self.tr("How they are earned is not published.")
            self._add("others", names, self.tr("not published"), "", why, others[0].source)
        self.setVisible(self._rows.count() > 0)

    def _activity(
        self, clock: InactivityClock, now: Micros, offset: Micros
    ) -> tuple[str, str, str, str, str]:
        title = self.tr("A trade every %Ln day(s)", "", clock.days)
        if clock.last_trade_at is None or clock.deadline_at is None:
            why = self.tr("No trade is known yet, so nobody knows when the time is up.")
            return title, text.UNKNOWN, "", why, clock.source
        last = text.instant_text(clock.last_trade_at, offset)
        until = text.instant_text(clock.deadline_at, offset)
        told = self.tr("Last trade {last}; copiers are unfollowed {until} without another.").format(
            last=last, until=until
        )
        if clock.activity is Activity.OVER:
            return title, self.tr("time is up"), "danger", told, clock.source
        left = text.countdown_text(clock.deadline_at - now)
        tone = "warning" if clock.activity is Activity.WARNING else "good"
        return title, self.tr("{time} left").format(time=left), tone, told, clock.source

    def _drawdown(self, hint: DrawdownHint) -> tuple[str, str, str, str, str]:
        title = self.tr("Maximum drawdown of at most {limit}").format(
            limit=text.part_text(hint.limit)
        )
        if isinstance(hint.figure, Why):
            why = words.reason_text(hint.figure)
            return title, text.UNKNOWN, "", why, DRAWDOWN_SOURCE
        figure = words.figure_text(Metric.ROI_CURVE_DRAWDOWN, hint.figure)
        told = self.tr(
            "Yours is {figure} in 30 days, of the ROI curve as the platform has it. It says that "
            "less is more attractive; it is no condition."
        ).format(figure=figure)
        if hint.is_within:
            return title, self.tr("within"), "good", told, DRAWDOWN_SOURCE
        return title, self.tr("above"), "warning", told, DRAWDOWN_SOURCE

    def _tag(self, standing: TagStanding) -> tuple[str, str, str, str, str]:
        tag = standing.tag
        title = self.tr("Tag “{name}”").format(name=tag.name)
        parts, is_known = [], True
        if tag.lead_days is not None:
            is_known = is_known and standing.lead_days is not None
            parts.append(
                self.tr("Lead days: {have} of {need}").format(
                    have=_known_count(standing.lead_days), need=text.limit_text(tag.lead_days)
                )
            )
        if tag.followers_profit is not None:
            is_known = is_known and standing.followers_profit is not None
            parts.append(
                self.tr("Copiers' profit: {have} of {need}").format(
                    have=text.money_text(standing.followers_profit, DEFAULT_ASSET),
                    need=text.limit_money_text(tag.followers_profit, DEFAULT_ASSET),
                )
            )
        told = " · ".join(parts)
        if not is_known:
            return title, text.UNKNOWN, "", told, tag.source
        missing = []
        if standing.missing_days:
            missing.append(self.tr("%Ln day(s)", "", standing.missing_days))
        if standing.missing_profit:
            # What is missing and the limit, which is known, would tell the factor of a scramble.
            lacking = text.money_text(standing.missing_profit, DEFAULT_ASSET)
            missing.append(text.MASK if is_scrambled() else lacking)
        if not missing:
            return title, self.tr("threshold met"), "good", told, tag.source
        away = self.tr("{distance} missing").format(distance=" · ".join(missing))
        return title, away, "warning", told, tag.source

    def _add(self, name: str, title: str, state: str, tone: str, told: str, source: str) -> None:
        row = QWidget()
        row.setObjectName(f"standing_{name}")
        pill = Pill()
        pill.show_word(state, tone)
        told_label = label(told, tone="secondary")
        source_label = label(
            self.tr("Source: {source}").format(source=source), size=LABEL_SIZE, tone="secondary"
        )
        lines = QVBoxLayout()
        lines.setSpacing(0)
        parts: tuple[QLabel, ...] = (label(title), told_label, source_label)
        for part in parts:
            lines.addWidget(part)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(lines, 1)
        layout.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        row.setAccessibleName(f"{title} {state}")
        self._rows.addWidget(row)


def _known_count(count: int | None) -> str:
    return text.UNKNOWN if count is None else text.count_text(count)
