"""Resolving of all names of a text together: every name is evidence for the others."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from glocal.gazetteer.chains import PARTS, Chain
from glocal.gazetteer.designations import MUNICIPAL, Kind
from glocal.gazetteer.file import LEVELS, NOWHERE, Gazetteer
from glocal.gazetteer.name import Name
from glocal.gazetteer.names import fold, is_katakana, shorten_vowels
from glocal.gazetteer.resolve import (
    AS_PARENT,
    BEFORE_COUNTRY,
    COUNTRY,
    IN_TEXT,
    LOCALITY,
    NOTHING_AROUND,
    REGION,
    SAID,
    Candidate,
    LevelWeights,
    Question,
    Surroundings,
    Weighed,
    as_candidate,
    bare_candidate,
    holds,
    is_missing,
    is_near,
    missing_place,
    surroundings_of,
    weigh,
)
from glocal.gazetteer.sounds import only_one, sounding_like
from glocal.gazetteer.words import is_plain_word
from glocal.model.place import Place
from glocal.model.reason import Reason
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel

_ROUNDS = 3
_SURE = 1.0
"""Lead over the next candidate, in log-odds, from which on a place is evidence for others."""

_WELL_KNOWN = 50_000
"""Inhabitants from which on a town is named without its division; a Japanese city has at least as many."""

_SOUNDS_LIKE = 4.0
"""As much as speaks for a place that the gazetteer lacks."""

Group = tuple[str, Kind, str]
"""Key, designation and the key of what is said to hold it: mentions alike in all three mean the same place."""


class Meeting:
    """The names of one text with what is known of them so far."""

    def __init__(
        self, gazetteer: Gazetteer, names: Sequence[Name], chains: Sequence[Chain], context: Sequence[Place]
    ) -> None:
        self._gazetteer = gazetteer
        self._names = names
        self._chains = chains
        self._context = context
        self._group_of = [
            (name.key, name.kind, names[chain.members[0]].key if chain.is_close else "")
            for name, chain in zip(names, chains, strict=True)
        ]
        self._groups: dict[Group, list[int]] = {}
        for n, group in enumerate(self._group_of):
            self._groups.setdefault(group, []).append(n)
        self._keys = {group: (group[0], shorten_vowels(group[0])) for group in self._groups}
        self._parent_groups = {
            self._group_of[chain.members[0]]
            for name, chain in zip(names, chains, strict=True)
            if chain.members and name.kind in MUNICIPAL
        }
        self._loosely_held: dict[Group, list[Group]] = {}
        self._closely_held: dict[Group, set[str]] = {}
        for group, chain in zip(self._group_of, chains, strict=True):
            if chain.members and not chain.is_close:
                self._loosely_held.setdefault(self._group_of[chain.members[0]], []).append(group)
            elif chain.members and not chain.may_list and group[1] not in PARTS:
                self._closely_held.setdefault(self._group_of[chain.members[0]], set()).add(group[0])
        self._alike: dict[str, list[Group]] = {}
        for group in self._groups:
            self._alike.setdefault(group[0], []).append(group)
        self._seen: dict[Group, tuple[object, ...]] = {}
        self._best: dict[Group, Candidate | None] = {}
        self._weighed: dict[Group, Weighed] = {}
        self._sure: dict[Group, int] = {}
        self._mute: set[Group] = set()

    def resolve(self, doubtful: Collection[Span] = ()) -> list[Candidate | None]:
        """Return the best candidate of every name, or None where there is none.

        Names at doubtful spans, and words of the language, are resolved but tell nothing about the others.
        """
        self._mute = {
            group
            for group, members in self._groups.items()
            if (is_plain_word(group[0]) and not group[2]) or all(self._names[n].span in doubtful for n in members)
        }
        for round_ in range(_ROUNDS):
            decided = [self._decide(group, is_first=round_ == 0) for group in reversed(self._groups)]
            if not any(decided):
                break
        for group, weighed in self._weighed.items():
            self._best[group] = as_candidate(self._gazetteer, weighed)
        for group in self._groups:
            self._best[group] = self._replace_stranger(group)
        return [self._best[group] for group in self._group_of]

    def _replace_stranger(self, group: Group) -> Candidate | None:
        """Return a place that the gazetteer lacks for a small namesake in another division than the text's.

        Where a text speaks of one division only, a bare name means what the reader finds there; a small
        place of the same name elsewhere in the country would have been given with its own division.
        """
        best = self._best[group]
        told = self._told_elsewhere(group) if best is None or best.population < _WELL_KNOWN else None
        best = told if told and (best is None or is_missing(told)) and not self._parents(group)[0] else best
        if best is None or group[1] or best.place.level is not PlaceLevel.LOCALITY or self._parents(group)[0]:
            return best
        above = self._only_division(group, best.place.country)
        if above is None or best.population >= _WELL_KNOWN or self._gazetteer.division[best.number] == above:
            return best
        found = missing_place(self._gazetteer, self._names[self._groups[group][0]].printed, above)
        return found.at(self._gazetteer.place(above))

    def _told_elsewhere(self, group: Group) -> Candidate | None:
        """Return what an unknown name means where the text says what holds it."""
        alike = (self._best.get(other) for other in self._alike[group[0]] if other[1] == group[1])
        return next(filter(None, alike), None)

    def _only_division(self, group: Group, country: str) -> int | None:
        """Return the one division of a country that the text names and that all its other towns there lie in."""
        others = [b for other, b in self._best.items() if b and other[0] != group[0] and b.place.country == country]
        named = {b.number for b in others if b.place.level is PlaceLevel.REGION}
        lain_in = {self._gazetteer.division[b.number] for b in others if b.place.level is PlaceLevel.LOCALITY}
        return named.pop() if len(named) == 1 and lain_in <= named | {NOWHERE} else None

    def _decide(self, group: Group, *, is_first: bool) -> bool:
        """Choose a group's place by what the text says so far; return false where it says what it said before."""
        key, kind, _ = group
        parents, is_certain = self._parents(group)
        others = () if is_first else self._sure_others(key)
        levels = self._levels(group, parents)
        evidence = (parents, is_certain, others, levels, self._namesakes(group))
        if self._seen.get(group) == evidence:
            return False
        self._seen[group] = evidence
        question = Question(
            self._keys[group], Kind.UNKNOWN if kind is Kind.AREA else kind, parents,
            spelling=self._names[self._groups[group][0]].printed, is_certain=is_certain,
            levels=levels,
        )  # fmt: skip
        options = weigh(self._gazetteer, question, self._around(others, evidence[-1]), 2)
        best = bare_candidate(self._gazetteer, options[0]) if options else None
        lead = options[0][0] - options[1][0] if len(options) > 1 else _SURE
        if best:
            self._weighed[group] = options[0]
        is_told = is_certain or (best is not None and self._is_abroad(group, best, parents))
        if is_told and not (best and (self._is_in(best, kind, parents) or self._is_listed(group, best))):
            best = self._sounding(group, parents[0]) or self._missing(group, parents[0])
            lead = best.score - options[0][0] if options else _SURE
            self._weighed.pop(group, None)
        elif best is None and parents:
            best = self._sounding(group, parents[0])
            if best is None and kind is Kind.DIVISION and key.isascii():
                best = self._missing(group, parents[0])
        self._best[group] = best
        if best and lead >= _SURE and group not in self._mute:
            self._sure[group] = best.number
        else:
            self._sure.pop(group, None)
        return True

    def _is_in(self, best: Candidate, kind: Kind, parents: Sequence[int]) -> bool:
        """Return whether a place lies in one of its parents; the part of a city, at it."""
        if kind in PARTS and self._gazetteer.level[parents[0]] == LOCALITY:
            return is_near(self._gazetteer, parents[0], best.number)
        return any(holds(self._gazetteer, parent, best.number) for parent in parents)

    def _is_abroad(self, group: Group, best: Candidate, parents: Sequence[int]) -> bool:
        """Return whether a bare name is of a town abroad, not of the land behind its comma: `Granada, Colorado`."""
        known = self._gazetteer
        if not (group[2] and parents) or group[1] or best.place.level is not PlaceLevel.LOCALITY:
            return False
        if any(self._chains[n].may_list for n in self._groups[group]) or known.level[parents[0]] == LOCALITY:
            return False
        is_told = known.level[parents[0]] == REGION or best.population < _WELL_KNOWN
        return is_told and best.place.country not in {known.countries[known.country[parent]] for parent in parents}

    def _is_listed(self, group: Group, best: Candidate) -> bool:
        """Return whether the parents may be others of a list, as the place is known elsewhere for what it is called."""
        listed = all(self._chains[n].may_list for n in self._groups[group] if self._chains[n].members)
        is_known = best.population >= _WELL_KNOWN or (group[1] and self._gazetteer.kind[best.number] == group[1])
        return bool(listed and is_known)

    def _around(self, others: Sequence[int], namesakes: frozenset[int]) -> Surroundings:
        """Return what the text is about beside a name, as far as it is known."""
        if not (others or namesakes or self._context):
            return NOTHING_AROUND
        return surroundings_of(self._gazetteer, others, self._context, namesakes)

    def _parents(self, group: Group) -> tuple[tuple[int, ...], bool]:
        """Return the places that the text names as holding this one, and whether its form is certain."""
        numbers: list[int] = []
        is_certain = False
        for n in self._groups[group]:
            for m in self._chains[n].members:
                above = self._best.get(self._group_of[m])
                if above is None or self._names[m].key == group[0]:
                    continue
                numbers.append(above.number)
                holds_any = above.place.level is not PlaceLevel.LOCALITY or group[1] in PARTS
                is_certain = is_certain or (self._chains[n].is_certain and holds_any)
        return tuple(dict.fromkeys(numbers)), is_certain

    def _levels(self, group: Group, parents: Sequence[int]) -> LevelWeights:
        """Return what the levels weigh for a name that stands for a parent, or before a country."""
        if group in self._parent_groups or self._holds_municipality(group) or self._is_division(group):
            return AS_PARENT
        precedes_country = bool(parents) and self._gazetteer.level[parents[0]] == COUNTRY
        return BEFORE_COUNTRY if precedes_country else IN_TEXT

    def _holds_municipality(self, group: Group) -> bool:
        """Return whether a town in the division of this name is said to lie in it: `Hanyu in Saitama`."""
        if group not in self._loosely_held:
            return False
        known = self._gazetteer
        held = (best.number for other in self._loosely_held[group] if (best := self._best.get(other)))
        return any(
            known.kind[number] in MUNICIPAL and fold(known.name(known.division[number])) == group[0]
            for number in held
            if known.division[number] != NOWHERE and fold(known.name(number)) != group[0]
        )

    def _is_division(self, group: Group) -> bool:
        """Return whether a bare name stands behind the comma of a town in its division: `Mihara, Hiroshima`."""
        known = self._gazetteer
        if group[1] or group not in self._closely_held:
            return False
        divisions = {posting >> 3 for posting in known.find(group[0]) if known.level[posting >> 3] == REGION}
        return bool(divisions) and any(
            known.division[posting >> 3] in divisions and posting & 7 == 0
            for key in self._closely_held[group]
            if key != group[0]
            for posting in known.find(key)
        )

    def _sure_others(self, key: str) -> tuple[int, ...]:
        return tuple([number for group, number in self._sure.items() if group[0] != key])

    def _namesakes(self, group: Group) -> frozenset[int]:
        """Return what the same name means elsewhere in the text with more said: a designation, a parent."""
        key, kind, parent = group
        if kind and parent:
            return frozenset()
        if kind:  # `the town of Heidelberg` may be Heidelberg, Germany; Misato Town is not Misato City, Saitama
            alike = [other for other in self._alike[key] if other[2] and other[1] in (Kind.UNKNOWN, kind)]
        else:
            alike = [other for other in self._alike[key] if any(other[1:])]
        return frozenset(best.number for other in alike if (best := self._best.get(other)))

    def _sounding(self, group: Group, parent: int) -> Candidate | None:
        """Return the one place in another that an unknown name in katakana sounds like."""
        name, level = self._names[self._groups[group][0]].printed, group[1].level
        if not is_katakana(name) or level is None:
            return None
        country = self._gazetteer.country[parent]
        numbers = sounding_like(self._gazetteer, name, country, LEVELS.index(level))
        held = only_one(self._gazetteer, [each for each in numbers if holds(self._gazetteer, parent, each)])
        if held is None:
            return None
        why = Reason(f"sounds like it, in {self._gazetteer.name(parent)}, {SAID}", _SOUNDS_LIKE)
        return Candidate(self._gazetteer.place(held), held, self._gazetteer.population[held], (why,))

    def _missing(self, group: Group, parent: int) -> Candidate:
        """Return a place that the gazetteer lacks, at the point of the place that holds it."""
        name = self._names[self._groups[group][0]].printed
        for n, chain in enumerate(self._chains):
            inner = self._best.get(self._group_of[n])
            if inner and any(self._group_of[m] == group for m in chain.members):
                return missing_place(self._gazetteer, name, parent).at(inner.place)
        found = missing_place(self._gazetteer, name, parent)
        is_division = group[1] is Kind.DIVISION
        return (
            replace(found, place=replace(found.place, level=PlaceLevel.REGION, region=name)) if is_division else found
        )
