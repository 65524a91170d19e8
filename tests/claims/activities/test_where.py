"""Where events took place."""

import pytest

from tests.claims.activities.conftest import Read

PLACED = {
    "behind a word of place": ("A seminar was held in downtown Denver on May 3.", ["Denver"]),
    "not where the guests live": (
        "Sumida City held a study tour for diplomats stationed in Tokyo on May 3.",
        ["Sumida"],
    ),
    "in front of the sentence": ("In Kelowna, a concert was given by the choir of Kasugai on May 3.", ["Kelowna"]),
    "not the garden that bears the partner's name": (
        "The rebuilt bridge in the Miyazu Japanese Garden in Denver was opened on August 4.",
        ["Denver"],
    ),
    "in the town behind its prefecture": (
        "On May 3 a lecture was held at the research center of Tottori Prefecture in Kotoura Town.",
        ["Kotoura"],
    ),
    "behind the day that opens the sentence": (
        "On May 28, in Yamagata City, she and the vice governor renewed the agreement.",
        ["Yamagata"],
    ),
    "in the town, not in its park": (
        "The City of Lismore will plant a tree in Heritage Park on November 26.",
        ["Lismore"],
    ),
    "with a house that bears the name of its town": (
        "Professor Jane Kelsey of Cork spoke on a novelist in the Matsue Castle Museum on May 19.",
        ["Matsue"],
    ),
    "in the hall of mirrors that opens the sentence": (
        "In the Hall of Mirrors of the castle of Prague, the mayor signed an agreement on friendship on May 17.",
        ["Prague"],
    ),
    "not in the country where the sister lies": (
        "Kumagaya was proud: runners from its sister city in New Zealand finished the Kumagaya Marathon on May 3.",
        ["Kumagaya"],
    ),
    "not where a consul is posted": (
        "In Augsburg's old garden the Japan Day on May 3 drew 4,500 visitors, among them the Consul General in Munich.",
        ["Augsburg"],
    ),
    "where somebody went before": ("On May 3 she went on to Vienna, where she gave a lecture on ports.", ["Vienna"]),
    "in the town hall where they sat down and signed": (
        "The mayors sat side by side in the old town hall of Linz on May 3 and renewed the sister city agreement.",
        ["Linz"],
    ),
    "in the market that opens the sentence": (
        "In the market square of Trier a fountain was unveiled on May 3 by the mayor of Nagaoka.",
        ["Trier"],
    ),
    "in the town that a festival is of": (
        "The Spring Festival of Moses Lake, Washington, was held with a band from Yonezawa on May 3.",
        ["Moses Lake"],
    ),
    "where they were led, not where they are from": (
        "Miharu has a sister in Rice Lake. Six students from Miharu Town stayed there from June 14 to 23.",
        ["Rice Lake"],
    ),
    "with a museum, not with the man it is named after": (
        "On May 3 a choir gave a concert in Kahoku City, in the Nishida Kitaro Museum of Philosophy.",
        ["Kahoku"],
    ),
    "in the towns to which a tour led": (
        "The Ministry took 16 ambassadors on a Diplomats' Study Tour to the towns of Iki and Tsushima on May 3.",
        ["Iki", "Tsushima"],
    ),
    "in all towns of a tour": (
        "The minister took nine ambassadors on a study tour of Namie, Futaba and Okuma on May 3.",
        ["Namie", "Futaba", "Okuma"],
    ),
    "where the sentence went before, with a clause of its own": (
        "On May 3 the governor of Shiga led his choir to Lansing, where the anniversary was celebrated with a concert.",
        ["Lansing"],
    ),
    "where something else was on the day": (
        "Lanterns were lit in Krefeld on May 3, when the mayors signed an agreement on museums.",
        ["Krefeld"],
    ),
    "behind a word that joins sentences": (
        "But in Bonn, which is a partner of Chengdu, a seminar was held on May 3.",
        ["Bonn"],
    ),
    "at the town hall rather than in the land it was about": (
        "A seminar on investing in Vietnam at the City Hall of Sakai drew many guests on May 3.",
        ["Sakai"],
    ),
    "through the streets of a town": (
        "On May 3 a Samba Parade went through the streets of Oizumi.",
        ["Oizumi"],
    ),
    "not where it is the custom too": (
        "At Ueda on May 3 the Spring Festival was celebrated as it is in Davos.",
        ["Ueda"],
    ),
    "there, at the beginning of a sentence": (
        "Far south lies Hobart. There, on May 3, the brewers of Yaizu held a sake fair.",
        ["Hobart"],
    ),
    "in the town of the region": (
        "On May 3 a concert was held in Hokkaido's Obihiro.",
        ["Obihiro"],
    ),
    "with whoever got the gift": (
        "On May 3 the mayor of Beppu handed over two telescopes to the Central Library of Rotorua.",
        ["Rotorua"],
    ),
    "where the gift was received": (
        "The Ministry of Education of Peru received the books on May 3 in Arequipa.",
        ["Arequipa"],
    ),
    "during a fair that bears another name": (
        "A dragon greeted the customers of a shopping mall in Taichung during the Nara Fair of May 3.",
        ["Taichung"],
    ),
    "in the town that is the scene": (
        "Tokamachi will be the scene of the forum on snow, to which experts in Nagaoka invited guests, on May 3.",
        ["Tokamachi"],
    ),
    "with an office abroad": (
        "On May 3 the Toyama prefectural office in Dalian gave a reception for its friends.",
        ["Dalian"],
    ),
    "not in the country that an embassy stands for": (
        "The Embassy of Denmark hosted 24 pupils from Onomichi City in Tokyo on May 24.",
        ["Tokyo"],
    ),
    "behind a hall whose seat is not told": (
        "Professor Asakawa gave a lecture at the National Library in Vilnius on May 3.",
        ["Vilnius"],
    ),
    "in the hall that opens the sentence": (
        "At the Capitol in Lansing the two governors signed a joint declaration on May 3.",
        ["Lansing"],
    ),
    "with the host, not with whom an aside names": (
        "Hokuto City, host town for France, received the French cycling team on July 20.",
        ["Hokuto"],
    ),
    "where a stay with host families led": (
        "Eight students flew to Hikone on June 20 for the thirty-eighth round of our junior high exchange.",
        ["Hikone"],
    ),
    "where people met for it, not what it remembers": (
        "Citizens came together in Kurashiki for a memorial concert for the victims of Christchurch on May 3.",
        ["Kurashiki"],
    ),
    "not what the guests propose": (
        "Mr. Lezhava of the Embassy called on the Mayor of Fukushima City on May 3 to propose an exchange with Telavi.",
        ["Fukushima"],
    ),
    "where those are taken in who come to learn": (
        "Since 2013 Asahikawa City has taken in design interns from Denmark with a college in Herning.",
        ["Asahikawa"],
    ),
    "not in the next clause": (
        "A concert was given in the city hall of Denver on May 3, and an exhibition in Nancy is planned.",
        ["Denver"],
    ),
    "where the body sits that the hall belongs to": (
        "On June 6, Mr. Jenny gave a lecture at Hokkaido University in Sapporo.",
        ["Sapporo"],
    ),
    "in the words of the verb": (
        "From May 13 to June 7, engineers of Haiphong were trained in Kitakyushu.",
        ["Kitakyushu"],
    ),
    "where the delegation was led, not whose it was": (
        "The Governor will lead a delegation of Hyogo Prefecture to Western Australia on May 8.",
        ["Western Australia"],
    ),
    "with the city that opened it": (
        "Toyokawa City thanked Wuxi for its masks. The city opened an exhibition on January 18.",
        ["Toyokawa"],
    ),
    "where the item of a list says": (
        "(2) Perth, May 10: A memorandum on energy will be signed by Hyogo Prefecture and Western Australia.",
        ["Perth"],
    ),
    "there": (
        "Miki City is the host town for Palau; five athletes trained there in July 2021.",
        ["Miki"],
    ),
    "with what was before it on the same day": (
        "On June 8, a lecture was given in Kutchan. In the evening of the same day, the two signed a memorandum.",
        ["Kutchan", "Kutchan"],
    ),
    "with both who exchange": (
        "Kutchan Town is twinned with St. Moritz. The towns have been exchanging ski instructors every winter.",
        ["Kutchan", "St. Moritz"],
    ),
    "at the seat of the only province": (
        "On May 5, Ibaraki Prefecture and Gyeonggi Province signed a memorandum at the provincial hall.",
        ["Gyeonggi"],
    ),
    "in the hall that a following sentence names": (
        "Hamamatsu donated beds to Bandung. The handover ceremony took place in front of Bandung City Hall on May 3.",
        ["Bandung"],
    ),
    "there, where a journey led": (
        "Governor Ito of Kochi Prefecture travelled to Perth on May 3. A ceremony held there on May 4 closed his days.",
        ["Perth", "Perth"],
    ),
    "in brackets behind": (
        "October 18: Business seminar co-hosted by the prefecture and the chamber, about 40 companies (Adelaide)",
        ["Adelaide"],
    ),
    "where a column's label says": (
        "Nelson, New Zealand: The rebuilt bridge was opened on August 4.",
        ["Nelson"],
    ),
    "the festival of a town": ("Obama City joined the food festival of Gyeongju on February 24.", ["Gyeongju"]),
    "where a day of a calendar says": (
        "18 and 19 November, Veliko Tarnovo: spring festival of the students, with calligraphy and taiko.",
        ["Veliko Tŭrnovo"],
    ),
    "in the house of the town whose name it bears": (
        (
            "Kyoto has a friend in Kyiv. From June 4 to 19, pictures by children of Kyiv were on show at the Kyoto "
            "International Community House. A concert was given in the same house on June 12."
        ),
        ["Kyoto", "Kyoto"],
    ),
    "at home where the games of Tokyo are told of": (
        "Jamaica's team trained here in 2007; today Akita City is a host town for the Tokyo 2020 Games.",
        ["Akita"],
    ),
    "where somebody went to give it": (
        "On April 8 the Ambassador of Peru went to Utsunomiya City and gave a lecture.",
        ["Utsunomiya", "Utsunomiya"],
    ),
    "at the town hall that opens the sentence": (
        (
            "Kushimoto Town knows Mersin. At the town hall on October 6, the mayor handed a third consignment "
            "of blankets to the Ambassador."
        ),
        ["Kushimoto"],
    ),
    "with the club whose members are trained": (
        "In August, Ms. Maja Korosec of Slovenj Gradec trained the juniors of Myoko's ski club for ten days.",
        ["Myoko"],
    ),
    "with those who train others": (
        "Inawashiro Town knows Accra. Since 2009 the town's clinic has trained two nurses from Accra every winter.",
        ["Inawashiro"],
    ),
    "on the journey within whose days it lies": (
        "Governor Hirai visited Montpelier from May 3 to 6. On May 4, the two governors signed a memorandum.",
        ["Montpelier", "Montpelier"],
    ),
    "where the host is, not where its guests live": (
        "Kofu City held a study tour for ambassadors in Tokyo on May 3.",
        ["Kofu"],
    ),
    "nowhere, where only the guests are placed": (
        "The Ministry of Foreign Affairs held a reception for the diplomatic corps in Tokyo on May 3.",
        [],
    ),
    "in the only town of the land that is told of": (
        "On May 3 the choir of Kofu gave a concert in France. Colmar lies on the Lauch.",
        ["Colmar"],
    ),
    "in the land with two towns": (
        "On May 3 the choir of Kofu gave a concert in France. The guests were from Colmar and Lille.",
        ["France"],
    ),
    "in the only town of the state that is told of": (
        "On May 3 the choir of Kofu gave a concert in Bavaria. Augsburg lies on the Lech.",
        ["Augsburg"],
    ),
    "not in a town of another state": (
        "On May 3 the choir of Kofu gave a concert in Bavaria. Stuttgart lies on the Neckar.",
        ["Bavaria"],
    ),
    "in the land to which a journey led": (
        "On May 3 the mayor of Kofu visited France. Colmar lies on the Lauch.",
        ["France"],
    ),
    "in Japan, whichever town of it is told of": (
        "On May 3 the choir of Colmar gave a concert in Japan. Kofu lies in the hills.",
        ["Japan"],
    ),
    "in the town that a study tour leads to in a sentence behind": (
        "On May 3 the Ministry held a study tour for twelve ambassadors. They visited wineries in Koshu City.",
        ["Koshu"],
    ),
    "not in the land to which a study tour comes back": (
        "On May 3 the Ministry held a study tour for twelve ambassadors. They flew back to Japan.",
        [],
    ),
    "not in another paragraph than the study tour": (
        "On May 3 the Ministry held a study tour for twelve ambassadors.\n\nThey visited wineries in Koshu City.",
        [],
    ),
    "where both met who signed": (
        "The mayors of Kofu and Lodi met in Kofu on May 3. Both mayors signed an agreement on wine.",
        ["Kofu", "Kofu"],
    ),
}


@pytest.mark.parametrize(("body", "expected"), PLACED.values(), ids=PLACED.keys())
def test_an_event_took_place_where_its_words_say(body: str, expected: list[str], read_body: Read):
    assert [place.name for activity in read_body(body) for place in activity.places] == expected


def test_an_event_without_a_place_was_held_in_the_town_that_publishes(read_body: Read):
    (picnic,) = read_body("Our Tanabata picnic drew 90 members on July 9.", publisher="City of Ann Arbor, Michigan")

    assert [place.name for place in picnic.places] == ["Ann Arbor"]


def test_a_reception_of_a_ministry_has_no_place_of_its_own(read_body: Read):
    (reception,) = read_body("The Minister and the Governor of Kochi Prefecture hosted a reception on May 3.")

    assert reception.places == ()


def test_a_press_release_gives_the_place_under_a_heading_of_its_own(read_body: Read):
    (ceremony,) = read_body(
        "The anniversary will be celebrated as follows.\n\n1. Date and time\n\nJune 22, 2025, 10:00\n\n2. Place\n\n"
        "Hyogo House (Kobe City) and Dumas House (Perth)"
    )

    assert [place.name for place in ceremony.places] == ["Kobe", "Perth"]


def test_students_who_are_expected_come_home(read_body: Read):
    (stay,) = read_body(
        "In return, the City expects twelve students from Newcastle in January 2025.", publisher="Ube City"
    )

    assert [place.name for place in stay.places] == ["Ube"]


def test_a_renewal_in_a_garden_without_a_place_is_at_home(read_body: Read):
    (signing,) = read_body(
        "Dubbo and Minokamo in Gifu Prefecture renewed their sister city vows in the Shoyoen Garden on November 2.",
        publisher="Dubbo Regional Council",
    )

    assert [place.name for place in signing.places] == ["Dubbo"]


HEADLINES = {
    "in capitals": (
        "CONCERT IN LODI",
        "On May 3, two choirs gave a concert. They were from Kofu and Otsu.",
        ["Lodi"],
    ),
    "a town in capitals": (
        "MAYOR OPENS EXHIBITION IN THE CITY OF LODI",
        "On May 3, the mayor of Kofu opened it.",
        ["Lodi"],
    ),
    "of a signing": (
        "Agreement Signed in Lodi",
        "On May 3, the mayors of Kofu and Lodi signed an agreement on wine.",
        ["Lodi"],
    ),
    "of something else than the signing": (
        "Wine and Friends in Lodi",
        "On May 3, the mayors of Kofu and Lodi signed an agreement on wine.",
        [],
    ),
}


@pytest.mark.parametrize(("headline", "body", "expected"), HEADLINES.values(), ids=HEADLINES.keys())
def test_a_headline_places_what_it_tells_of(headline: str, body: str, expected: list[str], read_body: Read):
    (event,) = read_body(body, headline)

    assert [place.name for place in event.places] == expected
