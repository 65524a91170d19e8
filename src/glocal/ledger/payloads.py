"""What a claim's row carries: the claim as a JSON record, and the way back."""

from glocal.ledger.models import Claim
from glocal.model.claim import ActivityClaim, PersonClaim, PlaceMention, TieClaim
from glocal.model.edtf import Edtf
from glocal.model.reading import ArticleReading
from glocal.model.span import Evidence
from glocal.reading.records import (
    Record,
    activity_of_record,
    activity_record,
    mention_of_record,
    mention_record,
    person_of_record,
    person_record,
    tie_of_record,
    tie_record,
)


def payloads_of(reading: ArticleReading) -> dict[Claim.Kind, list[Record]]:
    """Return the payloads of an article's claims by kind, each list in the order of the text."""
    return {
        Claim.Kind.PLACE: [mention_record(mention) for mention in reading.places],
        Claim.Kind.PERSON: [person_record(person) for person in reading.people],
        Claim.Kind.TIE: [tie_record(tie) for tie in reading.ties],
        Claim.Kind.ACTIVITY: [activity_record(activity) for activity in reading.activities],
    }


def place_of(claim: Claim) -> PlaceMention:
    """Return the mention that a claim of kind place carries."""
    return mention_of_record(claim.payload)


def person_of(claim: Claim) -> PersonClaim:
    """Return the person that a claim of kind person carries."""
    return person_of_record(claim.payload)


def tie_of(claim: Claim) -> TieClaim:
    """Return the tie that a claim of kind tie carries."""
    return tie_of_record(claim.payload)


def activity_of(claim: Claim) -> ActivityClaim:
    """Return the activity that a claim of kind activity carries."""
    return activity_of_record(claim.payload)


def issue_date(claim: Claim) -> Edtf | None:
    """Return the date of the issue that makes the claim, None where it prints none."""
    date = claim.article.reading.date
    return Edtf.parse(date) if date else None


def evidence_of(claim: Claim) -> tuple[Evidence, ...]:
    """Return the words that say the claim, of any kind.

    Raises:
        KeyError, TypeError, ValueError: the payload is damaged.
    """
    match claim.kind:
        case Claim.Kind.PLACE:
            mention = place_of(claim)
            return (Evidence(mention.span, mention.text),)
        case Claim.Kind.PERSON:
            return person_of(claim).evidence
        case Claim.Kind.TIE:
            return tie_of(claim).evidence
        case _:
            return activity_of(claim).evidence
