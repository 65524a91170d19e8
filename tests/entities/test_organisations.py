import pytest

from glocal.entities import models
from glocal.entities.asking_people import (
    Whose,
    activities_of_organisation,
    organisations,
    people_of_organisation,
    ties_of_organisation,
)
from glocal.model.place import Organisation
from tests import readings
from tests.entities.test_building import add
from tests.readings import MISATO_SAITAMA, SALAMINA, article, mention, person, reading

pytestmark = pytest.mark.django_db

COLLEGE = Organisation("The University of Salamina", SALAMINA)


def test_an_organisation_is_linked_to_its_activities_ties_and_people():
    add(
        reading(
            article(
                mention(),
                person("Anna Smith", "Rector", "University of Salamina"),
                readings.tie(MISATO_SAITAMA, COLLEGE),
                readings.activity(organisers=("Misato City", "University of Salamina")),
            )
        )
    )

    college = models.Organisation.objects.get()
    assert (college.name, college.path) == ("University of Salamina", "university-of-salamina")
    assert str(college.place) == "Salamina"
    assert [str(row) for row in activities_of_organisation(college)] == ["Signing of the agreement"]
    assert [str(row) for row in ties_of_organisation(college)] == ["Misato – University of Salamina"]
    assert [str(row) for row in people_of_organisation(college)] == ["Anna Smith"]


def test_organisations_are_found_by_country_place_and_name():
    add(reading(article(mention(), readings.tie(MISATO_SAITAMA, COLLEGE))))
    college = models.Organisation.objects.get()

    assert list(organisations(Whose(country="GR"))) == [college]
    assert list(organisations(Whose(country="JP"))) == []
    assert list(organisations(Whose(place=models.Place.objects.get(name="Salamina")))) == [college]
    assert list(organisations(Whose(words="university"))) == [college]


def test_an_organiser_that_is_a_place_or_an_office_is_no_organisation():
    add(reading(article(mention(), readings.activity(organisers=("Misato City", "Mayor of Misato")))))

    assert not models.Organisation.objects.exists()
