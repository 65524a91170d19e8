"""Claims as people corrected them: those that are not said left out, places that are another place named as it."""

import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from glocal.entities.keys import place_key
from glocal.entities.places import Naming
from glocal.ledger.decisions import not_said, same_things
from glocal.ledger.models import Claim
from glocal.ledger.payloads import activity_of, place_of, tie_of
from glocal.model.claim import ActivityClaim, PlaceMention, TieClaim
from glocal.model.place import End, Organisation, Place
from glocal.reading.records import place_of_record


@dataclass(slots=True)
class Corrected:
    """Claims by kind, each with its row in the ledger."""

    mentions: list[tuple[Claim, PlaceMention]] = field(default_factory=list)
    ties: list[tuple[Claim, TieClaim]] = field(default_factory=list)
    activities: list[tuple[Claim, ActivityClaim]] = field(default_factory=list)

    def namings(self) -> Iterator[Naming]:
        """Yield every place as the mentions and the ends of the ties name it."""
        yield from ((False, mention.place) for _, mention in self.mentions)
        for claim, tie in self.ties:
            is_listed = bool(claim.article.reading.register)
            places = (end.place if isinstance(end, Organisation) else end for end in tie.between)
            yield from ((is_listed, place) for place in places if place)


def corrected(claims: Iterable[Claim]) -> Corrected:
    """Return the claims by kind, with the decisions in force applied."""
    left_out = not_said()
    same = {key: place_of_record(json.loads(record)) for key, record in same_things().items()}
    made = Corrected()
    for claim in claims:
        if claim.pk in left_out:
            continue
        match claim.kind:
            case Claim.Kind.PLACE:
                mention = place_of(claim)
                made.mentions.append((claim, dataclasses.replace(mention, place=_place(mention.place, same))))
            case Claim.Kind.TIE:
                tie = tie_of(claim)
                one, other = (_end(end, same) for end in tie.between)
                made.ties.append((claim, dataclasses.replace(tie, between=(one, other))))
            case Claim.Kind.ACTIVITY:
                activity = activity_of(claim)
                places = tuple(_place(place, same) for place in activity.places)
                made.activities.append((claim, dataclasses.replace(activity, places=places)))
    return made


def _place(place: Place, same: Mapping[str, Place]) -> Place:
    return same.get(place_key(place), place) if same else place


def _end(end: End, same: Mapping[str, Place]) -> End:
    if isinstance(end, Organisation):
        return dataclasses.replace(end, place=_place(end.place, same)) if end.place else end
    return _place(end, same)
