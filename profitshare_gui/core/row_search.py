"""Finding a text in many rows as it is typed: all of their words in one array of bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

_SEPARATOR = 0xFF
"""No byte of UTF-8: what is looked for never reaches from one text into the next."""


class RowSearch:
    """The words of many rows, to be searched without regard to case."""

    def __init__(self, rows: Iterable[Sequence[str]]) -> None:
        end = bytes([_SEPARATOR])
        texts = [
            end.join(word.casefold().encode("utf-8", "replace") for word in words) + end
            for words in rows
        ]
        lengths = np.fromiter(map(len, texts), np.int64, len(texts))
        self._ends = np.cumsum(lengths)
        self._bytes = np.frombuffer(b"".join(texts), np.uint8)
        self._often = np.bincount(self._bytes, minlength=256)

    def __len__(self) -> int:
        return len(self._ends)

    def holding(self, text: str) -> NDArray[np.bool_]:
        """Which rows hold a text; all of them where it is empty."""
        wanted = text.casefold().encode("utf-8", "replace")
        if not wanted:
            return np.ones(len(self), np.bool_)
        found = np.zeros(len(self), np.bool_)
        places = self._places_of(wanted)
        found[np.searchsorted(self._ends, places, side="right")] = True
        return found

    def _places_of(self, wanted: bytes) -> NDArray[np.int64]:
        """Where a text begins: first where its rarest byte stands, then what is around it."""
        rarest = min(range(len(wanted)), key=lambda at: int(self._often[wanted[at]]))
        places = np.flatnonzero(self._bytes == wanted[rarest]) - rarest
        places = places[(places >= 0) & (places <= len(self._bytes) - len(wanted))]
        for at, byte in enumerate(wanted):
            if at != rarest:
                places = places[self._bytes[places + at] == byte]
        return places
