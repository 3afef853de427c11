"""The countdown: both clocks, by subtraction, and what happens at zero."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, SECOND
from profitshare_gui.ui.countdown import Countdown, pulse
from profitshare_gui.ui.theme import LIGHT, apply_theme
from profitshare_gui.usecases.profit import ProfitOverview
from tests.say import at
from tests.ui.conftest import Clock

pytestmark = pytest.mark.usefixtures("english")

CUT_OFF = at("2026-04-06 00:00")


@pytest.fixture
def countdown(qtbot: QtBot, overview: ProfitOverview, clock: Clock) -> Iterator[Countdown]:
    """A countdown to Monday, 6 April 2026."""
    made = Countdown()
    qtbot.addWidget(made)
    made.start(overview, clock)
    yield made
    made.hide()


def shown(countdown: Countdown) -> str:
    label = countdown.findChild(QLabel, "countdown_label")
    assert isinstance(label, QLabel)
    return label.text().replace("\N{NO-BREAK SPACE}", " ")


def test_it_tells_both_clocks_what_is_left_and_what_happens_then(countdown: Countdown) -> None:
    """SPEC, Screens: platform time, own time, remaining; what happens at zero."""
    words = shown(countdown)
    assert "1 d 12 h 00 min" in words
    assert "Mon 6 Apr 00:00 UTC" in words
    assert "Mon 6 Apr 02:00 CEST, your time" in words
    assert "At zero JU.COM owes you 6.00 USDT." in words  # ada's 50 × 12 %; bob has to wait


def test_it_subtracts_instants(countdown: Countdown, clock: Clock) -> None:
    """Architecture, pitfall 15: a computer that slept for a day wakes up right."""
    clock.at += DAY + 7 * HOUR
    countdown.tick()
    assert "5 h 00 min" in shown(countdown)
    clock.at = CUT_OFF - 59 * MINUTE - 30 * SECOND
    countdown.tick()
    assert "59:30" in shown(countdown)
    clock.at -= HOUR  # somebody set the clock back
    countdown.tick()
    assert "1 h 59 min" in shown(countdown)


def test_at_zero_it_says_so_and_asks_once(
    countdown: Countdown, clock: Clock, overview: ProfitOverview
) -> None:
    """Architecture, journey C: "settling…" once, then due."""
    asked: list[None] = []
    countdown.due.connect(lambda: asked.append(None))
    clock.at = CUT_OFF - 1
    countdown.tick()
    assert asked == []
    for _ in range(3):
        clock.at += 1
        countdown.tick()
    assert "settling…" in shown(countdown)
    assert len(asked) == 1
    window = overview.window
    following = replace(window, pays_at=window.pays_at + 7 * DAY)
    countdown.start(replace(overview, window=following), clock)
    clock.at = following.pays_at
    countdown.tick()
    assert len(asked) == 2


def test_it_says_when_cut_off_and_payout_differ(
    countdown: Countdown, clock: Clock, overview: ProfitOverview
) -> None:
    """product.md, Countdown: two instants where they differ."""
    later = replace(overview.window, pays_at=CUT_OFF + 3 * HOUR)
    countdown.start(replace(overview, window=later), clock)
    assert "Mon 6 Apr 03:00 UTC" in shown(countdown)
    assert "orders count until Mon 6 Apr 00:00 UTC" in shown(countdown)


def test_one_clock_is_enough_where_both_are_the_same(
    countdown: Countdown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A trader in Reykjavik needs no second line of the same time."""
    monkeypatch.setenv("TZ", "Atlantic/Reykjavik")
    countdown.tick()
    assert "your clock shows the same" in shown(countdown)


def test_it_says_when_nothing_is_due(
    countdown: Countdown, clock: Clock, overview: ProfitOverview
) -> None:
    """Unlike an unknown amount, nothing is a fact."""
    countdown.start(replace(overview, at_zero={}), clock)
    assert "At zero nothing is due." in shown(countdown)


def test_it_follows_the_theme(countdown: Countdown, qapp: QApplication) -> None:
    """Its colours are inside the text, so it must write it again."""
    countdown.show()
    apply_theme(qapp, LIGHT)
    qapp.processEvents()
    assert LIGHT.secondary in shown(countdown)


def test_there_is_one_timer_in_the_app(qapp: QApplication, countdown: Countdown) -> None:
    """Architecture, journey C: every second, one QTimer in the app."""
    other = Countdown()
    assert pulse(qapp) is pulse(qapp)
    assert [t.interval() for t in qapp.findChildren(QTimer, "pulse")] == [1000]
    assert countdown.findChildren(QTimer) == []
    other.tick()  # nothing to count to yet
