"""TOML of somebody else: read within bounds, or refused with the reason."""

from __future__ import annotations

import tomllib
from typing import Any

LONGEST_TOML = 200_000
"""The most characters of a file; the longest one that ships has 8,000."""

_LONGEST_LINE = 4_000
"""A key of many parts takes the parser a time that grows with the square of them."""


def read_toml(text: str) -> dict[str, Any]:
    """The tables of a text; raises `ValueError` saying what the file is or has."""
    if len(text) > LONGEST_TOML:
        raise ValueError(f"is longer than {LONGEST_TOML} characters")
    if max(map(len, text.splitlines()), default=0) > _LONGEST_LINE:
        raise ValueError(f"has a line of more than {_LONGEST_LINE} characters")
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"is not a TOML file: {error}") from error
