"""What a decision is about, in words."""

import json
from collections.abc import Mapping

from glocal.entities.building import keys_decided
from glocal.entities.corrected import key_decided
from glocal.entities.permanent import KINDS, resolve_key
from glocal.ledger.counting import document_of
from glocal.ledger.decisions import PAIRED, in_force
from glocal.ledger.models import Decision
from glocal.model.vocabulary import PlaceLevel

WAS = "was"
"""The field of a place's record that tells what it was called before a decision named it."""


def subject_words(decision: Decision) -> str:
    """Return the thing, the two things or the claim that a decision is about, as they are called today."""
    if decision.aspect == Decision.Aspect.NOT_SAID:
        return f"claim {decision.subject}"
    if decision.aspect == Decision.Aspect.COUNTS:
        return str(document_of(decision.subject))
    if decision.aspect == Decision.Aspect.SAME:
        return PAIRED.join(_called(key) for key in decision.subject.split(PAIRED))
    return _was(decision) or _called(decision.subject)


def aspect_words(decision: Decision) -> str:
    """Return what a decision says of its subject; where it takes one back, what that one said.

    A place that is called otherwise is kept as the same place under another name: a person reads `name`.
    """
    said = decision if decision.value else _taken_back(decision)
    return Decision.Aspect.NAME if said and _was(said) else decision.aspect


def joined_still(undone: Decision) -> list[Decision]:
    """Return the decisions by which two places or organisations stay one, after it was taken back that they are.

    Shape: the oldest first; empty where the two are parted, and of a decision that says something else.
    """
    said = _taken_back(undone)
    if undone.aspect != Decision.Aspect.SAME_AS or said is None or _was(said):
        return []
    other = key_decided(said.subject, said.value)
    kind = "organisation" if other.startswith("organisation:") else "place"
    rows = [resolve_key(kind, key) for key in (said.subject, other)]
    if rows[0] is None or rows[0] != rows[1]:
        return []
    keys = keys_decided(said.subject)
    return [each for each in in_force().values() if each.aspect == said.aspect and each.subject in keys]


def value_words(decision: Decision) -> str:
    """Return the value of a decision as a person reads it: of a place its name."""
    if decision.aspect == Decision.Aspect.SAME_AS and decision.value.startswith("{"):
        return _place_words(json.loads(decision.value))
    if decision.aspect == Decision.Aspect.PLACE and decision.value:
        return "; ".join(map(_place_words, json.loads(decision.value)))
    return decision.value


def _place_words(record: Mapping[str, str]) -> str:
    within = record["region"] if record["level"] == PlaceLevel.LOCALITY else ""
    return ", ".join(word for word in (record["name"], within, record["country"]) if word)


def _was(decision: Decision) -> str:
    """Return what a place was called before a decision named it; empty of any other decision."""
    is_place = decision.aspect == Decision.Aspect.SAME_AS and decision.value.startswith("{")
    return json.loads(decision.value).get(WAS, "") if is_place else ""


def _taken_back(decision: Decision) -> Decision | None:
    """Return the last decision with a value before this one on its subject and aspect."""
    before = Decision.objects.filter(subject=decision.subject, aspect=decision.aspect, pk__lt=decision.pk)
    return before.exclude(value="").last()


def _called(key: str) -> str:
    row = next((row for kind in KINDS for row in [resolve_key(kind, key)] if row), None)
    return str(row) if row else f"{key} (nothing tells of it now)"
