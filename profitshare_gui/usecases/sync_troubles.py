"""What a sync met, as lines of its report: a code, the facts, and plain English made of them.

The window makes sentences of its own out of code and facts (`ui/sync_words.py`).
"""

from __future__ import annotations

from profitshare_gui.core.error_facts import error_code, error_facts
from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import ExchangeError
from profitshare_gui.core.instants import SECOND, Micros, instant_text
from profitshare_gui.exchanges.exchange import Right
from profitshare_gui.store.synced import Trouble, Unread


def trouble_of(error: ExchangeError | BadValue, feed: str = "") -> Trouble:
    """An error as a line of a report: its code is the name of the error."""
    return Trouble(feed, error_code(error), str(error), error_facts(error))


def clock_is_off(exchange: str, skew: Micros) -> Trouble:
    """This computer's clock differs by much; `skew` is the exchange's time less ours."""
    way = "behind" if skew > 0 else "ahead"
    why = f"this computer's clock is {abs(skew) // SECOND} s {way}; set it"
    return Trouble("", "clock_off", why, (("exchange", exchange), ("skew", skew)))


def lacks_right(feed: str, exchange: str, right: Right) -> Trouble:
    """A feed that the key may not read."""
    why = f"{feed} is not read: the key lacks the right {right.value}"
    return Trouble(feed, "missing_right", why, (("exchange", exchange), ("right", right.value)))


def may_withdraw() -> Trouble:
    """The key may do what no program should be able to."""
    why = (
        "the API key may withdraw or transfer money; replace it by one that can only read, "
        "and manage copy trading"
    )
    return Trouble("", "may_withdraw", why)


def unwanted_right(right: Right) -> Trouble:
    """The key has a right that nothing here needs."""
    why = f"the API key has a right that is not needed: {right.value}"
    return Trouble("", "unwanted_right", why, (("right", right.value),))


def not_tried(feed: str, exchange: str) -> Trouble:
    """A feed after others that could not be reached."""
    why = f"{feed} was not tried: {exchange} is out of reach"
    return Trouble(feed, "unreachable", why, (("exchange", exchange), ("not_tried", 1)))


def set_aside(feed: str, row: Unread) -> Trouble:
    """A row that cannot be read; its code is the reason's."""
    cell = f"{row.cell!r} " if row.cell else ""
    why = f"a row of {feed} was set aside: {cell}{BadValue(row.code)}"
    return Trouble(feed, row.code, why, (("cell", row.cell),))


def more_set_aside(feed: str, count: int) -> Trouble:
    """The rows that are not named one by one."""
    why = f"{count} more rows of {feed} as well"
    return Trouble(feed, "set_aside", why, (("count", count),))


def history_begins(feed: str, at: Micros) -> Trouble:
    """The first reading: what is older, the exchange does not tell."""
    why = f"{feed} begins at {instant_text(at)}; import older rows from files"
    return Trouble(feed, "history_begins", why, (("at", at),))


def forgotten(feed: str, since: Micros, until: Micros) -> Trouble:
    """A gap between the last reading and what the exchange still tells."""
    why = (
        f"{feed} has a gap from {instant_text(since)} to {instant_text(until)}, which the exchange "
        "has forgotten; import it from a file"
    )
    return Trouble(feed, "forgotten", why, (("since", since), ("until", until)))
