"""What the import dialog asks for: looking, trying, counting, and saving all or nothing."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadFile, Stopped
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.import_draft import (
    Condition,
    Draft,
    draft_faults,
    draft_of,
    mapping_of,
    missing_columns,
    read_time,
)
from profitshare_gui.usecases.import_steps import (
    OWN_LAYOUT,
    FileSource,
    ImportDesk,
    Imported,
    ImportOrder,
    NewAccount,
    PastedSource,
    Plan,
)
from profitshare_gui.usecases.imports import Progress, import_file
from profitshare_gui.usecases.mappings import MappingShelf
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import at

pytestmark = pytest.mark.usefixtures("on_file")

NOW = at("2026-04-04 12:00")
HEADER = "copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee\n"


def line(order_id: str, pnl: str = "10") -> str:
    return f"ada,{order_id},BTCUSDT,long,2026-03-30T10:00:00Z,2026-03-30T11:30:00Z,{pnl},1,0\n"


FILLS = (
    "Account,Coin,Execution Price,Size Tokens,Size USD,Side,Timestamp IST,Start Position,Direction,"
    "Closed PnL,Transaction Hash,Order ID,Crossed,Fee,Trade ID,Timestamp\n"
    "0xae,@107,7.97,986,7872,BUY,02-12-2024 22:50,0,Buy,0,0xec,52,TRUE,0.345,8.95E+14,1.73E+12\n"
    "0xae,ETH,3700,1,3700,SELL,03-12-2024 09:12,1,Close,12.5,0xed,53,TRUE,0.25,8.95E+14,1.73E+12\n"
)
"""Two fills in the layout of the shipped mapping: one of spot, which it leaves out."""


@pytest.fixture
def imports(store: Store, tmp_path: Path) -> ImportDesk:
    """The use cases on this test's archive, with shipped mappings and a folder for own ones."""
    return ImportDesk(
        store,
        RulebookShelf((resource("rulebooks"),)),
        MappingShelf((resource("mappings"), tmp_path / "data" / "mappings")),
        lambda: NOW,
        tmp_path / "data",
    )


@pytest.fixture
def account(store: Store) -> Account:
    return store.add_account(Account("JU main", "ju", "files", "", NOW))


def written(folder: Path, text: str, name: str = "orders.csv") -> FileSource:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return FileSource(path)


def quietly(_progress: Progress) -> None:
    """Hear nothing."""


def never() -> bool:
    return False


def carried_out(imports: ImportDesk, order: ImportOrder) -> Imported:
    """Carry an import out in this process."""
    return imports.carry_out(order, lambda work: work(quietly, never))


def intakes(folder: Path) -> list[tuple[object, ...]]:
    """What the archive noted about where rows came from."""
    with sqlite3.connect(folder / "data" / "archive.sqlite") as archive:
        return archive.execute(
            "SELECT origin, name, covers_since, covers_until, read, added, changed, unchanged,"
            " filtered, refused FROM intake ORDER BY intake_row"
        ).fetchall()


def test_our_own_layout_is_known_by_its_header(imports: ImportDesk, tmp_path: Path) -> None:
    """SPEC, Ledger and files: what we write reads back without a mapping."""
    survey = imports.survey(written(tmp_path, HEADER + line("1")))
    assert (survey.feed, survey.chosen, survey.is_own_layout) == (Feed.ORDERS, OWN_LAYOUT, True)


def test_a_mapping_whose_columns_are_all_there_is_suggested(
    imports: ImportDesk, tmp_path: Path
) -> None:
    """SPEC, Ledger and files: anything else comes in through a mapping."""
    survey = imports.survey(written(tmp_path, FILLS))
    assert (survey.feed, survey.chosen, survey.fitting) == (
        Feed.ORDERS,
        "hyperliquid",
        ("hyperliquid",),
    )


def test_what_fits_nothing_begins_with_a_draft(imports: ImportDesk, tmp_path: Path) -> None:
    """The draft says what it could guess; what it lacks is named, not assumed."""
    survey = imports.survey(written(tmp_path, "User,Pair\n1,BTC\n"), feed=Feed.ORDERS)
    assert isinstance(survey.chosen, Draft)
    assert "realized_pnl" in missing_columns(survey.chosen)
    trial = imports.try_out(Plan(FileSource(tmp_path / "orders.csv"), Feed.ORDERS, survey.chosen))
    assert "columns.realized_pnl" in {fault.key for fault in trial.faults}
    assert trial.rows == ()


def test_a_trial_shows_rows_as_they_would_be_saved_and_lines_that_would_not(
    imports: ImportDesk, tmp_path: Path
) -> None:
    """The line is the one an editor shows: the header is line 1."""
    source = written(tmp_path, HEADER + line("1") + line("2", pnl="x"))
    trial = imports.try_out(Plan(source, Feed.ORDERS, OWN_LAYOUT))
    assert [(row.line, row.record.order_id) for row in trial.rows] == [(2, "1")]
    assert [(bad.line, bad.column, bad.code) for bad in trial.refused] == [
        (3, "realized_pnl", "not_a_number")
    ]
    assert trial.is_whole


def test_all_rows_are_counted_with_the_period_they_lie_in(
    imports: ImportDesk, tmp_path: Path
) -> None:
    """4 rows: 2 are taken, 1 repeats another, 1 is refused; of FILLS 1 of 2 is left out."""
    text = HEADER + line("1") + line("1") + line("2") + line("3", pnl="x")
    plan = Plan(written(tmp_path, text), Feed.ORDERS, OWN_LAYOUT)
    tally = imports.counting(plan)(quietly, never)
    assert (tally.read, tally.taken, tally.merged, len(tally.refused)) == (4, 2, 1, 1)
    # Closed at 11:30:00; the end of a period is not in it, so it is the next second.
    assert tally.since == at("2026-03-30 11:30:00")
    assert tally.until == at("2026-03-30 11:30:01")
    fills = Plan(written(tmp_path, FILLS, "fills.csv"), Feed.ORDERS, "hyperliquid")
    assert imports.counting(fills)(quietly, never).filtered == 1


def test_an_import_is_noted_with_what_it_covers(
    imports: ImportDesk, account: Account, tmp_path: Path
) -> None:
    """The counts are the report's; again, the same file changes nothing and is noted too."""
    source = written(tmp_path, HEADER + line("1") + line("2", pnl="x"))
    covers = (at("2026-03-30 00:00"), at("2026-04-06 00:00"))
    order = ImportOrder(Plan(source, Feed.ORDERS, OWN_LAYOUT), account, covers=covers)
    report = carried_out(imports, order).report
    assert (report.read, report.added, len(report.rejected)) == (2, 1, 1)
    again = ImportOrder(order.plan, account)
    assert carried_out(imports, again).report.unchanged == 1
    assert intakes(tmp_path) == [
        ("file", "orders.csv", *covers, 2, 1, 0, 0, 0, 1),
        ("file", "orders.csv", None, None, 2, 0, 0, 1, 0, 1),
    ]


def test_the_command_line_notes_where_rows_came_from_as_well(
    store: Store, account: Account, tmp_path: Path
) -> None:
    """The same function; nobody says there what the file covers."""
    source = written(tmp_path, HEADER + line("1"))
    import_file(store, account, Feed.ORDERS, source.path, now=NOW)
    assert intakes(tmp_path) == [("file", "orders.csv", None, None, 1, 1, 0, 0, 0, 0)]


def test_a_pasted_table_is_noted_as_one(
    imports: ImportDesk, account: Account, tmp_path: Path
) -> None:
    """SPEC, Ledger and files: a table pasted from a web page."""
    pasted = PastedSource((HEADER + line("1")).replace(",", "\t"))
    plan = Plan(pasted, Feed.ORDERS, imports.survey(pasted).chosen)
    assert carried_out(imports, ImportOrder(plan, account)).report.added == 1
    assert intakes(tmp_path)[0][:2] == ("paste", "pasted table")


def test_what_is_stopped_leaves_nothing(
    imports: ImportDesk, store: Store, account: Account, tmp_path: Path
) -> None:
    """Stopped after the last page was written, and before the transaction ended."""
    source = written(tmp_path, HEADER + "".join(line(str(number)) for number in range(10_001)))
    seen: list[Progress] = []
    order = ImportOrder(Plan(source, Feed.ORDERS, OWN_LAYOUT), account)
    with pytest.raises(Stopped):
        imports.carry_out(order, lambda work: work(seen.append, lambda: len(seen) == 3))
    # Reading; the first page of 10,000 begins; the second, of one row, begins.
    assert seen == [Progress(), Progress(0, 10_001), Progress(10_000, 10_001)]
    assert store.order_count(account.account_id) == 0
    assert intakes(tmp_path) == []


def test_a_large_file_tells_how_far_it_is_read_and_is_stopped_in_the_middle(
    imports: ImportDesk, store: Store, account: Account, tmp_path: Path
) -> None:
    """Every four million bytes; the file has 9 million, so twice."""
    one = line("1")
    rows = "".join(line(str(number)) for number in range(9_000_000 // len(one)))
    source = written(tmp_path, HEADER + rows)
    size = source.path.stat().st_size
    seen: list[Progress] = []
    order = ImportOrder(Plan(source, Feed.ORDERS, OWN_LAYOUT), account)
    imports.carry_out(order, lambda work: work(seen.append, lambda: False))
    read = [progress for progress in seen if progress.size]
    assert [(progress.size, progress.rows) for progress in read] == [(size, 0)] * 2
    assert 4_000_000 < read[0].read < read[1].read <= size
    assert store.order_count(account.account_id) == rows.count("\n")
    stopped = ImportDesk(store, imports.rulebooks, imports.mappings, imports.now, imports.data)
    seen.clear()
    with pytest.raises(Stopped):
        stopped.carry_out(order, lambda work: work(seen.append, lambda: True))
    assert seen == [Progress()]


def test_the_account_is_made_with_the_first_rows(imports: ImportDesk, tmp_path: Path) -> None:
    """SPEC, Screens: the first run's door "import a file" needs no account."""
    plan = Plan(written(tmp_path, HEADER + line("1")), Feed.ORDERS, OWN_LAYOUT)
    made = carried_out(imports, ImportOrder(plan, NewAccount("JU main", "ju")))
    assert made.account in imports.opening().accounts
    assert (made.account.rulebook_id, made.report.added) == ("ju", 1)


def test_the_next_file_of_an_account_begins_with_the_way_of_the_last(
    imports: ImportDesk, account: Account, tmp_path: Path
) -> None:
    """A draft is kept under its name, and remembered for this account and kind of rows alone."""
    source = written(tmp_path, FILLS, "fills.csv")
    draft = imports.draft("hyperliquid")
    order = ImportOrder(Plan(source, Feed.ORDERS, draft), account, keep_as="my fills")
    assert carried_out(imports, order).report.added == 1
    assert imports.survey(source).chosen == "hyperliquid"
    survey = imports.survey(source, account_id=account.account_id)
    assert (survey.chosen, imports.draft("my fills")) == ("my fills", draft)


def test_a_remembered_mapping_that_does_not_fit_is_not_begun_with(
    imports: ImportDesk, account: Account, store: Store, tmp_path: Path
) -> None:
    """Another layout of the same platform: the choice is there, but it is not taken."""
    store.remember_mapping(account.account_id, Feed.ORDERS, "hyperliquid")
    own = written(tmp_path, HEADER + line("1"))
    assert imports.survey(own, account_id=account.account_id).chosen == OWN_LAYOUT


def test_the_demo_world_keeps_no_mapping(tmp_path: Path) -> None:
    """Nothing of it is ever written to disk, least of all among the mappings that ship."""
    shelf = MappingShelf((resource("mappings"),))
    demo = ImportDesk(Store.in_memory(), RulebookShelf(()), shelf, lambda: NOW, None)
    draft = demo.draft("hyperliquid")
    with pytest.raises(BadFile, match="demo"):
        demo.keep("mine", draft)
    source = written(tmp_path, FILLS)
    account = demo.store.add_account(Account("demo", "ju", "files", "", NOW))
    order = ImportOrder(Plan(source, Feed.ORDERS, draft), account, keep_as="mine")
    assert carried_out(demo, order).report.added == 1
    assert "mine" not in shelf.names()
    demo.store.close()


def test_a_draft_says_everything_that_its_mapping_does(imports: ImportDesk) -> None:
    """There and back again: the words of the shipped mapping make the same mapping."""
    mapping = imports.mappings.mapping("hyperliquid")
    draft = draft_of(mapping)
    assert mapping_of(draft, "hyperliquid") == mapping
    assert draft.leave_out == (Condition("Coin", "starts_with", ("@",)),)
    assert (draft.zone, draft.formats) == ("Asia/Kolkata", ("%d-%m-%Y %H:%M",))


def test_a_draft_reads_a_time_as_the_file_will_be_read(imports: ImportDesk) -> None:
    """India is 5:30 ahead of UTC: 22:50 there is 17:20."""
    assert read_time(imports.draft("hyperliquid"), "02-12-2024 22:50") == at("2024-12-02 17:20")


def test_a_zone_that_nobody_knows_is_a_fault_of_the_draft(imports: ImportDesk) -> None:
    """It is typed, so it may be anything."""
    words = imports.draft("hyperliquid")
    draft = Draft(words.feed, words.columns, words.constants, words.formats, zone="Mars/Olympus")
    (fault,) = draft_faults(draft)
    assert fault.key == "time.zone"
    assert "Mars/Olympus" in fault.why
