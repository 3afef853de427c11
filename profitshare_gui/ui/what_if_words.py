"""The definitions of what-ifs, forecast and fairness, and what a replay assumes, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.forecast_account import NoForecast
from profitshare_gui.core.what_if import (
    CARRY_IS_NOT_THE_RULE,
    NO_GATE_EVENTS,
    NO_UNREALIZED_EVENTS,
    SAME_FEES,
    SAME_RATIO,
)
from profitshare_gui.ui import text
from profitshare_gui.usecases.what_ifs import NoReplay

translate = QCoreApplication.translate  # an alias lupdate knows

_ASSUMPTIONS = {
    SAME_FEES: QT_TRANSLATE_NOOP("WhatIf", "Trading and funding fees as they were really paid"),
    SAME_RATIO: QT_TRANSLATE_NOOP(
        "WhatIf", "The share ratio you led at, whether that platform would allow it or not"
    ),
    NO_GATE_EVENTS: QT_TRANSLATE_NOOP(
        "WhatIf",
        "Its conditions on your unrealised loss and on copiers' balances are taken as met: "
        "neither is known",
    ),
    NO_UNREALIZED_EVENTS: QT_TRANSLATE_NOOP(
        "WhatIf", "Unrealised PnL at its cut-offs is not known; taken as 0"
    ),
    CARRY_IS_NOT_THE_RULE: QT_TRANSLATE_NOOP(
        "WhatIf", "Not the platform's rule: it forgets a losing window, here it is carried on"
    ),
}
_NO_FORECASTS = {
    NoForecast.NO_ORDERS: QT_TRANSLATE_NOOP(
        "WhatIf", "No closed order of a copier is known. Import orders to see a forecast."
    ),
    NoForecast.NO_RATIO: QT_TRANSLATE_NOOP(
        "WhatIf", "An order has no share ratio. Add the ratio's changes to see a forecast."
    ),
    NoForecast.OWN_CLOCKS: QT_TRANSLATE_NOOP(
        "WhatIf",
        "This platform settles every copier on a day of his own: there is no one next settlement.",
    ),
    NoForecast.PNL_READINGS: QT_TRANSLATE_NOOP(
        "WhatIf",
        "Some copiers are known by readings of their PnL alone, without the orders between.",
    ),
    NoForecast.TOO_SHORT: QT_TRANSLATE_NOOP(
        "WhatIf", "The history is too short: a forecast needs 8 settlements over 2 weeks or more."
    ),
    NoForecast.NOBODY_COPIES: QT_TRANSLATE_NOOP(
        "WhatIf", "No copier has traded lately and nothing is owed: there is nothing to forecast."
    ),
}
_NO_REPLAYS = {
    NoReplay.NO_RATIO: QT_TRANSLATE_NOOP("WhatIf", "An order has no share ratio"),
    NoReplay.BAD_RULEBOOK: QT_TRANSLATE_NOOP("WhatIf", "This rulebook cannot be read"),
}


def assumption_text(assumption: str) -> str:
    """One thing a replay rests on: a code of the core, or an axis with the value taken."""
    if assumption in _ASSUMPTIONS:
        return translate("WhatIf", str(_ASSUMPTIONS[assumption]))
    return text.assumed_text(assumption)


def no_forecast_text(why: NoForecast) -> str:
    """Why there is no forecast."""
    return translate("WhatIf", str(_NO_FORECASTS[why]))


def no_replay_text(why: NoReplay) -> str:
    """Why a history cannot be settled by some rules."""
    return translate("WhatIf", str(_NO_REPLAYS[why]))


def forecast_definition() -> str:
    """The forecast."""
    return translate(
        "WhatIf",
        "Your copiers' past gains, hour by hour, are drawn again in blocks of about two days, "
        "4,000 times, up to the cut-off. Each copier pays his ratio of what lies above his mark; "
        "paths end at past cut-offs, so that what was held back then is held back here. P10 and "
        "P90 are amounts that one path in ten stays below or above, P50 the middle. The same is "
        "done for every past window with what was known as long before its cut-off, and where the "
        "record was too sure, the levels move outwards. The draws are seeded: the same archive "
        "gives the same forecast.",
    )


def coverage_definition() -> str:
    """How the coverage of past forecasts is counted."""
    return translate(
        "WhatIf",
        "Of ten past payouts about eight should lie between P10 and P90. Where many paths pay "
        "nothing at all, a payout of nothing counts in part: by how much of these paths lies "
        "between the levels.",
    )


def ratio_definition() -> str:
    """The replay at another ratio."""
    return translate(
        "WhatIf",
        "Every order of your history is settled again as if it had been opened at this ratio, "
        "under the same rules: windows, postponement, losses. That copiers might have left or "
        "come is not guessed. Instead you see how many could leave before the higher ratio pays "
        "less: copiers × (1 − share before ÷ share after), if all pay alike.",
    )


def closing_definition() -> str:
    """The what-if of closing positions."""
    return translate(
        "WhatIf",
        "The coming cut-off, once with these positions open and once with them closed now at "
        "their unrealised PnL, before costs of closing. Nothing else happens until then. What you "
        "are paid more is what your copiers pay more. This is no advice: a position closed to be "
        "paid earlier is closed with your copiers' money.",
    )


def platform_definition() -> str:
    """The replay by other platforms' rules."""
    return translate(
        "WhatIf",
        "The same orders settled by each platform's rules. What that assumes stands below, for "
        "the platform you choose: a real year there would have had other fees, other limits and "
        "other copiers.",
    )


def fairness_definition() -> str:
    """Copier fairness."""
    return translate(
        "WhatIf",
        "What copying left each copier: the net of his closed orders less your share, paid or "
        "pending. His return is that over what he copies with; your own is your PnL over your "
        "first equity and what you added. A percentile is a return that somebody really had.",
    )
