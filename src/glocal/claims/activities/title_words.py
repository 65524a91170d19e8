"""Words of titles, as data: what a title may not begin or end with, and which noun says what a verb tells."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from glocal.model.vocabulary import ActivityKind as Kind

LONGEST_TITLE = 118
"""Characters; the longest title in the readings made by hand has 117."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


PREPOSITIONS = _words(
    """
        of in on at to by for from with as into through during between among via about over under before after
        since until against towards toward including featuring within without across around
    """
)
ARTICLES = _words(
    """
        the a an this that these those its their his her our my your
    """
)
CONJUNCTIONS = _words(
    """
        and or but nor so which who whom whose that where when while if because although though then also than
        vs not instead meanwhile moreover however therefore together both either neither only
    """
)
AUXILIARIES = _words(
    """
        is are was were be been being has have had will would can could may might shall should must do does did
    """
)
PAST = _words(
    """
        came went gave took met led held paid sent spent saw sang flew drove rode ran brought wrote made said
        told put laid  became began got won stood sat grew knew thought taught bought chose hosts holds welcomes
        filled comes goes arrives  arrive send sends resume resumes receive receives hold attends joins signs
        celebrates invites leads happened
    """
)
"""Verb forms without an ending that would show them."""
MORE_PAST = _words(
    """
        ate beat bent bid bit blew bore bound bred broke built burned burst caught cast clung crept cut dealt dug drank
        fed fell felt fought froze gathered heard held hid hung kept knelt lay learnt leapt lent lit lost met rang read
        rose sank set shone shook shot shut slept slid sold sought spoke sprang spread stole struck swam swept swung
        tore threw wept woke wore wound wove
    """
)
"""More of them, which also stand in titles."""
PRESENT = _words(
    """
        take takes gives makes joins visits visit opens left built come go leaves lead host welcome celebrate
        plays travels travel stays stay cast
    """
)
"""Verb forms that are also nouns or names: they end a noun phrase and may begin a title."""
PRONOUNS = _words(
    """
        we they he she it i you us them there this that these those which what who one nobody everybody everyone
        all most both some others
    """
)
NO_VERBS = _words(
    """
        united red combined mixed advanced unified sacred limited related armed hundred seed bed
    """
)
"""Words in -ed that tell nothing done."""
MEN_IN_ED = ("fred", "fried", "hmed", "mmed", "amed")
"""Endings of given names that look like verbs: `Winfried`, `Ahmed`."""

DANGLING = PREPOSITIONS | ARTICLES | CONJUNCTIONS | AUXILIARIES | {"mr", "ms", "mrs", "dr", "no", "&", "+"}
"""Words that no title ends with."""
NO_OPENING = CONJUNCTIONS | AUXILIARIES | PAST | PRONOUNS | (PREPOSITIONS - {"before", "after", "about", "over"})
"""Words that no title begins with."""

DEIXIS = (
    r"(?:this|last|next)(?: (?:year|month|week|summer|autumn|spring|winter))?(?:['’]s)? "
    r"|(?:year|month|week|summer|autumn|spring|winter)['’]s "
    r"|(?:our|its|their|his|her) (?:own )?|(?:the|an?) |own |world |"
    r"(?:famous|popular|beloved|traditional|annual|yearly|first|second|third|next|last|latest|upcoming|one|successful"
    r"|wonderful|much-loved) "
)
"""What stands in front of an event's name and is no part of it."""
MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)


WITH_ARTICLE = ("United ", "Netherlands", "Philippines", "Czech Republic", "Bahamas", "Maldives", "Republic ")
"""Names of places that stand with an article in running text."""


class Of(Enum):
    """Whose name stands behind the noun of a title."""

    OBJECT = auto()
    SUBJECT = auto()


@dataclass(frozen=True, slots=True)
class Shape:
    """How an event that a verb tells is named: `planted a cherry tree` is the `Planting of` its object."""

    verb: "re.Pattern[str]"
    """What the event word begins with; the object stands behind it."""
    lead: str
    of: Of = Of.OBJECT
    where: str = ""
    """What leads up to the place, where the title says it."""


def _shape(verb: str, lead: str, of: Of = Of.OBJECT, *, where: str = "") -> Shape:
    return Shape(re.compile(rf"(?:will (?:\w+ )?)?(?:{verb})\b"), lead, of, where)


SHAPES: dict[Kind, tuple[Shape, ...]] = {
    Kind.SIGNING: (
        _shape("renew(?:ed|al of)?", "Renewal of"),
        _shape(r"formali\w+(?: of)?", "Formalization of"),
        _shape("conclude[ds]?|conclusion of", "Conclusion of"),
        _shape("ratified", "Ratification of"),
        _shape(r"put \w+ \w+ to|entered into|exchanged|co signed|\w+", "Signing of"),
    ),
    Kind.CEREMONY: (
        _shape("unveiled|unveiling of|unveiling", "Unveiling of"),
        _shape("plant(?:ed|s|ing)?(?: of)?", "Planting of"),
        _shape("inaugurated", "Inauguration of"),
        _shape("opened", "Opening of", Of.SUBJECT),
        _shape("(?:raised|hoisted|raising|hoisting)(?: of)?", "Raising of"),
        _shape("laid", "Laying of"),
        _shape("celebrated|marked", "Celebration of"),
        _shape("anniversary", "Celebration of", Of.SUBJECT),
    ),
    Kind.DONATION: (
        _shape(r"donat\w+|gifted|gave|given|presented|present|shipped|handed over|sent", "Donation of"),
        _shape("collected|raised|received", "Donation of"),
        _shape(r"\w+", "Donation of", Of.SUBJECT),
    ),
    Kind.PROGRAMME: (
        _shape(r"dispatch\w*|send(?:s|ing)?|sent", "Dispatch of", where="to"),
        _shape(r"exchang\w*", "Exchange of"),
        _shape(r"(?:is|are|been) served", "Serving of", Of.SUBJECT),
        _shape(r"met|meet|chatted|talked|played|sang|introduced", "Online meeting of", Of.SUBJECT),
        _shape(r"welcom\w*|host\w*|receiv\w*", "Stay of", where="in"),
        _shape(r"stay\w*|spen\w+|came|come|been|flew|went|leav\w*|left", "Stay of", Of.SUBJECT, where="in"),
        _shape(
            "students?|pupils?|teenagers|teachers?|instructors?|interns?|trainees|coordinators?|apprentices|children",
            "Dispatch of",
            Of.SUBJECT,
            where="to",
        ),
    ),
    Kind.LECTURE: (_shape(r"\w+", "Lecture by", Of.SUBJECT),),
    Kind.INTERVIEW: (
        _shape(r"we (?:asked|interviewed|spoke (?:to|with)|talked (?:to|with))", "Interview with"),
        _shape(r"interviewed|gave", "Interview with", Of.SUBJECT),
    ),
    Kind.STUDY_TOUR: (_shape(r"took|takes?|invited|brought", "Study tour of", where="to"),),
    Kind.FESTIVAL: (
        _shape("performed", "Performance of", Of.SUBJECT),
        _shape(r"\w+", "Concert of", Of.SUBJECT),
    ),
    Kind.TRAINING: (
        _shape(r"trained (?=[\w-]+ (?:\w+ )*(?:farmers|nurses|\w+s$))", "Training of"),
        _shape(r"train(?:ed)? together", "Joint training of", Of.SUBJECT),
        _shape(r"\w+", "Training of", Of.SUBJECT),
    ),
    Kind.PROMOTION: (
        _shape(r"exhibited", "Exhibition of"),
        _shape(r"show|shown|display|view", "Exhibition of", Of.SUBJECT),
        _shape(r"(?=photograph|photos|drawings|paintings|prints|pictures)", "Exhibition of"),
    ),
    Kind.FORUM: (_shape(r"\w+", "Meeting of", Of.SUBJECT),),
    Kind.SPORTS_EVENT: (
        _shape(r"rode|ride", "Ride of", Of.SUBJECT),
        _shape(r"practi[sc]e|train", "Training camp of", Of.SUBJECT),
        _shape(r"played", "Match of", Of.SUBJECT),
    ),
}
"""By kind; first match counts."""

PLAIN = {
    Kind.RECEPTION: ("Reception", "レセプション"),
    Kind.STUDY_TOUR: ("Study tour", "視察ツアー"),
    Kind.FORUM: ("Meeting", "会議"),
    Kind.SEMINAR: ("Seminar", "セミナー"),
    Kind.SUMMIT: ("Summit", "サミット"),
    Kind.LECTURE: ("Lecture", "講演"),
    Kind.SIGNING: ("Signing of an agreement", "協定の締結"),
    Kind.VISIT: ("Visit", "訪問"),
    Kind.CEREMONY: ("Ceremony", "式典"),
    Kind.FESTIVAL: ("Concert", "催し"),
    Kind.SPORTS_EVENT: ("Sports event", "スポーツ交流"),
    Kind.PROMOTION: ("Exhibition", "展示"),
    Kind.TRAINING: ("Training", "研修"),
    Kind.PROGRAMME: ("Exchange", "交流"),
    Kind.DONATION: ("Donation", "寄贈"),
    Kind.INTERVIEW: ("Interview", "インタビュー"),
}
"""What is said of an event of which nothing more can be said, in English and Japanese."""
