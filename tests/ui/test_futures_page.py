"""The Futures settings page by keyboard alone, on a real archive and at a practice exchange."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.core.lead_settings import ChangeState, Origin
from profitshare_gui.core.records import Account, Feed, Owner
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.exchanges.okx import connect_okx
from profitshare_gui.store.store import Store
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.futures_page import FuturesPage
from profitshare_gui.ui.language import PSEUDO_VARIABLE, install_language
from profitshare_gui.ui.theme import DARK, LIGHT, apply_theme
from profitshare_gui.usecases import settings_desk
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.core.rulebooks import toml
from tests.exchanges.practised_okx import QUICK
from tests.fakes import ImmediateTasks
from tests.practice.clock import PracticeClock
from tests.practice.made import make_world
from tests.practice.okx import Okx
from tests.practice.okx_key import OKX_KEY
from tests.practice.server import PracticeExchange
from tests.say import at, event, order, share, usdt
from tests.ui.conftest import NOON, Clock
from tests.ui.test_accessibility import describe, is_clipped
from tests.usecases.synced import now

pytestmark = pytest.mark.usefixtures("english")


def new_desk(store: Store, shelf: RulebookShelf, clock: Clock, rulebook_id: str = "ju") -> Desk:
    account = store.add_account(Account(rulebook_id, rulebook_id, "files", "", NOON))
    return Desk(store, account, shelf, clock)


@pytest.fixture
def ju(store: Store, shelf: RulebookShelf, clock: Clock) -> Desk:
    """A ratio of 2 % since 10 March; nothing else is known."""
    desk = new_desk(store, shelf, clock)
    told = [event("ratio_change", "2026-03-10 00:00", ratio="2%")]
    store.save_page(desk.account.account_id, Feed.EVENTS, told, learned_at=NOON)
    return desk


@pytest.fixture
def page(qtbot: QtBot) -> FuturesPage:
    made = FuturesPage(ImmediateTasks())
    qtbot.addWidget(made)
    made.archive_changed.connect(made.refresh)
    made.resize(1072, 744)
    made.show()
    return made


def turn_to(page: FuturesPage, desk: Desk) -> None:
    page.show_desk(desk, commands=Commands())
    page.refresh()
    QApplication.processEvents()


def find(parent: QWidget, name: str) -> QWidget:
    found = parent.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def words(parent: QWidget, name: str) -> str:
    found = find(parent, name)
    assert isinstance(found, QLabel)
    return "" if found.isHidden() else found.text().replace("\N{NO-BREAK SPACE}", " ")


def button(parent: QWidget, name: str) -> QPushButton:
    found = find(parent, name)
    assert isinstance(found, QPushButton), name
    return found


def press(parent: QWidget, name: str) -> None:
    """Reach a button as the keyboard does, and press it with the space bar."""
    found = button(parent, name)
    assert found.isEnabled(), name
    assert not found.isHidden(), name
    assert found.focusPolicy() & Qt.FocusPolicy.TabFocus
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Space)


def dialog(page: FuturesPage, name: str) -> QDialog:
    open_ones = [each for each in page.findChildren(QDialog, name) if each.isVisible()]
    assert len(open_ones) == 1, name
    return open_ones[0]


def no_dialog(page: FuturesPage) -> bool:
    return not [each for each in page.findChildren(QDialog) if each.isVisible()]


def type_into(field: QWidget, typed: str) -> None:
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, typed)


# --- what is shown ---


def test_every_setting_says_what_is_set_what_is_used_and_what_it_may_be(
    page: FuturesPage, ju: Desk
) -> None:
    """SPEC, Futures settings; guide 2.1 B-F."""
    turn_to(page, ju)
    assert words(page, "ratio_current") == "2.00 %"
    assert words(page, "ratio_since") == "In force from 10 Mar 2026 00:00 UTC · recorded here"
    assert words(page, "ratio_used") == "0 of 1 changes used this week"
    assert words(page, "ratio_next") == "The next change is allowed now."
    assert words(page, "ratio_limits") == "0.00 % to 2.90 %, in steps of 0.01 %"
    assert "10 % to 15 %" in words(page, "ratio_warning")
    assert "above your largest ratio, 2.90 %" in words(page, "ratio_warning")
    assert "next order" in words(page, "ratio_force")
    assert words(page, "ratio_source") == "Source: J1 I.2.1 · J1 III (2)"
    assert words(page, "assets_limits") == "“USDT-margined futures only”; up to 5 are shown"
    assert words(page, "minimum_copy_limits") == "10.00 USDT or more"
    assert "existing ones are not affected" in words(page, "minimum_copy_force")
    assert words(page, "delay_used") == "0 of 1 changes used this week"
    assert "1 to 3 business days" in words(page, "leading_limits")
    assert words(page, "missing_settings") == (
        "JU.COM documents no setting for: Copy-mode restriction."
    )
    assert "J1: JU.COM Help Center" in words(page, "settings_sources")


def test_a_setting_nobody_can_change_has_nothing_to_press(
    page: FuturesPage, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    """Step 12: Binance fixed; OKX's delay is 5 minutes."""
    turn_to(page, new_desk(store, shelf, clock, "binance-futures"))
    assert words(page, "ratio_current") == "10.00 %"
    assert words(page, "ratio_since") == "by the rulebook"
    assert "cannot change afterwards" in words(page, "ratio_next")
    assert button(page, "ratio_change_button").isHidden()
    turn_to(page, new_desk(store, shelf, clock, "okx"))
    assert words(page, "delay_current") == "“5 minutes, fixed”"
    assert button(page, "delay_change_button").isHidden()
    assert words(page, "copy_mode_limits") == "No restrictions · Smart sync only"
    assert not button(page, "copy_mode_change_button").isHidden()


def test_a_used_up_change_is_not_offered_and_the_next_one_is_dated_on_both_clocks(
    page: FuturesPage, ju: Desk
) -> None:
    """Next change allowed at: Monday 00:00 UTC, which is 02:00 in Berlin's summer."""
    told = [event("ratio_change", "2026-03-30 00:00", ratio="2.5%")]
    ju.store.save_page(ju.account.account_id, Feed.EVENTS, told, learned_at=NOON)
    turn_to(page, ju)
    assert words(page, "ratio_used") == "1 of 1 changes used this week"
    assert words(page, "ratio_next") == (
        "Next change allowed Mon 6 Apr 2026 00:00 UTC · Mon 6 Apr 02:00 CEST your time"
    )
    assert not button(page, "ratio_change_button").isEnabled()


def test_binances_conditions_for_more_copiers_are_a_checklist(
    page: FuturesPage, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    desk = new_desk(store, shelf, clock, "binance-futures")
    told = [event("equity", "2026-03-28 00:00", amount="7400")]
    store.save_page(desk.account.account_id, Feed.EVENTS, told, learned_at=NOON)
    turn_to(page, desk)
    assert words(page, "capacity_figure") == "— of 200 copiers"
    assert words(page, "capacity_lead_margin") == "7,400.00 USDT, not met"
    assert words(page, "capacity_leverage") == "not known: check it on the platform"
    assert words(page, "capacity_request") == "More slots cannot be asked for yet:"


# --- by hand ---


def test_a_ratio_is_changed_by_keyboard_alone_and_recorded(
    page: FuturesPage, ju: Desk, clock: Clock
) -> None:
    """Type, Enter, look at the difference, note it, make it, say so."""
    turn_to(page, ju)
    press(page, "ratio_change_button")
    open_dialog = dialog(page, "setting_dialog")
    field = find(open_dialog, "setting_field")
    assert field.hasFocus() or open_dialog.focusWidget() is field
    type_into(field, "2.91")
    assert words(open_dialog, "setting_says").startswith("Above the largest ratio, 2.90 %.")
    assert not button(open_dialog, "review_button").isEnabled()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not find(open_dialog, "setting_diff").isVisible()
    type_into(field, "2.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert words(open_dialog, "diff_before") == "2.00 %"
    assert words(open_dialog, "diff_after") == "2.50 %"
    assert words(open_dialog, "diff_used").startswith("0 more change")
    assert "My Lead Trading, Lead Trading Settings" in words(open_dialog, "diff_steps")
    press(open_dialog, "confirm_button")
    assert no_dialog(page)
    assert words(page, "ratio_pending").startswith("Pending: 2.50 %")
    assert words(page, "ratio_current") == "2.00 %"
    assert button(page, "ratio_change_button").isHidden()
    clock.at = at("2026-04-04 13:00")
    press(page, "ratio_made_button")
    prompt = dialog(page, "prompt_dialog")
    assert prompt.focusWidget() is find(prompt, "prompt_field")
    type_into(find(prompt, "prompt_field"), "2026-04-04T12:30:00Z")
    QTest.keyClick(find(prompt, "prompt_field"), Qt.Key.Key_Return)
    assert words(page, "ratio_current") == "2.50 %"
    assert words(page, "ratio_since").startswith("In force from 4 Apr 2026 12:30 UTC")
    assert words(page, "ratio_next").startswith("Next change allowed Mon 6 Apr 2026")
    (_, told) = ju.store.lead_settings.ratio_events(ju.account.account_id)
    assert (told.at, told.ratio) == (at("2026-04-04 12:30"), share("2.5%"))


def test_enter_on_the_difference_changes_nothing(page: FuturesPage, ju: Desk) -> None:
    """Product notes, 3.11 and 3.2: a difference before it is applied, the focus on Cancel."""
    turn_to(page, ju)
    press(page, "ratio_change_button")
    open_dialog = dialog(page, "setting_dialog")
    type_into(find(open_dialog, "setting_field"), "2.5")
    QTest.keyClick(find(open_dialog, "setting_field"), Qt.Key.Key_Return)
    cancel = button(open_dialog, "cancel_button")
    assert open_dialog.focusWidget() is cancel
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert no_dialog(page)
    assert ju.store.lead_settings.changes(ju.account.account_id) == []


def test_a_pending_change_is_withdrawn(page: FuturesPage, ju: Desk) -> None:
    ju.settings.begin_by_hand(ju.settings.propose(Setting.RATIO, share("2.5%")))
    turn_to(page, ju)
    press(page, "ratio_withdraw_button")
    assert words(page, "ratio_pending") == ""
    assert button(page, "ratio_change_button").isEnabled()


def test_what_is_set_already_is_stated_and_uses_nothing_up(page: FuturesPage, ju: Desk) -> None:
    turn_to(page, ju)
    press(page, "delay_state_button")
    open_dialog = dialog(page, "setting_dialog")
    type_into(find(open_dialog, "setting_field"), "5")
    QTest.keyClick(find(open_dialog, "setting_field"), Qt.Key.Key_Return)
    since = find(open_dialog, "diff_since")
    type_into(since, "no instant")
    assert not button(open_dialog, "confirm_button").isEnabled()
    type_into(since, "2026-03-01T00:00:00Z")
    press(open_dialog, "confirm_button")
    assert words(page, "delay_current") == "5 minutes"
    assert words(page, "delay_used") == "0 of 1 changes used this week"


def test_the_own_largest_ratio_is_entered_and_taken_back(page: FuturesPage, ju: Desk) -> None:
    """Platform rules, A1."""
    turn_to(page, ju)
    press(page, "ratio_maximum_button")
    prompt = dialog(page, "prompt_dialog")
    type_into(find(prompt, "prompt_field"), "15")
    QTest.keyClick(find(prompt, "prompt_field"), Qt.Key.Key_Return)
    assert words(page, "ratio_limits") == "0.00 % to 15.00 %, in steps of 0.01 %"
    assert "above" not in words(page, "ratio_warning")
    press(page, "ratio_maximum_button")
    press(dialog(page, "prompt_dialog"), "take_back_button")
    assert words(page, "ratio_limits").startswith("0.00 % to 2.90 %")


def test_symbols_are_ticked_ordered_and_added_by_keys(page: FuturesPage, ju: Desk) -> None:
    """Liquidity and volatility from the own history; the first five are shown."""
    own = [
        order("", "10", fee="1", symbol="ETHUSDT", order_id=str(n), owner=Owner.LEAD)
        for n in range(6)
    ]
    ju.store.save_page(ju.account.account_id, Feed.ORDERS, own, learned_at=NOON)
    ju.settings.state(
        ju.settings.propose_statement(Setting.ASSETS, ("BTCUSDT",)), at("2026-04-01 00:00")
    )
    turn_to(page, ju)
    press(page, "assets_change_button")
    open_dialog = dialog(page, "setting_dialog")
    table = find(open_dialog, "assets_table")
    assert isinstance(table, QTableWidget)
    cells = [table.item(1, column) for column in range(6)]
    shown = [cell.text().replace("\N{NO-BREAK SPACE}", " ") for cell in cells if cell]
    # Six nets of 9: the sum is 54, the swing 0; 6 of fees in 60 of gross results.
    assert shown == ["ETHUSDT", "6", "30 Mar 2026", "+54.00 USDT", "0.00 USDT", "10.0 %"]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    press(open_dialog, "assets_up")
    type_into(find(open_dialog, "assets_new"), "solusd")
    QTest.keyClick(find(open_dialog, "assets_new"), Qt.Key.Key_Return)
    assert words(open_dialog, "setting_says") == (
        "Only contracts margined in USDT can be led: SOLUSD."
    )
    assert not button(open_dialog, "review_button").isEnabled()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    press(open_dialog, "review_button")
    assert words(open_dialog, "diff_after") == "ETHUSDT, BTCUSDT"
    assert "The whole list afterwards (2): ETHUSDT, BTCUSDT" in words(open_dialog, "diff_list")
    QTest.keyClick(open_dialog, Qt.Key.Key_Escape)
    assert no_dialog(page)


def test_lead_trading_cannot_be_cancelled_with_a_position(page: FuturesPage, ju: Desk) -> None:
    """Guide IV: all positions and active orders must be closed."""
    ju.settings.state(
        ju.settings.propose_statement(Setting.LEADING, "start"), at("2026-04-01 00:00")
    )
    turn_to(page, ju)
    press(page, "leading_end_button")
    open_dialog = dialog(page, "setting_dialog")
    assert words(open_dialog, "diff_after") == "Not leading"
    assert open_dialog.focusWidget() is button(open_dialog, "cancel_button")
    assert "Check that there are none" in words(open_dialog, "diff_warnings")
    QTest.keyClick(open_dialog, Qt.Key.Key_Escape)
    held = order("", None, opened="2026-04-02 10:00", closed=None, order_id="1", owner=Owner.LEAD)
    ju.store.save_page(ju.account.account_id, Feed.ORDERS, [held], learned_at=NOON)
    page.refresh()
    assert not button(page, "leading_end_button").isEnabled()
    assert "you have some in BTCUSDT" in words(page, "leading_warning")


# --- by a call ---


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    with PracticeExchange(Okx(), make_world(), clock=PracticeClock(), is_limited=False) as started:
        yield started


@pytest.fixture
def okx(
    store: Store,
    shelf: RulebookShelf,
    practice: PracticeExchange,
    monkeypatch: pytest.MonkeyPatch,
) -> Desk:
    def connect(account: Account, key: ApiKey, _: object) -> Exchange:
        return connect_okx(account.base_url, key, pace=QUICK)

    monkeypatch.setattr(settings_desk, "connect", connect)
    account = store.add_account(Account("okx", "okx", "okx", practice.url, NOON))
    key = ApiKey(OKX_KEY.key, OKX_KEY.secret, OKX_KEY.passphrase)
    return Desk(store, account, shelf, now, lambda: key)


def test_a_ratio_is_sent_after_a_look_at_what_is_set(
    page: FuturesPage, okx: Desk, practice: PracticeExchange
) -> None:
    turn_to(page, okx)
    assert words(page, "ratio_current") == "—"
    press(page, "ratio_change_button")
    open_dialog = dialog(page, "setting_dialog")
    type_into(find(open_dialog, "setting_field"), "10")
    QTest.keyClick(find(open_dialog, "setting_field"), Qt.Key.Key_Return)
    assert words(open_dialog, "diff_before") == "13.00 %"
    assert "sends it to OKX once" in words(open_dialog, "diff_steps")
    press(open_dialog, "confirm_button")
    assert words(open_dialog, "setting_outcome") == "OKX has changed it, and shows it so."
    assert practice.world.lead.share_ratio == "0.1"
    QTest.keyClick(open_dialog.focusWidget(), Qt.Key.Key_Return)
    assert no_dialog(page)
    assert words(page, "ratio_current") == "10.00 %"
    assert words(page, "ratio_used") == "1 of 3 changes used this month"


def test_a_refusal_is_told_in_the_platforms_words(
    page: FuturesPage, okx: Desk, practice: PracticeExchange
) -> None:
    practice.world.lead.ratio_changes_left = 0
    turn_to(page, okx)
    press(page, "ratio_change_button")
    open_dialog = dialog(page, "setting_dialog")
    type_into(find(open_dialog, "setting_field"), "10")
    QTest.keyClick(find(open_dialog, "setting_field"), Qt.Key.Key_Return)
    press(open_dialog, "confirm_button")
    assert words(open_dialog, "setting_outcome") == "OKX did not change it."
    assert "59284" in words(open_dialog, "setting_told")


def test_what_moved_meanwhile_is_said_and_nothing_sent(
    page: FuturesPage, okx: Desk, practice: PracticeExchange
) -> None:
    turn_to(page, okx)
    press(page, "ratio_change_button")
    open_dialog = dialog(page, "setting_dialog")
    type_into(find(open_dialog, "setting_field"), "10")
    QTest.keyClick(find(open_dialog, "setting_field"), Qt.Key.Key_Return)
    practice.world.lead.share_ratio = "0.12"
    press(open_dialog, "confirm_button")
    assert not find(open_dialog, "banner").isHidden()
    assert practice.world.lead.share_ratio == "0.12"
    (seen,) = okx.store.lead_settings.changes(okx.account.account_id)
    assert (seen.origin, seen.value) == (Origin.SYNC, share("12%"))  # and none of ours


def test_an_uncertain_change_is_looked_at_again(
    page: FuturesPage, okx: Desk, practice: PracticeExchange
) -> None:
    begun = okx.settings.propose(Setting.RATIO, share("10%"))
    okx.store.lead_settings.begin(
        okx.account.account_id,
        begun.setting,
        begun.after,
        origin=Origin.API,
        state=ChangeState.SENT,
        now=now(),
    )
    turn_to(page, okx)
    assert "No answer came" in words(page, "ratio_pending")
    practice.world.lead.share_ratio = "0.1"
    press(page, "ratio_look_button")
    assert words(page, "ratio_pending") == ""
    assert words(page, "ratio_current") == "10.00 %"


# --- the radar ---


def test_the_radar_tells_what_changes_and_what_it_is_worth(
    page: FuturesPage, store: Store, clock: Clock, tmp_path: Path
) -> None:
    """Step 12: a plain-words diff and its effect on the own numbers; 10 % of 100 or of 90."""
    folder = tmp_path / "rulebooks"
    folder.mkdir()
    (folder / "test.toml").write_text(toml(), "utf-8")
    desk = new_desk(store, RulebookShelf((folder,)), clock, "test")
    won = [order("ada", "100", fee="10", closed="2026-03-25 12:00", ratio="10%")]
    store.save_page(desk.account.account_id, Feed.ORDERS, won, learned_at=NOON)
    turn_to(page, desk)
    assert find(page, "radar_card").isHidden()
    (folder / "test.toml").write_text(toml(trading_fees=False), "utf-8")
    page.refresh()
    assert words(page, "radar_words") == "The rulebook of Test was changed"
    press(page, "radar_button")
    open_dialog = dialog(page, "radar_dialog")
    assert open_dialog.focusWidget() is button(open_dialog, "close_button")
    told = [each.text() for each in open_dialog.findChildren(QLabel)]
    assert "•  Base less trading fees: yes → no" in told
    press(open_dialog, "effect_button_0")
    assert words(open_dialog, "effect_words_0") == (
        "9.00 USDT before, 10.00 USDT after: +1.00 USDT"
    )
    press(open_dialog, "understood_button")
    assert no_dialog(page)
    assert find(page, "radar_card").isHidden()


# --- without an account, in every language and look ---


def test_without_an_account_there_are_two_doors(page: FuturesPage, qtbot: QtBot) -> None:
    page.show_desk(None, commands=Commands())
    page.refresh()
    with qtbot.waitSignal(page.import_wanted):
        press(page, "empty_state_button")
    with qtbot.waitSignal(page.connect_wanted):
        press(page, "empty_state_door")
    page.show_closed()


def test_a_broken_rulebook_is_explained(
    page: FuturesPage, store: Store, clock: Clock, tmp_path: Path
) -> None:
    (tmp_path / "test.toml").write_text("x = 1", "utf-8")
    turn_to(page, new_desk(store, RulebookShelf((tmp_path,)), clock, "test"))
    assert not find(page, "banner").isHidden()


def test_a_change_in_a_dialog_of_another_account_is_closed(
    page: FuturesPage, ju: Desk, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    turn_to(page, ju)
    press(page, "ratio_change_button")
    turn_to(page, new_desk(store, shelf, clock, "okx"))
    assert no_dialog(page)


@pytest.mark.parametrize("size", [(1072, 744), (816, 604)])
def test_nothing_is_nameless_or_clipped_in_a_longer_language(
    qapp: QApplication,
    qtbot: QtBot,
    ju: Desk,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
) -> None:
    monkeypatch.setenv(PSEUDO_VARIABLE, "1")
    install_language(qapp, "en")
    made = FuturesPage(ImmediateTasks())
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    ju.settings.begin_by_hand(ju.settings.propose(Setting.RATIO, share("2.5%")))
    ju.settings.begin_by_hand(ju.settings.propose(Setting.MINIMUM_COPY, usdt("25")))
    for theme in (LIGHT, DARK):
        apply_theme(qapp, theme)
        turn_to(made, ju)
        qtbot.wait(1)
        seen = [each for each in made.findChildren(QWidget) if each.isVisible()]
        assert [describe(each) for each in seen if is_clipped(each)] == []
        nameless = [
            describe(each)
            for each in seen
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        ]
        assert nameless == []


def test_a_desk_without_a_key_guides_the_hand(page: FuturesPage, okx: Desk) -> None:
    turn_to(page, replace(okx, read_key=lambda: None))
    press(page, "ratio_change_button")
    open_dialog = dialog(page, "setting_dialog")
    type_into(find(open_dialog, "setting_field"), "10")
    QTest.keyClick(find(open_dialog, "setting_field"), Qt.Key.Key_Return)
    assert "It cannot be sent from here." in words(open_dialog, "diff_steps")
    assert "On OKX open My lead trades, Lead settings." in words(open_dialog, "diff_steps")
