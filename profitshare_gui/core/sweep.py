"""The records of a sweep: one removal of many copiers, how far each got, and its audit log."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units

NOT_CONFIRMED = "NOT_CONFIRMED"
"""Sent without an answer, and still on the list (SPEC, Removing inactive copiers)."""

GONE = "GONE"
"""No longer on the list before anything was sent."""

UNKNOWN = "UNKNOWN"
"""The newest reading no longer tells whether the rule holds."""

CAME_BACK = "CAME_BACK"
"""Was gone from the list, and is on it again."""


class SweepKind(StrEnum):
    """How copiers are removed: by calls of the exchange, or by hand on its own pages."""

    API = "api"
    WORKLIST = "worklist"


class ItemState(StrEnum):
    """How far a copier of a sweep got.

    SENT of a worklist is a tick: the trader says that he has removed him. STOPPED was never sent.
    """

    PLANNED = "planned"
    SENT = "sent"
    REMOVED = "removed"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"
    DROPPED = "dropped"
    STOPPED = "stopped"


OPEN_STATES = frozenset({ItemState.SENT, ItemState.UNCERTAIN})
"""Nobody knows yet what became of these; only a whole reading of the list can tell."""


class PlannedItem(NamedTuple):
    """A copier who is to be removed; `content` are his figures at that moment, as JSON."""

    copier_id: str
    nickname: str
    asset: str
    pending: Units | None
    content: str


class SweepItem(NamedTuple):
    """A copier of a sweep: `code` and `told` are the exchange's own words where it refused."""

    place: int
    copier_id: str
    nickname: str
    asset: str
    pending: Units | None
    content: str
    state: ItemState
    code: str
    told: str
    changed_at: Micros


class ItemChange(NamedTuple):
    """What became of one copier of a sweep."""

    copier_id: str
    state: ItemState
    code: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Sweep:
    """One removal of many copiers; `rule` is JSON, `ended_at` None while something is open."""

    sweep_row: int
    account_id: int
    kind: SweepKind
    rule: str
    confirmed_at: Micros
    ended_at: Micros | None


class AuditLine(NamedTuple):
    """One line of the audit log; `told` is JSON, `sweep_row` None for what is of no sweep."""

    audit_row: int
    at: Micros
    sweep_row: int | None
    copier_id: str
    action: str
    told: str
