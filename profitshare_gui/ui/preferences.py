"""What the window remembers and may lose: an INI file beside the archive.

Every choice that the preferences' dialog offers is declared here, once: its key, what there is to
choose, what is taken without a choice, and its words.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QByteArray, QCoreApplication, QSettings

from profitshare_gui.ui.theme import Look

PREFERENCES_FILE = "preferences.ini"

ON, OFF = "on", "off"
SYSTEM_LANGUAGE = "system"

translate = QCoreApplication.translate  # an alias lupdate knows

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Preference(NamedTuple):
    """One choice: its key in the file, the choices there are, and the one taken without a file.

    `title`, `help` and the `words` of each choice are sentences to translate; a choice without
    words of its own is shown as it is in `names`, which are never translated.
    """

    key: str
    choices: tuple[str, ...]
    default: str
    title: object = ""
    help: object = ""
    words: Mapping[str, object] = _NOTHING
    names: Mapping[str, str] = _NOTHING

    def title_text(self) -> str:
        """What is chosen."""
        return translate("Preferences", str(self.title))

    def help_text(self) -> str:
        """What it does."""
        return translate("Preferences", str(self.help)) if self.help else ""

    def choice_text(self, choice: str) -> str:
        """What a choice is called."""
        if choice in self.words:
            return translate("Preferences", str(self.words[choice]))
        return self.names.get(choice, choice)


THEME = Preference(
    "look/theme",
    ("system", "dark", "light"),
    "system",
    title=QT_TRANSLATE_NOOP("Preferences", "Theme"),
    words={
        "system": QT_TRANSLATE_NOOP("Preferences", "Like the system"),
        "dark": QT_TRANSLATE_NOOP("Preferences", "Dark"),
        "light": QT_TRANSLATE_NOOP("Preferences", "Light"),
    },
)
PALETTE = Preference(
    "look/palette",
    ("classic", "blue_orange", "mono"),
    "classic",
    title=QT_TRANSLATE_NOOP("Preferences", "Colours of profit and loss"),
    help=QT_TRANSLATE_NOOP(
        "Preferences",
        "Blue and orange are told apart with every kind of colour blindness. Shapes need no "
        "colour at all.",
    ),
    words={
        "classic": QT_TRANSLATE_NOOP("Preferences", "Green and red"),
        "blue_orange": QT_TRANSLATE_NOOP("Preferences", "Blue and orange"),
        "mono": QT_TRANSLATE_NOOP("Preferences", "Shapes, no colours"),
    },
)
DIRECTION = Preference(
    "look/direction",
    ("auto", "green_up", "red_up"),
    "auto",
    title=QT_TRANSLATE_NOOP("Preferences", "Colour of a rise"),
    help=QT_TRANSLATE_NOOP(
        "Preferences",
        "Turns profit and loss round everywhere: figures, charts, pictures. What is in order "
        "or wrong never turns.",
    ),
    words={
        "auto": QT_TRANSLATE_NOOP("Preferences", "As usual in my language"),
        "green_up": QT_TRANSLATE_NOOP("Preferences", "Green (or blue) is up"),
        "red_up": QT_TRANSLATE_NOOP("Preferences", "Red (or orange) is up"),
    },
)
DENSITY = Preference(
    "look/density",
    ("comfortable", "compact"),
    "comfortable",
    title=QT_TRANSLATE_NOOP("Preferences", "Density"),
    help=QT_TRANSLATE_NOOP("Preferences", "Compact shows about a third more rows in a table."),
    words={
        "comfortable": QT_TRANSLATE_NOOP("Preferences", "Comfortable"),
        "compact": QT_TRANSLATE_NOOP("Preferences", "Compact"),
    },
)
LANGUAGE = Preference(
    "text/language",
    (SYSTEM_LANGUAGE, "en", "zh_CN", "zh_TW", "vi", "ru", "ko", "ja"),
    SYSTEM_LANGUAGE,
    title=QT_TRANSLATE_NOOP("Preferences", "Language"),
    help=QT_TRANSLATE_NOOP(
        "Preferences", "Words, figures and dates. Takes effect when ProfitShare is next started."
    ),
    words={SYSTEM_LANGUAGE: QT_TRANSLATE_NOOP("Preferences", "Like the system")},
    names={
        "en": "English",
        "zh_CN": "简体中文",
        "zh_TW": "繁體中文",
        "vi": "Tiếng Việt",
        "ru": "Русский",
        "ko": "한국어",
        "ja": "日本語",
    },
)
MYRIADS = Preference(
    "text/myriads",
    (OFF, ON),
    OFF,
    title=QT_TRANSLATE_NOOP("Preferences", "Large amounts"),
    words={
        OFF: QT_TRANSLATE_NOOP("Preferences", "In full"),
        ON: QT_TRANSLATE_NOOP("Preferences", "In 万 and 亿"),
    },
)
PRIVACY = Preference(
    "privacy/at_start",
    ("last", "normal", "semi", "private", "scramble"),
    "last",
    title=QT_TRANSLATE_NOOP("Preferences", "Privacy at the start"),
    help=QT_TRANSLATE_NOOP("Preferences", "Ctrl+Shift+H hides and shows amounts at any time."),
    words={
        "last": QT_TRANSLATE_NOOP("Preferences", "As it was last"),
        "normal": QT_TRANSLATE_NOOP("Preferences", "Everything is shown"),
        "semi": QT_TRANSLATE_NOOP("Preferences", "Amounts are hidden"),
        "private": QT_TRANSLATE_NOOP("Preferences", "All figures and names are hidden"),
        "scramble": QT_TRANSLATE_NOOP("Preferences", "Amounts are scrambled, for screenshots"),
    },
)

PRIVACY_LEVEL = Preference("privacy/level", ("normal", "semi", "private", "scramble"), "normal")
"""The level that was chosen last, with which "last" starts; not offered in the dialog."""
PRIVACY_HIDING = Preference("privacy/hiding", ("semi", "private", "scramble"), "semi")
"""The level that Ctrl+Shift+H turns on: the last one that hid something; not offered either."""

DECLARED = (THEME, PALETTE, DIRECTION, DENSITY, LANGUAGE, MYRIADS, PRIVACY)
"""What the dialog offers, in its order."""

_GEOMETRY, _PAGE, _ACCOUNT = "window/geometry", "window/page", "window/account"
_STATES = "states"
_VIEWS = "copiers/views"


class Preferences:
    """Preferences of one data folder. Nothing is written before something is chosen."""

    def __init__(self, data: Path) -> None:
        self.folder = data
        self._settings = QSettings(str(data / PREFERENCES_FILE), QSettings.Format.IniFormat)

    def choice(self, preference: Preference) -> str:
        """What was chosen, or the default where the file says nothing or something unknown."""
        chosen = str(self._settings.value(preference.key, preference.default))
        return chosen if chosen in preference.choices else preference.default

    def choose(self, preference: Preference, choice: str) -> None:
        """Remember a choice."""
        self._settings.setValue(preference.key, choice)

    def look(self) -> Look:
        """Everything that was chosen of the look, for `apply_look`."""
        return Look(*map(self.choice, (THEME, DIRECTION, PALETTE, DENSITY)))

    def language(self) -> str:
        """The code of the language that was chosen, for `install_language`; empty: the system's."""
        chosen = self.choice(LANGUAGE)
        return "" if chosen == SYSTEM_LANGUAGE else chosen

    def geometry(self) -> QByteArray:
        """Where the window was; empty where it has never been."""
        found = self._settings.value(_GEOMETRY)
        return found if isinstance(found, QByteArray) else QByteArray()

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Remember where the window was."""
        self._settings.setValue(_GEOMETRY, geometry)

    def page(self) -> str:
        """The object name of the page that was open last; empty where nothing is known."""
        return str(self._settings.value(_PAGE, ""))

    def keep_page(self, name: str) -> None:
        """Remember which page is open."""
        self._settings.setValue(_PAGE, name)

    def account_id(self) -> int:
        """The account that was chosen last; 0, which no account has, where nothing is known."""
        known = str(self._settings.value(_ACCOUNT, ""))
        return int(known) if known.isdecimal() and known.isascii() else 0

    def keep_account(self, account_id: int) -> None:
        """Remember which account is chosen."""
        self._settings.setValue(_ACCOUNT, str(account_id))

    def state(self, part: str) -> str:
        """How a table or a splitter stood, as `keep_state` was given it; empty for unknown."""
        return str(self._settings.value(f"{_STATES}/{part}", ""))

    def keep_state(self, part: str, state: str) -> None:
        """Remember how a table or a splitter stands."""
        self._settings.setValue(f"{_STATES}/{part}", state)

    def views(self) -> dict[str, str]:
        """The kept views of the copier table by their names; those that cannot be read are lost."""
        import json

        try:
            kept = json.loads(str(self._settings.value(_VIEWS, "{}")))
        except (ValueError, RecursionError):
            return {}
        if not isinstance(kept, dict):
            return {}
        return {str(name): view for name, view in kept.items() if isinstance(view, str)}

    def keep_view(self, name: str, view: str) -> None:
        """Keep a view under a name, in the place of one that had it."""
        import json

        self._settings.setValue(_VIEWS, json.dumps({**self.views(), name: view}))

    def drop_view(self, name: str) -> None:
        """Forget a view."""
        import json

        kept = {each: view for each, view in self.views().items() if each != name}
        self._settings.setValue(_VIEWS, json.dumps(kept))
