"""What the trader notes of a copier: a text and a few tags."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from profitshare_gui.core.instants import Micros

LONGEST_NOTE = 4_000
LONGEST_TAG = 40
MOST_TAGS = 20


class CopierNote(NamedTuple):
    """A note as it counted from `noted_at` on; both parts may be empty."""

    note: str
    tags: tuple[str, ...]
    noted_at: Micros


def clean_note(note: str, tags: str, noted_at: Micros) -> CopierNote:
    """What was typed as a note: tags apart by commas, each once, all of bounded length.

    Characters that no text has, such as NUL, are left out: a server's text cannot hold them.
    """
    once: dict[str, str] = {}
    for tag in tags.split(","):
        word = " ".join(_plain(tag).split())[:LONGEST_TAG]
        if word:
            once.setdefault(word.casefold(), word)
    kept = tuple(once.values())[:MOST_TAGS]
    return CopierNote(_plain(note).strip()[:LONGEST_NOTE], kept, noted_at)


def _plain(text: str) -> str:
    return "".join(
        sign for sign in text if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs")
    )
