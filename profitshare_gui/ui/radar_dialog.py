"""The rule radar: what changed in the rules in plain words, and its effect on the own numbers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.money import amount_text
from profitshare_gui.core.rule_changes import Concerns, ValueChange, WindowEffect
from profitshare_gui.core.rulebook_keys import KEYS
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, Banner, Card, label
from profitshare_gui.usecases.rule_radar import WINDOWS, NewsKind
from profitshare_gui.usecases.rulebook_page import in_words

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.rule_radar import Effect, RuleNews, RuleRadar

_MARGIN = 24
_SIZE = QSize(860, 600)


class RadarCard(Card):
    """Says on the page that there is news of the rules; `opened` shows it."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("radar_card")
        self._words = label(bold=True)
        self._words.setObjectName("radar_words")
        self._more = label(tone="secondary")
        self._more.setObjectName("radar_more")
        self._open = QPushButton(self.tr("See what &changes…"))
        self._open.setObjectName("radar_button")
        self._open.setProperty("primary", True)
        self._open.clicked.connect(self.opened)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(self._more)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PADDING, 12, PADDING, 12)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_news(self, news: Sequence[RuleNews], platform: str, offset: int) -> None:
        """Show the first news; hide without any."""
        self.setVisible(bool(news))
        if not news:
            return
        self._words.setText(headline(news[0], platform, offset))
        moves = any(each.moves_money for each in news)
        self._more.setText(
            self.tr("Your share may come out otherwise.")
            if moves
            else self.tr("No share depends on it.")
        )


class RadarDialog(QDialog):
    """Lists every piece of news; settles the last windows under both rules when asked to.

    `understood` says that the news were read.
    """

    understood = Signal()

    def __init__(
        self,
        tasks: Tasks,
        radar: RuleRadar,
        news: Sequence[RuleNews],
        platform: str,
        offset: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("radar_dialog")
        self.setWindowTitle(self.tr("What changes in the rules"))
        self._tasks, self._radar = tasks, radar
        self._banner = Banner()
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        for place, each in enumerate(news):
            inside.addWidget(_NewsCard(place, each, self, platform, offset))
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(column)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        later = QPushButton(self.tr("Later"))
        later.setObjectName("close_button")
        later.setDefault(True)
        later.clicked.connect(self.reject)
        read = QPushButton(self.tr("&Understood"))
        read.setObjectName("understood_button")
        read.setAutoDefault(False)
        read.clicked.connect(self._understand)
        line = QHBoxLayout()
        line.setSpacing(HALF_GAP)
        line.addStretch(1)
        line.addWidget(later)
        line.addWidget(read)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(self._banner)
        layout.addWidget(scroll, 1)
        layout.addLayout(line)
        self.resize(_SIZE)
        later.setFocus()

    def compute(self, news: RuleNews, card: _NewsCard) -> None:
        """Settle the last windows under both rules."""
        card.show_working()
        self._tasks.run(
            partial(self._radar.effect, news),
            done=card.show_effect,
            failed=partial(self._show_error, card),
        )

    def _understand(self) -> None:
        self._tasks.run(
            self._radar.understand,
            done=lambda _: self._end(),
            failed=partial(self._show_error, None),
        )

    def _end(self) -> None:
        self.understood.emit()
        self.accept()

    def _show_error(self, card: _NewsCard | None, error: Exception) -> None:
        if card is not None:
            card.show_ready()
        self._banner.show_error(explain(error))


class _NewsCard(Card):
    """One piece of news: the changed values, then their effect."""

    def __init__(
        self, place: int, news: RuleNews, dialog: RadarDialog, platform: str, offset: int
    ) -> None:
        super().__init__()
        self.setObjectName(f"news_card_{place}")
        self._offset = offset
        self._compute = QPushButton(
            self.tr("&Settle my last %Ln window(s) under both", "", WINDOWS)
        )
        self._compute.setObjectName(f"effect_button_{place}")
        self._compute.setAutoDefault(False)
        self._compute.clicked.connect(lambda: dialog.compute(news, self))
        self._compute.setVisible(news.before is not None and news.moves_money)
        self._effect = label(bold=True)
        self._effect.setObjectName(f"effect_words_{place}")
        self._effect.hide()
        self._table = RecordTable(
            (
                Column(self.tr("Window"), lambda each: each.window.opens_at, self._window_text),
                Column(self.tr("Asset"), lambda each: each.asset, str),
                _money(self.tr("Before"), "before"),
                _money(self.tr("After"), "after"),
                _money(self.tr("Difference"), "difference", sign=True),
            ),
            key=lambda each: (each.window.opens_at, each.asset),
            name=f"effect_table_{place}",
            title=self.tr("The last windows under both rules"),
        )
        self._table.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 12, PADDING, 12)
        layout.setSpacing(6)
        layout.addWidget(label(headline(news, platform, offset), size=TITLE_SIZE, bold=True))
        for line in self._lines(news):
            layout.addWidget(line)
        row = QHBoxLayout()
        row.addWidget(self._compute)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self._effect)
        layout.addWidget(self._table)

    def show_working(self) -> None:
        """It may take a moment."""
        self._compute.setEnabled(False)
        self._effect.setText(self.tr("Settling…"))
        self._effect.show()

    def show_ready(self) -> None:
        """It did not work; it may be tried again."""
        self._compute.setEnabled(True)
        self._effect.hide()

    def show_effect(self, effect: Effect) -> None:
        """Show the sums, and window by window."""
        self._compute.setEnabled(True)
        lines = []
        for asset, (before, after) in sorted(effect.totals.items()):
            told = self.tr("{before} before, {after} after: {difference}")
            lines.append(
                told.format(
                    before=text.money_text(before, asset),
                    after=text.money_text(after, asset),
                    difference=text.money_text(after - before, asset, sign=True),
                )
            )
        if not lines:
            lines = [self.tr("No window of yours is settled yet, so there is nothing to compare.")]
        self._effect.setText("\n".join(lines))
        self._effect.show()
        self._table.setVisible(bool(effect.windows))
        self._table.show_records(effect.windows[::-1])
        self._table.setMinimumHeight(min(len(effect.windows), WINDOWS) * 30 + 40)

    def _lines(self, news: RuleNews) -> list[QWidget]:
        if news.kind is NewsKind.UNREADABLE:
            return [
                label(
                    self.tr(
                        "The edition you read last can no longer be read by this version of "
                        "ProfitShare, so the two cannot be compared."
                    )
                )
            ]
        heads = {
            Concerns.MONEY: self.tr("Your share depends on it"),
            Concerns.SETTINGS: self.tr("Limits of the settings"),
            Concerns.OTHER: self.tr("Also"),
        }
        made: list[QWidget] = []
        for concerns, head in heads.items():
            changes = [each for each in news.changes if each.concerns is concerns]
            if changes:
                made.append(label(head, tone="secondary", bold=True))
                made += [label(f"•  {self._change_text(each)}") for each in changes]
        return made

    def _change_text(self, change: ValueChange) -> str:
        what = KEYS[change.key].label
        if change.before is None and change.after is not None:
            return self.tr("{what}: now {after}; nothing was said before").format(
                what=what, after=in_words(change.after)
            )
        if change.after is None and change.before is not None:
            return self.tr("{what}: no longer said; was {before}").format(
                what=what, before=in_words(change.before)
            )
        if change.before is None or change.after is None:
            return what
        return self.tr("{what}: {before} → {after}").format(
            what=what, before=in_words(change.before), after=in_words(change.after)
        )

    def _window_text(self, opens_at: int) -> str:
        return text.day_text(opens_at, self._offset)


def headline(news: RuleNews, platform: str, offset: int) -> str:
    """What happened to the rules, in a sentence."""
    from profitshare_gui.ui.futures_words import translate

    words = {
        NewsKind.FILE_CHANGED: translate("Radar", "The rulebook of {platform} was changed")
        if news.at is None
        else translate("Radar", "The rulebook of {platform} was changed, from {at} on"),
        NewsKind.IN_FORCE: translate("Radar", "{platform} has new rules since {at}"),
        NewsKind.COMING: translate("Radar", "{platform} has new rules from {at} on"),
        NewsKind.UNREADABLE: translate("Radar", "The rulebook of {platform} was changed"),
    }[news.kind]
    at = "" if news.at is None else text.weekday_instant_text(news.at, offset)
    return words.format(platform=platform, at=at)


def _money(title: str, name: str, *, sign: bool = False) -> Column[WindowEffect]:
    return Column(
        title,
        lambda each: getattr(each, name),
        lambda units: text.money_text(units, sign=sign),
        copy=amount_text,
        right=True,
    )
