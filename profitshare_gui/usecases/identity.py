"""Who is who: names in share rows, whom they may stand for, and the trader's word on it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from profitshare_gui.core.identity import (
    Candidate,
    MaskedShare,
    Party,
    Suggestion,
    amounts_by_party,
    suggest,
)
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units, sums_by
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.spells import Spell
from profitshare_gui.exchanges.exchange import SyncFeed
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.copier_lives import load_lives
from profitshare_gui.usecases.estimates import NoEstimate, PaidFor, estimate_account


@dataclass(frozen=True, slots=True)
class NamedShares:
    """One name of the share rows: what it was paid, what is pending, and who it may be.

    `copier_id` is the copier the trader has confirmed, None while nobody is. Sums are by asset.
    """

    name: str
    rows: int
    paid: Mapping[str, Units]
    pending: Mapping[str, Units]
    first_at: Micros | None
    last_at: Micros | None
    copier_id: str | None
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class Identities:
    """Every name of an account's share rows; those nobody is confirmed for first, then by name.

    `known_as` are the copiers that can be chosen, with the name to show for each.
    """

    names: tuple[NamedShares, ...]
    known_as: Mapping[str, str]
    platform_offset: Micros


def load_identities(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> Identities:
    """Read the names and suggest who is behind each; nothing is merged by that."""
    shares = named_shares(store, account.account_id)
    confirmed = store.identities.confirmed(account.account_id)
    of_name: dict[str, list[MaskedShare]] = {}
    for share in shares:
        of_name.setdefault(share.name, []).append(share)
    candidates = _candidates(store, account, rulebook, now, shares) if of_name else []
    rows = [
        _named(name, his, confirmed.get(name), suggest(name, his, candidates))
        for name, his in of_name.items()
    ]
    rows.sort(key=lambda row: (row.copier_id is not None, row.name.casefold(), row.name))
    known = {copier.copier_id: copier.nickname for copier in store.copiers(account.account_id)}
    return Identities(
        names=tuple(rows),
        known_as={each.copier_id: known.get(each.copier_id) or "" for each in candidates},
        platform_offset=rulebook.rule_at(now).schedule.offset,
    )


def confirm_identity(
    store: Store, account: Account, name: str, copier_id: str, *, now: Micros
) -> None:
    """Take the trader's word that a name is a copier."""
    store.identities.confirm(account.account_id, name, copier_id, now=now)


def undo_identity(store: Store, account: Account, name: str, *, now: Micros) -> bool:
    """Take it back; everything is as it was before. False where nothing was confirmed."""
    return store.identities.undo(account.account_id, name, now=now)


def reported_by_party(
    store: Store, account_id: int
) -> tuple[dict[tuple[Party, str], Units], dict[tuple[Party, str], Units]]:
    """What the platform reports as paid and as pending, by copier where he is known, else by name.

    The sums of an asset are the same whoever is confirmed.
    """
    confirmed = store.identities.confirmed(account_id)
    named = named_shares(store, account_id)
    found = []
    for feed, is_paid in ((SyncFeed.PAID_SHARES, True), (SyncFeed.PENDING_SHARES, False)):
        sums = amounts_by_party(
            (share for share in named if (share.at is not None) is is_paid), confirmed
        )
        for row in store.synced.rows(account_id, feed.value):
            copier_id = json.loads(row.content).get("copier_id")
            if copier_id and (is_paid or row.gone_at is None):
                key = ((copier_id, ""), row.asset)
                sums[key] = sums.get(key, 0) + (row.amount or 0)
        found.append(sums)
    return found[0], found[1]


def named_shares(store: Store, account_id: int) -> list[MaskedShare]:
    """The share rows that name their copier by a nickname alone; pending ones only while there."""
    found: list[MaskedShare] = []
    for feed in (SyncFeed.PAID_SHARES, SyncFeed.PENDING_SHARES):
        is_paid = feed is SyncFeed.PAID_SHARES
        for row in store.synced.rows(account_id, feed.value):
            told = json.loads(row.content)
            if told.get("copier_id") or not (is_paid or row.gone_at is None):
                continue
            at = row.at if is_paid else None
            if is_paid and at is None:
                continue
            found.append(MaskedShare(told.get("nickname") or "", row.asset, row.amount or 0, at))
    return found


def _candidates(
    store: Store,
    account: Account,
    rulebook: Rulebook,
    now: Micros,
    shares: Sequence[MaskedShare],
) -> list[Candidate]:
    """Every copier the archive knows, with what was estimated for him when a share was paid."""
    account_id = account.account_id
    ledger = store.ledger(account_id)
    lives = load_lives(store, account_id, ledger, now)
    nicknames = store.copier_past.nicknames(account_id)
    instants = {(share.asset, share.at) for share in shares if share.at is not None}
    paid_for = PaidFor(rulebook)
    of_window: dict[tuple[str, Micros], list[Micros]] = {}
    for asset, at in instants:
        of_window.setdefault((asset, paid_for.window(at).cut_off_at), []).append(at)
    found = estimate_account(store, account, rulebook, ledger, now, lives.spells)
    expected: dict[str, dict[tuple[str, Micros], Units]] = {}
    for share in () if isinstance(found, NoEstimate) else found.shares:
        if not share.due:
            continue  # an estimate of nothing may be a gate that was guessed wrong
        for at in of_window.get((share.asset, share.window.cut_off_at), ()):
            his = expected.setdefault(share.copier_id, {})
            his[share.asset, at] = his.get((share.asset, at), 0) + share.due
    spells: dict[str, list[Spell]] = {}
    for spell in lives.spells:
        spells.setdefault(spell.copier_id, []).append(spell)
    known = {row.copier.copier_id for row in lives.listed} | nicknames.keys() | spells.keys()
    return [
        Candidate(
            copier_id,
            nicknames.get(copier_id, frozenset()),
            tuple(spells.get(copier_id, ())),
            expected.get(copier_id, {}),
        )
        for copier_id in sorted(known)
        if copier_id
    ]


def _named(
    name: str,
    shares: Sequence[MaskedShare],
    copier_id: str | None,
    suggestions: tuple[Suggestion, ...],
) -> NamedShares:
    instants = [share.at for share in shares if share.at is not None]
    return NamedShares(
        name=name,
        rows=len(shares),
        paid=_sums(share for share in shares if share.at is not None),
        pending=_sums(share for share in shares if share.at is None),
        first_at=min(instants, default=None),
        last_at=max(instants, default=None),
        copier_id=copier_id,
        suggestions=suggestions,
    )


def _sums(shares: Iterable[MaskedShare]) -> dict[str, Units]:
    return sums_by((share.asset, share.amount) for share in shares)
