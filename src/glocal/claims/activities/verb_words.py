"""Verbs that tell events, by kind, as data; phrases as in `words`."""

from glocal.model.vocabulary import ActivityKind

_TRAVELLERS = (
    "delegations?|delegates|guests|visitors|ambassador|mayor|governor|students|pupils|group|party|mission|choir"
    "|orchestra|band|councillors|teenagers|teachers|firefighters|apprentices|farmers|engineers|musicians|singers"
    "|members|players|athletes|officials|class|citizens|trainees|team|squad|president|speaker|minister|premier|consul"
    "|envoys?|nurses|artists|cyclists|swimmers|researchers|professors|experts|scouts|young people|youths"
    "|representatives|colleagues|counterparts|crew|cadets|sailors|businesspeople|entrepreneurs"
    "|journalists|parliamentarians|lawmakers|legislators|dancers|cooks|chefs"
)
_GIFTS = (
    "statue|bell|clock|tree|painting|books?|instruments?|gift|piano|bench|banner|plaque|lantern|sculpture|scroll|flag"
)
_HELD_EVENT = (
    "(?:[^\\s.,;]+ ){0,4}?(?:receptions?|dinner|lunch|luncheon|part(?:y|ies) for|meetings?|seminars?|forum|events?"
    "|festivals?|concerts?|ceremon(?:y|ies)|workshops?|tours?|exhibition|summit|courses?|camps?|games"
    "|training|lectures?"
    "|evening|picnic|market|fair|contest|talks?|screening|barbecue|bazaar|class)"
)
"""What is hosted when no guests are: `hosted a reception for the students`."""
_YOUNG = "students?|pupils?|teenagers|teachers?|instructors?|interns?|trainees|coordinators?|apprentices|children"
_SENT_OUT = (
    f"{_YOUNG}|engineers?|experts?|officials?|staff|doctors?|nurses|specialists?|advis[eo]rs?"
    f"|technicians?|interpreters?"
    "|caregivers?|coach(?:es)?|cooks|chefs|farmers|artists|musicians"
)
_GOODS = (
    "masks|relief|aid|supplies|books|donations?|fire engines?|generators?|helmets|wheelchairs|money|funds|clothes"
    "|blankets|vaccines|computers|desks|instruments|ambulances?|medicine|tents|hogs|seeds|trees"
    "|saplings|bulbs|dolls|toys"
    "|bicycles|uniforms|shoes|tablets|laptops|beds|stretchers|ventilators|concentrators|test kits|gloves|gowns"
    "|fire trucks?|pumps|buses|bus|rice|blood|pianos?|picture books|textbooks|school bags|seedlings"
)
_MONEY = (
    "(?:nz|us|a|c|au|ca)?[$€£¥] ?[\\d.,]+(?: million)?"
    "|[\\d.,]+ (?:million )?(?:dollars|euros|yen|pounds|zloty|francs|yuan|won)"
)
"""Sums of money as printed."""
_NO_GIFT = (
    "letters?|messages?|books? of condolences?|invitations?|certificates?|bouquets?|key|petition|report|documents?"
)
"""What is handed to somebody without being a donation."""

VERBS: dict[ActivityKind, tuple[str, ...]] = {
    ActivityKind.VISIT: (
        "visited",
        "will (?:also )?(?:visit|be visiting)",
        "visiting(?= (?:the )?(?:[a-z]+ ){1,4}?(?:plant|school|hall|office|factory|museum|city|town))",
        "visits(?= [a-z]*the | [a-z]+ (?:city|town))",
        "paid (?:a|an|his|her|their|courtesy) (?:\\w+ )?(?:visit|call)s?(?: (?:to|on))?",
        (
            "call(?:s|ed) on(?! (?:all |the |all the )?(?:guests|people|citizens|audience|participants|students|readers"
            "|residents|everyone|everybody|them|us|others|visitors)\\b)"
        ),
        "travel+ed to",
        "travel+ed from (?:\\w+ ){1,4}to",
        "(?:flew|sailed|journeyed) to",
        f"(?:came|will come|come|comes|coming) to(?! {_HELD_EVENT})(?! [^.;,]{{0,30}} as an? )",
        "(?:expected|scheduled|due|planning|plans?|set) to (?:visit|travel|come|fly|arrive)(?: to)?",
        "arriv(?:es?|ed|ing) (?:in|at|on)",
        (
            "(?:welcom(?:ed|es|ing)|host(?:s|ed|ing)|receiv(?:ed|es|ing)"
            "|will (?:\\w+ )?(?:welcome|host|receive)) (?!by )"
            f"(?!{_HELD_EVENT})(?:[\\w-]+ ){{0,6}}?(?:{_TRAVELLERS})"
        ),
        f"(?:was|were|will be|will play|plays?|played) hosts? to (?:[\\w-]+ ){{0,6}}?(?:{_TRAVELLERS})",
        "(?:will )?(?:head|travel) to",
        "will (?:\\w+ )?(?:call on|pay (?:a|an|his|her|their) (?:\\w+ )?(?:visit|call)s?(?: (?:to|on))?)",
        (
            "(?:led|leads?|heads?|headed|leading|heading) (?:an? |the )?(?:[\\w-]+ ){0,3}?"
            "(?:delegation|group|party|mission|team)(?: of (?:[\\w-]+ ){1,4}?)?(?: from (?:\\w+ ){1,2})? ?to"
        ),
        (
            "(?:led|brought|took|will (?:lead|bring|take)) (?:[\\w-]+ ){1,4}?(?:citizens|residents|students|pupils)"
            "(?: from (?:\\w+ ){1,2})? ?to"
        ),
        "を訪問",
        "を訪ね",
        "訪問団を[^。]{0,25}派遣",
        "を訪れ",
        "を見学し",
        "に来訪",
        "が来訪",
        "が来県",
        "が来市",
        "が来日",
        "を視察し",
        "[にへ](?:向けて?)?出発し",
        "に到着し",
        "に滞在し",
        "(?:訪問団|代表団|使節団|一行|大使|市長|知事|学生|生徒|高校生|中学生|選手)[^。、]{0,8}を(?:迎え|出迎え|歓迎)",
    ),
    ActivityKind.SIGNING: (
        "re signed",
        "initialled",
        "put (?:his|her|their) (?:names?|signatures?) to",
        "entered into",
        "exchanged (?:\\w+ ){0,3}?(?:agreements?|letters? of intent|memorand\\w+|documents|declarations?)",
        "(?:agreement|memorandum|letter of intent) (?:[^\\s.,;]+ ){0,8}?was exchanged",
        "(?:co )?signed",
        "signing",
        "inked",
        "concluded",
        "conclusion of",
        "renewed",
        "renewal of",
        "formali[sz](?:ed|ation of|ing)",
        "ratified",
        "will (?:\\w+ )?(?:sign|conclude|renew)",
        "を締結し",
        "に調印",
        "に署名",
        "を結び",
        "の締結",
    ),
    ActivityKind.DONATION: (
        "donat(?:ed|es|ing)",
        "presented (?:\\w+ ){1,8}?(?:as a gift|to (?:the|its|their|our))",
        "(?:collected|raised) (?!the money)(?:[^\\s.;]+ ){0,3}?(?:donations?|money|funds|relief)",
        (
            f"handed (?:over(?! (?:[\\w-]+ ){{0,3}}?(?:{_NO_GIFT}))"
            f"|(?:the |an? |its |their )(?!(?:[\\w-]+ ){{0,3}}?(?:{_NO_GIFT}))(?:[\\w,-]+ ){{1,7}}?to)"
        ),
        f"(?:{_GOODS}) (?:\\w+ ){{0,3}}?given (?:by|to)",
        "handed (?:over )?(?:an? |the |their |its )?(?:[\\w-]+ ){0,3}?(?:che(?:ck|que)s?|donations?|money)",
        "gifted",
        "ma(?:de|king) (?:\\w+ ){1,3}?an? (?:present|gift) of",
        "gave (?:\\w+ ){1,6}?(?:as a gift|to its|to the|to their)",
        f"sent (?:[\\w,]+ ){{0,4}}?(?:{_GOODS})",
        f"received (?:[\\w,]+ ){{0,4}}?(?:{_GOODS}|gifts?|che(?:ck|que))",
        "を寄贈",
        "が寄贈",
        "を寄付",
        "を贈",
        "が贈られ",
    ),
    ActivityKind.PROGRAMME: (
        (f"(?:dispatch|send)(?:ed|ing|es|s)? (?:\\w+ |[^\\w\\s.;] ?){{0,5}}?(?:{_SENT_OUT})"),
        f"swap(?:ped|ping|s)? (?:\\w+ ){{0,2}}?(?:{_SENT_OUT})",
        f"recommend(?:ed|ing|s)? (?:[\\w-]+ ){{0,3}}?(?:people|{_SENT_OUT})",
        "(?:missions|groups|delegations) (?:are|were|have been) exchanged",
        (
            "exchange (?:young |high school )?(?:students|pupils|teachers|interns|trainees|officials"
            "|staff|engineers|nurses|experts)"
        ),
        "writ(?:ing|ten) (?:\\w+ )?letters",
        "exchang(?:ed|ing|e) (?:letters|e mails|drawings|video messages|videos)",
        f"exchang(?:ed|ing) (?:ski |language )?(?:\\w+ ){{0,2}}?(?:{_SENT_OUT}|classes|cooks|artists|musicians)",
        f"(?:{_YOUNG}) (?:[\\w,]+ ){{0,5}}?(?:is|are|was|were|been|be) (?:dispatched|sent)",
        f"sent (?:[\\w-]+ ){{0,5}}?(?:{_YOUNG})",
        "(?:run|ran|runs|running) (?:an? |the |its |their )(?:[\\w-]+ ){0,5}?(?:program|programme|project|scheme)",
        f"taken (?:in|on) (?:[\\w-]+ ){{0,4}}?(?:{_SENT_OUT})",
        "を派遣",
    ),
    ActivityKind.CEREMONY: (
        "unveiled",
        (
            "plant(?:ed|s)? (?:\\w+ ){0,4}?(?:trees?|cherr\\w+|saplings?|vines?|roses?|maples?|pines?|oaks?|limes?"
            "|olives?|gink\\w+|plums?)"
        ),
        "(?:trees|cherries|saplings|maples) (?:[^\\s.,;]+ ){0,6}?(?:was|were|will be) planted",
        "inaugurated",
        "が授与され",
        "を授与し",
        "が植えられ",
        "を植え(?:まし|た)",
        "を植樹",
        "rededicated",
        "cut (?:the|a) (?:ribbon|tape)",
        "bur(?:ied|ying) (?:a|the) time capsule",
        "broke ground",
        (
            "open(?:s|ed|ing)? (?:the|an?|its|their) (?:new|rebuilt|restored|renovated|first) (?:[\\w-]+ ){0,3}?"
            "(?:rooms?|halls?|cent(?:er|re)|office|library|museum|school|garden|park|house|bridge|clinic|gallery)"
        ),
        (
            "(?:conferred|bestowed|awarded|presented|decorated) (?:[^\\s.;]+ ){0,8}?"
            "(?:commendation|decoration|medal|certificate of (?:merit|appreciation)|letter of appreciation"
            "|order of the (?:rising sun|sacred treasure))"
        ),
        "(?:was|were) (?:awarded|decorated with|presented with) the",
        "honou?red with the",
    ),
    ActivityKind.TRAINING: ("trained (?:here|there)",),
    ActivityKind.PROMOTION: (
        "exhibited",
        "livestreamed",
        "(?:presented|introduced|advertised|promoted) (?:itself|themselves|ourselves)",
    ),
    ActivityKind.LECTURE: (
        "lectured",
        "will (?:also )?lecture",
        "gave (?:an? |the |two |\\w+ )?(?:\\w+ )?(?:talk|lecture|address|speech|presentation)(?:e?s)?",
        "will (?:also )?give (?:an? |\\w+ )?talks?",
    ),
    ActivityKind.INTERVIEW: (
        "(?:was|were|been) (?:\\w+ )?interviewed",
        "interviewed by",
        "gave an interview",
        "にインタビュー",
        (
            "we (?:asked (?:the )?(?:mayor|governor|ambassador|chair\\w*|president)|interviewed"
            "|(?:spoke|talked) (?:to|with))"
        ),
    ),
    ActivityKind.STUDY_TOUR: (
        (
            "(?:took|take|takes|invited|brought) (?!part)(?:[\\w,-]+ ){0,5}?"
            "(?:diplomats|ambassadors|journalists|envoys|bloggers)"
            f"(?! (?:[\\w,-]+ ){{0,4}}?to {_HELD_EVENT})"
        ),
    ),
}
"""Verbs that tell an event without a noun for it."""

LOOSE_VERBS: dict[ActivityKind, tuple[str, ...]] = {
    ActivityKind.VISIT: (
        "toured",
        "inspected",
        "met (?:with )?(?:the )?(?:deputy |vice |lord )?(?:mayor|governor|minister|premier|ambassador|president)",
        "came (?:from|on|here|over|for|with|back)",
        "come (?:from|with|for)",
        "been (?:in|to|here)",
        "came to (?:improve|learn|study|see|help|teach|take part|practi[sc]e)",
        "spen(?:[dt]s?|ding) (?:(?!(?:on|for)\\b)[\\w-]+ ){1,6}?(?:in|with|at|here)(?= )",
        "stay(?:ed|s|ing)? (?:in|with|at|for)(?! home)",
        "(?:was|were) (?:the |official |special )?guests? (?:of|at)(?! honou?r)",
        "(?:drove|went|cycled|walked|rode|returned|goes|go|crossed|marched) to",
        "will (?:come|arrive|return)(?= (?:in|on|from|for|again)\\b)",
        "call(?:ed)? at",
        "arriv(?:es?|ed|ing)",
        "(?:leaves?|left|set off|sets off|depart(?:s|ed)?) for",
        "coming from",
        "lived (?:in|with)",
        "left on",
        "(?:went|came|travel+ed|flew|returned) there",
        "(?:was|were|will be) (?:back |also |again )?in(?= (?:the )?(?:\\w+ of )?[a-z]+ (?:from|on|between|for) )",
        "(?:was|were) (?:taken|led|shown) (?:through|around|round|over)",
        "invited (?:[\\w,-]+ ){1,4}?(?:children|students|pupils|citizens|residents|families|members)",
        "(?:received|welcomed|greeted) (?:by|in|at|on)",
        "sent (?:[\\w-]+ ){0,3}?(?:choir|orchestra|band|delegation|team|group|mission|party)",
        "expects (?:[\\w-]+ ){0,3}?(?:guests|visitors|delegation|group|party)",
    ),
    ActivityKind.LECTURE: (
        "spoke (?:about|on) (?:[\\w-]+ ){1,6}?(?:to|before|at)",
        (
            "addressed (?:[\\w-]+ ){0,4}?(?:members|students|pupils|audience|guests|people|meeting|assembly|citizens"
            "|residents|entrepreneurs|businesspeople)"
        ),
        (
            "spoke (?:to|before)"
            "(?= (?:[\\w-]+ ){0,4}?(?:members|students|pupils|audience|guests|people|citizens|residents))"
        ),
        "(?:came|gathered|turned out|turned up) (?:[\\w-]+ ){0,6}?to (?:hear|listen to)",
    ),
    ActivityKind.CEREMONY: (
        "opened (?:by|on)",
        "planted (?:by|in|on|at|along|to)",
        "will (?:also )?plant (?:[\\w-]+ ){0,4}?(?:trees?|saplings?|cherr(?:y|ies)|oaks?|maples?|plums?|pines?|roses)",
        (
            "opened (?:an?|the|its|their|our) (?:[\\w-]+ ){0,3}?(?:garden|bridge|museum|pavilion|corner|playground"
            "|tea house)"
        ),
        "(?:raised|hoisted|raising of|hoisting of) (?:\\w+ ){1,4}?(?:flags?|stars and stripes|hinomaru|tricolou?r)",
        "laid (?:a|an|the) (?:wreath|flowers|foundation stone)",
        "opened (?:in|on)(?= (?:\\w+ )?\\d)",
        "planting (?:of )?(?:an? |the )?(?:\\w+ )?(?:trees?|saplings?)",
        "anniversary (?:of (?:[^\\s.,;]+ ){1,8})?(?:was|will be|is) (?:\\w+ )?(?:celebrated|marked|commemorated)",
        "(?:celebrated|marked) (?:the |its |their |his |our )?(?:\\w+ )?anniversary",
        (
            "(?:celebrated|marked|commemorated) (?:the )?(?:[\\w-]+ ){0,2}?"
            "(?:years|decades|half century|jubilee|centenary)(?! [^.;]{0,60}with )"
        ),
        (
            "(?:plaque|monument|statue|memorial|stone|bust|torii|bench|bell)s? (?:[^\\s.,;]+ ){0,8}?(?:was|were) "
            "(?:put up|erected|installed|set up|dedicated)"
        ),
        "made (?:an )?honorary citizens?",
    ),
    ActivityKind.FESTIVAL: (
        "(?:歌|演奏|踊り|舞|演武|太鼓|合唱|ダンス)を披露",
        "performed (?:at|in|for|with|on)",
        "sang (?:at|in|for|with)",
        (
            "(?:musicians|orchestra|choir|band|ensemble|quartet|symphony|singers|drummers|dancers)"
            " (?:[\\w,]+ ){0,8}?(?:played|sang|performed|danced)"
        ),
        "(?:play|gave|gives?) (?:an? |two |its |their )(?:\\w+ )?concerts?",
        "singers (?:[\\w,]+ ){0,8}?filled",
        "(?:marched|paraded) (?:through|along|down)",
    ),
    ActivityKind.SPORTS_EVENT: (
        "played (?:against|\\w+ (?:\\w+ )?(?:match(?:es)?|games?|friendly|friendlies))",
        "rode around",
        "ride around",
        "practi[sc]e for",
        "train for",
    ),
    ActivityKind.TRAINING: (
        "train(?:ed)? (?:together|at|in|with)",
        "(?:drill|exercis|practi[sc])ed (?:together|with|at)",
        "(?:began|started|completed|finished|followed|attended) (?:an? |the |its |their )(?:[\\w-]+ ){0,3}?course",
        f"trained (?:[\\w,-]+ ){{0,3}}?(?:farmers|{_SENT_OUT}|firefighters|juniors|beginners|players|volunteers)",
        "receiv(?:ed|ing) training",
    ),
    ActivityKind.PROMOTION: (
        "(?:photographs|photos|drawings|paintings|prints|pictures) (?:from|by)",
        "(?:show|display|view)(?= (?:at|in|from|until) )",
        (
            "(?:showed|presented|displayed|introduced|promoted) (?:their|its|the|local|regional) (?:[\\w,-]+ ){0,4}?"
            "[\\w,-]+(?= (?:at|in) )"
        ),
        (
            "(?:had|shared|ran|opened|set up|staffed|manned) (?:an? |its |their |the )(?:\\w+ )?"
            "(?:booth|stand|stall|pavilion)s?"
        ),
        "shown (?:at|in|to the public)",
        "[がを]展示(?:し|され)",
        "(?:were|was|be) sold (?:at|in)",
    ),
    ActivityKind.DONATION: (
        f"presented (?:[\\w-]+ ){{0,5}}?(?:{_GIFTS}) to",
        f"(?:collected|raised|sent|gave|contributed|handed over) (?:[a-z]+ ){{0,2}}?(?:{_MONEY})",
        "shipped (?:[\\w,]+ ){1,5}?to",
        (
            f"(?:{_GOODS}) (?:went|(?:was|were) (?:\\w+ )?(?:sent|shipped|flown|airfreighted|airlifted"
            f"|mailed)|reached|arrived|came back)"
        ),
        f"(?:given|present(?:ed)?) (?:[\\w,]+ ){{0,4}}?(?:{_GOODS})",
    ),
    ActivityKind.PROGRAMME: (
        (
            "(?:met|meet|chatted|talked|spoke|conferred|played|sang) (?:\\w+ )?"
            "(?:online|on screen|(?:via|over|on) zoom|by video)"
        ),
        "introduced (?:[^\\s.,;]+ ){1,6}?online",
        "been (?:coming|going|travel+ing) to",
        "expects (?:[\\w-]+ ){0,3}?(?:students|pupils)",
        "(?:生徒|学生|高校生|中学生|研修生|教員|職員)[^。、]{0,10}を受け?入れ",
        "オンラインで交流",
        "と交流(?!(?:の)?(?:促進|推進|拡大|強化|協力)|に関する)",
    ),
    ActivityKind.FORUM: (
        "met (?:on screen|online|in [a-z]+) (?:for|to discuss)",
        "gathered (?:in|at|for)",
    ),
}
"""Verbs that tell an event only where its sentence also says when."""

RUNNING_VERBS: dict[ActivityKind, tuple[str, ...]] = {
    ActivityKind.VISIT: (
        "(?:comes?|visits?|spends?)(?= )",
        "(?:goes?|travels?)(?= to)",
        "tours?(?= the)",
        "stays?(?= (?:in|with|at))",
        "(?:invite[sd]?|welcomes?|hosts?|receives?)(?= )",
    ),
    ActivityKind.PROGRAMME: (
        "(?:meets?|gathers?)(?= (?:on|in|at|for|online|every))",
        "learns?(?= (?:in|at|from))",
        "sends?(?= )",
        "exchanges?(?= (?:\\w+ ){0,2}?(?:teams|groups|classes|delegations|visits|choirs|young))",
        "(?:swaps?|changes?) places",
        "(?:is|are|been) served",
        "puts? [\\w-]+ on the menu",
        "conversation",
        "教室",
    ),
}
"""Verbs that tell a running scheme, only where the sentence says how often it runs."""
