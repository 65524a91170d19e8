"""Activities of short articles: what counts as an event, of what kind, when, how, by whom; and what is none."""

import functools

import pytest

from glocal.claims import read_claims
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.article import Article, Issue
from glocal.model.claim import ActivityClaim
from glocal.model.edtf import Edtf
from glocal.model.reason import confidence


@functools.cache
def gazetteer() -> Gazetteer:
    return open_gazetteer()


def read(body: str, headline: str = "News", captions: tuple[str, ...] = ()) -> tuple[ActivityClaim, ...]:
    issue = Issue("News from Abroad", Edtf.parse("2024-11"), None, None, "en")
    return read_claims(Article(headline, captions, body), issue, gazetteer()).activities


def written(activity: ActivityClaim) -> str:
    """Return kind, date and mode in one line."""
    date = activity.date.text if activity.date else "undated"
    return f"{activity.kind.value} {date} {activity.mode.value if activity.mode else 'untold'}"


HAPPENED = {
    "a delegation visits": (
        "On May 3, a delegation from Gdansk visited Nagasaki and exchanged opinions with the mayor.",
        ["visit 2024-05-03 in-person"],
    ),
    "trees are planted": (
        "Mayor Kim and Mayor Ito planted a cherry tree in Riverside Park on April 6, 2024.",
        ["ceremony 2024-04-06 in-person"],
    ),
    "a festival is held": (
        "The 12th Japan Festival was held in Hibiya Park, Tokyo, on 12 and 13 August 2023.",
        ["festival 2023-08-12/2023-08-13 in-person"],
    ),
    "masks are sent": (
        "Wuxi sent 50,000 masks to its sister city Akashi in March 2020.",
        ["donation 2020-03 untold"],
    ),
    "a webinar": (
        "The Embassy of Japan in Chile hosted a webinar on disaster prevention on September 1, 2022.",
        ["seminar 2022-09-01 online"],
    ),
    "a friendly match": (
        "A friendly football match between junior teams from Dubbo and Minokamo took place on 10 August 2024.",
        ["sports-event 2024-08-10 in-person"],
    ),
    "ambassadors who only visit": (
        "Nine ambassadors of the region visited Iwaki City on April 16 and met the mayor.",
        ["visit 2024-04-16 in-person"],
    ),
    "a team trained here": (
        "Tottori City is a host town for the Tokyo 2020 Games. In 2007, Jamaica's team trained here.",
        ["sports-event 2007 in-person"],
    ),
    "the other half of an exchange": (
        "The second half of the exchange will bring fourteen students from Otaru to Dunedin from 16 to 29 March 2025.",
        ["programme 2025-03-16/2025-03-29 in-person"],
    ),
    "nobody who only came to live here": (
        "Ms. Aoife Kelly came to Matsue from Cork in August 2021.",
        [],
    ),
    "a signing on a screen": (
        "On May 3 the two mayors signed an agreement on museums in a video conference.",
        ["signing 2024-05-03 online"],
    ),
    "a garden that is opened": (
        "Trier opened its small garden of moss on May 3, in the rain.",
        ["ceremony 2024-05-03 in-person"],
    ),
    "a presentation": (
        "Ms. Ono of Ube gave a presentation on tea to 40 travel agents in Lodi on May 3.",
        ["lecture 2024-05-03 in-person"],
    ),
    "what is agreed to go on": (
        "On May 3 the two boards agreed to resume student exchanges.",
        [],
    ),
    "a day of a country": (
        "25 May: Chile Day in Osaka, with dances.",
        ["festival 2024-05-25 in-person"],
    ),
    "ambassadors who are taken on a tour": (
        "Fifteen ambassadors were taken through the vineyards of Koshu City on April 9.",
        ["study-tour 2024-04-09 in-person"],
    ),
    "fencers train": (
        "From July 10 to 20 Estonian fencers trained in Saku City.",
        ["sports-event 2024-07-10/2024-07-20 in-person"],
    ),
    "leaders meet": (
        "On May 22 and 23, the Seventh Pacific Islands Leaders Meeting (PALM7) was held in Iwaki City.",
        ["summit 2024-05-22/2024-05-23 in-person"],
    ),
    "pictures are on show once": (
        "From June 4 to 19, pictures by children of Kyiv were on show in Kyoto.",
        ["promotion 2024-06-04/2024-06-19 in-person"],
    ),
    "a day of a people": (
        "The Latvian Day in Kobe on October 27 had choirs and rye bread.",
        ["festival 2024-10-27 in-person"],
    ),
    "people march": (
        "About 250 fishermen from Indonesia marched through Kesennuma City on June 26.",
        ["festival 2024-06-26 in-person"],
    ),
    "a room is opened": (
        "On June 25, Mayor Onodera opened the new prayer room in Kesennuma City.",
        ["ceremony 2024-06-25 in-person"],
    ),
    "a present is made": (
        "In 2018 the town of Kazanlak made it a present of three hundred seedlings.",
        ["donation 2018 untold"],
    ),
    "an exhibition is announced": (
        "A photo exhibition about Hiroshima opens at the Coventry Central Library on January 6.",
        ["promotion 2025-01-06 in-person"],
    ),
    "a governor travels and calls": (
        "Governor Yuasa travelled to Paris last October to promote Kyoto crafts, and called on the Mayor of Paris.",
        ["visit 2024-10 in-person"],
    ),
    "a courtesy call": (
        "Ambassador Emanuel paid a courtesy call on Governor Saito on June 5.",
        ["visit 2024-06-05 in-person"],
    ),
    "an anniversary ceremony": (
        "A ceremony marking the 40th anniversary of the sister city relationship was held on September 4, 2024.",
        ["ceremony 2024-09-04 in-person"],
    ),
    "a training course": (
        "From June 3 to 14, 2024, twelve officials from Laos took part in a training course in Kitakyushu City.",
        ["training 2024-06-03/2024-06-14 in-person"],
    ),
    "a forum and the reception behind it": (
        (
            "The Regional Revitalization Forum was held on November 5, 2023 in Osaka, followed by a reception hosted by"
            " the Governor of Osaka Prefecture."
        ),
        ["forum 2023-11-05 in-person", "reception 2023-11-05 in-person"],
    ),
    "a seminar and a reception were held": (
        "On March 4, a seminar and a reception were held at the embassy.",
        ["seminar 2024-03-04 in-person", "reception 2024-03-04 in-person"],
    ),
    "a lecture": (
        "Professor Lee gave a lecture titled “Cities and Water” at Kyoto University on May 20, 2024.",
        ["lecture 2024-05-20 in-person"],
    ),
    "a marathon": (
        "Over 15,000 runners from 30 countries ran in the Kanazawa Marathon on October 27.",
        ["sports-event 2024-10-27 in-person"],
    ),
    "a present long ago": (
        "In 1989, Brisbane presented a bronze koala to its sister city Kobe.",
        ["donation 1989 untold"],
    ),
    "a running scheme since": (
        "Since 1987, Shimane Prefecture has been inviting teachers from abroad under the JET Programme.",
        ["programme 1987/.. in-person"],
    ),
    "a yearly scheme": (
        "Every autumn, Lethbridge hosts a Japanese garden festival.",
        ["programme undated in-person"],
    ),
    "what is done once a month": (
        "School lunches with Italian dishes are served at all schools of Fujieda City once a month.",
        ["programme undated in-person"],
    ),
    "a class that comes every second May": (
        "Every second May a class from Saint-Laurent comes to Lethbridge for two weeks.",
        ["programme undated in-person"],
    ),
    "a visit to somebody's festival": (
        "Mayor Onishi led a group of 45 to the Lantern Festival in Kaohsiung on January 11.",
        ["visit 2024-01-11 in-person"],
    ),
    "teachers are sent": (
        "Since 1997, Kazuno City has been dispatching language teachers to Sopron.",
        ["programme 1997/.. in-person"],
    ),
    "a speech contest": (
        "Twenty-two students took part in the 30th Japanese Speech Contest at the consulate in Munich on February 10.",
        ["festival 2024-02-10 in-person"],
    ),
    "a concert": (
        "The youth orchestra of Matsuyama gave a concert in Freiburg on 2 July 2024.",
        ["festival 2024-07-02 in-person"],
    ),
    "both in person and online": (
        "The mayors' conference took place both in person and online on March 15, 2023.",
        ["summit 2023-03-15 hybrid"],
    ),
    "a trade mission": (
        "A trade mission from Aichi Prefecture toured Texas from May 12 to 18, 2024.",
        ["visit 2024-05-12/2024-05-18 in-person"],
    ),
    "a signing": (
        "Sakai City and Da Nang, Viet Nam, signed a memorandum of understanding on lighting in November 2023.",
        ["signing 2023-11 untold"],
    ),
    "a renewal": (
        "Kanazawa City renewed its sister-city agreement with Nancy, France, on October 12, 2023.",
        ["signing 2023-10-12 untold"],
    ),
    "the ceremony is the signing": (
        "Gifu and Thunder Bay signed a sister city agreement on July 9, 2024. The ceremony was held online.",
        ["signing 2024-07-09 online"],
    ),
    "the summit again": (
        "Saitama City held the Green Cities Summit on June 2 and 3. The summit was attended by 90 people.",
        ["summit 2024-06-02/2024-06-03 in-person"],
    ),
    "a lecture is a part of the forum": (
        "The Clean Water Forum was held in Lyon on May 2, 2024. Professor Roux gave a lecture on rivers.",
        ["forum 2024-05-02 in-person"],
    ),
    "a donation ceremony is a donation": (
        "A book donation ceremony was held in Tashkent on April 9, 2024.",
        ["donation 2024-04-09 in-person"],
    ),
    "during the visit, a reception": (
        (
            "Last May, Governor Sato of Oita Prefecture visited San Francisco. During the visit, the Governor hosted"
            ' the "Taste of Oita" reception.'
        ),
        ["visit 2024-05 in-person", "reception 2024-05 in-person"],
    ),
    "a signing on the day told before": (
        "Mayor Monji met his guest on June 8. In the afternoon of the same day, the two signed a memorandum.",
        ["signing 2024-06-08 untold"],
    ),
    "it was held then": (
        "The two cities met for a seminar on water birds; it was held online on January 25.",
        ["seminar 2024-01-25 online"],
    ),
    "the visit took place then": (
        "After the two had met in 2014, Mayor Sato travelled to Mexico. The visit took place from May 27 to June 1.",
        ["visit 2024-05-27/2024-06-01 in-person"],
    ),
    "goods are shown": (
        "Niigata Prefecture and its breweries showed their sake at Japan House London from 9 to 11 December 2023.",
        ["promotion 2023-12-09/2023-12-11 in-person"],
    ),
    "a sum is handed over": (
        "On September 14, Mayor Sugimoto handed the sum to the Ambassador of Nepal in Tokyo.",
        ["donation 2024-09-14 untold"],
    ),
    "a programme that is run": (
        "Since 2009 the two associations have run the pen pal programme together.",
        ["programme 2009/.. in-person"],
    ),
    "mayors meet on a screen": (
        "On May 17 an online meeting brought together Mr. Takaoka, Mayor of Minamata, and Ms. Jarman, Mayor of Denver.",
        ["summit 2024-05-17 online"],
    ),
    "a name that no word for an event is in": (
        "From December 1 to 25, 2023, Hakodate City holds the Hakodate Christmas Fantasy.",
        ["festival 2023-12-01/2023-12-25 in-person"],
    ),
    "begun then": (
        "The exchange of bicycle planners, begun in 2016, goes into its fifth round.",
        ["programme 2016/.. in-person"],
    ),
    "two schemes of one sentence": (
        "The two have been dispatching officials since 1994, and a student exchange takes place every summer.",
        ["programme 1994/.. in-person", "programme undated in-person"],
    ),
    "in the evening of the day, not in the year told last": (
        (
            "On November 16 the Ambassador visited Odense, twinned since 1989. The friendship was renewed in 1999. "
            "In the evening he addressed 70 members of the chamber."
        ),
        ["visit 2024-11-16 in-person", "lecture 2024-11-16 in-person"],
    ),
    "handed over at a ceremony": (
        "Hamamatsu City donated 40 beds to Bandung. At the handover ceremony on August 20 the mayor joined online.",
        ["donation 2024-08-20 hybrid"],
    ),
    "guests of a camp": (
        "Kitakami City welcomed 14 athletes from Serbia to its pre-games training camp from July 8 to 19.",
        ["sports-event 2024-07-08/2024-07-19 in-person"],
    ),
    "began with": (
        "The exchange began in 2023 with a joint exhibition of woodwork in Takayama.",
        ["promotion 2023 in-person"],
    ),
    "what is announced is not of a year told as history": (
        "The bridge of the two cities dates from 1959. A ceremony will be held for it.",
        ["ceremony undated in-person"],
    ),
    "since then unveiled": (
        "Since 1991, when a first statue was unveiled in Minamisanriku, the two towns have been friends.",
        ["ceremony 1991 in-person"],
    ),
    "what the guests met to talk over is none": (
        "The guests met the mayor of Kofu on May 3 to talk over a joint exhibition.",
        ["visit 2024-05-03 in-person"],
    ),
    "what the guests came to discuss is none": (
        "On May 3 the guests called on the mayor of Kofu to discuss a summer festival.",
        ["visit 2024-05-03 in-person"],
    ),
    "what the host promised is none": (
        "On May 3 the guests called on the mayor of Kofu, who promised an exhibition.",
        ["visit 2024-05-03 in-person"],
    ),
    "who calls on the guests pays no visit": (
        "On May 3 the mayor called on the guests to plant a tree in Kofu.",
        ["ceremony 2024-05-03 in-person"],
    ),
    "a host to students": (
        "Kofu played host to twelve students from Lodi on May 3.",
        ["visit 2024-05-03 in-person"],
    ),
    "who came by a scheme only came": (
        "Two teachers came to Kofu on the JET Programme in May 2024.",
        ["visit 2024-05 in-person"],
    ),
}

SILENT = {
    "hope": "The city hopes to hold a festival next year.",
    "registration": "Participants may register for the study tour until May 1.",
    "called off": "The Sister City Summit planned for May 2020 was cancelled.",
    "exchanges to come": "They want to know each other better through youth exchanges and reciprocal visits.",
    "passive": "The garden is one of the places that are visited by many.",
    "signed without a date": "They signed the guest book, and an agreement is in place.",
    "what an agreement is about": "The cooperation agreement on student exchanges of 1989 is still in force.",
    "far plans": "The two settled the programme for 2027: a joint exhibition of tiles and a relay race.",
    "a scheme that only places people": (
        "It rained on May 3, 2024, all day. In all, 5,000 people work under the JET Programme."
    ),
    "two topics of an agreement": "In 2019 there was an agreement on tea and on the exchange of young engineers.",
    "suspended since": "The student exchange, suspended since April 2020, is missed by many.",
    "held is something else": "As mutual visits were not possible, the two cities held hands on October 2.",
    "those who took part some day": "Nearly 1,900 students have taken part in the student exchange.",
    "denied": "Nobody renewed the agreement when it ran out in 2006.",
    "the press": "On May 3 the mayor spoke at a press conference.",
    "guests of before": "It rained on May 3. The town thanked the guests who had come to Kobe.",
    "boxes do not travel": "On April 4, 2020, 50,000 boxes arrived.",
    "became is no signing": "Hyogo Prefecture and the State of Washington became sister states in 1963.",
    "views": "The mayors exchanged views on waste and water.",
    "asked to register": "Everybody is asked to register for the concert on May 3.",
    "a year that an event recalls": "The lantern festival of Kofu recalls the great flood in 1907.",
    "a year that an event honours": "An exhibition in Lodi honoured the sculptor who came in 1955.",
    "nothing": "The wind blew all night over the harbour.",
}


@pytest.mark.parametrize(("body", "expected"), HAPPENED.values(), ids=HAPPENED.keys())
def test_what_happened_is_read(body: str, expected: list[str]):
    assert [written(activity) for activity in read(body)] == expected


@pytest.mark.parametrize("body", SILENT.values(), ids=SILENT.keys())
def test_what_did_not_happen_is_not_read(body: str):
    assert [written(activity) for activity in read(body)] == []


CAPTIONS = {
    "Opening Ceremony of the Japan Karate Cup": ["ceremony undated in-person"],
    "Fire Engine Donated by Kanra Town": ["donation undated untold"],
    "Visit to the orchards of Matsudo City by the Ambassador": ["visit undated in-person"],
    "Children dancing at the Misato Bali Festival": ["festival undated in-person"],
    "Students from Canmore at the Higashikawa Snow Festival": ["festival undated in-person"],
    "Opening Ceremony of Finland Fair 2023": ["ceremony 2023 in-person"],
    "Group photo at the lunch meeting": [],
    "Scene of the ceremony": [],
    "A reception attended by many guests": [],
    "Participants enjoying local food": [],
}


@pytest.mark.parametrize(("caption", "expected"), CAPTIONS.items())
def test_a_caption_counts_when_it_says_what_and_where_or_who(caption: str, expected: list[str]):
    assert [written(activity) for activity in read("A good year.", captions=(caption,))] == expected


def test_a_caption_of_an_event_in_the_text_is_evidence_and_no_event_of_its_own():
    body = "On May 3, a delegation from Gdansk visited Nagasaki."

    (visit,) = read(body, captions=("Visit to Nagasaki City Hall",))

    assert [each.quote for each in visit.evidence] == ["Visit to Nagasaki City Hall", body]
    assert visit.organisers == ("Gdansk",)
    assert [place.country for place in visit.places] == ["JP"]


def test_a_headline_names_the_event_of_the_text():
    (tour,) = read(
        "On February 26, the Ministry of Foreign Affairs conducted a study tour together with Sumida City.",
        headline="Diplomats' Study Tour in Sumida City",
    )

    assert tour.title == "Diplomats' Study Tour in Sumida City"
    assert tour.organisers == ("Ministry of Foreign Affairs", "Sumida City")


def test_an_interview_of_the_headline_needs_no_date():
    (interview,) = read("The town grows tea.", headline="Interview with the Mayor of Yame City")

    assert written(interview) == "interview undated untold"


def test_a_signing_has_the_parties_of_the_tie():
    (signing,) = read("On May 5, 2022, Kamikatsu Town signed a partnership agreement with Bandung, Indonesia.")

    assert signing.title == "Signing of the partnership agreement between Kamikatsu Town and Bandung"
    assert signing.organisers == ("Kamikatsu Town", "Bandung")


def test_figures_belong_to_the_event_they_count():
    (summit,) = read("Saitama City held the Green Cities Summit on June 2. It was attended by over 300 people.")

    (figure,) = summit.attendance
    assert (figure.count, figure.of, figure.bound.value) == (300, "people", "over")


def test_every_event_is_more_likely_than_not_and_gives_its_reasons():
    (festival,) = read("The 12th Japan Festival was held in Tokyo on 12 August 2023.")

    assert confidence(festival.reasons) > 0.9
    assert "a word of holding stands beside it" in {reason.name for reason in festival.reasons}


def test_a_figure_counts_the_event_that_its_sentence_takes_up():
    signing, festival = read(
        "On August 2, the mayors signed an agreement in Iida. The Puppet Festival was held on August 3. "
        "The festival attracted 60,000 visitors."
    )

    assert (len(signing.attendance), [each.count for each in festival.attendance]) == (0, [60000])


def test_a_figure_behind_two_events_of_a_sentence_counts_the_first():
    seminar, reception = read(
        "On May 3, the city held a seminar on tea and a reception in Denver. More than 110 guests attended."
    )

    assert ([each.count for each in seminar.attendance], len(reception.attendance)) == ([110], 0)


CALLS = {
    "what has its day": ("The speech contest will be held in Kofu on May 4, 2025.", ["festival 2025-05-04 in-person"]),
    "what has only its month": ("The speech contest will be held in Kofu in May 2025.", []),
}


@pytest.mark.parametrize(("body", "expected"), CALLS.values(), ids=CALLS.keys())
def test_a_call_in_the_headline_silences_only_what_has_no_day(body: str, expected: list[str]):
    assert [written(activity) for activity in read(body, headline="Deadline for the Speech Contest")] == expected


CAPTIONED = {
    "on the day": (
        "On May 3, a seminar was held in Kofu.",
        "Concert of the choir of Lodi on May 3",
        [("festival", ["Kofu"]), ("seminar", ["Kofu"])],
    ),
    "on another day": (
        "On May 3, a seminar was held in Kofu.",
        "Concert of the choir of Lodi on May 4",
        [("festival", []), ("seminar", ["Kofu"])],
    ),
    "in the month": (
        "In May, a seminar was held in Kofu.",
        "Concert of the choir of Lodi in May",
        [("festival", []), ("seminar", ["Kofu"])],
    ),
}


@pytest.mark.parametrize(("body", "caption", "expected"), CAPTIONED.values(), ids=CAPTIONED.keys())
def test_an_event_of_a_caption_lies_where_its_day_was(body: str, caption: str, expected: list[tuple[str, list[str]]]):
    said = read(body, captions=(caption,))
    assert [(str(activity.kind), [place.name for place in activity.places]) for activity in said] == expected
