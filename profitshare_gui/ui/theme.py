"""The look as named tokens: a palette for every widget, a little QSS, and colours for the charts.

A widget asks for a meaning (`gain`, `warning`), never for a colour.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from string import Template
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from profitshare_gui.paths import resource
from profitshare_gui.ui.colours import (
    CLASSIC,
    DARK,
    GREEN_UP,
    LIGHT,
    RED_UP,
    THEMES,
    Theme,
    coloured,
)

__all__ = ["DARK", "LIGHT", "Look", "Theme", "apply_look", "apply_theme", "current_theme"]

LABEL_SIZE = 11
BODY_SIZE = 13
TITLE_SIZE = 18
FIGURE_SIZE = 24
"""Type sizes in device-independent pixels; Qt scales them with the screen."""

SYSTEM, AUTO = "system", "auto"
COMFORTABLE, COMPACT = "comfortable", "compact"

_FAMILY = "Inter"
_CLOSER = 98.0
_FONTS = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_HAN: dict[str, dict[QLocale.Language | QLocale.Script, str]] = {
    "win32": {
        QLocale.Script.SimplifiedHanScript: "Microsoft YaHei UI",
        QLocale.Script.TraditionalHanScript: "Microsoft JhengHei UI",
        QLocale.Language.Japanese: "Yu Gothic UI",
        QLocale.Language.Korean: "Malgun Gothic",
    },
    "darwin": {
        QLocale.Script.SimplifiedHanScript: "PingFang SC",
        QLocale.Script.TraditionalHanScript: "PingFang TC",
        QLocale.Language.Japanese: "Hiragino Sans",
        QLocale.Language.Korean: "Apple SD Gothic Neo",
    },
    "linux": {
        QLocale.Script.SimplifiedHanScript: "Noto Sans CJK SC",
        QLocale.Script.TraditionalHanScript: "Noto Sans CJK TC",
        QLocale.Language.Japanese: "Noto Sans CJK JP",
        QLocale.Language.Korean: "Noto Sans CJK KR",
    },
}
"""One character is drawn in different shapes in China, Taiwan, Japan and Korea: whose to take."""

_RED_UP_IN = (QLocale.Language.Chinese, QLocale.Language.Japanese, QLocale.Language.Korean)
_THEME, _DENSITY, _STYLED = "profitshare_theme", "profitshare_density", "profitshare_styled"


class Density(NamedTuple):
    """How much room there is, in device-independent pixels.

    `row` is added to the height of the words in a table; `header`, `item` and `control` are above
    and below the words of a table's header, of an entry to choose and of a button or a field;
    `part` is the part of their room in percent that cards and pages keep.
    """

    name: str
    row: int
    header: int
    item: int
    control: int
    part: int

    def room(self, pixels: int) -> int:
        """The room of a card or a page that has so much of it where there is plenty."""
        return pixels * self.part // 100


_DENSITIES = {
    COMFORTABLE: Density(COMFORTABLE, row=16, header=6, item=8, control=5, part=100),
    COMPACT: Density(COMPACT, row=8, header=3, item=5, control=3, part=63),
}


class Look(NamedTuple):
    """What the reader chose: light or dark, which colour is up, in which palette, how dense."""

    scheme: str = SYSTEM
    direction: str = AUTO
    palette: str = CLASSIC
    density: str = COMFORTABLE


def styled_application(program: str) -> QApplication:
    """The application in the style that our themes are made for, under the program's name.

    Asked for as an option: `setStyle` would give Python a QStyle with its thousand names, a
    twentieth of the time to the first frame.
    """
    app = QApplication([program, "-style", "fusion"])
    app.setProperty(_STYLED, True)
    return app


def current_theme() -> Theme:
    """The theme that was applied last; charts and icons read it at every `PaletteChange`."""
    app = QApplication.instance()
    return _theme_of(str(app.property(_THEME))) if app else DARK


def current_density() -> Density:
    """The density that was applied last; tables and cards read it at every `StyleChange`."""
    app = QApplication.instance()
    return _DENSITIES.get(str(app.property(_DENSITY)) if app else "", _DENSITIES[COMFORTABLE])


def with_pair(theme: Theme, other: Theme) -> Theme:
    """A theme with the colours for profit and loss of another one, as for a picture to send."""
    return coloured(theme.name, other.palette, other.direction)


def apply_typeface(app: QApplication) -> None:
    """Give the application its typeface; before its first widget, which else keeps another."""
    app.setFont(text_font(BODY_SIZE))


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application one look: style, palette, fonts and the QSS with its tokens."""
    _remember(app, theme)
    if not app.property(_STYLED):
        app.setProperty(_STYLED, True)
        app.setStyle("Fusion")
    apply_typeface(app)
    sheet = style_sheet(theme, current_density())
    if sheet == app.styleSheet():
        return
    app.setStyleSheet("")  # a new palette under the old sheet takes twice the time
    app.setPalette(_palette(theme))
    app.setStyleSheet(sheet)


def apply_look(app: QApplication, look: Look | str) -> None:
    """Apply what the reader chose; "dark", "light" or "system" alone leaves the rest as it is."""
    apply_theme(app, take_look(app, look))


def take_look(app: QApplication, look: Look | str) -> Theme:
    """Take what the reader chose for what is drawn from now on; `apply_theme` is to follow.

    What the system says is followed, light where it says nothing; up is the colour that is up in
    the language of the window.
    """
    if isinstance(look, str):
        theme = current_theme()
        density = current_density().name
        look = Look(look, theme.direction, theme.palette, density)
    hints = app.styleHints()
    name = look.scheme
    if name == SYSTEM:
        hints.unsetColorScheme()
        name = DARK.name if _is_system_dark(app) else LIGHT.name
    else:
        # For what Qt does not draw: the title bars of Windows and macOS. As a property by its name,
        # for the first frame does not name Qt.
        hints.setProperty("colorScheme", "Dark" if name == DARK.name else "Light")
    app.setProperty(_DENSITY, look.density)
    direction = usual_direction() if look.direction == AUTO else look.direction
    theme = coloured(name, look.palette, direction)
    _remember(app, theme)
    return theme


def _is_system_dark(app: QApplication) -> bool:
    """What the system says; before our first palette its own says it, and costs nothing."""
    if app.property(_THEME) is not None:
        return app.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark
    its = app.palette()
    ground, letters = its.color(QPalette.ColorRole.Window), its.color(QPalette.ColorRole.WindowText)
    return ground.lightness() < letters.lightness()


def usual_direction() -> str:
    """Which colour is up where the window's language is spoken: red in China, Japan and Korea."""
    return RED_UP if QLocale().language() in _RED_UP_IN else GREEN_UP


def text_font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface's font at a size, with digits of one width so that columns of figures align."""
    font = QFont()
    font.setFamilies(_families(QLocale().name()))
    font.setPixelSize(size)
    font.setWeight(weight)
    if size >= TITLE_SIZE:  # large letters of Inter are set closer, as its makers advise
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _CLOSER)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def code_font(size: int) -> QFont:
    """The system's typeface for what is typed and for tracebacks."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(size)
    return font


def style_sheet(theme: Theme, density: Density = _DENSITIES[COMFORTABLE]) -> str:
    """The application's QSS with the theme's colours and the density in place of its `$tokens`."""
    tokens = theme._asdict()
    tokens["icons"] = resource("icons").as_posix()
    for name in ("header", "item", "control"):
        room = getattr(density, name)
        tokens |= {f"{name}_room": room, f"{name}_less": room - 1}
    return Template(resource("style.qss").read_text(encoding="utf-8")).substitute(tokens)


def _remember(app: QApplication, theme: Theme) -> None:
    app.setProperty(_THEME, f"{theme.name} {theme.palette} {theme.direction}")


@lru_cache(maxsize=32)
def _theme_of(chosen: str) -> Theme:
    name, _, rest = chosen.partition(" ")
    palette, _, direction = rest.partition(" ")
    return coloured(name, palette, direction) if name in THEMES else DARK


@lru_cache(maxsize=16)
def _families(language: str) -> list[str]:
    """Our own typeface, then that of the language for what ours has no letters for."""
    _load_fonts()
    locale = QLocale(language)
    known = _HAN.get(sys.platform, _HAN["linux"])
    own = known.get(locale.language()) or known.get(locale.script())
    return [_FAMILY, own] if own else [_FAMILY]


@lru_cache(maxsize=1)
def _load_fonts() -> None:
    """Once a run: 7 ms for the first, most of it Qt's own, 0.3 ms for each other one."""
    for name in _FONTS:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))


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
        role.BrightText: theme.gain,  # so that another pair is a `PaletteChange` too
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
