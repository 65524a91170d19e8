"""Ties of invented articles as towns, ministries and associations write them; each was read right when it came here.

They are sentences of our own about ties that mostly exist; what was read wrong waits for a rule and is not listed.
"""

import functools
import unicodedata

import pytest

from glocal.claims import read_claims
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.article import Article, Issue
from glocal.model.claim import TieClaim
from glocal.model.edtf import Edtf

ARTICLES: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    (
        "Fukuyama's Roses Travel Abroad: Exchange between Fukuyama City and Maui County",
        "Monthly Glocal News",
        (
            "On a spring morning in Wailuku, Vice Mayor NAKASHIMA of Fukuyama City planted a rose. It was the "
            "latest of many gifts that have crossed the Pacific since the city and Maui County of Hawaii became "
            "sister cities in 2008. Next year high school students will follow. The city also hopes to invite "
            "gardeners from Portland."
        ),
        ("sister-city active: Fukuyama – Maui County",),
    ),
    (
        "A Tale of Two Castles (Hikone City, Shiga Prefecture)",
        "Monthly Glocal News",
        (
            "Hikone City is proud of its castle. For more than fifty years it has shared this pride with Ann "
            "Arbor, Michigan, where no castle stands. Every August middle school students fly in one direction "
            "and, a year later, in the other. 'Our sister city taught me to speak up,' says one of them. The "
            "relationship was formalized on July 15, 1969."
        ),
        ("sister-city active: Ann Arbor – Hikone",),
    ),
    (
        "Ambassador of Estonia Visits Saku City",
        "Monthly Glocal News",
        (
            "Ambassador Väino Reinart visited Saku City in Nagano Prefecture on September 3 and 4. The city has "
            "been exchanging with the municipality of Saku in Estonia, with which it shares its name, since 2007 "
            "when the two concluded a friendship city agreement. The Ambassador tasted the city's carp and gave a "
            "lecture at Saku High School. Estonian athletes will hold their training camp in the city before the "
            "Tokyo Games."
        ),
        ("friendship-city active: Saku – Saku",),
    ),
    (
        "Reviving a Forgotten Railway Friendship",
        "Monthly Glocal News",
        (
            "Few people in Ome City remembered that a steam locomotive club from Boppard had come in 1965, the "
            "year when the two cities pledged eternal friendship. In 2015 the mayor of Boppard brought the "
            "original document, and since then the sister cities have again sent youth delegations to each other."
        ),
        ("sister-city active: Boppard – Ome",),
    ),
    (
        "New Agreement on Fisheries",
        "Monthly Glocal News",
        (
            "Miyako City, Iwate Prefecture, and the fishing port of Namsos in Norway agreed on May 20, 2024, to "
            "share know-how on salmon farming. The signing of the memorandum of cooperation took place online. It "
            "is the first agreement of its kind for the city, which also has a sister city in La Trinidad."
        ),
        (
            "cooperation-agreement active: Miyako – Namsos",
            "sister-city active: La Trinidad – Miyako",
        ),
    ),
    (
        "Wine, Silk and Thirty-five Years",
        "Monthly Glocal News",
        (
            "In 1988, Okaya City, once the capital of silk, found a sister in Mount Pleasant, Michigan. At the "
            "celebration last month in Okaya, Mayor HAYAKAWA and Mayor Amy Perschbacher renewed the agreement for "
            "another generation. A choir from Lyon, the silk city of France, sang as guests."
        ),
        ("sister-city active: Mount Pleasant – Okaya",),
    ),
    (
        "Working for a Cooler City",
        "Monthly Glocal News",
        (
            "Engineers of Kawasaki City have been advising Penang on waste since 2015. In January the cooperation "
            "got a firm basis: Kawasaki and the State of Penang exchanged a letter of intent. The city hopes to "
            "turn it into a memorandum within two years."
        ),
        ("cooperation-agreement active: Kawasaki – Penang",),
    ),
    (
        "Diplomats See Tea",
        "Monthly Glocal News",
        (
            "Twenty diplomats visited Uji City and Wazuka Town in Kyoto Prefecture. In Uji they learned that "
            "Kamloops in Canada and Nuwara Eliya in Sri Lanka are sister cities of the tea town. In Wazuka they "
            "picked tea."
        ),
        (
            "sister-city active: Kamloops – Uji",
            "sister-city active: Nuwara Eliya – Uji",
        ),
    ),
    (
        "Governor's Trip to Australia",
        "Monthly Glocal News",
        (
            "From August 20 to 25, Governor SAITO of Hyogo Prefecture visited Perth and met Premier Roger Cook of "
            "Western Australia, with which the prefecture has maintained a sister state relationship since 1981. "
            "In Sydney he opened a fair of Tajima beef."
        ),
        ("sister-city active: Hyogo – Western Australia",),
    ),
    (
        "Welcome, Mayor Abe",
        "Concord Sister City Association",
        (
            "Mayor ABE of Kitakami visited Concord on April 3. The two cities have been sisters since 1974. He "
            "planted a cherry tree and thanked host families."
        ),
        ("sister-city active: Concord – Kitakami",),
    ),
    (
        "Council approves link",
        "City of Raleigh",
        (
            "Councillors agreed on Tuesday to enter into a friendship agreement with Hakusan, Japan. The "
            "agreement will be signed when a delegation visits in March. Hakusan is already twinned with Boppard "
            "in Germany."
        ),
        (
            "friendship-city exploring: Hakusan – Raleigh",
            "sister-city active: Boppard – Hakusan",
        ),
    ),
    (
        "Ten years of Taipei–Matsuyama flights",
        "Taipei City Government",
        (
            "To mark ten years of friendship between Taipei and Matsuyama City, mayors Chiang and Noshi opened a "
            "photo show on 13 October. The two cities signed a friendship exchange agreement in 2014. Songshan "
            "Station and Matsuyama Station are also sister stations."
        ),
        ("friendship-city active: Matsuyama – Taipei",),
    ),
    (
        "Mayor meets consul",
        "City of Long Beach",
        (
            "The Mayor received Consul-General TOMITA on 2 May. They spoke of the city's forty-year-old sister "
            "relationship with Yokkaichi and of the Expo in Osaka."
        ),
        ("sister-city active: Long Beach – Yokkaichi",),
    ),
    (
        "ケアンズ市と小山市",
        "グローカル通信",
        (
            "栃木県小山市とオーストラリアのケアンズ市は、2006年の姉妹都市提携以来、毎年中学生を派遣し合っています。8月には浅野正富市長がケアンズ市を訪れました。"
        ),
        ("sister-city active: Cairns – Oyama",),
    ),
    (
        "協定を締結しました",
        "小浜市",
        ("本市は5月10日、韓国の慶州市と観光交流に関する協定を締結しました。"),
        ("cooperation-agreement active: Gyeongju – Obama",),
    ),
    (
        "訪問団が来県",
        "神奈川県",
        (
            "中国遼寧省の訪問団が11月に来県し、知事を表敬訪問しました。神奈川県と遼寧省は1983年に友好提携を結んでいます。"
        ),
        ("friendship-city active: Kanagawa – Liaoning",),
    ),
    (
        "Opening the Door to Mongolia: Miyakonojo City, Miyazaki Prefecture",
        "Monthly Glocal News",
        (
            "It was an encounter on the grasslands that brought Miyakonojo City and Ulaanbaatar together. "
            "Wind-power researchers from the city travelled to Mongolia in 1994, and five years later, in "
            "November 1999, a friendship exchange city agreement was signed. Today some twenty Mongolian trainees "
            "work in the city."
        ),
        ("friendship-city active: Miyakonojo – Ulaanbaatar",),
    ),
    (
        "Bernkastel-Kues Visits Karatsu? No, Otobe!",
        "Monthly Glocal News",
        (
            "Wine growers from Bernkastel-Kues visited Otobe Town in Hokkaido from June 2 to 5. The town signed a "
            "partnership agreement with the German town in 1999."
        ),
        ("partnership-agreement active: Bernkastel-Kues – Otobe",),
    ),
    (
        "From Camp to Cooperation",
        "Monthly Glocal News",
        (
            "Oshu City in Iwate Prefecture welcomed canoeists from Kazakhstan before the Games, and its role as "
            "host town has left a legacy: since 2022 the city and the Kazakh Embassy jointly hold a cooking "
            "contest."
        ),
        ("host-town active: Kazakhstan – Oshu",),
    ),
    (
        "Sister Cities Run Together",
        "Monthly Glocal News",
        (
            "More than 300 runners took part in the Nagai Road Race on November 3. Among them were five from Bad "
            "Säckingen, Germany, sister city of Nagai since 1983, who were led by Mayor Alexander Guhl."
        ),
        ("sister-city active: Bad Sackingen – Nagai",),
    ),
    (
        "Prefectural Friendship",
        "Monthly Glocal News",
        (
            "Akita Prefecture and Gansu Province concluded a friendship agreement in August 1982, and the "
            "prefecture's agricultural experts have since then visited Lanzhou a dozen times. In October the "
            "Governor will travel there for the anniversary."
        ),
        ("friendship-city active: Akita – Gansu",),
    ),
    (
        "A Memorandum with the State of Victoria",
        "Monthly Glocal News",
        (
            "Aichi Prefecture has maintained a friendship alliance with the Australian state of Victoria since "
            "1980. On May 22 of this year, Governor OMURA and Premier Jacinta Allan renewed it in Melbourne and "
            "added start-ups to its fields."
        ),
        ("friendship-city active: Aichi – Victoria",),
    ),
    (
        "A Bridge Named Friendship",
        "Monthly Glocal News",
        (
            "In the garden of Higashiosaka stands a small bridge, a present from Glendale, California. The sister "
            "city tie between the two goes back to 1960 and was in the beginning carried by the Junior Chambers."
        ),
        ("sister-city active: Glendale – Higashiosaka",),
    ),
    (
        "Agreement on Disaster Prevention",
        "Monthly Glocal News",
        (
            "Higashimatsushima City (Miyagi Prefecture) and Banda Aceh in Indonesia, both struck by tsunamis, "
            "signed a memorandum on mutual reconstruction in 2014. Fishermen, teachers and officials have been "
            "travelling between them ever since."
        ),
        ("cooperation-agreement active: Banda Aceh – Higashimatsushima",),
    ),
    (
        "Study Tour to Nagasaki",
        "Monthly Glocal News",
        (
            "Ambassadors of eleven countries toured Nagasaki City from November 8 to 9. At Dejima they were told "
            "that Leiden and Middelburg, whence the Dutch came, are sister cities of Nagasaki today."
        ),
        (
            "sister-city active: Leiden – Nagasaki",
            "sister-city active: Middelburg – Nagasaki",
        ),
    ),
    (
        "Tea for Two",
        "Monthly Glocal News",
        (
            "At the invitation of Rize, tea growers of Kakegawa visited the Black Sea coast in May. Kakegawa "
            "already has sister cities in Eugene and Corning, both in the United States, and in Pesaro, Italy."
        ),
        (
            "sister-city active: Corning – Kakegawa",
            "sister-city active: Eugene – Kakegawa",
            "sister-city active: Kakegawa – Pesaro",
        ),
    ),
    (
        "Friends in the Pacific",
        "Monthly Glocal News",
        (
            "Iwaki City has shared its hula with Kauai County in Hawaii since 2011, when the two signed a sister "
            "city agreement. Dancers from the Spa Resort performed in Lihue in February."
        ),
        ("sister-city active: Iwaki – Kauai County",),
    ),
    (
        "University partner",
        "Monthly Glocal News",
        (
            "Hachinohe City signed a comprehensive collaboration agreement with Gyeongsang National University on "
            "September 1. The university will send ten researchers of squid."
        ),
        ("cooperation-agreement active: Gyeongsang National University – Hachinohe",),
    ),
    (
        "Council News",
        "City of Great Falls",
        (
            "On the motion of Councillor Peake, the Council resolved to terminate its sister city agreement with "
            "Baoding, which has been dormant since 2012. The link with Kanuma remains."
        ),
        (
            "sister-city active: Great Falls – Kanuma",
            "sister-city ended: Baoding – Great Falls",
        ),
    ),
    (
        "Mayor's column",
        "City of Los Angeles",
        (
            "Dear residents, last month I was in Nagoya for the 65th birthday of our partnership. Los Angeles and "
            "Nagoya were among the first sister cities in the world. I also stopped in Kyoto."
        ),
        ("sister-city active: Los Angeles – Nagoya",),
    ),
    (
        "Exchange teachers",
        "Baguio City Information Office",
        (
            "Ms Sakai of Hanyu taught calligraphy at our schools for a year. Hanyu in Saitama has been Baguio's "
            "sister since 1969."
        ),
        ("sister-city active: Baguio – Hanyu",),
    ),
    (
        "A new chapter with Yantai",
        "Phuket City Municipality",
        (
            "Phuket and Yantai have been friendship cities since 2001. This week their mayors agreed to promote "
            "this link to a sister city relationship, which is to be signed in December."
        ),
        ("friendship-city active: Phuket – Yantai",),
    ),
    (
        "栗原市と台湾・南投市",
        "グローカル通信",
        (
            "宮城県栗原市は、2017年に台湾の南投市と国際友好交流協定を締結しました。今年7月には、南投市の許淑華市長らが栗原市を訪れ、佐藤智市長と懇談しました。"
        ),
        ("friendship-city active: Kurihara – Nantou",),
    ),
    (
        "ブルガリアと村山市",
        "グローカル通信",
        (
            "山形県村山市はブルガリアの新体操選手団の合宿を受け入れたことをきっかけに、同国のホストタウンに登録されました。大会後も毎年バラまつりに選手を招いています。"
        ),
        ("host-town active: Bulgaria – Murayama",),
    ),
    (
        "姉妹都市提携30周年記念式典",
        "さいたま市",
        ("本市とニュージーランド・ハミルトン市との姉妹都市提携30周年を記念する式典が10月12日に開かれました。"),
        ("sister-city active: Hamilton – Saitama",),
    ),
    (
        "Gifu Welcomes Campinas",
        "Monthly Glocal News",
        (
            "Gifu City and Campinas in Brazil became sister cities in 1982, and on May 5 a delegation of eighteen "
            "arrived from Campinas."
        ),
        ("sister-city active: Campinas – Gifu",),
    ),
    (
        "Kesennuma and Indonesia",
        "Monthly Glocal News",
        (
            "Thanks to a fishing industry that depends on Indonesian crews, Kesennuma City registered as a host "
            "town for Indonesia, and the relationship has continued to blossom."
        ),
        ("host-town active: Indonesia – Kesennuma",),
    ),
    (
        "Working Together on Hydrogen",
        "Monthly Glocal News",
        (
            "Fukushima Prefecture and the German state of North Rhine-Westphalia renewed their memorandum of "
            "understanding on renewable energy, first signed in 2014."
        ),
        ("cooperation-agreement active: Fukushima – North Rhine-Westphalia",),
    ),
    (
        "A Town of Olives",
        "Monthly Glocal News",
        (
            "Shodoshima Town, which has been a sister island of Milos, Greece, since 1989, held an olive harvest "
            "festival."
        ),
        ("sister-city active: Milos – Shodoshima",),
    ),
    (
        "Half a Century of Snow",
        "Monthly Glocal News",
        ("This year marks 50 years since Sapporo and Munich joined hands as sister cities."),
        ("sister-city active: Munich – Sapporo",),
    ),
    (
        "From Rugby to Rice",
        "Monthly Glocal News",
        (
            "Kumagaya City (Saitama Prefecture) and Invercargill City in New Zealand, sister cities for three "
            "decades, exchange rugby players each year."
        ),
        ("sister-city active: Invercargill – Kumagaya",),
    ),
    (
        "Learning from Freiburg",
        "Monthly Glocal News",
        (
            "The sister-city relationship that Matsuyama City concluded with Freiburg in 1989 has produced "
            "exchanges in environmental policy."
        ),
        ("sister-city active: Freiburg – Matsuyama",),
    ),
    (
        "A Promise in Sendai",
        "Monthly Glocal News",
        ("The mayors of Sendai and Oulu put their signatures to a partnership agreement in Finland on June 11."),
        ("partnership-agreement active: Oulu – Sendai",),
    ),
    (
        "Sister no more",
        "Monthly Glocal News",
        ("After 22 years, Nanaimo and Saitama City agreed to end their sister city relationship."),
        ("sister-city ended: Nanaimo – Saitama",),
    ),
    (
        "Judo Brings Them Together",
        "Monthly Glocal News",
        (
            "Shimada City hosted Mongolian boxers ahead of the Tokyo 2020 Games, and as Mongolia's host town it "
            "still invites them every summer."
        ),
        ("host-town active: Mongolia – Shimada",),
    ),
    (
        "Mitoyo and Sanmenxia",
        "Monthly Glocal News",
        (
            "Mitoyo City in Kagawa Prefecture has enjoyed friendly city relations with Sanmenxia City, Henan "
            "Province, China, for over 35 years."
        ),
        ("friendship-city active: Mitoyo – Sanmenxia",),
    ),
    (
        "Old Friends",
        "Monthly Glocal News",
        ("It was in 1965 that Nagasaki became the twin of Saint Paul, Minnesota: no, ten years earlier, in 1955!"),
        ("sister-city active: Nagasaki – Saint Paul",),
    ),
    (
        "A Forest in Common",
        "Monthly Glocal News",
        ("The town of Shimokawa, Hokkaido, maintains ties of friendship with Kenora, Canada."),
        ("exchange active: Kenora – Shimokawa",),
    ),
    (
        "Ambassador in Maizuru",
        "Monthly Glocal News",
        ("The Ambassador of Uzbekistan visited Maizuru City, which served as host town for the country, on April 2."),
        ("host-town active: Maizuru – Uzbekistan",),
    ),
    (
        "Twinned by Trains",
        "Monthly Glocal News",
        (
            "Chichibu Railway's home town of Chichibu and Antsirabe in Madagascar were officially twinned on 4 "
            "July 2019."
        ),
        ("sister-city active: Antsirabe – Chichibu",),
    ),
    (
        "Three Decades with Broome",
        "Monthly Glocal News",
        (
            "Taiji Town's sister town, Broome in Western Australia, sent eight pearl divers' grandchildren to "
            "Wakayama Prefecture in August."
        ),
        ("sister-city active: Broome – Taiji",),
    ),
    (
        "Agreement in the Alps",
        "Monthly Glocal News",
        ("A friendship agreement links Azumino City, Nagano Prefecture, and Kramsach in Tyrol, Austria."),
        ("friendship-city active: Azumino – Kramsach",),
    ),
    (
        "A Second Home",
        "Monthly Glocal News",
        ("Exchanges between Tono City in Iwate and Salerno, Italy, date back to 1984, when they became sister cities."),
        ("sister-city active: Salerno – Tono",),
    ),
    (
        "Tokamachi Speaks Croatian",
        "Monthly Glocal News",
        (
            "Tokamachi City, host town of Croatia, marked the 20th anniversary of the World Cup camp of 2002 with "
            "a football match."
        ),
        ("host-town active: Croatia – Tokamachi",),
    ),
    (
        "Yokohama's Newest Partner",
        "Monthly Glocal News",
        ("Yokohama and Abidjan upgraded their exchange to a formal partner city agreement in 2023."),
        ("sister-city active: Abidjan – Yokohama",),
    ),
    (
        "Governor in Hanoi",
        "Monthly Glocal News",
        (
            "Governor Kuroiwa and Chairman Tran of the Hanoi People's Committee signed a memorandum on "
            "cooperation between Kanagawa Prefecture and Hanoi."
        ),
        ("cooperation-agreement active: Hanoi – Kanagawa",),
    ),
    (
        "Kobe–Seattle at 60",
        "Monthly Glocal News",
        ("The Kobe–Seattle sister city affiliation turned 60 in 2017."),
        ("sister-city active: Kobe – Seattle",),
    ),
    (
        "Takamatsu",
        "Monthly Glocal News",
        (
            "Takamatsu City counts St. Petersburg (Florida), Tours (France) and Nanchang (China) among its sister "
            "and friendship cities."
        ),
        (
            "sister-city active: Nanchang – Takamatsu",
            "sister-city active: St. Petersburg – Takamatsu",
            "sister-city active: Takamatsu – Tours",
        ),
    ),
    (
        "Okinawa and Hawaii",
        "Monthly Glocal News",
        (
            "Okinawa Prefecture and Hawaii have been sister states since 1985; the Governor attended the "
            "anniversary in Honolulu."
        ),
        ("sister-city active: Hawaii – Okinawa",),
    ),
    (
        "Not yet a sister",
        "Monthly Glocal News",
        ("Whether Iga will become a sister city of Terrassa in Spain remains to be seen; talks are continuing."),
        ("sister-city exploring: Iga – Terrassa",),
    ),
    (
        "Our friends in Bergkamen",
        "City of Bergkamen",
        ("A bus with 44 citizens of Gennevilliers, our twin town in France, arrived on Friday."),
        ("sister-city active: Bergkamen – Gennevilliers",),
    ),
    (
        "Hot Springs and Hanamaki",
        "Hot Springs Sister City Program",
        ("Hot Springs has had a sister city in Hanamaki, Japan, since 1993."),
        ("sister-city active: Hanamaki – Hot Springs",),
    ),
    (
        "Students are coming",
        "Yuba City Sister City Committee",
        ("Twelve students from our Japanese sister city, Toride, will stay with families in Yuba City."),
        ("sister-city active: Toride – Yuba City",),
    ),
    (
        "Hamilton to Wuxi",
        "Hamilton City Council, New Zealand",
        (
            "The Mayor will lead a trade mission to Wuxi, with which Hamilton has shared a sister city "
            "relationship since 1986."
        ),
        ("sister-city active: Hamilton – Wuxi",),
    ),
    (
        "Linz in autumn",
        "City of Linz",
        ("Delegates of Linz's partner city Nasushiobara came for the Bruckner festival."),
        ("sister-city active: Linz – Nasushiobara",),
    ),
    (
        "Suspended",
        "City of Brno",
        ("In response to the war, the city has put its partnership with Voronezh on hold."),
        ("sister-city ended: Brno – Voronezh",),
    ),
    (
        "Fresh start with Sasebo",
        "Coffs Harbour City Council",
        ("Coffs Harbour and Sasebo reaffirmed their sister-city bond of 1988 in an online ceremony."),
        ("sister-city active: Coffs Harbour – Sasebo",),
    ),
    (
        "A new agreement",
        "Monthly Glocal News",
        (
            "Kitakyushu City and Surabaya signed a Green Sister City agreement in November 2012, and in 2022 they "
            "extended it."
        ),
        ("sister-city active: Kitakyushu – Surabaya",),
    ),
    (
        "Rwanda and Hachimantai",
        "Monthly Glocal News",
        (
            "Hachimantai City's relationship with Rwanda, for which it was a host town, has developed into "
            "cooperation on gentian growing."
        ),
        ("host-town active: Hachimantai – Rwanda",),
    ),
    (
        "Nanto and Duluth",
        "Monthly Glocal News",
        (
            "No less than 33 years have passed since Isumi City, Chiba Prefecture, and Duluth, Minnesota, "
            "concluded their sister city agreement."
        ),
        ("sister-city active: Duluth – Isumi",),
    ),
    (
        "Three cities one river",
        "Monthly Glocal News",
        ("Nagaoka, Niigata Prefecture, is twinned with Fort Worth, Texas; Trier, Germany; and Bamberg, Germany."),
        (
            "sister-city active: Bamberg – Nagaoka",
            "sister-city active: Fort Worth – Nagaoka",
            "sister-city active: Nagaoka – Trier",
        ),
    ),
    (
        "Tsuruoka and New Brunswick",
        "Monthly Glocal News",
        (
            "New Brunswick, New Jersey, and its two Japanese sister cities, Tsuruoka and Fukui, trace their bonds "
            "back to students of the 1860s."
        ),
        (
            "sister-city active: Fukui – New Brunswick",
            "sister-city active: New Brunswick – Tsuruoka",
        ),
    ),
    (
        "Cooperation with a company",
        "Monthly Glocal News",
        ("Kamakura City concluded a comprehensive cooperation agreement with Nestlé Japan Limited."),
        ("cooperation-agreement active: Kamakura – Nestle Japan Limited",),
    ),
    (
        "高知市とスラバヤ市",
        "グローカル通信",
        ("高知市とインドネシアのスラバヤ市は、1997年に姉妹都市提携を結びました。"),
        ("sister-city active: Kochi – Surabaya",),
    ),
    (
        "リトアニアのホストタウン",
        "グローカル通信",
        ("平塚市はリトアニアのホストタウンとして、選手団を受け入れました。現在も交流が続いています。"),
        ("host-town active: Hiratsuka – Lithuania",),
    ),
    (
        "友好都市協定に調印",
        "佐世保市",
        ("佐世保市長とアルバカーキ市長は、姉妹都市提携の協定書に調印しました。"),
        ("sister-city active: Albuquerque – Sasebo",),
    ),
    (
        "ベルリンの高校生が来日",
        "グローカル通信",
        ("東京都の友好都市であるベルリンから高校生が訪れました。"),
        ("friendship-city active: Berlin – Tokyo",),
    ),
    (
        "姉妹都市シドニーへ",
        "名古屋市",
        ("名古屋市の姉妹都市、オーストラリアのシドニーへ代表団を派遣します。"),
        ("sister-city active: Nagoya – Sydney",),
    ),
    (
        "Curling Stones for Tokoro",
        "Monthly Glocal News",
        (
            "Kitami City, Hokkaido, received four curling stones from Barrhead, Alberta, on January 20. The two "
            "municipalities became sister cities in 1991, when Tokoro was still a town of its own."
        ),
        ("sister-city active: Barrhead – Kitami",),
    ),
    (
        "Hosting the Jamaicans",
        "Monthly Glocal News",
        (
            "Tottori Prefecture has kept close relations with Jamaica ever since its athletes trained in Tottori "
            "City for the World Championships in 2007. In 2016 the prefecture became the sister state of "
            "Westmoreland Parish, and it was also a host town for the Tokyo Games."
        ),
        ("sister-city active: Tottori – Westmoreland",),
    ),
    (
        "Water Engineers in Phnom Penh",
        "Monthly Glocal News",
        (
            "Engineers of the City of Kitakyushu have supported the waterworks of Phnom Penh since 1999. In March "
            "2016 the two cities concluded a sister city agreement. A reception in Phnom Penh on May 12 was "
            "attended by 150 guests."
        ),
        ("sister-city active: Kitakyushu – Phnom Penh",),
    ),
    (
        "Memorandum for Startups",
        "Monthly Glocal News",
        (
            "Kobe City and the city of Kigali signed a memorandum of understanding on ICT in 2016. Mayor HISAMOTO "
            "visited Rwanda last month to extend it for another five years."
        ),
        ("cooperation-agreement active: Kigali – Kobe",),
    ),
    (
        "Visit of Ambassador of Latvia",
        "Monthly Glocal News",
        (
            "The Ambassador of Latvia, Ms. Dace Treija-Masī, visited Kobe on November 2. Kobe and Riga are sister "
            "cities. The Ambassador also looked at Higashikawa's chairs on show at the museum."
        ),
        ("sister-city active: Kobe – Riga",),
    ),
    (
        "A Farewell",
        "Niigata City",
        (
            "The Municipal Assembly decided on 14 June to dissolve the sister city affiliation with Khabarovsk, "
            "concluded in 1965."
        ),
        ("sister-city ended: Khabarovsk – Niigata",),
    ),
    (
        "Drums over the Yarra",
        "Bundaberg Regional Council",
        (
            "Drummers from Izumisano opened the festival. Bundaberg's sister city relationship with Settsu was "
            "not forgotten either, for its mayor was a guest of honour."
        ),
        ("sister-city active: Bundaberg – Settsu",),
    ),
    (
        "A walk in Bath",
        "Bath and North East Somerset Council",
        (
            "The Bath–Beppu Association will meet on 3 March. Beppu in Oita Prefecture has been linked with Bath "
            "by a friendship agreement since 1994."
        ),
        ("friendship-city active: Bath – Beppu",),
    ),
    (
        "金沢市とバッファロー市",
        "グローカル通信",
        (
            "石川県金沢市とアメリカ・ニューヨーク州バッファロー市は、昨年、姉妹都市提携60周年を迎えました。村山卓市長は5月にバッファロー市を訪れ、記念碑を除幕しました。"
        ),
        ("sister-city active: Buffalo – Kanazawa",),
    ),
    (
        "友好都市への一歩",
        "グローカル通信",
        ("青森県弘前市は、台湾・台中市との友好都市協定の締結に向けて協議を進めています。"),
        ("friendship-city exploring: Hirosaki – Taichung",),
    ),
)
"""Headline, masthead, body, and the ties written `kind status: one – other`."""


@functools.cache
def gazetteer() -> Gazetteer:
    return open_gazetteer()


def plain(text: str) -> str:
    """Return a text without diacritics; sources of place names differ in them."""
    return "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))


def written(tie: TieClaim) -> str:
    return f"{tie.kind.value} {tie.status.value}: {' – '.join(sorted(plain(end.name) for end in tie.between))}"


@pytest.mark.parametrize(("headline", "masthead", "body", "ties"), ARTICLES, ids=[row[0] for row in ARTICLES])
def test_the_ties_of_an_article_are_read(headline: str, masthead: str, body: str, ties: tuple[str, ...]):
    issue = Issue(masthead, Edtf.parse("2024-05"), None, None, "en")
    found = read_claims(Article(headline, (), body), issue, gazetteer()).ties

    assert sorted(map(written, found)) == sorted(ties)
    assert all(evidence.quote in f"{headline}\n{body}" for tie in found for evidence in tie.evidence)
