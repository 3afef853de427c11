"""The families of hostile input: what is read, with what it begins, and what may come of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from profitshare_gui.core.errors import ProfitShareError
from tests.fuzz.mutating import Mutation

Once = Callable[[bytes], bool]
"""Reads one input; whether it was accepted. Whatever it raises is a fault of the program."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A family made ready in a folder of its own: inputs to begin with, and the reading."""

    seeds: Sequence[bytes]
    once: Once
    words: Sequence[bytes] = ()
    own: Sequence[Mutation] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """Something of others that the program reads. `megabytes` is what reading all may add."""

    name: str
    make: Callable[[Path], Trial]
    megabytes: int = 300


def is_accepted(work: Callable[[], object]) -> bool:
    """Do it; a refusal is one of our own errors, with a sentence that can be shown."""
    try:
        work()
    except ProfitShareError as error:
        told = str(error)
        if not told.strip():
            raise AssertionError("refused without a word") from error
        told.encode()  # a lone surrogate could be neither printed nor logged
        return False
    return True


def families() -> dict[str, Family]:
    """Every family by its name."""
    from tests.fuzz.of_answers import ANSWERS
    from tests.fuzz.of_archives import ARCHIVES
    from tests.fuzz.of_files import FILES
    from tests.fuzz.of_texts import TEXTS

    return {each.name: each for each in (*FILES, *TEXTS, *ANSWERS, *ARCHIVES)}
