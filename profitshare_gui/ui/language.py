"""The language of the window: English, the translations that are there, and a pseudo-language."""

from __future__ import annotations

import os

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from profitshare_gui.core.errors import BadValue
from profitshare_gui.paths import resource

PSEUDO_VARIABLE = "PROFITSHARE_PSEUDO_LOCALE"
PATTERNS = "Dates"
"""The context of patterns such as `d MMM yyyy`: for translators, but no words."""

_NAME = "profitshare_translator"
_OWN = "profitshare"
_QT = "qtbase"
_QT_SENTENCES = (("QPlatformTheme", "Cancel"), ("QWidgetTextControl", "&Paste"))
"""Two of Qt's own that every language must have."""
_STRETCH = 0.4


class EnglishTranslator(QTranslator):
    """English plurals: `%n copier(s)` becomes `1 copier` or `3 copiers`."""

    def translate(
        self,
        context: str,
        source_text: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """The sentence with its plural written out (Qt)."""
        return plural(source_text, n) if n >= 0 else source_text

    def isEmpty(self) -> bool:
        return False


class PseudoTranslator(QTranslator):
    """Every sentence 40 % longer: shows what does not fit and what is not translated."""

    def translate(
        self,
        context: str,
        source_text: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        if context == PATTERNS:
            return source_text
        return stretched(plural(source_text, n) if n >= 0 else source_text)

    def isEmpty(self) -> bool:
        return False


def has_language(app: QApplication) -> bool:
    """Whether a language has been installed already."""
    return bool(app.findChildren(QTranslator, _NAME))


def installed_languages() -> tuple[str, ...]:
    """The codes of the languages that the program speaks, English first: `zh_CN`, `vi`."""
    found = resource("translations").glob(f"{_OWN}_*.qm")
    return ("en", *sorted(path.stem.removeprefix(f"{_OWN}_") for path in found))


def missing_sentences(code: str) -> list[str]:
    """What a language lacks although it is there: all of ours, or sentences of Qt's own dialogs."""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.English:
        return []
    own = _translator(locale)
    missing = [_OWN] if own is None or own.isEmpty() else []
    qt = _qt_translators(locale)
    for context, sentence in _QT_SENTENCES:
        if not any(each.translate(context, sentence) for each in qt):
            missing.append(f"{context} {sentence}")
    return missing


def plural(sentence: str, count: int) -> str:
    """An English sentence with every `(s)` resolved for a count."""
    return sentence.replace("(s)", "" if count == 1 else "s")


def stretched(sentence: str) -> str:
    """A sentence 40 % longer, its placeholders left alone, and the endings of files with it."""
    padding = "~" * max(int(len(sentence) * _STRETCH) - 2, 1)
    words, begins, endings = sentence.partition(" (*")
    return f"[{words}{padding}]{begins}{endings}"


def install_language(app: QApplication, code: str) -> None:
    """Speak a language: a code such as `de` or `zh_CN`; empty for the computer's own.

    Figures and dates follow it. Raises `BadValue` for a language there is no translation of; the
    computer's own falls back to English. PROFITSHARE_PSEUDO_LOCALE=1 stretches the English.
    """
    locale = QLocale(code) if code else QLocale.system()
    translator = _translator(locale)
    if translator is None and code:
        raise BadValue("unknown_language", code)
    if translator is None or locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
        translator = EnglishTranslator()
    for earlier in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    if os.environ.get(PSEUDO_VARIABLE) == "1":
        translator = PseudoTranslator()
    QLocale.setDefault(locale)
    # The one installed last is asked first; what none of them knows is written in English.
    for made in (EnglishTranslator(), *_qt_translators(locale), translator):
        made.setObjectName(_NAME)
        made.setParent(app)
        app.installTranslator(made)


def _translator(locale: QLocale) -> QTranslator | None:
    if locale.language() == QLocale.Language.English:
        return EnglishTranslator()
    found = QTranslator()
    folder = str(resource("translations"))
    return found if found.load(_written(locale), _OWN, "_", folder) else None


def _qt_translators(locale: QLocale) -> list[QTranslator]:
    """Qt's own sentences: as Qt has them, and as we have where it has none."""
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = []
    for folder in (theirs, str(resource("translations"))):
        qt = QTranslator()
        if qt.load(_written(locale), _QT, "_", folder):
            found.append(qt)
    return found


def _written(locale: QLocale) -> QLocale:
    """Chinese is translated by its script: what is read in Hong Kong is what is read in Taipei."""
    if locale.language() != QLocale.Language.Chinese:
        return locale
    is_traditional = locale.script() == QLocale.Script.TraditionalChineseScript
    return QLocale("zh_TW" if is_traditional else "zh_CN")
