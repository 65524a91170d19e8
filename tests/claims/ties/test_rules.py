"""Each row is a sentence in one of the orders that writers tell ties in, and the pairs that it tells of."""

import pytest

from glocal.claims import read_claims
from glocal.gazetteer import open_gazetteer
from glocal.model.article import Article, Issue
from glocal.model.edtf import Edtf

KOBE_AND_THREE = {"Kobe – Seattle", "Kobe – Marseille", "Kobe – Riga"}
SEVERAL = [
    "Seattle, Marseille and Riga, three of Kobe's sister cities, sent flags.",
    "Of its sister cities, Kobe has met three in person: Seattle, Marseille and Riga.",
    "Flags of Seattle, Marseille and Riga, the sister cities, hung in Kobe.",
    "Delegations from three sister cities (Seattle, Marseille and Riga) attended Kobe's festival.",
    "Pupils from Seattle, Marseille and Riga, all twinned with Kobe, met on the beach.",
    "Pupils from Seattle, Marseille and Riga were guests of their sister city Kobe.",
    "Pupils from Seattle, Marseille and Riga met in Kobe, their sister city.",
    "Kobe welcomed the mayors of Seattle, Marseille and Riga, its sister cities.",
    "First came Seattle, then Marseille and Riga: Kobe now has three sister cities.",
    "Together with its sister cities Seattle, Marseille and Riga, Kobe will hold a concert.",
    "Besides Seattle, Kobe has two sister cities: Marseille and Riga.",
    "In addition to Seattle and Marseille, Kobe has Riga as its sister city.",
    "Kobe has a sister-city tie with Riga besides Seattle and Marseille.",
    "Kobe tied up with Seattle in 1957, Marseille in 1961 and Riga in 1974.",
    "Letters reached Kobe from Seattle, Marseille and Riga. All three are sister cities of Kobe.",
    "Letters reached Kobe from Seattle, Marseille and Riga. They are all sister cities.",
]
THREE_PAIRS = {"Yokohama – San Diego", "Kobe – Seattle", "Osaka – San Francisco"}
PAIRED = [
    "Yokohama is the sister city of San Diego, Kobe of Seattle, and Osaka of San Francisco.",
    "San Diego is twinned with Yokohama, Seattle with Kobe and San Francisco with Osaka.",
    "Among them were Yokohama–San Diego (1957), Kobe–Seattle (1957) and Osaka–San Francisco (1957), all sister cities.",
]
OTHERS = [
    ("Osaka is twinned with Hamburg, Yokohama with Lyon.", {"Osaka – Hamburg", "Yokohama – Lyon"}),
    ("While Yokohama is twinned with Lyon, Kobe has chosen Marseille.", {"Yokohama – Lyon"}),
    ("Mito has a sister city in Anaheim and a friendship city in Chongqing.", {"Mito – Anaheim", "Mito – Chongqing"}),
    ("Lyon and Yokohama have called each other sisters since 1959.", {"Lyon – Yokohama"}),
    ("Gifu's foresters and those of Lyon, which is its partner town in France, met.", {"Lyon – Gifu"}),
    ("The festival opened with a sister-city declaration by the mayors of Oita and Augsburg.", {"Oita – Augsburg"}),
    ("Besides Lyon, Kobe received guests from Seattle, its sister city.", {"Kobe – Seattle"}),
    ("Besides Nagoya, the guests visited Kobe, which is a sister city of Seattle.", {"Kobe – Seattle"}),
    ("Besides Nagoya, the guests visited the port of Kobe, a sister city of Seattle.", {"Kobe – Seattle"}),
    ("Before Nagoya, the guests visited Kobe, a sister city of Seattle.", {"Kobe – Seattle"}),
    ("Kobe, the port near Osaka, and Seattle are sister cities.", {"Kobe – Seattle"}),
    (
        "Kobe is twinned with Seattle; the mayors of Riga (also a sister city) and Seattle sent flags.",
        {"Kobe – Seattle", "Kobe – Riga"},
    ),
    (
        "Kobe has a sister city in Seattle; flags came from Tianjin (its friendship city) too.",
        {"Kobe – Seattle", "Kobe – Tianjin"},
    ),
    ("Kobe is twinned with Seattle; the mayors of Riga (a port) and Seattle sent flags.", {"Kobe – Seattle"}),
    ("Kobe is affiliated with Seattle.", {"Kobe – Seattle"}),
    ("Kobe signed the charter in Chicago that made Seattle its sister city.", {"Kobe – Seattle"}),
    ("Kobe's eldest sister is Seattle.", {"Kobe – Seattle"}),
    ("Its other sister, Seattle, wrote to Kobe.", {"Kobe – Seattle"}),
    ("Kobe and Seattle agreed to cooperate in exchanges.", {"Kobe – Seattle"}),
    ("Kobe was paired with Seattle in 1957.", {"Kobe – Seattle"}),
    ("Kobe and Seattle are brother cities.", {"Kobe – Seattle"}),
    ("Kobe found sisters in Seattle and Riga.", {"Kobe – Seattle", "Kobe – Riga"}),
    ("Lyon declined to become a sister city of Kobe.", set()),
    ("The Consul General of Japan in Lyon congratulated Kobe and its sister city Riga.", {"Kobe – Riga"}),
    ("Hachinohe sent a team. Federal Way is the sister city of the Aomori port.", {"Hachinohe – Federal Way"}),
    ("Racine's sister city Oiso lies by the sea. Racine has been twinned with Kanagawa.", {"Racine – Oiso"}),
    ("Kobe and TU Graz signed an agreement on research cooperation.", {"Kobe – TU Graz"}),
    ("Kobe City concluded a partnership agreement with Kobe Steel, Ltd. in May.", {"Kobe – Kobe Steel, Ltd"}),
    (
        "Yokohama City, Keio University and Philips Ltd. signed a three-party agreement on lighting.",
        {"Yokohama – Keio University", "Yokohama – Philips Ltd"},
    ),
]


def _pairs(body: str) -> set[frozenset[str]]:
    issue = Issue("Monthly Glocal News", Edtf.parse("2025-04"), None, None, "en")
    with open_gazetteer() as gazetteer:
        ties = read_claims(Article("Summer", (), body), issue, gazetteer).ties
    return {frozenset(end.name for end in tie.between) for tie in ties}


def _split(pairs: set[str]) -> set[frozenset[str]]:
    return {frozenset(pair.split(" – ")) for pair in pairs}


@pytest.mark.parametrize("sentence", SEVERAL)
def test_one_place_has_ties_with_all_of_a_list_wherever_it_stands(sentence: str) -> None:
    assert _pairs(sentence) == _split(KOBE_AND_THREE)


@pytest.mark.parametrize("sentence", PAIRED)
def test_pairs_in_a_row_are_ties_each_of_its_own(sentence: str) -> None:
    assert _pairs(sentence) == _split(THREE_PAIRS)


@pytest.mark.parametrize(("sentence", "pairs"), OTHERS)
def test_a_sentence_tells_of_these_pairs_and_no_other(sentence: str, pairs: set[str]) -> None:
    assert _pairs(sentence) == _split(pairs)


def test_ties_of_two_kinds_in_one_sentence_have_each_a_date_of_its_own() -> None:
    body = (
        "Oita concluded a sister city agreement with Aveiro in 1978, a friendship agreement with Wuhan in 1979 "
        "and a cooperation agreement with Pune in 2013."
    )
    issue = Issue("Monthly Glocal News", Edtf.parse("2025-04"), None, None, "en")
    with open_gazetteer() as gazetteer:
        ties = read_claims(Article("Summer", (), body), issue, gazetteer).ties
    assert [(tie.kind.value, tie.between[1].name, str(tie.formalised)) for tie in ties] == [
        ("sister-city", "Aveiro", "1978"),
        ("friendship-city", "Wuhan", "1979"),
        ("cooperation-agreement", "Pune", "2013"),
    ]
