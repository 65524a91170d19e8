"""Finding of the places that a text names, resolved together."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from glocal.gazetteer.chains import Chain, find_chains
from glocal.gazetteer.designations import MUNICIPAL, Kind, split_designation
from glocal.gazetteer.file import Gazetteer
from glocal.gazetteer.name import Name, make_name
from glocal.gazetteer.names import fold, is_katakana
from glocal.gazetteer.printed import OTHER
from glocal.gazetteer.proper import LONGER, PERSON, is_home_office, objection
from glocal.gazetteer.resolve import KNOWN_AS, SAID, Candidate, holds
from glocal.gazetteer.scan import (
    scan_designated,
    scan_names,
    spread_plurals,
    with_designation,
    with_governed,
)
from glocal.gazetteer.together import Meeting
from glocal.gazetteer.words import is_date_word, is_plain_word, proper_words
from glocal.model.place import Place
from glocal.model.reason import Reason
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """One mention of a place in a text."""

    span: Span
    """The fullest form here, with its designation: `Misato Town`."""
    name_span: Span
    """The bare name: `Misato`."""
    text: str
    """The words at `span`."""
    place: Place
    reasons: tuple[Reason, ...]
    parent: int | None = None
    """Index of the mention that names the country or division it lies in."""
    counts: bool = True
    """Whether the text speaks of the place itself, not of something named after it."""


def find_places(gazetteer: Gazetteer, text: str, context: Sequence[Place] = ()) -> tuple[FoundPlace, ...]:
    """Return every mention of a place in the text, in its order, resolved together.

    Args:
        gazetteer: The known places.
        text: An article, or any other text, in English or Japanese.
        context: Places known from the rest of the issue.

    Mentions that are part of another proper name (`The New York Times`), and areas that belong to no
    country, have `counts` false. Of a text without end each stretch is resolved by itself.
    """
    found: list[FoundPlace] = []
    for stretch in _stretches(text):
        here = _find_together(gazetteer, stretch.of(text), context)
        found += [_moved(each, stretch.start, len(found)) for each in here] if stretch.start else here
    return tuple(found)


_STRETCH = 20_000
"""Characters that are evidence for one another, as many as a long article has; the work grows with their square."""
_SENTENCE_ENDS = ("\n", ". ", "。")


def _stretches(text: str) -> Iterator[Span]:
    """Yield the text in stretches that end with a sentence, or where one without sentences has to."""
    start = 0
    while len(text) - start > _STRETCH:
        furthest = start + _STRETCH
        end = max(text.rfind(mark, start, furthest) + len(mark) for mark in _SENTENCE_ENDS)
        end = end if end > start + _STRETCH // 2 else furthest
        yield Span(start, end)
        start = end
    yield Span(start, len(text))


def _moved(found: FoundPlace, by: int, index: int) -> FoundPlace:
    """Return a mention of a stretch as one of the text: so many characters, and so many mentions, further on."""
    span, name_span = (Span(each.start + by, each.end + by) for each in (found.span, found.name_span))
    parent = None if found.parent is None else found.parent + index
    return replace(found, span=span, name_span=name_span, parent=parent)


def _find_together(gazetteer: Gazetteer, text: str, context: Sequence[Place]) -> tuple[FoundPlace, ...]:
    """Return the mentions of a text that is short enough to be about one thing."""
    names = _names_of(gazetteer, text)
    if not names:
        return ()
    chains, objections = find_chains(text, names), _object(text, names)
    doubtful = {name.span for name, why in zip(names, objections, strict=True) if why in (PERSON, LONGER)}
    best = Meeting(gazetteer, names, chains, context).resolve(doubtful)
    ours = {
        n for n, found in enumerate(best) if found and found.place in context and not (names[n].kind or objections[n])
    }
    kept = _keep_meant(text, names, chains, best, ours=ours)
    return tuple(_make_found(gazetteer, text, (names, chains, best, objections), kept))


def _names_of(gazetteer: Gazetteer, text: str) -> list[Name]:
    """Return the names of the text in order, without words that are no names here."""
    scanned = list(scan_names(gazetteer, text))
    names = [*scanned, *scan_designated(text, scanned)]
    known = sorted((name for name in names if not name.key.startswith("the ")), key=lambda name: name.span)
    return spread_plurals(text, with_governed(text, known))


_LOCATIVE = re.compile(r"\b(?:in|at|from|near) $")


def _keep_meant(
    text: str, names: Sequence[Name], chains: Sequence[Chain], best: Sequence[Candidate | None], *, ours: set[int]
) -> list[int]:
    """Return the indices of the names that are places at all; a name that is one with its parent may stand alone.

    `ours` are those of the places that the rest of the issue tells of: `Nelson's sister city` in news from Nelson.
    """
    meant = ours | {n for n, found in enumerate(best) if found and _is_meant(text, names[n], chains[n], found)}
    large = {n for n, found in enumerate(best) if found and found.population >= _LARGE and not names[n].kind}
    meant |= {n for n in large if any(_listed_beside(text, names, n, meant))}
    meant |= {n for n, found in enumerate(best) if found and all(_listed_beside(text, names, n, meant))}
    sure = {names[n].key for n in meant}
    return [n for n, found in enumerate(best) if found and (n in meant or (names[n].kind and names[n].key in sure))]


def _listed_beside(text: str, names: Sequence[Name], n: int, meant: set[int]) -> tuple[bool, bool]:
    """Return whether a place stands before and behind a name in a list: `Phoenix, Charleroi and Curitiba`."""
    before = n - 1 in meant and _LISTED.fullmatch(text, names[n - 1].full.end, names[n].full.start)
    behind = n + 1 in meant and _LISTED.fullmatch(text, names[n].full.end, names[n + 1].full.start)
    return bool(before), bool(behind)


_LISTED = re.compile(r", (?:and )?| and ")
_LARGE = 100_000
"""Inhabitants from which on a city is known far away by its bare name."""


def _is_meant(text: str, name: Name, chain: Chain, candidate: Candidate) -> bool:
    """Return whether a name is a place at all: an English word needs a parent, or a place in the text's lands."""
    if is_date_word(name.key):
        return False
    if name.kind is Kind.DIVISION and not name.key.isascii() and candidate.place.level is PlaceLevel.LOCALITY:
        return any(SAID in reason.name for reason in candidate.reasons)  # 台湾の屏東県; 中央県 is none, and no town
    is_word = is_plain_word(name.key)
    if not is_word and (name.kind or candidate.place.level is not PlaceLevel.LOCALITY):
        return True
    said = " ".join([reason.name for reason in candidate.reasons])
    doubts = (_is_doubtful, _is_a_the, _is_scenery, _is_hardly_known)
    if not name.kind and SAID not in said and any(is_doubted(text, name, candidate) for is_doubted in doubts):
        return False
    if (
        not is_word
        or _bears_designation(text, name, candidate)
        or (SAID in said and (chain.is_close or text.startswith(" in ", name.full.end)))
    ):
        return True
    known = _NAMED in said or (candidate.population >= _KNOWN_WORD and _is_capital_told(text, name.full))
    return known and bool(_LOCATIVE.search(text, max(0, name.full.start - 12), name.full.start))


_KNOWN_WORD = 50_000
"""Inhabitants from which on a town is meant behind `in` though its name is a word or a given name: Nelson, Split."""


def _bears_designation(text: str, name: Name, candidate: Candidate) -> bool:
    """Return whether a town is known by the designation printed behind its name: `Goto City`."""
    known = any(reason.name.startswith(KNOWN_AS) and reason.weight > 0 for reason in candidate.reasons)
    return known and name.kind in MUNICIPAL and text[name.span.end + 1 : name.span.end + 2].isupper()


def _is_doubtful(text: str, name: Name, candidate: Candidate) -> bool:
    """Return whether next to nothing speaks for a town but a bare word whose capital letter is no evidence."""
    if candidate.place.level is not PlaceLevel.LOCALITY or " " in name.key:
        return False
    is_weak = math.fsum(reason.weight for reason in candidate.reasons) < _LEAST_EVIDENCE
    if not name.key.isascii():
        return is_weak
    if not name.printed.isascii() and name.printed == candidate.place.name:
        return False  # Rūjiena, with the letters of its own language
    return (is_weak or _is_word_of(text, name)) and not _is_capital_told(text, name.full)


def _is_hardly_known(text: str, name: Name, candidate: Candidate) -> bool:
    """Return whether a bare word is at best quite another name of a small town, and nothing leads up to a place."""
    is_other = any(reason.name == OTHER for reason in candidate.reasons) and name.key.isascii()
    is_variant = " " in name.key or fold(candidate.place.name)[:_ALIKE] == name.key[:_ALIKE]
    if not is_other or is_variant or math.fsum(reason.weight for reason in candidate.reasons) >= _LEAST_OF_OTHER:
        return False
    return not _LOCATIVE.search(text, max(0, name.full.start - 12), name.full.start)


_LEAST_OF_OTHER = 0.5
"""Log-odds that the country alone does not reach; Places F1 of the open cases falls by 0.001 with 0.75."""
_ALIKE = 3
"""Letters that spellings of one name begin with: Mesolongi, Messolonghi."""


def _is_a_the(text: str, name: Name, candidate: Candidate) -> bool:
    """Return whether a bare town has an article and nothing behind that takes one: `lime trees on the Jard.`."""
    if candidate.place.level is not PlaceLevel.LOCALITY or " " in name.key or candidate.population > _KNOWN_BY_IT:
        return False
    return text.endswith(_ARTICLE, 0, name.full.start) and _NO_NOUN.match(text, name.full.end) is not None


def _is_scenery(text: str, name: Name, candidate: Candidate) -> bool:
    """Return whether a bare name is that of a park, a coast or a pier rather than of the small town called so."""
    first, _, last = name.printed.rpartition(" ")
    if first and last.title() in _SCENERY:
        return candidate.population < _LARGER_THAN_A_PARK
    return is_plain_word(name.key) and _NUMBER_BEHIND.match(text, name.full.end) is not None


_SCENERY = proper_words("bodies") | proper_words("scenery")
_LARGER_THAN_A_PARK = 20_000
"""Inhabitants; Menlo Park, Orland Park and Buena Park, which have partners abroad, have more."""
_NUMBER_BEHIND = re.compile(r" \d")
"""`Pier 66`, which is no town."""
_KNOWN_BY_IT = 100_000
"""Inhabitants from which on a town may be known with its article: the Bronx, the Hague."""
_ARTICLE = (" the ", "\nThe ", ". The ")
_NO_NOUN = re.compile(r"[.,;:!?)\n]|$| (?:and|in|at|on|with|from|to|is|was|are|were|for|by)\b")


def _is_word_of(text: str, name: Name) -> bool:
    """Return whether the text has the name as a word in small letters too: `Rugby players played rugby`."""
    small = name.printed.lower()
    return small in text and re.search(rf"\b{re.escape(small)}\b", text) is not None


def _is_capital_told(text: str, span: Span) -> bool:
    """Return whether the capital of a word tells a name: not at the start of a sentence, not in a title."""
    start = text.rfind("\n", 0, span.start) + 1
    if start == span.start or text[max(start, span.start - 2) : span.start].removesuffix(" ").endswith(_STARTS):
        return False
    end = text.find("\n", span.end, span.end + _LINE)
    words: list[str] = _LONG_WORD.findall(text[max(start, span.start - _LINE) : end if end >= 0 else span.end + _LINE])
    return sum([word[0].islower() for word in words]) * 3 > len(words)


_LINE = 400
"""Characters to each side that are looked at; a whole text may stand on one line."""
_STARTS = (".", "!", "?", ":", "“", '"')
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
"""Words that titles set with a capital too."""


_LEAST_EVIDENCE = 0.75
"""Log-odds below which a bare name is taken for a word where its capital tells nothing.

Places F1 given the articles' text, without a floor and with 0.6, 0.75, 0.9 and 1.2 (2026-11-21): examples 0.935,
0.954, 0.957, 0.960, 0.960; open cases 0.968, 0.970, 0.966, 0.963, 0.954: a broad top between 0.6 and 0.9.
"""
_NAMED = "the text names"


def _make_found(
    gazetteer: Gazetteer,
    text: str,
    known: tuple[Sequence[Name], Sequence[Chain], Sequence[Candidate | None], Sequence[str]],
    kept: Sequence[int],
) -> Iterator[FoundPlace]:
    names, chains, best, objections = known
    indices = {n: index for index, n in enumerate(kept)}
    for n in kept:
        candidate = best[n]
        if candidate is None:
            continue
        place = _named_as_printed(text, names[n], candidate)
        is_other = _goes_on(text, names[n], place) or is_home_office(text, names[n], place)
        counts = bool(place.country) and not objections[n] and not is_other
        parent = _parent_of(gazetteer, candidate, [(indices[m], best[m]) for m in chains[n].members if m in indices])
        yield FoundPlace(
            span=names[n].full, name_span=names[n].span, text=names[n].full.of(text), place=place,
            reasons=candidate.reasons, parent=parent, counts=counts,
        )  # fmt: skip


def _object(text: str, names: Sequence[Name]) -> list[str]:
    """Return why each mention does not count; who is a person once is one wherever the bare name stands."""
    objections = [objection(text, name) for name in names]
    full = {name.key for name in names if name.kind}
    people = {name.key for name, why in zip(names, objections, strict=True) if why == PERSON} - full
    return [
        PERSON if name.key in people and not name.kind else why for name, why in zip(names, objections, strict=True)
    ]


def _goes_on(text: str, name: Name, place: Place) -> bool:
    """Return whether a bare written name of a town is the head of a longer word: 伊東香織, 富山大学."""
    if name.kind or name.key.isascii() or place.level is not PlaceLevel.LOCALITY:
        return False
    if is_katakana(name.key):
        return _WRITTEN_BODY.match(text, name.full.end) is not None
    if _KANA_BODY.match(text, name.full.end):
        return True
    return "\u4e00" <= text[name.full.end : name.full.end + 1] <= "\u9fff"


_WRITTEN_BODY = re.compile(
    "(?:国際|総合|工業|市立|州立|国立)?(?:大学|銀行|新聞|空港|駅|協会|条約|議定書|五輪|オリンピック|万博)"
)
"""Bodies behind a name in katakana, which other words may follow freely: ニューヨーク総領事館."""


_KANA_BODY = re.compile(
    "(?:まつり|だより|[ァ-ヴー]{0,9}(?:センター|ホール|ホテル|タワー|ドーム|アリーナ|スタジアム|マラソン|フェスティバル"
    "|フェスタ|フェア|カップ|クラブ|ミュージアム|ギャラリー|プラザ|パーク|スクール|キャンパス|ライオンズ|ロータリー))"
)
"""Bodies and feasts in kana behind a name in Chinese characters, which goes on in them: 浜松まつり会館."""


def _parent_of(gazetteer: Gazetteer, candidate: Candidate, above: Iterable[tuple[int, Candidate | None]]) -> int | None:
    """Return the index of the first mention that holds the place."""
    for index, parent in above:
        if parent and (holds(gazetteer, parent.number, candidate.number) or parent.number == candidate.number):
            return index
    return None


def _named_as_printed(text: str, name: Name, candidate: Candidate) -> Place:
    """Return the place under the name that the text uses where the gazetteer files it under another.

    GeoNames lists many Japanese towns under the village of their seat: Misato in Shimane under Obara. A
    province that the gazetteer lacks is known by the town it is named after.
    """
    place = candidate.place
    if name.kind is Kind.DIVISION and place.level is PlaceLevel.LOCALITY:
        is_below = any(reason.name.endswith(SAID) for reason in candidate.reasons)
        if not is_below:
            return replace(place, level=PlaceLevel.REGION, geonames=None)
    if name.kind is Kind.AREA:
        return replace(place, name=name.full.of(text), level=PlaceLevel.REGION, geonames=None)
    is_japanese = place.country == "JP" and place.level is PlaceLevel.LOCALITY
    if is_japanese and name.printed.isascii() and f"{fold(place.name)} " not in f"{name.key} ":
        return replace(place, name=name.printed)
    return place


def resolve_mentions(
    gazetteer: Gazetteer, text: str, spans: Sequence[Span], context: Sequence[Place] = ()
) -> tuple[Candidate | None, ...]:
    """Return for every given span the place it most likely means, or None; the whole text is evidence."""
    given = [_given_name(gazetteer, text, span, spans) for span in spans]
    scanned = [
        name
        for name in _names_of(gazetteer, text)
        if not is_plain_word(name.key) and not any(name.full.overlaps(span) for span in spans)
    ]
    names = sorted([*given, *scanned], key=lambda name: name.span)
    best = Meeting(gazetteer, names, find_chains(text, names), context).resolve()
    by_span = {name.span: candidate for name, candidate in zip(names, best, strict=True)}
    return tuple(by_span[name.span] for name in given)


def _given_name(gazetteer: Gazetteer, text: str, span: Span, spans: Sequence[Span]) -> Name:
    """Return the name at a given span; a designation beside it is taken in unless it belongs to another."""
    key = fold(span.of(text))
    name = with_designation(gazetteer, text, span, key)
    if name.span == span and not any(name.full.overlaps(other) for other in spans if other != span):
        return name
    bare, kind = split_designation(key)
    known = (bare, kind) if kind and key not in gazetteer.trie and bare in gazetteer.trie else (key, Kind.UNKNOWN)
    return make_name(text, span, span, known)
