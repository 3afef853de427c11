"""What an account must be before it may apply: met, not met or unknown, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.published import Published
from profitshare_gui.core.rulebook import SettlementRule


class Need(StrEnum):
    """A prerequisite; the words are kept with a tick of the trader's."""

    COPYING_ENDED = "copying_ended"
    NO_POSITIONS = "no_positions"
    IDENTITY = "identity"
    FUTURES_ACCOUNT = "futures_account"
    BALANCE = "balance"
    PORTFOLIOS = "portfolios"
    TRACK_RECORD = "track_record"


class Verdict(StrEnum):
    """Whether a prerequisite is met."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


class Why(StrEnum):
    """What a verdict rests on."""

    LEADS_ALREADY = "leads_already"
    TICKED = "ticked"
    NOT_TOLD = "not_told"
    OWN_ORDERS = "own_orders"
    EQUITY_BELOW = "equity_below"
    EQUITY_ENOUGH = "equity_enough"
    EQUITY_TIED_UP = "equity_tied_up"
    MINIMUM_NOT_PUBLISHED = "minimum_not_published"
    EQUITY_NOT_KNOWN = "equity_not_known"
    FLAT = "flat"
    OPEN = "open"
    PROOF_ATTACHED = "proof_attached"
    HISTORY = "history"
    NO_HISTORY = "no_history"


_MAY_BE_TICKED = frozenset(
    {
        Why.NOT_TOLD,
        Why.EQUITY_TIED_UP,
        Why.MINIMUM_NOT_PUBLISHED,
        Why.EQUITY_NOT_KNOWN,
    }
)


@dataclass(frozen=True, slots=True)
class ApplicantFacts:
    """What archive and API know of an applicant; None is not known.

    `open_orders` are positions of his own that are open, as of `positions_as_of`; `own_days` counts
    the days of the last 30 with a closed order of his own. `equity` is in USDT.
    """

    leads: bool | None = None
    own_orders: int = 0
    own_days: int = 0
    open_orders: int | None = None
    positions_as_of: Micros | None = None
    equity: Units | None = None
    equity_as_of: Micros | None = None
    proof_images: int = 0


@dataclass(frozen=True, slots=True)
class Prerequisite:
    """One line of the checklist. `limit` and `found` are `Units` of a balance, else counts.

    `words` is what the platform writes of it, `source` where. A line that is `advice` stands in
    nobody's way. `may_tick` says that the trader's word is the best there is.
    """

    need: Need
    verdict: Verdict
    why: Why
    source: str
    words: str = ""
    limit: int | None = None
    found: int | None = None
    as_of: Micros | None = None
    may_tick: bool = False
    is_advice: bool = False


def checklist(
    rule: SettlementRule, facts: ApplicantFacts, ticks: Mapping[Need, bool]
) -> tuple[Prerequisite, ...]:
    """The prerequisites of a platform for one account, in the order it names them.

    A fact counts before a tick: what is known to be otherwise cannot be ticked away.
    """
    says = Published(rule)
    lines = []
    for need, key in _KEYS.items():
        if says.names(key) and says.flag(key) is not False:
            line = _line(need, key, says, facts)
            lines.append(_ticked(line, ticks))
    if says.names("application.minimum_balance") or says.names("limits.lead_amount_minimum"):
        lines.append(_ticked(_balance(says, facts), ticks))
    if says.text("limits.portfolios"):
        line = Prerequisite(
            Need.PORTFOLIOS,
            Verdict.UNKNOWN,
            Why.NOT_TOLD,
            says.source("limits.portfolios"),
            words=says.text("limits.portfolios"),
        )
        lines.append(_ticked(_already(line, facts), ticks))
    if says.names("application.proof_images"):
        lines.append(_track_record(says, facts))
    return tuple(lines)


def is_ready(lines: tuple[Prerequisite, ...]) -> bool:
    """Whether everything that must be met is known to be."""
    return all(line.verdict is Verdict.MET or line.is_advice for line in lines)


_KEYS: Mapping[Need, str] = {
    Need.COPYING_ENDED: "application.no_copy_positions",
    Need.NO_POSITIONS: "application.no_positions",
    Need.IDENTITY: "application.identity_verified",
    Need.FUTURES_ACCOUNT: "application.futures_account",
}


def _line(need: Need, key: str, says: Published, facts: ApplicantFacts) -> Prerequisite:
    level = says.count("application.identity_level") if need is Need.IDENTITY else None
    line = Prerequisite(need, Verdict.UNKNOWN, Why.NOT_TOLD, says.source(key), limit=level)
    if need is Need.NO_POSITIONS:
        return _flat(line, facts)
    if need is Need.FUTURES_ACCOUNT and facts.own_orders:
        return Prerequisite(need, Verdict.MET, Why.OWN_ORDERS, line.source, found=facts.own_orders)
    return _already(line, facts)


def _already(line: Prerequisite, facts: ApplicantFacts) -> Prerequisite:
    """Who leads has been through it."""
    if not facts.leads:
        return line
    return Prerequisite(line.need, Verdict.MET, Why.LEADS_ALREADY, line.source, words=line.words)


def _flat(line: Prerequisite, facts: ApplicantFacts) -> Prerequisite:
    if facts.open_orders is None:
        return line
    verdict, why = (Verdict.NOT_MET, Why.OPEN) if facts.open_orders else (Verdict.MET, Why.FLAT)
    return Prerequisite(
        line.need,
        verdict,
        why,
        line.source,
        found=facts.open_orders,
        as_of=facts.positions_as_of,
    )


def _balance(says: Published, facts: ApplicantFacts) -> Prerequisite:
    key = "application.minimum_balance"
    if not says.names(key):
        key = "limits.lead_amount_minimum"
    minimum = says.amount(key)
    verdict, why = _balance_verdict(minimum, facts)
    return Prerequisite(
        Need.BALANCE,
        verdict,
        why,
        says.source(key),
        words=says.text("application.balance_note") or says.text("limits.lead_amount_note"),
        limit=minimum,
        found=facts.equity,
        as_of=facts.equity_as_of,
    )


def _balance_verdict(minimum: Units | None, facts: ApplicantFacts) -> tuple[Verdict, Why]:
    """What is available is at most the equity, and less while positions are open."""
    if facts.leads:
        return Verdict.MET, Why.LEADS_ALREADY
    if minimum is None:
        return Verdict.UNKNOWN, Why.MINIMUM_NOT_PUBLISHED
    if facts.equity is None:
        return Verdict.UNKNOWN, Why.EQUITY_NOT_KNOWN
    if facts.equity < minimum:
        return Verdict.NOT_MET, Why.EQUITY_BELOW
    if facts.open_orders == 0:
        return Verdict.MET, Why.EQUITY_ENOUGH
    return Verdict.UNKNOWN, Why.EQUITY_TIED_UP


def _track_record(says: Published, facts: ApplicantFacts) -> Prerequisite:
    """Without proof and without history the platform may not approve: a warning, no bar."""
    if facts.proof_images:
        verdict, why, found = Verdict.MET, Why.PROOF_ATTACHED, facts.proof_images
    elif facts.own_days:
        verdict, why, found = Verdict.MET, Why.HISTORY, facts.own_days
    else:
        verdict, why, found = Verdict.UNKNOWN, Why.NO_HISTORY, 0
    return Prerequisite(
        Need.TRACK_RECORD,
        verdict,
        why,
        says.source("application.proof_images"),
        limit=says.count("application.proof_images"),
        found=found,
        is_advice=True,
    )


def _ticked(line: Prerequisite, ticks: Mapping[Need, bool]) -> Prerequisite:
    if line.why not in _MAY_BE_TICKED:
        return line
    if not ticks.get(line.need):
        return replace(line, may_tick=True)
    return replace(line, verdict=Verdict.MET, why=Why.TICKED, may_tick=True)
