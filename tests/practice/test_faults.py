"""Every fault arrives as it is meant, and hits only the requests it was planned for."""

from __future__ import annotations

import contextlib
import gzip
import http.client
import json
import socket

import pytest

from tests.practice import faults
from tests.practice.asking import Heard, ask
from tests.practice.bitget import refusal
from tests.practice.bitget_errors import ERRORS
from tests.practice.faults import HOSTILE, Fault
from tests.practice.server import PracticeExchange


def met(exchange: PracticeExchange, fault: Fault, *, timeout: float = 5) -> Heard:
    """What a plain reader gets from a call that meets a fault."""
    exchange.script.fault(fault)
    return ask(exchange, "profit-history-details", timeout=timeout)


def right_body(exchange: PracticeExchange) -> bytes:
    return ask(exchange, "profit-history-details").body


def test_nothing_arrives_when_the_connection_is_cut(exchange: PracticeExchange) -> None:
    with pytest.raises(http.client.RemoteDisconnected):
        met(exchange, faults.cut_before_headers())


def test_half_a_body_arrives(exchange: PracticeExchange) -> None:
    with pytest.raises(http.client.IncompleteRead) as broken:
        met(exchange, faults.cut_in_body())
    assert broken.value.partial.startswith(b'{"code":"00000"')
    assert broken.value.expected is not None
    assert broken.value.expected > 0


def test_a_late_answer_is_the_right_one(exchange: PracticeExchange) -> None:
    assert met(exchange, faults.slow(0.05)).code == "00000"
    with pytest.raises(TimeoutError):
        met(exchange, faults.slow(2), timeout=0.05)


def test_nonsense_is_no_http(exchange: PracticeExchange) -> None:
    with pytest.raises(http.client.BadStatusLine):
        met(exchange, faults.not_http())


@pytest.mark.parametrize("fault", [faults.request_lost(), faults.answer_lost(is_held=True)])
def test_a_held_connection_says_nothing(exchange: PracticeExchange, fault: Fault) -> None:
    with pytest.raises(TimeoutError):
        met(exchange, fault, timeout=0.1)


def test_an_endless_answer_goes_on_while_someone_reads(exchange: PracticeExchange) -> None:
    """Each read succeeds, so that a time-out per read never strikes."""
    exchange.script.fault(faults.endless())
    with socket.create_connection(("127.0.0.1", exchange.port), timeout=5) as line:
        line.sendall(b"GET /api/v2/public/time HTTP/1.1\r\nHost: x\r\n\r\n")
        heard = b""
        while not heard.endswith(b"\r\n\r\n   "):
            heard += line.recv(1)
    assert b"200 OK" in heard


@pytest.mark.parametrize(
    ("fault", "status", "content_type"),
    [
        (faults.bad_gateway(), 502, "text/html"),
        (faults.html_with_200(), 200, "text/html"),
        (faults.server_error(), 503, "text/plain"),
        (faults.server_error(520), 520, "text/plain"),
        (faults.too_many(), 429, "text/plain"),
        (faults.instead(b"[]", 418), 418, "application/json"),
        (faults.typed("text/html"), 200, "text/html"),
        (faults.empty_body(), 200, "application/json;charset=utf-8"),
    ],
)
def test_status_and_type_are_as_scripted(
    exchange: PracticeExchange, fault: Fault, status: int, content_type: str
) -> None:
    heard = met(exchange, fault)
    assert (heard.status, heard.headers["content-type"]) == (status, content_type)


def test_only_some_refusals_say_when_to_come_again(exchange: PracticeExchange) -> None:
    assert met(exchange, faults.too_many("7")).headers["retry-after"] == "7"
    assert "retry-after" not in met(exchange, faults.too_many()).headers
    assert met(exchange, faults.server_error(503, "9")).headers["retry-after"] == "9"


def test_a_redirect_leads_away(exchange: PracticeExchange) -> None:
    heard = met(exchange, faults.redirect("http://127.0.0.1:9/elsewhere"))
    assert (heard.status, heard.headers["location"]) == (302, "http://127.0.0.1:9/elsewhere")


def test_a_body_comes_packed_short_or_not_at_all(exchange: PracticeExchange) -> None:
    assert met(exchange, faults.empty_body()).body == b""
    packed = met(exchange, faults.gzipped())
    assert packed.headers["content-encoding"] == "gzip"
    assert json.loads(gzip.decompress(packed.body))["code"] == "00000"
    bomb = met(exchange, faults.gzip_bomb(2))
    assert len(bomb.body) < 10_000
    assert gzip.decompress(bomb.body) == b" " * 2 * 1024**2
    with pytest.raises(EOFError):
        gzip.decompress(met(exchange, faults.gzipped(is_broken=True)).body)
    with pytest.raises(json.JSONDecodeError):
        json.loads(met(exchange, faults.truncated()).body)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_body_differs_from_the_right_one(exchange: PracticeExchange, name: str) -> None:
    heard = met(exchange, faults.hostile(name))
    assert heard.status == 200
    right = json.loads(right_body(exchange))["data"]
    try:
        told = json.loads(heard.body.decode())
    except (ValueError, RecursionError):
        return
    assert not isinstance(told, dict) or told.get("data") != right or told.get("code") != "00000"


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("nan", b"NaN"),
        ("infinity", b"Infinity"),
        ("deep nesting", b"[[[[["),
        ("duplicate keys", b'"data": null}'),
        ("byte order mark", b"\xef\xbb\xbf{"),
        ("lone surrogate", b"\\ud800"),
        ("huge integer", b"0" * 4000),
    ],
)
def test_hostility_is_what_its_name_says(
    exchange: PracticeExchange, name: str, seen: bytes
) -> None:
    assert seen in met(exchange, faults.hostile(name)).body


def test_numbers_for_texts_lose_nothing_on_the_wire(exchange: PracticeExchange) -> None:
    """What is lost is lost by the reader: ids stand there in full, amounts as JSON numbers."""
    body = met(exchange, faults.hostile("numbers for texts")).body
    newest = max(share.id for share in exchange.world.shares)
    assert f'"profitId": {newest}'.encode() in body


def test_a_fault_meets_the_request_it_was_planned_for(exchange: PracticeExchange) -> None:
    script = exchange.script
    script.fault(faults.server_error(), path="order-total-detail", nth=2, times=2)
    statuses = []
    for _ in range(4):
        statuses.append(ask(exchange, "order-total-detail").status)
        assert ask(exchange, "profit-history-summarys").status == 200
    assert statuses == [200, 503, 503, 200]


def test_a_fault_can_be_for_one_method_alone(exchange: PracticeExchange) -> None:
    exchange.script.fault(faults.server_error(), method="POST")
    assert ask(exchange, "order-total-detail").status == 200
    assert ask(exchange, "config-settings-base", {}, method="POST").status == 503


@pytest.mark.parametrize("code", ["429", "30007", "40725", "40808", "45001", "31042"])
def test_the_exchange_itself_can_refuse_for_no_reason(
    exchange: PracticeExchange, code: str
) -> None:
    """Codes that were seen during releases and under load, whatever was asked."""
    heard = met(exchange, refusal(code))
    assert (heard.status, heard.code, heard.data) == (ERRORS[code][0], code, None)
    assert [entry.code for entry in exchange.journal] == [code]


def test_plans_can_be_dropped(exchange: PracticeExchange) -> None:
    exchange.script.fault(faults.server_error(), times=100)
    exchange.script.clear()
    assert ask(exchange, "order-total-detail").status == 200


@pytest.mark.parametrize(
    ("fault", "is_removed"),
    [
        (faults.cut_before_headers(), False),
        (faults.bad_gateway(), False),
        (faults.server_error(), False),
        (faults.too_many(), False),
        (faults.redirect("http://127.0.0.1:9/"), False),
        (faults.request_lost(), False),
        (faults.answer_lost(), True),
        (faults.answer_lost(is_held=True), True),
        (faults.cut_in_body(), True),
        (faults.empty_body(), True),
        (faults.truncated(), True),
        (faults.hostile("data is null"), True),
        (refusal("43066"), False),
        (refusal("45001", reaches=True), True),
    ],
)
def test_whether_the_exchange_acted_is_part_of_the_fault(
    exchange: PracticeExchange, fault: Fault, *, is_removed: bool
) -> None:
    exchange.script.fault(fault)
    uid: dict[str, object] = {"followerUid": "1000000002"}
    with contextlib.suppress(OSError, http.client.HTTPException):  # some answers never come
        ask(exchange, "config-remove-follower", uid, method="POST", timeout=0.2)
    (entry,) = exchange.journal.wait_for(1)
    assert entry.fault == fault.name
    assert exchange.world.removed == ([1_000_000_002] if is_removed else [])
