"""Ties of short articles: who has which tie with whom, since when; and what is none."""

import functools
import unicodedata
from dataclasses import dataclass

import pytest

from glocal.claims import read_claims
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.article import Article, Issue
from glocal.model.claim import TieClaim
from glocal.model.edtf import Edtf
from glocal.model.place import Place


@dataclass(frozen=True, slots=True)
class Case:
    """An article and its ties, written `kind status: one – other, since, formalised`."""

    what: str
    headline: str
    body: str
    ties: tuple[str, ...] = ()
    title: str = "Monthly Glocal News"


STATED = (
    Case(
        "one stands and one ran out",
        "A quiet end",
        "The sister city agreement between Yaizu City and Hobart, Australia, remains in force, but the one between "
        "Tamano City and Gloucester, Massachusetts, ran out last year and was not renewed.",
        ("sister-city active: Hobart – Yaizu", "sister-city ended: Gloucester – Tamano"),
    ),
    Case(
        "it has been a sister of some and a friend of another",
        "Three partners",
        "Mishima City has three partners overseas. It has been a sister city of Pasadena, California, and of "
        "New Plymouth, New Zealand, and a friendship city of Lishui, China.",
        (
            "friendship-city active: Lishui – Mishima",
            "sister-city active: Mishima – New Plymouth",
            "sister-city active: Mishima – Pasadena",
        ),
    ),
    Case(
        "one is a friend of the first and a sister of the others",
        "Three more",
        "Kumamoto is a friendship city of Guilin, China, a sister city of San Antonio, Texas, and of Heidelberg.",
        (
            "friendship-city active: Guilin – Kumamoto",
            "sister-city active: Heidelberg – Kumamoto",
            "sister-city active: Kumamoto – San Antonio",
        ),
    ),
    Case(
        "a clause that tells of another tie than the sentence",
        "One table",
        "Kagoshima Prefecture, which is a sister state of Georgia, USA, and Hita City took part by video.",
        ("sister-city active: Georgia – Kagoshima",),
    ),
    Case(
        "the two signed in a city of one",
        "Snow and apples",
        "Governor Abe of Nagano Prefecture visited Tyrol, Austria, in December 2024. The two regions signed a "
        "memorandum of understanding on December 9 in Innsbruck.",
        ("cooperation-agreement active: Nagano – Tyrol, 2024-12-09 formalised",),
    ),
    Case(
        "since becoming",
        "Jazz",
        "Since becoming sister cities in 1984, Matsue and New Orleans, Louisiana, have sent each other musicians.",
        ("sister-city active: Matsue – New Orleans, 1984 formalised",),
    ),
    Case(
        "chosen as a sister",
        "Silk and snow",
        "In 1972 Ueda chose Davos in Switzerland as its sister town.",
        ("sister-city active: Davos – Ueda, 1972 formalised",),
    ),
    Case(
        "dissolved in Japanese, the year no day of agreement",
        "姉妹都市",
        "大津市は韓国の亀尾市との姉妹都市提携を2024年に解消しました。",
        ("sister-city ended: Gumi – Otsu",),
    ),
    Case(
        "a friend since",
        "Choirs",
        "Hirao Town in Yamaguchi Prefecture has been a friend of Kiel, Germany, since 2009 without a paper.",
        ("exchange active: Hirao – Kiel, since 2009",),
    ),
    Case(
        "neighbours of the home",
        "Our neighbours",
        "Grafton once had a sister city in Hokkaido, Shimamaki, but the agreement was cancelled by consent. Lismore "
        "itself has a sister city, Conegliano in Italy.",
        ("sister-city active: Conegliano – Lismore", "sister-city ended: Grafton – Shimamaki"),
        title="Lismore Sister City Committee",
    ),
    Case(
        "news of others from an office abroad",
        "Pearl divers remembered",
        "The Mayor of Taiji Town, Wakayama Prefecture, visited Broome in Western Australia. The two have been sister "
        "towns since 1981.",
        ("sister-city active: Broome – Taiji, 1981 formalised",),
        title="Council for Local Exchange, Sydney Office",
    ),
    Case(
        "an exchange opened before the agreement",
        "Letters",
        "A letter of a teacher in Yonago City, Tottori Prefecture, opened the exchange with Sokcho City, Korea, in "
        "1987, and on October 27, 1995, the two concluded a sister-city agreement.",
        ("sister-city active: Sokcho – Yonago, since 1987, 1995-10-27 formalised",),
    ),
    Case(
        "sister cities since",
        "Students visit Ube",
        "Ube City and Newcastle, Australia have been sister cities since 1980. Ten students came in March.",
        ("sister-city active: Newcastle – Ube, 1980 formalised",),
    ),
    Case(
        "made sister cities",
        "Two volcanoes",
        "Ube City lies by the sea as does Naples, Italy, and in 1960 the likeness made the two ports sister cities.",
        ("sister-city active: Naples – Ube, 1960 formalised",),
    ),
    Case(
        "unknown in katakana",
        "マラソンが結んだ縁 埼玉県三郷市とギリシャ・サラミナ市が姉妹都市に",
        "令和7年12月、三郷市とサラミナ市は姉妹都市協定を締結しました。",
        ("sister-city active: Misato – Salamina, 2025-12 formalised",),
    ),
    Case(
        "the publisher's sister is all that is named",
        "Barile delegation received",
        "Seven councillors from Barile in Italy were received on 6 April. The friendship agreement dates from 2009.",
        ("friendship-city active: Barile – Hobart, 2009 formalised",),
        title="Hobart Links",
    ),
    Case(
        "list under a heading",
        "News from our twin cities",
        "Besançon (France). The charter was signed on 26 May 1959.\n\nIsfahan (Iran). The partnership is suspended.",
        ("sister-city active: Besancon – Freiburg, 1959-05-26 formalised", "sister-city ended: Freiburg – Isfahan"),
        title="City of Freiburg",
    ),
    Case(
        "country and year in one parenthesis",
        "Our seven",
        "Cairns has sister cities: Lae (Papua New Guinea, 1984), Riga (Latvia, 1990) and Oyama (2006).",
        (
            "sister-city active: Cairns – Lae, 1984 formalised",
            "sister-city active: Cairns – Oyama, 2006 formalised",
            "sister-city active: Cairns – Riga, 1990 formalised",
        ),
    ),
    Case(
        "one tie opposed to another",
        "Old and new",
        "Missoula, Montana, remains the city's oldest sister (1982), while the friendship city agreement with Kunshan, "
        "China, dates from 1994.",
        (
            "friendship-city active: Kunshan – Palmerston North, 1994 formalised",
            "sister-city active: Missoula – Palmerston North, 1982 formalised",
        ),
        title="Palmerston North City Council",
    ),
    Case(
        "host town beside a friend",
        "A host town looks further",
        "Hiratsuka City, which is the host town of Lithuania for the Tokyo 2020 Games, is in talks with Kaunas about a "
        "friendship city agreement.",
        ("friendship-city exploring: Hiratsuka – Kaunas", "host-town active: Hiratsuka – Lithuania"),
    ),
    Case(
        "Japanese agreement to come",
        "包括連携協定の締結に向けて",
        "和歌山県は、台南市と農業や観光の分野で包括的な連携協定を締結する準備を進めています。",
        ("cooperation-agreement exploring: Tainan – Wakayama",),
    ),
    Case(
        "towns in hiragana, behind a dot, and with a small sign first",
        "姉妹都市から",
        "さいたま市とニュージーランド・ハミルトン市は姉妹都市です。\n\n小山市とケアンズ市は、2006年に姉妹都市となりました。",
        ("sister-city active: Cairns – Oyama, 2006 formalised", "sister-city active: Hamilton – Saitama"),
    ),
    Case(
        "designation tells whom a town means",
        "Samurai in Mexico",
        "Onjuku Town in Chiba Prefecture saved sailors. The town has been the sister city of Tecamachalco since 2013.",
        ("sister-city active: Onjuku – Tecamachalco, 2013 formalised",),
    ),
    Case(
        "with which it has it",
        "Governor's trip",
        "The governor of Hyogo Prefecture met the Premier of Western Australia, with which it has had a sister state "
        "relationship since 1981.",
        ("sister-city active: Hyogo – Western Australia, 1981 formalised",),
    ),
    Case(
        "a mere link beside a sister",
        "Council news",
        "The Council resolved to terminate its sister city agreement with Baoding. The link with Kanuma remains.",
        ("sister-city active: Great Falls – Kanuma", "sister-city ended: Baoding – Great Falls"),
        title="City of Great Falls",
    ),
    Case(
        "the sentence before names the two",
        "Fisheries",
        "Miyako City and the port of Namsos in Norway agreed to share know-how. The memorandum was signed online.",
        ("cooperation-agreement active: Miyako – Namsos",),
    ),
    Case(
        "Japanese sister of the publisher",
        "カトマンズ市の高校生を迎えて",
        "ネパールのカトマンズ市は1989年からの姉妹都市です。",
        ("sister-city active: Kathmandu – Matsumoto, 1989 formalised",),
        title="松本市国際交流協会",
    ),
    Case(
        "its sister city",
        "Nagoya sends fire engines",
        "Nagoya donated two fire engines to its sister city Nanjing in 2010.",
        ("sister-city active: Nagoya – Nanjing",),
    ),
    Case(
        "possessive before a comma",
        "Bonsai for the botanical garden",
        "Omiya sent ten trees to the park. Saitama's sister city, Pittsburgh, planted them in spring.",
        ("sister-city active: Pittsburgh – Saitama",),
    ),
    Case(
        "the sister cities A and B",
        "Sixty years of letters",
        "Pupils of the sister cities Lübeck and Kawasaki still exchange letters.",
        ("sister-city active: Kawasaki – Lübeck",),
    ),
    Case(
        "relationship between",
        "Kurashiki celebrates",
        "The sister-city relationship between Kurashiki and Sankt Pölten was established in 1957.",
        ("sister-city active: Kurashiki – Sankt Pölten, 1957 formalised",),
    ),
    Case(
        "twinned with several",
        "Twinning news",
        "Swindon is twinned with Salzgitter in Germany, Ocotal in Nicaragua and Toruń in Poland.",
        (
            "sister-city active: Ocotal – Swindon",
            "sister-city active: Salzgitter – Swindon",
            "sister-city active: Swindon – Toruń",
        ),
    ),
    Case(
        "twinning with",
        "Choir to sing in Bonn",
        "Oxford's twinning with Bonn goes back to 1947, and the choir goes there every spring.",
        ("sister-city active: Bonn – Oxford, since 1947",),
    ),
    Case(
        "signed in with",
        "A new bell for the square",
        "A sister city relationship was signed in 1990 with Galway, and the bell is a gift of Seattle to it.",
        ("sister-city active: Galway – Seattle, 1990 formalised",),
    ),
    Case(
        "anniversary of the affiliation",
        "Anniversary in Adelaide",
        "In 2022 the 40th anniversary of the sister city affiliation between Himeji and Adelaide was celebrated.",
        ("sister-city active: Adelaide – Himeji, 1982 formalised",),
    ),
    Case(
        "sister states and prefectures",
        "Governor Nakamura in Ohio",
        "Saitama Prefecture and the State of Ohio concluded a sister state agreement in October 1990.",
        ("sister-city active: Ohio – Saitama, 1990-10 formalised",),
    ),
    Case(
        "friendship province",
        "Delegation from Hebei",
        "Nagano Prefecture and Hebei Province, China, have had a friendship agreement since 1983.",
        ("friendship-city active: Hebei – Nagano, 1983 formalised",),
    ),
    Case(
        "comma before a relative clause",
        "A train for Alishan",
        "Kawanehon Town is a sister town of Brienz, Switzerland, and sends it a train every spring.",
        ("sister-city active: Brienz – Kawanehon",),
    ),
    Case(
        "list with years",
        "Our international family",
        "Houston's sister cities: Taipei (1961), Chiba (1972), Perth (1984) and Baku (1976).",
        (
            "sister-city active: Baku – Houston, 1976 formalised",
            "sister-city active: Chiba – Houston, 1972 formalised",
            "sister-city active: Houston – Perth, 1984 formalised",
            "sister-city active: Houston – Taipei, 1961 formalised",
        ),
    ),
    Case(
        "several pairs",
        "Mayors meet in Honolulu",
        "Sister cities such as Dallas and Sendai, Tucson and Himeji, and Nashville and Kamakura shared their plans.",
        (
            "sister-city active: Dallas – Sendai",
            "sister-city active: Himeji – Tucson",
            "sister-city active: Kamakura – Nashville",
        ),
    ),
    Case(
        "a pair joined by dashes",
        "The San Diego–Yokohama garden",
        "The garden stands for the sister-city bond. The two cities agreed on it in 1957.",
        ("sister-city active: San Diego – Yokohama, 1957 formalised",),
    ),
    Case(
        "the headline names the pair",
        "Fukuyama and Hamilton: forty years of friendship",
        "The two cities signed a sister-city agreement in 1976. Since then 800 students have crossed the ocean.",
        ("sister-city active: Fukuyama – Hamilton, 1976 formalised",),
    ),
    Case(
        "one side in the headline",
        "Zwolle welcomes young rowers from Unnan City",
        "The rowers stayed with families for a week. The sister-city tie was concluded in 2012.",
        ("sister-city active: Unnan – Zwolle, 2012 formalised",),
    ),
    Case(
        "home from the masthead",
        "Snow sculptors are coming",
        "Three sculptors from our sister city Sapporo will build a castle of snow in the park.",
        ("sister-city active: Portland – Sapporo",),
        "Portland Sister Cities Bulletin",
    ),
    Case(
        "home that the masthead says with a hyphen",
        "Cherry trees",
        "Ten cherry trees came from our friends in our sister city of Nishinomiya.",
        ("sister-city active: Nishinomiya – Spokane",),
        "Spokane-Nishinomiya Sister City Society News",
    ),
    Case(
        "memorandum with a city",
        "Da Nang and Sakai work on smart lighting",
        "In November 2023, Sakai City signed a memorandum of understanding on lighting with Da Nang, Viet Nam.",
        ("cooperation-agreement active: Da Nang – Sakai, 2023-11 formalised",),
    ),
    Case(
        "entered into a partnership",
        "Waste from islands",
        "Kamikatsu Town entered into a partnership agreement with Bandung, Indonesia, on May 5, 2022.",
        ("partnership-agreement active: Bandung – Kamikatsu, 2022-05-05 formalised",),
    ),
    Case(
        "host town",
        "Weightlifters in the mountains",
        "Miyazaki City became the host town for Germany, whose athletes trained there before the Tokyo 2020 Games.",
        ("host-town active: Germany – Miyazaki",),
    ),
    Case(
        "registered as host town of",
        "Kites and wrestlers",
        "Higashiomi City has been registered as a host town of Denmark for the Paralympic Games.",
        ("host-town active: Denmark – Higashiomi",),
    ),
    Case(
        "pre-games camp",
        "A letter from Cook Islands",
        "Athletes of Botswana held their pre-games training camp in Kitakyushu City, and the friendship continues.",
        ("host-town active: Botswana – Kitakyushu",),
    ),
    Case(
        "company and city",
        "Robots in Kaga",
        "On June 1, 2021, Kaga City concluded a comprehensive cooperation agreement with the University of Tartu.",
        ("cooperation-agreement active: Kaga – University of Tartu, 2021-06-01 formalised",),
    ),
    Case(
        "lasting exchange",
        "Shipwreck and friendship",
        "Kushimoto Town has kept up exchanges with Mersin in Türkiye for over 30 years, sending pupils every summer.",
        ("exchange active: Kushimoto – Mersin",),
    ),
    Case(
        "ended",
        "Council cuts a tie",
        "Leeds ended its twinning with Ulan-Ude in 2022.",
        ("sister-city ended: Leeds – Ulan-Ude",),
    ),
    Case(
        "terminated passively",
        "No more delegations",
        "The sister-city agreement between Osaka and San Francisco was terminated in 2018 after 61 years.",
        ("sister-city ended: Osaka – San Francisco",),
    ),
    Case(
        "lapsed",
        "Friends again?",
        "The friendship city link of Wrexham with Siena lapsed in 2004; councillors are talking about a revival.",
        ("friendship-city ended: Siena – Wrexham",),
    ),
    Case(
        "exploring",
        "Delegation from Bergen",
        "Kobe and Bergen aim to conclude a sister-city agreement next year.",
        ("sister-city exploring: Bergen – Kobe",),
    ),
    Case(
        "planning to become",
        "A plan for Tainan",
        "Nagasaki Mayor Suzuki said that the city plans to become a sister city of Tainan.",
        ("sister-city exploring: Nagasaki – Tainan",),
    ),
    Case(
        "raised later",
        "From friends to sisters",
        "Friendship cities since 1998, Beppu and Bath became sister cities in 2004.",
        ("sister-city active: Bath – Beppu, since 1998, 2004 formalised",),
    ),
    Case(
        "renewal of an agreement that is dated",
        "Pact renewed",
        "On June 3, 2024, Kitakyushu and Surabaya renewed their environmental sister city agreement of 2012.",
        ("sister-city active: Kitakyushu – Surabaya, 2012 formalised",),
    ),
    Case(
        "twin city in a parenthesis",
        "Orchestra on tour",
        "The youth orchestra of Nuremberg played in Krakow (twin city since 1979) last week.",
        ("sister-city active: Kraków – Nuremberg, 1979 formalised",),
    ),
    Case(
        "sister ship of verbs",
        "Bells",
        "Hamamatsu was paired with Rochester as sister cities in 1996.",
        ("sister-city active: Hamamatsu – Rochester, 1996 formalised",),
    ),
    Case(
        "the first of several",
        "Toyama City greets the world",
        "Among the guests were mayors from Durham (USA) and Mogi das Cruzes (Brazil), both sister cities of Toyama.",
        ("sister-city active: Durham – Toyama", "sister-city active: Mogi das Cruzes – Toyama"),
    ),
    Case(
        "three towns, one of them named first",
        "Matsumoto’s winter fair",
        "Stalls from Matsumoto’s sister cities Salt Lake City, Kathmandu and Grindelwald sold soup.",
        (
            "sister-city active: Grindelwald – Matsumoto",
            "sister-city active: Kathmandu – Matsumoto",
            "sister-city active: Matsumoto – Salt Lake City",
        ),
    ),
    Case(
        "narrower places win",
        "Mie Prefecture and Brazil",
        "Mie Prefecture has been a sister state of São Paulo State, Brazil, since 1973.",
        ("sister-city active: Mie – São Paulo, 1973 formalised",),
    ),
    Case(
        "article in Japanese",
        "釧路市とバーナビー市",
        "釧路市とカナダのバーナビー市は1965年に姉妹都市提携を締結した。",
        ("sister-city active: Burnaby – Kushiro, 1965 formalised",),
    ),
    Case(
        "signing told as an event",
        "Signing in the town hall",
        "Mayors of Gifu and Meidling met on April 12, 2019. Gifu and Thunder Bay signed a sister city deal in 2007.",
        ("sister-city active: Gifu – Thunder Bay, 2007 formalised",),
    ),
    Case(
        "two sentences",
        "Okayama youth in San José",
        "Okayama City has sent pupils to San José since 1960. The cities have been sisters for over sixty years.",
        ("sister-city active: Okayama – San José",),
    ),
    Case(
        "partner city of",
        "Bridges",
        "Hiroshima, a partner city of Hannover since 1983, sent its mayor.",
        ("sister-city active: Hannover – Hiroshima, 1983 formalised",),
    ),
    Case(
        "which is",
        "Marathon",
        "Runners came from Otsu, which is the sister city of Lansing, and from Detroit.",
        ("sister-city active: Lansing – Ōtsu",),
    ),
    Case(
        "whose",
        "Sea turtles",
        "The guests came from Brownsville, Texas, whose sister city is Sakata.",
        ("sister-city active: Brownsville – Sakata",),
    ),
    Case(
        "relationship that began",
        "Sixty years on",
        "The sister city relationship between Fort Worth and Nagaoka began in 1987.",
        ("sister-city active: Fort Worth – Nagaoka, 1987 formalised",),
    ),
    Case(
        "ended with its beginning",
        "No more letters",
        "The twinning between Bergen and Kursk, which was established in 1992, was terminated in March 2022.",
        ("sister-city ended: Bergen – Kursk, 1992 formalised",),
    ),
    Case(
        "delegation from a sister city to the home of the publisher",
        "Garden opens",
        "A delegation of 20 from our Japanese sister city, Toyohashi, led by Mayor Asai, helped to open the garden.",
        ("sister-city active: Toledo – Toyohashi",),
        "Toledo Sister Cities International Newsletter",
    ),
    Case(
        "the publisher speaks of years",
        "Celebrating Sakai",
        "Since signing our sister city agreement in 1967, hundreds of young people have travelled both ways.",
        ("sister-city active: Berkeley – Sakai, 1967 formalised",),
        "Berkeley-Sakai Association News",
    ),
    Case(
        "ambassador visits a place that has a tie with another one",
        "The Ambassador visits Tsuwano Town",
        "The Ambassador of Germany visited Tsuwano Town, which is a sister town of Berlin-Mitte, on June 4, 2023.",
        ("sister-city active: Mitte – Tsuwano",),
    ),
    Case(
        "governor signs with a governor",
        "Governors meet in Hanoi",
        "Governor Arai of Nara Prefecture and Chairman Tran of Phu Tho Province signed a memorandum of understanding "
        "on friendly exchange on January 12, 2014.",
        ("cooperation-agreement active: Nara – Phu Tho, 2014-01-12 formalised",),
    ),
    Case(
        "on behalf of a city",
        "Signing in Bordeaux",
        "On October 8, 1982, Fukuoka City and Bordeaux, France, signed the Sister City Agreement at City Hall.",
        ("sister-city active: Bordeaux – Fukuoka, 1982-10-08 formalised",),
    ),
    Case(
        "a year of jubilee",
        "Ten years of friendship",
        "This year marks the 10th anniversary of the friendship agreement between Kirishima City and Malacca.",
        ("friendship-city active: Kirishima – Malacca, 2015 formalised",),
    ),
    Case(
        "a friend before a sister",
        "Tomakomai and Napier",
        "Exchange between Tomakomai and Napier, New Zealand, began in 1975, and they became sister cities in 1980.",
        ("sister-city active: Napier – Tomakomai, since 1975, 1980 formalised",),
    ),
    Case(
        "letter of intent",
        "A first step with Recife",
        "Kanazawa City and Recife signed a letter of intent to become sister cities on March 3, 2025.",
        ("sister-city active: Kanazawa – Recife, 2025-03-03 formalised",),
    ),
    Case(
        "under discussion",
        "Council meeting",
        "Councillors of Geelong are considering a friendship city agreement with Izumiotsu in Osaka Prefecture.",
        ("friendship-city exploring: Geelong – Izumiotsu",),
    ),
    Case(
        "company as the other side",
        "Electric buses",
        "Matsue City concluded a partnership agreement with Intel Corporation in Oregon, USA, in July 2019.",
        ("cooperation-agreement active: Intel Corporation – Matsue, 2019-07 formalised",),
    ),
    Case(
        "lists of twin towns with countries",
        "Twin towns",
        "Dundee has six twin towns: Orleans (France), Zadar (Croatia), Würzburg (Germany), Nablus (Palestine), "
        "Alexandria (United States) and Dubai (UAE).",
        (
            "sister-city active: Alexandria – Dundee",
            "sister-city active: Dubai – Dundee",
            "sister-city active: Dundee – Nablus",
            "sister-city active: Dundee – Orleans",
            "sister-city active: Dundee – Würzburg",
            "sister-city active: Dundee – Zadar",
        ),
    ),
    Case(
        "host town that goes on",
        "Rugby in Kamaishi",
        "Tokigawa Town hosted the pre-games training camp of the team of Uzbekistan, and sends its children there.",
        ("host-town active: Tokigawa – Uzbekistan",),
    ),
    Case(
        "exchange of many years",
        "Orchids for Lampang",
        "For more than thirty years, people from Nishiwaki City and Renton, USA, have continued exchanges.",
        ("exchange active: Nishiwaki – Renton",),
    ),
    Case(
        "a place signs it with a university",
        "Izumo and Ghana",
        "A cooperation agreement was the next step: Izumo City signed it in May 2019 with the University of Ghana.",
        ("cooperation-agreement active: Izumo – University of Ghana, 2019-05 formalised",),
    ),
    Case(
        "a body with its seat",
        "A university joins",
        "Yaotsu Town, the home of a diplomat, and Vytautas Magnus University in Kaunas concluded a cooperation "
        "agreement in 2019.",
        ("cooperation-agreement active: Vytautas Magnus University – Yaotsu, 2019 formalised",),
    ),
    Case(
        "a town and a university side by side",
        "Exchange",
        "Takahashi City and Otterbein University concluded an exchange agreement in 2004.",
        ("cooperation-agreement active: Otterbein University – Takahashi, 2004 formalised",),
    ),
    Case(
        "sisters and friends of one town",
        "Letters",
        "Kumamoto City's friendship city Heidelberg will send a choir; its sister cities San Antonio and Guilin have "
        "sent letters.",
        (
            "friendship-city active: Heidelberg – Kumamoto",
            "sister-city active: Kumamoto – San Antonio",
            "sister-city active: Guilin – Kumamoto",
        ),
    ),
    Case(
        "an affiliation counted back",
        "Forty years",
        "Nagasaki Prefecture and Fujian Province, China, marked the 40th anniversary of their friendship affiliation "
        "in 2022.",
        ("friendship-city active: Fujian – Nagasaki, 1982 formalised",),
    ),
    Case(
        "an agreement renewed on a day",
        "Renewal",
        "Iwaki City and Kauai County, Hawaii, renewed their sister city agreement of 2011 on May 3.",
        ("sister-city active: Iwaki – Kauai County, 2011 formalised",),
    ),
    Case(
        "once the war is over",
        "Letters",
        "Kure City is preparing to become the sister city of Kherson, Ukraine, once the war is over.",
        ("sister-city exploring: Kherson – Kure",),
    ),
    Case(
        "a pause of exchanges ends no tie",
        "Musicians",
        "Takasaki City and Plovdiv, Bulgaria, have been sister cities since 1990. The exchange of musicians had been "
        "suspended because of the pandemic.",
        ("sister-city active: Plovdiv – Takasaki, 1990 formalised",),
    ),
    Case(
        "contact before what is prepared",
        "Divers",
        "The divers of Toba City and Seogwipo City, Jeju, have been in contact since 2013, and the two cities are now "
        "preparing for the conclusion of a friendship city agreement.",
        ("friendship-city exploring: Seogwipo – Toba, since 2013",),
    ),
    Case(
        "an anniversary beside its first year",
        "Snow",
        "Kutchan Town and St. Moritz became sister cities in 1970 and celebrated the 55th anniversary this winter.",
        ("sister-city active: Kutchan – St. Moritz, 1970 formalised",),
    ),
    Case(
        "an agency between is no partner",
        "Fire engines",
        "Through JICA, Komatsu City supports Suzano in Brazil, a sister city since 1972, with fire engines.",
        ("sister-city active: Komatsu – Suzano, 1972 formalised",),
    ),
    Case(
        "an agreement that dates back",
        "Renewal",
        "Lansing, Michigan, and Otsu City renewed their sister city agreement, which dates back to 1969.",
        ("sister-city active: Lansing – Otsu, 1969 formalised",),
    ),
    Case(
        "a clause that leaves the tie out",
        "Sixty years",
        "The charter with Cheltenham was signed in 1956; Bayreuth followed on 1 July 1966.",
        (
            "sister-city active: Annecy – Cheltenham, 1956 formalised",
            "sister-city active: Annecy – Bayreuth, 1966-07-01 formalised",
        ),
        title="Annecy Twinning Committee",
    ),
    Case(
        "a name in full, then bare",
        "Salem",
        "Ota City in Tokyo chose Salem, Massachusetts, for a zoologist who led the museum at Salem. The two cities "
        "signed their sister city agreement in 1991.",
        ("sister-city active: Ota – Salem, 1991 formalised",),
    ),
    Case(
        "signed anew, and tied since",
        "Old charters",
        "The charter with Cheltenham was signed anew on 28 May.",
        ("sister-city active: Annecy – Cheltenham",),
        title="Annecy Twinning Committee",
    ),
    Case(
        "tied since",
        "Benguet",
        "Kochi Prefecture has a sister province, Benguet Province in the Philippines, to which it has been tied since "
        "1975.",
        ("sister-city active: Benguet – Kochi, 1975 formalised",),
    ),
    Case(
        "a list of partners in Japanese",
        "高崎市の姉妹都市",
        "高崎市は、アメリカのバトルクリーク市、ブラジルのサントアンドレ市、チェコのプルゼニ市と姉妹・友好都市提携を結んでいます。",
        (
            "sister-city active: Battle Creek – Takasaki",
            "sister-city active: Santo Andre – Takasaki",
            "sister-city active: Pilsen – Takasaki",
        ),
    ),
    Case(
        "a body that no list knows",
        "Startups travel",
        "Fukuoka City sent nine firms north. A memorandum, with Startup Estonia, was signed by the mayor of Fukuoka "
        "City in 2021.",
        ("cooperation-agreement active: Fukuoka – Startup Estonia, 2021 formalised",),
    ),
    Case(
        "what lies between is no partner",
        "A garden",
        "Spokane and Nishinomiya, which lies between Osaka and Kobe, have been sister cities since 1961.",
        ("sister-city active: Nishinomiya – Spokane, 1961 formalised",),
    ),
    Case(
        "a district of a larger city is the partner",
        "Waltz by video",
        "Fuchu City in Tokyo made friends with Hernals, the seventeenth district of Vienna, in 1992, when the two "
        "signed a friendship city agreement.",
        ("friendship-city active: Fuchu – Hernals, 1992 formalised",),
    ),
    Case(
        "signed by the two at a place",
        "Programme",
        "(2) Perth, May 10: A sister-state agreement was signed by Hyogo Prefecture and Western Australia.",
        ("sister-city active: Hyogo – Western Australia, 2024-05-10 formalised",),
    ),
    Case(
        "one of several is kept",
        "Farewell",
        "The Borough of Hastings has ended its twinning with Schwerte (Germany) and Béthune (France), but not the one "
        "with Oudenaarde (Belgium).",
        (
            "sister-city ended: Hastings – Schwerte",
            "sister-city ended: Bethune – Hastings",
            "sister-city active: Hastings – Oudenaarde",
        ),
    ),
    Case(
        "given up and not revived",
        "Others",
        "Spokane has been a sister city of Jilin City in China since 1987. The relation with Makhachkala in Russia was "
        "given up and has not been revived.",
        ("sister-city active: Jilin – Spokane, 1987 formalised", "sister-city ended: Makhachkala – Spokane"),
        title="Sister Cities of Spokane, Washington",
    ),
    Case(
        "charter of a twinning",
        "Sixty years",
        "The charter with Cheltenham was signed in 1956.",
        ("sister-city active: Annecy – Cheltenham, 1956 formalised",),
        title="Annecy Twinning Committee",
    ),
    Case(
        "preparing a jubilee is preparing no tie",
        "Families",
        "Takayama City has been the sister city of Denver, Colorado, since 1960, and preparations for next year's "
        "anniversary are under way.",
        ("sister-city active: Denver – Takayama, 1960 formalised",),
    ),
    Case(
        "a topic before the partner in Japanese",
        "大学と協定",
        "和歌山県は台南大学と教育に関する協定を2022年5月30日に締結しました。",
        ("cooperation-agreement active: Wakayama – 台南大学, 2022-05-30 formalised",),
    ),
    Case(
        "the year of the signing behind an exchange",
        "Summer again",
        "Lawrence, Kansas, and Hiratsuka have exchanged students every summer since 1990, the year the sister city "
        "papers were signed.",
        ("sister-city active: Hiratsuka – Lawrence, 1990 formalised",),
    ),
    Case(
        "a date for each of two partners",
        "Masks",
        "Tottori Prefecture has had friendship agreements with Hebei Province and Jilin Province, China, since 1986 "
        "and since 1994.",
        (
            "friendship-city active: Hebei – Tottori, 1986 formalised",
            "friendship-city active: Jilin – Tottori, 1994 formalised",
        ),
    ),
    Case(
        "contact before",
        "Woodwork",
        "Takayama City and the City of Cuenca in Spain are preparing a partnership agreement. Contact began in 2023.",
        ("partnership-agreement exploring: Cuenca – Takayama, since 2023",),
    ),
    Case(
        "a row of a press release",
        "Ube City to Resume Student Exchange with Newcastle, Australia",
        "About the sister city relationship\n\nAgreement concluded: November 21, 1980",
        ("sister-city active: Newcastle – Ube, 1980-11-21 formalised",),
    ),
    Case(
        "an exchange beside a host town still applied for",
        "Palau",
        "A warm exchange has grown between Zao Town, Miyagi Prefecture, and the Republic of Palau; in September the "
        "town applied to become a host town.",
        ("exchange active: Palau – Zao",),
    ),
    Case(
        "a list with a name that no gazetteer knows",
        "Partners",
        "Sagamihara is twinned with Wuxi, Trayl (1991) and Trento.",
        ("sister-city active: Sagamihara – Trento", "sister-city active: Sagamihara – Wuxi"),
    ),
    Case(
        "each with its own",
        "Two pairs",
        "Two Japanese towns, Chino and Nagano, are twinned with Longmont and Clearwater respectively.",
        ("sister-city active: Chino – Longmont", "sister-city active: Clearwater – Nagano"),
    ),
    Case(
        "two statements in one sentence",
        "Two pairs",
        "Nagasaki is a sister city of Saint Paul, and Hiroshima is a sister city of Honolulu.",
        ("sister-city active: Hiroshima – Honolulu", "sister-city active: Nagasaki – Saint Paul"),
    ),
    Case(
        "a district of a city",
        "Districts",
        "Meguro Ward in Tokyo signed a friendship agreement with Dongcheng District of Beijing in 2007.",
        ("friendship-city active: Dongcheng – Meguro, 2007 formalised",),
    ),
    Case(
        "what may be",
        "A wish",
        "Otsuki City may one day become a sister city of Lisbon.",
        ("sister-city exploring: Lisbon – Otsuki",),
    ),
    Case(
        "a fresh decision",
        "A decision",
        "Last week Kurobe and Sneek decided to become sister cities.",
        ("sister-city exploring: Kurobe – Sneek",),
    ),
    Case(
        "a decision long carried out",
        "A decision",
        "In 1985, Kurobe and Sneek decided to become sister cities.",
        ("sister-city active: Kurobe – Sneek, 1985 formalised",),
    ),
    Case(
        "years that have passed since",
        "Forty years",
        "It is now 40 years since Kurobe and Sneek became sister cities.",
        ("sister-city active: Kurobe – Sneek, 1985 formalised",),
    ),
    Case(
        "frozen since",
        "No letters",
        "Contacts between Hiroshima and its sister city Volgograd have been frozen since 2022.",
        ("sister-city ended: Hiroshima – Volgograd",),
    ),
    Case(
        "remains suspended",
        "No letters",
        "The sister-city agreement between Hiroshima and Volgograd remains suspended.",
        ("sister-city ended: Hiroshima – Volgograd",),
    ),
    Case(
        "until a year",
        "A card",
        "Nahant, Massachusetts, Zushi's sister town until 2012, sent a card.",
        ("sister-city ended: Nahant – Zushi",),
    ),
    Case(
        "the agreement followed",
        "Volcanoes",
        "Kagoshima City's exchange with Perth, Australia, began in 1967; the sister city agreement followed in 1974.",
        ("sister-city active: Kagoshima – Perth, since 1967, 1974 formalised",),
    ),
    Case(
        "the committee of a Vietnamese city",
        "Signing",
        "The Governor of Gunma and the People's Committee of Hanoi signed an agreement on 5 March.",
        ("cooperation-agreement active: Gunma – Hanoi, 2025-03-05 formalised",),
    ),
    Case(
        "trained before the Games",
        "Athletes",
        "Athletes from Laos trained in Kunigami before the Tokyo Games and left their shoes.",
        ("host-town active: Kunigami – Laos",),
    ),
    Case(
        "a list of so many in Japanese",
        "五つの都市",
        "札幌市は、ポートランド市、ミュンヘン市、ムルバッハ市、瀋陽市の4都市と姉妹都市提携を結んでいる。",
        (
            "sister-city active: Munich – Sapporo",
            "sister-city active: Portland – Sapporo",
            "sister-city active: Sapporo – Shenyang",
        ),
    ),
    Case(
        "two neighbours and one partner",
        "Rice cakes",
        "Breitenwang and the neighbouring market town of Reutte have been twinned with Oshu since 1993.",
        (
            "sister-city active: Breitenwang – Oshu, 1993 formalised",
            "sister-city active: Oshu – Reutte, 1993 formalised",
        ),
    ),
    Case(
        "the two of the sentence before, beside a place by the way",
        "Young farmers",
        "Farmers from Benguet Province in the Philippines have come to Kochi Prefecture. The two became sister "
        "provinces in 1975, and there are former guests in the hills around La Trinidad.",
        ("sister-city active: Benguet – Kochi, 1975 formalised",),
    ),
    Case(
        "towns told by their regions",
        "Forty Years of White Gold: Arita and Meissen",
        "In 1979 a town of potters in Saga Prefecture and a town of porcelain makers in Saxony became sister cities.",
        ("sister-city active: Arita – Meissen, 1979 formalised",),
    ),
    Case(
        "its anniversary on a day",
        "Twenty years on",
        "In 1997 Kurobe and Sneek signed a sister-city agreement, and on March 9 its anniversary was celebrated.",
        ("sister-city active: Kurobe – Sneek, 1997 formalised",),
    ),
    Case(
        "sister cities at home and abroad",
        "Signposts",
        "Takatsuki has sister cities in Manila and in Masuda City, Shimane Prefecture.",
        ("sister-city active: Manila – Takatsuki", "sister-city active: Masuda – Takatsuki"),
    ),
    Case(
        "athletes training in a host town",
        "Host towns keep the welcome warm",
        "In Maebashi City, four athletes from South Sudan arrived in 2019 and have been training ever since.",
        ("host-town active: Maebashi – South Sudan",),
    ),
    Case(
        "the camp that a tie grew from",
        "Sprinters",
        "Kurobe City and Sneek have been sister cities since 2016. In 2007 Dutch sprinters from Amsterdam held a "
        "training camp in Kurobe City.",
        ("sister-city active: Kurobe – Sneek, since 2007, 2016 formalised",),
    ),
    Case(
        "ever since",
        "Ferries",
        "The mayors had long known each other; in 1976 they made it official, and Shimonoseki and Busan have been "
        "sister cities ever since.",
        ("sister-city active: Busan – Shimonoseki, 1976 formalised",),
    ),
    Case(
        "since a year told by what happened in it",
        "Whales",
        "Since 1967, when a captain's grandson brought the two together, Fairhaven in Massachusetts and Tosashimizu "
        "City in Kochi Prefecture have been sister cities.",
        ("sister-city active: Fairhaven – Tosashimizu, 1967 formalised",),
    ),
    Case(
        "a town told by where it lies between a date and its deed",
        "Hot springs",
        "In December 2013 Minakami, which lies in Gunma Prefecture, concluded a friendship agreement with Tainan City.",
        ("friendship-city active: Minakami – Tainan, 2013-12 formalised",),
    ),
    Case(
        "years after a first visit",
        "Engineers",
        "Kitakyushu City and Phnom Penh became sister cities in March 2016, seventeen years after the first engineer "
        "had arrived.",
        ("sister-city active: Kitakyushu – Phnom Penh, since 1999, 2016-03 formalised",),
    ),
    Case(
        "an agreement so many years later",
        "Teachers",
        "An exchange of teachers between Kaminoyama and Donaueschingen that began in 1988 led to a sister-city "
        "agreement seven years later.",
        ("sister-city active: Donaueschingen – Kaminoyama, since 1988, 1995 formalised",),
    ),
    Case(
        "to be renewed no more",
        "Leave",
        "Sumoto City took leave of its sister city Van Wert, Ohio: the agreement of 1999 will not be renewed.",
        ("sister-city ended: Sumoto – Van Wert, 1999 formalised",),
    ),
    Case(
        "agreed on a day to do more",
        "Nurses",
        "Kochi Prefecture and Benguet Province, sister provinces, agreed on March 5 to widen their cooperation.",
        ("sister-city active: Benguet – Kochi",),
    ),
    Case(
        "sisters of the home, each with its year",
        "The three of us",
        "Kathmandu has been a sister since 1975, Irkutsk since 1988 and Kakegawa since 1979.",
        (
            "sister-city active: Eugene – Irkutsk, 1988 formalised",
            "sister-city active: Eugene – Kakegawa, 1979 formalised",
            "sister-city active: Eugene – Kathmandu, 1975 formalised",
        ),
        title="Eugene Sister Cities Foundation",
    ),
    Case(
        "the agreement of an association's city",
        "On the pier",
        "The agreement with Kakegawa was renewed on the pier on April 3; it was signed in 1979.",
        ("sister-city active: Eugene – Kakegawa, 1979 formalised",),
        title="Eugene Sister Cities Foundation",
    ),
    Case(
        "rows of a press release",
        "Iwaki City to Send Delegation to Townsville",
        "1. Sister city: Townsville, Queensland, Australia\n\n2. Date of agreement: October 27, 1990",
        ("sister-city active: Iwaki – Townsville, 1990-10-27 formalised",),
        title="Iwaki City Press Release",
    ),
    Case(
        "an agreement of the headline still to be concluded",
        "Agreement with Fushun",
        "Iwaki City (Mayor: UCHIDA) will conclude a friendship agreement with Fushun on May 8.",
        ("friendship-city exploring: Fushun – Iwaki",),
        title="Iwaki City Press Release",
    ),
    Case(
        "a day behind where it was",
        "Pointed roofs: Shirakawa Village and Alberobello",
        "At a ceremony in the village hall on March 5, Mayor NARIHARA and the Mayor of Alberobello, Mr. Francesco De "
        "Carlo, put their names to a friendship agreement.",
        ("friendship-city active: Alberobello – Shirakawa, 2025-03-05 formalised",),
    ),
    Case(
        "the city and the district",
        "Masks",
        "In February Kurobe City sent masks to the Dongcheng District of Beijing in China. The city and the district "
        "have kept up a friendship agreement since 2009.",
        ("friendship-city active: Dongcheng – Kurobe, 2009 formalised",),
    ),
    Case(
        "a body of the town that friends were made with",
        "Autumn leaves",
        "Kyoto Prefecture and the University of Edinburgh concluded an agreement on gardens on March 16. Kyoto "
        "Prefecture and Edinburgh have been friends since gardeners visited Scotland in 2008.",
        ("cooperation-agreement active: Kyoto – University of Edinburgh, 2025-03-16 formalised",),
    ),
    Case(
        "a memorandum exchanged in Japanese",
        "覚書",
        "浜松市は2014年にボローニャ市と音楽文化交流の覚書を交わした。",
        ("cooperation-agreement active: Bologna – Hamamatsu, 2014 formalised",),
    ),
    Case(
        "years turned in Japanese",
        "友好",
        "金沢市と蘇州市は友好都市となって40年を迎えた。",
        ("friendship-city active: Kanazawa – Suzhou, 1985 formalised",),
    ),
    Case(
        "sisters that signed a friendship agreement",
        "友好",
        "高知市は、アメリカのフレズノ市と姉妹都市です。2006年に友好都市提携を結びました。",
        ("sister-city active: Fresno – Kochi, 2006 formalised",),
    ),
    Case(
        "a list under the name of one of two homes",
        "Dunedin's other links",
        "Bayreuth. The mayor renewed the sister-city agreement in May.\n\n"
        "Vicenza, Italy. The sister-city tie made in 1995 has lapsed.\n\n"
        "Liberec. A proposal for a friendship city agreement is with the council.\n\n"
        "Otaru. A choir came by.",
        (
            "sister-city active: Bayreuth – Dunedin",
            "sister-city ended: Dunedin – Vicenza, 1995 formalised",
            "friendship-city exploring: Dunedin – Liberec",
        ),
        title="Otaru Dunedin Sister City Society",
    ),
    Case(
        "the two, of whom one has just been named",
        "Puppets",
        "Every August the streets of Iida City belong to the puppets. Twelve players had come from Nancy, France; the "
        "two cities signed a friendship city agreement in 1988.",
        ("friendship-city active: Iida – Nancy, 1988 formalised",),
    ),
    Case(
        "the two of one name",
        "Namesakes",
        "Saku City in Nagano Prefecture found its namesake on a label. The first letter to the parish of Saku in "
        "Estonia was answered at once, and since 2007 the two have been friendship cities.",
        ("friendship-city active: Saku – Saku, 2007 formalised",),
    ),
    Case(
        "the city and a body in a sentence that names a place before",
        "Runners",
        "Nagai City welcomed two runners from Arusha. They liked the snow.\n\n"
        "In January a school sent trumpets to Bagamoyo, Tanzania, and in March the city and Sokoine University of "
        "Agriculture in Morogoro concluded a cooperation agreement on rice.",
        ("cooperation-agreement active: Nagai – Sokoine University of Agriculture, 2025-03 formalised",),
    ),
    Case(
        "partners behind a colon, each with what is told of it",
        "Blankets",
        "Kushimoto Town, Wakayama Prefecture, has two twin towns in Turkey: Mersin, since 1975, and Yakakent on the "
        "Black Sea, since 1994.",
        (
            "sister-city active: Kushimoto – Mersin, 1975 formalised",
            "sister-city active: Kushimoto – Yakakent, 1994 formalised",
        ),
    ),
    Case(
        "regions that only tell where the towns of the headline lie",
        "Forty Years between Nemuro and Sitka",
        "The easternmost city of Hokkaido and a fishing port in Alaska have exchanged pupils since they became sister "
        "cities in December 1975.",
        ("sister-city active: Nemuro – Sitka, 1975-12 formalised",),
    ),
    Case(
        "the prefecture in news from its capital",
        "Sprint clinic",
        "Westmoreland Parish and Tottori Prefecture signed their sister agreement on 17 March 2016. Today the "
        "prefecture is also registered as a host town of Jamaica. The coach ran in Tottori City.",
        (
            "sister-city active: Tottori – Westmoreland, 2016-03-17 formalised",
            "host-town active: Jamaica – Tottori",
        ),
        title="Tottori City News",
    ),
    Case(
        "a heading whose paragraphs say their own word",
        "News of our twin towns",
        "Coffs Harbour. The twinning, agreed in 1988, was renewed.\n\n"
        "Xiamen: our friendship city since 1983, sent tea.",
        (
            "sister-city active: Coffs Harbour – Sasebo, 1988 formalised",
            "friendship-city active: Sasebo – Xiamen, 1983 formalised",
        ),
        title="Sasebo City News",
    ),
    Case(
        "our own, each with a word of it",
        "Partners",
        "Our three sister cities are Albuquerque, a desert town, Coffs Harbour, on the sea, and Xiamen, where tea "
        "grows.",
        (
            "sister-city active: Albuquerque – Sasebo",
            "sister-city active: Coffs Harbour – Sasebo",
            "sister-city active: Sasebo – Xiamen",
        ),
        title="Sasebo City News",
    ),
    Case(
        "an exchange without an agreement in Japanese",
        "交流",
        "鳥取県とバーモント州は、2008年から協定を結ばずに交流を続けています。",
        ("exchange active: Tottori – Vermont, since 2008",),
    ),
    Case(
        "sisters abroad that the town at home has sung for",
        "Songs",
        "Otsu sent its choir abroad in May. It sang for the sister cities Würzburg and Lansing.",
        (
            "sister-city active: Lansing – Otsu",
            "sister-city active: Otsu – Würzburg",
        ),
    ),
    Case(
        "an agreement and that with another, of the town told before",
        "Signed twice",
        "Mayor Sato of Otsu travelled to Europe. In May the mayor signed a sister city "
        "agreement with Würzburg, and in June that with Interlaken was renewed.",
        (
            "sister-city active: Interlaken – Otsu",
            "sister-city active: Otsu – Würzburg",
        ),
    ),
    Case(
        "two sisters abroad, whoever else abroad was told before",
        "Songs",
        "Rotterdam sent its choir abroad in May. It sang for the sister cities Würzburg and Lansing.",
        ("sister-city active: Lansing – Würzburg",),
    ),
    Case(
        "two sisters abroad in news from abroad",
        "Songs",
        "Otsu sent its choir abroad in May. It sang in the sister cities Würzburg and Lansing.",
        ("sister-city active: Lansing – Würzburg",),
        title="City of Würzburg",
    ),
    Case(
        "the town at home goes before one abroad that is told of more",
        "A flag",
        "Toronto is large, and Toronto is old. In Toronto lives Mr. Abe of Otsu. "
        "The sister city agreement with Lansing is old.",
        ("sister-city active: Lansing – Otsu",),
    ),
    Case(
        "a host town hosts the team of a country",
        "Sprinters",
        "Tottori City is a host town. Sprinters of Jamaica came from Kingston.",
        ("host-town active: Jamaica – Tottori",),
    ),
    Case(
        "a host town of a town that its sentence names",
        "Sprinters",
        "Tottori City is the host town of Kingston. Jamaica lies far away.",
        ("host-town active: Kingston – Tottori",),
    ),
    Case(
        "a camp before the Games",
        "Sprinters",
        "Sprinters from Jamaica held a training camp in Tottori City before the World Championships.",
        ("host-town active: Jamaica – Tottori",),
    ),
    Case(
        "who became a sister in a year, told by the way of a day",
        "Masks",
        "Würzburg, which became a sister city of Otsu in 1979, sent a choir on May 4.",
        ("sister-city active: Otsu – Würzburg, 1979 formalised",),
    ),
    Case(
        "who became a sister in a year, and on a day did something",
        "Masks",
        "Würzburg, which became a sister city of Otsu in 1979, and on May 4 sent masks.",
        ("sister-city active: Otsu – Würzburg, 1979 formalised",),
    ),
    Case(
        "who became a sister in a year and did something on a day",
        "Masks",
        "Würzburg became a sister city of Otsu in 1979 and sent a choir on May 4.",
        ("sister-city active: Otsu – Würzburg, 1979 formalised",),
    ),
    Case(
        "sisters that were found",
        "Lakes",
        "Otsu found sister cities in Lansing and Gumi.",
        ("sister-city active: Lansing – Otsu", "sister-city active: Gumi – Otsu"),
    ),
    Case(
        "who became sisters on a day with its year",
        "Masks",
        "Otsu and Würzburg became sister cities on May 4, 1979.",
        ("sister-city active: Otsu – Würzburg, 1979-05-04 formalised",),
    ),
    Case(
        "a sister behind a colon in news from home",
        "Flags",
        "Lansing: sister city. Flags flew.",
        ("sister-city active: Lansing – Otsu",),
        title="City of Otsu",
    ),
)
"""Texts that state one or more ties."""

SILENT = (
    Case(
        "one visit",
        "Ambassador visits Kofu",
        "The Ambassador of Peru visited Kofu City on May 3 and spoke about exchanges between Kofu and Lima.",
    ),
    Case(
        "diplomatic relations",
        "Anniversary year",
        "The year 2023 marked the 50th anniversary of diplomatic relations between Japan and Viet Nam.",
    ),
    Case(
        "two schools",
        "Pupils online",
        "Aoba High School and Bayside College in Melbourne are sister schools and signed an agreement in 2015.",
    ),
    Case(
        "sister cities in general",
        "What is a sister city?",
        "A sister city is a broad and long-term partnership between two communities in two countries.",
    ),
    Case(
        "twin mountains",
        "Twin peaks",
        "From the twin towers of the temple in Nara one sees the Twin Cities exhibition that came from Osaka.",
    ),
    Case(
        "one visit with a reception",
        "Reception in Warsaw",
        "Tokushima Prefecture and the Embassy of Japan in Poland held a reception in Warsaw on June 2.",
    ),
    Case(
        "guests of the same event",
        "Summit of mayors",
        "Mayors from Kyoto, Florence and Xi'an exchanged views on heritage at the League of Historical Cities.",
    ),
    Case(
        "an agreement of states",
        "Trade talks",
        "Japan and Australia signed an economic partnership agreement in 2014.",
    ),
    Case(
        "sister city association is a name",
        "New members",
        "The Sister City Association met in the library. Guests from Kanazawa told of their garden.",
    ),
    Case(
        "seminar on sister cities",
        "Seminar on Sister City Exchange",
        "CLAIR held a seminar on sister city exchange in Kobe on October 4. Speakers from Seoul and Sydney reported.",
    ),
    Case(
        "friendship of two countries beside a town",
        "Reception for the National Day",
        "Ambassador Kovács spoke of the long-standing friendship between Japan and Hungary and thanked the Mayor of "
        "Hirosaki.",
    ),
    Case(
        "those met at a conference",
        "Conference in Atlanta",
        "We met delegates from Leipzig and Gaziantep and heard how twinning works elsewhere.",
        title="Sister Cities Lawrence, Lawrence, Kansas",
    ),
    Case(
        "an agreement of states and a fair",
        "Economic partnership",
        "The agreement between Japan and the European Union entered into force in 2019. Yamagata hopes to sell "
        "more beef in Brussels and Milan.",
    ),
    Case(
        "Japanese seminar",
        "セミナー開催",
        "神戸市で姉妹都市交流に関するセミナーが開かれ、ソウル市とシドニー市の担当者が取組を紹介しました。",
    ),
    Case(
        "travel for sale",
        "Tasting of sake",
        "Breweries of Niigata poured sake in Singapore, and friendship grew over many a cup.",
    ),
    Case(
        "meeting on agreements",
        "Ministry meets mayors",
        "Representatives of Sapporo, Toyota and Uda asked how to find a sister city in France.",
    ),
    Case(
        "ministers sign",
        "Trade ministers in Jakarta",
        "Ministers of Japan and Indonesia signed a memorandum of cooperation on energy in Jakarta on May 2.",
    ),
    Case(
        "a bank and a company",
        "Business news",
        "Hokkoku Bank and Siam Commercial Bank signed a business cooperation agreement in Bangkok.",
    ),
    Case(
        "towns of a study tour",
        "Diplomats tour Hokkaido",
        "Diplomats from Chile, Ghana and Nepal toured Furano and Biei and deepened friendship with the people there.",
    ),
    Case(
        "students travel through",
        "On the road",
        "Our students flew from Denver to Tokyo, and then took the train to Takayama, where the sister schools met.",
    ),
    Case(
        "relations of two countries",
        "Year of friendship",
        "In Brasilia the year of friendship between Japan and Brazil was opened with music from Okinawa.",
    ),
    Case(
        "sister cities as such under two names",
        "Brewers from Munich in Otaru",
        "A lecturer from the capital told the brewers how sister cities find each other.",
    ),
    Case(
        "no sisters by their own word",
        "Denied",
        "Nakano and Cagli are not sister cities. Kuki and Roseburg have never signed a sister city agreement.",
    ),
    Case(
        "sisters in spirit",
        "A word",
        "“Nishio and Porirua are sisters in spirit,” said the mayor.",
    ),
    Case(
        "a question",
        "Asked",
        "A sister-city tie between Sado and Venice? “First we must find out whether anybody has heard of us.”",
    ),
    Case("no sisters in Japanese", "まだ", "南砺市とピラン市は、まだ姉妹都市ではない。"),
    Case(
        "a camp without Games",
        "Sprinters",
        "Sprinters from Jamaica held a training camp in Tottori City.",
    ),
)
"""Texts that state no tie."""


@functools.cache
def gazetteer() -> Gazetteer:
    return open_gazetteer()


def read(case: Case) -> tuple[TieClaim, ...]:
    issue = Issue(case.title, Edtf.parse("2025-04"), None, None, "en")
    return read_claims(Article(case.headline, (), case.body), issue, gazetteer()).ties


def plain(text: str) -> str:
    """Return a text without diacritics; sources of place names differ in them."""
    return "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))


def written(tie: TieClaim) -> str:
    pair = " – ".join(sorted(plain(end.name) for end in tie.between))
    since = f", since {tie.since.text}" if tie.since else ""
    formalised = f", {tie.formalised.text} formalised" if tie.formalised else ""
    return f"{tie.kind.value} {tie.status.value}: {pair}{since}{formalised}"


@pytest.mark.parametrize("case", STATED, ids=lambda case: case.what)
def test_a_tie_that_is_stated_is_read(case: Case) -> None:
    assert sorted(map(written, read(case))) == sorted(map(plain, case.ties))


@pytest.mark.parametrize("case", SILENT, ids=lambda case: case.what)
def test_what_is_no_tie_gives_none(case: Case) -> None:
    assert [written(tie) for tie in read(case)] == []


def test_a_prefecture_that_hosts_is_not_its_capital() -> None:
    hosting = read(next(case for case in STATED if case.what == "the prefecture in news from its capital"))[-1]

    assert [end.level for end in hosting.between if isinstance(end, Place)] == ["region", "country"]


def test_the_day_that_a_tie_ended_is_read_beside_that_of_its_agreement() -> None:
    body = "The twinning with Togliatti in Russia, agreed in 1991, was suspended by the city council in March 2022."
    [tie] = read(Case("ended", "Contacts frozen", body, title="City of Wolfsburg"))

    assert (str(tie.formalised), str(tie.ended)) == ("1991", "2022-03")


FIELDS = (
    (
        "behind a word",
        "Kurobe and Bhutan have kept up an exchange in rugby and farming since 2019.",
        "sports agriculture",
    ),
    ("in front of an exchange", "Kurobe City and Sneek are sister cities. A student exchange was held.", "education"),
    ("year by year", "Kurobe City and Sneek are sister cities. Every summer choirs travel.", "culture"),
    ("a host town's", "Kurobe City was a host town of Bhutan for the Tokyo 2020 Games.", "sports"),
    ("by the way", "Kurobe City and Sneek are sister cities. The mayor visited a brewery.", ""),
)


@pytest.mark.parametrize(("what", "body", "fields"), FIELDS, ids=[row[0] for row in FIELDS])
def test_a_field_counts_where_the_words_say_what_the_tie_is_for(what: str, body: str, fields: str) -> None:
    [tie] = read(Case(what, "Kurobe", body))

    assert " ".join(tie.fields) == fields


LABELS = (
    ("Kurobe City is Sneek's oldest sister.", "sister"),
    ("Kurobe City and Sneek signed an agreement on tourism.", "agreement"),
    ("Kurobe City and Sneek have kept up an exchange since 2001.", "exchange"),
    ("弘前市とパリ市は観光に関する協定を締結しました。", "協定"),
)


@pytest.mark.parametrize(("body", "label"), LABELS)
def test_a_tie_is_called_by_the_noun_of_the_article(body: str, label: str) -> None:
    assert [tie.label for tie in read(Case(label, "Lake", body))] == [label]


def test_every_tie_gives_its_words_and_its_reasons() -> None:
    case = next(case for case in STATED if case.what == "one tie opposed to another")
    text = f"{case.headline}\n{case.body}"

    for tie in read(case):
        assert all(evidence.is_true_of(text) for evidence in tie.evidence)
        assert len(tie.reasons) > 1
