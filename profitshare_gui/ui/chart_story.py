"""What surrounds a series: its title, its legend, its flags, and the words of a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Millionths
from profitshare_gui.ui.chart_blocks import Name
from profitshare_gui.ui.chart_plotted import Plotted
from profitshare_gui.ui.chart_words import (
    bar_text,
    gap_sentence,
    kind_meaning,
    level_text,
    line_text,
)
from profitshare_gui.ui.text import day_text, ratio_text
from profitshare_gui.usecases.profit_series import LineName, ProfitSeries, SeriesKind

translate = QCoreApplication.translate  # an alias lupdate knows


def title_of(kind: SeriesKind, series: ProfitSeries | None) -> str:
    """What a chart shows, with its asset where amounts are shown."""
    if series is None or kind in (SeriesKind.RETURN, SeriesKind.UNDERWATER):
        return kind_meaning(kind)
    return translate("Chart", "{meaning}, {asset}").format(
        meaning=kind_meaning(kind), asset=series.asset
    )


def legend_title(kind: SeriesKind, series: ProfitSeries | None) -> str:
    """What stands before the legend: all of it where that has one name only, else the asset."""
    if series is None or len(legend_names(series)) < 2:
        return title_of(kind, series)
    return "" if kind is SeriesKind.RETURN else series.asset


def legend_names(series: ProfitSeries) -> tuple[Name, ...]:
    """The lines and the kinds of bars of a series that occur in it."""
    lines: list[Name] = [line.name for line in series.lines if len(line.at)]
    if series.bars is not None:
        lines += [kind for kind, column in series.bars.amounts.items() if column.any()]
    return tuple(lines)


def name_text(name: Name) -> str:
    """A line, or a kind of bar."""
    return line_text(name) if isinstance(name, LineName) else bar_text(name)


def flags_of(
    ratio_changes: Sequence[tuple[Micros, Millionths]],
) -> tuple[tuple[Micros, str], ...]:
    """Changes of the share ratio in the order they came."""
    sentence = translate("Chart", "Ratio {ratio}")
    return tuple(
        (at, sentence.format(ratio=ratio_text(ratio))) for at, ratio in sorted(ratio_changes)
    )


def with_rules(
    flags: tuple[tuple[Micros, str], ...], series: ProfitSeries
) -> tuple[tuple[Micros, str], ...]:
    """Flags and the changes of the platform's rules, in the order they came."""
    if not series.rule_changes:
        return flags
    sentence = translate("Chart", "Rules {label}")
    rules = ((at, sentence.format(label=label)) for at, label in series.rule_changes)
    return tuple(sorted((*flags, *rules)))


def described(shown: Plotted | None, offset: Micros) -> str:
    """What a screen reader says of the whole picture."""
    if shown is None or not len(shown.at):
        return ""
    series = shown.series
    first, last = day_text(int(shown.at[0]), offset), day_text(int(shown.at[-1]), offset)
    if series.kind is SeriesKind.SHARE and len(series.lines) == 1:
        sentence = translate(
            "Chart", "%Ln settled window(s) from {first} to {last}: {total}", "", len(shown.at)
        )
        total = level_text(int(series.lines[0].level[-1]), series.lines[0].scale, series.asset)
        sentences = [sentence.format(first=first, last=last, total=total)]
    else:
        sentence = translate("Chart", "%Ln point(s) from {first} to {last}", "", len(shown.at))
        sentences = [sentence.format(first=first, last=last)]
        sentences += [
            translate("Chart", "{name}: {level}").format(
                name=line_text(line.name),
                level=level_text(int(line.level[-1]), line.scale, series.asset),
            )
            for line in series.lines
        ]
    return ". ".join([*sentences, *(gap_sentence(gap, offset) for gap in series.gaps)])
