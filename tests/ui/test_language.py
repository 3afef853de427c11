"""Languages: plurals in English, the stretched pseudo-language, and those nobody has translated."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from profitshare_gui.core.errors import BadValue
from profitshare_gui.ui.language import PSEUDO_VARIABLE, has_language, install_language

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
