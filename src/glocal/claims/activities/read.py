"""The activities of an article: one for each event, out of body, headline and captions."""

from collections.abc import Sequence

from glocal.claims.activities.attendance import Figure, find_figures
from glocal.claims.activities.draft import Draft
from glocal.claims.activities.gather import gather
from glocal.claims.activities.mode import read_mode
from glocal.claims.activities.organisers import read_organisers
from glocal.claims.activities.parts import without_parts
from glocal.claims.activities.title import read_title
from glocal.claims.activities.where import read_all_places
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part, Sentence
from glocal.model.claim import ActivityClaim, TieClaim
from glocal.model.place import Place
from glocal.model.span import Span


def read_activities(scene: Scene, ties: Sequence[TieClaim] = ()) -> tuple[ActivityClaim, ...]:
    """Return the events that an article tells, in the order of the text.

    Args:
        scene: The article.
        ties: The ties it speaks of; a signing takes its parties from them.
    """
    drafts = without_parts(gather(scene, ties))
    if drafts:
        _count(scene, drafts)
    drafts.sort(key=lambda draft: draft.sentences[0].span)
    places = read_all_places(scene, drafts)
    return tuple(_claim(scene, draft, each) for draft, each in zip(drafts, places, strict=True))


def _count(scene: Scene, drafts: Sequence[Draft]) -> None:
    """Give every figure of attendance to the event that its sentence speaks of."""
    seen: dict[int, set[tuple[int, str]]] = {}
    told = {sentence for draft in drafts for sentence in draft.sentences}
    for sentence in scene.sentences:
        if sentence.part is Part.HEADLINE:
            continue
        for figure in find_figures(scene.text, scene.small, sentence.span, is_told=sentence in told):
            draft = _event_of(scene, drafts, sentence, figure)
            key = (figure.attendance.count, figure.attendance.of.rstrip("s"))
            if draft and key not in seen.setdefault(id(draft), set()):
                seen[id(draft)].add(key)
                draft.attendance.append(figure.attendance)
                draft.add(sentence)


def _event_of(scene: Scene, drafts: Sequence[Draft], sentence: Sentence, figure: Figure) -> Draft | None:
    """Return the event that a figure counts: told in its sentence, nearest to it, or told last before."""
    here = [draft for draft in drafts if draft.spot.sentence is sentence]
    if here:
        return min(here, key=lambda draft: _distance(scene, draft, figure))
    again = [draft for draft in drafts if sentence in draft.sentences]
    if again or sentence.part is Part.CAPTION:
        return next(iter(again), None)
    told = [(_told_last(draft, sentence), draft) for draft in drafts]
    before = [(span, draft) for span, draft in told if span]
    named = [draft for _, draft in before if not draft.spot.is_verb and _is_named_in(scene, draft, sentence)]
    last = max((span for span, _ in before), default=None)
    return next(iter(named), None) or next((draft for span, draft in before if span == last), None)


def _told_last(draft: Draft, sentence: Sentence) -> Span | None:
    """Return the last sentence that tells the event in front of another one of its paragraph."""
    told = [draft.spot.sentence] if draft.spot.sentence.part is Part.BODY else draft.sentences
    here = [each for each in told if each.part is Part.BODY and each.paragraph == sentence.paragraph]
    return max((each.span for each in here if each.span < sentence.span), default=None)


def _distance(scene: Scene, draft: Draft, figure: Figure) -> int:
    """Return how far a figure stands from an event of its sentence; one of another clause is farther."""
    head = draft.spot.head
    between = scene.text[min(head.end, figure.span.end) : max(head.start, figure.span.start)]
    return len(between) + _OTHER_CLAUSE * between.count(";")


_OTHER_CLAUSE = 100
"""Characters that a semicolon between a figure and an event counts."""


def _is_named_in(scene: Scene, draft: Draft, sentence: Sentence) -> bool:
    """Return whether a sentence takes up an event by its word: `The festival attracted …`."""
    word = draft.spot.head.of(scene.small).split()[-1]
    return word in scene.small[sentence.span.start : sentence.span.end]


def _claim(scene: Scene, draft: Draft, places: tuple[Place, ...]) -> ActivityClaim:
    draft.sentences.sort(key=lambda sentence: sentence.span)
    organisers = read_organisers(scene, draft)
    return ActivityClaim(
        kind=draft.kind,
        title=read_title(scene, draft, places),
        date=draft.date,
        mode=read_mode(scene, draft, has_place=bool(places)),
        places=places,
        organisers=organisers,
        attendance=tuple(draft.attendance),
        evidence=tuple(scene.evidence(sentence.span) for sentence in draft.sentences),
        reasons=draft.reasons,
    )
