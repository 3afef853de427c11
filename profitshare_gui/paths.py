"""Where things are: the data and log folders of this person, and the files that travel with us."""

from __future__ import annotations

import os
import sys
from pathlib import Path

APPLICATION = "ProfitShare"
DATA_VARIABLE = "PROFITSHARE_DATA"
PORTABLE_MARK = "portable"

_HERE = Path(__file__).parent
_ROOT = next(p for p in (_HERE / "resources", _HERE.parent / "resources") if p.is_dir())


def resource(name: str) -> Path:
    """A file of `resources/`, the same in a work tree, a wheel and a bundle: `icons/profit.svg`."""
    return _ROOT / name


def program_folder() -> Path:
    """The folder of the bundle's executable, else the one that holds the package."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent
    return _HERE.parent


def data_folder(chosen: str | None = None) -> Path:
    """The folder of the archive; it is not created.

    It is `chosen` (`--data`), else PROFITSHARE_DATA, else `data` beside a file called `portable` in
    the program's folder, else this person's own folder.
    """
    named = chosen or os.environ.get(DATA_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    if _is_portable():
        return program_folder() / "data"
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False)


def log_folder() -> Path:
    """The folder of the log files; beside the data where the program is portable."""
    if _is_portable():
        return program_folder() / "logs"
    from platformdirs import user_log_path

    return user_log_path(APPLICATION, appauthor=False)


def _is_portable() -> bool:
    return (program_folder() / PORTABLE_MARK).is_file()
