"""The lists of copiers that many read at a time: each is read once for all of them."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import TypeAlias

from sqlalchemy import Connection, func, select

from profitshare_gui.core.records import Copier
from profitshare_gui.store.reading import read_copiers
from profitshare_gui.store.rows import CopierHistoryRow, CopierStateRow

_SECOND = 1_000_000

_Version: TypeAlias = tuple[int | None, ...]


class _Listed(list[Copier]):
    """A list that goes with the last of those who look at it."""

    __slots__ = ("__weakref__",)


class CopierLists:
    """The newest readings of copiers, one list an account for all who look at the same time.

    A hundred thousand copiers are a million objects: two lists of them at a time take the window's
    time and the day's memory, and so would one that is kept for whoever may come.
    """

    def __init__(
        self, reading: Callable[[], AbstractContextManager[Connection]], replaced: Callable[[], int]
    ) -> None:
        self._reading = reading
        self._replaced = replaced
        self._turn = threading.Lock()
        self._lists: dict[int, tuple[_Version, weakref.ref[_Listed]]] = {}

    def newest(self, account_id: int) -> Sequence[Copier]:
        """The newest reading of every copier of an account, by id and asset.

        Who asks while another reads waits for that list instead of reading a second one.
        """
        with self._turn, self._reading() as connection:
            version = (self._replaced(), *_version(connection))
            then, place = self._lists.get(account_id, (None, None))
            listed = place() if place is not None and then == version else None
            if listed is None:
                listed = _Listed(read_copiers(connection, account_id))
                self._lists[account_id] = (version, weakref.ref(listed))
            return listed


def _version(connection: Connection) -> _Version:
    """Figures that change with every change of a list, whichever account's it is.

    How many there are, the sum of their instants, and the last row of the history: a copier is
    added, or seen again later, or his values go to the history because others take their place.
    None of the three ever falls. The sum is in two halves, which 64 bits hold.
    """
    seconds = func.sum(CopierStateRow.as_of // _SECOND)
    rest = func.sum(CopierStateRow.as_of % _SECOND)
    counted = connection.execute(select(func.count(), seconds, rest).select_from(CopierStateRow))
    return (*counted.one(), connection.scalar(select(func.max(CopierHistoryRow.history_row))))
