"""Settling files: the core's answer for two CSV files, without any archive."""

from __future__ import annotations

from pathlib import Path

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Millionths
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import SettlementResult, settle
from profitshare_gui.exchanges.files import read_events, read_orders


def settle_files(
    rulebook: Rulebook,
    *,
    orders: Path,
    as_of: Micros,
    events: Path | None = None,
    ratio: Millionths | None = None,
) -> SettlementResult:
    """Settle the orders and events of two files.

    A settlement of half a file would be a wrong figure, so one bad line refuses the file: raises
    `BadFile` with every bad line, or `NoRatio`.
    """
    read = read_orders(orders)
    if read.refused:
        raise BadFile(str(orders), lines=tuple(read.refused))
    happened = read_events(events) if events else None
    if events and happened and happened.refused:
        raise BadFile(str(events), lines=tuple(happened.refused))
    ledger = Ledger.from_records(read.rows, happened.rows if happened else ())
    return settle(ledger, rulebook, as_of=as_of, ratio=ratio)
