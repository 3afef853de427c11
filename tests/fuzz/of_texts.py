"""Families of texts: rulebooks, drafts, keys on standard input, numbers, settings, and images."""

from __future__ import annotations

import io
import json
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from zlib import crc32

import click

from profitshare_gui.cli_keys import read_key
from profitshare_gui.core.application_form import form_rule
from profitshare_gui.core.errors import BadImage, BadValue
from profitshare_gui.core.image_bytes import BadImageError, clean_image
from profitshare_gui.core.instants import DAY, instant_text, parse_instant
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import amount_text, parse_amount, parse_fine_amount, parse_ratio
from profitshare_gui.core.records import Order, Owner
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.rulebook_file import parse_rulebook
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.core.setting_value import read_value
from profitshare_gui.core.settlement import settle
from profitshare_gui.exchanges.cells import cell_reader
from profitshare_gui.exchanges.layout import Holds
from profitshare_gui.paths import resource
from profitshare_gui.usecases.application_draft import draft_text, read_draft
from profitshare_gui.usecases.application_package import Place, write_package
from tests.core.drawn_images import drawn, jpeg_with_place, png_with_place, webp_with_place
from tests.core.rulebooks import shipped, toml
from tests.fuzz.families import Family, Trial, is_accepted
from tests.say import at, usdt

NOW = at("2026-04-01 00:00")

_RULES = (
    *(
        b'"unknown"',
        b"period_days = 0",
        b"period_days = 366",
        b'offset = "+14:00"',
        b"[versions.from]",
    ),
    *(b'model = "high_water"', b'model = "period_net"', b"per_copier = true", b'scope = "pooled"'),
    *(
        b'withholding = "daily"',
        b"fee_ratio = ",
        b'"0"',
        b'"1"',
        b"pays_after_minutes = 1000000000",
    ),
    *(b'triggers = ["stop_copying", "lead_closes", "withdrawal"]', b"[[versions]]", b"fixed_ratio"),
    *(b'effective_from = "1970-01-02T00:00:00Z"', b"effective_from = 0001-01-01T00:00:00Z", b"= 0"),
)
_OVERRIDES = (("limits.ratio_maximum", "0.2"), ("limits.ratio_changes_per_day", "3"))


def _ledger() -> Ledger:
    """A few weeks of two copiers."""
    start = at("2026-02-01 00:00")
    told = [
        Order(
            copier_id="ab"[n % 2],
            order_id=f"o{n}",
            asset="USDT",
            symbol="BTCUSDT",
            side="long",
            opened_at=start + n * DAY,
            closed_at=None if n == 29 else start + n * DAY + DAY // 3,
            realized_pnl=usdt("10") if n % 3 else usdt("-7"),
            trading_fee=usdt("1"),
            funding_fee=usdt("-0.5"),
            share_ratio=None,
            unrealized_pnl=None,
            owner=Owner.COPIER,
        )
        for n in range(30)
    ]
    return Ledger.from_records(told, [])


def _rulebook(_folder: Path) -> Trial:
    ledger = _ledger()
    seeds = [path.read_bytes() for path in sorted(resource("rulebooks").glob("*.toml"))]
    seeds += [toml().encode(), b"[versions]\n", b'versions = "a"\n', b"versions = [1]\n"]
    seeds.append(b"[[versions]]\nlimits = 1\nfrom = 2\n")

    def once(content: bytes) -> bool:
        """What is taken for a rulebook settles, whatever it says."""
        text = content.decode("utf-8", "replace")
        books: list[Rulebook] = []

        def read() -> None:
            overrides = _OVERRIDES if crc32(content) % 2 else ()
            books.append(parse_rulebook(text, "rulebook.toml", overrides))

        if not is_accepted(read):
            return False
        is_accepted(lambda: len(settle(ledger, books[0], as_of=NOW, ratio=100_000).settlements))
        return True

    return Trial(seeds, once, _RULES)


def _overrides(_folder: Path) -> Trial:
    book = (resource("rulebooks") / "ju.toml").read_text("utf-8")
    seeds = [b"limits.ratio_maximum=0.2", b"schedule.time=01:00", b"gate.balance_covers_share=true"]
    seeds += [b"limits.copiers=" + b"9" * 5000, b"settlement.model=period_net", b"a=", b"=", b"."]

    def once(content: bytes) -> bool:
        key, _, value = content.decode("utf-8", "replace").partition("=")
        return is_accepted(lambda: parse_rulebook(book, "ju.toml", [(key, value)]))

    return Trial(seeds, once, (b"limits.", b"schedule.", b"settlement.", b"=", b"true", b"unknown"))


def _draft(folder: Path) -> Trial:
    rule = form_rule(shipped("ju").rule_at(NOW))
    image = {
        "digest": "ab" * 32,
        "name": "a.png",
        "suffix": "png",
        "size": 3,
        "width": 1,
        "height": 1,
        "first_day": 20_000,
        "last_day": 20_030,
    }
    good = {"texts": {"nickname": "Ada"}, "agreed": ["terms"], "avatar": image, "images": [image]}
    seeds = [json.dumps(good).encode(), b"{}", b"[" * 100_000, b'{"images":' + b"[" * 3000]

    def once(content: bytes) -> bool:
        """A draft is never refused: what cannot be read of it was never entered."""
        draft = read_draft(content.decode("utf-8", "surrogateescape"))
        if read_draft(draft_text(draft)) != draft:
            raise AssertionError("kept, it is another draft")
        path = folder / "package.zip"
        place = Place("JU", "", "")
        written = is_accepted(lambda: write_package(path, rule, draft, place, lambda _: b"x"))
        path.unlink(missing_ok=True)
        return written

    words = (b'"images"', b'"first_day"', b"-1", b"84006", b'"\\ud800"', b'"../x"', b"1e999")
    return Trial(seeds, once, words)


def _key_json(_folder: Path) -> Trial:
    seeds = [
        b'{"key":"a","secret":"b","passphrase":"c"}',
        b'{"key":"a","secret":"b"}',
        b"[" * 100_000,
        b'{"key":{"key":"a"}}',
        b'"secret"',
    ]

    def once(content: bytes) -> bool:
        """Its refusal is a plain usage error, which repeats nothing of what was given."""
        stream = io.TextIOWrapper(io.BytesIO(content), encoding="utf-8")
        try:
            read_key(stream)
        except click.UsageError as error:
            if error.__cause__ is not None or (
                not error.__suppress_context__ and error.__context__
            ):
                raise AssertionError("the refusal carries what was given") from error
            return False
        return True

    return Trial(seeds, once, (b'"key"', b'"secret"', b'"passphrase"', b'"a\\u0000"', b'"\\ud83d"'))


def _numbers(_folder: Path) -> Trial:
    seeds = [b"12.34", b"-0.00000001", b"1e5", b"92233720368.54775807", b"0.5", b""]
    seeds += [b"2026-03-30T08:00:00Z", b"2026-03-30 08:00:00.123456+05:30", b"1774857600000"]
    readers = [cell_reader(holds) for holds in Holds]

    def round_trips(text: str) -> None:
        units = parse_amount(text)
        if parse_amount(amount_text(units)) != units:
            raise AssertionError("written, it is another amount")

    def stays(text: str) -> None:
        instant = parse_instant(text)
        if parse_instant(instant_text(instant)) != instant:
            raise AssertionError("written, it is another instant")

    def once(content: bytes) -> bool:
        text = content.decode("utf-8", "surrogateescape")
        reads: list[Callable[[], object]] = [
            lambda: round_trips(text),
            lambda: stays(text),
            lambda: parse_ratio(text),
            lambda: parse_fine_amount(text),
            *(lambda each=each: each.cell(text) for each in readers),
            *(lambda each=each: read_value(each, text) for each in Setting),
        ]
        outcomes = [_is_value(each) for each in reads]
        return any(outcomes)

    words = (
        b"e",
        b"E+",
        b".",
        b",",
        b"-",
        b"+",
        b":",
        b"T",
        b"Z",
        b"\xd9\xa3",
        b"_",
        b"\xe2\x88\x92",
    )
    return Trial([*seeds, b"[" * 100_000, b'"0.1"', b'["BTC"]'], once, words)


def _is_value(read: Callable[[], object]) -> bool:
    """Values are refused with a reason that has words of its own."""
    try:
        read()
    except BadValue as error:
        if str(error).endswith(error.code) and "_" in error.code:
            raise AssertionError(f"no words for {error.code}") from error
        return False
    return True


def _preferences(folder: Path) -> Trial:
    from profitshare_gui.ui.copiers_columns import copier_columns
    from profitshare_gui.ui.copiers_views import read_view
    from profitshare_gui.ui.preferences import Preferences

    Preferences(folder).keep_view(
        "mine",
        json.dumps(
            {
                "columns": ["equity"],
                "sorting": [["equity", True]],
                "search": "",
                "filters": {"equity": "< 100"},
                "is_pinned": True,
            }
        ),
    )
    [ini] = folder.rglob("*.ini")
    seeds = [ini.read_bytes(), b"[General]\nviews=" + b"[" * 5000, b"[views]\n=@Variant(\x00)"]

    def once(content: bytes) -> bool:
        """Preferences are losable: nothing in them is ever refused, or stops the window."""
        ini.write_bytes(content)
        preferences = Preferences(folder)
        preferences.look()
        preferences.language()
        preferences.geometry()
        columns = copier_columns()
        views = [read_view(text, columns) for text in preferences.views().values()]
        return any(view is not None for view in views)

    words = (
        b"@ByteArray(",
        b"@Variant(\\0\\0\\0\\x7f)",
        b"@Invalid()",
        b"[General]",
        b"\\x",
        b"%U20ac",
    )
    return Trial(seeds, once, words)


def _image(_folder: Path) -> Trial:
    from profitshare_gui.ui.image_decoding import decode_thumbnail

    def once(content: bytes) -> bool:
        """What is clean by our own reading is decoded by Qt's as well, or refused."""
        try:
            clean = clean_image(content)
        except BadImageError:
            return False
        again = clean_image(clean.content)
        if again.content != clean.content:
            raise AssertionError("cleaned again, it is another image")
        try:
            decode_thumbnail(clean.content, clean.suffix, "a")
        except BadImage:
            return False
        return True

    words = (b"IHDR", b"IDAT", b"tEXt", b"\xff\xe1", b"\xff\xda", b"Exif\x00\x00", b"VP8X", b"VP8L")
    seeds = [drawn(kind) for kind in ("PNG", "JPG", "WEBP")]
    return Trial([*seeds, png_with_place(), jpeg_with_place(), webp_with_place()], once, words)


def _instance(folder: Path) -> Trial:
    """What another start says to the window that is open: one word, or nothing is heard."""
    from PySide6.QtCore import QCoreApplication

    from profitshare_gui.ui.instance import RAISE, Instance

    app = QCoreApplication.instance() or QCoreApplication([])
    instance = Instance(folder)
    heard: list[bool] = []
    instance.raise_wanted.connect(lambda: heard.append(True))
    if not instance.is_first():
        raise AssertionError("somebody else has this folder")
    instance._listen()  # noqa: SLF001 - at once, not when the window has settled

    def once(content: bytes) -> bool:
        """Some callers say nothing at all, and go away or stay."""
        heard.clear()
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(instance._address())  # noqa: SLF001
            with suppress(BrokenPipeError, ConnectionResetError):
                caller.sendall(content[:60_000])
            for _ in range(4):
                app.processEvents()
        app.processEvents()
        if heard and content[:7] != RAISE:
            raise AssertionError("the window came forward for something else")
        return bool(heard)

    return Trial([RAISE, b"raise", b"raise\n\n", b"", b"\x00" * 9], once, (RAISE, b"quit\n"))


TEXTS = (
    Family("rulebook", _rulebook),
    Family("overrides", _overrides),
    Family("draft", _draft),
    Family("key_json", _key_json),
    Family("numbers", _numbers),
    Family("preferences", _preferences),
    Family("instance", _instance),
    Family("image", _image, megabytes=500),
)
