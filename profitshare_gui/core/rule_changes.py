"""What is different between two versions of a platform's rules, value by value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from profitshare_gui.core.instants import EARLIEST, Micros
from profitshare_gui.core.money import Units, sums_by
from profitshare_gui.core.records import SettlementWindow
from profitshare_gui.core.rulebook import Rulebook, RuleValue, SettlementRule
from profitshare_gui.core.rulebook_keys import KEYS
from profitshare_gui.core.settlement import WindowDue

_TABLES_OF_MONEY = ("schedule", "settlement", "gate", "rebate")
_ONLY_SHOWN = {
    "settlement.credited_to",
    "settlement.paid_in",
    "settlement.refunded_to",
    "settlement.clawback",
    "settlement.delays",
}


class Concerns(StrEnum):
    """What a changed value is about."""

    MONEY = "money"
    SETTINGS = "settings"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ValueChange:
    """One value before and after; None where the version says nothing of it."""

    key: str
    before: RuleValue | None
    after: RuleValue | None

    @property
    def concerns(self) -> Concerns:
        """Whether a share, a setting or something else depends on it."""
        table = self.key.partition(".")[0]
        is_note = self.key.endswith("_note") or self.key == "rebate.note"
        if table in _TABLES_OF_MONEY and not is_note and self.key not in _ONLY_SHOWN:
            return Concerns.MONEY
        return Concerns.SETTINGS if table == "limits" else Concerns.OTHER


@dataclass(frozen=True, slots=True)
class WindowEffect:
    """What a window's shares come to before and after, in one asset."""

    window: SettlementWindow
    asset: str
    before: Units
    after: Units

    @property
    def difference(self) -> Units:
        """How much more is due after."""
        return self.after - self.before


def value_changes(before: SettlementRule, after: SettlementRule) -> tuple[ValueChange, ...]:
    """The values that differ, those that move money first, else in the order of the rulebook.

    A source that is named otherwise is no change.
    """
    old, new = _by_key(before), _by_key(after)
    changes = [
        ValueChange(key, old.get(key), new.get(key))
        for key in KEYS
        if _text(old.get(key)) != _text(new.get(key))
    ]
    order = list(Concerns)
    return tuple(sorted(changes, key=lambda change: order.index(change.concerns)))


def starts_that_differ(before: Rulebook, after: Rulebook) -> tuple[Micros, ...]:
    """The instants from which on two editions of a rulebook say something else; oldest first."""
    starts = {rule.effective_from for book in (before, after) for rule in book.versions}
    return tuple(
        start
        for start in sorted(starts)
        if value_changes(before.rule_at(start), after.rule_at(start))
    )


def of_one_version(rulebook: Rulebook, rule: SettlementRule) -> Rulebook:
    """The rulebook as if one version had always been in force."""
    return replace(rulebook, versions=(replace(rule, effective_from=EARLIEST),))


def window_effects(
    before: Sequence[WindowDue], after: Sequence[WindowDue], windows: int
) -> tuple[WindowEffect, ...]:
    """The last windows of one reckoning beside what another pays in the same time; oldest first.

    Where the other has windows of its own, what is cut off within one of ours counts there.
    """
    ours = sorted({due.window for due in before}, key=lambda window: window.cut_off_at)[-windows:]
    found = []
    for window in ours:
        old = _sums(due for due in before if due.window == window)
        new = _sums(
            due for due in after if window.opens_at < due.window.cut_off_at <= window.cut_off_at
        )
        found += [
            WindowEffect(window, asset, old.get(asset, 0), new.get(asset, 0))
            for asset in sorted(old.keys() | new.keys())
        ]
    return tuple(found)


def _sums(dues: Iterable[WindowDue]) -> dict[str, Units]:
    return sums_by((each.asset, each.due) for each in dues)


def _by_key(rule: SettlementRule) -> Mapping[str, RuleValue]:
    return {value.key: value for value in rule.values}


def _text(value: RuleValue | None) -> str | None:
    return None if value is None else value.text
