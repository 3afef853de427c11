"""Single rows by hand: added, corrected, withdrawn, set aside, and what each ever said.

What is typed is read as a file's row would be, by the same reader and with the same reasons.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from profitshare_gui.core.errors import BadLine
from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.kept_row import KeptRow
from profitshare_gui.core.money import amount_text, ratio_text
from profitshare_gui.core.records import Account, Event, Feed, Order, Owner
from profitshare_gui.exchanges.cells import shield, unshield
from profitshare_gui.exchanges.files import read_events, read_orders
from profitshare_gui.exchanges.layout import LAYOUTS, Column, Holds
from profitshare_gui.exchanges.source import PastedSource
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.saving_corrections import Add, ByHand, Correct, Withdraw
from profitshare_gui.store.store import Store

Cells: TypeAlias = Mapping[str, str]
"""What stands in a form, by the names of the columns of our files."""

ROWS_AT_ONCE = 200

_OWNERS = {Owner.COPIER: "", Owner.LEAD: "lead", Owner.OWN: "own"}
_EVIDENCE = "amount_evidence"


@dataclass(frozen=True, slots=True)
class Difference:
    """One column that a correction changes, as the file would write it."""

    column: str
    before: str
    after: str


def typed_row(feed: Feed, cells: Cells) -> Order | Event | BadLine:
    """The order or event that a form describes, or the cell that cannot be read and why.

    The reader of files decides, so that a row entered here is one that a file could have held.
    """
    names = form_columns(feed)
    # One line, as in a file that was made by a spreadsheet; a tab in a note would end the cell.
    typed = [" ".join(cells.get(name, "").split("\t")) for name in names]
    quoted = ['"' + cell.replace('"', '""') + '"' for cell in typed]
    source = PastedSource("\t".join(names) + "\n" + "\t".join(quoted) + "\n")
    parsed = read_events(source) if feed is Feed.EVENTS else read_orders(source)
    if parsed.refused:
        return parsed.refused[0]
    if not parsed.rows:  # nothing was typed at all, which a file passes over
        return BadLine(2, names[0], "empty", "")
    return parsed.rows[0]


def form_columns(feed: Feed) -> list[str]:
    """The columns of a form, in its order; an amount is its own evidence."""
    return [column.name for column in LAYOUTS[feed] if column.name != _EVIDENCE]


def cells_of(fact: Order | Event) -> dict[str, str]:
    """What a form has to hold to describe a fact."""
    feed = Feed.ORDERS if isinstance(fact, Order) else Feed.EVENTS
    return {
        column.name: _cell(column, value)
        for column, value in zip(LAYOUTS[feed], fact, strict=True)
        if column.name != _EVIDENCE
    }


def differences(before: Order | Event, after: Order | Event) -> list[Difference]:
    """What a correction changes, column by column."""
    old, new = cells_of(before), cells_of(after)
    return [Difference(name, old[name], new[name]) for name in new if old[name] != new[name]]


def add_row(
    store: Store, account: Account, fact: Order | Event, *, now: Micros, note: str
) -> SaveCounts:
    """Add a row; `unchanged` says that the archive knows it, or an order of its id, already."""
    return _save(store, account, Add(fact), now, note)


def correct_row(
    store: Store, account: Account, kept: KeptRow, fact: Order | Event, *, now: Micros, note: str
) -> SaveCounts:
    """Let a row say something else; what it said stays in its history.

    An order keeps its copier and its id, by which it is known; an event whose amount stays keeps
    the text it was read from. Raises `BadValue` where the row no longer counts.
    """
    if isinstance(fact, Event) and isinstance(kept.fact, Event) and fact.amount == kept.fact.amount:
        fact = fact._replace(amount_evidence=kept.fact.amount_evidence)
    return _save(store, account, Correct(kept.row, fact), now, note)


def withdraw_event(
    store: Store, account: Account, row: int, *, now: Micros, note: str
) -> SaveCounts:
    """Let an event count no longer; no file brings it back. Raises `BadValue` as above."""
    return _save(store, account, Withdraw(row), now, note)


def set_order_aside(
    store: Store, account: Account, kept: KeptRow, *, now: Micros, note: str
) -> SaveCounts:
    """Make an order the lead's own that nobody copied, so that no settlement counts it."""
    if not isinstance(kept.fact, Order):
        raise TypeError("only an order can be set aside")
    aside = kept.fact._replace(owner=Owner.OWN)
    return _save(store, account, Correct(kept.row, aside), now, note)


def find_rows(
    store: Store, account: Account, feed: Feed, search: str = "", *, first: int = 0
) -> Sequence[KeptRow]:
    """Up to 200 rows that hold a text in copier, id, symbol, kind or note, the newest first."""
    return store.find_rows(
        account.account_id, feed, search.strip(), first=first, count=ROWS_AT_ONCE
    )


def row_history(store: Store, account: Account, feed: Feed, row: int) -> Sequence[KeptRow]:
    """All that a row ever said, the oldest first."""
    return store.versions(account.account_id, feed, row)


def _save(store: Store, account: Account, change: ByHand, now: Micros, note: str) -> SaveCounts:
    return store.save_by_hand(account.account_id, change, now=now, note=note.strip())


def _cell(column: Column, value: object) -> str:
    if isinstance(value, Owner):
        return _OWNERS[value]
    if isinstance(value, int):
        writes = {Holds.INSTANT: instant_text, Holds.AMOUNT: amount_text, Holds.RATIO: ratio_text}
        return writes[column.holds](value)
    # What looks shielded from spreadsheets is shielded once more, so that it reads back as it was.
    words = "" if value is None else str(value)
    return words if unshield(words) == words else shield(words)
