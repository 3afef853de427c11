"""The rules of the trade: pure functions over records and columns; no clock, files or network."""
