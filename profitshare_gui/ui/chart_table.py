"""A series as a table, for who reads tables: the same figures, exact, and copied with Ctrl+C."""

from __future__ import annotations

from functools import partial

from profitshare_gui.core.instants import DAY, Micros, instant_text
from profitshare_gui.core.money import amount_text
from profitshare_gui.core.money import ratio_text as plain_ratio
from profitshare_gui.core.performance_curves import Month, Year
from profitshare_gui.ui import text
from profitshare_gui.ui.chart_words import column_text, kind_meaning, level_text, translate
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.usecases.profit_series import (
    HourTable,
    MonthTable,
    ProfitSeries,
    Scale,
    SeriesTable,
    TableColumn,
    series_table,
)

_YEAR = 13
"""The row below December."""


def table_of(series: ProfitSeries, offset: Micros) -> RecordTable:
    """A table of a series, the newest row first; instants are the platform's."""
    if series.hours is not None:
        return _hour_table(series.hours.platform, series)
    if series.months is not None:
        return month_table(series.months, series)
    rows = series_table(series)
    columns: list[Column[int]] = [
        Column(
            translate("Chart", "At"),
            lambda row: int(rows.at[row]),
            lambda at: text.dated_instant_text(at, offset),
            copy=instant_text,
        )
    ]
    if rows.until is not None:
        columns.append(
            Column(
                translate("Chart", "Until"),
                partial(_until, rows),
                lambda at: text.dated_instant_text(at, offset),
                copy=instant_text,
            )
        )
    columns += [
        Column(
            column_text(column.name),
            partial(_value, column),
            partial(_cell_text, column.scale),
            right=True,
            copy=amount_text if column.scale is Scale.MONEY else plain_ratio,
        )
        for column in rows.columns
    ]
    made = RecordTable(columns, key=_itself, name="chart_table", title=kind_meaning(series.kind))
    made.show_records(range(len(rows.at) - 1, -1, -1))
    return made


def month_table(months: MonthTable, series: ProfitSeries) -> RecordTable:
    """A row for each month of the year, two columns for each year, the newest year first."""
    by_month = {(each.year, each.month): each for each in months.months}
    by_year = {each.year: each for each in months.years}

    def found(year: int, row: int) -> Month | Year | None:
        return by_year[year] if row == _YEAR else by_month.get((year, row))

    columns: list[Column[int]] = [
        Column(translate("Chart", "Month"), lambda row: row, _month_name, width=96)
    ]
    for year in sorted(by_year, reverse=True):
        columns += [
            Column(
                translate("Chart", "{year} TWR").format(year=year),
                partial(found, year),
                _twr_text,
                right=True,
                tooltip=lambda row, of=year: _tip(found(of, row)),  # type: ignore[misc]
                copy=_twr_plain,
            ),
            Column(
                translate("Chart", "{year} PnL, {asset}").format(year=year, asset=series.asset),
                partial(found, year),
                lambda each: text.money_text(each.pnl, sign=True),
                right=True,
                tooltip=lambda row, of=year: _tip(found(of, row)),  # type: ignore[misc]
                copy=lambda each: amount_text(each.pnl),
                is_gain=True,
            ),
        ]
    made = RecordTable(columns, key=_itself, name="chart_months", title=kind_meaning(series.kind))
    made.setSortingEnabled(False)  # months have an order of their own
    made.show_records(range(1, _YEAR + 1))
    return made


def _hour_table(hours: HourTable, series: ProfitSeries) -> RecordTable:
    columns: tuple[Column[int], ...] = (
        Column(translate("Chart", "Weekday"), lambda row: row // 24, weekday_name),
        Column(translate("Chart", "Hour"), lambda row: row % 24, text.limit_text, right=True),
        Column(
            translate("Chart", "Mean net, {asset}").format(asset=series.asset),
            lambda row: int(hours.mean[row // 24, row % 24]),
            lambda mean: text.money_text(mean, sign=True),
            right=True,
            copy=amount_text,
            is_gain=True,
        ),
        Column(
            translate("Chart", "Orders"),
            lambda row: int(hours.count[row // 24, row % 24]),
            text.count_text,
            right=True,
        ),
    )
    made = RecordTable(columns, key=_itself, name="chart_table", title=kind_meaning(series.kind))
    made.show_records([row for row in range(7 * 24) if hours.count[row // 24, row % 24]])
    return made


def weekday_name(weekday: int) -> str:
    """A weekday, Monday being 0."""
    return text.weekday_text((weekday + 4) * DAY, 0)  # 1970-01-05 was a Monday


def _itself(row: int) -> int:
    return row


def _until(rows: SeriesTable, row: int) -> int | None:
    return None if rows.until is None else int(rows.until[row])


def _value(column: TableColumn, row: int) -> int | None:
    value = column.values[row]
    return None if value is None else int(value)


def _cell_text(scale: Scale, value: int) -> str:
    return text.count_text(value) if scale is Scale.COUNT else level_text(value, scale)


def _month_name(row: int) -> str:
    if row == _YEAR:
        return translate("Chart", "Year")
    return text.month_name(row)


def _twr_text(each: Month | Year) -> str:
    shown = level_text(each.twr, Scale.RATIO)
    return translate("Chart", "{figure} *").format(figure=shown) if each.is_partial else shown


def _twr_plain(each: Month | Year) -> str:
    return "" if each.twr is None else plain_ratio(each.twr)


def _tip(each: Month | Year | None) -> str:
    if each is None:
        return translate("Chart", "No reading of the equity")
    if each.is_partial:
        return translate("Chart", "* Only part of it was read")
    return ""
