"""What a rulebook publishes under one key, typed; None where it says nothing or `unknown`."""

from __future__ import annotations

from profitshare_gui.core.money import Millionths, Units, parse_amount, parse_ratio
from profitshare_gui.core.rulebook import UNKNOWN, SettlementRule


class Published:
    """The values of one version of a rulebook, by dotted key; the file was checked when read."""

    def __init__(self, rule: SettlementRule) -> None:
        self._texts = {value.key: value.text for value in rule.values if value.text != UNKNOWN}
        self._sources = {value.key: value.source for value in rule.values}
        self._named = frozenset(self._sources)

    def text(self, key: str) -> str:
        """Words; empty where there are none."""
        return self._texts.get(key, "")

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of words."""
        found = self._texts.get(key)
        return tuple(found.split("; ")) if found and found != "none" else ()

    def flag(self, key: str) -> bool | None:
        """Whether something is so."""
        found = self._texts.get(key)
        return None if found is None else found == "yes"

    def count(self, key: str) -> int | None:
        """A whole number."""
        found = self._texts.get(key)
        return None if found is None else int(found)

    def amount(self, key: str) -> Units | None:
        """An amount."""
        found = self._texts.get(key)
        return None if found is None else parse_amount(found)

    def ratio(self, key: str) -> Millionths | None:
        """A ratio."""
        found = self._texts.get(key)
        return None if found is None else parse_ratio(found)

    def source(self, key: str) -> str:
        """Where the value is written; empty where the rulebook has no such key."""
        return self._sources.get(key, "")

    def names(self, key: str) -> bool:
        """Whether the rulebook has the key at all, if only to say that it is not published."""
        return key in self._named
