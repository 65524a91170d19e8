"""Who held an event: of a signing the parties, of a donation the donor, of a delegation's visit the sender."""

import re
from collections.abc import Iterator

from glocal.claims.activities import japanese
from glocal.claims.activities.cue import Cue, Cues
from glocal.claims.activities.draft import Draft
from glocal.claims.activities.journey import senders
from glocal.claims.scene import Scene
from glocal.model.place import Organisation, Place
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind

_CAPITAL = r"[A-ZÀ-ÞĀ-Ž][\w’'-]*"
_OFFICE = re.compile(
    rf"(?:(?:Prime |Deputy |Vice[- ])?(?:Minister|Governor|Mayor|Ambassador|Consul[ -]General|President"
    rf"|Residents|Citizens)"
    rf"(?: (?:of|for)(?: the)? {_CAPITAL}(?: {_CAPITAL})*| (?!of |for ){_CAPITAL}(?: {_CAPITAL})?))"
)
_BY = re.compile(
    r"\b(?:(?:co-?)?(?:held|hosted|organi[sz]ed|conducted|launched|sponsored|donated|given|presented"
    r"|arranged|supported|led)"
    r"(?: jointly)? by|together with|in (?:collaboration|cooperation|partnership) with"
    r"|jointly with|co-?hosted with|by)\b"
)
_JOINING = re.compile(
    r"(?:[ ,]|(?:and|the|both|jointly|together|as well as|with|has|have|had|will|also|again|been|in \w+)\b|&)*"
)


def read_organisers(scene: Scene, draft: Draft) -> tuple[str, ...]:
    """Return those said to hold, host, conduct or organise the event, as printed; may be empty."""
    if draft.tie:
        return tuple(party_name(scene, draft, end) for end in draft.tie.between)
    span, head = draft.spot.sentence.span, draft.spot.head
    if draft.kind is ActivityKind.VISIT:
        return tuple(senders(scene, draft.spot))[:1]
    if japanese.is_japanese(head.of(scene.text)):
        return tuple(dict.fromkeys(japanese.hosts(scene, draft.spot)))
    named = list(_subject(scene, Span(span.start, head.start), draft.spot.cues, is_verb=draft.spot.is_verb))
    for by in _BY.finditer(scene.text, draft.spot.phrase.core.end, span.end):
        named += _listed(scene, Span(by.end(), span.end))
    return tuple(dict.fromkeys(_whole_name(name, scene) for name in named))


def _subject(scene: Scene, span: Span, cues: Cues, *, is_verb: bool) -> Iterator[str]:
    """Yield who stands right in front of a word of holding, or of the verb that tells the event."""
    verbs = [span.end] if is_verb else [held.start for held in hosting(scene, cues) if held.start < span.end]
    if not verbs:
        return
    start = verbs[-1]
    while lead := _before(scene, Span(span.start, start)):
        start = lead.start
    yield from _listed(scene, Span(start, verbs[-1]))


def hosting(scene: Scene, cues: Cues) -> list[Span]:
    """Return the words of holding that make a host of their subject: not `took part in`."""
    return [held for held in cues.get(Cue.HELD, ()) if not _JOINED.match(scene.small, held.start)]


_JOINED = re.compile(r"tak\w+ part|took part|attend|join|participat|invited|sat down|made|paid|reached")


def _before(scene: Scene, span: Span) -> Span | None:
    """Return the party or office that stands last in the span, with nothing but joining words behind it."""
    found = [party.span for party in scene.within(scene.parties, span)[-1:]]
    found += [
        Span(*office.span()) for office in _OFFICE.finditer(scene.text, max(span.start, span.end - 100), span.end)
    ]
    close = [each for each in found if each.end <= span.end and _JOINING.fullmatch(scene.text, each.end, span.end)]
    return min(close, key=lambda each: each.start, default=None)


def _listed(scene: Scene, span: Span) -> Iterator[str]:
    """Yield the parties and offices that follow each other in the span, up to the first other word."""
    text, position = scene.text, span.start
    while position < span.end:
        joined = _JOINING.match(text, position, span.end)
        position = joined.end() if joined else position
        office = _OFFICE.match(text, position, span.end)
        party = next(
            (each for each in scene.within(scene.parties, Span(position, span.end)) if each.span.start == position),
            None,
        )
        if office and (not party or office.end() > party.span.end):
            yield office[0]
            position = office.end()
        elif party:
            yield party.name
            position = party.span.end
        else:
            return


def party_name(scene: Scene, draft: Draft, end: Place | Organisation) -> str:
    """Return how the sentences of the event print an end of its tie, else the article."""
    if isinstance(end, Organisation):
        return end.name
    spans = [sentence.span for sentence in draft.sentences]
    names = [party.name for span in spans for party in scene.within(scene.parties, span) if party.end == end]
    names = names or [party.name for party in scene.parties if party.end == end]
    return max(names, key=len, default=end.name)


def _whole_name(name: str, scene: Scene) -> str:
    """Return the publisher for its short form: `the Ministry` in an issue of a foreign ministry."""
    publisher = scene.issue.publisher or ""
    short = name.removeprefix("the ")
    return (
        publisher
        if short in ("Ministry", "MOFA", "Ministry of Foreign Affairs") and publisher.startswith("Ministry")
        else name
    )
