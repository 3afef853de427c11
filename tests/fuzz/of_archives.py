"""Families of archives from somebody else: damaged bytes, and sound files that say wrong things."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from zlib import crc32

from profitshare_gui.core.records import Account, Event, EventKind, Feed, Order, Owner
from profitshare_gui.paths import resource
from profitshare_gui.store.restore import restore
from profitshare_gui.store.salvage import salvage
from profitshare_gui.store.store import ARCHIVE, Store
from profitshare_gui.usecases.overview import load_overview
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fuzz.families import Family, Trial, is_accepted
from tests.fuzz.quicker import quicken
from tests.say import at, usdt

NOW = at("2026-04-01 00:00")

_SQL = (
    *(b"CREATE TRIGGER", b"CREATE VIEW", b"SQLite format 3\x00", b"STRICT", b"load_extension("),
    *(
        b"account",
        b"orders",
        b"alembic_version",
        b"0004",
        b"9999",
        b"\x10\x00\x02\x02",
        b"\x0d\x00",
    ),
)
_SCHEMA = (
    "CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM account; END",
    "CREATE TRIGGER t AFTER UPDATE ON account BEGIN SELECT load_extension('/tmp/x.so'); END",
    "DROP TABLE note; CREATE VIEW note AS SELECT * FROM orders",
    "CREATE VIEW v AS SELECT load_extension('/tmp/x.so')",
    "CREATE VIRTUAL TABLE v USING fts5(a)",
    "ALTER TABLE account ADD COLUMN g TEXT AS (hex(zeroblob(1000)))",
    "CREATE INDEX i ON orders (abs(realized_pnl))",
    "CREATE UNIQUE INDEX i ON orders (account_id)",
    'CREATE TABLE "a""b; DROP TABLE orders" (x)',
    "UPDATE alembic_version SET version_num = '0003'",
    "UPDATE alembic_version SET version_num = ''",
    "DELETE FROM alembic_version",
    "UPDATE account SET overrides = '[' || hex(zeroblob(2000))",
    "UPDATE account SET overrides = '[1]'",
    "UPDATE account SET overrides = '{\"schedule.time\": 5}'",
    "UPDATE account SET rulebook_id = '../../etc/passwd'",
    "UPDATE account SET name = CAST(x'ff' AS TEXT)",
    "UPDATE account SET created_at = 9223372036854775807",
    "UPDATE orders SET realized_pnl = -9223372036854775808",
    "UPDATE orders SET closed_at = opened_at - 1",
    "UPDATE orders SET owner = 99",
    "DROP TABLE orders",
    "DELETE FROM copier",
    "PRAGMA user_version = 7",
    "PRAGMA application_id = 7",
)


def _good(folder: Path) -> bytes:
    """An archive with something in it, as one file."""
    with closing(Store.open(folder)) as store:
        told = Account(name="main", rulebook_id="ju", exchange="files", base_url="", created_at=NOW)
        account = store.add_account(told).account_id
        orders = [
            Order(
                *("ada", f"o{n}", "USDT", "BTCUSDT", "long"),
                *(at("2026-03-03 00:00"), at("2026-03-04 00:00"), usdt("10"), usdt("1"), 0),
                *(100_000, None, Owner.COPIER),
            )
            for n in range(5)
        ]
        store.save_pages(account, Feed.ORDERS, [orders], learned_at=NOW)
        paid = Event(NOW - 1, EventKind.PAYOUT, "", "USDT", usdt("5"), None, "", "5")
        store.save_pages(account, Feed.EVENTS, [[paid]], learned_at=NOW)
    whole = folder / "whole.sqlite"
    with closing(sqlite3.connect(folder / ARCHIVE)) as file:
        file.execute("VACUUM INTO ?", (str(whole),))
    return whole.read_bytes()


def _use(folder: Path) -> object:
    """What the window does first with an archive."""
    with closing(Store.open(folder)) as store:
        return load_overview(store, RulebookShelf([resource("rulebooks")]), NOW)


def _restored(folder: Path, content: bytes) -> bool:
    """Restore a file over a good archive, which stays as it is wherever the file is refused."""
    data, backup = folder / "data", folder / "backup.sqlite"
    backup.write_bytes(content)
    before = sha256((data / ARCHIVE).read_bytes()).digest()
    good = (data / ARCHIVE).read_bytes()
    if not is_accepted(lambda: restore(data, backup, NOW)):
        if sha256((data / ARCHIVE).read_bytes()).digest() != before:
            raise AssertionError("it was refused, and the archive is another one")
        return False
    is_accepted(lambda: _use(data))
    for path in data.iterdir():
        rmtree(path) if path.is_dir() else path.unlink()
    (data / ARCHIVE).write_bytes(good)
    return True


def _opened(folder: Path, content: bytes) -> None:
    """Open a file as if it had always been there, look at it, and salvage it."""
    place = folder / "other"
    rmtree(place, ignore_errors=True)
    place.mkdir()
    (place / ARCHIVE).write_bytes(content)
    is_accepted(lambda: _use(place))
    if crc32(content) % 4 == 0:
        is_accepted(lambda: salvage(place, NOW))


def _ready(folder: Path) -> bytes:
    good = _good(folder / "made")
    quicken()
    (folder / "data").mkdir()
    (folder / "data" / ARCHIVE).write_bytes(good)
    return good


def _damaged(folder: Path) -> Trial:
    good = _ready(folder)
    used = [n for n in range(0, len(good), 16) if any(good[n : n + 16])]
    pages: dict[int, list[int]] = {}  # by themselves: the schema has more bytes than all the rest
    for each in used:
        pages.setdefault(each // 4096, []).append(each)
    data = [page for page in pages.values() if len(page) < 100]

    def once(content: bytes) -> bool:
        """An input is either the whole file, or what is wrong with the good one and where."""
        if content.startswith(b"SQLite") or len(content) < 20:
            whole = content
        else:
            chance = random.Random(crc32(content))
            file = bytearray(good)
            places = chance.choice((used, chance.choice(data), chance.choice(data)))
            for _ in range(chance.choice((1, 1, 2, 5, 30))):
                at_byte = chance.choice(places) + chance.randrange(16)
                file[at_byte] = content[chance.randrange(len(content))]
            whole = bytes(file)
        _opened(folder, whole)
        return _restored(folder, whole)

    seeds = [good, b"", b"SQLite format 3\x00", good[:4096], good[:100] + bytes(4000)]
    return Trial([*seeds, *(bytes(range(n, n + 64)) for n in range(0, 192, 4))], once, _SQL)


def _wrong(folder: Path) -> Trial:
    good = _ready(folder)
    path = folder / "wrong.sqlite"
    places = _columns(folder / "made" / "whole.sqlite")

    def once(content: bytes) -> bool:
        """An input chooses statements, and cells with what is to stand in them."""
        chance = random.Random(crc32(content))
        path.write_bytes(good)
        with closing(sqlite3.connect(path)) as file:
            for _ in range(chance.choice((1, 1, 2, 4))):
                try:
                    if chance.random() < 0.25:
                        file.executescript(chance.choice(_SCHEMA))
                        continue
                    table, column, kind = chance.choice(places)
                    value = _value(chance, content, kind)
                    file.execute(f'UPDATE "{table}" SET "{column}" = ?', (value,))  # noqa: S608
                except (sqlite3.Error, OverflowError, UnicodeEncodeError):
                    continue
            file.commit()
        whole = path.read_bytes()
        _opened(folder, whole)
        return _restored(folder, whole)

    seeds = [b"a", b"2026", b'{"a":1}', b"[1,2]", b"\xff\xfe", b"=cmd()", b"9" * 30, b"ju", b"-1"]
    return Trial(seeds, once, (b"null", b"[[", b'{"a":', b"okx", b"payout", b"USDT", b"../x"))


def _value(chance: random.Random, content: bytes, kind: str) -> object:
    if kind == "INTEGER":
        return chance.choice((0, 1, -1, 7, 2**63 - 1, -(2**63), 10**17, chance.getrandbits(62)))
    return content if kind == "BLOB" else content.decode("utf-8", "replace")


def _columns(path: Path) -> list[tuple[str, str, str]]:
    """Every column of a table that has rows."""
    found = []
    with closing(sqlite3.connect(path)) as file:
        for (table,) in file.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).fetchall():
            if file.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]:  # noqa: S608
                rows = file.execute(f'PRAGMA table_info("{table}")').fetchall()
                found += [(table, row[1], row[2]) for row in rows]
    return found


ARCHIVES = (
    Family("archive_damaged", _damaged),
    Family("archive_wrong", _wrong),
)
