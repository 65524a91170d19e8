"""Places in the order of the language of the page: by the alphabet, or as Japanese lists are, by how names are read."""

import re
from collections.abc import Sequence
from typing import overload

from django.db.models import QuerySet

from glocal.entities.models import Place
from glocal.gazetteer.municipalities import known_readings
from glocal.gazetteer.names import is_japanese
from glocal.search.japanese import in_katakana, is_kana, units
from glocal.web.languages import language
from glocal.web.naming import place_name
from glocal.web.remembered import remembered

_NOT_SAID = re.compile("[ー・＝ ]")
"""Signs that dictionaries pass over."""


def in_order(rows: QuerySet[Place]) -> "QuerySet[Place] | Sequence[Place]":
    """Return places in the order in which a reader of the page looks for them."""
    if language() != "ja":
        return rows.order_by("name", "path")
    return _Ordered(rows, _ranks())


class _Ordered(Sequence[Place]):
    """Rows in an order that the database does not know; those of a slice are read when it is asked for."""

    def __init__(self, rows: QuerySet[Place], ranks: dict[int, int]) -> None:
        self._rows = rows
        self._keys = sorted(
            rows.order_by().values_list("pk", flat=True), key=lambda pk: (ranks.get(pk, len(ranks)), pk)
        )

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, at: int) -> Place: ...
    @overload
    def __getitem__(self, at: slice) -> list[Place]: ...
    def __getitem__(self, at: int | slice) -> "Place | list[Place]":
        if isinstance(at, int):
            return self._rows.get(pk=self._keys[at])
        keys = self._keys[at]
        found = self._rows.order_by().in_bulk(keys)
        return [found[key] for key in keys]


@remembered
def _ranks() -> dict[int, int]:
    """Return where each place stands among all, by its number: a look at every name, so it is remembered."""
    read = [(*reading(place_name(row)), row.path, row.pk) for row in Place.objects.order_by()]
    return {pk: rank for rank, (*_, pk) in enumerate(sorted(read))}


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
