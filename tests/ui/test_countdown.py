"""The countdown: both clocks, by subtraction, and what happens at zero."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, SECOND, Micros
from profitshare_gui.core.records import ReasonCode, SettlementWindow, Status
from profitshare_gui.core.settlement_phase import Phase
from profitshare_gui.ui.countdown import Countdown
from profitshare_gui.ui.pulse import pulse
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
    assert "yours too" in shown(countdown)


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


def test_the_gate_says_who_waits_and_leads_there(countdown: Countdown, qtbot: QtBot) -> None:
    """Issue 10: the gate line with its link; bob has a position open."""
    gate = countdown.findChild(QPushButton, "countdown_gate")
    assert isinstance(gate, QPushButton)
    assert gate.text() == "1 copier will be postponed: open positions"
    with qtbot.waitSignal(countdown.link_wanted, check_params_cb=lambda to: to == "postponed"):
        gate.click()


def test_no_gate_without_anybody_who_waits(
    countdown: Countdown, clock: Clock, overview: ProfitOverview
) -> None:
    """A skipped copier is told apart from a postponed one; nobody is no line at all."""
    gate = countdown.findChild(QPushButton, "countdown_gate")
    assert isinstance(gate, QPushButton)
    (waiting,) = (each for each in overview.pending if each.status is Status.POSTPONED)
    skipped = waiting._replace(status=Status.SKIPPED, reason=ReasonCode.AVAILABLE_BALANCE)
    countdown.start(replace(overview, pending=[skipped]), clock)
    assert gate.text() == "1 copier will be skipped: the copier's balance is too small"
    countdown.start(replace(overview, pending=[]), clock)
    assert gate.isHidden()


@pytest.mark.parametrize(
    ("skew", "words"),
    [
        (None, ""),
        (2 * SECOND, ""),
        (2 * SECOND + 1, "Your clock is 3 seconds behind."),
        (-5 * SECOND, "Your clock is 5 seconds ahead."),
    ],
)
def test_a_clock_that_is_off_by_more_than_two_seconds_is_told(
    countdown: Countdown, clock: Clock, overview: ProfitOverview, skew: Micros | None, words: str
) -> None:
    """Product notes, 3.6: the skew is measured against the platform's clock at a sync."""
    told = replace(overview.clock, skew=skew)
    countdown.start(replace(overview, clock=told), clock)
    label = countdown.findChild(QLabel, "countdown_skew")
    assert isinstance(label, QLabel)
    assert (label.text(), label.isHidden()) == (words, not words)


def test_it_settles_until_a_payout_was_seen(
    countdown: Countdown, clock: Clock, overview: ProfitOverview
) -> None:
    """Product notes, 3.6: confirmed only when a payout row is seen."""
    last = SettlementWindow(CUT_OFF - 7 * DAY, CUT_OFF, CUT_OFF)
    following = replace(overview.window, pays_at=CUT_OFF + 7 * DAY)
    clock.at = CUT_OFF + HOUR
    waits = replace(overview.clock, phase=Phase.SETTLING, last=last)
    countdown.start(replace(overview, window=following, clock=waits), clock)
    words = shown(countdown)
    assert "settling…" in words
    expected = "The settlement of 6 Apr waits for its payout, expected until Tue 7 Apr 00:00 UTC."
    assert expected in words
    assert "The next one comes in 6 d 23 h 00 min." in words
    seen = replace(waits, phase=Phase.SETTLED)
    countdown.start(replace(overview, window=following, clock=seen), clock)
    words = shown(countdown)
    assert "settling…" not in words
    assert "6 d 23 h 00 min" in words
    label = countdown.findChild(QLabel, "countdown_label")
    assert isinstance(label, QLabel)
    assert label.toolTip() == "The payout of 6 Apr was seen."


def test_copiers_with_windows_of_their_own_share_the_next_of_several_clocks(
    countdown: Countdown, clock: Clock, overview: ProfitOverview
) -> None:
    """Product notes, 3.6: the header shows the next one and a count."""
    told = replace(overview.clock, clocks=4)
    countdown.start(replace(overview, clock=told), clock)
    assert "next of 4 clocks" in shown(countdown)


def test_a_screen_reader_is_told_at_a_day_an_hour_and_zero_and_never_else(
    countdown: Countdown, clock: Clock
) -> None:
    """Product notes, 3.6: the ticking label is quiet."""
    said: list[str] = []
    countdown.announced.connect(said.append)
    label = countdown.findChild(QLabel, "countdown_label")
    assert isinstance(label, QLabel)
    name = label.accessibleName()
    for left in (DAY + 2, DAY + 1, DAY, DAY - 1, HOUR + 1, HOUR - 1, MINUTE, 1, 0, -1):
        clock.at = CUT_OFF - left
        countdown.tick()
    assert said == [
        "The next settlement is paid in 1 d 0 h 00 min.",
        "The next settlement is paid in 1 h 00 min.",
        "The settlement is due now.",
    ]
    assert label.accessibleName() == name


def test_there_is_one_timer_in_the_app(qapp: QApplication, countdown: Countdown) -> None:
    """Architecture, journey C: every second, one QTimer in the app."""
    other = Countdown()
    assert pulse(qapp) is pulse(qapp)
    assert [t.interval() for t in qapp.findChildren(QTimer, "pulse")] == [1000]
    assert countdown.findChildren(QTimer) == []
    other.tick()  # nothing to count to yet
