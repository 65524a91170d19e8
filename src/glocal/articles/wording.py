"""The words that signs are known by, English and Japanese.

Sets hold words in lower case that may stand anywhere on a line. Expressions named `..._START` are matched
at the beginning of a line, the others are searched in it. To teach a phrase, add it to the list of its sign.
"""

from collections.abc import Iterable

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
SEASON = r"(?:Spring|Summer|Autumn|Fall|Winter|Easter|Midsummer|Christmas|New Year)"


def words(text: str) -> frozenset[str]:
    """Return the words of a text.

    >>> sorted(words("town city"))
    ['city', 'town']
    """
    return frozenset(text.split())


def any_of(phrases: Iterable[str]) -> str:
    """Return an expression that matches any of the phrases.

    >>> any_of(["a", "b"])
    '(?:a|b)'
    """
    return "(?:" + "|".join(phrases) + ")"


# Running text.

TELLING_WORDS = frozenset(
    [
        "was",
        "were",
        "is",
        "are",
        "be",
        "been",
        "has",
        "have",
        "had",
        "will",
        "would",
        "can",
        "could",
        "should",
        "hope",
        "hopes",
        "said",
        "says",
        "did",
    ]
)
TELLING = (
    r"[a-z]{3}ed (?:(?:an?|the|in|on|at|with|to|from|their|its|his|her|our|that|over|as|for|into|about)\b|[£$€\d]|[A-Z][a-z])"
    r"|\b(?:took|gave|began|met|came|brought|led|went|spoke|won|made|grew|held|saw|drew|sang|ran|sent|got|kept|left|"
    r"told|found|wrote|became|wait|need|mourn|look|arrives?|comes?|takes|goes|stays?|returns) [a-z\d£$€]"
    r"|(?:ました|でした|ています|ている|された|行われ|する予定|です。|である|します)"
)
TIME_START = (
    r"(?:(?:On|In|From|Since|During|After|Before|By|Over|Between|At|Until)\s(?:the\s)?"
    + any_of(
        [
            MONTH + r"\b",
            r"\d",
            r"(?:last|this|past|same|end|beginning|morning|spring|summer|autumn|fall|winter|"
            r"year|month|week|first|second|evening|afternoon|opening)\b",
        ]
    )
    + r"|(?:Last|This|Next|Every|Each) (?:year|month|week|spring|summer|autumn|fall|winter|"
    + MONTH
    + r")\b"
    r"|Recently|Today|\d{4}年|令和|平成|昨年|今年|先月)"
)
SENTENCE_START = (
    r"[\"“'‘]?(?:The|These|This|It|They|We|There|As|Through|With|While|Although|For|To|Under|Furthermore|"
    r"Moreover|In addition|Additionally|Finally|Going forward|Looking ahead|At|However|Following|I|You|Our|"
    r"He|She|His|Her|Both|Some|Many|Dear|Please|Thank)\b,?\s(?=.{50})"
)
EVENT_START = (
    r"\d{1,2}[:.]\d{2}(?:\s?[-–—~〜]\s?\d{1,2}[:.]\d{2})?(?: ?[ap]\.?m\.?)?\s+\S|"
    r"(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?,? )?(?:"
    + MONTH
    + r" \d{1,2}|\d{1,2}(?:st|nd|rd|th)? "
    + MONTH
    + r")(?:(?: to |\s?[-–—/]\s?)(?:"
    + MONTH
    + r" )?\d{1,2}(?: "
    + MONTH
    + r")?)?(?:,? \d{4})?(?: \([A-Z][a-z]{2,8}\))?\s?[-–—:：]\s"
)
PAIR = r"[A-Z][\w ()'’/-]{1,30}:\s+\S.{0,100}$|\S{2,10}[：]\s?\S"
SALUTATION_START = r"(?:Dear|Hello|Greetings) .{2,40}[,!]$"
LIST_START = r"(?:[-*•・‣▪◦–]\s|\([a-z\d]{1,2}\)\s|[①-⑳])"
NUMBER_START = r"(?:\(?\d{1,2}[.)）]\s?|[１-９][.．、]\s?|第?[一二三四五六七八九]、)(?=\D)"
ITEM_START = (
    r"(?i:(?:date|time|date and time|place|venue|location|organi[sz]ers?|hosts?|participants?|theme|programme?|"
    r"when|where|who|q\d?|a\d?|question|answer|interviewer|editor|period|destinations?|head of delegation|admission|"
    r"fee|capacity|registration|language|cost|access|speakers?|日時|期日|場所|会場|主催|参加者|対象|内容)\s?[:：])"
    r"|\d{1,2}[ 　](?:日時|期日|場所|会場|主催|参加者|訪問者|対象|内容|取材|日程|概要|目的|その他)"
)
FAREWELL_START = r"(?i:(?:(?:with )?(?:best|kind|warm)(?:est)? (?:regards|wishes)|yours (?:sincerely|truly|faithfully)|sincerely(?: yours)?|respectfully),?$)"
SIGNATURE_START = r"(?:--|—|–)\s?[A-Z][a-z]+ [A-Z]|(?:Best|Kind|Warm) (?:regards|wishes)|Yours (?:sincerely|truly)"
COLUMNS = r"\S(?: {3,}|\t+)\S.*?(?: {3,}|\t+)\S|^\|.*\|$"
DATELINE_START = (
    r"[A-Z]{3,}(?:[ ,.][A-Z .,]*)? ?(?:[-–—]|\() ?[A-Z\"“]|"
    r"(?:[A-Z][\w.'’-]+ ?){1,4}(?:\([^)]{2,30}\) ?)?[,(] ?(?:[A-Z][\w.'’-]+,? ?)?(?:\d{1,2}(?:st|nd|rd|th)? )?"
    + MONTH
    + r"(?: \d{1,2})?(?:,? \d{4})?\)? ?[-–—:]+ "
)
SEVERAL_SENTENCES = (
    r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\b[A-Z])(?<!\d)\.[\"”’)]* [A-Z“\"]|。[^」』）]"
)
PART_HEADING = (
    r"(?i:(?:#+ |\*\*|\(?\d{1,2}[.)] ?|\[)?(?:background|overview|outline|summary|details|schedule|purpose|objectives?|contents|highlights|"
    r"results|outcomes?|reference|remarks|notes?|attachments?|attendance|attendees|place|venue|date(?: and time)?|next steps|quotes?|future (?:plans|prospects)|参考|背景|概要|日程)(?: of [\w ]+)?\s?:?(?:\*\*)?(?:$|\].*))"
)

# Words that titles write small.
SMALL_WORDS = words("a an and at by for from in of on or the to with")

# Headlines.

HEADING_MARK = r"(?:#{1,6}\s|\*\*[^*]+\*\*$|__[^_]+__$|[■◆●▼◇□★☆◎]|【.+】|={2,}\s.+={2,}$)"
QUOTATION_START = r"[\"“「『‘'].+[\"”」』’']$"
OPEN_QUOTATION_START = r"[\"“][^\"”]{30,}$|「[^」]{15,}$"
EXCLAMATION = r"[!?！？]\s*[\"”’』」]?$"
TWO_PARTS = r"[^\d\s]\s?:\s\S|\S：\S|[~〜～].+[~〜～]|\s[-–—]\s"
PLACE_WITHIN = (
    r"\b(?:City|Town|Village|Ward|Prefecture|District|Province|State)\b\s?[,(]|\bin \w+ (?:Prefecture|Province)\b"
)
PARTIES_WORDS = frozenset(
    ["between", "sister", "twin", "twinning", "partnership", "friendship", "relations", "ties", "bonds"]
)
PARTIES = r"姉妹都市|友好都市|協定"
HEADLINE_START = (
    r"(?:Promoting|Promotion|Towards?|Interview|Exchanges?|Training Program|Diplomats|Introduc(?:tion|ing)|"
    r"Learn [Mm]ore|Report|Celebrating|Strengthening|Building|Deepening|Bridging|Connecting|New\b|How\b|Why\b|"
    r"Upcoming|Dates|DATES|Membership|Thank|Staff|Calendar|Events|Announcements?|Notices?|Letters?|Save the|Diary|Committee|お知らせ|President|Message|From the|News\b|Short News|In [Mm]emoriam|\d+(?:st|nd|rd|th)\b|"
    r"(?:\w+ )?(?:Years|Decades?) of|First)"
)
PRESENT_WORDS = words(
    "welcomes signs hosts joins takes gains marks celebrates renews becomes opens honors honours meets travels comes "
    "goes brings launches concludes prepare prepares remembers holds gives sends starts returns grows deepens wins "
    "discover discovers receives makes paused"
)
TO_COME = r"\b[Tt]o (?:[Vv]isit|[Bb]e [Hh]eld|[Hh]ost|[Ss]ign|[Cc]elebrate|[Ww]elcome|[Rr]esume|[Aa]rrive|[Ll]ead)\b"
ONLY_NAME_START = r"(?:Mr\. |Ms\. |Dr\. )?[A-Z][a-z'’-]+ (?:[A-Z]\. )?[A-Z][A-Za-z'’-]+(?:, [A-Z][\w ,]{3,40})?$"
ONLY_PLACE = (
    r"[(（]?(?:[A-Z][\w'’-]+ ){1,3}(?:City|Town|Village|Ward|Prefecture)(?:,| in) (?:[A-Z][\w'’-]+ ?){1,3}[)）]?$"
)

# Captions.

PICTURE_START = (
    r"(?i:[\[(（]?(?:photo(?:graph)?s?|pictures?|image|fig(?:ure|\.)?|caption|above|below|left|right|cent(?:er|re)|"
    r"middle|top|bottom)(?: (?:left|right|cent(?:er|re)|middle|row|photo|\d+))?\s?(?:\d+\s?)?[\])）:：]"
    r"|[\[(（]?from (?:the )?(?:top |bottom )?(?:left|right)\b"
    r"|(?:photo|image|picture)s? (?:by|courtesy|credit)|!\[)|[▲△↑↓←→◀▶]|[（(【]?写真[）)】:：\s]"
)
PICTURE_WORDS = frozenset(["clockwise", "pictured"])
PICTURE = (
    r"\((?:[Pp]hoto|[Ii]mage|[Cc]ourtesy|[Pp]icture)|(?:second|third|fourth|fifth|first|far) (?:from )?(?:the )?(?:left|right)"
    r"|\((?:left|right|cent(?:er|re)|front|back|from (?:the )?(?:left|right)|at (?:the )?(?:left|right))\b"
    r"|, (?:left|right|cent(?:er|re))[,)]|\bleft to right\b|（(?:左|右|中央)"
)
CAPTION_START = (
    r"(?i:(?:(?:an?|the|mr\.|ms\.|some|our|one) )?"
    + any_of(
        [
            r"(?:group|commemorative|souvenir|family|official) (?:photo|picture|shot)",
            r"photo (?:with|of|session)",
            r"(?:lecture|presentation|speech|remarks|address|greetings?|explanation|performance|demonstration|talk|toast|"
            r"report) (?:by|from|of)",
            r"opening (?:remarks|ceremony|address)\b(?! for)",
            r"scenes? (?:of|from|at)",
            r"(?:view|glimpse|snapshot|moment|image|taste)s? (?:of|from)",
            r"visit(?:ing)? (?:to|at)\b",
            r"(?:vice |deputy |former )?(?:ambassador|mayor|governor|consul|president|minister|chairman|chairperson|"
            r"professor|director|rector|principal)s?(?: general)? (?:[A-Z]|of|and|with|in|at|from|together)",
            r"(?:high school |exchange |local |young )?(?:participants|students|children|members|delegates|guests|attendees|"
            r"residents|pupils|visitors|officials|speakers|performers|dancers|singers|trainees|citizens|musicians|"
            r"volunteers|staff|players|athletes|diplomats|ambassadors|mayors|governors)(?:$|,| (?:[a-z]+ing|of|from|in|at|with|and|"
            r"who|on|by|together|during|after|before|around)\b)",
            r"(?:panel|breakout|group|question|q&a|networking|briefing|sectional) (?:discussion|session|work)",
            r"(?:at|during) the \w+",
            r"(?:tasting|stroll|tour|unveiling|planting|booths?|experience|exchanging|presenting|signing|enjoying|welcoming|"
            r"making|trying|posing|receiving|shaking|holding|cutting|wearing|learning) ",
            r"live (?:demonstration|streaming|performance)",
            r"delegat(?:ion|es) (?:from|of|at|in|with)",
            r"hospitality\b",
            r"(?:lecture|reception|exhibition|ceremony)$",
        ]
    )
    + r")"
)
CAPTION_END = (
    r"(?i:\b(?:tasting|booths?|sessions?|dance|experience|performance|discussion|photo|exhibit|demonstration|venue|"
    r"speakers|participants|guests))$"
)
SHOWN_DOING = (
    r"[A-Z][\w'’.,() -]{3,80} (?!(?:during|including|following|according|regarding|concerning|being|having|training|"
    r"building|sightseeing|nursing|meeting|evening|morning|exchanging views)\b)[a-z]{2,}ing\b(?!-)"
)
OFFICE = (
    r"\b(?:Mr|Ms|Mrs|Dr|Prof|H\.E)\.|\b(?:Mayor|Governor|Ambassador|Consul General|Minister|President|Chairperson|"
    r"Chairman|Rector|Director)\s[A-Z][A-Za-z]"
)
OFFICE_WORDS = frozenset(
    [
        "mr",
        "ms",
        "mrs",
        "dr",
        "prof",
        "mayor",
        "mayors",
        "governor",
        "ambassador",
        "ambassadors",
        "consul",
        "minister",
        "president",
        "chairperson",
        "chairman",
        "rector",
        "director",
        "vice",
        "deputy",
    ]
)

# Masthead, furniture, closing.

_ISSUE_PART = any_of(
    [
        r"(?:"
        + MONTH
        + r"|"
        + SEASON
        + r")(?:\s?[-–/&]\s?(?:"
        + MONTH
        + r"|"
        + SEASON
        + r"))?,?\s(?:\d{1,2},?\s)?\d{4}",
        r"\d{1,2}(?:st|nd|rd|th)?\s" + MONTH + r",?\s\d{4}",
        r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),?",
        r"\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?",
        r"\d{1,2}/\d{4}",
        r"(?:vol(?:ume)?|no|nr|issue|number|edition)\.?\s?#?\d+",
        r"第\s?[\d０-９]+\s?[号巻]",
        r"(?:\d{4}|令和\s?[\d元]+|平成\s?[\d元]+)\s?年\s?(?:\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|[春夏秋冬])?\s?号?",
    ]
)
ISSUE_DATE_START = (
    r"(?i:[*_(\[]*(?:date:\s?|issued:\s?|issue date:\s?|published:\s?)?"
    + _ISSUE_PART
    + r"(?:[\s,|·•*/()\[\]–—:-]*"
    + _ISSUE_PART
    + r")*[)\]*_]*$)"
)
ENDS_WITH_DATE = (
    r"(?i:(?:\s{2,}|[|·•*–—,(]\s?|(?<! in)(?<! on)(?<! of)(?<! for)(?<! from)(?<! to)(?<! since)\s\(?)(?:(?:"
    + MONTH
    + r"|"
    + SEASON
    + r"),?\s\d{4}|(?:vol\.|no\.|issue)\s?\d+"
    r"|\d{1,2}/\d{4}|第\s?\d+\s?号|\d{4}年\d{1,2}月号?)\)?$)"
)
BODY_WORDS = words(
    "association society committee council office division desk bureau section department secretariat government "
    "ministry embassy consulate friends club foundation institute center centre team unit network alliance league "
    "municipality prefecture edition volume issue communications"
)
MEMO_START = r"(?:To|From|Re|Subject|Cc|Attn|Date): "
PERIODICAL_NAME_START = (
    r"(?:The )?(?:[A-Z][\w'’&-]+ ){1,3}(?:Letter|Brief|Post|Times|Review|Notes|Report|Link|Links|Bridge|Mail|Echo|Star)$"
    r"|\w+(?:brief|blatt|nachrichten)$|(?:La |Le )?(?:Lettre|Feuille|Bulletin)\b"
)
PERIODICAL_WORDS = frozenset(
    [
        "bulletins",
        "chronicle",
        "courier",
        "herald",
        "observer",
        "reporter",
        "tribune",
        "newsletter",
        "bulletin",
        "gazette",
        "journal",
        "digest",
        "monthly",
        "quarterly",
        "magazine",
    ]
)
PERIODICAL = (
    r"^(?:Monthly|Weekly|Quarterly|Annual|MONTHLY|WEEKLY|QUARTERLY) (?:[A-Z][\w’'&-]+ ?){1,4}(?:[A-Z][a-z]+ \d{4})?$"
    r"|(?:^|[a-z] |SPRING |SUMMER |AUTUMN |FALL |WINTER |CITY |CITIES )NEWS(?:$| \d)|(?:^|\s)News$"
    r"|\b(?:UPDATE|Update)$|News (?:No|Vol|Issue|\d)|(?:通信|だより|ニュース|ニュースレター|広報)(?:\s|$|第|\d)"
)
PUBLISHER_START = any_of(
    [
        r"(?i:published by|issued by|publisher|editor|edited by|office of|a publication of)\b",
        r"(?:[A-Z][\w&'’-]+,? (?:(?:of|for|and|the|Of) )*){0,7}"
        r"(?:Division|Department|Secretariat|Bureau|Section|(?<!^New )(?:Council|Association|Society|Committee|Foundation))$",
        r"(?:[A-Z][\w&'’-]+ (?:(?:of|for|and|the) )*){1,6}(?:Office|Division|Department|Section|Bureau),\s"
        r"(?:Ministry|City|Town|Embassy|Consulate|Government|[A-Z]\w+ (?:City|Prefecture|Prefectural|Government)).{0,60}$",
        r"(?:Embassy|Consulate(?: General|-General)?) of (?:[A-Z]\w+ ?(?:of |the |in )*){1,4}$",
        r"(?:The |the )?(?:Newsletter|Bulletin|Quarterly|Journal|Magazine) of the ",
        r"(?:The )?(?:Council|Association|Society|Committee|Federation|League|Institute|Foundation) (?:of|for) "
        r"(?:[A-Z]\w+ ?(?:of |for |and |the )*)+$",
        r"Ministry (?:of|Of|for) (?:[A-Z]\w+ ?(?:of |Of |and )?)+$",
        r"(?:City|Town|County|Government) of (?:[A-Z]\w+ ?){1,3}(?:,.{0,60}(?:Section|Division|Department|Office))?$",
        r"[A-Z]\w+ (?:Association|Society|Committee) for (?:[A-Z]\w+ ?){1,4}$",
        r"(?:[A-Z]\w+ ){1,3}(?:City|Prefecture|Prefectural|Town|Municipal) (?:Government|Office|Hall)$",
        r"外務省",
        r"(?:発行|編集)[:：]",
        r"\S{2,20}(?:課|室|局)$",
    ]
)
SLOGAN = (
    r"(?:\.\.\.|…)\s?and |(?i:^the (?:definitive|official) (?:source|newsletter)|^(?:news|updates|stories) (?:from|about|on)\b"
    r"|^(?:bringing|connecting|linking|your) .{3,60}(?:together|people|world|citizens)\.?$)"
)
PAGE_NUMBER_START = r"(?i:[-–—|\s]*(?:page|p\.)?\s?\d{1,3}(?:\s?(?:/|of)\s?\d{1,3})?[-–—|\s]*$)"
RUNNING_HEAD = r"(?i:(?:\s{2,}|\s?[|·•]\s?)(?:p(?:age|\.)?\s?)?\d{1,3}$|^\d{1,3}(?:\s{2,}|\s?[|·•]\s?)\S)"
NOISE = r"\b(\w{3})\w*(?: \1\w*){2,}|^(?:[a-z]{1,2}|[A-Z][a-z]?|\W+)$"
BOILERPLATE_START = any_of(
    [
        r"[\[(](?:Japanese|English|French|German|Chinese|Korean|Print|PDF|Back|Top)(?: (?:version|text|page|only))?"
        r"(?: ?[(（].{1,12}[)）])?[\])]$",
        r"(?i:copyright\b|©|\(c\) \d|all rights reserved|tel(?:ephone)?\b|phone\b|fax\b|e-?mail\b|https?://|www\.|"
        r"for (?:more|further) information|for (?:media )?(?:inquiries|enquiries)|please contact|contact(?: us)?\s?:|"
        r"(?:media |press )?(?:contact|enquiries|inquiries)\s?:|(?:media|press) (?:contact|enquiries|inquiries)|(?:un)?subscribe|view (?:this|in)|back to top|share (?:this|on)|"
        r"follow us|you (?:are receiv|receiv)|to unsubscribe|home\s?>|legal (?:matters|notice)|privacy policy|sign up|click here|read more|(?:for )?immediate release|(?:press|news|media) release|in this issue|"
        r"(?:table of )?contents$|inside(?: this issue)?:?$|###|-30-|\W*ends?\W*$|registered charity|printed )",
        r"お?問い?合わ?せ",
    ]
)
BYLINE_START = (
    r"[Bb]y (?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+(?:, .{2,40})?$|(?:Text|Words|Story|Photos?|Written)(?: and photos?)?(?: by|:) [A-Z]"
    r"|(?:Assistant |Deputy |Senior )?(?:Director|Editor|Reporter|Correspondent|Coordinator|Researcher|Intern)s? [A-Z].{2,50}(?:Office|Section|Division)$"
)
CONTENTS_LEADER = r"(?:\s?\.){3,}\s?\d{1,3}$|…+\s?\d{1,3}$|・{3,}\s?\d{1,3}$"
MAILING_WORDS = words("unsubscribe subscribe subscribed subscribers mailing preferences browser")
IMPRINT = r"\b(?:is|are) (?:published|edited|issued|produced|printed) "
OFFICE_START = (
    r"(?:Vice[- ]|Deputy |Hon(?:orary)?\.? )?(?:Chair(?:man|person|woman)?|President|Secretary|Treasurer|Editor|Director|"
    r"Mayor|Governor|Coordinator|Principal|Head)\b[^.]{0,60}$"
)
BOILERPLATE = r"\S+@\S+\.\w|(?i:\bpage \d+ of \d+|all rights reserved|unsubscribe)|\+\d{1,3}[ (-]\d"
RELEASE_START = (
    r"(?i:(?:for )?immediate release|(?:press|news|media) (?:release|statement)\b(?! on)|プレスリリース|報道発表)"
)
CLOSING_HEADING_START = (
    r"(?i:(?:#+ |\(?\d{1,2}[.)] ?)?(?:(?:media |press )?contacts?(?: information| details)?|notes? (?:to|for) editors?|"
    r"editorial (?:note|team)|imprint|(?:for )?(?:further |media )?(?:inquiries|enquiries|information))\s?:?\s?$"
    r"|(?:#+ )?about (?:the |us\b)?.{0,50}$)|お?問い?合わ?せ(?:先)?$"
)

# What a pattern needs to be worth trying: one of these words, in lower case, or marks.

PLACE_WORDS = words("city town village ward prefecture district province state")
TELLING_NEEDS = words(
    "took gave began met came brought led went spoke won made grew held saw drew sang ran sent got kept left told found "
    "wrote became wait need mourn look arrive arrives come comes takes goes stay stays returns"
) | {"ed ", "し", "た", "で", "れ", "る"}
PICTURE_NEEDS = words("left right center centre front back photo image courtesy picture") | {"（"}
CAPTION_END_WORDS = words(
    "tasting booth booths session sessions dance experience performance discussion photo exhibit demonstration venue "
    "speakers participants guests"
)
PERIODICAL_NEEDS = words("news update monthly weekly quarterly annual")
SLOGAN_NEEDS = words("definitive official news updates stories bringing connecting linking your") | {
    "...",
    "…",
}
IMPRINT_NEEDS = words("published edited issued produced printed")
BOILERPLATE_NEEDS = words("page reserved unsubscribe") | {"@", "+"}
PUBLISHER_NEEDS = BODY_WORDS | words(
    "published issued publisher editor edited publication city town county newsletter bulletin quarterly journal magazine "
    "hall general"
)
BYLINE_NEEDS = words(
    "by text words story photo photos written director editor reporter correspondent coordinator researcher intern "
    "directors editors reporters"
)
CLOSING_NEEDS = words("contact contacts note notes editorial imprint inquiries enquiries information about")
