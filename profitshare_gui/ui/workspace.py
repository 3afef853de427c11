"""An opened archive as the window sees it: plain functions that may run on any thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui.text_dates import own_zone

if TYPE_CHECKING:
    from profitshare_gui.keys import KeyChain
    from profitshare_gui.ui.crash_report import ArchiveFacts
    from profitshare_gui.usecases.account_page import AccountDesk
    from profitshare_gui.usecases.backups import Interrupted
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.import_steps import ImportDesk
    from profitshare_gui.usecases.overview import AccountCard


@dataclass(frozen=True, slots=True)
class Workspace:
    """The functions of one archive, bound by `app.py`.

    `load_version` changes whenever another process has written; `data_option` is what a command
    line needs to find the same archive, with a space before it, empty for the usual place;
    `interrupted` says what opening it found of a restore that was killed; `load_facts` tells the
    report of a fault how large it is.
    """

    load_desks: Callable[[], tuple[Desk, ...]]
    load_overview: Callable[[], tuple[AccountCard, ...]]
    load_version: Callable[[], int]
    open_imports: Callable[[], ImportDesk]
    open_accounts: Callable[[], AccountDesk]
    keys: KeyChain
    close: Callable[[], None]
    now: Callable[[], Micros]
    data_option: str = ""
    is_demo: bool = False
    interrupted: Interrupted | None = None
    load_facts: Callable[[], ArchiveFacts] | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A workspace with what was read from it first."""

    workspace: Workspace
    desks: tuple[Desk, ...]
    version: int


def open_workspace(opener: Callable[[], Workspace]) -> Opened:
    """Open an archive and read what the window needs to begin; slow, so for a worker."""
    workspace = opener()
    own_zone()  # reads the zone's file once, which would be felt where a clock is first shown
    return Opened(workspace, workspace.load_desks(), workspace.load_version())
