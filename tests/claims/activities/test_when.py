"""Which time of a sentence, or of those before it, is an event's."""

import pytest

from tests.claims.activities.conftest import Read

DATED = {
    "a date in brackets belongs to what stands before it": (
        "On August 2, at the Iida Puppet Festa (August 2 to 4), the mayors signed an agreement on culture.",
        ["festival 2024-08-02/2024-08-04", "signing 2024-08-02"],
    ),
    "a date right behind another event word is that one's": (
        "The city will send a delegation to Virginia Beach in May to mark the agreement signed on May 25, 1992.",
        ["visit 2025-05", "signing 1992-05-25"],
    ),
    "the day before": (
        "On October 2, the mayors renewed the agreement. The evening before, 140 people sat down to a banquet.",
        ["signing 2024-10-02", "reception 2024-10-01"],
    ),
    "a day of the stay told before": (
        "Fifteen citizens of Okayama were in Plovdiv from 21 to 24 April. On the second day they planted twelve trees.",
        ["visit 2024-04-21/2024-04-24", "ceremony 2024-04-22"],
    ),
    "days counted from the one told before": (
        "On March 2, the mayors of Ube and Cork signed an agreement. Two days later they opened a fair in Cork.",
        ["signing 2024-03-02", "festival 2024-03-04"],
    ),
    "the next day in the midst of a sentence": (
        "On May 9, Sakai held a seminar. For the speakers the city gave a dinner on the following day.",
        ["seminar 2024-05-09", "reception 2024-05-10"],
    ),
    "the year of an agreement is not that of its renewal": (
        "The mayors of Ube and Nantes renewed the sister city agreement of 2009 in a castle on 4 October.",
        ["signing 2024-10-04"],
    ),
    "a year in front of the verb of those who are meant": (
        "Twelve grandchildren of people who had sailed in 1908 returned to Kochi last month.",
        ["visit 2024-10"],
    ),
    "an interview has the time behind its clause": (
        "The mayors of Eutin and Misaki were interviewed on a bench, each on his own shore, last August.",
        ["interview 2024-08"],
    ),
    "what visitors did where they were is part of their visit": (
        "From 24 to 31 July ten pupils from Ube stayed in Salem, where they sang at a church.",
        ["visit 2024-07-24/2024-07-31"],
    ),
    "the year in which a tie was made with those whose works are shown": (
        "On October 3, Seto exhibited bowls by the potters of Nabeul, with which it concluded an agreement in 2004.",
        ["promotion 2024-10-03", "signing 2004"],
    ),
    "what has been done all along is not of the day told before": (
        "On April 4, the mayors planted a tree in Bonn. Bonn and Himeji have sent each other 90 teachers.",
        ["ceremony 2024-04-04"],
    ),
    "on the same days as what is told before": (
        (
            "Heads of state met at TICAD7 in Yokohama from August 28 to 30. At the fair “Africa Street”, open on "
            "the same three days, twenty towns showed their work."
        ),
        ["summit 2024-08-28/2024-08-30", "festival 2024-08-28/2024-08-30"],
    ),
    "what follows a seminar": (
        "On June 9 the Ministry held a seminar in Tokyo.\n\nA reception hosted by the Minister followed.",
        ["seminar 2024-06-09", "reception 2024-06-09"],
    ),
    "a call of the day before is no part of the seminar": (
        (
            "On May 14, a sake seminar was held in São Paulo. The day before, the Governor had paid a call on the "
            "Mayor of Mogi das Cruzes."
        ),
        ["seminar 2024-05-14", "visit 2024-05-13"],
    ),
    "a bare day has the month told before": (
        "The governor visited Tottori from September 25 to 27. On the 26th, he signed a joint declaration.",
        ["visit 2024-09-25/2024-09-27", "signing 2024-09-26"],
    ),
    "a bare day in Japanese": (
        "6月12日から17日まで、シドニー市の訪問団が名古屋市を訪れました。14日の歓迎会には市民120名が参加しました。",
        ["visit 2024-06-12/2024-06-17", "reception 2024-06-14"],
    ),
    "what a host says at an event has dates of its own": (
        "On May 3, Sapporo City held a seminar. The mayor received the guests and said that it was named so in 2014.",
        ["seminar 2024-05-03"],
    ),
    "what an agreement provides for has no date yet": (
        "On May 3, the mayors signed a statement which names tourism and the exchange of teachers as its fields.",
        ["signing 2024-05-03"],
    ),
    "an item of a press release has the date under its heading": (
        "The City will hold the following events for its guests.\n\n1. Hot Spring Forum\n\nDate: October 11, 2024.",
        ["forum 2024-10-11"],
    ),
    "a next meeting without a date is none": (
        "The city held a conference on May 3. The next conference is to take place in Kurobe.",
        ["forum 2024-05-03"],
    ),
    "the next clause has a day of its own": (
        "In 1997 the two signed an agreement, and on September 9, 2017, the twentieth anniversary was celebrated.",
        ["signing 1997", "ceremony 2017-09-09"],
    ),
    "a time of somebody's life is none of the event": (
        "Mr. Suzuki, elected in January, visited Compiègne on October 4.",
        ["visit 2024-10-04"],
    ),
    "what is said of a partner dates nothing": (
        "The training of nurses with Tuv Province, which became a sister region in 1997, was held in June 2024.",
        ["training 2024-06"],
    ),
    "ever since something": (
        "Pupils in Higashikawa have been exchanging letters ever since the two became sister towns in 1989.",
        ["programme 1989/.."],
    ),
    "the year in the name of another event": (
        "The city of Gdynia remembered the 1964 visit of a ship with an exhibition on October 17, 2024.",
        ["visit 1964", "promotion 2024-10-17"],
    ),
    "every year since": (
        "Every spring since 1997, young farmers from Benguet have come to Kochi Prefecture.",
        ["programme 1997/.."],
    ),
    "a semicolon parts an event from the date of the next": (
        "On the opening night the governor hosted a reception; a lecture on temples was held on March 20.",
        ["lecture 2024-03-20"],
    ),
    "an aside tells when the partner was found": (
        "Lodi, which became a sister city of Kofu in 1961, sent masks to Kofu on May 3.",
        ["donation 2024-05-03"],
    ),
    "what a town became before, in the same sentence": (
        "Lodi became a sister city of Kofu in 1961 and sent masks to Kofu on May 3.",
        ["donation 2024-05-03"],
    ),
    "an aside in front of an event without a day": (
        "With Lodi, which became a sister city in 1961, an exhibition was held in Kofu.",
        [],
    ),
    "a clause behind which the day of the event stands": (
        "After the flood in Lodi was over, on May 3, Kofu held a festival.",
        ["festival 2024-05-03"],
    ),
    "a clause with the day on which its own verb lies": (
        "After the guests from Lodi had visited on May 3, a festival was held in Kofu.",
        ["visit 2024-05-03"],
    ),
    "both sign on the day on which they met": (
        "The mayors of Kofu and Lodi met in Kofu on May 3. Both mayors signed an agreement on wine.",
        ["visit 2024-05-03", "signing 2024-05-03"],
    ),
    "what the mayors have signed some day has no day": (
        "The mayors of Kofu and Lodi met in Kofu on May 3. The mayors have signed an agreement on wine.",
        ["visit 2024-05-03"],
    ),
    "the year that a named event recalls": (
        "The Black Ships Festival recalls the arrival of the squadron in 1854.",
        [],
    ),
    "the year of an event, not one that it recalls": (
        "The lantern festival of Kofu was first held in 1907.",
        ["festival 1907"],
    ),
}


@pytest.mark.parametrize(("body", "expected"), DATED.values(), ids=DATED.keys())
def test_an_event_has_the_time_that_stands_for_it(body: str, expected: list[str], read_body: Read):
    told = [f"{activity.kind.value} {activity.date}" for activity in read_body(body) if activity.date]

    assert sorted(told) == sorted(expected)


def test_a_press_release_gives_the_time_under_a_heading(read_body: Read):
    body = "1. Outline\n\nUbe City will send a delegation to Newcastle.\n\n2. Period\n\nMarch 3 to 9, 2025"

    (visit,) = read_body(body, headline="Delegation")

    assert str(visit.date) == "2025-03-03/2025-03-09"
    assert [each.quote for each in visit.evidence][-1] == "March 3 to 9, 2025"
