"""What the makers need to find a fault, and nothing about the person or the money.

A traceback is taken apart: places in the program stay, and of the words of an exception only those
that are Python's own or stand in the program's lines beside them. All else becomes a dot, so that a
name, an amount, a key or an address cannot get through, whatever an exception says.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from platform import machine, platform, python_version

from profitshare_gui import __version__
from profitshare_gui.logs import blanked
from profitshare_gui.paths import APPLICATION, is_bundle

_HEAD = "Traceback (most recent call last):"
_BETWEEN = {
    "During handling of the above exception, another exception occurred:",
    "The above exception was the direct cause of the following exception:",
}
_PLACE = re.compile(r'  File "(?P<path>.*)", line (?P<line>\d+)(?P<where>, in [\w.<>]+)?')
_REPEATED = re.compile(r"  \[Previous line repeated \d+ more times?\]")
_KIND = re.compile(r"(?P<kind>[A-Za-z_][\w.]*)(?P<rest>: .*|:|)", re.DOTALL)
_WORD = re.compile(r"\w+")
_OF_A_PROGRAM = re.compile(
    r"(?i).*/(site-packages/.*|profitshare_gui/.*|lib/python[\d.]+/.*|python[\d.]*/lib/.*)"
)
_BUILT_IN = re.compile(r"<[a-z ._]+>|[^/]*")
_NOT_ENGLISH = re.compile(r"[^\x00-\x7f]+")
_HIDDEN, _ELSEWHERE = "·", "…"

_PYTHON_SAYS = """
a allocate already an and any argument arguments assignment at attribute base be because been
before but by byte bytes bytestring call callable can cannot changed close closed codec converted
could created data decode defined deleted depth dict dictionary division during element empty
encode enough error exceeded expected failed false file float for format found from function
generator given global got has hashable have in index instance int internal invalid is it item
iterable iteration key keyword length list literal local many maximum may memory method missing
module more must name named no none nonetype not number object of on one only open operand
operation or out overflow position positional range read recursion referenced required returned
sequence set shape signal size source str string subscriptable supported takes than that the this
to too true tuple type types unexpected unhashable unpack unsupported value values variable was
were with without write wrong zero
"""
"""The words that Python itself tells of an exception with; in lower case."""


@dataclass(frozen=True, slots=True)
class ArchiveFacts:
    """What a report tells of the archive: the revision of its tables, and how many rows of what.

    `counts` are exact here; the report rounds them to a power of ten.
    """

    revision: str
    counts: Mapping[str, int] = field(default_factory=dict)


def crash_report(traceback: str, facts: ArchiveFacts | None = None) -> str:
    """A report that can be sent to anybody, in English, of a traceback as Python prints it."""
    return "\n".join([*_program_lines(), *_archive_lines(facts), "", redacted(traceback), ""])


def redacted(traceback: str) -> str:
    """A traceback without what exceptions say of persons, amounts, files and secrets."""
    lines = blanked(traceback).strip("\n").splitlines()
    code: set[str] = set()
    told: list[str] = []
    in_frames, is_first, is_ours = False, True, False
    for line in lines:
        if line == _HEAD or line in _BETWEEN or not line:
            in_frames, is_first, is_ours = line == _HEAD, True, False
            told.append(line)
        elif in_frames and (place := _PLACE.fullmatch(line)):
            path = _path(place["path"])
            told.append(f'  File "{path}", line {place["line"]}{place["where"] or ""}')
            is_ours = path != _ELSEWHERE
        elif in_frames and line.startswith("    "):
            if is_ours:  # a line of a program, and no secret
                code.update(word.lower() for word in _WORD.findall(line) if word[0].isalpha())
                told.append(line)
        elif in_frames and _REPEATED.fullmatch(line):
            told.append(line)
        else:
            told.append(_message(line, code, is_first=is_first))
            in_frames = is_first = is_ours = False
    return "\n".join(told)


def rounded(count: int) -> int:
    """The power of ten that is nearest, by factor: 4 and 31 are about 10, 3 is about 1; 0 stays."""
    if count <= 0:
        return 0
    below: int = 10 ** (len(str(count)) - 1)
    return below * 10 if count * count >= 10 * below * below else below


def _program_lines() -> list[str]:
    from PySide6 import __version__ as binding
    from PySide6.QtCore import QLocale, qVersion
    from PySide6.QtGui import QGuiApplication

    return [
        f"{APPLICATION} {__version__} ({'bundle' if is_bundle() else 'package'})",
        f"Python {python_version()}, Qt {qVersion()}, PySide6 {binding}",
        f"{platform()}, {machine()}, {sys.platform}",
        f"Display: {QGuiApplication.platformName()}, language: {QLocale().name()}",
    ]


def _archive_lines(facts: ArchiveFacts | None) -> list[str]:
    if facts is None:
        return ["Archive: not known"]
    counts = [f"{name} about {rounded(count)}" for name, count in facts.counts.items()]
    return [f"Archive: revision {facts.revision}", *([f"Rows: {', '.join(counts)}"] * bool(counts))]


def _path(path: str) -> str:
    """The part of a file's path that belongs to a program; nothing of any other."""
    plain = path.replace("\\", "/")
    if _BUILT_IN.fullmatch(plain):
        return plain  # as in a bundle, where files have no folder
    found = _OF_A_PROGRAM.fullmatch(f"/{plain}")
    return found[1] if found else _ELSEWHERE


def _message(line: str, code: set[str], *, is_first: bool) -> str:
    """A line of what an exception says; its first begins with the kind of exception."""
    found = _KIND.fullmatch(line) if is_first else None
    if found is None:
        return _words(line, code)
    return found["kind"] + _words(found["rest"], code)


def _words(words: str, code: set[str]) -> str:
    known = code.union(_PYTHON_SAYS.split())
    shown = _WORD.sub(lambda word: word[0] if word[0].lower() in known else "\0", words)
    return _NOT_ENGLISH.sub(_HIDDEN, shown).replace("\0", _HIDDEN)
