"""The look: readable in both themes, and said by meaning."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from profitshare_gui.paths import resource
from profitshare_gui.ui.theme import (
    DARK,
    LIGHT,
    Theme,
    apply_look,
    apply_theme,
    current_theme,
    style_sheet,
    text_font,
)

SURFACES = ("window", "navigation", "card", "control", "hover", "selection")
INKS = ("text", "secondary", "accent", "gain", "loss", "warning")
TINTS = {
    "gain": "gain_tint",
    "loss": "loss_tint",
    "warning": "warning_tint",
    "secondary": "neutral_tint",
    "on_accent": "accent",
}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(ink: str, surface: str) -> float:
    """How far apart two colours are, 1 to 21."""
    darker, lighter = sorted((luminance(ink), luminance(surface)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    """Black on white is 21:1; #767676 on white is the well-known 4.54:1."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("surface", SURFACES)
def test_every_text_can_be_read_on_every_surface(theme: Theme, ink: str, surface: str) -> None:
    """WCAG 2 AA: 4.5:1."""
    assert contrast(getattr(theme, ink), getattr(theme, surface)) >= 4.5


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("ink", TINTS)
def test_every_pill_can_be_read(theme: Theme, ink: str) -> None:
    """WCAG 2 AA: 4.5:1."""
    assert contrast(getattr(theme, ink), getattr(theme, TINTS[ink])) >= 4.5


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_a_theme_is_made_of_plain_colours(theme: Theme) -> None:
    """Charts and icons take the tokens as they are."""
    colours = [getattr(theme, token.name) for token in fields(theme) if token.name != "name"]
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in colours)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_the_style_sheet_is_short_and_its_tokens_are_all_known(theme: Theme) -> None:
    """Architecture, section 3.6: under 80 lines; an unknown token raises."""
    assert "$" not in style_sheet(theme)
    assert len(resource("style.qss").read_text(encoding="utf-8").splitlines()) < 80


def test_applying_a_theme_colours_every_widget(qapp: QApplication) -> None:
    """Architecture, section 3.6: our own palette, for the platform's cannot be relied upon."""
    apply_theme(qapp, LIGHT)
    assert current_theme() is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window
    apply_theme(qapp, DARK)
    assert current_theme() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window


def test_the_system_decides_where_it_is_asked(qapp: QApplication) -> None:
    """Architecture, section 3.6: unknown means light."""
    for look, theme in (("dark", DARK), ("light", LIGHT), ("dark", DARK), ("system", LIGHT)):
        apply_look(qapp, look)
        assert current_theme() is theme  # offscreen, the system says nothing


@pytest.mark.usefixtures("qapp")
def test_figures_have_digits_of_one_width() -> None:
    """Design: tabular digits everywhere."""
    assert [tag.toString() for tag in text_font(13).featureTags()] == ["tnum"]
