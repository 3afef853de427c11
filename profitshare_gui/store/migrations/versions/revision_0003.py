"""Revision 3: what a platform reports, rows of it that could not be read, and the log of syncs.

A migration is history: it spells the tables out as they were and imports nothing of ours.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Add what revision 2 lacks; nothing that is there changes."""
    _lay_out_reported()
    _lay_out_log()


def _lay_out_reported() -> None:
    op.create_table(
        "reported",
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("feed", WORDS, nullable=False),
        sa.Column("row_key", WORDS, nullable=False),
        sa.Column("at", WHOLE),
        sa.Column("asset", WORDS, nullable=False),
        sa.Column("amount", WHOLE),
        sa.Column("content", WORDS, nullable=False),
        sa.Column("first_seen_at", WHOLE, nullable=False),
        sa.Column("as_of", WHOLE, nullable=False),
        sa.Column("learned_at", WHOLE, nullable=False),
        sa.Column("gone_at", WHOLE),
        sa.PrimaryKeyConstraint("account_id", "feed", "row_key", name="pk_reported"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_reported_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_reported_account_id_feed_at", "reported", ["account_id", "feed", "at"])
    op.create_table(
        "reported_history",
        sa.Column("history_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("feed", WORDS, nullable=False),
        sa.Column("row_key", WORDS, nullable=False),
        sa.Column("at", WHOLE),
        sa.Column("asset", WORDS, nullable=False),
        sa.Column("amount", WHOLE),
        sa.Column("content", WORDS, nullable=False),
        sa.Column("first_seen_at", WHOLE, nullable=False),
        sa.Column("as_of", WHOLE, nullable=False),
        sa.Column("learned_at", WHOLE, nullable=False),
        sa.Column("gone_at", WHOLE),
        sa.Column("replaced_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("history_row", name="pk_reported_history"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_reported_history_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_reported_history_account_id_feed_row_key",
        "reported_history",
        ["account_id", "feed", "row_key"],
    )


def _lay_out_log() -> None:
    op.create_table(
        "set_aside",
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("feed", WORDS, nullable=False),
        sa.Column("digest", WORDS, nullable=False),
        sa.Column("raw", WORDS, nullable=False),
        sa.Column("cell", WORDS, nullable=False),
        sa.Column("code", WORDS, nullable=False),
        sa.Column("learned_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("account_id", "feed", "digest", name="pk_set_aside"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_set_aside_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "sync_run",
        sa.Column("run_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("started_at", WHOLE, nullable=False),
        sa.Column("ended_at", WHOLE, nullable=False),
        sa.Column("skew", WHOLE, nullable=False),
        sa.Column("problems", WORDS, nullable=False),
        sa.Column("warnings", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("run_row", name="pk_sync_run"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_sync_run_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_sync_run_account_id_started_at", "sync_run", ["account_id", "started_at"])
