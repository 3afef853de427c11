"""The equity file: one account's equity day by day, and what was moved in and out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from profitshare_gui.core.errors import BadLine
from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.performance import Fine
from profitshare_gui.exchanges.files import Parsed
from profitshare_gui.exchanges.intake import Found, Kind, Values, Wrong, take_in
from profitshare_gui.exchanges.layout import Sheet
from profitshare_gui.exchanges.source import as_source


class EquityRow(NamedTuple):
    """The equity at one instant, amounts in 10^-12.

    `flow` is what was moved in (+) or out (-) at that instant and is already inside the equity.
    """

    at: Micros
    equity: Fine
    flow: Fine


def read_equity(path: Path) -> Parsed[EquityRow]:
    """Read a file of `at, equity, flow`, oldest row first whatever its order (SPEC, Command line).

    No flow, as a column or in a cell, is a flow of 0. Equal rows are one; rows of one instant that
    contradict each other are refused, each of them. Raises `BadFile` if it is no such file.
    """
    found = take_in(as_source(path), Kind(Sheet.EQUITY, _records, _fault), None)
    rows, contradicting = _one_row_an_instant(found)
    refused = sorted(found.refused + contradicting)
    return Parsed(rows, refused, filtered=found.filtered, read=found.read)


def _records(rows: Iterable[Values]) -> list[EquityRow]:
    return [EquityRow(at, equity, flow or 0) for at, equity, flow in rows]


def _fault(values: Values) -> Wrong | None:
    at, equity, _ = values
    if at is None:
        return Wrong("at", "empty")
    return Wrong("equity", "empty") if equity is None else None


def _one_row_an_instant(found: Found[EquityRow]) -> tuple[list[EquityRow], list[BadLine]]:
    said: dict[Micros, set[EquityRow]] = {}
    read = found.records()
    for row in read:
        said.setdefault(row.at, set()).add(row)
    rows = [row for at in sorted(said) for row in said[at] if len(said[at]) == 1]
    refused = [
        BadLine(line, "at", "duplicate_id", instant_text(row.at))
        for row, line in zip(read, found.lines, strict=True)
        if len(said[row.at]) > 1
    ]
    return rows, refused
