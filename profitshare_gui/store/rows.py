"""The tables of the archive. Facts are added and corrected here, never deleted."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from profitshare_gui.store.columns import (
    STRICT,
    AccountKey,
    Amount,
    CopierKey,
    Count,
    Instant,
    Key,
    Ratio,
    Row,
    Whole,
    Words,
)


class AccountRow(Row):
    """A lead account. `overrides` is room for its own rulebook values, as JSON.

    `data_version` grows with every transaction that writes for the account: a window compares the
    sum to see that another process wrote. SQLite's own counter would need a connection set aside
    for it and does not exist on PostgreSQL. `order_count` saves counting a million orders to show
    one number.
    """

    __tablename__ = "account"
    __table_args__ = (STRICT,)

    account_id: Mapped[Key]
    name: Mapped[Words] = mapped_column(unique=True)
    rulebook_id: Mapped[Words]
    exchange: Mapped[Words]
    base_url: Mapped[Words]
    created_at: Mapped[Instant]
    is_demo: Mapped[Count]
    overrides: Mapped[Words]
    data_version: Mapped[Count]
    order_count: Mapped[Count] = mapped_column(server_default="0")


class CopierRow(Row):
    """A copier's id, once: a million orders name him by `copier_key`, which implies the account."""

    __tablename__ = "copier"
    __table_args__ = (UniqueConstraint("account_id", "copier_id"), STRICT)

    copier_key: Mapped[Key]
    account_id: Mapped[AccountKey]
    copier_id: Mapped[Words]


class MarketRow(Row):
    """What an order was in and which way: three texts that a million orders repeat, once."""

    __tablename__ = "market"
    __table_args__ = (UniqueConstraint("asset", "symbol", "side"), STRICT)

    market_key: Mapped[Key]
    asset: Mapped[Words]
    symbol: Mapped[Words]
    side: Mapped[Words]


class OrderRow(Row):
    """An order as we know it now.

    `order_key` is the platform's id, or what `ContentKeys` makes of an order without one.

    The keys of copier and market are no foreign keys: the same transaction has just looked them up
    and nothing deletes them, while checking both a million times takes a tenth of an import.
    """

    __tablename__ = "orders"
    __table_args__ = (
        # Ids come roughly in the order of time, copiers do not: with the copier first, every row
        # of an import would land on another page of the index and take three times as long.
        # Its plan: SEARCH orders USING INDEX sqlite_autoindex_orders_1 (order_key=? AND ...=?).
        UniqueConstraint("order_key", "copier_key"),
        # For the orders of a window and those still open. Also in the order of time. The plan of
        # `read_tail`: SEARCH orders USING INDEX ix_orders_account_id_closed_at (account_id=? AND
        # closed_at>?), 10 ms for the open week of a million orders; without it, 300 ms.
        Index(None, "account_id", "closed_at"),
        STRICT,
    )

    order_row: Mapped[Key]
    account_id: Mapped[int] = mapped_column(Whole)
    copier_key: Mapped[int] = mapped_column(Whole)
    order_key: Mapped[Words]
    market_key: Mapped[int] = mapped_column(Whole)
    opened_at: Mapped[Instant]
    closed_at: Mapped[Instant | None]
    realized_pnl: Mapped[Amount | None]
    trading_fee: Mapped[Amount | None]
    funding_fee: Mapped[Amount | None]
    share_ratio: Mapped[Ratio | None]
    unrealized_pnl: Mapped[Amount | None]
    owner: Mapped[Count]
    learned_at: Mapped[Instant]


class OrderHistoryRow(Row):
    """What an order said from `learned_at` until it was corrected at `replaced_at`."""

    __tablename__ = "order_history"
    __table_args__ = (STRICT,)

    history_row: Mapped[Key]
    order_row: Mapped[int] = mapped_column(Whole, ForeignKey("orders.order_row"), index=True)
    market_key: Mapped[int] = mapped_column(Whole)
    opened_at: Mapped[Instant]
    closed_at: Mapped[Instant | None]
    realized_pnl: Mapped[Amount | None]
    trading_fee: Mapped[Amount | None]
    funding_fee: Mapped[Amount | None]
    share_ratio: Mapped[Ratio | None]
    unrealized_pnl: Mapped[Amount | None]
    owner: Mapped[Count]
    learned_at: Mapped[Instant]
    replaced_at: Mapped[Instant]


class EventRow(Row):
    """An event. It has no id: its key is made of its content by `ContentKeys`.

    From `replaced_at` on it no longer counts: it was corrected or taken back by hand.
    """

    __tablename__ = "event"
    __table_args__ = (UniqueConstraint("account_id", "event_key"), STRICT)

    event_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    event_key: Mapped[Words]
    at: Mapped[Instant]
    kind: Mapped[Words]
    copier_id: Mapped[Words]
    asset: Mapped[Words]
    amount: Mapped[Amount | None]
    ratio: Mapped[Ratio | None]
    note: Mapped[Words]
    amount_evidence: Mapped[Words]
    learned_at: Mapped[Instant]
    replaced_at: Mapped[Instant | None]


class CopierStateRow(Row):
    """What the platform shows of a copier now: seen first at `first_seen_at`, last at `as_of`."""

    __tablename__ = "copier_state"
    __table_args__ = (STRICT,)

    copier_key: Mapped[CopierKey] = mapped_column(primary_key=True)
    asset: Mapped[Words] = mapped_column(primary_key=True)
    nickname: Mapped[Words | None]
    equity: Mapped[Amount | None]
    open_positions: Mapped[Count | None]
    active_orders: Mapped[Count | None]
    copying_since: Mapped[Instant | None]
    copied_amount: Mapped[Amount | None]
    pnl: Mapped[Amount | None]
    share_paid: Mapped[Amount | None]
    first_seen_at: Mapped[Instant]
    as_of: Mapped[Instant]
    learned_at: Mapped[Instant]


class CopierHistoryRow(Row):
    """What the platform showed of a copier in earlier readings, from the first to the last one."""

    __tablename__ = "copier_history"
    __table_args__ = (Index(None, "copier_key", "asset", "first_seen_at"), STRICT)

    history_row: Mapped[Key]
    copier_key: Mapped[CopierKey]
    asset: Mapped[Words]
    nickname: Mapped[Words | None]
    equity: Mapped[Amount | None]
    open_positions: Mapped[Count | None]
    active_orders: Mapped[Count | None]
    copying_since: Mapped[Instant | None]
    copied_amount: Mapped[Amount | None]
    pnl: Mapped[Amount | None]
    share_paid: Mapped[Amount | None]
    first_seen_at: Mapped[Instant]
    as_of: Mapped[Instant]
    learned_at: Mapped[Instant]


class CheckpointRow(Row):
    """How far a feed has been read, and when we last heard from it."""

    __tablename__ = "checkpoint"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountKey] = mapped_column(primary_key=True)
    feed: Mapped[Words] = mapped_column(primary_key=True)
    position: Mapped[Words | None]
    complete_since: Mapped[Instant | None]
    learned_at: Mapped[Instant]


class IntakeRow(Row):
    """One import, sync or entry by hand: what came of it, and what period it says it covers.

    `origin` is file, paste, hand or sync, `name` the file's or the trader's own note. The counts
    are those of `ImportReport`.
    """

    __tablename__ = "intake"
    __table_args__ = (Index(None, "account_id", "feed"), STRICT)

    intake_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    feed: Mapped[Words]
    learned_at: Mapped[Instant]
    origin: Mapped[Words]
    name: Mapped[Words]
    covers_since: Mapped[Instant | None]
    covers_until: Mapped[Instant | None]
    read: Mapped[Count]
    added: Mapped[Count]
    changed: Mapped[Count]
    unchanged: Mapped[Count]
    filtered: Mapped[Count]
    refused: Mapped[Count]


class MappingChoiceRow(Row):
    """The mapping an account's files of one kind were last read through."""

    __tablename__ = "mapping_choice"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountKey] = mapped_column(primary_key=True)
    feed: Mapped[Words] = mapped_column(primary_key=True)
    name: Mapped[Words]


class SettledWindowRow(Row):
    """What one run paid whom. `turn` tells runs of one window apart.

    One that came out otherwise is `replaced_at` that instant and kept for a while: a page that
    shows it may still have to read its shares.

    `rules` and `inputs` are digests of the rulebook and of the orders and events it was settled by;
    `dues` the sums per asset as JSON, for a list that opens no `content`.
    """

    __tablename__ = "settled_window"
    __table_args__ = (Index(None, "account_id", "opens_at"), STRICT)

    window_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    opens_at: Mapped[Instant]
    cut_off_at: Mapped[Instant]
    turn: Mapped[Count]
    pays_at: Mapped[Instant]
    trigger: Mapped[Words]
    rules: Mapped[Words]
    inputs: Mapped[Words]
    shares: Mapped[Count]
    dues: Mapped[Words]
    settled_at: Mapped[Instant]
    replaced_at: Mapped[Instant | None]
    # Last, for SQLite reads through all that stands before a column.
    content: Mapped[bytes] = mapped_column(LargeBinary)


class ClosingRow(Row):
    """Where every copier stands after the last cut-off, and how far the archive was read for it.

    Orders, corrections and events beyond these row numbers are news to it.
    """

    __tablename__ = "closing"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountKey] = mapped_column(primary_key=True)
    cut_off_at: Mapped[Instant]
    rules: Mapped[Words]
    order_row: Mapped[Count]
    history_row: Mapped[Count]
    event_row: Mapped[Count]
    replaced_events: Mapped[Count]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class RestatementRow(Row):
    """A share of the past that came out otherwise once more was known."""

    __tablename__ = "restatement"
    __table_args__ = (Index(None, "account_id", "restated_at"), STRICT)

    restatement_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    restated_at: Mapped[Instant]
    cause: Mapped[Words]
    opens_at: Mapped[Instant]
    cut_off_at: Mapped[Instant]
    pays_at: Mapped[Instant]
    trigger: Mapped[Words]
    copier_id: Mapped[Words]
    asset: Mapped[Words]
    due_before: Mapped[Amount]
    due_after: Mapped[Amount]
    status_before: Mapped[Words]
    status_after: Mapped[Words]


class ReportedRow(Row):
    """What a platform reports and no other table holds: shares, bills, symbols, the lead's page.

    `row_key` is the platform's id, or made of what tells its rows apart; `content` is JSON. Seen
    first at `first_seen_at`, last at `as_of`; a whole reading at `gone_at` no longer had it.
    """

    __tablename__ = "reported"
    __table_args__ = (Index(None, "account_id", "feed", "at"), STRICT)

    account_id: Mapped[AccountKey] = mapped_column(primary_key=True)
    feed: Mapped[Words] = mapped_column(primary_key=True)
    row_key: Mapped[Words] = mapped_column(primary_key=True)
    at: Mapped[Instant | None]
    asset: Mapped[Words]
    amount: Mapped[Amount | None]
    content: Mapped[Words]
    first_seen_at: Mapped[Instant]
    as_of: Mapped[Instant]
    learned_at: Mapped[Instant]
    gone_at: Mapped[Instant | None]


class ReportedHistoryRow(Row):
    """What a reported row said, or that it was there, until it was otherwise at `replaced_at`."""

    __tablename__ = "reported_history"
    __table_args__ = (Index(None, "account_id", "feed", "row_key"), STRICT)

    history_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    feed: Mapped[Words]
    row_key: Mapped[Words]
    at: Mapped[Instant | None]
    asset: Mapped[Words]
    amount: Mapped[Amount | None]
    content: Mapped[Words]
    first_seen_at: Mapped[Instant]
    as_of: Mapped[Instant]
    learned_at: Mapped[Instant]
    gone_at: Mapped[Instant | None]
    replaced_at: Mapped[Instant]


class SetAsideRow(Row):
    """A row of a platform that could not be read: its text, the cell at fault, the reason's code.

    `digest` stands for the text, which may be too long for the index of a server.
    """

    __tablename__ = "set_aside"
    __table_args__ = (STRICT,)

    account_id: Mapped[AccountKey] = mapped_column(primary_key=True)
    feed: Mapped[Words] = mapped_column(primary_key=True)
    digest: Mapped[Words] = mapped_column(primary_key=True)
    raw: Mapped[Words]
    cell: Mapped[Words]
    code: Mapped[Words]
    learned_at: Mapped[Instant]


class SyncRunRow(Row):
    """One sync: its time, the platform's clock less ours, what went wrong, what it warned of."""

    __tablename__ = "sync_run"
    __table_args__ = (Index(None, "account_id", "started_at"), STRICT)

    run_row: Mapped[Key]
    account_id: Mapped[AccountKey]
    started_at: Mapped[Instant]
    ended_at: Mapped[Instant]
    skew: Mapped[Instant]
    problems: Mapped[Words]
    warnings: Mapped[Words]
