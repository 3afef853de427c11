"""The images of a form: taken from a file or the clipboard, checked, cleaned and kept."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from profitshare_gui.core.application_form import ProofImage
from profitshare_gui.core.errors import BadImage, DiskTrouble
from profitshare_gui.core.image_bytes import BadImageError, CleanImage, ImageFault, clean_image
from profitshare_gui.core.records import Account
from profitshare_gui.store.store import Store

LARGEST_FILE = 64 * 2**20
"""How much of a file is read at all; what is private may be most of it."""

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class FoundImage:
    """An image that was checked and cleaned, not kept yet, under the name it came with."""

    name: str
    image: CleanImage


def read_image(path: Path) -> FoundImage:
    """Read an image from a file; raises `BadImage`, or `DiskTrouble` where it cannot be read.

    Only a plain file is opened: another thing of that name may never end, or never begin.
    """
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise BadImage(path.name, ImageFault.NOT_A_FILE)
        if about.st_size > LARGEST_FILE:
            raise BadImage(path.name, ImageFault.FILE_TOO_LARGE)
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise DiskTrouble(str(path), error.strerror or "cannot be read") from error
    return take_image(content, path.name)


def take_image(content: bytes, name: str) -> FoundImage:
    """Check and clean the bytes of an image; raises `BadImage`."""
    if len(content) > LARGEST_FILE:
        raise BadImage(name, ImageFault.FILE_TOO_LARGE)
    try:
        return FoundImage(_short(name), clean_image(content))
    except BadImageError as error:
        raise BadImage(name, error.fault) from error


def keep_image(store: Store, account: Account, found: FoundImage) -> ProofImage:
    """Keep an image beside the draft; raises `DiskTrouble`."""
    image = found.image
    digest = store.draft_files.keep(account.account_id, image.content, image.suffix)
    return ProofImage(
        digest=digest,
        name=found.name,
        suffix=image.suffix,
        size=len(image.content),
        width=image.width,
        height=image.height,
    )


def _short(name: str) -> str:
    """A file's name as it can be shown, without its ending, which may say anything."""
    stem = os.path.splitext(name)[0]  # noqa: PTH122 -- a name of the clipboard's is no path
    shown = "".join(sign if sign.isprintable() else " " for sign in stem).strip()
    return shown[:_LONGEST_NAME] or "image"
