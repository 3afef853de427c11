"""The parts of the import dialog and how they are laid out; it knows nothing of their work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.records import Account, Feed
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import Explanation
from profitshare_gui.ui.import_fields import Captioned, ChoiceField, text_field
from profitshare_gui.ui.import_mapping import MappingCard
from profitshare_gui.ui.import_preview import PreviewPane
from profitshare_gui.ui.import_result import ProgressPage, ResultPage
from profitshare_gui.ui.import_source import DropArea, SourceCard
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import GAP, HALF_GAP, Banner, label
from profitshare_gui.usecases.import_steps import NewAccount, Opening, Source, Survey, Tally
from profitshare_gui.usecases.imports import ImportReport

translate = QCoreApplication.translate  # an alias lupdate knows

_MARGIN = 24
_LEFT = 400
_WIDEST_FIELD = 280
_NEW = "new"
_FIRST_RULEBOOK = "ju"


class AccountFields(QWidget):
    """Which account the rows go into; a new one needs a name and a rulebook."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice = ChoiceField("import_account", self.tr("Into the account"))
        self._name = text_field(
            "import_account_name", self.tr("Name of the new account"), self.tr("such as: JU main")
        )
        self._rulebook = ChoiceField("import_rulebook", self.tr("Its platform's rules"))
        self._new = (
            Captioned(self.tr("Its &name"), self._name),
            Captioned(self.tr("Its platform's &rules"), self._rulebook),
        )
        self._choice.activated.connect(self._announce)
        self._name.textEdited.connect(self._announce)
        self._rulebook.activated.connect(self._announce)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._into = Captioned(self.tr("Into the &account"), self._choice)
        for part in (self._into, *self._new):
            part.setMaximumWidth(_WIDEST_FIELD)
            row.addWidget(part, 3)
        row.addStretch(1)
        self._restyle()

    def show_opening(self, opening: Opening, name: str) -> None:
        """Offer the accounts there are, and a new one."""
        accounts = {account.name: account for account in opening.accounts}
        new = (self.tr("A new account…"), _NEW)
        first = opening.accounts[0] if opening.accounts else _NEW
        chosen = accounts.get(name, first)
        self._choice.offer([*((each.name, each) for each in opening.accounts), new], chosen)
        if self._rulebook.chosen() is None:
            offered = [(title, rulebook_id) for rulebook_id, title in opening.rulebooks]
            self._rulebook.offer(offered, _FIRST_RULEBOOK)
        self._restyle()

    def account(self) -> Account | NewAccount | None:
        """The account, None while a new one lacks its name."""
        chosen = self._choice.chosen()
        if isinstance(chosen, Account):
            return chosen
        name, rulebook = self._name.text().strip(), self._rulebook.chosen()
        return NewAccount(name, rulebook) if name and rulebook else None

    def _announce(self) -> None:
        self._restyle()
        self.changed.emit()

    def _restyle(self) -> None:
        for part in self._new:
            part.setVisible(self._choice.chosen() == _NEW)


class ImportParts:
    """Everything that stands in the dialog: its start, the work, the saving and the result."""

    def __init__(self, dialog: QDialog) -> None:
        self._title = label(translate("Import", "Import"), size=TITLE_SIZE, bold=True)
        self.account = AccountFields()
        self.file_button = _button("import_file_button", translate("Import", "Choose &file…"))
        self.paste_button = _button("import_paste_button", translate("Import", "Paste ta&ble"))
        self.banner = Banner()
        self.banner.setObjectName("import_banner")
        self.drop, self.source, self.mapping = DropArea(), SourceCard(), MappingCard()
        self.preview, self.progress, self.result = PreviewPane(), ProgressPage(), ResultPage()
        self._left = QScrollArea()
        self._work, self._stack = QWidget(), QStackedWidget()
        self._counts = label(tone="secondary")
        self._counts.setObjectName("import_counts")
        self.cancel_button = _button("import_cancel_button", translate("Import", "&Cancel"))
        self.import_button = _button("import_button", "", is_primary=True)
        self.again_button = _button("import_again_button", translate("Import", "Import a&nother"))
        self.done_button = _button(
            "import_done_button", translate("Import", "&Done"), is_primary=True
        )
        self._head = QWidget()
        self._lay_out(dialog)
        self.show_start()

    def show_start(self) -> None:
        """Nothing was chosen yet."""
        self.banner.hide()
        self._turn(self.drop)
        self.file_button.setFocus()

    def show_reading(self, name: str) -> None:
        """A source is being looked at."""
        self.banner.hide()
        self.source.show_reading(name)
        self.mapping.hide()
        self.preview.show_waiting()
        self._turn(self._work)

    def show_survey(self, source: Source, survey: Survey, *, name: str) -> None:
        """A source can be read in these ways."""
        self.banner.hide()
        self.source.show_survey(source, survey)
        self.mapping.show_survey(survey, name=name)
        self.mapping.show()
        self.preview.show_waiting()
        self._turn(self._work)

    def show_unreadable(self, sentences: tuple[str, ...]) -> None:
        """A source cannot be read at all."""
        self.source.show_unreadable()
        self.mapping.hide()
        self.preview.show_trouble(*sentences)
        self._turn(self._work)

    def show_work(self) -> None:
        """Back from an import that did not come to its end."""
        self._turn(self._work)

    def show_importing(self, name: str) -> None:
        """An import is under way."""
        self.banner.hide()
        self.progress.show_source(name)
        self._turn(self.progress)
        self.cancel_button.setFocus()

    def show_result(self, report: ImportReport, feed: Feed, account: str) -> None:
        """An import has ended."""
        self.banner.hide()
        self.result.show_report(report, feed=feed, account=account)
        self._turn(self.result)
        self.done_button.setFocus()

    def show_notice(self, what: str, next_step: str, *, can_retry: bool = False) -> None:
        """Say something that went otherwise than wanted, above everything."""
        self.banner.show_error(Explanation(what, next_step, ""))
        retry = self.banner.findChild(QPushButton, "retry_button")
        if isinstance(retry, QPushButton):
            retry.setVisible(can_retry)
            retry.setAutoDefault(False)

    def show_counts(self, *, button: str, counts: str, is_ready: bool) -> None:
        """Say how much would be imported, on the button and beside it."""
        self.import_button.setText(button)
        self.import_button.setEnabled(is_ready)
        self._counts.setText(counts)

    def _turn(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        is_open = page in (self.drop, self._work)
        self._head.setVisible(is_open)
        self._counts.setVisible(page is self._work)
        self.cancel_button.setVisible(page is not self.result)
        self.import_button.setVisible(is_open)
        for button in (self.again_button, self.done_button):
            button.setVisible(page is self.result)

    def _lay_out(self, dialog: QDialog) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(12)
        head.addWidget(self.account, 1)
        for button in (self.file_button, self.paste_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, HALF_GAP, 0)
        cards.setSpacing(GAP)
        cards.addWidget(self.source)
        cards.addWidget(self.mapping)
        cards.addStretch(1)
        self._left.setObjectName("import_steps")
        self._left.setAccessibleName(translate("Import", "Source and mapping"))
        self._left.setWidget(inside)
        self._left.setWidgetResizable(True)
        self._left.setFrameShape(QFrame.Shape.NoFrame)
        self._left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left.setFixedWidth(_LEFT)
        work = QHBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(GAP)
        work.addWidget(self._left)
        work.addWidget(self.preview, 1)
        for page in (self.drop, self._work, self.progress, self.result):
            self._stack.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._counts, 1)
        foot.addStretch(0)
        for button in (
            self.cancel_button,
            self.import_button,
            self.again_button,
            self.done_button,
        ):
            foot.addWidget(button)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        layout.setSpacing(GAP)
        layout.addWidget(self._title)
        layout.addWidget(self._head)
        layout.addWidget(self.banner)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)


def counts_text(tally: Tally) -> str:
    """What would become of all rows: `Read 5,879: 4,780 will be taken, …`."""
    sentence = translate(
        "Import",
        "Read {read}: {taken} will be taken, {filtered} left out by the mapping, {refused} refused",
    ).format(
        read=text.count_text(tally.read),
        taken=text.count_text(tally.taken),
        filtered=text.count_text(tally.filtered),
        refused=text.count_text(len(tally.refused)),
    )
    if not tally.merged:
        return sentence
    return translate("Import", "{sentence}, {merged} repeat others or add to them").format(
        sentence=sentence, merged=text.count_text(tally.merged)
    )


def _button(name: str, words: str, *, is_primary: bool = False) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(False)  # Enter in a field must not import
    if is_primary:
        button.setProperty("primary", True)
    return button
