"""What a sync met is told in sentences of the window, in the reader's language, with its facts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from profitshare_gui.core.error_facts import error_code, error_facts, error_from
from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import (
    AddressRefused,
    ClockOff,
    Declined,
    ExchangeError,
    KeyRefused,
    MissingRight,
    NotALead,
    NotOffered,
    RateLimited,
    UnknownAnswer,
    Unreachable,
    WrongEnvironment,
)
from profitshare_gui.core.instants import SECOND
from profitshare_gui.core.reasons import VALUE_REASONS
from profitshare_gui.exchanges.exchange import Page, Right, SyncFeed
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import SyncRun, Trouble, Unread
from profitshare_gui.ui.account_words import cause_text
from profitshare_gui.ui.sync_words import row_reason_text, trouble_text, unread_text
from profitshare_gui.usecases import sync_troubles
from profitshare_gui.usecases.sync_troubles import trouble_of
from profitshare_gui.usecases.syncing_rows import why_not_whole
from tests.say import at, usdt
from tests.usecases.synced import new_account

NOON = at("2026-03-30 12:00")

ERRORS: tuple[ExchangeError, ...] = (
    KeyRefused("Bitget", "40009", "sign signature error"),
    AddressRefused("Bitget"),
    WrongEnvironment("Bitget", "40099"),
    NotALead("OKX", told="not yet"),
    NotOffered("Binance", "-1109"),
    Declined("Bitget", "40808", "{braces} of theirs"),
    UnknownAnswer("HTX", told="no envelope"),
    MissingRight("Bitget", "write_copy", "40014", "no permission"),
    MissingRight("Bitget", ""),
    ClockOff("OKX", -7 * SECOND, "50102", "expired"),
    RateLimited("Binance", "-1003", retry_after=120),
    RateLimited("Binance"),
    Unreachable("OKX", "time_out"),
    Unreachable("OKX", "busy", "50001", "maintenance"),
)
LEDGER = (("row", "77"), ("amount", usdt("1.5")), ("asset", "USDT"), ("at", NOON))
VANISHED = (("order", "9"), ("symbol", "BTCUSDT"), ("at", NOON))
TROUBLES: tuple[Trouble, ...] = (
    *(trouble_of(error, feed) for error in ERRORS for feed in ("", "bills")),
    trouble_of(BadValue("not_a_position", "v0 7"), "bills"),
    sync_troubles.clock_is_off("OKX", 65 * SECOND),
    sync_troubles.lacks_right("paid_shares", "Bitget", Right.READ_COPY),
    sync_troubles.may_withdraw(),
    sync_troubles.unwanted_right(Right.TRADE),
    sync_troubles.not_tried("bills", "OKX"),
    sync_troubles.set_aside("copiers", Unread("{}", "1,5", "decimal_comma")),
    sync_troubles.set_aside("copiers", Unread("7", "", "not_a_row")),
    sync_troubles.more_set_aside("copiers", 5),
    sync_troubles.history_begins("bills", NOON),
    sync_troubles.forgotten("bills", NOON, NOON + SECOND),
    Trouble("", "stopped", "stopped; what was read is kept"),
    *(
        why_not_whole(
            Page(SyncFeed.COPIERS, (), (), "", is_last=True, is_whole=False, cut_at=cut_at),
            "OKX",
            is_unread=is_unread,
        )
        for cut_at, is_unread in ((100, False), (0, True), (0, False))
    ),
    Trouble("paid_shares", "ledger_mismatch", "paid share …", LEDGER),
    Trouble("bills", "ledger_mismatch", "row …", LEDGER),
    Trouble("open_trades", "vanished", "order …", VANISHED),
    Trouble("open_trades", "vanished", "5 more …", (("count", 5),)),
)

OF_ROWS = (
    *("empty", "not_a_number", "decimal_comma", "amount_too_large", "not_an_id", "too_long"),
    *("not_an_instant", "no_zone", "instant_out_of_range", "not_a_count", "not_a_position"),
    *("not_a_text", "not_a_row", "unknown_word", "not_an_asset", "closed_before_opened"),
    *("control_characters", "skipped_time", "ambiguous_time", "ratio_too_fine"),
    *("ratio_out_of_range", "not_an_address"),
)
"""What a row of an exchange can be refused for."""


class Foreign(QTranslator):
    """A language in which every sentence stands in brackets."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        return f"«{source}»"


@pytest.fixture
def foreign(qapp: QCoreApplication) -> Iterator[None]:
    translator = Foreign()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda each: f"{each.code}-{each.feed}")
def test_every_line_of_a_sync_is_a_sentence_of_the_window(trouble: Trouble, foreign: None) -> None:
    """SPEC, Sync: problems in words. The archive's English is for the command line alone."""
    del foreign
    for is_short in (False, True):
        told = trouble_text(trouble, is_short=is_short)
        assert told.startswith("«")
        assert told.endswith("»")
        assert trouble.why not in told
        assert "\n" not in told
    assert cause_text(trouble).startswith("«")
    is_of_rows = "cell" in dict(trouble.facts) or trouble.code == "set_aside"
    assert ("«rows set aside»" in cause_text(trouble)) is is_of_rows


@pytest.mark.usefixtures("english")
def test_a_line_tells_its_facts() -> None:
    told = [trouble_text(trouble) for trouble in TROUBLES]
    assert (
        "This computer's clock is 65 s behind OKX's. Let the system set its clock from the "
        "internet, then try again."
    ) in told
    assert "A row was set aside: “1,5” has a comma where a point belongs." in told
    assert "5 more rows were set aside." in told
    # 1.5 USDT on 30 March, in UTC
    assert (
        "Paid share 77 of 1.50\u00a0USDT at 30 Mar 2026 12:00\u00a0UTC is not in the exchange's "
        "own ledger."
    ) in told
    refused = trouble_of(KeyRefused("Bitget", "40009", "sign signature error"))
    assert trouble_text(refused, is_short=True) == (
        "Bitget does not accept the API key. Bitget says: 40009, sign signature error"
    )
    assert "make a new key at Bitget" in trouble_text(refused)


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_an_error_comes_back_from_its_facts(error: ExchangeError) -> None:
    back = error_from(error_code(error), dict(error_facts(error)))
    assert type(back) is type(error)
    assert str(back) == str(error)
    assert back is not None
    assert dict(error_facts(back)) == dict(error_facts(error))


def test_every_error_of_an_exchange_has_facts() -> None:
    kinds, known = [ExchangeError], set[type[ExchangeError]]()
    while kinds:
        kind = kinds.pop()
        known.add(kind)
        kinds += kind.__subclasses__()
    assert known - {type(error) for error in ERRORS} == {ExchangeError}
    assert error_from("of_tomorrow", {"exchange": "OKX"}) is None
    assert error_from("key_refused", {}) is None


def test_the_archive_keeps_the_facts_and_reads_lines_without(store: Store) -> None:
    account = new_account(store)
    old = Trouble("bills", "forgotten", "bills has a gap")
    run = SyncRun(NOON, NOON + 1, 0, TROUBLES, (old,))
    store.synced.note_run(account.account_id, run)
    assert store.synced.runs(account.account_id) == [run]


@pytest.mark.usefixtures("english")
def test_a_line_of_an_older_archive_names_its_cause() -> None:
    assert trouble_text(Trouble("bills", "forgotten", "English")) == (
        "a gap the exchange has forgotten"
    )
    assert trouble_text(Trouble("", "key_refused", "English")) == "the key was refused"
    assert trouble_text(Trouble("", "may_withdraw", "English")).startswith("The API key may")


def test_every_reason_of_a_row_is_translated(foreign: None) -> None:
    del foreign
    for code in OF_ROWS:
        assert code in VALUE_REASONS
        assert row_reason_text(code).startswith("«")
        assert unread_text(code, "7\n8") == f"«A row was set aside: “7 8” {row_reason_text(code)}.»"
