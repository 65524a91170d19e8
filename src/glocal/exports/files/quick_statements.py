"""Wikidata QuickStatements (version 1): ties that Wikidata lacks, each with its reference.

A tie can be stated where both ends are known by their Wikidata numbers: those come from imported lists whose rows carry
them. A tie that such a list still has is one that Wikidata knows. Only what Wikidata means by P190, twinned
administrative body, is stated, in both directions, since the relation is the same from either side.

Source: wikidata.org/wiki/Help:QuickStatements. P190 twinned administrative body, P580 start time; references: P1476
title, P577 publication date, P1683 quotation, P854 reference address.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from glocal.entities.keys import place_key
from glocal.entities.models import Place, TieSource
from glocal.exports.briefs.plain import printable
from glocal.exports.records.forms import TieRecord
from glocal.exports.records.identifiers import identifier
from glocal.exports.records.parts import DateRecord, SourceRecord
from glocal.ledger.models import Claim
from glocal.ledger.payloads import tie_of
from glocal.model.place import Place as SaidPlace

_NUMBER = re.compile(r"(?:https?://(?:www\.)?wikidata\.org/(?:entity|wiki)/)?(Q\d+)")
_BETWEEN = " – "
_AGAIN = re.compile(r" \(\d+\)$")
_TWINNED = {"sister-city", "friendship-city"}
_LONGEST = 1_500
"""Letters that Wikidata takes for a text."""
_PRECISIONS = {4: 9, 7: 10, 10: 11}
"""Wikidata's precision by the length of a date: year, month, day."""
_BATCH = 1_000


@dataclass(slots=True)
class LeftOut:
    """Why ties were not stated, counted by reason."""

    counts: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        """Return the counts in one line, empty where all were stated."""
        return ", ".join(f"{count} {reason}" for reason, count in self.counts.most_common())


@dataclass(frozen=True, slots=True)
class Known:
    """What Wikidata is known to have, by imported lists."""

    numbers: Mapping[str, str]
    """Wikidata number of a place by its permanent identifier."""
    pairs: frozenset[frozenset[str]]
    """Numbers of the two ends of each tie that a list from Wikidata has."""


def known_to_wikidata() -> Known:
    """Return the numbers of places and the ties that imported lists give in Wikidata's own numbers."""
    by_key: dict[str, str] = {}
    pairs = set()
    rows = TieSource.objects.filter(claim__article__reading__retired_at_utc=None, claim__article__row_key__contains="Q")
    for source in rows.select_related("claim__article").iterator(_BATCH):
        found = _numbers(source.claim)
        by_key |= found
        if len(found) == len(("one", "other")) and not source.claim.payload.get("gone"):
            pairs.add(frozenset(found.values()))
    places = Place.objects.only("key", "identifier").iterator(_BATCH)
    numbers = {identifier(place): by_key[place.key] for place in places if place.key in by_key}
    return Known(numbers, frozenset(pairs))


def _numbers(claim: Claim) -> dict[str, str]:
    """Return the Wikidata number of each end that a row of a list gives, by the key of its place."""
    told = _AGAIN.sub("", claim.article.row_key).split(_BETWEEN)
    ends = tie_of(claim).between
    if len(told) != len(ends):
        return {}
    found = ((end, _NUMBER.fullmatch(words)) for end, words in zip(ends, told, strict=True))
    return {place_key(end): match[1] for end, match in found if match and isinstance(end, SaidPlace)}


def write_statements(ties: Iterable[TieRecord], known: Known, left_out: LeftOut) -> Iterator[bytes]:
    """Yield the statements tie by tie; what cannot be stated is counted in `left_out`."""
    for tie in ties:
        one, other = (known.numbers.get(end.place.id, "") if end.place else "" for end in tie.between)
        reason = _unstatable(tie, one, other, known)
        if reason:
            left_out.counts[reason] += 1
            continue
        rest = "".join(f"\t{part}" for part in _parts(tie))
        yield f"{one}\tP190\t{other}{rest}\n{other}\tP190\t{one}{rest}\n".encode(errors="replace")


def _unstatable(tie: TieRecord, one: str, other: str, known: Known) -> str:
    if tie.kind not in _TWINNED or any(end.organisation for end in tie.between):
        return "are nothing that Wikidata calls twinned"
    if tie.status != "active":
        return "are planned or ended"
    if not (one and other):
        return "have an end without a Wikidata number"
    return "stand in Wikidata already" if frozenset((one, other)) in known.pairs else ""


def _parts(tie: TieRecord) -> Iterator[str]:
    if start := _time(tie.formalised):
        yield f"P580\t{start}"
    for source in tie.sources:
        if not source.register:
            yield from _reference(source)
            return


def _reference(source: SourceRecord) -> Iterator[str]:
    yield f"S1476\t{_text(source.headline or source.issue)}"
    if published := _time(source.date):
        yield f"S577\t{published}"
    if source.quotes:
        yield f"S1683\t{_text(source.quotes[0])}"
    if source.page.startswith("http"):
        yield f'S854\t"{source.page}"'


def _time(date: DateRecord | None) -> str:
    """Return a date as Wikidata writes it; nothing for seasons, intervals and what is not sure."""
    if date is None or len(date.edtf) not in _PRECISIONS or not re.fullmatch(r"[\d-]+", date.edtf):
        return ""
    if date.earliest is None or not date.earliest.isoformat().startswith(date.edtf):
        return ""
    padded = (date.edtf + "-00-00")[: len("2026-00-00")]
    return f"+{padded}T00:00:00Z/{_PRECISIONS[len(date.edtf)]}"


def _text(words: str) -> str:
    """Return a text with its language; it cannot part columns or rows, nor end itself."""
    plain = printable(words.replace('"', "”").replace("|", "/"))[:_LONGEST].strip()
    is_japanese = any("\u3040" <= letter <= "\u30ff" for letter in plain)
    return f'{"ja" if is_japanese else "en"}:"{plain}"'
