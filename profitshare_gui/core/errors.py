"""Everything we can explain to a person; what is not here is a bug and may fly.

ProfitShareError
├── BadValue(code, value)            one cell, option or key that cannot be read
├── BadFile(path, lines)             a file with lines that cannot be used, each with its reason
├── BadRulebook(path, faults)        a rulebook file, each fault with its key
├── UnknownRulebook(rulebook_id)     no rulebook has this id
├── NoRatio(copier_id, order_id)     nothing says which share ratio applies to an order
├── UnknownAccount(name)             the archive has no account of this name
├── AccountExists(name)              the archive has one already
├── BadImage(name, fault)            something that is no image a form can take
├── BadStep(fault)                   a step of the application that cannot be taken
├── Stopped()                        the person who asked for it stopped it; nothing was saved
├── ProcessLost()                    a process of ours ended without an answer
├── ListNotWhole(exchange, set_aside) a list of copiers that could not be read whole
├── SecretStoreMissing(code)         no keyring of the system can be used for an API key
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

from typing import ClassVar, NamedTuple

from profitshare_gui.core.reasons import (
    DATABASE_STEPS,
    DISK_STEPS,
    KEYRING_STEPS,
    VALUE_REASONS,
)


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
        reason = VALUE_REASONS.get(self.code, self.code)
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


class BadImage(ProfitShareError):
    """Something that is no image a form can take; `fault` is a word of `ImageFault`."""

    def __init__(self, name: str, fault: str) -> None:
        super().__init__(name, fault)
        self.name = name
        self.fault = str(fault)

    def __str__(self) -> str:
        return f"{self.name!r} is refused: {self.fault.replace('_', ' ')}"


class BadStep(ProfitShareError):
    """A step of the application that cannot be taken; `fault` is a word of `StepFault`."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault)
        self.fault = str(fault)

    def __str__(self) -> str:
        return f"the step cannot be taken: {self.fault.replace('_', ' ')}"


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


class ListNotWhole(ProfitShareError):
    """A list of copiers that kept moving, or has `set_aside` rows that cannot be read."""

    def __init__(self, exchange: str, set_aside: int) -> None:
        super().__init__(exchange, set_aside)
        self.exchange = exchange
        self.set_aside = set_aside

    def __str__(self) -> str:
        if self.set_aside:
            return f"{self.set_aside} rows of {self.exchange}'s list of copiers cannot be read"
        return f"{self.exchange}'s list of copiers kept changing while it was read; try again"


class ProcessLost(ProfitShareError):
    """A process that worked for us ended without an answer: killed, or out of memory."""

    def __str__(self) -> str:
        return "the process that did the work ended without an answer; nothing was saved"


class SecretStoreMissing(ProfitShareError):
    """No keyring of the system can be used, so a key can be had for one run only.

    `code` is a key of `KEYRING_STEPS`; `told` names what the keyring answered, never with a secret.
    """

    _WHAT: ClassVar = {
        "none": "there is no keyring on this computer in which an API key could be kept",
        "not_of_the_system": "the keyring that is chosen for Python is not one of the system's",
        "locked": "the keyring is locked, and was not unlocked",
        "refused": "the keyring did not do what it was asked to",
    }

    def __init__(self, code: str, told: str = "") -> None:
        super().__init__(code, told)
        self.code = code
        self.told = told

    def __str__(self) -> str:
        told = f" ({self.told})" if self.told else ""
        return f"{self._WHAT[self.code]}{told}. {KEYRING_STEPS[self.code]}"


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
