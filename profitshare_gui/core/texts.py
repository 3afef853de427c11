"""Many texts in one piece of memory, which goes back whole when nobody wants them any more."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, ValuesView
from itertools import islice, pairwise
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.ledger import Int64

_CODING = "utf-8"
_ALL = "surrogatepass"
"""A file may hold halves of characters; they come back as they were."""
_PART = 5_000
_FIRST = np.zeros(1, np.int64)
"""Where the first of all texts begins."""


class Texts(Sequence[str]):
    """Texts, told one after another; each is made anew when it is asked for.

    A hundred thousand names as objects of their own are as many holes in the memory of a window
    that is open all day. `coded` are all of them as UTF-8, `edges` where each begins and the last
    one ends.
    """

    def __init__(self, coded: bytes, edges: Int64) -> None:
        self.coded, self.edges = coded, edges

    @classmethod
    def of(cls, texts: Iterable[str] = ()) -> Texts:
        """These texts; only some of them are objects at one time where they are not already."""
        told, parts = iter(texts), []
        while part := [text.encode(_CODING, _ALL) for text in islice(told, _PART)]:
            ends = np.cumsum(np.fromiter(map(len, part), np.int64, len(part)))
            parts.append(cls(b"".join(part), np.concatenate([_FIRST, ends])))
        return cls.joined(parts)

    @classmethod
    def joined(cls, parts: Sequence[Texts]) -> Texts:
        """The texts of all parts, one part after another."""
        lengths = [np.diff(part.edges) for part in parts]
        edges = np.concatenate([_FIRST, np.cumsum(np.concatenate([_FIRST[:0], *lengths]))])
        return cls(b"".join(part.coded for part in parts), edges)

    def __len__(self) -> int:
        return len(self.edges) - 1

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> Texts: ...

    def __getitem__(self, place: int | slice) -> str | Texts:
        if isinstance(place, slice):
            return self.at(range(len(self))[place])
        if place < 0:
            place += len(self)
        if not 0 <= place < len(self):
            raise IndexError(place)
        return self._text(int(self.edges[place]), int(self.edges[place + 1]))

    def __iter__(self) -> Iterator[str]:
        for first in range(0, len(self), _PART):
            edges = self.edges[first : first + _PART + 1].tolist()
            for begin, end in pairwise(edges):
                yield self._text(begin, end)

    def __contains__(self, text: object) -> bool:
        return isinstance(text, str) and self._find(text, 0, len(self)) is not None

    def index(self, text: str, start: int = 0, stop: int | None = None) -> int:
        """The first place of a text from `start` on; raises `ValueError` where there is none."""
        found = self._find(text, start, len(self) if stop is None else stop)
        if found is None:
            raise ValueError(text)
        return found

    def at(self, places: Iterable[int]) -> Texts:
        """The texts at some places, in that order."""
        return Texts.of(self[place] for place in places)

    def _text(self, begin: int, end: int) -> str:
        return self.coded[begin:end].decode(_CODING, _ALL)

    def _find(self, text: str, start: int, stop: int) -> int | None:
        """Where the bytes of a text stand from one edge to the next."""
        wanted = text.encode(_CODING, _ALL)
        if not wanted:
            empty = np.flatnonzero(np.diff(self.edges[start : stop + 1]) == 0)
            return start + int(empty[0]) if len(empty) else None
        begin, end = int(self.edges[min(start, len(self))]), int(self.edges[stop])
        while (begin := self.coded.find(wanted, begin, end)) >= 0:
            place = int(np.searchsorted(self.edges, begin, side="right")) - 1
            if self.edges[place] == begin and self.edges[place + 1] == begin + len(wanted):
                return place
            begin += 1
        return None


class NamesById(Mapping[str, str]):
    """A name for each id; of an id that comes twice the last name counts."""

    def __init__(self, ids: Texts, names: Texts) -> None:
        if any(one >= other for one, other in pairwise(ids)):  # a server sorts in its own way
            of = dict(zip(ids, names, strict=True))
            in_order = sorted(of)
            ids, names = Texts.of(in_order), Texts.of(map(of.__getitem__, in_order))
        self._ids, self.names = ids, names

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __getitem__(self, wanted: str) -> str:
        place = bisect_left(self._ids, wanted)
        if place == len(self._ids) or self._ids[place] != wanted:
            raise KeyError(wanted)
        return self.names[place]

    def values(self) -> ValuesView[str]:
        """The names, in the order of the ids."""
        return _Names(self)


class TextsByNumber:
    """A text for each of some numbers, which ascend."""

    def __init__(self, numbers: Int64, texts: Texts) -> None:
        self._numbers, self._texts = numbers, texts

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, number: int) -> str:
        place = int(self._numbers.searchsorted(number))
        if place == len(self) or self._numbers[place] != number:
            raise KeyError(number)
        return self._texts[place]

    def pairs(self) -> Iterator[tuple[int, str]]:
        """Every number with its text, in the order of the numbers."""
        return zip(self._numbers.tolist(), self._texts, strict=True)

    def told(self, numbers: NDArray[np.signedinteger[Any]]) -> list[str]:
        """The texts of some numbers, in their order; raises `KeyError` where one has none."""
        if not len(self):
            if len(numbers):
                raise KeyError(int(numbers[0]))
            return []
        places = np.minimum(np.searchsorted(self._numbers, numbers), len(self) - 1)
        strange = np.flatnonzero(self._numbers[places] != numbers)
        if len(strange):
            raise KeyError(int(numbers[strange[0]]))
        return [self._texts[place] for place in places.tolist()]


class _Names(ValuesView[str]):
    """Told one after another: each by its id would be looked for first."""

    def __init__(self, of: NamesById) -> None:
        super().__init__(of)
        self._names = of.names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)
