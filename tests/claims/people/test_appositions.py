"""Each row is a sentence, and who is what in it by the phrase beside the name."""

import pytest

from glocal.claims.people.appositions import appositions
from glocal.claims.people.sightings import Sighting
from glocal.model.span import Span

TOLD = [
    ("They met Ms. Ana LIMA, a weaver, there.", [("Ana LIMA", "weaver", None)]),
    ("It came from Ms. Marijke DE WIT, leader of the choir", [("Marijke DE WIT", "leader of the choir", None)]),
    ("Johan BERG, a former ski jumper, spoke.", [("Johan BERG", "former ski jumper", None)]),
    ("writes Ruby TE AU, a pupil of Queen's High School.", [("Ruby TE AU", "pupil", "Queen's High School")]),
    ("Mr. Adeyemi, a keen young baker, taught them.", [("Adeyemi", "baker", None)]),
    ("our founding organiser Noel FINLAY cut the ribbon", [("Noel FINLAY", "founding organiser", None)]),
    ("A visit by ski jumper Maja KOROŠEC ended.", [("Maja KOROŠEC", "ski jumper", None)]),
    (
        "Ms. Paewai, marine biologist, and Mr. Ito, beekeeper, spoke.",
        [("Paewai", "marine biologist", None), ("Ito", "beekeeper", None)],
    ),
    (
        "Interview: Three Questions to the Ambassador of Peru\nMs. CRUZ at work\nWe met Ms. Ana CRUZ in May.",
        [("Ana CRUZ", "Ambassador", "Peru")],
    ),
    ("Mr. NOVAK – a retired engine driver – came.", [("NOVAK", "engine driver", None)]),
    ("Our bus driver, Mr. Okada, took us home.", [("Okada", "bus driver", None)]),
    ("as the leader of the group, Ms. TERAO, put it", [("TERAO", "leader of the group", None)]),
    (
        "the chairman of the fishermen's cooperative, Mr. USUI, says",
        [("USUI", "chairman", "fishermen's cooperative")],
    ),
    (
        "Ms. Neema MOLLEL and Mr. Joseph SULLE, marathon runners from Arusha, ran.",
        [("Neema MOLLEL", "marathon runner", None), ("Joseph SULLE", "marathon runner", None)],
    ),
    ("Children ran with Mr. CLARKE on 26 May. The coach, who has a club, came.", [("CLARKE", "coach", None)]),
]


def _told(text: str, seen: tuple[Sighting, ...] = ()) -> list[tuple[str, str | None, str | None]]:
    return [(each.name, each.role, each.of) for each in appositions(text, (), seen)]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_noun_phrase_beside_a_marked_name_is_the_part_of_the_person(
    text: str, told: list[tuple[str, str | None, str | None]]
):
    assert _told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "In the winter, Mr. SATO, who lives there, left.",
        "After the summer, Ms. SATO, too, came.",
        "Ms. Reed, the mother of three, and Mr. Smith, a resident of the ward, came.",
        "After dinner Ana LIMA sang; under Ken ABE they remember Jo REED.",
        "Mr. Smith, however, and Ms. Reed, together, left.",
        "Interview with the Ambassador of Peru\nMs. Ana CRUZ met Mr. Jo REED.",
        "It brought together Mr. SATO and Ms. Reed.",
        "Anna Weiss, a long river, some water.",
        "They met Mr. Smith. They left. The coach stayed.",
        "They met Mr. Smith. The coach of the team stayed.",
    ],
)
def test_what_is_no_persons_noun_tells_nothing(text: str):
    assert _told(text) == []


def test_who_was_seen_with_an_office_is_not_told_again():
    seen = Sighting("Ana LIMA", Span(0, 14), "Mayor")
    assert _told("Mayor Ana LIMA came. Ms. LIMA, a former baker, sang.", (seen,)) == []


def test_a_place_in_capitals_is_no_person():
    text = "They left Novi SAD, a former partner, early."
    assert list(appositions(text, [Span(10, 18)], ())) == []
