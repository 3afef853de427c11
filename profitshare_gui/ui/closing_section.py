"""What if some positions were closed before the cut-off: both sides, and no advice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from profitshare_gui.ui import text
from profitshare_gui.ui.analytics_tables import show_all_rows
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.widgets import HALF_GAP, label

if TYPE_CHECKING:
    from profitshare_gui.core.replay import ClosingEffect
    from profitshare_gui.usecases.what_ifs import OpenPosition, WhatIfs

_PAUSE_MS = 80
_MOST_ROWS = 6
_ROW = 26
_FRAME = 6


class Side(NamedTuple):
    """One figure of one side, with the positions open and with them closed."""

    side: str
    figure: str
    now: str
    closed: str


class ClosingSection(QWidget):
    """Lists the open positions to choose from; `asked` with the keys of those chosen."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("closing_what_if")
        self._when = label(tone="secondary")
        self._when.setObjectName("closing_when")
        self._boxes: dict[tuple[str, str, str], QCheckBox] = {}
        self._list = QScrollArea()
        self._list.setObjectName("closing_positions")
        self._list.setAccessibleName(self.tr("Open positions of your copiers"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setWidgetResizable(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._sentence = label(bold=True)
        self._sentence.setObjectName("closing_sentence")
        self._table = RecordTable(
            (
                Column(self.tr("Who"), lambda row: row.side),
                Column(self.tr("At the cut-off"), lambda row: row.figure),
                Column(self.tr("As it is"), lambda row: row.now, right=True),
                Column(self.tr("With these closed"), lambda row: row.closed, right=True),
            ),
            key=lambda row: (row.side, row.figure),
            name="closing_table",
            title=self.tr("The coming cut-off, both sides"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        for part in (self._when, self._list, self._sentence, self._table):
            layout.addWidget(part)

    @property
    def is_waiting(self) -> bool:
        """Whether a question is still to be asked."""
        return self._pause.isActive()

    def show_positions(self, what_ifs: WhatIfs) -> None:
        """List an account's open positions; what was chosen stays chosen where it is still open."""
        chosen = self._chosen()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 0, 0, 0)
        column.setSpacing(0)
        self._boxes = {}
        for position in what_ifs.positions:
            box = self._box(position)
            box.setChecked(position.key in chosen)
            box.toggled.connect(self._wait)
            column.addWidget(box)
            self._boxes[position.key] = box
        self._list.setWidget(inside)
        shown = min(max(len(what_ifs.positions), 1), _MOST_ROWS)
        self._list.setFixedHeight(shown * _ROW + _FRAME)
        instant = text.instant_text(what_ifs.window.cut_off_at, what_ifs.platform_offset)
        has_some = bool(what_ifs.positions)
        self._when.setText(
            self.tr("The cut-off comes {instant}. Tick what you would close now.").format(
                instant=instant
            )
            if has_some
            else self.tr("No copier holds an open position that the archive knows of.")
        )
        for part in (self._list, self._sentence, self._table):
            part.setVisible(has_some)
        if has_some:
            self._ask()

    def forget(self) -> None:
        """Another account: its positions are to come."""
        self._pause.stop()
        self._boxes = {}
        self._list.setWidget(QWidget())

    def show_effects(self, effects: Sequence[ClosingEffect]) -> None:
        """Show what closing would do, the asset that is paid most in first."""
        ordered = sorted(effects, key=lambda each: -each.after.paid)
        self._sentence.setText("\n".join(self._sentence_of(each) for each in ordered))
        rows = [row for effect in ordered for row in self._rows(effect)]
        self._table.show_records(rows)
        show_all_rows(self._table, len(rows), most=12)

    def _wait(self) -> None:
        self._pause.start()

    def _chosen(self) -> frozenset[tuple[str, str, str]]:
        return frozenset(key for key, box in self._boxes.items() if box.isChecked())

    def _box(self, position: OpenPosition) -> QCheckBox:
        box = QCheckBox(self._position_text(position))
        box.setObjectName(f"close_{position.symbol}_{position.side}")
        box.setToolTip(box.text())
        box.setFixedHeight(_ROW)
        # A narrow window cuts the words off, which the tooltip has in full; it never scrolls aside.
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return box

    def _ask(self) -> None:
        self._pause.stop()
        self.asked.emit(self._chosen())

    def _position_text(self, position: OpenPosition) -> str:
        market = self.tr("{symbol} {side}").format(
            symbol=position.symbol or text.UNKNOWN, side=position.side
        )
        is_known = position.unknown < position.orders
        unrealized = position.unrealized if is_known else None
        pnl = text.money_text(unrealized, position.asset, sign=True)
        parts = [
            market,
            self.tr("%Ln copier(s)", "", position.copiers),
            self.tr("unrealised {amount}").format(amount=pnl),
        ]
        if position.unknown:
            parts.append(self.tr("%Ln of unknown PnL, taken as 0", "", position.unknown))
        if position.lead_holds:
            parts.append(self.tr("open in your own account too"))
        return " · ".join(parts)

    def _sentence_of(self, effect: ClosingEffect) -> str:
        asset = effect.before.asset
        if not effect.more_paid and not effect.closed_pnl:
            return self.tr("As it is, {amount} is paid to you at the cut-off.").format(
                amount=text.money_text(effect.before.paid, asset)
            )
        sentence = (
            self.tr(
                "You: {more} at this cut-off. Your copiers: {less}, and they make a profit of "
                "{made} final."
            )
            if effect.closed_pnl >= 0
            else self.tr(
                "You: {more} at this cut-off. Your copiers: {less}, and they make a loss of "
                "{made} final."
            )
        )
        return sentence.format(
            more=text.money_text(effect.more_paid, asset, sign=True),
            less=text.money_text(-effect.more_paid, asset, sign=True),
            made=text.money_text(abs(effect.closed_pnl), asset),
        )

    def _rows(self, effect: ClosingEffect) -> tuple[Side, ...]:
        before, after, asset = effect.before, effect.after, effect.before.asset
        you, they = self.tr("You"), self.tr("Copiers")

        def money(units: int) -> str:
            return text.money_text(units, asset)

        def pnl(units: int) -> str:
            return text.money_text(units, asset, sign=True)

        return (
            Side(you, self.tr("are paid"), money(before.paid), money(after.paid)),
            Side(you, self.tr("wait for"), money(before.waiting), money(after.waiting)),
            Side(they, self.tr("pay"), money(before.paid), money(after.paid)),
            Side(they, self.tr("make final"), pnl(0), pnl(effect.closed_pnl)),
            Side(
                they,
                self.tr("still have open"),
                pnl(effect.open_pnl),
                pnl(effect.open_pnl - effect.closed_pnl),
            ),
            Side(
                they,
                self.tr("settle, and wait"),
                self._heads(before.settling, before.postponed),
                self._heads(after.settling, after.postponed),
            ),
            Side(
                they,
                self.tr("would close at a loss"),
                text.count_text(0),
                text.count_text(effect.in_loss),
            ),
        )

    def _heads(self, settling: int, postponed: int) -> str:
        return self.tr("{settling}, and {postponed}").format(
            settling=text.count_text(settling), postponed=text.count_text(postponed)
        )
