"""The look as named tokens: a palette for every widget, a little QSS, and colours for the charts.

A widget asks for a meaning (`gain`, `warning`), never for a colour.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from profitshare_gui.paths import resource

LABEL_SIZE = 11
BODY_SIZE = 13
TITLE_SIZE = 18
FIGURE_SIZE = 24
"""Type sizes in device-independent pixels; Qt scales them with the screen."""

_GENERIC = {"", "Sans", "Sans Serif", "sans-serif", "DejaVu Sans", "Bitstream Vera Sans"}
_FAMILIES = ("Inter", "Adwaita Sans", "Noto Sans", "Cantarell", "Ubuntu", "Noto Sans CJK JP")
"""Taken in this order where the system has no typeface of its own, only the wide stand-by."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours as "#RRGGBB"; text colours have a contrast of 4.5:1 or more where used."""

    name: str
    window: str
    navigation: str
    card: str
    control: str
    hover: str
    selection: str
    border: str
    text: str
    secondary: str
    disabled: str
    accent: str
    on_accent: str
    gain: str
    loss: str
    warning: str
    gain_tint: str
    loss_tint: str
    warning_tint: str
    neutral_tint: str


DARK = Theme(
    name="dark",
    window="#0F1318",
    navigation="#0B0E12",
    card="#151B23",
    control="#1A222C",
    hover="#1E2833",
    selection="#16273D",
    border="#202935",
    text="#E7ECF3",
    secondary="#8794A6",
    disabled="#5A6678",
    accent="#5B9DFF",
    on_accent="#08101C",
    gain="#2EBD85",
    loss="#F8566B",  # a little lighter than the draft: 4.5:1 on hovered and selected rows too
    warning="#F0B90B",
    gain_tint="#12302A",
    loss_tint="#33191F",
    warning_tint="#322A12",
    neutral_tint="#202935",
)

LIGHT = Theme(
    name="light",
    window="#F4F6F9",
    navigation="#EBEFF4",
    card="#FFFFFF",
    control="#FFFFFF",
    hover="#EEF2F7",
    selection="#DDE9FC",
    border="#D6DDE6",
    text="#17202B",
    secondary="#556072",
    disabled="#929CAA",
    accent="#1A5FD0",
    on_accent="#FFFFFF",
    gain="#0A7149",
    loss="#BF2338",
    warning="#855500",
    gain_tint="#DDF3E9",
    loss_tint="#FBE3E6",
    warning_tint="#FBEFCF",
    neutral_tint="#E6EBF1",
)

_THEMES = {theme.name: theme for theme in (DARK, LIGHT)}
_PROPERTY = "profitshare_theme"


def current_theme() -> Theme:
    """The theme that was applied last; charts and icons read it at every `PaletteChange`."""
    app = QApplication.instance()
    return _THEMES.get(str(app.property(_PROPERTY)), DARK) if app else DARK


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application one look: style, palette, fonts and the QSS with its tokens."""
    app.setProperty(_PROPERTY, theme.name)
    if app.style().name() != "fusion" and not app.styleSheet():
        app.setStyle("Fusion")
    app.setFont(text_font(BODY_SIZE))
    app.setPalette(_palette(theme))
    app.setStyleSheet(style_sheet(theme))


def apply_look(app: QApplication, look: str) -> None:
    """Apply "dark", "light", or what the "system" says (light where it says nothing)."""
    hints = app.styleHints()
    if look == "system":
        hints.unsetColorScheme()
        apply_theme(app, DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT)
        return
    theme = _THEMES[look]
    # For what Qt does not draw: the title bars of Windows and macOS.
    hints.setColorScheme(Qt.ColorScheme.Dark if theme is DARK else Qt.ColorScheme.Light)
    apply_theme(app, theme)


def text_font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface's font at a size, with digits of one width so that columns of figures align."""
    font = QFont(_family())
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def code_font(size: int) -> QFont:
    """The system's typeface for what is typed and for tracebacks."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(size)
    return font


def style_sheet(theme: Theme) -> str:
    """The application's QSS with the theme's colours in the place of its `$tokens`."""
    tokens = {token.name: getattr(theme, token.name) for token in fields(theme)}
    tokens["icons"] = resource("icons").as_posix()
    return Template(resource("style.qss").read_text(encoding="utf-8")).substitute(tokens)


@lru_cache(maxsize=1)
def _family() -> str:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if system not in _GENERIC:
        return system
    known = set(QFontDatabase.families())
    return next((family for family in _FAMILIES if family in known), system)


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.card,
        role.AlternateBase: theme.control,
        role.Text: theme.text,
        role.PlaceholderText: theme.secondary,
        role.Button: theme.control,
        role.ButtonText: theme.text,
        role.BrightText: theme.loss,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.control,
        role.ToolTipText: theme.text,
        role.Light: theme.hover,
        role.Midlight: theme.hover,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.navigation,
    }
    palette = QPalette()
    for colour_role, colour in colours.items():
        palette.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(theme.disabled))
    return palette
