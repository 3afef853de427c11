"""Languages: plurals in English, the stretched pseudo-language, and those nobody has translated."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from profitshare_gui.core.errors import BadValue
from profitshare_gui.paths import resource
from profitshare_gui.ui.language import (
    PSEUDO_VARIABLE,
    has_language,
    install_language,
    installed_languages,
    missing_sentences,
)

translate = QCoreApplication.translate


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("count", "sentence"), [(0, "0 copiers"), (1, "1 copier"), (2300, "2,300 copiers")]
)
def test_english_has_plurals_too(count: int, sentence: str) -> None:
    """product.md, i18n: plural forms by Qt's %n."""
    assert translate("Test", "%Ln copier(s)", "", count) == sentence


def test_the_pseudo_language_stretches_by_two_fifths(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Issue 2: a pseudo-locale of +40 %; placeholders survive."""
    monkeypatch.setenv(PSEUDO_VARIABLE, "1")
    install_language(qapp, "en")
    sentence = "Everything here is invented"
    stretched = translate("Test", sentence)
    assert sentence in stretched
    assert len(stretched) >= 1.36 * len(sentence)
    assert "1 copier" in translate("Test", "%Ln copier(s)", "", 1)


def test_a_language_nobody_has_translated_is_refused(qapp: QApplication) -> None:
    """`profitshare tour --language xx` must not draw English pictures under another name."""
    with pytest.raises(BadValue, match="not a language this program speaks"):
        install_language(qapp, "tlh")


def test_the_computers_language_falls_back_to_english(qapp: QApplication) -> None:
    """The tests run with LC_ALL=C, of which there is no translation."""
    install_language(qapp, "")
    assert QLocale().language() == QLocale.Language.English
    assert QLocale().toString(1234) == "1,234"
    assert has_language(qapp)


@pytest.mark.parametrize("code", installed_languages())
def test_qts_own_dialogs_speak_the_language_too(code: str) -> None:
    """Buttons and menus that Qt makes: no "Cancel" in a Vietnamese window."""
    assert missing_sentences(code) == []


def test_seven_languages_are_there() -> None:
    """SPEC: English and six more; `make` builds them, and so does the wheel."""
    assert installed_languages() == ("en", "ja", "ko", "ru", "vi", "zh_CN", "zh_TW")


def test_what_we_translate_of_qt_is_what_qt_says() -> None:
    """Qt has no Vietnamese, so a sentence of ours that Qt does not know would never be shown."""
    russian = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert russian.load("qtbase_ru", folder)
    ours = ET.parse(resource("translations/qtbase_vi.ts"))  # noqa: S314 (our own file)
    unknown = [
        (context.findtext("name"), message.findtext("source"))
        for context in ours.iter("context")
        for message in context.iter("message")
        if not russian.translate(context.findtext("name") or "", message.findtext("source") or "")
    ]
    assert unknown == []


@pytest.mark.parametrize(
    ("place", "opening"),
    [
        ("zh_HK", "開啟"),
        ("zh_SG", "打开"),
        ("vi_VN", "Mở"),
        ("ko_KR", "열기"),
        ("ru_UA", "Открыть"),
    ],
)
@pytest.mark.usefixtures("english")
def test_a_country_speaks_its_language(qapp: QApplication, place: str, opening: str) -> None:
    """Chinese goes by its script: Hong Kong reads what Taipei reads."""
    install_language(qapp, place)
    assert translate("QPlatformTheme", "Open") == opening
    assert QLocale() == QLocale(place)


@pytest.mark.usefixtures("english")
def test_a_sentence_without_a_translation_is_written_in_english(qapp: QApplication) -> None:
    """With its plural: a translation may be older than the program."""
    install_language(qapp, "vi")
    assert translate("Test", "%n unheard-of thing(s)", "", 1) == "1 unheard-of thing"
