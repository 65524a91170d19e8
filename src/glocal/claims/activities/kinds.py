"""What else an event word can mean beside certain others, as data."""

import re
from dataclasses import dataclass

from glocal.claims.activities.spot import Spot
from glocal.claims.numbers import NUMBER_WORD
from glocal.claims.scene import Scene
from glocal.model.vocabulary import ActivityKind as Kind


@dataclass(frozen=True, slots=True)
class Meaning:
    """A kind that an event word has where its head and its sentence match."""

    of: Kind
    head: "re.Pattern[str]"
    beside: "re.Pattern[str]"
    kind: Kind
    also: "re.Pattern[str]" = re.compile("")
    """What must stand in the sentence too."""


_STAYS = (
    r"stay|(?:will )?bring|brought|spen[dt]|will stay|came|come|(?:has|have|had) been|flew|went|leav|left"
    r"|welcomed|hosted|hosting|を派遣"
)
_SCHOOL = r"\b(?:student|pupil|teen|high school|middle school|young people)|高校生|中学生|生徒|学生|児童"
_MAYORS = r"\b(?:mayors|governors)\b|\b(?:mayor|governor)\b.*\b(?:mayor|governor)\b"

_OF_TWO = (
    r"(?:the |both |two |three |\w+ )?(?:mayors|governors) (?!of )(?:\w+ ){0,6}?(?:met|sat)\b"
    r"|(?:mayor|governor) (?:[\w.'’]+ ){1,5}and (?:[\w.'’,]+ ){0,4}?(?:mayor|governor)[^.;]{0,30}? met\b"
)

MEANINGS = (
    Meaning(
        Kind.VISIT,
        re.compile("tours?"),
        re.compile(r"diplomat|ambassadors|embass|foreign (?:press|media)"),
        Kind.STUDY_TOUR,
    ),
    Meaning(
        Kind.VISIT,
        re.compile(_STAYS),
        re.compile(
            r"host famil|homestay|home stay|(?:junior high|student) exchange|exchange (?:program|will|brings|brought)"
            r"|\b(?:term|semester|academic year)\b"
        ),
        Kind.PROGRAMME,
        also=re.compile(_SCHOOL),
    ),
    Meaning(
        Kind.VISIT,
        re.compile(r"tour|saw|look|explor|inspect|travel|came|went|stay|flew|.*(?:shown|guided|taken|led)"),
        re.compile(
            rf"\b(?:\d+|{NUMBER_WORD}|several) (?:\w+ )?(?:ambassadors|diplomats)\b|\bdiplomatic corps\b"
            r"|\bambassadors and (?:\w+ )?diplomats\b|\bdiplomats (?:of|from) \d"
            r"|\bforeign (?:correspondents|journalists)\b"
        ),
        Kind.STUDY_TOUR,
        also=re.compile(
            r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
        ),
    ),
    Meaning(
        Kind.VISIT,
        re.compile("visit"),
        re.compile(r"\bdiplomat|\bambassadors\b|\bembassies\b|\bdiplomatic missions\b"),
        Kind.STUDY_TOUR,
        also=re.compile(r"\btour\b"),
    ),
    Meaning(Kind.SEMINAR, re.compile("taught|show|tried"), re.compile(r"\b(?:ambassador|consul)"), Kind.VISIT),
    Meaning(
        Kind.VISIT,
        re.compile(_STAYS),
        re.compile(r"\blearn\w* (?:how|about|the|from)|\b(?:guidance|instruction) of"),
        Kind.TRAINING,
        also=re.compile(r"\b(?:firefighters|engineers|nurses|officials|farmers|trainees|technicians|doctors|staff)\b"),
    ),
    Meaning(
        Kind.TRAINING,
        re.compile("train(?:ed)?|practi[sc]ed|sweated|prepared"),
        re.compile(
            r"\b(?:team|athletes|gymnasts|swimmers|players|squad|jumpers|fencers|runners|sprinters|rowers|wrestlers|judoka|cyclists|archers|olympic|paralympic)"
        ),
        Kind.SPORTS_EVENT,
    ),
    Meaning(Kind.FORUM, re.compile(r".*meeting|met\b"), re.compile(_MAYORS), Kind.SUMMIT),
    Meaning(
        Kind.VISIT,
        re.compile(r"met(?! with)\b|sat\b"),
        re.compile(rf"\b(?:{_OF_TWO})"),
        Kind.SUMMIT,
    ),
    Meaning(
        Kind.FORUM, re.compile(""), re.compile(r"\bheads of (?:state|government)|\bprime ministers\b"), Kind.SUMMIT
    ),
    Meaning(Kind.PROGRAMME, re.compile(r"(?:met|meet|talked|spoke|conferred)\b"), re.compile(_MAYORS), Kind.SUMMIT),
    Meaning(Kind.RECEPTION, re.compile("gala"), re.compile(r"anniversar|jubilee|years of"), Kind.CEREMONY),
    Meaning(Kind.PROGRAMME, re.compile("派遣"), re.compile("訪問団|代表団|使節団"), Kind.VISIT),
)
"""First match counts: a tour is a visit, but one of diplomats a study tour."""


def kind_of(scene: Scene, spot: Spot) -> Kind:
    """Return the kind of event that the spot tells beside the words of its sentence."""
    span = spot.sentence.span
    for meaning in MEANINGS:
        if (
            spot.kind is meaning.of
            and meaning.head.match(scene.small, spot.head.start, spot.head.end)
            and meaning.beside.search(scene.small, span.start, span.end)
            and meaning.also.search(scene.small, span.start, span.end)
        ):
            return meaning.kind
    return spot.kind
