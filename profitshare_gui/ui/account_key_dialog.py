"""The dialog that gives an account a key, or another one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.ui.account_key import KeyForm, fit_height, key_card
from profitshare_gui.ui.text import name_text
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import label
from profitshare_gui.usecases.account_view import (
    AccountView,
    ApiKey,
    KeyPlace,
)

if TYPE_CHECKING:
    from profitshare_gui.ui.account_key import Test
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.account_page import AccountDesk

_MARGIN = 24
_WIDTH = 760


class KeyDialog(QDialog):
    """Gives an account a key, or another one; `kept` carries where it is now."""

    kept = Signal(object)

    def __init__(
        self, tasks: Tasks, desk: AccountDesk, view: AccountView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("key_dialog")
        self.setWindowTitle(self.tr("API key"))
        self.setMinimumWidth(_WIDTH)
        self._tasks, self._desk, self._view = tasks, desk, view
        self._is_saving = False
        self._form = KeyForm(tasks, self._make_test)
        self._form.show_exchange(needs_passphrase=view.needs_passphrase, trouble=view.key_trouble)
        self._form.changed.connect(self._change)
        self._form.trial.ended.connect(self._restyle)
        self._save = QPushButton(self.tr("Keep key"))
        self._save.setObjectName("key_save")
        self._save.setProperty("primary", True)
        self._save.clicked.connect(self.save)
        self.finished.connect(self._form.clear)
        self._lay_out()
        self._restyle()

    def event(self, event: QEvent) -> bool:
        """Something inside is another size: make room for it (Qt)."""
        is_handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            fit_height(self)
        return is_handled

    def save(self) -> None:
        """Try the key unless that was done, then keep it."""
        if self._is_saving or self._form.trial.is_trying or not self._form.is_complete():
            return
        self._form.once_good(self._keep)
        self._restyle()

    def _make_test(self, key: ApiKey) -> Test:
        return partial(self._desk.test, self._view.account, key)

    def _keep(self) -> None:
        key = self._form.key()
        if key is not None:
            self._is_saving = True
            self._tasks.run(
                partial(self._desk.replace_key, self._view.account, key),
                done=self._show_kept,
                failed=self._show_error,
            )

    def _show_kept(self, place: KeyPlace) -> None:
        self._is_saving = False
        self.kept.emit(place)
        self.accept()

    def _show_error(self, error: Exception) -> None:
        self._is_saving = False
        self._form.trial.show_error(error)
        self._restyle()

    def _change(self) -> None:
        self._form.think_again()
        self._is_saving = False
        self._restyle()

    def _restyle(self) -> None:
        is_free = not self._is_saving and not self._form.trial.is_trying
        self._save.setEnabled(self._form.is_complete() and is_free)
        self._save.setText(
            self.tr("Keep all the same") if self._form.insists else self.tr("Keep key")
        )

    def _lay_out(self) -> None:
        title = self.tr("API key of {name}").format(name=name_text(self._view.account.name))
        buttons = QDialogButtonBox()
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("key_cancel")
        cancel.setAutoDefault(False)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self._save.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, _MARGIN - 4)
        layout.setSpacing(12)
        layout.addWidget(label(title, size=TITLE_SIZE, bold=True))
        layout.addWidget(
            label(
                self.tr("It is for {exchange} at {address}.").format(
                    exchange=self._view.exchange_name, address=self._view.address
                ),
                tone="secondary",
            )
        )
        layout.addWidget(key_card(self._form))
        layout.addStretch(1)
        layout.addWidget(buttons)
