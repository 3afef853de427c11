"""A form as a package to upload by hand: its texts and images in order, and the steps to take."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from profitshare_gui.core.application_form import (
    Draft,
    FieldKind,
    FormField,
    FormRule,
    ProofImage,
)
from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.instants import DAY, instant_text
from profitshare_gui.exchanges.export_place import whole_or_not_at_all

ReadImage = Callable[[ProofImage], bytes | None]

_OLDEST_STAMP = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a package: the same form makes the same bytes."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a form goes: the platform, the way to its form there, and how it is answered."""

    platform: str
    way: str
    review: str


@dataclass(frozen=True, slots=True)
class PackageReport:
    """What was written: the files by name, and the images that this computer does not have."""

    files: tuple[str, ...]
    missing: tuple[str, ...]


def write_package(
    path: Path, rule: FormRule, draft: Draft, place: Place, read: ReadImage
) -> PackageReport:
    """Write a ZIP file, or a new folder where the name does not end with `.zip`.

    Raises `DiskTrouble`; a folder that is there already is never written into.
    """
    files, missing = _files(rule, draft, place, read)
    if path.suffix.casefold() == ".zip":
        with whole_or_not_at_all(path) as file, zipfile.ZipFile(file, "w") as archive:
            for name, content in files:
                archive.writestr(zipfile.ZipInfo(name, _OLDEST_STAMP), content)
    else:
        _write_folder(path, files)
    return PackageReport(tuple(name for name, _ in files), tuple(missing))


def _write_folder(path: Path, files: Sequence[tuple[str, bytes]]) -> None:
    try:
        path.mkdir(parents=True)
        for name, content in files:
            (path / name).write_bytes(content)
    except FileExistsError as error:
        raise DiskTrouble(str(path), "is there already; choose another name") from error
    except OSError as error:
        raise DiskTrouble(str(path), error.strerror or "cannot be written") from error


def _files(
    rule: FormRule, draft: Draft, place: Place, read: ReadImage
) -> tuple[list[tuple[str, bytes]], list[str]]:
    files: list[tuple[str, bytes]] = []
    missing: list[str] = []
    lines: list[str] = []
    for number, each in enumerate(rule.fields, start=1):
        lines.append(f"{number}. {each.words.capitalize()}")
        if each.kind is FieldKind.AGREEMENT:
            lines.append("   Read it there, then tick it.")
            continue
        images = _images(each, draft)
        for at, image in enumerate(images, start=1):
            name = f"{number:02d}-{each.key}{f'-{at}' if len(images) > 1 else ''}.{image.suffix}"
            content = read(image)
            if content is None:
                missing.append(image.name)
                lines.append(f"   The image {image.name!r} is on another computer.")
                continue
            files.append((name, content))
            lines.append(f"   Upload {name}{_days(image)}")
        words = draft.texts.get(each.key, "").strip()
        if words:
            name = f"{number:02d}-{each.key}.txt"
            files.append((name, words.encode("utf-8", "backslashreplace")))
            lines.append(f"   Paste the text of {name}")
        elif not images:
            lines.append("   Left empty." if each.is_optional else "   STILL EMPTY.")
    return [("README.txt", _readme(place, lines)), *files], missing


def _images(each: FormField, draft: Draft) -> Sequence[ProofImage]:
    if each.kind is FieldKind.AVATAR:
        return () if draft.avatar is None else (draft.avatar,)
    return draft.images if each.kind is FieldKind.PROOF else ()


def _days(image: ProofImage) -> str:
    if image.first_day is None or image.last_day is None:
        return ""
    first, last = (instant_text(day * DAY)[:10] for day in (image.first_day, image.last_day))
    return f" (shows {first} to {last})"


def _readme(place: Place, lines: Sequence[str]) -> bytes:
    head = [
        f"Application to become a lead trader at {place.platform}",
        "",
        f"Where: {place.way or 'on the platform, under copy trading'}",
        *([f"How it is answered: {place.review}"] if place.review else []),
        "",
        "Fill in the form in this order:",
        "",
    ]
    tail = ["", "Then tell ProfitShare that it was sent, so that its timeline goes on.", ""]
    return "\n".join([*head, *lines, *tail]).encode("utf-8", "backslashreplace")
