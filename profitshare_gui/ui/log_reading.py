"""The end of the log as entries, and what was written since: plain functions for a worker."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from profitshare_gui.logs import LOG_FILE

MOST_BYTES = 2_000_000
"""What is read of the log, from its end: about 20,000 lines."""
MOST_ENTRIES = 20_000

_OLDER = 3
_HEAD = re.compile(
    r"(?P<at>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)[,.]\d+"
    r" (?P<level>[A-Z]+) (?P<source>[^\s:]+): (?P<words>.*)"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was written down; `words` may have many lines, as those of a traceback.

    `number` grows with time and never means another entry; `folded` is what a search looks at.
    """

    number: int
    at: str
    level: str
    source: str
    words: str
    folded: str

    @property
    def is_trouble(self) -> bool:
        """Whether it is a warning or worse."""
        return self.level not in {"DEBUG", "INFO"}

    @property
    def is_error(self) -> bool:
        """Whether it is an error or worse."""
        return self.level in {"ERROR", "CRITICAL"}


@dataclass(frozen=True, slots=True)
class Reading:
    """Entries, and where in which file to read on; `is_whole` if nothing older was left out."""

    entries: tuple[Entry, ...] = ()
    file: int = 0
    offset: int = 0
    is_whole: bool = True


def read_log(folder: Path, first: int = 0) -> Reading:
    """The last entries of all files of the log, numbered from `first`; none where there is none."""
    room, texts, is_whole = MOST_BYTES, [], True
    file = offset = 0
    for age in range(_OLDER + 1):
        path = folder / (f"{LOG_FILE}.{age}" if age else LOG_FILE)
        text, number, end, size = _tail(path, room)
        if not age:
            file, offset = number, end
        texts.append(text)
        room -= len(text)
        if size > len(text):
            is_whole = False
        if room <= 0:
            break
    lines = b"".join(reversed(texts)).decode("utf-8", "replace").splitlines()
    entries = tuple(_entries(lines, first))[-MOST_ENTRIES:]
    return Reading(entries, file, offset, is_whole)


def read_on(folder: Path, since: Reading) -> Reading:
    """What was written since a reading; all anew where the file was set aside meanwhile.

    A line that is not complete yet is left for the next time.
    """
    path = folder / LOG_FILE
    first = since.entries[-1].number + 1 if since.entries else 0
    try:
        with path.open("rb") as log:
            status = path.stat()
            if status.st_ino != since.file or status.st_size < since.offset:
                return read_log(folder, first)
            log.seek(since.offset)
            text = log.read(MOST_BYTES)
    except OSError:
        return since
    whole = text[: text.rfind(b"\n") + 1]
    if not whole:
        return since
    lines = whole.decode("utf-8", "replace").splitlines()
    added = tuple(_entries(lines, first))
    kept = (since.entries + added)[-MOST_ENTRIES:]
    return Reading(kept, since.file, since.offset + len(whole), since.is_whole)


def _tail(path: Path, room: int) -> tuple[bytes, int, int, int]:
    """The end of a file in whole lines, the file's number, where that ends, and its size."""
    try:
        with path.open("rb") as log:
            status = path.stat()
            start = max(status.st_size - room, 0)
            log.seek(start)
            text = log.read(room)
    except OSError:
        return b"", 0, 0, 0
    if start:
        text = text[text.find(b"\n") + 1 :]
    whole = text[: text.rfind(b"\n") + 1]
    return whole, status.st_ino, status.st_size - (len(text) - len(whole)), status.st_size


def _entries(lines: Iterable[str], first: int) -> Iterator[Entry]:
    """Lines without a head of their own belong to the entry before them."""
    number, head, words = first, ("", "", ""), []
    for line in lines:
        found = _HEAD.fullmatch(line)
        if found is None:
            words.append(line)
            continue
        if words:
            yield _entry(number, head, words)
            number += 1
        head, words = (found["at"], found["level"], found["source"]), [found["words"]]
    if words:
        yield _entry(number, head, words)


def _entry(number: int, head: tuple[str, str, str], words: list[str]) -> Entry:
    told = "\n".join(words)
    return Entry(number, *head, told, f"{' '.join(head)} {told}".casefold())
