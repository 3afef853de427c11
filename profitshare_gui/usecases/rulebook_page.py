"""A rulebook as a page a trader can read: every value in words, with where it is written."""

from __future__ import annotations

import textwrap
from itertools import groupby

from profitshare_gui.core.instants import instant_text
from profitshare_gui.core.money import parse_ratio, percent_text
from profitshare_gui.core.rulebook import UNKNOWN, Model, Rulebook, RuleValue, SettlementRule
from profitshare_gui.core.rulebook_keys import KEYS

_HEADINGS = {
    "schedule": "When it settles",
    "settlement": "How a share is computed",
    "gate": "What must hold for a scheduled settlement",
    "rebate": "Rebate of trading fees",
    "inactive": "Who counts as inactive",
    "limits": "Limits of the settings",
    "application": "Becoming a lead trader",
    "copiers": "Copiers",
    "tags": "Tags",
    "metrics": "How the platform counts",
}
_FORMULAS = {
    Model.PERIOD_NET: "due = sum of (net of each order x its ratio), nothing if the net is a loss",
    Model.CUMULATIVE_MINUS_SHARED: "due = total so far x ratio - already shared, never below 0",
    Model.CUMULATIVE_RATIO_ADJUSTED: (
        "due = total so far x ratio - already shared - ratio adjustment, never below 0"
    ),
    Model.HIGH_WATER_MARK: "due = (total so far - high-water mark) x ratio, never below 0",
}
_WORDS = {
    UNKNOWN: "not published",
    "period_net": "the net of each window on its own",
    "cumulative_minus_shared": "the total so far less what was shared",
    "cumulative_ratio_adjusted": "the total so far, adjusted when the ratio changes",
    "high_water_mark": "what lies above the high-water mark",
    "per_copier": "each copier by itself",
    "pooled": "all copiers together",
    "postpone": "wait until they are closed",
    "ignore": "make no difference",
    "forgotten": "is forgotten",
    "carried": "is carried to the next",
    "at_open": "the one in force when the order was opened",
    "current": "the one in force at the cut-off",
    "next_window": "the one in force when the window opened",
    "per_winning_order": "from each winning order",
    "running": "from the running total",
    "at_maximum_ratio": "from each winning order, at the largest ratio",
    "stop_copying": "a copier stops",
    "lead_closes": "the lead trader ends",
    "withdrawal": "a copier withdraws",
}
_LABEL_WIDTH = 44
_LINE_WIDTH = 110


def rulebook_page(rulebook: Rulebook) -> str:
    """The whole rulebook as plain text, versions oldest first."""
    lines = [f"{rulebook.name} ({rulebook.rulebook_id}, {rulebook.product})"]
    lines += textwrap.wrap(rulebook.summary, _LINE_WIDTH)
    for number, rule in enumerate(rulebook.versions):
        lines += ["", *_version(rulebook, number, rule)]
    lines += ["", "Sources"]
    for key, place in rulebook.sources.items():
        lines += _hanging(f"  {key:<8}", place)
    return "\n".join(lines)


def _version(rulebook: Rulebook, number: int, rule: SettlementRule) -> list[str]:
    lines = [f"Version {rule.label}, in force {_in_force(rulebook, number)}", ""]
    lines += [f"  {_FORMULAS[rule.model]}", ""]
    for table, values in groupby(rule.values, key=lambda value: value.key.partition(".")[0]):
        lines.append(f"  {_HEADINGS[table]}")
        for value in values:
            label = f"    {KEYS[value.key].label:<{_LABEL_WIDTH}} "
            lines += _hanging(label, f"{in_words(value)}  [{value.source}]")
    if rule.assumed:
        lines += _hanging("  Not published, so assumed: ", ", ".join(rule.assumed))
    return lines


def _in_force(rulebook: Rulebook, number: int) -> str:
    rule, later = rulebook.versions[number], rulebook.versions[number + 1 :]
    until = f"until {instant_text(later[0].effective_from)}" if later else ""
    if rulebook.is_first_of_all(rule):
        return until or "for every date"
    return f"from {instant_text(rule.effective_from)} {until}".rstrip()


def in_words(value: RuleValue) -> str:
    """A value as a trader reads it: ratios in percent, the engine's words spelled out."""
    if KEYS[value.key].is_ratio and value.text != UNKNOWN:
        return percent_text(parse_ratio(value.text))
    if value.key.startswith("settlement."):
        return "; ".join(_WORDS.get(word, word) for word in value.text.split("; "))
    return _WORDS.get(value.text, value.text)


def _hanging(label: str, text: str) -> list[str]:
    return textwrap.wrap(
        text, _LINE_WIDTH, initial_indent=label, subsequent_indent=" " * len(label)
    )
