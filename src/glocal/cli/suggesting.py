"""What to do about a name that nothing is kept of: the names most like it, of what is kept and of the known places."""

import difflib
import itertools
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from glocal.gazetteer import Candidate, Gazetteer

_LIKE_KNOWN = 0.8
"""The known places are so many that of each name some are a little alike; one wrong letter in seven is 0.86."""
_BEGINNING = 2
"""Letters that a known name shares with the one given."""
_MOST_COMPARED = 20_000
_OTHERWISE = "check the spelling, or add documents that name it"
_MOST_ADDED = 2
"""Letters that a known name has more or fewer than the one given."""


def did_you_mean(rows: "QuerySet[Any]", name: str, otherwise: str) -> str:  # Any: rows of any table that has names
    """Return what to do about a name that no row has: the names most like it, else something else."""
    return _meant(_alike(rows, name)) or otherwise


def _alike(rows: "QuerySet[Any]", name: str, likeness: float = 0.6) -> list[str]:  # Any: as above
    # Names of the same first letter are few enough to be compared one by one, however large the ledger.
    names = rows.filter(name__istartswith=name[:1]).order_by().values_list("name", flat=True).distinct()
    by_folded = {each.casefold(): each for each in names}
    return [by_folded[each] for each in difflib.get_close_matches(name.casefold(), by_folded, cutoff=likeness)]


def _meant(names: list[str]) -> str:
    return f"did you mean {' or '.join(names)}?" if names else ""


def about_place(words: str, gazetteer: "Gazetteer") -> str:
    """Return what to do about a place that no source names: known or mistyped, add documents or spell it so."""
    from glocal.entities.models import Place
    from glocal.gazetteer import lookup

    name, places = words.partition(",")[0].strip(), Place.objects.all()
    known = [candidate for candidate in lookup(gazetteer, words) if candidate.place.geonames]
    if known:
        is_known = f"nothing is kept of {_named(known[0])}"
        kept = _meant(_alike(places, name, _LIKE_KNOWN))
        return f"{is_known}; {kept}" if kept else f"{is_known}: add documents that name it"
    if kept := did_you_mean(places, name, ""):
        return kept
    like = _most_alike(name, gazetteer)
    return f"did you mean {_named(like)}? No source names it yet" if like else _OTHERWISE


def _most_alike(name: str, gazetteer: "Gazetteer") -> "Candidate | None":
    """Return the known place whose name is most like a mistyped one, the largest of that name."""
    from glocal.gazetteer import lookup
    from glocal.gazetteer.names import fold

    folded = fold(name)
    begun = itertools.islice(gazetteer.trie.iterkeys(folded[:_BEGINNING]), _MOST_COMPARED) if folded else ()
    near = [each for each in begun if abs(len(each) - len(folded)) <= _MOST_ADDED]
    for like in difflib.get_close_matches(folded, near, cutoff=_LIKE_KNOWN):
        if found := lookup(gazetteer, like):
            return found[0]
    return None


def _named(candidate: "Candidate") -> str:
    place = candidate.place
    return ", ".join(part for part in (place.name, place.region, place.country) if part)
