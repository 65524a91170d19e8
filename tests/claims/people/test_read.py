"""People: each row is a sentence as such texts have it, and the people with the office it names."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.claims.dates import find_dates
from glocal.claims.people import read_people
from glocal.gazetteer import find_places, open_gazetteer
from glocal.model.article import Article
from glocal.model.edtf import Edtf
from glocal.model.place import Place
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel


def _people(text: str) -> list[tuple[str, str | None]]:
    return [(person.name, person.role) for person in read_people(Article("", (), text), (), ())]


NAMED = [
    # a ministry's newsletter
    ("Mr. IWAMA, the Ambassador of Japan in Bangladesh visited Naruto.", [("IWAMA", "Ambassador")]),
    ("Presentation by Mr. Nitta, the Governor of Toyama", [("Nitta", "Governor")]),
    ("Meeting between Oita Governor Sato and San Francisco Mayor Lurie", [("Sato", "Governor"), ("Lurie", "Mayor")]),
    ("Misato Mayor Kado (second from right) and Rector Adnyana (third)", [("Kado", "Mayor"), ("Adnyana", "Rector")]),
    ("activities led by Governor Hachiro Nitta, to showcase", [("Hachiro Nitta", "Governor")]),
    (
        "Lecture by Tomohiro Sakuma Representative Director of Japan Halal Business Association",
        [("Tomohiro Sakuma", "Representative Director")],
    ),
    ("Lecture by Mr. KODAMA, President of the Foreign Press Center Japan", [("KODAMA", "President")]),
    (
        "Lecture by Mr. ITO, Former Special Advisor to the Mayor of Yonezawa city",
        [("ITO", "Former Special Advisor to the Mayor")],
    ),
    (
        "(views of Mayor IZUMI and Mr. AZUMA, Chairperson at that time of the Naruto City Council)",
        [("IZUMI", "Mayor"), ("AZUMA", "Chairperson")],
    ),
    (
        "Tree planting with Mr. TANAKA, researcher of the oriental pear growing and officials",
        [
            ("TANAKA", "researcher of the oriental pear growing"),
        ],
    ),
    ("Consul General Miyakawa and trainees at a nursing home", [("Miyakawa", "Consul General")]),
    ("Lecture by Minister Counsellor Nimali FERNANDO", [("Nimali FERNANDO", "Minister Counsellor")]),
    ("planting of trees with our guest Consul NISHIWAKI.", [("NISHIWAKI", "Consul")]),
    ("Professor Emerita Ada KLEIN bowed.", [("Ada KLEIN", "Professor Emerita")]),
    ("Gen Nakagawa, mayor of Sado, spoke.", [("Gen Nakagawa", "mayor")]),
    ("Commander Gen. Mark Clark left.", [("Mark Clark", "Commander")]),
    ("Mayor François de Mazières opened it.", [("François de Mazières", "Mayor")]),
    ("Lecture by Ms. Ana LIMA, a ski jumper", [("Ana LIMA", "ski jumper")]),
    ("Park Heong-joon, Mayor of Busan, came.", [("Park Heong-joon", "Mayor")]),
    ("Principal Emily Ward came.", [("Emily Ward", "Principal")]),
    ("Mayor de Vries of Sneek came.", [("de Vries", "Mayor")]),
    ("Ambassador of Hungary to Japan H.E. Pál Kovács spoke.", [("Pál Kovács", "Ambassador")]),
    ("Speaker of the Prefectural Assembly Hayashi Ichiro led a group.", [("Hayashi Ichiro", "Speaker")]),
    ("Anna Weiss, professor of history at Ulm University, spoke.", [("Anna Weiss", "professor of history")]),
    ("CEO Anna Weiss came.", [("Anna Weiss", "CEO")]),
    ("Lecture by indigo dyer Ms. YANO", [("YANO", "indigo dyer")]),
    (
        "A famous potter, Ito Jiro, came; the young potter Abe Ken stayed.",
        [("Ito Jiro", "potter"), ("Abe Ken", "potter")],
    ),
    ("The Australian rugby player Scott HARDEN stayed.", [("Scott HARDEN", "rugby player")]),
    (
        "Emma ROWAN came to Ama Town, on an island, as a Coordinator for International Relations.",
        [("Emma ROWAN", "Coordinator for International Relations")],
    ),
    ("Sven Olsen, 19, an apprentice carpenter, built a bench.", [("Sven Olsen", "apprentice carpenter")]),
    (
        "The city’s International Relations Officer, Paolo Neri, came.",
        [("Paolo Neri", "International Relations Officer")],
    ),
    ("Their teacher, Professor Linda OKAFOR, spoke.", [("Linda OKAFOR", "Professor")]),
    ("Hiroshi Yamada, President and CEO of a brewery, came.", [("Hiroshi Yamada", "President and CEO")]),
    ("the connection established by Yokichi Nouchi, a Japanese immigrant, and", [("Yokichi Nouchi", "immigrant")]),
    ('one of its heroes - "Last Samurai" Saigo Takamori was born there', [("Saigo Takamori", "Samurai")]),
    ("Vice-Minister TSUJI gave the opening remarks", [("TSUJI", "Vice-Minister")]),
    (
        "State Minister for Foreign Affairs SUZUKI Keisuke greeted the guests",
        [("SUZUKI Keisuke", "State Minister for Foreign Affairs")],
    ),
    ("Second Secretary Anna Kowalska gave a talk.", [("Anna Kowalska", "Second Secretary")]),
    ("City Councillor Ben Ruhe greeted them.", [("Ben Ruhe", "City Councillor")]),
    ("Ms. Ilse Pfeffer, District Head of Hernals", [("Ilse Pfeffer", "District Head")]),
    (
        "Ms. Katharina Weber is Coordinator for International Relations.",
        [("Katharina Weber", "Coordinator for International Relations")],
    ),
    ("said the chairman of the council, Jan Nowak.", [("Jan Nowak", "chairman of the council")]),
    ("Toast led by Ms. Carol Whitlock, head of the mission", [("Carol Whitlock", "head of the mission")]),
    ("Dr Helen Strang of the University of Otago gave a talk.", [("Helen Strang", None)]),
    ("a local landowner, Gozaemon Masunaga, invited craftsmen", [("Gozaemon Masunaga", "landowner")]),
    ("Figure skater Alina ZAGITOVA came.\n\nAlina ZAGlTOVA, champion of 2018", [("Alina ZAGITOVA", "Figure skater")]),
    # press releases of towns and prefectures
    ("a courtesy call on Mayor MURAYAMA Takashi on October 19", [("MURAYAMA Takashi", "Mayor")]),
    ("a delegation headed by Mr. Mathieu KLEIN, Mayor of Nancy, will visit", [("Mathieu KLEIN", "Mayor")]),
    ("Deputy Mayor Goffin and Mayor Kiyomoto exchanged gifts", [("Goffin", "Deputy Mayor"), ("Kiyomoto", "Mayor")]),
    ("Vice Governor Mori greeted importers", [("Mori", "Vice Governor")]),
    ("Mr. LE TRUNG CHINH, Chairman of the Da Nang People's Committee, signed", [("LE TRUNG CHINH", "Chairman")]),
    ("the Governor of Kochi, Mr. HAMADA Seiji, thanked the guests", [("HAMADA Seiji", "Governor")]),
    ("Ambassador of Denmark to Japan, H.E. Mr. Peter Taksøe-Jensen, opened", [("Peter Taksøe-Jensen", "Ambassador")]),
    ("Speaker: Dr. Aiko Mori, Professor at Kochi University", [("Aiko Mori", "Professor")]),
    ("President Hiroshi Kato of Akita University signed the agreement", [("Hiroshi Kato", "President")]),
    (
        "Ms. Sydney London, Ambassador of Jamaica, and Mr. Georges Paris, Deputy Mayor of Sankt Pölten, called",
        [
            ("Sydney London", "Ambassador"),
            ("Georges Paris", "Deputy Mayor"),
        ],
    ),
    ("Mayor Kim Dong-il of Boryeong", [("Kim Dong-il", "Mayor")]),
    ("Mayor Nguyễn Văn Phương of Huế", [("Nguyễn Văn Phương", "Mayor")]),
    ("Zhang Wei, Vice Mayor of Dalian, attended online", [("Zhang Wei", "Vice Mayor")]),
    ("Mayor Ulrich von Kirchbach travelled", [("Ulrich von Kirchbach", "Mayor")]),
    ("Mayor José María da Silva and Mayor Łukasz Żuk met", [("José María da Silva", "Mayor"), ("Łukasz Żuk", "Mayor")]),
    ("Director-General Ito of the Tourism Bureau", [("Ito", "Director-General")]),
    # foreign cities and associations
    ("welcomed by Jean-Luc Rigaut, mayor of the new municipality of Annecy", [("Jean-Luc Rigaut", "mayor")]),
    ('said the Lord Mayor, Councillor John McNicholas, "but we"', [("John McNicholas", "Lord Mayor")]),
    ("said Dubbo Regional Council Mayor, Councillor Ben Shields.", [("Ben Shields", "Mayor")]),
    ("received by the Dean, the Very Revd John Witcombe, in the Chapter House", [("John Witcombe", "Dean")]),
    ("our committee's first president, Roger Aubert, travelled", [("Roger Aubert", "president")]),
    ("because of a zoologist: Edward S. Morse, who dug up shells", [("Edward S. Morse", "zoologist")]),
    (
        "left to right: Bridget Mearns, society president, Mayor Spearman",
        [
            ("Bridget Mearns", "society president"),
            ("Spearman", "Mayor"),
        ],
    ),
    ("-- Carol Lindqvist, President", [("Carol Lindqvist", "President")]),
    ("We closed the year in the black. - Dale Bellingham, Treasurer", [("Dale Bellingham", "Treasurer")]),
    ("Mayors Wilson and Akimoto with the snow statue", [("Wilson", "Mayor"), ("Akimoto", "Mayor")]),
    (
        "George Takashima, who founded the society and was interpreter of every delegation, died",
        [
            ("George Takashima", "interpreter"),
        ],
    ),
    ("Anna Nowak is the new chair of the committee.", [("Anna Nowak", "chair")]),
    ("The potter Bernard Leach came to Mashiko.", [("Bernard Leach", "potter")]),
    ("Former mayor Tom Bates spoke", [("Tom Bates", "Former mayor")]),
    ("then-Mayor Willie Brown signed", [("Willie Brown", "Mayor")]),
    ("Mayor-elect Daniel Lurie", [("Daniel Lurie", "Mayor-elect")]),
    ("Honorary Consul Mary-Jane O'Neill hosted", [("Mary-Jane O'Neill", "Honorary Consul")]),
    (
        "Councillor Pat Brown and Cllr. Jo Reed, chair of the twinning association",
        [
            ("Pat Brown", "Councillor"),
            ("Jo Reed", "chair"),
        ],
    ),
    ("Mayor D. J. Smith cut the ribbon", [("D. J. Smith", "Mayor")]),
    ("Portland's Mayor Ted Wheeler and his wife", [("Ted Wheeler", "Mayor")]),
    ("Chef Hans Weber cooked for the guests", [("Hans Weber", "Chef")]),
    ("Mr. John Smith (Mayor of Cairns) and others", [("John Smith", "Mayor")]),
    ("Oberbürgermeister Martin Horn received the guests", [("Martin Horn", "Oberbürgermeister")]),
    # the same person once, the longest form kept
    ("Governor Nitta spoke. Later Governor Hachiro Nitta left.", [("Hachiro Nitta", "Governor")]),
    ("Mayor Ito of Sakai met Governor Ito of Nara.", [("Ito", "Mayor"), ("Ito", "Governor")]),
    ("By Barbara Zielinska, committee chair", [("Barbara Zielinska", "committee chair")]),
    # headlines
    ("Mayor Lurie Visits Oita", [("Lurie", "Mayor")]),
    ("Mayor Paris and Ambassador London Meet in Kurashiki", [("Paris", "Mayor"), ("London", "Ambassador")]),
    # Japanese
    (
        "given by Ms Ana Torres, a former Assistant Language Teacher in Oda City, who is now Principal of a school",
        [("Ana Torres", "Principal")],
    ),
    ("Mr. Luka Beridze, Chargé d'Affaires at the Embassy of Georgia", [("Luka Beridze", "Chargé d'Affaires")]),
    ("Mr. Karl Huber, District Administrator of Miesbach, spoke", [("Karl Huber", "District Administrator")]),
    ("Please ring Mrs Joan Bell, Homestay Officer of our committee.", [("Joan Bell", "Homestay Officer")]),
    ("said Ms. Rosa Higa, a participant from Lima.", [("Rosa Higa", "participant")]),
    ("富山県の新田八朗知事が訪問した。", [("新田八朗", "知事")]),
    ("市長の森雅志氏と会談", [("森雅志", "市長")]),
    ("新田知事は述べた", [("新田", "知事")]),
    ("ポートランド市のキース・ウィルソン市長", [("キース・ウィルソン", "市長")]),
]


@pytest.mark.parametrize(("text", "people"), NAMED, ids=[row[0][:48] for row in NAMED])
def test_people_are_named_with_their_office(text: str, people: list[tuple[str, str | None]]) -> None:
    assert _people(text) == people


NOBODY = [
    "the Mayor's Office and the Governor’s official residence",
    "delegates visited St. Paul and the Mayor of Salamina",
    "Ambassador of Japan to Greece; Ambassador of Greece to Japan; Mayor of Misato",
    "20 ambassadors and others from 16 countries",
    "the Minister for Foreign Affairs and the Governor of Kochi Prefecture",
    "hosted by Deputy Vice-Minister, delegates from municipalities",
    "the Consul General's official residence in New York",
    "the Mayor Cup and the Governor Award of Oita",
    "Head Office of the Nagoya International Center",
    "President Hotel, Ambassador Hotel Hsinchu",
    "Student Exchange Program at Local Elementary Schools",
    "Director of Economic Security Division, Economic Affairs Bureau of MOFA",
    "an official delegation led by the mayor of Sopron visited Kazuno City",
    "Chef Competition, Artist in Residence Program, Teacher Training",
    "the Mayor, Naruto City and the Governor, Oita Prefecture",
    "Group Photo of Summit Speakers",
    "Read the official Learn More page",
    "Children with the President of the Association",
    "副市長、議長、各市町村長が出席",
]


@pytest.mark.parametrize("text", NOBODY, ids=[text[:48] for text in NOBODY])
def test_offices_without_a_name_are_nobody(text: str) -> None:
    assert _people(text) == []


@dataclass(frozen=True, slots=True)
class Named:
    """A found place, as the gazetteer gives it."""

    span: Span
    text: str
    place: Place
    counts: bool = True


def _named(text: str, name: str, level: PlaceLevel) -> Named:
    start = len("\n") + text.index(name)  # the empty headline keeps its newline
    place = Place(name.split(maxsplit=1)[0], level, "JP", None, 0.0, 0.0, None)
    return Named(Span(start, start + len(name)), name, place)


def test_a_name_begins_where_a_known_place_ends() -> None:
    text = "Mayor of Minokamo Seiji Ito arrives on Thursday."
    places = [_named(text, "Minokamo", PlaceLevel.LOCALITY)]
    [person] = read_people(Article("", (), text), places, ())

    assert (person.name, person.role, person.of) == ("Seiji Ito", "Mayor", "Minokamo")


def test_a_body_is_as_long_as_the_place_that_it_names() -> None:
    text = "A call on the Mayor of Mogi das Cruzes, Ms. Renata ALVES, followed."
    places = [_named(text, "Mogi das Cruzes", PlaceLevel.LOCALITY)]
    [person] = read_people(Article("", (), text), places, ())

    assert (person.name, person.role, person.of) == ("Renata ALVES", "Mayor", "Mogi das Cruzes")


OF = [
    ("Mr. IWAMA, the Ambassador of Japan in Bangladesh visited", "Japan in Bangladesh"),
    ("San Francisco Mayor Lurie", "San Francisco"),
    ("Governor Sato of Oita Prefecture visited", "Oita Prefecture"),
    ("Mr. KODAMA, President of the Foreign Press Center Japan", "Foreign Press Center Japan"),
    ("Mr. Nitta, the Governor of Toyama", "Toyama"),
    ("Ambassador Mizushima", None),
    ("Jan Nowak, Head of the city's International Division, spoke.", "International Division"),
    ("Jan Nowak, chair of its council's Committee for Sport, spoke.", "Committee for Sport"),
    ("Ana Lima, Principal Secretary for Industries of Karnataka, spoke.", "Karnataka"),
]


@pytest.mark.parametrize(("text", "of"), OF, ids=[row[0] for row in OF])
def test_the_body_of_an_office_is_as_printed(text: str, of: str | None) -> None:
    assert [person.of for person in read_people(Article("", (), text), (), ())] == [of]


def test_the_only_place_of_the_article_is_its_mayors() -> None:
    text = "Mayor Kado danced at the festival of Misato Town."
    [person] = read_people(Article("", (), text), [_named(text, "Misato Town", PlaceLevel.LOCALITY)], ())

    assert person.of == "Misato Town"


def test_a_person_is_seen_at_the_time_of_the_sentence_or_of_the_article() -> None:
    article = Article(
        "A visit",
        ("Photo with Mayor Izumi",),
        "In 2019 it began. In December 2022, Ambassador Iwama came.\n\nThe immigrant Yokichi Nouchi is honoured.",
    )
    dates = find_dates(article.text, Edtf.parse("2023-03"))
    seen = {one.name: one.date.text if one.date else None for one in read_people(article, (), dates)}

    assert seen == {"Izumi": "2019", "Iwama": "2022-12", "Yokichi Nouchi": None}


def test_a_semicolon_parts_the_days_of_two_people() -> None:
    article = Article("", (), "In 1957 Mayor George Christopher signed; on March 3 Mayor Lurie renewed it.")
    issued = Edtf.parse("2025-04")
    people = read_people(article, (), find_dates(article.text, issued), issued=issued)

    assert [(one.name, str(one.date)) for one in people] == [("George Christopher", "1957"), ("Lurie", "2025-03-03")]


def test_evidence_is_the_words_of_the_article() -> None:
    article = Article("Visit", ("Photo with Mayor IZUMI",), "Mr. AZUMA, Chairperson of the Council, spoke.")
    people = read_people(article, (), ())

    assert [one.evidence[0].quote for one in people] == ["Mayor IZUMI", "Mr. AZUMA, Chairperson of the Council"]


_WORDS = "Mayor of Governor Mr. , the Sato Ted Wheeler City 's Oita and Mayors ( ) - 市長 の 森 氏"
_PIECES = st.sampled_from([*_WORDS.split(), "\n"])


@given(st.lists(_PIECES | st.text(max_size=5), max_size=30))
def test_any_text_gives_people_with_true_evidence(pieces: list[str]) -> None:
    article = Article("", (), " ".join(pieces))

    for person in read_people(article, (), ()):
        assert person.name
        assert all(evidence.is_true_of(article.text) for evidence in person.evidence)


def test_an_island_that_is_called_after_a_prince_is_none() -> None:
    text = "Ashibetsu\nGuests came from Prince Edward Island and from Prince Rupert. Prince Akishino met them."
    headline, _, body = text.partition("\n")
    with open_gazetteer() as gazetteer:
        people = read_people(Article(headline, (), body), find_places(gazetteer, text), [])
    assert [(person.name, person.role) for person in people] == [("Akishino", "Prince")]


def test_behind_the_two_places_of_a_post_stands_the_name() -> None:
    text = "Brea\nConsul General of Japan in Los Angeles Kenji MUTO and Ambassador of Japan to Peru Ito Naoki met."
    headline, _, body = text.partition("\n")
    with open_gazetteer() as gazetteer:
        people = read_people(Article(headline, (), body), find_places(gazetteer, text), [])
    assert [(person.name, person.of) for person in people] == [
        ("Kenji MUTO", "Japan in Los Angeles"),
        ("Ito Naoki", "Japan to Peru"),
    ]
