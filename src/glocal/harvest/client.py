"""A polite HTTP client: one request at a time, pauses, and as much patience as the server asks for."""

import datetime
import email.utils
import http.client
import importlib.metadata
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import urlsplit

from glocal.harvest.errors import RESUME, HarvestError, TooSlowError

Result = TypeVar("Result")
Response = http.client.HTTPResponse
Headers = Callable[[], Mapping[str, str]]

_CHUNK = 1 << 16
_BUSY = (429, 502, 503)
_SLOW = (408, 500, 504)
"""What query services answer when a query runs out of time; 500 is Blazegraph's."""


def user_agent() -> str:
    """Return how requests present themselves, as Wikimedia's policy asks: program, version, where it comes from."""
    return f"glocal/{importlib.metadata.version('glocal')} (reads lists of sister cities) Python-urllib"


@dataclass(slots=True)
class Client:
    """Requests with pauses and repetitions.

    Units: everything in seconds. `clock` never goes back; `sleep` waits; `now_utc` tells the day and time.
    """

    pause_seconds: float = 1.0
    """Least time between the end of one request and the start of the next."""
    backoff_seconds: float = 5.0
    """Wait after the first failure; twice as long after each further one."""
    tries: int = 5
    most_wait_seconds: float = 600.0
    """Longer waits are refused and left to the person."""
    timeout_seconds: float = 75.0
    """Longest silence; Wikidata's own limit for a query is 60 s."""
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    now_utc: Callable[[], datetime.datetime] = lambda: datetime.datetime.now(datetime.UTC)
    tell: Callable[[str], None] = lambda _words: None
    """Takes why and when it is asked again, before the wait."""
    _free_at: float = field(default=0.0, init=False)

    def fetch(
        self, url: str, headers: Headers, consume: Callable[[Response], Result], *, is_patient: bool = True
    ) -> Result:
        """Return what `consume` makes of the answer, asked for again where the server is busy or the line breaks.

        Args:
            url: An http or https address.
            headers: Yields what is sent beside the user agent; asked for again at each try.
            consume: Reads the answer; called once for each try.
            is_patient: Whether an answer that takes too long is asked for again as well.

        Raises:
            TooSlowError: the server ran out of time, at once where the call is not patient.
            HarvestError: the address is none, the server refuses, or it was busy at every try.
        """
        wait_seconds, failure = 0.0, HarvestError(f"{url} was not asked for", RESUME)
        for attempt in range(self.tries):
            if attempt:
                self.tell(f"{failure.message}; it is asked again in {wait_seconds:.0f} s")
            self._wait(wait_seconds)
            asked_seconds = None
            try:
                return self._once(_request(url, headers()), consume)
            except TooSlowError as error:
                if not is_patient or attempt + 1 == self.tries:
                    raise
                failure = error
            except _BusyError as error:
                failure, asked_seconds = error, error.asked_seconds
            wait_seconds = self._next_wait(attempt, asked_seconds)
        raise HarvestError(f"{failure.message} at each of {self.tries} tries", RESUME) from failure

    def _once(self, request: urllib.request.Request, consume: Callable[[Response], Result]) -> Result:
        host = urlsplit(request.full_url).netloc
        try:
            with _opener().open(request, timeout=self.timeout_seconds) as response:
                return consume(response)
        except urllib.error.HTTPError as error:
            with error:
                raise self._failure(error, host) from error
        except TimeoutError as error:
            raise TooSlowError(f"{host} did not answer within {self.timeout_seconds:.0f} s", RESUME) from error
        except http.client.HTTPException as error:
            raise TooSlowError(f"{host} broke off its answer", RESUME) from error
        except OSError as error:
            reason = getattr(error, "reason", error)
            if isinstance(reason, TimeoutError):
                raise TooSlowError(f"{host} did not answer within {self.timeout_seconds:.0f} s", RESUME) from error
            raise _BusyError(f"{host} cannot be reached: {reason}", None) from error
        finally:
            self._free_at = self.clock() + self.pause_seconds

    def _failure(self, error: urllib.error.HTTPError, host: str) -> HarvestError:
        """Return what a status other than success means."""
        if error.code in _BUSY:
            return _BusyError(f"{host} is busy ({error.code})", self._asked_seconds(error.headers.get("Retry-After")))
        if error.code in _SLOW:
            return TooSlowError(f"{host} ran out of time ({error.code})", RESUME)
        return RefusedError(f"{host} refuses the request: {error.code} {error.reason}", "check the address", error)

    def _asked_seconds(self, told: str | None) -> float | None:
        """Return how long Retry-After asks to wait: seconds, or a point in time."""
        if told is None:
            return None
        if told.strip().isdigit():
            return float(told)
        try:
            then = email.utils.parsedate_to_datetime(told)
        except ValueError:
            return None
        if then.tzinfo is None:
            then = then.replace(tzinfo=datetime.UTC)
        return max(0.0, (then - self.now_utc()).total_seconds())

    def _next_wait(self, attempt: int, asked_seconds: float | None) -> float:
        wait_seconds = self.backoff_seconds * 2**attempt if asked_seconds is None else asked_seconds
        if wait_seconds > self.most_wait_seconds:
            raise HarvestError(f"the server asks to wait {wait_seconds / 60:.0f} minutes", RESUME)
        return wait_seconds

    def _wait(self, seconds: float) -> None:
        due = max(self._free_at - self.clock(), seconds)
        if due > 0:
            self.sleep(due)

    def chunks(self, response: Response, limit_seconds: float | None = None) -> Iterator[bytes]:
        """Yield the body of an answer.

        Raises:
            TooSlowError: it breaks off, or takes longer than the limit however steadily it drips.
        """
        started = self.clock()
        while chunk := response.read1(_CHUNK):
            yield chunk
            if limit_seconds is not None and self.clock() - started > limit_seconds:
                raise TooSlowError(f"the answer took more than {limit_seconds:.0f} s", RESUME)
        if response.length:
            raise TooSlowError(f"the answer broke off {response.length:,} bytes before its end", RESUME)


class RefusedError(HarvestError):
    """The server answers with a status that asking again does not change."""

    def __init__(self, message: str, remedy: str, answer: urllib.error.HTTPError) -> None:
        super().__init__(message, remedy)
        self.status = answer.code
        self.headers = answer.headers


class _BusyError(HarvestError):
    """The server or the line is busy; `asked_seconds` is how long the server asks to wait, if it does."""

    def __init__(self, message: str, asked_seconds: float | None) -> None:
        super().__init__(message, RESUME)
        self.asked_seconds = asked_seconds


class _WebRedirects(urllib.request.HTTPRedirectHandler):
    """Redirects within the web only."""

    def redirect_request(self, req, fp, code, msg, headers, newurl):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202, PLR0917  # urllib's own signature
        if urlsplit(newurl).scheme not in ("http", "https"):
            raise HarvestError(f"{req.host} leads to {newurl}, which is no web address", "check the address")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> urllib.request.OpenerDirector:
    """Return an opener for http and https alone: no files, no FTP, no cookies; proxies as the system tells."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler,
        urllib.request.HTTPHandler,
        urllib.request.HTTPSHandler,
        _WebRedirects,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPErrorProcessor,
    ):
        opener.add_handler(handler())
    return opener


def _request(url: str, headers: Mapping[str, str]) -> urllib.request.Request:
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).netloc:
        raise HarvestError(f"{url} is no web address", "give one that begins with https://")
    return urllib.request.Request(url, headers={"User-Agent": user_agent(), **headers})  # noqa: S310  # checked above
