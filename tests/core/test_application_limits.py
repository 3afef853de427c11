"""The form's limits of every platform: at, below and above each edge."""

from __future__ import annotations

from dataclasses import replace

import pytest

from profitshare_gui.core.application_form import (
    LONGEST_TEXT,
    Draft,
    FieldKind,
    FormRule,
    ProofImage,
    form_rule,
)
from profitshare_gui.core.application_limits import (
    FormCode,
    FormFault,
    Severity,
    blocks,
    check_form,
    covered_days,
    has_invitation_code,
)
from profitshare_gui.core.rulebook_file import parse_rulebook
from profitshare_gui.paths import resource
from tests.say import at, share, usdt

NOW = at("2026-04-04 12:00")
TODAY = NOW // (86_400 * 10**6)
MEGABYTE, LARGER = 10**6, 2**20


def rule_of(rulebook_id: str) -> FormRule:
    path = resource(f"rulebooks/{rulebook_id}.toml")
    return form_rule(parse_rulebook(path.read_text("utf-8"), str(path)).rule_at(NOW))


JU, BINANCE, SPOT = rule_of("ju"), rule_of("binance-futures"), rule_of("binance-spot")


def image(days: int = 30, ends: int = 0, size: int = 1000, name: str = "a") -> ProofImage:
    """An image of so many days that end so many days before today."""
    last = TODAY - ends
    return ProofImage(name * 64, name, "png", size, 10, 10, last - days + 1, last)


def codes(rule: FormRule, draft: Draft, key: str) -> list[FormCode]:
    return [each.code for each in faults(rule, draft, key)]


def faults(rule: FormRule, draft: Draft, key: str) -> list[FormFault]:
    found = check_form(rule, draft, TODAY, has_history=False)
    return [fault for fault in found if fault.key == key]


@pytest.mark.parametrize(
    ("rulebook_id", "kinds"),
    [
        ("ju", "avatar nickname socials introduction capital proof"),
        ("binance-futures", "nickname introduction visibility amount ratio agreement"),
        ("binance-spot", "nickname introduction amount agreement"),
        ("okx", "contact introduction"),
        ("coinlocally", "avatar nickname introduction currency amount ratio agreement"),
        ("echobit", "other agreement"),
        ("mexc", "other other other agreement"),
        ("kucoin", "other"),
        ("phemex", ""),
    ],
)
def test_the_form_has_the_fields_that_the_platform_documents(rulebook_id: str, kinds: str) -> None:
    """platform-rules.md, 1.1 to 1.6; sources 000, 002, 004."""
    fields = rule_of(rulebook_id).fields
    assert " ".join(each.kind.value for each in fields) == kinds
    assert len({each.key for each in fields}) == len(fields)


def test_limits_are_those_of_the_rulebook() -> None:
    """JU: 5 images of 15 MB, 30 days within a year (000, I.1.2).

    Binance: 1,000 to 500,000, private up to 30 % (002).
    """
    proof = JU.proof
    assert (proof.images, proof.megabytes, proof.days, proof.within_days) == (5, 15, 30, 365)
    assert (BINANCE.amount_minimum, BINANCE.amount_maximum) == (usdt("1000"), usdt("500000"))
    assert (SPOT.amount_minimum, SPOT.amount_maximum) == (usdt("500"), usdt("250000"))
    assert BINANCE.ratio_maximum == share("30%")


@pytest.mark.parametrize(("count", "is_fault"), [(4, False), (5, False), (6, True)])
def test_a_proof_has_at_most_five_images(count: int, *, is_fault: bool) -> None:
    """000, I.1.2."""
    images = tuple(image(name="abcdef"[place]) for place in range(count))
    found = codes(JU, Draft(images=images), "proof")
    assert found == ([FormCode.TOO_MANY_IMAGES] if is_fault else [])


@pytest.mark.parametrize(
    ("size", "found"),
    [
        (15 * MEGABYTE - 1, None),
        (15 * MEGABYTE, None),
        (15 * MEGABYTE + 1, (FormCode.IMAGE_PERHAPS_TOO_LARGE, Severity.WARNING)),
        (15 * LARGER, (FormCode.IMAGE_PERHAPS_TOO_LARGE, Severity.WARNING)),
        (15 * LARGER + 1, (FormCode.IMAGE_TOO_LARGE, Severity.FAULT)),
    ],
)
def test_an_image_of_the_proof_has_at_most_fifteen_megabytes(
    size: int, found: tuple[FormCode, Severity] | None
) -> None:
    """000, I.1.2: "15 MB", which is 15 x 10^6 bytes to some and 15 x 2^20 to others."""
    expected = [] if found is None else [found]
    told = faults(JU, Draft(images=(image(size=size),)), "proof")
    assert [(each.code, each.severity) for each in told] == expected
    avatar = faults(JU, Draft(avatar=image(size=size)), "avatar")
    assert [(each.code, each.severity) for each in avatar] == expected


@pytest.mark.parametrize(("days", "is_fault"), [(29, True), (30, False), (31, False)])
def test_a_proof_covers_thirty_consecutive_days(days: int, *, is_fault: bool) -> None:
    """000, I.1.2: "continuous 30 days"."""
    found = codes(JU, Draft(images=(image(days),)), "proof")
    assert found == ([FormCode.TOO_FEW_DAYS] if is_fault else [])


@pytest.mark.parametrize(
    ("gap", "days"),
    [(0, 30), (1, 15), (-1, 29)],
    ids=["touching", "a day is missing", "a day twice"],
)
def test_images_cover_days_together_if_no_day_is_missing(gap: int, days: int) -> None:
    """Two of 15 days: the older ends the day before the newer begins, or not."""
    images = (image(15), image(15, ends=15 + gap, name="b"))
    assert covered_days(images, TODAY, 365) == days


@pytest.mark.parametrize(("ends", "days"), [(335, 30), (336, 30), (337, 29), (366, 0)])
def test_days_older_than_a_year_do_not_count(ends: int, days: int) -> None:
    """000, I.1.2: within the past year. 30 days that end 336 days ago begin 365 days ago."""
    assert covered_days((image(30, ends=ends),), TODAY, 365) == days


@pytest.mark.parametrize(("ends", "code"), [(1, None), (0, None), (-1, "days_in_the_future")])
def test_an_image_cannot_show_a_day_that_is_still_to_come(ends: int, code: str | None) -> None:
    found = codes(JU, Draft(images=(image(40, ends=ends),)), "proof")
    assert found == ([] if code is None else [code])


def test_days_must_be_entered_and_in_order() -> None:
    undated = replace(image(), first_day=None)
    reversed_days = replace(image(name="b"), first_day=TODAY, last_day=TODAY - 1)
    told = faults(JU, Draft(images=(undated, reversed_days, image(name="c"))), "proof")
    assert [(each.code, each.place) for each in told] == [
        (FormCode.IMAGE_UNDATED, 0),
        (FormCode.DAYS_REVERSED, 1),
    ]


@pytest.mark.parametrize("has_history", [True, False])
def test_without_proof_and_without_history_there_is_a_warning(*, has_history: bool) -> None:
    """000, I.1.2: then the application may not be approved; the proof itself is optional."""
    found = check_form(JU, Draft(), TODAY, has_history=has_history)
    told = [fault for fault in found if fault.key == "proof"]
    assert [each.code for each in told] == ([] if has_history else [FormCode.NO_PROOF])
    assert not blocks(told)


@pytest.mark.parametrize(
    ("rule", "amount", "code"),
    [
        (BINANCE, "999.99999999", "below_minimum"),
        (BINANCE, "1000", None),
        (BINANCE, "1000.00000001", None),
        (BINANCE, "499999.99999999", None),
        (BINANCE, "500000", None),
        (BINANCE, "500000.00000001", "above_maximum"),
        (SPOT, "499.99999999", "below_minimum"),
        (SPOT, "500", None),
        (SPOT, "250000", None),
        (SPOT, "250000.00000001", "above_maximum"),
        (SPOT, "0", "below_minimum"),
        (SPOT, "-1", "below_minimum"),
        (SPOT, "much", "not_a_number"),
        (SPOT, "", "missing"),
    ],
)
def test_the_amount_to_lead_with_has_two_edges(
    rule: FormRule, amount: str, code: str | None
) -> None:
    """002: futures 1,000 to 500,000, spot 500 to 250,000."""
    found = codes(rule, Draft(texts={"amount": amount}), "amount")
    assert found == ([] if code is None else [code])


@pytest.mark.parametrize("amount", ["999", "500001"])
def test_the_futures_amount_is_advice_for_the_documents_disagree(amount: str) -> None:
    """platform-rules.md, A9: a validation warning, not an error. Spot's is a fault."""
    (told,) = faults(BINANCE, Draft(texts={"amount": amount}), "amount")
    assert told.severity is Severity.WARNING
    assert blocks(faults(SPOT, Draft(texts={"amount": "499"}), "amount"))


@pytest.mark.parametrize(
    ("ratio", "code"),
    [
        ("0", None),
        ("29.9999", None),
        ("30", None),
        ("30 %", None),
        ("30.0001", "above_maximum"),
        ("100", "above_maximum"),
        ("100.0001", "not_a_ratio"),
        ("-0.0001", "not_a_ratio"),
        ("12.34567", "not_a_ratio"),
        ("ten", "not_a_ratio"),
        ("", "missing"),
    ],
)
def test_a_private_portfolio_shares_at_most_thirty_percent(ratio: str, code: str | None) -> None:
    """002: private up to 30 %; a ratio has at most 6 decimals, so a percent at most 4."""
    texts = {"visibility": "private", "ratio": ratio}
    assert codes(BINANCE, Draft(texts=texts), "ratio") == ([] if code is None else [code])


def test_a_public_portfolio_has_no_ratio_of_its_own() -> None:
    """002: public shares 10 %."""
    assert codes(BINANCE, Draft(texts={"visibility": "public", "ratio": "99"}), "ratio") == []


@pytest.mark.parametrize(("length", "is_fault"), [(254, False), (255, False), (256, True)])
def test_a_description_has_at_most_its_characters(length: int, *, is_fault: bool) -> None:
    rule = replace(JU, characters=255)
    found = codes(rule, Draft(texts={"introduction": "x" * length}), "introduction")
    assert found == ([FormCode.TOO_LONG] if is_fault else [])


@pytest.mark.parametrize(("length", "is_fault"), [(LONGEST_TEXT, False), (LONGEST_TEXT + 1, True)])
def test_no_text_is_endless(length: int, *, is_fault: bool) -> None:
    found = codes(JU, Draft(texts={"nickname": "x" * length}), "nickname")
    assert found == ([FormCode.TOO_LONG] if is_fault else [])


@pytest.mark.parametrize(
    ("words", "is_code"),
    [
        ("Invite code: AB12CD", True),
        ("my invitation code is in the bio", True),
        ("Use referral code B2345", True),
        ("join me: code=7XK29", True),
        ("t.me/+AbCdEf123", True),
        ("https://www.example.com/invite/abc", True),
        ("https://example.com/?ref=abc", True),
        ("我的邀请码", True),
        ("I inverted my losses in 2024", False),
        ("Inviting returns since 2021, BTC and ETH", False),
        ("Code of conduct: no martingale", False),
        ("", False),
    ],
)
def test_invitation_codes_are_found(words: str, *, is_code: bool) -> None:
    """002: private leaders must not publish invitation codes in nickname or description."""
    assert has_invitation_code(words) is is_code
    for key in ("nickname", "introduction"):
        found = codes(BINANCE, Draft(texts={key: words or "x"}), key)
        assert found == ([FormCode.INVITATION_CODE] if is_code else [])
    assert codes(JU, Draft(texts={"nickname": words or "x"}), "nickname") == []


def test_agreements_and_texts_are_missing_until_they_are_there() -> None:
    assert codes(SPOT, Draft(), "agreement") == [FormCode.NOT_AGREED]
    assert codes(SPOT, Draft(agreed=frozenset({"agreement"})), "agreement") == []
    assert codes(JU, Draft(texts={"nickname": " "}), "nickname") == [FormCode.MISSING]
    assert codes(JU, Draft(), "socials") == []
    assert JU.first(FieldKind.PROOF) is not None
