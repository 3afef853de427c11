"""The panel below the sync button: what was read, what went wrong, and how often to sync."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.preferences import Preference
from profitshare_gui.ui.sync_state import (
    Standing,
    SyncState,
    button_text,
    feed_text,
    next_text,
    skew_text,
)
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, label, toned

OFF = "off"
MINUTES = (OFF, "1", "2", "5", "10", "15", "30", "60")
_DEFAULT = "5"
_WIDTH = 380
_MOST_LINES = 3


def how_often(account_id: int) -> Preference:
    """The preference for how many minutes lie between two syncs of an account."""
    return Preference(f"sync/minutes_of_{account_id}", MINUTES, _DEFAULT)


class SyncPanel(QFrame):
    """Shows one account's syncing. `often_chosen` carries one of `MINUTES`."""

    sync_wanted = Signal()
    stop_wanted = Signal()
    key_wanted = Signal()
    often_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("sync_panel")
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Syncing with the exchange"))
        self.setFixedWidth(_WIDTH)
        self._counts: dict[str, tuple[QLabel, QLabel]] = {}
        self._title = label(size=LABEL_SIZE, tone="secondary")
        self._what = label(bold=True)
        self._what.setObjectName("sync_what")
        self._step = label(tone="secondary")
        self._step.setObjectName("sync_step")
        self._skew = label(tone="warning")
        self._skew.setObjectName("sync_skew")
        self._next = label(size=LABEL_SIZE, tone="secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Feeds read"))
        self._feeds = QWidget()
        self._grid = QGridLayout(self._feeds)
        self._often = QComboBox()
        self._often.setObjectName("sync_often")
        self._often.setAccessibleName(self.tr("How often to sync by itself"))
        for minutes in MINUTES:
            self._often.addItem(self._often_text(minutes), minutes)
        self._often.activated.connect(self._choose_often)
        self._stop = self._button(self.tr("Stop"), "sync_stop", self.stop_wanted)
        self._key = self._button(self.tr("Enter a key…"), "sync_key", self.key_wanted)
        self._now = self._button(self.tr("Sync now"), "sync_now", self.sync_wanted)
        for button in (self._key, self._now):
            button.setProperty("primary", True)
        self._lay_out()

    def show_state(self, state: SyncState, now: Micros, often: str) -> None:
        """Show how an account stands."""
        self._title.setText(
            self.tr("Sync of {account}").format(account=text.name_text(state.desk.account.name))
        )
        what, step, tone = self._words(state, now)
        for part, words in (
            (self._what, what),
            (self._step, step),
            (self._skew, skew_text(state)),
            (self._next, next_text(state, now)),
        ):
            if part.text() != words:
                part.setText(words)
            part.setVisible(bool(words))
        toned(self._what, tone)
        self._show_feeds(state)
        progress = state.progress if state.standing is Standing.SYNCING else None
        self._bar.setVisible(progress is not None)
        if progress is not None:
            self._bar.setRange(0, progress.feeds)
            self._bar.setValue(progress.done)
        self._often.setCurrentIndex(MINUTES.index(often))
        is_fed_from_files = state.standing is Standing.FILES_ONLY
        lacks_key = state.standing is Standing.NO_KEY
        self._often.setVisible(not is_fed_from_files)
        self._now.setVisible(not (is_fed_from_files or lacks_key or state.is_at_work))
        self._stop.setVisible(state.is_at_work)
        self._key.setVisible(lacks_key)
        self._fit()

    def _fit(self) -> None:
        """As high as the words need at this width; `adjustSize` guesses before they are laid."""
        self._column.activate()
        self.resize(_WIDTH, self._column.totalHeightForWidth(_WIDTH))

    def _words(self, state: SyncState, now: Micros) -> tuple[str, str, str]:
        """What is to say first, what to do about it, and its tone."""
        if state.error is not None:
            told = explain(state.error)
            return told.what, told.next_step, "danger" if state.standing is Standing.FAILED else ""
        match state.standing:
            case Standing.FILES_ONLY:
                return (
                    self.tr("This account is fed from files."),
                    self.tr("There is no exchange to ask; import a file instead."),
                    "",
                )
            case Standing.NO_KEY:
                return (
                    self.tr("There is no API key for this account."),
                    self.tr("A key that may only read is enough."),
                    "warning",
                )
            case Standing.UNKNOWN | Standing.NEVER:
                return self.tr("Not synced yet."), "", ""
            case Standing.FAILED:
                return self.tr("The last sync failed."), self._lines(state), "danger"
            case Standing.SYNCED if state.problems:
                count = len(state.problems)
                what = self.tr("%Ln problem(s) in the last sync.", "", count)
                return what, self._lines(state), "warning"
            case Standing.SYNCED if state.warnings:
                return button_text(state, now), self._lines(state), ""
            case _:
                return button_text(state, now), "", ""

    def _lines(self, state: SyncState) -> str:
        lines = [*state.problems, *state.warnings]
        more = len(lines) - _MOST_LINES
        shown = lines[:_MOST_LINES]
        if more > 0:
            shown.append(self.tr("%Ln more on the Accounts page.", "", more))
        return "\n".join(shown)

    def _show_feeds(self, state: SyncState) -> None:
        """One line a feed with its rows; a line stays where it is while others come."""
        for feed, count in state.read.items():
            if feed not in self._counts:
                self._counts[feed] = self._line(feed)
            _, shown = self._counts[feed]
            words = self.tr("%Ln row(s)", "", count)
            if shown.text() != words:
                shown.setText(words)
        for feed, line in self._counts.items():
            for part in line:
                part.setVisible(feed in state.read)
        self._feeds.setVisible(bool(state.read))

    def _line(self, feed: str) -> tuple[QLabel, QLabel]:
        row = len(self._counts)
        name, count = label(feed_text(feed), tone="secondary"), label()
        count.setObjectName(f"sync_count_{feed}")
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(count, row, 1, Qt.AlignmentFlag.AlignRight)
        return name, count

    def _often_text(self, minutes: str) -> str:
        if minutes == OFF:
            return self.tr("Only when I say so")
        if minutes == "1":
            return self.tr("Every minute")
        return self.tr("Every {minutes} minutes").format(minutes=text.limit_text(int(minutes)))

    def _choose_often(self, place: int) -> None:
        self.often_chosen.emit(MINUTES[place])

    def _button(self, words: str, name: str, signal: object) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        foot = QHBoxLayout()
        foot.setSpacing(HALF_GAP)
        foot.addWidget(self._often)
        foot.addStretch(1)
        for button in (self._key, self._stop, self._now):
            foot.addWidget(button)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING)
        layout.setSpacing(HALF_GAP)
        for part in (
            self._title,
            self._what,
            self._step,
            self._bar,
            self._feeds,
            self._skew,
            self._next,
        ):
            layout.addWidget(part)
        layout.addLayout(foot)
