"""The tables of the lead's own side: choices, the application, settings and notices."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from profitshare_gui.store.columns import STRICT, AccountKey, Count, Instant, Key, Row, Words


class AccountChoiceRow(Row):
    """What a trader chose for one account and every member of a desk should find, by name.

    Such as his own rule for inactive copiers or a ticked prerequisite; `value` is JSON.
    """

    __tablename__ = "account_choice"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountKey] = mapped_column(primary_key=True)
    name: Mapped[Words] = mapped_column(primary_key=True)
    value: Mapped[Words]
    chosen_at: Mapped[Instant]


class ApplicationStepRow(Row):
    """A state the application came into `at` an instant, with the reason told.

    `origin` is hand, notice or sync; a step taken by mistake is `undone_at` and counts no more.
    """

    __tablename__ = "application_step"
    __table_args__ = (Index(None, "account_id", "at"), STRICT)

    step_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    at: Mapped[Instant]
    state: Mapped[Words]
    reason: Mapped[Words]
    note: Mapped[Words]
    origin: Mapped[Words]
    learned_at: Mapped[Instant]
    undone_at: Mapped[Instant | None]


class ApplicationDraftRow(Row):
    """The form as far as it is filled in, as JSON; its images are files that it names."""

    __tablename__ = "application_draft"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountKey] = mapped_column(primary_key=True)
    edited_at: Mapped[Instant]
    content: Mapped[Words]


class SettingChangeRow(Row):
    """A change of one of the lead's settings: asked for, then confirmed, refused or withdrawn.

    `setting` names it, `value` is JSON; `in_force_at` is from when on it counts, as far as known.
    `origin` is api, hand or sync.
    """

    __tablename__ = "setting_change"
    __table_args__ = (Index(None, "account_id", "setting", "asked_at"), STRICT)

    change_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    setting: Mapped[Words]
    value: Mapped[Words]
    asked_at: Mapped[Instant]
    in_force_at: Mapped[Instant | None]
    state: Mapped[Words]
    origin: Mapped[Words]
    told: Mapped[Words]
    ended_at: Mapped[Instant | None]


class NoticeRow(Row):
    """Something the trader should know; `notice_key` keeps the same thing from being told twice.

    `at` is the instant it is about, `content` its facts as JSON; the sentence is the window's.
    It is over from `ended_at` on, because what it warned of has passed.
    """

    __tablename__ = "notice"
    __table_args__ = (
        UniqueConstraint("account_id", "kind", "notice_key"),
        Index(None, "account_id", "raised_at"),
        STRICT,
    )

    notice_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    kind: Mapped[Words]
    notice_key: Mapped[Words]
    severity: Mapped[Count]
    at: Mapped[Instant]
    content: Mapped[Words]
    raised_at: Mapped[Instant]
    seen_at: Mapped[Instant | None]
    ended_at: Mapped[Instant | None]
