"""Restatements in the archive: added and never removed, so that no history changes silently."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, func, insert, select

from profitshare_gui.core.records import SettlementWindow, Status
from profitshare_gui.core.restatements import KeptRestatement, Restatement
from profitshare_gui.store.rows import RestatementRow


def save_restatements(
    connection: Connection, account_id: int, found: Sequence[KeptRestatement]
) -> None:
    """Add restatements to those an account has."""
    if found:
        connection.execute(
            insert(RestatementRow), [_values(account_id, restated) for restated in found]
        )


def read_restatements(connection: Connection, account_id: int) -> list[KeptRestatement]:
    """An account's restatements, the newest first, then by window and copier."""
    rows = connection.execute(
        select(
            RestatementRow.restated_at,
            RestatementRow.cause,
            RestatementRow.opens_at,
            RestatementRow.cut_off_at,
            RestatementRow.pays_at,
            RestatementRow.trigger,
            RestatementRow.copier_id,
            RestatementRow.asset,
            RestatementRow.due_before,
            RestatementRow.due_after,
            RestatementRow.status_before,
            RestatementRow.status_after,
        )
        .where(RestatementRow.account_id == account_id)
        .order_by(RestatementRow.restated_at.desc(), RestatementRow.restatement_row)
    )
    return [
        KeptRestatement(
            row.restated_at,
            row.cause,
            Restatement(
                window=SettlementWindow(row.opens_at, row.cut_off_at, row.pays_at),
                trigger=row.trigger,
                copier_id=row.copier_id,
                asset=row.asset,
                due_before=row.due_before,
                due_after=row.due_after,
                status_before=Status(row.status_before) if row.status_before else None,
                status_after=Status(row.status_after) if row.status_after else None,
            ),
        )
        for row in rows
    ]


def count_restatements(connection: Connection, account_id: int) -> int:
    """How many restatements an account has."""
    counted = select(func.count()).where(RestatementRow.account_id == account_id)
    return connection.scalars(counted).one()


def _values(account_id: int, restated: KeptRestatement) -> dict[str, str | int]:
    told = restated.restatement
    return {
        "account_id": account_id,
        "restated_at": restated.restated_at,
        "cause": restated.cause,
        "opens_at": told.window.opens_at,
        "cut_off_at": told.window.cut_off_at,
        "pays_at": told.window.pays_at,
        "trigger": told.trigger,
        "copier_id": told.copier_id,
        "asset": told.asset,
        "due_before": told.due_before,
        "due_after": told.due_after,
        "status_before": told.status_before or "",
        "status_after": told.status_after or "",
    }
