"""The names, formulas and reasons of the performance figures, in the words of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.performance_definitions import DEFINITIONS, Unit
from profitshare_gui.core.performance_figures import Figure, Metric, Why
from profitshare_gui.core.performance_rounding import as_millionths, as_units
from profitshare_gui.ui import text

translate = QCoreApplication.translate  # an alias lupdate knows

NAMES: Mapping[Metric, object] = {
    Metric.ROI: QT_TRANSLATE_NOOP("Performance", "Return on investment"),
    Metric.TWR: QT_TRANSLATE_NOOP("Performance", "Time-weighted return"),
    Metric.TWR_ADDITIVE: QT_TRANSLATE_NOOP("Performance", "Additive return"),
    Metric.MODIFIED_DIETZ: QT_TRANSLATE_NOOP("Performance", "Modified Dietz return"),
    Metric.MONEY_WEIGHTED: QT_TRANSLATE_NOOP("Performance", "Money-weighted return"),
    Metric.CAGR: QT_TRANSLATE_NOOP("Performance", "Compound annual growth"),
    Metric.MAX_DRAWDOWN: QT_TRANSLATE_NOOP("Performance", "Maximum drawdown"),
    Metric.ROI_CURVE_DRAWDOWN: QT_TRANSLATE_NOOP("Performance", "Drawdown of the ROI curve"),
    Metric.ASSET_CURVE_DRAWDOWN: QT_TRANSLATE_NOOP("Performance", "Drawdown of the asset curve"),
    Metric.VOLATILITY: QT_TRANSLATE_NOOP("Performance", "Volatility"),
    Metric.SHARPE: QT_TRANSLATE_NOOP("Performance", "Sharpe ratio"),
    Metric.SORTINO: QT_TRANSLATE_NOOP("Performance", "Sortino ratio"),
    Metric.ULCER_INDEX: QT_TRANSLATE_NOOP("Performance", "Ulcer index"),
    Metric.VALUE_AT_RISK: QT_TRANSLATE_NOOP("Performance", "Value at risk, 95 %"),
    Metric.EXPECTED_SHORTFALL: QT_TRANSLATE_NOOP("Performance", "Expected shortfall, 95 %"),
    Metric.WIN_RATE_ORDERS: QT_TRANSLATE_NOOP("Performance", "Win rate by orders"),
    Metric.WIN_RATE_POSITIONS: QT_TRANSLATE_NOOP("Performance", "Win rate by positions"),
    Metric.WIN_RATE_DAYS: QT_TRANSLATE_NOOP("Performance", "Win rate by days"),
    Metric.PROFIT_FACTOR: QT_TRANSLATE_NOOP("Performance", "Profit factor"),
    Metric.PROFIT_LOSS_COUNT_RATIO: QT_TRANSLATE_NOOP("Performance", "Winning to losing orders"),
    Metric.EXPECTANCY: QT_TRANSLATE_NOOP("Performance", "Expectancy"),
    Metric.PAYOFF_RATIO: QT_TRANSLATE_NOOP("Performance", "Payoff ratio"),
    Metric.TOTAL_INCOME: QT_TRANSLATE_NOOP("Performance", "Total income"),
    Metric.FOLLOWERS_PNL: QT_TRANSLATE_NOOP("Performance", "Copiers' PnL"),
    Metric.SHARE_INCOME: QT_TRANSLATE_NOOP("Performance", "Income from profit share"),
    Metric.SHARE_RATIO: QT_TRANSLATE_NOOP("Performance", "Share ratio"),
}
FORMULAS: Mapping[Metric, object] = {
    Metric.ROI: QT_TRANSLATE_NOOP(
        "Performance",
        "PnL / (first equity + everything moved in)",
    ),
    Metric.TWR: QT_TRANSLATE_NOOP(
        "Performance",
        "Product of (1 + daily return) - 1; daily return = (equity - flow) / equity before - 1",
    ),
    Metric.TWR_ADDITIVE: QT_TRANSLATE_NOOP(
        "Performance",
        "Sum over the stretches between transfers of (end - beginning) / beginning",
    ),
    Metric.MODIFIED_DIETZ: QT_TRANSLATE_NOOP(
        "Performance",
        "PnL / (first equity + each move x the part of the period it was there)",
    ),
    Metric.MONEY_WEIGHTED: QT_TRANSLATE_NOOP(
        "Performance",
        "The one rate of the period at which first equity and moves grow into the last equity",
    ),
    Metric.CAGR: QT_TRANSLATE_NOOP(
        "Performance",
        "(1 + time-weighted return) ^ (365 / days) - 1",
    ),
    Metric.MAX_DRAWDOWN: QT_TRANSLATE_NOOP(
        "Performance",
        "Largest fall from a peak of the chained value of 1, the start being a peak",
    ),
    Metric.ROI_CURVE_DRAWDOWN: QT_TRANSLATE_NOOP(
        "Performance",
        "Largest fall from a peak of 1 + additive return",
    ),
    Metric.ASSET_CURVE_DRAWDOWN: QT_TRANSLATE_NOOP(
        "Performance",
        "Largest fall from a peak of the equity itself; a withdrawal counts as a fall",
    ),
    Metric.VOLATILITY: QT_TRANSLATE_NOOP(
        "Performance",
        "Sample deviation of the daily returns x root of 365",
    ),
    Metric.SHARPE: QT_TRANSLATE_NOOP(
        "Performance",
        "Mean / sample deviation of the daily returns x root of 365; risk-free rate 0",
    ),
    Metric.SORTINO: QT_TRANSLATE_NOOP(
        "Performance",
        "Mean of the daily returns / root of the mean squared loss x root of 365",
    ),
    Metric.ULCER_INDEX: QT_TRANSLATE_NOOP(
        "Performance",
        "Root of the mean squared drawdown over the days",
    ),
    Metric.VALUE_AT_RISK: QT_TRANSLATE_NOOP(
        "Performance",
        "The daily return exceeded on 95 % of days: historical, interpolated",
    ),
    Metric.EXPECTED_SHORTFALL: QT_TRANSLATE_NOOP(
        "Performance",
        "Mean return of the worst 5 % of days, of one day at least",
    ),
    Metric.WIN_RATE_ORDERS: QT_TRANSLATE_NOOP(
        "Performance",
        "Closed orders with a net above 0 / all closed orders; net = realized - fees + funding",
    ),
    Metric.WIN_RATE_POSITIONS: QT_TRANSLATE_NOOP(
        "Performance",
        "Fully closed positions with a profit / all fully closed ones; partial closes do not count",
    ),
    Metric.WIN_RATE_DAYS: QT_TRANSLATE_NOOP(
        "Performance",
        "Days with a profit / (days with a profit + days with a loss)",
    ),
    Metric.PROFIT_FACTOR: QT_TRANSLATE_NOOP(
        "Performance",
        "Sum of the gains of winning orders / sum of the losses of losing ones",
    ),
    Metric.PROFIT_LOSS_COUNT_RATIO: QT_TRANSLATE_NOOP(
        "Performance",
        "Number of winning orders / number of losing ones",
    ),
    Metric.EXPECTANCY: QT_TRANSLATE_NOOP(
        "Performance",
        "Sum of the nets of all closed orders / their number",
    ),
    Metric.PAYOFF_RATIO: QT_TRANSLATE_NOOP(
        "Performance",
        "Mean gain of winning orders / mean loss of losing ones",
    ),
    Metric.TOTAL_INCOME: QT_TRANSLATE_NOOP(
        "Performance",
        "The account's PnL: last equity - first equity - everything moved in or out between",
    ),
    Metric.FOLLOWERS_PNL: QT_TRANSLATE_NOOP(
        "Performance",
        "Sum of the nets of all copiers' orders closed in the period",
    ),
    Metric.SHARE_INCOME: QT_TRANSLATE_NOOP(
        "Performance",
        "Sum of the dues of all settlements paid in the period",
    ),
    Metric.SHARE_RATIO: QT_TRANSLATE_NOOP(
        "Performance",
        "The share ratio that a new order would be opened under now",
    ),
}
REASONS: Mapping[Why, object] = {
    Why.UNUSABLE_FILE: QT_TRANSLATE_NOOP("Performance", "the files cannot be used"),
    Why.NO_EQUITY: QT_TRANSLATE_NOOP("Performance", "no equity is known in this period"),
    Why.ONE_READING: QT_TRANSLATE_NOOP(
        "Performance", "the equity is known once; a return needs two readings"
    ),
    Why.TOO_FEW_RETURNS: QT_TRANSLATE_NOOP("Performance", "there are fewer than two daily returns"),
    Why.FIRST_NOT_POSITIVE: QT_TRANSLATE_NOOP("Performance", "the first equity is not above zero"),
    Why.NOT_POSITIVE: QT_TRANSLATE_NOOP(
        "Performance", "the equity was not above zero at the beginning of a day"
    ),
    Why.BELOW_ZERO: QT_TRANSLATE_NOOP(
        "Performance", "a day lost more than there was; below zero no return can be chained"
    ),
    Why.CONSTANT: QT_TRANSLATE_NOOP("Performance", "the returns do not vary"),
    Why.NO_LOSING_DAY: QT_TRANSLATE_NOOP("Performance", "no day had a loss"),
    Why.NO_CHANGE: QT_TRANSLATE_NOOP("Performance", "no day had a profit or a loss"),
    Why.NO_CAPITAL: QT_TRANSLATE_NOOP(
        "Performance", "first equity and moves do not add up to capital above zero"
    ),
    Why.NO_SINGLE_RATE: QT_TRANSLATE_NOOP(
        "Performance", "no rate, or more than one, explains the moves and the last equity"
    ),
    Why.NOT_DAILY: QT_TRANSLATE_NOOP("Performance", "the rows are not about a day apart"),
    Why.TOO_LARGE: QT_TRANSLATE_NOOP("Performance", "the figure is beyond the largest number"),
    Why.NO_ORDERS: QT_TRANSLATE_NOOP("Performance", "no orders were given"),
    Why.NO_LEAD_ORDER: QT_TRANSLATE_NOOP("Performance", "no order is known to be the lead's own"),
    Why.NO_CLOSED_ORDER: QT_TRANSLATE_NOOP("Performance", "no order was closed"),
    Why.NO_WINNING_ORDER: QT_TRANSLATE_NOOP("Performance", "no closed order won"),
    Why.NO_LOSING_ORDER: QT_TRANSLATE_NOOP("Performance", "no closed order lost"),
    Why.NO_POSITION_IDS: QT_TRANSLATE_NOOP(
        "Performance", "orders do not say which position they belong to"
    ),
    Why.MIXED_ASSETS: QT_TRANSLATE_NOOP(
        "Performance", "the orders are in several assets, which cannot be added up"
    ),
}
_LARGEST = 10**10
"""In millionths; a figure beyond a million per cent says nothing but that it is large."""


def metric_name(metric: Metric) -> str:
    """What a figure is called."""
    return translate("Performance", str(NAMES[metric]))


def metric_formula(metric: Metric) -> str:
    """Our formula, in words."""
    return translate("Performance", str(FORMULAS[metric]))


def reason_text(why: Why) -> str:
    """Why there is no figure."""
    return translate("Performance", str(REASONS[why]))


def definition_text(metric: Metric, rulebook_id: str, platform: str) -> str:
    """Our formula with its source and, where it is known, what the platform shows instead."""
    definition = DEFINITIONS[metric]
    lines = [
        translate("Performance", "Ours: {formula}").format(formula=metric_formula(metric)),
        translate("Performance", "Source: {source}").format(source=definition.source),
    ]
    for variant in definition.variants_of(rulebook_id):
        lines.append(
            translate("Performance", "{platform} shows “{label}”: {formula}").format(
                platform=platform, label=variant.label, formula=variant.formula
            )
        )
        if variant.when_undefined:
            lines.append(
                translate("Performance", "Where it is undefined {platform} shows: {words}").format(
                    platform=platform, words=variant.when_undefined
                )
            )
        lines.append(translate("Performance", "Source: {source}").format(source=variant.source))
    return "\n".join(lines)


def figure_text(metric: Metric, figure: Figure) -> str:
    """A figure in its own unit; a dash where there is none."""
    if isinstance(figure, Why):
        return text.UNKNOWN
    unit = DEFINITIONS[metric].unit
    if unit is Unit.AMOUNT:
        return text.money_text(as_units(figure), sign=True)
    millionths = as_millionths(figure)
    if abs(millionths) > _LARGEST:
        return translate("Performance", "very large")
    return text.part_text(millionths, 2) if unit is Unit.FRACTION else text.number_text(millionths)
