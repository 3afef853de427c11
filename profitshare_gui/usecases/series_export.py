"""Writing a series of the profit chart: figures as CSV, exact, and pictures that were painted."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from profitshare_gui.core.instants import HOUR, MINUTE, Micros, instant_text
from profitshare_gui.core.money import amount_text, ratio_text
from profitshare_gui.exchanges.export_place import whole_or_not_at_all, whole_text
from profitshare_gui.usecases.export_targets import check_target
from profitshare_gui.usecases.profit_series import (
    HourTable,
    ProfitSeries,
    Scale,
    TableColumn,
    series_table,
)


def write_series(path: Path, series: ProfitSeries, offset: Micros, data: Path | None) -> int:
    """Write a series as CSV and count its rows.

    Instants are ISO 8601 in UTC, and beside them on the platform's clock, `offset` ahead of it;
    amounts and fractions are plain decimals, every digit; what is unknown is empty. Raises
    `DiskTrouble`.
    """
    check_target(path, data)
    rows = 0
    with whole_text(path) as file:
        writer = csv.writer(file, lineterminator="\r\n")
        for row in _rows(series, offset):
            writer.writerow(row)
            rows += 1
    return rows - 1


def save_picture(path: Path, content: bytes, data: Path | None) -> None:
    """Put a picture in its place once all of it is on the disk. Raises `DiskTrouble`."""
    check_target(path, data)
    with whole_or_not_at_all(path) as file:
        file.write(content)


def _rows(series: ProfitSeries, offset: Micros) -> Iterator[list[str]]:
    """The header, then the rows."""
    if series.hours is not None:
        yield ["weekday", "hour", "mean", "count", "asset"]
        yield from _hour_rows(series.hours.platform, series.asset)
        return
    table = series_table(series)
    names = [column.name for column in table.columns]
    ends = ["until_utc", "until_platform"] if table.until is not None else []
    yield ["at_utc", "at_platform", *ends, *names, "asset"]
    for row, at in enumerate(table.at):
        instants = [int(at)] if table.until is None else [int(at), int(table.until[row])]
        cells = [text for each in instants for text in (instant_text(each), _there(each, offset))]
        yield [*cells, *(_cell(column, row) for column in table.columns), series.asset]


def _hour_rows(table: HourTable, asset: str) -> Iterator[list[str]]:
    """Weekdays are 1 (Monday) to 7; an hour without an order has no mean."""
    for weekday in range(7):
        for hour in range(24):
            count = int(table.count[weekday, hour])
            mean = amount_text(int(table.mean[weekday, hour])) if count else ""
            yield [str(weekday + 1), str(hour), mean, str(count), asset]


def _cell(column: TableColumn, row: int) -> str:
    value = column.values[row]
    if value is None:
        return ""
    if column.scale is Scale.MONEY:
        return amount_text(int(value))
    return ratio_text(int(value)) if column.scale is Scale.RATIO else str(int(value))


def _there(at: Micros, offset: Micros) -> str:
    """An instant on a clock ahead of UTC: `2026-03-30T08:00:00+08:00`."""
    hours, rest = divmod(abs(offset), HOUR)
    sign = "-" if offset < 0 else "+"
    return f"{instant_text(at + offset)[:-1]}{sign}{hours:02d}:{rest // MINUTE:02d}"
