"""The words that mastheads, furniture and closing parts are known by, English and Japanese.

As `glocal.articles.wording`, which holds those of headlines, captions and running text.
"""

from glocal.articles.wording import MONTH, SEASON, YEAR, any_of, words

_MONTH_OR_SEASON = rf"(?:{MONTH}|{SEASON})(?:\s?(?:[-–/&]|and)\s?(?:{MONTH}|{SEASON}))?"
_JAPANESE_DATE = (
    r"(?:[\d０-９]{4}|令和\s?[\d０-９元]+|(?:平成|昭和)\s?[\d０-９元]+)\s?年(?:\s?[(（][^)）]{1,14}[)）])?\s?"
    r"(?:[\d０-９]{1,2}\s?月(?:\s?[\d０-９]{1,2}\s?日)?|新年|[春夏秋冬])?\s?(?:発行|号)?"
)
_ISSUE_PART = any_of(
    [
        rf"{_MONTH_OR_SEASON},?\s(?:of\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s)?{YEAR}",
        rf"\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:of\s)?{MONTH},?\s{YEAR}",
        rf"{YEAR},?\s(?:{MONTH}|{SEASON})\b(?!\s\d)",
        r"(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\b[,.]?",
        r"\d{4}[-/.]\s?\d{1,2}(?:[-/.]\s?\d{1,2})?",
        r"(?:\d{1,2}[./]\s?){1,2}\d{4}",
        r"(?:r|h|令和|平成)\s?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?",
        r"(?:vol(?:ume)?|no|nr|issue|number|edition)\.?\s?(?:no\.?\s?)?#?\d+(?:\s?/\s?\d{1,4}|-\d{1,4})?",
        r"#\d+",
        r"第\s?[\d０-９]+\s?[号巻]",
        _JAPANESE_DATE,
    ]
)
ISSUE_DATE_START = (
    r"(?i:[*_(\[<〈《]*(?:(?:issue )?(?:date|sent):\s?|(?:issued|published|embargo(?:ed)?(?: until)?):?\s(?:on\s|in\s)?"
    r"|発行日?[:：]\s?)?"
    + _ISSUE_PART
    + r"(?:[\s,|·•*/()\[\]–—:-]*(?:"
    + _ISSUE_PART
    + rf"|{MONTH}(?=\W*$)"
    + r"))*(?:,? \d{1,2}[:.]\d{2}(?: [ap]\.?m\.?)?)?[)\]*_>〉》]*(?: \([^()\d]{3,60}\))?$)"
)
_DATE_PART = _ISSUE_PART + r"(?:/\d{1,4})?(?:\s\(\w+\))?"
_COLUMN = r"(?:\s{2,}|\s[|·•*–—-]\s)"
_EDGE = r"[\s|·•*–—-]"
DATE_IN_COLUMNS = rf"(?i:(?<={_EDGE}\s){_DATE_PART}(?:{_COLUMN}|$)|^{_DATE_PART}{_COLUMN})"
ENDS_WITH_DATE = (
    r"(?i:(?:\s{2,}|[|·•*–—,(:]\s?|(?<! in)(?<! on)(?<! of)(?<! for)(?<! from)(?<! to)(?<! since)\s\(?)(?:"
    + _MONTH_OR_SEASON
    + r",?\s"
    + YEAR
    + r"|(?:vol\.|no\.|issue)\s?\d+(?:/\d{2,4})?|\d{1,2}/\d{4}|第\s?\d+\s?号"
    r"|\d{4}年\d{1,2}月(?:\d{1,2}日)?(?:号|発行)?)\)?$)"
)
_LINK = r"(?!\d)[^\s|·•*]+(?: [^\s|·•*]+){0,2}"
_CAPITAL_LINK = r"[^\W\d_a-z][^\s|·•*.]*(?: [^\s|·•*.]+){0,3}"
ROW_OF_LINKS = (
    rf"^{_LINK}(?:\s?[|·•*]\s?{_LINK})+$|^{_CAPITAL_LINK}(?:(?:\s{{2,}}|\s?[|·]\s{{0,4}}){_CAPITAL_LINK}){{2,}}$"
    rf"|^{_CAPITAL_LINK}\s{{3,}}{_CAPITAL_LINK}$"
)
BODY_WORDS = words(
    "association society committee council office division desk bureau section department secretariat "
    "government "
    "ministry embassy consulate friends club foundation institute center centre team unit network "
    "alliance league "
    "municipality prefecture edition volume issue communications"
)
MEMO_START = r"(?:To|From|Re|Subject|Cc|Attn|Date|Sent):\s"
PERIODICAL_NAME_START = (
    r"(?:The )?(?:[A-Z][\w'’&-]+ ){1,3}(?:Letter|Brief|Post|Times|Review|Notes|Report|Link|Links|Bridge|"
    r"Mail|Echo|Star)$"
    r"|(?:THE )?(?:[A-Z][A-Z’'&-]+ ){1,3}(?:LETTER|BRIEF|POST|TIMES|REVIEW|NOTES|REPORT|LINK|LINKS|MAIL|ECHO|STAR)$"
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
    r"^(?:Monthly|Weekly|Quarterly|Annual|MONTHLY|WEEKLY|"
    r"QUARTERLY) (?:[A-Z][\w’'&-]++ ?){1,4}(?:[A-Z][a-z]+ \d{4})?$"
    r"|(?:^|[a-z] |SPRING |SUMMER |AUTUMN |FALL |WINTER |CITY |CITIES )NEWS(?:$| \d)|(?:^|\s)News$"
    r"|\b(?:UPDATE|Update)$|News (?:No|Vol|Issue|\d)|(?:通信|だより|ニュース|ニュースレター|広報)(?:\s|$|第|\d)"
)
PUBLISHER_START = any_of(
    [
        r"(?i:published by|issued by|publisher|editor|edited by|office of|a publication of)\b",
        (
            r"(?:[A-Z][\w&'’-]+,? (?:(?:of|for|and|the|Of) )*){0,7}"
            r"(?:Division|Department|Secretariat|Bureau|Section|(?<!^New )(?:Council|Association|Society|"
            r"Committee|Foundation))$"
        ),
        (
            r"(?:[A-Z][\w&'’-]+ (?:(?:of|for|and|the) )*){1,6}(?:Office|Division|Department|Section|Bureau),\s"
            r"(?:Ministry|City|Town|Embassy|Consulate|Government|[A-Z]\w+ (?:City|Prefecture|Prefectural|"
            r"Government)).{0,60}$"
        ),
        r"(?:Embassy|Consulate(?: General|-General)?) of (?:the )?(?:[A-Z]\w++ ?(?:of |the |in )*){1,5}$",
        (
            r"(?:The |the |An? )?(?:[\w-]+ ){0,2}?"
            r"(?:[Ee]-?[Ll]etter|[Nn]ewsletter|[Ee]-?[Nn]ews(?:letter)?|[Bb]ulletin|[Qq]uarterly|[Jj]ournal"
            r"|[Mm]agazine|[Nn]ews ?sheet) (?:of|from|by) (?:the )?[A-Z]"
        ),
        (
            r"(?:The )?(?:Council|Association|Society|Committee|Federation|League|Institute|"
            r"Foundation) (?:of|for) "
            r"(?:[A-Z]\w++ ?(?:of |for |and |the )*)+$"
        ),
        r"Ministry (?:of|Of|for) (?:[A-Z]\w++ ?(?:of |Of |and )?)+$",
        (
            r"(?:City|Town|County|Government) of (?:[A-Z]\w++ ?){1,3}(?:,.{0,60}(?:Section|Division|"
            r"Department|Office))?$"
        ),
        r"[A-Z]\w+ (?:Association|Society|Committee) for (?:[A-Z]\w++ ?){1,4}$",
        r"(?:[A-Z]\w+ ){1,3}(?:City|Prefecture|Prefectural|Town|Municipal) (?:Government|Office|Hall)$",
        r"外務省",
        r"(?:発行|編集)[:：]",
        r"\S{2,20}(?:課|室|局|係)$",
    ]
)
SLOGAN = (
    r"(?:\.\.\.|…)\s?and |(?i:^the (?:definitive|official) (?:source|newsletter)|^(?:news|updates|"
    r"stories) (?:from|about|on)\b"
    r"|^(?:bringing|connecting|linking|your) .{3,60}(?:together|people|world|citizens)\.?$)"
)
PAGE_NUMBER_START = r"(?i:[-–—|\s]*(?:page|p\.)?\s?\d{1,3}(?:\s?(?:/|of)\s?\d{1,3})?[-–—|\s]*$)"
RUNNING_HEAD = (
    r"(?i:(?:\s{2,}|\s?[|·•]\s?)(?:p(?:age|\.)?\s?)?\d{1,3}$|^\d{1,3}(?:\s{2,}|\s?[|·•]\s?)\S"
    r"|^\d{1,3} (?:\S+ ){1,6}" + MONTH + r" \d{4}$|^(?:\S+ ){1,6}" + MONTH + r" \d{4} \d{1,3}$)"
)
NOISE = (
    r"(?i:^\[(?:image|photo|picture|figure|img|画像|写真)\s?\d{0,2}\]$|^\[?(?:image: )?\S+\.(?:jpe?g|png|gif"
    r"|bmp|tiff?|webp|svg)\]?$)|^(?:\w+=\"[^\"]{0,80}\"\s?)+\}$"
    r"|\b(\w{3})\w*(?: (?:\w\w )?\1\w*){2,}|^(?:[a-z]{1,2}|[A-Z][a-z]?)$"
)
BOILERPLATE_START = any_of(
    [
        (
            r"[\[(](?:Japanese|English|French|German|Chinese|Korean|Print|PDF|Back|Top)(?: (?:version|text|"
            r"page|only))?"
            r"(?: ?[(（].{1,12}[)）])?[\])]$"
        ),
        (
            r"(?i:copyright\b|©|\(c\) (?:\d|[a-z])|all rights reserved|tel(?:ephone)?\b|phone\b|fax\b|e-?mail\b|"
            r"https?://|www\.|"
            r"for (?:more|further) information|for (?:media )?(?:inquiries|enquiries)|please contact|"
            r"(?:(?:facebook|twitter|instagram|youtube|line|e-?mail|print|x|linkedin)(?:\s?[|·/•]\s?|$)){2,}|"
            r"bank (?:details|account)|next issue:|(?:person|staff|officer)s? in charge\s?:|"
            r"contact(?: us)?\s?:|"
            r"(?:media |press )?(?:contact|enquiries|inquiries)\s?:|(?:media|press) (?:contact|enquiries|"
            r"inquiries)|(?:un)?subscribe|view (?:this|in)|back to top|share (?:this|on)|"
            r"follow us|you (?:are receiv|receiv)|font size\b|donate(?: now| today| here)?$|"
            r"(?:this|our) (?:e-?)?(?:mail|newsletter) is sent to |(?:latest |recent )?news(?: (?:&|and) events)?$|"
            r"(?:tags?|categor(?:y|ies)|filed under|related)\s?:\s|(?:← ?)?(?:older|newer|previous"
            r"|next) (?:posts?|entries)\b|"
            r"(?:proudly )?powered by |leave a (?:comment|reply)|was this page helpful|to (?:view|read"
            r"|open) (?:the )?pdf|"
            r"open(?:ing hours:?)? (?:from )?(?:mon|tues|wednes|thurs|fri|satur"
            r"|sun)day(?=.{0,60}\d)[^,.]{0,70}[.]?$|what['’]s new$|(?:more|details|link|url"
            r"|source)\s?[:>]\s?<?https?://|"
            r"to unsubscribe|home\s*>|legal (?:matters|notice)|"
            r"privacy policy|sign up|click here|read more|(?:for )?immediate release|(?:press|news|"
            r"media) release|in this (?:(?:month['’]?s )?issue|number|edition)|"
            r"(?:table of )?contents$|(?:what['’]s )?inside(?: this issue)?:?$|###|"
            r"-30-|\W*ends?\W*$|registered charity|"
            r"printed )"
        ),
        r"お?問い?合わ?せ|配信(?:停止|登録|解除|先)|購読|バックナンバー|【?(?:目次|もくじ|今[号月]の(?:内容|目次))】?$",
        r"(?:\[\d+\])?(?i:skip to|back to|print this|home (?:>|\|))|\[?\d+[\].] ?https?://",
    ]
)
BYLINE_START = (
    r"[Bb]y (?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+, .{2,40}$"
    r"|(?:Assistant |Deputy |Senior )?(?:Director|Editor|Reporter|Correspondent|Coordinator|Researcher|"
    r"Intern)s? [A-Z].{2,50}(?:Office|Section|Division)$"
)
_WRITER = r"(?:(?:[A-Z][\w.'’-]*|de|van|von|der|da|and|&) ){1,5}[A-Z][\w'’-]+"
ONLY_BYLINE_START = (
    rf"[\[(（]?(?:Source|Provided by|Contributed by|Reported by|出典|提供)\s?[:：]\s?\S.{{2,80}}$|(?:[Bb]y"
    rf"|BY) {_WRITER}$|(?:Text|Words|Story|Written|Author)(?: and [Pp]hotos?)?"
    rf"(?: [Bb]y:?|:) {_WRITER}.{{0,40}}$|(?:文|取材|執筆)(?:・写真)?[：:／/]\S"
)
POSTED_START = (
    r"(?i:(?:posted|published|updated|last (?:updated|modified|changed)|filed|submitted|uploaded|added|created|"
    r"投稿日|公開日|更新日|掲載日)(?: on| in| at| under| by)?\s?[:：]?\s?(?=.{0,50}\d{4}).{4,90}$)"
)
CONTENTS_LEADER = r"(?:\s?\.){3,}\s?\d{1,3}$|…+\s?\d{1,3}$|・{3,}\s?\d{1,3}$"
CONTENTS_HEADING = (
    r"(?i:\W*(?:(?:table of )?contents?|(?:also )?in(?:side)? this (?:issue|month|edition|number|newsletter)"
    r"|inside|what['’]s inside|this (?:month|issue)|at a glance|topics|headlines"
    r"|目次|もくじ|今[号月]の(?:内容|目次|記事))\W*$)"
)
LEADS_TO_NEWS = (
    r"(?i:\b(?:below|attached|enclosed) (?:is|are|you will|our|the)\b|\bfind (?:below|attached|enclosed)\b"
    r"|\b(?:here|this) (?:is|are) (?:our|the|your)\b|\bwelcome to (?:the|our|this)\b|\bnews (?:of|for) (?:the|this)\b"
    r"|^thank you for (?:reading|your interest)\b|^(?:in|with) this (?:issue|number|newsletter),? (?:we|you)\b"
    r"|^(?:we (?:hope|wish|look)|enjoy (?:the|your) read)|^(?:the|your) (?:editors?|editorial (?:team|staff|board))\W*$"
    r"|\b(?:pleased|happy|glad|proud|delighted) to (?:send|share|present|bring|introduce)\b"
    r"|^(?:以下|下記)の?(?:とおり|通り)|お(?:届|送り)けします)"
)
GREETING_START = (
    r"(?i:(?:dear|hello|greetings,?) (?:all|(?:our |all |valued )?(?:readers?|subscribers?|friends|members|colleagues))"
    r"\b[,:!]|thank you for (?:reading|your (?:continued )?(?:interest|support))\b"
    r"|(?:読者|購読者|会員)の(?:皆|みな)(?:様|さま|さん)|いつも.{0,20}(?:お読み|ご購読|ご覧)いただき)"
)
MAILING_WORDS = words("unsubscribe subscribe subscribed subscribers mailing preferences browser")
IMPRINT = (
    r"\b(?:is|are) (?:published|edited|issued|produced|printed) |(?:^|[.,;] )(?:[Pp]rinted|[Tt]ypeset) (?:on|by|in|at) "
    r"|\b(?:reflect|represent|express)s? the (?:official )?(?:views?|opinions?|positions?) of|\b[Oo]pinions expressed"
    r"|\b(?:views?|opinions?) .{0,60}\b(?:are|is) (?:their|his|her|the author['’]?s?['’]?) own\b"
    r"|^(?:Past|Back|Previous|Earlier|Older|All) (?:issues|numbers|editions) .{0,60}(?:web ?site|online|archive|www)"
    r"|\breceiv(?:e|ed|ing) (?:this|our) (?:e-?)?(?:mail|message|letter|newsletter|bulletin)s?\b"
    r"|\bis a registered (?:charity|non-?profit)\b|\b(?:may|must) not be (?:reproduced|copied|reprinted)\b"
    r"|\b(?:liable|responsible|responsibility) for (?:the )?contents?\b|\bISSN\b|\b[Rr]eproduction .{0,40}permi"
)
IMPRINT_PAIR_START = (
    r"(?i:(?:(?:chief|managing|responsible|honorary|guest|photo) )?"
    r"(?:editors?(?:[- ]in[- ]chief)?|editorial (?:board|team|staff|office|committee)|layout|design(?:er)?"
    r"|print(?:ed|ers?|ing)?(?: run)?|circulation|issn|publishers?|responsible|translat(?:ion|ors?)|proofreading"
    r"|contributors|membership(?: fees?)?|distribution|copies|frequency|photographs|impressum)\s?:\s"
    r"|(?:発行人?|編集(?:長|者|委員)?|印刷)\s?[:：])"
)
IMPRINT_START = (
    r"(?:[A-Z][a-z]+,? (?:and|&) )?(?:[Pp]ublished|[Ee]dited|[Ii]ssued|[Pp]roduced|[Cc]ompiled) by"
    r"(?::|\s(?:the )?[A-Z]|$)"
    r"|(?:This |The |Our )?(?:(?:[A-Z][\w&'’-]*|and|the|of|in|for) ){0,8}(?:[Nn]ewsletter |[Bb]ulletin |[Mm]agazine )?"
    r"(?:(?:is|are) (?:published|edited|issued|produced|compiled) (?:[\w-]+ ){0,4}by "
    r"|(?:(?:is|are) (?:published|printed|issued|mailed|sent out|sent to (?:all|our) [a-z]+)|appears|comes out) "
    r"(?:[\w-]+ ){0,2}(?:times a year|a year|monthly|quarterly|every|each)\b"
    r"|(?:is|are) (?:sent|mailed|distributed|delivered|posted|available) (?:[\w-]+ ){0,2}?(?:free|without charge)\b"
    r"|(?:is|are) (?:sent|mailed|distributed|delivered|posted) (?:[\w-]+ ){0,4}?to (?:all |our |every |its |the )?"
    r"(?:[\w-]+ )?(?:members?|households?|readers?|subscribers?|friends)\b"
    r"|is (?:the|a) (?:[a-z]+ )?(?:newsletter|bulletin|magazine|journal) of )"
)
FIELD = r"_{4,}|\( \)"
CALL_FOR_TEXTS = (
    r"(?i:\b(?:copy|contributions|articles|items|stories|submissions|news|deadline|reports|texts|notices|letters|photos"
    r"|photographs|announcements|material) (?:for|to) (?:the|our) (?:next |\w+ )?"
    r"(?:issue|number|newsletter|edition|editor|bulletin)\b"
    r"|^(?:the|our) (?:next|following) (?:issue|number|edition|newsletter|bulletin)\b"
    r"|^次(?:号|回の?(?:発行|号))(?:は|の)|^(?:本紙|本誌|原稿|バックナンバー)(?:は|の|を)|^ご?(?:投稿|寄稿|意見|感想)[^。]{0,12}(?:募集|お寄せ)"
    r"|\barticles (?:may|can) be (?:reprinted|reproduced)\b"
    r"|^(?:please )?(?:tell|send) us your (?:news|stories|photos)|^deadline for "
    r"|^(?:your|all) (?:comments|opinions|feedback|suggestions|ideas)\b.{0,60}\bwelcome"
    r"|^(?:all )?back (?:numbers|issues|copies) (?:of .{1,40} )?(?:are|can|may) )"
)
STREET_START = (
    r"\d{1,5}[A-Za-z]? (?:[A-Z\d][\w.]* ){1,4}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Square|Way|Terrace|Place)\b\.?(?: [NSEW]\w*)?(?:,|$)"
    r"|(?:\d{1,3}-){1,2}\d{1,4},? [A-Z][\w-]+,|〒\s?\d"
    r"|[A-ZÄÖÜ][\wäöüß.-]{0,30}(?:straße|strasse|gasse|platz) \d{1,3}\b"
)
POSTCODE = (
    r"\bP\.?O\.? ?Box \d|, (?:(?:[A-Z]{2} )?\d{5}(?:-\d{4})?(?:,? USA)?$|\d{2}-\d{3} [A-Z]\w+$|\d{5} [A-Z]\w+$"
    r"|(?:[A-Z]\w+ )?(?:\d{3}-\d{4}(?:,? Japan)?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$)"
)
COLUMN_HEAD = (
    r"(?i:\b(?:column|(?:word|letter|message|note|greetings?) from)\b"
    r"|['’]s (?:letter|message|report|corner|column|desk|page)\b)"
)
OFFICE_START = (
    r"(?:Vice[- ]|Deputy |Hon(?:orary)?\.? )?(?:Chair(?:man|person|woman)?|President|Secretary|Treasurer|"
    r"Editor|Director|"
    r"Mayor|Governor|Coordinator|Principal|Head)\b[^.]{0,60}$"
)
BOILERPLATE = (
    r"\S+@\S+\.\w|(?i:\bpage \d+ of \d+|all rights reserved|unsubscribe)|\+\d{1,3}[ (-]\d|^(?:\[\d+\] )?<?https?://\S+$"
    r"|(?:電話|ＴＥＬ|TEL)[：: 　]?\s?[\d(（]"
)
RELEASE_START = (
    r"(?i:(?:for )?immediate release|(?:press|news|media) (?:release|statement)\b(?! on)|プレスリリース|報道発表)"
)
CLOSING_HEADING_START = (
    r"(?i:(?:#+ |\(?\d{1,2}[.)] ?)?(?:\[?(?:media |press )?contacts?(?: information| details)?\]?|notes? (?:to|"
    r"for) editors?|references|visible links|membership (?:form|application|slip)|(?:application|registration|"
    r"order|booking|entry) (?:form|slip)|reply slip|"
    r"editorial (?:note|team)|imprint|(?:related|useful) (?:links|pages)|(?:for )?(?:further "
    r"|media )?(?:inquiries|enquiries|"
    r"information))\s?:?\s?$"
    r"|[(\[]references?[)\]].{0,100}$|(?:#+ )?about (?:the |us\b)?.{0,50}$)|【?お?問い?合わ?せ(?:先)?(?:】|$)"
)
