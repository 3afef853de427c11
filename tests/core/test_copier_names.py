"""What copiers are called."""

from __future__ import annotations

from profitshare_gui.core.copier_names import CopierNames


def test_copiers_of_one_nickname_are_told_apart() -> None:
    """product.md, First run: the demo world has a nickname collision."""
    names = CopierNames({"1": "Leo", "2": "Leo", "3": "Zed"})
    assert [names[each] for each in "1234"] == ["Leo (1)", "Leo (2)", "Zed", "4"]
