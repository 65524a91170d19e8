"""What a decision is about, in words."""

import json

from glocal.entities.permanent import KINDS, resolve_key
from glocal.ledger.counting import document_of
from glocal.ledger.decisions import PAIRED
from glocal.ledger.models import Decision


def subject_words(decision: Decision) -> str:
    """Return the thing, the two things or the claim that a decision is about, as they are called today."""
    if decision.aspect == Decision.Aspect.NOT_SAID:
        return f"claim {decision.subject}"
    if decision.aspect == Decision.Aspect.COUNTS:
        return str(document_of(decision.subject))
    if decision.aspect == Decision.Aspect.SAME:
        return PAIRED.join(_called(key) for key in decision.subject.split(PAIRED))
    return _called(decision.subject)


def value_words(decision: Decision) -> str:
    """Return the value of a decision as a person reads it: of a place its name."""
    if decision.aspect == Decision.Aspect.SAME_AS and decision.value.startswith("{"):
        place = json.loads(decision.value)
        return ", ".join(word for word in (place["name"], place["region"], place["country"]) if word)
    return decision.value


def _called(key: str) -> str:
    row = next((row for kind in KINDS for row in [resolve_key(kind, key)] if row), None)
    return str(row) if row else f"{key} (nothing tells of it now)"
