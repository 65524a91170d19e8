"""The offices of people as rows: one for each role and body, with when they were seen in it."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from glocal.entities import models
from glocal.entities.offices import Sighting
from glocal.gazetteer.names import fold
from glocal.ledger.rows import add_rows, write_over
from glocal.model.edtf import Edtf

Said = Sequence[tuple[models.PersonSource, Sighting]]


def write_offices(said: Mapping[int, Said]) -> None:
    """Write anew what these people are said to be: person, their claims."""
    models.Office.objects.filter(person__in=said).delete()
    seen = [each for of_person in said.values() for _, each in of_person]
    places = models.Place.objects.in_bulk({each.place for each in seen if each.place}, field_name="key")
    claims = [source.claim_id for of_person in said.values() for source, _ in of_person]
    bodies = models.OrganisationSource.objects.filter(part=models.OrganisationSource.Part.BODY, claim__in=claims)
    body_of = dict(bodies.values_list("claim_id", "organisation_id"))
    made = []
    for person, of_person in said.items():
        for of_office in _by_office(of_person):
            office = _office(person, [each for _, each in of_office])
            office.place = places.get(of_office[0][1].place)
            office.organisation_id = body_of.get(of_office[0][0].claim_id)
            made.append((office, [source for source, _ in of_office]))
    add_rows([office for office, _ in made])
    for office, sources in made:
        for source in sources:
            source.office = office
    write_over([source for _, sources in made for source in sources], ["office"])


def _by_office(said: Said) -> Iterable[Said]:
    found = defaultdict(list)
    for source, seen in said:
        found[fold(seen.role), seen.body].append((source, seen))
    return found.values()


def _office(person: int, seen: Sequence[Sighting]) -> models.Office:
    dates = [Edtf.parse(each.date) for each in seen if each.date]
    first = min(dates, key=lambda date: (date.earliest or datetime.date.min, date.text), default=None)
    last = max(dates, key=lambda date: (date.latest or datetime.date.max, date.text), default=None)
    return models.Office(
        person_id=person,
        role=_most(each.role for each in seen),
        of=_most(each.of for each in seen),
        first_seen=str(first or ""),
        last_seen=str(last or ""),
        first_day=first.earliest if first else None,
        last_day=last.latest if last else None,
    )


def _most(words: Iterable[str]) -> str:
    counted = Counter(words)
    return min(counted, key=lambda word: (-counted[word], -len(word), word))
