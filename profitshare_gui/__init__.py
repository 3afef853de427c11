"""ProfitShare: what a lead trader is owed, why, when, by whom, and whether it was paid right."""

__version__ = "0.1.0"
