"""Whether two reports of one whole name tell of the same person: a sum of named reasons that a page can show.

Weights are log-odds. They were set so that the people of the sample issues meet and bearers of one name in two towns
stay apart (tests/entities/test_same_person.py).
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from glocal.entities.names import person_name
from glocal.entities.offices import Sighting
from glocal.model.edtf import Edtf
from glocal.model.reason import Reason

_PRIOR = Reason("two people of one name", -3.0)
_SAME_NAME = Reason("same given and family name", 3.0)
_OTHER_MIDDLE = Reason("different middle names", -10.0)
_OTHER_FAMILY = Reason("different words in capitals", -10.0)
_SAME_BODY = Reason("same body", 2.5)
_OTHER_BODY = Reason("different bodies", -2.0)
_SAME_OFFICE = Reason("same office", 1.5)
_OFFICE_ELSEWHERE = Reason("same office of two places", -3.0)
_SHARED_PLACE = Reason("articles name the same place", 2.5)
_A_LIFETIME_APART = Reason("seen a lifetime apart", -10.0)

LIFETIME_YEARS = 80
TENURE_YEARS = 24
"""Years within which a family name in one office means one holder: six terms of four years."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that claims with one name, office and body say."""

    name: str
    office: str
    body: str
    is_of_place: bool
    near: frozenset[str]
    years: tuple[int, int] | None
    """The first and the last year in which they were seen."""


def report_of(sightings: Iterable[Sighting]) -> Report:
    """Return what sightings that share name, office and body say together; their order does not matter."""
    seen = sorted(sightings, key=lambda each: (-len(each.name), each.name))
    years = [year for each in seen if each.date and (year := Edtf.parse(each.date).first_year)]
    return Report(
        name=seen[0].name,
        office=seen[0].office,
        body=seen[0].body,
        is_of_place=bool(seen[0].place),
        near=frozenset().union(*(each.near for each in seen)),
        years=(min(years), max(years)) if years else None,
    )


def reasons_same_person(one: Report, other: Report) -> tuple[Reason, ...]:
    """Return the reasons for and against two reports of one whole name telling of the same person."""
    names = person_name(one.name), person_name(other.name)
    found = [_PRIOR, _SAME_NAME]
    if names[0].family and names[1].family and names[0].family != names[1].family:
        found.append(_OTHER_FAMILY)
    if names[0].middle and names[1].middle and not names[0].middle & names[1].middle:
        found.append(_OTHER_MIDDLE)
    if one.body and other.body:
        found.append(_SAME_BODY if one.body == other.body else _OTHER_BODY)
    if one.office and one.office == other.office:
        found.append(_SAME_OFFICE)
        if one.is_of_place and other.is_of_place and one.body != other.body:
            found.append(_OFFICE_ELSEWHERE)
    if one.near & other.near:
        found.append(_SHARED_PLACE)
    if years_between(one, other) > LIFETIME_YEARS:
        found.append(_A_LIFETIME_APART)
    return tuple(found)


def are_same_person(one: Report, other: Report) -> bool:
    """Return whether the reasons for outweigh those against."""
    return math.fsum(reason.weight for reason in reasons_same_person(one, other)) > 0


def years_between(one: Report, other: Report) -> int:
    """Return the years that lie between two reports, 0 where they overlap or one has no date."""
    if not one.years or not other.years:
        return 0
    return max(0, one.years[0] - other.years[1], other.years[0] - one.years[1])
