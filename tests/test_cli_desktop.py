"""`profitshare desktop-entry`: what a Linux desktop finds the program by."""

from __future__ import annotations

import json
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from profitshare_gui.cli import main

ENTRY = "applications/profitshare.desktop"
ICON = "icons/hicolor/scalable/apps/profitshare.svg"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a desktop; the program lies in one with a blank, a dollar and a per cent."""
    program = tmp_path / 'my $tools "100%"'
    program.mkdir()
    (program / "profitshare-gui").touch()
    monkeypatch.setattr(sys, "argv", [str(program / "profitshare")])
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_the_entry_starts_the_program_whatever_its_folder_is_called(home: Path) -> None:
    """Desktop Entry Specification, "The Exec key": quoting, and a per cent sign doubled."""
    told = CliRunner().invoke(main, ["desktop-entry"])
    assert json.loads(told.stdout) == {"written": [str(home / ENTRY), str(home / ICON)]}
    entry = ConfigParser(interpolation=None)
    entry.read(home / ENTRY, encoding="utf-8")
    program = entry["Desktop Entry"]["Exec"]
    # In the file each backslash is doubled once more, as in every value that is a string.
    assert program.endswith(r'/my \\$tools \\"100%%\\"/profitshare-gui"')
    assert entry["Desktop Action demo"]["Exec"] == f"{program} --demo"
    assert (home / ICON).read_bytes().startswith(b"<svg")


def test_the_entry_can_be_taken_out_again(home: Path) -> None:
    """Twice as well: then nothing is left to remove."""
    CliRunner().invoke(main, ["desktop-entry"])
    for gone in ([str(home / ENTRY), str(home / ICON)], []):
        told = CliRunner().invoke(main, ["desktop-entry", "--remove"])
        assert json.loads(told.stdout) == {"removed": gone}
    assert not (home / ENTRY).exists()


def test_a_home_that_cannot_be_written_is_told_plainly(home: Path) -> None:
    """Exit 1, nothing usable (SPEC, Command line)."""
    home.touch()
    told = CliRunner().invoke(main, ["desktop-entry"])
    assert told.exit_code == 1
    assert str(home) in told.stderr
    assert told.stdout == ""
