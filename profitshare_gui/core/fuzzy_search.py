"""Finding what somebody means by a few letters of it, among a hundred thousand names."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_ACCENTS = dict.fromkeys(range(0x300, 0x370))
"""The combining marks of Latin, Greek and Cyrillic; those of kana change the sound and stay."""
_STROKES = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "ı": "i", "\0": " "})
_CODES = 0x110000
_WHOLE, _FRONT, _WORD, _INSIDE = 8_000, 6_000, 5_000, 3_000
"""How well a text holds a word: it is it, begins with it, a word of it does, it is in it."""
_SCATTERED = 1_000
"""A word whose letters stand apart, before what is added for each that begins a word."""
_AT_START, _NEXT, _JUMP = 40, 20, -60
_LONGEST = 400
_LETTERS_PER_JUMP = 3

Places = NDArray[np.intp]


class Hit(NamedTuple):
    """A text that was found: its place in the list and how well it fits, more being better."""

    place: int
    score: int


def fold(text: str) -> str:
    """A text without case and accents: Đặng Văn is found as dang van.

    Full-width letters become plain ones; what belongs to a letter of another script stays.
    """
    if text.isascii():
        return text.lower().replace("\0", " ")
    apart = unicodedata.normalize("NFKD", text.casefold()).translate(_ACCENTS)
    return unicodedata.normalize("NFC", apart).translate(_STROKES)


class FuzzyIndex:
    """Texts made ready to be searched with every key: folded once, their letters sorted once.

    A word is found where it stands as it is, or with its letters apart in their order, which
    counts for more the more of them begin a word; a number only as it is, and so is Chinese,
    Japanese and Korean.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        folded = [fold(text) for text in texts]
        joined = "\0".join(["", *folded, ""])
        codes = np.frombuffer(joined.encode("utf-32-le", "replace"), np.uint32)
        letters = sorted(set(joined))
        self._letter = {letter: at for at, letter in enumerate(letters)}
        numbers = np.zeros(_CODES, np.uint16)
        numbers[[ord(letter) for letter in letters]] = np.arange(len(letters), dtype=np.uint16)
        self._text = numbers[codes]
        lengths = np.fromiter(map(len, folded), np.int64, len(folded))
        self._lengths = lengths
        self._ends = np.cumsum(lengths + 1)
        self._starts = self._ends - lengths
        self._begins = self._word_starts(letters)
        self._order = np.argsort(self._text, kind="stable")
        self._first = np.searchsorted(self._text[self._order], np.arange(len(letters) + 1))
        at_start = self._order[self._begins[self._order]]
        self._order_at_start = at_start
        self._first_at_start = np.searchsorted(self._text[at_start], np.arange(len(letters) + 1))

    def __len__(self) -> int:
        return len(self._lengths)

    def find(self, typed: str, limit: int, *, apart: bool = True) -> list[Hit]:
        """The best texts that hold every word that was typed, best first; shorter before longer.

        Nothing is found where nothing was typed. Letters may stand `apart` only where allowed.
        """
        words = fold(typed).split()
        if not words or not len(self):
            return []
        by_word = [self._as_it_is(word) for word in words]
        rows = np.flatnonzero(np.all([scores > 0 for scores in by_word], axis=0))
        if apart and len(rows) < limit:  # letters that stand apart would come after these
            rows = self._add_apart(words, by_word)
        scores = np.sum(by_word, axis=0)
        ranks = scores[rows] * _LONGEST - np.minimum(self._lengths[rows], _LONGEST - 1)
        if len(rows) > limit:
            best = np.argpartition(ranks, len(rows) - limit)[len(rows) - limit :]
            # Of equals at the edge those that stand first in the list.
            edge = ranks[best].min()
            above = np.flatnonzero(ranks > edge)
            at_edge = np.flatnonzero(ranks == edge)[: limit - len(above)]
            best = np.concatenate((above, at_edge))
            rows, ranks = rows[best], ranks[best]
        order = np.lexsort((rows, -ranks))
        return [Hit(int(rows[at]), int(scores[rows[at]]) // len(words)) for at in order]

    def _numbers(self, word: str) -> list[int] | None:
        """The numbers of a word's letters; None where a letter is in none of the texts."""
        if any(letter not in self._letter for letter in word):
            return None
        return [self._letter[letter] for letter in word]

    def _as_it_is(self, word: str) -> NDArray[np.int64]:
        """How well each text holds a word as it stands; 0 where it does not."""
        scores = np.zeros(len(self), np.int64)
        numbers = self._numbers(word)
        if numbers is None:
            return scores
        rarest = min(range(len(numbers)), key=lambda at: len(self._places(numbers[at])))
        places = self._places(numbers[rarest]) - rarest
        places = places[(places > 0) & (places <= len(self._text) - len(numbers))]
        for at, number in enumerate(numbers):
            if at != rarest:
                places = places[self._text[places + at] == number]
        rows = np.searchsorted(self._ends, places, side="right")
        begins, fronts = self._begins[places], places == self._starts[rows]
        is_whole = fronts & (self._lengths[rows] == len(numbers))
        scores[rows] = _INSIDE
        for score, which in ((_WORD, begins), (_FRONT, fronts), (_WHOLE, is_whole)):
            scores[rows[which]] = score
        return scores

    def _add_apart(self, words: Sequence[str], by_word: Sequence[NDArray[np.int64]]) -> Places:
        """Add those that hold the letters of words apart; the rows that now hold every word."""
        rows = np.arange(len(self))
        for word, scores in sorted(
            zip(words, by_word, strict=True), key=lambda pair: int(np.count_nonzero(pair[1]))
        ):
            numbers = self._numbers(word)
            is_whole = word.isdecimal() or any(map(_is_written_whole, word))
            if numbers is not None and not is_whole:
                rarest = min(map(self._places, numbers), key=len)
                holds = np.zeros(len(self), np.bool_)  # few hold the rarest letter at all
                holds[np.searchsorted(self._ends, rarest, side="right")] = True
                self._score_apart(numbers, rows[(scores[rows] == 0) & holds[rows]], scores)
            rows = rows[scores[rows] > 0]
        return rows

    def _score_apart(self, numbers: Sequence[int], rows: Places, scores: NDArray[np.int64]) -> None:
        """A letter is looked for right after the last one, then where a word begins, then ahead."""
        at = self._starts[rows]
        points = np.full(len(rows), _SCATTERED, np.int64)
        jumps = np.zeros(len(rows), np.int64)
        for turn, number in enumerate(numbers):
            ends = self._ends[rows]
            is_next = (self._text[at] == number) if turn else np.zeros(len(rows), np.bool_)
            begin = _following(self._places_at_start(number), at)
            has_begin = begin < ends
            anywhere = _following(self._places(number), at)
            place = np.where(is_next, at, np.where(has_begin, begin, anywhere))
            step = np.where(is_next, _NEXT, np.where(has_begin, _AT_START, _JUMP))
            points, jumps = points + step, jumps + (step == _JUMP)
            is_found = (place < ends) & (jumps <= len(numbers) // _LETTERS_PER_JUMP)
            rows, at = rows[is_found], place[is_found] + 1
            points, jumps = points[is_found], jumps[is_found]
        scores[rows] = points

    def _places(self, number: int) -> Places:
        return self._order[self._first[number] : self._first[number + 1]]

    def _places_at_start(self, number: int) -> Places:
        first, after = self._first_at_start[number], self._first_at_start[number + 1]
        return self._order_at_start[first:after]

    def _word_starts(self, letters: Sequence[str]) -> NDArray[np.bool_]:
        """Which letters begin a word: those after none, and every one of a script without gaps."""
        is_word = np.array([letter.isalnum() for letter in letters], np.bool_)[self._text]
        is_alone = np.array([_is_written_whole(each) for each in letters], np.bool_)[self._text]
        begins = is_word.copy()
        begins[1:] &= ~is_word[:-1] | is_alone[1:]
        return begins


def _following(places: Places, at: NDArray[np.int64]) -> NDArray[np.int64]:
    """The first of the sorted places at or after each position; beyond everything without one."""
    beyond = np.iinfo(np.int64).max
    return np.append(places, beyond)[np.searchsorted(places, at)]


def _is_written_whole(letter: str) -> bool:
    """Whether a letter is one of Chinese, Japanese or Korean, which are typed as they stand."""
    return (
        "\u2e80" <= letter <= "\ud7ff" or "\uf900" <= letter <= "\ufaff" or letter >= "\U00020000"
    )
