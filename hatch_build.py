"""The languages of the program: .ts files are written by people, .qm files are made here.

The build of a wheel runs this (pyproject.toml), and so does the Makefile. Nothing else is needed
than lrelease, which comes with PySide6-Essentials.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TRANSLATIONS = "resources/translations"


class Languages(BuildHookInterface[Any]):
    """Makes the .qm files before a wheel, or an installation that is edited, collects its files."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (Hatch)
        """Make them in their place, from where resources/ travels whole."""
        release(Path(self.root) / TRANSLATIONS)


def release(folder: Path) -> list[Path]:
    """Make the .qm of every .ts of a folder in which something is translated; no other stays.

    Raises `CalledProcessError` for a .ts that lrelease refuses, `FileNotFoundError` without it.
    """
    for left in folder.glob("*.qm"):
        if not _is_begun(left.with_suffix(".ts")):
            left.unlink()
    made = []
    for source in sorted(folder.glob("*.ts")):
        if not _is_begun(source):
            continue  # the language would be offered, and be English
        target = source.with_suffix(".qm")
        command = [_lrelease(), "-silent", "-nounfinished", str(source), "-qm", str(target)]
        subprocess.run(command, check=True)  # noqa: S603 (our own files)
        made.append(target)
    return made


def _is_begun(source: Path) -> bool:
    """Whether a person has finished a sentence of it."""
    if not source.is_file():
        return False
    messages = ET.parse(source).iter("translation")  # noqa: S314 (our own files)
    return any(each.get("type") is None and "".join(each.itertext()).strip() for each in messages)


def _lrelease() -> str:
    """The program inside PySide6-Essentials; its Python is not loaded for that."""
    found = find_spec("PySide6")
    folders = found.submodule_search_locations if found else None
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    for folder in folders or ():
        if (Path(folder) / name).is_file():
            return str(Path(folder) / name)
    raise FileNotFoundError(f"PySide6-Essentials with its {name} is not installed")


if __name__ == "__main__":
    for path in release(Path(__file__).parent / TRANSLATIONS):
        print(path.name)  # noqa: T201 (the Makefile says what was made)
