"""What a claim says of a person, compared across articles: the name, the office, the body, when, and near what."""

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from glocal.claims.people.words import HISTORICAL
from glocal.entities.bodies import is_organisation, place_named
from glocal.entities.keys import digest, organisation_key, place_key
from glocal.entities.names import PersonName, person_name
from glocal.gazetteer.names import fold
from glocal.model.claim import PersonClaim, PlaceMention
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import PlaceLevel

_TIME_OF_OFFICE = re.compile(r"^(?:(?:former|ex|past|then|retired|current|incoming|outgoing|present)\s+|[前元新現])+")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One claim about a person."""

    name: str
    role: str
    """As printed; empty where nothing tells."""
    of: str
    """The body as printed."""
    place: str
    """The key of the place that the body is; empty where it is none."""
    organisation: str
    """The key of the organisation that the body is; empty where it is none."""
    date: str
    """When they were seen in it, EDTF; else the date of the issue; empty for people of the past."""
    near: frozenset[str]
    """Keys of the localities that the article names."""
    words: str
    """The first words that say it."""

    def to_json(self) -> dict[str, str | list[str]]:
        """Return it as a JSON object."""
        plain = {field.name: getattr(self, field.name) for field in dataclasses.fields(self) if field.name != "near"}
        return {**plain, "near": sorted(self.near)}

    @classmethod
    def from_json(cls, record: dict[str, str | list[str]]) -> "Sighting":
        """Return what `to_json` wrote."""
        plain = {name: str(value) for name, value in record.items() if name != "near"}
        return cls(**plain, near=frozenset(record["near"]))

    @property
    def parts_of_name(self) -> PersonName:
        """The name taken apart."""
        return person_name(self.name)

    @property
    def office(self) -> str:
        """The office folded, without `former` and its like: who held it is the same person."""
        return _TIME_OF_OFFICE.sub("", fold(self.role))

    @property
    def body(self) -> str:
        """What tells the body of the office from others; empty where nothing tells."""
        return self.place or self.organisation or fold(self.of)

    @property
    def post(self) -> str:
        """Office and body: one person at a time holds it; empty where the body is not told."""
        return f"{self.office} of {self.body}"[:400] if self.body and self.office else ""

    @property
    def report(self) -> str:
        """The key that the person has if only this tells of them.

        A whole name in an office of a body says who is meant. A family name alone says so only at its time; where no
        body is told, only in its surroundings.
        """
        name = self.parts_of_name
        if name.whole:
            return digest("person", name.whole, self.office, self.body)
        around = "" if self.body else " ".join(sorted(self.near)) or self.words
        return digest("person", name.family, self.office, self.body, self.date, around)


def sighting(
    claim: PersonClaim, mentions: Sequence[PlaceMention], issued: Edtf | None, same: Mapping[str, str]
) -> Sighting:
    """Return what a claim says of a person.

    Args:
        claim: The claim.
        mentions: The places that its article names.
        issued: The date of the issue.
        same: Keys of organisations that people decided to be another, with the other's name.
    """
    of = claim.of or ""
    place = place_named(of, mentions)
    body = "" if place or not is_organisation(of) else organisation_key(same.get(organisation_key(of), of))
    is_past = fold(claim.role or "") in HISTORICAL
    date = claim.date or (None if is_past else issued)
    return Sighting(
        name=claim.name[:300],
        role=(claim.role or "")[:300],
        of=of[:300],
        place=place_key(place) if place else "",
        organisation=body,
        date=str(date or ""),
        near=frozenset(localities(mentions)),
        words=claim.evidence[0].quote if claim.evidence else "",
    )


def localities(mentions: Iterable[PlaceMention]) -> set[str]:
    """Return the keys of the localities among the mentions."""
    return {place_key(mention.place) for mention in mentions if mention.place.level is PlaceLevel.LOCALITY}
