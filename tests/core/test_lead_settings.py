"""Settings as they stand: every quota at its edge, in the platform's own weeks and months."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import HOUR, Micros
from profitshare_gui.core.lead_settings import (
    NOT_CONFIRMED,
    START,
    STATED,
    ChangeState,
    Known,
    Obstacle,
    Origin,
    SettingChange,
    SettingValue,
    Standing,
    changes_made,
    known_of,
    newest,
    period_at,
    ratio_steps,
    stand,
)
from profitshare_gui.core.setting_limits import (
    Period,
    Quota,
    Setting,
    SettingLimits,
    TakesForce,
    limits_of,
    with_own_maximum,
)
from profitshare_gui.core.setting_value import read_value, value_json
from tests.core.rulebooks import shipped
from tests.say import at, event, share, usdt


def limits(name: str) -> SettingLimits:
    return limits_of(shipped(name).versions[-1])


def change(
    setting: Setting = Setting.RATIO,
    value: SettingValue = 100_000,
    *,
    asked: str = "2026-03-31 12:00",
    made: str | None = None,
    state: ChangeState = ChangeState.CONFIRMED,
    told: str = "",
    origin: Origin = Origin.HAND,
) -> SettingChange:
    """A change that was made at once unless `made` says when."""
    ended = at(made or asked) if state not in {ChangeState.ASKED, ChangeState.SENT} else None
    return SettingChange(1, setting, value, at(asked), None, state, origin, told, ended)


def standing(
    name: str, now: str, made: Sequence[str] = (), setting: Setting = Setting.RATIO
) -> Standing:
    """How a setting stands after changes at those instants."""
    instants = [at(each) for each in made]
    return stand(setting, limits(name), at(now), current=None, changes=(), made_at=instants)


@pytest.mark.parametrize(
    ("period", "instant", "offset", "opens", "ends"),
    [
        # Monday 2026-03-30 00:00 UTC opens a week; one microsecond before it is Sunday.
        (Period.WEEK, "2026-03-30 00:00", 0, "2026-03-30 00:00", "2026-04-06 00:00"),
        (Period.WEEK, "2026-03-29 23:59:59.999999", 0, "2026-03-23 00:00", "2026-03-30 00:00"),
        # In UTC+8 that Monday begins at Sunday 16:00 UTC.
        (Period.WEEK, "2026-03-29 16:00", 8, "2026-03-29 16:00", "2026-04-05 16:00"),
        (Period.WEEK, "2026-03-29 15:59:59", 8, "2026-03-22 16:00", "2026-03-29 16:00"),
        (Period.DAY, "2026-03-29 15:59:59", 8, "2026-03-28 16:00", "2026-03-29 16:00"),
        (Period.DAY, "2026-03-29 16:00", 8, "2026-03-29 16:00", "2026-03-30 16:00"),
        (Period.MONTH, "2026-03-31 23:59:59", 0, "2026-03-01 00:00", "2026-04-01 00:00"),
        (Period.MONTH, "2026-04-01 00:00", 0, "2026-04-01 00:00", "2026-05-01 00:00"),
        # 1 April of UTC+8 begins on 31 March at 16:00 UTC.
        (Period.MONTH, "2026-03-31 15:59:59", 8, "2026-02-28 16:00", "2026-03-31 16:00"),
        (Period.MONTH, "2026-03-31 16:00", 8, "2026-03-31 16:00", "2026-04-30 16:00"),
        (Period.MONTH, "2026-12-31 16:00", 8, "2026-12-31 16:00", "2027-01-31 16:00"),
        (Period.MONTH, "2028-02-29 12:00", 0, "2028-02-01 00:00", "2028-03-01 00:00"),
    ],
)
def test_periods_are_those_of_the_platforms_clock(
    period: Period, instant: str, offset: int, opens: str, ends: str
) -> None:
    """Platform rules, A24: natural weeks of the platform, from Monday."""
    assert period_at(period, at(instant), offset * HOUR) == (at(opens), at(ends))


@pytest.mark.parametrize(
    ("name", "made", "now", "next_at"),
    [
        # JU: once in the natural week, Monday 00:00 UTC to the next (source: guide, 2.1 B).
        ("ju", (), "2026-04-01 12:00", None),
        ("ju", ("2026-03-30 00:00",), "2026-04-01 12:00", "2026-04-06 00:00"),
        ("ju", ("2026-03-29 23:59:59.999999",), "2026-03-30 00:00", None),
        ("ju", ("2026-03-30 00:00",), "2026-04-05 23:59:59.999999", "2026-04-06 00:00"),
        ("ju", ("2026-03-30 00:00",), "2026-04-06 00:00", None),
        # OKX: three a month of UTC+8 (source: O5).
        ("okx", ("2026-04-01 00:00", "2026-04-02 00:00"), "2026-04-03 00:00", None),
        (
            "okx",
            ("2026-04-01 00:00", "2026-04-02 00:00", "2026-04-03 00:00"),
            "2026-04-03 00:00",
            "2026-04-30 16:00",
        ),
        # The first of the three lies in March of UTC+8, a second before its April begins.
        (
            "okx",
            ("2026-03-31 15:59:59", "2026-04-02 00:00", "2026-04-03 00:00"),
            "2026-04-03 00:00",
            None,
        ),
        (
            "okx",
            ("2026-03-31 16:00", "2026-04-02 00:00", "2026-04-03 00:00"),
            "2026-04-30 15:59:59",
            "2026-04-30 16:00",
        ),
        (
            "okx",
            ("2026-03-31 16:00", "2026-04-02 00:00", "2026-04-03 00:00"),
            "2026-04-30 16:00",
            None,
        ),
        # BingX: three a day of UTC+8.
        (
            "bingx",
            ("2026-04-01 16:00", "2026-04-01 17:00", "2026-04-02 15:59"),
            "2026-04-02 15:59:59",
            "2026-04-02 16:00",
        ),
    ],
)
def test_the_next_change_is_offered_when_the_platform_allows_it(
    name: str, made: tuple[str, ...], now: str, next_at: str | None
) -> None:
    """SPEC, Futures settings: changes used and next change allowed at; the core decides."""
    found = standing(name, now, made)
    assert found.next_at == (None if next_at is None else at(next_at))
    assert found.obstacle is (None if next_at is None else Obstacle.USED_UP)


def test_of_two_quotas_the_one_that_opens_last_counts() -> None:
    """One a week and two a month, both used up: Friday 1 May is not enough, Monday 4 May is."""
    quotas = {Setting.RATIO: (Quota(Period.WEEK, 1), Quota(Period.MONTH, 2))}
    both = replace(limits("ju"), quotas=quotas)
    made = [at("2026-04-02 00:00"), at("2026-04-28 00:00")]
    found = stand(
        Setting.RATIO, both, at("2026-04-30 00:00"), current=None, changes=(), made_at=made
    )
    assert [each.left for each in found.allowances] == [0, 0]
    assert found.next_at == at("2026-05-04 00:00")


def test_the_delay_has_a_counter_of_its_own() -> None:
    """Platform rules, A24: ratio and delay have separate counters."""
    changes = (change(Setting.DELAY, 5, asked="2026-03-31 12:00"),)
    now = at("2026-04-01 12:00")
    found = [
        stand(
            setting,
            limits("ju"),
            now,
            current=None,
            changes=changes,
            made_at=changes_made(setting, changes),
        )
        for setting in (Setting.RATIO, Setting.DELAY)
    ]
    assert [each.obstacle for each in found] == [None, Obstacle.USED_UP]
    assert [each.allowances[0].used for each in found] == [0, 1]


@pytest.mark.parametrize(
    ("name", "setting", "obstacle"),
    [
        ("binance-futures", Setting.RATIO, Obstacle.FINAL),
        ("binance-spot", Setting.RATIO, Obstacle.FINAL),
        ("bybit-classic", Setting.RATIO, Obstacle.BY_LEVEL),
        ("ju-legacy-daily", Setting.RATIO, Obstacle.BY_LEVEL),
        ("okx", Setting.DELAY, Obstacle.FIXED),
        ("okx", Setting.MINIMUM_COPY, Obstacle.NOT_DOCUMENTED),
        ("ju", Setting.COPY_MODE, Obstacle.NOT_DOCUMENTED),
        ("okx", Setting.COPY_MODE, None),
        ("ju", Setting.ASSETS, None),
        ("ju", Setting.MINIMUM_COPY, None),
        ("ju", Setting.DELAY, None),
        ("echobit", Setting.RATIO, None),
        ("kucoin", Setting.ASSETS, Obstacle.NOT_DOCUMENTED),
        ("ju", Setting.LEADING, None),
    ],
)
def test_only_what_a_platform_documents_can_be_changed(
    name: str, setting: Setting, obstacle: Obstacle | None
) -> None:
    """SPEC, Futures settings: the page cannot offer what the platform refuses."""
    found = standing(name, "2026-04-01 12:00", setting=setting)
    assert found.obstacle is obstacle
    assert found.is_changeable == (obstacle is None)


@pytest.mark.parametrize(
    ("name", "takes_force"),
    [
        ("ju", TakesForce.NEXT_ORDER),
        ("coinlocally", TakesForce.NEXT_CUT_OFF),
        ("bingx", TakesForce.NEXT_WINDOW),
    ],
)
def test_from_when_on_a_ratio_counts_is_the_rulebooks_word(
    name: str, takes_force: TakesForce
) -> None:
    """Source: guide 2.1 B, the next order; C1; X1, the next week."""
    assert standing(name, "2026-04-01 12:00").takes_force is takes_force


@pytest.mark.parametrize("state", [ChangeState.ASKED, ChangeState.SENT, ChangeState.UNCERTAIN])
def test_nothing_else_is_offered_while_a_change_is_pending(state: ChangeState) -> None:
    pending = change(state=state)
    found = stand(
        Setting.RATIO,
        limits("ju"),
        at("2026-04-01 12:00"),
        current=None,
        changes=(pending,),
        made_at=(),
    )
    assert (found.pending, found.obstacle) == (pending, Obstacle.PENDING)


@pytest.mark.parametrize(
    ("state", "counts"),
    [
        (ChangeState.ASKED, False),  # nobody has made it yet
        (ChangeState.SENT, True),  # it may have been made
        (ChangeState.UNCERTAIN, True),
        (ChangeState.CONFIRMED, True),
        (ChangeState.REFUSED, False),
        (ChangeState.WITHDRAWN, False),
    ],
)
def test_what_may_have_been_made_counts_against_the_quota(
    *, state: ChangeState, counts: bool
) -> None:
    made = changes_made(Setting.RATIO, (change(state=state, told=NOT_CONFIRMED),))
    assert made == ((at("2026-03-31 12:00"),) if counts else ())


def test_a_change_and_its_event_are_one_and_a_file_brings_others() -> None:
    """A confirmed ratio becomes an event at the same instant; the file's of 8 April is another."""
    changes = (change(value=share("12%"), asked="2026-03-29 23:00", made="2026-03-31 12:00"),)
    events = [
        event("ratio_change", "2026-03-31 12:00", ratio="12%"),
        event("ratio_change", "2026-04-08 00:00", ratio="13%"),
        event("ratio_change", "2026-04-08 01:00", "ada", ratio="5%"),  # one copier's own
        event("ratio_change", "2026-04-09 00:00", ratio="13%"),  # said again, not changed
    ]
    assert changes_made(Setting.RATIO, changes, events) == (
        at("2026-03-31 12:00"),
        at("2026-04-08 00:00"),
    )
    assert ratio_steps(events) == [
        (at("2026-03-31 12:00"), share("12%")),
        (at("2026-04-08 00:00"), share("13%")),
    ]


def test_a_statement_of_what_is_set_is_no_change() -> None:
    """Who begins to use the program says what is set; the platform counted nothing."""
    stated = (change(value=share("2%"), told=STATED),)
    events = [event("ratio_change", "2026-03-31 12:00", ratio="2%")]
    assert changes_made(Setting.RATIO, stated, events) == ()
    (known,) = known_of(Setting.RATIO, stated)
    assert known.value == share("2%")


def test_what_was_seen_last_is_current() -> None:
    def known(value: int, since: str, seen: str) -> Known:
        return Known(value, at(since), at(seen), Origin.SYNC)

    old = known(1, "2026-03-01 00:00", "2026-04-01 00:00")
    new = known(2, "2026-03-28 00:00", "2026-03-28 00:00")
    assert newest([new, old]) is old
    assert newest([]) is None
    same = known(1, "2026-03-02 00:00", "2026-04-01 00:00")
    assert newest([same, old]) is old


def test_an_account_has_its_own_largest_ratio() -> None:
    """Platform rules, A1: 2.90 % is what one account was shown."""
    ju = limits("ju")
    assert (ju.ratio.maximum, ju.ratio.is_own) == (share("2.9%"), False)
    own = with_own_maximum(ju, share("15%"))
    assert (own.ratio.maximum, own.ratio.is_own) == (share("15%"), True)
    assert own.sources["limits.ratio_maximum"] == "account"
    assert with_own_maximum(ju, None) is ju


def test_every_limit_names_its_source() -> None:
    """SPEC, Platforms and rulebooks: the source of each."""
    ju, okx, binance = limits("ju"), limits("okx"), limits("binance-futures")
    assert ju.sources["limits.ratio_changes_per_week"] == "J1 I.2.1"
    assert ju.sources["limits.symbols_margin"] == "J1 III (2)"
    assert ju.unknown >= {"limits.delay_choices"}
    assert okx.copy_modes == ("No restrictions", "Smart sync only")
    assert okx.sources["limits.copy_modes"] == "O11"
    assert (okx.new_symbols_flat, okx.cancel_needs_flat) == (True, True)
    assert binance.symbols_margin == "USDT"


@pytest.mark.parametrize(
    ("setting", "value", "text"),
    [
        (Setting.RATIO, share("2.9%"), '"0.029"'),
        (Setting.MINIMUM_COPY, usdt("10"), '"10"'),
        (Setting.DELAY, 5, "5"),
        (Setting.COPY_MODE, "Smart sync only", '"Smart sync only"'),
        (Setting.LEADING, START, '"start"'),
        (Setting.ASSETS, ("BTCUSDT", "ETHUSDT"), '["BTCUSDT", "ETHUSDT"]'),
    ],
)
def test_a_value_is_kept_as_text_and_read_again(
    setting: Setting, value: SettingValue, text: str
) -> None:
    assert value_json(setting, value) == text
    assert read_value(setting, text) == value


@pytest.mark.parametrize(
    ("setting", "text"),
    [
        (Setting.RATIO, "0.1"),
        (Setting.RATIO, '"1.1"'),
        (Setting.ASSETS, '["BTCUSDT", 1]'),
        (Setting.DELAY, '"5"'),
        (Setting.LEADING, "{"),
    ],
)
def test_what_was_never_written_is_not_read(setting: Setting, text: str) -> None:
    with pytest.raises(BadValue):
        read_value(setting, text)


def test_a_number_is_no_mode() -> None:
    with pytest.raises(BadValue):
        value_json(Setting.COPY_MODE, 1)


def test_instants_of_tests_are_what_they_say() -> None:
    """2026-03-30 and 2026-04-06 are Mondays."""
    monday: Micros = at("2026-03-30 00:00")
    assert period_at(Period.WEEK, monday, 0)[0] == monday
