"""Preferences: declared once, offered by the dialog, remembered, and in force at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from profitshare_gui.core.money import parse_amount
from profitshare_gui.ui.preferences import (
    DECLARED,
    DENSITY,
    DIRECTION,
    LANGUAGE,
    MYRIADS,
    PALETTE,
    PRIVACY,
    THEME,
    Preference,
    Preferences,
)
from profitshare_gui.ui.preferences_dialog import PreferencesDialog
from profitshare_gui.ui.text import money_text, use_myriads
from profitshare_gui.ui.theme import Look, current_density, current_theme


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences of a new data folder."""
    return Preferences(tmp_path)


def opened(preferences: Preferences, qtbot: QtBot) -> PreferencesDialog:
    """The dialog on the screen."""
    dialog = PreferencesDialog(preferences)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def box(dialog: PreferencesDialog, preference: Preference) -> QComboBox:
    """Where a preference is chosen."""
    found = dialog.findChild(QComboBox, preference.key.replace("/", "_"))
    assert isinstance(found, QComboBox)
    return found


def choose(dialog: PreferencesDialog, preference: Preference, choice: str) -> None:
    """Choose as a reader does."""
    chosen = box(dialog, preference)
    chosen.setCurrentIndex(chosen.findData(choice))


@pytest.mark.parametrize("preference", DECLARED, ids=lambda each: each.key)
def test_a_preference_is_declared_whole(preference: Preference) -> None:
    """Every choice has words of its own, and what is taken without one is a choice."""
    assert preference.title_text()
    assert preference.default in preference.choices
    shown = {preference.choice_text(each) for each in preference.choices}
    assert len(shown) == len(preference.choices)
    assert not shown & set(preference.choices)


def test_the_keys_of_the_file_are_unique() -> None:
    """Two preferences under one key would overwrite each other."""
    assert len({each.key for each in DECLARED}) == len(DECLARED)


def test_every_language_is_called_by_its_own_name() -> None:
    """Whoever cannot read the current language has to find his."""
    assert list(LANGUAGE.names.values()) == [
        "English",
        "简体中文",
        "繁體中文",
        "Tiếng Việt",
        "Русский",
        "한국어",
        "日本語",
    ]


def test_privacy_at_the_start_is_one_of_four_levels_or_the_last_one() -> None:
    """Product, section 3.8."""
    assert PRIVACY.choices == ("last", "normal", "semi", "private", "scramble")


def test_without_a_choice_nothing_is_written(preferences: Preferences, tmp_path: Path) -> None:
    """The file is losable; an unknown choice in it counts as none."""
    assert preferences.look() == Look("system", "auto", "classic", "comfortable")
    assert preferences.language() == ""
    assert not list(tmp_path.iterdir())
    preferences.choose(PALETTE, "plaid")
    assert preferences.look().palette == "classic"


def test_a_chosen_language_is_a_code_for_the_next_start(preferences: Preferences) -> None:
    """The codes are those of the translations."""
    preferences.choose(LANGUAGE, "zh_TW")
    assert preferences.language() == "zh_TW"


def test_every_declared_preference_has_a_row_with_a_name(
    preferences: Preferences, qtbot: QtBot
) -> None:
    """The rows are made of the declarations; 万 and 亿 are for languages that count in them."""
    dialog = opened(preferences, qtbot)
    for each in DECLARED:
        if each is not MYRIADS:
            assert box(dialog, each).accessibleName() == each.title_text()
    assert dialog.findChild(QComboBox, "text_myriads") is None


def test_a_choice_is_kept_and_in_force_at_once(
    preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    """No OK, no Apply: what is chosen is seen."""
    dialog = opened(preferences, qtbot)
    with qtbot.waitSignal(dialog.theme_chosen) as told:
        choose(dialog, THEME, "light")
    assert told.args == ["light"]
    choose(dialog, PALETTE, "blue_orange")
    choose(dialog, DIRECTION, "red_up")
    choose(dialog, DENSITY, "compact")
    theme = current_theme()
    assert (theme.name, theme.palette, theme.direction) == ("light", "blue_orange", "red_up")
    assert current_density().name == "compact"
    assert Preferences(tmp_path).look() == Look("light", "red_up", "blue_orange", "compact")
    choose(dialog, DENSITY, "comfortable")


def test_the_strip_shows_what_a_choice_does(preferences: Preferences, qtbot: QtBot) -> None:
    """A profit and a loss with their signs; shapes where there are no colours."""
    dialog = opened(preferences, qtbot)
    choose(dialog, THEME, "dark")

    def shown() -> set[str]:
        return {each.text() for each in dialog.findChildren(QLabel)}

    amounts = (money_text(parse_amount("128412.06"), sign=True), "−9,680.40")
    assert set(amounts) <= shown()
    choose(dialog, PALETTE, "mono")
    assert {f"▲\u00a0{amounts[0]}", f"▼\u00a0{amounts[1]}"} <= shown()


def test_without_colours_there_is_no_direction_to_choose(
    preferences: Preferences, qtbot: QtBot
) -> None:
    """A choice that does nothing is not offered."""
    dialog = opened(preferences, qtbot)
    assert box(dialog, DIRECTION).isEnabled()
    choose(dialog, PALETTE, "mono")
    assert not box(dialog, DIRECTION).isEnabled()


def test_another_language_waits_for_a_restart_and_says_so(
    preferences: Preferences, qtbot: QtBot
) -> None:
    """The note goes when the language of this run is chosen again."""
    dialog = opened(preferences, qtbot)
    note = dialog.findChild(QLabel, "restart_note")
    assert isinstance(note, QLabel)
    assert note.isHidden()
    choose(dialog, LANGUAGE, "ja")
    assert not note.isHidden()
    choose(dialog, LANGUAGE, "system")
    assert note.isHidden()


@pytest.mark.usefixtures("english")
def test_large_amounts_can_be_written_in_myriads(preferences: Preferences, qtbot: QtBot) -> None:
    """Product, section 3.5: optional, and only where it is a habit."""
    before = QLocale()
    QLocale.setDefault(QLocale("zh_CN"))
    try:
        dialog = opened(preferences, qtbot)
        with qtbot.waitSignal(dialog.changed):
            choose(dialog, MYRIADS, "on")
        assert money_text(parse_amount("128412.06")) == "12.84万"
    finally:
        use_myriads(False)
        QLocale.setDefault(before)


def test_the_dialog_is_left_with_escape_and_enter(preferences: Preferences, qtbot: QtBot) -> None:
    """Everything is in force already, so both only close it."""
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        dialog = opened(preferences, qtbot)
        QTest.keyClick(dialog, key)
        assert not dialog.isVisible()
