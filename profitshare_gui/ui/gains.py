"""A profit or a loss on the screen: its colour, and a shape where the colours hardly differ.

Both are read off the sign that is shown: an amount that is hidden shows neither.
"""

from __future__ import annotations

from profitshare_gui.ui.text import MINUS
from profitshare_gui.ui.theme import current_theme

UP, DOWN = "▲", "▼"
_NO_BREAK = "\N{NO-BREAK SPACE}"


def gain_tone(words: str) -> str:
    """The meaning of a signed amount for the style sheet: "gain", "loss", or nothing for 0."""
    return "gain" if words.startswith("+") else "loss" if words.startswith(MINUS) else ""


def gain_colour(words: str) -> str | None:
    """The colour of a signed amount in the current theme; None where it has none of its own."""
    tone = gain_tone(words)
    return getattr(current_theme(), tone) if tone else None


def with_shape(words: str) -> str:
    """A signed amount, with ▲ or ▼ before it in the palette that has no colours."""
    tone = gain_tone(words)
    if not tone or not current_theme().has_shapes:
        return words
    return f"{UP if tone == 'gain' else DOWN}{_NO_BREAK}{words}"
