"""The frame of the window: navigation, header, six pages; it knows pages, not their insides."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui import __version__
from profitshare_gui.ui.backups_door import BackupDoor, Rescue
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.errors import CrashDialog, explain
from profitshare_gui.ui.header import Header
from profitshare_gui.ui.import_door import ImportDoor
from profitshare_gui.ui.navigation import Navigation
from profitshare_gui.ui.preferences import THEME, Preferences
from profitshare_gui.ui.ribbon import DemoRibbon
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import apply_look
from profitshare_gui.ui.widgets import Banner
from profitshare_gui.ui.workspace import Opened, Workspace, open_workspace

if TYPE_CHECKING:
    from profitshare_gui.core.records import Account
    from profitshare_gui.ui.export_menu import Exporter
    from profitshare_gui.ui.freshness import Freshness
    from profitshare_gui.ui.import_dialog import ImportDialog
    from profitshare_gui.ui.overview_page import OverviewPage
    from profitshare_gui.ui.profit_page import ProfitPage
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.profit import ProfitOverview

_OFF_SCREEN = Qt.WidgetAttribute.WA_DontShowOnScreen
SIZE = (1280, 800)
FIRST_PAGE = "profit_page"
_SMALLEST = (1040, 640)
_UNSHOWN_AFTER_MS = 250
"""A window that is never shown, as in a script, is filled all the same."""
_NEWS_EVERY_MS = 5_000
"""How often a window asks whether another process has written: one small query."""


class MainWindow(QMainWindow):
    """The frame; `data_changed` asks every page for newer figures.

    It paints first, makes its pages with `fill` when it is seen, and opens the archive after that.
    """

    data_changed = Signal()
    _overview: OverviewPage
    _profit: ProfitPage
    _freshness: Freshness

    def __init__(
        self,
        tasks: Tasks,
        preferences: Preferences,
        *,
        open_archive: Callable[[], Workspace],
        open_demo: Callable[[], Workspace],
        rescue: Rescue,
        demo: bool,
    ) -> None:
        super().__init__()
        self._rescue = rescue
        self._tasks, self._preferences = tasks, preferences
        self._openers = {False: open_archive, True: open_demo}
        self._wants_demo = demo
        self._is_opening = True
        self._has_begun = False
        self._pages: dict[str, QWidget] = {}
        self._workspace: Workspace | None = None
        self._exporter: Exporter | None = None
        self._desks: tuple[Desk, ...] = ()
        self._chosen = 0
        self._version = 0
        self._stale: set[str] = set()
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("ProfitShare"))
        self.setMinimumSize(*_SMALLEST)
        self._make_parts()
        self._lay_out()
        self._connect()
        self.resize(*SIZE)
        self.restoreGeometry(preferences.geometry())
        self._navigation.show_page(FIRST_PAGE)
        self._header.show_title(self._navigation.title(FIRST_PAGE))
        QTimer.singleShot(_UNSHOWN_AFTER_MS, self, self._begin)
        news = QTimer(self)
        news.timeout.connect(self._look_for_news)
        news.start(_NEWS_EVERY_MS)

    @property
    def busy(self) -> bool:
        """Whether work is under way or the archive has not been opened yet."""
        return self._is_opening or self._tasks.busy

    def fill(self) -> None:
        """Make the pages, once; they and what they import cost as much as the frame itself."""
        if self._pages:
            return
        from profitshare_gui.ui import coming_pages
        from profitshare_gui.ui.freshness import Freshness
        from profitshare_gui.ui.overview_page import OverviewPage
        from profitshare_gui.ui.profit_page import ProfitPage

        self._freshness = Freshness()
        self._header.add_state(self._freshness)
        self._overview, self._profit = OverviewPage(self._tasks), ProfitPage(self._tasks)
        self._header.add_state(self._profit.tools)
        self._header.add_state(self._import.button())
        pages: tuple[QWidget, ...] = (
            self._overview,
            coming_pages.application_page(),
            coming_pages.futures_page(),
            coming_pages.copiers_page(),
            self._profit,
            coming_pages.accounts_page(self._import.show),
        )
        for page in pages:
            self._pages[page.objectName()] = page
            self._stack.addWidget(page)
        for page in (self._overview, self._profit):
            page.demo_wanted.connect(self.show_demo)
        self._overview.account_chosen.connect(self._open_profit)
        self._profit.loaded.connect(self._show_freshness)
        self._profit.archive_changed.connect(self.data_changed)
        self.show_page(FIRST_PAGE)

    def show_page(self, name: str) -> None:
        """Open a page by its object name."""
        self.fill()
        self._navigation.show_page(name)
        self._header.show_title(self._navigation.title(name))
        self._stack.setCurrentWidget(self._pages[name])
        self._profit.tools.setVisible(name == "profit_page")
        self._refresh_stale()

    def show_demo(self) -> None:
        """Leave the archive for the demo world."""
        self._open(demo=True)

    def show_archive(self) -> None:
        """Leave the demo world for the archive."""
        self._open(demo=False)

    def show_look(self, look: str) -> None:
        """Change and remember the theme: "dark", "light" or "system"."""
        self._preferences.choose(THEME, look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_look(app, look)

    def open_export(self) -> None:
        """Ask what to write of the chosen account to a file; without an account, nothing."""
        if not self._desks:
            return
        from profitshare_gui.ui.export_menu import Exporter

        if self._exporter is None:
            self._exporter = Exporter(self._tasks, self)
        self._exporter.open(self._desks[self._chosen])

    def open_import(self) -> ImportDialog | None:
        """Open the import dialog for the chosen account; None while no archive is open."""
        return self._import.open()

    def show_crash(self, traceback: str) -> CrashDialog:
        """Tell of a fault of the program; the window lives on."""
        dialog = CrashDialog(traceback, self)
        dialog.open()
        return dialog

    def tell_fault(self) -> Callable[[str], None]:
        """A function that any thread may call with a traceback to be shown."""
        return self._tasks.on_gui(self.show_crash)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_begun:
            QTimer.singleShot(0, self, self._begin)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look_for_news()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._wants_demo and not self.testAttribute(_OFF_SCREEN):
            self._preferences.keep_geometry(self.saveGeometry())
        if self._exporter is not None:
            self._exporter.stop()
        self._import.close()
        if self._workspace is not None:
            self._tasks.run_last(self._workspace.close)
        self._tasks.close()
        self._is_opening = False
        super().closeEvent(event)

    def _make_parts(self) -> None:
        self._navigation = Navigation(__version__)
        self._header = Header(self._preferences.choice(THEME))
        self._ribbon = DemoRibbon()
        self._import = ImportDoor(self._tasks, self)
        self._backups = BackupDoor(self._tasks, self, self._rescue)
        self._banner = Banner()
        self._banner.setObjectName("archive_banner")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._backups.page)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("content")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._ribbon, self._header, self._banner):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(content, 1)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self._navigation.chosen.connect(self.show_page)
        self._header.account_chosen.connect(self._choose_account)
        self._header.look_chosen.connect(self.show_look)
        self._ribbon.left.connect(self.show_archive)
        self._import.imported.connect(self._show_imported)
        self._backups.replaced.connect(self.show_archive)
        self._banner.retried.connect(lambda: self._open(demo=self._wants_demo))
        self._tasks.failed.connect(self._show_trouble)
        self.data_changed.connect(self._mark_stale)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        refresh = QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self)
        refresh.activated.connect(self.data_changed)
        export = QAction(self.tr("Export…"), self)
        export.setObjectName("export_action")
        export.setShortcut(QKeySequence("Ctrl+E"))
        export.triggered.connect(self.open_export)
        self.addAction(export)

    def _follow_system(self) -> None:
        """The system turned dark or light; it is followed where nothing else was chosen."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._preferences.choice(THEME) == "system":
            apply_look(app, "system")

    def _begin(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            self.fill()
            self._open(demo=self._wants_demo)

    def _open(self, *, demo: bool) -> None:
        self._is_opening = True
        self._wants_demo = demo
        self._banner.hide()
        self._tasks.run(
            partial(open_workspace, self._openers[demo]),
            done=self._show_opened,
            failed=self.show_unopened,
            replaces=(self, "open"),
        )

    def _show_opened(self, opened: Opened) -> None:
        if self._workspace is not None:
            self._tasks.run_last(self._workspace.close)  # a page may still be reading from it
        self._workspace, self._version = opened.workspace, opened.version
        self._ribbon.setVisible(opened.workspace.is_demo)
        self._chosen = 0
        self._overview.show_archive(
            opened.workspace.load_overview,
            now=opened.workspace.now,
            commands=Commands(data_option=opened.workspace.data_option),
        )
        self._stale = {"overview_page"}
        self._show_desks(opened.desks)
        space = opened.workspace
        self._backups.use(space.close, is_demo=space.is_demo, interrupted=space.interrupted)
        if self._stack.currentWidget() is self._backups.page:
            self.show_page(FIRST_PAGE)
        self._is_opening = False

    def show_unopened(self, error: Exception) -> None:
        """Say why there is no archive, with every way on; the pages stand empty behind it."""
        self._is_opening = False
        self._overview.show_closed()
        self._profit.show_closed()
        self._backups.show_trouble(error)
        self._ribbon.hide()
        self._profit.tools.hide()
        self._header.show_title(self.tr("Archive"))
        self._stack.setCurrentWidget(self._backups.page)

    def _show_trouble(self, error: Exception) -> None:
        self._banner.show_error(explain(error))

    def _show_desks(self, desks: tuple[Desk, ...]) -> None:
        self._desks = desks
        self._header.show_accounts([desk.account.name for desk in desks], self._chosen)
        self._choose_account(min(self._chosen, max(len(desks) - 1, 0)))

    def _choose_account(self, place: int) -> None:
        if self._workspace is None:
            return
        self._chosen = place
        desk = self._desks[place] if self._desks else None
        name = desk.account.name if desk else ""
        self._import.use(self._workspace.open_imports, name)
        self._profit.show_desk(desk, commands=Commands(name, self._workspace.data_option))
        self._stale.add("profit_page")
        self._refresh_stale()

    def _open_profit(self, account: Account) -> None:
        accounts = [desk.account for desk in self._desks]
        if account in accounts:
            self._header.show_accounts([a.name for a in accounts], accounts.index(account))
            self._choose_account(accounts.index(account))
        self.show_page("profit_page")

    def _show_imported(self, account: Account) -> None:
        """Rows went into an account, perhaps one that was made for them: turn to it."""
        if self._workspace is not None:
            self._tasks.run(
                self._workspace.load_desks,
                done=partial(self._turn_to, account.account_id),
                replaces=(self, "desks"),
            )

    def _turn_to(self, account_id: int, desks: tuple[Desk, ...]) -> None:
        places = [desk.account.account_id for desk in desks]
        self._chosen = places.index(account_id) if account_id in places else 0
        self._show_desks(desks)
        self.data_changed.emit()

    def _show_freshness(self, overview: ProfitOverview) -> None:
        if self._workspace is not None:
            self._freshness.show_learned(
                overview.learned_at, overview.platform_offset, self._workspace.now
            )

    def _look_for_news(self) -> None:
        """Ask whether another process, such as an import in a terminal, has written."""
        if self._workspace is not None and not self._is_opening:
            self._tasks.run(
                self._workspace.load_version, done=self._compare_version, replaces=(self, "version")
            )

    def _compare_version(self, version: int) -> None:
        if self._workspace is not None and version != self._version:
            self._version = version
            self._tasks.run(
                self._workspace.load_desks, done=self._show_news, replaces=(self, "desks")
            )

    def _show_news(self, desks: tuple[Desk, ...]) -> None:
        if [desk.account for desk in desks] != [desk.account for desk in self._desks]:
            self._show_desks(desks)
        self.data_changed.emit()

    def _mark_stale(self) -> None:
        self._stale = {"overview_page", "profit_page"}
        self._refresh_stale()

    def _refresh_stale(self) -> None:
        """Refresh the page that is seen, if it is behind; the others wait until they are."""
        name = self._stack.currentWidget().objectName()
        if name in self._stale:
            self._stale.discard(name)
            if name == "overview_page":
                self._overview.refresh()
            else:
                self._profit.refresh()
