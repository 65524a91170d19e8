"""Builds the table of Japan's cities, towns, villages and wards, with their readings, out of SudachiDict.

Source: SudachiDict core (Apache License 2.0), which has the addresses of Japan as words: a prefecture, a city or a
district with its town, and what lies in it. A city is what others continue and nothing holds; a town or a village
stands behind its district, or on an island of Tokyo.

Example: python scripts/build_municipalities.py
"""

import importlib.metadata
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from sudachipy import Dictionary

from glocal.gazetteer.municipalities import PREFECTURES

TARGET = Path(__file__).parent.parent / "src" / "glocal" / "gazetteer" / "municipalities.tsv"
FEWEST_PARTS = 5
"""Addresses that go on behind a city or a special ward at least; the smallest has dozens, 五日市 has fewer."""
RENAMED = {"兵庫県": {"篠山市"}}
"""Names that SudachiDict keeps beside the new ones."""
_ADDRESS = re.compile(f"({'|'.join(PREFECTURES)})(.*)")
_DISTRICT = re.compile(r".{1,4}?郡")
_ISLAND = re.compile(r"(?:(.+)島(?=\1))?([^郡区]+[町村])")

Addresses = Mapping[str, Sequence[str]]
"""What stands behind the name of one prefecture, with its readings; behind the bare name nothing does."""


def read_addresses(words: Iterable[tuple[str, str]]) -> dict[str, dict[str, list[str]]]:
    """Return the addresses of every prefecture, out of words with their readings."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for word, reading in words:
        if address := _ADDRESS.fullmatch(word):
            found[address[1]][address[2]].append(reading)
    return found


def cities_of(addresses: Addresses) -> set[str]:
    """Return the cities of a prefecture."""
    parts = count_parts(addresses)
    within = {address[at:] for address in addresses for at in range(1, len(address)) if address[at - 1] in "市区"}
    large = {address for address in addresses if address.endswith("市") and parts[address] >= FEWEST_PARTS}
    whole = {name for name in large if not any(_is_larger(name + ending, addresses, parts) for ending in "市町村")}
    return {name for name in whole - within if not any(name != other and name.startswith(other) for other in whole)}


def _is_larger(name: str, addresses: Addresses, parts: Mapping[str, int]) -> bool:
    """Return whether a name that goes on is the whole one: 廿日市市, not 大分市市, a quarter of 大分市."""
    return name in addresses and parts[name] >= FEWEST_PARTS


def count_parts(addresses: Addresses) -> Counter[str]:
    """Return how many addresses go on behind each that ends as a municipality does."""
    return Counter(
        address[:end] for address in addresses for end in range(2, len(address)) if address[end - 1] in "市町村区"
    )


def towns_of(addresses: Addresses, cities: set[str]) -> dict[str, str]:
    """Return the towns and villages of a prefecture that lie in a district, which is read `gun`, with the district."""
    found = {}
    for address, readings in addresses.items():
        district = _DISTRICT.match(address)
        if district and "グン" in readings[0] and not address.startswith(tuple(cities)):
            for town in _first_town(address[district.end() :], addresses):
                found[town] = district[0]
    return {
        name: district
        for name, district in found.items()
        if not any(name != other and name.startswith(other) for other in found)
    }


def _first_town(rest: str, addresses: Addresses) -> Iterator[str]:
    """Yield the shortest beginning that is an address itself: 余市町 of 余市町富沢町, but 大町町 whole."""
    for end in range(2, len(rest) + 1):
        is_whole = rest[end : end + 1] not in ("町", "村") or rest[: end + 1] not in addresses
        if rest[end - 1] in "町村" and rest[:end] in addresses and is_whole:
            yield rest[:end]
            return


def island_towns_of(addresses: Addresses, cities: set[str]) -> set[str]:
    """Return the towns and villages of Tokyo that lie in no district: 利島村, 三宅島三宅村."""
    parts = count_parts(addresses)
    within = {address[at:] for address in addresses for at in range(1, len(address)) if address[at - 1] in "市区郡町"}
    return {
        found[2]
        for address in set(addresses) - within
        if (found := _ISLAND.fullmatch(address)) and (parts[address] or f"{address}一円" in addresses)
        and not address.startswith(tuple(cities))
    }  # fmt: skip


def special_wards_of(addresses: Addresses) -> set[str]:
    """Return the wards of Tokyo that are local governments."""
    parts = count_parts(addresses)
    return {address for address in addresses if address.endswith("区") and parts[address] >= FEWEST_PARTS}


def city_wards_of(addresses: Addresses, cities: set[str]) -> set[str]:
    """Return the wards of designated cities, each behind its city: 横浜市鶴見区."""
    parts = count_parts(addresses)
    wards = (address for address in addresses if address.endswith("区") and parts[address] >= FEWEST_PARTS)
    return {ward for ward in wards if any(ward.startswith(city) and ward != city for city in cities)}


def find_municipalities(prefecture: str, addresses: Addresses) -> list[tuple[str, str, str]]:
    """Return the municipalities of a prefecture with their readings and districts, by reading."""
    cities = cities_of(addresses) - RENAMED.get(prefecture, set())
    names = towns_of(addresses, cities) | dict.fromkeys(cities, "")
    if prefecture == "東京都":
        names |= dict.fromkeys(island_towns_of(addresses, cities) | special_wards_of(addresses), "")
    names |= dict.fromkeys(city_wards_of(addresses, cities), "")
    rows = ((name, reading_of(name, addresses), district) for name, district in names.items())
    return sorted(rows, key=lambda row: (row[1], row[0]))


def reading_of(name: str, addresses: Addresses) -> str:
    """Return how a municipality is read: of several readings the one that addresses with its district have."""
    whole = name if name in addresses else next(address for address in addresses if address.endswith(f"島{name}"))
    known = [reading.removeprefix(addresses[""][0]) for reading in addresses[whole]]
    if whole != name:
        return known[0].rpartition("ジマ")[2]
    if len(known) == 1:
        return known[0]
    told = [reading for readings in addresses.values() for reading in readings if "グン" in reading]
    return max(known, key=lambda reading: (sum(f"グン{reading}" in each for each in told), reading))


def table_text(words: Iterable[tuple[str, str]], version: str) -> str:
    """Return the table of all prefectures in the order of their codes, each with its reading, then what it holds."""
    known = read_addresses(words)
    lines = [
        "# Japan's prefectures with their readings; under each its cities, towns, villages and wards, those of a city",
        "# behind its name, with their readings and their districts.",
        f"# Written by scripts/build_municipalities.py from SudachiDict core {version} (Apache License 2.0).",
    ]
    for prefecture in filter(known.get, PREFECTURES):
        lines.append(f"[{prefecture}]\t{known[prefecture][''][0]}")
        lines += ["\t".join(row).rstrip() for row in find_municipalities(prefecture, known[prefecture])]
    return "\n".join(lines) + "\n"


def dictionary_words() -> Iterator[tuple[str, str]]:
    """Yield the names of places that SudachiDict has, with their readings."""
    for word in Dictionary().entries():
        if word.part_of_speech()[2] == "地名":
            yield word.surface(), word.reading_form()


if __name__ == "__main__":
    TARGET.write_text(table_text(dictionary_words(), importlib.metadata.version("sudachidict-core")), encoding="utf-8")
    print(f"{TARGET.name}: {TARGET.stat().st_size / 1000:,.0f} kB")
