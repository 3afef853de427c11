"""What the Copiers page shows of an account: everybody on its list, and those who left it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.inactivity import (
    MAYBE,
    NO,
    NO_FIGURE,
    YES,
    Verdicts,
    comparable,
    judge,
)
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.leaving import Cause, LikelyCause
from profitshare_gui.core.ledger import Int64
from profitshare_gui.core.records import DEFAULT_ASSET, Account, Copier
from profitshare_gui.core.row_search import RowSearch
from profitshare_gui.core.rulebook import InactiveRule, Rulebook
from profitshare_gui.exchanges.exchange import Ability, SyncFeed
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.store.stays import CopierStay
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.copier_lives import is_removable
from profitshare_gui.usecases.copier_rule import AccountRule, load_rule
from profitshare_gui.usecases.copier_shares import PendingOf, load_pending

READ = (
    "equity",
    "open_positions",
    "active_orders",
    "copying_since",
    "copied_amount",
    "pnl",
    "share_paid",
    "as_of",
)
"""The figures that a reading of the list gives, by their names in `Copier`."""

OURS = ("pending", "to_mark", "since", "left_at")
"""Those that we add: the pending share, how far below his high-water mark, and his last stay."""


@dataclass(frozen=True, slots=True, eq=False)
class CopierRows:
    """Some copiers in columns, one element a row; the assets of one copier are rows apart.

    `figures` holds `Units`, counts and `Micros` by the names of `READ` and `OURS`, `NO_FIGURE`
    where nobody knows. `who` numbers the people, `person_ids` names them. `removable` is the
    platform's own flag. `ranks` orders rows by their words without regard to case, unnamed ones
    being `NO_FIGURE`; `search` holds nickname, id and tags. `causes` say why somebody left, None
    where nobody does or it was not asked yet.
    """

    copier_ids: Sequence[str]
    assets: Sequence[str]
    nicknames: Sequence[str | None]
    tags: Sequence[tuple[str, ...]]
    figures: Mapping[str, Int64]
    who: Int64
    person_ids: Sequence[str]
    removable: NDArray[np.int8]
    ranks: Mapping[str, Int64]
    search: RowSearch
    causes: Sequence[LikelyCause | None]

    def __len__(self) -> int:
        return len(self.copier_ids)

    def caused(self, causes: Mapping[str, LikelyCause]) -> CopierRows:
        """The same rows with why each left, by copier."""
        told = [causes.get(copier_id) for copier_id in self.copier_ids]
        return replace(self, causes=told, ranks={**self.ranks, "cause": _cause_ranks(told)})

    def judged(self, rule: InactiveRule | None, *, flag_decides: bool) -> Verdicts:
        """What a rule says of every row; see `inactivity.judge`."""
        ranks = self.ranks["asset"]
        usdt = self.assets.index(DEFAULT_ASSET) if DEFAULT_ASSET in self.assets else None
        is_in_usdt = ranks == ranks[usdt] if usdt is not None else np.zeros(len(self), np.bool_)
        return judge(
            rule,
            equity=comparable(self.figures["equity"], is_in_usdt),
            open_positions=self.figures["open_positions"],
            active_orders=self.figures["active_orders"],
            removable=self.removable,
            flag_decides=flag_decides,
        )


@dataclass(frozen=True, slots=True, eq=False)
class CopierList:
    """Everybody on the newest list of an account, and everybody who left it.

    `removes` says whether its exchange can be asked to remove; `read_at` is the newest reading.
    `trouble` is why there are no pending shares, None where there are.
    """

    account: Account
    current: CopierRows
    left: CopierRows
    rule: AccountRule
    removes: bool
    platform_offset: Micros
    as_of: Micros
    read_at: Micros | None
    trouble: NoRatio | None


def load_copiers(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> CopierList:
    """Read an account's copiers with what we know of them; may run on any thread.

    Somebody has left whose last stay is over and whom no later reading has seen.
    """
    copiers = store.copiers(account.account_id)
    trouble: NoRatio | None = None
    try:
        pending = load_pending(store, account, rulebook, now, copiers)
    except NoRatio as error:
        pending, trouble = PendingOf({}, {}), error
    stays = {stay.copier_id: stay for stay in store.stays.all(account.account_id)}
    gone = [_has_left(stays.get(copier.copier_id), copier) for copier in copiers]
    notes = store.notes.all(account.account_id)
    tags = {copier_id: note.tags for copier_id, note in notes.items()}
    flags = _flags(store, account)
    current = [copier for copier, has_left in zip(copiers, gone, strict=True) if not has_left]
    left = [copier for copier, has_left in zip(copiers, gone, strict=True) if has_left]
    profile = PROFILES.get(account.exchange)
    return CopierList(
        account=account,
        current=copier_rows(current, pending, stays, tags, flags),
        left=copier_rows(left, pending, stays, tags, {}),
        rule=load_rule(store, account, rulebook, now),
        removes=profile is not None and Ability.REMOVES in profile.abilities,
        platform_offset=rulebook.rule_at(now).schedule.offset,
        as_of=now,
        read_at=max((copier.as_of for copier in copiers), default=None),
        trouble=trouble,
    )


def copier_rows(
    copiers: Sequence[Copier],
    pending: PendingOf,
    stays: Mapping[str, CopierStay],
    tags: Mapping[str, tuple[str, ...]],
    flags: Mapping[str, tuple[Micros, bool]],
) -> CopierRows:
    """Copiers in columns; `flags` are the platform's own, with the instant each was read."""
    ids = [copier.copier_id for copier in copiers]
    person_ids = list(dict.fromkeys(ids))
    person = dict(zip(person_ids, range(len(person_ids)), strict=True))
    places = [(copier.copier_id, copier.asset) for copier in copiers]
    told = [stays.get(copier_id) for copier_id in ids]
    figures = {name: _column([getattr(copier, name) for copier in copiers]) for name in READ}
    figures["pending"] = _column([pending.due.get(place) for place in places])
    figures["to_mark"] = _column([pending.to_mark.get(place) for place in places])
    figures["since"] = _column([stay.since if stay else None for stay in told])
    figures["left_at"] = _column([stay.until if stay else None for stay in told])
    nicknames = [copier.nickname for copier in copiers]
    labels = [tags.get(copier_id, ()) for copier_id in ids]
    shown = [copier.nickname or copier.copier_id for copier in copiers]
    assets = [copier.asset for copier in copiers]
    return CopierRows(
        copier_ids=ids,
        assets=assets,
        nicknames=nicknames,
        tags=labels,
        figures=figures,
        who=np.array([person[copier_id] for copier_id in ids], np.int64),
        person_ids=person_ids,
        removable=np.array([_flag(flags, copier) for copier in copiers], np.int8),
        ranks={
            "copier": _ranks(shown),
            "copier_id": _ranks(ids),
            "asset": _ranks(assets),
            "tags": _ranks([", ".join(each) or None for each in labels]),
            "cause": _cause_ranks([None] * len(ids)),
        },
        causes=[None] * len(ids),
        search=RowSearch(
            (name or "", copier_id, *each)
            for name, copier_id, each in zip(nicknames, ids, labels, strict=True)
        ),
    )


def _column(values: Sequence[int | None]) -> Int64:
    return np.array([NO_FIGURE if value is None else value for value in values], np.int64)


def _ranks(words: Sequence[str | None]) -> Int64:
    """The place of each text among all of them, equal ones sharing it."""
    folded = [None if word is None else word.casefold() for word in words]
    in_order = sorted({word for word in folded if word is not None})
    place = dict(zip(in_order, range(len(in_order)), strict=True))
    return _column([None if word is None else place[word] for word in folded])


def _cause_ranks(causes: Sequence[LikelyCause | None]) -> Int64:
    """The surest causes first."""
    order = tuple(Cause)
    return _column([None if each is None else order.index(each.cause) for each in causes])


def _has_left(stay: CopierStay | None, copier: Copier) -> bool:
    """Whether the last stay is over; `stay` is the last, for they come in order."""
    return stay is not None and stay.until is not None and stay.until > copier.as_of


def _flags(store: Store, account: Account) -> dict[str, tuple[Micros, bool]]:
    """What the platform itself says of who can be removed."""
    if account.exchange not in PROFILES:
        return {}
    return store.synced.present(account.account_id, SyncFeed.COPIERS.value, is_removable)


def _flag(flags: Mapping[str, tuple[Micros, bool]], copier: Copier) -> int:
    """The flag of a copier, unless a file has told something newer of him since."""
    read_at, flag = flags.get(copier.copier_id, (None, False))
    if read_at is None or read_at < copier.as_of:
        return MAYBE
    return YES if flag else NO
