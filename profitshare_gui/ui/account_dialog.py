"""The dialog that adds an account, with its key or without."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.errors import BadValue
from profitshare_gui.ui.account_key import KeyForm, fit_height, key_card
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.import_fields import Captioned, ChoiceField, text_field
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import GAP, label, toned
from profitshare_gui.usecases.account_view import (
    AccountDraft,
    Added,
    ApiKey,
    ExchangeChoice,
    Start,
)

if TYPE_CHECKING:
    from profitshare_gui.ui.account_key import Test
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.account_page import AccountDesk

_MARGIN = 24
_WIDTH = 720


class AccountDialog(QDialog):
    """Adds an account; `added` carries it. A key is tried before it is kept."""

    added = Signal(object)

    def __init__(
        self, tasks: Tasks, desk: AccountDesk, start: Start, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("account_dialog")
        self.setWindowTitle(self.tr("Add an account"))
        self.setMinimumWidth(_WIDTH)
        self._tasks, self._desk, self._start = tasks, desk, start
        self._is_saving = False
        self._name = text_field(
            "account_name", self.tr("Name of the account"), self.tr("such as: Bitget main")
        )
        self._exchange = ChoiceField("account_exchange", self.tr("Where its data comes from"))
        self._rules = ChoiceField("account_rulebook", self.tr("Its platform's rules"))
        self._address = text_field("account_address", self.tr("Address of the exchange"))
        self._keys = KeyForm(tasks, self._make_test)
        self._key_card = key_card(self._keys)
        self._says = label()
        self._says.setObjectName("account_says")
        self._add = QPushButton(self.tr("Add account"))
        self._add.setObjectName("account_add")
        self._add.setProperty("primary", True)
        self._lay_out()
        self._fill()
        self._connect()
        self._restyle()

    def event(self, event: QEvent) -> bool:
        """Something inside is another size: make room for it (Qt)."""
        is_handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            fit_height(self)
        return is_handled

    def _connect(self) -> None:
        self._name.textEdited.connect(self._change)
        self._address.textEdited.connect(self._change_exchange)
        self._exchange.activated.connect(self._choose_exchange)
        self._keys.changed.connect(self._change)
        self._keys.trial.ended.connect(self._restyle)
        self._add.clicked.connect(self.save)
        self.finished.connect(self._keys.clear)

    def _fill(self) -> None:
        files = self.tr("Files and tables from web pages")
        first = self._start.exchanges[0]
        self._exchange.offer([(each.name or files, each) for each in self._start.exchanges], first)
        offered = [(title, rulebook_id) for rulebook_id, title in self._start.rulebooks]
        self._rules.offer(offered, None)
        self._choose_exchange()

    def _choice(self) -> ExchangeChoice:
        chosen: ExchangeChoice = self._exchange.chosen()
        return chosen

    def _draft(self) -> AccountDraft:
        choice = self._choice()
        address = self._address.text().strip() if choice.needs_key else ""
        rules = self._rules.chosen() or ""
        return AccountDraft(self._name.text().strip(), choice.exchange_id, rules, address)

    def _make_test(self, key: ApiKey) -> Test:
        """Read the fields here, on the window's thread; the rest is for a worker."""
        draft = self._draft()
        draft = draft._replace(name=draft.name or "-")  # a key can be tried before it has a name
        return partial(self._desk.test_draft, draft, key)

    def save(self) -> None:
        """Try the key unless that was done, then add the account."""
        if self._is_saving or self._keys.trial.is_trying:
            return
        try:
            key = self._key()
        except BadValue as error:
            self._keys.trial.show_error(error)
            return
        if key is None:
            self._keep()
        else:
            self._keys.once_good(self._keep)
        self._restyle()

    def _key(self) -> ApiKey | None:
        return self._keys.key() if self._choice().needs_key else None

    def _keep(self) -> None:
        self._is_saving = True
        self._restyle()
        self._tasks.run(
            partial(self._desk.add, self._draft(), self._key()),
            done=self._show_added,
            failed=self._show_error,
        )

    def _show_added(self, added: Added) -> None:
        self._is_saving = False
        self.added.emit(added.account)
        self.accept()

    def _show_error(self, error: Exception) -> None:
        self._is_saving = False
        told = explain(error)
        self._restyle()
        self._say(f"{told.what} {told.next_step}", "danger")

    def _choose_exchange(self) -> None:
        choice = self._choice()
        ids = [rulebook_id for rulebook_id, _ in self._start.rulebooks]
        fitting = (
            each
            for each in ids
            if each == choice.exchange_id or each.startswith(f"{choice.exchange_id}-")
        )
        wanted = next(fitting, self._rules.chosen() or (ids[0] if ids else None))
        self._rules.choose(wanted)
        self._address.setPlaceholderText(choice.address)
        self._address_field.setVisible(choice.needs_key)
        self._key_card.setVisible(choice.needs_key)
        self._keys.show_exchange(
            needs_passphrase=choice.needs_passphrase, trouble=self._start.key_trouble
        )
        self._change()

    def _change_exchange(self) -> None:
        """A key that was tried at another address was not tried at this one."""
        self._keys.trial.forget()
        self._change()

    def _change(self) -> None:
        self._keys.think_again()
        self._is_saving = False
        self._say("", "secondary")
        self._restyle()

    def _restyle(self) -> None:
        name = self._name.text().strip()
        is_taken = name in self._start.names
        if is_taken:
            self._say(
                self.tr("There is an account called {name} already.").format(name=name), "warning"
            )
        is_blank = not self._choice().needs_key or self._keys.is_blank()
        is_ready = bool(name) and not is_taken and (is_blank or self._keys.is_complete())
        self._add.setEnabled(is_ready and not self._is_saving and not self._keys.trial.is_trying)
        self._add.setText(self._verb(is_blank=is_blank))

    def _verb(self, *, is_blank: bool) -> str:
        if self._keys.insists and not is_blank:
            return self.tr("Add all the same")
        if is_blank and self._choice().needs_key:
            return self.tr("Add without a key")
        return self.tr("Add account")

    def _say(self, words: str, tone: str) -> None:
        self._says.setText(words)
        self._says.setVisible(bool(words))
        toned(self._says, tone)

    def _lay_out(self) -> None:
        self._address_field = Captioned(
            self.tr("A&ddress, where it is not the usual one"), self._address
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(12)
        grid.addWidget(Captioned(self.tr("&Name"), self._name), 0, 0)
        grid.addWidget(Captioned(self.tr("&Exchange"), self._exchange), 0, 1)
        grid.addWidget(Captioned(self.tr("&Rules of its platform"), self._rules), 1, 0)
        grid.addWidget(self._address_field, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        buttons = QDialogButtonBox()
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("account_cancel")
        cancel.setAutoDefault(False)
        buttons.addButton(self._add, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self._add.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, _MARGIN - 4)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Add an account"), size=TITLE_SIZE, bold=True))
        layout.addLayout(grid)
        layout.addWidget(self._key_card)
        layout.addWidget(self._says)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self._name.setFocus()
