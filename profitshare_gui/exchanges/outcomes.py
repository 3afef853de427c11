"""A change sent to an exchange: once, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from profitshare_gui.core.exchange_errors import Declined, UnknownAnswer, Unreachable
from profitshare_gui.exchanges.answers import Json
from profitshare_gui.exchanges.exchange import Refused, Uncertain
from profitshare_gui.exchanges.transport import Call, Transport


def sent_once(
    transport: Transport,
    exchange: str,
    call: Call,
    params: Mapping[str, object],
    is_done: Callable[[Json], bool],
) -> Refused | Uncertain | None:
    """Send a change; None means that the exchange says it is done.

    `is_done` looks at what the answer carries: one that is good and says neither yes nor no leaves
    it open. Raises an `ExchangeError` where nothing was done and another change would fare alike.
    """
    try:
        told = transport.ask(call, params)
    except Declined as error:
        return Refused(error.code, error.told)
    except UnknownAnswer as error:
        return Uncertain(error)
    except Unreachable as error:
        if not error.was_sent:
            raise
        return Uncertain(error)
    if is_done(told):
        return None
    return Uncertain(UnknownAnswer(exchange, told="neither done nor refused"))
