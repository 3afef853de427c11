"""Where things are, and what the window remembers there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from profitshare_gui import paths
from profitshare_gui.paths import data_folder, log_folder, program_folder, resource
from profitshare_gui.ui.preferences import PREFERENCES_FILE, THEME, Preferences


def test_the_data_folder_is_what_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SPEC, Command line: `--data DIR` or PROFITSHARE_DATA; else this person's own folder."""
    monkeypatch.setenv("PROFITSHARE_DATA", str(tmp_path / "variable"))
    assert data_folder(str(tmp_path / "option")) == tmp_path / "option"
    assert data_folder() == tmp_path / "variable"
    monkeypatch.delenv("PROFITSHARE_DATA")
    assert data_folder().name == "ProfitShare"
    assert log_folder() != data_folder()
    assert data_folder("relative").is_absolute()


def test_a_portable_program_keeps_everything_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """product.md, Data folder: a portable flag beside the executable."""
    monkeypatch.delenv("PROFITSHARE_DATA")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "profitshare-gui"))
    assert program_folder() == tmp_path
    (tmp_path / "portable").touch()
    assert data_folder() == tmp_path / "data"
    assert log_folder() == tmp_path / "logs"


def test_resources_are_found_in_the_work_tree() -> None:
    """Architecture, section 3.1: one function for work tree, wheel and bundle."""
    assert resource("rulebooks/ju.toml").is_file()
    assert program_folder() == Path(paths.__file__).parents[1]


def test_every_icon_takes_the_colour_of_the_theme() -> None:
    """Icons are drawn in `currentColor`; those a style sheet names exist once a theme."""
    drawings = {
        path.stem: path.read_text(encoding="utf-8") for path in resource("icons").glob("*.svg")
    }
    fixed = {name for name, drawing in drawings.items() if "currentColor" not in drawing}
    assert fixed == {
        f"{name}-{look}" for name in ("check", "chevron") for look in ("dark", "light")
    } | {"profitshare"}


def test_preferences_are_written_only_when_something_is_chosen(tmp_path: Path) -> None:
    """Architecture, decision 12: an INI that may be lost."""
    preferences = Preferences(tmp_path)
    assert preferences.choice(THEME) == "system"
    assert preferences.geometry().isEmpty()
    assert not (tmp_path / PREFERENCES_FILE).exists()
    preferences.choose(THEME, "dark")
    preferences.keep_geometry(QByteArray(b"somewhere"))
    again = Preferences(tmp_path)
    assert again.choice(THEME) == "dark"
    assert again.geometry() == QByteArray(b"somewhere")


def test_a_preference_nobody_knows_is_the_default(tmp_path: Path) -> None:
    """A file edited by hand, or by a later version."""
    (tmp_path / PREFERENCES_FILE).write_text("[look]\ntheme=pink\n", encoding="utf-8")
    assert Preferences(tmp_path).choice(THEME) == "system"
