"""The quiet countdown: only the day, and a screen reader is told at 24 hours, 1 hour and zero."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.core.instants import DAY, HOUR, SECOND
from profitshare_gui.ui.countdown import Countdown
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.pulse import set_quiet
from profitshare_gui.usecases.profit import ProfitOverview
from tests.say import at
from tests.ui.conftest import Clock

ZERO = at("2026-04-06 00:00")


@pytest.fixture(autouse=True)
def _loud_again() -> Iterator[None]:
    yield
    set_quiet(quiet=False)


def wait(qtbot: QtBot, window: MainWindow) -> None:
    """Until its figures are on the screen."""
    label = window.findChild(QLabel, "countdown_label")
    assert isinstance(label, QLabel)
    qtbot.waitUntil(lambda: not window.busy and bool(label.text()), timeout=60_000)


def words(countdown: Countdown) -> str:
    label = countdown.findChild(QLabel, "countdown_label")
    assert isinstance(label, QLabel)
    return label.text()


@pytest.mark.usefixtures("english")
def test_the_quiet_countdown_shows_only_the_day(
    qtbot: QtBot, overview: ProfitOverview, clock: Clock
) -> None:
    """Issue 14, hands: quiet countdown; nothing in it moves with the clock."""
    countdown = Countdown()
    qtbot.addWidget(countdown)
    countdown.start(overview, clock)
    assert "1 d 12 h" in words(countdown)  # Saturday noon to Monday 00:00 is 36 h
    set_quiet(quiet=True)
    quiet = words(countdown)
    assert "6 Apr" in quiet
    assert "1 d 12 h" not in quiet
    clock.at += HOUR
    countdown.tick()
    assert words(countdown) == quiet
    set_quiet(quiet=False)
    assert "1 d 11 h" in words(countdown)


def test_a_screen_reader_is_told_three_times(
    qtbot: QtBot, overview: ProfitOverview, clock: Clock
) -> None:
    """product.md, 3.6: announce at 24 h, 1 h, 0; the ticking label is quiet."""
    countdown = Countdown()
    qtbot.addWidget(countdown)
    told: list[str] = []
    countdown.announced.connect(told.append)
    countdown.start(overview, clock)
    for left in (DAY + SECOND, DAY, DAY - SECOND, HOUR + SECOND, HOUR - SECOND, SECOND, 0, -SECOND):
        clock.at = ZERO - left
        countdown.tick()
    assert len(told) == 3


@pytest.mark.usefixtures("english")
def test_it_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    """The action of the window's menu turns it, and the next window begins with it."""
    for expected in ("1 d 12 h", "6 Apr"):
        window = create_window(
            tmp_path, now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC), demo=True
        )
        qtbot.addWidget(window)
        window.show()
        wait(qtbot, window)
        label = window.findChild(QLabel, "countdown_label")
        assert isinstance(label, QLabel)
        assert expected in label.text()
        action = window.findChild(QAction, "quiet_countdown_action")
        assert isinstance(action, QAction)
        if expected != "6 Apr":
            action.trigger()
        window.close()
