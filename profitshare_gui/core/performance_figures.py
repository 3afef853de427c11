"""The names of the performance figures, and the reasons why one may be undefined."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias


class Metric(StrEnum):
    """The figures, by the names of the command line's JSON (SPEC, section 7) and some beyond."""

    ROI = "roi"
    TWR = "twr"
    TWR_ADDITIVE = "twr_additive"
    MAX_DRAWDOWN = "max_drawdown"
    CAGR = "cagr"
    VOLATILITY = "volatility"
    SHARPE = "sharpe"
    SORTINO = "sortino"
    WIN_RATE_ORDERS = "win_rate_orders"
    WIN_RATE_POSITIONS = "win_rate_positions"
    WIN_RATE_DAYS = "win_rate_days"
    PROFIT_FACTOR = "profit_factor"
    PROFIT_LOSS_COUNT_RATIO = "profit_loss_count_ratio"
    TOTAL_INCOME = "total_income"
    MODIFIED_DIETZ = "modified_dietz"
    MONEY_WEIGHTED = "money_weighted"
    ROI_CURVE_DRAWDOWN = "roi_curve_drawdown"
    ASSET_CURVE_DRAWDOWN = "asset_curve_drawdown"
    ULCER_INDEX = "ulcer_index"
    VALUE_AT_RISK = "value_at_risk"
    EXPECTED_SHORTFALL = "expected_shortfall"
    EXPECTANCY = "expectancy"
    PAYOFF_RATIO = "payoff_ratio"
    FOLLOWERS_PNL = "followers_pnl"
    SHARE_INCOME = "share_income"
    SHARE_RATIO = "share_ratio"


class Why(StrEnum):
    """Why a figure is undefined, which is neither 0 nor infinite; `sentence` says it in English."""

    UNUSABLE_FILE = "unusable_file"
    NO_EQUITY = "no_equity"
    ONE_READING = "one_reading"
    TOO_FEW_RETURNS = "too_few_returns"
    FIRST_NOT_POSITIVE = "first_not_positive"
    NOT_POSITIVE = "not_positive"
    BELOW_ZERO = "below_zero"
    CONSTANT = "constant"
    NO_LOSING_DAY = "no_losing_day"
    NO_CHANGE = "no_change"
    NO_CAPITAL = "no_capital"
    NO_SINGLE_RATE = "no_single_rate"
    NOT_DAILY = "not_daily"
    TOO_LARGE = "too_large"
    NO_ORDERS = "no_orders"
    NO_LEAD_ORDER = "no_lead_order"
    NO_CLOSED_ORDER = "no_closed_order"
    NO_WINNING_ORDER = "no_winning_order"
    NO_LOSING_ORDER = "no_losing_order"
    NO_POSITION_IDS = "no_position_ids"
    MIXED_ASSETS = "mixed_assets"

    @property
    def sentence(self) -> str:
        """The reason in plain English, for the command line and the log."""
        return _SENTENCES[self]


Figure: TypeAlias = float | Why
"""A figure, or the reason why there is none."""

_SENTENCES = {
    Why.UNUSABLE_FILE: "the files cannot be used",
    Why.NO_EQUITY: "no equity is known in this period",
    Why.ONE_READING: "the equity is known once; a return needs two readings",
    Why.TOO_FEW_RETURNS: "there are fewer than two daily returns",
    Why.FIRST_NOT_POSITIVE: "the first equity is not above zero",
    Why.NOT_POSITIVE: "the equity was not above zero at the beginning of a day",
    Why.BELOW_ZERO: "a day lost more than there was; below zero no return can be chained",
    Why.CONSTANT: "the returns do not vary",
    Why.NO_LOSING_DAY: "no day had a loss",
    Why.NO_CHANGE: "no day had a profit or a loss",
    Why.NO_CAPITAL: "first equity and moves do not add up to capital above zero",
    Why.NO_SINGLE_RATE: "no rate, or more than one, explains the moves and the last equity",
    Why.NOT_DAILY: "the rows are not about a day apart",
    Why.TOO_LARGE: "the figure is beyond the largest number",
    Why.NO_ORDERS: "no orders were given",
    Why.NO_LEAD_ORDER: "no order is known to be the lead's own",
    Why.NO_CLOSED_ORDER: "no order was closed",
    Why.NO_WINNING_ORDER: "no closed order won",
    Why.NO_LOSING_ORDER: "no closed order lost",
    Why.NO_POSITION_IDS: "orders do not say which position they belong to",
    Why.MIXED_ASSETS: "the orders are in several assets, which cannot be added up",
}
