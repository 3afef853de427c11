"""Rulebooks on disk: the ones that ship and the trader's own, by id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from profitshare_gui.core.errors import BadRulebook, Fault, UnknownRulebook
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.rulebook_file import parse_rulebook
from profitshare_gui.core.toml_text import LONGEST_TOML


@dataclass(frozen=True, slots=True)
class RulebookShelf:
    """The folders rulebooks are read from; a later folder's file wins over an earlier one's."""

    folders: Sequence[Path]

    def ids(self) -> tuple[str, ...]:
        """The ids of all files, sorted; a file is called by its rulebook's id."""
        return tuple(sorted({path.stem for folder in self.folders for path in _files(folder)}))

    def rulebook(self, rulebook_id: str, overrides: Iterable[tuple[str, str]] = ()) -> Rulebook:
        """The rulebook of an id, with an account's own values where it has any.

        Raises `UnknownRulebook`, or `BadRulebook` with every fault.
        """
        path = self.path(rulebook_id)
        return _named_as_its_file(read_rulebook(path, overrides), path)

    def path(self, rulebook_id: str) -> Path:
        """The file of an id; raises `UnknownRulebook`."""
        for folder in reversed(self.folders):
            for path in _files(folder):
                if path.stem == rulebook_id:
                    return path
        raise UnknownRulebook(rulebook_id, self.ids())


def read_rulebook(path: Path, overrides: Iterable[tuple[str, str]] = ()) -> Rulebook:
    """Read one rulebook file. Raises `BadRulebook` naming file, key and reason of every fault."""
    return parse_rulebook(rulebook_text(path), str(path), overrides)


def rulebook_text(path: Path) -> str:
    """What a rulebook file says, unread; raises `BadRulebook`."""
    try:
        if not path.is_file():  # another thing of that name may never end, or never begin
            raise BadRulebook(str(path), (Fault("file", "is not a file"),))
        with path.open(encoding="utf-8") as file:
            return file.read(LONGEST_TOML + 1)
    except UnicodeDecodeError as error:
        raise BadRulebook(str(path), (Fault("file", "is not UTF-8 text"),)) from error
    except OSError as error:
        why = f"cannot be read: {error.strerror}"
        raise BadRulebook(str(path), (Fault("file", why),)) from error


def _named_as_its_file(rulebook: Rulebook, path: Path) -> Rulebook:
    """The rulebook, unless its id is another than its file's name: then ids would be ambiguous."""
    if rulebook.rulebook_id != path.stem:
        why = f"is {rulebook.rulebook_id!r}, but the file is called {path.name}; they must agree"
        raise BadRulebook(str(path), (Fault("id", why),))
    return rulebook


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml"))
