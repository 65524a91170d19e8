"""The words of each topic, English and Japanese, as data: add a phrase and see what `glocal evaluate` gains.

A strong phrase names its topic by itself; weak ones do so where an article has two different ones;
English phrases are stems in lower case (`touris` is tourism, tourist, touristic); one that ends
in `$` is the whole word. Japanese phrases stand anywhere.
"""

from glocal.model.vocabulary import Topic

STRONG: dict[Topic, str] = {
    Topic.AGRICULTURE: (
        "agricultur|agri-food|farming$|farmer|farms?$|orchard|rice paddies|rice field|rice paddy|"
        "rice planting|horticultur|livestock|viticultur|crops?$|harvest|vineyard|tea fields?|dairy|"
        "fruit grow|vegetables$|apple grow|pear grow|plantation|beekeep|農業|農産|農家|畜産"
    ),
    Topic.BUSINESS: (
        "business|econom(?:ic|y|ies)|trade$|trading|commercial|industr(?:y|ies|ial)|"
        "companies$|products$|buyers?$|department stores?$|investment|investor|exports?$|importers?$|"
        "manufactur|sales channel|entrepreneur|"
        "enterprise|経済|ビジネス|企業|産業|貿易|投資|輸出"
    ),
    Topic.CRAFTS: (
        "crafts?$|handicraft|craftsm[ae]n|craftspeople|artisan|woodcarv|wood carv|wood-carv|potter(?:y|s)?$|"
        "ceramic|porcelain|lacquer|textile|weaver|kimono|indigo|washi$|paper-?making|glassblow|knife-?making|"
        "swordsmith|bamboo work|basketry|kokeshi|dyeing|工芸|陶芸|陶磁器|漆器|織物|染物|和紙"
    ),
    Topic.CULTURE: (
        "cultur|arts$|artistic|theat(?:re|er)|orchestra|choirs?$|choral|musicians?$|music$|"
        "danc(?:e|es|ers?|ing)$|kabuki|noh$|ikebana|tea ceremon|calligraph|bonsai|haiku|poetry|folklore|"
        "folk song|film (?:festival|night)|concerts?$|lantern|recital|taiko|origami|manga$|anime$|"
        "opera|ballet|festivals?$|photograph|文化|芸術|音楽|美術|舞踊"
    ),
    Topic.DECARBONISATION: (
        "decarboni|carbon neutral|carbon dioxide|net zero|zero carbon|greenhouse gas|"
        "climate neutral|low-carbon|renewable energ|hydrogen|脱炭素|カーボンニュートラル|再生可能エネルギー"
    ),
    Topic.DIPLOMACY: (
        "diplom|embassies$|ambassadors$|foreign affairs|bilateral relation|diplomatic relations|normali[sz]ation of|"
        "relations between (?:japan|the two countries)|foreign policy|外交"
    ),
    Topic.DISASTER_PREVENTION: (
        "disaster|earthquake|tsunami|flood|evacuat|wildfire|emergency preparedness|fire brigade|"
        "fire department|firefighter|防災|災害|地震|津波|震災|消防"
    ),
    Topic.EDUCATION: (
        "educat|universities$|student exchange|academic|teachers?$|class(?:es)?$|classrooms?$|curricul|scholarship|"
        "language (?:class|instructor|course|learn|teach)|homestay program|study abroad|kindergarten|jet program|"
        "sister schools?$|教育|学校|大学|留学"
    ),
    Topic.ENVIRONMENT: (
        "environment|sustainab|biodivers|recycl|waste|ecolog|conservation|nature reserve|wetland|clean energ|"
        "water qualit|sewage|natural resources|環境|持続可能|リサイクル|自然保護|気候"
    ),
    Topic.FOOD: (
        "foods?$|cuisine|culinar|gastronom|dish(?:es)?$|cook(?:ing|ery)?$|chefs?$|restaurant|ingredient|"
        "delicac|beef|seafood|oysters?$|noodles?$|sushi|ramen|tasting|recipe|fruits?$|bread|bakery|cheese|"
        "wagyu|halal|confection|rice balls?|lunch boxes|食品|食文化|料理|グルメ|特産品|給食"
    ),
    Topic.HEALTH_AND_CARE: (
        "health|masks$|hospitals?$|medic(?:al|ine)|nurs(?:e|es|ing)$|elderly|care workers?$|caregiv|caring for|"
        "dementia|welfare|clinic|pharmac|disabilit|vaccin|医療|福祉|介護|看護|健康"
    ),
    Topic.HISTORY: (
        "histor|samurai|feudal|medieval|shogun|archaeolog|edo period|world war|the war$|wartime|"
        "plaque|ancest|in memory of|cemeter|buried|shipwreck|wrecked|meiji|ancient|prisoners? of war|bombing|"
        "fortress|birthplace|centur(?:y|ies) ago|"
        "dug up|shell mound|the old capital|歴史|遺産|史跡|城下町"
    ),
    Topic.IMMIGRATION: (
        "immigra|emigra|nikkei|diaspora|settlers?$|(?:japanese|okinawan) descent|brazilians$|migrants?$|"
        "migration|descendants?|移民|日系"
    ),
    Topic.SAKE_AND_DRINKS: (
        "sake$|shochu|shōchū|drinks?$|wines?$|winer(?:y|ies)$|winemak|whisk(?:e)?y|beers?$|brewer|brewing|"
        "distill|awamori|green tea$|spirits$|pisco|日本酒|焼酎|地酒|ワイン|ビール|緑茶"
    ),
    Topic.SDGS: "sdgs?$|sustainable development goal|持続可能な開発目標",
    Topic.SPORTS: (
        "sports?$|sporting|host towns?$|champion|athletics|olympi|paralympi|marathon|football|soccer|rugby|"
        "judo|karate|kendo|baseball|"
        "softball|basketball|volleyball|swimm|cycl(?:ing|ists?)$|rowing|athlet|tournament|golf|tennis|"
        "table tennis|skiing|ski jump|skating|ice hockey|wrestl|gymnast|archery|sumo|running club|"
        "training camp|スポーツ|オリンピック|マラソン|サッカー|野球|柔道"
    ),
    Topic.STARTUPS: "start-?ups?$|incubator|accelerator|venture capital|スタートアップ|起業",
    Topic.TECHNOLOGY: (
        "technolog|robot|digital|innovation|smart cit|artificial intelligence|semiconductor|space industry|"
        "satellite|engineer|high-tech|it industry|drone|software|技術|デジタル|ロボット|イノベーション|半導体"
    ),
    Topic.TOURISM: (
        "touris|sightseeing|travel agen|travell?ers?$|visitors to (?:the )?region|destination|hot springs?$|"
        "onsen|world tourism|attractions?$|charms?$|airlines?$|pilgrim|(?:visitors|guests|tourists) from abroad|"
        "foreign (?:visitors|guests|tourists)|tour operators?|guided tour|tour guide|観光|旅行|温泉"
    ),
    Topic.YOUTH: (
        "youths?$|young people|teenage|teens$|adolescen|young leaders|high schools?$|high schoolers|scouts?$|pupils?$|"
        "schoolchildren|student exchange|homestay|host famil|boys|girls|青少年|若者|中学生|高校生"
    ),
}
"""Phrases that name their topic alone."""

WEAK: dict[Topic, str] = {
    Topic.AGRICULTURE: "rice$|seeds?$|fruits?$|apples?$|rural|sheep$|cattle|cows$",
    Topic.BUSINESS: "company$|markets?$|commerce|product$|sales$|merchants?$|factor(?:y|ies)$|chamber of",
    Topic.CRAFTS: "weaving|wood(?:en)?$|silk$|glass$|handmade|workshop",
    Topic.CULTURE: (
        "museum|art$|artists?$|concert|galler(?:y|ies)|musical|traditional|exhibition|songs?$|"
        "paint(?:ing|er)s?$|temple|shrine|sing(?:ing|ers?)?$"
    ),
    Topic.EDUCATION: (
        "schools?(?! students?)$|university$|colleges?$|students?$|pupils?$|lessons?$|interns?$|exchange students?$|"
        "生徒|学生"
    ),
    Topic.FOOD: (
        "apples?$|mandarins?$|sweets$|soup|tea$|served|specialit(?:y|ies)|special products?|lunch|dinner|"
        "meal|menu|taste|kitchen"
    ),
    Topic.HISTORY: "memorial|monument|heritage|centuries|ruins|century|founded|old town|peace|hundred years",
    Topic.TOURISM: "tours?$|hotels?$|inns?$|direct flight|scenic|visitors?$",
    Topic.YOUTH: ("exchange students?$|children|students?$|young"),
    Topic.ENVIRONMENT: "climate|plastic|garbage|birds?$|nature|natural|forest|water$|biomass|planting",
    Topic.DIPLOMACY: "ambassador$|embassy$|consul general|大使|総領事",
    Topic.HEALTH_AND_CARE: "covid|doctors?$|epidemic|protective",
    Topic.DISASTER_PREVENTION: "typhoon|rescue|recovery",
    Topic.SAKE_AND_DRINKS: "juices?$|coffee|teas?$|cider",
}
"""Phrases of which two different ones name their topic."""
