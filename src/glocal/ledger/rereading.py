"""What a newer reading of a document says that the older one did not."""

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from glocal.ledger.decisions import fact_of
from glocal.ledger.models import Claim, Reading

if TYPE_CHECKING:
    from django.db.models import QuerySet


@dataclass(frozen=True, slots=True)
class Reread:
    """How many claims of two readings are in one only, or in both; why they were believed does not count."""

    added: int
    gone: int
    same: int


def read_by_others(maker: str) -> "QuerySet[Reading]":
    """Return the readings of documents in force that another version of the reader made than `maker`."""
    return Reading.objects.filter(register="", retired_at_utc=None).exclude(maker=maker)


def compare(older: Reading, newer: Reading) -> Reread:
    """Return what changed between two readings of one document, or two imports of one list."""
    before, now = _facts(older), _facts(newer)
    return Reread(added=(now - before).total(), gone=(before - now).total(), same=(before & now).total())


def _facts(reading: Reading) -> Counter[tuple[str, str]]:
    claims = Claim.objects.filter(article__reading=reading).values_list("kind", "payload")
    return Counter((kind, json.dumps(fact_of(payload), sort_keys=True)) for kind, payload in claims)
