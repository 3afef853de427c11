"""Bytes that are nearly right: mutations of good ones, the same ones for the same seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence

NUMBERS = (
    *(b"0", b"-0", b"-1", b"1e9999", b"1e-9999", b"9" * 19, b"9" * 400, b"NaN", b"Infinity"),
    *(b"9223372036854775807", b"9223372036854775808", b"-9223372036854775809", b"0.000000005"),
    *(b"1.5", b"0x10", b"1_000", b"4294967296", b"2147483648", b"99999999999", b"253402300800000"),
)
"""What a number is changed into."""

WORDS = (
    *(b"", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc3\x28", b"\xe2\x80\xae"),
    *(b"null", b"true", b"[]", b"{}", b'""', b"'", b'"', b"\\", b"\r\n", b"\t", b";", b"|", b"%s"),
    *(b"[" * 2000, b"{" * 500, b"(" * 500, b"=cmd|' /C calc'!A0", b"../../../etc/passwd", b"%n"),
    *(
        b"\xf0\x9f\x92\xb0",
        b"\xd9\xa1\xd9\xa2",
        b"A" * 5000,
        b"{placeholder}",
        b"<b>",
        b"__class__",
    ),
)
"""What may stand anywhere in anything."""

Mutation = Callable[[random.Random, bytes], bytes]
"""One thing wrong that only a family knows how to do: the bytes with it."""

LEAVES = (
    *(b"null", b"true", b"false", b"[]", b"{}", b'""', b"0", b"-1", b"7", b"1.5", b"1e400", b"-0"),
    *(b'"0"', b'"-1"', b'"-0.00"', b'"1e5"', b'"NaN"', b'"0.000000001"', b'"USDT"', b'"usdt "'),
    *(b'"92233720368.54775807"', b'"-92233720368.54775808"', b'"92233720368.54775808"'),
    *(b'"92233720368"', b"9223372036854775807", b"9223372036854775808", b"1" * 4000),
    *(b'"9223372036854775807"', b'"-9223372036854775809"', b'"18446744073709551616"'),
    *(b'"1774828800000"', b'"1774742400000"', b'"253402300799999"', b'"253402300800000"'),
    *(b'"-1774828800000"', b'"1774828800"', b"1774828800000", b"253402300800000", b'"2026-03-01"'),
    *(b'"1000000001"', b'"1083000000000000001"', b'"\\ud800"', b'"\\u0000"', b'"\\u202e"', b'" "'),
    *(
        b'"A' + b"A" * 5000 + b'"',
        b'["a"]',
        b'{"a":1}',
        b'"BTCUSDT"',
        b'"BTC-USDT-SWAP"',
        b'"long"',
    ),
    *(b'"YES"', b'"yes"', b'"closed"', b'"open"', b'"realized_pnl"', b"[" * 500 + b"]" * 500),
)
"""What a value of JSON is changed into; the whole stays JSON."""

_VALUE = re.compile(rb'(?<=[:,\[ ])(?:"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d[\d.eE+-]*|true|false|null)')
_ROW = re.compile(rb"\{[^{}]*\}")
_DIGITS = re.compile(rb"-?\d+(?:\.\d+)?")
_LONGEST = 200_000
_EDGE_BYTES = (0, 1, 0x7F, 0x80, 0xFF, 0x20, 0x0A, 0x2C, 0x22)


class Mutator:
    """Makes inputs for one family; `words` are what the family's own language is made of."""

    def __init__(
        self,
        seed: int,
        seeds: Sequence[bytes],
        words: Sequence[bytes],
        own: Sequence[Mutation] = (),
    ) -> None:
        """Where a family has mutations of its `own`, every second is one of them."""
        self._random = random.Random(seed)
        self._seeds = seeds
        self._words = (*WORDS, *words)
        self._own = own

    def inputs(self, count: int) -> Iterator[bytes]:
        """The seeds themselves first, then what becomes of them."""
        yield from self._seeds[:count]
        for _ in range(count - len(self._seeds)):
            yield self.one()

    def one(self) -> bytes:
        """One input: now and then no more than noise, else a seed with a few things wrong."""
        chance = self._random
        if chance.random() < 0.03:
            return chance.randbytes(chance.randrange(400))
        content = chance.choice(self._seeds)
        for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5, 9))):
            content = self._changed(content)
        return content[:_LONGEST] if len(content) > _LONGEST and chance.random() < 0.9 else content

    def _changed(self, content: bytes) -> bytes:
        chance = self._random
        if self._own and chance.random() < 0.5:
            return chance.choice(self._own)(chance, content)
        at, to = self._slice(content)
        match chance.randrange(11):
            case 0 if content:
                flipped = bytearray(content)
                place = chance.randrange(len(flipped))
                flipped[place] ^= 1 << chance.randrange(8)
                return bytes(flipped)
            case 1 if content:
                place = chance.randrange(len(content))
                edge = bytes([chance.choice(_EDGE_BYTES)])
                return content[:place] + edge + content[place + 1 :]
            case 2:
                return content[:at] + content[to:]
            case 3:
                return content[:to] + content[at:to] * chance.choice((1, 1, 2, 20)) + content[to:]
            case 4 | 5:
                return content[:at] + chance.choice(self._words) + content[at:]
            case 6 | 7:
                return self._other_number(content)
            case 8:
                other = chance.choice(self._seeds)
                start, end = self._slice(other)
                return content[:at] + other[start:end] + content[to:]
            case 9:
                return content[:at]
            case _:
                return content[:at] + chance.choice(self._words) + content[to:]

    def _other_number(self, content: bytes) -> bytes:
        """One of the first numbers that are there is another one."""
        start = self._random.randrange(len(content) + 1)
        found = _DIGITS.search(content, start) or _DIGITS.search(content)
        if found is None:
            return content
        return content[: found.start()] + self._random.choice(NUMBERS) + content[found.end() :]

    def _slice(self, content: bytes) -> tuple[int, int]:
        at = self._random.randrange(len(content) + 1)
        length = self._random.choice((0, 1, 2, 4, 8, 20, 100, 1000))
        return at, min(at + length, len(content))


def other_value(chance: random.Random, content: bytes) -> bytes:
    """A value of JSON is another one."""
    found = _found(chance, _VALUE, content)
    if found is None:
        return content
    return content[: found.start()] + chance.choice(LEAVES) + content[found.end() :]


def other_rows(chance: random.Random, content: bytes) -> bytes:
    """A row of JSON stands there twice, or many times, or has gone elsewhere."""
    found = _found(chance, _ROW, content)
    if found is None:
        return content
    row, times = found[0], chance.choice((0, 2, 2, 3, 150))
    if times == 0:
        other = _found(chance, _ROW, content) or found
        return content[: found.start()] + other[0] + content[found.end() :]
    return content[: found.start()] + b",".join([row] * times) + content[found.end() :]


def _found(
    chance: random.Random, pattern: re.Pattern[bytes], content: bytes
) -> re.Match[bytes] | None:
    start = chance.randrange(len(content) + 1)
    return pattern.search(content, start) or pattern.search(content)
