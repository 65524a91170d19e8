"""What pages show of places that compare."""

import pytest
from django.template import Context, Template
from django.utils import translation

from glocal.entities.models import Place
from glocal.search.comparing import Aspect, Likeness
from glocal.web.precedents import reason_words


@pytest.mark.parametrize(
    ("likeness", "words"),
    [
        (Likeness(Aspect.POPULATION, 1.0, "", 42_000, 38_000), "similar population (42,000 / 38,000)"),
        (Likeness(Aspect.REGION, 1.0, "JP Saitama"), "same prefecture or region: Saitama"),
        (Likeness(Aspect.COUNTRY, 1.0, "JP"), "same country: Japan"),
        (Likeness(Aspect.PARTNER, 1.0, "GR"), "ties with the same country: Greece"),
        (Likeness(Aspect.TOPIC, 1.0, "sports"), "ties that work on the same: sports"),
    ],
)
def test_each_reason_is_said_in_words(likeness: Likeness, words: str):
    assert reason_words(likeness) == words
    with translation.override("ja"):
        assert reason_words(likeness) != words


@pytest.mark.usefixtures("issue")
def test_a_country_compares_with_nothing_and_shows_nothing():
    germany = Place.objects.get(name="Germany")
    shown = "{% load precedents %}{% comparable_places place as found %}{% for each in found %}one{% endfor %}"
    assert Template(shown).render(Context({"place": germany})) == ""
