"""First-order divisions by the keys under which things are filed."""

import functools

from glocal.entities.keys import place_key
from glocal.gazetteer.file import LEVELS
from glocal.gazetteer.local_names import LocalNames
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel


def division_of_key(names: LocalNames, key: str) -> Place | None:
    """Return the division of a key such as `jp/saitama`, None where the gazetteer has none."""
    return _divisions(names).get(key)


@functools.lru_cache(maxsize=4)
def _divisions(names: LocalNames) -> dict[str, Place]:
    known = names.gazetteer
    regions = (n for n in range(len(known)) if LEVELS[known.level[n]] is PlaceLevel.REGION)
    return {place_key(place): place for place in map(known.place, regions)}
