"""Columns of numbers as bytes for one cell of the archive, and back.

First a line of JSON that names the columns, then their values one after another, little-endian.
Amounts too large for 64 bits stand in the line itself.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Column: TypeAlias = NDArray[Any]


def pack(columns: Mapping[str, Column], **words: Any) -> bytes:
    """The columns as bytes; `words` is anything JSON can hold that goes with them."""
    told: list[dict[str, Any]] = []
    parts: list[bytes] = []
    for name, column in columns.items():
        if column.dtype == object:
            told.append({"name": name, "values": [int(value) for value in column]})
            continue
        plain = np.ascontiguousarray(column, column.dtype.newbyteorder("<"))
        told.append({"name": name, "dtype": plain.dtype.str, "count": len(plain)})
        parts.append(plain.tobytes())
    line = json.dumps({"columns": told, "words": words}, separators=(",", ":"))
    return b"".join([line.encode(), b"\n", *parts])


def unpack(
    content: bytes, wanted: Collection[str] | None = None
) -> tuple[dict[str, Column], dict[str, Any]]:
    """What `pack` was given: the columns, which can be changed in place, and the words.

    Of the columns only those that are `wanted`.
    """
    line, _, rest = content.partition(b"\n")
    told = json.loads(line)
    columns: dict[str, Column] = {}
    at = 0
    for each in told["columns"]:
        name, is_wanted = each["name"], wanted is None or each["name"] in wanted
        if "values" in each:
            if is_wanted:
                columns[name] = np.array(each["values"], object)
            continue
        dtype = np.dtype(each["dtype"])
        column = np.frombuffer(rest, dtype, each["count"], at)
        if is_wanted:
            columns[name] = column.astype(dtype.newbyteorder("="))
        at += column.nbytes
    return columns, told["words"]
