"""Dated sentences without a word for an event: what kind they tell, and those that tell none."""

import pytest

from tests.claims.activities.conftest import Read

TOLD = """
visit | Twelve high school students from Belluno landed at Redmond on October 9 in a snowstorm.
visit | Eight mayors from the Mekong Delta looked at waste incineration in Kitakyushu City on October 24 and 25.
visit | Thirty-four friends from Noyon were with us from 13 to 16 October.
forum | Specialists from Himeji and Chantilly discussed the care of stone walls in Himeji on July 5.
ceremony | A street was named after the city of Toyama in Durham on April 20.
ceremony | On June 8, pupils of Fukuyama put the newest of the roses into the ground.
festival | Three chefs from Lyon and three from Yokohama cooked noodles against each other on June 30.
lecture | On October 23, the governor will give a talk in Hangzhou.
seminar | Calligrapher Tanaka Yuki demonstrated her art at the Downtown Library of Bend on February 15.
reception | Ms. Aoife Byrne was seen off by 120 citizens of Matsue on May 31.
donation | On May 10, the guests handed a cheque for five million yen to the Mayor of Kanazawa.
sports-event | Two crews from Nagasaki rowed in Penang on June 1 and 2.
promotion | Five firms from Sagamihara showcased their robots in Hanover from April 22 to 26.
programme | Two teachers from Obihiro City taught at primary schools in Seward from January to March this year.
visit | On October 3, Governor Ito was visited by Mr. Nguyen of Binh Phuoc Province.
forum | Experts from eight port cities put their heads together in Yokohama on October 18 and 19.
reception | Ninety guests drank to sixty years of friendship in Denver on October 19.
donation | Two crates of school bags from Iwaki stood in the headmaster's office in Apia on September 4.
interview | On July 9, the harbour master of Hakodate sat down with us and answered three questions about squid.
lecture | The ninety listeners in Miyoshi's library hung on the lips of Professor Jane Doe of Perth on June 12.
sports-event | On September 21, seven rowers from Cork crossed the finish line in Otsu ahead of their hosts.
promotion | Kaga rented a shop window in Ghent from July 1 to 7 for the posters and the lacquer of its workshops.
ceremony | Ninety candles burned beside the memorial in Bochum on August 9.
study-tour | On October 5, eleven diplomats, boots on their feet, counted oysters in Matsushima.
visit | The Mayor of Trier, umbrella in hand, knew his way about Nagaoka on July 3.
donation | In February, the fire brigade of Otsu was surprised by a parcel of gloves from Lansing.
visit | 6月10日から14日まで、ウッデバラ市の議員7人が来岡し、消防本部を訪ねました。
festival | 7月6日、フフホト市の留学生が市民センターで羊料理をふるまいました。
sports-event | 8月3日、台南市と岡崎市の少年サッカーチームが対戦しました。
donation | 5月8日、岡崎市はニューポートビーチ市の図書館に絵本200冊を届けました。
seminar | 6月22日、蘇州市の書家が書道の手ほどきをしました。
"""
SILENT = """
Students of Suzaka City were to fly to Siping this summer.
They saw how Suzu City is being rebuilt after the earthquake of January 2024.
When the typhoon struck Shima on September 8, the Ukrainian choir was at sea.
The council of Brno voted on May 15 against a partnership with Perm.
Nice and Kyoto declared the tie ended on July 2.
On June 3, 1961, the two towns were much smaller than they are.
The association's annual meeting took place in Bremen on June 10.
The lion dancers told the assembly in September that they hope for snow.
A tailor who had learned his craft in Kyoto in March chose silk.
Takayama was selected by a newspaper as one of thirty places to see in January.
Whether the runners can come to Kiel in July is undecided.
No agreement has ever been signed between Kiel and Otaru, whose exchange began in 1994.
When the winter had lasted long, spring came to Ohio on March 2.
At its meeting on 11 July, the Council decided to end the agreement with Dumbéa.
The pupils who had landed in May are fond of the village.
The prefecture grows nineteen sorts of citrus fruit, which are harvested between October and May.
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_the_words_of_a_dated_sentence_say_what_kind_of_event_it_tells(row: str, read_body: Read):
    kind, _, sentence = row.partition(" | ")
    assert [str(activity.kind) for activity in read_body(sentence)] == [kind]


@pytest.mark.parametrize("sentence", SILENT.strip().splitlines())
def test_a_date_alone_makes_no_event(sentence: str, read_body: Read):
    assert [activity.title for activity in read_body(sentence)] == []


def test_no_other_words_are_asked_beside_one_for_an_event(read_body: Read):
    said = read_body("On May 6, the guests landed in Osaka and visited Osaka Castle.")
    assert [(str(activity.kind), str(activity.date)) for activity in said] == [("visit", "2024-05-06")]


def test_what_happens_on_the_days_of_a_visit_is_part_of_it(read_body: Read):
    said = read_body("From May 6 to 9, a delegation from Lyon visited Yokohama. On May 7, they tasted sake.")
    assert [str(activity.kind) for activity in said] == ["visit"]


def test_an_event_of_years_ago_must_be_told_plainly(read_body: Read):
    said = read_body("On June 1, 1918, the prisoners sang the symphony in Naruto. On May 3, 1921, it was in Kiel.")
    assert [(str(activity.kind), str(activity.date)) for activity in said] == [("festival", "1918-06-01")]


def test_what_has_been_done_ever_since_is_a_scheme_of_its_kind(read_body: Read):
    said = read_body("Ako has been giving its old ambulances to Laos since 2009. It has been growing since 2012.")
    assert [(str(activity.kind), str(activity.date)) for activity in said] == [("donation", "2009/..")]


SINCE = {
    "paid every year": ("Since 2009 Kofu has paid the rent of two students from Lodi every year.", ["2009/.."]),
    "held every autumn": ("Kofu has held a tasting of Lodi wines every autumn since 2009.", ["2009/.."]),
    "working at a place": (
        "Ms. Dupont of Colmar has been working in the town hall of Kofu since April 2023.",
        ["2023-04/.."],
    ),
    "working in some way": ("Ms. Dupont of Colmar has been working hard since April 2023.", []),
    "not every year": ("Since 2009 Kofu has planted many trees.", []),
}


@pytest.mark.parametrize(("sentence", "expected"), SINCE.values(), ids=SINCE.keys())
def test_what_has_been_done_year_by_year_since_a_time_is_a_scheme(sentence: str, expected: list[str], read_body: Read):
    said = read_body(sentence)
    assert [(str(activity.kind), str(activity.date)) for activity in said] == [("programme", date) for date in expected]
