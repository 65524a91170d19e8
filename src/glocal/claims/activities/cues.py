"""Words around an event word that speak for or against an event, as data; a phrase as in `words`."""

HELD = (
    "(?:broadcast|screened|unveiled|celebrated|carried out|given (?:by|at|in|on)|attended by)",
    (
        "(?:co )?(?:held|hosted|hosts|hosting|holds|holding|organi[sz]ed|organi[sz]es|organi[sz]ing"
        "|conducted|conducts|staged|stages|launched|launches|opened|implemented|delivered|gave|convened"
        "|arranged|performed)"
    ),
    "(?:takes?|took|taken|taking) (?:place|part in)",
    "carried out",
    "put on",
    "(?:is|are|was|were|been|be) on (?:view|display|show)",
    "can be (?:seen|viewed|visited)",
    "filled",
    "drew",
    "made",
    "paid",
    "sat down",
    "attended",
    "attending",
    "participated in",
    "joined",
    "(?:beginning|began|starting|started) (?:in (?:\\w+ )?\\d+ )?with",
    "followed(?= in| on| at|\\.)",
    "marked (?:in|by|with|on|at)",
    "followed (?:up )?(?:by|with)",
    "reached",
    "celebrated",
    "invited",
    "welcomed",
    (
        "will (?:also |again |jointly )?(?:hold|host|co host|celebrate|organi[sz]e|open|launch|stage"
        "|welcome|conduct|be held|take place|be hosted)"
    ),
    "ran(?= (?:a|an|its|the|their))",
    "played",
    "開催",
    "行い",
    "行われ",
    "実施",
    "開かれ",
    "開き",
    "行って",
    "開いて",
    "催",
    "[にを](?:参加|出席|体験)し",
    "開講",
)
"""Words that hold an event."""

BACKGROUND = (
    (
        "(?:at|during|after|following|before|through|throughout|via|for|from|as part of|ahead of|prior "
        "to|in|of|by|with|since|and|under|within) (?:the|a|an|this|its|their|his|her|our|these|such)?"
    ),
)
"""Words in front of an event that only place something else."""

VAGUE = (
    "hopes?(?: to| that)?",
    "hoped",
    "intends?",
    "expects?",
    "expected",
    "aims? (?:to|at)",
    "aiming",
    "plans? (?:to|for)",
    "planning",
    "planned",
    "wants? to",
    "looks? forward",
    "looking forward",
    "going forward",
    "in the future",
    "will continue",
    "would like",
    "wishes",
    "may (?:also|be|become|bring|come|find|go|have|help|hold|join|lead|not|see|take|visit|well)",
    "might",
    "could",
    "should",
    "considering",
    "such as",
    "(?:can|may) be arranged",
    "(?:on|upon) request",
    "application(?:s)?",
    "register",
    "registration(?:s)?",
    "selected",
    "anticipated",
    "as soon as (?:circumstances|conditions|possible|the situation|travel|it is)",
    "予定",
    "期待",
)
"""Words of hope and plan; an event in them is none unless it has a day."""

CALL = (
    "call for",
    "applications?",
    "apply",
    "applicants (?:must|should|are|will|need|have)",
    "wish(?:es)? to (?:take part|join)",
    "in past years",
    "recruit\\w*",
    "(?:is|are) asked to (?:register|apply)",
    "wanted",
    "deadline",
    "募集",
)
"""Words of a call to apply, which tells of what may be held."""

CALLED_OFF = ("cancel+ed", "called off", "postponed", "中止", "延期")
"""Words that say an event did not take place."""

_TIMES = (
    "years?|months?|weeks?|seasons?|summer|autumn|fall|winter|spring|january|february|march|april|may|june|july|august"
    "|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
)
RECURRING = (
    f"(?:every|each) (?:(?:other|second|third|two|three|odd|school) )?(?:{_TIMES})",
    f"(?:once|twice|three times) (?:an?|each|every|in) (?:\\w+ )?(?:{_TIMES})",
    "in alternate years",
    "annual(?:ly)?",
    "yearly",
    "monthly",
    "weekly",
    "year after year",
    "regularly",
    "biennial(?:ly)?",
    "毎(?:年|月|週)",
    "隔年",
    "(?:年|月|週)に?[一二12１２]回",
)
"""Words of a running scheme."""

AGAIN = ("(?:the|this|these|both|each|such|our) ",)
"""What stands before an event that has been told already."""

ONLINE = (
    "online",
    "virtual(?:ly)?",
    "webinars?",
    "live ?stream(?:ed|ing|s)?",
    "via zoom",
    "over zoom",
    "on zoom",
    "video (?:conference|link|call|message)s?",
    "videoconference",
    "remotely",
    "screens?",
    "zoom",
    "(?:by|on) video",
    "オンライン",
    "ライブ配信",
)
HYBRID = (
    "hybrid",
    "both (?:online and in person|in person and online|on site and online|online and on site)",
    "in person and online",
    "online and in person",
    "ハイブリッド",
    "streamed (?:live )?to",
)
"""Words for how people met."""

NOT_ONLINE = ("online (?:shop|store|sales?|magazine|media|platform|survey)s?",)
"""Words with `online` that tell nothing of a meeting."""

WHERE = ("in", "at", "to", "near", "around", "across", "within", "throughout", "into")
"""Words before the place of an event."""

ENDS_PHRASE = (
    "the|a|an|this|that|these|those|its|their|his|her|our|your|my|each|every|any|some|all|both|no"
    "|another|many|several|"
    "in|on|at|by|to|of|for|from|with|as|into|through|during|after|before|following|under|over|between|among|via|about|"
    "and|or|but|nor|which|who|that|where|when|while|also|then|than|"
    "is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|shall|should|do|does|did|"
    "held|hosted|co-hosted|organized|organised|conducted|staged|launched|opened|attended|joined|visited|signed|gave|"
    "implemented|celebrated|jointly|including|featuring|such|participated|promoting|hosting|holding|attending|"
    "brought|made|included|featured|concluded|took|place|delivered|welcomed|invited|together|watch|ran|not|only"
)
"""Words that end the phrase of an event to the left, as one alternation."""

NUMBERED = "first|second|third|fourth|fifth|1st|2nd|3rd|\\d+th|inaugural"
"""Ordinals that belong to an event's name even in lower case."""

AGREEMENTS = (
    "agreements?",
    "documents?",
    "memorand(?:um|a)",
    "mous?",
    "pacts?",
    "accords?",
    "arrangements?",
    "letters? of intent",
    "(?:joint )?(?:declaration|statement|communiqu\\w)s?",
    "declarations?",
    "protocols?",
    "charter",
    "treat(?:y|ies)",
    "partnerships?",
    "relationships?",
    "affiliations?",
    "twinning",
    "links?",
    "charters?",
    "contracts?",
    "papers",
    "vows",
    "協定",
    "覚書",
    "宣言",
    "声明",
    "合意書",
    "確認書",
    "提携",
    "同意書",
    "議定書",
)
"""What is signed at a signing; without one, `signed` tells of autographs and `concluded` of ends."""
