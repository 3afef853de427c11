"""What every performance figure means: our formula, and what a platform of the same label shows.

A figure without its definition cannot be compared: "ROI", "win rate" and "profit/loss ratio" stand
for different things on different platforms (platform rules, A20 to A22; product notes, 4.4).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from profitshare_gui.core.performance_figures import Metric


class Unit(StrEnum):
    """How a figure is read: a part of 1, a number of times, or an amount of the asset."""

    FRACTION = "fraction"
    NUMBER = "number"
    AMOUNT = "amount"


class Variant(NamedTuple):
    """What platforms show under this or a like name.

    `rulebooks` are the ids of the platforms, `label` is their name of the figure. `when_undefined`
    is what they print where ours is undefined, empty where they do not say.
    """

    rulebooks: tuple[str, ...]
    label: str
    formula: str
    source: str
    when_undefined: str = ""


class Definition(NamedTuple):
    """One figure's card: its name and unit, our formula in words, its source, the variants."""

    name: str
    unit: Unit
    formula: str
    source: str
    variants: tuple[Variant, ...] = ()

    def variants_of(self, rulebook_id: str) -> tuple[Variant, ...]:
        """What the platform of a rulebook shows under this name; empty where nothing is known."""
        return tuple(variant for variant in self.variants if rulebook_id in variant.rulebooks)


_JU = ("ju", "ju-legacy-daily")
_FUTURES = ("binance-futures",)
_SPOT = ("binance-spot",)
_BINANCE = _FUTURES + _SPOT
_OKX = ("okx",)
_ECHOBIT = ("echobit",)
_BYBIT = ("bybit-classic",)

_J7 = "JU.COM Help Center, lead trader metrics (article 53580210738073)"
_B4 = "Binance Support, portfolio performance indicators (article 1ae9c68fcd0247408c9345e55ab54939)"
_B5 = (
    "Binance Support, futures copy trading metrics and groups "
    "(article 54aa6d3b43bc4f6eb4a3a6e3aea40acd)"
)
_O7 = "OKX Help, transactional data index update instructions"
_O10 = "OKX API v5 reference, copy trading"
_O11 = "OKX Help, spot trading guidelines for copy traders"
_E1 = "Echobit Support, copy trading FAQ (article 44148783056025)"
_E2 = "Echobit Support, how profit sharing and trader performance work (article 59404220307353)"
_Y2 = "Bybit Help Center, How to Navigate Copy Trading User Center (Master Trader)"
_OURS = "ProfitShare, specification of the command line"
_STATISTICS = "ProfitShare, definitions of statistics; tested against empyrical and ffn"
_NOTES = "ProfitShare, definitions of statistics"

_RETURNS = {
    Metric.ROI: Definition(
        "Return on investment",
        Unit.FRACTION,
        "PnL / (first equity + everything moved in)",
        _OURS,
        (
            Variant(_BINANCE, "ROI", "Net asset value - 1, chained at every transfer", _B4),
            Variant(_JU, "ROI", "Current ROI + ROI before each transfer, added up", _J7),
            Variant(_BYBIT, "ROI", "Profit / (equity before + new deposits)", _Y2),
            Variant(_OKX, "PnL %", "PnL of closed lead orders / investment in the period", _O7),
        ),
    ),
    Metric.TWR: Definition(
        "Time-weighted return",
        Unit.FRACTION,
        "Product of (1 + daily return) - 1; daily return = (equity - flow) / equity before - 1",
        _STATISTICS,
        (
            Variant(_BINANCE, "ROI", "The same, by net asset value", _B4),
            Variant(_ECHOBIT, "Return rate (TWR)", "Adds up where ours multiplies", _E1),
        ),
    ),
    Metric.TWR_ADDITIVE: Definition(
        "Additive return",
        Unit.FRACTION,
        "Sum over the stretches between transfers of (end - beginning) / beginning",
        _OURS,
        (
            Variant(_ECHOBIT, "Total return rate", "Current + accumulated historical rate", _E1),
            Variant(_JU, "ROI", "Current ROI + historical ROI", _J7),
        ),
    ),
    Metric.MODIFIED_DIETZ: Definition(
        "Modified Dietz return",
        Unit.FRACTION,
        "PnL / (first equity + each move x the part of the period it was there)",
        _NOTES,
    ),
    Metric.MONEY_WEIGHTED: Definition(
        "Money-weighted return",
        Unit.FRACTION,
        "The one rate of the period at which first equity and moves grow into the last equity",
        _NOTES,
    ),
    Metric.CAGR: Definition(
        "Compound annual growth",
        Unit.FRACTION,
        "(1 + time-weighted return) ^ (365 / days) - 1",
        _STATISTICS,
    ),
}

_RISKS = {
    Metric.MAX_DRAWDOWN: Definition(
        "Maximum drawdown",
        Unit.FRACTION,
        "Largest fall from a peak of the chained value of 1, the start being a peak",
        _STATISTICS,
        (
            Variant(_JU, "MDD", "Largest fall from peak to trough of the ROI curve", _J7),
            Variant(_BINANCE, "MDD", "Largest fall from peak to trough of the asset curve", _B4),
        ),
    ),
    Metric.ROI_CURVE_DRAWDOWN: Definition(
        "Drawdown of the ROI curve",
        Unit.FRACTION,
        "Largest fall from a peak of 1 + additive return",
        _OURS,
        (Variant(_JU, "MDD", "Fall of the ROI curve; in points or in parts is not said", _J7),),
    ),
    Metric.ASSET_CURVE_DRAWDOWN: Definition(
        "Drawdown of the asset curve",
        Unit.FRACTION,
        "Largest fall from a peak of the equity itself; a withdrawal counts as a fall",
        _OURS,
        (Variant(_BINANCE, "MDD", "Largest fall of the asset curve", _B4),),
    ),
    Metric.VOLATILITY: Definition(
        "Volatility",
        Unit.FRACTION,
        "Sample deviation of the daily returns x root of 365",
        _STATISTICS,
    ),
    Metric.SHARPE: Definition(
        "Sharpe ratio",
        Unit.NUMBER,
        "Mean / sample deviation of the daily returns x root of 365; risk-free rate 0",
        _STATISTICS,
        (Variant(_BINANCE, "Sharpe ratio", "The same, every 12 hours", _B5, "Hidden for 30 days"),),
    ),
    Metric.SORTINO: Definition(
        "Sortino ratio",
        Unit.NUMBER,
        "Mean of the daily returns / root of the mean squared loss x root of 365",
        _STATISTICS,
    ),
    Metric.ULCER_INDEX: Definition(
        "Ulcer index",
        Unit.FRACTION,
        "Root of the mean squared drawdown over the days",
        _NOTES,
    ),
    Metric.VALUE_AT_RISK: Definition(
        "Value at risk, 95 %",
        Unit.FRACTION,
        "The daily return exceeded on 95 % of days: historical, interpolated",
        _STATISTICS,
    ),
    Metric.EXPECTED_SHORTFALL: Definition(
        "Expected shortfall, 95 %",
        Unit.FRACTION,
        "Mean return of the worst 5 % of days, of one day at least",
        _STATISTICS,
    ),
}

_TRADES = {
    Metric.WIN_RATE_ORDERS: Definition(
        "Win rate by orders",
        Unit.FRACTION,
        "Closed orders with a net above 0 / all closed orders; net = realized - fees + funding",
        _OURS,
        (
            Variant(_JU, "Win rate", "Winning closed orders / all closed orders", _J7),
            Variant(_OKX, "Win rate", "By orders on the page; by days in the API", _O7),
            Variant(_ECHOBIT, "Win rate", "Trades that ended in profit / all trades", _E2, "0 %"),
        ),
    ),
    Metric.WIN_RATE_POSITIONS: Definition(
        "Win rate by positions",
        Unit.FRACTION,
        "Fully closed positions with a profit / all fully closed ones; partial closes do not count",
        _OURS,
        (Variant(_FUTURES, "Win rate", "Profitable / all fully closed positions", _B5),),
    ),
    Metric.WIN_RATE_DAYS: Definition(
        "Win rate by days",
        Unit.FRACTION,
        "Days with a profit / (days with a profit + days with a loss)",
        _OURS,
        (
            Variant(_OKX, "Win ratio (API)", "Profit days / (profit days + loss days)", _O10),
            Variant(_OKX, "Win rate (spot)", "Days with a profit / days leading", _O11),
            Variant(_SPOT, "Win rate", "Winning days / days with trades or buy orders", _B4),
        ),
    ),
    Metric.PROFIT_FACTOR: Definition(
        "Profit factor",
        Unit.NUMBER,
        "Sum of the gains of winning orders / sum of the losses of losing ones",
        _NOTES,
        (Variant(_JU, "Profit/loss ratio", "Profit / loss of all closed orders", _J7),),
    ),
    Metric.PROFIT_LOSS_COUNT_RATIO: Definition(
        "Winning to losing orders",
        Unit.NUMBER,
        "Number of winning orders / number of losing ones",
        _NOTES,
        (Variant(_OKX, "Profit/loss ratio", "Number of winning / number of losing", _O7),),
    ),
    Metric.EXPECTANCY: Definition(
        "Expectancy",
        Unit.AMOUNT,
        "Sum of the nets of all closed orders / their number",
        _NOTES,
    ),
    Metric.PAYOFF_RATIO: Definition(
        "Payoff ratio",
        Unit.NUMBER,
        "Mean gain of winning orders / mean loss of losing ones",
        _NOTES,
    ),
}

_INCOMES = {
    Metric.TOTAL_INCOME: Definition(
        "Total income",
        Unit.AMOUNT,
        "The account's PnL: last equity - first equity - everything moved in or out between",
        _OURS,
        (
            Variant(_ECHOBIT, "Total income", "Profit of the selected period", _E2),
            Variant(_FUTURES, "PnL", "Realized and unrealized", _B4),
            Variant(_OKX, "PnL", "Sum of closed lead orders, since 2023-04", _O7),
        ),
    ),
    Metric.FOLLOWERS_PNL: Definition(
        "Copiers' PnL",
        Unit.AMOUNT,
        "Sum of the nets of all copiers' orders closed in the period",
        _OURS,
        (Variant(_ECHOBIT, "Total followers PNL", "Combined PnL of all followers", _E2),),
    ),
    Metric.SHARE_INCOME: Definition(
        "Income from profit share",
        Unit.AMOUNT,
        "Sum of the dues of all settlements paid in the period",
        _OURS,
    ),
    Metric.SHARE_RATIO: Definition(
        "Share ratio",
        Unit.FRACTION,
        "The share ratio that a new order would be opened under now",
        _OURS,
        (Variant(_ECHOBIT, "Commission ratio", "Profit share set by the trader", _E2),),
    ),
}

DEFINITIONS: Mapping[Metric, Definition] = _RETURNS | _RISKS | _TRADES | _INCOMES
