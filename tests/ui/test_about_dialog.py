"""About ProfitShare: version, folders, every part with its licence, and details to copy."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui import __version__
from profitshare_gui.licences import PYTHON, QT, components, licence_texts
from profitshare_gui.ui.about_dialog import AboutDialog
from profitshare_gui.ui.table import RecordTable

Part = TypeVar("Part", bound=QWidget)
pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> AboutDialog:
    made = AboutDialog(data=tmp_path)
    qtbot.addWidget(made)
    made.show()
    return made


def found(dialog: AboutDialog, kind: type[Part], name: str) -> Part:
    """A part of the dialog, which is there."""
    part = dialog.findChild(kind, name)
    assert isinstance(part, kind)
    return part


def test_it_tells_the_version_and_the_folders(dialog: AboutDialog, tmp_path: Path) -> None:
    """Step 14: version, data folder."""
    assert found(dialog, QLabel, "version_label").text() == f"ProfitShare {__version__}"
    assert str(tmp_path) in {each.text() for each in dialog.findChildren(QLabel)}
    assert found(dialog, QPushButton, "open_data_button").isEnabled()


def test_every_part_has_a_version_a_licence_and_its_text() -> None:
    """Whoever ships a library ships its licence; typefaces have no version."""
    parts = {each.name.lower(): each for each in components()}
    wanted = {"alembic", "ccxt", "certifi", "click", "keyring", "numpy", "platformdirs"}
    wanted |= {"pyqtgraph", "pyside6_essentials", "shiboken6", "sqlalchemy", "tzdata", "urllib3"}
    assert parts.keys() >= wanted | {PYTHON.lower(), QT.lower(), "inter"}
    assert [name for name, part in parts.items() if not part.licence] == []
    assert [name for name, part in parts.items() if len("".join(licence_texts(part))) < 500] == []
    assert not parts.keys() & {"profitshare", "pytest", "mypy", "ruff"}


def test_the_licence_of_qt_is_shown_first_and_says_where_its_source_is(dialog: AboutDialog) -> None:
    """LGPL 3, section 4: a prominent notice, with the texts of the LGPL and the GPL."""
    text = found(dialog, QPlainTextEdit, "licence_text").toPlainText()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    notice = found(dialog, QLabel, "licence_notice").text()
    assert "https://download.qt.io/official_releases/QtForPython/" in notice
    assert "Lesser General Public License" in notice


def test_another_part_shows_its_own_text(dialog: AboutDialog) -> None:
    """The table and the text stand side by side."""
    table = found(dialog, RecordTable, "components_table")
    names = [table.model().index(row, 0).data() for row in range(table.model().rowCount())]
    table.selectRow(names.index("Inter"))
    text = found(dialog, QPlainTextEdit, "licence_text").toPlainText()
    assert "SIL OPEN FONT LICENSE" in text.upper()


def test_the_details_to_copy_name_no_person(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder below the home is written with a tilde: its name is often a person's."""
    monkeypatch.setenv("HOME", "/home/maria.lopez")
    made = AboutDialog(data=Path("/home/maria.lopez/ProfitShare"))
    qtbot.addWidget(made)
    found(made, QPushButton, "copy_details_button").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"ProfitShare {__version__} (package)\nPython ")
    assert "Data: ~/ProfitShare" in copied
    assert "maria" not in copied


def test_it_fits_a_small_screen(dialog: AboutDialog) -> None:
    """1024 x 700 is the smallest that the program is looked at on."""
    assert dialog.minimumSizeHint().width() <= 1024
    assert dialog.width() <= 1024
    assert dialog.height() <= 700
