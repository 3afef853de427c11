"""Where things are: the data and log folders of this person, and the files that travel with us."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from profitshare_gui.core.errors import BadValue
from profitshare_gui.place import (
    Place,
    folder_of,
    has_password,
    is_url,
    shared_archive,
    without_password,
)

APPLICATION = "ProfitShare"
DATA_VARIABLE = "PROFITSHARE_DATA"
PORTABLE_MARK = "portable"

_HERE = Path(__file__).parent
_ROOT = next(p for p in (_HERE / "resources", _HERE.parent / "resources") if p.is_dir())


def resource(name: str) -> Path:
    """A file of `resources/`, the same in a work tree, a wheel and a bundle: `icons/profit.svg`."""
    return _ROOT / name


def guide() -> Path:
    """The folder of the guide's chapters; its pictures lie in `pictures` beside it."""
    packed = _ROOT / "guide"
    return packed if packed.is_dir() else _HERE.parent / "docs" / "guide"


def program_folder() -> Path:
    """The folder of the bundle's executable, else the one that holds the package."""
    if is_bundle():
        return Path(sys.executable).parent
    return _HERE.parent


def is_portable() -> bool:
    """Whether everything is kept beside the program: a file called `portable` lies there."""
    return (program_folder() / PORTABLE_MARK).is_file()


def is_bundle() -> bool:
    """Whether this is the folder that runs without Python."""
    return bool(getattr(sys, "frozen", False))


def data_place(chosen: str | None = None) -> Place:
    """Where the archive is: a data folder, which is not created, or a database on a server.

    It is `chosen` (`--data`), else PROFITSHARE_DATA, else `data` beside a file called `portable` in
    the program's folder, else this person's own folder. Either of the first two may be a URL; what
    is not shared is then kept in a folder of its own inside one of the last two.

    Raises `BadValue` for a URL that is none of a database, and for one with a password in `chosen`:
    everybody can read the options of a process.
    """
    if chosen and has_password(chosen):
        raise BadValue("password_in_options", without_password(chosen))
    named = chosen or os.environ.get(DATA_VARIABLE)
    if not named:
        return _own_folder()
    if is_url(named):
        return shared_archive(named, _own_folder())
    return Path(named).expanduser().absolute()


def data_folder(chosen: str | None = None) -> Path:
    """The data folder on this computer; see `data_place`."""
    return folder_of(data_place(chosen))


def log_folder() -> Path:
    """The folder of the log files; beside the data where the program is portable."""
    if is_portable():
        return program_folder() / "logs"
    from platformdirs import user_log_path

    return user_log_path(APPLICATION, appauthor=False)


def _own_folder() -> Path:
    if is_portable():
        return program_folder() / "data"
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False)
