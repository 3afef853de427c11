"""The colours by meaning: two themes, and in each the pairs that profit and loss are shown in.

A profit or a loss (`gain`, `loss`) follows two choices of the reader: the palette, and the
direction, which says which colour of its pair is the one for up. That something is in order or
wrong (`good`, `danger`, `warning`) is no matter of up and down and never turns with it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

GREEN_UP, RED_UP = "green_up", "red_up"
CLASSIC, BLUE_ORANGE, MONO = "classic", "blue_orange", "mono"


class Theme(NamedTuple):
    """One set of colours as "#RRGGBB"; text colours have a contrast of 4.5:1 or more where used."""

    name: str
    palette: str
    direction: str
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
    good: str
    danger: str
    warning: str
    gain_tint: str
    loss_tint: str
    good_tint: str
    danger_tint: str
    warning_tint: str
    neutral_tint: str

    @property
    def has_shapes(self) -> bool:
        """Whether profit and loss are told apart by shapes, for their colours hardly do."""
        return self.palette == MONO


DARK = Theme(
    name="dark",
    palette=CLASSIC,
    direction=GREEN_UP,
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
    good="#2EBD85",
    danger="#F8566B",
    warning="#F0B90B",
    gain_tint="#12302A",
    loss_tint="#33191F",
    good_tint="#12302A",
    danger_tint="#33191F",
    warning_tint="#322A12",
    neutral_tint="#202935",
)

LIGHT = Theme(
    name="light",
    palette=CLASSIC,
    direction=GREEN_UP,
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
    good="#0A7149",
    danger="#BF2338",
    warning="#855500",
    gain_tint="#DDF3E9",
    loss_tint="#FBE3E6",
    good_tint="#DDF3E9",
    danger_tint="#FBE3E6",
    warning_tint="#FBEFCF",
    neutral_tint="#E6EBF1",
)

THEMES = {theme.name: theme for theme in (DARK, LIGHT)}

_BLUE_ORANGE = {
    "dark": ("#4DA3FF", "#12294A", "#FF8C42", "#38210F"),
    "light": ("#0B62B8", "#DCEBFB", "#A84300", "#FDE8D9"),
}
"""The two for up and down with their tints: far apart for every kind of colour blindness.

The light orange is darker than #B34700, for which a selected row would be too dark a ground.
"""

_MONO = {
    "dark": ("#E7ECF3", "#2B3645", "#AEB8C6", "#202935"),
    "light": ("#17202B", "#D9E0E9", "#4A5565", "#E6EBF1"),
}
"""Strong for a profit and weak for a loss; shapes say which is which, so nothing to turn round."""


@lru_cache(maxsize=16)
def coloured(name: str, palette: str, direction: str) -> Theme:
    """The theme "dark" or "light" with the pair of a palette, turned round where red means up."""
    theme = THEMES[name]
    if palette == MONO:
        return _paired(theme, palette, GREEN_UP, _MONO[name])
    pair = (theme.gain, theme.gain_tint, theme.loss, theme.loss_tint)
    if palette == BLUE_ORANGE:
        pair = _BLUE_ORANGE[name]
        # Whoever cannot tell red from green has to see what is in order as well.
        theme = theme._replace(good=pair[0], good_tint=pair[1])
    turned = pair[2:] + pair[:2] if direction == RED_UP else pair
    made = _paired(theme, palette, direction, turned)
    return THEMES[name] if made == THEMES[name] else made


def _paired(theme: Theme, palette: str, direction: str, pair: tuple[str, ...]) -> Theme:
    gain, gain_tint, loss, loss_tint = pair
    return theme._replace(
        palette=palette,
        direction=direction,
        gain=gain,
        gain_tint=gain_tint,
        loss=loss,
        loss_tint=loss_tint,
    )
