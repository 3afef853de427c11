"""The tour: one picture of every page and dialog, drawn without a display."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from profitshare_gui.core.errors import AlreadyRunning, DiskTrouble, NewerDatabase, StoreError
from profitshare_gui.core.instants import parse_instant
from profitshare_gui.place import Place
from profitshare_gui.ui.accounts_page import AccountsPage
from profitshare_gui.ui.command_door import CommandDoor
from profitshare_gui.ui.copiers_page import CopiersPage
from profitshare_gui.ui.language import install_language
from profitshare_gui.ui.main_window import SIZE, MainWindow
from profitshare_gui.ui.profit_page import ProfitPage
from profitshare_gui.ui.profit_views import ProfitViews
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import apply_look

_LONGEST_WAIT_MS = 120_000
PAGES = ("overview", "application", "futures", "copiers", "profit", "accounts")
_VIEWS = ("positions", "performance", "what_if")
"""The tabs of the Profit page beside the settlements."""
_EXAMPLE_FAULT = "Traceback (most recent call last):\n  …\nZeroDivisionError: division by zero\n"
_EXAMPLE_BACKUPS = (
    ("3.sqlite", "2026-04-04T09:00:12Z", "daily", 41_943_040, 181_204),
    ("2.sqlite", "2026-04-03T17:42:55Z", "by-hand", 41_209_856, 180_960),
    ("1.sqlite", "2026-04-03T08:58:03Z", "before-0002", 40_734_720, 179_655),
)
_ARCHIVE = "/home/ju/.local/share/ProfitShare/archive.sqlite"
_TROUBLES: dict[str, StoreError] = {
    "full": DiskTrouble(_ARCHIVE, "the disk is full", "full"),
    "read-only": DiskTrouble(_ARCHIVE, "read-only", "read_only"),
    "disk": DiskTrouble(_ARCHIVE, "an error of the disk", "unreadable"),
    "damaged": DiskTrouble(_ARCHIVE, "damaged", "damaged"),
    "hopeless": DiskTrouble(_ARCHIVE, "damaged", "hopeless"),
    "no-archive": DiskTrouble(_ARCHIVE, "no archive", "not_an_archive"),
    "foreign": DiskTrouble(_ARCHIVE, "of another program", "foreign"),
    "gone": DiskTrouble(_ARCHIVE, "no longer there", "gone"),
    "newer": NewerDatabase("0009", "0002"),
    "locked": AlreadyRunning(4711, "profitshare import"),
}
_EXAMPLE_ORDERS = (
    "copier_id\torder_id\tsymbol\tside\topened_at\tclosed_at\trealized_pnl\ttrading_fee\t"
    "funding_fee\n"
    "70001\t9001\tBTCUSDT\tlong\t2026-03-30T08:00:00Z\t2026-03-30T11:20:00Z\t12.5\t0.61\t0\n"
    "70001\t9002\tETHUSDT\tshort\t2026-03-30T09:10:00Z\t2026-03-31T02:00:00Z\t-3.2\t0.4\t-0.05\n"
    "70002\t9003\tBTCUSDT\tlong\t2026-03-31T08:00:00\t2026-03-31T11:20:00Z\t8\t0.31\t0\n"
)
"""Orders as they are pasted; the last one has a time without a zone."""
_EXAMPLE_PAGE = (
    "Trader\tUID\tEquity\tOpen positions\tCopy PnL\n"
    "Leo_K\t70001\t184.20 USDT\t2\t+31.40\n"
    "traderA\t70002\t100.00 USDT\t0\t-2.75\n"
)
"""A table of copiers as a web page shows it."""


def take_tour(
    out: Path,
    *,
    demo: bool,
    theme: str,
    language: str,
    data: Place,
    now: Callable[[], datetime],
) -> list[Path]:
    """Write the pictures into `out`, 1280 x 800 (times QT_SCALE_FACTOR), and say which they are.

    Raises `BadValue` for a language there is no translation of, `DiskTrouble` where the pictures
    cannot be written.
    """
    import profitshare_gui.ui.chart  # noqa: F401 (on this thread: Qt's types are made as asked for)
    from profitshare_gui.app import create_window  # the composition is above this package

    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["profitshare"])
    install_language(app, language)
    window = create_window(data, now=now, demo=demo)
    apply_look(app, theme)
    with unseen(window):
        try:
            out.mkdir(parents=True, exist_ok=True)
            return [_save(picture, out / f"{name}.png") for name, picture in _pictures(window)]
        except OSError as error:
            raise DiskTrouble(str(out), error.strerror or "cannot be written") from error


@contextmanager
def unseen(window: MainWindow) -> Iterator[None]:
    """Have a window drawn, and work, without anybody seeing it; it is closed in the end."""
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*SIZE)
    window.show()
    try:
        yield
    finally:
        window.close()
        # Here, and not where Python's collector comes by: on a worker its timers would outlive it.
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def _pictures(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    settle_down(window)
    for page in PAGES:
        window.show_page(f"{page}_page")
        settle_down(window)
        yield page, window.grab()
    yield from _copiers(window)
    yield from _new_account(window)
    window.show_page("profit_page")
    yield from _profit_views(window)
    yield from _profit_details(window)
    yield from _import_states(window)
    if (crash := window.show_crash(_EXAMPLE_FAULT)) is not None:
        settle_down(window)
        yield "crash-dialog", _over(window, crash)
        crash.close()
    yield from _backups(window)
    yield from _everywhere(window)
    for name, error in _TROUBLES.items():
        window.show_unopened(error)
        settle_down(window)
        yield f"trouble-{name}", window.grab()


def _copiers(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """What opens on the Copiers page; without copiers nothing does."""
    from profitshare_gui.ui.removal_dialog import RemovalDialog

    window.show_page("copiers_page")
    settle_down(window)
    for page in window.findChildren(CopiersPage):
        if not page.select_inactive():
            continue
        page.preview_removal()
        settle_down(window)
        for dialog in page.findChildren(RemovalDialog):
            yield "copiers-removal", _over(window, dialog)
            dialog.close()
        page.show_first_selected()
        settle_down(window)
        yield "copiers-drawer", window.grab()


def _new_account(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    from profitshare_gui.ui.account_dialog import AccountDialog

    window.show_page("accounts_page")
    settle_down(window)
    for page in window.findChildren(AccountsPage):
        page.look_at_add()
        settle_down(window)
        for dialog in page.findChildren(AccountDialog):
            yield "accounts-add", _over(window, dialog)
            dialog.close()


def _profit_views(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """The other tabs and the picture for others; without an account there are none."""
    for views in window.findChildren(ProfitViews):
        dialog = views.show_share_card()
        if dialog is None:
            continue
        settle_down(window)
        yield "profit-share-card", _over(window, dialog)
        dialog.close()
        for name in _VIEWS:
            views.show_view(f"{name}_tab")
            settle_down(window)
            yield f"profit-{name.replace('_', '-')}", window.grab()
        views.show_view("profit_settlements")
        settle_down(window)


def _profit_details(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    for page in window.findChildren(ProfitPage):
        if page.show_newest_settlement():
            settle_down(window)
            yield "profit-payout", window.grab()
            yield from _rows(window, page)
            page.show_last_cut_off()
            settle_down(window)
            yield "profit-as-of", window.grab()
            page.show_now()
            settle_down(window)


def _rows(window: MainWindow, page: ProfitPage) -> Iterator[tuple[str, QPixmap]]:
    rows = page.show_rows()
    if rows is None:
        return
    settle_down(window)
    rows.select_newest()
    settle_down(window)
    yield "rows", _over(window, rows)
    entry = rows.correct()
    if entry is not None:
        settle_down(window)
        yield "row-correction", _over(window, entry)
        entry.close()
    rows.close()


def _backups(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """The backups' dialog and the question it asks, with invented backups."""
    from profitshare_gui.ui.backups_dialog import BackupsDialog
    from profitshare_gui.usecases.backups import Backup, BackupDesk, KnownBackup

    known = [
        KnownBackup(Backup(Path(name), parse_instant(at), why, size), {"orders": rows, "event": 64})
        for name, at, why, size, rows in _EXAMPLE_BACKUPS
    ]
    desk = BackupDesk(Path(), lambda: known[0].backup.taken_at)
    dialog = BackupsDialog(Tasks(), lambda: desk, parent=window)
    dialog.panel.show_backups(known)
    dialog.open()
    settle_down(window)
    yield "backups-dialog", _over(window, dialog)
    for table in dialog.panel.findChildren(RecordTable):
        table.selectRow(0)
    question = dialog.panel.ask_restore()
    settle_down(window)
    if question is not None:
        yield "restore-dialog", _over(window, question)
        question.close()
    dialog.close()


def _everywhere(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """What opens from every page, and the guide, which is a window of its own."""
    for door in window.findChildren(CommandDoor):
        for name, show in (
            ("palette", door.show_palette),
            ("preferences", door.show_preferences),
            ("shortcuts", door.show_sheet),
            ("about", door.show_about),
        ):
            opened = show()
            settle_down(window)
            yield name, _over(window, opened)
            opened.close()
        guide = door.show_guide()
        guide.resize(window.size())
        settle_down(window)
        yield "guide", guide.grab()
        guide.close()


def _import_states(window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """The import dialog from nothing to a mapping; only the demo world is imported into."""
    from profitshare_gui.usecases.import_steps import PastedSource

    dialog = window.open_import()
    if dialog is None:
        return
    settle_down(window)
    yield "import", _over(window, dialog)
    for name, table in (("mapping", _EXAMPLE_PAGE), ("preview", _EXAMPLE_ORDERS)):
        dialog.open_source(PastedSource(table))
        settle_down(window)
        yield f"import-{name}", _over(window, dialog)
    if dialog.is_demo:
        dialog.start()
        settle_down(window)
        yield "import-result", _over(window, dialog)
    dialog.close()


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
