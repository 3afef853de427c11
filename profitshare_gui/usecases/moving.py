"""Moving an archive to another place: a desk's server, or back into a folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from profitshare_gui.place import Place, folder_of
from profitshare_gui.store.moving import move_archive
from profitshare_gui.store.store import Store

_OWN = ("rulebooks", "mappings")
"""Folders of the trader's own files, which are no part of an archive."""


@dataclass(frozen=True, slots=True)
class MoveReport:
    """What was moved: rows by table, how many accounts; and the folders that are still to copy."""

    source: str
    target: str
    accounts: int
    rows: Mapping[str, int]
    left_behind: tuple[str, ...]


def move(source: Place, target: Place) -> MoveReport:
    """Copy an archive to an empty place and open it there; the source stays as it is.

    Raises `StoreError`; see `store.moving`.
    """
    moved = move_archive(source, target)
    store = Store.open(target)
    try:
        accounts = len(store.accounts())
    finally:
        store.close()
    own = folder_of(source)
    left = tuple(str(own / name) for name in _OWN if (own / name).is_dir())
    return MoveReport(str(source), str(target), accounts, moved.rows, left)
