"""Everything we can explain to a person; what is not here is a bug and may fly.

ProfitShareError
├── BadValue(code, value)            one cell, option or key that cannot be read
├── BadFile(path, lines)             a file with lines that cannot be used, each with its reason
├── BadRulebook(path, faults)        a rulebook file, each fault with its key
├── UnknownRulebook(rulebook_id)     no rulebook has this id
├── NoRatio(copier_id, order_id)     nothing says which share ratio applies to an order
├── UnknownAccount(name)             the archive has no account of this name
├── AccountExists(name)              the archive has one already
├── Stopped()                        the person who asked for it stopped it; nothing was saved
├── ProcessLost()                    a process of ours ended without an answer
├── ExchangeError                    an exchange: the tree is in `exchange_errors.py`
└── StoreError                       the archive itself
    ├── NewerDatabase(found, known)  written by a later version of this program
    ├── AlreadyRunning(pid, command) another process holds the archive for writing
    ├── DiskTrouble(path, why, code) the disk is full, read-only or damaged
    └── DatabaseTrouble(name, why, code)  the server of a shared archive cannot be used

A class carries facts. The translated sentence and the button that helps are in `ui/errors.py`;
`str()` gives the plain English one for the command line and the log.
"""

from __future__ import annotations

from typing import NamedTuple

_VALUE_REASONS = {
    "empty": "is empty",
    "empty_name": "an account needs a name",
    "unknown_exchange": "is not an exchange this program knows: files, binance, bitget or okx",
    "not_an_archive_url": (
        "is not the URL of a database; it looks like postgresql+psycopg://user@host/database"
    ),
    "password_in_options": (
        "has a password, which everybody on this computer can see in the list of processes; put "
        "the URL into PROFITSHARE_DATA, or the password into ~/.pgpass, and change it if others "
        "use this computer"
    ),
    "not_an_address": "is not an https address; plain http is accepted for this computer alone",
    "not_a_number": "is not a number",
    "decimal_comma": "has a comma; decimals are written with a point",
    "amount_too_large": "is beyond the largest amount, about 92 billion",
    "ratio_too_fine": "is a ratio with more than 6 decimals",
    "ratio_out_of_range": "is not a ratio between 0 and 1",
    "not_an_instant": "is not an instant such as 2026-03-30T00:00:00Z",
    "no_zone": "is a time without a zone; end it with Z or an offset",
    "instant_out_of_range": "is outside the years 1971 to 2199",
    "not_a_count": "is not a whole number of 0 or more",
    "unknown_kind": "is not a known kind of event",
    "unknown_owner": "is neither lead nor own nor empty",
    "unknown_language": "is not a language this program speaks",
    "no_longer_counts": "the row was corrected or withdrawn meanwhile",
    "closed_before_opened": "is before the order was opened",
    "open_without_id": "is empty: an order that is still open needs an order_id",
    "control_characters": "has characters that cannot be shown",
    "too_long": "is too long",
    "not_utf8": "is not UTF-8 text",
    "not_in_encoding": "has bytes that are no letters in the encoding of the file",
    "lost_digits": "LOST_DIGITS: is an id that a spreadsheet shortened as if it were a number",
    "merged_cell": "is part of a cell that spans several rows; give each row its own",
    "cell_error": "is an error of the spreadsheet instead of a value",
    "formula_without_value": "is a formula without its result; open and save it in a spreadsheet",
    "duplicate_id": "DUPLICATE_ID: stands twice in the file with different content",
    "wrong_cell_count": "has not as many cells as the header",
    "bad_quotes": "has a quotation mark that is not closed or not doubled",
    "not_an_asset": "is not the name of an asset",
    "unknown_zone": "is not a zone such as Asia/Kolkata, UTC or +05:30",
    "no_export_kind": "needs to be told which kind of rows to write",
    "not_for_a_book": "is not written in this format: it takes payouts and own orders",
    "not_an_id": "is not an id as this exchange has them",
    "not_a_text": "stands where a text belongs",
    "not_a_row": "stands where a row belongs",
    "unknown_word": "is none of the words that are known here",
    "not_a_position": "is not a place where reading can go on",
    "skipped_time": "is a local time that never was: the clocks were put forward over it",
    "ambiguous_time": (
        "is a local time that came twice, when the clocks were put back; write it with its offset"
    ),
    "parts_elsewhere": (
        "has parts in an earlier file that are not in this one; import a file with all of them"
    ),
}

DISK_STEPS = {
    "full": "Free some space on that disk and try again",
    "read_only": "Allow writing to it, or choose another folder with --data",
    "unreadable": "Copy the folder to another disk and try again from there",
    "not_an_archive": "'profitshare restore' puts a backup in its place and keeps the file",
    "foreign": "Choose another folder with --data",
    "damaged": (
        "'profitshare restore' puts a backup in its place, 'profitshare salvage' saves what can "
        "still be read; both keep the damaged file"
    ),
    "hopeless": "'profitshare restore' puts a backup in its place and keeps the damaged file",
    "gone": "Bring it back to its folder, or start again and restore a backup",
    "bad_backup": "Choose another one; 'profitshare backup --list' shows them",
}
"""What to do about trouble with the disk, by `DiskTrouble.code`."""

DATABASE_STEPS = {
    "bad_url": "It looks like postgresql+psycopg://user@host/database",
    "no_driver": "Install it with pip install 'profitshare[postgresql]'",
    "unreachable": "Check that the server runs and that this computer may reach it",
    "refused": "Check the name, and the password in ~/.pgpass or PROFITSHARE_DATA",
    "no_database": "Ask whoever looks after the server to create it, with the encoding UTF8",
    "too_old": "Ask whoever looks after the server for a newer one",
    "not_utf8": "Ask whoever looks after the server for a database with the encoding UTF8",
    "not_allowed": (
        "Ask whoever looks after the server to let this user create and use tables in it"
    ),
    "gone": "Try again in a moment; nothing half was saved",
    "busy": "Try again in a moment, or ask for more connections to be allowed",
    "full": "Ask whoever looks after the server to free some space, then try again",
    "read_only": "Connect to the main server instead of a copy of it, or ask for it to be opened",
    "damaged": "Ask whoever looks after the server, before anything else is written",
    "foreign": "Choose another database",
    "not_empty": "Move it to an empty database or a new folder",
    "not_here": "'profitshare move-archive BACKUP URL' fills an empty database from a backup",
}
"""What to do about trouble with a shared archive, by `DatabaseTrouble.code`."""


class BadLine(NamedTuple):
    """One line of a file that was refused. `column` is empty where the whole line is at fault."""

    line: int
    column: str
    code: str
    value: str

    @property
    def why(self) -> str:
        """The reason in plain English, with the column and the text that was found."""
        return " ".join(
            part for part in (self.column, str(BadValue(self.code, self.value))) if part
        )


class Fault(NamedTuple):
    """One thing wrong with a rulebook: the dotted key and the reason."""

    key: str
    why: str


class ProfitShareError(Exception):
    """Anything the program can explain; shown as a banner where it was asked for."""


class BadValue(ProfitShareError):
    """A piece of text that cannot be what it should be; `code` names the reason."""

    def __init__(self, code: str, value: str = "") -> None:
        super().__init__(code, value)
        self.code = code
        self.value = value

    def __str__(self) -> str:
        reason = _VALUE_REASONS.get(self.code, self.code)
        shown = self.value if len(self.value) <= 60 else self.value[:59] + "…"
        return f"{shown!r} {reason}" if shown else reason


class BadFile(ProfitShareError):
    """A file that cannot be used: `why` for the whole of it, `lines` for the ones at fault."""

    def __init__(self, path: str, why: str = "", lines: tuple[BadLine, ...] = ()) -> None:
        super().__init__(path, why, lines)
        self.path = path
        self.why = why
        self.lines = lines

    def __str__(self) -> str:
        head = f"{self.path}: {self.why or f'{len(self.lines)} line(s) cannot be used'}"
        return "\n".join([head, *(f"{self.path}:{bad.line}: {bad.why}" for bad in self.lines)])


class BadRulebook(ProfitShareError):
    """A rulebook file with faults; all of them are named at once."""

    def __init__(self, path: str, faults: tuple[Fault, ...]) -> None:
        super().__init__(path, faults)
        self.path = path
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(f"{self.path}: {fault.key}: {fault.why}" for fault in self.faults)


class UnknownRulebook(ProfitShareError):
    """No rulebook has this id; `known` lists those there are."""

    def __init__(self, rulebook_id: str, known: tuple[str, ...] = ()) -> None:
        super().__init__(rulebook_id, known)
        self.rulebook_id = rulebook_id
        self.known = known

    def __str__(self) -> str:
        return f"no rulebook is called {self.rulebook_id!r}; known: {', '.join(self.known)}"


class NoRatio(ProfitShareError):
    """Neither the order, nor the ratio history, nor the caller, nor the rulebook gives a ratio."""

    def __init__(self, copier_id: str, order_id: str, opened_at: str) -> None:
        super().__init__(copier_id, order_id, opened_at)
        self.copier_id = copier_id
        self.order_id = order_id
        self.opened_at = opened_at

    def __str__(self) -> str:
        order = f"order {self.order_id!r}" if self.order_id else "the order without an id"
        return (
            f"no share ratio for {order} of copier {self.copier_id!r} opened {self.opened_at}: "
            "fill share_ratio, add a ratio_change event, or give --ratio"
        )


class UnknownAccount(ProfitShareError):
    """The archive has no account of this name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name

    def __str__(self) -> str:
        return f"no account is called {self.name!r}; 'profitshare accounts list' shows them"


class AccountExists(ProfitShareError):
    """The archive has an account of this name already."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name

    def __str__(self) -> str:
        return f"an account called {self.name!r} exists already"


class Stopped(ProfitShareError):
    """Work that was stopped by the person who asked for it; nothing of it was kept."""

    def __str__(self) -> str:
        return "stopped; nothing was saved"


class ProcessLost(ProfitShareError):
    """A process that worked for us ended without an answer: killed, or out of memory."""

    def __str__(self) -> str:
        return "the process that did the work ended without an answer; nothing was saved"


class StoreError(ProfitShareError):
    """The archive cannot be used as it is; nothing in it was changed."""


class NewerDatabase(StoreError):
    """The archive was written by a later version of this program."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(found, known)
        self.found = found
        self.known = known

    def __str__(self) -> str:
        return (
            f"the archive was written by revision {self.found}; this program knows up to "
            f"{self.known}. Install the newer version; nothing was changed"
        )


class AlreadyRunning(StoreError):
    """Another process is writing to the archive; `pid` is 0 where it cannot be told.

    `command` is what that process was started as, empty where it cannot be told; `purpose` is what
    only one may do at a time, where that is not writing.
    """

    def __init__(self, pid: int = 0, command: str = "", purpose: str = "") -> None:
        super().__init__(pid, command, purpose)
        self.pid = pid
        self.command = command
        self.purpose = purpose

    def __str__(self) -> str:
        holder = f"process {self.pid}" if self.pid else "another process"
        if self.command:
            holder = f"{holder} ({self.command})"
        doing = self.purpose or "writing to the archive"
        return f"{holder} is {doing}; try again when it has finished"


class DiskTrouble(StoreError):
    """The disk refused: full, read-only or damaged.

    `code` is a key of `DISK_STEPS` where there is something to be done about it, else empty.
    """

    def __init__(self, path: str, why: str, code: str = "") -> None:
        super().__init__(path, why, code)
        self.path = path
        self.why = why
        self.code = code

    def __str__(self) -> str:
        step = DISK_STEPS.get(self.code)
        return f"{self.path}: {self.why}" + (f". {step}" if step else "")


class DatabaseTrouble(StoreError):
    """The server of a shared archive refused, or cannot be reached.

    `name` is the URL without its password, `code` a key of `DATABASE_STEPS`.
    """

    def __init__(self, name: str, why: str, code: str) -> None:
        super().__init__(name, why, code)
        self.name = name
        self.why = why
        self.code = code

    def __str__(self) -> str:
        return f"{self.name}: {self.why}. {DATABASE_STEPS[self.code]}"
