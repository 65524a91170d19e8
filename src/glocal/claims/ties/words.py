"""Words that speak of a tie, as data.

A row is a kind and a phrase; a phrase is a regular expression in which a space also stands for a hyphen or a line
break, and which is met in any case. What stands first in a kind does not matter: the longest phrase wins.
"""

from glocal.model.vocabulary import TieKind

_PLACES = (
    "(?:cit(?:y|ies)|towns?|villages?|states?|prefectures?|provinces?|count(?:y|ies)|regions?|districts?|islands?"
    "|ports?|harbou?rs?|municipalit(?:y|ies)|communit(?:y|ies)|wards?|airports?)"
)
_BONDS = (
    "(?:relationships?|relations?|partnerships?|affiliations?|ties?|links?|agreements?|associations?|alliances?|pacts?)"
)
_PAPERS = "(?:agreements?|accords?|pacts?|memorand(?:um|a)|mous?|arrangements?|protocols?|declarations?|treat(?:y|ies))"
_WHICH = "oldest|eldest|first|youngest|newest|second|third|fourth|fifth|latest|only"
_DEEDS = f"(?:{_PAPERS}|charters?)"
"""A charter without more words is that of a twinning."""

SISTER: tuple[str, ...] = (
    f"sister {_PLACES}",
    f"sister {_BONDS}",
    f"twin {_PLACES}",
    "twinned",
    "twinning",
    "twins with",
    "charters?(?= (?:with|between))",
    f"(?:our|its|their) twins?(?! {_PLACES})",
    "(?:our|its|their) sister(?=[.,;:)]| (?:in|on|since|across|from|of) )",
    "(?:cities[’'] |city )?partners(?= (?:are|abroad|overseas|include))",
    "partnership(?= (?:with|between|of) )",
    "twins?(?=[.,:;!?)]| (?:since|of|to|with|is|in|for|and|from)(?![a-z]))",
    "(?:are|were|been|became|become|remain) (?:sisters|twins|partners)",
    f"(?:each other|one another) (?:sisters?|twins?|partners?)(?! {_PLACES}| {_BONDS})",
    "(?:partnered|paired|affiliated|tied up)(?= with)",
    f"sister (?:and|or) (?:friendship|friendly|partner|twin) {_PLACES}",
    "(?:sisters?|twins|partners)(?= since)",
    "brother cit(?:y|ies)",
    "other (?:sister|twin|partner)(?=[,.;:])",
    "sisterhood",
    "(?:its|our|their) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:sisters|twins|partners)",
    f"found (?:a |an |its |their )?(?:\\w+ )?(?:sister|twin|partner)s?(?! {_PLACES}| {_BONDS})",
    "(?:its|our|the|this|their) (?:city |town )?partnerships?(?= (?:with|between))",
    (f"(?:{_WHICH}) (?:sister|twin|partner)s?(?! {_PLACES}| {_BONDS})"),
    f"partner {_PLACES}",
    "partnership (?:city|cities|towns?)",
    "städtepartnerschaft",
    "partnerstadt",
    "jumelage",
    "姉妹都市",
    "姉妹友好都市",
    "姉妹・友好都市",
    "姉妹都市・友好都市",
    "姉妹町",
    "姉妹村",
    "姉妹州",
    "姉妹県",
    "姉妹港",
    "姉妹交流",
    "姉妹提携",
    "姉妹自治体",
)
FRIENDSHIP: tuple[str, ...] = (
    f"friendship (?:exchange )?{_PLACES}",
    f"friendship {_DEEDS}",
    f"friendly {_PLACES}",
    f"friendship and cooperation {_DEEDS}",
    f"friendship (?:and )?exchange {_DEEDS}",
    "friendship (?:partners?|partnerships?|relations|relationships?|alliances?|affiliations?|pacts?|links?|ties)",
    f"{_DEEDS} (?:of|on) friendship",
    "friendship city",
    "友好都市",
    "友好交流都市",
    "友好県",
    "友好省",
    "友好町",
    "友好交流協定",
    "友好協定",
    "友好提携",
    "友好交流提携",
    "友好関係",
)
PARTNERSHIP: tuple[str, ...] = (
    f"(?:strategic |comprehensive |city |regional )?partnership {_DEEDS}",
    f"{_DEEDS} (?:of|on|for) (?:a )?(?:strategic |comprehensive )?partnership",
    "パートナーシップ協定",
    "パートナーシップ覚書",
)
COOPERATION: tuple[str, ...] = (
    (
        f"(?:comprehensive |mutual |academic |economic |friendly )?(?:cooperation|co operation"
        f"|collaboration|collaborative|cooperative) {_DEEDS}"
    ),
    f"(?:comprehensive )?{_DEEDS} (?:of|on|for) (?:\\w+ ){{0,6}}?(?:cooperation|co operation|collaboration|exchanges?)",
    (
        f"(?:cultural |educational |student |economic |international |comprehensive |tourism "
        f")?(?:exchange|tourism|trade) {_DEEDS}"
    ),
    "memorand(?:um|a) of (?:understanding|cooperation|intent|agreement)",
    "mous?",
    "agreed to cooperate",
    "letters? of intent",
    "memorand(?:um|a)",
    f"{_DEEDS} on",
    f"{_PAPERS} (?:which|that)",
    f"{_DEEDS}(?= to (?!be|the|an?|do)[a-z]+ )",
    f"{_PAPERS}(?= (?:with|between) (?![a-z]+ (?:government|company)))",
    "連携協定",
    "包括連携協定",
    "包括的な連携協定",
    "包括協定",
    "(?:に関する|についての|に係る)(?:協定|覚書|基本合意書)",
    "基本合意書",
    "協定(?=を?(?:締結|結))",
    "協力協定",
    "交流協定",
    "覚書",
)
HOST_TOWN: tuple[str, ...] = (
    "host (?:town|city|municipality)(?:s)?",
    "pre games (?:training )?camps?",
    "pre olympic (?:training )?camps?",
    "pre paralympic (?:training )?camps?",
    "pre tournament (?:training )?camps?",
    "training camps?",
    (
        "(?:team|athletes|squad|delegation|swimmers|players) (?:before|ahead of|prior to|in advance of) the "
        "(?:tokyo|rio|paris|london|olympic|paralympic|games)"
    ),
    (
        "(?:trained|training)(?= (?:\\w+ ){0,5}?(?:before|ahead of|prior to|in advance of|for) the "
        "(?:\\d+ )?(?:tokyo|rio|paris|london|olympics?|paralympics?|games))"
    ),
    (
        "(?:athletes|swimmers|wrestlers|judoka|gymnasts|runners|fencers|paralympians|olympians)"
        "(?= from (?:[\\w,]+ ){1,14}?(?:trained|training))"
    ),
    "ホストタウン",
    "事前キャンプ",
    "事前合宿",
)
EXCHANGE: tuple[str, ...] = (
    "exchanges?",
    "(?:has|have|had) (?:long |always |regularly |since |also |often )?exchanged",
    "friendship",
    "friendly (?:relations?|relationship|ties)",
    "relationship",
    "ties",
    "(?:ties?|links?|relation)(?= (?:with|between))",
    "(?:the )?(?:one|that)(?= (?:with|between))",
    "draft agreement",
    "bonds?",
    "kept up",
    "(?:been|become|became|remained) (?:an? )?(?:\\w+ )?friends?(?= (?:of|with|since))",
    "(?:written|sent|visited|hosted|invited|taught|helped) (?:each other|one another)(?:['’]s)?",
    "交流",
)

KINDS: dict[TieKind, tuple[str, ...]] = {
    TieKind.SISTER_CITY: SISTER,
    TieKind.FRIENDSHIP_CITY: FRIENDSHIP,
    TieKind.PARTNERSHIP_AGREEMENT: PARTNERSHIP,
    TieKind.COOPERATION_AGREEMENT: COOPERATION,
    TieKind.HOST_TOWN: HOST_TOWN,
    TieKind.EXCHANGE: EXCHANGE,
}

LABELS: tuple[tuple[str, str], ...] = (
    ("twins with", "twinning"),
    (r"(?:its|our|their) \w+ (sister|twin|partner)s", r"\1"),
    (rf"(?:{_WHICH}|other|our|its|their) (sister|twin|partner)s?", r"\1"),
    (r"(?:found|are|were|been|became|become|remain|each other|one another) .*?(sister|twin|partner)s?", r"\1"),
    (r"(?:its|our|the|this|their) (?:city |town )?partnerships?", "partnership"),
    (r"(memorandum of (?:understanding|cooperation|intent|agreement)|letter of intent|mou) .+", r"\1"),
    (r"(.+) (?:on|for|which|that)", r"\1"),
    (r"(?:been|became|become|remained) .*friends?", "friend"),
    (r".* exchanged|kept up|\w+ each other.*", "exchange"),
    (r"\w+ (?:before|ahead|prior|in advance) .*|train(?:ed|ing)", "pre-games camp"),
    (r"(?:athlete|swimmer|wrestler|judoka|gymnast|runner|fencer|paralympian|olympian)s?", "training camp"),
    (r"(?:に関する|についての|に係る)(.+)", r"\1"),
)
"""What a tie word that is no noun by itself is called."""

NAMES_BEHIND = (
    "associations?",
    "committees?",
    "commissions?",
    "societ(?:y|ies)",
    "international",
    "foundation",
    "councils?",
    "clubs?",
    "groups?",
    "garden",
    "park",
    "newsletter",
    "network",
    "conference",
    "summit",
    "fair",
    "market",
    "hall",
    "house",
    "(?:exchange )?(?:seminar|workshop|symposium|forum)s?",
    "program(?:me)?s?(?! (?:with|between))",
    "works",
    "in (?:spirit|name only|all but name)",
    "協会",
    "委員会",
    "では(?:な[いか]|あり)",
    "[をはがの]?(?:締結)?(?:結ば|結んでいな|せず|していな|な(?:い(?!し)|く|し))",
    "(?:交流)?(?:に関する|の)(?:セミナー|フォーラム|研修|講演)",
)
"""Words behind a tie word that make it part of another name: `Sister City Association`, `twinning committee`."""

LASTING = (
    "(?:1|2|3|4|5|6|7|8|9)\\d* years",
    (
        "(?:for|over|of|than|nearly|almost|about|after) "
        "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
        "|thirty|forty|fifty|sixty|seventy)(?: \\w+)? years"
    ),
    "decades?",
    "decade long",
    "maintain(?:ed|s|ing)?",
    "continu(?:e|ed|es|ing|ous|ously)",
    "long(?: standing| lasting| term)?",
    "foster(?:ed|ing)?",
    "beg[au]n",
    "(?:has|have) (?:grown|developed|deepened|flourished|blossomed)",
    "rounds? of",
    "beginning",
    "started",
    "since",
    "histor(?:y|ic|ical) (?:of|ties|exchanges?)",
    "annual(?:ly)?",
    "every (?:year|summer|autumn|fall|winter|spring|other year|two years)",
    "ongoing",
    "over the years",
    "for (?:many )?(?:years|generations)",
    "kept up",
    "goes? back",
    "cultivated",
    "nurtured",
    "長年",
    "以来",
    "再開",
    "続け",
    "重ね",
    "深め",
    "年以上",
    "始ま",
    "毎年",
)
"""Words without which an exchange is one visit and no tie."""

STATES_ONLY = (
    "diplomatic (?:relations?|ties)",
    "bilateral (?:relations?|ties)",
    "exchanges? of (?:views|opinions?)",
    "relations between the two countries",
    "国交",
)
"""Words that look like a tie and are none; a tie word inside them does not count."""

ANAPHORS = (
    (
        "(?:the|these|this|both|our|their|its) "
        "(?:two |sister |partner |partnered |original |first |cooperation |partnership )?"
        f"(?:{_PLACES}|{_BONDS}|{_DEEDS}|communities|sides|parties|pairs)"
    ),
    "the relations?",
    "the (?:tie|bond|friendship|exchange)",
    "(?:agreement|affiliation|relationship|partnership|tie) (?:concluded|signed|established|formed)(?= ?:)",
    "(?:date|year) of (?:signing|conclusion|the agreement|agreement|affiliation)(?= ?:)",
    "(?:提携|締結)(?:年月日|日)",
    "contacts?(?= (?:began|started|goes back|dates back|between))",
    "提携(?=し|を結)",
    "両市",
    "両町",
    "両村",
    "両県",
    "両都市",
    "両自治体",
)
"""Words that take up a tie told before."""

MEANT_BOTH = (
    (
        "the (?:city|town|village|prefecture|state|county|ward|district|province|island) and the "
        "(?:city|town|village|prefecture|state|county|ward|district|province|island)"
    ),
    "the (?:cities|towns|villages|states|ports|counties|prefectures)",
    "the two",
    "both",
    "they",
    "the pair",
    "that country",
    "these two",
    "両市",
    "両町",
    "両村",
    "両者",
)
"""Words that mean two places told before."""

MEANT_MANY = (
    "all (?:of (?:them|these)|three|four|five|six|seven|eight|nine|ten|\\d+)",
    "all(?= (?:are|have|were) )",
    "they(?= (?:are|have been|were) all )",
    "(?:the|these|those) (?:three|four|five|six|seven|eight|nine|ten) (?:cities|towns|partners)",
    "each of (?:them|these)",
)
"""Words that mean a list of places told before."""

MEANT_ONE = (
    "the (?:cit(?:y|ies)|town|village|prefecture|state|county|ward|municipality|island|district|province)",
    "its?",
    "(?:本|当)(?:市|町|村|県|区)",
    "同市",
    "同町",
    "同村",
    "同県",
)
"""Words that mean one place told before."""
