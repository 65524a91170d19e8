import pytest

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.name import make_name
from glocal.gazetteer.proper import is_home_office, objection
from glocal.model.place import Place
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel


def said(text: str, name: str, kind: Kind = Kind.UNKNOWN) -> str:
    """Return the objection to the first `name` of a text."""
    start = text.index(name)
    span = Span(start, start + len(name))
    return objection(text, make_name(text, span, span, (name.lower(), kind)))


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        ("by Mr. ITO of the town", "ITO", "a person's name"),
        ("with Edward S. Morse there", "Morse", "a person's name"),
        ("and Ulrich von Kirchbach came", "Kirchbach", "a person's name"),
        ("it was born of Saigo Takamori then", "Takamori", "part of a longer name"),
        ("another side of it: Saigo Takamori, the samurai", "Takamori", "part of a longer name"),
        ("They left. Gen Nakagawa, the mayor", "Nakagawa", "a person's name"),
        ("They left. Futoshi TOBA, its former mayor", "TOBA", "a person's name"),
        ("HAMADA Seiji, Governor of Kochi", "HAMADA", "a person's name"),
        ("the Hon. Malin spoke", "Malin", "a person's name"),
        ("then Paris Hilton came in", "Paris", "part of a longer name"),
        ("Greetings came from Lodi Students with cards", "Lodi", "part of a longer name"),
        ("guests of the Tokyo Village there", "Tokyo", "part of a longer name"),
        ("near the Naruto City Hall today", "Naruto City", "part of a proper name"),
        ("and the Japan-Bangladesh Friendship Association", "Japan", "part of a proper name"),
        ("the Japan-Finland Mayors' Meeting on care", "Japan", "part of a proper name"),
        ("read in The New York Times", "New York", "part of a proper name"),
        ("the Tokyo 2020 Games in all", "Tokyo", "part of a proper name"),
        ("the University of Tokyo is old", "Tokyo", "part of the name of an organisation"),
        ("at the Foreign Press Center Japan", "Japan", "part of the name of an organisation"),
        ("under the arcades of the rue Sainte-Claire", "Sainte-Claire", "part of the name of a street or a building"),
        ("shown in the Musée des Beaux-Arts there", "Beaux", "part of the name of a street or a building"),
        ("the Palazzo Ferrara is old", "Ferrara", "part of the name of a street or a building"),
        ("unveiling of the FIN-SAGA logo", "SAGA", "part of a word"),
    ],
)
def test_a_name_inside_another_is_objected_to(text: str, name: str, why: str):
    assert said(text, name) == why


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Mayor of Yonezawa spoke", "Yonezawa"),
        ("and San Francisco Mayor Lurie", "San Francisco"),
        ("a demonstration of Inami woodcarving", "Inami"),
        ("Exchanges between Kanra Town, Gunma, and Nicaragua Gain Momentum", "Nicaragua"),
        ("In Northern Japan it snowed", "Japan"),
        ("a choir From RIGA sang", "RIGA"),
        ("Greetings from Lodi Students with Thanks", "Lodi"),
        ("He said: Paris is far", "Paris"),
    ],
)
def test_a_name_that_stands_for_the_place_is_not_objected_to(text: str, name: str):
    assert said(text, name) == ""


def test_a_town_beside_a_body_is_no_part_of_its_name():
    assert said("Takahashi City and Otterbein University signed", "Takahashi City", Kind.CITY) == ""
    assert said("the Takahashi City Museum", "Takahashi City", Kind.CITY) == "part of a proper name"


def test_a_designated_name_in_quotation_marks_is_only_a_title():
    assert said("declaring itself “Bali Town” by law", "Bali Town", Kind.TOWN) == "a name in quotation marks"


@pytest.mark.parametrize(
    ("text", "is_office"),
    [
        ("the Embassy of Japan in Peru", True),
        ("Ambassador of Greece to Japan", True),
        ("the Ministry of Foreign Affairs of Japan", True),
        ("relations between Peru and Japan", False),
        ("the diplomatic corps in Japan", False),
    ],
)
def test_japan_does_not_count_where_it_only_says_whose_office_it_is(text: str, *, is_office: bool):
    start = text.index("Japan")
    span = Span(start, start + 5)
    japan = Place("Japan", PlaceLevel.COUNTRY, "JP", None, 36.0, 138.0, 1861060)
    assert is_home_office(text, make_name(text, span, span, ("japan", Kind.UNKNOWN)), japan) is is_office


@pytest.mark.parametrize("before", ["rue de ", "Anna van der ", "a boy named ", "12, avenue ", "J. "])
def test_a_small_word_in_front_tells_too(before: str):
    assert said(f"She met {before}Toyama there.", "Toyama")
