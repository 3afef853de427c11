"""The libraries that travel with the program: their names, versions and licences.

All of it is read from what each package says of itself, so nothing here can grow stale: in a work
tree, in an installation by pip, and in a bundle, which carries those descriptions as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from platform import python_version
from sysconfig import get_path

from profitshare_gui.paths import resource

PYTHON = "Python"
QT = "Qt"
SYSTEM = "Libraries of the system"
"""What a bundle for Linux takes from the system that it was made on."""

_PROGRAM = "profitshare"
_QT_PACKAGES = frozenset({"pyside6_essentials", "shiboken6"})
"""Qt, whose version they have, and its bindings; they bring no text of their licence."""
_QT_TEXTS = ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt")
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_LONGEST_NAME = 60
"""Some packages put the whole text where the name of the licence belongs."""


@dataclass(frozen=True, slots=True)
class Component:
    """A library or typeface beside our own code; `licence` is its name, empty where untold."""

    name: str
    version: str
    licence: str


def components() -> list[Component]:
    """What the program is made of beside its own code, by name."""
    found = [Component(PYTHON, python_version(), "PSF-2.0")]
    found += [_component(each) for each in _needed()]
    bindings = [each.version for each in found if each.name.lower() in _QT_PACKAGES]
    found += [Component(QT, version, "LGPL-3.0-only") for version in bindings[:1]]
    found += [Component(family, "", "OFL-1.1") for family in _typefaces()]
    if _system_texts():
        found.append(Component(SYSTEM, "", ""))
    return sorted(found, key=lambda each: each.name.lower())


def licence_texts(component: Component) -> list[str]:
    """The texts of a component's licence, else the name of it; empty where nothing is known."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in _files(component)]
    return texts or [component.licence][: bool(component.licence)]


def _files(component: Component) -> list[Path]:
    if component.name == PYTHON:
        own = (resource("licences/python/LICENSE.txt"), Path(get_path("stdlib"), "LICENSE.txt"))
        return [path for path in own if path.is_file()][:1]
    if component.name == SYSTEM:
        return _system_texts()
    if component.name in _typefaces():
        return [resource("fonts/OFL.txt")]
    if component.name == QT or component.name.lower() in _QT_PACKAGES:
        return [resource(name) for name in _QT_TEXTS]
    package = distribution(component.name)
    named = [each for each in package.files or () if _LICENCE_FILE.search(each.name)]
    described = (each for each in named if ".dist-info" in each.parts[0])
    found = [Path(str(package.locate_file(each))) for each in described]
    return [path for path in found if path.is_file()]


def _system_texts() -> list[Path]:
    return sorted(resource("licences/system").glob("*.txt"))


def _typefaces() -> list[str]:
    """The families of `resources/fonts`, all under one licence: Inter-Regular.otf is of Inter."""
    return sorted({path.stem.split("-")[0] for path in resource("fonts").glob("*.[ot]tf")})


def _needed() -> list[Distribution]:
    """The packages that ours asks for, those that they ask for, and so on, as far as installed.

    What the others want for extras of their own, such as their tests, does not count.
    """
    found: dict[str, Distribution] = {}
    waiting = [_PROGRAM]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        package = None if key in found else _installed(name)
        if package is None:
            continue
        found[key] = package
        waiting += _asked_for(package.requires or (), with_extras=key == _PROGRAM)
    found.pop(_PROGRAM, None)
    return list(found.values())


def _asked_for(requirements: Iterable[str], *, with_extras: bool) -> list[str]:
    wanted = [each for each in requirements if with_extras or "extra ==" not in each]
    return [named[0] for each in wanted if (named := _NAME.match(each))]


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None  # for another system, another Python, or an extra that was not chosen


def _component(package: Distribution) -> Component:
    said = [*_told(package, "License-Expression"), *_told(package, "License")]
    said = [each for each in said if "\n" not in each and len(each) <= _LONGEST_NAME]
    kinds = [each for each in _told(package, "Classifier") if each.startswith("License ::")]
    named = said[:1] or [each.split(" :: ")[-1] for each in kinds]
    return Component(package.name, package.version, " / ".join(named))


def _told(package: Distribution, key: str) -> list[str]:
    """What a package says of itself under a key; many say nothing."""
    return [str(each) for each in package.metadata.get_all(key) or []]
