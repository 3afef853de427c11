"""Tests, laid out like the package; each reads as a sentence about the trade or the program."""
