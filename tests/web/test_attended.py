"""How many took part."""

import pytest
from django.utils import translation

from glocal.web.attended import attended


@pytest.mark.parametrize(
    ("count", "of", "bound", "english", "japanese"),
    [
        (16, "countries", "exact", "16 countries", "16か国"),
        (1200, "people", "over", "over 1,200 people", "1,200人超"),
        (600, "singers", "about", "about 600 singers", "歌い手約600人"),
        (50, "名", "under", "under 50 people", "50人未満"),
        (20, "市民", "exact", "20 citizens", "市民20人"),
        (7, "startups", "exact", "7 startups", "7（startups）"),
    ],
)
def test_how_many_took_part_is_told_in_the_words_of_the_page(
    count: int, of: str, bound: str, english: str, japanese: str
) -> None:
    record = {"count": count, "of": of, "bound": bound}
    with translation.override("en"):
        assert attended(record) == english
    with translation.override("ja"):
        assert attended(record) == japanese
