"""Mappings on disk: the ones that ship and those the trader made, by name."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from profitshare_gui.core.errors import BadFile
from profitshare_gui.exchanges.mapping import Mapping, load_mapping, parse_mapping
from profitshare_gui.exchanges.mapping_text import mapping_text

_NAME = re.compile(r"[^\W_][\w .()+-]{0,58}[\w)+]|[^\W_]")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MappingShelf:
    """The folders mappings are read from; a later folder's file wins over an earlier one's.

    The last folder is the trader's own, and the only one that is written to.
    """

    folders: Sequence[Path]

    def names(self) -> tuple[str, ...]:
        """The names of all files, sorted; a file is called by its mapping's name."""
        return tuple(sorted({path.stem for folder in self.folders for path in _files(folder)}))

    def mapping(self, name: str) -> Mapping:
        """The mapping of a name. Raises `BadFile` where there is none, or with every fault."""
        path = self._path(name)
        if path is None:
            known = ", ".join(self.names()) or "none"
            raise BadFile(name, f"no mapping is called so; known: {known}")
        return load_mapping(path)

    def readable(self) -> list[Mapping]:
        """Every mapping that has no fault, by name."""
        return [each for each in map(self._tried, self.names()) if isinstance(each, Mapping)]

    def faults(self) -> list[BadFile]:
        """Why the others cannot be used."""
        return [each for each in map(self._tried, self.names()) if isinstance(each, BadFile)]

    def is_own(self, name: str) -> bool:
        """Whether a mapping is the trader's own: it can be deleted, and hides a shipped one."""
        return any(path.stem == name for path in _files(self.folders[-1]))

    def save(self, name: str, mapping: Mapping) -> Path:
        """Write a mapping into the trader's own folder, over one of the same name; all or nothing.

        Raises `BadFile` for a name that is none of a file, for a mapping with faults, and where the
        disk refuses; what was there before stays then.
        """
        if _NAME.fullmatch(name) is None or _RESERVED.fullmatch(name):
            raise BadFile(name, "is no name for a mapping: letters, digits, spaces and - . ( ) + _")
        text = mapping_text(mapping)
        parse_mapping(text, name)
        path = self.folders[-1] / f"{name}.toml"
        draft = path.with_suffix(".toml.new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        except OSError as error:
            raise BadFile(str(path), f"cannot be written: {error.strerror or error}") from error
        return path

    def delete(self, name: str) -> None:
        """Delete one of the trader's own mappings; any other name changes nothing."""
        for path in _files(self.folders[-1]):
            if path.stem == name:
                try:
                    path.unlink(missing_ok=True)
                except OSError as error:
                    why = f"cannot be deleted: {error.strerror or error}"
                    raise BadFile(str(path), why) from error

    def _tried(self, name: str) -> Mapping | BadFile:
        try:
            return self.mapping(name)
        except BadFile as error:
            return error

    def _path(self, name: str) -> Path | None:
        for folder in reversed(self.folders):
            for path in _files(folder):
                if path.stem == name:
                    return path
        return None


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml"))
