"""What would change if some copiers were gone: a question, nothing is removed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.ui import text
from profitshare_gui.ui.analytics_tables import EffectTable
from profitshare_gui.ui.removal_words import levels_text
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import label
from profitshare_gui.usecases.sweep_preview import TierEffect

_MARGIN = 24
_WIDTH = 560


class RemovalEffectDialog(QDialog):
    """Shows the figures that a platform's levels go by, before and after."""

    def __init__(self, effect: TierEffect, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("removal_effect_dialog")
        self.setWindowTitle(self.tr("Effect of a removal"))
        self.setMinimumWidth(_WIDTH)
        removed = effect.change.removed
        table = EffectTable()
        table.show_effect(effect.change)
        owed = label(self._owed_text(effect))
        owed.setObjectName("effect_pending")
        levels = label(levels_text(effect.documented), tone="secondary")
        levels.setObjectName("effect_levels")
        close = QPushButton(self.tr("Close"))
        close.setObjectName("close_button")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        headline = self.tr("If the %Ln selected copier(s) were gone", "", removed)
        layout.addWidget(label(headline, size=TITLE_SIZE, bold=True))
        layout.addWidget(
            label(
                self.tr("A question to your own archive: nobody is removed by it."),
                tone="secondary",
            )
        )
        layout.addWidget(table)
        layout.addWidget(owed)
        layout.addWidget(levels)
        layout.addStretch(1)
        layout.addLayout(end)
        close.setFocus()

    def _owed_text(self, effect: TierEffect) -> str:
        pending = effect.change.pending
        owed = text.amounts_text(pending)
        if pending and not any(pending.values()):
            return self.tr("Nothing is pending from them.")
        if not owed:
            return self.tr("Nothing is known to be pending from them.")
        return self.tr("Pending from them: {amounts}").format(amounts=owed)
