"""Words that tell an event only where nothing else in a dated sentence does, by kind, as data; phrases as in `words`.

What people do abroad is told by very many verbs; each is rare, and most also tell other things. A phrase here counts
where its sentence bears a day and no stronger word of it tells an event.
"""

from glocal.model.vocabulary import ActivityKind

_ONES = "(?:[\\w’'-]+ )"
"""Any word, in a phrase that may hold some."""
_YOUNG = (
    "students?|pupils|teenagers|teens|young people|youths|children|interns?|trainees|apprentices|teachers?|assistants?"
)

WEAK_VERBS: dict[ActivityKind, tuple[str, ...]] = {
    ActivityKind.VISIT: (
        "来[阪京熊滝松仙札神横浜沼崎岡葉島山川洋福広静](?=し)",
        "(?:に|へ)(?:滞在|到着|出発|帰国)し",
        "を(?:視察し|見学し|巡り|巡っ|案内し|出迎え|歓迎し|迎え)",
        "(?:と|らと)(?:会談|面会|懇談|歓談)し",
        "に(?:招か|迎えられ|泊ま)",
        (
            "(?:landed|touched down|disembarked|docked|moored|anchored|put in|berthed|pulled in"
            "|stopped(?: over| off)?) (?:in|at|on)"
        ),
        "(?:flew|sailed|cycled|walked|rode|drove|cruised|hiked) (?:in|into|over|out|from|off|home|across|through)",
        "(?:boarded|board|boards|took) (?:a|an|the) (?:train|plane|bus|coach|ferry|boat|flight|night train|ship)",
        "made (?:the|their|his|her|its|our|a) (?:\\w+ )?(?:way|trip|journey|crossing|pilgrimage|stop|tour)",
        "(?:was|were|is|are|will be) (?:back |again )?(?:with us|in town|among us|our guests?|here|in the city)",
        "(?:was|were) (?:back |also |again )?in(?= (?:the )?(?:town of |city of )?[a-z]+ (?:from|on|between|for|to) )",
        (
            "(?:was|were|being|be) (?:\\w+ )?(?:hosted|shown around|shown round|shown the|guided|put up"
            "|accommodated|entertained|fetched)"
        ),
        "(?:was|were) (?:\\w+ )?(?:welcomed|received|greeted|invited|met)",
        "(?:shown|showed) (?:around|round)",
        "returned (?:from|home|to)",
        "(?:wrote|signed|entered) (?:their|his|her) names? in(?:to)?",
        "came (?:to|from|home|over|across|by)",
        "went (?:by|down|up|out|over|north|south)",
        "set (?:off|out|foot|sail)",
        "(?:was|were) visited by(?= (?:mr|ms|mrs|dr|the|an?|\\d|members|students|pupils|mayor|governor|ambassador))",
        "dropped (?:in|by|anchor)",
        "got to know",
        "(?:was|were|are|is|will be) (?:[\\w'’]+ ){1,3}?guests?(?! (?:of honou?r|speaker))",
        f"had (?:[\\w-]+ ){{0,3}}?(?:{_YOUNG}|guests|visitors|friends) (?:from|of|with us|here|staying)",
        "looked (?:at|around|over|into|in)",
        "sat in on",
        "held talks",
        "(?:dined|lunched|spoke|talked|conferred|chatted) with",
        "(?:exchanged|swapped) (?:views|opinions|greetings)",
        "paid (?:their |its |his |her )?(?:respects|tribute)",
        "introduced (?:himself|herself|themselves)",
        "explored",
        "saw (?:the|how|a)",
        "(?:hosted|received|welcomed|greeted|entertained|accompanied|escorted)",
        "stayed",
        "took (?:them|him|her|us|the (?:guests|visitors|group|party|delegation)) to",
        (
            "will (?:\\w+ )?(?:fly|sail|travel|go|leave|depart|set off|stay|meet|call|spend|tour|inspect"
            "|host|receive|welcome|confer)"
        ),
        "(?:is|are) (?:to|due|expected) (?:\\w+ )?(?:visit|come|arrive|fly|travel|stay|land|meet|leave)",
        "(?:is|are) expected (?:for|in|on|at|from|here)",
        "(?:is|are) (?:coming|visiting|arriving|travelling|traveling|flying|staying|leaving|touring)",
    ),
    ActivityKind.FORUM: (
        "(?:意見|情報)を交(?:換|わ)",
        "について(?:話し合|議論|協議|意見交換)",
        "(?:discussed|debated|deliberated|conferred|brainstormed|consulted|negotiated)",
        "will (?:\\w+ )?(?:discuss|debate|confer|exchange (?:views|opinions))",
        (
            "(?:came|got|gathered|assembled|met|sat down|sat) (?:together|around|round|to (?:discuss|talk"
            "|share|compare|debate))"
        ),
        "put (?:their|our) heads together",
        "(?:compared|swapped) (?:notes|ideas|experiences?|views)",
        "shared (?:their|its) (?:experiences?|knowledge|lessons|know-how|practices)",
        "exchanged (?:ideas|experiences?|information|know-how)",
        "assembled",
    ),
    ActivityKind.RECEPTION: (
        "(?:toasted|feasted|banqueted|mingled|raised (?:a|their|its|our) glass(?:es)?|clinked glasses)",
        "drank (?:to|a toast)",
        (
            "(?:invited|treated|asked) (?:[\\w,-]+ ){1,6}?to (?:an? |the "
            "|their )?(?:[\\w-]+ ){0,2}?(?:dinner|lunch|supper|buffet|drinks|tea|breakfast|reception)"
        ),
        "sat down to (?:a |an |the )?(?:\\w+ ){0,2}?(?:dinner|lunch|supper|meal|table|breakfast|feast|tea)",
        "(?:was|were) (?:\\w+ )?seen off",
        "shared (?:a|an|the) (?:\\w+ ){0,2}?(?:dinner|lunch|supper|meal|buffet|breakfast)",
        "(?:said|bade|bid|waved) (?:\\w+ )?(?:farewell|goodbye|good-bye|adieu)",
        "(?:dinner|lunch|supper|buffet|tea|drinks|breakfast) (?:was|were) (?:served|given|laid)",
    ),
    ActivityKind.FESTIVAL: (
        "(?:歌|曲)を(?:歌|演奏)",
        "を(?:ふるまい|味わい)",
        "を?(?:披露|上演|上映|演奏)(?:し|され)",
        "(?:歌|踊り|舞|料理|演奏)を(?:楽し|味わ|ふるま)",
        "(?:が|を)?ふるまわれ",
        "(?:sang|danced|drummed|paraded|premiered|recited|juggled)",
        "played (?:at|in|for|before|to|works|music|pieces|jazz|an? (?:\\w+ )?(?:song|concert|tune|melody|hymn))",
        "(?:performed|performs|performing)",
        f"(?:cooked|baked|grilled|fried|served|poured|ladled) {_ONES}",
        "(?:tasted|sampled|savou?red)",
        "(?:lit|floated|released) (?:\\w+ ){0,2}?(?:lanterns|candles)",
        "(?:screened|was shown|were shown|will be shown|watched (?:a|the) (?:\\w+ )?film)",
        "fireworks",
        "(?:gave|give|gives) (?:a|an|the|two|three) (?:\\w+ ){0,2}?(?:performances?|recitals?|shows?)",
        "(?:will|to) (?:\\w+ )?(?:sing|dance|perform|play|parade)",
        "(?:made|pounded|folded) (?:\\w+ )?(?:mochi|rice cakes)",
    ),
    ActivityKind.SPORTS_EVENT: (
        "(?:試合|競技|レース|相撲|対局)[をで](?:し|行|戦|競)",
        "(?:と|に|が)(?:対戦|出場|完走)し",
        "(?:competed|raced|wrestled|paddled|rowed|swam|skied|skated|sparred|golfed|fenced)",
        "(?:beat|defeated|outplayed|edged|thrashed) (?:the|their|our|its|\\w+ (?:by|\\d))",
        "kicked (?:the|a) ball",
        "(?:lost|drew|won) (?:to|against|\\d|with|by|the (?:match|game|cup|tournament|race|title|final))",
        "(?:lined up|teed off|kicked off|took the field|took to the (?:ice|pitch|court|mat|water))",
        "(?:ran|run|walked|cycled|rode) (?:the|\\d+|from|along|through|around|together|alongside|side by side)",
        "(?:played|faced|took on) (?:\\w+ ){0,3}?(?:team|side|club|squad|eleven|opponents?)",
        "will (?:\\w+ )?(?:compete|race|run|row|wrestle)",
    ),
    ActivityKind.TRAINING: (
        "を(?:学び|学ん|学ばせ)",
        "の指導を受け",
        (
            "(?:learn(?:ed|t)|studied|stud(?:y|ies)|being taught|were taught|was taught) (?:how|about|the"
            "|at|in|from|with|to)"
        ),
        "(?:was|were|being) (?:\\w+ )?(?:trained|instructed|coached)",
        "(?:instructed|coached|trained)",
        "(?:practi[sc]ed|rehearsed|drilled|shadowed)",
        "(?:worked|observed) (?:alongside|side by side|with (?:the|their|its))",
        "will (?:\\w+ )?(?:train|learn|practi[sc]e|study)",
    ),
    ActivityKind.PROGRAMME: (
        "(?:と|らと)?オンラインで(?:つな|交流|対話)",
        "に通い",
        "手紙を(?:書|交)",
        "taught (?:at|in|for|english|japanese|german|french)",
        "(?:interned|volunteered)",
        "worked (?:at|in|for|as)",
        f"(?:{_YOUNG}) (?:[\\w,]+ ){{0,6}}?(?:attended|joined|enrolled|boarded|began|started|lived|studied|worked)",
        "(?:attended|joined|took) (?:\\w+ ){0,2}?(?:classes|lessons|school)",
        (
            "(?:linked up|connected|chatted|paired|swapped letters|exchanged (?:letters|e-?mails|messages"
            "|videos|postcards))"
        ),
        (
            "(?:spoke|talked|met|sang|cooked|played|joined|introduced"
            "|spent) (?:[\\w,’'-]+ ){0,6}?(?:online|on screen|over zoom|by video|via video)"
        ),
        (
            "(?:was|were|will be) served (?:at|in|to) (?:\\w+ ){0,3}?(?:schools?|school lunch\\w*"
            "|canteens?|kindergartens?)"
        ),
        "will (?:\\w+ )?(?:teach|send|dispatch|exchange|swap)",
    ),
    ActivityKind.SEMINAR: (
        "(?:の)?手ほどき",
        "を(?:体験|教わり|教わっ|教え)",
        "に挑戦し",
        (
            "(?:demonstrated|(?:showed|taught) (?:[\\w-]+ ){0,4}?(?:how|visitors|pupils|children|guests"
            "|students|members|women|karateka|amateurs|beginners))"
        ),
        "(?:tried|folded|wrote|brewed|dyed|wove|carved|painted|threw|glazed) ",
        "taught (?:\\w+ ){1,6}?(?:how|to)",
        (
            "(?:made|prepared|rolled) (?:\\w+ ){0,2}?(?:sushi|dumplings|gyoza|soba|udon|pierogi|sweets"
            "|wagashi|pizza|pasta|kimchi)"
        ),
    ),
    ActivityKind.LECTURE: (
        "を(?:発表|報告|講演)し",
        "について(?:話し|語り|語っ|講演し|講話し|発表し|報告し)",
        "を(?:紹介|解説)し(?:まし)?た",
        "(?:spoke|talked|speaks|will speak|will talk) (?:about|on|of|to|(?:at|in|before)(?! (?:a|the) press))",
        "(?:addressed|recounted|read from|told (?:about|an audience|pupils|students|members))",
        "(?:presented|presents) (?:his|her|their) (?:book|research|findings|work|study|novel)",
        (
            "(?:gave|give|gives|delivered|deliver|held|hold) (?:a|an|the|his"
            "|her) (?:\\w+ ){0,2}?(?:speech|reading|presentation|talk|address)"
        ),
    ),
    ActivityKind.PROMOTION: (
        "(?:を|が)(?:展示|販売|出展|出店|紹介され)",
        "をpr",
        "(?:showcased|displayed|advertised|marketed|pitched|exhibited)",
        (
            "(?:sold|selling|offered|promoted|introduced|presented) (?:the|its|their|local|regional|sake"
            "|wine|beef|rice|apples|tea|crafts|goods|products)"
        ),
        "(?:was|were|is|are|goes|went|will be|go) on (?:sale|show|display|view)",
        "(?:hang|hangs|hung|stands?|stays?|will hang) (?:in|on|at) (?:the|its|their)",
        "(?:put|set) up (?:a|an|its|their) (?:\\w+ )?(?:stall|stand|booth|shop|table|tent)",
        "(?:streamed|broadcast|posted|released|published)",
        "(?:brought|took) (?:\\w+ ){1,5}?to",
        "handed out",
        "explained (?:its|their|the)",
        (
            "(?:museum|gallery|library|house|cent(?:re|er)|hall)(?: [a-z]+)? (?:showed|shows|displayed"
            "|displays|presented|presents)"
        ),
    ),
    ActivityKind.CEREMONY: (
        "鐘を(?:鳴|つ)",
        "を(?:除幕|開通|開館|表彰)し",
        "が(?:除幕|開通|開館|表彰)(?:し|され)",
        "の称号を(?:贈|授与)",
        "(?:dedicated|reopened|christened|renamed|erected|inaugurated|unveiled|commemorated|blessed)",
        "(?:opened|opens|will open)(?= (?:its|in|at|with|for))",
        "(?:celebrated|celebrates|will celebrate|marked|marks|will mark|remembered|mourned)",
        "(?:honou?red|awarded|decorated|crowned|bestowed|conferred|knighted)",
        "(?:hoisted|laid|cut|put (?:\\w+ ){1,6}?into the (?:ground|earth|soil))",
        (
            "(?:was|were) (?:named|made|appointed|presented with|given) (?:an? |the )?(?:honorary|order"
            "|medal|award|prize|certificate|title|key|freedom)"
        ),
        "planted (?:an?|the|two|three|\\d+) (?!rice|seeds)",
        "observed (?:a|one) (?:minute|moment)",
        "tree (?:[^\\s.,;]+ ){0,4}?(?:was|were) lit",
        "named (?:after|in honou?r of)",
        "(?:was|were|will be) (?:laid|put up|placed|installed|set up|moved|launched|sworn in|handed over)",
    ),
    ActivityKind.DONATION: (
        "を(?:送り|送っ|届け|手渡し|贈呈し|寄せ)",
        "が(?:届き|届け|送られ|贈呈され)",
        (
            "(?:sent|shipped|delivered|gave|forwarded|transferred|passed on|contributed|pledged|presented"
            "|supplied) (?!(?:their|his|her|its|a|the) (?:greetings|regards|message|letter"
            "|congratulations))(?:[\\w,.’'-]+ ){1,6}?to"
        ),
        "(?:raised|collected|gathered) (?:about |some |over |nearly |almost |more than )?(?:[$€£¥]|nz|us|\\d)",
        "(?:reached|arrived (?:in|at))",
        "(?:was|were) (?:handed|delivered|shipped|given|sent|passed|presented) (?:over )?(?:to|by)",
    ),
    ActivityKind.SIGNING: (
        "(?:initialled|sealed|extended|reaffirmed|confirmed|prolonged|approved|adopted|put pen to paper)",
    ),
    ActivityKind.STUDY_TOUR: ("(?:inspected|surveyed|reconnoitred)",),
    ActivityKind.INTERVIEW: ("(?:answered our questions|told us|talked to us|spoke to us)",),
}
"""Verbs."""

WEAK_NOUNS: dict[ActivityKind, tuple[str, ...]] = {
    ActivityKind.FORUM: (
        "meetings?",
        "gatherings?",
        "talks",
        "discussions?",
        "consultations?",
        "hearings?",
        "debates?",
    ),
    ActivityKind.RECEPTION: (
        "(?:dinner|lunch|supper|party|buffet|brunch|breakfast|drinks|aperitif|afternoon tea|cocktails)",
        "send off",
        "tea (?:party|afternoon)",
    ),
    ActivityKind.FESTIVAL: (
        "(?:performances?|shows?|recitals?|gigs?)",
        "(?:tastings?|screenings?|readings?|quiz|contests?|competitions?)",
        "(?:events?|evening (?:of|with|at|in|for)|fireworks|market|open day|open house|celebrations)",
    ),
    ActivityKind.SPORTS_EVENT: (
        "(?:match(?:es)?|races?|tournament|derby|ride|regatta|bouts?|relay|scrimmage)",
        "(?:runs?|walks?|hikes?|swims?)(?= (?:on|in|along|around|from|through|drew|was|took|of|for))",
    ),
    ActivityKind.VISIT: (
        "(?:trips?|tours?|excursions?|stays?|stopovers?|journeys?|outings?|pilgrimages?|crossing)",
        "calls?(?= (?:on|at))",
    ),
    ActivityKind.SEMINAR: ("(?:sessions?|demonstrations?|lessons?)",),
    ActivityKind.LECTURE: ("(?:talk|speech|presentation)",),
    ActivityKind.PROMOTION: ("(?:displays?|exhibits?|showcase|stalls?|booths?|broadcast|show of)",),
    ActivityKind.CEREMONY: (
        "(?:celebrations?|commemorations?|dedication|launch|launching|opening|reopening|handover|inauguration)",
    ),
    ActivityKind.TRAINING: ("(?:courses?|drills?|exercises?|practice|training|apprenticeship)",),
    ActivityKind.PROGRAMME: (
        "(?:exchanges?|video calls?|calls? by video|video link|online (?:call|chat|meeting|exchange))",
    ),
    ActivityKind.DONATION: ("(?:shipment|gifts?)",),
}
"""Nouns."""
