"""Whether the columns of a file are those that its kind, or a mapping, needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from difflib import get_close_matches

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.records import Feed
from profitshare_gui.exchanges.layout import FileKind, column_names, required_names
from profitshare_gui.exchanges.mapping import Mapping

_MOST_COLUMNS = 1000
_MOST_SHOWN = 30
_LONGEST_SHOWN = 60
_NEAR = 4 / 5  # of the letters alike, as difflib counts


def check_header(name: str, kind: FileKind, header: Sequence[str]) -> None:
    """Raise `BadFile`, with everything that is wrong, unless a file of ours may have this header.

    Unknown columns are ignored, but not one whose name is nearly that of a column that is absent:
    a mistyped `share_ratio` must not quietly leave the ratios out.
    """
    _check_size(name, header)
    names = [title for title in header if title]
    known = column_names(kind)
    absent = known.difference(names)
    missing = sorted(required_names(kind).difference(names))
    faults = [f"has {twice} more than once" for twice in _repeated(names)]
    if missing:
        faults.append(f"lacks {', '.join(missing)}; it has {_shown(names)}")
    for unknown in sorted(set(names) - known):
        meant = _nearest(unknown, absent)
        if meant:
            faults.append(f"has {_short(unknown)}: did you mean {meant}?")
    if kind is Feed.COPIERS:
        others = [f for f in (Feed.ORDERS, Feed.EVENTS) if required_names(f).issubset(names)]
        faults += [f"is a file of {other}, not of copiers" for other in others]
    if faults:
        raise BadFile(name, "; ".join(faults))


def check_mapped_header(name: str, mapping: Mapping, header: Sequence[str]) -> None:
    """Raise `BadFile` unless every column that the mapping names is there exactly once."""
    _check_size(name, header)
    wanted = mapping.wanted()
    faults = [f"has {twice} more than once" for twice in _repeated(header) if twice in wanted]
    missing = ", ".join(sorted(wanted.difference(header)))
    if missing:
        reader = f"which the mapping {mapping.name} reads"
        faults.append(f"lacks {missing}, {reader}; it has {_shown(header)}")
    if faults:
        raise BadFile(name, "; ".join(faults))


def _check_size(name: str, header: Sequence[str]) -> None:
    if len(header) > _MOST_COLUMNS:
        raise BadFile(name, f"has more than {_MOST_COLUMNS} columns")


def _repeated(names: Collection[str]) -> list[str]:
    return sorted(name for name, times in Counter(names).items() if times > 1)


def _nearest(name: str, absent: Collection[str]) -> str:
    tidy = "_".join(name.lower().replace("-", " ").split())
    near = get_close_matches(tidy, absent, 1, _NEAR) if len(name) <= _LONGEST_SHOWN else []
    return near[0] if near else ""


def _shown(names: Sequence[str]) -> str:
    more = len(names) - _MOST_SHOWN
    shown = ", ".join(_short(name) for name in names[:_MOST_SHOWN])
    return f"{shown} and {more} more" if more > 0 else shown


def _short(name: str) -> str:
    return repr(name if len(name) <= _LONGEST_SHOWN else name[: _LONGEST_SHOWN - 1] + "…")
