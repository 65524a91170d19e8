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
        "fruit grow|apple grow|pear grow|plantation|beekeep|農業|農産|農家|畜産"
    ),
    Topic.BUSINESS: (
        "business|econom(?:ic|y|ies)|trade$|trading|commerce|commercial|industr(?:y|ies|ial)|"
        "compan(?:y|ies)$|investment|investor|exports?$|importers?$|manufactur|sales channel|entrepreneur|"
        "enterprise|markets?$|経済|ビジネス|企業|産業|貿易|投資|輸出"
    ),
    Topic.CRAFTS: (
        "crafts?$|handicraft|craftsm[ae]n|craftspeople|artisan|woodcarv|wood carv|wood-carv|potter(?:y|s)?$|"
        "ceramic|porcelain|lacquer|textile|weaver|kimono|indigo|washi|paper-?making|glassblow|knife-?making|"
        "swordsmith|bamboo work|basketry|kokeshi|dyeing|工芸|陶芸|陶磁器|漆器|織物|染物|和紙"
    ),
    Topic.CULTURE: (
        "cultur|arts$|artistic|theat(?:re|er)|orchestra|choirs?$|choral|musicians?$|music$|"
        "danc(?:e|es|ers?|ing)$|kabuki|noh$|ikebana|tea ceremon|calligraph|bonsai|haiku|poetry|folklore|"
        "folk song|film (?:festival|night)|concerts?$|lantern|recital|taiko|origami|manga|anime|"
        "opera|ballet|文化|芸術|音楽|美術|舞踊"
    ),
    Topic.DECARBONISATION: (
        "decarboni|carbon neutral|carbon dioxide|net zero|zero carbon|greenhouse gas|"
        "climate neutral|low-carbon|renewable energ|hydrogen|脱炭素|カーボンニュートラル|再生可能エネルギー"
    ),
    Topic.DIPLOMACY: (
        "diplom|embass(?:y|ies)$|bilateral relation|diplomatic relations|normali[sz]ation of|"
        "relations between (?:japan|the two countries)|foreign policy|外交"
    ),
    Topic.DISASTER_PREVENTION: (
        "disaster|earthquake|tsunami|flood|typhoon|evacuat|wildfire|emergency preparedness|fire brigade|"
        "fire department|firefighter|防災|災害|地震|津波|震災|消防"
    ),
    Topic.EDUCATION: (
        "educat|schools?$|universit(?:y|ies)$|colleges?$|pupils?$|student exchange|exchange students?$|"
        "academic|teachers?$|language (?:class|instructor|course|learn|teach)|curricul|scholarship|"
        "homestay program|study abroad|kindergarten|教育|学校|大学|留学|生徒|学生"
    ),
    Topic.ENVIRONMENT: (
        "environment|sustainab|biodivers|recycl|waste|ecolog|conservation|nature reserve|wetland|clean energ|"
        "water qualit|sewage|tree planting|natural resources|環境|持続可能|リサイクル|自然保護|気候"
    ),
    Topic.FOOD: (
        "foods?$|cuisine|culinar|gastronom|dish(?:es)?$|cook(?:ing|ery)?$|chefs?$|restaurant|ingredient|"
        "delicac|beef|seafood|oysters?$|noodles?$|sushi|ramen|tasting|recipe|fruits?$|bread|bakery|cheese|"
        "wagyu|halal|confection|rice balls?|lunch boxes|食品|食文化|料理|グルメ|特産品|給食"
    ),
    Topic.HEALTH_AND_CARE: (
        "health|hospitals?$|medic(?:al|ine)|nurs(?:e|es|ing)$|elderly|care workers?$|caregiv|caring for|"
        "dementia|welfare|clinic|pharmac|disabilit|vaccin|医療|福祉|介護|看護|健康"
    ),
    Topic.HISTORY: (
        "histor|samurai|feudal|medieval|shogun|archaeolog|edo period|world war|the war$|wartime|"
        "commemorative plaque|memorial|ancest|prisoners? of war|bombing|fortress|birthplace|centur(?:y|ies) ago|"
        "dug up|shell mound|the old capital|歴史|遺産|史跡|城下町"
    ),
    Topic.IMMIGRATION: ("immigra|emigra|nikkei|diaspora|settlers?$|migrants?$|migration|descendants?|移民|日系"),
    Topic.SAKE_AND_DRINKS: (
        "sake$|shochu|shōchū|drinks?$|wines?$|winer(?:y|ies)$|winemak|whisk(?:e)?y|beers?$|brewer|brewing|"
        "distill|awamori|green tea$|spirits$|pisco|日本酒|焼酎|地酒|ワイン|ビール|緑茶"
    ),
    Topic.SDGS: "sdgs?$|sustainable development goal|持続可能な開発目標",
    Topic.SPORTS: (
        "sports?$|sporting|olympi|paralympi|marathon|football|soccer|rugby|judo|karate|kendo|baseball|"
        "softball|basketball|volleyball|swimm|cycl(?:ing|ists?)$|rowing|athlet|tournament|golf|tennis|"
        "table tennis|skiing|ski jump|skating|ice hockey|wrestl|gymnast|archery|sumo|running club|"
        "training camp|スポーツ|オリンピック|マラソン|サッカー|野球|柔道"
    ),
    Topic.STARTUPS: "start-?ups?$|incubator|accelerator|venture capital|スタートアップ|起業",
    Topic.TECHNOLOGY: (
        "technolog|robot|digital|innovation|smart cit|artificial intelligence|semiconductor|space industry|"
        "satellite|engineering|high-tech|it industry|drone|software|技術|デジタル|ロボット|イノベーション|半導体"
    ),
    Topic.TOURISM: (
        "touris|sightseeing|travel agen|travell?ers?$|visitors to (?:the )?region|destination|hot springs?$|"
        "onsen|world tourism|tour operators?|guided tour|tour guide|観光|旅行|温泉"
    ),
    Topic.YOUTH: (
        "youths?$|young people|teenager|teens$|adolescen|young leaders|junior high school students?|scouts?$|"
        "high schoolers|"
        "青少年|若者|中学生|高校生"
    ),
}
"""Phrases that name their topic alone."""

WEAK: dict[Topic, str] = {
    Topic.AGRICULTURE: "rice$|seeds?$|vegetables?$|fruits?$|apples?$|rural|forestry",
    Topic.BUSINESS: "products?$|buyers?$|sales$|merchants?$|factor(?:y|ies)$|chamber of",
    Topic.CRAFTS: "weaving|wood(?:en)?$|paper$|silk$|handmade|workshop",
    Topic.CULTURE: (
        "museum|art$|artists?$|concert|galler(?:y|ies)|musical|festivals?$|traditional|exhibition|songs?$|"
        "paint(?:ing|er)s?$|temple|shrine|sing(?:ing|ers?)?$"
    ),
    Topic.EDUCATION: "students?$|classrooms?$|class(?:es)?$|lessons?$|children|interns?$",
    Topic.FOOD: (
        "apples?$|mandarins?$|sweets$|soup|tea$|served|specialit(?:y|ies)|special products?|lunch|dinner|"
        "meal|menu|taste|kitchen"
    ),
    Topic.HISTORY: ("castle|monument|ancient|meiji|heritage|centuries|plaque|ruins|century|founded|old town|tradition"),
    Topic.TOURISM: "tours?$|hotel|airline|direct flight|charm|attractions?$|scenic",
    Topic.YOUTH: (
        "high schools?|teenage|homestay|host famil|student exchange|exchange students?$|pupils?$|children|"
        "students?$|schoolchildren|young"
    ),
    Topic.ENVIRONMENT: "climate|plastic|garbage|bird|nature|natural|forest|rivers?$|cherry trees|garden",
    Topic.DIPLOMACY: "ambassadors?$|foreign affairs|大使|総領事",
    Topic.HEALTH_AND_CARE: "covid|pandemic|doctors?$|masks?$",
    Topic.DISASTER_PREVENTION: "fire engine|rescue|recovery",
    Topic.SAKE_AND_DRINKS: "juices?$|coffee|teas?$|cider|toast",
}
"""Phrases of which two different ones name their topic."""
