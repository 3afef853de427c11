"""What an exchange may refuse, and why it may not be heard; each has its own next step.

ExchangeError(exchange, code, told)      `code` and `told` are the exchange's own, without secrets
├── KeyRefused                           the key, its passphrase or its signature is not accepted
│   └── AddressRefused                   the key is bound to other addresses than this computer's
├── MissingRight(right)                  the key is good, but may not do this
├── WrongEnvironment                     a demo key on the live exchange, or the reverse
├── ClockOff(skew)                       refused for its time, even after the clocks were compared
├── NotALead                             the account is no lead trader here
├── NotOffered                           not for this account: suspended, unified, not on a list
├── RateLimited(retry_after)             asked too often
├── Unreachable(why, was_sent)           no answer, or none of the exchange's own
├── Declined                             understood and refused, for this one request
└── UnknownAnswer                        an answer that this program cannot read
"""

from __future__ import annotations

from profitshare_gui.core.errors import ProfitShareError
from profitshare_gui.core.instants import SECOND, Micros


class ExchangeError(ProfitShareError):
    """An exchange did not do what it was asked for.

    `exchange` is its name for people. `code` and `told` are the exchange's own code and words,
    empty where it gave none; secrets are blanked and the words are cut before they come here.
    """

    what = "did not do what it was asked for"

    def __init__(self, exchange: str, code: str = "", told: str = "") -> None:
        super().__init__(exchange, code, told)
        self.exchange = exchange
        self.code = code
        self.told = told

    def __str__(self) -> str:
        own = " ".join(part for part in (self.code, self.told) if part)
        return f"{self.exchange} {self.what}" + (f" ({own})" if own else "")


class KeyRefused(ExchangeError):
    """The key, its passphrase or its signature is not accepted: check it or make a new one."""

    what = "does not accept the API key; check key, secret and passphrase, or make a new key"


class AddressRefused(KeyRefused):
    """The key is bound to addresses, and this computer's is not one of them."""

    what = "accepts this API key from other addresses only; add this computer's to the key's list"


class MissingRight(ExchangeError):
    """The key is good, but may not do this; `right` is a word of `exchanges.exchange.Right`."""

    what = "says the API key may not do this"

    def __init__(self, exchange: str, right: str, code: str = "", told: str = "") -> None:
        super().__init__(exchange, code, told)
        self.right = right

    def __str__(self) -> str:
        name = f" ({self.right})" if self.right else ""
        return f"{super().__str__()}; the right that is missing{name} can be added to the key"


class WrongEnvironment(ExchangeError):
    """A demo key on the live exchange, or a live key on the demo one."""

    what = "says the API key is for the other environment: live or demo"


class ClockOff(ExchangeError):
    """Refused for its time, though the difference of the clocks was measured anew.

    `skew` is the exchange's time less this computer's, in microseconds.
    """

    def __init__(self, exchange: str, skew: Micros, code: str = "", told: str = "") -> None:
        super().__init__(exchange, code, told)
        self.skew = skew

    def __str__(self) -> str:
        seconds = abs(self.skew) // SECOND
        way = "behind" if self.skew > 0 else "ahead"
        return (
            f"{self.exchange} refused the time of a request; this computer's clock is {seconds} s "
            f"{way}. Set it and try again"
        )


class NotALead(ExchangeError):
    """The account that the key belongs to is no lead trader on this exchange."""

    what = "says this account is not a lead trader; use a key of the lead trading account"


class NotOffered(ExchangeError):
    """The exchange does not offer this to this account: suspended, unified, not on a list."""

    what = "does not offer this to this account"


class RateLimited(ExchangeError):
    """Asked too often; `retry_after` is the seconds the exchange asked to wait, if it did."""

    what = "was asked too often; try again in a minute"

    def __init__(
        self, exchange: str, code: str = "", told: str = "", *, retry_after: int | None = None
    ) -> None:
        super().__init__(exchange, code, told)
        self.retry_after = retry_after


class Unreachable(ExchangeError):
    """No answer, or one of something that stands between us and the exchange.

    `why` is a code: connect, time_out, cut_off, redirected, too_long, packed, server, tls, busy.
    `was_sent` is False only where the request surely never reached the exchange.
    """

    what = "cannot be reached; check the connection and try again"

    def __init__(
        self,
        exchange: str,
        why: str,
        code: str = "",
        told: str = "",
        *,
        was_sent: bool = True,
    ) -> None:
        super().__init__(exchange, code, told)
        self.why = why
        self.was_sent = was_sent

    def __str__(self) -> str:
        return f"{super().__str__()}: {self.why}"


class Declined(ExchangeError):
    """Understood and refused for this one request; nothing was done."""

    what = "refused the request"


class UnknownAnswer(ExchangeError):
    """An answer this program cannot read; `told` has the exchange's words or what is wrong."""

    what = "gave an answer that this program does not know"
