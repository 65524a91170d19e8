"""Each row is a sentence, and who is what in it by the office beside the name, in whatever order."""

import pytest

from glocal.claims.people.read import read_people
from glocal.model.article import Article

TOLD = [
    (
        "The members re-elected Vera Schulz as president; treasurer is, as before, Jens von Bargen.",
        [("Vera Schulz", "president"), ("Jens von Bargen", "treasurer")],
    ),
    ("Maria Rossi has been elected chair of the committee.", [("Maria Rossi", "chair")]),
    ("Mrs. Moser remains treasurer.", [("Moser", "treasurer")]),
    ("The chairman of our society, Peter Brandt, spoke.", [("Peter Brandt", "chairman")]),
    (
        "The mayors of the two cities, Peter Brandt and ITO Kaori, spoke.",
        [("Peter Brandt", "mayor"), ("ITO Kaori", "mayor")],
    ),
    ("It came from the Lord Mayor himself, Anker Boye.", [("Anker Boye", "Lord Mayor")]),
    (
        "Mayor Joo Nak-young met his counterpart Koreto Nagamatsu.",
        [("Joo Nak-young", "Mayor"), ("Koreto Nagamatsu", "Mayor")],
    ),
    ("Scotty Colson, assistant to the mayor, came.", [("Scotty Colson", "assistant to the mayor")]),
    ("It was opened by Christian Estrosi, deputy and mayor.", [("Christian Estrosi", "deputy and mayor")]),
    ("We met their liaison officer, Aya Fukuda.", [("Aya Fukuda", "liaison officer")]),
    ("The head of tourism, Corina Steiner, spoke.", [("Corina Steiner", "head of tourism")]),
    ("Anna Koch from Lindau, an exchange student, wrote it.", [("Anna Koch", "exchange student")]),
    ("Katsuma Hamada was a photographer, Ei Watanabe a midwife.", [("Katsuma Hamada", "photographer")]),
    ("The humane commander, Mr. Matsue, spoke.", [("Matsue", "commander")]),
    ("It is the home of the bacteriologist Hideyo Noguchi.", [("Hideyo Noguchi", "bacteriologist")]),
    ("He left with Hasekura Tsunenaga, retainer of a lord.", [("Hasekura Tsunenaga", "retainer")]),
    ("Nichinan is the birthplace of Komura Jutaro.", [("Komura Jutaro", None)]),
    ("The mayor of that town, Jan Nowak, spoke.", [("Jan Nowak", "mayor")]),
    (
        "Ms. Ana Lima, head of the city's commerce division, spoke.",
        [("Ana Lima", "head of the city's commerce division")],
    ),
    ("Mr. Jan Nowak, head of the emergency office, spoke.", [("Jan Nowak", "head of the emergency office")]),
    ("Mr. Jan Nowak, head of our office, spoke.", [("Jan Nowak", "head")]),
    ("Ms. Ana Lima, Principal Secretary for Industries, spoke.", [("Ana Lima", "Principal Secretary for Industries")]),
    (
        "Ms. Ana Lima, Parliamentary Secretary for Trade and Tourism, spoke.",
        [("Ana Lima", "Parliamentary Secretary for Trade and Tourism")],
    ),
    ("The guest was Ana Lima, State Secretary for Culture.", [("Ana Lima", "State Secretary for Culture")]),
    (
        "The president of the Otsu Sister City Association, Jan Nowak, and its treasurer, Ana Lima, spoke.",
        [("Jan Nowak", "president"), ("Ana Lima", "treasurer")],
    ),
    ("We met Sister Anna Weiss, principal of a school.", [("Anna Weiss", "principal")]),
    ("We wrote to Sister City Nancy, mayor and council.", []),
    ("Mr. 0nishi Hideto, Mayor of Takamatsu, spoke.", [("Onishi Hideto", "Mayor")]),
    ("Mayor 0ta spoke.", [("Ota", "Mayor")]),
    ("Mayor 07 spoke.", []),
    ("Mayor Lurie Travels to Otsu", [("Lurie", "Mayor")]),
    ("Mayor Lurie Expected in Otsu", [("Lurie", "Mayor")]),
    ("It was fun, reports teacher Jan Nowak.", [("Jan Nowak", "teacher")]),
    ("It was fun, recalls former mayor Jan Nowak.", [("Jan Nowak", "former mayor")]),
    ("Lieutenant Jan Nowak led the band.", [("Jan Nowak", "Lieutenant")]),
    ("They wrote to the newspaper Chugoku Shimbun and its partner Sonoma County.", []),
]


@pytest.mark.parametrize(("sentence", "people"), TOLD)
def test_people_are_read_with_the_office_beside_their_name(sentence: str, people: list[tuple[str, str | None]]) -> None:
    seen = read_people(Article("News", (), sentence), (), ())
    assert [(each.name, each.role) for each in seen] == people
