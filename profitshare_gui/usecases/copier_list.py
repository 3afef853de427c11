"""What the Copiers page shows of an account: everybody on its list, and those who left it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

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
from profitshare_gui.core.records import DEFAULT_ASSET, Account
from profitshare_gui.core.row_search import RowSearch
from profitshare_gui.core.rulebook import InactiveRule, Rulebook
from profitshare_gui.core.texts import Texts
from profitshare_gui.exchanges.exchange import Ability, SyncFeed
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.store.copier_columns import CopierColumns
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.copier_lives import is_removable
from profitshare_gui.usecases.copier_rule import AccountRule, load_rule
from profitshare_gui.usecases.copier_shares import PendingOf, load_pending

_NOTHING = PendingOf({}, {})
_USDT = DEFAULT_ASSET.casefold()


@dataclass(frozen=True, slots=True, eq=False)
class CopierRows:
    """Some copiers in columns, one element a row; the assets of one copier are rows apart.

    `figures` are those of `CopierColumns`, the share that is `pending` and how far somebody is
    below his high-water mark, `to_mark`; `NO_FIGURE` where nobody knows. `who` numbers the people,
    `person_ids` names them. `removable` is the platform's own flag. `ranks` orders rows by their
    words without regard to case, unnamed ones being `NO_FIGURE`; `search` holds nickname, id and
    tags. `causes` say why somebody left, None where nobody does or it was not asked yet.
    """

    copier_ids: Texts
    assets: Sequence[str]
    nicknames: Texts
    tags: Sequence[tuple[str, ...]]
    figures: Mapping[str, Int64]
    who: Int64
    person_ids: Texts
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
        return _judged(self.figures, is_in_usdt, self.removable, rule, flag_decides=flag_decides)


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
    columns = store.copier_past.newest(account.account_id)
    trouble: NoRatio | None = None
    try:
        pending = load_pending(store, account, rulebook, now, columns)
    except NoRatio as error:
        pending, trouble = _NOTHING, error
    gone = columns.have_left
    notes = store.notes.all(account.account_id)
    tags = {copier_id: note.tags for copier_id, note in notes.items()}
    profile = PROFILES.get(account.exchange)
    as_of = columns.figures["as_of"]
    return CopierList(
        account=account,
        current=copier_rows(columns.where(~gone), pending, tags, _flags(store, account)),
        left=copier_rows(columns.where(gone), pending, tags, {}),
        rule=load_rule(store, account, rulebook, now),
        removes=profile is not None and Ability.REMOVES in profile.abilities,
        platform_offset=rulebook.rule_at(now).schedule.offset,
        as_of=now,
        read_at=int(as_of.max()) if len(columns) else None,
        trouble=trouble,
    )


@dataclass(frozen=True, slots=True)
class CopierCount:
    """How many are on the newest list, how many of them are inactive and of how many it is unknown.

    A copier of several assets counts in each.
    """

    current: int
    inactive: int
    unknown: int


def count_copiers(
    store: Store, account: Account, rulebook: Rulebook, now: Micros
) -> CopierCount | None:
    """Count the rows of the Copiers page as it judges them; None where there never was a list."""
    columns = store.copier_past.newest(account.account_id)
    if not len(columns):
        return None
    listed = columns.where(~columns.have_left)
    removable = _removable(_flags(store, account), listed)
    of_account = load_rule(store, account, rulebook, now)
    verdicts = _judged(
        listed.figures,
        np.array([asset.casefold() == _USDT for asset in listed.assets], np.bool_),
        removable,
        of_account.rule,
        flag_decides=of_account.is_platforms_own,
    )
    inactive, unknown = np.count_nonzero(verdicts.eligible), np.count_nonzero(verdicts.unknown)
    return CopierCount(len(listed), int(inactive), int(unknown))


def copier_rows(
    columns: CopierColumns,
    pending: PendingOf,
    tags: Mapping[str, tuple[str, ...]],
    flags: Mapping[str, tuple[Micros, bool]],
) -> CopierRows:
    """What is shown of copiers; `flags` are the platform's own, with the instant each was read."""
    ids, assets, nicknames = columns.copier_ids, columns.assets, columns.nicknames
    changes = chain((True,), (one != other for one, other in pairwise(ids)))
    is_another = np.fromiter(changes, np.bool_, len(ids))
    labels = [tags.get(copier_id, ()) for copier_id in ids]
    of_place = (pending.due, pending.to_mark)
    due, to_mark = (_column(map(of.get, zip(ids, assets, strict=True))) for of in of_place)
    causes = [None] * len(ids)
    return CopierRows(
        copier_ids=ids,
        assets=assets,
        nicknames=nicknames,
        tags=labels,
        figures={**columns.figures, "pending": due, "to_mark": to_mark},
        who=np.cumsum(is_another) - 1,
        person_ids=ids if is_another.all() else ids.at(np.flatnonzero(is_another).tolist()),
        removable=_removable(flags, columns),
        ranks={
            "copier": _ranks(name or of for name, of in zip(nicknames, ids, strict=True)),
            "copier_id": _ranks(ids),
            "asset": _ranks(assets),
            "tags": _ranks(", ".join(each) or None for each in labels),
            "cause": _cause_ranks(causes),
        },
        causes=causes,
        search=RowSearch(
            (name, copier_id, *each)
            for name, copier_id, each in zip(nicknames, ids, labels, strict=True)
        ),
    )


def _judged(
    figures: Mapping[str, Int64],
    is_in_usdt: NDArray[np.bool_],
    removable: NDArray[np.int8],
    rule: InactiveRule | None,
    *,
    flag_decides: bool,
) -> Verdicts:
    return judge(
        rule,
        equity=comparable(figures["equity"], is_in_usdt),
        open_positions=figures["open_positions"],
        active_orders=figures["active_orders"],
        removable=removable,
        flag_decides=flag_decides,
    )


def _column(values: Iterable[int | None]) -> Int64:
    return np.fromiter((NO_FIGURE if value is None else value for value in values), np.int64)


def _ranks(words: Iterable[str | None]) -> Int64:
    """The place of each text among all of them, equal ones sharing it."""
    folded = [None if word is None else word.casefold() for word in words]
    in_order = sorted({word for word in folded if word is not None})
    place = dict(zip(in_order, range(len(in_order)), strict=True))
    return _column(None if word is None else place[word] for word in folded)


def _cause_ranks(causes: Sequence[LikelyCause | None]) -> Int64:
    """The surest causes first."""
    order = tuple(Cause)
    return _column([None if each is None else order.index(each.cause) for each in causes])


def _flags(store: Store, account: Account) -> dict[str, tuple[Micros, bool]]:
    """What the platform itself says of who can be removed."""
    if account.exchange not in PROFILES:
        return {}
    return store.synced.present(account.account_id, SyncFeed.COPIERS.value, is_removable)


def _removable(
    flags: Mapping[str, tuple[Micros, bool]], columns: CopierColumns
) -> NDArray[np.int8]:
    """The flag of each copier, unless a file has told something newer of him since."""
    found = np.full(len(columns), MAYBE, np.int8)
    if flags:
        as_of = columns.figures["as_of"].tolist()
        for place, (copier_id, told_at) in enumerate(zip(columns.copier_ids, as_of, strict=True)):
            read_at, flag = flags.get(copier_id, (None, False))
            if read_at is not None and read_at >= told_at:
                found[place] = YES if flag else NO
    return found
