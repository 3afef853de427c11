"""The part of the archive that keeps settlements, and reads what settling on from them takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from sqlalchemy import Connection

from profitshare_gui.core.digests import MATTERS_NOT
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import SettlementWindow
from profitshare_gui.core.restatements import KeptRestatement
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.shares import RunSums, WindowShares
from profitshare_gui.store import reading_part, settled
from profitshare_gui.store.reading_history import read_id_of_order
from profitshare_gui.store.reading_ledger import read_ledger, read_order_rows
from profitshare_gui.store.reading_part import LedgerPart, News
from profitshare_gui.store.restatements import (
    count_restatements,
    read_restatements,
    save_restatements,
)
from profitshare_gui.store.settled import KeptClosing, KeptWindow, Seen

_TRIES = 1
"""To write; who shows a page does not wait for another process that is writing."""


@dataclass(frozen=True, slots=True, eq=False)
class KeptState:
    """What an archive keeps of an account: its windows and, where one can go on, the closing.

    `news` is what was learned since that changes the time before it. Rows beyond `seen` are neither
    in the news nor were they known.
    """

    windows: Sequence[KeptWindow]
    closing: KeptClosing | None
    seen: Seen
    news: News | None

    def still_is(self, windows: Sequence[KeptWindow], closing: KeptClosing | None) -> bool:
        """Whether what is kept now is what was kept then."""
        then = None if self.closing is None else (self.closing.rules, self.closing.seen)
        now = None if closing is None else (closing.rules, closing.seen)
        return (then, list(self.windows)) == (now, list(windows))


@dataclass(frozen=True, slots=True, eq=False)
class ToKeep:
    """What one settling leaves to be kept, all of it or nothing.

    `windows` come with the digests of their inputs, `gone` are windows that no longer have a share.
    `after` is the state it was settled from: where another one has been kept meanwhile, by another
    page or process, nothing is, or one restatement would stand there twice.
    """

    after: KeptState
    rules: str
    settled_at: Micros
    windows: Sequence[tuple[WindowShares, str]]
    gone: Iterable[tuple[SettlementWindow, int]]
    closing: KeptClosing | None
    restated: Sequence[KeptRestatement]


class KeptSettlements:
    """The settlements an archive keeps, and parts of its ledger. Each call is one snapshot."""

    def __init__(
        self,
        reading: Callable[[], AbstractContextManager[Connection]],
        writing: Callable[[int], AbstractContextManager[Connection]],
        turn: Callable[[int], AbstractContextManager[None]],
    ) -> None:
        self._reading = reading
        self._writing = writing
        self._turn = turn

    def turn(self, account_id: int) -> AbstractContextManager[None]:
        """Wait for the turn to settle an account, and have it; see `Turns`.

        Whoever had it before has kept what he settled, so the state is to be read again.
        """
        return self._turn(account_id)

    def state(self, account_id: int) -> KeptState:
        """What is kept of an account, and how much news there is."""
        with self._reading() as connection:
            closing = settled.read_closing(connection, account_id)
            return KeptState(
                windows=settled.read_windows(connection, account_id),
                closing=closing,
                seen=reading_part.read_seen(connection, account_id),
                news=reading_part.read_news(connection, account_id, closing) if closing else None,
            )

    def shares(self, account_id: int, kept: KeptWindow, rulebook: Rulebook) -> WindowShares:
        """The shares of one window; `rulebook` is the one it was settled by."""
        with self._reading() as connection:
            return settled.read_shares(connection, account_id, kept, rulebook)

    def sums(self, kept: KeptWindow) -> dict[str, RunSums]:
        """What one window came to per asset."""
        with self._reading() as connection:
            return settled.read_sums(connection, kept)

    def restatements(self, account_id: int) -> list[KeptRestatement]:
        """The shares that came out otherwise later, the newest first."""
        with self._reading() as connection:
            return read_restatements(connection, account_id)

    def restatement_count(self, account_id: int) -> int:
        """How many shares came out otherwise later."""
        with self._reading() as connection:
            return count_restatements(connection, account_id)

    def whole(self, account_id: int) -> LedgerPart:
        """Every order, and every event a share can depend on."""
        with self._reading() as connection:
            order_rows = read_order_rows(connection, account_id)
            ledger = read_ledger(
                connection,
                account_id,
                lambda row: self._order_id(int(order_rows[row])),
                left_out=MATTERS_NOT,
            )
            return LedgerPart(ledger, order_rows)

    def tail(self, account_id: int, kept: KeptClosing) -> LedgerPart:
        """What a pass from a closing needs: orders closed since, open ones, those that wait."""
        with self._reading() as connection:
            return reading_part.read_tail(connection, account_id, kept, self._order_id)

    def of_copiers(self, account_id: int, copier_ids: Sequence[str]) -> LedgerPart:
        """Everything some copiers ever traded."""
        with self._reading() as connection:
            return reading_part.read_part_of_copiers(
                connection, account_id, copier_ids, self._order_id
            )

    def of_period(
        self, account_id: int, period: tuple[Micros, Micros], copier_id: str = ""
    ) -> LedgerPart:
        """The orders closed in a half-open period, of one copier or of all."""
        with self._reading() as connection:
            return reading_part.read_part_of_period(
                connection, account_id, period, copier_id, self._order_id
            )

    def keep(self, account_id: int, kept: ToKeep) -> None:
        """Keep what was settled, in one transaction.

        Raises `AlreadyRunning` at once where another process is writing: it can be kept next time.
        """
        with self._writing(_TRIES) as connection:
            windows = settled.read_windows(connection, account_id)
            closing = settled.read_closing(connection, account_id)
            if not kept.after.still_is(windows, closing):
                return
            for window, turn in kept.gone:
                settled.replace_window(connection, account_id, window, turn, kept.settled_at)
            settled.forget_replaced(connection, account_id, kept.settled_at)
            settled.save_windows(connection, account_id, kept.windows, kept.rules, kept.settled_at)
            settled.save_closing(connection, account_id, kept.closing)
            save_restatements(connection, account_id, kept.restated)

    def _order_id(self, order_row: int) -> str:
        with self._reading() as connection:
            return read_id_of_order(connection, order_row)
