"""Some work on a small disk; run as `python -m tests.store.disk_child WHAT DATA`.

Says on stdout, as JSON, why it could not be done; an empty text when it was.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from pathlib import Path

from profitshare_gui.core.errors import StoreError
from tests.store.kill_child import ACTIONS

if __name__ == "__main__":
    answer, spoken = "", io.StringIO()
    with contextlib.redirect_stdout(spoken):
        try:
            ACTIONS[sys.argv[1]](Path(sys.argv[2]))
        except StoreError as error:
            answer = str(error)
        except SystemExit as ended:
            answer = spoken.getvalue() if ended.code else ""
    sys.stdout.write(json.dumps(answer))
