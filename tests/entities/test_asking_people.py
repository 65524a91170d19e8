import pytest

from glocal.entities import models
from glocal.entities.asking_people import Whose, activities_of_person, people, people_of_activity, ties_of_person
from tests import readings
from tests.entities.test_building import add
from tests.readings import article, mention, person, reading

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def kept() -> None:
    """Keep an article of one town's mayor and a guide whom only the headline names."""
    add(
        reading(
            article(
                mention(),
                person("Hachiro Nitta"),
                person("Anna Smith", "guide", None, quote=readings.HEADLINE),
                readings.tie(),
                readings.activity(),
            )
        )
    )


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Whose(), ["Hachiro Nitta", "Anna Smith"]),
        (Whose(country="JP"), ["Hachiro Nitta"]),
        (Whose(country="GR"), []),
        (Whose(words="mayor"), ["Hachiro Nitta"]),
        (Whose(words="smith"), ["Anna Smith"]),
    ],
    ids=str,
)
def test_people_are_found_by_place_and_words(wanted: Whose, expected: list[str]):
    assert sorted(str(row) for row in people(wanted)) == sorted(expected)


def test_a_person_leads_to_activities_and_ties_and_back():
    mayor = models.Person.objects.get(name="Hachiro Nitta")

    assert [row.title for row in activities_of_person(mayor)] == ["Signing of the agreement"]
    assert [str(row) for row in ties_of_person(mayor)] == ["Salamina – Misato"]
    assert list(people_of_activity(models.Activity.objects.get())) == [mayor]
