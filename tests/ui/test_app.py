"""The composition: what `create_window` promises, and what waits for the first frame."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import PySide6
import pytest
from PySide6.QtWidgets import QApplication

from profitshare_gui.app import create_window
from profitshare_gui.ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]

START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from profitshare_gui import app as face
from profitshare_gui.ui.main_window import MainWindow

paint = MainWindow.paintEvent

def first_frame(self, event):
    paint(self, event)
    slow = ("numpy", "sqlalchemy", "alembic", "pyqtgraph", "ccxt", "keyring", "openpyxl",
            "pandas", "PySide6.QtNetwork", "concurrent.futures", "hashlib", "socket",
            "profitshare_gui.ui.chart", "profitshare_gui.exchanges", "profitshare_gui.store")
    enums = ["Qt"] if "Qt" in vars(sys.modules["PySide6.QtCore"]) else []
    print([name for name in slow if name in sys.modules] + enums)
    MainWindow.paintEvent = paint
    QTimer.singleShot(0, self.close)

MainWindow.paintEvent = first_frame
sys.exit(face.main(["--data", sys.argv[1]]))
"""

SYSTEM = """
import sys
from PySide6.QtGui import QColor, QPalette
from profitshare_gui.ui.theme import Look, styled_application, take_look

app, ground = styled_application("profitshare"), QColor(sys.argv[1])
app.setPalette(QPalette(ground, ground))
print(take_look(app, Look()).name)
"""


def noon() -> datetime:
    return datetime(2026, 4, 4, 12, tzinfo=UTC)


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run real Python, offscreen."""
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", code, *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_nothing_slow_is_imported_or_named_before_the_first_frame(tmp_path: Path) -> None:
    """SPEC, Bars: start to first painted frame; performance.md, section 4."""
    started = run(START, str(tmp_path / "data"))
    assert started.stdout.splitlines()[:1] == ["[]"], started.stderr
    assert started.returncode == 0, started.stderr


def test_closing_at_once_leaves_a_process_that_ends(tmp_path: Path) -> None:
    """Architecture, pitfall 18: with the archive still opening in the background."""
    started = run(START, str(tmp_path / "data"))
    assert "Traceback" not in started.stderr
    assert "Fatal" not in started.stderr


@pytest.mark.parametrize(("ground", "expected"), [("#1E1E1E", "dark"), ("#EFEFEF", "light")])
def test_the_first_frame_is_dark_where_the_system_is(ground: str, expected: str) -> None:
    """docs/design.md, How it is applied: before our palette the system's own is there."""
    started = run(SYSTEM, ground)
    assert started.stdout.split() == [expected], started.stderr


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_the_window_has_a_command_line(option: str) -> None:
    """SPEC, Command line: `profitshare-gui [--demo] [--data DIR]`."""
    asked = run("import sys; from profitshare_gui.app import main; main(sys.argv[1:])", option)
    assert asked.returncode == 0
    assert asked.stdout


def test_a_window_is_busy_until_its_first_load_is_shown(tmp_path: Path, qapp: QApplication) -> None:
    """SPEC, Command line: `busy: bool`, also for a script that never shows the window."""
    window = create_window(tmp_path, now=noon)
    turns = 0
    while window.busy:
        turns += 1
        qapp.processEvents()
    assert turns
    assert isinstance(window, MainWindow)
    window.close()


def test_versions_of_qt_that_kill_the_process_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Architecture, pitfalls 1 and 2: assert the pair at start-up."""
    monkeypatch.setattr(PySide6, "__version__", "6.11.0")
    with pytest.raises(RuntimeError, match=r"below 6\.11"):
        create_window(tmp_path, now=noon)


FONTS = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from profitshare_gui.app import create_window

app = QApplication(sys.argv[:1])
window = create_window(Path(sys.argv[1]), now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC))
window.show()
app.processEvents()
parts = window.findChildren(QWidget)
print(sorted({part.fontInfo().family() for part in parts}))
"""


def test_every_part_of_the_first_window_is_in_the_programs_typeface(tmp_path: Path) -> None:
    """A widget that was made before the application had its font kept the system's."""
    told = run(FONTS, str(tmp_path))
    assert told.stdout.strip() == "['Inter']", told.stderr
