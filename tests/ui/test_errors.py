"""Every error has a sentence and a next step; a bug has a dialog."""

from __future__ import annotations

import os

import pytest

from profitshare_gui.core.errors import (
    AccountExists,
    AlreadyRunning,
    BadFile,
    BadImage,
    BadLine,
    BadRulebook,
    BadStep,
    BadValue,
    DatabaseTrouble,
    DiskTrouble,
    Fault,
    ListNotWhole,
    NewerDatabase,
    NoRatio,
    ProcessLost,
    ProfitShareError,
    SecretStoreMissing,
    Stopped,
    StoreError,
    UnknownAccount,
    UnknownRulebook,
)
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
from profitshare_gui.core.reasons import DATABASE_STEPS, KEYRING_STEPS
from profitshare_gui.core.setting_errors import SettingNotChanged
from profitshare_gui.ui.database_words import DATABASE_CODES
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.exchange_words import UNREACHABLE_CODES

EXPLAINED = [
    (NoRatio("ada", "7", "2026-03-30T00:00:00Z"), "Order 7 of copier ada"),
    (NoRatio("ada", "", "2026-03-30T00:00:00Z"), "An order of copier ada"),
    (BadRulebook("ju.toml", (Fault("settlement.model", "is missing"),)), "settlement.model"),
    (UnknownRulebook("jx", ("ju", "okx")), "ju, okx"),
    (NewerDatabase("9", "7"), "newer"),
    (AlreadyRunning(4), "finished"),
    (DiskTrouble("/full", "No space left on device"), "/full: No space left on device"),
    (AlreadyRunning(4, "profitshare import", "syncing"), "process 4, profitshare import"),
    (AlreadyRunning(4, "", "syncing"), "process 4"),
    (AlreadyRunning(0, "", "syncing"), "finished"),
    (AlreadyRunning(os.getpid(), "", "syncing"), "this program itself"),
    (DatabaseTrouble("desk", "the connection was lost", "gone"), "Try again in a moment"),
    (SecretStoreMissing("locked"), "Unlock it"),
    (UnknownAccount("x"), "renamed or removed"),
    (AccountExists("x"), "another name"),
    (BadValue("not_an_address", "http://bitget.example"), "https://"),
    (BadImage("proof.png", "not_an_image"), "Take a screenshot."),
    (BadStep("in_the_future"), "still to come"),
    (SettingNotChanged("pending"), "Nothing was sent"),
    (BadFile("orders.csv", lines=(BadLine(3, "side", "empty", ""),)), "3: side is empty"),
    (ListNotWhole("Bitget", 3), "Accounts page"),
    (ListNotWhole("Bitget", 0), "Try again"),
    (Stopped(), "Nothing was saved"),
    (ProcessLost(), "memory"),
]


@pytest.mark.parametrize(("error", "part"), EXPLAINED, ids=lambda v: type(v).__name__)
def test_an_error_says_what_to_do(error: ProfitShareError, part: str) -> None:
    """Architecture, An error says what to do."""
    shown = explain(error)
    assert shown.what
    assert part in shown.next_step
    assert shown.details == str(error)


def every_kind(of: type[ProfitShareError] = ProfitShareError) -> list[type[ProfitShareError]]:
    """A class of the error tree and all below it; classes of tests are none of it."""
    below = [kind for each in of.__subclasses__() for kind in every_kind(each)]
    return [of, *below] if of.__module__.startswith("profitshare_gui.") else below


SAMPLES: dict[type[ProfitShareError], ProfitShareError] = {
    type(error): error
    for error in [
        *(error for error, _ in EXPLAINED),
        DiskTrouble("/full", "No space left on device", "full"),
        KeyRefused("Bitget", "40037", "apikey does not exist"),
        AddressRefused("Bitget"),
        MissingRight("Bitget", "write_copy"),
        WrongEnvironment("Bitget"),
        ClockOff("Bitget", 42 * SECOND),
        NotALead("Bitget"),
        NotOffered("Bitget"),
        RateLimited("Bitget", retry_after=90),
        Unreachable("Bitget", "connect"),
        Declined("Bitget", "43069"),
        UnknownAnswer("Bitget", "99999", "the moon is full"),
    ]
}
WITHOUT_WORDS = {ProfitShareError, StoreError}
"""What is only there to be inherited from, and never raised."""


@pytest.mark.parametrize("kind", every_kind(), ids=lambda kind: kind.__name__)
def test_every_class_of_the_tree_has_sentences_of_its_own(kind: type[ProfitShareError]) -> None:
    """SPEC, Sync: errors have a next step; none may fall through to "this did not work"."""
    if kind in WITHOUT_WORDS:
        assert kind not in SAMPLES
        return
    sample = ExchangeError("Bitget", "1") if kind is ExchangeError else SAMPLES[kind]
    shown, nothing_known = explain(sample), explain(ProfitShareError())
    assert shown.what != nothing_known.what
    assert shown.next_step
    assert shown.next_step != str(sample)
    assert "{" not in shown.what + shown.next_step


def test_a_value_is_explained_by_its_own_reason() -> None:
    assert "is empty" in explain(BadValue("empty", "x")).next_step


def test_no_two_errors_of_an_exchange_have_the_same_sentence() -> None:
    """Each has a cause of its own, so each has words of its own."""
    errors = [sample for kind, sample in SAMPLES.items() if issubclass(kind, ExchangeError)]
    assert len(errors) == 11
    assert len({explain(error).what for error in errors}) == len(errors)


def test_every_way_of_not_being_heard_has_sentences() -> None:
    """The codes are those that the program itself gives: none missing, none too many."""
    codes = {"connect", "time_out", "cut_off", "redirected", "too_long", "packed", "server"}
    assert codes | {"tls", "busy"} == UNREACHABLE_CODES
    told = [explain(Unreachable("Bitget", code)) for code in UNREACHABLE_CODES]
    assert len({(each.what, each.next_step) for each in told}) == len(UNREACHABLE_CODES)
    assert all("Bitget" in each.what for each in told)
    assert explain(Unreachable("Bitget", "a code of tomorrow")).next_step


def test_every_trouble_with_a_shared_archive_has_sentences() -> None:
    assert set(DATABASE_STEPS) == DATABASE_CODES
    told = [explain(DatabaseTrouble("desk", "why", code)) for code in DATABASE_CODES]
    assert len({(each.what, each.next_step) for each in told}) == len(DATABASE_CODES)
    assert "{" not in "".join(each.what + each.next_step for each in told)


@pytest.mark.parametrize("code", KEYRING_STEPS)
def test_every_trouble_with_the_keyring_has_sentences(code: str) -> None:
    assert explain(SecretStoreMissing(code)).what


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("purpose", "words"),
    [
        ("", "Process 4, profitshare, is writing to the archive."),
        ("syncing", "This account is being synced already."),
        ("removing copiers", "Copiers of this account are being removed."),
        ("counting", "Somebody is at work at this account: counting."),
    ],
)
def test_who_finds_an_account_taken_reads_what_for(purpose: str, words: str) -> None:
    assert explain(AlreadyRunning(4, "profitshare", purpose)).what == words


def test_codes_nobody_knows_are_shown_with_their_text() -> None:
    """SPEC, Sync: unknown codes show code and text."""
    shown = explain(UnknownAnswer("Bitget", "99999", "the moon is full"))
    assert "99999" in shown.next_step
    assert "the moon is full" in shown.next_step


@pytest.mark.usefixtures("english")
def test_the_clock_is_said_to_be_off_in_the_right_direction() -> None:
    """`skew` is the exchange's time less ours: above zero we are late."""
    assert "42 s behind" in explain(ClockOff("Bitget", 42 * SECOND)).what
    assert "42 s ahead" in explain(ClockOff("Bitget", -42 * SECOND)).what


@pytest.mark.usefixtures("english")
def test_the_right_that_is_missing_is_named() -> None:
    assert "“manage copy trading”" in explain(MissingRight("Bitget", "write_copy")).next_step
    assert "“mine gold”" in explain(MissingRight("Bitget", "mine gold")).next_step
    assert "which rights the key has" in explain(MissingRight("Bitget", "")).next_step


def test_a_bug_says_that_it_is_one() -> None:
    """Architecture, decision 11: no third kind of error."""
    shown = explain(ZeroDivisionError("division by zero"))
    assert "ProfitShare" in shown.what
    assert "division by zero" in shown.details
