"""A dossier on a country, a region or a place, in Markdown: what an officer or an embassy reads before a visit.

Every statement carries the number of its source; the sources stand at the end with the sentences that say it.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from glocal.entities import asking
from glocal.entities.anniversaries import Anniversary, coming_anniversaries
from glocal.entities.models import Activity, Place, Tie
from glocal.ledger.models import Claim
from glocal.ledger.payloads import evidence_of, person_of

_YEARS_AHEAD = 2
_MOST = 50
"""How many anniversaries a dossier names."""
_LOOKED_AT = 500
"""How many ties are looked at for comparable ones, those last seen alive first."""
_COMPARED = 5
"""How many comparable ties a dossier names."""


@dataclass
class _Notes:
    """Sources numbered in the order in which they are first named."""

    numbers: dict[int, int] = field(default_factory=dict)

    def mark(self, claim_ids: Iterable[int]) -> str:
        """Return the marks of these claims' sources: `[1][4]`."""
        return "".join(f"[{self.numbers.setdefault(pk, len(self.numbers) + 1)}]" for pk in claim_ids)


def write_brief(place: Place, today: datetime.date) -> str:
    """Return the dossier on a place as Markdown; it says so where nothing is known."""
    notes = _Notes()
    ties = list(asking.ties(asking.TieFilter(place=place)))
    activities = _activities(place, ties)
    parts = [
        [
            f"# {_named(place)}",
            "",
            f"As of {today.isoformat()}: {_count(ties, 'tie')}, {_count(activities, 'activity')}.",
        ],
        _section("Ties", _tie_lines(ties, today, notes), "No source tells of a tie."),
        _section("Activities", _activity_lines(activities, notes), "No source tells of an activity."),
        _section("People met", _people_lines(ties, activities, notes), "No source names anybody."),
        _section("Anniversaries ahead", _anniversary_lines(place, today), "None in the next two years."),
        _section("Comparable cases elsewhere", _comparable_lines(place, ties, today), "None are known."),
        _section("Sources", _source_lines(notes), "None."),
    ]
    return "\n".join(line for part in parts for line in [*part, ""])


def _activities(place: Place, ties: Iterable[Tie]) -> list[Activity]:
    """Return what took place there, and what its ties did elsewhere, newest first."""
    found = {each.pk: each for each in asking.activities(place)}
    found |= {each.pk: each for tie in ties for each in asking.activities_of(tie)}
    return sorted(found.values(), key=lambda each: (each.first_day or datetime.date.min, each.pk), reverse=True)


def _section(title: str, lines: Iterator[str], nothing: str) -> list[str]:
    return [f"## {title}", "", *(list(lines) or [nothing])]


def _tie_lines(ties: Iterable[Tie], today: datetime.date, notes: _Notes) -> Iterator[str]:
    for tie in ties:
        stands = asking.liveness_of(tie, today)
        dates = [
            f"first contact {tie.since}" if tie.since else "",
            f"agreed {tie.formalised}" if tie.formalised else "",
        ]
        words = [tie.kind.replace("-", " "), _stands(stands.life, stands.date), *dates, ", ".join(tie.fields)]
        yield f"- **{_ends(tie)}**: {'; '.join(word for word in words if word)} {notes.mark(_claims(tie))}"


def _activity_lines(activities: Iterable[Activity], notes: _Notes) -> Iterator[str]:
    year: int | str | None = None
    for activity in activities:
        of_activity = activity.first_day.year if activity.first_day else "Without a date"
        if of_activity != year:
            year = of_activity
            yield f"\n### {year}\n"
        yield f"- {activity.date or 'no date'}: {activity.title} ({activity.kind}) {notes.mark(_claims(activity))}"


def _people_lines(ties: Iterable[Tie], activities: Iterable[Activity], notes: _Notes) -> Iterator[str]:
    articles = Claim.objects.filter(tie_source__tie__in=list(ties)) | Claim.objects.filter(
        activity_source__activity__in=list(activities)
    )
    people = Claim.objects.filter(kind=Claim.Kind.PERSON, article__in=articles.order_by().values("article"))
    for claim in people.order_by("-article__reading__date", "pk"):
        person = person_of(claim)
        words = [person.role or "", person.of or "", str(person.date or "")]
        yield f"- {person.name}: {', '.join(word for word in words if word)} {notes.mark([claim.pk])}"


def _anniversary_lines(place: Place, today: datetime.date) -> Iterator[str]:
    end = today.replace(year=today.year + _YEARS_AHEAD, day=min(today.day, 28))
    for each in coming_anniversaries(asking.ties(asking.TieFilter(place=place)), today, end, _MOST):
        yield f"- {_when(each)}: {each.years} years of the {_OF[each.aspect]} between {_ends(each.tie)}"


_OF = {"since": "first contact", "formalised": "agreement"}


def _comparable_lines(place: Place, ties: list[Tie], today: datetime.date) -> Iterator[str]:
    """Yield ties of others that share kind and fields, or the country beyond, with the reason."""
    own = {tie.pk for tie in ties}
    beyond = {end.place.country for tie in ties for end in tie.ends.all() if end.place} - {place.country}
    kinds = {tie.kind for tie in ties}
    fields = {name for tie in ties for name in tie.fields}
    found = []
    others = asking.ties().filter(ends__place__country__in=beyond).exclude(pk__in=own).distinct()
    for tie in others[:_LOOKED_AT]:
        countries = {end.place.country for end in tie.ends.all() if end.place}
        reasons = [f"also with {code}" for code in sorted(countries & beyond)]
        reasons += [f"also on {name}" for name in sorted(fields & set(tie.fields))]
        reasons += [f"also a {tie.kind.replace('-', ' ')}"] if tie.kind in kinds else []
        found.append((len(reasons), tie, reasons))
    for count, tie, reasons in sorted(found, key=lambda row: (-row[0], row[1].path))[:_COMPARED]:
        if count > 1:
            yield f"- {_ends(tie)}: {_stands(asking.life(tie, today), tie.last_seen)} ({'; '.join(reasons)})"


def _source_lines(notes: _Notes) -> Iterator[str]:
    claims = Claim.objects.select_related("article__reading__document").in_bulk(list(notes.numbers))
    for pk, number in notes.numbers.items():
        claim = claims[pk]
        quotes = " … ".join(f"“{each.quote}”" for each in evidence_of(claim))
        headline = f", “{claim.article.headline}”" if claim.article.headline else ""
        yield f"{number}. {claim.article.reading}{headline}: {quotes}"


def _claims(thing: Tie | Activity) -> list[int]:
    return list(thing.sources.order_by("claim").values_list("claim", flat=True))


def _named(place: Place) -> str:
    return ", ".join(word for word in (place.name, place.region if place.region != place.name else "") if word)


def _ends(tie: Tie) -> str:
    return " – ".join(_named(end.place) if end.place else end.organisation for end in tie.ends.all())


def _stands(life: str, date: str) -> str:
    words = {"active": "active, last seen", "quiet": "quiet since"}.get(life, str(life))
    return f"{words} {date}".strip()


def _when(each: Anniversary) -> str:
    exact = each.earliest == each.latest
    return each.earliest.isoformat() if exact else f"{each.earliest.isoformat()} to {each.latest.isoformat()}"


def _count(things: list[Tie] | list[Activity], name: str) -> str:
    plural = f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"
    return f"{len(things)} {name if len(things) == 1 else plural}"
