"""The copiers of the demo world: who joins when, who leaves, who rests, and the awkward ones."""

from __future__ import annotations

from dataclasses import dataclass, field

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, WEEK, Micros
from profitshare_gui.core.money import UNITS, Units, parse_amount
from profitshare_gui.exchanges.demo_chance import MILLISECOND, Chance
from profitshare_gui.exchanges.demo_lead import WEEKS
from profitshare_gui.exchanges.demo_nicknames import NICKNAMES

_QUARTERS = ("9543233143423", "3442321100102", "2333554332343", "3311023444342")
_JOINERS = "".join(_QUARTERS)
"""How many begin to copy in each week: many after good weeks, hardly any in the drawdown."""

_LEAVERS = (
    *(9, 14, 20, 21, 22, 22, 23, 23, 24, 24, 24, 25, 25),
    *(26, 28, 33, 38, 42, 42, 43, 43, 44, 44, 45, 47, 49),
)
"""The week in which each copier who is gone stopped."""

_INACTIVE_LEFTOVERS = (
    *("0", "0", "0", "0.00000412", "0.87", "3.12", "7.4018", "12.5", "19.99", "33.3604"),
    *("48.2", "77.85", "96.4", "99.99"),
    # The limit itself counts as inactive on JU (SPEC, Removing inactive copiers).
    "100",
)
_JUST_ABOVE_LIMIT = "100.01"
_WAITING_EQUITY = "40"
_UNKNOWN_CELLS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("23.5", ("equity",)),
    ("62.5", ("open_positions",)),
    ("18.207", ("active_orders", "share_paid")),
)
"""Leftovers of copiers whose removal cannot be decided, and the cells that are empty."""

_UNKNOWN_OF_ACTIVE = (("nickname",), ("copying_since", "pnl"), ("open_positions",))

_DUST = ("10", "12", "15", "20", "25.5", "30", "50", "50")
"""Deposits that are below the smallest order: these copiers are there and never trade."""

_DEPOSITS = (300, 300, 500, 500, 500, 500, 800, 1000, 1000, 1000, 1500, 2000, 2000, 3000)
_LARGE_DEPOSITS = (2500, 4000, 5000, 5000, 8000, 12000, 20000)
_LARGE_PER_HUNDRED = 28

_NAMES_OF_GONE = ("paperlantern", "Mirela.V", "sandbar_ok")
_LEFT_BY_REMOVED = "6.2"
_REMOVED_AFTER = 17 * DAY

_REST_WEEKS = (16, 50)
_REJOINER = (22, 34)
_ALTS_EVERY = 8


@dataclass(slots=True)
class Part:
    """One copier's part in the year.

    `spells` are the half-open times of copying; `stops` the instants at which it stopped.
    `leftover` is what stayed after a withdrawal at `withdraws_at`. `unknown` names the cells of
    the copier list that the platform does not fill. `waits` marks an order that is not filled yet.
    `is_removed` is who stopped because the lead trader removed him.
    """

    copier_id: str
    deposit: Units
    spells: list[tuple[Micros, Micros]]
    nickname: str = ""
    takes_alts: bool = False
    stops: list[Micros] = field(default_factory=list)
    withdraws_at: Micros | None = None
    leftover: Units = 0
    unknown: tuple[str, ...] = ()
    waits: bool = False
    has_role: bool = False
    is_removed: bool = False

    @property
    def joined_at(self) -> Micros:
        """When it began to copy for the first time."""
        return self.spells[0][0]

    def copies_at(self, instant: Micros) -> bool:
        """Whether an order that the lead opens at an instant is copied."""
        return any(first <= instant < end for first, end in self.spells)

    @property
    def is_gone(self) -> bool:
        """Whether it has stopped for good and is no longer in the platform's list."""
        return len(self.stops) == len(self.spells)


def cast_copiers(seed: int, week_opens_at: Micros) -> list[Part]:
    """Everyone who copied within the year, by when they joined; 120 of them still do."""
    chance = Chance(seed)
    start = week_opens_at - WEEKS * WEEK
    forever = week_opens_at + WEEK
    cast = _joined(chance, start, forever)
    casting = _Casting(chance, cast, start)
    casting.rejoin(forever)
    casting.leave()
    casting.rest()
    for text in _DUST:
        casting.one_of(week_opens_at).deposit = parse_amount(text)
    for names in _UNKNOWN_OF_ACTIVE:
        casting.one_of(week_opens_at - 8 * WEEK).unknown = names
    for number, part in enumerate(part for part in cast if not part.has_role):
        part.takes_alts = number % _ALTS_EVERY == 0
    _name(chance, [part for part in cast if not part.is_gone])
    return cast


def _joined(chance: Chance, start: Micros, forever: Micros) -> list[Part]:
    taken: set[str] = set()
    cast = []
    for number, count in enumerate(_JOINERS):
        opens_at = start + number * WEEK
        # The first ones are there when the first order is opened; later ones come at any hour.
        latest = 5 * HOUR if number == 0 else WEEK
        joins = sorted(
            opens_at + chance.below(latest // MILLISECOND) * MILLISECOND for _ in range(int(count))
        )
        for joined_at in joins:
            copier_id = str(10_000_000 + chance.below(90_000_000))
            while copier_id in taken:
                copier_id = str(10_000_000 + chance.below(90_000_000))
            taken.add(copier_id)
            is_large = chance.below(100) < _LARGE_PER_HUNDRED
            deposit = chance.pick(_LARGE_DEPOSITS if is_large else _DEPOSITS) * UNITS
            cast.append(Part(copier_id, deposit, [(joined_at, forever)]))
    return cast


@dataclass(frozen=True, slots=True)
class _Casting:
    """Gives out the roles that go beyond joining and copying; nobody gets two."""

    chance: Chance
    cast: list[Part]
    start: Micros

    def one_of(self, joined_before: Micros) -> Part:
        """Somebody without a role yet who had joined by then."""
        free = [part for part in self.cast if not part.has_role and part.joined_at < joined_before]
        chosen = self.chance.pick(free)
        chosen.has_role = True
        return chosen

    def within(self, week: int) -> Micros:
        """Some instant of a week, the first of the year being 0."""
        return self.start + week * WEEK + self.chance.below(WEEK // MILLISECOND) * MILLISECOND

    def rejoin(self, forever: Micros) -> None:
        """One who stopped in the drawdown and came back in better times."""
        stopped, came_back = (self.within(week) for week in _REJOINER)
        part = self.one_of(self.start + 8 * WEEK)
        part.stops.append(stopped)
        part.spells = [(part.joined_at, stopped), (came_back, forever)]

    def leave(self) -> None:
        """Those who stopped for good."""
        for week in _LEAVERS:
            stops_at = self.within(week)
            part = self.one_of(stops_at - 2 * WEEK)
            part.stops.append(stops_at)
            part.spells = [(part.joined_at, stops_at)]
        self.explain()

    def explain(self) -> None:
        """Give the last who left different causes: removed once idle, withdrew, nothing told."""
        gone = sorted((part for part in self.cast if part.stops), key=lambda part: part.stops[-1])
        removed, withdrew, silent = gone[-3:]
        removed.withdraws_at = removed.stops[-1] + DAY
        removed.leftover = parse_amount(_LEFT_BY_REMOVED)
        removed.stops[-1] += _REMOVED_AFTER
        removed.is_removed = True
        withdrew.withdraws_at = withdrew.stops[-1] - 2 * HOUR
        withdrew.leftover = withdrew.deposit // 4
        for part, name in zip((removed, withdrew, silent), _NAMES_OF_GONE, strict=True):
            part.nickname = name

    def rest(self) -> None:
        """Those who withdrew nearly all and never stopped: the places that removal wins back."""
        resting: list[tuple[str, tuple[str, ...]]] = [(text, ()) for text in _INACTIVE_LEFTOVERS]
        resting += [(_JUST_ABOVE_LIMIT, ()), *_UNKNOWN_CELLS, (_WAITING_EQUITY, ())]
        first, end = _REST_WEEKS
        for number, (text, unknown) in enumerate(resting):
            ends_at = self.within(first + number * (end - first) // len(resting))
            part = self.one_of(ends_at - 3 * WEEK)
            part.spells = [(part.joined_at, ends_at)]
            # All that it copied is closed by then: only swings, in alts, are held for a day.
            part.withdraws_at = ends_at + DAY + self.chance.below(30 * 60) * MINUTE
            part.leftover = parse_amount(text)
            part.unknown = unknown
            part.waits = text == _WAITING_EQUITY


def _name(chance: Chance, present: list[Part]) -> None:
    """Give everyone a handle, and two the same one: no platform promises that they differ."""
    handles = chance.mixed(NICKNAMES)
    for part, handle in zip(present, handles, strict=False):
        part.nickname = handle
    usual = [part for part in present if not part.has_role]
    usual[-1].nickname = usual[len(usual) // 2].nickname
