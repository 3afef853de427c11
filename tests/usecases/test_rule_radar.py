"""The rule radar: news of the rules, and what they would have meant for the own numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.core.rule_changes import Concerns
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.rule_radar import NewsKind, RuleRadar
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.core.rulebooks import RULEBOOKS, toml
from tests.say import at, order, usdt

NOON = at("2026-04-08 12:00")


class Clock:
    """A clock that a test sets."""

    at: Micros = NOON

    def __call__(self) -> Micros:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "rulebooks"
    made.mkdir()
    return made


@pytest.fixture
def radar(store: Store, folder: Path, clock: Clock) -> RuleRadar:
    """An account with two settled weeks: ada won 100 less 10 of fees, then lost 40 less 2."""
    account = store.add_account(Account("main", "test", "files", "", NOON - 60 * DAY))
    orders = [
        order("ada", "100", fee="10", closed="2026-03-25 12:00", ratio="10%"),
        order("ada", "-40", fee="2", closed="2026-04-01 12:00", ratio="10%"),
    ]
    store.save_page(account.account_id, Feed.ORDERS, orders, learned_at=NOON)
    write(folder)
    return RuleRadar(store, account, RulebookShelf((folder,)), clock)


def write(folder: Path, *later: dict[str, object], **changes: object) -> None:
    """Let the rulebook say something."""
    (folder / "test.toml").write_text(toml(*later, **changes), "utf-8")


def test_who_looks_for_the_first_time_has_no_news(radar: RuleRadar) -> None:
    assert radar.look() == ()
    assert radar.look() == ()


def test_an_edited_file_is_news_until_it_is_understood(radar: RuleRadar, folder: Path) -> None:
    radar.look()
    write(folder, trading_fees=False)
    (news,) = radar.look()
    (change,) = news.changes
    assert (news.kind, news.at, change.key) == (
        NewsKind.FILE_CHANGED,
        None,
        "settlement.trading_fees",
    )
    assert change.before is not None
    assert change.after is not None
    assert (change.before.text, change.after.text) == ("yes", "no")
    assert (change.concerns, news.moves_money) == (Concerns.MONEY, True)
    radar.understand()
    assert radar.look() == ()


def test_the_effect_is_the_last_windows_under_both(radar: RuleRadar, folder: Path) -> None:
    """With fees off, 10 % of 100 instead of 10 % of 90: 10 instead of 9; a loss pays nothing."""
    radar.look()
    write(folder, trading_fees=False)
    (news,) = radar.look()
    effect = radar.effect(news)
    assert [(each.before, each.after) for each in effect.windows] == [
        (usdt("9"), usdt("10")),
        (0, 0),
    ]
    assert effect.windows[0].difference == usdt("1")
    assert effect.totals == {"USDT": (usdt("9"), usdt("10"))}


def test_days_are_counted_in_the_weeks_they_fall_into(radar: RuleRadar, folder: Path) -> None:
    """A daily rule has windows of its own; what they pay is counted in ours."""
    radar.look()
    write(folder, period_days=1)
    (news,) = radar.look()
    effect = radar.effect(news)
    assert effect.totals == {"USDT": (usdt("9"), usdt("9"))}


def test_a_coming_version_is_told_before_it_begins_and_stays(
    radar: RuleRadar, folder: Path, clock: Clock
) -> None:
    """Step 12: when a rulebook version changes; effective-dated versions."""
    write(folder, {"effective_from": "2026-04-20T00:00:00Z", "trading_fees": False})
    (news,) = radar.look()
    assert (news.kind, news.at) == (NewsKind.COMING, at("2026-04-20 00:00"))
    assert radar.effect(news).totals == {"USDT": (usdt("9"), usdt("10"))}
    radar.understand()
    assert [each.kind for each in radar.look()] == [NewsKind.COMING]
    clock.at = at("2026-04-20 00:00")
    assert [each.kind for each in radar.look()] == [NewsKind.IN_FORCE]
    radar.understand()
    assert radar.look() == ()


@pytest.mark.parametrize(("days", "is_news"), [(29, True), (30, False)])
def test_a_version_of_the_last_thirty_days_is_news_to_who_never_looked(
    radar: RuleRadar, folder: Path, clock: Clock, *, days: int, is_news: bool
) -> None:
    write(folder, {"effective_from": "2026-04-01T00:00:00Z", "loss_carry": "carried"})
    clock.at = at("2026-04-01 00:00") + days * DAY
    assert [each.kind for each in radar.look()] == ([NewsKind.IN_FORCE] if is_news else [])


def test_a_changed_limit_moves_no_money(radar: RuleRadar, folder: Path) -> None:
    radar.look()
    write(folder, ratio_maximum="0.15")
    (news,) = radar.look()
    assert (news.changes[0].before, news.changes[0].concerns) == (None, Concerns.SETTINGS)
    assert not news.moves_money


def test_another_source_or_comment_is_no_news(radar: RuleRadar, folder: Path) -> None:
    radar.look()
    path = folder / "test.toml"
    path.write_text(path.read_text("utf-8") + "\n# a comment\n", "utf-8")
    assert radar.look() == ()


def test_an_edition_that_cannot_be_read_any_more_is_said_to_be_so(
    radar: RuleRadar, folder: Path
) -> None:
    path = folder / "test.toml"
    good = path.read_text("utf-8")
    account_id = radar.account.account_id
    told = '{"rulebook": "test", "text": "x = 1", "looked_at": 0}'
    radar.store.choices.choose(account_id, "rules_seen", told, now=NOON)
    (news,) = radar.look()
    assert (news.kind, news.changes) == (NewsKind.UNREADABLE, ())
    assert radar.effect(news).windows == ()
    assert path.read_text("utf-8") == good


def test_the_rulebooks_that_ship_can_be_looked_at(store: Store, clock: Clock) -> None:
    for rulebook_id in ("ju", "binance-futures", "bitget"):
        account = store.add_account(Account(rulebook_id, rulebook_id, "files", "", NOON))
        assert RuleRadar(store, account, RulebookShelf((RULEBOOKS,)), clock).look() == ()
