"""What the Performance tab shows: figures by window, and what the platform asks of a lead."""

from __future__ import annotations

from dataclasses import dataclass, replace

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.lead_standing import (
    DRAWDOWN_HINT,
    DRAWDOWN_HINT_FOR,
    InactivityClock,
    Tag,
    inactivity_clock,
    tags_of,
)
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units
from profitshare_gui.core.performance_figures import Figure, Metric, Why
from profitshare_gui.core.records import DEFAULT_ASSET, Account, Owner
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.metrics import PerformanceOverview, load_performance

_HINT_DAYS = 30


@dataclass(frozen=True, slots=True)
class TagStanding:
    """A tag with where the account stands; both figures are None where they are not known.

    `lead_days` are whole days since the first trade that was copied; `followers_profit` is the sum
    of the nets of all copiers' closed orders in USDT.
    """

    tag: Tag
    lead_days: int | None
    followers_profit: Units | None

    @property
    def missing_days(self) -> int | None:
        """How many lead days are missing; None where there is no threshold or no figure."""
        if self.tag.lead_days is None or self.lead_days is None:
            return None
        return max(self.tag.lead_days - self.lead_days, 0)

    @property
    def missing_profit(self) -> Units | None:
        """How much of the copiers' profit is missing; None as for the days."""
        if self.tag.followers_profit is None or self.followers_profit is None:
            return None
        return max(self.tag.followers_profit - self.followers_profit, 0)


@dataclass(frozen=True, slots=True)
class DrawdownHint:
    """What the platform finds attractive, and the 30-day drawdown of the ROI curve beside it.

    `is_within` is None where the figure is undefined.
    """

    limit: Millionths
    figure: Figure
    is_within: bool | None


@dataclass(frozen=True, slots=True, eq=False)
class PerformanceView:
    """One account's performance with tags, drawdown hint and inactivity clock, where they exist."""

    performance: PerformanceOverview
    rulebook_id: str
    rulebook_name: str
    tags: tuple[TagStanding, ...]
    drawdown: DrawdownHint | None
    inactivity: InactivityClock | None


def load_performance_view(
    store: Store, account: Account, rulebook: Rulebook, now: Micros
) -> PerformanceView:
    """Measure an account's archive as of now; reads all of it. Raises `NoRatio`."""
    rule = rulebook.rule_at(now)
    measured = load_performance(store, account, rulebook, now)
    traded = store.lead_trades.span(account.account_id, (Owner.COPIER, Owner.LEAD), now)
    lead_days = None if traded.first_at is None else (now - traded.first_at) // DAY
    profit = _followers_profit(measured)
    clock = inactivity_clock(rule, traded.last_at, now)
    return PerformanceView(
        performance=measured,
        rulebook_id=rulebook.rulebook_id,
        rulebook_name=rulebook.name,
        tags=tuple(
            TagStanding(replace(tag, source=cited(rulebook, tag.source)), lead_days, profit)
            for tag in tags_of(rule)
        ),
        drawdown=_drawdown(measured) if rulebook.rulebook_id in DRAWDOWN_HINT_FOR else None,
        inactivity=clock and replace(clock, source=cited(rulebook, clock.source)),
    )


def cited(rulebook: Rulebook, source: str) -> str:
    """A value's source in words: `J1 III (1)` names one of the rulebook's sources and a place."""
    key, _, place = source.partition(" ")
    if key not in rulebook.sources:
        return source
    return f"{rulebook.sources[key]}, {place}" if place else rulebook.sources[key]


def _followers_profit(measured: PerformanceOverview) -> Units | None:
    """All copiers' PnL in the asset that thresholds are in; None where no order of theirs is known.

    Sums never mix assets, so other assets do not count.
    """
    for each in measured.assets:
        if each.asset == DEFAULT_ASSET:
            return each.windows[-1].followers_pnl
    return None


def _drawdown(measured: PerformanceOverview) -> DrawdownHint:
    figure: Figure = Why.NO_EQUITY
    if measured.assets:
        windows = (each.own for each in measured.assets[0].windows)
        of_30_days = next(each for each in windows if each.window.length == _HINT_DAYS)
        figure = of_30_days.figures[Metric.ROI_CURVE_DRAWDOWN]
    is_within = None if isinstance(figure, Why) else figure * WHOLE_RATIO <= DRAWDOWN_HINT
    return DrawdownHint(limit=DRAWDOWN_HINT, figure=figure, is_within=is_within)
