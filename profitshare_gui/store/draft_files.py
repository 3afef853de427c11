"""The images of the forms: files in the data folder, named by what is in them.

They stay on this computer, also where the archive is on a server; in an archive in memory they are
in memory as well.
"""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from profitshare_gui.core.errors import BadValue, DiskTrouble
from profitshare_gui.store.folder import disk_trouble, make_folder, sync_file, sync_folder

_NAME = re.compile(r"[0-9a-f]{64}\.(?:png|jpg|webp)", re.ASCII)


class DraftFiles:
    """The images of every account. Any thread may use it; a file never changes once it is there."""

    def __init__(self, folder: Path | None) -> None:
        self._root = None if folder is None else folder / "drafts"
        self._held: dict[tuple[int, str], bytes] = {}

    def keep(self, account_id: int, content: bytes, suffix: str) -> str:
        """Keep an image and return its digest; raises `DiskTrouble`."""
        digest = sha256(content).hexdigest()
        name = _checked(digest, suffix)
        if self._root is None:
            self._held[account_id, name] = content
            return digest
        path = self._root / str(account_id) / name
        if not path.is_file() or path.stat().st_size != len(content):
            try:
                make_folder(self._root)
                make_folder(path.parent)
                _write(path, content)
            except OSError as error:
                raise disk_trouble(error, path.parent) from error
        return digest

    def read(self, account_id: int, digest: str, suffix: str) -> bytes | None:
        """An image; None where this computer does not have it, or it is not what it was.

        Raises `DiskTrouble`.
        """
        name = _checked(digest, suffix)
        if self._root is None:
            return self._held.get((account_id, name))
        path = self._root / str(account_id) / name
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise DiskTrouble(str(path), error.strerror or "cannot be read") from error
        return content if sha256(content).hexdigest() == digest else None

    def sweep(self, account_id: int, wanted: frozenset[str]) -> None:
        """Delete the images of an account that no form names any more, by digest."""
        for held in [key for key in self._held if key[0] == account_id]:
            if held[1].partition(".")[0] not in wanted:
                self._held.pop(held, None)
        if self._root is None:
            return
        with suppress(OSError):  # what cannot be deleted now is deleted at the next time
            for path in (self._root / str(account_id)).iterdir():
                if _NAME.fullmatch(path.name) and path.stem not in wanted:
                    path.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    """Write a file that has its name only once all of it has reached the disk."""
    beside = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        beside.write_bytes(content)
        sync_file(beside)
        beside.replace(path)
        sync_folder(path.parent)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _checked(digest: str, suffix: str) -> str:
    """The name of a file; a draft may come from another computer and say anything."""
    name = f"{digest}.{suffix}"
    if not _NAME.fullmatch(name):
        raise BadValue("unknown_word", name)
    return name
