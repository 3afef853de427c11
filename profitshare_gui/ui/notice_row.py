"""One notice in the centre: what it is about, the sentence, how old it is and where it leads."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui import notice_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.overview_figures import Pill
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, label

if TYPE_CHECKING:
    from profitshare_gui.usecases.notices import KeptNotice

PILL_WIDTH = 84


class Shown(NamedTuple):
    """What a row needs besides its notice: the account's name, the clock and the privacy."""

    account: str
    now: Micros
    zone: tzinfo
    hides_amounts: bool


class NoticeRow(QWidget):
    """Shows one notice; `followed` says that its link was pressed."""

    followed = Signal()

    def __init__(self, kept: KeptNotice, shown: Shown) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.kept = kept
        notice, is_over = kept.notice, kept.ended_at is not None
        is_new = kept.seen_at is None
        self.sentence = words.sentence(notice, shown.zone, hides_amounts=shown.hides_amounts)
        pill = Pill()
        pill.show_word(words.topic(notice.kind), "" if is_over else words.tone(notice))
        pill.setMinimumWidth(PILL_WIDTH)
        said = label(self.sentence, bold=is_new, tone="secondary" if is_over else "")
        said.setObjectName("notice_sentence")
        said.setToolTip(words.source(notice))
        self._account = shown.account
        self._age = label(size=LABEL_SIZE, tone="secondary")
        self._age.setObjectName("notice_age")
        self.tell_age(shown.now)
        action = words.action(notice)
        button = QPushButton(action)
        button.setObjectName("notice_link")
        button.setProperty("textlink", True)
        button.setAccessibleName(
            self.tr("{sentence}: {action}").format(sentence=self.sentence, action=action)
        )
        button.setAccessibleDescription(words.source(notice))
        button.clicked.connect(self.followed)
        self.button = button
        self._lay_out(pill, said, is_new=is_new)

    def tell_age(self, now: Micros) -> None:
        """Say whose it is, how old, and whether it is unread or over."""
        told = {
            "account": self._account,
            "age": text.age_text(max(now - self.kept.raised_at, 0)),
        }
        if self.kept.ended_at is not None:
            words = self.tr("{account} · {age} · over").format(**told)
        elif self.kept.seen_at is None:
            words = self.tr("{account} · {age} · unread").format(**told)
        else:
            words = self.tr("{account} · {age}").format(**told)
        if words != self._age.text():
            self._age.setText(words)

    def _lay_out(self, pill: Pill, said: QLabel, *, is_new: bool) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(HALF_GAP)
        foot.addWidget(self._age, 1)
        foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(said)
        told.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, HALF_GAP, 0, HALF_GAP)
        row.setSpacing(12)
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        self.setProperty("unread", is_new)
