"""A person's word on a thing: checked, kept for good, and followed at once.

Nothing that a source says is changed: the newest decision on a subject and aspect goes before what sources say, and one
with an empty value takes it back.
"""

import datetime
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from glocal.entities.building import follow_decision
from glocal.entities.keys import organisation_key, place_key
from glocal.entities.models import Activity, Addressed, Organisation, Person, Place, Tie
from glocal.entities.places import place_of_row, show_in_japanese
from glocal.entities.subjects import WAS
from glocal.ledger.counting import NO, subject_of, taken_back
from glocal.ledger.decisions import PAIRED, in_force
from glocal.ledger.models import Claim, Decision, Document
from glocal.ledger.turns import turn_to_write
from glocal.ledger.writing import decide as keep
from glocal.model.edtf import Edtf
from glocal.model.errors import GlocalError
from glocal.model.place import Place as PlaceValue
from glocal.model.vocabulary import ActivityKind, Mode, PlaceLevel, TieKind, TieStatus
from glocal.reading.records import place_record

Aspect = Decision.Aspect
_LONGEST = 600
"""Letters of a value."""
_LONGEST_NAME = 200
"""Letters of the name of a place."""
_LONGEST_BEFORE = 100
"""Letters kept of the name that a place had before."""
_IN_JAPANESE = re.compile("[\u3041-\u30ff\u3400-\u9fff]")
"""A kana or a kanji."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Who decides, why, and when."""

    author: str
    note: str
    now_utc: datetime.datetime


def _one_of(words: type[StrEnum]) -> Callable[[str], str]:
    def checked(value: str) -> str:
        if value not in {word.value for word in words}:
            raise GlocalError(f"{value!r} is none of {', '.join(words)}", "write one of them")
        return value

    return checked


def _date(value: str) -> str:
    try:
        return Edtf.parse(value).text
    except ValueError as error:
        raise GlocalError(f"{value!r} is no date", "write 1987, 1987-05, 1987-05-03, 1987~ or 1987/1990") from error


def _places(value: str) -> str:
    """Return the value that `places_value` wrote; a person names places to `glocal decide`, which finds them."""
    if len(value) > _LONGEST:
        raise GlocalError("these are too many places", "name those that matter most")
    return value


def _text(value: str) -> str:
    if len(value) > _LONGEST:
        raise GlocalError(f"the value has {len(value)} letters", f"shorten it to {_LONGEST}")
    return " ".join(value.split())


def _japanese(value: str) -> str:
    if not _IN_JAPANESE.search(value):
        raise GlocalError(f"{value!r} is no Japanese name", "write it in kanji or kana")
    return _text(value)


_CHECKS: Mapping[type[Addressed], Mapping[Decision.Aspect, Callable[[str], str]]] = {
    Tie: {
        Aspect.KIND: _one_of(TieKind),
        Aspect.STATUS: _one_of(TieStatus),
        Aspect.SINCE: _date,
        Aspect.FORMALISED: _date,
        Aspect.ENDED: _date,
    },
    Activity: {
        Aspect.KIND: _one_of(ActivityKind),
        Aspect.TITLE: _text,
        Aspect.DATE: _date,
        Aspect.MODE: _one_of(Mode),
        Aspect.PLACE: _places,
    },
    Person: {Aspect.NAME: _text},
    Organisation: {Aspect.NAME: _text},
    Place: {Aspect.NAME: _text, Aspect.NAME_JA: _japanese},
}
"""What can be decided of each kind of thing, and what a value must be."""


def decide_value(thing: Addressed, aspect: str, value: str, signed: Signed) -> Decision:
    """Keep that an aspect of a thing has a value, and show it; places are given as `places_value` writes them.

    Raises:
        GlocalError: nobody decides that aspect of such a thing, or it cannot have that value.
    """
    checks = _CHECKS.get(type(thing), {})
    if aspect not in checks:
        allowed = ", ".join(checks) or "nothing"
        raise GlocalError(f"{aspect!r} of a {thing._meta.verbose_name} is not decided", f"decide {allowed}")
    value = checks[Aspect(aspect)](value)
    if isinstance(thing, Place):
        _check_name(thing, value)
        return _name_place(thing, value, signed) if aspect == Aspect.NAME else _keep(thing.key, aspect, value, signed)
    return _keep(thing.key, aspect, value, signed)


def _check_name(thing: Place, name: str) -> None:
    if thing.level != PlaceLevel.LOCALITY:
        raise GlocalError(f"{thing} is a {thing.level}, which the gazetteer names", "name a city, town or village")
    if not name:
        raise GlocalError("a place needs a name", "take the decision back with `glocal decide undo`")
    if len(name) > _LONGEST_NAME:
        raise GlocalError(f"the name has {len(name)} letters", f"shorten it to {_LONGEST_NAME}")


def _name_place(thing: Place, name: str, signed: Signed) -> Decision:
    """Keep that a place is the same place under another name: whoever named it before means it still."""
    place = replace(place_of_row(thing), name=name)
    if thing.name_ja and place_key(place) != thing.key:
        # A place without a number in GeoNames is known by its name: the Japanese one goes along.
        _keep(place_key(place), Aspect.NAME_JA, thing.name_ja, signed)
    return _become(thing, place, signed, **{WAS: thing.name[:_LONGEST_BEFORE]})


def _become(thing: Place, place: PlaceValue, signed: Signed, **more: str) -> Decision:
    record = json.dumps({**place_record(place), **more}, ensure_ascii=False)
    return _keep(thing.key, Aspect.SAME_AS, record, signed)


def decide_same(one: Addressed, other: Addressed, signed: Signed) -> Decision:
    """Keep that two things are one, and join them. Of places and organisations the first becomes the other.

    Raises:
        GlocalError: they are of different kinds, are one already, or are ties, which their ends tell apart.
    """
    _check_pair(one, other)
    if isinstance(one, Place) and isinstance(other, Place):
        return _become(one, place_of_row(other), signed)
    if isinstance(one, Organisation) and isinstance(other, Organisation):
        fits = organisation_key(other.name) == other.key
        return _keep(one.key, Aspect.SAME_AS, other.name if fits else other.key.removeprefix("organisation:"), signed)
    return _keep(_pair(one.key, other.key), Aspect.SAME, "yes", signed)


def decide_different(one: str, other: str, signed: Signed) -> Decision:
    """Keep that two reports of activities, or of people, tell of two, and part them.

    Args:
        one: The key that the one has, or had before it was joined to the other.
        other: The key of the other.
        signed: Who decides, and why.

    Raises:
        GlocalError: both keys are one.
    """
    if one == other:
        raise GlocalError("both are one and the same report", "name the identifier that each had when it stood alone")
    return _keep(_pair(one, other), Aspect.SAME, "no", signed)


def decide_not_said(number: int, signed: Signed) -> Decision:
    """Keep that the words of a claim do not say what was read in them, and leave it out, also when read again.

    Raises:
        GlocalError: there is no such claim.
    """
    if not Claim.objects.filter(pk=number).exists():
        raise GlocalError(f"there is no claim {number}", "see the numbers in `glocal tie`, `person` or `activities`")
    return _keep(str(number), Aspect.NOT_SAID, "yes", signed)


def decide_document(document: Document, *, counts: bool, signed: Signed) -> Decision:
    """Keep whether a document counts: one kept by mistake does not, nor does anything that it says.

    Raises:
        GlocalError: it is so already.
    """
    if counts == (taken_back(document) is None):
        raise GlocalError(
            f"{document} {'counts' if counts else 'was taken back'} already",
            "see `glocal remove --list`",
        )
    return _keep(subject_of(document), Aspect.COUNTS, "" if counts else NO, signed)


def take_back(number: int, signed: Signed) -> Decision:
    """Take a decision back, so that the sources count again.

    Raises:
        GlocalError: there is no such decision in force.
    """
    decision = in_force().get(number)
    if decision is None:
        raise GlocalError(f"decision {number} is not in force", "see `glocal decide list`")
    return _keep(decision.subject, decision.aspect, "", signed)


def _check_pair(one: Addressed, other: Addressed) -> None:
    if type(one) is not type(other):
        raise GlocalError("the two are of different kinds", "name two of one kind")
    if one.pk == other.pk:
        raise GlocalError(f"{one} is one thing already", "name two different ones")
    if isinstance(one, Tie):
        raise GlocalError("ties are told apart by their ends", "say that two places, or two organisations, are one")


def _pair(one: str, other: str) -> str:
    return PAIRED.join(sorted((one, other)))


def _keep(subject: str, aspect: str, value: str, signed: Signed) -> Decision:
    if not signed.author.strip() or not signed.note.strip():
        raise GlocalError("a decision needs its author and a note", "say who decides, and why")
    decision = Decision(
        subject=subject,
        aspect=aspect,
        value=value,
        author=signed.author.strip()[:200],
        decided_at_utc=signed.now_utc,
        note=signed.note.strip(),
    )
    with turn_to_write():
        follow_decision(keep(decision))
        if aspect == Aspect.NAME_JA:
            show_in_japanese(subject)
    return decision
