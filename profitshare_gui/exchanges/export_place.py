"""The place of a file that is being written: it holds the old file until the new one is whole."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

from profitshare_gui.core.errors import DiskTrouble

_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT})


@contextmanager
def whole_or_not_at_all(path: Path) -> Iterator[BinaryIO]:
    """A file that takes its place only when all of it has reached the disk.

    Until then it has a name of its own in the same folder, where a rename is one step. Whatever is
    raised inside leaves the old file as it was. Raises `DiskTrouble` where the disk refuses.
    """
    try:
        place = Path(os.path.realpath(path))
        beside = place.parent / f".{secrets.token_hex(6)}.part"
        try:
            with beside.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            beside.replace(place)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
    except OSError as error:
        code = "full" if error.errno in _NO_SPACE else ""
        why = f"could not be written: {error.strerror or error}"
        raise DiskTrouble(str(path), why, code) from error


@contextmanager
def whole_text(path: Path) -> Iterator[TextIO]:
    """The same for text, UTF-8, line ends as they are written.

    Half of a surrogate pair, which JSON may hold and UTF-8 cannot, is spelt out.
    """
    with whole_or_not_at_all(path) as file:
        text = TextIOWrapper(file, encoding="utf-8", errors="backslashreplace", newline="")
        try:
            yield text
            text.flush()
        finally:
            # Else the wrapper would flush what is left into a file that is being given up.
            with suppress(OSError):
                text.detach()
