"""One account on the Accounts page: what it is, its key, and what there is to do about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui import text
from profitshare_gui.ui.account_key import KeyTrial
from profitshare_gui.ui.account_tables import AccountTables
from profitshare_gui.ui.account_words import is_refused
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import GAP, HALF_GAP, PADDING, Card, label, toned
from profitshare_gui.usecases.account_view import FILES, KeyState, with_report

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.account_page import AccountDesk
    from profitshare_gui.usecases.account_view import AccountView, KeyReport


class AccountDetails(QWidget):
    """Shows one account; what is asked for goes out as signals, a test is done here."""

    sync_wanted = Signal()
    import_wanted = Signal()
    backups_wanted = Signal()
    key_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self, tasks: Tasks, now: Callable[[], Micros]) -> None:
        super().__init__()
        self.setObjectName("account_details")
        self._now = now
        self._desk: AccountDesk | None = None
        self._view: AccountView | None = None
        self._reports: dict[int, KeyReport] = {}
        self._title = label(size=TITLE_SIZE, bold=True)
        self._title.setObjectName("account_title")
        self._what = label(tone="secondary")
        self._sync = _button("sync_button", self.tr("&Sync now"), self.sync_wanted)
        self._sync.setProperty("primary", True)
        self._import = _button("account_import_button", self.tr("&Import…"), self.import_wanted)
        self._backups = _button("account_backups_button", self.tr("&Backups…"), self.backups_wanted)
        self._state = label()
        self._state.setObjectName("key_state")
        self._try = _button("account_test_button", self.tr("&Test connection"), self.try_out)
        self._key = _button("key_button", self.tr("Enter &key…"), self.key_wanted)
        self._forget = _button("forget_key_button", self.tr("&Forget key…"), self.forget_wanted)
        self._trial = KeyTrial(tasks, "account_report")
        self._trial.ended.connect(self._show_tried)
        self._tables = AccountTables(now)
        self._lay_out()

    def show_view(self, desk: AccountDesk, view: AccountView, *, is_demo: bool) -> None:
        """Show an account; what its key was found to do stays as long as it is the same."""
        before = self._view.account.account_id if self._view is not None else None
        self._desk, self._view = desk, view
        account_id = view.account.account_id
        if account_id != before:
            self._trial.forget()
            report = self._reports.get(account_id)
            if report is not None:
                self._trial.show_report(report)
        has_exchange = view.key is not KeyState.NOT_NEEDED
        self._title.setText(text.name_text(view.account.name))
        self._what.setText(self._about(view))
        self._say_state(view, is_demo=is_demo)
        self._sync.setVisible(has_exchange)
        for button in (self._try, self._key, self._forget):
            button.setVisible(has_exchange and not is_demo)
        has_key = view.can_sync
        self._sync.setEnabled(has_key and not is_demo)
        self._try.setEnabled(view.key not in {KeyState.MISSING, KeyState.NOT_NEEDED})
        self._forget.setEnabled(has_key or view.key is KeyState.UNREADABLE)
        self._key.setText(self.tr("Replace &key…") if has_key else self.tr("Enter &key…"))
        self._key.setProperty("primary", view.key is KeyState.MISSING)
        self._key.style().polish(self._key)
        self._backups.setEnabled(not is_demo)
        self._tables.setVisible(has_exchange)
        if has_exchange:
            self._tables.show_view(view)
            self._show_offers()

    def try_out(self) -> None:
        """Ask the exchange what the key that is kept may do."""
        if self._desk is not None and self._view is not None:
            self._try.setEnabled(False)
            self._trial.try_out(partial(self._desk.test, self._view.account, None))

    def forget_report(self) -> None:
        """The key is another one now: what was said of the last one no longer counts."""
        if self._view is not None:
            self._reports.pop(self._view.account.account_id, None)
        self._trial.forget()

    def stop(self) -> None:
        """Stop asking."""
        self._trial.forget()

    def _show_tried(self, report: KeyReport | None) -> None:
        self._try.setEnabled(True)
        if report is not None and self._view is not None:
            self._reports[self._view.account.account_id] = report
            self._show_offers()

    def _show_offers(self) -> None:
        """The abilities, as far as the key that was tried may use them."""
        if self._view is None:
            return
        report = self._reports.get(self._view.account.account_id)
        if report is not None:
            self._tables.show_abilities(with_report(self._view.account, report))

    def _about(self, view: AccountView) -> str:
        if view.account.exchange == FILES:
            return self.tr("{rules} · fed from files").format(rules=view.rulebook_name)
        if view.key is KeyState.NOT_NEEDED:
            return self.tr("{rules} · {exchange}, fed from files").format(
                rules=view.rulebook_name, exchange=view.exchange_name
            )
        if view.exchange_name == view.rulebook_name:
            return self.tr("{exchange} · {address}").format(
                exchange=view.exchange_name, address=view.address
            )
        return self.tr("{exchange} · {rules} · {address}").format(
            exchange=view.exchange_name, rules=view.rulebook_name, address=view.address
        )

    def _say_state(self, view: AccountView, *, is_demo: bool) -> None:
        words, tone = self._state_words(view, is_demo=is_demo)
        self._state.setText(words)
        toned(self._state, tone)

    def _state_words(self, view: AccountView, *, is_demo: bool) -> tuple[str, str]:
        if is_demo:
            words = self.tr(
                "An invented account. It has no key and is never synced; what you import is "
                "forgotten with the demo world."
            )
            return words, "secondary"
        told = explain(view.key_trouble) if view.key_trouble is not None else None
        why = f"{told.what} {told.next_step}" if told else ""
        match view.key:
            case KeyState.NOT_NEEDED:
                return self._files_words(view), "secondary"
            case KeyState.UNREADABLE:
                return self.tr("The key of this account cannot be read. {why}").format(
                    why=why
                ), "danger"
            case KeyState.MISSING:
                words = self.tr(
                    "This account has no key on this computer. Enter one to sync, or import files."
                )
                return words, "warning"
        if is_refused(view):
            words = self.tr(
                "The exchange refused the key in the last sync. Test it, or replace it."
            )
            return words, "danger"
        if view.key is KeyState.MEMORY:
            words = self.tr("The key is in memory until ProfitShare is closed. {why}")
            return words.format(why=why).strip(), "warning"
        return self.tr("The key is in the keyring of your system."), "secondary"

    def _files_words(self, view: AccountView) -> str:
        if view.learned_at is None:
            return self.tr(
                "This account is fed from files and tables from web pages. Nothing was imported "
                "yet."
            )
        age = text.age_text(max(self._now() - view.learned_at, 0))
        words = self.tr(
            "This account is fed from files and tables from web pages, last time {age}. It needs "
            "no key."
        )
        return words.format(age=age)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._what)
        head = QHBoxLayout()
        head.setSpacing(HALF_GAP)
        head.addLayout(words, 1)
        for button in (self._backups, self._import, self._sync):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(PADDING, 12, PADDING, 12)
        inside.setSpacing(HALF_GAP)
        inside.addWidget(self._state)
        inside.addWidget(self._trial)
        line = QHBoxLayout()
        line.setSpacing(HALF_GAP)
        for button in (self._try, self._key, self._forget):
            line.addWidget(button)
        line.addStretch(1)
        inside.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addWidget(card)
        layout.addWidget(self._tables, 1)
        layout.addStretch(0)


def _button(name: str, words: str, pressed: object) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.clicked.connect(pressed)
    return button
