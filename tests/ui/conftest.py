"""What every window test gets: one language, one look, one zone, and a small real archive."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account, Copier, Event, Feed, Order
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.ui.language import PSEUDO_VARIABLE, install_language
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import DARK, apply_theme
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.profit import ProfitOverview
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import at, event, order, usdt
from tests.ui.workers import workers

_YOUNG, _FULL = 1, 2
_FULL_EVERY = 10
_TESTS_RUN: list[int] = []

NOON = at("2026-04-04 12:00")
"""A Saturday: 36 hours before JU's cut-off on Monday, 2026-04-06 at 00:00 UTC."""

_UNSUPPORTED = ("propagateSizeHints", "does not support raise", "does not support grabbing")
"""What a smallest size, a window that is brought to the front, and a popup ask for."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do without a window manager."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*_UNSUPPORTED, extend=True))


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Garbage of a test is collected between tests: a worker of the next one must not do it.

    All of it where workers are left, which end with the tasks that nobody holds any more.
    """
    gc.disable()
    yield
    _TESTS_RUN.append(1)
    gc.collect(_FULL if workers() or len(_TESTS_RUN) % _FULL_EVERY == 0 else _YOUNG)
    gc.enable()  # files of other folders run in this process as well


@pytest.fixture(autouse=True)
def _look(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test begins in the language under test, in the dark, in Berlin."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    install_language(qapp, "en")
    apply_theme(qapp, DARK)


@pytest.fixture
def english(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain English, for tests that read whole sentences."""
    monkeypatch.delenv(PSEUDO_VARIABLE, raising=False)
    install_language(qapp, "en")


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """Tasks whose workers have ended when the test has."""
    made = Tasks()
    yield made
    made.close(wait=True)


@pytest.fixture
def demo_window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The demo on the screen, 1280 x 800, at noon of the Saturday."""
    window = create_window(tmp_path, now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC), demo=True)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    yield window
    window.close()


def orders() -> list[Order]:
    """Two weeks of three copiers.

    The week of 23 March: ada's net is 100 - 2 - 0.5 = 97.5 and bob's -40. The week of 30 March, not
    cut off yet: ada +50 and bob +30, who has a position open; cyd has only an open position.
    """
    return [
        order("ada", "100", fee="2", funding="-0.5", closed="2026-03-25 10:00", ratio="10%"),
        order("bob", "-40", closed="2026-03-26 10:00", ratio="10%"),
        order("ada", "50", closed="2026-04-01 10:00", ratio="12%"),
        order("bob", "30", closed="2026-04-01 10:00", ratio="12%"),
        order("bob", None, opened="2026-04-02 10:00", closed=None, order_id="7", ratio="12%"),
        order("cyd", None, opened="2026-04-02 10:00", closed=None, order_id="8", ratio="12%"),
    ]


def events() -> list[Event]:
    """The ratio's two changes: 10 % from 1 March, 12 % from 28 March."""
    return [
        event("ratio_change", "2026-03-01 00:00", ratio="10%"),
        event("ratio_change", "2026-03-28 00:00", ratio="12%"),
    ]


def copiers() -> list[Copier]:
    """A list with two copiers of one nickname."""
    return [copier("ada", "Leo_K"), copier("bob", "Leo_K"), copier("cyd", None)]


def copier(copier_id: str, nickname: str | None) -> Copier:
    """A copier of whom little is known."""
    unknown = dict.fromkeys(
        ("equity", "open_positions", "active_orders", "copying_since", "copied_amount")
    )
    return Copier(
        copier_id=copier_id,
        asset="USDT",
        nickname=nickname,
        pnl=usdt("1"),
        share_paid=None,
        as_of=NOON,
        **unknown,
    )


def fill(store: Store, name: str = "JU main", rulebook_id: str = "ju") -> Account:
    """Add an account with the small world above."""
    account = store.add_account(
        Account(name=name, rulebook_id=rulebook_id, exchange="files", base_url="", created_at=NOON)
    )
    learned_at = at("2026-04-04 09:00")
    store.save_page(account.account_id, Feed.ORDERS, orders(), learned_at=learned_at)
    store.save_page(account.account_id, Feed.EVENTS, events(), learned_at=learned_at)
    store.save_page(account.account_id, Feed.COPIERS, copiers(), learned_at=learned_at)
    return account


class Clock:
    """A clock that a test sets."""

    def __init__(self, at: Micros = NOON) -> None:
        self.at = at

    def __call__(self) -> Micros:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shelf() -> RulebookShelf:
    """The rulebooks that ship."""
    return RulebookShelf((resource("rulebooks"),))


@pytest.fixture
def desk(store: Store, shelf: RulebookShelf, clock: Clock) -> Desk:
    """The desk of an account with the small world."""
    return Desk(store, fill(store), shelf, clock)


@pytest.fixture
def overview(desk: Desk) -> ProfitOverview:
    """The small world, settled."""
    return desk.load_profit()
