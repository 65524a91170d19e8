"""The sections of a dossier: what was gathered, in words, each statement with the numbers of its sources."""

import datetime
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from glocal.entities.anniversaries import Anniversary
from glocal.entities.disagreements import Unlisted, unlisted
from glocal.entities.ends import home_first
from glocal.entities.history import Entry as Step
from glocal.entities.history import What
from glocal.entities.liveness import Life, Liveness, life_on
from glocal.entities.models import Activity, PersonSource, Place, Tie, TieEnd
from glocal.entities.shown import DATES, values_of, with_decided
from glocal.exports.briefs.dossier import Entry, Part, Section, Table
from glocal.exports.briefs.gathering import Comparable, Gathered, ToldTie
from glocal.exports.briefs.notes import Notes
from glocal.exports.briefs.wording import Wording
from glocal.ledger.payloads import person_of
from glocal.model.vocabulary import TieStatus

_OVERVIEW = 3
"""From so many ties on a table stands in front of them."""


@dataclass(frozen=True, slots=True)
class Names:
    """Names of places and ties as one dossier says them: places of its own country without that country."""

    wording: Wording
    home: str
    """ISO 3166-1 alpha-2 of the dossier's own country; empty where it has none."""

    def place(self, place: Place) -> str:
        """Return a name with what tells it from its namesakes: `Misato, Saitama`; `Salamina, Greece`."""
        if place.level == "country":
            return self.wording.country(place.country)
        name = self.wording.name(place)
        inside = self.wording.region(place) if place.country == self.home and place.level == "locality" else ""
        where = inside or (self.wording.country(place.country) if place.country != self.home else "")
        return _("%(name)s, %(where)s") % {"name": name, "where": where} if where and where != name else name

    def end(self, end: TieEnd) -> str:
        """Return what an end of a tie is called."""
        return end.organisation or (self.place(end.place) if end.place else "")

    def tie(self, tie: Tie) -> str:
        """Return a tie by its two ends, the one of the dossier's own country first."""
        ends = sorted(home_first(tie), key=lambda end: not (end.place and end.place.country == self.home))
        return " – ".join(self.end(end) for end in ends)


def stands(stand: Liveness | Life, date: str, wording: Wording) -> str:
    """Return how a tie stands: `active, last told of in April 2026`."""
    life = stand if isinstance(stand, Life) else stand.life
    state = wording.label(life)
    if life is Life.ENDED and date:
        return _("ended %(date)s") % {"date": wording.date(date)}
    if life not in {Life.ACTIVE, Life.QUIET} or not date:
        return state
    return _("%(state)s, last told of in %(date)s") % {"state": state, "date": wording.date(date)}


def ties_section(gathered: Gathered, names: Names, notes: Notes) -> Section:
    """Return the ties, each with how it stands and how it came about."""
    told, wording = gathered.ties, names.wording
    of_one = isinstance(gathered.subject, Tie)
    parts = tuple(_tie_part("" if of_one else names.tie(each.tie), each, wording, notes) for each in told)
    left = gathered.tie_count - len(told)
    more = ngettext("%(n)d more tie is known.", "%(n)d more ties are known.", left) % {"n": left} if left else ""
    title = _("How it stands and how it came about") if of_one else _("Ties")
    table = _overview(told, names) if len(told) >= _OVERVIEW else None
    return Section("ties", title, _("No source tells of a tie."), table, parts, more)


def _overview(told: Iterable[ToldTie], names: Names) -> Table:
    rows = tuple(
        (
            names.tie(each.tie),
            names.wording.label(each.tie.kind),
            names.wording.date(each.tie.formalised or each.tie.since),
            names.wording.label(each.stands.life),
            names.wording.date(each.tie.last_seen),
        )
        for each in told
    )
    return Table((_("Tie"), _("Kind"), _("Agreed or begun"), _("State"), _("Last told of")), rows)


def _tie_part(title: str, told: ToldTie, wording: Wording, notes: Notes) -> Part:
    tie = told.tie
    label = wording.label(tie.kind)
    words = [label, stands(told.stands, told.stands.date, wording)]
    words += [_("on %(fields)s") % {"fields": _listed(map(wording.label, tie.fields))}] if tie.fields else []
    lede = notes.cite(_joined(words), [told.stands.number])
    return Part(title, tuple(_history(told, wording, notes)), lede)


def _history(told: ToldTie, wording: Wording, notes: Notes) -> Iterator[Entry]:
    """Yield the steps of a tie in the order of its life, each date that sources give with who says it."""
    words = {
        What.FIRST_CONTACT: _("first contact"),
        What.PLANS: _("being prepared"),
        What.AGREEMENT: _("agreement"),
        What.RENEWAL: _("renewal of the agreement"),
        What.END: _("end"),
        What.NOT_LISTED: _("no longer listed"),
        What.LAST_SIGN: _("last told of"),
    }
    for step in told.history:
        if step.what in words:
            label = words[step.what]
            if step.what in {What.AGREEMENT, What.RENEWAL} and step.words not in {"", told.tie.kind}:
                label = _("%(name)s: %(aspect)s") % {"name": label, "aspect": wording.label(step.words)}
            elif step.what is What.NOT_LISTED:
                label = _("%(name)s: %(aspect)s") % {"name": label, "aspect": step.words}
            yield Entry(notes.cite(label, step.claims), wording.date(step.date), _joined(_beside(step, wording)))


def _beside(step: Step, wording: Wording) -> Iterator[str]:
    """Yield what stands beside the date of a step: that a person decided it, and what other sources say."""
    shown, *others = step.dates
    if not shown.numbers:
        yield _("as a person decided")
    if others:
        yield _("other sources: %(dates)s") % {"dates": _listed(wording.date(value.text) for value in others)}


def activities_section(gathered: Gathered, names: Names, notes: Notes) -> Section:
    """Return the activities by year, the newest first."""
    by_year = itertools.groupby(gathered.activities, key=lambda each: each.first_day.year if each.first_day else None)
    parts = tuple(
        Part(
            names.wording.date(str(year)) if year else _("Without a date"),
            tuple(_activity(each, gathered.activity_claims.get(each.pk, ()), names, notes) for each in of_year),
        )
        for year, of_year in by_year
    )
    left = gathered.activity_count - len(gathered.activities)
    more = ngettext("%(n)d earlier activity is known.", "%(n)d earlier activities are known.", left) % {"n": left}
    nothing = _("No source tells of an activity.")
    return Section("activities", _("Activities"), nothing, None, parts, more if left else "")


def _activity(activity: Activity, claims: Iterable[int], names: Names, notes: Notes) -> Entry:
    called = names.wording.called(activity)
    words = ["" if called else names.wording.label(activity.kind)]
    words += [names.wording.label(activity.mode) if activity.mode else ""]
    words += [names.place(place) for place in activity.places.all()]
    is_whole_year = activity.date == str(activity.first_day.year) if activity.first_day else True
    when = "" if is_whole_year else names.wording.date(activity.date)
    original = activity.title if called else ""
    return Entry(notes.cite(called or activity.title, claims), when, _joined(words), original)


def people_section(gathered: Gathered, names: Names, notes: Notes) -> Section:
    """Return who is named, each once, in the office last seen."""
    named: dict[int, list[PersonSource]] = {}
    for each in gathered.people:
        named.setdefault(each.person_id, []).append(each)
    entries = tuple(_person(namings, names.wording, notes) for namings in named.values())
    parts = (Part("", entries),) if entries else ()
    return Section("people", _("People named"), _("No source names anybody."), None, parts)


def _person(namings: list[PersonSource], wording: Wording, notes: Notes) -> Entry:
    said = [person_of(each.claim) for each in namings]
    office = next((each for each in said if each.role), said[0])
    # The date of the issue is none: it may tell of somebody who died long ago.
    when = next((str(each.date) for each in said if each.date), "")
    what = notes.cite(namings[0].person.name, [each.claim_id for each in namings])
    return Entry(what, wording.date(when), _joined([office.role or "", office.of or ""]))


def anniversaries_section(gathered: Gathered, names: Names, notes: Notes) -> Section:
    """Return the anniversaries of the next two years, the nearest first."""
    said = {each.tie.pk: each for each in gathered.ties}
    entries = tuple(_anniversary(each, said.get(each.tie.pk), names, notes) for each in gathered.anniversaries)
    parts = (Part("", entries),) if entries else ()
    return Section("anniversaries", _("Anniversaries ahead"), _("None in the next two years."), None, parts)


def _anniversary(each: Anniversary, told: ToldTie | None, names: Names, notes: Notes) -> Entry:
    words = {
        "since": _("%(years)d years since the first contact"),
        "formalised": _("%(years)d years since the agreement"),
    }
    date = getattr(each.tie, each.aspect)
    values = values_of(told.said, each.aspect) if told else ()
    claims = [number for value in values if value.text == date for number in value.numbers]
    when = _days(each.earliest, each.latest)
    return Entry(
        notes.cite(words[each.aspect] % {"years": each.years}, claims), names.wording.date(when), names.tie(each.tie)
    )


def _days(earliest: datetime.date, latest: datetime.date) -> str:
    """Return in EDTF the day, month, year or interval that two days bound."""
    if earliest == latest:
        return earliest.isoformat()
    is_whole = earliest.day == 1 and (latest + datetime.timedelta(days=1)).day == 1
    if is_whole and (earliest.year, earliest.month) == (latest.year, latest.month):
        return earliest.isoformat()[:7]
    if is_whole and earliest.year == latest.year and (earliest.month, latest.month) == (1, 12):
        return str(earliest.year)
    return f"{earliest.isoformat()}/{latest.isoformat()}"


def comparable_section(gathered: Gathered, names: Names, notes: Notes) -> Section:
    """Return ties of others that are like these, with what they share."""
    entries = tuple(_comparable(each, gathered.on, names, notes) for each in gathered.comparable)
    parts = (Part("", entries),) if entries else ()
    return Section("comparable", _("Comparable cases elsewhere"), _("None are known."), None, parts)


def _comparable(each: Comparable, on: datetime.date, names: Names, notes: Notes) -> Entry:
    tie, wording = each.tie, names.wording
    life = life_on(on, TieStatus(tie.status), tie.last_seen_day)
    shared = [_("also with %(country)s") % {"country": wording.country(code)} for code in each.countries]
    shared += [_("also on %(fields)s") % {"fields": _listed(map(wording.label, each.fields))}] if each.fields else []
    words = [
        wording.label(tie.kind),
        stands(life, tie.ended if life is Life.ENDED else tie.last_seen, wording),
        *shared,
    ]
    return Entry(notes.cite(names.tie(tie), [each.claim]), "", _joined(words))


def disagreements_section(gathered: Gathered, names: Names, notes: Notes) -> Section:
    """Return what sources differ on, each value with who says it; what nobody decided first, then the weightiest."""
    words = {
        "status": _("state"),
        "kind": _("kind"),
        "since": _("beginning of the exchange"),
        "formalised": _("date of the agreement"),
        "ended": _("end"),
        "existence": _("whether it is listed"),
    }
    said = {each.tie.pk: each.said for each in gathered.ties}
    parts = []
    for tie, found in gathered.disagreements:
        in_words = names.wording.date if found.aspect in DATES else names.wording.label
        values = with_decided(found.values, found.decided)
        told = ((_as_decided(in_words(value.text), is_decided=value.text == found.decided), value) for value in values)
        entries = [Entry(notes.cite(text, value.numbers)) for text, value in told]
        if found.aspect == "existence":
            lists = unlisted(said[tie.pk], found.silences)
            entries[1:] = [Entry(notes.cite(_unlisted(each, names.wording), each.claims)) for each in lists]
        parts.append(
            Part(_("%(name)s: %(aspect)s") % {"name": names.tie(tie), "aspect": words[found.aspect]}, tuple(entries))
        )
    return Section("disagreements", _("Where sources differ"), _("Sources agree."), None, tuple(parts))


def _as_decided(text: str, *, is_decided: bool) -> str:
    return _("%(value)s, as a person decided") % {"value": text} if is_decided else text


def _unlisted(each: Unlisted, wording: Wording) -> str:
    words = {"list": each.register, "date": wording.date(each.read_on)}
    if each.had_it:
        return _("no longer listed by %(list)s (read on %(date)s)") % words
    return _("not listed by %(list)s (read on %(date)s)") % words


def _listed(words: Iterable[str]) -> str:
    return _(", ").join(words)


def _joined(words: Iterable[str]) -> str:
    return _("; ").join(word for word in words if word)
