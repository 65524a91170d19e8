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
YEAR = r"(?:\d{4}|['’]\d\d|(?:Reiwa|Heisei|Showa)\s(?:year\s)?\d{1,2})(?:\s?[(（][^)）]{1,14}[)）])?"
"""A year as mastheads print it: `2007`, `'07`, `Heisei 19 (2007)`."""


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
    r"[a-z]{3}ed (?:(?:an?|the|in|on|at|with|to|from|their|its|his|her|our|that|over|as|for|into|"
    r"about)\b|[£$€\d]|[A-Z][a-z])"
    r"|\b(?:took|gave|began|met|came|brought|led|went|spoke|won|made|grew|held|saw|drew|sang|ran|sent|"
    r"got|kept|left|"
    r"told|found|wrote|became|wait|need|mourn|look|arrives?|comes?|takes|goes|stays?|returns) [a-z\d£$€]"
    r"|(?:ました|でした|ています|ている|された|行われ|する予定|です。|である|します)"
)
TIME_START = (
    r"(?:(?:On|In|From|Since|During|After|Before|By|Over|Between|At|Until)\s(?:the\s)?"
    + any_of(
        [
            MONTH + r"\b",
            r"\d",
            (
                r"(?:last|this|past|same|end|beginning|morning|spring|summer|autumn|fall|winter|"
                r"year|month|week|first|second|evening|afternoon|opening)\b"
            ),
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
    r"\d{1,2}月\d{1,2}日(?:[（(][月火水木金土日祝・]{1,3}[)）])?"
    r"(?:\s?[-–—~〜～]\s?(?:\d{1,2}月)?\d{1,2}日(?:[（(].[)）])?)?[ \u3000:：]+\S|"
    r"\d{1,2}[:.]\d{2}(?:\s?[-–—~〜]\s?\d{1,2}[:.]\d{2})?(?: ?[ap]\.?m\.?)?\s+\S|"
    r"(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?,? )?(?:"
    + MONTH
    + r" \d{1,2}|\d{1,2}(?:st|nd|rd|th)?(?: and \d{1,2})? "
    + MONTH
    + r")(?:(?: to | and |\s?[-–—/]\s?)(?:"
    + MONTH
    + r" )?\d{1,2}(?: "
    + MONTH
    + r")?)?(?:,? \d{4})?(?: \([A-Z][a-z]{2,8}\))?(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?:\s|\s?[-–—:：]\s|\s{2,}\S)"
)
PAIR = r"[A-Z][\w ()'’/-]{1,30}:\s+\S.{0,100}$|\S{2,10}[：]\s?\S"
SALUTATION_START = (
    r"(?:Dear|Hello|Greetings|Kia ora|Aloha|Konnichiwa|Bonjour|Hallo|Liebe|Chers?|Hola)(?: .{2,40})?[,!]$"
)
LIST_START = r"(?=.*[^\W\d_①-⑳])(?:[-*•・‣▪◦–]\s|\([a-z\d]{1,2}\)\s|[①-⑳])"
SUBTITLE_START = (
    r"(?=.*[^\W\d_]{2})(?:[-–—―]{1,2}\s(?:(?!\s[-–—―]{1,2}\s).){4,100}[^-–—―\s]\s[-–—―]{1,2}"
    r"|[–—―]{1,2}[^-–—―\s][^–—―]{3,100}[–—―]{1,2}|[~〜～－][^~〜～－]{4,100}[~〜～－])$"
)
NUMBER_START = r"(?:\(?\d{1,2}[.)）]\s?|[１-９][.．、]\s?|第?[一二三四五六七八九]、)(?=\D)"
COUNTED_START = r"[(\[]?([①-⑳]|\d{1,2})(?:[.)．）\]]\s?|[ \u3000]|(?<=[①-⑳]))(?=[A-Z\u3040-\u9fff])"
ITEM_START = (
    r"(?i:(?:date|time|date and time|place|venue|location|organi[sz]ers?|hosts?|participants?|theme|"
    r"programme?|"
    r"when|where|who|q\d?|a\d?|question|answer|interviewer|editor|period|destinations?|"
    r"head of delegation|admission|"
    r"fee|capacity|registration|language|cost|access|speakers?|日時|期日|場所|会場|主催|参加者|対象|内容)\s?[:：])"
    r"|\d{1,2}[ 　](?:日時|期日|場所|会場|主催|参加者|訪問者|対象|内容|取材|日程|概要|目的|その他)"
)
FAREWELL_START = (
    r"(?i:(?:(?:with )?(?:best|kind|warm)(?:est)? (?:regards|wishes)|yours (?:sincerely|"
    r"truly|faithfully)|sincerely(?: yours)?|respectfully),?$)"
)
SIGNATURE_START = (
    r"(?:--|—|–)\s?[A-Z][a-z]+ [A-Z]|(?:Best|Kind|Warm) (?:regards|wishes)|"
    r"Yours (?:sincerely|truly)"
)
SEMICOLONS = r";\s.+;\s"
NAME_AND_OFFICE_START = (
    r"(?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+, (?:(?:[A-Z][a-z]+|Hon\.) )?"
    r"(?:President|Chair(?:man|woman|person)?|Secretary|Treasurer|Editor|"
    r"Coordinator|Mayor|Governor|Director|Principal|Consul(?: |-)General|Ambassador)$"
)
COLUMNS = r"\S(?: {3,}|\t+)\S.*?(?: {3,}|\t+)\S|^\|.*\|$|^[^|]+ \| [^|]+ \| [^|]+$"
DATELINE_START = (
    r"[A-Z]{3,}(?:[ ,.][A-Z .,]*)? ?(?:[-–—]|\() ?[A-Z\"“]|"
    r"(?:[A-Z][\w.'’-]++ ?){1,4}(?:\([^)]{2,30}\) ?)?[,(] ?(?:[A-Z][\w.'’-]++,? ?)?(?:\d{1,2}(?:st|nd|rd|"
    r"th)? )?" + MONTH + r"(?: \d{1,2})?(?:,? \d{4})?\)? ?[-–—:]+ "
)
SEVERAL_SENTENCES = (
    r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bNo)(?<!\b[A-Z])(?<!\d)\.[\"”’)]* [A-Z“\"]|。[^」』）]"
)
PART_HEADING = (
    r"(?i:(?:#+ |\*\*|\(?\d{1,2}[.)] ?|\[)?(?:background|overview|outline|summary|details|schedule|"
    r"purpose|objectives?|contents|highlights|"
    r"results|outcomes?|reference|remarks|notes?|attachments?|attendance|attendees|place|venue|"
    r"date(?: and time)?|next steps|quotes?|future (?:plans|prospects)|参考|背景|概要|"
    r"日程)(?: of [\w ]+)?\s?:?(?:\*\*)?(?:$|\].*))"
)

# Words that titles write small.
SMALL_WORDS = words("a an and at by for from in of on or the to with")

# Headlines.

HEADING_MARK = (
    r"(?:#{1,6}\s|>{2,}\s|»\s|\*\*[^*]+\*\*$|__[^_]+__$|[■◆●▼◇□★☆◎]|【.+】|={2,}\s.+={2,}$|\*{3,}\s.+\s\*{3,}$)"
)
SET_OFF_START = r">\s+\S"
QUOTATION_START = r"[\"“「『‘'].+[\"”」』’']$"
OPEN_QUOTATION_START = r"[\"“][^\"”]{30,}$|「[^」]{15,}$"
EXCLAMATION = r"[!?！？]\s*[\"”’』」]?$"
TWO_PARTS = r"[^\d\s]\s?:\s\S|\S：\S|[~〜～].+[~〜～]|\s[-–—]\s"
PLACE_WITHIN = (
    r"\b(?:City|Town|Village|Ward|Prefecture|District|Province|State)\b\s?[,(]|\bin \w+ (?:Prefecture|"
    r"Province)\b"
)
PARTIES_WORDS = frozenset(
    ["between", "sister", "twin", "twinning", "partnership", "friendship", "relations", "ties", "bonds"]
)
PARTIES = r"姉妹都市|友好都市|協定"
HEADLINE_START = (
    r"(?:Promoting|Promotion|Towards?|Interview|Exchanges?|Training Program|Diplomats|Introduc(?:tion|ing)|"
    r"Learn [Mm]ore|Report|Celebrating|Strengthening|Building|Deepening|Bridging|Connecting|New\b|How\b|"
    r"Why\b|"
    r"Upcoming|Dates|DATES|Membership|Thank|Staff|Calendar|Events|Announcements?|Notices?|Letters?|"
    r"Save the|Diary|Committee|お知らせ|President|Message|From the|News\b|Short News|In [Mm]emoriam|\d+(?:st|"
    r"nd|rd|th)\b|"
    r"(?:\w+ )?(?:Years|Decades?) of|First)"
)
PRESENT_WORDS = words(
    "welcomes signs hosts joins takes gains marks celebrates renews becomes opens honors honours meets "
    "travels comes "
    "goes brings launches concludes prepare prepares remembers holds gives sends starts returns grows "
    "deepens wins "
    "discover discovers receives makes paused visits tours attends supports lends sings leads turns promotes "
    "strengthens expands ends restarts resumes reopens seeks bids thanks reaches connects unites carries"
)
TO_COME = (
    r"\b[Tt]o (?:[Vv]isit|[Bb]e [Hh]eld|[Hh]ost|[Ss]ign|[Cc]elebrate|[Ww]elcome|[Rr]esume|"
    r"[Aa]rrive|[Ll]ead|[Ff]ly|[Ss]tay|[Tt]our|[Oo]pen|[Jj]oin|[Mm]eet|[Rr]eceive|[Mm]ark|[Ss]end)\b"
)
ONLY_NAME_START = r"(?:Mr\. |Ms\. |Dr\. )?[A-Z][a-z'’-]+ (?:[A-Z]\. )?[A-Z][A-Za-z'’-]+(?:, [A-Z][\w ,]{3,40})?$"
_PLACE = r"(?:the )?(?:(?:City|Town|State|Province) of )?(?:[A-Z][\w'’.-]+ ?){1,4}"
_DESIGNATED = (
    r"(?:(?:[A-Z][\w'’-]+ ){1,3}(?:City|Town|Village|Ward|Prefecture|Province)"
    r"|(?:City|State|Province) of(?: [A-Z][\w'’-]+){1,3})"
)
_HELD_BY = r"(?:,? ?[(（]| ?, | ?in )" + _PLACE + r"[)）]?"
ONLY_PLACE = (
    rf"[(（]{_DESIGNATED}[)）]$|[(（]?(?!(?:Sister|Host|Twin|Partner|Friendship)\b){_DESIGNATED}"
    rf"(?:(?:{_HELD_BY}){{1,3}} ?(?:(?:,? ?and|,| ?&) {_PLACE}(?:{_HELD_BY}){{0,3}}){{0,3}}"
    rf"|(?: and| &) {_PLACE}(?:{_HELD_BY}){{0,3}})[)）]?$"
)

DEPARTMENTS = words(
    "culture youth education business sports sport economy people events society tourism environment health science "
    "arts art music food schools politics diplomacy community agriculture technology travel feature features report "
    "reports interview column local abroad brief news"
)
DEPARTMENT_START = (
    r"(?i:(?:"
    + "|".join(sorted(DEPARTMENTS))
    + r"|in brief|from our partners?|(?:from|in) the regions?|event reports?|voices? (?:of|from) .{2,20}"
    r"|special feature"
    r"|toward tokyo 20\d\d|topics?|sister cit(?:y|ies)|(?:news )?from around .{4,16}|our (?:partners|towns?|members)"
    r"|host towns?|twin towns?|partner cities)(?: (?:and|&) (?:" + "|".join(sorted(DEPARTMENTS)) + r"))?$)"
)

# Captions.

PICTURE_START = (
    r"(?i:[\[(（]?(?:photo(?:graph)?s?|pictures?|image|fig(?:ure|\.)?|caption|above|below|left|right|"
    r"cent(?:er|re)|"
    r"middle|top|bottom)(?: (?:left|right|cent(?:er|re)|middle|row|photo|\d+))?\s?(?:\d+\s?)?[\])）:：]"
    r"|[\[(（]?from (?:the )?(?:top |bottom )?(?:left|right)\b"
    r"|(?:photo|image|picture)s? (?:by|courtesy|credit)|!\[)|[▲△↑↓←→◀▶]|[（(【]?写真[）)】:：\s]"
)
PICTURE_WORDS = frozenset(["clockwise", "pictured"])
PICTURE = (
    r"\((?:[Pp]hoto|[Ii]mage|[Cc]ourtesy|[Pp]icture)\b|(?:second|third|fourth|fifth|first|"
    r"far) (?:from )?(?:the )?(?:left|right)"
    r"|\((?:left|right|cent(?:er|re)|front|back|from (?:the )?(?:left|right)|at (?:the )?(?:left|right))\b"
    r"|, (?:left|right|cent(?:er|re))[,)]|\bleft to right\b|（(?:左|右|中央)"
)
CAPTION_START = (
    r"(?i:(?:(?:an?|the|mr\.|ms\.|some|our|one) )?"
    + any_of(
        [
            r"(?:group|commemorative|souvenir|family|official) (?:photo|picture|shot)",
            r"photo (?:with|of|session)",
            (
                r"(?:lecture|presentation|speech|remarks|address|greetings?|explanation|performance|"
                r"demonstration|talk|toast|"
                r"report) (?:by|from|of)"
            ),
            r"opening (?:remarks|ceremony|address)\b(?! for)",
            r"scenes? (?:of|from|at)",
            r"(?:view|glimpse|snapshot|moment|image|taste)s? (?:of|from)",
            r"visit(?:ing)? (?:to|at)\b",
            (
                r"(?:vice |deputy |former )?(?:ambassador|mayor|governor|consul|president|minister|chairman|"
                r"chairperson|"
                r"professor|director|rector|principal)s?(?: general)? (?:[A-Z]|of|and|with|in|at|from|together)"
            ),
            (
                r"(?:high school |exchange |local |young )?(?:participants|students|children|members|"
                r"delegates|guests|attendees|"
                r"residents|pupils|visitors|officials|speakers|performers|dancers|singers|trainees|citizens|"
                r"musicians|"
                r"volunteers|staff|players|athletes|diplomats|ambassadors|mayors|governors)(?:$|,|"
                r" (?:[a-z]+ing|of|from|in|at|with|and|"
                r"who|on|by|together|during|after|before|around)\b)"
            ),
            (
                r"(?:panel|breakout|group|question|q&a|networking|briefing|sectional) (?:discussion|session|"
                r"work)"
            ),
            r"(?:at|during) the \w+",
            (
                r"(?:tasting|stroll|tour|unveiling|planting|booths?|experience|exchanging|presenting|"
                r"signing|enjoying|welcoming|"
                r"making|trying|posing|receiving|shaking|holding|cutting|wearing|learning) "
            ),
            r"live (?:demonstration|streaming|performance)",
            r"delegat(?:ion|es) (?:from|of|at|in|with)",
            r"hospitality\b",
            r"(?:lecture|reception|exhibition|ceremony)$",
        ]
    )
    + r")"
)
CAPTION_END = (
    r"(?i:\b(?:tasting|booths?|sessions?|dance|experience|performance|discussion|photo|exhibit|"
    r"demonstration|venue|"
    r"speakers|participants|guests))$"
)
SHOWN_DOING = (
    r"[A-Z][\w'’.,() -]{3,80} (?!(?:during|including|following|according|regarding|concerning|being|"
    r"having|training|"
    r"building|sightseeing|nursing|meeting|evening|morning|exchanging views|"
    r"twinning|wedding|beginning|opening|crossing|housing|planning|spring|farming|shipping|rowing|skiing)\b)[a-z]{2,}ing\b(?!-)"
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
