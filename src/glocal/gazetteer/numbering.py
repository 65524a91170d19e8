"""First-order divisions where a source tells by number which is which: certainty before evidence."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from glocal.gazetteer.divisions import Division, Group, bare_name, find_groups
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.names import fold
from glocal.gazetteer.sources import SourceDivision


def name_groups(
    divisions: Iterable[Division], groups: Mapping[Group, list[Entry]], told: Iterable[SourceDivision]
) -> dict[Group, Division]:
    """Return which division each group of localities is.

    What a source tells of a group holds: its id, and its name unless our own table knows a division by that
    name, which then gives its plain English name, its seat and its other names. Groups of which no source
    tells are found by evidence among the divisions that are left.
    """
    divisions = list(divisions)
    numbered: dict[Group, SourceDivision] = {}
    for told_division in told:
        group = (told_division.country, told_division.code)
        if group in groups:
            numbered[group] = _joined(numbered.get(group), told_division)
    found = _find_by_name(divisions, numbered)
    taken = {id(division) for division in found.values()}
    rest = [division for division in divisions if id(division) not in taken]
    guessed = find_groups(rest, {group: held for group, held in groups.items() if group not in found})
    named = {group: _with_facts(found.get(group), guessed.get(group), said) for group, said in numbered.items()}
    return {**guessed, **named}


def _joined(one: SourceDivision | None, other: SourceDivision) -> SourceDivision:
    return replace(one, names=(*one.names, other.name, *other.names)) if one else other


def _find_by_name(divisions: list[Division], numbered: Mapping[Group, SourceDivision]) -> dict[Group, Division]:
    """Return the groups whose told name is that of a division, our own table before pycountry."""
    known: dict[tuple[str, str], Division] = {}
    for keys in (_exact_keys, _bare_keys):
        for division in divisions:
            for key in keys((division.name, *division.names)):
                known.setdefault((division.country, key), division)
    found: dict[Group, Division] = {}
    taken: set[int] = set()
    for keys in (_exact_keys, _bare_keys):
        for group, said in numbered.items():
            match = next((known[group[0], key] for key in keys((said.name,)) if (group[0], key) in known), None)
            if match and group not in found and id(match) not in taken:
                found[group] = match
                taken.add(id(match))
    return found


def _exact_keys(names: Iterable[str]) -> list[str]:
    return [fold(name) for name in names]


def _bare_keys(names: Iterable[str]) -> list[str]:
    return [bare for name in names if (bare := bare_name(name))]


def _with_facts(match: Division | None, guess: Division | None, said: SourceDivision) -> Division:
    """Return the division with what the source tells; a guess counts only where our own table made it."""
    known = match or (guess if guess and not guess.iso else None)
    if known is None:
        return Division(said.country, said.name, (), said.names, geonames=said.geonames)
    name = said.name if known.iso else known.name
    return replace(known, name=name, names=(*known.names, said.name, *said.names), geonames=said.geonames)
