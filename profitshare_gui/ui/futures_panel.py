"""The inside of the Futures settings page: a card for each setting, and the dialogs they open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import SECOND, Micros, instant_text, parse_instant
from profitshare_gui.core.lead_settings import SettingChange, SettingValue
from profitshare_gui.core.money import Millionths, parse_ratio
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.ui import futures_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.capacity_card import CapacityCard
from profitshare_gui.ui.radar_dialog import RadarCard, RadarDialog
from profitshare_gui.ui.setting_card import SettingCard
from profitshare_gui.ui.setting_dialog import SettingDialog
from profitshare_gui.ui.setting_prompts import PromptDialog
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import GAP, HALF_GAP, PAGE_MARGIN, label

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.lead_settings import SettingsView
    from profitshare_gui.usecases.rule_radar import RuleNews
    from profitshare_gui.usecases.settings_desk import SettingsDesk

_TWO_COLUMNS = 720
"""From this width on there is room for two cards beside each other."""


class FuturesPanel(QScrollArea):
    """Shows the cards; `changed` says that the archive knows something new, `failed` why not."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tasks = tasks
        self._desk: SettingsDesk | None = None
        self._view: SettingsView | None = None
        self._news: tuple[RuleNews, ...] = ()
        self._dialogs: list[QDialog] = []
        self._columns = 0
        self._radar = RadarCard()
        self._radar.opened.connect(self.show_radar)
        self._cards = {setting: SettingCard(setting) for setting in Setting}
        self._capacity = CapacityCard()
        self._missing = label(tone="secondary")
        self._missing.setObjectName("missing_settings")
        self._sources = label(size=LABEL_SIZE, tone="secondary")
        self._sources.setObjectName("settings_sources")
        for setting, card in self._cards.items():
            card.change_wanted.connect(partial(self._open_change, setting))
            card.state_wanted.connect(partial(self._open_statement, setting))
            card.made_wanted.connect(self._ask_when_made)
            card.withdraw_wanted.connect(self._withdraw)
            card.look_wanted.connect(self._look_again)
            card.maximum_wanted.connect(self._ask_maximum)
        inside = QWidget()
        for card in self._cards.values():
            card.setParent(inside)  # one that is never offered has to go with the others
            card.hide()
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, HALF_GAP, PAGE_MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._radar)
        column.addLayout(self._grid)
        column.addWidget(self._missing)
        column.addWidget(self._sources)
        column.addStretch(1)
        self.setWidget(inside)

    def show_view(self, desk: SettingsDesk, view: SettingsView, news: tuple[RuleNews, ...]) -> None:
        """Show an account's settings."""
        is_other = self._view is None or self._view.offered != view.offered
        self._desk, self._view, self._news = desk, view, news
        self._radar.show_news(news, view.platform, view.limits.offset)
        for setting, card in self._cards.items():
            card.setVisible(setting in view.limits.offered)
            if setting in view.limits.offered:
                card.show_view(view)
        self._capacity.show_capacity(view.capacity)
        missing = [words.title(each) for each in Setting if each not in view.limits.offered]
        self._missing.setText(
            self.tr("{platform} documents no setting for: {settings}.").format(
                platform=view.platform, settings=text.listed(missing)
            )
        )
        self._missing.setVisible(bool(missing))
        self._sources.setText(self._source_words(view))
        if is_other:
            self._columns = 0
        self._arrange()

    def show_radar(self) -> RadarDialog | None:
        """Open what changes in the rules; nothing without news."""
        if self._desk is None or self._view is None or not self._news:
            return None
        view = self._view
        dialog = RadarDialog(
            self._tasks,
            self._desk.radar,
            self._news,
            view.platform,
            view.limits.offset,
            self,
        )
        dialog.understood.connect(self.changed)
        self._open(dialog)
        return dialog

    def show_setting(self, name: str) -> None:
        """Bring a setting's card into sight and give it the keyboard; unknown names are ignored."""
        for setting, card in self._cards.items():
            if setting == name and not card.isHidden():
                self.ensureWidgetVisible(card)
                card.take_keyboard()

    def close_dialogs(self) -> None:
        """Close what is open: it is about another account."""
        for dialog in tuple(self._dialogs):
            dialog.done(QDialog.DialogCode.Rejected)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the cards into as many columns as there is room for."""
        if self._view is None:
            return
        offered = self._view.limits.offered
        cards = [card for each, card in self._cards.items() if each in offered]
        shown: list[QWidget] = [*cards, self._capacity]
        room = self.viewport().width()
        widest = max(card.needed_width() for card in cards)
        columns = 2 if room >= max(_TWO_COLUMNS, 2 * widest + GAP) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(shown):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _open_change(self, setting: Setting, value: SettingValue | None) -> None:
        dialog = self._setting_dialog(setting, is_statement=False)
        if dialog is not None and value is not None:
            dialog.begin_with(value)

    def _open_statement(self, setting: Setting) -> None:
        self._setting_dialog(setting, is_statement=True)

    def _setting_dialog(self, setting: Setting, *, is_statement: bool) -> SettingDialog | None:
        if self._desk is None or self._view is None:
            return None
        dialog = SettingDialog(
            self._tasks, self._desk, self._view, setting, is_statement=is_statement, parent=self
        )
        dialog.changed.connect(self.changed)
        self._open(dialog)
        if setting is Setting.ASSETS:
            self._tasks.run(
                self._desk.symbol_histories,
                done=dialog.show_histories,
                failed=self.failed.emit,
                replaces=(self, "histories"),
            )
        return dialog

    def _ask_when_made(self, change: SettingChange) -> None:
        if self._view is None or self._desk is None:
            return
        value = words.value_text(change.setting, change.value)
        sentence = self.tr(
            "When did you set {setting} to {value} on {platform}? It decides from when on it "
            "counts, and in which week. The zone is at the end: Z is UTC."
        ).format(setting=words.title(change.setting), value=value, platform=self._view.platform)
        dialog = PromptDialog(
            self.tr("You have made the change"),
            sentence,
            self.tr("Confirm the change"),
            _instant,
            typed=instant_text(self._desk.now() // SECOND * SECOND),
            parent=self,
        )
        dialog.given.connect(partial(self._confirm, change))
        self._open(dialog)

    def _ask_maximum(self) -> None:
        if self._view is None:
            return
        ratio = self._view.limits.ratio
        shown = text.ratio_text(ratio.maximum).rstrip("%").strip()
        dialog = PromptDialog(
            self.tr("Your largest ratio, in percent"),
            self.tr(
                "Every account has its own, by its level. The settings page of {platform} shows "
                "yours. It limits what is offered here; settlements do not depend on it."
            ).format(platform=self._view.platform),
            self.tr("Use this limit"),
            _percent,
            typed=shown if ratio.maximum is not None else "",
            take_back=self.tr("The rulebook's again") if ratio.is_own else "",
            parent=self,
        )
        dialog.given.connect(self._choose_maximum)
        self._open(dialog)

    def _choose_maximum(self, maximum: Millionths | None) -> None:
        if self._desk is not None:
            self._do(partial(self._desk.choose_own_maximum, maximum))

    def _confirm(self, change: SettingChange, made_at: Micros) -> None:
        if self._desk is not None:
            self._do(partial(self._desk.confirm_by_hand, change, made_at))

    def _withdraw(self, change: SettingChange) -> None:
        if self._desk is not None:
            self._do(partial(self._desk.withdraw, change))

    def _look_again(self) -> None:
        if self._desk is not None:
            self._do(self._desk.look_again)

    def _do(self, work: Callable[[], object]) -> None:
        self._tasks.run(
            work,
            done=lambda _: self.changed.emit(),
            failed=self.failed.emit,
            replaces=(self, "change"),
        )

    def _open(self, dialog: QDialog) -> None:
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda _: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: QDialog) -> None:
        if dialog in self._dialogs:
            self._dialogs.remove(dialog)
        dialog.deleteLater()

    def _source_words(self, view: SettingsView) -> str:
        """Where the limits are written: every source that a value of the page cites."""
        keys = [key for key in view.limits.sources if key.startswith(("limits.", "copiers."))]
        cited = {
            part.strip().split(" ")[0]
            for key in keys
            for part in view.limits.sources[key].replace(";", ",").split(",")
        }
        lines = [f"{key}: {place}" for key, place in view.sources.items() if key in cited]
        return "\n".join([self.tr("Sources"), *lines]) if lines else ""


def _instant(typed: str) -> Micros | None:
    try:
        return parse_instant(typed)
    except BadValue:
        return None


def _percent(typed: str) -> Millionths | None:
    try:
        return parse_ratio(f"{typed.removesuffix('%').strip()}e-2")
    except BadValue:
        return None
