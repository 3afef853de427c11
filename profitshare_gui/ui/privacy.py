"""How much of the figures, counts and names the screen shows: one level for the whole program.

`text.py` asks here before it writes an amount, a ratio, a count or a name; nothing that is stored,
computed, sorted or compared ever changes. What a level hides is said in `text.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

MASK = "••••"
"""Always four dots: a mask as long as what it hides would tell its size."""

FACTOR_SCALE = 12
"""The factor of a scrambled screen is a whole number of 10^-12."""

_ONE: int = 10**FACTOR_SCALE
_SMALLEST, _LARGEST = _ONE // 5, 5 * _ONE
_TOO_NEAR = (_ONE * 8 // 10, _ONE * 13 // 10)
_COUNT = "%L?n"
_OPEN = (
    r"%L?n (?:business )?(?:second|minute|hour|day|week|month|year)"
    r"|%L?n (?:unread notice|note|thing|problem|field|character|column|image)"
)
"""Counts that say nothing of the reader's size: how long, and what is to be done.

Like the other patterns it is compiled when it is first wanted: few ever want a level.
"""

_NAME_AND_ID = r"(?s)(.+) \((.+)\)"
_ID = r"0x[0-9a-fA-F]+|\w*\d{4,}\w*|[0-9a-fA-F-]{16,}"
_FIRST_ID = 10**9
_FIRST_WORDS = (
    *("Amber", "Brisk", "Calm", "Copper", "Dawn", "Dusty", "Early", "Fern", "Frost", "Gentle"),
    *("Golden", "Granite", "Hazel", "Iron", "Ivory", "Jade", "Keen", "Lunar", "Maple", "Misty"),
    *("North", "Ochre", "Pale", "Quiet", "River", "Rusty", "Silver", "Slate", "Swift", "Velvet"),
)
_LAST_WORDS = (
    *("Badger", "Bison", "Crane", "Curlew", "Dingo", "Egret", "Falcon", "Finch", "Gecko", "Heron"),
    *("Ibis", "Jackal", "Kestrel", "Lemur", "Lynx", "Marten", "Newt", "Osprey", "Otter", "Panda"),
    *("Puffin", "Quail", "Raven", "Robin", "Seal", "Stoat", "Tapir", "Tern", "Vole", "Wren"),
)


class PrivacyLevel(Enum):
    """How much is shown; the values are those of the preference `privacy/start`."""

    NORMAL = "normal"
    SEMI = "semi"
    PRIVATE = "private"
    SCRAMBLE = "scramble"


class _State:
    """The level, and what a scrambled screen of this run is made with."""

    def __init__(self) -> None:
        self.level = PrivacyLevel.NORMAL
        self.factor = 0
        self.key = b""
        self.names: dict[str, str] = {}
        self.taken: set[str] = set()


_state = _State()
_writes_real: ContextVar[bool] = ContextVar("writes_real", default=False)


def current_privacy() -> PrivacyLevel:
    """The level of the whole program; NORMAL inside `real_figures`."""
    return PrivacyLevel.NORMAL if _writes_real.get() else _state.level


def apply_privacy(app: QApplication, level: PrivacyLevel) -> None:
    """Take a level; tables and plots are painted anew, sentences once their pages are read again.

    The factor and the key of a scrambled screen are drawn when it is first wanted and stay for the
    run: two pictures of one run tell the same.
    """
    if level is PrivacyLevel.SCRAMBLE and not _state.factor:
        _draw()
    before, _state.level = _state.level, level
    if level is before is PrivacyLevel.NORMAL:
        return  # as at the start, where to ask Qt for all there is costs a tenth of it
    from PySide6.QtWidgets import QAbstractItemView

    _hide_plurals(app, hides=level is PrivacyLevel.PRIVATE)
    for widget in app.allWidgets():
        widget.update()
        if isinstance(widget, QAbstractItemView):
            widget.viewport().update()


@contextmanager
def real_figures() -> Iterator[None]:
    """What is written inside holds real figures: for a file the reader has agreed to.

    It holds for the thread that asks, so a screen painted meanwhile keeps its level.
    """
    token = _writes_real.set(True)
    try:
        yield
    finally:
        _writes_real.reset(token)


def is_normal() -> bool:
    """Whether everything is shown as it is."""
    return current_privacy() is PrivacyLevel.NORMAL


def hides_amounts() -> bool:
    """Whether amounts are dots."""
    return current_privacy() in {PrivacyLevel.SEMI, PrivacyLevel.PRIVATE}


def hides_parts() -> bool:
    """Whether percentages, counts and names are dots as well."""
    return current_privacy() is PrivacyLevel.PRIVATE


def hides_names() -> bool:
    """Whether nicknames and ids are not the real ones."""
    return current_privacy() in {PrivacyLevel.PRIVATE, PrivacyLevel.SCRAMBLE}


def is_scrambled() -> bool:
    """Whether amounts are multiplied and names invented."""
    return current_privacy() is PrivacyLevel.SCRAMBLE


def scrambled(value: int) -> int:
    """A whole number times the factor of this run, 10^12 times as fine."""
    return value * _state.factor


def on_axis(amount: int) -> int:
    """An amount as an axis counts it: a scrambled one has round ticks of its own."""
    return amount * _state.factor // _ONE if is_scrambled() else amount


def off_axis(tick: int) -> int:
    """The real amount where such a tick stands."""
    return tick * _ONE // _state.factor if is_scrambled() else tick


def shown_name(name: str) -> str:
    """A nickname or id as the level allows: itself, dots, or an invented one that stays.

    "Nick (id)" is two names, so that each is called the same wherever it stands.
    """
    if hides_parts() and name:
        return MASK
    if not is_scrambled() or not name:
        return name
    both = re.fullmatch(_NAME_AND_ID, name)
    return f"{_invented(both[1])} ({_invented(both[2])})" if both else _invented(name)


def _draw() -> None:
    """A factor between 0.2 and 5 and not near 1, where a picture would show nearly the truth."""
    import secrets  # not before the first frame: few ever want this level

    _state.key = secrets.token_bytes(32)
    while not _state.factor or _TOO_NEAR[0] <= _state.factor <= _TOO_NEAR[1]:
        _state.factor = _SMALLEST + secrets.randbelow(_LARGEST - _SMALLEST)


def _invented(name: str) -> str:
    """A name of nobody, the same for the same name all through the run, and no other's."""
    if name not in _state.names:
        import hashlib
        import hmac

        number = int.from_bytes(hmac.new(_state.key, name.encode(), hashlib.sha256).digest())
        made = _invented_from(number, is_id=re.fullmatch(_ID, name) is not None)
        while made in _state.taken:
            number += 1
            made = _invented_from(number, is_id=re.fullmatch(_ID, name) is not None)
        _state.taken.add(made)
        _state.names.setdefault(name, made)  # a worker may have been here meanwhile
    return _state.names[name]


def _invented_from(number: int, *, is_id: bool) -> str:
    if is_id:
        return str(_FIRST_ID + number % (9 * _FIRST_ID))
    number, first = divmod(number, len(_FIRST_WORDS))
    number, last = divmod(number, len(_LAST_WORDS))
    return f"{_FIRST_WORDS[first]}{_LAST_WORDS[last]}{number % 90 + 10}"


class CountMask(QTranslator):
    """Sentences about a count, with dots in its place; "3 days" stay readable.

    It asks the translators that were installed before it, for a sentence has its plural there.
    """

    def translate(  # type: ignore[override]  # None is the null string that Qt asks for
        self,
        context: str,
        source_text: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        """The sentence with its count hidden; None leaves it to the others (Qt)."""
        app = QApplication.instance()
        if n < 0 or app is None or not hides_parts() or re.search(_OPEN, source_text):
            return None
        for other in reversed(app.findChildren(QTranslator)):
            found = other is not self and other.translate(
                context, source_text, disambiguation or "", n
            )
            if found:
                return re.sub(_COUNT, MASK, found)
        return re.sub(_COUNT, MASK, source_text)

    def isEmpty(self) -> bool:
        return False


def _hide_plurals(app: QApplication, *, hides: bool) -> None:
    for earlier in app.findChildren(CountMask):
        app.removeTranslator(earlier)
        earlier.setParent(None)
        earlier.deleteLater()
    if hides:
        mask = CountMask(app)
        app.installTranslator(mask)
