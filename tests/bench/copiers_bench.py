"""The copier table at 100,000 rows, repaint included, against Qt's own way to sort and filter.

Peer: QSortFilterProxyModel over the same columns, compared in C++ by the values themselves. Run
with the program's own interpreter; nothing else is needed and no screen.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QWidget

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.money import UNITS
from profitshare_gui.core.records import Account, Copier
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.copiers_page import CopiersPage
from profitshare_gui.ui.copiers_table import CopiersTable
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import DARK, apply_theme
from profitshare_gui.usecases.copier_list import CopierList, copier_rows
from profitshare_gui.usecases.copier_rule import AccountRule
from profitshare_gui.usecases.copier_shares import PendingOf
from tests.columns import columns_of

NOW: Micros = 1_775_300_000_000_000
RULE = InactiveRule(100 * UNITS, inclusive=True, no_positions=True, no_orders=True)
KEYS = ("w", "wh", "wha", "whale_1", "whale_12")
EQUITY, NAME = 3, 0
VALUE = int(Qt.ItemDataRole.UserRole)
NOWHERE = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex
Part = TypeVar("Part", bound=QWidget)


def make_copiers(count: int) -> list[Copier]:
    chance = random.Random(2026)
    names = ("whale", "degen", "moon", "alpha", "zen")
    return [
        Copier(
            copier_id=str(10_000_000 + number * 7919 % 1_000_003),
            asset="USDT",
            nickname=f"{chance.choice(names)}_{number}",
            equity=int(chance.gammavariate(1.2, 900) * UNITS),
            open_positions=chance.choice((0, 0, 1, 3)),
            active_orders=chance.choice((0, 0, 0, 1)),
            copying_since=NOW - chance.randrange(400) * DAY,
            copied_amount=chance.randrange(10**13),
            pnl=int(chance.gauss(50, 800) * UNITS),
            share_paid=chance.randrange(10**11),
            as_of=NOW - chance.randrange(DAY),
        )
        for number in range(count)
    ]


def listed(copiers: list[Copier]) -> CopierList:
    pending = {(copier.copier_id, copier.asset): (copier.pnl or 0) // 10 for copier in copiers}
    rows = copier_rows(columns_of(copiers), PendingOf(pending, {}), {}, {})
    return CopierList(
        account=Account("bench", "ju", "files", "", NOW),
        current=rows,
        left=copier_rows(columns_of(()), PendingOf({}, {}), {}, {}),
        rule=AccountRule(RULE, RULE),
        removes=False,
        platform_offset=0,
        as_of=NOW,
        read_at=NOW,
        trouble=None,
    )


class Peer(QAbstractTableModel):
    """The same rows the usual way: texts to show, values to sort by, a proxy on top."""

    def __init__(self, copiers: list[Copier]) -> None:
        super().__init__()
        self._rows = copiers

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else 10

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role in (int(Qt.ItemDataRole.DisplayRole), VALUE):
            value = self._rows[index.row()][(2, 0, 1, 3, 4, 5, 6, 7, 8, 9)[index.column()]]
            return value if role == VALUE else str(value)
        return None


def milliseconds(work: Callable[[], object]) -> float:
    gc.collect()
    before = time.perf_counter()
    work()
    return (time.perf_counter() - before) * 1000


def repainted(view: QTableView, work: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        work()
        view.viewport().update()
        QApplication.processEvents()  # paints once whatever has changed, wherever on the page

    return run


def say(what: str, taken: list[float], bar: str) -> float:
    middle = statistics.median(taken)
    print(f"  {what:44} {middle:9.2f} ms   worst {max(taken):9.2f}   {bar}")
    return middle


def part(page: QWidget, kind: type[Part], name: str) -> Part:
    found = page.findChild(kind, name)
    if found is None:
        raise LookupError(name)
    return found


def bench_table(page: CopiersPage, table: CopiersTable, rounds: int) -> dict[str, float]:
    copiers = table.copiers
    sorts: dict[str, list[float]] = {"equity": [], "copier": []}
    for _ in range(rounds):
        for name, taken in sorts.items():
            copiers.sort_by(())
            taken.append(milliseconds(repainted(table, partial(table.sort_by, ((name, False),)))))
    table.sort_by(())
    middle = {name: say(f"sort by {name}", each, "") for name, each in sorts.items()}
    keys = []
    search = part(page, QLineEdit, "copiers_search")
    for _ in range(rounds):
        search.clear()
        keys.append(
            max(milliseconds(repainted(table, partial(search.setText, typed))) for typed in KEYS)
        )
    say("keystroke in the search, worst of 5", keys, "(bar 16.7)")
    search.clear()
    button = part(page, QPushButton, "select_inactive_button")
    picks = []
    for _ in range(rounds):
        copiers.clear_checks()
        picks.append(milliseconds(repainted(table, button.click)))
    say(f"select {copiers.scope().selected:,} inactive", picks, "(bar 16.7)")
    frames = []
    bar = table.verticalScrollBar()
    for number in range(40):
        bar.setValue(number * 2477 % bar.maximum())
        frames.append(milliseconds(table.viewport().repaint))
    say("frame after scrolling somewhere", frames, "(bar 12)")
    copiers.clear_checks()
    return middle


def bench_peer(copiers: list[Copier], size: Any, rounds: int) -> dict[str, float]:
    proxy = QSortFilterProxyModel()
    source = Peer(copiers)
    proxy.setSourceModel(source)
    proxy.setSortRole(VALUE)
    view = QTableView()
    view.verticalHeader().setDefaultSectionSize(30)
    view.resize(size)
    view.setModel(proxy)
    view.show()
    QApplication.processEvents()
    taken: dict[str, list[float]] = {"equity": [], "copier": []}
    for _ in range(rounds):
        for name, column in (("equity", EQUITY), ("copier", NAME)):
            proxy.sort(-1)
            taken[name].append(milliseconds(repainted(view, partial(proxy.sort, column))))
    middle = {name: say(f"proxy sorts by {name}", each, "") for name, each in taken.items()}
    proxy.sort(-1)
    proxy.setFilterKeyColumn(-1)
    typed = [
        milliseconds(repainted(view, partial(proxy.setFilterFixedString, key))) for key in KEYS
    ]
    say("proxy filters all columns, a key", typed, "")
    view.close()
    return middle


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=100_000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--peer-rounds", type=int, default=5)
    chosen = options.parse_args()
    app = QApplication([])
    apply_theme(app, DARK)
    copiers = make_copiers(chosen.rows)
    tasks = Tasks()
    with tempfile.TemporaryDirectory() as folder:
        page = CopiersPage(tasks, Preferences(Path(folder)))
        page.resize(1072, 744)  # what a window of 1280 x 800 leaves to a page
        page.show()
        page.show_desk(None, commands=Commands())
        everybody = listed(copiers)
        print(f"copier table of {chosen.rows:,} rows, medians of {chosen.rounds}")
        fill = milliseconds(partial(page.show_list, everybody))
        print(f"  {'filled':44} {fill:9.2f} ms")
        app.processEvents()
        table = part(page, CopiersTable, "copiers_table")
        ours = bench_table(page, table, chosen.rounds)
        peer = bench_peer(copiers, table.size(), chosen.peer_rounds)
        for name, middle in ours.items():
            print(f"  sort by {name}: 1/{peer[name] / middle:.0f} of the proxy (bar 1/200)")
        page.close()
    tasks.close()


if __name__ == "__main__":
    main()
