"""Words that name fields of cooperation beside a tie and say less elsewhere, as data; a phrase as in `words`."""

from glocal.model.vocabulary import Topic

PARTAKERS: dict[Topic, tuple[str, ...]] = {
    Topic.YOUTH: (
        "(?:junior |senior )?high school(?:s| students?| pupils?)?",
        "middle school(?:s| students?)?",
        "junior high",
        "high schoolers?",
        "young (?:people|citizens|leaders)",
        "中学生",
        "高校生",
        "青少年",
    ),
    Topic.EDUCATION: (
        "students?",
        "pupils?",
        "schoolchildren",
        "teachers?",
        "interns?",
        "schools?",
        "universit(?:y|ies)",
        "教員",
        "学生",
        "生徒",
    ),
    Topic.SPORTS: ("rugby", "football", "swimmers?", "gymnasts?", "judo", "outdoor sports", "training camps?"),
    Topic.CULTURE: ("artists?", "photography", "sculpture", "choirs?", "orchestras?", "music"),
    Topic.HEALTH_AND_CARE: ("nurses?", "doctors?", "care workers?", "hospitals?"),
    Topic.ENVIRONMENT: ("water (?:supply|and sewage)", "clean water", "waste"),
    Topic.TECHNOLOGY: ("engineers?",),
    Topic.DISASTER_PREVENTION: ("fire brigades?", "firefighters?", "earthquake preparedness"),
}
"""Who and what is exchanged: read only where the words around say that this is what the tie is for."""

EXCHANGED = (
    "exchanges?",
    "exchange program(?:me)?s?",
    "cooperation",
    "collaboration",
    "mutual visits",
    "交流",
    "分野",
    "に関する(?:協定|覚書)",
    "派遣",
)
"""Words in front of which stands what a tie is for: `student exchange`."""

LASTINGLY = (
    (
        "(?:every|each) (?:year|summer|autumn|fall|winter|spring|other year|two years|january|february|march|april|may"
        "|june|july|august|september|october|november|december)"
    ),
    "once a year",
    "twice a year",
    "annual(?:ly)?",
    "ever since",
    "since then",
    "since the beginning",
    "over the years",
    "毎年",
)
"""Words of a sentence that tells what partners do year by year."""

NAMING = (
    "fields?(?= of|:)",
    "areas? of",
    "above all in",
    "mainly (?:among|in|through)",
    "(?:the )?agreement (?:covers|names|provides for)",
    "(?:new )?text names",
    "cent(?:er|r)ed (?:on|around)",
    "focus(?:ed|es|ing|sing|sed)? on",
    "cooperat(?:e|es|ed|ion|ing) (?:in|on)",
    "collaborat(?:e|es|ed|ion|ing) (?:in|on)",
    "exchanges? (?:in|of)",
    "(?:further|future|its|their) exchanges? (?:in|of|through)",
    "(?:exchanges?|ties|bonds?|friendship) (?:\\w+ ){0,4}?through",
    "(?:has|have) exchanged",
    "(?:spread|extend(?:ed)?|expand(?:ed)?|widened?) to",
    "joint (?:statement|declaration) on",
    "(?:agreement|accord|memorandum|memorandum of understanding|letter of intent|mou|pact) (?:on|for)",
    "(?:which|that) covers",
    "such as",
    "includ(?:ing|es)",
)
"""Words behind which a sentence names the fields of a tie."""
