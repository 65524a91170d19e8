"""The words of time, English and Japanese, as data: add a word here and it is read.

Every English word stands in lower case unless a comment says why not.
"""

from typing import NamedTuple


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, so that a table of words reads as a line of words."""
    return frozenset(text.split())


MONTHS = (
    ("January", "Jan"),
    ("February", "Feb"),
    ("March", "Mar"),
    ("April", "Apr"),
    ("May",),
    ("June", "Jun"),
    ("July", "Jul"),
    ("August", "Aug"),
    ("September", "Sept", "Sep"),
    ("October", "Oct"),
    ("November", "Nov"),
    ("December", "Dec"),
)
"""Names and abbreviations of the twelve months, capitalised: `may` and `march` are verbs."""

DAMAGED_MONTHS = {
    "anuary": 1,
    "Januarv": 1,
    "ebruary": 2,
    "Febuary": 2,
    "Februarv": 2,
    "Aprll": 4,
    "Apri1": 4,
    "Ju1y": 7,
    "Julv": 7,
    "ugust": 8,
    "eptember": 9,
    "Septernber": 9,
    "ctober": 10,
    "0ctober": 10,
    "Octoher": 10,
    "ovember": 11,
    "Novernber": 11,
    "ecember": 12,
    "Decernber": 12,
}
"""Months as scans damage them: a lost first letter, `m` as `rn`, `y` as `v`, `l` as `1`."""

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""Seasons and their EDTF numbers."""

ERAS = {"reiwa": 2019, "heisei": 1989, "showa": 1926, "shōwa": 1926, "taisho": 1912, "meiji": 1868}
"""Japanese eras and the western year of their first year."""

NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
}
"""Numbers as words; `twenty-five` is read as the sum of its parts."""

ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fifth": 5,
    "eighth": 8,
    "ninth": 9,
    "twelfth": 12,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "silver": 25,
    "golden": 50,
    "diamond": 60,
}
"""Ordinals that are not a number with `th`, and the names of wedding days that towns use as well."""

ANNIVERSARIES = {"centennial": 100, "centenary": 100, "bicentennial": 200, "bicentenary": 200}
"""Words that are an anniversary with its number."""

SPANS_OF_YEARS = {"year": 1, "decade": 10, "century": 100, "centurie": 100, "centuries": 100}
"""Units of long time in years, without the plural s."""

MONTH_LEADS = words_of(
    "in during since from until till by to through of and between around about before after on for late "
    "early mid this last next past every each following throughout ln lin"
)
"""Words after which a month without day and year is a month and not a name or a verb."""

YEAR_LEADS = words_of(
    "and or & as in during since from until till by to through between around about before after circa "
    "ca. c. year years for late early mid of throughout established founded signed formalized formalised "
    "est. since: approximately ln lin"
)
"""Words after which four digits are a year."""

COUNTED = (
    "people|persons?|participants?|residents?|visitors?|students?|guests?|attendees|runners|athletes|yen|dollars|"
    "euros|copies|trees|seedlings|books|members|households|companies|countries|cities|towns|villages|works|items|"
    "met(?:er|re)s?|kilomet(?:er|re)s?|km|kg|m|t|tons?|tonnes?|hectares?|islands|children|spectators|volunteers|"
    "followers|inhabitants|citizens|locals|pieces|sets|boxes|bottles|times|steps|seats|words|points|miles?|feet|"
    "lanterns|cranes|fans|foreign|local|high|young|young|Japanese|or more"
)
"""Nouns that four digits count: `2000 people` is no year."""

COMING = (
    "will|shall|upcoming|forthcoming|scheduled|plans?(?= (?:to|for|a|an|another)\\b)|planned|going to|"
    "to be held|invites?|(?:is|are) invited|"
    "please|register|"
    "looking forward|slated|expected|needed|can (?:still )?be"
)
"""Words that say that the event beside them is still to come."""

PRESENT = (
    "takes? place|arrives?|opens?|begins?|starts?|departs?|returns?|runs|lasts|continues|"
    "sends|comes|travels|leaves|flies|sails|brings|joins|performs|meets|holds|receives|"
    "(?:is|are) (?:still )?(?:on (?:show|display|view)|open|back (?:on|from|in))"
)
"""Words of what is to come, or of a photograph of what has been."""

ANNOUNCING = (
    "save the date|upcoming|coming up|dates for your diary|coming events|calendar|rsvp|register|tickets|"
    "invit(?:ed|ation)"
)
"""Words that make the times of an article without verbs beside them times to come."""

PAST = (
    "was|were|had|held|has|have|took|met|came|gave|brought|[a-z]{2,}ed|saw|went|left|ran|sang|flew|drove|rode|swam|won"
    "|sat|stood|spoke|told|taught|learnt|drew|rose|began|became|said|found|spent|sent|wrote|made|led|laid|bought|built"
    "|ate|drank|heard|lit|lost|paid|shook|sold|wore|fell|kept|felt|thought|knew|sought|dealt"
)
"""Words that say that the event beside them has been."""

MARKING = (
    "marks?|marking|celebrates?|celebrating|commemorates?|commemorating|this year|observes?|observing|welcomes?|"
    "(?:it|that) (?:is|has been)(?: now| already)?|(?:has|have) passed"
)
"""Words that put an anniversary without a date into the year of the issue."""

PARTS_OF_YEAR = {
    "beginning": (1, 1),
    "start": (1, 1),
    "end": (12, 12),
    "middle": (6, 6),
    "first half": (1, 6),
    "second half": (7, 12),
    "latter half": (7, 12),
    "first quarter": (1, 3),
}
"""Parts of a year and their first and last month; twice the same month is about that month."""

MONTHS_OF_YEAR = 12
LAST_WINTER_MONTH = 3
"""In January to March `this winter` is the one that began last year."""
FIRST_FULL_YEAR = 1000

NAME_LEADS = frozenset({"by", "to", "of", "for", "and", "between"})
"""Words after which a month in front of a capitalised word is rather a name: `by April Jones`."""


class YearStep(NamedTuple):
    """How a word such as `previous` leads from a known year to another."""

    years: int
    counts_from_text: bool
    """From the year that the text told last, where there is one."""
    counts_from_issue: bool
    """From the year of the issue otherwise."""


YEAR_STEPS = {
    "last": YearStep(-1, counts_from_text=False, counts_from_issue=True),
    "this": YearStep(0, counts_from_text=False, counts_from_issue=True),
    "next": YearStep(1, counts_from_text=False, counts_from_issue=True),
    "same": YearStep(0, counts_from_text=True, counts_from_issue=False),
    "that": YearStep(0, counts_from_text=True, counts_from_issue=False),
    "previous": YearStep(-1, counts_from_text=True, counts_from_issue=True),
    "preceding": YearStep(-1, counts_from_text=True, counts_from_issue=True),
    "following": YearStep(1, counts_from_text=True, counts_from_issue=False),
    "before": YearStep(-1, counts_from_text=True, counts_from_issue=True),
    "before last": YearStep(-2, counts_from_text=False, counts_from_issue=True),
}
"""Words that tell a year by another one: `the year before` counts from the text, `last year` from the issue."""

DETERMINERS = words_of("the a an its our their his her this that annual")
"""Words between which and a lower-cased noun a year is a time: `the 2019 agreement`."""

MARKING_VERBS = words_of(
    "mark marks marked marking celebrate celebrates celebrated celebrating commemorate commemorates "
    "commemorated commemorating"
)
"""Verbs that make `30 years` an anniversary."""

ABOUT = words_of("about around approximately almost nearly over some roughly")
"""Words that make a counted time a rough one."""

BETWEEN_NUMBER_AND_UNIT = words_of("consecutive full whole long straight more or calendar")
"""Words that may stand between a number and its unit."""

NUMBERED = words_of("no. no vol. vol nr. room page p. pp. tel. tel fax iso issue number act law route flight")
"""Words after which four digits number a thing."""

LEADS_WITH_MORE = words_of(
    "in of the year last this that next past coming following every each same early mid late about around circa "
    "approximately ca c"
)
"""Words in front of a time before which another one may matter: `since late`, `early in`, `at the end of`."""
