"""A place or a tie made into a dossier, in the language of its reader."""

import datetime
from collections.abc import Iterator

from django.utils import translation
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from glocal.entities.models import Place, Tie
from glocal.exports.briefs.dossier import Course, Dossier, Figure, Words
from glocal.exports.briefs.gathering import Gathered, ToldTie, gather, home_of
from glocal.exports.briefs.notes import Notes
from glocal.exports.briefs.plain import printable
from glocal.exports.briefs.sections import (
    Names,
    activities_section,
    anniversaries_section,
    comparable_section,
    disagreements_section,
    people_section,
    stands,
    ties_section,
)
from glocal.exports.briefs.wording import PLAIN, Wording
from glocal.exports.maps.drawing import Spot, Thread
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieStatus

_CHARTED = 12
"""How many ties the chart of times draws: what stands legibly below the map on the first page."""


def dossier_on(subject: Place | Tie, today: datetime.date, wording: Wording = PLAIN) -> Dossier:
    """Return the dossier on a place, with all that lies in it, or on a tie; it says so where nothing is known."""
    with translation.override(wording.language):
        return _compose(gather(subject, today), wording)


def _compose(gathered: Gathered, wording: Wording) -> Dossier:
    subject = gathered.subject
    names = Names(wording, home_of(subject))
    notes = Notes.on(gathered.claims)
    sections = tuple(
        write(gathered, names, notes)
        for write in (
            ties_section,
            activities_section,
            people_section,
            anniversaries_section,
            comparable_section,
            disagreements_section,
        )
    )
    written = notes.written(wording)
    return Dossier(
        language=wording.language,
        kicker=_("Dossier"),
        title=_title(subject, names),
        lede=capfirst(_lede(gathered, names)),
        as_of=_("As of %(date)s") % {"date": wording.date(gathered.on.isoformat())},
        figures=tuple(_figures(gathered, sections[2].parts[0].entries if sections[2].parts else (), len(written))),
        sections=sections,
        notes=written,
        words=_words(),
        middle=_spot(subject, wording) if isinstance(subject, Place) and subject.level == "locality" else None,
        threads=tuple(_threads(gathered, wording)),
        courses=_courses(gathered, names),
    )


def _words() -> Words:
    return Words(
        contents=_("Contents"),
        map=_("Ties on the map"),
        chart=_("Ties over time"),
        sources=_("Sources"),
        foot=_("Each number leads to the sentence that says it."),
    )


def _title(subject: Place | Tie, names: Names) -> str:
    if isinstance(subject, Tie):
        return names.tie(subject)
    is_country = subject.level == "country"
    return names.wording.country(subject.country) if is_country else names.wording.name(subject)


def _lede(gathered: Gathered, names: Names) -> str:
    subject, wording = gathered.subject, names.wording
    if isinstance(subject, Place):
        if subject.level == "country":
            return wording.label("country")
        level = wording.label(subject.level)
        return _("%(level)s in %(where)s") % {"level": level, "where": wording.where(subject)}
    told = gathered.ties[0].stands if gathered.ties else None
    words = [wording.label(subject.kind), stands(told, told.date, wording) if told else ""]
    return _("; ").join(word for word in words if word)


def _figures(gathered: Gathered, people: tuple[object, ...], sources: int) -> Iterator[Figure]:
    ties, activities = gathered.tie_count, gathered.activity_count
    if isinstance(gathered.subject, Place):
        yield Figure(f"{ties:,}", ngettext("tie", "ties", ties))
    yield Figure(f"{activities:,}", ngettext("activity", "activities", activities))
    yield Figure(f"{len(people):,}", ngettext("person named", "people named", len(people)))
    yield Figure(f"{sources:,}", ngettext("source", "sources", sources))


def _threads(gathered: Gathered, wording: Wording) -> Iterator[Thread]:
    for told in gathered.ties:
        spots = [_spot(end.place, wording) for end in told.tie.ends.all() if end.place]
        if len(spots) == len(("one", "other")):
            yield Thread(spots[0], spots[1], TieStatus(told.tie.status))


def _spot(place: Place, wording: Wording) -> Spot:
    name = wording.country(place.country) if place.level == "country" else wording.name(place)
    return Spot(place.lat, place.lon, printable(name))


def _courses(gathered: Gathered, names: Names) -> tuple[Course, ...]:
    found = [course for told in gathered.ties if (course := _course(told, gathered.on, names))]
    return tuple(sorted(found, key=lambda each: (each.begun, each.name))[:_CHARTED])


def _course(told: ToldTie, on: datetime.date, names: Names) -> Course | None:
    tie = told.tie
    dates = {name: _year(getattr(tie, name)) for name in ("since", "formalised", "ended", "last_seen")}
    seen = [year for said in told.said if not said.is_listed and (year := _year(str(said.issued or "")))]
    years = [year for year in (*dates.values(), *seen) if year]
    if not years:
        return None
    return Course(
        name=names.tie(tie),
        begun=min(years),
        last=dates["ended"] or min(max(years), _year(on.isoformat()) or max(years)),
        agreed=dates["formalised"],
        is_ended=tie.status == TieStatus.ENDED,
        told=tuple(sorted(set(seen))),
    )


def _year(edtf: str) -> float | None:
    """Return the first day that a date can mean as a year with its fraction; None where none is told."""
    day = Edtf.parse(edtf).earliest if edtf else None
    return day.year + (day.timetuple().tm_yday - 1) / 366 if day else None
