"""The tables of who copied when, of sweeps through the copiers, and of what is noted of them."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from profitshare_gui.store.columns import (
    STRICT,
    AccountKey,
    Amount,
    CopierKey,
    Count,
    Instant,
    Key,
    Row,
    Whole,
    Words,
)


class CopierStayRow(Row):
    """A stretch in which somebody was on the list of copiers.

    `since` is the reading that had him first, `until` the first whole reading without him, None
    while he stays; one who comes back begins another stay.
    """

    __tablename__ = "copier_stay"
    __table_args__ = (Index(None, "copier_key", "since"), STRICT)

    stay_row: Mapped[Key]
    copier_key: Mapped[CopierKey]
    since: Mapped[Instant]
    until: Mapped[Instant | None]


class CopierNoteRow(Row):
    """What the trader noted of a copier; the newest note counts, the others are its past.

    `tags` is a list of texts as JSON. Notes hang on the id, so they survive a new nickname.
    """

    __tablename__ = "copier_note"
    __table_args__ = (Index(None, "copier_key", "noted_at"), STRICT)

    note_row: Mapped[Key]
    copier_key: Mapped[CopierKey]
    noted_at: Mapped[Instant]
    note: Mapped[Words]
    tags: Mapped[Words]


class IdentityRow(Row):
    """A name that a platform masks, and the copier whom the trader says it is, until undone."""

    __tablename__ = "identity"
    __table_args__ = (Index(None, "account_id", "masked"), STRICT)

    identity_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    masked: Mapped[Words]
    copier_id: Mapped[Words]
    confirmed_at: Mapped[Instant]
    undone_at: Mapped[Instant | None]


class SweepRow(Row):
    """One removal of many copiers, from its confirmation on.

    `kind` is api, or worklist where the trader removes by hand; `rule` the conditions it was
    planned by, as JSON. It has `ended_at` once every item of it is settled or was given up.
    """

    __tablename__ = "sweep"
    __table_args__ = (Index(None, "account_id", "confirmed_at"), STRICT)

    sweep_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    kind: Mapped[Words]
    rule: Mapped[Words]
    confirmed_at: Mapped[Instant]
    ended_at: Mapped[Instant | None]


class SweepItemRow(Row):
    """One copier of a sweep and how far it got; written before anything is sent.

    `state` is planned, sent, removed, refused, uncertain, dropped or stopped; `pending` what he
    owed when it was planned, `content` his figures then as JSON. `place` is the order of sending.
    """

    __tablename__ = "sweep_item"
    __table_args__ = (UniqueConstraint("sweep_row", "copier_id"), STRICT)

    item_row: Mapped[Key]
    sweep_row: Mapped[int] = mapped_column(Whole, ForeignKey("sweep.sweep_row"))
    place: Mapped[Count]
    copier_id: Mapped[Words]
    nickname: Mapped[Words]
    asset: Mapped[Words]
    pending: Mapped[Amount | None]
    content: Mapped[Words]
    state: Mapped[Words]
    code: Mapped[Words]
    told: Mapped[Words]
    changed_at: Mapped[Instant]


class AuditRow(Row):
    """One line of the audit log, which is only ever added to.

    `action` says what was done or found, `told` the rest of it as JSON; `sweep_row` is None for
    what belongs to no sweep.
    """

    __tablename__ = "audit"
    __table_args__ = (Index(None, "account_id", "at"), STRICT)

    audit_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    at: Mapped[Instant]
    sweep_row: Mapped[int | None] = mapped_column(Whole, ForeignKey("sweep.sweep_row"))
    copier_id: Mapped[Words]
    action: Mapped[Words]
    told: Mapped[Words]
