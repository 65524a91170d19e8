"""The ledger and the entities behave on PostgreSQL as on SQLite: the same tests, run once more on a server of our own.

The server's programs are found in the usual places (Debian's package postgresql); it lives in a temporary folder on a
free port for this test alone.
"""

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SUITE = ("tests/ledger", "tests/entities")


def binaries() -> Path | None:
    """Return the folder of the newest PostgreSQL on this machine."""
    on_path = shutil.which("initdb")
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return Path(on_path).parent if on_path else found[-1].parent if found else None


@pytest.fixture(scope="module")
def database_url() -> Iterator[str]:
    """Start a server, return the address of a database in it, and stop it at the end."""
    programs = binaries()
    if programs is None:
        pytest.skip("no PostgreSQL on this machine")
    # Not in pytest's own folder, which is closed to the user that the server runs as.
    with tempfile.TemporaryDirectory(prefix="glocal-postgresql-") as name:
        yield from _server(programs, Path(name))


def _server(programs: Path, folder: Path) -> Iterator[str]:
    as_user = _as_unprivileged(folder)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    initdb = [str(programs / "initdb"), "-D", str(folder / "cluster"), "-U", "glocal", "-A", "trust", "-E", "UTF8"]
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    control = [str(programs / "pg_ctl"), "-D", str(folder / "cluster"), "-w"]
    subprocess.run([*as_user, *initdb], check=True, capture_output=True)
    subprocess.run([*as_user, *control, "-o", options, "-l", str(folder / "log"), "start"], check=True)
    yield f"postgresql://glocal@127.0.0.1:{port}/postgres"
    subprocess.run([*as_user, *control, "-m", "immediate", "stop"], check=True)


def _as_unprivileged(folder: Path) -> list[str]:
    """Return what to put before a command so that it does not run as root, which PostgreSQL refuses."""
    if os.geteuid() != 0:
        return []
    user = pwd.getpwnam("postgres")
    os.chown(folder, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups", "--"]


def test_the_suite_of_the_ledger_passes_on_postgresql(database_url: str):
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *SUITE],
        cwd=ROOT,
        env=os.environ | {"GLOCAL_DATABASE_URL": database_url},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
    assert "passed" in done.stdout
