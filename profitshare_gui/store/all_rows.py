"""Every table of the archive, whichever module describes it."""

from __future__ import annotations

from profitshare_gui.store import rows, rows_lead, rows_removal
from profitshare_gui.store.columns import Row

TABLES = Row.metadata
"""Complete, because the modules above have been imported."""

__all__ = ["TABLES", "rows", "rows_lead", "rows_removal"]
