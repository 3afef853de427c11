"""The way to the notices: the header's button, the checks, the centre, and the copy in the tray."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from profitshare_gui.core.errors import ProfitShareError
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.notice_facts import Severity
from profitshare_gui.ui import notice_choices as choices
from profitshare_gui.ui import notice_words as words
from profitshare_gui.ui import privacy, text
from profitshare_gui.ui.actions import make_action
from profitshare_gui.ui.notice_button import NoticeButton
from profitshare_gui.ui.notice_centre import NoticeCentre
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.tray import Outside, Tray

if TYPE_CHECKING:
    from profitshare_gui.core.records import Account
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.notices import Gathered, KeptNotice, NoticeDesk, NoticeList

_EVERY_MS = 60_000
_SOON_MS = 1_500
"""After something was learned: once the pages have had their turn."""
_MOST_DELAYS = 20
"""Then it looks all the same: some work takes minutes."""


class Space(Protocol):
    """What is needed of a workspace."""

    @property
    def now(self) -> Callable[[], Micros]:
        """Its clock."""

    @property
    def is_demo(self) -> bool:
        """Whether all of it is invented; then nothing is told outside the window."""


class Checked(NamedTuple):
    """What a look at all accounts found."""

    gathered: dict[int, Gathered]
    raised: tuple[KeptNotice, ...]
    told: NoticeList


class NoticeDoor(QObject):
    """Looks for notices once a minute and after news, and shows them.

    `link_wanted` carries a page, an account and a filter. `hides_amounts` is asked before an
    amount is written anywhere.
    """

    link_wanted = Signal(str, object, str)

    def __init__(
        self,
        tasks: Tasks,
        window: QMainWindow,
        preferences: Preferences,
        *,
        hides_amounts: Callable[[], bool] = privacy.hides_amounts,
        outside: Outside | None = None,
    ) -> None:
        super().__init__(window)
        self._tasks, self._window, self._preferences = tasks, window, preferences
        self._hides_amounts = hides_amounts
        self._space: Space | None = None
        self._desks: tuple[Desk, ...] = ()
        self._gathered: dict[int, Gathered] = {}
        self._told: NoticeList | None = None
        self._is_checking = self._is_wanted_again = False
        self._delays = 0
        self._waiting: list[KeptNotice] = []
        self._newest: int | None = None
        self._button = NoticeButton(window)
        self._button.clicked.connect(self.show_centre)
        self._centre: NoticeCentre | None = None
        self._tray = Tray(self, outside)
        self._tray.pressed.connect(self._come_forward)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.check_now)
        self._every = QTimer(self)
        self._every.timeout.connect(self.check_now)
        make_action("notices_action", window, self.show_centre)

    def button(self) -> QWidget:
        """The button for the header, with how many are unread."""
        return self._button

    def use(self, space: Space, desks: Sequence[Desk]) -> None:
        """Look after these accounts; those of another archive than before are let go of."""
        if space is not self._space:
            self._gathered, self._told, self._waiting = {}, None, []
            self._hide()
        self._space, self._desks = space, tuple(desks)
        self._count()
        self._every.start(_EVERY_MS)
        self.check()

    def check(self) -> None:
        """Something may have been learned: look soon."""
        if self._space is not None:
            self._soon.start(_SOON_MS)

    def check_now(self) -> None:
        """Look at all accounts; while that is under way, once more after it.

        What the pages are reading comes first: then this finds it settled.
        """
        space = self._space
        if space is None or not self._desks:
            return
        if self._is_checking:
            self._is_wanted_again = True
            return
        if self._tasks.busy and self._delays < _MOST_DELAYS:
            self._delays += 1
            self._soon.start(_SOON_MS)
            return
        self._delays = 0
        self._is_checking, self._is_wanted_again = True, False
        desks = {desk.account.account_id: desk for desk in self._desks}
        self._tasks.run(
            partial(_check, desks, dict(self._gathered)),
            done=partial(self._take, space),
            failed=self._give_up,
        )

    def show_centre(self) -> None:
        """Open the centre below its button."""
        self._open_at(None)

    def close(self) -> None:
        """Look no more and take the icon out of the tray, for the archive is closing."""
        for timer in (self._soon, self._every):
            timer.stop()
        self._space, self._desks, self._told = None, (), None
        self._hide()
        self._tray.close()
        self._count()

    def _take(self, space: Space, checked: Checked) -> None:
        self._is_checking = False
        if space is not self._space:
            self.check()
            return
        self._gathered = checked.gathered
        self._show(checked.told)
        if not space.is_demo:
            self._waiting += checked.raised
            self._tell_outside(space)
        if self._is_wanted_again:
            self.check()

    def _give_up(self, error: Exception) -> None:
        """Try again in a minute: what is wrong with the archive is told where it is opened."""
        self._is_checking = False
        if isinstance(error, ProfitShareError):
            return
        self._every.stop()  # a fault of the program, which the crash dialog tells once

    def _show(self, told: NoticeList) -> None:
        self._told = told
        self._count()
        if self._centre is not None and self._centre.isVisible():
            self._fill(self._centre, told)

    def _count(self) -> None:
        """Say on the button how many are unread, and whether one of them is urgent."""
        told, preferences = self._told, self._preferences
        unread = choices.unread(preferences, told.unseen) if told else 0
        is_urgent = told is not None and any(
            kept.seen_at is None
            and kept.ended_at is None
            and kept.notice.severity is Severity.URGENT
            and choices.is_wanted(preferences, kept.notice.kind)
            for kept in told.notices
        )
        self._button.setVisible(self._space is not None)
        self._button.show_count(unread, is_urgent=is_urgent)

    def _made(self) -> NoticeCentre:
        """The centre, which is made when somebody looks at it first."""
        if self._centre is None:
            made = NoticeCentre(self._window, self._preferences, self._hides_amounts)
            made.link_wanted.connect(self.link_wanted)
            made.seen.connect(self._see)
            made.settings.changed.connect(self._count)
            made.settings.key_asked.connect(self._ask_key)
            made.settings.key_chosen.connect(self._choose_key)
            self._centre = made
        return self._centre

    def _hide(self) -> None:
        if self._centre is not None:
            self._centre.hide()

    def _fill(self, centre: NoticeCentre, told: NoticeList) -> None:
        if self._space is not None:
            centre.show_notices(told, self._accounts(), self._space.now(), text.own_zone())

    def _accounts(self) -> Mapping[int, Account]:
        return {desk.account.account_id: desk.account for desk in self._desks}

    def _open_at(self, notice_row: int | None) -> None:
        told = self._told
        if told is None or self._space is None:
            return
        centre = self._made()
        self._fill(centre, told)
        below = self._button.mapToGlobal(QPoint(self._button.width(), self._button.height() + 4))
        ends = self._window.mapToGlobal(QPoint(0, self._window.height())).y()
        centre.fit(ends - below.y() - 12)
        centre.move(below - QPoint(centre.width(), 0))
        centre.show()
        centre.open_at(notice_row)

    def _see(self, notice_rows: list[int] | None) -> None:
        desk = self._notices
        if desk is not None:
            self._tasks.run(partial(desk.mark_seen, notice_rows), done=self._show)

    @property
    def _notices(self) -> NoticeDesk | None:
        """The use cases of any account: those for all of them are the same."""
        return self._desks[0].notices if self._desks else None

    def _tell_outside(self, space: Space) -> None:
        """Copy what was raised to the tray; in quiet hours it waits."""
        preferences, zone = self._preferences, text.own_zone()
        news = {
            kept.notice_row
            for kept in (self._told.notices if self._told else ())
            if kept.seen_at is None and kept.ended_at is None
        }
        wanted = [
            kept
            for kept in self._waiting
            if kept.notice_row in news and choices.is_wanted(preferences, kept.notice.kind)
        ]
        is_off = preferences.choice(choices.TRAY) == choices.OFF
        is_quiet = choices.is_quiet(preferences, space.now(), zone)
        self._waiting = wanted if is_quiet and not is_off else []
        if not wanted or is_off or is_quiet:
            return
        told = max(wanted, key=lambda kept: (kept.notice.severity, kept.notice_row))
        self._newest = told.notice_row
        said = words.sentence(told.notice, zone, hides_amounts=self._hides_amounts())
        more = len(wanted) - 1
        if more:
            said = self.tr("{notice} (and %Ln more)", "", more).format(notice=said)
        account = self._accounts().get(told.account_id)
        self._tray.tell(text.name_text(account.name) if account else self.tr("ProfitShare"), said)

    def _come_forward(self) -> None:
        """Show the window and, in the centre, what was told last."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self._open_at(self._newest)

    def _ask_key(self, number: int) -> None:
        space = self._space
        if space is not None and number < len(self._desks):
            self._tasks.run(
                self._desks[number].notices.key_expires_at,
                done=lambda ends_at: self._made().settings.show_key(ends_at, space.now()),
                replaces=(self, "key"),
            )

    def _choose_key(self, number: int, ends_at: Micros | None) -> None:
        if number < len(self._desks):
            self._tasks.run(
                partial(self._desks[number].notices.choose_key_expiry, ends_at),
                done=lambda _: self.check_now(),
            )


def _check(desks: Mapping[int, Desk], gathered: dict[int, Gathered]) -> Checked:
    """Look at each account; one that cannot be read now is left for the next time."""
    raised: list[KeptNotice] = []
    found: dict[int, Gathered] = {}
    for account_id, desk in desks.items():
        with suppress(ProfitShareError):
            found[account_id], new = desk.notices.check(gathered.get(account_id))
            raised += new
    any_desk = next(iter(desks.values()))
    return Checked(found, tuple(raised), any_desk.notices.load())
