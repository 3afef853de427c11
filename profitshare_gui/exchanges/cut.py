"""Plain delimited text cut into cells by arithmetic on its bytes, without a string for each cell.

Nearly all lines of an export have no quotation mark and nothing else that needs a parser. Where the
separators stand is then all there is to know, and NumPy finds that in a tenth of the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Positions: TypeAlias = NDArray[np.int64]
Words: TypeAlias = NDArray[np.uint64]

WORD = 8
"""Bytes that are looked at together, as one number."""

_LONGEST_CELL = 4096
_WIDEST_KEY = 64
_LINE_END = 10
_RETURN = 13
_PADDING = b"\0" * (_LONGEST_CELL + 2 * WORD)
"""Behind the text, so that whatever is read from a cell's beginning stays in what is ours."""


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one column: where each begins in the bytes of a text, and how long it is."""

    data: bytes
    starts: Positions
    lengths: Positions

    def __len__(self) -> int:
        return len(self.starts)

    def bytes_at(self, places: Positions) -> NDArray[np.uint8]:
        """The bytes at some places."""
        return np.frombuffer(self.data, np.uint8)[places]

    def words_at(self, places: Positions) -> Words:
        """The eight bytes that begin at each place; the first is the lowest of the number."""
        count = len(self.data) - WORD + 1
        every = np.ndarray((count,), "<u8", self.data, strides=(1,))
        return every[places].astype(np.uint64, copy=False)

    def words(self) -> Words:
        """The cells as numbers, none of them longer than a word; empty bytes are 0."""
        spare = (WORD - self.lengths).astype(np.uint64) << np.uint64(3)
        words: Words = (self.words_at(self.starts) << spare) >> spare
        return words

    def keys(self) -> Sequence[int] | Sequence[bytes] | None:
        """Something that tells cells apart as their texts do; see `text_of_key`.

        One alone where all cells are alike; None where they are too long for it to be quick.
        """
        width = int(self.lengths.max())
        if width <= WORD:
            words = self.words()
            alone: list[int] = (words[:1] if (words == words[0]).all() else words).tolist()
            return alone
        if width > _WIDEST_KEY:
            return None
        count = len(self.data) - width + 1
        every: NDArray[np.bytes_] = np.ndarray((count,), f"S{width}", self.data, strides=(1,))
        keys = every[self.starts]
        if int(self.lengths.min()) < width:
            letters = keys.view(np.uint8).reshape(len(keys), width)
            letters[np.arange(width) >= self.lengths[:, None]] = 0
        found: list[bytes] = keys.tolist()
        return found

    def texts(self) -> list[str]:
        """The cells as strings."""
        width = int(self.lengths.max())
        if width == 0:
            return [""] * len(self)
        if width > _WIDEST_KEY:
            ends = (self.starts + self.lengths).tolist()
            return [
                self.data[start:end].decode()
                for start, end in zip(self.starts.tolist(), ends, strict=True)
            ]
        count = len(self.data) - width
        every: NDArray[np.bytes_] = np.ndarray((count,), f"S{width + 1}", self.data, strides=(1,))
        letters = every[self.starts].view(np.uint8).reshape(len(self), width + 1)
        letters[np.arange(len(self)), self.lengths] = _LINE_END
        kept = letters[np.arange(width + 1) <= self.lengths[:, None]]
        return kept.tobytes().decode().split("\n")[:-1]


def text_of_key(key: int | bytes) -> str:
    """The text of a cell with this key."""
    if isinstance(key, int):
        return key.to_bytes(WORD, "little").rstrip(b"\0").decode()
    return key.decode()


class Cut:
    """Some lines of as many cells each, which `cut` found to be plain."""

    def __init__(self, data: bytes, starts: NDArray[Any], ends: NDArray[Any]) -> None:
        self._data = data
        self._starts = starts
        self._ends = ends

    def __len__(self) -> int:
        return int(self._ends.shape[1])

    def cells(self, place: int) -> Cells:
        """The column at a position."""
        starts = self._starts[place]
        return Cells(self._data, starts, self._ends[place] - starts)

    def rows(self) -> list[list[str]]:
        """All cells as strings, row by row."""
        columns = [self.cells(place).texts() for place in range(len(self._ends))]
        return list(map(list, zip(*columns, strict=True)))

    def only(self, wanted: NDArray[np.bool_]) -> Cut:
        """Some of the lines."""
        return Cut(self._data, self._starts[:, wanted], self._ends[:, wanted])

    def has(self, text: str) -> bool:
        """Whether a text stands anywhere in the lines."""
        return text.encode() in self._data


def cut(text: str, delimiter: str, width: int) -> Cut | None:
    """Cut whole lines into `width` cells each, exactly as a parser of such files would.

    None where a parser is needed to tell: a quotation mark, a line that has another number of
    cells or none, white space before a cell, a letter that is half of one, a cell of great length.
    """
    if '"' in text or "\0" in text:
        return None
    if " " in text and (f"{delimiter} " in text or "\n " in text or text[0] == " "):
        return None
    try:
        data = (text if text.endswith("\n") else f"{text}\n").encode() + _PADDING
    except UnicodeEncodeError:
        return None
    letters = np.frombuffer(data, np.uint8, len(data) - len(_PADDING))
    is_end = letters == _LINE_END
    lines = int(np.count_nonzero(is_end))
    found = np.flatnonzero((letters == ord(delimiter)) | is_end)
    if len(found) != lines * width:
        return None
    ends = np.ascontiguousarray(found.reshape(lines, width).T)
    last = ends[-1]
    if not is_end[last].all():
        return None
    starts = np.empty_like(ends)
    starts[1:] = ends[:-1] + 1
    starts[0, 0] = 0
    starts[0, 1:] = last[:-1] + 1
    returns = text.count("\r")
    if returns:
        is_return = (letters[last - 1] == _RETURN) & (last > 0)
        if int(np.count_nonzero(is_return)) != returns:
            return None
        last -= is_return
    is_empty = last - starts[0] == width - 1
    if is_empty.any() or int((ends - starts).max()) > _LONGEST_CELL:
        return None
    return Cut(data, starts, ends)
