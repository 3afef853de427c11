"""The what-if tab: forecast, another ratio, positions closed early, other platforms, fairness."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from profitshare_gui.ui import what_if_words as words
from profitshare_gui.ui.closing_section import ClosingSection
from profitshare_gui.ui.definition_card import section
from profitshare_gui.ui.fairness_section import FairnessSection
from profitshare_gui.ui.forecast_card import ForecastCard
from profitshare_gui.ui.platform_section import PlatformSection
from profitshare_gui.ui.profit_states import import_text
from profitshare_gui.ui.ratio_section import RatioSection
from profitshare_gui.ui.reading_states import ReadingStates
from profitshare_gui.ui.widgets import GAP, HALF_GAP, EmptyState, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from profitshare_gui.core.replay import ClosingEffect
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.fairness import FairnessView
    from profitshare_gui.usecases.what_ifs import PlatformAnswer, RatioAnswer, WhatIfs


class WhatIfTab(QWidget):
    """Asks one account's history what would have been; every answer is found on a worker.

    `import_wanted` where there is no history to ask.
    """

    import_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("what_if_tab")
        self._tasks = tasks
        self._desk: Desk | None = None
        self._what_ifs: WhatIfs | None = None
        self._forecast = ForecastCard(tasks)
        self._ratio, self._closing = RatioSection(), ClosingSection()
        self._platforms, self._fairness = PlatformSection(), FairnessSection()
        self._ratio.asked.connect(self._ask_ratio)
        self._closing.asked.connect(self._ask_closing)
        self._states = ReadingStates(self, self.tr("Reading the archive…"), self.refresh)
        self._states.setContentsMargins(0, 0, 0, 0)
        self._empty = EmptyState(
            self.tr("No history to ask yet"),
            self.tr(
                "Import your copiers' orders or connect the exchange: then you can ask what "
                "another ratio, another platform or a position closed earlier would have paid."
            ),
            icon_name="profit",
            door=import_text(),
        )
        self._empty.door_pressed.connect(self.import_wanted)
        self._lay_out()

    @property
    def is_waiting(self) -> bool:
        """Whether a question is about to be asked: the reader's hand has not rested yet."""
        return self._ratio.is_waiting or self._closing.is_waiting

    def show_desk(self, desk: Desk | None) -> None:
        """Turn to another account, or none; nothing of the one before stays on the screen."""
        self._desk, self._what_ifs = desk, None
        self._ratio.forget()
        self._closing.forget()
        self._forecast.show_desk(desk)
        if desk is None:
            self._states.show_part(self._empty)
        else:
            self._states.show_loading()

    def refresh(self) -> None:
        """Read the account's history again; the latest question wins."""
        desk = self._desk
        if desk is None:
            self._states.show_part(self._empty)
            return
        self._tasks.run(
            desk.outlook.load_what_ifs,
            done=partial(self._show_history, desk),
            failed=self._show_error,
            replaces=self,
        )
        self._tasks.run(
            desk.outlook.load_fairness,
            done=partial(self._show_fairness, desk),
            failed=self._show_error,
            replaces=(self, "fairness"),
        )
        self._forecast.refresh()

    def _show_history(self, desk: Desk, what_ifs: WhatIfs) -> None:
        if desk is not self._desk:
            return
        self._what_ifs = what_ifs
        if what_ifs.is_empty:
            self._states.show_part(self._empty)
            return
        self._states.show_part(self._content)
        self._ratio.show_history(what_ifs)
        self._closing.show_positions(what_ifs)
        self._platforms.begin(what_ifs)
        self._ask_platform(what_ifs, what_ifs.platforms)

    def _show_fairness(self, desk: Desk, view: FairnessView | None) -> None:
        if desk is self._desk:
            self._fairness.show_fairness(view)

    def _show_error(self, error: Exception) -> None:
        self._states.show_error(error)

    def _ask_ratio(self, ratio: int) -> None:
        what_ifs = self._what_ifs
        if what_ifs is None:
            return
        self._tasks.run(
            partial(what_ifs.at_ratio, ratio),
            done=partial(self._show_ratio, what_ifs),
            failed=self._show_error,
            replaces=(self, "ratio"),
        )

    def _show_ratio(self, what_ifs: WhatIfs, answer: RatioAnswer) -> None:
        if what_ifs is self._what_ifs:
            self._ratio.show_answer(answer)

    def _ask_closing(self, chosen: frozenset[tuple[str, str, str]]) -> None:
        what_ifs = self._what_ifs
        if what_ifs is None:
            return
        self._tasks.run(
            partial(what_ifs.if_closed, chosen),
            done=partial(self._show_closing, what_ifs),
            failed=self._show_error,
            replaces=(self, "closing"),
        )

    def _show_closing(self, what_ifs: WhatIfs, effects: Sequence[ClosingEffect]) -> None:
        if what_ifs is self._what_ifs:
            self._closing.show_effects(effects)

    def _ask_platform(self, what_ifs: WhatIfs, coming: Sequence[str]) -> None:
        """Ask one platform after the other, so that a slider is never behind a dozen of them."""
        if coming:
            self._tasks.run(
                partial(what_ifs.by_rules, coming[0]),
                done=partial(self._show_platform, what_ifs, coming[1:]),
                failed=self._show_error,
                replaces=(self, "platform"),
            )

    def _show_platform(
        self, what_ifs: WhatIfs, coming: Sequence[str], answer: PlatformAnswer
    ) -> None:
        if what_ifs is self._what_ifs:
            self._platforms.add_answer(answer)
            self._ask_platform(what_ifs, coming)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, HALF_GAP, 0)
        column.setSpacing(GAP)
        column.addWidget(self._forecast)
        for title, meaning, name, part in (
            (self.tr("Another share ratio"), words.ratio_definition(), "ratio", self._ratio),
            (
                self.tr("If I closed these positions before the cut-off"),
                words.closing_definition(),
                "closing",
                self._closing,
            ),
            (
                self.tr("The same year on other platforms"),
                words.platform_definition(),
                "platform",
                self._platforms,
            ),
            (
                self.tr("Fairness to your copiers"),
                words.fairness_definition(),
                "fairness",
                self._fairness,
            ),
        ):
            column.addWidget(section(title, meaning, f"{name}_card", part))
        column.addStretch(1)
        self._content = scrolled(inside, self.tr("What if"), "what_if_scroll", is_stop=False)
        self._states.add(self._empty)
        self._states.add(self._content)
