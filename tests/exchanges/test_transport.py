"""The transport: what may leave this computer, how fast, how long, and what a failure tells."""

from __future__ import annotations

import logging
import socket
import threading
import traceback
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter

import pytest

from profitshare_gui.core.errors import BadValue, Stopped
from profitshare_gui.core.exchange_errors import (
    AddressRefused,
    ClockOff,
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
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.bitget_calls import (
    ACCOUNT,
    CALLS,
    DIALECT,
    FOLLOWERS,
    REMOVE,
    TOTAL_DETAIL,
)
from profitshare_gui.exchanges.exchange import ApiKey, Right
from profitshare_gui.exchanges.origin import checked_origin
from profitshare_gui.exchanges.transport import Call, Pace, Transport
from tests.exchanges.practised import HASTY, KEY, QUICK, practice, told
from tests.practice import faults
from tests.practice.bitget import refusal
from tests.practice.bitget_key import Key
from tests.practice.server import PracticeExchange
from tests.practice.wire import Answer

DETAIL = "order-total-detail"


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """A Bitget without limits, but for what a test scripts."""
    with practice() as started:
        yield started


@pytest.fixture
def transport(exchange: PracticeExchange) -> Iterator[Transport]:
    """A connection that knows the difference of the clocks."""
    opened = open_transport(exchange)
    opened.measure_clock()
    yield opened
    opened.close()


def open_transport(exchange: PracticeExchange, pace: Pace = QUICK, key: ApiKey = KEY) -> Transport:
    """A connection that has asked nothing yet."""
    return Transport(DIALECT, exchange.url, key, lambda: False, pace)


def encoded(encoding: str) -> faults.Fault:
    """The right answer under the name of an encoding that it is not in."""

    def rename(answer: Answer) -> Answer:
        return replace(answer, headers=(*answer.headers, ("Content-Encoding", encoding)))

    return faults.Fault(f"said to be {encoding}", change=rename)


def failure(transport: Transport) -> ExchangeError:
    """What reading the lead's figures fails with."""
    with pytest.raises(ExchangeError) as caught:
        transport.ask(TOTAL_DETAIL, {})
    return caught.value


# --- the allowlist ---


@pytest.mark.parametrize("call", sorted(CALLS, key=attrgetter("path")), ids=attrgetter("path"))
def test_ccxt_has_each_call_at_the_path_that_is_documented(
    call: Call, exchange: PracticeExchange, transport: Transport
) -> None:
    """Its methods are renamed with the documentation; a wrong path asks for something else."""
    exchange.script.fault(told("00000", "success", status=200))
    transport.ask(call, {})
    arrived = list(exchange.journal)[-1]
    assert (arrived.method, arrived.path) == (call.method, call.path)


def test_no_other_call_of_ccxt_is_signed_or_sent(
    exchange: PracticeExchange, transport: Transport
) -> None:
    """SPEC, Sync: no order, transfer or withdrawal can ever be sent."""
    sent = len(exchange.journal)
    allowed = {call.name for call in CALLS}
    implicit = [
        name
        for name in dir(transport.signer)
        if name.startswith(("private", "public"))
        and "_" not in name
        and name not in allowed
        and callable(getattr(transport.signer, name))
    ]
    for name in implicit:
        with pytest.raises(PermissionError):
            getattr(transport.signer, name)({})
    # Orders, transfers, withdrawals and everything else of each kind of market are among them.
    assert len(implicit) > 500
    assert {"privateMixPostV2MixOrderPlaceOrder", "privateSpotPostV2SpotWalletWithdrawal"} <= set(
        implicit
    )
    assert len(exchange.journal) == sent


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("create_order", ("BTC/USDT:USDT", "market", "buy", 1)),
        ("cancel_all_orders", ("BTC/USDT:USDT",)),
        ("transfer", ("USDT", 1, "spot", "swap")),
        ("withdraw", ("USDT", 1, "an-address", {"network": "TRC20"})),
        ("set_position_mode", (True,)),
        ("load_markets", ()),
        ("request", ("v2/mix/order/place-order", ["private", "mix"], "POST", {})),
        ("fetch2", ("v2/spot/wallet/withdrawal", ["private", "spot"], "POST", {})),
        ("sign", ("v2/spot/wallet/transfer", ["private", "spot"], "POST", {})),
        # An allowed path with another method, and one that ccxt would send without signing.
        ("sign", ("v2/copy/mix-trader/config-query-followers", ["private", "copy"], "POST", {})),
        ("sign", ("v2/copy/mix-trader/config-query-followers", "private", "GET", {})),
        ("fetch", ("https://example.org/api/v2/public/time",)),
        ("fetch", ("http://127.0.0.1:1/api/v2/public/time",)),
    ],
)
def test_nothing_goes_round_the_allowlist(
    name: str, arguments: tuple[object, ...], exchange: PracticeExchange, transport: Transport
) -> None:
    """Nor do ccxt's own methods, whichever of its doors they take."""
    sent = len(exchange.journal)
    with pytest.raises(PermissionError):
        getattr(transport.signer, name)(*arguments)
    assert len(exchange.journal) == sent


def test_nothing_is_sent_that_was_not_signed_here(
    exchange: PracticeExchange, transport: Transport
) -> None:
    """The list holds at the last door too, for a request that something else has made."""
    sent = len(exchange.journal)
    # An origin as long as ours, which ends in another digit.
    other = exchange.url[:-1] + str((int(exchange.url[-1]) + 1) % 10)
    with pytest.raises(PermissionError):
        transport.signer.fetch(f"{other}/api/v2/public/time")
    for path in (
        "/api/v2/mix/order/place-order",
        "/api/v2/copy/mix-trader/config-remove-follower/",
    ):
        with pytest.raises(PermissionError):
            transport.signer.fetch(f"{exchange.url}{path}", "POST", {}, "{}")
    assert len(exchange.journal) == sent


def test_ccxt_cannot_send_by_itself(exchange: PracticeExchange, transport: Transport) -> None:
    """Its own way of sending is gone, even if asked for past ours."""
    sent = len(exchange.journal)
    with pytest.raises(AttributeError):
        type(transport.signer).fetch(transport.signer, f"{exchange.url}/api/v2/public/time")
    assert len(exchange.journal) == sent


def test_no_tag_of_another_broker_is_sent(exchange: PracticeExchange, transport: Transport) -> None:
    """In ccxt signed calls of Bitget bear its own mark."""
    transport.ask(TOTAL_DETAIL, {})
    (entry,) = exchange.journal.to(DETAIL)
    assert "x-channel-api-code" not in entry.headers
    assert "paptrading" not in entry.headers


def test_a_demo_key_says_that_it_is_one() -> None:
    """Bitget: a demo key works with its header only, and a live one without it only."""
    with practice(keys=(Key(is_demo=True),)) as exchange:
        demo = open_transport(
            exchange, key=ApiKey(KEY.key, KEY.secret, KEY.passphrase, is_demo=True)
        )
        demo.measure_clock()
        demo.ask(TOTAL_DETAIL, {})
        demo.close()
        live = open_transport(exchange)
        live.measure_clock()
        assert isinstance(failure(live), WrongEnvironment)
        live.close()


def test_a_redirect_is_not_followed(exchange: PracticeExchange, transport: Transport) -> None:
    """Whoever follows one carries the key to another origin."""
    with practice() as elsewhere:
        for status in (301, 302, 307, 308):
            exchange.script.fault(faults.redirect(f"{elsewhere.url}/api", status), times=3)
            error = failure(transport)
            assert isinstance(error, Unreachable)
            assert error.why == "redirected"
            assert error.code == str(status)
        assert len(elsewhere.journal) == 0


@pytest.mark.parametrize(
    "address",
    [
        "http://api.bitget.com",
        "http://127.0.0.1.example.org",
        "http://localhost@example.org",
        "ftp://api.bitget.com",
        "https://user:pass@api.bitget.com",
        "https://api.bitget.com/elsewhere",
        "https://api.bitget.com?x=1",
        "https://{hostname}",
        "https://[::1",
        "https://host:port",
        "api.bitget.com",
        "https://",
        "https://host name",
        " https://api.bitget.com ",
        "https://api.bitget.com\n.evil.example",
        "https://api.b\u0456tget.com",
        "https://h\u3002com",
        "https://a..b",
        "https://a\x7fb",
        "https://api.bitget.com\\.evil.example",
        "https://api%2ebitget.com",
        "https://api.bitget.com:0",
        f"https://{'a' * 64}.com",
    ],
)
def test_a_key_goes_to_no_unsafe_address(address: str) -> None:
    """SPEC, Sync: plain http is accepted for loopback alone."""
    with pytest.raises(BadValue, match="https"):
        connect_bitget(address, KEY)


def test_a_safe_address_is_an_origin() -> None:
    """SPEC, Sync: the base URL is a setting of the account, for regional hosts."""
    assert checked_origin("https://api.example.org/") == "https://api.example.org"
    assert checked_origin("http://[::1]:80") == "http://[::1]:80"
    assert checked_origin("HTTPS://WWW.OKX.COM:8443") == "https://www.okx.com:8443"
    assert checked_origin("https://xn--bcher-kva.example") == "https://xn--bcher-kva.example"


def test_an_exchange_must_prove_who_it_is(exchange: PracticeExchange) -> None:
    """What speaks no TLS gets no request and no key."""
    address = exchange.url.replace("http:", "https:")
    with pytest.raises(Unreachable) as caught:
        connect_bitget(address, KEY, pace=HASTY)
    assert caught.value.why == "tls"
    assert len(exchange.journal) == 0


# --- time ---


@pytest.mark.parametrize("fault", [faults.endless(), faults.request_lost(), faults.slow(1)])
def test_a_call_ends_however_slowly_the_answer_comes(
    fault: faults.Fault, exchange: PracticeExchange
) -> None:
    """A time-out of a socket starts anew with each byte, so a trickle would last for ever."""
    hasty = open_transport(exchange, HASTY)
    hasty.measure_clock()
    exchange.script.fault(fault)
    error = failure(hasty)
    assert isinstance(error, Unreachable)
    assert error.why == "time_out"
    hasty.close()


def test_headers_that_never_end_are_cut_off_too() -> None:
    """The deadline is over the whole call, from the status line on."""
    listener = socket.create_server(("127.0.0.1", 0))
    stopped = threading.Event()

    def trickle() -> None:
        peer, _ = listener.accept()
        with peer:
            peer.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while not stopped.wait(0.05):
                try:
                    peer.sendall(b"a")
                except OSError:
                    return

    thread = threading.Thread(target=trickle)
    thread.start()
    try:
        with pytest.raises(Unreachable) as caught:
            connect_bitget(f"http://127.0.0.1:{listener.getsockname()[1]}", KEY, pace=HASTY)
    finally:
        stopped.set()
        thread.join()
        listener.close()
    assert caught.value.why == "time_out"


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (faults.cut_before_headers(), "cut_off"),
        (faults.cut_in_body(), "cut_off"),
        (faults.not_http(), "cut_off"),
        (faults.gzip_bomb(), "packed"),
        (faults.instead(b" " * (9 << 20)), "too_long"),
        (faults.gzipped(is_broken=True), "packed"),
        (encoded("deflate"), "packed"),
        (encoded("gzip"), "packed"),
        (faults.bad_gateway(), "server"),
        (faults.server_error(503), "server"),
        (faults.server_error(500), "server"),
        (told("40725", status=500), "busy"),
        (told("45001"), "busy"),
    ],
    ids=lambda value: getattr(value, "name", value),
)
def test_a_read_is_tried_again_three_times_in_all(
    fault: faults.Fault, why: str, exchange: PracticeExchange, transport: Transport
) -> None:
    """Twice in vain, then the answer; three times in vain, then the reason."""
    exchange.script.fault(fault, path=DETAIL, times=2)
    transport.ask(TOTAL_DETAIL, {})
    assert len(exchange.journal.to(DETAIL)) == 3
    exchange.script.fault(fault, path=DETAIL, times=3)
    error = failure(transport)
    assert isinstance(error, Unreachable)
    assert (error.why, error.was_sent) == (why, True)
    assert len(exchange.journal.to(DETAIL)) == 6


def test_a_write_is_sent_once_whatever_comes_of_it(
    exchange: PracticeExchange, transport: Transport
) -> None:
    """Architecture, pitfall 19: a removal that is tried again may act twice."""
    lost = (faults.answer_lost(), faults.server_error(503), faults.too_many())
    strange = (told("45001"), faults.html_with_200())
    for writes, fault in enumerate((*lost, *strange), 1):
        exchange.script.fault(fault, path="config-remove-follower")
        with pytest.raises(ExchangeError):
            transport.ask(REMOVE, {"followerUid": "1000000002"})
        assert len(exchange.journal.writes()) == writes


def test_nobody_there_means_that_nothing_was_sent(exchange: PracticeExchange) -> None:
    """A refused connection is the one failure after which a write surely did not happen."""
    transport = open_transport(exchange)
    exchange.stop()
    with pytest.raises(Unreachable) as caught:
        transport.ask(REMOVE, {"followerUid": "1000000002"})
    assert (caught.value.why, caught.value.was_sent) == ("connect", False)
    transport.close()


def test_a_compressed_answer_is_read(exchange: PracticeExchange, transport: Transport) -> None:
    """As a proxy may send it."""
    exchange.script.fault(faults.gzipped())
    assert isinstance(transport.ask(TOTAL_DETAIL, {}), dict)


def test_five_calls_a_second_are_never_exceeded_as_the_server_counts_them() -> None:
    """SPEC, Sync: a limit is counted by the server over any sliding second, so stay under it."""
    with practice(is_limited=True) as exchange:
        transport = open_transport(exchange, Pace(retries_ms=()))
        transport.measure_clock()
        for _ in range(13):
            transport.ask(FOLLOWERS, {"pageNo": "1"})
        assert exchange.journal.busiest("config-query-followers") <= 5
        transport.close()


def test_five_in_a_second_are_the_most_even_without_a_spacing() -> None:
    """Counted from the answers: none can have reached the exchange later than its answer came."""
    with practice(is_limited=True) as exchange:
        transport = open_transport(exchange, Pace(spacing_ms=0, retries_ms=()))
        transport.measure_clock()
        for _ in range(9):
            transport.ask(FOLLOWERS, {"pageNo": "1"})
        assert exchange.journal.busiest("config-query-followers") <= 5
        transport.close()


def test_a_call_that_is_rarer_than_the_rest_keeps_its_own_pace() -> None:
    """The account may be asked for once a second: 429 otherwise."""
    with practice(is_limited=True) as exchange:
        transport = open_transport(exchange, Pace(spacing_ms=0, retries_ms=()))
        transport.measure_clock()
        for _ in range(2):
            transport.ask(ACCOUNT, {})
        assert exchange.journal.busiest("account/info") == 1
        transport.close()


def test_after_429_the_read_waits_as_long_as_it_is_told(
    exchange: PracticeExchange, transport: Transport
) -> None:
    """A moment is waited for; an hour is handed on to whoever asked."""
    for fault in (faults.too_many("0"), told("30007", status=200), refusal("429")):
        exchange.script.fault(fault, path=DETAIL)
        transport.ask(TOTAL_DETAIL, {})
    exchange.script.fault(faults.too_many("3600"), path=DETAIL)
    error = failure(transport)
    assert isinstance(error, RateLimited)
    assert error.retry_after == 3600
    # Three answers after one refusal each, then the one that is not tried again: 3 x 2 + 1.
    assert len(exchange.journal.to(DETAIL)) == 7


def test_work_that_is_stopped_asks_for_nothing_more(exchange: PracticeExchange) -> None:
    """Stopped before a call, and while waiting to try again."""
    wants_stop = threading.Event()
    patient = Pace(spacing_ms=0, a_second=1_000_000, call_ms=2000, retries_ms=(3_600_000,))
    transport = Transport(DIALECT, exchange.url, KEY, wants_stop.is_set, patient)
    transport.measure_clock()
    exchange.script.before(wants_stop.set, path=DETAIL)
    exchange.script.fault(faults.server_error(), path=DETAIL)
    with pytest.raises(Stopped):
        transport.ask(TOTAL_DETAIL, {})
    with pytest.raises(Stopped):
        transport.ask(TOTAL_DETAIL, {})
    assert len(exchange.journal.to(DETAIL)) == 1
    transport.close()


# --- the clock ---


def test_after_a_clock_refusal_the_clocks_are_compared_and_the_call_is_made_once_more(
    exchange: PracticeExchange, transport: Transport
) -> None:
    """Reference, 9: the difference is measured on connecting, and after a refusal once again."""
    before = transport.skew
    exchange.clock.jump(3_600_000)
    transport.ask(TOTAL_DETAIL, {})
    # An hour, give or take the way there and back.
    assert abs(transport.skew - before - 3_600_000_000) < 2_000_000
    assert len(exchange.journal.to(DETAIL)) == 2
    exchange.clock.jump(-3_600_000)
    transport.ask(REMOVE, {"followerUid": "1000000002"})
    assert [entry.code for entry in exchange.journal.writes()] == ["40008", "00000"]


@pytest.mark.parametrize("code", ["40004", "40005", "40008"])
def test_a_clock_that_stays_wrong_is_told_and_not_tried_for_ever(
    code: str, exchange: PracticeExchange, transport: Transport
) -> None:
    """For ccxt this is a network error; a blind retry would never end."""
    exchange.script.fault(refusal(code), path=DETAIL, times=9)
    error = failure(transport)
    assert isinstance(error, ClockOff)
    assert error.skew == transport.skew
    assert len(exchange.journal.to(DETAIL)) == 2


@pytest.mark.parametrize("data", ["null", "[]", "{}", '{"serverTime":"soon"}', '{"serverTime":[]}'])
def test_a_server_that_does_not_tell_the_time_is_not_connected_to(
    data: str, exchange: PracticeExchange
) -> None:
    """Without it no request could be signed."""
    body = f'{{"code":"00000","msg":"success","data":{data}}}'
    exchange.script.fault(faults.instead(body.encode()))
    with pytest.raises(UnknownAnswer):
        connect_bitget(exchange.url, KEY, pace=QUICK)


# --- what a code means ---


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("429", RateLimited),
        ("30007", RateLimited),
        *((code, KeyRefused) for code in ("40001", "40002", "40003", "40006", "40009")),
        *((code, KeyRefused) for code in ("40010", "40011", "40012", "40037")),
        ("40018", AddressRefused),
        ("40038", AddressRefused),
        ("40014", MissingRight),
        ("40025", MissingRight),
        ("40099", WrongEnvironment),
        *((code, NotALead) for code in ("31001", "31025", "40732")),
        *((code, NotOffered) for code in ("31042", "40199", "40085")),
        *((code, Unreachable) for code in ("40725", "40808", "45001")),
        # Not in our table: ccxt's class decides. 40016 permission, 40200 maintenance, 40031 key.
        ("40016", MissingRight),
        ("40200", Unreachable),
        ("40301", MissingRight),
        # Nobody knows it: its code and words are told.
        ("99999", UnknownAnswer),
    ],
)
@pytest.mark.parametrize("status", [200, 400])
def test_each_code_is_what_the_reference_says(
    code: str, kind: type[ExchangeError], status: int, exchange: PracticeExchange
) -> None:
    """Reference, 4.5, whatever the HTTP status beside it."""
    transport = open_transport(exchange)
    transport.measure_clock()
    exchange.script.fault(told(code, "these words", status), path=DETAIL, times=3)
    error = failure(transport)
    assert type(error) is kind
    assert (error.code, error.told) == (code, "these words")
    assert "Bitget" in str(error)
    assert "these words" in str(error)
    if isinstance(error, MissingRight):
        assert error.right == Right.READ_COPY
    transport.close()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b'{"code":"00000","data":',
        b'{"code":"00000","data":NaN}',
        b'{"code":"00000","data":{"a":1,"a":2}}',
        b'{"code":"00000","data":"\xe9"}',
        b'\xef\xbb\xbf{"code":"00000"}',
        b"[" * 100_000,
        b'{"code":"00000","data":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"[]",
        b"null",
        b"7",
        b'"success"',
        b"{}",
        b'{"code":null,"data":{}}',
        b'{"code":["00000"],"data":{}}',
        b'{"code":0,"data":{}}',
        b'{"data":{}}',
    ],
    ids=lambda body: str(body[:40]),
)
def test_an_answer_that_cannot_be_read_is_said_to_be_unknown(
    body: bytes, exchange: PracticeExchange, transport: Transport
) -> None:
    """From ccxt such answers come as if they were good."""
    exchange.script.fault(faults.instead(body), path=DETAIL)
    assert isinstance(failure(transport), UnknownAnswer)
    exchange.script.fault(faults.instead(body, status=404), path=DETAIL)
    assert isinstance(failure(transport), UnknownAnswer)


def test_brackets_in_a_text_are_no_nesting(
    exchange: PracticeExchange, transport: Transport
) -> None:
    """Nor is a long list; only what lies deep is refused."""
    words = "[{" * 200 + '\\"' + "[" * 200
    rows = ",".join(["[{}]"] * 200)
    body = f'{{"code":"00000","msg":"{words}","data":[{rows}]}}'
    exchange.script.fault(faults.instead(body.encode()), path=DETAIL)
    assert transport.ask(TOTAL_DETAIL, {}) == [[{}]] * 200


def test_success_under_a_status_that_says_otherwise_is_none(
    exchange: PracticeExchange, transport: Transport
) -> None:
    """Two things that contradict each other are not known to be good."""
    exchange.script.fault(told("00000", "success", status=403), path=DETAIL)
    assert isinstance(failure(transport), UnknownAnswer)


# --- secrets ---


def test_no_secret_is_in_any_error_log_or_description(
    exchange: PracticeExchange, caplog: pytest.LogCaptureFixture
) -> None:
    """SPEC, Sync: keys live in the keyring only, and in no log or crash report."""
    caplog.set_level(logging.DEBUG)
    transport = open_transport(exchange)
    transport.measure_clock()
    echo = f"{KEY.key} {KEY.secret} {KEY.passphrase}"
    heard = [repr(KEY), str(KEY), repr(transport), str(transport.signer), repr(transport.signer)]
    for fault in (
        *(
            told(code, echo)
            for code in ("40009", "40014", "43069", "45001", "429", "99999", "31025")
        ),
        told("40008", echo),
        told(KEY.secret, echo),
        faults.instead(echo.encode()),
        faults.server_error(),
        faults.cut_in_body(),
        faults.redirect(f"http://127.0.0.1:1/{KEY.secret}"),
    ):
        exchange.script.fault(fault, times=9)
        error = failure(transport)
        heard += [str(error), repr(error), *traceback.format_exception(error)]
        exchange.script.clear()
    transport.close()
    everything = "\n".join([*heard, caplog.text])
    assert "Bitget" in everything
    for secret in (KEY.key, KEY.secret, KEY.passphrase):
        assert secret not in everything


@pytest.mark.parametrize(
    "key",
    [
        ApiKey("", "secret-part", "pass-part"),
        ApiKey("key-part", "", "pass-part"),
        ApiKey("key-part", "secret-part", ""),
        ApiKey("key-part\r\nX-Evil: 1", "secret-part", "pass-part"),
        ApiKey("key-pärt", "secret-part", "pass-part"),
        ApiKey("key-part", "secret-part", "pass-part\n"),
    ],
    ids=["no key", "no secret", "no passphrase", "header", "letter", "line"],
)
def test_what_cannot_be_a_key_is_refused_before_anything_is_sent(
    key: ApiKey, exchange: PracticeExchange
) -> None:
    """A header with a line break would be quoted by whoever refuses it."""
    with pytest.raises(KeyRefused) as caught:
        connect_bitget(exchange.url, key)
    assert len(exchange.journal) == 0
    assert "part" not in "".join(traceback.format_exception(caught.value)).replace("a part of", "")


def test_a_closed_connection_has_forgotten_its_key(
    exchange: PracticeExchange, transport: Transport
) -> None:
    """Nothing of it stays in memory for a crash report to find."""
    transport.close()
    signer = transport.signer
    assert (signer.apiKey, signer.secret, signer.password) == ("", "", "")
    assert len(exchange.journal) == 1
