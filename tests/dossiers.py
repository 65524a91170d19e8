"""A dossier made by hand, for tests of its writers."""

from glocal.exports.briefs.dossier import (
    Cited,
    Course,
    Dossier,
    Entry,
    Figure,
    Note,
    Part,
    Section,
    Table,
    Words,
)
from glocal.exports.maps.drawing import Spot, Thread

SALAMINA = Spot(37.96, 23.5, "Salamina")
MISATO = Spot(35.84, 139.88, "Misato")


def dossier(text: str = "Misato – Salamina", language: str = "en") -> Dossier:
    """Return a dossier with one of everything; `text` stands wherever a source could have put its words."""
    entry = Entry(Cited(text, (1,)), "December 2025", text)
    ties = Section(
        "ties",
        "Ties",
        "No source tells of a tie.",
        Table(("Tie", "Kind"), ((text, "sister city"),)),
        (Part(text, (entry,), Cited("sister city; active", (1, 2))),),
        "3 more ties are known.",
    )
    return Dossier(
        language=language,
        kicker="Dossier",
        title=text,
        lede="City in Saitama, Japan",
        as_of="As of 21 November 2026",
        figures=(Figure("1", "tie"), Figure("2", "sources")),
        sections=(ties, Section("people", "People named", "No source names anybody.")),
        notes=(
            Note(1, "Glocal Sample News, April 2026", text, (text, "They signed."), "en"),
            Note(2, "グローカル見本新聞", "", ("姉妹都市となった。",), "ja"),
        ),
        words=Words("Contents", "Ties on the map", "Ties over time", "Sources", "Each number leads to its sentence."),
        middle=MISATO,
        threads=(Thread(MISATO, SALAMINA),),
        courses=(Course(text, 2014.0, 2026.3, 2025.9, is_ended=False, told=(2026.25,)),),
    )
