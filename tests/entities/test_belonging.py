import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.entities import models
from glocal.entities.belonging import Called, Done, belongs, unshared
from glocal.entities.tie_activities import activities_of
from glocal.model.claim import ActivityClaim, TieClaim
from glocal.model.vocabulary import ActivityKind
from tests.entities.test_building import add
from tests.readings import MAS, MISATO_SAITAMA, MISATO_SHIMANE, SALAMINA, activity, article, mention, reading, tie

TWO_MISATOS = (mention(MISATO_SAITAMA), mention(SALAMINA), mention(MISATO_SHIMANE), mention(MAS))
OF_SALAMINA, OF_MAS = tie(MISATO_SAITAMA, SALAMINA), tie(MISATO_SHIMANE, MAS)
SIGNING = activity("Signing of the agreement between Misato and Salamina", places=(), organisers=("Misato", "Salamina"))
MARATHON = activity("Misato City Half Marathon", ActivityKind.SPORTS_EVENT, "2014", (MISATO_SAITAMA,), ())

NARUTO, KYOTO, PARIS = (Called(n, frozenset({name})) for n, name in enumerate(["naruto", "kyoto", "paris"], start=1))


def titles_by_tie() -> dict[str, list[str]]:
    """Return the titles of the activities of each tie, by the name of its far end."""
    far = ("Mas", "Salamina")
    rows = models.Tie.objects.all()
    return {next(name for name in far if name in str(row)): [each.title for each in activities_of(row)] for row in rows}


@pytest.mark.django_db
@pytest.mark.parametrize("done", [SIGNING, MARATHON], ids=["signing without a place", "sport at the other Misato"])
def test_of_two_misatos_in_one_article_only_the_one_meant_has_the_activity(done: ActivityClaim):
    add(reading(article(*TWO_MISATOS, OF_SALAMINA, OF_MAS, done)))

    assert titles_by_tie() == {"Salamina": [done.title], "Mas": []}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("told", "silent"), [(OF_SALAMINA, OF_MAS), (OF_MAS, OF_SALAMINA)], ids=["its article", "not its article"]
)
def test_of_two_misatos_in_two_articles_the_other_one_never_has_it(told: TieClaim, silent: TieClaim):
    """Also where the article of the marathon tells of the other one's tie."""
    add(reading(article(*TWO_MISATOS, told, MARATHON), article(*TWO_MISATOS, silent)))

    assert titles_by_tie() == {"Salamina": [MARATHON.title] if told is OF_SALAMINA else [], "Mas": []}


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        (Done("Concert", frozenset({1}), is_signing=False), True),
        (Done("Naruto sings with Kyoto", frozenset({9}), is_signing=False), True),
        (Done("Naruto sings", frozenset({9}), is_signing=False), False),
        (Done("Naruto sings", frozenset(), is_signing=False), True),
        (Done("Naruto signs", frozenset({9}), is_signing=True), True),
        (Done("Somebody signs", frozenset(), is_signing=True), False),
    ],
    ids=["at an end", "both called", "elsewhere", "nowhere told", "signed elsewhere", "nobody called"],
)
def test_an_activity_belongs_to_a_tie_by_its_places_and_its_words(done: Done, *, expected: bool):
    assert belongs(done, (NARUTO, KYOTO), []) is expected


def test_of_two_ties_with_one_end_the_one_whose_other_end_is_called_has_the_activity():
    visit = Done("Visit from Paris", frozenset({1}), is_signing=False)

    assert not belongs(visit, (NARUTO, KYOTO), [(NARUTO, PARIS)])
    assert belongs(visit, (NARUTO, PARIS), [(NARUTO, KYOTO)])


def test_what_is_done_at_an_end_that_two_ties_share_belongs_to_both_and_a_name_alone_to_neither():
    ends, others = (NARUTO, KYOTO), [(NARUTO, PARIS)]

    assert belongs(Done("Concert", frozenset({1}), is_signing=False), ends, others)
    assert not belongs(Done("Naruto signs", frozenset(), is_signing=True), ends, others)


@given(st.dictionaries(st.integers(0, 5), st.lists(st.sampled_from(["Misato", "Misato Town", "Mas", "三郷市"]))))
def test_no_name_is_left_to_two_places(names: dict[int, list[str]]):
    left = [name for of_place in unshared(names).values() for name in of_place]

    assert len(left) == len(set(left))
