"""Where the rules of one settlement are written: document and section, from the rulebook's own."""

from __future__ import annotations

import re
from typing import NamedTuple

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.rulebook import Rulebook, SettlementRule

_OF_A_PAYOUT = ("schedule", "settlement", "gate")
_BETWEEN = re.compile(r"[,;]\s*")


class Citation(NamedTuple):
    """A document that a version rests on, by the key the rulebook gives it, and its sections."""

    key: str
    document: str
    sections: tuple[str, ...]


class RuleVersion(NamedTuple):
    """A version of a platform's rules and where it is written.

    In force `since` until `until`: None where it has always been, or still is.
    """

    label: str
    since: Micros | None
    until: Micros | None
    citations: tuple[Citation, ...]


def rule_version(rulebook: Rulebook, opens_at: Micros) -> RuleVersion:
    """The version that settles a window, with the sources of all that decides a payout."""
    rule = rulebook.rule_at(opens_at)
    later = [each.effective_from for each in rulebook.versions]
    place = rulebook.versions.index(rule) + 1
    return RuleVersion(
        label=rule.label,
        since=None if rulebook.is_first_of_all(rule) else rule.effective_from,
        until=later[place] if place < len(later) else None,
        citations=_citations(rulebook, rule),
    )


def _citations(rulebook: Rulebook, rule: SettlementRule) -> tuple[Citation, ...]:
    sections: dict[str, dict[str, None]] = {}
    for value in rule.values:
        if value.key.partition(".")[0] not in _OF_A_PAYOUT:
            continue
        for cited in filter(None, _BETWEEN.split(value.source)):
            key, _, section = cited.strip().partition(" ")
            found = sections.setdefault(key, {})
            if section:
                found[section] = None
    return tuple(
        Citation(key, rulebook.sources.get(key, key), tuple(found))
        for key, found in sections.items()
    )
