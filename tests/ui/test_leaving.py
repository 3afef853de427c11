"""Those who left with the likely cause, and what would change if some copiers were gone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from profitshare_gui.core.instants import DAY
from profitshare_gui.core.leaving import Cause, LikelyCause, Source
from profitshare_gui.core.sweep import ItemChange, ItemState, PlannedItem, SweepKind
from profitshare_gui.store.store import Store
from profitshare_gui.ui.analytics_tables import EffectTable
from profitshare_gui.ui.copiers_page import CopiersPage
from profitshare_gui.ui.copiers_table import CopiersTable
from profitshare_gui.ui.leaving_words import short_cause_text
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.removal_effect_dialog import RemovalEffectDialog
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.sweep_preview import TierEffect
from tests.fakes import ImmediateTasks
from tests.say import usdt
from tests.ui.conftest import NOON, Clock
from tests.ui.copier_lists import WORLD, bring, fill_copiers
from tests.ui.test_copiers_page import button, click, click_box, find, open_desk, type_filter, words

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def desk(store: Store, shelf: RulebookShelf, clock: Clock) -> Desk:
    """Six copiers of whom two have left: Amy was removed, of cyd nothing is known."""
    desk = Desk(store, fill_copiers(store), shelf, clock)
    clock.at = NOON + DAY
    items = [PlannedItem("a", "Amy", "USDT", None, "{}")]
    account_id = desk.account.account_id
    sweep = store.sweeps.begin(account_id, SweepKind.WORKLIST, "{}", items, now=NOON)
    store.sweeps.note(sweep, [ItemChange("a", ItemState.REMOVED)], now=clock.at)
    store.sweeps.end(sweep, now=clock.at)
    staying = [each for each in WORLD if each.copier_id not in "ac"]
    bring(store, desk.account, [each._replace(as_of=clock.at) for each in staying])
    return desk


@pytest.fixture
def page(qtbot: QtBot, preferences: Preferences, desk: Desk) -> CopiersPage:
    made = CopiersPage(ImmediateTasks(), preferences)
    qtbot.addWidget(made)
    made.resize(1072, 744)
    made.show()
    open_desk(made, desk)
    return made


@pytest.fixture
def preferences(tmp_path_factory: pytest.TempPathFactory) -> Preferences:
    return Preferences(tmp_path_factory.mktemp("preferences"))


def causes_shown(left: CopiersTable) -> dict[str, str]:
    names, causes = (left.copiers.section_of[name] for name in ("copier", "cause"))
    rows = range(left.copiers.rowCount())
    return {
        left.copiers.index(row, names).data(): left.copiers.index(row, causes).data()
        for row in rows
    }


def test_the_table_of_those_who_left_says_why(page: CopiersPage) -> None:
    """SPEC, Screens: those who left, with date and likely cause."""
    left = find(page, CopiersTable, "left_table")
    assert causes_shown(left) == {"Amy": "—", "cyd": "—"}
    find(page, QTabBar, "copiers_tabs").setCurrentIndex(1)
    assert causes_shown(left) == {"Amy": "Removed by you", "cyd": "Left; why is not known"}


def test_causes_can_be_sorted_and_searched_for(page: CopiersPage) -> None:
    find(page, QTabBar, "copiers_tabs").setCurrentIndex(1)
    left = find(page, CopiersTable, "left_table")
    left.sort_by((("cause", True),))
    assert list(causes_shown(left)) == ["cyd", "Amy"]
    type_filter(left, "cause", "by you")
    assert list(causes_shown(left)) == ["Amy"]


def effect_shown(dialog: RemovalEffectDialog) -> dict[str, tuple[str, str]]:
    table = find(dialog, EffectTable, "effect_table").model()
    rows = [
        [str(table.index(row, column).data()) for column in range(3)]
        for row in range(table.rowCount())
    ]
    return {title: (spaced(before), spaced(after)) for title, before, after in rows}


def spaced(told: str) -> str:
    return told.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("cause", "figure", "words"),
    [
        (Cause.REMOVED_BY_US, None, "Removed by you"),
        (Cause.LEAD_CLOSED, None, "You ended the copy trading"),
        (Cause.UNFUNDED, 14, "By the platform: unfunded for 14 days"),
        (Cause.UNFUNDED, 1, "By the platform: unfunded for 1 day"),
        (Cause.LEAD_IDLE, 7, "By the platform: no trade of yours for 7 days"),
        (Cause.WITHDREW, usdt("12.5"), "Left after withdrawing 12.50 USDT"),
        (Cause.LEAD_DRAWDOWN, 123_000, "Left while you stood 12.3 % below your peak"),
        (Cause.OWN_LOSS, 250_000, "Left after a loss of 25.0 % of his own within 30 days"),
        (Cause.NOT_KNOWN, None, "Left; why is not known"),
    ],
)
def test_every_cause_has_a_few_words(cause: Cause, figure: int | None, words: str) -> None:
    told = short_cause_text(LikelyCause(cause, Source.PATTERN, figure=figure), "USDT")
    assert spaced(told) == words


def test_what_if_the_selected_were_gone_is_answered_without_removing_anybody(
    page: CopiersPage, desk: Desk
) -> None:
    """Product notes, L15: active ratio, equity and pending share before and after."""
    table = find(page, CopiersTable, "copiers_table")
    assert not button(page, "removal_effect_button").isVisible()
    table.sort_by((("copier_id", False),))  # b, d, e, f
    click_box(table, 1)
    click_box(table, 3)
    click(page, "removal_effect_button")
    (dialog,) = page.findChildren(RemovalEffectDialog)
    shown = effect_shown(dialog)
    assert shown["Copiers"] == ("4", "2")
    # b (500) and e (two positions) are active; d and f are not.
    assert shown["Active ratio"] == ("50.0 %", "100.0 %")
    # 500 + 100 + 0 + 20, without d's 100 and f's 20.
    assert shown["Assets, USDT"] == ("620.00", "500.00")
    assert words(dialog, "effect_pending") == "Nothing is known to be pending from them."
    assert words(dialog, "effect_levels") == "Levels of the platform: L2 12 %; L3 15 %"
    assert len(desk.load_copiers().current.person_ids) == 4
    click(dialog, "close_button")
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.findChildren(RemovalEffectDialog) == []


def test_what_is_owed_is_told_and_that_no_level_is_documented(qtbot: QtBot, desk: Desk) -> None:
    effect = desk.copiers.load_removal_effect({"b"})
    change = replace(effect.change, pending={"USDT": usdt("3.5")})
    dialog = RemovalEffectDialog(TierEffect(change, ()))
    qtbot.addWidget(dialog)
    assert words(dialog, "effect_pending") == "Pending from them: 3.50 USDT"
    assert "none is documented" in words(dialog, "effect_levels")
