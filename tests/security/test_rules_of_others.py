"""A rulebook or a mapping from somebody else is data: it cannot run, read or hold up anything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadFile, BadRulebook, UnknownRulebook
from profitshare_gui.core.instants import DAY
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.rulebook_file import parse_rulebook
from profitshare_gui.core.settlement import settle
from profitshare_gui.exchanges.mapping import parse_mapping
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.core.rulebooks import rulebook, toml
from tests.say import at, order

ROOT = Path(__file__).parents[2]
NOW = at("2026-04-01 00:00")


@pytest.mark.parametrize(
    "rulebook_id", ["../../etc/passwd", "/etc/passwd", "a/b", "..", "", "a\x00"]
)
def test_a_rulebook_can_name_no_file_and_no_code(rulebook_id: str, tmp_path: Path) -> None:
    """An id is one of the names in the folders, never a path; a value is a word of a list."""
    with pytest.raises(UnknownRulebook):
        RulebookShelf([tmp_path]).rulebook(rulebook_id)
    for value in ("__import__('os').system('id')", "file:///etc/passwd", "${HOME}", "1/0"):
        with pytest.raises(BadRulebook):
            parse_rulebook(
                toml()
                .replace('"period_net"', f'"{value}"')
                .replace('"high_water"', f'"{value}"')
                .replace('id = "test"', f'id = "{rulebook_id!a}"'),
                "test.toml",
            )


def test_reading_rules_opens_no_file_and_starts_no_process() -> None:
    """An audit hook hears whatever the reading of a hostile rulebook and mapping would do."""
    script = (
        "import sys\n"
        "from profitshare_gui.core.errors import ProfitShareError\n"
        "from profitshare_gui.core.rulebook_file import parse_rulebook\n"
        "from profitshare_gui.exchanges.mapping import parse_mapping\n"
        "from tests.core.rulebooks import toml\n"
        'hostile = toml() + \'path = "/etc/passwd"\\n[include]\\nfile = "/etc/shadow"\\n\'\n'
        'mapping = \'kind = "orders"\\n[time]\\nzone = "../../../etc/passwd"\\n\'\n'
        "for read, text in ((parse_rulebook, hostile), (parse_mapping, mapping)):\n"
        "    try: read(text, 'warm')\n"
        "    except ProfitShareError: pass\n"
        "heard = []\n"
        "def hook(name, given):\n"
        "    if name in ('open', 'subprocess.Popen', 'os.system', 'exec', 'socket.connect'):\n"
        "        heard.append((name, str(given)[:80]))\n"
        "sys.addaudithook(hook)\n"
        "for read, text in ((parse_rulebook, hostile), (parse_mapping, mapping)):\n"
        "    try: read(text, 'x')\n"
        "    except ProfitShareError: pass\n"
        "heard = [each for each in heard if 'zoneinfo' not in each[1]]\n"
        "print(heard)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "[]"


@pytest.mark.parametrize("zone", ["../../etc/passwd", "/etc/localtime", "localtime", "UTC+99:00"])
def test_a_zone_of_a_mapping_is_no_path(zone: str) -> None:
    with pytest.raises(BadFile):
        parse_mapping(f'kind = "events"\n[time]\nzone = "{zone}"\n', "m")


@pytest.mark.parametrize("ratio", ["0", "1"])
def test_the_largest_rulebook_settles_within_its_bounds(ratio: str) -> None:
    """A window of one day, a hundred versions and ratios at the ends: no division, no loop."""
    start = at("2026-01-01 00:00")
    later = [
        {"effective_from": f"2026-01-{day:02d}T00:00:00Z", "fixed_ratio": ratio}
        for day in range(2, 29)
    ]
    book = rulebook(*later, period_days=1, fixed_ratio=ratio)
    told = [
        order("ada", "10", opened="2026-01-01 00:00", closed=None, order_id="open", unrealized="1"),
        order("ada", "10", opened="2026-01-02 00:00", closed="2026-03-30 12:00", order_id="o"),
    ]
    result = settle(Ledger.from_records(told, []), book, as_of=NOW, ratio=0)
    assert len(result.window_dues) <= (NOW - start) // DAY
    with pytest.raises(BadRulebook):
        rulebook(period_days=0)
    with pytest.raises(BadRulebook):
        rulebook(fee_ratio="1.5")
