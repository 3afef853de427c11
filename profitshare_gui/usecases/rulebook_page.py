"""A rulebook as a page a trader can read: every value in words, with where it is written."""

from __future__ import annotations

from itertools import groupby

from profitshare_gui.core.instants import instant_text
from profitshare_gui.core.rulebook import UNKNOWN, Rulebook, SettlementRule
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
_WIDTH = 46


def rulebook_page(rulebook: Rulebook) -> str:
    """The whole rulebook as plain text, versions oldest first."""
    lines = [f"{rulebook.name} ({rulebook.rulebook_id}, {rulebook.product})", rulebook.summary]
    for rule in rulebook.versions:
        lines += ["", *_version(rulebook, rule)]
    lines += ["", "Sources"]
    lines += [f"  {key:<4} {place}" for key, place in rulebook.sources.items()]
    return "\n".join(lines)


def _version(rulebook: Rulebook, rule: SettlementRule) -> list[str]:
    start = rule.effective_from
    since = "for every date" if rulebook.is_first_of_all(rule) else f"from {instant_text(start)}"
    lines = [f"Version {rule.label}, in force {since}"]
    for table, values in groupby(rule.values, key=lambda value: value.key.partition(".")[0]):
        lines.append(f"  {_HEADINGS[table]}")
        for value in values:
            text = "not published" if value.text == UNKNOWN else value.text
            lines.append(f"    {KEYS[value.key].label:<{_WIDTH}} {text}  [{value.source}]")
    if rule.assumed:
        lines.append(f"  Not published, so assumed to compute: {', '.join(rule.assumed)}")
    return lines
