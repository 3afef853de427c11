"""An exchange's refusal as a code and plain facts, which an archive can keep, and back again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import (
    AddressRefused,
    ClockOff,
    Declined,
    ExchangeError,
    KeyRefused,
    MissingRight,
    NotALead,
    NotOffered,
    RateLimited,
    UnknownAnswer,
    Unreachable,
    WrongEnvironment,
)

Facts: TypeAlias = tuple[tuple[str, str | int], ...]
"""Names with a text or a whole number each, in the order in which a sentence tells them."""

_PLAIN = (
    KeyRefused,
    AddressRefused,
    WrongEnvironment,
    NotALead,
    NotOffered,
    Declined,
    UnknownAnswer,
)


def error_code(error: BaseException | type[BaseException]) -> str:
    """The name of an error as a code: `key_refused` of `KeyRefused`."""
    kind = error if isinstance(error, type) else type(error)
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


def error_facts(error: ExchangeError | BadValue) -> Facts:
    """What an error carries."""
    if isinstance(error, BadValue):
        return (("reason", error.code), ("value", error.value))
    facts: list[tuple[str, str | int]] = [
        ("exchange", error.exchange),
        ("code", error.code),
        ("told", error.told),
    ]
    match error:
        case MissingRight(right=right):
            facts.append(("right", right))
        case ClockOff(skew=skew):
            facts.append(("skew", skew))
        case RateLimited(retry_after=seconds) if seconds is not None:
            facts.append(("retry_after", seconds))
        case Unreachable(why=why):
            facts.append(("why", why))
    return tuple(facts)


def error_from(code: str, facts: Mapping[str, str | int]) -> ExchangeError | None:
    """The exchange's error that these are of; None where they are of nothing of the kind."""
    if "exchange" not in facts:
        return None
    exchange, own, told = (str(facts.get(name, "")) for name in ("exchange", "code", "told"))
    if code == error_code(MissingRight):
        return MissingRight(exchange, str(facts.get("right", "")), own, told)
    if code == error_code(ClockOff):
        return ClockOff(exchange, int(facts.get("skew", 0)), own, told)
    if code == error_code(RateLimited):
        seconds = facts.get("retry_after")
        retry_after = None if seconds is None else int(seconds)
        return RateLimited(exchange, own, told, retry_after=retry_after)
    if code == error_code(Unreachable):
        return Unreachable(exchange, str(facts.get("why", "")), own, told)
    kinds = {error_code(kind): kind for kind in _PLAIN}
    return kinds[code](exchange, own, told) if code in kinds else None
