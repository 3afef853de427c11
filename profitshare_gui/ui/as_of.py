"""As of…: which instant a page shows, asked in a small popup and said in a ribbon."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, QPoint, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.instants import DAY, MINUTE, Micros
from profitshare_gui.ui import text
from profitshare_gui.ui.ribbon import AsOfRibbon
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, label
from profitshare_gui.usecases.moments import Moment, quick_moments

if TYPE_CHECKING:
    from profitshare_gui.usecases.profit import ProfitOverview

_WIDTH = 340


class AsOf(QObject):
    """The instant a page shows. `changed` when the reader chose another, or came back to now.

    `button` opens the popup and `ribbon` says which instant it is; the page places both.
    """

    changed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.moment: Moment | None = None
        self._latest: ProfitOverview | None = None
        self._panel = AsOfPanel(page)
        self._panel.chosen.connect(self._choose)
        self.ribbon = AsOfRibbon()
        self.ribbon.left.connect(self.leave)
        self.button = QToolButton()
        self.button.setObjectName("as_of_button")
        self.button.setText(self.tr("As of…"))
        self.button.setToolTip(self.tr("See the account as it was at another instant"))
        self.button.setEnabled(False)
        self.button.clicked.connect(self.ask)

    def forget(self) -> None:
        """Begin again at now, with nothing known: another account is about to be shown."""
        self.moment = self._latest = None
        self.ribbon.hide()
        self.button.setEnabled(False)

    def show_overview(self, overview: ProfitOverview) -> None:
        """Take note of what the page shows; one of now says where quick choices lead."""
        if self.moment is None:
            self._latest = overview
            self.button.setEnabled(True)
            self.ribbon.hide()

    def clock(self, now: Callable[[], Micros]) -> Callable[[], Micros]:
        """The clock by which the page counts: at another instant it stands still."""
        if self.moment is None:
            return now
        as_of = self.moment.as_of
        return lambda: as_of

    def go_to_last_cut_off(self) -> None:
        """Show the last cut-off, with what is known today."""
        if self._latest is not None:
            quick = quick_moments(self._latest.window, self._latest.as_of)
            self._choose(Moment(quick.last_cut_off))

    def ask(self) -> None:
        """Open the popup below the button."""
        if self._latest is None:
            return
        self._panel.show_choices(self._latest, self.moment)
        self._panel.adjustSize()
        below = QPoint(self.button.width() - self._panel.width(), self.button.height() + 4)
        self._panel.move(self.button.mapToGlobal(below))
        self._panel.show()

    def leave(self) -> None:
        """Come back to now."""
        self._choose(None)

    def _choose(self, moment: Moment | None) -> None:
        self.moment = moment
        if moment is not None and self._latest is not None:
            self.ribbon.show_moment(
                text.weekday_instant_text(moment.as_of, self._latest.platform_offset),
                known_then=moment.known_at is not None,
            )
        self.ribbon.setVisible(moment is not None)
        self.changed.emit()


class AsOfPanel(QFrame):
    """Asks for an instant on the platform's clock; `chosen` carries a `Moment`, or None for now."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("as_of_panel")
        self.setAccessibleName(self.tr("See the account as of"))
        self.setMinimumWidth(_WIDTH)
        self._offset: Micros = 0
        self._edit = QDateTimeEdit()
        self._edit.setObjectName("as_of_edit")
        self._edit.setAccessibleName(self.tr("Date and time on the platform's clock"))
        self._edit.setCalendarPopup(True)
        self._edit.setTimeZone(QTimeZone.utc())  # shown shifted, as text.py does
        self._edit.setDisplayFormat(self.tr("ddd d MMM yyyy HH:mm"))
        self._edit.dateTimeChanged.connect(self._show_own_time)
        self._zone = label(tone="secondary")
        self._own = label(size=LABEL_SIZE, tone="secondary")
        self._known = QCheckBox(self.tr("What I knew then"))
        self._known.setObjectName("as_of_known")
        explained = self.tr("Leaves out what was imported, entered or corrected later.")
        self._known.setAccessibleDescription(explained)
        self._show = QPushButton(self.tr("Show"))
        self._show.setObjectName("as_of_show")
        self._show.setProperty("primary", True)
        self._show.clicked.connect(self._choose_typed)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(0)
        self._lay_out(explained)

    def show_choices(self, latest: ProfitOverview, moment: Moment | None) -> None:
        """Offer instants before the latest overview; begin where the page is."""
        self._offset = latest.platform_offset
        newest = latest.as_of // MINUTE * MINUTE
        self._edit.setMaximumDateTime(self._on_clock(newest))
        self._edit.setDateTime(self._on_clock(moment.as_of if moment else newest))
        self._zone.setText(text.zone_text(self._offset))
        self._known.setChecked(moment is not None and moment.known_at is not None)
        self._show_own_time()
        while (item := self._choices.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        now = self._choice(self.tr("Now"), "as_of_now")
        now.clicked.connect(lambda: self._choose(None))
        for words, name, at in self._quick(latest):
            when = text.weekday_instant_text(at, self._offset)
            choice = self._choice(self.tr("{what}: {time}").format(what=words, time=when), name)
            choice.clicked.connect(lambda _=False, at=at: self._choose(self._moment(at)))

    def _quick(self, latest: ProfitOverview) -> list[tuple[str, str, Micros]]:
        quick = quick_moments(latest.window, latest.as_of)
        is_daily = quick.last_cut_off - quick.cut_off_before <= DAY
        cut_off = (
            self.tr("Last cut-off")
            if is_daily
            else self.tr("{weekday}'s cut-off").format(
                weekday=text.weekday_text(quick.last_cut_off, self._offset)
            )
        )
        choices = [(cut_off, "as_of_cut_off", quick.last_cut_off)]
        if quick.last_paid != quick.last_cut_off:
            choices.append((self.tr("Last settlement"), "as_of_paid", quick.last_paid))
        before = self.tr("The cut-off before"), "as_of_cut_off_before", quick.cut_off_before
        return [*choices, before]

    def _choice(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("choice", True)
        self._choices.addWidget(button)
        return button

    def _choose_typed(self) -> None:
        shown = self._edit.dateTime().toMSecsSinceEpoch() * 1000
        self._choose(self._moment(shown - self._offset))

    def _moment(self, at: Micros) -> Moment:
        return Moment(at, at if self._known.isChecked() else None)

    def _choose(self, moment: Moment | None) -> None:
        self.hide()
        self.chosen.emit(moment)

    def _on_clock(self, at: Micros) -> QDateTime:
        return QDateTime.fromMSecsSinceEpoch((at + self._offset) // 1000, QTimeZone.utc())

    def _show_own_time(self) -> None:
        at = self._edit.dateTime().toMSecsSinceEpoch() * 1000 - self._offset
        zone = text.own_zone()
        is_same = text.own_offset(at, zone) == self._offset
        own = self.tr("{time}, your time").format(time=text.own_instant_text(at, zone))
        self._own.setText(self.tr("Your clock shows the same.") if is_same else own)

    def _lay_out(self, explained: str) -> None:
        when = QHBoxLayout()
        when.setSpacing(HALF_GAP)
        when.addWidget(self._edit, 1)
        when.addWidget(self._zone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(label(self.tr("See the account as of"), size=LABEL_SIZE, tone="secondary"))
        layout.addWidget(self._known)
        layout.addWidget(label(explained, size=LABEL_SIZE, tone="secondary"))
        layout.addLayout(self._choices)
        layout.addLayout(when)
        layout.addWidget(self._own)
        layout.addWidget(self._show, 0, Qt.AlignmentFlag.AlignRight)
