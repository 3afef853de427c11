"""What a Bitget request asks for: its parameters, checked as classic v2 documents them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from tests.practice.feed import Feed
from tests.practice.wire import Desk, Request
from tests.practice.world import DAY_MS

PRODUCTS = ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")
THREE_MONTHS = 90


class Refused(Exception):
    """The request is understood and refused; `code` is Bitget's, `about` what it names."""

    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(code, about)
        self.code = code
        self.about = about


class _Dated(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def at_ms(self) -> int: ...


Row = TypeVar("Row", bound=_Dated)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that may be made, and the desk to answer it from."""

    request: Request
    desk: Desk
    params: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "params", self.request.params)

    @property
    def product(self) -> str:
        """The product type, which must be one of the three; upper or lower case."""
        text = self.params.get("productType", "")
        if not text:
            raise Refused("40019", "productType")
        if text.upper() not in PRODUCTS:
            raise Refused("40020", "productType")
        return text.upper()

    def number(self, name: str) -> int | None:
        """A whole number, None if it is not given; 40020 if it is none."""
        text = self.params.get(name, "")
        if not text:
            return None
        if not text.isascii() or not text.isdigit():
            raise Refused("40020", name)
        return int(text)

    def size(self, name: str, default: int, most: int) -> int:
        """A page size, 40020 unless it is between 1 and the documented maximum."""
        size = self.number(name)
        size = default if size is None else size
        if not 1 <= size <= most:
            raise Refused("40020", name)
        return size

    def window(self, days: int) -> tuple[int, int] | None:
        """`startTime` and `endTime` in ms, None if neither is given; at most so many days."""
        start, end = self.number("startTime"), self.number("endTime")
        if start is None and end is None:
            return None
        now = self.desk.clock.now_ms()
        end = now if end is None else end
        start = end - days * DAY_MS if start is None else start
        if start > end:
            raise Refused("40707")
        if end - start > days * DAY_MS:
            raise Refused("40705" if days == THREE_MONTHS else "40017", "startTime")
        return start, end

    def slice(self, rows: list[object], default: int = 20, most: int = 100) -> list[object]:
        """The page `pageNo` of a list."""
        size = self.size("pageSize", default, most)
        page = self.number("pageNo")
        page = 1 if page is None else page
        if page < 1:
            raise Refused("40020", "pageNo")
        return rows[(page - 1) * size : page * size]

    def page(
        self,
        feed: Feed[Row],
        is_wanted: Callable[[Row], bool],
        *,
        days: int,
        default: int = 20,
        most: int = 100,
        remembers: bool = True,
    ) -> list[Row]:
        """A page of a feed by cursor: newest id first, or upwards from `idGreaterThan`.

        The order from `idGreaterThan` is not documented. Only upwards is its `endId`, "the last
        id of the page", a cursor that leads on.
        """
        window = self.window(days)
        world, now = self.desk.world, self.desk.clock.now_ms()

        def is_given_out(row: Row) -> bool:
            if window is not None and not window[0] <= row.at_ms <= window[1]:
                return False
            return is_wanted(row) and (not remembers or world.remembers(row.at_ms, now))

        above = self.number("idGreaterThan")
        return feed.page(
            self.size("limit", default, most),
            is_given_out,
            below=self.number("idLessThan"),
            above=above,
            upwards=above is not None or self.params.get("order") == "asc",
        )
