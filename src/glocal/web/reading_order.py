"""Places in the order of the language of the page: by the alphabet, or as Japanese lists are, by how names are read."""

import re

from django.utils import translation

from glocal.entities.models import Place
from glocal.gazetteer.municipalities import known_readings
from glocal.gazetteer.names import is_japanese
from glocal.search.japanese import in_katakana, is_kana, units
from glocal.web.naming import place_name

_NOT_SAID = re.compile("[ー・＝ ]")
"""Signs that dictionaries pass over."""


def in_order(code: str) -> list[Place]:
    """Return all places in the order in which those who read a language look for them: a look at every name."""
    rows = Place.objects.order_by("name", "path")
    if code != "ja":
        return list(rows)
    with translation.override(code):
        return sorted(rows, key=lambda row: (*reading(place_name(row)), row.path))


def reading(name: str) -> tuple[bool, str]:
    """Return what Japanese names are sorted by: those in Latin letters last, then the kana.

    >>> reading("大玉村"), reading("リューネブルク"), reading("Otama")
    ((False, 'オオタマムラ'), (False, 'リユネブルク'), (True, 'otama'))
    """
    if not is_japanese(name):
        return True, name.casefold()
    known = known_readings().get(name)
    said = known or (name if is_kana(name) else "".join(unit.reading for unit in units(name)) or name)
    return False, _NOT_SAID.sub("", in_katakana(said)).translate(_LARGE)


_LARGE = str.maketrans("ァィゥェォッャュョヮ", "アイウエオツヤユヨワ")
"""Small signs are sorted with the large ones."""
