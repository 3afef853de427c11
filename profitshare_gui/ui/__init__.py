"""The window; the only package that knows Qt.

What runs before the first frame does not name the namespace `Qt`, and what is imported before it
names it as `QtCore.Qt` where it is used: its two thousand names are made when it is first named, a
tenth of the time to that frame.
"""

import builtins

import PySide6.QtCore  # noqa: F401  # what comes after it is imported through PySide6's own hook

# PySide6 reads the source of every module that is imported after it, for `from __feature__`, which
# is nowhere here. What it put aside is put back: a twentieth of the time to the first frame, and as
# much again of the libraries that come after it.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
