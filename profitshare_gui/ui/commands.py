"""What to type in a terminal for what the window cannot do yet; made to be copied."""

from __future__ import annotations

from typing import NamedTuple

_EXAMPLE_ACCOUNT = "JU main"
_EXAMPLE_RATIO = "0.10"


class Commands(NamedTuple):
    """Command lines for one account of one archive.

    `account_name` is empty where there is no account yet; `data_option` is what a command needs to
    find the archive, with a space before it, empty for the usual place.
    """

    account_name: str = ""
    data_option: str = ""

    def fill(self) -> str:
        """Import orders; without an account, make one first."""
        if self.account_name:
            return self._bring("orders.csv", "orders")
        add = f'profitshare accounts add "{_EXAMPLE_ACCOUNT}" --rules ju{self.data_option}'
        return f"{add}\n{self._bring('orders.csv', 'orders')}"

    def ratio_file(self, since: str) -> str:
        """An events file that says which ratio was in force from an instant on."""
        return f"at,kind,copier_id,amount,ratio,note\n{since},ratio_change,,,{_EXAMPLE_RATIO},"

    def bring_ratio(self) -> str:
        """Import that file."""
        return self._bring("ratio.csv", "events")

    def _bring(self, file: str, kind: str) -> str:
        name = self.account_name or _EXAMPLE_ACCOUNT
        return f'profitshare import {file} --account "{name}" --kind {kind}{self.data_option}'
