"""The Accounts page through clicks and keys, at a practice exchange on loopback."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.core.errors import DiskTrouble, Stopped
from profitshare_gui.core.exchange_errors import KeyRefused
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.exchange import Ability, ApiKey, KeyReport, SyncFeed
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.keys import KeyChain
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import SyncedPage, SyncRun, Trouble, Unread
from profitshare_gui.ui.account_dialog import AccountDialog
from profitshare_gui.ui.account_key import KeyTrial, SaidLines
from profitshare_gui.ui.account_key_dialog import KeyDialog
from profitshare_gui.ui.account_tables import AccountTables
from profitshare_gui.ui.account_words import ability_text, feed_text, note_texts
from profitshare_gui.ui.accounts_page import AccountsPage
from profitshare_gui.ui.backups_dialog import ConfirmDialog
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.import_fields import ChoiceField
from profitshare_gui.ui.language import PSEUDO_VARIABLE, install_language
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import DARK, LIGHT, apply_theme
from profitshare_gui.usecases.account_page import AccountDesk, ShouldStop
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.sync_troubles import trouble_of
from tests.practice import faults
from tests.practice.bitget import Bitget
from tests.practice.bitget_key import READ_COPY, READ_HOLDINGS, WITHDRAW, Key
from tests.practice.clock import PracticeClock
from tests.practice.made import make_world
from tests.practice.server import PracticeExchange
from tests.ui.conftest import NOON, Clock, fill
from tests.ui.test_accessibility import describe, is_clipped

pytestmark = pytest.mark.usefixtures("english")

READER = Key("reader", "its-secret", "its-pass", rights=frozenset({READ_COPY, READ_HOLDINGS}))
DANGER = Key("danger", "its-secret", "its-pass", rights=frozenset({READ_COPY, WITHDRAW}))


@dataclass(frozen=True)
class Space:
    """What of a workspace the page needs."""

    open_accounts: Callable[[], AccountDesk]
    now: Callable[[], Micros]
    data_option: str = ""
    is_demo: bool = False


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    """Its clock tells the real time, as this computer's."""
    with PracticeExchange(
        Bitget((Key(), READER, DANGER)), make_world(), clock=PracticeClock(), is_limited=False
    ) as started:
        yield started


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """Real workers: what is asked of an exchange is not asked on this thread."""
    made = Tasks()
    yield made
    made.close(wait=True)


@pytest.fixture
def desk(store: Store, shelf: RulebookShelf, clock: Clock, tmp_path: Path) -> AccountDesk:
    return AccountDesk(store, shelf, KeyChain(tmp_path), clock)


@pytest.fixture
def page(desk: AccountDesk, clock: Clock, tasks: Tasks, qtbot: QtBot) -> AccountsPage:
    """The page, empty yet."""
    made = AccountsPage(tasks)
    qtbot.addWidget(made)
    made.resize(1072, 744)
    made.show_workspace(Space(lambda: desk, clock), ())
    made.show()
    return made


def add(store: Store, url: str = "", name: str = "Bitget main") -> Account:
    return store.add_account(Account(name, "bitget", "bitget", url, NOON))


def key_of(key: Key) -> ApiKey:
    return ApiKey(key.key, key.secret, key.passphrase)


def load(page: AccountsPage, tasks: Tasks, qtbot: QtBot) -> None:
    page.refresh()
    settle(tasks, qtbot)


def settle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.busy, timeout=20_000)


def find(parent: QWidget, name: str) -> QWidget:
    found = parent.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def button(parent: QWidget, name: str) -> QPushButton:
    found = find(parent, name)
    assert isinstance(found, QPushButton)
    return found


def click(parent: QWidget, name: str) -> None:
    pressed = button(parent, name)
    assert pressed.isEnabled(), name
    QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)


def words(parent: QWidget, name: str) -> str:
    found = find(parent, name)
    if isinstance(found, SaidLines):
        return found.words()
    assert isinstance(found, QLabel)
    return found.text()


def dialog(page: AccountsPage, kind: type[QWidget]) -> QWidget:
    (found,) = (each for each in page.findChildren(kind) if each.isVisible())
    return found


def type_key(qtbot: QtBot, form: QWidget, key: Key) -> None:
    """Type a key as a person does: field by field, with Tab."""
    first = find(form, "key_field")
    first.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first)
    for part in (key.key, key.secret, key.passphrase):
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.clear()
        QTest.keyClicks(field, part)
        QTest.keyClick(field, Qt.Key.Key_Tab)


def open_add(page: AccountsPage, tasks: Tasks, qtbot: QtBot, url: str) -> AccountDialog:
    """The dialog of a new account at the practice exchange."""
    name = "add_account_button" if button(page, "add_account_button").isVisible() else ""
    click(page, name or "empty_state_button")
    settle(tasks, qtbot)
    opened = dialog(page, AccountDialog)
    assert isinstance(opened, AccountDialog)
    exchange = find(opened, "account_exchange")
    assert isinstance(exchange, ChoiceField)
    exchange.setFocus()
    QTest.keyClicks(exchange, "Bitget")
    exchange.activated.emit(exchange.currentIndex())  # as Qt does for a choice from its list
    QTest.keyClicks(find(opened, "account_name"), "Bitget main")
    QTest.keyClicks(find(opened, "account_address"), url)
    return opened


def test_accounts_that_could_not_be_read_are_not_still_being_read(page: AccountsPage) -> None:
    reading = next(
        each for each in page.findChildren(QLabel) if each.text() == "Reading the archive…"
    )
    assert reading.isVisible()
    page.show_error(DiskTrouble("/archive", "input/output error"))
    assert find(page, "banner").isVisible()
    assert not reading.isVisible()


def test_an_account_is_added_with_a_key_that_was_tried(
    page: AccountsPage, desk: AccountDesk, practice: PracticeExchange, tasks: Tasks, qtbot: QtBot
) -> None:
    """SPEC, Screens: add an account, key, test connection. Nothing leaves before Add."""
    fill(desk.store)
    load(page, tasks, qtbot)
    opened = open_add(page, tasks, qtbot, practice.url)
    assert button(opened, "account_add").text() == "Add without a key"
    type_key(qtbot, opened, READER)
    assert "in memory until ProfitShare is closed" in words(opened, "key_place")
    assert len(practice.journal) == 0
    with qtbot.waitSignal(page.accounts_changed):
        QTest.keyClick(find(opened, "account_name"), Qt.Key.Key_Return)
    settle(tasks, qtbot)
    assert not opened.isVisible()
    assert len(practice.journal) > 0
    account = desk.store.account("Bitget main")
    assert desk.keys.read(account) == key_of(READER)
    assert words(page, "account_title") == "Bitget main"
    assert button(page, "sync_button").isEnabled()
    assert {find(opened, name).property("text") for name in ("key_field", "secret_field")} == {""}


def test_a_key_that_may_withdraw_is_not_taken_without_a_word(
    page: AccountsPage, desk: AccountDesk, practice: PracticeExchange, tasks: Tasks, qtbot: QtBot
) -> None:
    """Step 6: a key that may withdraw raises a warning that asks to replace it."""
    load(page, tasks, qtbot)
    opened = open_add(page, tasks, qtbot, practice.url)
    type_key(qtbot, opened, DANGER)
    click(opened, "account_add")
    settle(tasks, qtbot)
    assert desk.store.accounts() == []
    assert "may move money away (withdraw)" in words(opened, "key_report")
    assert button(opened, "account_add").text() == "Add all the same"
    type_key(qtbot, opened, READER)  # it is replaced: what was said no longer counts
    assert not find(opened, "key_report").isVisible()
    click(opened, "test_button")
    settle(tasks, qtbot)
    report = words(opened, "key_report")
    assert "The account is a lead trader." in report
    assert "Reads copiers, their equity, pending shares, paid shares, positions" in report
    assert "May not remove copiers: the key lacks the right." in report
    assert "money" not in report
    click(opened, "account_add")
    settle(tasks, qtbot)
    assert [each.name for each in desk.store.accounts()] == ["Bitget main"]


def test_a_key_that_is_refused_says_what_to_do(
    page: AccountsPage, desk: AccountDesk, practice: PracticeExchange, tasks: Tasks, qtbot: QtBot
) -> None:
    load(page, tasks, qtbot)
    opened = open_add(page, tasks, qtbot, practice.url)
    type_key(qtbot, opened, Key("no-such-key", "its-secret", "its-pass"))
    click(opened, "account_add")
    settle(tasks, qtbot)
    assert "Bitget does not accept the API key." in words(opened, "key_report")
    assert desk.store.accounts() == []
    click(opened, "account_add")  # "Add all the same": the exchange may be down
    settle(tasks, qtbot)
    assert len(desk.store.accounts()) == 1


def test_an_unsafe_address_gets_no_key(
    page: AccountsPage, desk: AccountDesk, tasks: Tasks, qtbot: QtBot
) -> None:
    """SPEC, Sync: plain http is accepted for loopback alone."""
    load(page, tasks, qtbot)
    opened = open_add(page, tasks, qtbot, "http://api.example.com")
    type_key(qtbot, opened, READER)
    click(opened, "test_button")
    settle(tasks, qtbot)
    assert "http://api.example.com" in words(opened, "key_report")
    assert "https" in words(opened, "key_report")
    assert desk.store.accounts() == []


def test_closing_the_dialog_stops_the_test_and_forgets_the_key(
    page: AccountsPage, practice: PracticeExchange, tasks: Tasks, qtbot: QtBot
) -> None:
    load(page, tasks, qtbot)
    opened = open_add(page, tasks, qtbot, practice.url)
    practice.script.fault(faults.slow(1), times=99)
    type_key(qtbot, opened, READER)
    click(opened, "test_button")
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    settle(tasks, qtbot)
    assert not opened.isVisible()
    assert words(opened, "key_report") == ""
    assert {find(opened, name).property("text") for name in ("key_field", "secret_field")} == {""}


def test_what_is_typed_of_a_key_is_not_shown(
    page: AccountsPage, practice: PracticeExchange, tasks: Tasks, qtbot: QtBot
) -> None:
    """SPEC, Bars: secrets never reach a screenshot; nor a screen reader."""
    load(page, tasks, qtbot)
    opened = open_add(page, tasks, qtbot, practice.url)
    type_key(qtbot, opened, READER)
    for name in ("key_field", "secret_field", "passphrase_field"):
        field = find(opened, name)
        assert isinstance(field, QLineEdit)
        assert field.echoMode() is QLineEdit.EchoMode.Password
        spoken = QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Value)
        assert READER.secret not in spoken
        assert READER.passphrase not in spoken


def test_a_key_is_replaced_tested_and_forgotten(
    page: AccountsPage,
    desk: AccountDesk,
    store: Store,
    practice: PracticeExchange,
    tasks: Tasks,
    qtbot: QtBot,
) -> None:
    account = add(store, practice.url)
    load(page, tasks, qtbot)
    assert "no key on this computer" in words(page, "key_state")
    assert not button(page, "sync_button").isEnabled()
    assert button(page, "key_button").text() == "Enter &key…"
    click(page, "key_button")
    opened = dialog(page, KeyDialog)
    type_key(qtbot, opened, Key())
    with qtbot.waitSignal(page.accounts_changed):
        click(opened, "key_save")
    settle(tasks, qtbot)
    assert desk.keys.read(account) == key_of(Key())
    click(page, "account_test_button")
    settle(tasks, qtbot)
    assert "May remove copiers." in words(page, "account_report")
    with qtbot.waitSignal(page.sync_wanted) as wanted:
        click(page, "sync_button")
    assert wanted.args == [account]
    click(page, "forget_key_button")
    asked = dialog(page, ConfirmDialog)
    assert asked.focusWidget() is button(asked, "cancel_button")
    click(asked, "confirm_button")
    settle(tasks, qtbot)
    assert desk.keys.read(account) is None
    assert words(page, "account_report") == ""


def test_the_offers_are_those_of_the_key_once_it_was_tried(
    page: AccountsPage,
    desk: AccountDesk,
    store: Store,
    practice: PracticeExchange,
    tasks: Tasks,
    qtbot: QtBot,
) -> None:
    """SPEC, Screens: "not offered" is its own state; so is a key that may not."""
    desk.keys.hold(add(store, practice.url), key_of(READER))
    load(page, tasks, qtbot)
    table = find(page, "abilities_table")
    assert isinstance(table, RecordTable)
    assert offer(table, Ability.REMOVES) == "Offered"
    assert offer(table, Ability.SETS_RATIO) == "Not offered"
    click(page, "account_test_button")
    settle(tasks, qtbot)
    assert offer(table, Ability.REMOVES) == "Key may not"
    assert offer(table, Ability.SETS_RATIO) == "Not offered"
    load(page, tasks, qtbot)
    assert offer(table, Ability.REMOVES) == "Key may not"


def offer(table: RecordTable, ability: Ability) -> str:
    model = table.model()
    shown = {
        model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())
    }
    return str(shown[ability_text(ability)])


def test_freshness_rows_set_aside_and_causes_are_shown(
    page: AccountsPage, store: Store, tasks: Tasks, qtbot: QtBot
) -> None:
    account = add(store)
    bad = SyncedPage((), (Unread('{"settleUid": ""}', "", "not_an_id"),), "")
    store.synced.save_page(account.account_id, "copiers", bad, learned_at=NOON)
    refused = trouble_of(KeyRefused("Bitget"))
    gap = Trouble("bills", "forgotten", "bills has a gap")
    store.synced.note_run(account.account_id, SyncRun(NOON, NOON + 1, 0, (refused,), (gap,)))
    load(page, tasks, qtbot)
    feeds, log = find(page, "feeds_table"), find(page, "sync_log_table")
    tabs = find(page, "account_tabs")
    assert isinstance(feeds, RecordTable)
    assert isinstance(log, RecordTable)
    assert isinstance(tabs, AccountTables)
    feeds.selectRow([feed.value for feed in SyncFeed].index("copiers"))
    unread = find(page, "unread_rows")
    assert isinstance(unread, QPlainTextEdit)
    assert '{"settleUid": ""}' in unread.toPlainText()
    tabs.setCurrentIndex(2)
    log.selectRow(0)
    shown = [log.model().index(0, column).data() for column in range(3)]
    assert shown == [
        "4 Apr 2026 12:00\u00a0UTC",
        "1 problem",
        "the key was refused · Ledger: a gap the exchange has forgotten",
    ]
    causes = find(page, "sync_causes")
    assert isinstance(causes, QPlainTextEdit)
    assert "Bitget does not accept the API key" in causes.toPlainText()


def test_a_key_that_was_refused_is_seen_in_the_list(
    page: AccountsPage, desk: AccountDesk, store: Store, tasks: Tasks, qtbot: QtBot
) -> None:
    account = add(store)
    desk.keys.hold(account, key_of(READER))
    refused = Trouble("", "key_refused", "…")
    store.synced.note_run(account.account_id, SyncRun(NOON, NOON, 0, (refused,), ()))
    load(page, tasks, qtbot)
    table = find(page, "accounts_table")
    assert isinstance(table, RecordTable)
    assert table.model().index(0, 1).data() == "Key refused"
    assert "refused the key in the last sync" in words(page, "key_state")


def test_files_alone_need_nothing_but_an_import(
    page: AccountsPage, store: Store, tasks: Tasks, qtbot: QtBot
) -> None:
    fill(store)
    load(page, tasks, qtbot)
    assert "fed from files" in words(page, "key_state")
    hidden = ("sync_button", "account_test_button", "key_button", "account_tabs")
    assert [name for name in hidden if find(page, name).isVisible()] == []
    with qtbot.waitSignal(page.import_wanted):
        click(page, "account_import_button")
    with qtbot.waitSignal(page.backups_wanted):
        click(page, "account_backups_button")


def test_the_demo_world_takes_no_account_and_no_key(
    page: AccountsPage, store: Store, desk: AccountDesk, clock: Clock, tasks: Tasks, qtbot: QtBot
) -> None:
    fill(store)
    demo = AccountDesk(store, desk.rulebooks, KeyChain(None), clock, is_demo=True)
    page.show_workspace(Space(lambda: demo, clock, is_demo=True), ())
    load(page, tasks, qtbot)
    assert "invented account" in words(page, "key_state")
    assert not button(page, "add_account_button").isEnabled()
    assert not button(page, "account_backups_button").isEnabled()


def test_a_window_that_closes_asks_no_exchange_any_more(
    page: AccountsPage, practice: PracticeExchange, store: Store, tasks: Tasks, qtbot: QtBot
) -> None:
    """A trial would go on for half a minute behind a window that is gone."""
    add(store, practice.url)
    load(page, tasks, qtbot)
    (trial,) = page.findChildren(KeyTrial)
    stops: list[ShouldStop] = []
    gate = threading.Event()

    def test(should_stop: ShouldStop) -> KeyReport:
        stops.append(should_stop)
        assert gate.wait(timeout=30)
        raise Stopped

    trial.try_out(test)
    qtbot.waitUntil(lambda: bool(stops), timeout=30_000)
    assert not stops[0]()
    page.stop()
    assert stops[0]()
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=30_000)


def test_a_closed_archive_leaves_nothing_on_the_page(
    page: AccountsPage, store: Store, tasks: Tasks, qtbot: QtBot
) -> None:
    add(store)
    load(page, tasks, qtbot)
    page.show_closed()
    assert not find(page, "accounts_table").isVisible()
    load(page, tasks, qtbot)
    assert not find(page, "accounts_table").isVisible()


def test_the_account_chosen_in_the_window_is_the_one_shown(
    page: AccountsPage, desk: AccountDesk, store: Store, tasks: Tasks, qtbot: QtBot
) -> None:
    first = add(store, name="first")
    add(store, name="second")
    load(page, tasks, qtbot)
    assert words(page, "account_title") == "first"
    table = find(page, "accounts_table")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert words(page, "account_title") == "second"
    load(page, tasks, qtbot)
    assert words(page, "account_title") == "second"  # a refresh moves nobody
    page.show_desk(Desk(store, first, desk.rulebooks, desk.now), commands=Commands())
    load(page, tasks, qtbot)
    assert words(page, "account_title") == "first"


@pytest.mark.parametrize("look", [DARK, LIGHT], ids=["dark", "light"])
def test_every_widget_that_takes_the_focus_has_a_name(
    look: object, page: AccountsPage, store: Store, tasks: Tasks, qtbot: QtBot, qapp: QApplication
) -> None:
    """SPEC, Screens: keyboard complete, accessible names."""
    apply_theme(qapp, DARK if look is DARK else LIGHT)
    load(page, tasks, qtbot)
    opened = open_add(page, tasks, qtbot, "https://example.com")
    assert nameless(opened) == []
    opened.reject()
    add(store)
    load(page, tasks, qtbot)
    assert nameless(page) == []


def nameless(parent: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in parent.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


@pytest.fixture
def stretched(
    desk: AccountDesk, clock: Clock, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> AccountsPage:
    """The page, sentences 40 % longer, in the smallest window: 1024 x 700 less its frame."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    monkeypatch.setenv(PSEUDO_VARIABLE, "1")
    install_language(app, "en")
    made = AccountsPage(tasks)
    qtbot.addWidget(made)
    made.resize(816, 644)
    made.show_workspace(Space(lambda: desk, clock), ())
    made.show()
    return made


def test_nothing_is_clipped_in_a_longer_language(
    stretched: AccountsPage,
    desk: AccountDesk,
    store: Store,
    practice: PracticeExchange,
    tasks: Tasks,
    qtbot: QtBot,
) -> None:
    desk.keys.hold(add(store, practice.url), key_of(DANGER))
    load(stretched, tasks, qtbot)
    click(stretched, "account_test_button")
    settle(tasks, qtbot)
    click(stretched, "key_button")
    opened = dialog(stretched, KeyDialog)
    type_key(qtbot, opened, Key("no-such-key", "its-secret", "its-pass"))
    click(opened, "test_button")
    settle(tasks, qtbot)
    assert clipped(stretched, qtbot) == []
    stretched.open_add()
    settle(tasks, qtbot)
    assert dialog(stretched, AccountDialog).isVisible()
    assert clipped(stretched, qtbot) == []


def clipped(parent: QWidget, qtbot: QtBot) -> list[str]:
    qtbot.wait(1)
    shown = [each for each in parent.findChildren(QWidget) if each.isVisible()]
    assert len(shown) > 40
    return [describe(widget) for widget in shown if is_clipped(widget)]


def test_everything_an_exchange_may_say_has_words() -> None:
    for ability in Ability:
        assert ability_text(ability) != ability.value
    for feed in SyncFeed:
        assert feed_text(feed.value) != feed.value
    for profile in PROFILES.values():
        assert len(note_texts(profile.notes)) == len(profile.notes), profile.notes
