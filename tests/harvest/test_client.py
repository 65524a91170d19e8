import datetime
import socket

import pytest

from glocal.harvest import Client, HarvestError
from glocal.harvest.client import Response, user_agent
from glocal.harvest.errors import TooSlowError
from tests.harvest.conftest import Answer, Server, Time


def ask(client: Client, url: str, *, is_patient: bool = True) -> bytes:
    def read(response: Response) -> bytes:
        return b"".join(client.chunks(response))

    return client.fetch(url, dict, read, is_patient=is_patient)


def test_a_request_says_who_asks(client: Client, server: Server):
    server.answers = [Answer(body=b"list")]

    assert ask(client, server.url) == b"list"
    assert server.requests[0][1]["user-agent"] == user_agent()
    assert user_agent().startswith("glocal/")


def test_requests_keep_a_pause_between_them(client: Client, server: Server, time: Time):
    server.answers = [Answer(body=b"list")]

    ask(client, server.url)
    ask(client, server.url)

    assert time.waits == [1.0]


def test_a_busy_server_is_asked_again_when_it_says(client: Client, server: Server, time: Time):
    server.answers = [Answer(429, headers={"Retry-After": "17"}), Answer(503), Answer(body=b"list")]
    told: list[str] = []
    client.tell = told.append

    assert ask(client, server.url) == b"list"
    assert time.waits == [17.0, 10.0]
    assert [words.partition(" is ")[2] for words in told] == [
        "busy (429); it is asked again in 17 s",
        "busy (503); it is asked again in 10 s",
    ]


def test_a_server_may_say_the_time_to_ask_again(client: Client, server: Server, time: Time):
    client.now_utc = lambda: datetime.datetime(2026, 11, 21, 8, 0, 0, tzinfo=datetime.UTC)
    server.answers = [Answer(503, headers={"Retry-After": "Sat, 21 Nov 2026 08:01:30 GMT"}), Answer(body=b"list")]

    ask(client, server.url)

    assert time.waits == [90.0]


def test_a_wait_of_hours_is_left_to_the_person(client: Client, server: Server, time: Time):
    server.answers = [Answer(429, headers={"Retry-After": "7200"})]

    with pytest.raises(HarvestError, match="asks to wait 120 minutes: run the same command again later"):
        ask(client, server.url)
    assert time.waits == []


def test_a_server_that_stays_busy_is_left_alone_after_some_tries(client: Client, server: Server, time: Time):
    server.answers = [Answer(503)]

    with pytest.raises(HarvestError, match=r"is busy \(503\) at each of 5 tries"):
        ask(client, server.url)
    assert len(server.requests) == 5
    assert time.waits == [5.0, 10.0, 20.0, 40.0]


def test_a_refusal_is_final(client: Client, server: Server):
    server.answers = [Answer(404)]

    with pytest.raises(HarvestError, match="refuses the request: 404 Not Found: check the address"):
        ask(client, server.url)
    assert len(server.requests) == 1


def test_an_answer_that_breaks_off_is_asked_for_again(client: Client, server: Server):
    server.answers = [Answer(body=b"whole list", breaks_after=4), Answer(body=b"whole list")]

    assert ask(client, server.url) == b"whole list"


@pytest.mark.parametrize("status", [500, 504])
def test_an_impatient_call_learns_at_once_that_the_server_ran_out_of_time(client: Client, server: Server, status: int):
    server.answers = [Answer(status)]

    with pytest.raises(TooSlowError, match="ran out of time"):
        ask(client, server.url, is_patient=False)
    assert len(server.requests) == 1


def test_a_silent_server_is_too_slow(client: Client):
    client.timeout_seconds = 0.05
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(TooSlowError, match="did not answer within"):
        ask(client, f"http://127.0.0.1:{silent.getsockname()[1]}", is_patient=False)


def test_an_answer_that_drips_is_too_slow(client: Client, server: Server, time: Time):
    server.answers = [Answer(body=b"x" * 200_000)]

    def read(response: Response) -> None:
        for _ in client.chunks(response, limit_seconds=10):
            time.now += 11

    with pytest.raises(TooSlowError, match="the answer took more than 10 s"):
        client.fetch(server.url, dict, read, is_patient=False)


def test_a_server_that_is_not_there_is_told(client: Client):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    with pytest.raises(HarvestError, match="cannot be reached"):
        ask(client, f"http://127.0.0.1:{port}")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://example.org/list.csv", "list.csv", "https://"])
def test_only_web_addresses_are_asked(client: Client, url: str):
    with pytest.raises(HarvestError, match="is no web address"):
        ask(client, url)


def test_a_redirect_out_of_the_web_is_not_followed(client: Client, server: Server):
    server.answers = [Answer(302, headers={"Location": "file:///etc/passwd"})]

    with pytest.raises(HarvestError):
        ask(client, server.url)


def test_a_redirect_within_the_web_is_followed(client: Client, server: Server):
    server.answers = [Answer(302, headers={"Location": "/elsewhere"}), Answer(body=b"list")]

    assert ask(client, server.url) == b"list"
    assert [path for path, _ in server.requests] == ["/", "/elsewhere"]
