"""Runs migrations on the connection, and inside the transaction, that the store hands over."""

from __future__ import annotations

from alembic import context

from profitshare_gui.store.columns import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
