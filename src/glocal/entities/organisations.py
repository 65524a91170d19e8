"""Organisations as rows: organisers of activities, ends of ties, bodies of offices, one for each name."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from glocal.entities import models
from glocal.entities.addresses import add_addressed, drop
from glocal.entities.bodies import is_organisation, place_named
from glocal.entities.decided import decided_of_rows
from glocal.entities.keys import identifier, organisation_key, organisation_path, place_key
from glocal.ledger.rows import add_rows, write_over
from glocal.model.claim import ActivityClaim, PersonClaim, PlaceMention, TieClaim
from glocal.model.place import Organisation, Place

Item = TypeVar("Item", str, tuple[str, int])
Part = models.OrganisationSource.Part


@dataclass(frozen=True, slots=True)
class NamedOrganisation:
    """An organisation as one claim names it."""

    number: int
    """The claim's number."""
    part: Part
    written: str
    place: Place | None

    @property
    def key(self) -> str:
        """The key by this name alone."""
        return organisation_key(self.written)


def of_tie(number: int, tie: TieClaim) -> Iterator[NamedOrganisation]:
    """Yield the ends of a tie that are organisations."""
    for end in tie.between:
        if isinstance(end, Organisation):
            yield NamedOrganisation(number, Part.END, end.name, end.place)


def of_activity(number: int, claim: ActivityClaim, mentions: Sequence[PlaceMention]) -> Iterator[NamedOrganisation]:
    """Yield the organisers that are organisations."""
    for name in claim.organisers:
        if is_organisation(name) and not place_named(name, mentions):
            yield NamedOrganisation(number, Part.ORGANISER, name, None)


def of_person(number: int, claim: PersonClaim, mentions: Sequence[PlaceMention]) -> Iterator[NamedOrganisation]:
    """Yield the body of the person's office where it is an organisation."""
    if claim.of and is_organisation(claim.of) and not place_named(claim.of, mentions):
        yield NamedOrganisation(number, Part.BODY, claim.of, None)


def source_organisations(
    named: Iterable[NamedOrganisation], places: Mapping[str, models.Place], same: Mapping[str, str]
) -> dict[str, models.Organisation]:
    """Attach each claim to the organisations it names, made if there are none yet; return the rows by key.

    Args:
        named: What claims name.
        places: The rows of all places that they name, by key.
        same: Keys of organisations that people decided to be another, with the other's name.
    """
    naming = list({(each.number, _key(each, same)): each for each in named}.values())
    rows = _rows({_key(each, same): same.get(each.key, each.written) for each in naming})
    add_rows(
        models.OrganisationSource(
            organisation=rows[_key(each, same)],
            claim_id=each.number,
            part=each.part,
            written=each.written[:300],
            place=places[place_key(each.place)] if each.place else None,
            report=identifier(each.key),
            base=organisation_path(each.written),
        )
        for each in naming
    )
    return rows


def _key(named: NamedOrganisation, same: Mapping[str, str]) -> str:
    return organisation_key(same[named.key]) if named.key in same else named.key


def _rows(names: Mapping[str, str]) -> dict[str, models.Organisation]:
    rows = models.Organisation.objects.in_bulk(list(names), field_name="key")
    missing = {key: name[:300] for key, name in names.items() if key not in rows}
    made = [models.Organisation(key=key, base=organisation_path(name), name=name) for key, name in missing.items()]
    add_addressed(made)
    return rows | {row.key: row for row in made}


def refresh_organisations(ids: Collection[int]) -> None:
    """Compute anew what is shown of these organisations; one that no claim names any more goes.

    The name is the one printed most often, then the first in the alphabet; the place is told of most often.
    """
    names: dict[int, Counter[str]] = defaultdict(Counter)
    places: dict[int, Counter[tuple[str, int]]] = defaultdict(Counter)
    sources = models.OrganisationSource.objects.filter(organisation__in=ids)
    reports: dict[str, int] = {}
    told = sources.values_list("organisation_id", "written", "place_id", "place__key", "report")
    for pk, written, place, key, report in told:
        reports[report] = pk
        names[pk][written] += 1
        if place:
            places[pk][key, place] += 1
    rows = list(models.Organisation.objects.filter(pk__in=ids))
    drop([row for row in rows if row.pk not in names])
    kept = [row for row in rows if row.pk in names]
    decided = decided_of_rows({row.pk: row for row in kept}, reports)
    for row in kept:
        row.name = decided.get(row.pk, {}).get("name") or _most(names[row.pk])
        row.place_id = _most(places[row.pk])[1] if places[row.pk] else None
    write_over(kept, ("name", "place"))
    _name_ends({row.pk: row for row in kept})


def _name_ends(rows: Mapping[int, models.Organisation]) -> None:
    """Call the ends of ties as their organisations are called, and put them where these sit, whoever said so first."""
    changed = []
    for end in models.TieEnd.objects.filter(body__in=rows):
        row = rows[end.body_id or 0]
        if (end.organisation, end.place_id) != (row.name, row.place_id):
            end.organisation, end.place_id = row.name, row.place_id
            changed.append(end)
    write_over(changed, ("organisation", "place"))


def _most(counted: Counter[Item]) -> Item:
    return min(counted, key=lambda each: (-counted[each], each))
