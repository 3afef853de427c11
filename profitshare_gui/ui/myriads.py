"""Amounts in tens of thousands and hundreds of millions, as East Asia counts: `128.41万`."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from profitshare_gui.core.money import SCALE, Units

_MYRIAD, _MYRIADS = 10**4, 10**8
_DECIMALS = 2
_WORDS = {"万": ("万", "亿"), "萬": ("萬", "億"), "ja": ("万", "億"), "ko": ("만", "억")}
_uses: list[bool] = [False]


def use_myriads(uses: bool) -> None:
    """Write amounts of 10,000 and more in 万 and 亿 from now on, or plainly again.

    It holds for cells, cards and axes; tooltips and what is copied keep the whole figure.
    """
    _uses[0] = uses


def in_myriads(units: Units, *, sign: bool = False) -> str:
    """An amount as `128.41万` with up to 2 decimals; empty where it is written plainly."""
    if not _uses[0] or abs(units) < _MYRIAD * 10**SCALE:
        return ""
    small, large = _words()
    per, word = (_MYRIAD, small) if abs(units) < _MYRIADS * 10**SCALE else (_MYRIADS, large)
    finer = per * 10 ** (SCALE - _DECIMALS)
    rounded = (2 * abs(units) + finer) // (2 * finer)
    if rounded == _MYRIAD * 10**_DECIMALS and word == small:  # 9,999.999 万 is 1 亿
        rounded, word = 10**_DECIMALS, large
    whole, fraction = divmod(rounded, 10**_DECIMALS)
    decimals = str(fraction).zfill(_DECIMALS).rstrip("0")
    point = QLocale().decimalPoint() if decimals else ""
    prefix = "\N{MINUS SIGN}" if units < 0 else "+" if sign else ""
    return f"{prefix}{QLocale().toString(whole)}{point}{decimals}{word}"


def _words() -> tuple[str, str]:
    """The two words in the reader's language; elsewhere those of simplified Chinese."""
    locale = QLocale()
    match locale.language():
        case QLocale.Language.Japanese:
            return _WORDS["ja"]
        case QLocale.Language.Korean:
            return _WORDS["ko"]
        case QLocale.Language.Chinese if locale.script() == QLocale.Script.TraditionalHanScript:
            return _WORDS["萬"]
        case _:
            return _WORDS["万"]
