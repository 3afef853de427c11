"""What the codes of errors mean, in plain English for the command line and the log."""

from __future__ import annotations

VALUE_REASONS = {
    "empty": "is empty",
    "empty_name": "an account needs a name",
    "unknown_exchange": (
        "is not an exchange this program knows; 'profitshare accounts add --help' lists them"
    ),
    "needs_no_key": "is read without a key",
    "key_incomplete": "an API key needs a key, a secret and, where there is one, a passphrase",
    "not_in_a_key": "cannot be part of an API key",
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


KEYRING_STEPS = {
    "none": (
        "Install and start one, such as GNOME Keyring or KWallet, or give the key again in every "
        "run"
    ),
    "not_of_the_system": (
        "Take the other one out of PYTHON_KEYRING_BACKEND or keyringrc.cfg, or give the key again "
        "in every run"
    ),
    "locked": "Unlock it and try again, or give the key again in every run",
    "refused": "Look whether it works for other programs, or give the key again in every run",
}
"""What to do where there is no keyring for a key, by `SecretStoreMissing.code`."""
