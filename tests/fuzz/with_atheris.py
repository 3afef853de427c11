"""`python -m tests.fuzz.with_atheris FAMILY [libFuzzer options]`: inputs led by what they reach.

Atheris is locked in requirements.lock beside this file and installed apart; see docs/security.md.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]  # installed apart


def main(arguments: list[str]) -> None:
    """Instrument the readers, put the family's seeds into a corpus, and fuzz."""
    name, *options = arguments[1:]
    with atheris.instrument_imports(include=["profitshare_gui.core", "profitshare_gui.exchanges"]):
        from tests.fuzz.families import families

        family = families()[name]
    from tests.fuzz.running import made

    corpus = Path(tempfile.mkdtemp(prefix="corpus-"))
    trial = made(family)
    for number, seed in enumerate(trial.seeds):
        (corpus / str(number)).write_bytes(seed)

    def once(content: bytes) -> None:
        trial.once(content)

    limits = ["-timeout=20", "-rss_limit_mb=3000", "-max_len=20000"]
    atheris.Setup([arguments[0], *limits, *options, str(corpus)], once)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv)
