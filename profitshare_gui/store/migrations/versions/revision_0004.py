"""Revision 4: stays of copiers, sweeps and their log, and the tables of the lead's own side.

A migration is history: it spells the tables out as they were and imports nothing of ours.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Add what revision 3 lacks; nothing that is there changes."""
    _lay_out_removal()
    _lay_out_lead()


def _lay_out_removal() -> None:
    op.create_table(
        "copier_stay",
        sa.Column("stay_row", WHOLE, nullable=False),
        sa.Column("copier_key", WHOLE, nullable=False),
        sa.Column("since", WHOLE, nullable=False),
        sa.Column("until", WHOLE),
        sa.PrimaryKeyConstraint("stay_row", name="pk_copier_stay"),
        sa.ForeignKeyConstraint(
            ["copier_key"], ["copier.copier_key"], name="fk_copier_stay_copier_key"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_copier_stay_copier_key_since", "copier_stay", ["copier_key", "since"])
    op.create_table(
        "copier_note",
        sa.Column("note_row", WHOLE, nullable=False),
        sa.Column("copier_key", WHOLE, nullable=False),
        sa.Column("noted_at", WHOLE, nullable=False),
        sa.Column("note", WORDS, nullable=False),
        sa.Column("tags", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("note_row", name="pk_copier_note"),
        sa.ForeignKeyConstraint(
            ["copier_key"], ["copier.copier_key"], name="fk_copier_note_copier_key"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_copier_note_copier_key_noted_at", "copier_note", ["copier_key", "noted_at"])
    op.create_table(
        "identity",
        sa.Column("identity_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("masked", WORDS, nullable=False),
        sa.Column("copier_id", WORDS, nullable=False),
        sa.Column("confirmed_at", WHOLE, nullable=False),
        sa.Column("undone_at", WHOLE),
        sa.PrimaryKeyConstraint("identity_row", name="pk_identity"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_identity_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_identity_account_id_masked", "identity", ["account_id", "masked"])
    op.create_table(
        "sweep",
        sa.Column("sweep_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("rule", WORDS, nullable=False),
        sa.Column("confirmed_at", WHOLE, nullable=False),
        sa.Column("ended_at", WHOLE),
        sa.PrimaryKeyConstraint("sweep_row", name="pk_sweep"),
        sa.ForeignKeyConstraint(["account_id"], ["account.account_id"], name="fk_sweep_account_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_sweep_account_id_confirmed_at", "sweep", ["account_id", "confirmed_at"])
    op.create_table(
        "sweep_item",
        sa.Column("item_row", WHOLE, nullable=False),
        sa.Column("sweep_row", WHOLE, nullable=False),
        sa.Column("place", WHOLE, nullable=False),
        sa.Column("copier_id", WORDS, nullable=False),
        sa.Column("nickname", WORDS, nullable=False),
        sa.Column("asset", WORDS, nullable=False),
        sa.Column("pending", WHOLE),
        sa.Column("content", WORDS, nullable=False),
        sa.Column("state", WORDS, nullable=False),
        sa.Column("code", WORDS, nullable=False),
        sa.Column("told", WORDS, nullable=False),
        sa.Column("changed_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("item_row", name="pk_sweep_item"),
        sa.ForeignKeyConstraint(["sweep_row"], ["sweep.sweep_row"], name="fk_sweep_item_sweep_row"),
        sa.UniqueConstraint("sweep_row", "copier_id", name="uq_sweep_item_sweep_row"),
        sqlite_strict=True,
    )
    op.create_table(
        "audit",
        sa.Column("audit_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("sweep_row", WHOLE),
        sa.Column("copier_id", WORDS, nullable=False),
        sa.Column("action", WORDS, nullable=False),
        sa.Column("told", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("audit_row", name="pk_audit"),
        sa.ForeignKeyConstraint(["account_id"], ["account.account_id"], name="fk_audit_account_id"),
        sa.ForeignKeyConstraint(["sweep_row"], ["sweep.sweep_row"], name="fk_audit_sweep_row"),
        sqlite_strict=True,
    )
    op.create_index("ix_audit_account_id_at", "audit", ["account_id", "at"])


def _lay_out_lead() -> None:
    op.create_table(
        "account_choice",
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("value", WORDS, nullable=False),
        sa.Column("chosen_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("account_id", "name", name="pk_account_choice"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_account_choice_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "application_step",
        sa.Column("step_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("state", WORDS, nullable=False),
        sa.Column("reason", WORDS, nullable=False),
        sa.Column("note", WORDS, nullable=False),
        sa.Column("origin", WORDS, nullable=False),
        sa.Column("learned_at", WHOLE, nullable=False),
        sa.Column("undone_at", WHOLE),
        sa.PrimaryKeyConstraint("step_row", name="pk_application_step"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_application_step_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_application_step_account_id_at", "application_step", ["account_id", "at"])
    op.create_table(
        "application_draft",
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("edited_at", WHOLE, nullable=False),
        sa.Column("content", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("account_id", name="pk_application_draft"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_application_draft_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "setting_change",
        sa.Column("change_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("setting", WORDS, nullable=False),
        sa.Column("value", WORDS, nullable=False),
        sa.Column("asked_at", WHOLE, nullable=False),
        sa.Column("in_force_at", WHOLE),
        sa.Column("state", WORDS, nullable=False),
        sa.Column("origin", WORDS, nullable=False),
        sa.Column("told", WORDS, nullable=False),
        sa.Column("ended_at", WHOLE),
        sa.PrimaryKeyConstraint("change_row", name="pk_setting_change"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_setting_change_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_setting_change_account_id_setting_asked_at",
        "setting_change",
        ["account_id", "setting", "asked_at"],
    )
    op.create_table(
        "notice",
        sa.Column("notice_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("notice_key", WORDS, nullable=False),
        sa.Column("severity", WHOLE, nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("content", WORDS, nullable=False),
        sa.Column("raised_at", WHOLE, nullable=False),
        sa.Column("seen_at", WHOLE),
        sa.Column("ended_at", WHOLE),
        sa.PrimaryKeyConstraint("notice_row", name="pk_notice"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_notice_account_id"
        ),
        sa.UniqueConstraint("account_id", "kind", "notice_key", name="uq_notice_account_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_notice_account_id_raised_at", "notice", ["account_id", "raised_at"])
