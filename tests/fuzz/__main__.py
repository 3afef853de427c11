"""`python -m tests.fuzz FOLDER INPUTS SEED FAMILY…`: a line of JSON for each family.

The input that was dealt with badly is left in the folder, as `FAMILY.bin`.
"""

from __future__ import annotations

import json
import sys
import traceback
from dataclasses import asdict
from pathlib import Path

from tests.fuzz.families import families
from tests.fuzz.mutating import Mutator
from tests.fuzz.running import Fault, bound, made, run


def main(arguments: list[str]) -> int:
    """Run the families; 1 as soon as one of them has a fault."""
    folder, inputs, seed = Path(arguments[0]), int(arguments[1]), int(arguments[2])
    known = families()
    bound()
    for name in arguments[3:] or known:
        place = folder / name
        place.mkdir(parents=True)
        trial = made(known[name], place)
        mutator = Mutator(seed, trial.seeds, trial.words, trial.own)
        try:
            outcome = run(known[name], mutator.inputs(inputs), trial)
        except Fault as fault:
            (folder / f"{name}.bin").write_bytes(fault.content)
            traceback.print_exc()
            return 1
        sys.stdout.write(json.dumps(asdict(outcome)) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
