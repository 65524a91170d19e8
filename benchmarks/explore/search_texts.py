"""Made-up articles and ties about real places, the same for the same seed: what search is measured on."""

import datetime
import itertools
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from glocal.entities.keys import place_key
from glocal.gazetteer import Gazetteer
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel, TieKind, TieStatus, Topic
from glocal.search.entry import Entry, Site, What, size_of

EXAMPLES = Path(__file__).parents[2] / "examples" / "issues"
JAPANESE_SHARE = 0.1
PLACES = 4_000
JAPANESE_PLACES = 400
PLACES_OF_ARTICLES = (1,) * 9 + (2,) * 15 + (3,) * 7 + (4,) * 2 + (5, 6)
"""How many regions the articles of the examples name."""
_ENGLISH = re.compile(r"[A-Za-z][A-Za-z'’-]*[.,]?")
_SENTENCE = re.compile(r"[^。\n]{8,120}。")


class Texts:
    """Articles out of the words of the examples, as often as those use them, and names of places."""

    def __init__(self, gazetteer: Gazetteer, seed: int = 1) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - made-up texts, no secrets
        texts = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.iterdir())]
        counts = Counter(word for text in texts for word in _ENGLISH.findall(text))
        self._words = sorted(counts)
        self._weights = list(itertools.accumulate(counts[word] for word in self._words))
        self._sentences = sorted({found for text in texts for found in _SENTENCE.findall(text)})
        largest = sorted(range(len(gazetteer)), key=lambda number: -gazetteer.population[number])
        places = ((number, gazetteer.place(number)) for number in largest)
        known = [(n, place) for n, place in places if place.level is PlaceLevel.LOCALITY and place.region]
        named = [(place.name, _site(place, gazetteer.population[number])) for number, place in known]
        self._places = named[:PLACES]
        self._japanese = [each for each in named if each[1].country == "JP"][:JAPANESE_PLACES]

    def articles(self, count: int) -> Iterator[Entry]:
        """Yield articles of about 150 words, one of ten in Japanese."""
        for pk in range(1, count + 1):
            (here, site), *others = self._some_places()
            names = " ".join(name for name, _ in others)
            is_japanese = self._chance.random() < JAPANESE_SHARE
            body = self._japanese_body() if is_japanese else f"{self._body()} {here} {names}"
            title = f"{here} {' '.join(self._some_words(5))}"
            day = datetime.date(1990, 1, 1) + datetime.timedelta(days=self._chance.randrange(13_400))
            sites = (site, *(each for _, each in others))
            yield Entry(What.ARTICLE, pk, title, body, day=day, year=day.year, topics=self._topics(), sites=sites)

    def ties(self, count: int) -> Iterator[Entry]:
        """Yield ties between a Japanese municipality and another place."""
        kinds = (TieKind.SISTER_CITY,) * 6 + tuple(TieKind)
        for pk in range(1, count + 1):
            (here, site), (there, other) = self._chance.choice(self._japanese), self._chance.choice(self._places)
            day = datetime.date(1950, 1, 1) + datetime.timedelta(days=self._chance.randrange(27_000))
            status = self._chance.choice((TieStatus.ACTIVE,) * 9 + (TieStatus.ENDED,))
            yield Entry(
                What.TIE, pk, f"{here} – {there}", "sister city, twin town, 姉妹都市", key=f"tie {pk}",
                kind=self._chance.choice(kinds), status=status, day=day, year=day.year, topics=self._topics(),
                sites=(site, other),
            )  # fmt: skip

    def _some_places(self) -> list[tuple[str, Site]]:
        abroad = self._chance.choices(self._places, k=self._chance.choice(PLACES_OF_ARTICLES) - 1)
        return [self._chance.choice(self._japanese), *abroad]

    def _some_words(self, count: int) -> list[str]:
        return self._chance.choices(self._words, cum_weights=self._weights, k=count)

    def _body(self) -> str:
        return " ".join(self._some_words(self._chance.randrange(80, 220)))

    def _japanese_body(self) -> str:
        return "".join(self._chance.choices(self._sentences, k=4))

    def _topics(self) -> tuple[str, ...]:
        return tuple(topic.value for topic in self._chance.sample(tuple(Topic), self._chance.choice((1, 1, 2, 3))))


def _site(place: Place, population: int) -> Site:
    region = place_key(Place(place.region or "", PlaceLevel.REGION, place.country, place.region, 0, 0, None))
    return Site(place_key(place), place.country, region, size_of(population))
