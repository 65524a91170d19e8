"""The decisions in force."""

from collections.abc import Mapping

from glocal.ledger.models import Claim, Decision

_ABOUT_READING = (Decision.Aspect.SAME_AS, Decision.Aspect.SAME, Decision.Aspect.NOT_SAID, Decision.Aspect.COUNTS)
PAIRED = " = "
"""What stands between the keys of two things that a decision is about."""


def decided_values() -> list[tuple[str, str, str]]:
    """Return what people decided to show, oldest first: subject, aspect, value; an empty value takes it back."""
    # Most ledgers hold few decisions and many subjects: all decisions are one small query.
    shown = Decision.objects.exclude(aspect__in=_ABOUT_READING)
    return list(shown.values_list("subject", "aspect", "value"))


def in_force() -> dict[int, Decision]:
    """Return the decisions that count, oldest first, by number: the newest on each subject and aspect, with a value."""
    newest = {(decision.subject, decision.aspect): decision for decision in Decision.objects.all()}
    counting = sorted(decision.pk for decision in newest.values() if decision.value)
    by_number = {decision.pk: decision for decision in newest.values()}
    return {number: by_number[number] for number in counting}


def same_things() -> dict[str, str]:
    """Return which places and organisations people decided to be another: its key, and the other as JSON or by name.

    Shape: the oldest decision first.
    """
    return {subject: value for subject, value in _newest(Decision.Aspect.SAME_AS).items() if value}


def decided_pairs() -> dict[tuple[str, str], bool]:
    """Return which two activities, or two people, are one, and which are not; each pair of keys in its order."""
    newest = _newest(Decision.Aspect.SAME)
    return {_pair(subject): value == "yes" for subject, value in newest.items() if value}


def _pair(subject: str) -> tuple[str, str]:
    one, _, other = subject.partition(PAIRED)
    return one, other


def not_said() -> frozenset[int]:
    """Return the numbers of claims that people found not to be said by their sentence.

    A newer reader that reads the same in the same document makes a claim of another number: it is left out as well.
    """
    found = _found_not_said()
    for claim in Claim.objects.filter(pk__in=found).select_related("article__reading"):
        # Of a list only its row: the others may be a million.
        of_document = Claim.objects.filter(
            article__reading__document=claim.article.reading.document_id,
            article__row_key=claim.article.row_key,
            kind=claim.kind,
        )
        found |= {
            pk for pk, payload in of_document.values_list("pk", "payload") if fact_of(payload) == fact_of(claim.payload)
        }
    return frozenset(found)


def facts_not_said(document: int) -> list[tuple[str, dict[str, object]]]:
    """Return kind and fact of the claims of a document that people found not to be said by their sentence."""
    claims = Claim.objects.filter(pk__in=_found_not_said(), article__reading__document=document)
    return [(kind, fact_of(payload)) for kind, payload in claims.values_list("kind", "payload")]


def _found_not_said() -> set[int]:
    return {int(subject) for subject, value in _newest(Decision.Aspect.NOT_SAID).items() if value}


def _newest(aspect: Decision.Aspect) -> dict[str, str]:
    newest: dict[str, str] = {}
    for subject, value in Decision.objects.filter(aspect=aspect).values_list("subject", "value"):
        newest.pop(subject, None)
        newest[subject] = value
    return newest


def fact_of(payload: Mapping[str, object]) -> dict[str, object]:
    """Return what a claim says, without why the reader believed it."""
    return {name: value for name, value in payload.items() if name not in {"reasons", "confidence"}}
