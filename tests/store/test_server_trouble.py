"""Every way in which a real server can refuse: its own message, a next step, and nothing half."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from profitshare_gui.core.errors import AlreadyRunning, DatabaseTrouble, NewerDatabase
from profitshare_gui.core.records import Feed, Order
from profitshare_gui.place import SharedArchive, shared_archive
from profitshare_gui.store import engine_postgres
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.store import Store
from tests.say import order
from tests.store.archives import NOW, look, new_account, save
from tests.store.servers import Server, connect, run_on

pytestmark = pytest.mark.usefixtures("on_server")

SECRET = "open-sesame"
ROWS = [order("ada", "1", order_id=str(number)) for number in range(3)]


def refused(url: str, folder: Path) -> DatabaseTrouble:
    """What opening an archive is answered with; no password stands in anything it says."""
    with pytest.raises(DatabaseTrouble) as found:
        Store.open(shared_archive(url, folder))
    assert SECRET not in "".join(traceback.format_exception(found.value))
    assert found.value.name in str(found.value)
    return found.value


def over_the_network(server: Server, url: str, user: str, password: str) -> str:
    """The URL of the same database by way of the network, where a password is asked for."""
    port = make_url(url).query["port"]
    told = make_url(server.url_of("x")).set(
        username=user,
        password=password,
        host="127.0.0.1",
        port=int(str(port)),
        database=make_url(url).database,
        query={},
    )
    return told.render_as_string(hide_password=False)


def test_whoever_has_the_password_is_let_in_and_others_are_not(
    server: Server, place: SharedArchive, tmp_path: Path
) -> None:
    with server.member(SECRET) as user:
        right = over_the_network(server, place.url, user, SECRET)
        run_on(place.url, f'GRANT SELECT ON ALL TABLES IN SCHEMA public TO "{user}"')
        try:
            store = Store.open(shared_archive(right, tmp_path))
            assert store.accounts() == []
            store.close()
            wrong = over_the_network(server, place.url, user, f"{SECRET}!")
            assert refused(wrong, tmp_path).code == "refused"
            unknown = over_the_network(server, place.url, "nobody", SECRET)
            assert refused(unknown, tmp_path).code == "refused"
        finally:
            run_on(place.url, f'DROP OWNED BY "{user}"')


def test_a_server_that_is_not_there_is_unreachable(
    server: Server, place: SharedArchive, tmp_path: Path
) -> None:
    url = over_the_network(server, place.url, "ada", SECRET)
    nobody_listens = make_url(url).set(port=1).render_as_string(hide_password=False)
    assert refused(nobody_listens, tmp_path).code == "unreachable"
    no_host = make_url(url).set(host="nowhere.invalid").render_as_string(hide_password=False)
    assert refused(no_host, tmp_path).code == "unreachable"


def test_a_database_that_is_not_there_is_named(server: Server, tmp_path: Path) -> None:
    trouble = refused(server.url_of("no_such_desk"), tmp_path)
    assert trouble.code == "no_database"
    assert "no_such_desk" in str(trouble)


@pytest.mark.parametrize("tail", ["&no_such_option=1", "&port=many", "&sslmode=perhaps"])
def test_a_url_with_a_nonsense_option_is_refused(server: Server, tmp_path: Path, tail: str) -> None:
    assert refused(server.url_of("postgres") + tail, tmp_path).code == "bad_url"


def test_a_database_that_cannot_hold_every_name_is_refused(server: Server, tmp_path: Path) -> None:
    with server.empty_database("SQL_ASCII") as url:
        assert refused(url, tmp_path).code == "not_utf8"


def test_a_server_that_is_too_old_is_refused(
    place: SharedArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_postgres, "OLDEST", 99)
    assert refused(place.url, tmp_path).code == "too_old"


def test_a_database_of_another_program_is_left_alone(server: Server, tmp_path: Path) -> None:
    with server.empty_database() as url:
        place = shared_archive(url, tmp_path)
        run_on(place.url, "CREATE TABLE recipes (name TEXT)")
        assert refused(url, tmp_path).code == "foreign"
        assert look(place, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'") == [
            ("recipes",)
        ]


def test_an_archive_of_a_later_version_is_left_alone(place: SharedArchive) -> None:
    """SPEC, Bars: a newer database has its own message, and the archive survives."""
    run_on(place.url, "UPDATE alembic_version SET version_num = '0999'")
    with pytest.raises(NewerDatabase):
        Store.open(place)


def test_who_may_not_create_tables_is_told(server: Server, tmp_path: Path) -> None:
    with server.empty_database() as url, server.member() as user:
        place = shared_archive(url, tmp_path)
        run_on(place.url, "REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        theirs = make_url(url).set(username=user).render_as_string(hide_password=False)
        assert refused(theirs, tmp_path).code == "not_allowed"


def test_a_copy_of_the_server_that_only_reads_says_so(place: SharedArchive) -> None:
    """What is there can be read all the same."""
    database = make_url(place.url).database
    run_on(place.url, f'ALTER DATABASE "{database}" SET default_transaction_read_only = on')
    store = Store.open(place)
    assert store.accounts() == []
    with pytest.raises(DatabaseTrouble) as found:
        new_account(store)
    assert found.value.code == "read_only"
    store.close()


@pytest.mark.parametrize(
    ("state", "code"), [("53100", "full"), ("58030", "damaged"), ("XX001", "damaged")]
)
def test_a_disk_that_fails_in_the_middle_is_explained_and_loses_nothing(
    store: Store, place: SharedArchive, state: str, code: str
) -> None:
    """SPEC, Bars: a full disk has its own message. The server raises the error that it would."""
    account_id = new_account(store)
    save(store, account_id, Feed.ORDERS, ROWS[:1])
    run_on(
        place.url,
        "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$BEGIN RAISE EXCEPTION 'as if' USING ERRCODE = '{state}'; END$$",
        "CREATE TRIGGER fails BEFORE INSERT ON checkpoint EXECUTE FUNCTION fail()",
    )
    with pytest.raises(DatabaseTrouble) as found:
        save(store, account_id, Feed.ORDERS, ROWS)
    assert found.value.code == code
    assert store.order_count(account_id) == 1
    run_on(place.url, "DROP TRIGGER fails ON checkpoint")
    assert save(store, account_id, Feed.ORDERS, ROWS) == SaveCounts(added=2, unchanged=1)


def end_all_sessions(place: SharedArchive) -> None:
    """What an administrator, or the end of the server, does to every other session."""
    look(
        place,
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )


def test_a_server_that_ends_the_session_in_the_middle_leaves_nothing_half(
    store: Store, place: SharedArchive
) -> None:
    """SPEC, Bars: kill at every step of import; the program goes on with the next call."""
    account_id = new_account(store)

    def pages() -> Iterator[list[Order]]:
        yield ROWS[:2]
        end_all_sessions(place)
        yield ROWS[2:]

    with pytest.raises(DatabaseTrouble) as found:
        store.save_pages(account_id, Feed.ORDERS, pages(), learned_at=NOW, checkpoint="new")
    assert found.value.code == "gone"
    assert store.order_count(account_id) == 0
    assert store.checkpoint(account_id, Feed.ORDERS) is None
    assert save(store, account_id, Feed.ORDERS, ROWS) == SaveCounts(added=3)


def test_a_server_that_was_started_anew_meanwhile_is_not_noticed(
    store: Store, place: SharedArchive
) -> None:
    """A window stays open for days; the connections it had do not."""
    account_id = new_account(store)
    assert store.order_count(account_id) == 0
    end_all_sessions(place)
    assert save(store, account_id, Feed.ORDERS, ROWS) == SaveCounts(added=3)
    end_all_sessions(place)
    assert len(store.ledger(account_id).orders) == 3


def test_a_server_that_goes_while_a_ledger_is_read_says_so(
    store: Store, place: SharedArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    account_id = new_account(store)
    save(store, account_id, Feed.ORDERS, ROWS)
    rows = store.orders(account_id)
    monkeypatch.setattr("profitshare_gui.store.reading._ROWS_AT_ONCE", 1)
    next(rows)
    end_all_sessions(place)
    with pytest.raises(DatabaseTrouble) as found:
        list(rows)
    assert found.value.code == "gone"
    assert list(store.orders(account_id)) == ROWS


def test_a_session_of_another_program_that_holds_the_lock_is_named_as_the_server_knows_it(
    store: Store, place: SharedArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An administrator can find it by that number."""
    monkeypatch.setattr(engine_postgres, "_PATIENCE", "50ms")
    opened = engine_postgres.open_postgres(place)
    with opened.connect() as connection:
        key = engine_postgres.lock_key(connection, "archive")
    opened.dispose()
    with closing(connect(place.url, autocommit=True)) as other:
        other.execute("SET application_name = 'psql'")
        other.execute("SELECT pg_advisory_lock(%s)", [key])
        with pytest.raises(AlreadyRunning) as found:
            new_account(store)
        assert found.value.pid == other.info.backend_pid
        assert found.value.command.startswith("psql")
    assert new_account(store) == 1
