"""A real server on this machine that answers as a test tells it."""

import http.server
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from glocal.harvest import Client


@dataclass
class Answer:
    """What the server says to one request."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    breaks_after: int | None = None
    """Bytes of the body after which the line is cut."""


@dataclass
class Server:
    """A running server; `answers` are given in turn, the last one again and again."""

    url: str
    answers: list[Answer | Callable[[str, dict[str, str]], Answer]]
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)


@pytest.fixture
def server() -> Iterator[Server]:
    """Return a server without answers yet."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            running.requests.append((self.path, headers))
            given = running.answers.pop(0) if len(running.answers) > 1 else running.answers[0]
            answer = given(self.path, headers) if callable(given) else given
            self.send_response(answer.status)
            for name, value in {"Content-Length": str(len(answer.body)), **answer.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body[: answer.breaks_after])

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    service = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    running = Server(f"http://127.0.0.1:{service.server_port}", [])
    thread = threading.Thread(target=service.serve_forever, kwargs={"poll_interval": 0.005})
    thread.start()
    yield running
    service.shutdown()
    thread.join()
    service.server_close()


@dataclass
class Time:
    """A clock that goes on only where somebody waits."""

    now: float = 0.0
    waits: list[float] = field(default_factory=list)

    def clock(self) -> float:
        """Return the seconds since the start."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Go on without waiting."""
        self.waits.append(seconds)
        self.now += seconds


@pytest.fixture
def time() -> Time:
    """Return a clock at zero."""
    return Time()


@pytest.fixture
def client(time: Time, monkeypatch: pytest.MonkeyPatch) -> Client:
    """Return a client that waits without waiting and knows no proxy."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    return Client(timeout_seconds=5.0, clock=time.clock, sleep=time.sleep)
