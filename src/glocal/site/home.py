"""The one folder in which everything lies that is kept."""

import contextlib
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

LEDGER = "ledger.sqlite3"
"""Name of the embedded database in the home folder."""


def home_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder that `GLOCAL_HOME` names, else the platform's data folder, whether it is there or not."""
    if named := environment.get("GLOCAL_HOME"):
        return Path(named).expanduser().absolute()
    import platformdirs  # noqa: PLC0415 - most calls name their home and need not load it

    return Path(platformdirs.user_data_dir("glocal", appauthor=False))


def secret_key(home: Path) -> str:
    """Return the key that signs what the site hands out, made at first use and kept in the home folder.

    Where that is not there or cannot be written to, it holds until the program ends.
    """
    path = home / "secret-key"
    if not path.exists() and not os.access(home, os.W_OK):
        return secrets.token_urlsafe(50)
    if not path.exists():
        draft = home / f"secret-key.{os.getpid()}"
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(50), encoding="ascii")
        # Of two processes that start at once the first one's key stands: link() never overwrites.
        with contextlib.suppress(FileExistsError):
            path.hardlink_to(draft)
        draft.unlink()
    return path.read_text(encoding="ascii")
