"""The title of an event: its name as printed, else a noun for what a verb tells, with who and where."""

import re
from collections.abc import Iterator, Sequence

from glocal.claims.activities.cue import Cue
from glocal.claims.activities.draft import Draft
from glocal.claims.activities.japanese import is_japanese
from glocal.claims.activities.japanese_title import japanese_titles
from glocal.claims.activities.organisers import party_name
from glocal.claims.activities.title_words import DANGLING, LONGEST_TITLE, PLAIN, SHAPES, WITH_ARTICLE, Of
from glocal.claims.activities.told import before_verb, is_suffered, object_of, subject_of, visitors_of
from glocal.claims.activities.wording import is_well_formed, noun_phrase, polished, polished_clause
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part
from glocal.model.claim import TieClaim
from glocal.model.place import End, Place
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind

_AGREED = re.compile(
    r"agree|memorand|\bmou\b|pact|letter|treaty|charter|accord|arrangement|declaration|protocol"
    r"|statement|communiqu|pact|contract"
)
_HANGING = re.compile(r"(?: (?:on|of|for|between|with|in|to))+$")


def read_title(scene: Scene, draft: Draft, places: Sequence[Place]) -> str:
    """Return the title; never empty, always one that `is_well_formed` takes for one."""
    in_japanese = is_japanese(draft.spot.head.of(scene.text))
    titles = japanese_titles(scene, draft, places) if in_japanese else _titles(scene, draft, places)
    return next((title for title in titles if is_well_formed(title)), PLAIN[draft.kind][in_japanese])


def _titles(scene: Scene, draft: Draft, places: Sequence[Place]) -> Iterator[str]:
    """Yield what the event can be called, best first."""
    spot = draft.spot
    if draft.tie and spot.is_verb:
        yield from _of_tie(scene, draft, draft.tie)
    if draft.title:
        yield from _named(scene, draft, draft.title, places)
    if spot.sentence.part is Part.CAPTION and _opens(draft):
        yield polished(spot.sentence.span.of(scene.text)) if not spot.is_verb else _clause(scene, draft)
    if not spot.is_verb:
        yield from _named(scene, draft, _whole(scene, spot.phrase.span), places)
    elif draft.kind is ActivityKind.VISIT:
        yield from _visit(visitors_of(scene, spot), _goal(scene, draft, places))
    else:
        yield from _of_verb(scene, draft, places)
    if spot.is_verb:
        yield _clause(scene, draft)


def _named(scene: Scene, draft: Draft, words: str, places: Sequence[Place]) -> Iterator[str]:
    """Yield the printed name; a bare `visit` or `visits` of a headline takes who and where from what is known."""
    title = polished(words)
    if draft.kind is ActivityKind.VISIT and (visits := _VISITS.fullmatch(title)):
        who = visits["who"] if visits["who"] not in _SORTS_OF_VISIT else ""
        yield from _visit(who or visitors_of(scene, draft.spot), _goal(scene, draft, places))
    lead, _, rest = title.partition(" ")
    yield title
    yield polished(rest) if lead else title


_VISITS = re.compile(r"(?:(?P<who>.*) )?(?:[Vv]isits?|[Tt]rips?)")
_SORTS_OF_VISIT = ("Mutual", "Return", "Courtesy", "Official", "Goodwill", "Reciprocal", "Study", None)


def _whole(scene: Scene, span: Span) -> str:
    """Return the words at the span, with the noun that a possessive, an adjective or `of` at their end waits for."""
    words, end = span.of(scene.text).rstrip("."), scene.sentence_at(span.start).span.end
    if words.endswith("vs"):
        end = max(end, scene.text.find("\n", span.end))
    more = _AWAITED.match(scene.text, span.end, end) if _AWAITS.search(words) else None
    if more:
        return words + more[0]
    if words.split()[-1].lower() in DANGLING:
        behind = noun_phrase(scene.text, min(end, span.end + scene.text.startswith(".", span.end)), end)
        return f"{words} {behind}"
    return words


_AWAITS = re.compile(r"['’]s$| [A-Z][a-z]+(?:ean|ese|ian|ish)$")
_AWAITED = re.compile(r"(?: [A-Z][\w’'-]*)+| (?!(?:and|or|in|on|at|to|for|with|by|was|were|is|took)\b)[a-z]{3,}")


def _opens(draft: Draft) -> bool:
    """Return whether the caption as a whole is the event's name."""
    span = draft.spot.sentence.span
    return draft.spot.is_verb or draft.spot.phrase.core.start - span.start <= len("The ")


def _of_tie(scene: Scene, draft: Draft, tie: TieClaim) -> Iterator[str]:
    """Yield what was signed, first with the two parties where they are known."""
    label = _HANGING.sub("", tie.label or "agreement")
    label = label if _AGREED.search(label.lower()) else f"{label} agreement"
    names = dict.fromkeys(_with_article(scene, draft, end) for end in tie.between)
    act = "Renewal" if draft.spot.head.of(scene.small).startswith("renew") else "Signing"
    if len(names) > 1:
        yield f"{act} of the {label} between {' and '.join(names)}"
    yield f"{act} of the {label}"


def _with_article(scene: Scene, draft: Draft, end: End) -> str:
    """Return the printed name of a party, with the article that `City of Semarang` has in running text."""
    name = party_name(scene, draft, end)
    takes_article = " of " in name or name.startswith(WITH_ARTICLE)
    return f"the {name[:1].upper()}{name[1:]}" if takes_article and not name.startswith("the ") else name


def _visit(who: str, goal: str) -> Iterator[str]:
    """Yield `Visit of X to Y` with what is known of both."""
    if who and goal and goal.removeprefix("the ") not in who:
        yield f"Visit of {who} to {goal}"
    if who:
        yield f"Visit of {who}"
    if goal:
        yield f"Visit to {goal}"


_VISITED = re.compile(r"(?:also )?(?:visited|visits?|visiting|will (?:also )?(?:visit|be visiting))\b")


def _goal(scene: Scene, draft: Draft, places: Sequence[Place]) -> str:
    """Return what is visited, as printed, else the name of the place."""
    spot = draft.spot
    verb = _VISITED.match(scene.small, spot.head.start) if spot.is_verb else None
    if verb:
        visited = object_of(scene, spot, verb.end())
        if re.search("[A-ZÀ-Þ]", visited) and len(visited.split()) <= _LONG_GOAL:
            return visited.partition(" and ")[0]
    return _with_article(scene, draft, places[0]) if places else ""


_LONG_GOAL = 8


def _of_verb(scene: Scene, draft: Draft, places: Sequence[Place]) -> Iterator[str]:
    """Yield the noun for the verb with its object or subject: `Planting of a cherry tree`."""
    spot = draft.spot
    for shape in SHAPES.get(draft.kind, ()):
        verb = shape.verb.match(scene.small, spot.head.start)
        if not verb:
            continue
        takes_subject = shape.of is Of.SUBJECT or is_suffered(scene, spot)
        name = subject_of(scene, spot) if takes_subject else object_of(scene, spot, verb.end())
        if draft.kind is ActivityKind.SIGNING and not _AGREED.search(name.lower()):
            name = _agreement(scene, draft)
        where = _with_article(scene, draft, places[0]) if shape.where and places else ""
        if name and where and where not in name:
            yield f"{shape.lead} {name} {shape.where} {where}"
        if name:
            yield f"{shape.lead} {name}"
        return


def _agreement(scene: Scene, draft: Draft) -> str:
    """Return the word of the event's sentence for what was signed: `the memorandum`."""
    said = [each.of(scene.small) for each in draft.spot.cues.get(Cue.AGREEMENT, ())]
    return f"the {next((word for word in said if _AGREED.search(word)), 'agreement')}"


_BORDER = re.compile(
    r"[,;:—–]? (?:who|which|where|when|while|after|before|and (?=\w+ed\b|\w+ (?:was|were)\b))\b|[,;] |[.!?]$"
)


def _clause(scene: Scene, draft: Draft) -> str:
    """Return the clause that tells the event, from its subject to its border."""
    span, head = draft.spot.sentence.span, draft.spot.head
    start = before_verb(scene, draft.spot)
    border = _BORDER.search(scene.text, head.end, span.end)
    dates = [each.span.start for each in scene.within(scene.dates, Span(head.end, span.end))]
    end = min([border.start() if border else span.end, *dates])
    return polished_clause(scene.text[start:end]) if end - start <= LONGEST_TITLE else ""
