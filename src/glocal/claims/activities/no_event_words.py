"""Words that look like those of events and name something else, as data; a phrase as in `words`."""

NO_EVENTS = (
    "expo (?:19|20)\\d\\d(?! international)",
    "(?:rugby |football |fifa )?world cup",
    "world championships?",
    "(?:winter |summer |tokyo )?(?:olympics?|paralympics?)(?: and paralympic)?(?: winter| summer)?(?: games)?",
    "(?:culture|independence|national|liberation|constitution|europe|labou?r) day(?! (?:picnic|reception|festival))",
    "tea ceremon(?:y|ies)",
    "(?:感謝状|表彰状|花束|言葉|エール|拍手)[をが]贈",
    "jet program(?:me)?s?",
    "press (?:conferences?|briefings?)",
    "welcome evening for new",
    "annual (?:general )?meetings?",
    "(?<!joint )(?:its|council|board|committee|members|the association['’]s|general) (?:\\w+ )?meetings?",
    "congress (?:union|cent\\w+|halls?)",
    "(?:conference|convention|exhibition|visitors?|training) (?:cent\\w+|rooms?|halls?|spaces?|bureau)",
    "(?:concert|festival|reception) (?:halls?|rooms?|desk|committee|office|site|grounds)",
    "opening (?:hours|times)",
    "general assembly(?= of the united)",
    "(?:into|inside|round|around|in) (?:the|its|their|his|her|an?|\\w+['’]s) (?:\\w+ )?workshops?",
    "vs\\.? code",
    (
        "(?:former|foreign|many|the|our|these|by|of|with|for|as|an?|\\d+|two|three|her"
        "|his) exchange (?:student|teacher|pupil)s?"
    ),
    "on (?:a )?tour",
    "evening of (?:the )?\\d+",
    "summit (?:high|middle|elementary|school|hotel|county|avenue|street)",
    "会(?:館|員|長|社|計|報|則)",
    "(?:with|and|including|over|at) an? (?:barbecue|bbq|potluck)",
    "(?:an?|each|every|tea|coffee|paper|sake) cup",
    "(?<!to a )(?<!for a )study (?:programme|program|scheme)s?",
    "(?:world|universal|osaka(?: kansai)?) expo(?:sition)?",
    (
        "(?:home ?stay|exchange|festival|events?|programmes?|training|conference|visits?|internship|campaign) "
        "(?:officers?|coordinators?|co ordinators?|managers?|directors?|secretar\\w+|chair\\w*|assistants?)"
    ),
    "(?:祭り?|まつり|イベント|コンサート|フェスティバル|研修|会議)(?:会館|ホール|広場|センター|実行委員会?|室)",
    "(?:会|式|祭り?|まつり|フェア|フェスタ|コンサート|イベント|フェスティバル)に(?:先立|先駆け)",
    "訪問者",
    "留学生",
    "会議所",
    "議会",
    "商工会議所",
    "会議室",
    "大会議",
    "教育委員会",
    "発展",
    "進展",
    "展望",
    "展開",
    "教室数",
    "訪日",
    "東京2020大会",
    "五輪大会",
    "オリンピック・パラリンピック大会",
)
"""Words that look like an event's and name something else: a hall, an office, games held elsewhere."""
