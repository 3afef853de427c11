"""The rule for inactive copiers as chips: its conditions, how many each keeps out, editing them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.inactivity import Verdicts
from profitshare_gui.core.money import UNITS, amount_text, parse_amount
from profitshare_gui.core.records import DEFAULT_ASSET
from profitshare_gui.core.removal import Obstacle
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.ui import text
from profitshare_gui.ui.flow import FlowLayout
from profitshare_gui.ui.widgets import label, toned
from profitshare_gui.usecases.copier_rule import AccountRule

_FIRST_RULE = InactiveRule(100 * UNITS, inclusive=True, no_positions=True, no_orders=True)
"""What a rule of one's own begins as where the platform has none: the commonest one."""

_POPUP_WIDTH = 260


class RuleChips(QWidget):
    """Shows a rule; `edited` carries another one, or None for the platform's own again."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rule_chips")
        self._rule: InactiveRule | None = None
        self._none = label(tone="secondary")
        self._none.setObjectName("no_rule_label")
        self._none.setWordWrap(False)
        self._none.setText(self.tr("This platform has no rule: everybody is unknown."))
        self._equity = _chip("equity_chip")
        self._positions = _chip("positions_chip", checkable=True)
        self._orders = _chip("orders_chip", checkable=True)
        self._set = QPushButton(self.tr("Set a rule…"))
        self._set.setObjectName("set_rule_button")
        self._reset = QPushButton(self.tr("Platform's rule"))
        self._reset.setObjectName("reset_rule_button")
        self._reset.setToolTip(self.tr("Take back your own rule"))
        self._popup = _LimitPopup(self)
        self._popup.chosen.connect(self.edited)
        self._equity.clicked.connect(self._edit_limit)
        self._set.clicked.connect(self._edit_limit)
        self._positions.clicked.connect(self._turn_positions)
        self._orders.clicked.connect(self._turn_orders)
        self._reset.clicked.connect(lambda: self.edited.emit(None))
        layout = FlowLayout(self, 8)
        for part in (self._none, self._equity, self._positions, self._orders, self._set):
            layout.addWidget(part)
        layout.addWidget(self._reset)

    def show_rule(self, account_rule: AccountRule, verdicts: Verdicts) -> None:
        """Show the rule in force, with how many rows each condition keeps out."""
        rule = self._rule = account_rule.rule
        for chip in (self._equity, self._positions, self._orders):
            chip.setVisible(rule is not None)
        self._none.setVisible(rule is None)
        self._set.setVisible(rule is None)
        self._reset.setVisible(not account_rule.is_platforms_own)
        if rule is None:
            return
        limit = text.limit_money_text(rule.equity_limit, DEFAULT_ASSET)
        sign = "≤" if rule.inclusive else "<"
        self._say(
            self._equity,
            self.tr("Equity {sign} {limit}").format(sign=sign, limit=limit),
            self.tr("Click to change the limit."),
            verdicts.kept_out(Obstacle.EQUITY),
        )
        click = self.tr("Click to ask for this condition or not.")
        self._turn(
            self._positions,
            self.tr("no position"),
            click,
            verdicts.kept_out(Obstacle.OPEN_POSITIONS) if rule.no_positions else None,
        )
        self._turn(
            self._orders,
            self.tr("no active order"),
            click,
            verdicts.kept_out(Obstacle.ACTIVE_ORDERS) if rule.no_orders else None,
        )

    def _say(self, chip: QPushButton, words: str, click: str, kept_out: int | None) -> None:
        if kept_out is None:
            chip.setText(words)
            chip.setToolTip(self.tr("Not asked for. {click}").format(click=click))
        else:
            count = text.count_text(kept_out)
            chip.setText(self.tr("{condition} · {count} out").format(condition=words, count=count))
            tip = self.tr("Keeps {count} out. {click}").format(count=count, click=click)
            chip.setToolTip(tip)
        chip.setAccessibleName(chip.text())

    def _turn(self, chip: QPushButton, words: str, click: str, kept_out: int | None) -> None:
        chip.setChecked(kept_out is not None)
        self._say(chip, words, click, kept_out)

    def _turn_positions(self, asked: bool) -> None:
        if self._rule is not None:
            self.edited.emit(replace(self._rule, no_positions=asked))

    def _turn_orders(self, asked: bool) -> None:
        if self._rule is not None:
            self.edited.emit(replace(self._rule, no_orders=asked))

    def _edit_limit(self) -> None:
        chip = self._set if self._rule is None else self._equity
        at = chip.mapToGlobal(QPoint(0, chip.height() + 4))
        self._popup.ask(self._rule or _FIRST_RULE, at)


class _LimitPopup(QFrame):
    """Asks up to which equity a copier is inactive."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("limit_popup")
        self.setProperty("card", True)
        self.setFixedWidth(_POPUP_WIDTH)
        self._rule = _FIRST_RULE
        self._field = QLineEdit()
        self._field.setObjectName("limit_field")
        self._field.setAccessibleName(self.tr("Equity limit in USDT"))
        self._field.returnPressed.connect(self._apply)
        self._inclusive = QCheckBox(self.tr("The limit itself is inactive"))
        self._inclusive.setObjectName("limit_inclusive")
        self._note = label(tone="secondary")
        apply = QPushButton(self.tr("Use this limit"))
        apply.setObjectName("limit_apply")
        apply.setProperty("primary", True)
        apply.clicked.connect(self._apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Inactive up to an equity of (USDT)"), bold=True))
        for part in (self._field, self._inclusive, self._note, apply):
            layout.addWidget(part)
        self._note.hide()

    def ask(self, rule: InactiveRule, at: QPoint) -> None:
        """Open at a point of the screen with the limit that is in force."""
        self._rule = rule
        self._field.setText(amount_text(rule.equity_limit))
        self._field.selectAll()
        self._inclusive.setChecked(rule.inclusive)
        self._note.hide()
        self.adjustSize()
        self.move(at)
        self.show()
        self._field.setFocus()

    def _apply(self) -> None:
        try:
            limit = parse_amount(self._field.text())
        except BadValue:
            limit = -1
        if limit < 0:
            self._note.setText(self.tr("Enter an amount such as 100 or 0.5."))
            toned(self._note, "danger")
            self._note.show()
            self.adjustSize()
            return
        self.hide()
        inclusive = self._inclusive.isChecked()
        self.chosen.emit(replace(self._rule, equity_limit=limit, inclusive=inclusive))


def _chip(name: str, *, checkable: bool = False) -> QPushButton:
    chip = QPushButton()
    chip.setObjectName(name)
    chip.setProperty("chip", "toggle" if checkable else "true")
    chip.setCheckable(checkable)
    return chip
