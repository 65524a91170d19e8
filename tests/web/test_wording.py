import pytest
from django.utils import translation

from glocal.entities.models import Place
from glocal.web.wording import wording


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("sister city", "December 2025", "Greece", "Lüneburg", "Lower Saxony, Germany")),
        ("ja", ("姉妹都市", "2025年12月", "ギリシャ", "リューネブルク", "ドイツ・ニーダーザクセン州")),
    ],
)
def test_values_are_said_in_the_language_of_the_dossier(language: str, said: tuple[str, ...]):
    words = wording(language)
    place = Place(
        name="Lüneburg", level="locality", country="DE", region="Lower Saxony", lat=53.25, lon=10.41, geonames=2875115
    )

    with translation.override(language):
        told = (
            words.label("sister-city"),
            words.date("2025-12"),
            words.country("GR"),
            words.name(place),
            words.where(place),
        )

    assert told == said
