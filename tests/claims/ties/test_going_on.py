"""Sentences that go on with the list of a town's ties without a word for them, and those that tell something else."""

import pytest

from tests.claims.ties.test_read import Case, read, written

LANSING = "sister-city active: Lansing – Otsu, 1969 formalised"
WURZBURG = "sister-city active: Otsu – Wurzburg, 1979 formalised"
GUMI = "sister-city active: Gumi – Otsu, 1990 formalised"
MUDANJIANG = "sister-city active: Mudanjiang – Otsu, 1984 formalised"
FIRST = "Otsu's sister city is Lansing (1969)."

FURTHER = {
    "the next one": ("Würzburg followed in 1979.", [LANSING, WURZBURG]),
    "each with its year": (
        "Würzburg followed in 1979, Mudanjiang in 1984 and, finally, Gumi in 1990.",
        [GUMI, LANSING, MUDANJIANG, WURZBURG],
    ),
    "sentence after sentence": (
        "Würzburg followed in 1979. The youngest is Gumi (1990).",
        [GUMI, LANSING, WURZBURG],
    ),
    "two of one year": (
        "Würzburg and Gumi followed in 1990.",
        [GUMI, LANSING, "sister-city active: Otsu – Wurzburg, 1990 formalised"],
    ),
    "with the land that it lies in": ("Würzburg in Bavaria joined in 1979.", [LANSING, WURZBURG]),
    "not a town at home": ("Hikone followed in 1979.", [LANSING]),
    "not without a year": ("Würzburg followed.", [LANSING]),
    "not one year for three": ("Würzburg, Mudanjiang and Gumi followed in 1979.", [LANSING]),
    "not what a choir of the town did": ("A choir from Würzburg sang in 1979.", [LANSING]),
    "only up to what tells something else": (
        "Würzburg followed in 1979. A choir from Mudanjiang sang in 1984. Gumi joined in 1990.",
        [LANSING, WURZBURG],
    ),
    "not in another paragraph": ("\n\nWürzburg followed in 1979.", [LANSING]),
}


@pytest.mark.parametrize(("behind", "expected"), FURTHER.values(), ids=FURTHER.keys())
def test_a_list_goes_on_with_places_that_have_their_years(behind: str, expected: list[str]) -> None:
    assert sorted(map(written, read(Case(behind, "Lakes", f"{FIRST} {behind}")))) == expected


OPENINGS = {
    "of friendship cities": (
        "Otsu's friendship city is Mudanjiang (1984). Gumi joined in 1990.",
        [GUMI.replace("sister", "friendship"), MUDANJIANG.replace("sister", "friendship")],
    ),
    "not of agreements to cooperate": (
        "Otsu signed a memorandum of cooperation with Lansing in 1969. Würzburg followed in 1979.",
        ["cooperation-agreement active: Lansing – Otsu, 1969 formalised"],
    ),
    "not of pairs without a town in each": (
        "Otsu is twinned with Lansing and Sakai with Wellington. Würzburg followed in 1979.",
        ["sister-city active: Lansing – Otsu", "sister-city active: Sakai – Wellington"],
    ),
}


@pytest.mark.parametrize(("body", "expected"), OPENINGS.values(), ids=OPENINGS.keys())
def test_only_a_list_of_the_ties_of_one_town_goes_on(body: str, expected: list[str]) -> None:
    assert sorted(map(written, read(Case(body, "Lakes", body)))) == expected


def test_the_list_is_of_the_town_that_publishes() -> None:
    body = "Lansing is a sister city of Otsu (1969). Sakai joined in 1979."

    ties = read(Case("home", "Lakes", body, title="City of Lansing"))

    assert sorted(map(written, ties)) == [LANSING, "sister-city active: Lansing – Sakai, 1979 formalised"]


def test_the_sentence_that_goes_on_is_evidence() -> None:
    _, further = sorted(read(Case("evidence", "Lakes", f"{FIRST} Würzburg followed in 1979.")), key=written)

    assert "Würzburg followed in 1979." in [each.quote for each in further.evidence]
    assert "goes on with the list of its ties" in [reason.name for reason in further.reasons]
