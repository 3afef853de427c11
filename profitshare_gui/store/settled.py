"""What was settled, kept: the shares of every window, and where the last cut-off left everybody.

All of it can be computed again from orders and events; it is kept so that a settled window is not,
and so that a share that comes out otherwise later is noticed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from sqlalchemy import Connection, delete, insert, select, update

from profitshare_gui.core.batches import Batch, Cumulative
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.ledger import Int64
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import SettlementWindow
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.runs import Run
from profitshare_gui.core.shares import RunSums, WindowShares, sums_of
from profitshare_gui.core.standing import Closing, Standing
from profitshare_gui.core.texts import TextsByNumber
from profitshare_gui.core.trades import Group, groups_of
from profitshare_gui.store.keys import KeyBook
from profitshare_gui.store.packing import Column, pack, unpack
from profitshare_gui.store.reading import copier_ids_of
from profitshare_gui.store.rows import ClosingRow, SettledWindowRow

_CLOSING = "closing"
_LONGEST_SHOWN: Micros = 2 * DAY
_SUMMED = ("status", "due", "due_if_settled", "is_estimated")
_EVERYBODY = 0
"""Stands for the one group of a pool, where a copier's number would be."""


@dataclass(frozen=True, slots=True)
class KeptWindow:
    """One run as the list of windows shows it; `read_shares` has its rows.

    `rules` and `inputs` are digests, `dues` the sums per asset, `shares` the number of rows.
    `window_row` is this version of it, also when another has taken its place.
    """

    window_row: int
    window: SettlementWindow
    turn: int
    trigger: str
    rules: str
    inputs: str
    shares: int
    dues: dict[str, Units]
    settled_at: Micros


@dataclass(frozen=True, slots=True)
class Seen:
    """How far the archive had been read: later rows are news. See `reading_part.read_news`."""

    order_row: int
    history_row: int
    event_row: int
    replaced_events: int


@dataclass(frozen=True, slots=True, eq=False)
class KeptClosing:
    """A closing; its `waiting_rows` are numbers of orders in the archive, for any later ledger."""

    closing: Closing
    rules: str
    seen: Seen


def read_windows(connection: Connection, account_id: int) -> list[KeptWindow]:
    """The windows of an account in the order they were settled."""
    rows = connection.execute(
        select(
            SettledWindowRow.window_row,
            SettledWindowRow.opens_at,
            SettledWindowRow.cut_off_at,
            SettledWindowRow.pays_at,
            SettledWindowRow.turn,
            SettledWindowRow.trigger,
            SettledWindowRow.rules,
            SettledWindowRow.inputs,
            SettledWindowRow.shares,
            SettledWindowRow.dues,
            SettledWindowRow.settled_at,
        )
        .where(SettledWindowRow.account_id == account_id, SettledWindowRow.replaced_at.is_(None))
        .order_by(SettledWindowRow.opens_at, SettledWindowRow.cut_off_at, SettledWindowRow.turn)
    )
    return [
        KeptWindow(
            window_row=row.window_row,
            window=SettlementWindow(row.opens_at, row.cut_off_at, row.pays_at),
            turn=row.turn,
            trigger=row.trigger,
            rules=row.rules,
            inputs=row.inputs,
            shares=row.shares,
            dues=json.loads(row.dues),
            settled_at=row.settled_at,
        )
        for row in rows
    ]


def read_shares(
    connection: Connection, account_id: int, kept: KeptWindow, rulebook: Rulebook
) -> WindowShares:
    """The shares of one window, of the very version that was listed."""
    content = connection.scalars(
        select(SettledWindowRow.content).where(SettledWindowRow.window_row == kept.window_row)
    ).one()
    columns, words = unpack(content)
    rule = rulebook.rule_at(kept.window.opens_at)
    cumulative = None
    if "mark" in columns:
        names = [field.name for field in fields(Cumulative)]
        cumulative = Cumulative(**{name: columns[name] for name in names})
    return WindowShares(
        groups=_groups(columns, words, copier_ids_of(connection, account_id)),
        batch=Batch(
            run=Run(kept.window, kept.trigger, rule, is_scheduled=not kept.turn, turn=kept.turn),
            group=np.arange(kept.shares),
            status=columns["status"],
            reason=columns["reason"],
            base=columns["base"],
            due=columns["due"],
            due_if_settled=columns["due_if_settled"],
            settled_until=columns["settled_until"],
            notes=columns["notes"],
            ratio=columns.get("ratio_in_force"),
            cumulative=cumulative,
        ),
        ratio=columns["ratio"],
        is_estimated=columns["is_estimated"],
    )


def read_sums(connection: Connection, kept: KeptWindow) -> dict[str, RunSums]:
    """What one window came to per asset, of the very version that was listed."""
    content = connection.scalars(
        select(SettledWindowRow.content).where(SettledWindowRow.window_row == kept.window_row)
    ).one()
    columns, words = unpack(content, ("asset", *_SUMMED))
    summed = [columns[name] for name in _SUMMED]
    of_asset = [columns["asset"] == place for place in range(len(words["assets"]))]
    return {
        asset: sums_of(*(column[mine] for column in summed))
        for asset, mine in zip(words["assets"], of_asset, strict=True)
    }


def save_windows(
    connection: Connection,
    account_id: int,
    windows: Iterable[tuple[WindowShares, str]],
    rules: str,
    settled_at: Micros,
) -> None:
    """Keep the shares of windows, each with the digest of its inputs, in place of earlier ones."""
    keys = KeyBook(connection, account_id)
    for shares, inputs in windows:
        run = shares.run
        replace_window(connection, account_id, run.window, run.turn, settled_at)
        if not len(shares):
            continue
        connection.execute(
            insert(SettledWindowRow).values(
                account_id=account_id,
                opens_at=run.window.opens_at,
                cut_off_at=run.window.cut_off_at,
                turn=run.turn,
                pays_at=run.window.pays_at,
                trigger=run.trigger,
                rules=rules,
                inputs=inputs,
                shares=len(shares),
                dues=json.dumps(shares.dues),
                content=_packed_shares(keys, shares),
                settled_at=settled_at,
            )
        )


def replace_window(
    connection: Connection, account_id: int, window: SettlementWindow, turn: int, now: Micros
) -> None:
    """Let the kept shares of one window count no longer."""
    connection.execute(
        update(SettledWindowRow)
        .where(
            SettledWindowRow.account_id == account_id,
            SettledWindowRow.opens_at == window.opens_at,
            SettledWindowRow.cut_off_at == window.cut_off_at,
            SettledWindowRow.turn == turn,
            SettledWindowRow.replaced_at.is_(None),
        )
        .values(replaced_at=now)
    )


def forget_replaced(connection: Connection, account_id: int, now: Micros) -> None:
    """Forget shares that were replaced so long ago that no open page can show them."""
    connection.execute(
        delete(SettledWindowRow).where(
            SettledWindowRow.account_id == account_id,
            SettledWindowRow.replaced_at < now - _LONGEST_SHOWN,
        )
    )


def read_closing(connection: Connection, account_id: int) -> KeptClosing | None:
    """Where the last cut-off left an account; None where none has been kept."""
    row = connection.execute(
        select(
            ClosingRow.cut_off_at,
            ClosingRow.rules,
            ClosingRow.order_row,
            ClosingRow.history_row,
            ClosingRow.event_row,
            ClosingRow.replaced_events,
        ).where(ClosingRow.account_id == account_id)
    ).one_or_none()
    if row is None:
        return None
    # At 10,000 copiers it takes longer to unpack than to settle on from.
    remembered: tuple[Any, KeptClosing] | None = connection.info.get((_CLOSING, account_id))
    if remembered is not None and remembered[0] == tuple(row):
        return remembered[1]
    kept = _unpacked_closing(connection, account_id, *row)
    connection.info[_CLOSING, account_id] = (tuple(row), kept)
    return kept


def _unpacked_closing(
    connection: Connection, account_id: int, cut_off_at: Micros, rules: str, *seen: int
) -> KeptClosing:
    content = select(ClosingRow.content).where(ClosingRow.account_id == account_id)
    columns, words = unpack(connection.scalars(content).one())
    closing = Closing(
        opened_at=words["opened_at"],
        cut_off_at=cut_off_at,
        groups=_groups(columns, words, copier_ids_of(connection, account_id)),
        first_opened_at=columns["first_opened_at"],
        standing=Standing(**{field.name: columns[field.name] for field in fields(Standing)}),
        waiting_rows=columns["waiting_rows"],
    )
    return KeptClosing(closing, rules, Seen(*seen))


def save_closing(connection: Connection, account_id: int, kept: KeptClosing | None) -> None:
    """Keep where the last cut-off left an account, in place of the one before."""
    connection.execute(delete(ClosingRow).where(ClosingRow.account_id == account_id))
    if kept is None:
        return
    closing, seen = kept.closing, kept.seen
    standing = {
        field.name: getattr(closing.standing, field.name) for field in fields(closing.standing)
    }
    columns, words = _named(KeyBook(connection, account_id), closing.groups)
    content = pack(
        {
            **columns,
            **standing,
            "first_opened_at": closing.first_opened_at,
            "waiting_rows": closing.waiting_rows,
        },
        opened_at=closing.opened_at,
        **words,
    )
    connection.execute(
        insert(ClosingRow).values(
            account_id=account_id,
            cut_off_at=closing.cut_off_at,
            rules=kept.rules,
            order_row=seen.order_row,
            history_row=seen.history_row,
            event_row=seen.event_row,
            replaced_events=seen.replaced_events,
            content=content,
        )
    )


def in_archive(closing: Closing, order_rows: Int64) -> Closing:
    """A closing whose `waiting_rows` were rows of a ledger, now as numbers of orders."""
    return replace(closing, waiting_rows=order_rows[closing.waiting_rows])


def _packed_shares(keys: KeyBook, shares: WindowShares) -> bytes:
    batch = shares.batch
    columns, words = _named(keys, shares.groups)
    columns |= {
        "status": batch.status,
        "reason": batch.reason,
        "base": batch.base,
        "due": batch.due,
        "due_if_settled": batch.due_if_settled,
        "settled_until": batch.settled_until,
        "notes": batch.notes,
        "ratio": shares.ratio,
        "is_estimated": shares.is_estimated,
    }
    if batch.ratio is not None:
        columns["ratio_in_force"] = batch.ratio
    if batch.cumulative is not None:
        for field in fields(batch.cumulative):
            columns[field.name] = getattr(batch.cumulative, field.name)
    return pack(columns, **words)


def _named(keys: KeyBook, groups: Sequence[Group]) -> tuple[dict[str, Column], dict[str, Any]]:
    """Groups as columns; their assets as words."""
    keys.learn_copiers({group.copier_id for group in groups if group.copier_id})
    assets = sorted({group.asset for group in groups})
    place = {asset: number for number, asset in enumerate(assets)}
    copiers = {"": _EVERYBODY, **keys.copiers}
    columns: dict[str, Column] = {
        "copier": np.array([copiers[group.copier_id] for group in groups], np.int32),
        "asset": np.array([place[group.asset] for group in groups], np.int16),
        "project": np.array([group.project for group in groups], np.int32),
    }
    return columns, {"assets": assets}


def _groups(
    columns: dict[str, Column], words: dict[str, Any], copier_ids: TextsByNumber
) -> tuple[Group, ...]:
    keys = columns["copier"]
    told = iter(copier_ids.told(keys[keys != _EVERYBODY]))
    assets: list[str] = words["assets"]
    return groups_of(
        ("" if key == _EVERYBODY else next(told) for key in keys.tolist()),
        map(assets.__getitem__, columns["asset"].tolist()),
        columns["project"].tolist(),
    )
