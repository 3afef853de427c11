"""The kinds of columns there are: whole numbers and text, and nothing that could round.

Money as a decimal column goes through a float on SQLite; whole units do not. Every kind exists on
PostgreSQL as well, where `Whole` is a BIGINT.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from sqlalchemy import BigInteger, ForeignKey, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, mapped_column

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Millionths, Units

Whole = BigInteger().with_variant(Integer(), "sqlite")
"""64 bits. SQLite's own name for it, which a key needs to number its rows by itself."""

Spelled = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that sorts by code point, as Python and SQLite do, whatever the database was made for."""

Key: TypeAlias = Annotated[int, mapped_column(Whole, primary_key=True)]
"""A number the database gives."""

Amount: TypeAlias = Annotated[Units, mapped_column(Whole)]
Instant: TypeAlias = Annotated[Micros, mapped_column(Whole)]
Ratio: TypeAlias = Annotated[Millionths, mapped_column(Integer)]
Count: TypeAlias = Annotated[int, mapped_column(Whole)]
Words: TypeAlias = Annotated[str, mapped_column(Spelled)]

AccountKey: TypeAlias = Annotated[int, mapped_column(Whole, ForeignKey("account.account_id"))]
CopierKey: TypeAlias = Annotated[int, mapped_column(Whole, ForeignKey("copier.copier_key"))]


class Row(DeclarativeBase):
    """A row of the archive. Rows never leave this package; what leaves it are records."""

    # Constraints with names can be changed by a later migration.
    metadata = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        }
    )


STRICT = {"sqlite_strict": True}
"""SQLite keeps whatever type it is given unless the table is strict."""
