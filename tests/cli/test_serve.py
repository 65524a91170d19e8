import socket
import subprocess
import urllib.request
from pathlib import Path

from tests.cli.conftest import COMMAND, Run


def test_the_printed_address_answers(glocal: Run, issue: Path, environment: dict[str, str]):
    glocal("add", issue)
    serving = subprocess.Popen([*COMMAND, "serve", "--port", "0"], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert serving.stdout is not None
        address = next(word for word in serving.stdout.readline().split() if word.startswith("http://127.0.0.1:"))
        with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310 - our own address
            assert answer.status == 200
            assert "Salamina" in answer.read().decode()
            assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    finally:
        serving.terminate()
        serving.communicate(timeout=30)


def test_a_port_in_use_is_an_error_with_a_remedy(glocal: Run):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = glocal("serve", "--port", str(taken.getsockname()[1]))

    assert done.returncode == 1
    assert "name another with --host or --port" in done.stderr
