"""A key as it is entered and tried: fields that show nothing, and what the exchange said of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.errors import BadValue, ProfitShareError
from profitshare_gui.ui.account_key_words import (
    Said,
    key_advice,
    key_place_said,
    report_said,
)
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.import_fields import Captioned, text_field
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, Card, label, toned
from profitshare_gui.usecases.account_view import ApiKey, KeyReport, checked_key

if TYPE_CHECKING:
    from profitshare_gui.core.errors import SecretStoreMissing
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.account_page import ShouldStop

    Test = Callable[[ShouldStop], KeyReport]

_HIDDEN = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SaidLines(QWidget):
    """Sentences one below the other, each in its tone."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._lines: list[Said] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_said(self, said: Sequence[Said]) -> None:
        """Say these, and nothing of before."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._lines = list(said)
        for each in said:
            line = label(each.words)
            toned(line, each.tone)
            self._column.addWidget(line)
        self.setVisible(bool(said))
        self.setAccessibleName(self.words())

    def words(self) -> str:
        """All that is said."""
        return "\n".join(each.words for each in self._lines)


class KeyTrial(QWidget):
    """Tries a key at its exchange and says what came of it; `ended` carries the report, or None."""

    ended = Signal(object)

    def __init__(self, tasks: Tasks, name: str) -> None:
        super().__init__()
        self._tasks = tasks
        self._round = 0
        self.is_trying = False
        self.report: KeyReport | None = None
        self._said = SaidLines(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said)

    def try_out(self, test: Test) -> None:
        """Ask the exchange; nothing while it is being asked."""
        if self.is_trying:
            return
        self.is_trying = True
        self.report = None
        self._round += 1
        is_over = partial(self._is_over, self._round)
        self.say(self.tr("Asking the exchange …"), "secondary")
        self._tasks.run(
            partial(test, is_over),
            done=partial(self._show_report, is_over),
            failed=partial(self._show_error, is_over),
        )

    def say(self, words: str, tone: str) -> None:
        """Say one sentence instead."""
        self._said.show_said([Said(words, tone)])

    def show_report(self, report: KeyReport) -> None:
        """Say what a key may do."""
        self.report = report
        self._said.show_said(report_said(report))

    def show_error(self, error: Exception) -> None:
        """Say why it is not known."""
        told = explain(error)
        self.say(f"{told.what} {told.next_step}", "danger")

    def forget(self) -> None:
        """Stop what is under way, and say nothing."""
        self._round += 1
        self.is_trying = False
        self.report = None
        self._said.show_said([])

    def words(self) -> str:
        """What is said."""
        return self._said.words()

    def _is_over(self, its_round: int) -> bool:
        """Whether nobody waits for this answer any more; asked on any thread."""
        return its_round != self._round

    def _show_report(self, is_over: ShouldStop, report: KeyReport) -> None:
        if not is_over():
            self.is_trying = False
            self.show_report(report)
            self.ended.emit(report)

    def _show_error(self, is_over: ShouldStop, error: Exception) -> None:
        if not is_over():
            self.is_trying = False
            self.show_error(error)
            self.ended.emit(None)


class KeyForm(QWidget):
    """The fields of a key, where it will be kept, and what it may do; `changed` at every key.

    A key is tried before it is kept. One that is not good is kept all the same where the reader
    `insists`, which begins with its report and ends with the next change.
    """

    changed = Signal()

    def __init__(self, tasks: Tasks, make_test: Callable[[ApiKey], Test]) -> None:
        super().__init__()
        self._make_test = make_test
        self._go_on: Callable[[], None] | None = None
        self.insists = False
        self._key = _secret_field("key_field", self.tr("API key"))
        self._secret = _secret_field("secret_field", self.tr("Secret"))
        self._passphrase = _secret_field("passphrase_field", self.tr("Passphrase"))
        self._third = Captioned(self.tr("&Passphrase"), self._passphrase)
        self._place = label(tone="secondary")
        self._place.setObjectName("key_place")
        self.trial = KeyTrial(tasks, "key_report")
        self.trial.ended.connect(self._judge)
        self._try = QPushButton(self.tr("&Test connection"))
        self._try.setObjectName("test_button")
        self._try.setAutoDefault(False)
        self._try.clicked.connect(self.try_out)
        for field in self._fields():
            field.textEdited.connect(self._forget_report)
        self._lay_out()
        self._restyle()

    def show_exchange(self, *, needs_passphrase: bool, trouble: SecretStoreMissing | None) -> None:
        """Ask for what this exchange's keys are made of; `trouble` keeps keys for this run only."""
        self._third.setVisible(needs_passphrase)
        if not needs_passphrase:
            self._passphrase.clear()
        said = key_place_said(trouble)
        self._place.setText(said.words)
        toned(self._place, said.tone)
        self.trial.forget()
        self._restyle()

    def is_blank(self) -> bool:
        """Whether nothing was entered."""
        return not any(field.text().strip() for field in self._fields())

    def key(self) -> ApiKey | None:
        """The key, None with nothing entered. Raises `BadValue` for one that is none."""
        if self.is_blank():
            return None
        key, secret, passphrase = (field.text().strip() for field in self._fields())
        if not passphrase and not self._third.isHidden():
            raise BadValue("key_incomplete")
        return checked_key(key, secret, passphrase)

    def is_complete(self) -> bool:
        """Whether it could be a key."""
        try:
            return self.key() is not None
        except BadValue:
            return False

    def try_out(self) -> None:
        """Ask the exchange what this key may do."""
        try:
            key = self.key()
        except ProfitShareError as error:
            self.trial.show_error(error)
            return
        if key is not None:
            self.trial.try_out(self._make_test(key))
            self._restyle()

    def once_good(self, go_on: Callable[[], None]) -> None:
        """Go on if the key was found good or the reader insists; else try it, and then if it is."""
        if self.insists or is_good(self.trial.report):
            go_on()
        else:
            self._go_on = go_on
            self.try_out()

    def think_again(self) -> None:
        """Something has changed: nobody insists any more, and nothing goes on by itself."""
        self.insists, self._go_on = False, None

    def clear(self) -> None:
        """Forget what was entered, and stop asking."""
        self.think_again()
        for field in self._fields():
            field.clear()
        self.trial.forget()
        self._restyle()

    def _fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self._key, self._secret, self._passphrase

    def _judge(self, report: KeyReport | None) -> None:
        go_on, self._go_on = self._go_on, None
        self.insists = not is_good(report)
        self._restyle()
        if go_on is not None and not self.insists:
            go_on()

    def _forget_report(self) -> None:
        self.trial.forget()
        self._restyle()
        self.changed.emit()

    def _restyle(self) -> None:
        self._try.setEnabled(self.is_complete() and not self.trial.is_trying)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Captioned(self.tr("API &key"), self._key), 1)
        row.addWidget(Captioned(self.tr("&Secret"), self._secret), 1)
        row.addWidget(self._third, 1)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._place, 1)
        line.addWidget(self._try, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(label(key_advice(), tone="secondary"))
        layout.addLayout(row)
        layout.addLayout(line)
        layout.addWidget(self.trial)


def _secret_field(name: str, title: str) -> QLineEdit:
    field = text_field(name, title)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(_HIDDEN)
    return field


def is_good(report: KeyReport | None) -> bool:
    """Whether there is nothing a person should decide about before the key is kept."""
    return (
        report is not None
        and report.is_lead is not False
        and report.trouble is None
        and not report.may_withdraw
    )


def fit_height(dialog: QDialog) -> None:
    """Let a dialog grow with its sentences: Qt asks nobody how high they are once wrapped."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        for words in dialog.findChildren(QLabel):
            # In a row beside a button Qt gives wrapped words less than they ask for.
            if words.isVisible() and words.wordWrap() and words.hasHeightForWidth():
                words.setMinimumHeight(words.heightForWidth(words.width()))
        layout.activate()
        needed = layout.totalHeightForWidth(dialog.width())
        if needed > dialog.height():
            dialog.resize(dialog.width(), needed)


def key_card(inside: QWidget) -> Card:
    """A card around a form."""
    card = Card()
    layout = QVBoxLayout(card)
    layout.setContentsMargins(PADDING, 12, PADDING, 12)
    layout.addWidget(inside)
    return card
