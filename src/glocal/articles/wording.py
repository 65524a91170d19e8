"""The words that signs are known by, English and Japanese, as regular expressions.

Each is searched in one line. To teach a phrase, add it to the list of its sign.
"""

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
SEASON = r"(?:Spring|Summer|Autumn|Fall|Winter)"


def any_of(*phrases: str) -> str:
    """Return an expression that matches any of the phrases."""
    return "(?:" + "|".join(phrases) + ")"


LIST_ITEM = r"^(?:[-*•・‣▪◦–]\s|\(?\d{1,2}[.)]\s|\([a-z]\)\s|[①-⑳]|[A-Z][\w /]{1,25}:\s.*\d)"
TIME_OPENING = (
    r"^(?:(?:On|In|From|Since|During|After|Before|By|Last|This|Over|Between|At)\s(?:the\s)?"
    + any_of(
        MONTH,
        r"\d",
        "last",
        "this",
        "past",
        SEASON.lower(),
        SEASON,
        "morning",
        "year",
        "month",
        "first",
        "second",
        "same",
    )
    + r"|Last (?:year|month|week)|This (?:year|month)|Recently|\d{4}年|令和|平成|昨年|今年)"
)
SENTENCE_OPENING = (
    r"^(?:The|These|This|It|They|We|There|As|Through|With|While|Although|For|To|Under|Furthermore|Moreover|In addition"
    r"|Additionally|Finally|Going forward|Looking ahead|At|However|Following|I|You|Our)\s(?=.{60})"
)
TELLING_VERB = (
    r"\b(?:was|were|is|are|has been|have|had|has|will|would|can|could|been"
    r"|(?:visited|signed|took|organi[sz]ed|hosted|conducted|concluded|attended|welcomed|received|participated|expressed"
    r"|announced|introduced|celebrated|gave|began|met|said|joined|established|agreed|hope|hopes|held) (?:a|an|the|in|by|on|at|with|to|from|their|its|about|that|over))\b"
    r"|(?:しました|ました|でした|ている|ています|された|行われ|開催し|締結し|する予定|です|である)"
)
EXCLAMATION = r"[!?！？]\s*[\"”’』」]?$"
HEADING_MARK = r"^(?:#{1,6}\s|\*\*[^*]+\*\*$|__[^_]+__$|[■◆●▼◇□★☆◎〇]|【.+】|={2,}\s.+={2,}$)"
PICTURE_MARK = (
    r"(?i:^[\[(（]?(?:photo(?:graph)?s?|pictures?|image|fig(?:ure|\.)?|caption|above|below|left|right|cent(?:er|re)|middle|top|bottom)"
    r"(?: (?:left|right|cent(?:er|re)|middle|row|photo|\d))?\s?[\])）]?\s?[:：]"
    r"|^[\[(（]?from (?:the )?(?:top |bottom )?(?:left|right)|^(?:photo|image|picture)s? (?:by|courtesy|credit)|^\((?:left|right|above|below|top|bottom|center)\)"
    r"|\((?:photo|image|courtesy|picture)|\b(?:second|third|fourth|first|far) (?:from )?(?:the )?(?:left|right)\b|\((?:left|right|cent(?:er|re)|front|back)\b"
    r"|\((?:from|at) (?:the )?(?:left|right)|, (?:left|right|cent(?:er|re))[,)]|clockwise)"
    r"|^[▲△▼↑↓←→◀▶]|^[（(【]?写真|（写真|（(?:左|右|中央)"
)
CAPTION_OPENING = (
    r"^(?:(?:A |An |The |Mr\. |Ms\. )?(?i:"
    + any_of(
        r"(?:group|commemorative|souvenir|family|official) (?:photo|picture|shot)",
        r"photo (?:with|of|session)",
        r"(?:lecture|presentation|speech|remarks|address|greetings?|explanation|performance|demonstration|talk|toast|report) (?:by|from|of)",
        r"opening (?:remarks|ceremony|address)",
        r"scenes? (?:of|from|at)",
        r"(?:view|glimpse|snapshot|moment|image)s? (?:of|from)",
        r"participants",
        r"visit(?:ing)? (?:to|at)",
        r"(?:ambassador|mayor|governor|consul|president|minister|vice|deputy|chairman|chairperson|professor|director)s?\b",
        r"(?:students|children|members|delegates|guests|attendees|residents|pupils|visitors|officials|speakers|performers|dancers|trainees|citizens) ",
        r"(?:panel|breakout|group|question|q&a|networking|briefing|sectional) (?:discussion|session|work)",
        r"(?:at|during) the \w+",
        r"(?:tasting|stroll|tour|unveiling|planting|booths?|experience|exchanging|presenting|signing|enjoying|welcoming|making|trying|posing|receiving|shaking) (?:of|at|around|in|the|gifts?|with|a|an)\b",
        r"live (?:demonstration|streaming|performance)",
        r"delegat(?:ion|es) (?:from|of|at|in|with)",
        r"hospitality",
        r"lecture$",
        r"reception$",
    )
    + r")|.*?\b(?:tasting|booths?|session|dance|experience|performance|discussion|photo|ceremony|exhibit)s?$)"
)
SHOWN_DOING = r"^[A-Z][\w'’.,() -]{3,80} (?!(?:during|including|following|according|regarding|concerning|being|having|training|building|sightseeing|nursing|meeting|evening|morning)\b)[a-z]{2,}ing\b(?!-)"
PERSON = r"\b(?:Mr|Ms|Mrs|Dr|Prof|H\.E)\.|\b(?:Mayor|Governor|Ambassador|Consul General|Minister|President|Chairperson|Chairman|Rector|Director)\s[A-Z][a-z]"
TWO_PARTS = r"\S\s?[:：]\s?\S|[~〜～].+[~〜～]|\s[-–—]\s"
PLACE_WITHIN = (
    r"\b(?:City|Town|Village|Ward|Prefecture|District|Province|State)\b\s?[,(]|\bin \w+ (?:Prefecture|Province)\b"
)
TWO_PARTIES = r"(?i:\bbetween\b.+\band\b|\bsister cit|\bfriendship cit|\btwinning|\bpartnership)|姉妹都市|友好都市"
HEADLINE_OPENING = (
    r"^(?:Promoting|Promotion|Toward|Towards|Hosting|Interview|Exchange|Exchanges|Training Program|Diplomats|Regional Promotion|Introduction|Introducing|Learn more|Report|Celebrating"
    r"|Strengthening|Building|Deepening|Bridging|Connecting|\d+(?:st|nd|rd|th)\b|\d+ Years)"
)
ONLY_PLACE = (
    r"^[(（]?(?:[A-Z][\w'’-]+ ){1,3}(?:City|Town|Village|Ward|Prefecture)(?:,| in) (?:[A-Z][\w'’-]+ ?){1,3}[)）]?$"
)

_ISSUE_PART = any_of(
    r"(?:" + MONTH + r"|" + SEASON + r")(?:\s?[-–/&]\s?" + MONTH + r")?,?\s(?:\d{1,2},?\s)?\d{4}",
    r"\d{1,2}(?:st|nd|rd|th)?\s" + MONTH + r",?\s\d{4}",
    r"\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?",
    r"(?:vol(?:ume)?|no|nr|issue|number|edition)\.?\s?#?\d+",
    r"第\s?[\d０-９]+\s?[号巻]",
    r"(?:\d{4}|令和\s?[\d元]+|平成\s?[\d元]+)\s?年\s?(?:\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|[春夏秋冬])?\s?号?",
)
ISSUE_DATE = r"(?i:^[(\[]?" + _ISSUE_PART + r"(?:[\s,|·•:/()\[\]–—-]*" + _ISSUE_PART + r")*[)\]]?$)"
PERIODICAL = r"(?i:^(?:#\s?)?(?:(?!\b(?:held|was|in the|to the|news conference)\b)[^.:!?]){0,40}\b(?:news|newsletter|bulletin|gazette|journal|digest|monthly|quarterly|magazine)\b[^.!?]{0,40}$)|(?:通信|だより|ニュース|ニュースレター|広報)(?:\s|$|第|\d)"
PUBLISHER = (
    r"(?i:^(?:published by|issued by|publisher|editor|edited by|contact|office of|a publication of)\b)"
    r"|^(?:[A-Z][\w&-]+,? (?:(?:of|for|and|the|Of) )*){1,6}(?:Division|Department|Secretariat|Bureau)$|^Ministry (?:of|Of|for) (?:[A-Z]\w+ ?(?:of |Of |and )?)+$|^(?:City|Town) of [A-Z]\w+(?: [A-Z]\w+)?$|^外務省|(?:発行|編集)[:：]|(?:課|室|局)$"
)
SLOGAN = r"(?i:\.\.\.\s?and more|…\s?and more|^the (?:definitive|official) (?:source|newsletter)|^(?:news|updates|stories) (?:from|about|on) )"
PAGE_NUMBER = r"(?i:^(?:[-–—|\s]*(?:page|p\.)?\s?\d{1,3}(?:\s?(?:/|of)\s?\d{1,3})?[-–—|\s]*)$)"
NOISE = r"\b(\w{4,})\w*(?: \1\w*){2,}|^(?:\w{1,2}|\W+)$"
BOILERPLATE = (
    r"(?i:^(?:copyright|©|\(c\) \d|all rights reserved|tel(?:ephone)?\b|phone|fax|e-?mail|https?://|www\.|for (?:more|further) information|for (?:media )?(?:inquiries|enquiries)|please contact|contact(?: us)?:"
    r"|(?:un)?subscribe|view (?:this|in)|back to top|share (?:this|on)|follow us|click here|read more|for immediate release|press release|news release|media release|by [A-Z][a-z]+ [A-Z][a-z]+$|in this issue|contents|table of contents|inside(?: this issue)?$|###|-30-|- ?ends? ?-|お問い?合わ?せ)|^\(?end\)?$)"
)
BOILERPLATE_HEADING = r"(?i:^(?:#+ )?(?:about (?!the \d)[A-Z].{0,50}|(?:media )?contacts?(?: information)?|notes? to editors?|editorial (?:note|team)|imprint|inquiries)\s?:?$)|^お問い?合わ?せ(?:先)?$"
