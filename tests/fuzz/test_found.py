"""Inputs that once crashed the program, or held it up for ever: each is refused in a sentence."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from profitshare_gui.core.application_form import Draft
from profitshare_gui.core.errors import BadFile, BadRulebook, BadValue, DiskTrouble
from profitshare_gui.core.exchange_errors import UnknownAnswer
from profitshare_gui.core.rulebook_file import parse_rulebook
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.core.setting_value import read_value
from profitshare_gui.core.toml_text import LONGEST_TOML
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import SymbolAction, SymbolChange, Uncertain
from profitshare_gui.exchanges.mapping import parse_mapping
from profitshare_gui.exchanges.times import format_fault
from profitshare_gui.store.backup import BY_HAND, back_up
from profitshare_gui.store.engine import explained
from profitshare_gui.store.restore import restore
from profitshare_gui.store.salvage import salvage
from profitshare_gui.store.store import ARCHIVE, Store
from profitshare_gui.ui.copiers_views import read_view
from profitshare_gui.usecases.application_draft import read_draft
from profitshare_gui.usecases.rulebooks import read_rulebook
from tests.core.rulebooks import toml
from tests.exchanges import practised_okx
from tests.exchanges.practised import KEY, QUICK, practice
from tests.practice.faults import instead
from tests.store.archives import NOW, new_account

DEEP = "[" * 100_000
OVERRIDE = [("limits.ratio_maximum", "0.2")]

SLOW_TOML = [
    "a." * 90_000 + "a = 1",  # a key of many parts takes the parser a time with their square
    "[" + "a." * 90_000 + "a]",
    "[[versions]]\n" * 10_000,  # each version once compared its faults with those of all others
    "".join(f"label{number} = 1\n" for number in range(10_000)),  # for each a guess what was meant
    "x" * (LONGEST_TOML + 1),
]


@pytest.mark.parametrize("text", SLOW_TOML, ids=["key", "table", "versions", "keys", "long"])
def test_toml_that_takes_for_ever_is_refused(text: str) -> None:
    with pytest.raises(BadRulebook) as caught:
        parse_rulebook(text, "rulebook.toml")
    assert len(caught.value.faults) <= 200
    with pytest.raises(BadFile):
        parse_mapping(text, "mapping")


@pytest.mark.parametrize(
    "text",
    ['versions = "a"', "versions = [1]", "[[versions]]\nlimits = 1\nfrom = 2", "sources = 1"],
)
def test_a_rulebook_of_the_wrong_shape_is_refused_with_an_accounts_own_values_too(
    text: str,
) -> None:
    """They were written into it before anybody had looked what it is."""
    with pytest.raises(BadRulebook):
        parse_rulebook(text, "rulebook.toml", OVERRIDE)


def test_an_own_value_of_five_thousand_digits_is_refused() -> None:
    """Python itself refuses to make a number of it."""
    with pytest.raises(BadRulebook):
        parse_rulebook(toml(), "rulebook.toml", [("limits.copiers", "9" * 5000)])


def test_a_rulebook_that_is_no_file_is_refused(tmp_path: Path) -> None:
    """A pipe of that name never ends."""
    place = tmp_path / "a.toml"
    place.mkdir()
    with pytest.raises(BadRulebook, match="not a file"):
        read_rulebook(place)


def test_json_nested_without_end_is_nothing() -> None:
    """Python's reader goes down into it until its stack ends, which is no `ValueError`."""
    assert read_draft(DEEP) == Draft()
    assert read_view(DEEP, ()) is None
    with pytest.raises(BadValue):
        read_value(Setting.RATIO, DEEP)


def test_an_archive_whose_damage_is_no_text_is_damaged(store: Store, tmp_path: Path) -> None:
    """SQLite quotes what is damaged in its complaint, and Python cannot read that."""
    with pytest.raises(DiskTrouble) as caught, explained(tmp_path):
        raise UnicodeDecodeError("utf-8", b"\x86", 0, 1, "invalid start byte")
    assert caught.value.code == "damaged"
    store.close()
    path = tmp_path / "data" / ARCHIVE
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    place = content.index(b"CREATE TABLE account")
    content[place + 30] = 0x86
    path.write_bytes(content)
    with pytest.raises(DiskTrouble):
        Store.open(tmp_path / "data")


@pytest.mark.parametrize("revision", ["", "0000", "x", "0001; DROP TABLE orders"])
def test_a_revision_that_there_never_was_is_refused(
    revision: str, store: Store, tmp_path: Path
) -> None:
    """The salvage takes it for one of today, and finds no account."""
    store.close()
    with closing(sqlite3.connect(tmp_path / "data" / ARCHIVE)) as file:
        file.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        file.commit()
    with pytest.raises(DiskTrouble):
        Store.open(tmp_path / "data")
    with pytest.raises(DiskTrouble):
        salvage(tmp_path / "data", NOW)


def test_an_archive_that_says_an_earlier_revision_than_its_own_is_refused(
    store: Store, tmp_path: Path
) -> None:
    """The migration failed with a fault of the program."""
    store.close()
    with closing(sqlite3.connect(tmp_path / "data" / ARCHIVE)) as file:
        file.execute("UPDATE alembic_version SET version_num = '0003'")
        file.commit()
    with pytest.raises(DiskTrouble, match="not of the revision"):
        Store.open(tmp_path / "data")
    assert json.dumps(sorted(path.name for path in (tmp_path / "data" / "backups").iterdir()))


def test_a_backup_whose_tables_do_not_fit_together_is_damaged(store: Store, tmp_path: Path) -> None:
    """The check of what belongs to what failed with a fault of the program."""
    new_account(store)
    store.close()
    backup = back_up(tmp_path / "data", BY_HAND, NOW).path
    with closing(sqlite3.connect(backup)) as file:
        file.execute("PRAGMA writable_schema = ON")
        file.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'REFERENCES copier (copier_key)',"
            " 'REFERENCES copier (copier_id)') WHERE name = 'copier_history'"
        )
        file.commit()
    with pytest.raises(DiskTrouble) as caught:
        restore(tmp_path / "data", backup, NOW)
    assert caught.value.code == "bad_backup"


@pytest.mark.parametrize("shape", ["%Y-%m-%d %H:%M:%S%S", "%c %Y", "%Y %d %m %d"])
def test_a_format_that_says_a_part_twice_is_no_format(shape: str) -> None:
    """Python makes a pattern of it that is none, and says so with an error of patterns."""
    assert "is no format of a time" in format_fault(shape)


def test_a_server_whose_clock_nobody_lives_to_see_is_not_connected_to() -> None:
    """The year 10,000: the library that signs has no words for it, and fails instead."""
    with practice() as exchange:
        late = b'{"code":"00000","msg":"success","data":{"serverTime":"253402300800000"}}'
        exchange.script.fault(instead(late), times=9)
        with pytest.raises(UnknownAnswer):
            connect_bitget(exchange.url, KEY, pace=QUICK)


def test_an_archive_of_a_format_that_there_never_was_is_damaged(
    store: Store, tmp_path: Path
) -> None:
    """Byte 47 is the format of the schema, 1 to 4; SQLite reports another without a code."""
    store.close()
    path = tmp_path / "data" / ARCHIVE
    content = bytearray(path.read_bytes())
    content[47] = 0x20
    path.write_bytes(content)
    with pytest.raises(DiskTrouble):
        Store.open(tmp_path / "data")


@pytest.mark.parametrize("revision", [None, "", "x", "~~~~", "99999"])
def test_a_backup_of_a_revision_that_there_never_was_is_damaged(
    revision: str | None, store: Store, tmp_path: Path
) -> None:
    """It was taken for one of a later version of this program, which there is none to install."""
    new_account(store)
    store.close()
    backup = back_up(tmp_path / "data", BY_HAND, NOW).path
    with closing(sqlite3.connect(backup)) as file:
        file.execute("DROP TABLE alembic_version")
        file.execute("CREATE TABLE alembic_version (version_num TEXT)")
        file.execute("INSERT INTO alembic_version VALUES (?)", (revision,))
        file.commit()
    with pytest.raises(DiskTrouble) as caught:
        restore(tmp_path / "data", backup, NOW)
    assert caught.value.code == "bad_backup"


@pytest.mark.parametrize("symbol", [{"a": 1}, ["BTC-USDT-SWAP"], None, 7])
def test_an_answer_to_a_change_that_names_no_contract_leaves_it_uncertain(symbol: object) -> None:
    """The change had been sent, and then an object that stood for a name could not be compared."""
    rows = [{"enabled": True, "instId": each} for each in ("BTC-USDT-SWAP", symbol)]
    body = json.dumps({"code": "0", "msg": "", "data": rows}).encode()
    change = SymbolChange("DOGE-USDT-SWAP", "SWAP", SymbolAction.LEAD)
    with practised_okx.practice() as exchange, practised_okx.connected(exchange) as okx:
        exchange.script.fault(instead(body), path="set-instruments")
        assert isinstance(okx.set_symbols([change]), Uncertain)


@pytest.mark.parametrize(
    "parent", ["accoun3 (account_id)", "account (name)", "copier (copier_key)"]
)
def test_an_archive_whose_references_lead_elsewhere_is_refused(
    parent: str, store: Store, tmp_path: Path
) -> None:
    """It was opened and restored, and the first row that was to be written had no such table."""
    new_account(store)
    store.close()
    backup = back_up(tmp_path / "data", BY_HAND, NOW).path
    for path in (backup, tmp_path / "data" / ARCHIVE):
        with closing(sqlite3.connect(path)) as file:
            file.execute("PRAGMA writable_schema = ON")
            changed = file.execute(
                "UPDATE sqlite_master SET sql = replace(sql, 'REFERENCES account (account_id)', ?)"
                " WHERE name = 'settled_window'",
                (f"REFERENCES {parent}",),
            )
            assert changed.rowcount == 1
            file.commit()
    with pytest.raises(DiskTrouble):
        restore(tmp_path / "data", backup, NOW)
    with pytest.raises(DiskTrouble):
        Store.open(tmp_path / "data")
