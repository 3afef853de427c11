"""The Performance tab: figures with definitions, tags with distances, reasons instead of zeros."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.performance_definitions import DEFINITIONS
from profitshare_gui.core.performance_figures import Metric, Why
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.store.store import Store
from profitshare_gui.ui import performance_words as words
from profitshare_gui.ui.definition_card import DefinitionCard
from profitshare_gui.ui.performance_tab import SHOWN, PerformanceTab
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fakes import ImmediateTasks
from tests.say import event, order
from tests.ui.conftest import NOON, Clock

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def tab(qtbot: QtBot) -> PerformanceTab:
    """The tab on no account yet."""
    made = PerformanceTab(ImmediateTasks())
    qtbot.addWidget(made)
    made.resize(1040, 700)
    made.show()
    made.refresh()  # no account yet: nothing to measure
    return made


def shown(tab: QWidget, name: str) -> str:
    label = tab.findChild(QLabel, name)
    assert isinstance(label, QLabel), name
    return label.text().replace("\N{NO-BREAK SPACE}", " ")


def told(tab: QWidget) -> str:
    labels = [label.text() for label in tab.findChildren(QLabel) if label.isVisibleTo(tab)]
    return "\n".join(labels).replace("\N{NO-BREAK SPACE}", " ")


def test_the_words_of_the_window_are_those_of_the_core() -> None:
    """A name or formula that drifted apart would be two definitions of one figure."""
    assert {m: (d.name, d.formula) for m, d in DEFINITIONS.items()} == {
        m: (words.NAMES[m], words.FORMULAS[m]) for m in Metric
    }
    assert {why: why.sentence for why in Why} == dict(words.REASONS)
    assert set(SHOWN) == set(Metric)


def test_what_is_undefined_is_a_dash_with_its_reason(tab: PerformanceTab, desk: Desk) -> None:
    """SPEC, Metrics: null with its reason, never 0."""
    tab.show_desk(desk)
    tab.refresh()
    assert shown(tab, "metric_roi_figure") == "—"
    assert "no equity is known in this period" in shown(tab, "metric_roi_details")
    assert "no order is known to be the lead's own" in shown(tab, "metric_win_rate_orders_details")
    # ada 97.5 + 50, bob -40 + 30, all of them in the last 30 days
    assert shown(tab, "metric_followers_pnl_figure") == "+137.50 USDT"
    assert shown(tab, "metric_share_income_figure") == "9.75 USDT"


def test_a_window_can_be_chosen(tab: PerformanceTab, desk: Desk) -> None:
    """7, 30, 90 and all days; the last seven end with the day of now."""
    tab.show_desk(desk)
    tab.refresh()
    tab.show_window(7)
    assert shown(tab, "metric_followers_pnl_figure") == "+80.00 USDT"
    tab.show_window(None)
    assert shown(tab, "metric_followers_pnl_figure") == "+137.50 USDT"


def test_every_card_has_our_formula_and_the_platforms_own(tab: PerformanceTab, desk: Desk) -> None:
    """Product notes, 4.4: a definition card a metric, the platform's variant beside ours."""
    tab.show_desk(desk)
    tab.refresh()
    (card,) = (c for c in tab.findChildren(DefinitionCard) if c.objectName() == "metric_roi")
    assert "Ours: PnL / (first equity + everything moved in)" in card.toolTip()
    assert "JU.COM shows “ROI”: Current ROI + ROI before each transfer" in card.toolTip()
    assert "JU.COM: “ROI”" in shown(tab, "metric_roi_details")
    card.question.click()
    assert "Ours: PnL" in shown(tab, "metric_roi_question_text")


def test_another_platform_has_other_definitions(
    tab: PerformanceTab, desk: Desk, store: Store
) -> None:
    """The cards are made anew for an account of another platform."""
    tab.show_desk(desk)
    tab.refresh()
    other = store.add_account(replace(desk.account, name="okx", rulebook_id="okx", account_id=0))
    store.save_page(
        other.account_id, Feed.ORDERS, [order("ada", "1", ratio="10%")], learned_at=NOON
    )
    tab.show_desk(replace(desk, account=other))
    tab.refresh()
    assert "OKX: “PnL %”" in shown(tab, "metric_roi_details")
    assert "What OKX asks" not in told(tab)  # no tags, no hint, no clock: nothing to show


def test_tags_say_how_far_the_thresholds_are(tab: PerformanceTab, desk: Desk, qtbot: QtBot) -> None:
    """SPEC, Settlement core: lead days of 30 and followers' profit of 1,000 USDT."""
    tab.show_desk(desk)
    tab.refresh()
    qtbot.wait(1)
    # The first trade was opened on 25 March at 09:00: ten whole days ago. 1000 - 137.5 are missing.
    assert "Lead days: 10 of 30 · Copiers' profit: 137.50 USDT of 1,000.00 USDT" in told(tab)
    assert "20 days · 862.50 USDT missing" in told(tab)
    assert "Other tags: Stable Trader, High-Frequency Lead Trader, Always Winning" in told(tab)
    assert "How they are earned is not published." in told(tab)


def test_the_clock_of_inactivity_says_what_is_left(
    tab: PerformanceTab, desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    """JU: 7 days without trades. The last trace is bob's and cyd's position of 2 April, 10:00."""
    tab.show_desk(desk)
    tab.refresh()
    qtbot.wait(1)
    assert "4 d 22 h 00 min left" in told(tab)
    clock.at += 6 * 86_400_000_000
    tab.refresh()
    qtbot.wait(1)
    assert "time is up" in told(tab)


def test_the_hint_of_the_drawdown_compares_the_roi_curve(
    tab: PerformanceTab, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    """JU: a maximum drawdown of 30 % or less is more attractive; its curve is that of the ROI."""
    tab.show_desk(desk)
    tab.refresh()
    qtbot.wait(1)
    assert "Maximum drawdown of at most 30 %\nno equity is known in this period" in told(tab)
    readings = [
        event("equity", f"2026-04-0{day} 00:00", amount=amount)
        for day, amount in enumerate(("1000", "600", "800"), start=1)
    ]
    store.save_page(desk.account.account_id, Feed.EVENTS, readings, learned_at=NOON)
    tab.refresh()
    qtbot.wait(1)
    assert "Yours is 40.00 % in 30 days" in told(tab)  # 1000 to 600
    assert "above" in told(tab)


def test_nothing_to_measure_is_not_zero(
    tab: PerformanceTab, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    """A new account has no figures at all."""
    account = store.add_account(Account("new", "ju", "files", "", NOON))
    tab.show_desk(Desk(store, account, shelf, clock))
    tab.refresh()
    assert "Nothing to measure yet" in told(tab)


def test_an_error_is_not_an_empty_page(tab: PerformanceTab) -> None:
    """An error must never look like "no data"."""
    tab.show_error(DiskTrouble("/archive", "input/output error"))
    assert "The archive cannot be read or written." in told(tab)
    assert "Nothing to measure yet" not in told(tab)


@pytest.mark.parametrize(
    ("metric", "figure", "shown_as"),
    [
        (Metric.ROI, 0.12345, "12.35 %"),
        (Metric.SHARPE, -1.5, "−1.50"),
        (Metric.EXPECTANCY, 6.666666666, "+6.67"),
        (Metric.CAGR, 1e300, "very large"),
        (Metric.ROI, Why.NO_EQUITY, "—"),
    ],
)
def test_a_figure_is_read_in_its_own_unit(
    metric: Metric, figure: float | Why, shown_as: str
) -> None:
    """Percent of 1, a number of times, or an amount."""
    found = words.figure_text(metric, figure).replace("\N{NO-BREAK SPACE}", " ")
    assert found == shown_as
