"""The door to syncing: by hand, by its clock, at settlements; and what it says of an account."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMainWindow, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from profitshare_gui.core.errors import SecretStoreMissing
from profitshare_gui.core.instants import MINUTE, Micros
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.store.store import Store
from profitshare_gui.ui.countdown import Countdown
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.pulse import pulse
from profitshare_gui.ui.sync_door import SyncDoor
from profitshare_gui.ui.sync_panel import MINUTES, SyncPanel
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases import account_syncing
from profitshare_gui.usecases.account_syncing import SyncOutcome
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.practice import faults
from tests.practice.bitget import Bitget
from tests.practice.clock import PracticeClock
from tests.practice.made import make_world
from tests.practice.server import PracticeExchange
from tests.ui.conftest import NOON, Clock
from tests.usecases.synced import QUICK

KEY = ApiKey("practice-key", "practice-secret", "practicepass")
FOLLOWERS = "config-query-followers"

pytestmark = pytest.mark.usefixtures("english")

# A popup takes the keyboard, which the offscreen platform says it cannot give.
pops_up = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "raise", "grabbing the keyboard", extend=True
)


class Keyring:
    """The keys of the accounts at Bitget; a test may keep its readers waiting, or lock it."""

    def __init__(self) -> None:
        self.key: ApiKey | None = KEY
        self.error: SecretStoreMissing | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.readers: list[str] = []
        self.most_at_once = 0
        self.asked_again = 0

    def read(self, account: Account) -> ApiKey | None:
        self.readers.append(account.name)
        self.most_at_once = max(self.most_at_once, len(self.readers))
        assert self.gate.wait(timeout=30)
        self.readers.remove(account.name)
        if self.error is not None:
            raise self.error
        return self.key

    def ask_again(self) -> None:
        self.asked_again += 1


@dataclass(frozen=True)
class Space:
    """What the door needs of a workspace."""

    now: Callable[[], Micros]
    keys: Keyring = field(default_factory=Keyring)
    is_demo: bool = False


class Scene:
    """A window with a door, an archive with accounts, and what the door said."""

    def __init__(
        self, qtbot: QtBot, tmp_path: Path, store: Store, shelf: RulebookShelf, clock: Clock
    ) -> None:
        self.qtbot, self.store, self.shelf, self.clock = qtbot, store, shelf, clock
        self.space = Space(clock)
        self.tasks = Tasks()
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.door = SyncDoor(self.tasks, self.window, Preferences(tmp_path))
        self.window.setCentralWidget(self.door.button())
        self.window.show()
        self.changes = 0
        self.ended: list[tuple[str, object]] = []
        self.keyless: list[str] = []
        self.door.archive_changed.connect(self._count)
        self.door.synced.connect(lambda account, told: self.ended.append((account.name, told)))
        self.door.key_wanted.connect(lambda account: self.keyless.append(account.name))
        self.desks: tuple[Desk, ...] = ()

    def _count(self) -> None:
        self.changes += 1

    def add(self, url: str, name: str = "main", exchange: str = "bitget") -> Desk:
        """One more account of the archive."""
        account = self.store.add_account(Account(name, "bitget", exchange, url, NOON))
        self.desks = (*self.desks, Desk(self.store, account, self.shelf, self.clock))
        return self.desks[-1]

    def use(self, chosen: int = 0) -> None:
        """Let the door take care of the accounts, and know of earlier syncs; no clock syncs yet."""
        self.door.use(self.space, self.desks, chosen)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=30_000)

    def tick(self, later: Micros = 0) -> None:
        """Let so much time pass, and the second's pulse come."""
        self.clock.at += later
        self.door._tick()  # noqa: SLF001 - the pulse comes once a second, too seldom for a test

    def words(self) -> str:
        button = self.window.findChild(QToolButton, "sync_button")
        assert isinstance(button, QToolButton)
        return button.text()

    def tone(self) -> object:
        button = self.window.findChild(QToolButton, "sync_button")
        assert isinstance(button, QToolButton)
        return button.property("tone")

    def press(self, name: str = "sync_button") -> None:
        button = self.window.findChild(QToolButton, name) or self.window.findChild(
            QPushButton, name
        )
        assert isinstance(button, QToolButton | QPushButton)
        button.click()

    def said(self, name: str) -> str:
        shown = self.window.findChild(QLabel, name)
        assert isinstance(shown, QLabel)
        return shown.text()


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connect by the real adapter, without the pace that only a real exchange counts."""

    def quickly(account: Account, key: ApiKey, should_stop: Callable[[], bool]) -> Exchange:
        return connect_bitget(account.base_url, key, should_stop=should_stop, pace=QUICK)

    monkeypatch.setattr(account_syncing, "connect", quickly)


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    """An exchange whose clock is right."""
    clock = PracticeClock()
    world = make_world(copiers=3, orders=4, until_ms=clock.now_ms())
    with PracticeExchange(Bitget(), world, clock=clock, is_limited=False) as started:
        yield started


@pytest.fixture
def scene(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    store: Store,
    shelf: RulebookShelf,
    clock: Clock,
) -> Iterator[Scene]:
    pulse(qapp).stop()  # `Scene.tick` is the pulse of these tests
    made = Scene(qtbot, tmp_path, store, shelf, clock)
    yield made
    made.space.keys.gate.set()
    made.door.close()
    made.tasks.close(wait=True)
    pulse(qapp).start()


def outcome(scene: Scene, place: int = -1) -> SyncOutcome:
    told = scene.ended[place][1]
    assert isinstance(told, SyncOutcome)
    return told


def test_a_click_syncs_the_account_that_is_seen(scene: Scene, practice: PracticeExchange) -> None:
    """SPEC, Sync; the pages are told once that there is something new."""
    scene.add(practice.url)
    scene.use()
    assert scene.words() == "Sync"
    scene.press()
    scene.settle()
    assert [name for name, _ in scene.ended] == ["main"]
    assert outcome(scene).news > 0
    assert scene.words() == "Synced just now"
    assert scene.changes == 1
    scene.clock.at += 3 * MINUTE
    scene.tick()
    assert scene.words() == "Synced 3 min ago"


def test_it_has_a_shortcut_of_its_own(scene: Scene) -> None:
    (action,) = (each for each in scene.window.actions() if each.objectName() == "sync_action")
    assert action.shortcut().toString() == "Ctrl+Shift+R"
    assert not action.isEnabled()  # no account


def test_an_account_of_files_has_nobody_to_ask(scene: Scene) -> None:
    scene.add("", exchange="files")
    scene.use()
    assert scene.words() == "Files only"
    scene.tick(60 * MINUTE)
    scene.settle()
    assert not scene.door.sync(scene.desks[0].account)
    assert scene.ended == []


def test_the_demo_world_has_no_exchange(scene: Scene, practice: PracticeExchange) -> None:
    scene.add(practice.url)
    scene.door.use(Space(scene.clock, is_demo=True), scene.desks, 0)
    assert not scene.door.button().isVisible()
    scene.tick(60 * MINUTE)
    assert not scene.tasks.busy


def test_without_a_key_the_click_leads_to_where_one_is_entered(
    scene: Scene, practice: PracticeExchange
) -> None:
    scene.add(practice.url)
    scene.space.keys.key = None
    scene.use()
    scene.tick()
    scene.settle()
    assert (scene.words(), scene.tone()) == ("No API key", "warning")
    assert len(practice.journal) == 0
    scene.press()
    assert scene.keyless == ["main"]
    scene.space.keys.key = KEY  # entered meanwhile
    assert scene.door.sync(scene.desks[0].account)
    scene.settle()
    assert scene.words() == "Synced just now"


@pops_up
def test_a_locked_keyring_is_said_to_be_locked(scene: Scene, practice: PracticeExchange) -> None:
    scene.add(practice.url)
    scene.space.keys.error = SecretStoreMissing("locked")
    scene.use()
    scene.press()
    scene.settle()
    assert (scene.words(), scene.tone()) == ("Sync failed", "danger")
    scene.press("sync_details_button")
    assert "Unlock it" in scene.said("sync_step")


def test_only_a_person_makes_a_locked_keyring_ask_again(
    scene: Scene, practice: PracticeExchange
) -> None:
    """Three accounts that were never synced: who dismissed one prompt is not asked twice more."""
    for name in ("a", "b", "c"):
        scene.add(practice.url, name)
    scene.space.keys.error = SecretStoreMissing("locked")
    scene.use()
    scene.tick()
    scene.settle()
    assert sorted(name for name, _ in scene.ended) == ["a", "b", "c"]
    assert scene.space.keys.asked_again == 0
    scene.door.sync_at_zero()
    scene.settle()
    assert scene.space.keys.asked_again == 0
    scene.press()
    scene.settle()
    assert scene.space.keys.asked_again == 1


@pops_up
def test_an_account_is_synced_by_itself_as_often_as_its_owner_wants(
    scene: Scene, practice: PracticeExchange
) -> None:
    """Every 5 minutes without a choice; every minute after one; never when it is off."""
    scene.add(practice.url)
    scene.use()
    for later, count in ((0, 1), (4 * MINUTE, 1), (MINUTE, 2)):
        scene.tick(later)
        scene.settle()
        assert len(scene.ended) == count
    scene.press("sync_details_button")
    often = scene.window.findChild(QComboBox, "sync_often")
    assert isinstance(often, QComboBox)
    assert often.currentData() == "5"
    often.activated.emit(MINUTES.index("1"))
    scene.tick(MINUTE)
    scene.settle()
    assert len(scene.ended) == 3
    often.activated.emit(MINUTES.index("off"))
    scene.tick(600 * MINUTE)
    scene.settle()
    assert len(scene.ended) == 3
    scene.press()
    scene.settle()
    assert len(scene.ended) == 4


def test_what_another_window_has_just_synced_is_left_alone(
    scene: Scene, practice: PracticeExchange
) -> None:
    scene.add(practice.url)
    scene.use()
    account_syncing.sync_now(scene.store, scene.desks[0].account, KEY, scene.shelf, scene.clock)
    scene.clock.at += MINUTE
    other = Scene(scene.qtbot, Path(), scene.store, scene.shelf, scene.clock)
    other.desks = scene.desks
    other.use()
    assert other.words() == "Synced 1 min ago"
    other.tick(3 * MINUTE)
    other.settle()
    assert other.ended == []
    other.tick(MINUTE)
    other.settle()
    assert len(other.ended) == 1
    other.door.close()
    other.tasks.close(wait=True)


@pops_up
def test_an_exchange_that_fails_is_asked_more_and_more_seldom(
    scene: Scene, practice: PracticeExchange
) -> None:
    """SPEC, Sync: back-off, doubling from 5 minutes; by hand it is tried at once."""
    scene.add(practice.url)
    scene.use()
    practice.script.fault(faults.bad_gateway(), times=9999)
    tried = []
    for minute in range(32):
        scene.tick(MINUTE if minute else 0)
        scene.settle()
        tried.append(len(scene.ended))
    # At 0, 10 minutes later, and 20 after that.
    assert [tried.index(count) for count in (1, 2, 3)] == [0, 10, 30]
    assert (scene.words(), scene.tone()) == ("Sync failed", "danger")
    scene.press("sync_details_button")
    assert "Bitget" in scene.said("sync_what")
    assert "later" in scene.said("sync_step")
    practice.script.clear()
    scene.press()
    scene.settle()
    assert scene.words() == "Synced just now"
    scene.tick(5 * MINUTE)
    scene.settle()
    assert len(scene.ended) == 5


@pops_up
def test_a_server_that_is_pulled_away_leaves_what_was_read(
    scene: Scene, practice: PracticeExchange
) -> None:
    """The window says what happened, and the next sync goes on from there."""
    desk = scene.add(practice.url)
    scene.use()
    gone = faults.cut_before_headers()
    practice.script.before(
        lambda: practice.script.fault(gone, times=9999), path="order-history-track"
    )
    scene.press()
    scene.settle()
    assert (scene.words(), scene.tone()) == ("Sync failed", "danger")
    assert len(scene.store.copiers(desk.account.account_id)) == 3
    done = {each.feed for each in outcome(scene).report.feeds if each.is_done}
    assert {"copiers", "paid_shares"} <= done
    assert "symbols" not in done
    scene.press("sync_details_button")
    assert scene.said("sync_what") == "The connection to Bitget broke off."
    practice.script.clear()
    scene.press()
    scene.settle()
    assert scene.words() == "Synced just now"
    assert scene.store.order_count(desk.account.account_id) == 7


@pops_up
def test_a_pause_that_the_exchange_asks_for_is_kept_even_by_hand(
    scene: Scene, practice: PracticeExchange
) -> None:
    scene.add(practice.url)
    scene.use()
    practice.script.fault(faults.too_many(retry_after="900"), times=9999)
    scene.press()
    scene.settle()
    practice.script.clear()
    asked = len(practice.journal)
    scene.press()
    scene.settle()
    assert len(practice.journal) == asked
    assert "900" in scene.said("sync_step")
    scene.clock.at += 900_000_000
    scene.press()
    scene.settle()
    assert scene.words() == "Synced just now"


def test_all_accounts_get_their_turn_two_at_a_time(
    scene: Scene, practice: PracticeExchange
) -> None:
    """Each takes a worker, and the pages need some as well."""
    for name in ("a", "b", "c", "d"):
        scene.add(practice.url, name)
    scene.use(chosen=3)
    scene.space.keys.gate.clear()
    scene.tick()
    scene.qtbot.waitUntil(lambda: len(scene.space.keys.readers) == 2, timeout=30_000)
    scene.tick(60 * MINUTE)
    for _ in range(3):
        assert scene.door.sync(scene.desks[0].account)  # it is on its way already
    assert scene.words() == "Sync waits…"
    scene.space.keys.gate.set()
    scene.settle()
    assert sorted(name for name, _ in scene.ended) == ["a", "b", "c", "d"]
    assert scene.space.keys.most_at_once == 2
    assert all(isinstance(told, SyncOutcome) for _, told in scene.ended)


def test_what_somebody_else_syncs_is_no_failure(scene: Scene, practice: PracticeExchange) -> None:
    desk = scene.add(practice.url)
    scene.use()
    with scene.store.account_lock(desk.account.account_id, "syncing"):
        scene.press()
        scene.settle()
    assert (scene.words(), scene.tone()) == ("Syncing elsewhere", "")
    scene.tick(5 * MINUTE)
    scene.settle()
    assert scene.words() == "Synced just now"


@pops_up
def test_the_countdowns_zero_is_a_reason_to_sync(scene: Scene, practice: PracticeExchange) -> None:
    """SPEC, Sync step: at the countdown's zero. Not where syncing by itself is off."""
    scene.add(practice.url)
    scene.use()
    scene.tick()
    scene.settle()
    countdown = Countdown()
    scene.qtbot.addWidget(countdown)
    countdown.due.connect(scene.door.sync_at_zero)
    scene.clock.at += MINUTE
    countdown.due.emit()
    scene.settle()
    assert len(scene.ended) == 2
    scene.press("sync_details_button")
    often = scene.window.findChild(QComboBox, "sync_often")
    assert isinstance(often, QComboBox)
    often.activated.emit(MINUTES.index("off"))
    scene.clock.at += MINUTE
    countdown.due.emit()
    scene.settle()
    assert len(scene.ended) == 2


@pops_up
def test_a_sync_is_stopped_from_the_panel_and_goes_on_by_hand(
    scene: Scene, practice: PracticeExchange
) -> None:
    scene.add(practice.url)
    scene.use()
    reached, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        reached.set()
        assert go_on.wait(timeout=30)

    practice.script.before(hold, path=FOLLOWERS)
    scene.press()
    scene.qtbot.waitUntil(reached.is_set, timeout=30_000)
    scene.press()  # while it is at work this opens the panel
    panel = scene.window.findChild(SyncPanel)
    assert isinstance(panel, SyncPanel)
    assert panel.isVisible()
    scene.qtbot.waitUntil(lambda: scene.said("sync_count_status") == "1 row", timeout=30_000)
    scene.press("sync_stop")
    go_on.set()
    scene.settle()
    assert outcome(scene).report.was_stopped
    assert scene.words() == "Sync"
    scene.press("sync_now")
    scene.settle()
    assert not outcome(scene).report.was_stopped
    assert scene.words() == "Synced just now"


@pops_up
def test_one_that_waits_can_be_taken_back(scene: Scene, practice: PracticeExchange) -> None:
    for name in ("a", "b", "c"):
        scene.add(practice.url, name)
    scene.use(chosen=2)
    scene.space.keys.gate.clear()
    scene.tick()
    assert scene.words() == "Sync waits…"
    scene.press("sync_details_button")
    scene.press("sync_stop")
    assert scene.words() == "Sync"
    scene.space.keys.gate.set()
    scene.settle()
    assert sorted(name for name, _ in scene.ended) == ["a", "b"]


def test_nothing_is_heard_of_a_sync_once_the_archive_is_closing(
    scene: Scene, practice: PracticeExchange
) -> None:
    scene.add(practice.url)
    scene.use()
    scene.space.keys.gate.clear()
    scene.press()
    scene.door.close()
    assert not scene.door.is_at_work
    scene.space.keys.gate.set()
    scene.settle()
    scene.tick(60 * MINUTE)
    assert not scene.tasks.busy
    assert scene.ended == []
    assert len(practice.journal.to(FOLLOWERS)) == 0


def test_every_sync_can_be_stopped_at_once(scene: Scene, practice: PracticeExchange) -> None:
    """Before a backup is restored; the clock goes on afterwards."""
    scene.add(practice.url)
    scene.use()
    scene.space.keys.gate.clear()
    scene.press()
    scene.qtbot.waitUntil(lambda: bool(scene.space.keys.readers), timeout=30_000)
    scene.door.stop()
    scene.space.keys.gate.set()
    scene.settle()
    assert outcome(scene).report.was_stopped
    scene.tick(5 * MINUTE)
    scene.settle()
    assert scene.words() == "Synced just now"


@pops_up
def test_a_difference_of_the_clocks_is_shown(scene: Scene, practice: PracticeExchange) -> None:
    """SPEC, Sync: the skew is measured; above 2 s it is shown. Here the exchange is 5 s ahead."""
    practice.clock.jump(5_000)
    scene.add(practice.url)
    scene.use()
    scene.press()
    scene.settle()
    assert scene.tone() == "warning"
    scene.press("sync_details_button")
    assert scene.said("sync_skew").startswith("This computer's clock is ")
    assert "behind" in scene.said("sync_skew")


@pops_up
def test_a_problem_of_one_feed_is_a_warning_with_its_words(
    scene: Scene, practice: PracticeExchange
) -> None:
    share = next(iter(practice.world.shares))
    share.extra = {"profit": "lots"}
    practice.world.bills.take(share.id + 1)
    scene.add(practice.url)
    scene.use()
    scene.press()
    scene.settle()
    assert (scene.words(), scene.tone()) == ("Synced just now", "warning")
    scene.press("sync_details_button")
    assert scene.said("sync_what") == "1 problem in the last sync."
    assert "was set aside" in scene.said("sync_step")


def test_the_pages_are_not_read_for_every_page_of_a_sync(
    scene: Scene, practice: PracticeExchange
) -> None:
    """A dozen pages are saved within a second: one look at the end is enough."""
    scene.add(practice.url)
    scene.use()
    before = scene.store.data_version()
    scene.press()
    scene.settle()
    assert scene.store.data_version() - before > 8
    assert scene.changes == 1


def test_an_account_that_is_gone_is_forgotten(scene: Scene, practice: PracticeExchange) -> None:
    gone, stays = scene.add(practice.url, "gone"), scene.add(practice.url, "stays")
    scene.use()
    scene.desks = (stays,)
    scene.use()
    assert not scene.door.sync(gone.account)
    scene.desks = ()
    scene.use()
    assert not scene.door.button().isVisible()
