"""Views of the copier table that are kept under a name: columns, order, filters."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from profitshare_gui.core.errors import BadValue
from profitshare_gui.ui.copiers_columns import CopierColumn
from profitshare_gui.ui.copiers_filters import RowFilter, parse_filter
from profitshare_gui.ui.copiers_order import Sorting


@dataclass(frozen=True, slots=True)
class View:
    """How a table stands: which columns in which order, sorted and filtered how."""

    columns: tuple[str, ...]
    sorting: Sorting
    filters: tuple[RowFilter, ...]
    search: str
    is_pinned: bool


def view_as_text(view: View) -> str:
    """A view as it is kept; no word of it depends on the language but what was typed."""
    return json.dumps(
        {
            "columns": view.columns,
            "sorting": view.sorting,
            "filters": {each.column.name: each.typed for each in view.filters},
            "search": view.search,
            "is_pinned": view.is_pinned,
        },
        sort_keys=True,
    )


def read_view(text: str, columns: Sequence[CopierColumn]) -> View | None:
    """A kept view of the columns there are; None where nothing can be made of it.

    What it says of a column that is gone, or a filter that is not understood, is left out.
    """
    known = {column.name: column for column in columns}
    try:
        told = json.loads(text)
        shown = tuple(name for name in told["columns"] if name in known)
        sorting = tuple((name, bool(down)) for name, down in told["sorting"] if name in known)
        filters = [
            _filter(known[name], str(typed))
            for name, typed in told["filters"].items()
            if name in known
        ]
        search, is_pinned = str(told["search"]), bool(told["is_pinned"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    understood = tuple(each for each in filters if each is not None)
    return View(shown, sorting, understood, search, is_pinned) if shown else None


def _filter(column: CopierColumn, typed: str) -> RowFilter | None:
    try:
        return parse_filter(column, typed)
    except BadValue:
        return None
