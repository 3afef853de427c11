"""What the Application page does: the form and its draft, the checklist, the steps, the proof."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from profitshare_gui.core.application import (
    EDITABLE,
    Due,
    Flatness,
    Origin,
    ReviewRule,
    Standing,
    State,
    Step,
    answer_due,
    check_step,
    hours,
    may_undo,
    next_states,
    standing_of,
)
from profitshare_gui.core.application_form import Draft, FormRule, ProofImage, form_rule
from profitshare_gui.core.application_limits import FormFault, check_form
from profitshare_gui.core.application_notice import NoticeReading, read_notice
from profitshare_gui.core.errors import BadStep
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.prerequisites import ApplicantFacts, Need, Prerequisite, checklist
from profitshare_gui.core.published import Published
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook, SettlementRule
from profitshare_gui.core.track_record import TrackRecord, track_record
from profitshare_gui.store.store import Store
from profitshare_gui.usecases import application_facts
from profitshare_gui.usecases.application_draft import digests_of, draft_text, read_draft
from profitshare_gui.usecases.application_package import PackageReport, Place, write_package
from profitshare_gui.usecases.proof_images import FoundImage, keep_image


@dataclass(frozen=True, slots=True)
class PlatformWords:
    """What the platform writes in its own words; empty where it writes nothing."""

    name: str
    way: str
    review: str
    cancellation: str
    cooling_off: str


@dataclass(frozen=True, slots=True)
class ApplicationView:
    """One account's application as of one instant.

    `today` is the platform's day, counted from 1970-01-01. `leads_untold` says that the account
    leads although no step says so.
    """

    account: Account
    as_of: Micros
    offset: Micros
    platform: PlatformWords
    review: ReviewRule
    form: FormRule
    steps: tuple[Step, ...]
    standing: Standing
    due: Due | None
    draft: Draft
    saved_at: Micros | None
    facts: ApplicantFacts
    checklist: tuple[Prerequisite, ...]

    @property
    def today(self) -> int:
        """The platform's day."""
        return (self.as_of + self.offset) // DAY

    @property
    def next_states(self) -> tuple[State, ...]:
        """The states that may follow."""
        return next_states(self.standing.state, self.review)

    @property
    def is_editable(self) -> bool:
        """Whether the form is being filled in."""
        return self.standing.state in EDITABLE

    @property
    def leads_untold(self) -> bool:
        """Whether the account leads although no step says so."""
        return bool(self.facts.leads) and self.standing.state is State.NOT_APPLIED

    @property
    def flatness(self) -> Flatness:
        """What is known of open positions; of orders that wait nobody tells, so never `FLAT`."""
        return Flatness.NOT_FLAT if self.facts.open_orders else Flatness.UNKNOWN

    def faults(self, draft: Draft) -> list[FormFault]:
        """Everything wrong with a form as it is being filled in."""
        return check_form(self.form, draft, self.today, has_history=bool(self.facts.own_days))


@dataclass(frozen=True, slots=True)
class ApplicationDesk:
    """Every use case of one account's application; may run on any thread.

    Every method may raise a `StoreError`, and `BadRulebook` where the rulebook cannot be read.
    """

    store: Store
    account: Account
    load_rulebook: Callable[[], Rulebook]
    now: Callable[[], Micros]

    def load(self) -> ApplicationView:
        """The application as of now."""
        now, rulebook = self.now(), self.load_rulebook()
        rule = rulebook.rule_at(now)
        review, says = review_rule(rule), Published(rule)
        steps = tuple(self.store.applications.steps(self.account.account_id))
        standing = standing_of(steps)
        kept = self.store.applications.draft(self.account.account_id)
        draft = Draft() if kept is None else read_draft(kept.content)
        facts = application_facts.gather_facts(
            self.store,
            self.account,
            standing.state,
            proof_images=len(draft.images),
            now=now,
            offset=review.offset,
        )
        ticks = application_facts.load_ticks(self.store, self.account)
        return ApplicationView(
            account=self.account,
            as_of=now,
            offset=review.offset,
            platform=PlatformWords(
                rulebook.name,
                says.text("application.way"),
                says.text("application.review"),
                says.text("limits.cancellation"),
                says.text("limits.cooling_off"),
            ),
            review=review,
            form=form_rule(rule),
            steps=steps,
            standing=standing,
            due=answer_due(standing, review, now),
            draft=draft,
            saved_at=None if kept is None else kept.edited_at,
            facts=facts,
            checklist=checklist(rule, facts, ticks),
        )

    def save_draft(self, draft: Draft) -> Micros:
        """Keep the form as it is; when that was. The first one begins the application."""
        now = self.now()
        account_id = self.account.account_id
        standing = standing_of(self.store.applications.steps(account_id))
        if standing.state is State.NOT_APPLIED and not draft.is_blank:
            step = Step(0, now, State.DRAFT, learned_at=now)
            self.store.applications.add_step(account_id, step)
        self.store.applications.save_draft(account_id, draft_text(draft), now=now)
        return now

    def take_step(
        self,
        state: State,
        at: Micros,
        *,
        reason: str = "",
        note: str = "",
        origin: Origin = Origin.HAND,
        says_flat: bool = False,
    ) -> None:
        """Go on to a state; `says_flat` is the trader's word that nothing is open.

        Raises `BadStep` where it cannot be taken from here.
        """
        now, view = self.now(), self.load()
        step = Step(0, at, state, _plain(reason), _plain(note), origin, learned_at=now)
        flatness = view.flatness
        if flatness is Flatness.UNKNOWN and says_flat:
            flatness = Flatness.FLAT
        fault = check_step(view.steps, step, view.review, flatness, now)
        if fault is not None:
            raise BadStep(fault)
        self.store.applications.add_step(self.account.account_id, step)
        if state is State.UNDER_REVIEW:
            wanted = digests_of(view.draft)
            self.store.draft_files.sweep(self.account.account_id, wanted)

    def undo_step(self, step_id: int) -> None:
        """Take the last step back; it stays on record. Raises `BadStep` for any other."""
        steps = self.store.applications.steps(self.account.account_id)
        if not may_undo(steps, step_id):
            raise BadStep("not_the_last")
        self.store.applications.undo_step(self.account.account_id, step_id, now=self.now())

    def tick(self, need: Need, *, is_met: bool) -> None:
        """Keep the trader's word on a prerequisite nobody can look up."""
        application_facts.save_tick(self.store, self.account, need, self.now(), is_met=is_met)

    def read_notice(self, words: str, here: State) -> NoticeReading | None:
        """What a pasted notice of the platform tells."""
        rule = self.load_rulebook().rule_at(self.now())
        return read_notice(words, here, rule.schedule.offset)

    def keep_image(self, found: FoundImage) -> ProofImage:
        """Keep an image that was checked beside the draft."""
        return keep_image(self.store, self.account, found)

    def image(self, image: ProofImage) -> bytes | None:
        """An image of the draft; None where this computer does not have it."""
        return self.store.draft_files.read(self.account.account_id, image.digest, image.suffix)

    def track_record(self) -> TrackRecord | None:
        """What the lead's own orders of the last 30 whole days show; None without any."""
        now = self.now()
        offset = self.load_rulebook().rule_at(now).schedule.offset
        own = self.store.lead_trades.orders(self.account.account_id, now)
        return track_record(own, now, offset)

    def write_package(self, path: Path, draft: Draft) -> PackageReport:
        """Write the form as a package to upload by hand; see `application_package`."""
        view = self.load()
        place = Place(view.platform.name, view.platform.way, view.platform.review)
        return write_package(path, view.form, draft, place, self.image)


def review_rule(rule: SettlementRule) -> ReviewRule:
    """What a rulebook says of the way through the application."""
    says = Published(rule)
    business = says.count("limits.cancel_answer_days")
    calendar = says.count("limits.cancel_answer_calendar_days")
    return ReviewRule(
        is_reviewed=says.flag("application.reviewed"),
        may_lapse=says.flag("application.may_lapse"),
        cooling_off=hours(says.count("limits.cooling_off_hours")),
        answer_from_days=says.count("limits.cancel_answer_from_days"),
        answer_days=calendar if business is None else business,
        in_business_days=business is not None,
        cancel_needs_flat=says.flag("limits.cancel_needs_flat"),
        offset=rule.schedule.offset,
    )


def _plain(words: str) -> str:
    """Without characters that no database and no screen can take."""
    return "".join(sign for sign in words.strip() if sign.isprintable() or sign == "\n")
