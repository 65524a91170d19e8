"""The home of an issue: the place of those who publish it, whom `our` and `the City` mean."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from glocal.claims.phrases import any_of
from glocal.gazetteer import FoundPlace, Gazetteer, find_places, lookup
from glocal.gazetteer.names import fold
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel

Mentions = Sequence[Sequence[FoundPlace]]
"""The places found in each article of an issue."""

_OF_A_STATE = re.compile(
    r"\b(?:embass(?:y|ies)|consul(?:ar|ates?|ate-general)\b|ministry|foreign affairs)|大使館|領事館|外務省|総務省",
    re.IGNORECASE,
)
"""Those who publish for a state; the place they sit in has no part in what they tell."""
_CIVIC = (
    "City", "Town", "Village", "Municipal", "Regional", "District", "Borough", "County", "Shire", "Prefectural",
    "Sister", "Twinning", "Twin", "Partnership", "Friendship", "and District", "in Europe",
)  # fmt: skip
_NAME = r"(?:The )?(?P<name>[^\W\d_a-z][\w’'.-]*(?: [^\W\d_a-z][\w’'.-]*){0,2}?)"
_PUBLISHER = re.compile(rf"(?<![\w-]){_NAME} (?:{any_of(_CIVIC)})\b")
"""`Dubbo Regional Council`, `The Annecy Twinning Committee`."""
_OF_REGION = re.compile(rf"(?<![\w-]){_NAME} (?:Prefectural|Provincial|State) Government\b")
_NAME_WORD = re.compile(r"[^\W\d_a-z][^\s/–,|-]*")
_NAME_BEFORE = re.compile(r"[^\W\d_a-z][\w’'.]* $")
"""In front of a place that is only the end of a name: `Lake Macquarie City Council`."""
_CAPITALS = re.compile(r"\b[^\W\d_a-z]{3,}\b")
_NO_NAME = re.compile(r"^(?:Sister|Twin|Partner)\b", re.IGNORECASE)
_BRANCH = re.compile(
    r" (?:(?:Liaison|Branch|Representative|Overseas|Regional) )?(?:Office|Branch|Bureau|Chapter)\b"
    r"|(?:駐在員)?事務所|支局|支部|支店"
)
"""Behind a town that those who publish only sit in: `Council for Exchange, Sydney Office`."""
_LONGEST_NAME = 3
_RECURS_IN = 3
"""Articles that an issue must have for the place in most of them to be its home."""


def find_homes(gazetteer: Gazetteer, masthead: str, mentions: Mentions) -> tuple[Place, ...]:
    """Return the localities or regions that publish an issue, the first named first; empty for those of a state.

    Args:
        gazetteer: The known places.
        masthead: What an issue prints of itself: its title, who publishes it.
        mentions: The places found in its articles, which tell what a name of the masthead means.
    """
    if _OF_A_STATE.search(masthead):
        return ()
    meant = _meant(mentions)
    named = list(dict.fromkeys(_named(gazetteer, masthead, meant)))
    narrow = [place for place in named if not any(_holds(place, other) for other in named)]
    by_name = {place.name: place for place in reversed(narrow)}
    return tuple(place for place in narrow if place is by_name[place.name]) or _recurring(mentions)


def _named(gazetteer: Gazetteer, masthead: str, meant: dict[str, Place]) -> Iterator[Place]:
    """Yield the places that the masthead names, line by line: as it says (`Salem, Oregon`), or as the articles do."""
    for line in dict.fromkeys(masthead.split("\n")):
        region = list(_region(gazetteer, line))
        if region:
            yield from region
            continue
        mentioned = find_places(gazetteer, line)
        found = [each for each in mentioned if each.counts or not _NO_NAME.search(each.text)]
        found = [each for each in found if each.span != each.name_span or not _BRANCH.match(line, each.span.end)]
        found = [each for each in found if _is_local(each.place) and not _NAME_BEFORE.search(line, 0, each.span.start)]
        known = meant | {fold(each.place.name): each.place for each in found if each.parent is not None}
        placed = {each.span.start: known.get(fold(each.text), each.place) for each in found}
        placed |= {start: known[key] for start, key in _keys(line) if key in known}
        yield from [placed[start] for start in sorted(placed)] or _publishing(gazetteer, line, mentioned)


def _meant(mentions: Mentions) -> dict[str, Place]:
    """Return the local place that the articles mean most often by each printed name."""
    counts: Counter[tuple[str, Place]] = Counter()
    for each in (each for found in mentions for each in found if _is_local(each.place)):
        counts.update({(fold(name), each.place) for name in (each.text, each.place.name)})
    best: dict[str, Place] = {}
    for (key, place), _ in counts.most_common():
        best.setdefault(key, place)
    return best


def _keys(line: str) -> Iterator[tuple[int, str]]:
    """Yield where the capitalised runs of one to three words of a line begin, and their keys; longer ones last."""
    words = list(_NAME_WORD.finditer(line))
    for length in range(1, _LONGEST_NAME + 1):
        for first, last in zip(words, words[length - 1 :], strict=False):
            yield first.start(), fold(line[first.start() : last.end()])


def _region(gazetteer: Gazetteer, line: str) -> Iterator[Place]:
    """Yield the region whose government a line names: `Okayama Prefectural Government` is not that of the city."""
    found = _OF_REGION.search(line)
    best = next(iter(lookup(gazetteer, found["name"], level=PlaceLevel.REGION)), None) if found else None
    if best:
        yield best.place


def _publishing(gazetteer: Gazetteer, line: str, mentioned: Sequence[FoundPlace]) -> Iterator[Place]:
    """Yield the place whose council or committee a line names, though the name alone says nothing."""
    country = next((each.place.country for each in mentioned if not _is_local(each.place)), None)
    for found in _PUBLISHER.finditer(_CAPITALS.sub(lambda word: word[0].title(), line)):
        best = next(iter(lookup(gazetteer, found["name"], country or None, level=PlaceLevel.LOCALITY)), None)
        if best and fold(best.place.name) == fold(found["name"]):
            yield best.place
            return


def _recurring(mentions: Mentions) -> tuple[Place, ...]:
    """Return the locality that most articles of an issue name, if there is only one."""
    counts = Counter(place for found in mentions for place in {each.place for each in found if each.counts})
    often = [p for p, count in counts.items() if p.level is PlaceLevel.LOCALITY and count * 2 > len(mentions)]
    return tuple(often) if len(often) == 1 and len(mentions) >= _RECURS_IN else ()


def _is_local(place: Place) -> bool:
    return place.level is not PlaceLevel.COUNTRY and bool(place.country)


def _holds(outer: Place, inner: Place) -> bool:
    return outer.level is PlaceLevel.REGION and inner.level is PlaceLevel.LOCALITY and inner.region == outer.name
