"""How often one address may ask: a bucket of tokens that fills again at a steady pace.

Each process counts for itself; behind several processes an address may ask that many times as often.
"""

import ipaddress
import re
import threading
from collections import OrderedDict
from dataclasses import dataclass

from glocal.model.errors import GlocalError

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_FORM = re.compile(r"(\d{1,9})/(second|minute|hour|day)")
_MOST_BUCKETS = 10_000
"""Addresses remembered at once: about 2 MB. The one that asked longest ago is forgotten first."""
_IPV6_SITE = 64
"""Bits of an IPv6 address that belong to one customer; the rest is theirs to choose."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many questions in so many seconds; none allowed means no limit."""

    most: int
    seconds: int

    @classmethod
    def parse(cls, text: str) -> "Rate":
        """Return the rate that a setting names: `600/minute`; `0/minute` sets no limit.

        Raises:
            GlocalError: the text is no rate.

        >>> Rate.parse("600/minute")
        Rate(most=600, seconds=60)
        """
        found = _FORM.fullmatch(text.strip())
        if not found:
            raise GlocalError(f"{text!r} is no rate", "write GLOCAL_API_RATE as 600/minute; 0/minute sets no limit")
        return cls(int(found[1]), _SECONDS[found[2]])


@dataclass(frozen=True, slots=True)
class Standing:
    """How an address stands after a question."""

    may_ask: bool
    remaining: int
    """Questions that it may ask at once."""
    full_in_seconds: float
    """Until it may ask as many as at first."""
    next_in_seconds: float
    """Until it may ask again; 0 if it may now."""


class Buckets:
    """The buckets of all addresses.

    Args:
        rate: How many tokens a bucket holds, and in how many seconds an empty one is full again.
    """

    def __init__(self, rate: Rate) -> None:
        self.rate = rate
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, address: str, now_seconds: float) -> Standing:
        """Take a token for a question at that time, if there is one."""
        pace = self.rate.most / self.rate.seconds
        with self._lock:
            tokens, at_seconds = self._buckets.pop(address, (float(self.rate.most), now_seconds))
            tokens = min(self.rate.most, tokens + max(0.0, now_seconds - at_seconds) * pace)
            may_ask = tokens >= 1
            tokens -= may_ask
            self._buckets[address] = (tokens, now_seconds)
            if len(self._buckets) > _MOST_BUCKETS:
                self._buckets.popitem(last=False)
        return Standing(may_ask, int(tokens), (self.rate.most - tokens) / pace, max(0.0, (1 - tokens) / pace))


def who_asks(remote_address: str) -> str:
    """Return what an address is counted under: itself, or the network of one customer for IPv6.

    >>> who_asks("2001:db8:1:2:3:4:5:6"), who_asks("192.0.2.7")
    ('2001:db8:1:2::/64', '192.0.2.7')
    """
    try:
        address = ipaddress.ip_address(remote_address)
    except ValueError:
        return remote_address
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, _IPV6_SITE), strict=False))
    return remote_address
