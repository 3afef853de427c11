"""The rule radar: what changed in the rules since somebody looked, what will, and what it costs.

The rulebook's text is kept with the account when its news were read, so that a later edition can be
compared with it and both can settle the same orders.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from profitshare_gui.core.errors import BadRulebook
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Account
from profitshare_gui.core.rule_changes import (
    Concerns,
    ValueChange,
    WindowEffect,
    of_one_version,
    starts_that_differ,
    value_changes,
    window_effects,
)
from profitshare_gui.core.rulebook import Rulebook, SettlementRule
from profitshare_gui.core.rulebook_file import parse_rulebook
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.books import books_of_ledger
from profitshare_gui.usecases.rulebooks import RulebookShelf, rulebook_text

SEEN = "rules_seen"
"""The name of the choice: the rulebook as it was when its news were last read."""

RECENT: Micros = 30 * DAY
"""A version that came into force so long ago is news to who never looked."""

WINDOWS = 8
"""So many of the last windows are settled under both."""


class NewsKind(StrEnum):
    """Why there is news: the file is another, a version began, or one will."""

    FILE_CHANGED = "file_changed"
    IN_FORCE = "in_force"
    COMING = "coming"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, eq=False)
class RuleNews:
    """One change of the rules in force from `at` on (None: at every date), value by value.

    `before` and `after` settle the same orders both ways. Of an edition that can no longer be read
    (`UNREADABLE`) there is neither, and no change can be named.
    """

    kind: NewsKind
    at: Micros | None
    label: str
    changes: tuple[ValueChange, ...]
    before: Rulebook | None
    after: Rulebook | None

    @property
    def moves_money(self) -> bool:
        """Whether a share may come out otherwise."""
        return any(change.concerns is Concerns.MONEY for change in self.changes)


@dataclass(frozen=True, slots=True)
class Effect:
    """The last windows under both rules, and their sums by asset."""

    windows: tuple[WindowEffect, ...]

    @property
    def totals(self) -> dict[str, tuple[Units, Units]]:
        """What all of them come to before and after, by asset."""
        sums: dict[str, tuple[Units, Units]] = {}
        for each in self.windows:
            before, after = sums.get(each.asset, (0, 0))
            sums[each.asset] = (before + each.before, after + each.after)
        return sums


@dataclass(frozen=True, slots=True)
class RuleRadar:
    """The use cases of the radar for one account; may run on any thread."""

    store: Store
    account: Account
    shelf: RulebookShelf
    now: Callable[[], Micros]

    def look(self) -> tuple[RuleNews, ...]:
        """The news, the edited file first, then versions by their start.

        The first look ever only remembers the rulebook. Raises `BadRulebook`, `UnknownRulebook`.
        """
        now, rulebook = self.now(), self._rulebook()
        text = rulebook_text(self.shelf.path(self.account.rulebook_id))
        seen = self._seen()
        if seen is None:
            self._remember(text, now, looked_at=0)
            seen = (text, 0)
        return (
            *self._edited(rulebook, text, seen[0]),
            *_versions(rulebook, now, looked_at=seen[1]),
        )

    def effect(self, news: RuleNews) -> Effect:
        """Settle the last windows under both; nothing is kept. Raises `NoRatio`."""
        if news.before is None or news.after is None:
            return Effect(())
        ledger, now = self.store.ledger(self.account.account_id), self.now()
        before, after = (
            books_of_ledger(ledger, rulebook, now).window_dues
            for rulebook in (news.before, news.after)
        )
        return Effect(window_effects(before, after, WINDOWS))

    def understand(self) -> None:
        """The news were read: they are none any more, but for what is still to come."""
        text = rulebook_text(self.shelf.path(self.account.rulebook_id))
        now = self.now()
        self._remember(text, now, looked_at=now)

    def _edited(self, rulebook: Rulebook, text: str, seen: str) -> Iterator[RuleNews]:
        """What is different in the file since its news were read."""
        if text == seen:
            return
        try:
            before = parse_rulebook(seen, "seen", self.account.overrides)
        except BadRulebook:
            yield RuleNews(NewsKind.UNREADABLE, None, "", (), None, None)
            return
        for start in starts_that_differ(before, rulebook):
            old, new = before.rule_at(start), rulebook.rule_at(start)
            at = None if rulebook.is_first_of_all(new) else start
            changes = value_changes(old, new)
            yield RuleNews(NewsKind.FILE_CHANGED, at, new.label, changes, before, rulebook)

    def _seen(self) -> tuple[str, Micros] | None:
        kept = self.store.choices.chosen(self.account.account_id, SEEN)
        if kept is None:
            return None
        told = json.loads(kept)
        same_book = told["rulebook"] == self.account.rulebook_id
        return (told["text"], told["looked_at"]) if same_book else None

    def _remember(self, text: str, now: Micros, *, looked_at: Micros) -> None:
        told = {"rulebook": self.account.rulebook_id, "text": text, "looked_at": looked_at}
        self.store.choices.choose(self.account.account_id, SEEN, json.dumps(told), now=now)

    def _rulebook(self) -> Rulebook:
        return self.shelf.rulebook(self.account.rulebook_id, self.account.overrides)


def _versions(rulebook: Rulebook, now: Micros, *, looked_at: Micros) -> Iterator[RuleNews]:
    """Versions that will begin, and those that began since somebody looked."""
    for before, after in zip(rulebook.versions, rulebook.versions[1:], strict=False):
        start = after.effective_from
        if start > now:
            yield _of_versions(NewsKind.COMING, rulebook, before, after)
        elif start > max(looked_at, now - RECENT):
            yield _of_versions(NewsKind.IN_FORCE, rulebook, before, after)


def _of_versions(
    kind: NewsKind, rulebook: Rulebook, before: SettlementRule, after: SettlementRule
) -> RuleNews:
    return RuleNews(
        kind,
        after.effective_from,
        after.label,
        value_changes(before, after),
        of_one_version(rulebook, before),
        of_one_version(rulebook, after),
    )
