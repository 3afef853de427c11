"""Revision 1: accounts, copiers, orders, events, and what each of them said before.

A migration is history: it spells the tables out as they were and imports nothing of ours.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Lay out an empty archive."""
    _lay_out_accounts()
    _lay_out_orders()
    _lay_out_events()
    _lay_out_copiers()


def _lay_out_accounts() -> None:
    op.create_table(
        "account",
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("rulebook_id", WORDS, nullable=False),
        sa.Column("exchange", WORDS, nullable=False),
        sa.Column("base_url", WORDS, nullable=False),
        sa.Column("created_at", WHOLE, nullable=False),
        sa.Column("is_demo", WHOLE, nullable=False),
        sa.Column("overrides", WORDS, nullable=False),
        sa.Column("data_version", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("account_id", name="pk_account"),
        sa.UniqueConstraint("name", name="uq_account_name"),
        sqlite_strict=True,
    )
    op.create_table(
        "checkpoint",
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("feed", WORDS, nullable=False),
        sa.Column("position", WORDS),
        sa.Column("complete_since", WHOLE),
        sa.Column("learned_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("account_id", "feed", name="pk_checkpoint"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_checkpoint_account_id"
        ),
        sqlite_strict=True,
    )


def _lay_out_orders() -> None:
    op.create_table(
        "market",
        sa.Column("market_key", WHOLE, nullable=False),
        sa.Column("asset", WORDS, nullable=False),
        sa.Column("symbol", WORDS, nullable=False),
        sa.Column("side", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("market_key", name="pk_market"),
        sa.UniqueConstraint("asset", "symbol", "side", name="uq_market_asset"),
        sqlite_strict=True,
    )
    op.create_table(
        "orders",
        sa.Column("order_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("copier_key", WHOLE, nullable=False),
        sa.Column("order_key", WORDS, nullable=False),
        *_order_content(),
        sa.Column("learned_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("order_row", name="pk_orders"),
        sa.UniqueConstraint("order_key", "copier_key", name="uq_orders_order_key"),
        sqlite_strict=True,
    )
    op.create_index("ix_orders_account_id_closed_at", "orders", ["account_id", "closed_at"])
    op.create_table(
        "order_history",
        sa.Column("history_row", WHOLE, nullable=False),
        sa.Column("order_row", WHOLE, nullable=False),
        *_order_content(),
        sa.Column("learned_at", WHOLE, nullable=False),
        sa.Column("replaced_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("history_row", name="pk_order_history"),
        sa.ForeignKeyConstraint(
            ["order_row"], ["orders.order_row"], name="fk_order_history_order_row"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_order_history_order_row", "order_history", ["order_row"])


def _order_content() -> list[sa.Column[object]]:
    return [
        sa.Column("market_key", WHOLE, nullable=False),
        sa.Column("opened_at", WHOLE, nullable=False),
        sa.Column("closed_at", WHOLE),
        sa.Column("realized_pnl", WHOLE),
        sa.Column("trading_fee", WHOLE),
        sa.Column("funding_fee", WHOLE),
        sa.Column("share_ratio", sa.Integer()),
        sa.Column("unrealized_pnl", WHOLE),
        sa.Column("owner", WHOLE, nullable=False),
    ]


def _lay_out_events() -> None:
    op.create_table(
        "event",
        sa.Column("event_row", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("event_key", WORDS, nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("copier_id", WORDS, nullable=False),
        sa.Column("asset", WORDS, nullable=False),
        sa.Column("amount", WHOLE),
        sa.Column("ratio", sa.Integer()),
        sa.Column("note", WORDS, nullable=False),
        sa.Column("amount_evidence", WORDS, nullable=False),
        sa.Column("learned_at", WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("event_row", name="pk_event"),
        sa.UniqueConstraint("account_id", "event_key", name="uq_event_account_id"),
        sa.ForeignKeyConstraint(["account_id"], ["account.account_id"], name="fk_event_account_id"),
        sqlite_strict=True,
    )


def _lay_out_copiers() -> None:
    op.create_table(
        "copier",
        sa.Column("copier_key", WHOLE, nullable=False),
        sa.Column("account_id", WHOLE, nullable=False),
        sa.Column("copier_id", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("copier_key", name="pk_copier"),
        sa.UniqueConstraint("account_id", "copier_id", name="uq_copier_account_id"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.account_id"], name="fk_copier_account_id"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "copier_state",
        *_copier_content(),
        sa.PrimaryKeyConstraint("copier_key", "asset", name="pk_copier_state"),
        sa.ForeignKeyConstraint(
            ["copier_key"], ["copier.copier_key"], name="fk_copier_state_copier_key"
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "copier_history",
        sa.Column("history_row", WHOLE, nullable=False),
        *_copier_content(),
        sa.PrimaryKeyConstraint("history_row", name="pk_copier_history"),
        sa.ForeignKeyConstraint(
            ["copier_key"], ["copier.copier_key"], name="fk_copier_history_copier_key"
        ),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_copier_history_copier_key_asset_first_seen_at",
        "copier_history",
        ["copier_key", "asset", "first_seen_at"],
    )


def _copier_content() -> list[sa.Column[object]]:
    return [
        sa.Column("copier_key", WHOLE, nullable=False),
        sa.Column("asset", WORDS, nullable=False),
        sa.Column("nickname", WORDS),
        sa.Column("equity", WHOLE),
        sa.Column("open_positions", WHOLE),
        sa.Column("active_orders", WHOLE),
        sa.Column("copying_since", WHOLE),
        sa.Column("copied_amount", WHOLE),
        sa.Column("pnl", WHOLE),
        sa.Column("share_paid", WHOLE),
        sa.Column("first_seen_at", WHOLE, nullable=False),
        sa.Column("as_of", WHOLE, nullable=False),
        sa.Column("learned_at", WHOLE, nullable=False),
    ]
