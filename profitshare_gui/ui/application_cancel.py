"""The card that ends lead trading, with what stands in the way and when the answer is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout

from profitshare_gui.core.application import Flatness, Standing, State, answer_due
from profitshare_gui.ui.application_parts import card_layout, due_text
from profitshare_gui.ui.widgets import HALF_GAP, Card, label, toned

if TYPE_CHECKING:
    from profitshare_gui.usecases.application import ApplicationView

CANCELS = frozenset({State.ACTIVE, State.EDIT_PENDING})
"""States from which lead trading can be ended."""


class CancelCard(Card):
    """To end lead trading: what stands in the way, and when the answer is due.

    `cancel_wanted` once the trader confirmed that nothing is open, or nobody asks for that.
    """

    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("application_cancel")
        self._words = label()
        self._blocked = label()
        self._blocked.setObjectName("cancel_blocked")
        self._expected = label(tone="secondary")
        self._expected.setObjectName("cancel_expected")
        self._flat = QCheckBox()
        self._flat.setObjectName("cancel_flat")
        self._flat.toggled.connect(self._restyle)
        self._button = QPushButton(self.tr("Cancel lead trading…"))
        self._button.setObjectName("cancel_lead_trading")
        self._button.setProperty("danger", True)
        self._button.clicked.connect(self.cancel_wanted)
        self._is_blocked = self._needs_flat = False
        inside = QVBoxLayout()
        inside.setSpacing(HALF_GAP)
        for part in (self._words, self._blocked, self._flat, self._expected):
            inside.addWidget(part)
        inside.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        card_layout(self, self.tr("Cancel lead trading"), None, inside)

    def show_view(self, view: ApplicationView) -> None:
        """Show it while the account leads."""
        self.setVisible(view.standing.state in CANCELS)
        self._needs_flat = view.review.cancel_needs_flat is not False
        self._is_blocked = self._needs_flat and view.flatness is Flatness.NOT_FLAT
        self._words.setText(
            view.platform.cancellation or self.tr("Past shares stay yours; no new ones are earned.")
        )
        self._blocked.setText(
            self.tr(
                "Blocked: %Ln position(s) open, as last read. Close them first.",
                "",
                view.facts.open_orders or 0,
            )
        )
        toned(self._blocked, "danger")
        self._blocked.setVisible(self._is_blocked)
        self._flat.setText(
            self.tr("I have no open position and no active order at {platform}").format(
                platform=view.platform.name
            )
        )
        self._flat.setVisible(self._needs_flat and not self._is_blocked)
        due = answer_due(Standing(State.CANCEL_REQUESTED, view.as_of), view.review, view.as_of)
        self._expected.setText(
            self.tr("When the platform answers is not published.")
            if due is None
            else self.tr("If you ask now:\n{due}").format(due=due_text(due, view.offset))
        )
        self._restyle()

    @property
    def says_flat(self) -> bool:
        """Whether the trader confirmed that nothing is open."""
        return self._flat.isChecked()

    def _restyle(self) -> None:
        is_said = self._flat.isChecked() or not self._needs_flat
        self._button.setEnabled(is_said and not self._is_blocked)
