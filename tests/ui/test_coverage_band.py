"""The coverage band, and the figures that rest on a gap."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from profitshare_gui.core.coverage import Coverage, Span
from profitshare_gui.core.records import Feed
from profitshare_gui.store.answers import Intake
from profitshare_gui.ui.coverage_band import CoverageBand, CoverageRows
from profitshare_gui.ui.gaps import gap_notes
from profitshare_gui.ui.payout import explain_payout
from profitshare_gui.ui.profit_page import ProfitPage
from profitshare_gui.ui.theme import DARK
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.profit import ProfitOverview
from tests.fakes import ImmediateTasks
from tests.say import at
from tests.ui.conftest import NOON
from tests.ui.test_profit_page import COMMANDS, cells, is_seen, table

WANTED = Span(at("2026-03-01 00:00"), at("2026-03-11 00:00"))
BEFORE = Span(at("2026-03-01 00:00"), at("2026-03-05 00:00"))
AFTER = Span(at("2026-03-07 00:00"), at("2026-03-11 00:00"))
HALF = Coverage(WANTED, {Feed.ORDERS: (BEFORE, AFTER)})


@pytest.fixture
def band(qtbot: QtBot) -> CoverageBand:
    """Ten days of which the fifth and the sixth are missing, 1,000 pixels wide."""
    made = CoverageBand()
    qtbot.addWidget(made)
    made.resize(1000, 80)
    made.show()
    made.show_coverage(HALF, 0)
    return made


def rows(band: CoverageBand) -> CoverageRows:
    found = band.findChild(CoverageRows)
    assert isinstance(found, CoverageRows)
    return found


def tips(band: CoverageBand, row: int) -> list[str]:
    """What the mouse reads on its way along a row, each once, with the headings alone."""
    found = [rows(band).tip_at(QPoint(x, 16 * row + 8)).split("\n")[0] for x in range(1000)]
    return [tip for place, tip in enumerate(found) if place == 0 or found[place - 1] != tip]


@pytest.mark.usefixtures("english")
def test_the_mouse_reads_what_is_complete_what_is_missing_and_what_is_not_known(
    band: CoverageBand,
) -> None:
    complete, missing = "Orders: complete", "Orders: nothing is known"
    assert tips(band, 0) == ["", complete, missing, complete]
    assert tips(band, 1) == ["", "Events: not known whether it is complete"]
    assert rows(band).tip_at(QPoint(500, 999)) == ""


@pytest.mark.usefixtures("english")
def test_a_tip_says_both_times(band: CoverageBand) -> None:
    """Berlin is an hour ahead of the platform in winter."""
    tip = rows(band).tip_at(QPoint(560, 8)).replace("\N{NO-BREAK SPACE}", " ")
    assert tip == (
        "Orders: nothing is known\n"
        "5 Mar 2026 00:00 UTC – 7 Mar 2026 00:00 UTC\n"
        "Thu 5 Mar 01:00 CET – Sat 7 Mar 01:00 CET, your time"
    )


@pytest.mark.usefixtures("english")
def test_who_cannot_see_the_band_hears_it(band: CoverageBand) -> None:
    heard = band.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert heard == "Orders: nothing is known of 5 Mar 2026 00:00 UTC – 7 Mar 2026 00:00 UTC."
    whole = Coverage(WANTED, {Feed.EVENTS: (WANTED,)})
    band.show_coverage(whole, 0)
    heard = band.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert heard == "Events: complete, 1 Mar 2026 00:00 UTC – 11 Mar 2026 00:00 UTC."


def test_what_is_complete_is_solid_and_a_gap_is_not(band: CoverageBand) -> None:
    picture = rows(band).grab().toImage()
    drawn = {
        part: {QColor(picture.pixel(x, y)).name().upper() for x in where for y in range(6, 10)}
        for part, where in {"complete": range(200, 300), "gap": range(480, 540)}.items()
    }
    assert drawn["complete"] == {DARK.accent}
    assert DARK.warning in drawn["gap"]
    assert DARK.accent not in drawn["gap"]


def test_a_short_gap_is_seen_in_a_long_record(qtbot: QtBot) -> None:
    """A minute of ten days is a fifteenth of a pixel."""
    band = CoverageBand()
    qtbot.addWidget(band)
    band.resize(1000, 80)
    minute = at("2026-03-05 00:01")
    parts = (BEFORE, Span(minute, WANTED.until))
    band.show_coverage(Coverage(WANTED, {Feed.ORDERS: parts}), 0)
    band.show()
    assert len(tips(band, 0)) == 4


def test_a_record_of_which_nobody_said_anything_says_so_once(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot)
    assert is_seen(page, "coverage_unknown")
    assert not any("gap" in row[-1] for row in cells(table(page, "records_table")))


@pytest.mark.usefixtures("english")
def test_a_settlement_that_rests_on_a_gap_says_so_in_the_table_and_in_the_drawer(
    desk: Desk, qtbot: QtBot
) -> None:
    """Orders are known until 25 March and from 26 March on: a day of the settled week is not."""
    for since, until in (("2026-03-01 00:00", "2026-03-25 00:00"), ("2026-03-26 00:00", None)):
        intake = Intake("file", "orders.csv", 0, 0, 0, at(since), at(until) if until else None)
        desk.store.save_pages(
            desk.account.account_id, Feed.ORDERS, [[]], learned_at=NOON, intake=intake
        )
    page = shown(desk, qtbot)
    assert not is_seen(page, "coverage_unknown")
    statuses = [row[-1] for row in cells(table(page, "records_table"))]
    assert statuses == ["Settled: no net profit · on a gap", "Settled · on a gap"]
    overview = desk.load_profit()
    (note, *_) = explain_payout(overview.explain(overview.settlements[0]), overview).notes
    assert note.replace("\N{NO-BREAK SPACE}", " ") == (
        "Rests on a gap: nothing is known of orders from 25 Mar 2026 00:00 UTC to "
        "26 Mar 2026 00:00 UTC."
    )


def test_what_is_pending_rests_on_gaps_before_the_end_of_the_record(
    overview: ProfitOverview,
) -> None:
    """That nothing was read since the last import is what the freshness says, not a gap."""
    share = overview.explain(overview.pending[0])
    start, noon = at("2026-03-01 00:00"), at("2026-04-01 12:00")
    open_ended = Coverage(Span(start, NOON), {Feed.ORDERS: (Span(start, noon),)})
    assert gap_notes(share, replace(overview, coverage=open_ended)) == []
    later = Span(at("2026-04-02 12:00"), NOON)
    torn = Coverage(Span(start, NOON), {Feed.ORDERS: (Span(start, noon), later)})
    assert len(gap_notes(share, replace(overview, coverage=torn))) == 1


def shown(desk: Desk, qtbot: QtBot) -> ProfitPage:
    """The Profit page of an account."""
    page = ProfitPage(ImmediateTasks())
    qtbot.addWidget(page)
    qtbot.addWidget(page.tools)
    page.resize(1072, 744)
    page.show()
    page.show_desk(desk, commands=COMMANDS)
    page.refresh()
    return page
