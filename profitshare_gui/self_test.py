"""`profitshare-gui --self-test`: whether this copy of the program is whole, one line a part.

It is how a bundle or a wheel is tried after it was made, and what support asks for first. Nothing
of the person who runs it is touched: archive, settings and files are made in a folder of their own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import entry_points
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from profitshare_gui.core.errors import ProfitShareError, Stopped
from profitshare_gui.core.instants import parse_instant
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.licences import components, licence_texts
from profitshare_gui.paths import guide, resource
from profitshare_gui.ui.guide_window import read_chapters
from profitshare_gui.ui.import_child import Report, ShouldStop, run_in_child
from profitshare_gui.ui.language import installed_languages, missing_sentences

if TYPE_CHECKING:
    from profitshare_gui.usecases.import_steps import Tally

_NOON = datetime(2026, 4, 6, 12, tzinfo=UTC)
_DUE = 8_72_000_000
"""What JU pays for the orders below: (120 - 30 - 1.6 - 0.8 - 0.4) x 10 % = 8.72 USDT (README)."""
_ORDERS = """\
copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,share_ratio
ada,1001,BTCUSDT,long,2026-03-30T09:00:00Z,2026-03-31T14:30:00Z,120,1.6,-0.4,0.10
ada,1002,ETHUSDT,short,2026-04-02T08:00:00Z,2026-04-02T19:15:00Z,-30,0.8,0,0.10
bob,1003,BTCUSDT,long,2026-04-01T10:00:00Z,,,,,0.10
"""
_FEWEST_COLOURS = 12
"""A page has more: text is smoothed. One that was not drawn has one."""
_NOWHERE = "http://127.0.0.1:9"
"""Where nobody listens; nothing is sent either."""
_FOLDERS = {
    "icons": "*.svg",
    "licences": "*.txt",
    "mappings": "*.toml",
    "rulebooks": "*.toml",
    "translations": "*.qm",
}
_EXPECTED = (
    ProfitShareError,
    ArithmeticError,
    AttributeError,
    ImportError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What a part that is missing or broken raises; all else is a crash and told as one."""

Check = Callable[[Path], str]


class NotWhole(RuntimeError):
    """A part of the program is missing or does something else than it should."""


def run_self_test(say: Callable[[str], object], checks: dict[str, Check] | None = None) -> bool:
    """Try every part and say a line on each; whether all of them are in order.

    A QApplication exists. `say` gets "ok    rulebooks: 14" or "FAIL  rulebooks: …".
    """
    is_whole = True
    for name, check in (CHECKS if checks is None else checks).items():
        with TemporaryDirectory(prefix="profitshare-") as folder:
            try:
                say(f"ok    {name}: {check(Path(folder))}")
            except _EXPECTED as error:
                is_whole = False
                say(f"FAIL  {name}: {type(error).__name__}: {error}")
    say("This copy of ProfitShare is whole." if is_whole else "This copy of ProfitShare is broken.")
    return is_whole


def say_on_stdout(line: str) -> None:
    """Print a line at once; a program without a console, as on Windows, has nobody to tell."""
    if sys.stdout is not None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


def _check_resources(_folder: Path) -> str:
    files = [_found(name, pattern) for name, pattern in _FOLDERS.items()]
    resource("style.qss").read_bytes()
    return str(sum(files))


def _found(name: str, pattern: str) -> int:
    found = len(list(resource(name).glob(pattern)))
    if not found:
        raise NotWhole(f"resources/{name} has no {pattern}")
    return found


def _check_rulebooks(_folder: Path) -> str:
    from profitshare_gui.usecases.rulebooks import RulebookShelf

    shelf = RulebookShelf((resource("rulebooks"),))
    ids = [path.stem for path in resource("rulebooks").glob("*.toml")]
    return str(len([shelf.rulebook(each) for each in ids]))


def _check_languages(_folder: Path) -> str:
    codes = installed_languages()
    for code in codes:
        missing = missing_sentences(code)
        if missing:
            raise NotWhole(f"{code} lacks {', '.join(missing)}")
    return " ".join(codes)


def _check_licences(_folder: Path) -> str:
    found = components()
    silent = [each.name for each in found if not licence_texts(each)]
    if silent:
        raise NotWhole(f"no licence of {', '.join(silent)}")
    return str(len(found))


def _check_keyrings(_folder: Path) -> str:
    """The backends are found by what their package says of itself, and loaded by name."""
    found = entry_points(group="keyring.backends")
    if not found:
        raise NotWhole("the keyring's own description is missing")
    for each in found:
        if each.module.startswith("keyring."):
            each.load()
    return str(len(found))


def _check_exchanges(_folder: Path) -> str:
    """Each client of ccxt is made, which is imported only then, and told to stop before it asks."""
    from profitshare_gui.exchanges.exchange import ApiKey
    from profitshare_gui.exchanges.known_exchanges import PROFILES, connect

    key = ApiKey("self-test", "self-test", "self-test")
    for exchange in PROFILES:
        with suppress(Stopped):
            connect(exchange, _NOWHERE, key, should_stop=lambda: True)
    return " ".join(PROFILES)


def _check_import_child(folder: Path) -> str:
    """A file is read in a process of its own."""
    from profitshare_gui.exchanges.source import FileSource
    from profitshare_gui.usecases.import_steps import count_rows

    source = FileSource(_orders(folder))
    work = partial(count_rows, source, Feed.ORDERS, None, parse_instant("2026-04-06T12:00:00Z"))
    told: list[int] = []
    tally = run_in_child(partial(_with_own_pid, work), report=told.append, should_stop=_never)
    if tally.taken != len(_ORDERS.splitlines()) - 1:
        raise NotWhole(f"{tally.taken} rows were read")
    if told in ([], [os.getpid()]):
        raise NotWhole("no other process was started")
    return f"{tally.taken} rows"


def _with_own_pid(
    work: Callable[[Report, ShouldStop], Tally], report: Report, should_stop: ShouldStop
) -> Tally:
    report(os.getpid())
    return work(report, should_stop)


def _never() -> bool:
    return False


def _check_archive(folder: Path) -> str:
    """A new archive is laid out by its migrations, filled, closed, opened and settled."""
    from profitshare_gui.store.store import Store
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.imports import import_file
    from profitshare_gui.usecases.rulebooks import RulebookShelf

    now = parse_instant("2026-04-06T12:00:00Z")
    data = folder / "data"
    store = Store.open(data)
    try:
        account = store.add_account(Account("self-test", "ju", "files", "", now))
        import_file(store, account, Feed.ORDERS, _orders(folder), now=now)
    finally:
        store.close()
    store = Store.open(data)
    try:
        shelf = RulebookShelf((resource("rulebooks"),))
        desk = Desk(store, store.account("self-test"), shelf, lambda: now)
        due = sum(share.due for share in desk.load_profit().settlements)
    finally:
        store.close()
    if due != _DUE:
        raise NotWhole(f"{due} is due instead of {_DUE}")
    return "written, read, settled"


def _orders(folder: Path) -> Path:
    path = folder / "orders.csv"
    path.write_text(_ORDERS, encoding="utf-8")
    return path


def _check_window(folder: Path) -> str:
    """The demo world in a window that nobody sees: each page is drawn once."""
    import profitshare_gui.ui.chart  # noqa: F401 (on this thread: Qt's types are made as asked for)
    from profitshare_gui.app import create_window  # it is above, and asked for this test
    from profitshare_gui.ui.tour import PAGES, settle_down, unseen

    window = create_window(folder / "data", now=lambda: _NOON, demo=True)
    with unseen(window):
        for page in PAGES:
            window.show_page(f"{page}_page")
            settle_down(window)
            if _colours(window.grab().toImage()) < _FEWEST_COLOURS:
                raise NotWhole(f"nothing was drawn on {page}_page")
    return f"{len(PAGES)} pages"


def _colours(picture: QImage) -> int:
    """How many different colours every fourth line of a picture has."""
    lines = range(0, picture.height(), 4)
    return len({picture.pixel(x, y) for y in lines for x in range(0, picture.width(), 4)})


def _check_guide(_folder: Path) -> str:
    chapters = read_chapters(guide())
    if not chapters or not list((guide().parent / "pictures").glob("*.png")):
        raise NotWhole(f"there is no guide in {guide()}, or no pictures beside it")
    return f"{len(chapters)} chapters"


def _parts() -> Iterator[tuple[str, Check]]:
    yield "resources", _check_resources
    yield "rulebooks", _check_rulebooks
    yield "languages", _check_languages
    yield "licences", _check_licences
    yield "keyrings", _check_keyrings
    yield "exchanges", _check_exchanges
    yield "import child", _check_import_child
    yield "archive", _check_archive
    yield "window", _check_window
    yield "guide", _check_guide


CHECKS: dict[str, Check] = dict(_parts())
"""Every part of the program that may be missing from a copy of it, and how it is tried."""
