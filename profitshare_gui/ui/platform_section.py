"""The same year on other platforms: what each would have paid, and what that assumes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from profitshare_gui.core.money import Units, amount_text
from profitshare_gui.ui import text
from profitshare_gui.ui.analytics_tables import show_all_rows
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.what_if_words import assumption_text, no_replay_text
from profitshare_gui.ui.widgets import HALF_GAP, label
from profitshare_gui.usecases.what_ifs import CARRIED

if TYPE_CHECKING:
    from profitshare_gui.core.replay import AssetReplay
    from profitshare_gui.usecases.what_ifs import PlatformAnswer, WhatIfs

_MOST_ROWS = 20


class PlatformSection(QWidget):
    """A row a platform, in the asset with the largest share; rows come as they are answered."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("platform_what_if")
        self._what_ifs: WhatIfs | None = None
        self._answers: list[PlatformAnswer] = []
        self._table = RecordTable(
            self._columns(),
            key=lambda row: row.rulebook_id,
            name="platform_table",
            title=self.tr("The same year by other platforms' rules"),
        )
        self._table.current_record_changed.connect(self._show_assumptions)
        self._head = label(bold=True)
        self._head.setObjectName("platform_head")
        self._assumptions = label(tone="secondary")
        self._assumptions.setObjectName("platform_assumptions")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        for part in (self._table, self._head, self._assumptions):
            layout.addWidget(part)

    def begin(self, what_ifs: WhatIfs) -> None:
        """Expect the answers of another history."""
        self._what_ifs, self._answers = what_ifs, []

    def add_answer(self, answer: PlatformAnswer) -> None:
        """Show one platform more, where it belongs by what it pays."""
        self._answers.append(answer)
        own = [each for each in self._answers if each.is_own]
        others = [each for each in self._answers if not each.is_own]
        others.sort(key=lambda each: (-(self._share(each) or -1), each.name))
        self._table.show_records([*own, *others])
        show_all_rows(self._table, len(self._answers), most=_MOST_ROWS)
        if self._table.current_record() is None:
            self._table.selectRow(0)
        self._show_assumptions(self._table.current_record())

    def _columns(self) -> tuple[Column[PlatformAnswer], ...]:
        def money(units: Units) -> str:
            return text.money_text(units)

        def signed(units: Units) -> str:
            return text.money_text(units, sign=True)

        return (
            Column(self.tr("Rules of"), self._name),
            Column(self.tr("Share earned"), self._share, money, right=True, copy=amount_text),
            Column(self.tr("Difference"), self._difference, signed, right=True, copy=amount_text),
            Column(self.tr("Of it pending"), self._pending, money, right=True, copy=amount_text),
            Column(self.tr("Copiers keep"), self._kept, signed, right=True, copy=amount_text),
            Column(
                self.tr("Assumes"),
                lambda row: len(row.assumptions),
                text.count_text,
                right=True,
            ),
        )

    def _main(self, answer: PlatformAnswer) -> AssetReplay | None:
        asset = self._what_ifs.asset if self._what_ifs else ""
        return next((each for each in answer.assets if each.asset == asset), None)

    def _name(self, answer: PlatformAnswer) -> str:
        if answer.rulebook_id == CARRIED:
            return self.tr("{platform}, losses carried").format(platform=answer.name)
        if answer.is_own:
            return self.tr("{platform} (as it was)").format(platform=answer.name)
        return answer.name

    def _share(self, answer: PlatformAnswer) -> Units | None:
        main = self._main(answer)
        return None if main is None else main.share

    def _difference(self, answer: PlatformAnswer) -> Units | None:
        main = self._main(answer)
        if main is None or self._what_ifs is None:
            return None
        return main.share - self._what_ifs.history[0].share

    def _pending(self, answer: PlatformAnswer) -> Units | None:
        main = self._main(answer)
        return None if main is None else main.pending

    def _kept(self, answer: PlatformAnswer) -> Units | None:
        main = self._main(answer)
        return None if main is None else main.kept

    def _show_assumptions(self, answer: PlatformAnswer | None) -> None:
        if answer is None:
            self._head.setText("")
            self._assumptions.setText("")
            return
        heading = self.tr("{platform} assumes").format(platform=self._name(answer))
        lines = [assumption_text(each) for each in answer.assumptions]
        if answer.why_none is not None:
            heading, lines = self._name(answer), [no_replay_text(answer.why_none)]
        elif not lines:
            heading = self._name(answer)
            lines = [self.tr("This is what your own archive settled to; nothing is assumed.")]
        self._head.setText(heading)
        self._assumptions.setText("\n".join(f"• {line}" for line in lines))
