"""Words that name events, by kind, as data.

A phrase is a regular expression in which a space also stands for a hyphen or a line break; it is met in lower case.
Where two phrases begin at one word, the longer pattern is tried first.
"""

from glocal.model.vocabulary import ActivityKind

NOUNS: dict[ActivityKind, tuple[str, ...]] = {
    ActivityKind.RECEPTION: (
        "receptions?",
        "banquets?",
        "(?:welcome|farewell|celebration|tea|garden) part(?:y|ies)",
        "(?:welcome|gala|farewell|state|anniversary) (?:dinner|lunch|luncheon)s?",
        "gala",
        "レセプション",
        "歓迎会",
        "祝賀会",
    ),
    ActivityKind.STUDY_TOUR: (
        "study tours?",
        "(?:observation|inspection|monitor|familiari[sz]ation|fam|press|field) (?:tours?|trips?)",
        "tours? for (?:the )?(?:diplomat\\w*|ambassadors?|embass\\w+|foreign|press|journalists)(?: corps)?",
        "diplomat\\w*['’]? tours?",
        "視察ツアー",
    ),
    ActivityKind.FORUM: (
        "forums?",
        "fora",
        "symposi(?:um|ums|a)",
        "(?:annual |international |general |national )?conferences?",
        "congress",
        "(?:annual )?conventions?",
        "general assembly",
        "round tables?",
        "roundtables?",
        "panel discussions?",
        "フォーラム",
        "シンポジウム",
        "会議",
    ),
    ActivityKind.SEMINAR: (
        "seminars?",
        "webinars?",
        "workshops?",
        "(?:briefing|information|orientation) (?:session|meeting)s?",
        "master ?class(?:es)?",
        "セミナー",
        "説明会",
    ),
    ActivityKind.SUMMIT: ("summits?", "(?:governors|mayors)['’]? (?:meeting|conference|summit)s?", "サミット"),
    ActivityKind.LECTURE: (
        "(?:guest |public |keynote |special )?lectures?",
        "keynote (?:speech|address)",
        "講演会",
        "講演",
    ),
    ActivityKind.SIGNING: (
        "signing ceremon(?:y|ies)",
        "signing event",
        "renewal ceremon(?:y|ies)",
        "signing(?= of)",
        "調印式",
        "締結式",
    ),
    ActivityKind.VISIT: (
        "(?:courtesy |official |goodwill |return |reciprocal |first |study )?visits?",
        "courtesy calls?",
        "trips?(?= to)",
        "delegations?(?= (?:from|of|to|in))",
        "(?:trade|business|friendship|goodwill|economic|sales) missions?",
        "訪問",
        "表敬",
        "来訪",
    ),
    ActivityKind.CEREMONY: (
        "ceremon(?:y|ies)",
        "unveiling",
        "(?:grand )?opening(?= of)",
        "planting (?:of )?(?:an? |the )?(?:\\w+ )?(?:trees?|cherr\\w+|saplings?)",
        "tree plantings?",
        "(?:commemorative|memorial) (?:tree )?plantings?",
        "ribbon cutting",
        "ground ?breaking",
        "inauguration",
        "anniversary (?:celebrations?|events?|gala|festivities|commemoration)",
        "celebrations?(?= (?:of|for|to mark))",
        "reunions?",
        "vigil",
        "除幕式",
        "開会式",
        "記念式典",
        "植樹",
        "式典",
        "表彰式",
    ),
    ActivityKind.FESTIVAL: (
        "festivals?",
        "fairs?",
        "matsuri",
        "concerts?",
        "recitals?",
        "parades?",
        "carnival",
        "film (?:screenings?|nights?)",
        (
            "(?:japan|japanese|culture|cultural|international|friendship|sister city|sister cities|europe"
            "|food|children['’]?s) (?:day|days|week|night|evening)"
        ),
        "(?:christmas|street|night|farmers) market",
        "expo",
        "(?:cultural|dance|music|taiko|drum|theat(?:er|re)|musical|choir) (?:performances?|events?|shows?)",
        "(?:speech|cooking|art|haiku|essay|photo|drawing) (?:contest|competition)s?",
        "bazaar",
        "祭り",
        "まつり",
        "フェスティバル",
        "フェア",
        "コンサート",
        "フェスタ",
    ),
    ActivityKind.SPORTS_EVENT: (
        "(?:half |full )?marathons?",
        "tournaments?",
        (
            "(?:friendly|exhibition|football|soccer|baseball|rugby|volleyball|basketball|judo|hockey) "
            "(?:match|matches|games?)"
        ),
        "(?:pre \\w+ )?(?:training|sports|football|soccer|baseball|judo) camps?",
        "championships?",
        "regatta",
        "(?:bike|cycle|boat|dragon boat|relay|fun) (?:race|run|ride)s?",
        "(?:asian|winter|summer|youth|masters|friendship) games",
        "cup(?! of)",
        "マラソン",
        "合宿",
        "大会",
        "親善試合",
    ),
    ActivityKind.PROMOTION: (
        (
            "(?:tourism |sales |joint |public relations |pr )?promotion(?:al)? (?:campaigns?|events?"
            "|activit(?:y|ies)|projects?|tours?|programs?|programmes?|exhibitions?|initiatives?|weeks?)"
        ),
        "campaigns?",
        "(?:photo |panel |art |travel(?:l)?ing |special )?exhibitions?",
        "exhibits?(?= (?:of|at|in|on|from|featuring))",
        "live ?stream(?:ing|s|ed)?",
        "pop up (?:shop|store|event)s?",
        "trade (?:show|fair)s?",
        "business matching",
        "road ?show",
        "キャンペーン",
        "物産展",
        "展示会",
        "写真展",
        "展",
    ),
    ActivityKind.TRAINING: (
        (
            "(?:staff |teacher |technical )?training (?:programs?|programmes?|courses?|sessions?|seminars?"
            "|workshops?|visit)"
        ),
        "(?:language|cooking|intensive) courses?",
        "研修",
    ),
    ActivityKind.PROGRAMME: (
        (
            "(?:student |youth |teacher |staff |cultural |home ?stay |academic |international )*exchange "
            "(?:programs?|programmes?|projects?|schemes?|tours?)"
        ),
        (
            "(?:student|youth|teacher|staff|pupil|school|junior high school student|high school student"
            "|sports|choir|artist) exchanges?"
        ),
        "home ?stays?(?: programs?| programmes?)?",
        (
            "(?:internship|scholarship|language|ambassador|summer|volunteer|residency|mentoring|jet) "
            "(?:programs?|programmes?|scheme|schemes)"
        ),
        "internships?",
        "(?:summer|youth|language|winter) camps?",
        "(?:artists?|artist) in residence",
        "joint (?:\\w+ ){0,3}?projects?",
        "joint (?:building|construction|making|production) of",
        "pen ?pal (?:program|programme|project)",
        "dispatch(?= of)",
        "派遣事業",
        "交流プログラム",
        "交流事業",
        "留学",
        "ホームステイ",
    ),
    ActivityKind.DONATION: (
        "donations?(?: (?:ceremony|campaign|drive))?",
        "(?:charity )?fund ?raisers?",
        "fundraising (?:campaign|drive|event)",
        "a gift (?:of|from|to)",
        "寄付",
        "寄贈",
        "義援金",
    ),
    ActivityKind.INTERVIEW: ("interviews?", "インタビュー"),
}
"""Nouns; what stands behind the last `of` or `at` of a phrase is not the event itself."""

VERBS: dict[ActivityKind, tuple[str, ...]] = {
    ActivityKind.VISIT: (
        "visited",
        "will (?:also )?(?:visit|be visiting)",
        "arriv(?:es?|ed|ing) (?:in|at|on)",
        "visits(?= [a-z]*the | [a-z]+ (?:city|town))",
        "paid (?:a|an|his|her|their) (?:\\w+ )?(?:visit|call)s?",
        "called on",
        "travel+ed to",
        "travel+ed from [\\w ]+ to",
        "flew to",
        "came to",
        "arrived in",
        (
            "(?:welcomed|hosted|received|hosting|welcoming|receiving) (?!by )(?:an? |the |its |our |their "
            "|her |his |\\d+ |\\w+ )?(?:\\w+ ){0,5}?(?:delegations?|delegates|guests|visitors|ambassador"
            "|mayor|governor|students|group|party|mission)"
        ),
        "to the \\w+ of (?:the )?delegation",
        "(?:will )?(?:head|travel) to",
        "を訪問し",
        "を訪れ",
    ),
    ActivityKind.SIGNING: (
        "(?:co )?signed",
        "signing",
        "inked",
        "concluded",
        "conclusion of",
        "renewed",
        "renewal of",
        "formali[sz](?:ed|ation of|ing)",
        "ratified",
        "を締結し",
        "に調印",
        "に署名",
        "を結び",
        "の締結",
    ),
    ActivityKind.DONATION: (
        "donat(?:ed|es|ing)",
        "presented (?:\\w+ ){1,8}?(?:as a gift|to (?:the|its|their|our))",
        "(?:collected|raised) (?:[\\w,$€£¥]+ ){0,3}?(?:donations?|money|funds|relief)",
        "handed over",
        "gifted",
        "given (?:by|to)",
        "gave (?:\\w+ ){1,6}?(?:as a gift|to its|to the|to their)",
        "sent (?:[\\w,]+ ){0,4}?(?:relief|aid|masks|supplies|books|donations?)",
        "を寄贈",
        "を贈",
    ),
    ActivityKind.PROGRAMME: (
        (
            '(?:been |has |have )?(?:dispatch|send)(?:ed|ing|es|s)? (?:\\w+ |[“"”,] ?){0,5}?(?:teachers?|instructors?'
            "|students?|engineers?|interns?|experts?|coordinators?|officials?|staff|pupils|trainees)"
        ),
        "exchang(?:ed|es?|ing) (?:\\w+ ){0,2}?(?:students|pupils|teachers|interns|staff|classes|officials|engineers)",
        "sent (?:\\w+ ){0,5}?(?:teachers?|instructors?|interns?|coordinators?|trainees)",
        "を派遣",
    ),
    ActivityKind.CEREMONY: ("unveiled", "planted (?:\\w+ ){0,4}?(?:trees?|cherr\\w+|saplings?)", "inaugurated"),
    ActivityKind.PROMOTION: ("exhibited", "livestreamed"),
    ActivityKind.INTERVIEW: ("(?:was|were) interviewed", "gave an interview"),
}
"""Verbs that tell an event without a noun for it."""

AGREEMENTS = (
    "agreements?",
    "memorand(?:um|a)",
    "mous?",
    "pacts?",
    "accords?",
    "arrangements?",
    "letters? of intent",
    "declarations?",
    "protocols?",
    "charter",
    "partnerships?",
    "relationships?",
    "affiliations?",
    "twinning",
    "links?",
    "charters?",
    "協定",
    "覚書",
    "宣言",
    "提携",
)
"""What is signed at a signing; without one, `signed` tells of autographs and `concluded` of ends."""
