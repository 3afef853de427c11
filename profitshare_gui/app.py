"""The composition of the window: clock, archive, tasks and pages put together."""

from __future__ import annotations

import profitshare_gui.ui  # noqa: F401  # first: it sees to it that what follows is imported faster

# isort: split
import logging
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from profitshare_gui import __version__
from profitshare_gui.core.errors import BadValue
from profitshare_gui.keys import KeyChain
from profitshare_gui.logs import catch_faults, start_log
from profitshare_gui.paths import APPLICATION, data_place, log_folder, resource
from profitshare_gui.place import Place, folder_of
from profitshare_gui.ui.backups_door import Rescue
from profitshare_gui.ui.instance import Instance, bring_forward
from profitshare_gui.ui.language import has_language, install_language, installed_languages
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.myriads import use_myriads
from profitshare_gui.ui.preferences import MYRIADS, ON, Preferences
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import apply_theme, apply_typeface, styled_application, take_look

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from datetime import datetime

    from profitshare_gui.core.instants import Micros
    from profitshare_gui.core.records import Account
    from profitshare_gui.store.store import Store
    from profitshare_gui.ui.crash_report import ArchiveFacts
    from profitshare_gui.ui.workspace import Workspace
    from profitshare_gui.usecases.account_page import AccountDesk
    from profitshare_gui.usecases.backups import BackupDesk
    from profitshare_gui.usecases.import_steps import ImportDesk
    from profitshare_gui.usecases.rulebooks import RulebookShelf

_TOO_NEW = (6, 11)
_DEMO_RULES = "ju"

_LOOKS_EVERY_S = 0.1
_PATIENCE_S = 3
"""How long a keyring may ask on once the window is closed."""


def main(arguments: Sequence[str] | None = None) -> int:
    """`profitshare-gui [--demo] [--data DIR]`: open the window and stay until it is closed."""
    given = sys.argv[1:] if arguments is None else arguments
    demo, data = False, None
    if given:
        chosen = _options().parse_args(given)
        if chosen.self_test:
            return _self_test()
        demo, data = chosen.demo, chosen.data
    try:
        place = data_place(data)
    except BadValue as error:
        _options().error(str(error))
    app = styled_application(sys.argv[0])
    instance = Instance(folder_of(place))
    if not demo and not instance.is_first():
        return 0  # its window has come forward
    app.setApplicationName(APPLICATION)
    app.setDesktopFileName("profitshare")  # what a desktop finds name and icon by
    app.setWindowIcon(QIcon(str(resource("icons/profitshare.svg"))))
    start_log(log_folder())
    held, tasks = _Place(place), Tasks()
    window = _frame(held, tasks, now=_utc_now, demo=demo)
    catch_faults(window.tell_fault())
    window.show()
    instance.raise_wanted.connect(partial(bring_forward, window))
    instance.listen()
    try:
        code = app.exec()
    finally:
        instance.close()
    end_of(tasks, lambda: held.keys.is_asking, code)
    return code


def _options() -> ArgumentParser:
    """What may be said on the command line; nothing is when it is opened from a desktop's menu."""
    from argparse import ArgumentParser  # with its translations 5 ms, which the menu saves

    parser = ArgumentParser(
        prog="profitshare-gui", description="What a lead trader is owed, why, when and by whom."
    )
    parser.add_argument("--demo", action="store_true", help="look around in an invented world")
    parser.add_argument("--data", metavar="DIR", help="the data folder, or a database's URL")
    parser.add_argument("--self-test", action="store_true", help="try every part of the program")
    parser.add_argument("--version", action="version", version=__version__)
    return parser


def end_of(tasks: Tasks, is_asking: Callable[[], bool], code: int) -> None:
    """Wait until the work of a window that was closed has ended; leave without it if it cannot.

    Whoever closed the window answers no keyring any more, so its prompt would keep the process for
    ever. The archive is safe: it is as after a power cut, which loses nothing.
    """
    waited = 0
    while not tasks.have_ended(_LOOKS_EVERY_S):
        waited = waited + 1 if is_asking() else 0
        if waited > _PATIENCE_S / _LOOKS_EVERY_S:
            logging.shutdown()
            os._exit(code)


def _self_test() -> int:
    """Try every part, in pictures that nobody sees; 0 if all of them work."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from profitshare_gui.self_test import run_self_test, say_on_stdout

    app = QApplication(sys.argv[:1])
    app.setApplicationName(APPLICATION)
    return 0 if run_self_test(say_on_stdout) else 1


def create_window(data: Place, *, now: Callable[[], datetime], demo: bool = False) -> MainWindow:
    """A window on the archive in `data`, or on the demo world; a QApplication exists.

    `now` gives aware UTC instants. The window has `busy: bool`, true while work is under way or its
    first load is outstanding (SPEC, Command line). It is not shown yet.
    """
    window = _frame(_Place(data), Tasks(), now=now, demo=demo)
    window.fill()
    return window


def _frame(place: _Place, tasks: Tasks, *, now: Callable[[], datetime], demo: bool) -> MainWindow:
    """The window without its pages, which it makes itself once its frame is on the screen."""
    _refuse_unsafe_qt()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a window needs a QApplication")
    preferences = Preferences(folder_of(place.data))
    if not has_language(app):
        chosen = preferences.language()
        install_language(app, chosen if chosen in installed_languages() else "")
    use_myriads(preferences.choice(MYRIADS) == ON)
    apply_typeface(app)
    theme = take_look(app, preferences.look())  # the icons are then drawn once, in its colours

    def clock() -> Micros:
        from profitshare_gui.core.instants import to_micros  # not before the first frame

        return to_micros(now())

    window = MainWindow(
        tasks,
        preferences,
        open_archive=lambda: _open_archive(place, clock),
        open_demo=partial(_open_demo, clock),
        rescue=Rescue(lambda: _backup_desk(place.data, clock), place.choose),
        demo=demo,
    )
    # Last, so that every widget meets the style sheet once: 40 ms of the start.
    apply_theme(app, theme)
    return window


class _Place:
    """The archive that is opened; the start screen may choose another folder for this run.

    Its keys are kept apart from it: those held for this run outlive a restore.
    """

    def __init__(self, data: Place) -> None:
        self.data: Place = data
        self.keys = KeyChain(data)

    def choose(self, data: Path) -> None:
        self.data = data
        self.keys = KeyChain(data)


def _backup_desk(data: Place, clock: Callable[[], Micros]) -> BackupDesk:
    """The use cases of backups, with the slow import that they need."""
    from profitshare_gui.usecases.backups import BackupDesk

    return BackupDesk(data, clock)


def _open_archive(place: _Place, clock: Callable[[], Micros]) -> Workspace:
    """Open the archive; runs on a worker, where the slow libraries are imported as well."""
    from profitshare_gui.store.store import Store
    from profitshare_gui.ui.workspace import Workspace
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.overview import load_overview
    from profitshare_gui.usecases.rulebooks import RulebookShelf

    data, keys = place.data, place.keys
    store = Store.open(data)
    shelf = RulebookShelf((resource("rulebooks"), folder_of(data) / "rulebooks"))

    def desk(account: Account) -> Desk:
        return Desk(store, account, shelf, clock, partial(keys.read, account))

    return Workspace(
        load_desks=lambda: tuple(map(desk, store.accounts())),
        load_overview=lambda: load_overview(store, shelf, clock()),
        load_version=store.data_version,
        open_imports=partial(_import_desk, store, shelf, clock, data),
        open_accounts=partial(_account_desk, store, shelf, keys, clock, is_demo=False),
        keys=keys,
        close=store.close,
        now=clock,
        data_option="" if data == data_place() else f' --data "{data}"',
        interrupted=store.interrupted,
        load_facts=partial(_archive_facts, store),
    )


def _open_demo(clock: Callable[[], Micros]) -> Workspace:
    """Make the demo world in memory; nothing of it is ever written to disk."""
    from profitshare_gui.store.store import Store
    from profitshare_gui.ui.workspace import Workspace
    from profitshare_gui.usecases.demo import fill_with_demo
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.overview import load_overview
    from profitshare_gui.usecases.rulebooks import RulebookShelf

    shelf = RulebookShelf((resource("rulebooks"),))
    store = Store.in_memory()
    keys = KeyChain(None)
    account = fill_with_demo(store, shelf.rulebook(_DEMO_RULES), clock())
    return Workspace(
        load_desks=lambda: (Desk(store, account, shelf, clock),),
        load_overview=lambda: load_overview(store, shelf, clock()),
        load_version=store.data_version,
        open_imports=partial(_import_desk, store, shelf, clock, None),
        open_accounts=partial(_account_desk, store, shelf, keys, clock, is_demo=True),
        keys=keys,
        close=store.close,
        now=clock,
        is_demo=True,
        load_facts=partial(_archive_facts, store),
    )


def _archive_facts(store: Store) -> ArchiveFacts:
    """What a report of a fault tells of an archive; it is counted on a worker."""
    from profitshare_gui.store.schema import REVISION
    from profitshare_gui.ui.crash_report import ArchiveFacts

    ids = [account.account_id for account in store.accounts()]
    counts = {
        "accounts": len(ids),
        "copiers": sum(map(store.copier_past.current_count, ids)),
        "orders": sum(store.order_count(each) for each in ids),
    }
    return ArchiveFacts(REVISION, counts)


def _import_desk(
    store: Store, shelf: RulebookShelf, clock: Callable[[], Micros], data: Place | None
) -> ImportDesk:
    """The use cases of the import dialog; without `data`, in memory, no mapping is kept on disk."""
    from profitshare_gui.usecases.import_steps import ImportDesk
    from profitshare_gui.usecases.mappings import MappingShelf

    folders = [resource("mappings"), *([folder_of(data) / "mappings"] if data else [])]
    return ImportDesk(store, shelf, MappingShelf(folders), clock, data)


def _account_desk(
    store: Store,
    shelf: RulebookShelf,
    keys: KeyChain,
    clock: Callable[[], Micros],
    *,
    is_demo: bool,
) -> AccountDesk:
    """The use cases of the Accounts page."""
    from profitshare_gui.usecases.account_page import AccountDesk

    return AccountDesk(store, shelf, keys, clock, is_demo=is_demo)


def _refuse_unsafe_qt() -> None:
    """PySide6 from 6.11 on breaks the chart's SVG export, and 6.12 kills Python 3.11 processes."""
    found = tuple(int(part) for part in PySide6.__version__.split(".")[:2])
    if found >= _TOO_NEW:
        raise RuntimeError(f"PySide6 {PySide6.__version__} is not supported; install below 6.11")


def _utc_now() -> datetime:
    from datetime import UTC, datetime

    return datetime.now(UTC)
