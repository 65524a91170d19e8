"""Topics: each row is a text as articles have it, and the topics that it names or plainly deals with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.claims.phrases import lowered
from glocal.claims.topics import read_topics, topics_in
from glocal.model.vocabulary import Topic

TEXTS = [
    ("High schoolers from Hakodate came.", "youth"),
    ("German prisoners of war sang.", "history"),
    ("A concert was given in the garden.", "culture"),
    (
        "cooperation in agriculture, sports, education, culture, and environment",
        "agriculture sports education culture environment",
    ),
    ("The farmers showed their orchards.", "agriculture"),
    ("Apple growers exchanged seeds, and rice was sown in rural fields.", "agriculture"),
    ("a trade mission of twenty companies", "business"),
    ("The importers met buyers of local products.", "business"),
    ("expand sales channels and increase exports", "business"),
    ("a live demonstration of Inami woodcarving", "crafts"),
    ("Potters from Mashiko gave a ceramics class", "crafts"),
    ("traditional craftsmanship", "crafts"),
    ("a unique style of group dance", "culture"),
    ("The choir sang at a concert of the orchestra.", "culture"),
    ("the realization of a decarbonized society", "decarbonisation"),
    ("carbon neutral by 2050", "decarbonisation"),
    ("to the diplomatic corps", "diplomacy"),
    ("explanation of Japan's diplomatic policy", "diplomacy"),
    ("a group of embassies", "diplomacy"),
    ("disaster prevention after the earthquake", "disaster-prevention"),
    ("a tsunami evacuation drill", "disaster-prevention"),
    ("Pupils of the elementary school", "education"),
    ("academic collaboration of the universities", "education"),
    ("Japanese language instructors", "education"),
    ("recycling and biodiversity", "environment"),
    ("sustainable cities", "environment"),
    ("delicious local dishes at a restaurant", "food"),
    ("the cuisine of the region", "food"),
    ("trainees at a nursing home", "health-and-care"),
    ("care for the elderly", "health-and-care"),
    ("history since the days of the samurai", "history"),
    ("the castle and an ancient monument", "history"),
    ("a Japanese immigrant and the nikkei community", "immigration"),
    ("local sake and shochu", "sake-and-drinks"),
    ("A winery and a brewery", "sake-and-drinks"),
    ("themes of the SDGs", "sdgs"),
    ("Half Marathon runners", "sports"),
    ("Japan Karate Cup", "sports"),
    ("the startup ecosystem", "startups"),
    ("robots and digital services", "technology"),
    ("tourism promotion", "tourism"),
    ("hot springs and guided tours", "tourism"),
    ("youth exchange", "youth"),
    ("two high school students and their host families", "youth"),
    ("the Minister for Foreign Affairs and ambassadors", "diplomacy"),
    ("The festival drew guests from abroad.", "culture tourism"),
    ("A host town of Laos", "sports"),
    ("high school students and children with their host families", "youth"),
    ("農業と観光の分野で協力", "agriculture tourism"),
    ("高校生が柔道を体験", "youth sports"),
    ("日本酒と工芸品の紹介", "sake-and-drinks crafts"),
]


def topics_of(text: str) -> tuple[Topic, ...]:
    small = lowered(text)
    return read_topics(small, topics_in(small))


@pytest.mark.parametrize(("text", "topics"), TEXTS, ids=[row[0][:48] for row in TEXTS])
def test_a_named_topic_is_read(text: str, topics: str) -> None:
    assert set(topics.split()) <= {topic.value for topic in topics_of(text)}


NOT_NAMED = [
    ("The mayor and the ambassador shook hands.", "diplomacy"),
    ("They toasted the new bridge.", "sake-and-drinks"),
    ("Children waved.", "youth"),
    ("weaving the bonds of friendship", "crafts"),
    ("The museum was closed.", "culture"),
    ("a foolish idea for the sake", "food"),
    ("The reception was held at the hall.", "tourism"),
    ("Two high school students wrote letters.", "education"),
    ("The embassy gave a prize.", "diplomacy"),
    ("They flew home from Washington.", "crafts"),
    ("Manganese was found.", "culture"),
    ("after a pause for covid", "health-and-care"),
]


@pytest.mark.parametrize(("text", "topic"), NOT_NAMED, ids=[row[0] for row in NOT_NAMED])
def test_a_hint_alone_names_no_topic(text: str, topic: str) -> None:
    assert topic not in {found.value for found in topics_of(text)}


def test_topics_stand_in_the_order_of_the_text() -> None:
    assert topics_of("tourism, food and sports; tourism again") == (Topic.TOURISM, Topic.FOOD, Topic.SPORTS)


def test_each_topic_has_its_words_as_evidence() -> None:
    text = "in education and health, and NOT in İstanbul's agriculture"
    found = [(one.topic.value, one.span.of(text)) for one in topics_in(lowered(text))]

    assert found == [("education", "education"), ("health-and-care", "health"), ("agriculture", "agriculture")]


@given(st.text())
def test_any_text_gives_topics_at_its_own_words(text: str) -> None:
    assert all(one.span.of(text) for one in topics_in(lowered(text)))
    assert len(set(topics_of(text))) == len(topics_of(text))
