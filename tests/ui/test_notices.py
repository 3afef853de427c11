"""The notice centre: found by keyboard, counted, seen, switched, quiet, private; and the tray."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QMainWindow,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, Micros
from profitshare_gui.core.notice_facts import Notice, NoticeKind, Severity
from profitshare_gui.core.records import Account
from profitshare_gui.store.store import Store
from profitshare_gui.ui import notice_choices as choices
from profitshare_gui.ui import notice_door, text
from profitshare_gui.ui import notice_words as words
from profitshare_gui.ui.notice_centre import NoticeCentre
from profitshare_gui.ui.notice_door import NoticeDoor
from profitshare_gui.ui.notice_row import NoticeRow
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.tray import Desktop, Tray
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import usdt
from tests.ui.conftest import NOON, Clock, fill

pytestmark = pytest.mark.usefixtures("english")


class FakeIcon(QObject):
    """An icon in a tray that the offscreen platform does not have."""

    messageClicked = Signal()  # noqa: N815 - Qt's own name
    activated = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.told: list[tuple[str, str]] = []
        self.is_shown = False

    def setToolTip(self, tip: str) -> None:  # noqa: N802 - Qt's own name
        assert tip

    def showMessage(self, title: str, message: str) -> None:  # noqa: N802 - Qt's own name
        self.told.append((title, message))

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False


class FakeDesktop:
    """A desktop whose tray may come and go."""

    def __init__(self, *, available: bool = True) -> None:
        self.available = available
        self.icons: list[FakeIcon] = []

    def is_available(self) -> bool:
        return self.available

    def make(self, parent: QObject) -> FakeIcon:
        self.icons.append(FakeIcon(parent))
        return self.icons[-1]

    @property
    def told(self) -> list[tuple[str, str]]:
        return [message for icon in self.icons for message in icon.told]


@dataclass(frozen=True, eq=False)
class Space:
    """What the door needs of a workspace."""

    now: Callable[[], Micros]
    is_demo: bool = False


class Scene:
    """A window with a door to notices, on a real archive."""

    def __init__(
        self, qtbot: QtBot, tmp_path: Path, store: Store, shelf: RulebookShelf, clock: Clock
    ) -> None:
        self.qtbot, self.store, self.shelf, self.clock = qtbot, store, shelf, clock
        self.preferences = Preferences(tmp_path)
        self.tasks = Tasks()
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.window.resize(1024, 700)
        self.desktop = FakeDesktop()
        self.hides = False
        self.door = NoticeDoor(
            self.tasks,
            self.window,
            self.preferences,
            hides_amounts=lambda: self.hides,
            outside=self.desktop,
        )
        self.followed: list[tuple[str, str, str]] = []
        self.door.link_wanted.connect(
            lambda page, account, chosen: self.followed.append((page, account.name, chosen))
        )
        self.window.setMenuWidget(self.door.button())
        self.space = Space(clock)
        self.desks: tuple[Desk, ...] = ()

    def add(self, name: str = "JU main", *, filled: bool = False) -> Account:
        if filled:
            account = fill(self.store, name)
        else:
            account = self.store.add_account(Account(name, "ju", "files", "", NOON))
        self.desks = (*self.desks, Desk(self.store, account, self.shelf, self.clock))
        return account

    def tell(self, account: Account, *notices: Notice) -> None:
        """Raise notices as another process would."""
        self.store.notices.update(account.account_id, notices, [], now=self.clock())

    def use(self, *, is_demo: bool = False) -> None:
        self.space = Space(self.clock, is_demo)
        self.window.show()
        self.door.use(self.space, self.desks)
        self.look()

    def look(self, later: Micros = 0) -> None:
        """Let time pass, and the door look."""
        self.clock.at += later
        self.door.check_now()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=30_000)

    @property
    def button(self) -> QToolButton:
        found = self.window.findChild(QToolButton, "notices_button")
        assert isinstance(found, QToolButton)
        return found

    @property
    def centre(self) -> NoticeCentre:
        found = self.window.findChild(NoticeCentre)
        assert isinstance(found, NoticeCentre)
        return found

    def key(self, key: Qt.Key, *, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.centre
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def open(self) -> None:
        self.window.activateWindow()  # as a window manager does when a popup closes
        self.qtbot.waitUntil(self.window.isActiveWindow)
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.window, Qt.Key.Key_N, both)
        self.qtbot.waitUntil(self.centre.isVisible)

    def sentences(self) -> list[str]:
        """What the centre shows, from above; days are in brackets."""
        shown = [
            part
            for part in self.centre.findChildren(QLabel)
            if part.objectName() in {"notice_sentence", "notice_day", "notices_calm"}
            and part.isVisibleTo(self.centre)
        ]
        shown.sort(key=lambda part: part.mapTo(self.centre, part.rect().topLeft()).y())
        return [
            f"[{part.text()}]" if part.objectName() == "notice_day" else part.text()
            for part in shown
        ]

    def part(self, name: str) -> QWidget:
        found = self.centre.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def close(self) -> None:
        self.door.close()
        self.tasks.close(wait=True)


@pytest.fixture
def store() -> Store:
    return Store.in_memory()


@pytest.fixture
def scene(
    qtbot: QtBot, tmp_path: Path, store: Store, shelf: RulebookShelf, clock: Clock
) -> Iterator[Scene]:
    made = Scene(qtbot, tmp_path, store, shelf, clock)
    yield made
    made.close()


def paid(number: int = 1, amount: str = "35.7") -> Notice:
    facts = {"amounts": {"USDT": usdt(amount)}}
    return Notice(NoticeKind.PAID, str(number), Severity.NEWS, NOON - DAY, facts)


def missing(number: int = 1) -> Notice:
    facts = {"amounts": {"USDT": usdt("12")}}
    return Notice(NoticeKind.PAYOUT_MISSING, str(number), Severity.URGENT, NOON - DAY, facts)


def test_an_empty_archive_has_a_calm_centre(scene: Scene) -> None:
    scene.add()
    scene.use()
    assert scene.button.accessibleName() == "Notices"
    scene.open()
    assert scene.sentences()[0].startswith("Nothing to tell you.")


def test_the_button_counts_what_is_unread_and_turns_red_for_what_is_urgent(scene: Scene) -> None:
    account = scene.add()
    scene.tell(account, paid(1), paid(2))
    scene.use()
    assert (scene.button.text(), scene.button.property("tone")) == ("2", "")
    assert scene.button.accessibleName() == "2 unread notices"
    scene.tell(account, missing())
    scene.look()
    assert (scene.button.text(), scene.button.property("tone")) == ("3", "danger")


def test_it_is_opened_read_and_followed_by_keyboard_alone(scene: Scene) -> None:
    """Ctrl+Shift+N, Enter: the page of the newest notice, which is seen then."""
    account = scene.add()
    scene.tell(account, paid())
    scene.clock.at += HOUR
    scene.tell(account, missing())
    scene.use()
    scene.open()
    assert scene.sentences() == [
        "[Today]",
        "The payout of 3 Apr has not come: 12.00\N{NO-BREAK SPACE}USDT due",
        "35.70\N{NO-BREAK SPACE}USDT paid for 3 Apr, exactly as computed",
    ]
    scene.key(Qt.Key.Key_Space)
    assert scene.followed == [("profit_page", "JU main", "disputed")]
    assert not scene.centre.isVisible()
    assert scene.button.text() == "1"
    scene.open()
    scene.key(Qt.Key.Key_Tab)
    scene.key(Qt.Key.Key_Space)
    assert scene.followed[-1] == ("profit_page", "JU main", "payouts")


def test_escape_closes_it(scene: Scene) -> None:
    scene.add()
    scene.use()
    scene.open()
    QTest.keyClick(scene.centre, Qt.Key.Key_Escape)
    assert not scene.centre.isVisible()


def test_days_stand_apart_newest_first(scene: Scene) -> None:
    """The own day begins in Berlin at 22:00 UTC."""
    account = scene.add()
    for hours, number in ((0, 1), (10, 2), (34, 3)):
        scene.clock.at = NOON + hours * HOUR
        scene.tell(account, paid(number))
    scene.clock.at = NOON + 36 * HOUR
    scene.use()
    scene.open()
    days = [said for said in scene.sentences() if said.startswith("[")]
    assert days == ["[Today]", "[Yesterday]", "[4 Apr 2026]"]


def test_all_are_marked_read_by_keyboard(scene: Scene) -> None:
    account = scene.add()
    scene.tell(account, paid(1), paid(2))
    scene.use()
    scene.open()
    scene.part("notices_all_read").setFocus()
    scene.key(Qt.Key.Key_Space)
    assert scene.store.notices.unseen() == {}
    assert scene.button.accessibleName() == "Notices"
    assert not scene.part("notices_all_read").isEnabled()


def test_filters_show_some_and_mark_only_those(scene: Scene) -> None:
    first, second = scene.add("first"), scene.add("second")
    scene.tell(first, paid(1))
    scene.tell(second, missing(2))
    scene.use()
    scene.open()
    scene.part("notices_account").setFocus()
    scene.key(Qt.Key.Key_Down)
    assert [said for said in scene.sentences() if "paid" in said]
    assert len(scene.sentences()) == 2
    scene.part("notices_all_read").setFocus()
    scene.key(Qt.Key.Key_Space)
    assert scene.store.notices.unseen() == {NoticeKind.PAYOUT_MISSING: 1}
    scene.part("notices_account").setFocus()
    scene.key(Qt.Key.Key_Up)
    scene.part("notices_which").setFocus()
    scene.key(Qt.Key.Key_Down)  # unread
    assert len(scene.sentences()) == 2
    assert "has not come" in scene.sentences()[1]


def test_a_filter_that_shows_nothing_says_so(scene: Scene) -> None:
    account = scene.add()
    scene.tell(account, paid())
    scene.use()
    scene.open()
    scene.part("notices_which").setFocus()
    for _ in range(3):  # urgent
        scene.key(Qt.Key.Key_Down)
    assert scene.sentences() == ["No notice of this kind."]
    clear = scene.part("notices_clear_filters")
    assert isinstance(clear, QPushButton)
    assert clear.text() == "Clear filters (1)"
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    scene.settle()
    which = scene.part("notices_which")
    assert isinstance(which, QComboBox)
    assert which.currentIndex() == 0


def test_amounts_are_hidden_in_private(scene: Scene) -> None:
    """Product notes, 3.8: four dots whatever the length, in the centre and in the tray."""
    account = scene.add()
    scene.tell(account, paid(), missing())
    scene.hides = True
    scene.use()
    scene.open()
    said = " ".join(scene.sentences())
    assert "35.70" not in said
    assert "12.00" not in said
    assert said.count(words.HIDDEN) == 2


def test_a_kind_that_is_switched_off_is_neither_shown_nor_counted(scene: Scene) -> None:
    account = scene.add()
    scene.tell(account, paid(), missing())
    scene.use()
    scene.open()
    scene.part("notices_settings_button").setFocus()
    scene.key(Qt.Key.Key_Space)
    box = scene.part("notices_paid")
    assert isinstance(box, QCheckBox)
    box.setFocus()
    scene.key(Qt.Key.Key_Space)
    assert scene.button.text() == "1"
    assert scene.preferences.choice(choices.switch(NoticeKind.PAID)) == "off"
    scene.part("notices_settings_button").setFocus()
    scene.key(Qt.Key.Key_Space)
    assert not any("exactly as computed" in said for said in scene.sentences())


def test_many_notices_are_made_a_few_at_a_time(scene: Scene) -> None:
    account = scene.add()
    scene.tell(account, *(paid(number) for number in range(60)))
    scene.use()
    scene.open()
    assert len(scene.sentences()) == 1 + 12
    more = scene.part("notices_more")
    assert isinstance(more, QPushButton)
    more.click()
    assert len(scene.sentences()) == 1 + 24
    assert scene.button.text() == "60"


def test_an_open_centre_keeps_its_rows_and_only_grows_older(scene: Scene) -> None:
    """A row costs milliseconds to make: once a minute, only the ages are written anew."""
    account = scene.add()
    scene.tell(account, paid())
    scene.use()
    scene.open()
    (row,) = scene.centre.findChildren(NoticeRow)
    scene.look(later=5 * MINUTE)
    assert scene.centre.findChildren(NoticeRow) == [row]
    ages = [part.text() for part in scene.centre.findChildren(QLabel, "notice_age")]
    assert ages == ["JU main · 5 min ago · unread"]


def test_a_hundred_and_more_have_a_short_number(scene: Scene) -> None:
    account = scene.add()
    scene.tell(account, *(paid(number) for number in range(100)))
    scene.use()
    assert scene.button.text() == "99+"


def test_what_is_over_says_so(scene: Scene) -> None:
    account = scene.add()
    scene.tell(account, missing())
    ended = [(NoticeKind.PAYOUT_MISSING, "1")]
    scene.store.notices.update(account.account_id, [], ended, now=NOON)
    scene.use()
    scene.open()
    ages = [part.text() for part in scene.centre.findChildren(QLabel, "notice_age")]
    assert ages == ["JU main · just now · over"]
    assert scene.button.property("tone") == ""


def test_the_door_finds_what_is_to_be_told_and_copies_it_to_the_tray(scene: Scene) -> None:
    """A day before Monday's settlement; the orders are two days old by then."""
    scene.add(filled=True)
    scene.use()
    scene.look(later=12 * HOUR)
    assert scene.desktop.told
    title, message = scene.desktop.told[-1]
    assert title == "JU main"
    assert message
    assert int(scene.button.text()) > 0


def raised_by_the_door(scene: Scene) -> None:
    """Let the rules themselves raise one notice: a key that has ended."""
    scene.desks[0].notices.choose_key_expiry(NOON - DAY)
    scene.look()


def test_the_door_looks_once_the_pages_have_been_read(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SPEC, Bars: what a page is settling is not settled beside it once more."""
    monkeypatch.setattr(notice_door, "_SOON_MS", 20)
    scene.add()
    scene.desks[0].notices.choose_key_expiry(NOON - DAY)
    page_is_read = Event()
    scene.tasks.run(lambda: page_is_read.wait(30), done=lambda _: None)
    scene.door.use(scene.space, scene.desks)
    scene.door.check_now()
    scene.qtbot.wait(100)
    assert len(scene.tasks.tickets) == 1  # the page alone
    page_is_read.set()
    scene.qtbot.waitUntil(lambda: scene.button.text() == "1", timeout=30_000)


def test_a_press_on_the_trays_message_opens_the_window_at_the_notice(scene: Scene) -> None:
    scene.add()
    scene.use()
    raised_by_the_door(scene)
    (icon,) = scene.desktop.icons
    scene.window.showMinimized()
    icon.messageClicked.emit()
    assert scene.window.isVisible()
    assert not scene.window.isMinimized()
    scene.qtbot.waitUntil(scene.centre.isVisible)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert "API key ended" in focused.accessibleName()


def test_without_a_tray_nothing_is_told_outside(scene: Scene) -> None:
    scene.desktop.available = False
    scene.add()
    scene.use()
    raised_by_the_door(scene)
    assert scene.desktop.icons == []
    assert scene.button.text() == "1"


def test_a_tray_that_is_gone_takes_its_icon_along(qtbot: QtBot) -> None:
    """It is asked each time, for a panel of the desktop may come and go."""
    desktop, parent = FakeDesktop(), QObject()
    tray = Tray(parent, desktop)
    assert tray.tell("a", "b")
    desktop.available = False
    assert not tray.tell("a", "c")
    assert desktop.icons[0].is_shown is False
    with qtbot.waitSignal(tray.pressed):
        desktop.available = True
        assert tray.tell("a", "d")
        desktop.icons[1].activated.emit(3)


def test_closing_takes_the_icon_away_and_hides_nothing(scene: Scene) -> None:
    """Product notes, 3.9: never hidden; who closes the window has closed it."""
    scene.add()
    scene.use()
    raised_by_the_door(scene)
    assert [icon.is_shown for icon in scene.desktop.icons] == [True]
    scene.door.close()
    assert [icon.is_shown for icon in scene.desktop.icons] == [False]
    assert QApplication.quitOnLastWindowClosed()


def test_offscreen_has_no_tray() -> None:
    assert Desktop().is_available() is False


def test_the_demo_world_tells_nothing_outside(scene: Scene) -> None:
    scene.add()
    scene.use(is_demo=True)
    raised_by_the_door(scene)
    assert scene.desktop.told == []
    assert scene.button.text() == "1"


def test_quiet_hours_put_the_tray_off_until_they_are_over(scene: Scene) -> None:
    """22:00 to 07:00 in Berlin, which is UTC+2 in April: from 20:00 UTC to 05:00 UTC."""
    scene.preferences.choose(choices.QUIET, choices.ON)
    scene.clock.at = NOON + 8 * HOUR  # 20:00 UTC
    scene.add()
    scene.use()
    raised_by_the_door(scene)
    assert scene.desktop.told == []
    assert scene.button.text() == "1"
    scene.look(later=9 * HOUR - MINUTE)
    assert scene.desktop.told == []
    scene.look(later=MINUTE)
    assert len(scene.desktop.told) == 1


def test_what_was_read_in_quiet_hours_is_not_told_afterwards(scene: Scene) -> None:
    scene.preferences.choose(choices.QUIET, choices.ON)
    scene.clock.at = NOON + 8 * HOUR
    scene.add()
    scene.use()
    raised_by_the_door(scene)
    scene.store.notices.mark_seen(None, now=scene.clock.at)
    scene.look(later=10 * HOUR)
    assert scene.desktop.told == []


@pytest.mark.parametrize(
    ("utc", "is_quiet"),
    [(20 * HOUR - 1, False), (20 * HOUR, True), (29 * HOUR - 1, True), (29 * HOUR, False)],
)
def test_quiet_hours_are_of_the_traders_own_clock(
    tmp_path: Path, utc: Micros, *, is_quiet: bool
) -> None:
    """22:00 to 07:00 in Berlin; both edges, over midnight."""
    preferences = Preferences(tmp_path)
    midnight = NOON - 12 * HOUR
    assert not choices.is_quiet(preferences, midnight + 21 * HOUR, text.own_zone())
    preferences.choose(choices.QUIET, choices.ON)
    assert choices.is_quiet(preferences, midnight + utc, text.own_zone()) is is_quiet


def test_the_tray_can_be_switched_off(scene: Scene) -> None:
    scene.preferences.choose(choices.TRAY, choices.OFF)
    scene.add()
    scene.use()
    raised_by_the_door(scene)
    assert scene.desktop.told == []


def test_when_a_key_ends_is_entered_by_keyboard(scene: Scene) -> None:
    account = scene.add()
    scene.use()
    scene.open()
    scene.part("notices_settings_button").setFocus()
    scene.key(Qt.Key.Key_Space)
    scene.part("key_ends").setFocus()
    scene.key(Qt.Key.Key_Space)
    scene.part("key_save").setFocus()
    scene.key(Qt.Key.Key_Space)
    # Offered first: 90 days ahead, at the beginning of that day in UTC.
    assert scene.desks[0].notices.key_expires_at() == NOON - 12 * HOUR + 90 * DAY
    scene.part("key_ends").setFocus()
    scene.key(Qt.Key.Key_Space)
    scene.part("key_save").setFocus()
    scene.key(Qt.Key.Key_Space)
    assert scene.desks[0].notices.key_expires_at() is None
    box = scene.part("key_account")
    assert isinstance(box, QComboBox)
    assert box.currentText() == account.name


@pytest.mark.parametrize("kind", NoticeKind)
@pytest.mark.parametrize("hides", [False, True])
def test_every_kind_has_its_words(kind: NoticeKind, *, hides: bool) -> None:
    """With no facts at all, as from a later version of the program, too."""
    notice = Notice(kind, "1", Severity.WARNING, NOON)
    assert words.sentence(notice, text.own_zone(), hides_amounts=hides)
    assert words.topic(kind)
    assert words.switch_text(kind)
    assert words.action(notice)
    assert words.place(notice).page.endswith("_page")
