"""What every adapter begins with: a connection with compared clocks, and what a key's report needs.

Adapters hold these pieces; none is the child of another.
"""

from __future__ import annotations

from collections.abc import Callable

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import (
    ClockOff,
    ExchangeError,
    KeyRefused,
    RateLimited,
    Unreachable,
    WrongEnvironment,
)
from profitshare_gui.exchanges.answers import Cells
from profitshare_gui.exchanges.exchange import ApiKey
from profitshare_gui.exchanges.transport import Dialect, Pace, Transport

OF_EVERY_CALL = (KeyRefused, WrongEnvironment, ClockOff, RateLimited, Unreachable)
"""What stands in the way of every call: the key, the clock, the line."""


def opened(
    dialect: Dialect, url: str, key: ApiKey, should_stop: Callable[[], bool], pace: Pace
) -> Transport:
    """A connection whose clocks were compared, or none: what fails is closed and raised.

    Imports ccxt, which takes a third of a second: never on the thread of the window. Raises
    `BadValue` for an address that no key may be sent to, and `ExchangeError`.
    """
    transport = Transport(dialect, url, key, should_stop, pace)
    try:
        transport.measure_clock()
    except BaseException:
        transport.close()
        raise
    return transport


def trouble_of(ask: Callable[[], object]) -> ExchangeError | None:
    """What stands in the way of a call that a key may make, None if nothing does.

    Raises what is `OF_EVERY_CALL`.
    """
    try:
        ask()
    except OF_EVERY_CALL:
        raise
    except ExchangeError as error:
        return error
    return None


def shown(cells: Cells, name: str) -> str:
    """A text of the report on a key; what cannot be shown there is left out."""
    try:
        return cells.text(name) or ""
    except BadValue:
        return ""
