"""A small gazetteer of our own for the laws and rules, and the whole one for what only the world can show."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.gazetteer.build import build_gazetteer
from glocal.gazetteer.sources import SourceInfo, SourcePlace

SHARED = Path(__file__).resolve().parents[3] / "shared"

ROWS = """
1	Saitama	さいたま	35.91	139.66	JP	34	1324854
2	Misato, Saitama	Misato|三郷市|Misato-shi	35.84	139.88	JP	34	142145
3	Obara	Misato|小原	35.08	132.58	JP	36	4355
4	Matsue	松江市	35.47	133.05	JP	36	194000
5	Toyama	富山市|Toyama-shi	36.70	137.22	JP	42	415844
6	Ōita	Oita|大分市	33.23	131.60	JP	30	475614
7	Nuremberg	Nürnberg|Nurnberg|Nuernberg	49.45	11.08	DE	02	515543
8	Munich	München|Monaco di Baviera	48.14	11.58	DE	02	1260391
9	Salamína	Salamina|Salamis|サラミナ	37.96	23.50	GR	ESYE31	25370
10	Athens	Αθήνα	37.98	23.73	GR	ESYE31	664046
11	Paris		48.85	2.35	FR	11	2138551
12	Paris		33.66	-95.56	US	TX	25171
13	Houston		29.76	-95.36	US	TX	2296224
14	Mas		45.57	11.30	IT	20	900
15	Denpasar		-8.65	115.22	ID	02	405923
16	New York City	New York	40.71	-74.01	US	NY	8804190
17	Sankt Pölten	St. Pölten	48.20	15.63	AT	03	49001
18	Reading		51.46	-0.97	GB	ENG	318014
19	Naruto	鳴門市|Naruto-shi	34.17	134.61	JP	39	57000
20	Tokushima	徳島市	34.07	134.56	JP	39	251000
21	London		51.51	-0.13	GB	ENG	8961989
22	Tokyo	東京|Tōkyō	35.69	139.69	JP	40	9733276
23	Machupicchu	Machu Picchu	-13.16	-72.52	PE	08	4446
24	Cusco	Cuzco	-13.52	-71.97	PE	08	312140
25	Budapest		47.50	19.04	HU	05	1741041
26	Bozen / Bolzano	Bolzano	46.49	11.33	IT	17	94989
27	Trento		46.07	11.12	IT	17	117417
28	Venice	Venezia	45.44	12.33	IT	20	51298
29	Yonezawa	米沢市	37.91	140.12	JP	44	93178
30	Yamagata	山形市	38.24	140.36	JP	44	255369
"""


@dataclass(frozen=True)
class RowSource:
    """Places written out in a test, as the source of a gazetteer."""

    rows: str = ROWS
    version: str = "1"

    @property
    def info(self) -> SourceInfo:
        return SourceInfo("rows of a test", self.version, "Apache-2.0", "2026-01-01")

    def places(self) -> Iterator[SourcePlace]:
        for line in self.rows.strip("\n").split("\n"):
            number, name, others, lat, lon, country, division, population = line.split("\t")
            yield SourcePlace(
                int(number), name, tuple(filter(None, others.split("|"))), float(lat), float(lon), country, division,
                int(population),
            )  # fmt: skip

    def newer(self) -> "RowSource":
        """Return the same rows under another version."""
        return replace(self, version=self.version + "1")


@pytest.fixture(scope="session")
def known(tmp_path_factory: pytest.TempPathFactory) -> Gazetteer:
    """The gazetteer of the rows above."""
    path = tmp_path_factory.mktemp("gazetteer") / "places"
    build_gazetteer(path, [RowSource()])
    return Gazetteer(path)


@pytest.fixture(scope="session")
def world() -> Gazetteer:
    """The gazetteer of the whole world; building it takes some twenty seconds once."""
    return open_gazetteer()
