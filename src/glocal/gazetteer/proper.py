"""Whether a name of a place stands for the place, or is part of the name of something else."""

import re

from glocal.gazetteer.scan import Name

_HEADS = (
    "Hall|School|High School|University|College|Institute|Academy|Association|Federation|Society|Foundation|Center|Centre|"
    "Museum|Gallery|Library|Theatre|Theater|Festival|Marathon|Half Marathon|Cup|Games|Olympics|Olympic|Paralympic|Park|Garden|Temple|"
    "Shrine|Castle|Tower|Station|Airport|Port|Bridge|Bank|Times|Post|Daily|News|Ministry|Council|Committee|Commission|"
    "Hotel|Hospital|Company|Inc|Ltd|Corporation|Co|Group|Forum|Summit|Fair|Expo|Exhibition|Chamber|Club|FC|United|"
    "Agency|Bureau|Organization|Organisation|Orchestra|Stadium|Skytree|Church|Cathedral|Palace|Plantation|House|Dance"
)
_HEAD_BEHIND = re.compile(rf"(?: [^\W\d_a-z][\w'’-]*){{0,4}}? (?:{_HEADS})\b")
_TITLE = re.compile(r"\b(?:Mr|Ms|Mrs|Dr|Prof|Professor|Mayor|Governor|Ambassador|Minister|President|General|Rector|Chairman|Chairperson|Director|Sir)\.? (?:[^\W\d_a-z][\w'’-]* )?$")
_OFFICE_OF = re.compile(r"\b(?:Ministry|Minister|Embassy|Embassies|Ambassador|Ambassadors|Consulate|Consulate[ -]General|Consul|Consul[ -]General|University|Bank|Institute|Government) (?:(?:of|for|and|the|General|[^\W\d_a-z]\w*) )*?(?:of|to) (?:the )?$")


def objection(text: str, name: Name) -> str:
    """Return why a mention does not count as a place, or an empty text."""
    before = text[max(0, name.full.start - 80) : name.full.start]
    if _TITLE.search(before) and name.full == name.span:
        return "a person's name"
    if _OFFICE_OF.search(before) and name.full == name.span:
        return "part of an office"
    if _HEAD_BEHIND.match(text, name.full.end):
        return "part of a proper name"
    return ""
