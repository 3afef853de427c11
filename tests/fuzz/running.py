"""A family's inputs, one after the other in this process, within bounds of time and memory."""

from __future__ import annotations

import faulthandler
import gc
import resource
import signal
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from tests.fuzz.families import Family, Trial

_SECONDS = 8
"""What one input may take of the processor."""

_STUCK_SECONDS = 300
"""After so long of anybody's time the process says where it stands, and ends."""

_ADDRESS_SPACE = 6 << 30


class TooSlow(BaseException):
    """One input took longer than it may."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run: how many inputs were accepted and refused, and megabytes added."""

    family: str
    accepted: int
    refused: int
    megabytes: int


class Fault(Exception):
    """An input that the program could not deal with."""

    def __init__(self, content: bytes, number: int) -> None:
        super().__init__(f"input {number}: {content[:300]!r}")
        self.content = content
        self.number = number


def bound() -> None:
    """Cap the memory of this process and stop what takes too long; for a process of its own."""
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
    signal.signal(signal.SIGPROF, _too_slow)


def run(family: Family, inputs: Iterable[bytes], trial: Trial) -> Outcome:
    """Read every input. Raises `Fault` for the first that is dealt with badly."""
    accepted = refused = 0
    before = _peak()
    for number, content in enumerate(inputs):
        faulthandler.dump_traceback_later(_STUCK_SECONDS, exit=True)
        signal.setitimer(signal.ITIMER_PROF, _SECONDS)
        try:
            is_accepted = trial.once(content)
        except BaseException as error:
            signal.setitimer(signal.ITIMER_PROF, 0)
            raise Fault(content, number) from error
        signal.setitimer(signal.ITIMER_PROF, 0)
        accepted += is_accepted
        refused += not is_accepted
        added = _peak() - before
        if added > family.megabytes:
            raise Fault(content, number) from MemoryError(f"{added} MB more than before")
    faulthandler.cancel_dump_traceback_later()
    gc.collect()
    return Outcome(family.name, accepted, refused, _peak() - before)


def made(family: Family, folder: Path | None = None) -> Trial:
    """A family in a folder of its own."""
    return family.make(folder or Path(tempfile.mkdtemp(prefix=f"fuzz-{family.name}-")))


def _peak() -> int:
    """The most memory that this process ever had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


def _too_slow(_number: int, _frame: FrameType | None) -> None:
    raise TooSlow(f"{_SECONDS} seconds of the processor")
