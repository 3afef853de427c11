"""Revision 2: what was settled, what an import covered, and events that were corrected.

A migration is history: it spells the tables out as they were and imports nothing of ours.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Add what revision 1 lacks; nothing that is there changes."""
    op.add_column("event", sa.Column("replaced_at", WHOLE))
    _count_orders()
    _lay_out_intakes()
    _lay_out_settlements()


def _count_orders() -> None:
    op.add_column("account", sa.Column("order_count", WHOLE, server_default="0", nullable=False))
    op.execute(
        "UPDATE account SET order_count ="
        " (SELECT count(*) FROM orders WHERE orders.account_id = account.account_id)"
    )


def _lay_out_intakes() -> None:
    op.create_table(
        "intake",
        sa.Column("intake_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("feed", WORDS, nullable=False),
        sa.Column("learned_at", WHOLE, nullable=False),
        sa.Column("origin", WORDS, nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("covers_since", WHOLE),
        sa.Column("covers_until", WHOLE),
        *(
            sa.Column(name, WHOLE, nullable=False)
            for name in ("read", "added", "changed", "unchanged", "filtered", "refused")
        ),
        sa.PrimaryKeyConstraint("intake_row", name="pk_intake"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_intake_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_intake_account_id_feed", "intake", ["account_id", "feed"])
    op.create_table(
        "mapping_choice",
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("feed", WORDS, nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("account_id", "feed", name="pk_mapping_choice"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_mapping_choice_account_id"
        ),
        sqlite_strict=True,
    )


def _lay_out_settlements() -> None:
    op.create_table(
        "settled_window",
        sa.Column("window_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("opens_at", WHOLE, nullable=False),
        sa.Column("cut_off_at", WHOLE, nullable=False),
        sa.Column("turn", WHOLE, nullable=False),
        sa.Column("pays_at", WHOLE, nullable=False),
        sa.Column("trigger", WORDS, nullable=False),
        sa.Column("rules", WORDS, nullable=False),
        sa.Column("inputs", WORDS, nullable=False),
        sa.Column("shares", WHOLE, nullable=False),
        sa.Column("dues", WORDS, nullable=False),
        sa.Column("settled_at", WHOLE, nullable=False),
        sa.Column("replaced_at", WHOLE),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("window_row", name="pk_settled_window"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_settled_window_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_settled_window_account_id_opens_at", "settled_window", ["account_id", "opens_at"]
    )
    op.create_table(
        "closing",
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("cut_off_at", WHOLE, nullable=False),
        sa.Column("rules", WORDS, nullable=False),
        sa.Column("order_row", WHOLE, nullable=False),
        sa.Column("history_row", WHOLE, nullable=False),
        sa.Column("event_row", WHOLE, nullable=False),
        sa.Column("replaced_events", WHOLE, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", name="pk_closing"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_closing_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "restatement",
        sa.Column("restatement_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("restated_at", WHOLE, nullable=False),
        sa.Column("cause", WORDS, nullable=False),
        sa.Column("opens_at", WHOLE, nullable=False),
        sa.Column("cut_off_at", WHOLE, nullable=False),
        sa.Column("pays_at", WHOLE, nullable=False),
        sa.Column("trigger", WORDS, nullable=False),
        sa.Column("copier_id", WORDS, nullable=False),
        sa.Column("asset", WORDS, nullable=False),
        sa.Column("due_before", WHOLE, nullable=False),
        sa.Column("due_after", WHOLE, nullable=False),
        sa.Column("status_before", WORDS, nullable=False),
        sa.Column("status_after", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("restatement_row", name="pk_restatement"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_restatement_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_restatement_account_id_restated_at", "restatement", ["account_id", "restated_at"]
    )
