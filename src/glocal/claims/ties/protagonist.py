"""The place that an article is about, for sentences that name only the other one: `our sister city Nancy`."""

import re
from collections.abc import Sequence

from glocal.claims.parties import Party
from glocal.claims.protagonist import ranked
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part, Sentence
from glocal.claims.ties.antecedents import latest_partner, told_before
from glocal.claims.ties.cues import Cue, find_cues
from glocal.claims.ties.pairs import Pair, can_pair, find_only_two, find_pairs, lies_in, said_alone
from glocal.claims.ties.signs import Mark, marks_of
from glocal.model.place import HOME_COUNTRY
from glocal.model.reason import Reason

_OURS = re.compile(r"\b(?:our|ours|we|us|here)\b")
"""Words by which those who publish an issue speak of their own place."""


def pair_with_protagonist(scene: Scene, sentence: Sentence, marks: Sequence[Mark]) -> tuple[Pair, ...]:
    """Return a pair for each place that the sentence calls a sister, with the place that it most likely means."""
    pairs = []
    for party in said_alone(scene.small, sentence.span, marks):
        home = _home(scene, sentence, party)
        if home and can_pair(home, party):
            reason = (
                "the place of those who publish it" if home in scene.homes else "the place that the article is about"
            )
            pairs.append(Pair(home, party, Reason(reason, 1.0)))
    return tuple(pairs)


def with_protagonist(scene: Scene, sentence: Sentence, pairs: tuple[Pair, ...]) -> tuple[Pair, ...]:
    """Return the pairs, two places abroad each with the town at home that the paragraph has spoken of before.

    `It renewed the charter with Bonn, and that with Nice` says nothing of a tie between Bonn and Nice.
    """
    at_home = any(party.country == HOME_COUNTRY for party in scene.within(scene.parties, sentence.span))
    if scene.homes or at_home or not pairs:
        return pairs
    told = {each.end: each for pair in pairs for each in (pair.one, pair.other) if each.is_place}
    homes = [latest_partner(scene, sentence, each) for each in told.values()]
    if not all(home and home.country == HOME_COUNTRY and not home.is_country for home in homes):
        return pairs
    why = Reason("the place that the article is about", 1.0)
    return tuple(Pair(home, each, why) for home, each in zip(homes, told.values(), strict=True) if home)


def pairs_of_headline(
    scene: Scene, sentence: Sentence, marks: Sequence[Mark], *, with_countries: bool = False
) -> tuple[Pair, ...]:
    """Return the pairs of places that the headline names, for a sentence that says only that there is a tie."""
    headline = scene.article.headline_span
    named = [party for party in scene.within(scene.parties, headline) if party.is_place]
    named = [party for party in named if with_countries or not party.is_country]
    known = {party.end for party in named if with_countries}
    if sentence.part is Part.HEADLINE or not all(
        mark.party is None or mark.party.is_country or mark.party.end in known for mark in marks
    ):
        return ()
    marks = marks_of(named, (), ())
    pairs = find_pairs(scene.small, headline, marks, or_two=True)
    if len({party.end for party in named}) == 1:
        ours = (party for party in scene.homes if party.country != named[0].country and can_pair(party, named[0]))
        return tuple(Pair(home, named[0], Reason("the headline names their partner", 0.5)) for home in ours)[:1]
    return tuple(Pair(each.one, each.other, Reason("the headline names the two", 0.5)) for each in pairs)


def pairs_of_sentence_before(scene: Scene, sentence: Sentence, marks: Sequence[Mark]) -> tuple[Pair, ...]:
    """Return the two places that agreed on something in the sentence before, for one that says what it was."""
    before = scene.sentence_at(max(0, sentence.span.start - 1))
    follows = before.span < sentence.span and (before.part, before.paragraph) == (sentence.part, sentence.paragraph)
    if any(mark.party for mark in marks) or not follows or Cue.AGREED not in find_cues(scene.small, before.span):
        return ()
    pairs = find_only_two(scene.small, before.span, marks_of(scene.within(scene.parties, before.span), (), ()))
    return tuple(Pair(each.one, each.other, Reason("the sentence before names the two", 0.5)) for each in pairs)


def pair_of_paragraph(scene: Scene, sentence: Sentence, marks: Sequence[Mark]) -> tuple[Pair, ...]:
    """Return the two places of two countries that the paragraph has named, for a sentence that names none."""
    if sentence.part is not Part.BODY:
        return ()
    before = [party for party in told_before(scene, sentence) if not party.is_country]
    body = [party for party in before if party.span.start >= scene.article.body_span.start]
    one = body[0] if body else None
    other = latest_partner(scene, sentence, one) if one else None
    if not one or not other or len({party.country for party in body}) != 2:  # noqa: PLR2004
        return ()
    if any(mark.party and mark.party.end not in {one.end, other.end} for mark in marks):
        return ()
    return (Pair(one, other, Reason("the paragraph has named the two", 0.5)),)


def pair_with_home(scene: Scene, marks: Sequence[Mark]) -> tuple[Pair, ...]:
    """Return the home with the only place abroad that a sentence names, or else the article, which states a tie."""
    if not scene.homes:
        return ()
    named = [mark.party for mark in marks if mark.party and not _is_venue(scene, mark.party)]
    venues = [mark.party.end for mark in marks if mark.party and mark.party not in named]
    for parties in (named, [party for party in ranked(scene) if party.end not in venues]):
        abroad = {
            party.end: party
            for party in reversed(parties)
            if party.is_place and not party.is_country and party.country != scene.homes[0].country
        }
        told = [party for party in abroad.values() if not _is_in_caption(scene, party)] or list(abroad.values())
        narrow = [party for party in told if not any(lies_in(each, party) for each in told)]
        if len(narrow) == 1 and can_pair(scene.homes[0], narrow[0]):
            return (Pair(scene.homes[0], narrow[0], Reason("the only place abroad in news of its home", 0.5)),)
    return ()


def _is_in_caption(scene: Scene, party: Party) -> bool:
    return scene.sentence_at(party.span.start).part is Part.CAPTION


def _is_venue(scene: Scene, party: Party) -> bool:
    """Return whether a place only tells where something was signed or held."""
    return bool(_HELD.search(scene.small, max(0, party.span.start - _REACH), party.span.start))


_HELD = re.compile(
    r"\b(?:signed|concluded|held|renewed|sealed|formali[sz]ed|met|took place)\b[^.;]*\b(?:in|at) (?:the )?$"
)
_REACH = 80


def _home(scene: Scene, sentence: Sentence, other: Party) -> Party | None:
    """Return the place of those who publish, or where there is none the one that the article speaks of.

    Where a prefecture publishes, a town in it that the paragraph speaks of goes first, unless it says `our`.
    """
    ours = home_for(scene, other)
    if ours and _OURS.search(scene.small, sentence.span.start, sentence.span.end):
        return ours
    partner = latest_partner(scene, sentence, other) or find_protagonist(scene, other)
    if ours and ours.country != other.country and not (partner and lies_in(partner, ours)):
        return ours
    return partner or ours


def home_for(scene: Scene, other: Party) -> Party | None:
    """Return the place of those who publish that can have a tie with the other one, the first of several."""
    return next((home for home in scene.homes if home.end != other.end and can_pair(home, other)), None)


def find_protagonist(scene: Scene, other: Party) -> Party | None:
    """Return the place of another country that the article speaks of most, localities before larger ones."""
    abroad = [party for party in ranked(scene) if party.country != other.country and can_pair(party, other)]
    local = (party for party in abroad if party.country == HOME_COUNTRY and not party.is_country)
    return next(local, None) or next(iter(abroad), None)
