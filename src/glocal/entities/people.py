"""People as rows: claims gathered by person, the offices shown computed from all of them.

Two steps, neither of which depends on the order of adding. Claims with a given and a family name, in whatever order and
capitals, are compared with each other; then a family name alone goes to the one whole name that held the same office of
the same body within the terms of a holder, and to none where two did.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from glocal.entities import models
from glocal.entities.addresses import add_addressed, drop, own_address, settle_addresses
from glocal.entities.batches import in_batches
from glocal.entities.corrected import Told
from glocal.entities.decided import decided_of_rows
from glocal.entities.held import write_offices
from glocal.entities.keys import person_path
from glocal.entities.names import person_name
from glocal.entities.offices import Sighting, sighting
from glocal.entities.parts import Decided, parts, told_by_people
from glocal.entities.same_person import TENURE_YEARS, Report, are_same_person, report_of, years_between
from glocal.ledger.rows import add_rows, write_over
from glocal.model.claim import PersonClaim, PlaceMention

_BLOCKS = 1_000
"""Names or posts looked at at once."""


def source_people(
    said: Sequence[tuple[Told, PersonClaim]], mentions: Mapping[int, Sequence[PlaceMention]], same: Mapping[str, str]
) -> list[models.PersonSource]:
    """Attach each claim to a person, made if there is none yet; return the rows that say so."""
    seen = [(told, sighting(claim, mentions.get(told.article, ()), told.issue_date, same)) for told, claim in said]
    rows = _rows({each.report: each.name for _, each in seen})
    sources = [_source(told, each, rows[each.report]) for told, each in seen]
    add_rows(sources)
    return sources


def _source(told: Told, seen: Sighting, person: models.Person) -> models.PersonSource:
    return models.PersonSource(
        person=person,
        claim_id=told.number,
        report=seen.report,
        base=person_path(seen.name),
        whole_name=seen.parts_of_name.whole[:300],
        post=seen.post,
        telling=seen.to_json(),
    )


def gather_people(names: Collection[str], posts: Collection[str]) -> set[int]:
    """Gather the claims with these whole names and of these posts anew; return the people that gained or lost one."""
    decided = told_by_people()
    paired = models.PersonSource.objects.filter(report__in=decided.keys)
    linked = list(paired.values_list("whole_name", "post"))
    names = {*names, *(name for name, _ in linked)} - {""}
    posts = {*posts, *(post for _, post in linked)}
    changed: set[int] = _move({source: source.report for source in paired})
    for batch in in_batches(sorted(names), _BLOCKS):
        named = list(models.PersonSource.objects.filter(whole_name__in=batch))
        posts |= {source.post for source in named}
        changed |= _move(_by_name(named, decided))
    for batch in in_batches(sorted(posts - {""}), _BLOCKS):
        holders = models.PersonSource.objects.filter(post__in=batch).select_related("person")
        changed |= _move(_by_post(list(holders), decided))
    return changed | _join_as_decided(decided)


def _by_name(named: Iterable[models.PersonSource], decided: Decided) -> dict[models.PersonSource, str]:
    """Return the key of the person that each claim with a whole name speaks of."""
    seen = defaultdict(list)
    for source in named:
        seen[source.report].append(source)
    reports = {key: _report(sources) for key, sources in seen.items()}
    found = parts(reports, lambda report: [person_name(report.name).whole], are_same_person, decided)
    return {source: min(part) for part in found for report in part for source in seen[report]}


def _by_post(holders: Sequence[models.PersonSource], decided: Decided) -> dict[models.PersonSource, str]:
    """Return the key of the person that each family name alone speaks of, by who held the post."""
    of_post = defaultdict(list)
    for source in holders:
        of_post[source.post].append(source)
    return {source: key for sources in of_post.values() for source, key in _in_post(sources, decided)}


def _in_post(sources: Iterable[models.PersonSource], decided: Decided) -> Iterator[tuple[models.PersonSource, str]]:
    whole: dict[str, list[models.PersonSource]] = defaultdict(list)
    alone: dict[str, list[models.PersonSource]] = defaultdict(list)
    for source in sources:
        (whole[source.person.key] if source.whole_name else alone[source.report]).append(source)
    reports = {key: _report(of_key) for key, of_key in alone.items()}
    holders = {key: _report(of_key) for key, of_key in whole.items()}
    for part in parts(reports, lambda report: [person_name(report.name).family], _are_one_holder, decided):
        together = _report([source for report in part for source in alone[report]])
        fitting = [key for key, holder in holders.items() if _can_be(holder, together)]
        apart = {one for pair in decided.different for one in pair if set(pair) & part}
        fitting = [key for key in fitting if not apart & {source.report for source in whole[key]}]
        key = fitting[0] if len(fitting) == 1 else min(part)
        yield from ((source, key) for report in part for source in alone[report])


def _can_be(holder: Report, alone: Report) -> bool:
    family = person_name(alone.name).family
    return person_name(holder.name).can_be(family) and _are_one_holder(holder, alone)


def _are_one_holder(one: Report, other: Report) -> bool:
    return years_between(one, other) <= TENURE_YEARS


def _report(sources: Iterable[models.PersonSource]) -> Report:
    return report_of(Sighting.from_json(source.telling) for source in sources)


def _join_as_decided(decided: Decided) -> set[int]:
    """Join the people whom somebody decided to be one, unless somebody told them apart."""
    paired = models.PersonSource.objects.filter(report__in=decided.keys)
    person_of = dict(paired.values_list("report", "person__key"))
    known = Decided(
        *(
            frozenset(
                (person_of[one], person_of[other]) for one, other in pairs if one in person_of and other in person_of
            )
            for pairs in (decided.same, decided.different)
        )
    )
    joined = parts(dict.fromkeys(person_of.values()), lambda _: (), lambda _, __: False, known)
    key_of = {key: min(part) for part in joined if len(part) > 1 for key in part}
    sources = models.PersonSource.objects.filter(person__key__in=key_of).select_related("person")
    return _move({source: key_of[source.person.key] for source in sources})


def _move(key_of: Mapping[models.PersonSource, str]) -> set[int]:
    """Give each claim to the person of that key; return the people that gained or lost one."""
    names = {key: Sighting.from_json(source.telling).name for source, key in key_of.items() if source.report == key}
    rows = _rows(dict.fromkeys(key_of.values(), "") | names)
    moved = [source for source, key in key_of.items() if source.person_id != rows[key].pk]
    changed = {source.person_id for source in moved}
    for source in moved:
        source.person = rows[key_of[source]]
    write_over(moved, ["person"])
    return changed | {source.person_id for source in moved}


def _rows(names: Mapping[str, str]) -> dict[str, models.Person]:
    """Return the rows of these keys, made under these names where there is none yet."""
    rows = models.Person.objects.in_bulk(list(names), field_name="key")
    made = [_named(models.Person(key=key), name) for key, name in names.items() if key not in rows]
    add_addressed(made)
    return rows | {row.key: row for row in made}


def _named(row: models.Person, name: str) -> models.Person:
    row.name = name
    row.family = person_name(name).sorted_by[:300]
    row.base = person_path(name)
    row.path = own_address(row.base, row.key)
    return row


def refresh_people(ids: Collection[int]) -> None:
    """Compute anew what is shown of these people; one whom no claim names any more goes.

    The name is the fullest printed, then the most frequent, then the first in the alphabet.
    """
    sources = defaultdict(list)
    for source in models.PersonSource.objects.filter(person__in=ids).order_by("claim"):
        sources[source.person_id].append((source, Sighting.from_json(source.telling)))
    rows = list(models.Person.objects.filter(pk__in=ids))
    drop([row for row in rows if row.pk not in sources])
    kept = [row for row in rows if row.pk in sources]
    reports = {source.report: source.person_id for row in kept for source, _ in sources[row.pk]}
    decided = decided_of_rows({row.pk: row for row in kept}, reports)
    bases = {row.base for row in kept}
    for row in kept:
        _named(row, decided.get(row.pk, {}).get("name") or _fullest(seen.name for _, seen in sources[row.pk]))
    write_over(kept, ("name", "family", "base", "path"))
    settle_addresses(models.Person.objects, bases | {row.base for row in kept})
    write_offices({row.pk: sources[row.pk] for row in kept})


def _fullest(names: Iterable[str]) -> str:
    counted = Counter(names)
    return min(counted, key=lambda name: (-len(name), -counted[name], name))
