"""Who is ticked in the copier table: people by their ids, however it is sorted, filtered or read.

A tick that belonged to a row would stay behind on another copier, who would be removed instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.inactivity import Verdicts
from profitshare_gui.ui.copiers_filters import Mask

if TYPE_CHECKING:  # the page is made before the archive and its library are needed
    from profitshare_gui.usecases.copier_list import CopierRows


@dataclass(frozen=True, slots=True)
class Scope:
    """How many people the selection is about.

    `hidden` are those a filter hides though they are ticked, or inactive: they are only part of the
    selection once it `includes_hidden`. `left_out` are the ticked ones among them until then.
    """

    people: int
    shown: int
    selected: int
    selected_eligible: int
    eligible: int
    unknown: int
    hidden: int
    left_out: int
    includes_hidden: bool


class Picks:
    """The ticks of one list; `view` is always the places of the rows that are shown, in order."""

    def __init__(self, rows: CopierRows, verdicts: Verdicts, before: Picks | None = None) -> None:
        self._rows = rows
        self._checked: Mask = np.zeros(len(rows.person_ids), np.bool_)
        self._eligible: Mask = self._checked
        self._includes_hidden = False
        ticked = before.ids() if before is not None else frozenset()
        if ticked:
            people = enumerate(rows.person_ids)
            self._checked[[at for at, copier_id in people if copier_id in ticked]] = True
        self.judge(verdicts)

    def judge(self, verdicts: Verdicts) -> None:
        """Take in what the rule says now; nobody is ticked or unticked by that."""
        self._unknown = verdicts.unknown
        # Removing a copier removes all that he copies: each of his assets must allow it.
        self._eligible = np.ones(len(self._rows.person_ids), np.bool_)
        self._eligible[self._rows.who[~verdicts.eligible]] = False

    def ids(self) -> frozenset[str]:
        """Everybody who is ticked, shown or not."""
        ticked = np.flatnonzero(self._checked).tolist()
        return frozenset(self._rows.person_ids[who] for who in ticked)

    def is_checked(self, place: int) -> bool:
        """Whether the copier at a place of the list is ticked."""
        return bool(self._checked[self._rows.who[place]])

    def check(self, places: NDArray[np.intp], *, checked: bool) -> None:
        """Tick or untick the copiers at some places."""
        self._checked[self._rows.who[places]] = checked

    def clear(self) -> None:
        """Untick everybody, hidden or not."""
        self._checked[:] = False
        self._includes_hidden = False

    def forget_hidden(self) -> None:
        """Other rows are hidden now: what was said of the hidden ones was said of others."""
        self._includes_hidden = False

    def select_inactive(self, view: NDArray[np.intp]) -> None:
        """Tick exactly the inactive among those who are shown; nobody who is hidden or unknown."""
        self._checked = self._eligible & self._shown(view)
        self._includes_hidden = False

    def include_hidden(self) -> None:
        """Have the selection reach behind the filter: those ticked there, and the inactive."""
        self._checked |= self._eligible
        self._includes_hidden = True

    def selected_ids(self, view: NDArray[np.intp]) -> list[str]:
        """Whom the selection is about, in the order shown, hidden ones at the end."""
        people = self._rows.who[view]
        chosen = people[self._checked[people]].tolist()
        if self._includes_hidden:
            chosen += np.flatnonzero(self._checked & ~self._shown(view)).tolist()
        return [self._rows.person_ids[who] for who in dict.fromkeys(chosen)]

    def selected_places(self, view: NDArray[np.intp]) -> NDArray[np.intp]:
        """The rows that the selection is about."""
        if self._includes_hidden:
            return np.flatnonzero(self._checked[self._rows.who])
        return view[self._checked[self._rows.who[view]]]

    def inactive_among(self, view: NDArray[np.intp]) -> int:
        """How many `select_inactive` would tick."""
        return int(np.count_nonzero(self._eligible & self._shown(view)))

    def scope(self, view: NDArray[np.intp]) -> Scope:
        """What the selection is about, in people."""
        shown = self._shown(view)
        chosen = self._checked & (shown | self._includes_hidden)
        behind = ~shown & (self._checked | self._eligible)
        unsure = np.zeros(len(shown), np.bool_)
        unsure[self._rows.who[self._unknown]] = True
        return Scope(
            people=len(shown),
            shown=int(np.count_nonzero(shown)),
            selected=int(np.count_nonzero(chosen)),
            selected_eligible=int(np.count_nonzero(chosen & self._eligible)),
            eligible=int(np.count_nonzero(self._eligible)),
            unknown=int(np.count_nonzero(unsure)),
            hidden=int(np.count_nonzero(behind)),
            left_out=int(np.count_nonzero(self._checked & ~chosen)),
            includes_hidden=self._includes_hidden,
        )

    def _shown(self, view: NDArray[np.intp]) -> Mask:
        shown: Mask = np.zeros(len(self._checked), np.bool_)
        shown[self._rows.who[view]] = True
        return shown
