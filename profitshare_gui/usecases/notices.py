"""Telling a trader what he should know: facts from the archive, notices into it, and their list."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from profitshare_gui.core.instants import Micros, check_instant
from profitshare_gui.core.notice_facts import NoticeFacts, NoticeKind
from profitshare_gui.core.notices import notices_of, over
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.store.notices import KeptNotice
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.notice_facts import facts_of_account, valid_until

__all__ = ["KEY_EXPIRY", "Gathered", "KeptNotice", "NoticeDesk", "NoticeList"]

KEY_EXPIRY = "key_expires_at"
"""The name of the choice: when the account's key ends, as the trader entered it."""

MOST_LISTED = 500
"""So many notices the centre lists; older ones stay in the archive."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The facts of an account, of which version of its data and until when they can be used."""

    facts: NoticeFacts
    version: int
    rulebook: Rulebook
    until: Micros


@dataclass(frozen=True, slots=True)
class NoticeList:
    """What the centre shows: the newest notices, and how many were not seen, by kind."""

    notices: tuple[KeptNotice, ...]
    unseen: dict[NoticeKind, int]


@dataclass(frozen=True, slots=True)
class NoticeDesk:
    """The notices of one account; may run on any thread, one at a time.

    Listing and seeing is for all accounts of its archive.
    """

    store: Store
    account: Account
    load_rulebook: Callable[[], Rulebook]
    now: Callable[[], Micros]

    def check(self, before: Gathered | None) -> tuple[Gathered, list[KeptNotice]]:
        """Look at the facts, raise what is to be told, end what is over; what was raised.

        As long as nothing was learned the facts of `before` are used again: then only the time has
        passed, and nothing but the version of the data is read. Raises `BadRulebook`,
        `UnknownRulebook` or a `StoreError`.
        """
        now, rulebook = self.now(), self.load_rulebook()
        gathered = self._gather(before, rulebook, now)
        return gathered, self._update(gathered.facts, now)

    def load(self) -> NoticeList:
        """The newest notices of all accounts."""
        kept = self.store.notices.newest(MOST_LISTED)
        return NoticeList(tuple(kept), self.store.notices.unseen())

    def mark_seen(self, notice_rows: Sequence[int] | None) -> NoticeList:
        """Note that notices were seen, None being all; the list as it is then."""
        self.store.notices.mark_seen(notice_rows, now=self.now())
        return self.load()

    def key_expires_at(self) -> Micros | None:
        """When the account's key ends, as the trader entered it."""
        chosen = self.store.choices.chosen(self.account.account_id, KEY_EXPIRY)
        told = None if chosen is None else json.loads(chosen)
        return told if isinstance(told, int) else None

    def choose_key_expiry(self, expires_at: Micros | None) -> None:
        """Keep when the account's key ends; None is never, or not known.

        Raises `BadValue` for an instant no key can have.
        """
        account_id = self.account.account_id
        if expires_at is None:
            self.store.choices.forget(account_id, KEY_EXPIRY)
            return
        check_instant(expires_at, str(expires_at))
        now = self.now()
        self.store.choices.choose(account_id, KEY_EXPIRY, json.dumps(expires_at), now=now)

    def _gather(self, before: Gathered | None, rulebook: Rulebook, now: Micros) -> Gathered:
        # Read first: what is written meanwhile is then looked at the next time.
        version = self.store.notices.version(self.account.account_id)
        if (
            before is not None
            and before.version == version
            and before.rulebook == rulebook
            and now < before.until
        ):
            return before
        facts = facts_of_account(
            self.store, self.account, rulebook, now, key_expires_at=self.key_expires_at()
        )
        return Gathered(facts, version, rulebook, valid_until(facts, now))

    def _update(self, facts: NoticeFacts, now: Micros) -> list[KeptNotice]:
        account_id = self.account.account_id
        holding = notices_of(facts, now)
        standing = {
            (kept.notice.kind, kept.notice.key): kept.notice
            for kept in self.store.notices.standing(account_id)
        }
        ended = over(standing, holding, facts)
        if not ended and all(standing.get((n.kind, n.key)) == n for n in holding):
            return []
        return self.store.notices.update(account_id, holding, ended, now=now)
