"""An event while it is being put together from the sentences that speak of it."""

from dataclasses import dataclass, field

from glocal.claims.activities.spot import Spot
from glocal.claims.sentences import Part, Sentence
from glocal.model.claim import Attendance, TieClaim
from glocal.model.edtf import Edtf
from glocal.model.place import Place
from glocal.model.reason import Reason
from glocal.model.vocabulary import ActivityKind


@dataclass(slots=True)
class Draft:
    """What the sentences read so far tell of one event."""

    kind: ActivityKind
    spot: Spot
    """Where it is told first, or best."""
    date: Edtf | None
    has_own_date: bool
    """Whether the sentence that tells it says when, not one before."""
    reasons: tuple[Reason, ...]
    sentences: list[Sentence] = field(default_factory=list)
    """In the order of the text, `spot.sentence` among them."""
    attendance: list[Attendance] = field(default_factory=list)
    title: str | None = None
    """The words of the headline for it, if the headline names it."""
    place: Place | None = None
    """Where it was, if its sentence tells several of its kind, each with a day and a place of its own."""
    tie: TieClaim | None = None
    """The tie that was agreed at a signing."""

    @property
    def is_caption(self) -> bool:
        """Whether only a caption tells it."""
        return self.spot.sentence.part is Part.CAPTION

    @property
    def is_meeting(self) -> bool:
        """Whether it is a meeting of those who visit: `met the mayor`, `were welcomed at the town hall`."""
        return self.spot.is_meeting

    def add(self, sentence: Sentence) -> None:
        """Note another sentence that speaks of the event."""
        if sentence not in self.sentences:
            self.sentences.append(sentence)
