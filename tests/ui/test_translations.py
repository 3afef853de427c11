"""The languages of the window: every sentence is there, and says it with the same parts.

Sources: product.md 3.12 (languages), SPEC (first paragraph: seven languages).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from ship.collect_strings import LANGUAGES, TRANSLATIONS, collect, copied, prepared

FORMS = {"ru": 3}
"""Plural forms of those languages that have more than one: 1 день, 2 дня, 5 дней."""
_PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%L?n|%%|</?[a-z]+[^>]*>")
_MNEMONIC = re.compile(r"&(?=\w)")


class Sentence(NamedTuple):
    """One message of a `.ts` file, by what finds it."""

    context: str
    source: str
    comment: str
    is_plural: bool


@cache
def translations(language: str) -> dict[Sentence, tuple[str, ...]]:
    """All sentences of a language; what is not finished is empty."""
    return dict(_read(TRANSLATIONS / f"profitshare_{language}.ts"))


def _read(path: Path) -> Iterator[tuple[Sentence, tuple[str, ...]]]:
    for context in ET.parse(path).iter("context"):  # noqa: S314 (our own files)
        for message in context.iter("message"):
            is_plural = message.get("numerus") == "yes"
            found = message.find("translation")
            assert found is not None
            forms = [found, *found][1:] if is_plural else [found]
            is_done = found.get("type") is None
            yield (
                Sentence(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    message.findtext("comment") or "",
                    is_plural,
                ),
                tuple(form.text or "" for form in forms) if is_done else (),
            )


def said(language: str) -> Iterator[tuple[Sentence, str]]:
    """Every form of every sentence."""
    for sentence, forms in translations(language).items():
        for form in forms:
            yield sentence, form


def test_the_files_have_the_sentences_of_today(tmp_path: Path) -> None:
    """`make strings` would change nothing."""
    fresh = tmp_path / "fresh.ts"
    collect(copied(tmp_path), fresh, "ru")
    today = {sentence for sentence, _ in _read(fresh)}
    for language in LANGUAGES:
        assert set(translations(language)) ^ today == set(), language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    left = [
        sentence
        for sentence, forms in translations(language).items()
        if not forms or not all(form.strip() or not sentence.source.strip() for form in forms)
    ]
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_has_every_plural_form_of_the_language(language: str) -> None:
    wrong = [
        sentence.source
        for sentence, forms in translations(language).items()
        if len(forms) != (FORMS.get(language, 1) if sentence.is_plural else 1)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_the_same(language: str) -> None:
    """A placeholder that is lost would hide a figure; one that is new would break the sentence."""
    wrong = [
        (sentence.source, form)
        for sentence, form in said(language)
        if set(_PLACEHOLDER.findall(sentence.source)) != set(_PLACEHOLDER.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_keeps_its_mnemonic_and_its_dots(language: str) -> None:
    wrong = [
        (sentence.source, form)
        for sentence, form in said(language)
        if len(_MNEMONIC.findall(sentence.source)) != len(_MNEMONIC.findall(form))
        or sentence.source.endswith("…") != form.endswith("…")
        or sentence.source.count("\n") != form.count("\n")
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_english_plural_mark_is_not_kept(language: str) -> None:
    assert [form for _, form in said(language) if "(s)" in form] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_not_left_in_english(language: str) -> None:
    """Three English words in a row, where the sentence is the same as its source."""
    left = [
        form
        for sentence, form in said(language)
        if form == sentence.source
        and sentence.context != "Dates"
        and re.search(r"\b[a-z]+ [a-z]+ [a-z]+\b", form)
    ]
    assert left == []


def test_a_count_is_read_as_one_however_it_is_written() -> None:
    """`pyside6-lupdate` passes over `translate(…, len(x))`; Russian would get no plurals."""
    source = 'translate("Rows", "%Ln row(s)", "", len(self._rows))\n'
    assert prepared(source) == 'translate("Rows", "%Ln row(s)", "", 1)\n'


def test_a_marked_sentence_with_a_count_becomes_a_plural() -> None:
    source = 'WORDS = (QT_TRANSLATE_NOOP("Rows", "%Ln row(s)"),)\n'
    assert prepared(source) == "WORDS = (translate('Rows', '%Ln row(s)', \"\", 1),)\n"


def test_every_term_of_the_glossary_is_there_for_every_language() -> None:
    text = (TRANSLATIONS.parent.parent / "docs" / "glossary.md").read_text(encoding="utf-8")
    sections = Counter(re.findall(r"^## .*`(\w+)`", text, re.MULTILINE))
    assert sections == Counter(LANGUAGES)
    for part in text.split("\n## ")[1:]:
        rows = [line for line in part.splitlines() if line.startswith("|")][2:]
        assert len(rows) >= 60, part.splitlines()[0]  # about 60 terms make up the trade
