"""Qt's types are made on the GUI thread, before a worker imports what asks for all of them.

PySide6 makes a type in Python when it is first named. pyqtgraph names every one as it is imported,
on a worker; where the window named one at the same time, the program died now and then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets

_NAMES_A_TURN = 25
"""Takes about 2 ms, and the largest of all, `Qt`, 16 ms once."""


def turns() -> Iterator[Callable[[], None]]:
    """What makes all types, a few at each turn of the event loop."""
    for module in (QtCore, QtGui, QtWidgets):
        names = dir(module)
        for first in range(0, len(names), _NAMES_A_TURN):
            yield partial(_name_all, module, names[first : first + _NAMES_A_TURN])


def _name_all(module: ModuleType, names: list[str]) -> None:
    for name in names:
        getattr(module, name)
