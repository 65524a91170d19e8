"""What the questions share, on rows."""

import pytest

from glocal.cli.asking import tie_words
from tests.entities import rows


@pytest.mark.django_db
def test_an_organisation_that_sits_somewhere_is_called_by_its_name():
    tie = rows.tie("Misato", "University of Attica")
    tie.ends.filter(position=1).update(place=rows.place("Salamina"))

    assert tie_words(tie) == "Misato, Saitama, JP – University of Attica"
