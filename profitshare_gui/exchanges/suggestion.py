"""Which mapping fits a table that was looked at, and a draft of one where none does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import tzinfo

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.records import Feed
from profitshare_gui.exchanges.cells import Notation, cell_reader
from profitshare_gui.exchanges.column_words import WORDS
from profitshare_gui.exchanges.layout import LAYOUTS, Holds, required_names
from profitshare_gui.exchanges.look import Look
from profitshare_gui.exchanges.mapping import Mapping
from profitshare_gui.exchanges.mapping_text import empty_mapping
from profitshare_gui.exchanges.times import EPOCH_FORMATS, TimeStyle, time_reader, zone_called

_BRACKETED = re.compile(r"[(（\[]\s*([^)）\]]*?)\s*[)）\]]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_UTC = re.compile(r"(?:UTC|GMT)\s*(?:([+-])\s*(\d{1,2})(?::?(\d{2}))?)?", re.IGNORECASE)
_ASSETS = ("USDT", "USDC", "USD", "BTC", "ETH", "BNB", "SOL")
_EMPTY = ("--", "-", "—", "–", "N/A", "n/a")
_UNIT = re.compile(
    r"[+\-\u2212]?\s*([^\d\s.,+\-\u2212]{0,8})\s*[+\-\u2212]?[\d.,'\s]*\d\s*(.{0,12})"
)
_NOTATIONS = (
    Notation(),
    Notation(",", ""),
    Notation(".", ","),
    Notation(",", "."),
    Notation(",", " "),
    Notation(".", " "),
    Notation(".", "'"),
)
_FORMATS = (
    *("%Y/%m/%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y.%m.%d %H:%M:%S", "%Y年%m月%d日 %H:%M:%S"),
    *("%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M"),
    *("%d/%m/%Y, %H:%M:%S", "%m/%d/%Y, %H:%M:%S", "%m/%d/%Y, %I:%M:%S %p"),
    *("%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d-%m-%Y %H:%M:%S", "%d-%m-%Y %H:%M"),
    *("%m-%d-%Y %H:%M:%S", "%m-%d-%Y %H:%M", "%m/%d/%Y %I:%M %p", "%m/%d/%Y %I:%M:%S %p"),
    *("%b %d, %Y, %I:%M %p", "%b %d, %Y, %I:%M:%S %p", "%b %d, %Y %H:%M:%S", "%d %b %Y %H:%M:%S"),
    *("%H:%M %Y-%m-%d", "%Y-%m-%d %I:%M:%S %p"),
)
_EPOCH_DIGITS = {10: "epoch_s", 13: "epoch_ms", 16: "epoch_us"}


def suggest_mappings(
    look: Look, mappings: Sequence[Mapping], feed: Feed | None = None
) -> list[Mapping]:
    """The mappings whose every column the table has once, those that read most of it first."""
    once = {name for name in look.header if look.header.count(name) == 1}
    fitting = [m for m in mappings if feed in (None, m.feed) and m.wanted().issubset(once)]
    return sorted(fitting, key=lambda mapping: (-len(mapping.wanted()), mapping.name))


def is_own_layout(look: Look, feed: Feed) -> bool:
    """Whether the table has the columns of our own files, so that it needs no mapping."""
    others = [f for f in (Feed.ORDERS, Feed.EVENTS) if f is not feed and feed is Feed.COPIERS]
    is_other = any(required_names(other).issubset(look.header) for other in others)
    return required_names(feed).issubset(look.header) and not is_other


def guess_feed(look: Look) -> Feed | None:
    """The kind of table this is: the one of which most needed columns are found, if any are."""
    own = [feed for feed in Feed if is_own_layout(look, feed)]
    if own:
        return own[0]
    plain = list(map(_plain, look.header))
    shares = {feed: _share_found(feed, plain) for feed in Feed}
    likeliest = max(shares, key=shares.__getitem__)
    return likeliest if shares[likeliest] >= 50 else None


def guess_mapping(look: Look, feed: Feed, name: str = "") -> Mapping:
    """A draft of a mapping by the names of the columns and the look of the first rows.

    It may be incomplete. The zone is only given where the names of the columns say it.
    """
    columns = _columns(look, feed)
    cells = {
        our: [row[look.header.index(their)].strip() for row in look.sample]
        for our, (their, *_) in columns.items()
    }
    empty = tuple(sign for sign in _EMPTY if any(sign in texts for texts in cells.values()))
    filled = {our: [t for t in texts if t and t not in empty] for our, texts in cells.items()}
    amounts = _of(feed, filled, Holds.AMOUNT)
    units = _units(amounts)
    asset = "" if "asset" in columns else _asset(look, columns, feed)
    return replace(
        empty_mapping(feed, name),
        columns=columns,
        constants=_constants(feed, columns, asset),
        times=TimeStyle(_formats(_of(feed, filled, Holds.INSTANT)), _zone(look, columns, feed)),
        notation=_notation(amounts, units),
        percent=frozenset(
            our
            for our in filled
            if _holds(feed, our) is Holds.RATIO and any("%" in text for text in filled[our])
        ),
        empty=empty,
    )


def _share_found(feed: Feed, plain: Sequence[str]) -> int:
    """How many in 100 of the columns that such a table needs are there."""
    needed = required_names(feed) - {"kind", "funding_fee"}
    words = WORDS[feed]
    if feed is Feed.COPIERS:
        needed |= {"equity", "pnl"}
    return 100 * sum(1 for our in needed if set(words[our]) & set(plain)) // len(needed)


def _columns(look: Look, feed: Feed) -> dict[str, tuple[str, ...]]:
    """Our columns and theirs, no two of ours the same but the two instants of an order."""
    by_word: dict[str, str] = {}
    for header in look.header:
        if header:
            by_word.setdefault(_plain(header), header)
    columns: dict[str, tuple[str, ...]] = {}
    used: set[str] = set()
    for our, words in WORDS[feed].items():
        choices = (our.replace("_", " "), *words)
        their = next((by_word[w] for w in choices if w in by_word and by_word[w] not in used), "")
        if their and look.header.count(their) == 1:
            columns[our] = (their,)
            used.add(their)
    if feed is Feed.ORDERS and "closed_at" in columns and "opened_at" not in columns:
        columns["opened_at"] = columns["closed_at"]
    return columns


def _plain(header: str) -> str:
    """A column's name as the list of words has it."""
    bare = _BRACKETED.sub(" ", header).replace("_", " ").strip(" *:：")
    return " ".join(_CAMEL.sub(" ", bare).lower().split())


def _constants(feed: Feed, columns: dict[str, tuple[str, ...]], asset: str) -> dict[str, str]:
    constants = {"asset": asset} if asset else {}
    if feed is Feed.EVENTS and "kind" not in columns and "amount" in columns:
        word = _plain(columns["amount"][0])
        if "share" in word or "sharing" in word or "分" in word:
            constants["kind"] = "payout"
    return constants


def _holds(feed: Feed, our: str) -> Holds:
    return next(column.holds for column in LAYOUTS[feed] if column.name == our)


def _of(feed: Feed, cells: dict[str, list[str]], holds: Holds) -> list[str]:
    return [text for our, texts in cells.items() if _holds(feed, our) is holds for text in texts]


def _bracketed(
    look: Look, columns: dict[str, tuple[str, ...]], feed: Feed, holds: Holds
) -> set[str]:
    """What the names of such columns say in brackets: `PnL (USDT)`, `Time (UTC+8)`."""
    theirs = [their for our, (their, *_) in columns.items() if _holds(feed, our) is holds]
    return {
        found for their in theirs for found in _BRACKETED.findall(their) if their in look.header
    }


def _asset(look: Look, columns: dict[str, tuple[str, ...]], feed: Feed) -> str:
    said = _bracketed(look, columns, feed, Holds.AMOUNT) & set(_ASSETS)
    return said.pop() if len(said) == 1 else ""


def _zone(look: Look, columns: dict[str, tuple[str, ...]], feed: Feed) -> tzinfo | None:
    said = [_UTC.fullmatch(text) for text in _bracketed(look, columns, feed, Holds.INSTANT)]
    names = {
        f"{found[1]}{int(found[2]):02d}:{found[3] or '00'}" if found[1] else "UTC"
        for found in said
        if found
    }
    try:
        return zone_called(names.pop()) if len(names) == 1 else None
    except ValueError:
        return None


def _units(amounts: Iterable[str]) -> tuple[str, ...]:
    """The words beside the amounts, if they are few."""
    found = (_UNIT.fullmatch(text) for text in amounts)
    words = {word.strip() for each in found if each for word in each.groups()} - {"", "%"}
    return tuple(sorted(words, key=lambda word: (-len(word), word))) if len(words) <= 3 else ()


def _notation(amounts: list[str], units: tuple[str, ...]) -> Notation:
    """The only way of writing numbers that reads all amounts; the plain one if several would."""
    fitting = [
        notation
        for notation in (each._replace(units=units) for each in _NOTATIONS)
        if _reads_all(cell_reader(Holds.AMOUNT, notation).cell, amounts)
    ]
    if not fitting or (fitting[0].decimal, fitting[0].thousands) == (".", ""):
        return Notation(units=units)
    return fitting[0] if len({each.decimal for each in fitting}) == 1 else Notation(units=units)


def _formats(instants: list[str]) -> tuple[str, ...]:
    """The only format that reads all instants; none for ISO 8601, or where several would."""
    zone = zone_called("UTC")
    if not instants or _reads_all(time_reader(TimeStyle((), zone)).cell, instants):
        return ()
    lengths = {len(text) for text in instants if text.isdigit() and text.isascii()}
    epochs = [_EPOCH_DIGITS[length] for length in lengths if length in _EPOCH_DIGITS]
    choices = (*epochs, *(shape for shape in _FORMATS if shape not in EPOCH_FORMATS))
    fitting = [s for s in choices if _reads_all(time_reader(TimeStyle((s,), zone)).cell, instants)]
    return tuple(fitting) if len(fitting) == 1 else ()


def _reads_all(cell: Callable[[str], object], texts: Iterable[str]) -> bool:
    try:
        for text in texts:
            cell(text)
    except BadValue:
        return False
    return True
