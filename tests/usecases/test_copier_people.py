"""Analytics, stories, identities and estimates of a whole archive, through the desk."""

from __future__ import annotations

import json
from typing import Any

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.leaving import Cause, Source
from profitshare_gui.core.records import Account, Copier, Event, Feed, Order, Owner, Provenance
from profitshare_gui.core.removal import Obstacle
from profitshare_gui.core.sweep import ItemChange, ItemState, PlannedItem, SweepKind
from profitshare_gui.paths import resource
from profitshare_gui.store.reported import Reported
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import SyncedPage, SyncedRow
from profitshare_gui.usecases.copier_analytics import ShareSource
from profitshare_gui.usecases.copier_curves import CurveSource
from profitshare_gui.usecases.copier_story import Activity
from profitshare_gui.usecases.copier_timeline import What
from profitshare_gui.usecases.demo import fill_with_demo
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.estimates import NoEstimate
from profitshare_gui.usecases.identity import reported_by_party
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import at, event, order, usdt

NOW = at("2026-04-04 12:00")


def shelf() -> RulebookShelf:
    return RulebookShelf((resource("rulebooks"),))


def desk_of(store: Store, rulebook_id: str = "ju", now: Micros = NOW) -> Desk:
    account = Account("main", rulebook_id, "files", "", at("2026-01-01 00:00"))
    return Desk(store, store.add_account(account), shelf(), lambda: now)


def row(copier_id: str, equity: str | None = "500", **said: Any) -> Copier:
    blank = Copier(
        copier_id=copier_id,
        asset="USDT",
        nickname=None,
        equity=None if equity is None else usdt(equity),
        open_positions=0,
        active_orders=0,
        copying_since=at("2026-02-01 00:00"),
        copied_amount=usdt("1000"),
        pnl=None,
        share_paid=None,
        as_of=at("2026-04-04 00:00"),
    )
    return blank._replace(**said)


def save(desk: Desk, feed: Feed, rows: list[Order] | list[Event] | list[Copier]) -> None:
    desk.store.save_page(desk.account.account_id, feed, rows, learned_at=NOW)


def tell(desk: Desk, feed: str, *rows: tuple[str, str, str, Micros | None]) -> None:
    """Let the platform report shares: key, nickname, amount, instant."""
    kept = [
        SyncedRow(
            key,
            Reported(
                key,
                when,
                "USDT",
                usdt(amount),
                json.dumps({"copier_id": "", "nickname": name, "evidence": amount}),
            ),
            None,
        )
        for key, name, amount, when in rows
    ]
    page = SyncedPage(kept, [], "")
    desk.store.synced.save_page(desk.account.account_id, feed, page, learned_at=NOW)


# --- analytics ---


def test_the_demo_world_in_figures(store: Store) -> None:
    """Product notes 3.1: 120 copiers incl. 23 inactive; three cannot be judged."""
    book = shelf().rulebook("ju")
    desk = Desk(store, fill_with_demo(store, book, NOW), shelf(), lambda: NOW)
    found = desk.copiers.load_analysis()
    assert (found.listed, found.inactive, found.unknown) == (120, 23, 3)
    assert found.active == 120 - 23 - 3
    assert found.share_source is ShareSource.COMPUTED
    total = desk.load_profit().totals[0]
    assert found.shares.total == total.due  # every share is somebody's, nothing is lost
    assert sum(cohort.share for cohort in found.cohorts) == total.due
    assert sum(cohort.now for cohort in found.cohorts) == 120
    assert found.retention.left == 27  # 26 who left and the one who came back
    assert found.clearing.removed == 23
    assert sum(group.left for group in found.churn) == 27
    assert desk.copiers.load_removal_effect(set()).change.removed == 0


def test_the_last_three_who_left_the_demo_have_causes_of_their_own(store: Store) -> None:
    """The table says of each what his own story says, asked for all at once."""
    desk = Desk(store, fill_with_demo(store, shelf().rulebook("ju"), NOW), shelf(), lambda: NOW)
    left = desk.load_copiers().left
    names = dict(zip(left.nicknames, left.copier_ids, strict=True))
    causes = desk.copiers.load_causes(set(left.person_ids))
    assert {name: causes[copier_id].cause for name, copier_id in names.items()} == {
        "paperlantern": Cause.REMOVED_BY_US,
        "Mirela.V": Cause.WITHDREW,
        "sandbar_ok": Cause.NOT_KNOWN,
    }
    told = {each: desk.copiers.load_story(each).stays[-1].cause for each in left.person_ids}
    assert told == causes
    assert len(set(left.figures["left_at"].tolist())) == 3
    (lines,) = [desk.removals.audit_log()]
    assert [line.action for line in lines if line.copier_id == names["paperlantern"]] == [
        "sent",
        "removed",
    ]


def test_the_causes_of_many_are_those_of_each(store: Store) -> None:
    """Withdrew, lost, an idle lead, and nothing at all: with orders and without, in two assets."""
    desk = desk_of(store)
    listed = [row("ada"), row("ben"), row("cyd", "20", asset="BTC"), row("dan")]
    seen_at = at("2026-03-15 00:00")
    save(desk, Feed.COPIERS, [each._replace(as_of=seen_at) for each in listed])
    save(
        desk,
        Feed.ORDERS,
        [
            order("ben", "300", closed="2026-03-02 00:00", order_id="1"),
            order("ben", "-250", closed="2026-03-04 00:00", order_id="2"),
            order("dan", "1", closed="2026-03-02 00:00", order_id="3"),
            order(
                "lead",
                "1",
                opened="2026-03-18 00:00",
                closed="2026-03-19 00:00",
                order_id="4",
                owner=Owner.LEAD,
            ),
        ],
    )
    events = [
        event("withdrawal", "2026-03-18 00:00", "ada", amount="90"),
        *(event("stop_copying", "2026-03-20 00:00", name) for name in ("ada", "ben", "cyd")),
        event("stop_copying", "2026-03-30 00:00", "dan"),
    ]
    save(desk, Feed.EVENTS, events)
    causes = desk.copiers.load_causes({"ada", "ben", "cyd", "dan"})
    for name in ("ada", "ben", "cyd", "dan"):
        assert desk.copiers.load_story(name).stays[-1].cause == causes[name]
    assert [causes[name].cause for name in ("ada", "ben", "cyd", "dan")] == [
        Cause.WITHDREW,
        Cause.OWN_LOSS,  # 300, then 50: 250 of the 1,000 copied with
        Cause.NOT_KNOWN,
        Cause.LEAD_IDLE,  # JU: 7 days without a trade of the lead's, here 12
    ]


def test_an_empty_archive_is_empty_and_not_zero(store: Store) -> None:
    found = desk_of(store).copiers.load_analysis()
    assert found.is_empty
    assert found.equity.hhi is None
    assert found.clearing.before.active_ratio is None
    assert found.share_source is ShareSource.NONE


def test_a_platform_without_a_rule_knows_nobody_as_inactive(store: Store) -> None:
    """SPEC, Removing inactive copiers: a rulebook without the rule puts everyone in unknown."""
    desk = desk_of(store, "binance-futures")
    save(desk, Feed.COPIERS, [row("ada"), row("bob", "0")])
    found = desk.copiers.load_analysis()
    assert not found.has_rule
    assert (found.active, found.inactive, found.unknown) == (0, 0, 2)


def test_where_nothing_is_computed_the_platforms_own_rows_count(store: Store) -> None:
    """Reported shares count under a copier once he is confirmed, else as nobody's."""
    desk = desk_of(store)
    save(desk, Feed.COPIERS, [row("ada", nickname="brenda"), row("bob", nickname="paul")])
    paid_at = at("2026-03-30 00:03")
    tell(desk, "paid_shares", ("1", "bre***", "9", paid_at), ("2", "pa**", "1", paid_at))
    before = desk.copiers.load_analysis()
    assert (before.share_source, before.share_unnamed) == (ShareSource.REPORTED, usdt("10"))
    desk.copiers.confirm_identity("bre***", "ada")
    after = desk.copiers.load_analysis()
    assert (after.shares.total, after.share_unnamed) == (usdt("9"), usdt("1"))


# --- identity ---


def test_confirming_and_undoing_leaves_all_as_it_was(store: Store) -> None:
    """Step 7: matches are suggestions, confirmed by the user, reversible; no sum changes."""
    desk = desk_of(store)
    account_id = desk.account.account_id
    save(desk, Feed.COPIERS, [row("ada", nickname="brenda77"), row("bob", nickname="paul")])
    paid_at = at("2026-03-30 00:03")
    tell(desk, "paid_shares", ("1", "bren***", "9", paid_at), ("2", "pa**", "1", paid_at))
    tell(desk, "pending_shares", ("3", "bren***", "2.5", None))
    before = desk.copiers.load_identities()
    (brenda, paul) = before.names
    assert (brenda.name, brenda.copier_id, brenda.rows) == ("bren***", None, 2)
    assert (brenda.paid, brenda.pending) == ({"USDT": usdt("9")}, {"USDT": usdt("2.5")})
    assert brenda.suggestions[0].copier_id == "ada"
    assert paul.suggestions[0].copier_id == "bob"
    paid, pending = reported_by_party(store, account_id)
    desk.copiers.confirm_identity("bren***", "ada")
    confirmed_paid, confirmed_pending = reported_by_party(store, account_id)
    assert confirmed_paid == {
        (("ada", ""), "USDT"): usdt("9"),
        (("", "pa**"), "USDT"): usdt("1"),
    }
    assert confirmed_pending == {(("ada", ""), "USDT"): usdt("2.5")}
    assert sum(paid.values()) == sum(confirmed_paid.values())
    assert desk.copiers.load_identities().names[-1].copier_id == "ada"
    assert desk.copiers.undo_identity("bren***")
    assert reported_by_party(store, account_id) == (paid, pending)
    assert desk.copiers.load_identities() == before


def test_a_pending_row_that_is_gone_is_pending_no_more(store: Store) -> None:
    desk = desk_of(store)
    tell(desk, "pending_shares", ("3", "bren***", "2.5", None))
    page = SyncedPage([], [], "", present=frozenset())
    desk.store.synced.save_page(
        desk.account.account_id, "pending_shares", page, learned_at=NOW + DAY
    )
    assert desk.copiers.load_identities().names == ()
    assert reported_by_party(store, desk.account.account_id) == ({}, {})


# --- one copier ---


def test_a_story_from_joining_to_coming_back(store: Store) -> None:
    desk = desk_of(store)
    joined = at("2026-01-05 10:00")
    save(
        desk,
        Feed.ORDERS,
        [
            order("ada", "100", opened="2026-01-05 10:00", closed="2026-01-06 10:00", ratio="10%"),
            order("ada", "-40", opened="2026-03-31 09:00", closed="2026-04-01 10:00", ratio="10%"),
        ],
    )
    save(
        desk,
        Feed.EVENTS,
        [
            event("payout", "2026-01-12 00:05", "ada", amount="10"),
            event("stop_copying", "2026-02-01 00:00", "ada"),
            event("payout", "2026-01-12 00:05", "bob", amount="3"),
        ],
    )
    back = at("2026-03-30 00:00")
    old = row("ada", nickname="old", copying_since=back, as_of=at("2026-03-31 00:00"))
    save(desk, Feed.COPIERS, [old])
    save(desk, Feed.COPIERS, [row("ada", nickname="new", copying_since=back)])
    story = desk.copiers.load_story("ada")
    assert story.nickname == "new"
    assert [each.what for each in story.timeline] == [
        What.RENAMED,
        What.CAME_BACK,
        What.STOPPED,
        What.PAID,
        What.SETTLED,
        What.SEEN_FIRST,
    ]
    renamed = story.timeline[0]
    assert (renamed.before, renamed.after) == ("old", "new")
    assert story.timeline[4].amount == usdt("10")  # 100 × 10 %
    first, second = story.stays
    assert (first.spell.began_at, first.spell.ended_at) == (joined, at("2026-02-01 00:00"))
    assert (second.spell.began_at, second.cause) == (back, None)
    assert story.pnl.source is CurveSource.ORDERS
    assert [level for _, level in story.pnl.points] == [usdt("100"), usdt("60")]
    assert [level for _, level in story.equity.points] == [usdt("500")] * 2
    (owed,) = story.owed
    assert (owed.due, owed.provenance) == (0, Provenance.COMPUTED)


def test_each_condition_of_being_inactive_with_its_value(store: Store) -> None:
    """SPEC, Removing inactive copiers: eligible, not eligible, unknown, and why."""
    desk = desk_of(store)
    save(
        desk,
        Feed.COPIERS,
        [
            row("ada", "500"),
            row("bob", "100"),  # the limit itself counts on JU
            row("cyd", "12", active_orders=None),
        ],
    )
    ada, bob, cyd = (desk.copiers.load_story(name) for name in ("ada", "bob", "cyd"))
    assert (ada.activity, bob.activity, cyd.activity) == (
        Activity.ACTIVE,
        Activity.INACTIVE,
        Activity.UNKNOWN,
    )
    assert [(each.what, each.value, each.holds) for each in ada.conditions] == [
        (Obstacle.EQUITY, usdt("500"), False),
        (Obstacle.OPEN_POSITIONS, 0, True),
        (Obstacle.ACTIVE_ORDERS, 0, True),
    ]
    assert (cyd.conditions[2].value, cyd.conditions[2].holds) == (None, None)
    assert desk.copiers.load_story("nobody").activity is Activity.LEFT


def test_who_was_removed_by_us_is_known_by_our_own_log(store: Store) -> None:
    desk = desk_of(store)
    save(desk, Feed.COPIERS, [row("ada", "5", as_of=at("2026-03-19 00:00"))])
    removed_at = at("2026-03-20 00:00")
    account_id = desk.account.account_id
    items = [PlannedItem("ada", "", "USDT", None, "{}")]
    sweep = store.sweeps.begin(account_id, SweepKind.API, "{}", items, now=removed_at)
    store.sweeps.note(sweep, [ItemChange("ada", ItemState.REMOVED)], now=removed_at)
    save(desk, Feed.EVENTS, [event("stop_copying", "2026-03-20 00:01", "ada")])
    (stay,) = desk.copiers.load_story("ada").stays
    assert stay.cause is not None
    assert (stay.cause.cause, stay.cause.source) == (Cause.REMOVED_BY_US, Source.OUR_LOG)
    assert desk.copiers.load_causes({"ada", "nobody"}) == {"ada": stay.cause}


def test_a_platforms_rule_on_unfunded_copiers_speaks_where_it_has_one(store: Store) -> None:
    """Product notes, G4: Bitget removes a copier after 14 days in a row without funds."""
    causes = []
    for rulebook_id in ("bitget", "ju"):
        desk = desk_of_name(store, rulebook_id)
        save(desk, Feed.COPIERS, [row("ada", "0", as_of=at("2026-03-01 00:00"))])
        save(desk, Feed.COPIERS, [row("ada", "0", as_of=at("2026-03-19 00:00"))])
        save(desk, Feed.EVENTS, [event("stop_copying", "2026-03-20 00:00", "ada")])
        (stay,) = desk.copiers.load_story("ada").stays
        assert stay.cause is not None
        assert desk.copiers.load_causes({"ada"}) == {"ada": stay.cause}
        causes.append(stay.cause.cause)
    assert causes == [Cause.UNFUNDED, Cause.NOT_KNOWN]


def desk_of_name(store: Store, rulebook_id: str) -> Desk:
    account = Account(rulebook_id, rulebook_id, "files", "", at("2026-01-01 00:00"))
    return Desk(store, store.add_account(account), shelf(), lambda: NOW)


def test_a_note_is_kept_with_the_copier(store: Store) -> None:
    desk = desk_of(store)
    save(desk, Feed.COPIERS, [row("ada")])
    kept = desk.copiers.save_note("ada", " likes BTC ", "vip, whale")
    assert (kept.note, kept.tags) == ("likes BTC", ("vip", "whale"))
    assert desk.copiers.load_story("ada").note == kept


# --- estimates ---


def lead_world(desk: Desk) -> None:
    save(
        desk,
        Feed.ORDERS,
        [
            order("", "400", closed="2026-03-25 10:00", owner=Owner.LEAD, order_id="1"),
            order("", "100", closed="2026-04-01 10:00", owner=Owner.LEAD, order_id="2"),
        ],
    )
    save(
        desk,
        Feed.EVENTS,
        [
            event("ratio_change", "2026-01-01 00:00", ratio="10%"),
            event("equity", "2026-03-01 00:00", amount="10000"),
        ],
    )
    save(desk, Feed.COPIERS, [row("ada"), row("bob", "2000", copied_amount=None)])


def test_estimates_beside_what_was_reported(store: Store) -> None:
    """400 × 10 % × (1,000 + 2,000) ÷ 10,000 = 12; 100 more is pending: 3. Reported 10."""
    desk = desk_of(store)
    lead_world(desk)
    tell(desk, "paid_shares", ("1", "x***", "10", at("2026-03-30 00:03")))
    view = desk.copiers.load_estimates()
    (usdt_view,) = view.assets
    (compared,) = usdt_view.rows
    assert (compared.estimated, compared.reported) == (usdt("12"), usdt("10"))
    assert usdt_view.error is not None
    assert (usdt_view.error.bias, usdt_view.error.count) == (usdt("2"), 1)
    assert usdt_view.pending == usdt("3")
    assert usdt_view.estimated.cumulative.tolist() == [usdt("12")]
    assert usdt_view.reported.cumulative.tolist() == [usdt("10")]
    assert (view.orders, view.unscaled, view.why_none) == (2, 0, None)


def test_estimates_never_reach_the_books(store: Store) -> None:
    """SPEC, Settlement core: an estimate never reconciles a payout."""
    desk = desk_of(store)
    lead_world(desk)
    desk.copiers.load_estimates()
    overview = desk.load_profit()
    assert overview.totals == ()
    assert len(overview.settlements) == len(overview.pending) == 0


def test_why_there_are_no_estimates(store: Store) -> None:
    desk = desk_of(store)
    assert desk.copiers.load_estimates().why_none is NoEstimate.NO_LEAD_ORDERS
    orders = [order("", "4", closed="2026-03-25 10:00", owner=Owner.LEAD, order_id="1")]
    save(desk, Feed.ORDERS, orders)
    assert desk.copiers.load_estimates().why_none is NoEstimate.NO_LEAD_EQUITY
    save(desk, Feed.EVENTS, [event("equity", "2026-03-01 00:00", amount="10000")])
    assert desk.copiers.load_estimates().why_none is NoEstimate.NO_COPIERS
    save(desk, Feed.COPIERS, [row("ada", None, copied_amount=None)])
    assert desk.copiers.load_estimates().why_none is NoEstimate.NO_COPIED_AMOUNTS
    save(desk, Feed.COPIERS, [row("ada", as_of=at("2026-04-04 01:00"))])
    assert desk.copiers.load_estimates().why_none is NoEstimate.NO_RATIO


def test_the_leads_equity_of_a_sync_scales_too(store: Store) -> None:
    """Where no event tells the equity, the lead's own page does."""
    other = desk_of_name(store, "okx")
    save(
        other,
        Feed.ORDERS,
        [order("", "400", closed="2026-03-25 10:00", owner=Owner.LEAD, ratio="10%", order_id="1")],
    )
    save(other, Feed.COPIERS, [row("ada")])
    status = Reported("lead", None, "", None, json.dumps({"equity": usdt("10000")}))
    page = SyncedPage([SyncedRow("lead", status, None)], [], "")
    store.synced.save_page(other.account.account_id, "status", page, learned_at=NOW)
    (view,) = other.copiers.load_estimates().assets
    assert sum(each.estimated for each in view.rows) == usdt("4")  # 400 × 10 % × 1,000 ÷ 10,000
