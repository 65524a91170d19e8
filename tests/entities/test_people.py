import itertools

import pytest

from glocal.entities import models
from glocal.entities.building import rebuild
from glocal.entities.checking import picture
from glocal.model.reading import Reading
from tests import readings
from tests.entities.test_building import add, picture_after
from tests.readings import MISATO_SAITAMA, MISATO_SHIMANE, article, mention, person, reading

pytestmark = pytest.mark.django_db


def issue(number: int, *people: object, place: object = MISATO_SAITAMA) -> Reading:
    """Return an issue of one article that names the people and a place."""
    return reading(article(mention(place), *people), name=f"{number}.txt", date=f"{2010 + number}-04")  # type: ignore[arg-type]  # claims


def names() -> dict[str, int]:
    """Return the people with the number of claims that name each."""
    return {row.name: row.sources.count() for row in models.Person.objects.all()}


def test_one_mayor_in_any_order_capitals_and_with_or_without_given_name_is_one_person():
    add(issue(1, person("Hachiro Nitta")), issue(2, person("NITTA Hachiro")), issue(3, person("Nitta")))

    somebody = models.Person.objects.get()
    assert (somebody.name, somebody.family, somebody.path) == ("Hachiro Nitta", "hachiro nitta", "hachiro-nitta")
    office = somebody.offices.get()
    assert (office.role, office.of, str(office.place)) == ("Mayor", "Misato City", "Misato")
    assert (office.first_seen, office.last_seen, office.sources.count()) == ("2011-04", "2013-04", 3)


def test_two_holders_of_one_office_stay_two_and_a_family_name_that_fits_both_goes_to_neither():
    add(issue(1, person("Hachiro Nitta")), issue(2, person("Jiro Nitta")), issue(3, person("Nitta")))

    assert names() == {"Hachiro Nitta": 1, "Jiro Nitta": 1, "Nitta": 1}


def test_a_family_name_in_the_same_office_of_another_town_is_somebody_else():
    add(issue(1, person("Hachiro Nitta")), issue(2, person("Nitta"), place=MISATO_SHIMANE))

    assert names() == {"Hachiro Nitta": 1, "Nitta": 1}


def test_a_family_name_long_before_is_somebody_else():
    add(issue(1, person("Hachiro Nitta")), issue(2, person("Nitta", date="1961")), issue(3, person("Nitta")))

    assert names() == {"Hachiro Nitta": 2, "Nitta": 1}


def test_a_person_appears_in_the_activity_whose_words_name_them():
    add(
        reading(
            article(
                mention(),
                person("Hachiro Nitta"),
                person("Anna Smith", "guide", None, quote=readings.HEADLINE),
                readings.activity(),
            )
        )
    )

    appeared = models.Appearance.objects.values_list("person__person__name", "activity__activity__title")
    assert list(appeared) == [("Hachiro Nitta", "Signing of the agreement")]


ISSUES = [
    issue(1, person("Hachiro Nitta")),
    issue(2, person("Nitta")),
    issue(3, person("Jiro NITTA", date="1985")),
    issue(4, person("Nitta", "President", "Mayors for Peace"), person("NITTA", date="1990")),
    issue(5, person("Nitta Hachiro", "President", "Mayors for Peace"), readings.activity()),
]


@pytest.mark.parametrize("order", list(itertools.permutations(range(5)))[1::23], ids=str)
def test_the_order_of_adding_does_not_matter(order: tuple[int, ...]):
    assert picture_after([ISSUES[number] for number in order]) == picture_after(ISSUES)


def test_what_grew_issue_by_issue_and_was_read_again_equals_a_rebuild_from_nothing():
    add(*ISSUES)
    add(readings.read_by(ISSUES[0], "grammar 2.0.0", article(mention(), person("Kenji Sato"))))
    grown = picture()

    rebuild()

    assert picture() == grown
    assert "Hachiro Nitta" not in names()
