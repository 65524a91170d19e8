"""Words that tell whether a tie is being prepared, in force or over, as data; a phrase as in `words`."""

PREPARED = (
    (
        "towards? (?:the |an? )?(?:\\w+ ){0,2}?(?:establish\\w*|conclu\\w+|sign\\w*|form\\w*|creat\\w+"
        "|sister|twin\\w*|friendship|partnership|relationship)"
    ),
    "with a view to (?:\\w+ ){0,3}?(?:establish\\w*|conclu\\w+|sign\\w*|form\\w*|becom\\w+)",
    "aim(?:s|ed|ing)? (?:to|at) (?:\\w+ ){0,3}?(?:establish\\w*|conclu\\w+|sign\\w*|form\\w*|becom\\w+|enter\\w*)",
    (
        "(?:plan|hope|intend|wish|expect|propose|agree|want|prepar|look|seek|seeks|aspire)(?:s|d|ed|e|es"
        "|ned|ning|ing)? (?:\\w+ ){0,2}?to (?:\\w+ ){0,2}?(?:establish|conclude|sign|form|become|enter"
        "|twin|create)"
    ),
    "plans? (?:for|of) (?:an? |the )?(?:\\w+ ){0,2}?(?:sister|twin\\w*|friendship|partnership|agreement)",
    "consider(?:s|ed|ing)? (?:an?|the|becoming|establishing|signing|entering|forming|twinning)",
    "(?:look|search|hunt)(?:s|ed|ing)? for (?:an?|its|the|new) (?:\\w+ ){0,2}?(?:sister|twin|partner|friendship)",
    "seek(?:s|ing)? (?:an?|its|new) (?:\\w+ ){0,2}?(?:sister|twin|friendship|partner (?:city|town))",
    "drafts? of (?:an?|the) ",
    "explor(?:e|es|ed|ing) (?:an?|the|becoming|establishing|possibilit\\w+|twinning)",
    (
        "(?:talks|negotiations|discussions|preparations|feasibility) (?:\\w+ ){0,3}?(?:on|for|about|towards?|over|to"
        "|with)(?! (?:[\\w’']+ ){0,4}?(?:anniversary|celebrations?|jubilee|visits?|festival|trip))"
    ),
    "talks are (?:under way|underway|going on|ongoing)",
    "draft (?:agreement|text|charter|memorandum)",
    "talk(?:s|ing) (?:\\w+ ){1,6}?about",
    "about becoming",
    "(?:may|might|could|hopes?) (?:\\w+ ){0,3}?(?:become|sign|conclude|establish|lead to|turn into|grow into)",
    "deci(?:ded?|des|ding|sion) to (?:\\w+ ){0,2}?(?:become|sign|conclude|establish|form|enter|twin|draw up)",
    "(?:agreed|agrees|decided) to draw up",
    "vote on",
    "appl(?:y|ied|ies) to become",
    "to be signed",
    "(?:is|are) being (?:prepared|negotiated|discussed|planned|drafted|considered)",
    "on (?:its|their|the) way to(?:wards)? (?:becom\\w+|an?|twin\\w*|sister)",
    "in the making",
    "propos(?:ed|al|als)",
    "prospective",
    "potential",
    "possib(?:le|ility)",
    "candidate",
    (
        "(?:will|would|is to|are to|is expected to|are expected to|is due to|are due to) (?:\\w+ "
        "){0,2}?(?:sign|conclude|become|establish|form|enter|be signed|be concluded|be established|be "
        "formalized|be formalised)"
    ),
    "(?:is|are) (?:now |currently )?preparing",
    "under (?:preparation|discussion|consideration|negotiation)",
    "yet to be signed",
    "締結に向け",
    "締結します",
    "(?:締結|調印|署名)する(?:予定|準備|見込|方針|運び)",
    "結びます",
    "結ぶ(?:予定|準備|見込|方針|運び)",
    "協議を進め",
    "締結を目指",
    "提携を目指",
    "検討",
)
ENDED = (
    (
        "(?:was|were|has been|have been|had been|is|be|been|remain(?:s|ed)?) "
        "(?:formally |officially |quietly |recently )?(?:ended|terminated|dissolved|cancel+ed|severed"
        "|discontinued|suspended|revoked|abandoned|wound up|allowed to lapse)"
    ),
    (
        "(?:ended|terminated|dissolved|cancel+ed|severed|suspended|revoked|cut|broke off|withdrew from"
        "|wound up|abandoned) (?:its|their|the|our|his|her|all|this|that)"
    ),
    "(?:has |had |have )?(?:lapsed|expired|ceased|ran out|run out|petered out|faded (?:out|away)|died (?:out|away))",
    "(?:was|were|is|has been|been) (?:not|never) (?:renewed|extended|prolonged)",
    "(?:let|allowed) (?:it|(?:the|its|their|our) \\w+) (?:to )?(?:lapse|expire|end)",
    (
        "(?:to|will|would|and) (?:end|terminate|dissolve|cancel|sever|suspend|revoke|discontinue|freeze|pause) "
        "(?:\\w+ ){0,3}?(?:sister|twin\\w*|partner\\w*|friendship|ties?|links?|relationship|agreement)"
    ),
    "(?:is|was|been) (?:paused|frozen|given up|allowed to lapse)",
    (
        "(?:twinning|partnership|friendship|relationship|agreement|tie|bond|link),? (?:which (?:\\w+ ){1,8}?\\w+, )?"
        "(?:is|was) over"
    ),
    "on (?:hold|ice)(?=[.,;])",
    "c(?:ame|omes?|oming) to (?:an|its|their) end",
    "will not be (?:renewed|extended|continued|prolonged)",
    "t(?:ook|akes?|aken) leave of (?:its|their|our) (?:sister|twin|partner|friendship)",
    (
        "(?:tie|relationship|agreement|partnership|affiliation|twinning|link)s? (?:\\w+ ){0,3}?(?:ended"
        "|ends|ending|terminated|dissolved|is over)"
    ),
    "(?:ended|terminated) (?:after|in) ",
    "an end to",
    "(?:termination|dissolution|cancellation|suspension) of",
    "no longer",
    "former (?:sister|twin|partner|friendship)",
    "formerly (?:sister|twin|twinned|partner)",
    "(?:once|used to be) (?:an? )?(?:sister|twinned|twin)",
    "until (?:it|they) (?:was|were)",
    "(?:cit(?:y|ies)|towns?|villages?|states?|sisters?|twins?|twinned|partners?) until \\d+",
    "解消",
    "終了",
    "休止",
    "凍結",
    "破棄",
    "打ち切",
)
IN_FORCE = (
    "signed",
    "sign(?:ing|s)",
    "concluded",
    "conclusion of",
    "formali[sz](?:ed|ation|ing)",
    "established",
    "became",
    "become",
    "have been",
    "has been",
    "since",
    "maintain(?:ed|s|ing)?",
    "renewed",
    "reaffirmed",
    "celebrat(?:ed|es|ing|e)",
    "anniversary",
    "entered into",
    "twinned",
    "締結し(?!ます)",
    "提携し",
    "結び(?!ます)",
    "結ん",
    "交わし(?!ます)",
    "となりました",
    "周年",
    "調印",
)
"""Words that say outright that the tie stands; without any of these three a tie word says only that there is one."""

AGREED = (
    "signed",
    "sign(?:ing|s)",
    "conclu(?:ded|sion|ding)",
    "formali[sz](?:ed|ation|ing)",
    "establish(?:ed|ment|ing)",
    "became",
    "become",
    "(?:was|were|been|had) made",
    "(?:tie|link|bond|twinning|agreement|relationship|partnership) made",
    "becoming",
    "(?:chose|chosen|picked|adopted)(?= (?:\\w+ ){1,6}?(?:as|for) (?:its|their|our|a) )",
    "formed",
    "entered into",
    "twinned",
    "inaugurated",
    "linked",
    "joined(?: \\w+)? hands(?= (?:as|with) )",
    "tied the knot",
    "put (?:their|his|her) (?:names?|signatures?) to",
    "date of (?:the )?(?:agreement|affiliation)(?= ?:)",
    "(?:提携|締結)(?:年月日|日)",
    "(?:agreement|charter|compact|pact|twinning) followed",
    "paired",
    "agreed(?! (?:on (?:\\w+ ){1,3})?to)",
    "(?:agreement|charter|pact|tie|relationship|twinning)(?= (?:[\\w-]+ )?years? later)",
    "(?:cities|towns|villages|states|prefectures|provinces|ports|counties|sisters|twinned|twins|partners) ever since",
    "sealed",
    "forged",
    "exchanged (?:an? |the )?(?:letters?|memoranda|memorandum|documents|notes)",
    "made (?:the|them|these|both)(?= (?:\\w+ ){0,2}?(?:sister|twin|friendship|partner))",
    "ratified",
    "inked",
    "partnered",
    "(?:affiliated|tied up)(?= with)",
    "elevated",
    "upgraded",
    "raised",
    "officially",
    "締結",
    "提携(?![^。、]{0,12}解消)",
    "調印",
    "署名",
    "結び",
    "結ん",
    "交わし(?!ます)",
    "とな(?:り|った)",
    "にな(?:りま|った)",
)
"""Words that a date belongs to as the day of the agreement."""

RENEWED = (
    "renew(?:ed|al|ing|s)?",
    "re sign(?:ed|ing)",
    "signed (?:anew|again|afresh)",
    "reaffirm(?:ed|ation|ing)?",
    "restor(?:ed|ation)",
    "resum(?:ed|ption)",
    "reviv\\w+",
    "reinstat\\w+",
    "更新",
)
"""Words that make the day a later one than that of the agreement."""

BEGUN = (
    "beg[ai]n(?:s|ning)?",
    "begun",
    "start(?:ed|ing|s)?",
    "dat(?:e|es|ing) back",
    "go(?:es|ing)? back",
    "initiated",
    "open(?:ed|s|ing) (?:the|an?|our|their|this) (?:\\w+ )?(?:exchanges?|friendship|relationship|contacts?|ties?)",
    "laid the (?:ground|foundation)\\w*",
    "g(?:ave|iving) (?:birth|rise) to",
    "grew (?:out of|from)",
    "kindled",
    "triggered",
    "sparked",
    "originat\\w+",
    "following",
    "first (?:exchanges?|contact|visit|visited|delegation)",
    "始ま",
    "開始",
    "きっかけ",
    "契機",
    "端緒",
)
"""Words that a date belongs to as the beginning of contact."""
