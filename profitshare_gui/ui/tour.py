"""The tour: one picture of every page and dialog, drawn without a display."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.ui.language import install_language
from profitshare_gui.ui.main_window import SIZE, MainWindow
from profitshare_gui.ui.profit_page import ProfitPage
from profitshare_gui.ui.theme import apply_look

_LONGEST_WAIT_MS = 120_000
_PAGES = ("overview", "application", "futures", "copiers", "profit", "accounts")
_EXAMPLE_FAULT = "Traceback (most recent call last):\n  …\nZeroDivisionError: division by zero\n"


def take_tour(
    out: Path,
    *,
    demo: bool,
    theme: str,
    language: str,
    data: Path,
    now: Callable[[], datetime],
) -> list[Path]:
    """Write the pictures into `out`, 1280 x 800 (times QT_SCALE_FACTOR), and say which they are.

    Raises `BadValue` for a language there is no translation of, `DiskTrouble` where the pictures
    cannot be written.
    """
    from profitshare_gui.app import create_window  # the composition is above this package

    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["profitshare"])
    install_language(app, language)
    window = create_window(data, now=now, demo=demo)
    apply_look(app, theme)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*SIZE)
    window.show()
    try:
        out.mkdir(parents=True, exist_ok=True)
        return [_save(picture, out / f"{name}.png") for name, picture in _pictures(window)]
    except OSError as error:
        raise DiskTrouble(str(out), error.strerror or "cannot be written") from error
    finally:
        window.close()


def _pictures(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    settle_down(window)
    for page in _PAGES:
        window.show_page(f"{page}_page")
        settle_down(window)
        yield page, window.grab()
    window.show_page("profit_page")
    yield from _profit_details(window)
    dialog = window.show_crash(_EXAMPLE_FAULT)
    settle_down(window)
    yield "crash-dialog", _over(window, dialog)
    dialog.close()


def _profit_details(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    for page in window.findChildren(ProfitPage):
        if page.show_newest_settlement():
            settle_down(window)
            yield "profit-payout", window.grab()


def settle_down(window: MainWindow) -> None:
    """Let the window work until it has nothing left to do and everything is laid out."""
    deadline = QDeadlineTimer(_LONGEST_WAIT_MS)
    while window.busy and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    for _ in range(3):  # a layout may ask for another one
        QApplication.processEvents()


def _over(window: QWidget, dialog: QWidget) -> QPixmap:
    """A dialog over its window, which is dimmed as a desktop would."""
    picture = window.grab()
    rest = window.size() - dialog.size()
    painter = QPainter(picture)
    painter.fillRect(window.rect(), QColor(0, 0, 0, 120))
    painter.drawPixmap(rest.width() // 2, rest.height() // 2, dialog.grab())
    painter.end()
    return picture


def _save(picture: QPixmap, path: Path) -> Path:
    if not picture.save(str(path), "PNG"):
        raise OSError(0, "cannot be written")
    return path
