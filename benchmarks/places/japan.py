"""How many places are found by their Japanese names, and lead where their names in Latin letters lead.

    python benchmarks/places/japan.py

Japan's local governments come from the list in `../shared`, towns abroad and points of the Japanese ones from the list
of ties there; prefectures and countries from the libraries. Each row is a share of the names that are asked for.
"""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from babel import Locale
from questions import SHARED

from glocal.gazetteer import Gazetteer, find_places, lookup, open_gazetteer, resolve_name
from glocal.gazetteer.local_names import LocalNames
from glocal.gazetteer.municipalities import PREFECTURES
from glocal.gazetteer.resolve import kilometres

NEAR_KM = 25.0


@dataclass(frozen=True, slots=True)
class Government:
    """A row of the list of Japan's local governments."""

    prefecture: str
    english: str
    written: str
    ward: str

    @property
    def spoken(self) -> str:
        """Its English name with what it is, as one prefecture may have a town and a city of a name."""
        word = {"市": "City", "町": "Town", "村": "Village", "区": "Ward"}[self.whole[-1]]
        return f"{self.english.partition(',')[0].partition(' (')[0].removesuffix('-ku')} {word}"

    @property
    def whole(self) -> str:
        """As an address has it, behind the prefecture."""
        return self.written + self.ward


@dataclass(frozen=True, slots=True)
class End:
    """An end of a tie with its Japanese name."""

    written: str
    country: str
    point: tuple[float, float]


def governments() -> Iterator[Government]:
    """Yield the local governments of the list; none where it is missing."""
    path = SHARED / "data" / "japan_municipalities.csv"
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                ward = row["special_district_ja"]
                prefecture = PREFECTURES[int(row["prefecture_id"]) - 1]
                yield Government(prefecture, row["city_en"], row["city_ja"], ward)


def ends() -> Iterator[End]:
    """Yield the ends of ties that the list names in Japanese, each once; none where it is missing."""
    path = SHARED / "data" / "ties.csv"
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        found = {
            End(row[f"{end}_name_ja"], row[f"{end}_country"], (float(row[f"{end}_lat"]), float(row[f"{end}_lon"])))
            for row in rows
            for end in "ab"
            if row[f"{end}_name_ja"]
        }
        yield from sorted(found, key=lambda end: (end.country, end.written, end.point))


def count_governments(gazetteer: Gazetteer, rows: Sequence[Government]) -> Counter[str]:
    """Return how many governments are found in each of the ways that texts and lists name them."""
    names = LocalNames(gazetteer)
    counts: Counter[str] = Counter()
    for row in rows:
        romaji = next(iter(lookup(gazetteer, row.spoken, "JP", region=row.prefecture)), None)
        number = romaji.number if romaji else -1
        counts["in Latin letters"] += number >= 0
        for way, written in (("whole", row.whole), ("bare", row.whole[:-1])):
            found = next(iter(lookup(gazetteer, written, "JP", region=row.prefecture)), None)
            counts[f"{way}, in a list"] += bool(found and found.number == number and _is_in(gazetteer, number, row))
            told = find_places(gazetteer, f"この春、{row.prefecture}{written}で式典が開かれました。")
            places = {place.place.geonames or place.place.name for place in told if place.place.level == "locality"}
            right = romaji and (romaji.place.geonames or romaji.place.name)
            counts[f"{way}, in a text"] += right in places
        counts["shown in Japanese as written"] += number >= 0 and names.japanese(number) == row.whole
    return counts


def _is_in(gazetteer: Gazetteer, number: int, row: Government) -> bool:
    return gazetteer.native(gazetteer.division[number]) == row.prefecture


def main() -> None:
    """Print the table."""
    gazetteer = open_gazetteer()
    rows = list(governments())
    for what, held in (("cities, towns, villages, special wards", [r for r in rows if _governs(r)]),
                       ("wards of designated cities", [r for r in rows if not _governs(r)])):  # fmt: skip
        for way, count in count_governments(gazetteer, held).items():
            print(f"{what}: {way}".ljust(72), f"{count:>5} of {len(held)}")
    for what, kept in (("towns of Japan", True), ("towns abroad", False)):
        asked = [end for end in ends() if (end.country == "JP") is kept]
        near = sum(_is_near(gazetteer, end) for end in asked)
        print(f"{what} by the Japanese names of ties, within {NEAR_KM:g} km".ljust(72), f"{near:>5} of {len(asked)}")
    _print_countries(gazetteer)


def _governs(row: Government) -> bool:
    return not row.ward or row.prefecture == "東京都"


def _is_near(gazetteer: Gazetteer, end: End) -> bool:
    found = resolve_name(gazetteer, end.written, end.country)
    return found is not None and kilometres((found.place.lat, found.place.lon), end.point) <= NEAR_KM


def _print_countries(gazetteer: Gazetteer) -> None:
    found = sum(_is_prefecture(gazetteer, name) for name in PREFECTURES)
    print("prefectures, in a text".ljust(72), f"{found:>5} of {len(PREFECTURES)}")
    said = {code: name for code, name in Locale("ja").territories.items() if code in gazetteer.country_numbers}
    right = sum(_means(gazetteer, name, code) for code, name in said.items())
    print("countries by their names in CLDR".ljust(72), f"{right:>5} of {len(said)}")


def _is_prefecture(gazetteer: Gazetteer, name: str) -> bool:
    told = find_places(gazetteer, f"{name}の知事が訪れました。")
    names = LocalNames(gazetteer)
    return [names.japanese_of(found.place) for found in told] == [name]


def _means(gazetteer: Gazetteer, name: str, code: str) -> bool:
    return any(found.place.level == "country" and found.place.country == code for found in lookup(gazetteer, name)[:1])


if __name__ == "__main__":
    main()
