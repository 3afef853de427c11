"""Keys: the numbers that stand for copiers and markets, and the keys of rows that have no id."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import TypeAlias, TypeVar

from sqlalchemy import Connection, select

from profitshare_gui.store.rows import CopierRow, MarketRow
from profitshare_gui.store.upsert import insert

T = TypeVar("T")

Market: TypeAlias = tuple[str, str, str]
"""Asset, symbol and side of an order."""

_LARGEST_QUESTION = 1_000
"""Values in one IN (…); older libraries take no more than 32,766 in a statement."""


class KeyBook:
    """The numbers of one account's copiers and of the markets, as far as one save has met them."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._connection = connection
        self._account_id = account_id
        self.copiers: dict[str, int] = {}
        self.markets: dict[Market, int] = {}

    def learn_copiers(self, copier_ids: Iterable[str]) -> None:
        """Look up copiers, and number those nobody has heard of."""
        unknown = sorted(set(copier_ids) - self.copiers.keys())
        if not unknown:
            return
        rows = [{"account_id": self._account_id, "copier_id": name} for name in unknown]
        offer = insert(self._connection, CopierRow)
        self._connection.execute(offer.on_conflict_do_nothing(), rows)
        found = select(CopierRow.copier_id, CopierRow.copier_key).where(
            CopierRow.account_id == self._account_id
        )
        if len(unknown) <= _LARGEST_QUESTION:  # else it is quicker to read all of them
            found = found.where(CopierRow.copier_id.in_(unknown))
        self.copiers.update(dict(self._connection.execute(found).all()))

    def learn_markets(self, markets: Iterable[Market]) -> None:
        """Look up markets, and number new ones. They are few, so all are read at once."""
        unknown = sorted(set(markets) - self.markets.keys())
        if not unknown:
            return
        rows = [{"asset": asset, "symbol": symbol, "side": side} for asset, symbol, side in unknown]
        offer = insert(self._connection, MarketRow)
        self._connection.execute(offer.on_conflict_do_nothing(), rows)
        known = all_markets(self._connection).items()
        self.markets.update((market, key) for key, market in known)


def all_markets(connection: Connection) -> dict[int, Market]:
    """Every market by its number."""
    rows = connection.execute(
        select(MarketRow.market_key, MarketRow.asset, MarketRow.symbol, MarketRow.side)
    )
    return {row.market_key: (row.asset, row.symbol, row.side) for row in rows}


def slices(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """The values in pieces small enough for one question to the database."""
    for first in range(0, len(values), _LARGEST_QUESTION):
        yield values[first : first + _LARGEST_QUESTION]


NO_ID = "\x1f"
"""Begins the key of a row without an id. No id can: every reader refuses control characters."""


class ContentKeys:
    """Keys for rows without an id: a digest of the content, and a count among equal rows.

    The count makes two equal rows of one file two rows, and the same file again no new ones (SPEC,
    Ledger and files); it therefore has to run over a whole file or page.
    """

    def __init__(self) -> None:
        self._met: Counter[str] = Counter()

    def key_of(self, *content: str | int | None) -> str:
        """The key of a row with this content. Unlike an id it begins with `NO_ID`.

        It is kept for ever: what makes up the content of a kind of row must never change.
        """
        text = json.dumps(content, separators=(",", ":"))
        digest = blake2b(text.encode("ascii"), digest_size=16).hexdigest()
        self._met[digest] += 1
        return f"{NO_ID}{digest}#{self._met[digest]}"
