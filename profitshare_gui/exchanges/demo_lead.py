"""The lead trader of the demo world: a year of trades with good weeks, bad weeks and a drawdown."""

from __future__ import annotations

from typing import NamedTuple

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, WEEK, Micros
from profitshare_gui.core.records import Owner
from profitshare_gui.exchanges.demo_chance import MILLISECOND, Chance

WEEKS = 52
"""Settled weeks before the open one: exactly a year."""

ALTCOINS = ("LINKUSDT", "SUIUSDT")
"""Symbols that only some copiers let the lead trade for them; he holds these over weekends."""

SIGNS = {"long": 1, "short": -1}


class LeadTrade(NamedTuple):
    """One trade of the lead, in terms that scale to any copier.

    `exposure` is its size in millionths of the equity, `move` its gross result and `funding` what
    was received (negative: paid), both in millionths of that size.
    """

    symbol: str
    side: str
    opened_at: Micros
    closed_at: Micros
    exposure: int
    move: int
    funding: int
    owner: Owner


class _Mood(NamedTuple):
    """How a week goes: winners in a hundred trades, sessions beside the two sure ones, and size."""

    wins: int
    sessions: int
    exposure: int


class _Swing(NamedTuple):
    """A position held over a cut-off: opened so long before it (-), closed so long after it."""

    weeks_ago: int
    opened: Micros
    closed: Micros
    symbol: str
    side: str
    exposure: int
    move: int
    owner: Owner = Owner.LEAD


_MOODS = {
    "A": _Mood(72, 3, 1_300_000),
    "B": _Mood(65, 2, 1_200_000),
    "C": _Mood(58, 2, 1_150_000),
    "D": _Mood(50, 2, 1_200_000),
    "E": _Mood(42, 3, 1_300_000),
}

_QUARTERS = (
    "BBCABCDBCABBD",  # a good start
    "CBAACBDDEDEDC",  # and the drawdown that follows it
    "BBCABAABCBDBA",  # the best months
    "CBDEECBBACABB",  # a setback and the recovery from it
)
_STORY = "".join(_QUARTERS) + "B"
"""A mood a week; the last is the open week's."""

_SYMBOLS = (
    ("BTCUSDT", 70),
    ("BTCUSDT", 70),
    ("BTCUSDT", 70),
    ("ETHUSDT", 90),
    ("ETHUSDT", 90),
    ("SOLUSDT", 125),
    ("SOLUSDT", 125),
    ("XRPUSDT", 110),
    ("BNBUSDT", 80),
    ("DOGEUSDT", 140),
)
"""What is traded how often, and how far it moves in hundredths of the usual."""

_SWINGS = (
    _Swing(31, -30 * HOUR, 62 * HOUR, "SUIUSDT", "long", 420_000, -61_000),
    _Swing(15, -41 * HOUR, 33 * HOUR, "LINKUSDT", "long", 400_000, 58_000),
    # Still open whenever in the open week it is: what the pending shares are postponed for.
    _Swing(0, -34 * HOUR, 9 * DAY, "LINKUSDT", "short", 380_000, 47_000),
    _Swing(0, -53 * HOUR, 10 * DAY, "BTCUSDT", "long", 90_000, 38_000, Owner.OWN),
)

_OWN_PER_HUNDRED = 20
_STREAK = 7
"""By how much in a hundred a loss makes the next trade worse: he wants it back."""

_FUNDING_EVERY = 8 * HOUR
_USUAL_FUNDING = 85
_LAST_CLOSE = 30 * MINUTE


def lead_year(seed: int, week_opens_at: Micros) -> list[LeadTrade]:
    """Every trade from a year before the open week to its end, by when it was opened.

    He is flat before each cut-off, as settlement asks of him, but for the swings. The open week is
    told to its end, whatever the hour is now: the same week tells the same story at any hour.
    """
    chance = Chance(seed)
    start = week_opens_at - WEEKS * WEEK
    trades = [_held(swing, week_opens_at) for swing in _SWINGS]
    lost = False
    for number, letter in enumerate(_STORY):
        mood, opens_at, is_open = _MOODS[letter], start + number * WEEK, number == WEEKS
        for day in _days(chance, mood, is_open_week=is_open):
            for place, held in enumerate(_session(chance, opens_at, day, is_open_week=is_open)):
                is_win = chance.below(100) < mood.wins - (_STREAK if lost else 0)
                # The first of a session is always copied, so that copiers never idle for a week.
                is_own = chance.below(100) < _OWN_PER_HUNDRED and place > 0
                trades.append(_trade(chance, mood, held, is_win=is_win, is_own=is_own))
                lost = not is_win
    return sorted(trades, key=lambda trade: trade.opened_at)


def _days(chance: Chance, mood: _Mood, *, is_open_week: bool) -> list[int]:
    """Days with a session, early and late in the week: seven idle days cost all copiers (JU)."""
    if is_open_week:
        return [0, 1, 2, 3, 4, 5]
    sure = {chance.below(3), 4 + chance.below(2)}
    return sorted(sure | {chance.below(7) for _ in range(mood.sessions)})


def _session(
    chance: Chance, opens_at: Micros, day: int, *, is_open_week: bool
) -> list[tuple[Micros, Micros]]:
    """When the trades of one burst open and close; none is held over the cut-off.

    In the open week they are short, and the first comes early: at almost any hour of it there is
    something pending and the lead holds nothing but his swings.
    """
    begins = 14 * MINUTE if is_open_week and not day else (6 * 60 + chance.below(600)) * MINUTE
    opened_at = opens_at + day * DAY + begins + chance.below(60_000) * MILLISECOND
    held = []
    for _ in range(1 + chance.below(4)):
        minutes = 6 + chance.low(50) if is_open_week else 9 + chance.low(560)
        closed_at = opened_at + minutes * MINUTE + chance.below(60_000) * MILLISECOND
        held.append((opened_at, min(closed_at, opens_at + WEEK - _LAST_CLOSE)))
        opened_at += (12 + chance.below(70)) * MINUTE + chance.below(60_000) * MILLISECOND
    return held


def _trade(
    chance: Chance, mood: _Mood, held: tuple[Micros, Micros], *, is_win: bool, is_own: bool
) -> LeadTrade:
    opened_at, closed_at = held
    symbol, reach = chance.pick(_SYMBOLS)
    side = "long" if chance.below(100) < 62 else "short"
    move = 3_200 + chance.low(26_000) if is_win else -2_400 - chance.low(24_000)
    return LeadTrade(
        symbol=symbol,
        side=side,
        opened_at=opened_at,
        closed_at=closed_at,
        exposure=mood.exposure * (50 + chance.below(90)) // 100,
        move=move * reach // 100,
        funding=_funding(side, opened_at, closed_at, chance.below(150) - 30),
        owner=Owner.OWN if is_own else Owner.LEAD,
    )


def _held(swing: _Swing, week_opens_at: Micros) -> LeadTrade:
    cut_off_at = week_opens_at - swing.weeks_ago * WEEK
    opened_at, closed_at = cut_off_at + swing.opened, cut_off_at + swing.closed
    return LeadTrade(
        symbol=swing.symbol,
        side=swing.side,
        opened_at=opened_at,
        closed_at=closed_at,
        exposure=swing.exposure,
        move=swing.move,
        funding=_funding(swing.side, opened_at, closed_at, _USUAL_FUNDING),
        owner=swing.owner,
    )


def _funding(side: str, opened_at: Micros, closed_at: Micros, rate: int) -> int:
    """Millionths of the size received: at a positive rate longs pay and shorts receive."""
    times = closed_at // _FUNDING_EVERY - opened_at // _FUNDING_EVERY
    return -SIGNS[side] * times * rate
