"""The command line from the outside: real arguments, real files, JSON as scripts read it."""

from __future__ import annotations

import json
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from profitshare_gui.cli import main
from profitshare_gui.core.instants import to_datetime
from tests.core.ju_by_fractions import settle_csv
from tests.say import at

ORDERS = """\
copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,share_ratio,unrealized_pnl
ada,1,BTCUSDT,long,2026-03-02T10:00:00Z,2026-03-03T12:00:00Z,120,8,-2,0.12,
ada,2,ETHUSDT,short,2026-03-02T11:00:00Z,2026-03-03T12:00:00Z,220,15,-5,0.15,
ada,3,ETHUSDT,short,2026-03-02T11:00:00Z,2026-03-03T13:00:00Z,-40,6,-4,0.15,
bob,1,BTCUSDT,long,2026-03-04T10:00:00Z,2026-03-04T12:00:00Z,-5,0.5,0,,
bob,2,BTCUSDT,long,2026-03-09T10:00:00Z,,,,,0.10,3.5
"""
KEYS_OF_A_SETTLEMENT = {
    "copier_id",
    "asset",
    "window",
    "trigger",
    "status",
    "reason",
    "provenance",
    "base",
    "ratio",
    "due",
    "withheld",
    "refund",
    "high_water_mark",
    "lines",
    "notes",
    "assumed",
}


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def answer(result: Result) -> dict[str, Any]:
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    path = tmp_path / "orders.csv"
    path.write_text(ORDERS, "utf-8")
    return path


def settle(orders: Path, *more: str) -> Result:
    return run("settle", "--rules", "ju", "--orders", orders, "--as-of", *more)


def test_settle_prints_the_settlements_of_a_file_with_every_key_of_the_contract(
    orders: Path,
) -> None:
    """SPEC, Command line; the figures are golden example ju-mixed-ratio-week."""
    result = settle(orders, "2026-03-11T00:00:00Z", "--ratio", "0.1")
    assert result.exit_code == 0
    found = answer(result)
    ada, bob = found["settlements"]
    assert ada.keys() == KEYS_OF_A_SETTLEMENT
    # 110 x 12 % + 200 x 15 % - 50 x 15 % = 13.2 + 30 - 7.5
    assert (ada["due"], ada["base"], ada["ratio"]) == ("35.7", "260", None)
    assert ada["lines"] == [
        {"term": "realized_pnl", "amount": "41.4"},  # 120 x 0.12 + 220 x 0.15 - 40 x 0.15
        {"term": "trading_fee", "amount": "-4.11"},  # 8 x 0.12 + 15 x 0.15 + 6 x 0.15
        {"term": "funding_fee", "amount": "-1.59"},  # 2 x 0.12 + 5 x 0.15 + 4 x 0.15
    ]
    assert (bob["due"], bob["reason"], bob["ratio"]) == ("0", "NET_NOT_POSITIVE", "0.1")
    assert found["totals"] == {"due": "35.7", "pending": "0", "rebates": "0"}
    assert found["next"] == {
        "opens_at": "2026-03-09T00:00:00Z",
        "cut_off_at": "2026-03-16T00:00:00Z",
        "pays_at": "2026-03-16T00:00:00Z",
    }


def test_settle_refuses_a_file_with_a_bad_line_names_it_and_still_prints_json(
    orders: Path,
) -> None:
    """SPEC, Command line: settle exits 1 with every bad line on stderr."""
    orders.write_text(ORDERS.replace("2026-03-03T13:00:00Z", "2026-03-03T13:00:00"), "utf-8")
    result = settle(orders, "2026-03-11T00:00:00Z", "--ratio", "0.1")
    assert result.exit_code == 1
    assert f"{orders}:4: closed_at" in result.stderr
    assert answer(result)["settlements"] == []


def test_settle_names_the_order_that_has_no_ratio(orders: Path) -> None:
    """SPEC, Settlement core: else an error naming the order."""
    result = settle(orders, "2026-03-11T00:00:00Z")
    assert result.exit_code == 1
    assert "'1'" in result.stderr
    assert "'bob'" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("settle", "--rules", "nobody", "--orders", "{orders}", "--as-of", "2026-03-11T00:00:00Z"),
        ("settle", "--rules", "ju", "--orders", "{orders}", "--as-of", "2026-03-11"),
        ("settle", "--rules", "ju", "--orders", "{orders}", "--as-of", "2026-03-11T00:00:00"),
        ("settle", "--rules", "ju", "--orders", "missing.csv", "--as-of", "2026-03-11T00:00:00Z"),
        ("countdown", "--rules", "ju"),
        ("import", "{orders}", "--account", "nobody", "--kind", "orders"),
        ("frobnicate",),
    ],
)
def test_wrong_arguments_exit_with_2_and_say_why(arguments: tuple[str, ...], orders: Path) -> None:
    """SPEC, Command line: exit 2 for wrong arguments."""
    result = run(*(argument.replace("{orders}", str(orders)) for argument in arguments))
    assert result.exit_code == 2
    assert result.stderr
    assert not result.stdout


def test_countdown_gives_the_earliest_window_that_pays_later() -> None:
    """product.md 3.6: from Saturday noon JU settles in 36 hours."""
    found = answer(run("countdown", "--rules", "ju", "--now", "2026-03-28T12:00:00Z", "--json"))
    assert found == {
        "opens_at": "2026-03-23T00:00:00Z",
        "cut_off_at": "2026-03-30T00:00:00Z",
        "pays_at": "2026-03-30T00:00:00Z",
        "seconds": 129600,  # 36 h x 3600
    }


def test_import_twice_adds_nothing_and_export_gives_back_what_went_in(
    orders: Path, tmp_path: Path
) -> None:
    assert run("accounts", "add", "Main", "--rules", "ju").exit_code == 0
    first = answer(run("import", orders, "--account", "Main", "--kind", "orders"))
    assert first == {
        "read": 5,
        "added": 5,
        "changed": 0,
        "unchanged": 0,
        "filtered": 0,
        "rejected": [],
    }
    second = answer(run("import", orders, "--account", "Main", "--kind", "orders", "--json"))
    assert (second["added"], second["changed"], second["unchanged"]) == (0, 0, 5)
    out = tmp_path / "out.csv"
    assert run("export", "--account", "Main", "--kind", "orders", "--out", out).exit_code == 0
    assert answer(settle(out, "2026-03-11T00:00:00Z", "--ratio", "0.1")) == answer(
        settle(orders, "2026-03-11T00:00:00Z", "--ratio", "0.1")
    )


def test_an_import_takes_the_good_lines_and_lists_the_others(orders: Path) -> None:
    """SPEC, Command line: import takes the good lines."""
    run("accounts", "add", "Main", "--rules", "ju")
    orders.write_text(ORDERS.replace("-40,6", "NaN,6"), "utf-8")
    result = run("import", orders, "--account", "Main", "--kind", "orders")
    assert result.exit_code == 0
    found = answer(result)
    assert (found["read"], found["added"]) == (5, 4)
    assert [bad["line"] for bad in found["rejected"]] == [4]


def test_an_import_of_which_nothing_is_usable_exits_with_1_and_prints_json(
    orders: Path,
) -> None:
    """SPEC, Command line: exit 1, nothing usable; JSON is still printed."""
    run("accounts", "add", "Main", "--rules", "ju")
    orders.write_bytes(b"\x00\x01\x02\xff" * 100)
    result = run("import", orders, "--account", "Main", "--kind", "orders")
    assert result.exit_code == 1
    assert answer(result)["added"] == 0


def test_an_exported_archive_settles_as_an_independent_recomputation_says(
    tmp_path: Path,
) -> None:
    """Step 1's proof on a small file: JU by `fractions`, with none of our parsers."""
    fills = tmp_path / "fills.csv"
    header = "Account,Coin,Side,Timestamp IST,Closed PnL,Fee,Trade ID"
    rows = [
        f"0x{n % 3},{'@107' if n % 7 == 0 else 'BTC'},BUY,{1 + n % 27:02d}-0{1 + n % 3}-2025 "
        f"{n % 24}:{n % 60:02d},{(n * 7919 % 2001) / 100 - 9:.2f},{n % 13 / 1000:.3f},8.95E+14"
        for n in range(1, 400)
    ]
    fills.write_text("\n".join([header, *rows]), "utf-8")
    mapping = Path(__file__).parent.parent / "resources" / "mappings" / "hyperliquid.toml"
    run("accounts", "add", "Main", "--rules", "ju")
    imported = answer(
        run("import", fills, "--account", "Main", "--kind", "orders", "--map", mapping)
    )
    assert (imported["read"], imported["filtered"], imported["added"]) == (399, 57, 342)
    out = tmp_path / "orders.csv"
    run("export", "--account", "Main", "--kind", "orders", "--out", out)
    found = answer(settle(out, "2025-05-01T00:00:00Z", "--ratio", "0.10"))
    expected = settle_csv(out, Fraction(1, 10), to_datetime(at("2025-05-01 00:00")))
    assert {
        (row["copier_id"], row["window"]["opens_at"]): row["due"] for row in found["settlements"]
    } == {key: f"{due.normalize():f}" for key, due in expected.items()}


def test_removal_plan_sorts_a_copier_list_into_three_groups(tmp_path: Path) -> None:
    """SPEC, Command line; a cell that cannot be read keeps its copier out of every group."""
    path = tmp_path / "copiers.csv"
    path.write_text(
        "copier_id,equity,open_positions,active_orders\n"
        "in,100,0,0\nout,100.01,1,0\nwho,5,,0\nbad,many,0,0\n",
        "utf-8",
    )
    result = run("removal-plan", "--rules", "ju", "--copiers", path)
    assert result.exit_code == 0
    assert answer(result) == {
        "eligible": ["in"],
        "not_eligible": [{"copier_id": "out", "reasons": ["EQUITY", "OPEN_POSITIONS"]}],
        "unknown": [{"copier_id": "who", "missing": ["open_positions"]}],
    }
    assert f"{path}:5: equity 'many' is not a number" in result.stderr


def test_rules_show_reads_like_a_page_and_check_names_every_fault(tmp_path: Path) -> None:
    page = run("rules", "show", "ju").stdout
    assert "Open positions at the cut-off" in page
    assert "not published" in page
    lines = [line.split("[")[0].split() for line in page.splitlines()]
    assert ["Largest", "share", "ratio", "2.9", "%"] in lines  # 0.029 of the file
    assert ["Ratio", "changes", "a", "natural", "week", "1"] in lines
    assert max(map(len, page.splitlines())) <= 110
    broken = tmp_path / "broken.toml"
    broken.write_text('id = "Bad Id"\nnmae = "x"\n', "utf-8")
    result = run("rules", "check", broken, "--json")
    assert result.exit_code == 1
    keys = {fault["key"] for fault in answer(result)["faults"]}
    assert {"id", "nmae", "name", "product", "summary", "sources", "versions"} <= keys


def test_ones_own_rulebook_in_the_data_folder_is_used(orders: Path, tmp_path: Path) -> None:
    """SPEC, Platforms and rulebooks: the user can copy one, change it and use it."""
    shipped = Path(__file__).parent.parent / "resources" / "rulebooks" / "ju.toml"
    own = tmp_path / "data" / "rulebooks" / "mine.toml"
    own.parent.mkdir(parents=True)
    text = shipped.read_text("utf-8").replace('id = "ju"', 'id = "mine"')
    own.write_text(
        text.replace('open_positions = "postpone"', 'open_positions = "ignore"'), "utf-8"
    )
    listed = answer(run("rules", "list", "--json"))["rulebooks"]
    assert {"ju", "mine"} <= {rulebook["id"] for rulebook in listed}
    as_of = ("--as-of", "2026-03-11T00:00:00Z", "--ratio", "0.1")
    assert run("settle", "--rules", "mine", "--orders", orders, *as_of).exit_code == 0


def test_overview_shows_each_account_and_the_trouble_of_one_does_not_hide_the_others(
    orders: Path,
) -> None:
    run("accounts", "add", "Main", "--rules", "ju")
    run("accounts", "add", "Other", "--rules", "ju")
    run("import", orders, "--account", "Main", "--kind", "orders")
    main_card, other = answer(run("overview"))["accounts"]
    assert "no share ratio" in main_card["trouble"]
    assert other["trouble"] is None
    assert other["pending"] == "0"


@pytest.mark.parametrize("command", ["countdown", "rules"])
def test_quick_commands_load_neither_qt_nor_the_archive(command: str) -> None:
    """SPEC, Command line: no command but tour imports Qt; these open no archive."""
    arguments = {
        "countdown": ["countdown", "--rules", "ju", "--now", "2026-03-28T12:00:00Z"],
        "rules": ["rules", "show", "ju"],
    }[command]
    code = (
        "import sys; from profitshare_gui.cli import main\n"
        f"main({arguments!r}, standalone_mode=False)\n"
        "slow = {'PySide6', 'sqlalchemy', 'ccxt', 'pyqtgraph', 'numpy'} & sys.modules.keys()\n"
        "print(slow, file=sys.stderr); sys.exit(bool(slow))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_an_accounts_own_values_stand_over_the_rulebooks() -> None:
    """SPEC, Platforms and rulebooks: per-account values override the rulebook."""
    own = ("--set", "limits.ratio_maximum=0.12", "--set", "limits.copiers=250")
    added = answer(run("accounts", "add", "Main", "--rules", "ju", *own))["account"]
    assert added["own_values"] == {"limits.ratio_maximum": "0.12", "limits.copiers": "250"}
    assert answer(run("accounts", "list", "--json"))["accounts"] == [added]


@pytest.mark.parametrize("wrong", ["limits.ratio_maximun=0.12", "limits.ratio_maximum=12", "x"])
def test_an_own_value_that_no_rulebook_could_have_is_refused(wrong: str) -> None:
    result = run("accounts", "add", "Main", "--rules", "ju", "--set", wrong)
    assert result.exit_code in (1, 2)
    assert wrong.partition("=")[0] in result.stderr
    assert answer(run("accounts", "list", "--json"))["accounts"] == []


@pytest.mark.parametrize(
    ("address", "is_taken"),
    [
        ("https://api.example.com", True),
        ("http://127.0.0.1:8080", True),
        ("http://localhost:8080", True),
        ("http://evil.example.com", False),
        ("http://127.0.0.1.example.com", False),
        ("ftp://example.com", False),
        ("https://user@example.com", False),
        ("nonsense", False),
    ],
)
def test_a_key_could_never_travel_in_the_clear(address: str, is_taken: bool) -> None:  # noqa: FBT001
    """SPEC, Sync: plain http is accepted for loopback alone."""
    result = run("accounts", "add", "Main", "--rules", "okx", "--base-url", address)
    assert result.exit_code == (0 if is_taken else 2)
    assert len(answer(run("accounts", "list"))["accounts"]) == is_taken


@pytest.mark.parametrize(
    ("name", "exchange", "why"),
    [("  ", "files", "needs a name"), ("Main", "nowhere", "'nowhere' is not an exchange")],
)
def test_an_account_that_cannot_be_says_why(name: str, exchange: str, why: str) -> None:
    result = run("accounts", "add", name, "--rules", "ju", "--exchange", exchange)
    assert result.exit_code == 2
    assert why in result.stderr


def test_a_file_that_is_refused_as_a_whole_says_so_in_the_json(orders: Path) -> None:
    """SPEC, Command line: `rejected` has line and reason; line 0 is the file itself."""
    run("accounts", "add", "Main", "--rules", "ju")
    orders.write_text("id,price\n1,2\n", "utf-8")
    (rejected,) = answer(run("import", orders, "--account", "Main", "--kind", "orders"))["rejected"]
    assert rejected["line"] == 0
    assert "copier_id" in rejected["why"]


def test_exit_1_prints_json_wherever_it_happens(orders: Path, tmp_path: Path) -> None:
    """SPEC, Command line: exit 1, nothing usable; JSON is still printed."""
    run("accounts", "add", "Main", "--rules", "ju")
    run("import", orders, "--account", "Main", "--kind", "orders")
    out = tmp_path / "settlements.csv"
    no_ratio = run("export", "--account", "Main", "--kind", "settlements", "--out", out)
    assert no_ratio.exit_code == 1
    assert "no share ratio" in answer(no_ratio)["error"]
    broken = tmp_path / "data" / "rulebooks" / "mine.toml"
    broken.parent.mkdir(parents=True)
    broken.write_text("id = 7", "utf-8")
    refused = run("countdown", "--rules", "mine", "--now", "2026-03-28T12:00:00Z")
    assert refused.exit_code == 1
    assert "id: must be one line of text" in answer(refused)["error"]


def test_the_next_settlement_of_an_account_in_trouble_is_known(orders: Path) -> None:
    """It depends on the rules and the clock alone."""
    run("accounts", "add", "Main", "--rules", "ju")
    run("import", orders, "--account", "Main", "--kind", "orders")
    (card,) = answer(run("overview"))["accounts"]
    assert "no share ratio" in card["trouble"]
    assert card["next"]["pays_at"].endswith("T00:00:00Z")


def test_totals_of_several_assets_have_one_shape(tmp_path: Path) -> None:
    """SPEC, Ledger and files: sums never mix assets."""
    path = tmp_path / "orders.csv"
    path.write_text(
        "copier_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,asset\n"
        "ada,X,long,2026-03-02T10:00:00Z,2026-03-03T10:00:00Z,10,0,0,USDT\n"
        "ada,X,long,2026-03-02T10:00:00Z,2026-03-03T10:00:00Z,1,0,0,BTC\n",
        "utf-8",
    )
    totals = answer(settle(path, "2026-03-11T00:00:00Z", "--ratio", "0.1"))["totals"]
    nothing = {"BTC": "0", "USDT": "0"}
    assert totals == {"due": {"BTC": "0.1", "USDT": "1"}, "pending": nothing, "rebates": nothing}


def test_an_import_says_what_it_changed_of_the_past(tmp_path: Path) -> None:
    """Step 3: a late order says which past windows changed and by how much; JSON stays as it is."""
    header, *lines = ORDERS.splitlines()
    first, late = tmp_path / "first.csv", tmp_path / "late.csv"
    first.write_text("\n".join([header, *lines[1:3]]) + "\n")
    late.write_text("\n".join([header, lines[0]]) + "\n")
    data = ("--data", tmp_path / "data")
    run("accounts", "add", "one", "--rules", "ju", *data)
    heard = run("import", first, "--account", "one", "--kind", "orders", *data)
    assert (heard.exit_code, heard.stderr) == (0, "")
    heard = run("import", late, "--account", "one", "--kind", "orders", *data)
    # (220 - 15 - 5 - 40 - 6 - 4) x 15 % = 22.5 and then (120 - 8 - 2) x 12 % = 13.2 more.
    assert heard.stderr.splitlines() == [
        "1 settlement of the past came out otherwise: +13.2 USDT",
        "  2026-03-02T00:00:00Z/2026-03-09T00:00:00Z ada: 22.5 -> 35.7 USDT",
    ]
    assert answer(heard)["added"] == 1
