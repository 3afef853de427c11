"""The frame of the window: navigation, header, six pages; it knows pages, not their insides."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from profitshare_gui import __version__
from profitshare_gui.ui.actions import make_action
from profitshare_gui.ui.backups_door import BackupDoor, Rescue
from profitshare_gui.ui.collector import Collector
from profitshare_gui.ui.command_door import CommandDoor
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.first_run_door import FirstRunDoor
from profitshare_gui.ui.header import Header
from profitshare_gui.ui.import_door import ImportDoor
from profitshare_gui.ui.navigation import Navigation
from profitshare_gui.ui.page_stack import PageStack
from profitshare_gui.ui.preferences import THEME, Preferences
from profitshare_gui.ui.privacy_door import PrivacyDoor
from profitshare_gui.ui.ribbon import DemoRibbon
from profitshare_gui.ui.session import Session
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import apply_look
from profitshare_gui.ui.widgets import Banner, Room
from profitshare_gui.ui.window_state import WindowState

if TYPE_CHECKING:
    from profitshare_gui.core.records import Account
    from profitshare_gui.ui.accounts_page import AccountsPage
    from profitshare_gui.ui.application_page import ApplicationPage
    from profitshare_gui.ui.copiers_page import CopiersPage
    from profitshare_gui.ui.crash_dialog import CrashDialog, CrashDoor
    from profitshare_gui.ui.export_dialog import ExportDialog
    from profitshare_gui.ui.freshness import Freshness
    from profitshare_gui.ui.futures_page import FuturesPage
    from profitshare_gui.ui.import_dialog import ImportDialog
    from profitshare_gui.ui.notice_door import NoticeDoor
    from profitshare_gui.ui.overview_page import OverviewPage
    from profitshare_gui.ui.profit_page import ProfitPage
    from profitshare_gui.ui.profit_views import ProfitViews
    from profitshare_gui.ui.sync_door import SyncDoor
    from profitshare_gui.ui.workspace import Workspace
    from profitshare_gui.usecases.profit import ProfitOverview

SIZE = (1280, 800)
FIRST_PAGE = "profit_page"
_SMALLEST = (1024, 640)
_UNSHOWN_AFTER_MS = 250
"""A window that is never shown, as in a script, is filled all the same."""


class MainWindow(QMainWindow):
    """The frame; `data_changed` asks every page for newer figures.

    It paints first, makes its first pages with `fill` when it is seen, and opens the archive after
    that; the other pages are made while that is read.
    """

    data_changed = Signal()
    _accounts: AccountsPage
    _application: ApplicationPage
    _copiers: CopiersPage
    _futures: FuturesPage
    _overview: OverviewPage
    _profit: ProfitPage
    _views: ProfitViews
    _freshness: Freshness
    _notices: NoticeDoor
    _sync: SyncDoor

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
        self._session = Session(
            tasks, open_archive=open_archive, open_demo=open_demo, demo=demo, parent=self
        )
        self._collector = Collector(self, lambda: self.busy)
        self._has_begun = False
        self._crashes: CrashDoor | None = None
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("ProfitShare"))
        self.setMinimumSize(*_SMALLEST)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._state = WindowState(self, preferences, SIZE)
        self._first = FIRST_PAGE if demo else self._state.page(self._navigation.places, FIRST_PAGE)
        self._navigation.show_page(self._first)
        self._header.show_title(self._navigation.title(self._first))
        self._navigation.focus_page()
        QTimer.singleShot(_UNSHOWN_AFTER_MS, self, self._begin)

    @property
    def busy(self) -> bool:
        """Whether work is under way or the archive has not been opened yet."""
        return self._session.is_opening or self._tasks.busy

    def fill(self) -> None:
        """Make the pages, once; they and what they import cost as much as the frame itself."""
        if FIRST_PAGE in self._pages:
            return
        from profitshare_gui.ui.accounts_page import AccountsPage
        from profitshare_gui.ui.application_page import ApplicationPage
        from profitshare_gui.ui.copiers_page import CopiersPage
        from profitshare_gui.ui.freshness import Freshness
        from profitshare_gui.ui.futures_page import FuturesPage
        from profitshare_gui.ui.notice_door import NoticeDoor
        from profitshare_gui.ui.overview_page import OverviewPage
        from profitshare_gui.ui.profit_views import ProfitViews
        from profitshare_gui.ui.sync_door import SyncDoor

        self._sync = SyncDoor(self._tasks, self, self._preferences)
        self._freshness = Freshness()
        self._header.add_state(self._freshness, can_give_way=True)
        self._overview, self._views = OverviewPage(self._tasks), ProfitViews(self._tasks)
        self._profit = self._views.settlements
        self._header.add_state(self._profit.tools)
        self._header.add_state(self._import.button())
        self._header.add_state(self._sync.button())
        self._header.add_state(self._privacy.button())
        self._notices = NoticeDoor(self._tasks, self, self._preferences)
        self._header.add_state(self._notices.button())
        self._pages.add_page(self._overview)
        self._pages.add_account_page(self._views)
        self._application = ApplicationPage(self._tasks)
        self._futures = FuturesPage(self._tasks)
        self._copiers = CopiersPage(self._tasks, self._preferences)
        self._accounts = AccountsPage(self._tasks)
        for account_page in (self._application, self._futures, self._copiers, self._accounts):
            self._pages.add_account_page(account_page)
        self._connect_pages()
        self._navigation.set_menu(self._commands.menu(self._navigation))
        self.show_page(self._first)

    def show_page(self, name: str) -> None:
        """Open a page by its object name."""
        self.fill()
        self._navigation.show_page(name)
        self._header.show_title(self._navigation.title(name))
        self._profit.tools.setVisible(name == "profit_page")
        self._pages.show_page(name)
        self._state.give_back(self._pages.currentWidget())

    def open_part(self, page: str, part: str) -> None:
        """Open a part of a page: a tab, a setting, or a copier as "copier:" and an id."""
        self.show_page(page)
        if page == "profit_page":
            self._views.show_part(part)
        elif page == "copiers_page":
            self._copiers.show_part(part)
        elif page == "futures_page":
            self._futures.show_part(part)

    def show_demo(self) -> None:
        """Leave the archive for the demo world."""
        self._open(demo=True)

    def show_archive(self) -> None:
        """Leave the demo world for the archive."""
        self._open(demo=False)

    def show_look(self, look: str) -> None:
        """Change and remember the theme: "dark", "light" or "system"."""
        self._preferences.choose(THEME, look)
        self._header.show_look(look)
        self._commands.show_look(look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_look(app, self._preferences.look())

    def ask_account(self) -> None:
        """Open the account switcher."""
        self._header.ask_account()

    def open_export(self) -> ExportDialog | None:
        """Ask what to write of the chosen account to a file; None without an account."""
        return self._commands.open_export()

    def open_import(self) -> ImportDialog | None:
        """Open the import dialog for the chosen account; None while no archive is open."""
        return self._import.open()

    def show_crash(self, traceback: str) -> CrashDialog | None:
        """Tell of a fault of the program, each one once; the window lives on."""
        from profitshare_gui.ui.crash_dialog import CrashDoor

        self._crashes = self._crashes or CrashDoor(self, self._tasks)
        return self._crashes.show(traceback, self._session.workspace)

    def tell_fault(self) -> Callable[[str], None]:
        """A function that any thread may call with a traceback to be shown."""
        return self._tasks.on_gui(self.show_crash)

    def show_unopened(self, error: Exception) -> None:
        """Say why there is no archive, with every way on; the pages stand empty behind it."""
        self._pages.show_closed()
        self._backups.show_trouble(error)
        self._ribbon.hide()
        self._profit.tools.hide()
        self._freshness.show_learned(None, 0, lambda: 0)
        self._header.show_title(self.tr("Archive"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_begun:
            QTimer.singleShot(0, self, self._begin)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._session.look_for_news()

    def closeEvent(self, event: QCloseEvent) -> None:
        off_screen = QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen
        if not self._session.wants_demo and not self.testAttribute(off_screen):
            self._state.keep(self._pages, self._session.desk)
        self._commands.close()
        self._import.close()
        if FIRST_PAGE in self._pages:
            self._application.save_now()
            self._accounts.stop()
            self._notices.close()
            self._sync.close()
        self._session.close()
        self._tasks.close()
        self._collector.stop()
        super().closeEvent(event)

    def _make_parts(self) -> None:
        self._navigation = Navigation(__version__)
        self._header = Header(self._preferences.choice(THEME))
        self._ribbon = DemoRibbon()
        self._import = ImportDoor(self._tasks, self)
        self._pages = PageStack()
        self._commands = CommandDoor(self, self._tasks, self._preferences, self._session)
        self._commands.serve(self._navigation, self._header, self._pages)
        self._privacy = PrivacyDoor(self, self._preferences, self._tasks)
        make_action("privacy_action", self, self._privacy.toggle, has_keys=False)
        self._backups = BackupDoor(self._tasks, self, self._rescue, self._pages)
        self._banner = Banner()
        self._banner.setObjectName("archive_banner")
        self._doors = FirstRunDoor(self._pages, FIRST_PAGE, self._preferences)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("content")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._ribbon, self._privacy.banner, self._header, self._banner):
            column.addWidget(part)
        column.addWidget(Room(self._pages), 1)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(content, 1)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self._session.opened.connect(self._show_opened)
        self._session.unopened.connect(self.show_unopened)
        self._session.desk_chosen.connect(self._show_desk)
        self._session.news.connect(self.data_changed)
        self._navigation.chosen.connect(self.show_page)
        self._header.account_chosen.connect(self._session.choose)
        self._privacy.changed.connect(self.data_changed)
        self._doors.demo_wanted.connect(self.show_demo)
        self._doors.import_wanted.connect(self._import.show)
        self._doors.connect_wanted.connect(self._open_accounts)
        self._doors.shown.connect(self._show_begin)
        self._doors.left.connect(lambda: self.show_page(FIRST_PAGE))
        self.data_changed.connect(self._commands.forget_people)
        self._ribbon.left.connect(self.show_archive)
        self._import.imported.connect(self._session.turn_to)
        self._backups.replaced.connect(self.show_archive)
        self._banner.retried.connect(self._retry)
        self._tasks.failed.connect(self._show_trouble)
        self.data_changed.connect(self._pages.refresh)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _connect_pages(self) -> None:
        self._session.is_quiet = lambda: self._sync.is_at_work
        self._sync.archive_changed.connect(self._session.look_for_news)
        self._sync.key_wanted.connect(self._open_accounts)
        for page in (self._overview, self._profit):
            page.demo_wanted.connect(self.show_demo)
        for filled in (
            *(self._overview, self._profit, self._application),
            *(self._futures, self._copiers, self._accounts),
        ):
            filled.import_wanted.connect(self._import.show)
        for changing in (self._profit, self._futures, self._copiers):
            changing.archive_changed.connect(self.data_changed)
        self._overview.account_chosen.connect(self._open_profit)
        for linking in (self._overview, self._notices):
            linking.link_wanted.connect(self._follow_link)
        self.data_changed.connect(self._notices.check)
        self._copiers.undoable.connect(self._commands.remember_undo)
        self._overview.connect_wanted.connect(self._open_accounts)
        self._profit.loaded.connect(self._show_freshness)
        self._profit.due.connect(self._sync.sync_at_zero)
        for connecting in (self._application, self._futures, self._copiers):
            connecting.connect_wanted.connect(self._open_accounts)
        self._accounts.backups_wanted.connect(self._backups.show)
        self._accounts.sync_wanted.connect(self._sync.sync)
        self._accounts.accounts_changed.connect(self._session.reload)

    def _follow_system(self) -> None:
        """The system turned dark or light; it is followed where nothing else was chosen."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._preferences.choice(THEME) == "system":
            apply_look(app, self._preferences.look())

    def _begin(self) -> None:
        if not self._has_begun:
            self._has_begun = True
            self.fill()
            self._open(demo=self._session.wants_demo)

    def _retry(self) -> None:
        self._open(demo=self._session.wants_demo)

    def _open(self, *, demo: bool) -> None:
        self._banner.hide()
        self._session.open(demo=demo)

    def _show_opened(self, space: Workspace) -> None:
        """Show another archive; the session tells of its accounts right after."""
        self._session.chosen = self._state.place_of_account(space, self._session.desks)
        self._ribbon.show_world(is_demo=space.is_demo)
        self._overview.show_archive(
            space.load_overview, now=space.now, commands=Commands(data_option=space.data_option)
        )
        self._accounts.show_workspace(space, self._session.desks)
        self._pages.call_stale()
        self._backups.use(space.close, is_demo=space.is_demo, interrupted=space.interrupted)
        if self._backups.shows_trouble:
            self.show_page(FIRST_PAGE)
        self._collector.leave_out()

    def _show_trouble(self, error: Exception) -> None:
        from profitshare_gui.ui.errors import explain

        self._banner.show_error(explain(error))

    def _show_desk(self) -> None:
        """Turn everything to the account that is chosen."""
        space, desk = self._session.workspace, self._session.desk
        if space is None:
            return
        name = desk.account.name if desk else ""
        self._header.show_accounts(
            [each.account.name for each in self._session.desks], self._session.chosen
        )
        self._import.use(space.open_imports, name)
        self._sync.use(space, self._session.desks, self._session.chosen)
        self._notices.use(space, self._session.desks)
        self._pages.show_desk(desk, commands=Commands(name, space.data_option))
        self._commands.turn_account()
        self._doors.offer(is_empty=not space.is_demo and not self._session.desks)

    def _show_begin(self) -> None:
        self._header.show_title(self.tr("Begin"))
        self._profit.tools.hide()

    def _open_profit(self, account: Account) -> None:
        self._session.choose_account(account)
        self.show_page("profit_page")

    def _follow_link(self, page: str, account: Account, chosen: str) -> None:
        """Open what an alert is about: a page of an account, and the part of it that shows it."""
        self._session.choose_account(account)
        self.open_part(page, chosen)

    def _open_accounts(self) -> None:
        self.show_page("accounts_page")

    def _show_freshness(self, overview: ProfitOverview) -> None:
        if self._session.workspace is not None:
            self._freshness.show_learned(
                overview.learned_at, overview.platform_offset, self._session.workspace.now
            )
