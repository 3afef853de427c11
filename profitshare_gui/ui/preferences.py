"""What the window remembers and may lose: an INI file beside the archive."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

PREFERENCES_FILE = "preferences.ini"


@dataclass(frozen=True, slots=True)
class Preference:
    """One choice: its key in the file, the choices there are, and the one taken without a file."""

    key: str
    choices: tuple[str, ...]
    default: str


THEME = Preference("look/theme", ("system", "dark", "light"), "system")

_GEOMETRY = "window/geometry"
_VIEWS = "copiers/views"


class Preferences:
    """Preferences of one data folder. Nothing is written before something is chosen."""

    def __init__(self, data: Path) -> None:
        self._settings = QSettings(str(data / PREFERENCES_FILE), QSettings.Format.IniFormat)

    def choice(self, preference: Preference) -> str:
        """What was chosen, or the default where the file says nothing or something unknown."""
        chosen = str(self._settings.value(preference.key, preference.default))
        return chosen if chosen in preference.choices else preference.default

    def choose(self, preference: Preference, choice: str) -> None:
        """Remember a choice."""
        self._settings.setValue(preference.key, choice)

    def geometry(self) -> QByteArray:
        """Where the window was; empty where it has never been."""
        found = self._settings.value(_GEOMETRY)
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Remember where the window was."""
        self._settings.setValue(_GEOMETRY, geometry)

    def views(self) -> dict[str, str]:
        """The kept views of the copier table by their names; those that cannot be read are lost."""
        try:
            kept = json.loads(str(self._settings.value(_VIEWS, "{}")))
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {str(name): view for name, view in kept.items() if isinstance(view, str)}

    def keep_view(self, name: str, view: str) -> None:
        """Keep a view under a name, in the place of one that had it."""
        self._settings.setValue(_VIEWS, json.dumps({**self.views(), name: view}))

    def drop_view(self, name: str) -> None:
        """Forget a view."""
        kept = {each: view for each, view in self.views().items() if each != name}
        self._settings.setValue(_VIEWS, json.dumps(kept))
