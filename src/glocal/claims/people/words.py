"""Offices, titles and the words around them, as data: add an office here and its people are read.

Offices stand in lower case; `printed` capitals do not matter unless a comment says so.
"""


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text, so that a table of words reads as a line of words."""
    return frozenset(text.split())


OFFICES = (
    # local government
    "mayor|lord mayor|first mayor|provost|reeve|burgomaster|bürgermeister|oberbürgermeister|bürgermeisterin|"
    "oberbürgermeisterin|landrat|starost|starosta|voivode|marshal|alcalde|maire|governor|prefect|premier|"
    "councillor|councilor|councilman|councilwoman|councilmember|council member|alderman|supervisor|commissioner|"
    "city manager|town clerk|speaker|superintendent|kaumātua|kaumatua|"
    # states and their services
    "ambassador|consul|consul general|consul-general|minister|vice-minister|prime minister|foreign minister|"
    "secretary of state|counsellor|counselor|attaché|attache|envoy|chargé d'affaires|high commissioner|"
    "minister president|minister counsellor|minister-counsellor|minister counselor|secretary|delegate|"
    "senator|congressman|congresswoman|deputy|member of parliament|king|queen|emperor|empress|prince|princess|"
    # bodies and companies
    "president|chair|chairman|chairwoman|chairperson|director|director general|director-general|"
    "representative director|managing director|executive director|secretary|secretary general|"
    "secretary-general|general secretary|treasurer|chief executive|chief executive officer|ceo|chief|"
    "head|manager|general manager|representative|coordinator|co-ordinator|co-chair|adviser|advisor|"
    "special adviser|special advisor|officer|official|spokesperson|spokesman|spokeswoman|founder|"
    "co-founder|owner|organiser|organizer|trustee|liaison|captain|producer|editor|curator|librarian|"
    # learning, faith, health
    "rector|chancellor|dean|principal|headmaster|headmistress|headteacher|head teacher|professor|lecturer|"
    "teacher|instructor|researcher|scholar|scientist|zoologist|botanist|historian|archaeologist|doctor|"
    "nurse|bishop|archbishop|canon|priest|monk|abbot|pastor|missionary|student|exchange student|graduate|"
    "trainee|intern|interpreter|translator|assistant language teacher|"
    "coordinator for international relations|"
    # arts, crafts, trade, sports, history
    "artist|painter|sculptor|architect|designer|photographer|musician|pianist|violinist|cellist|conductor|"
    "composer|singer|dancer|actor|actress|poet|writer|author|novelist|potter|ceramicist|craftsman|artisan|"
    "weaver|chef|brewer|master brewer|brewmaster|winemaker|farmer|fisherman|merchant|engineer|pilot|sailor|"
    "critic|commander|sergeant|lieutenant|champion|skater|figure skater|"
    "athlete|coach|player|runner|swimmer|wrestler|judoka|gardener|volunteer|host mother|host father|guide|"
    "immigrant|emigrant|pioneer|samurai|swordsman|daimyo|navigator|explorer|entrepreneur|comedian|journalist|"
    "diplomat|landowner|lawyer|judge|surgeon|dentist|physician|midwife|veterinarian|inventor|geologist|biologist|"
    "astronaut|aviator|mountaineer|alpinist|climber|skier|cyclist|gymnast|paralympian|olympian|filmmaker|film director|"
    "cartoonist|illustrator|printmaker|choreographer|organist|soprano|tenor|drummer|puppeteer|blacksmith|goldsmith|"
    "swordsmith|carpenter|woodcarver|shipbuilder|baker|confectioner|restaurateur|cook|cheesemaker|vintner|shopkeeper|"
    "banker|businessman|businesswoman|buyer|importer|linguist|geographer|economist|naturalist|philosopher|playwright|"
    "columnist|broadcaster|firefighter|fire chief|police officer|"
    "first secretary|second secretary|third secretary|goodwill ambassador|tourism ambassador|"
    "ambassador extraordinary and plenipotentiary|governor-general|governor general|chief cabinet secretary|"
    "city councillor|town councillor|district councillor|county councillor|alderperson|selectman|selectwoman|"
    "county executive|county judge|town mayor|district mayor|landrätin|bezirksbürgermeister|burgemeester|sindaco|"
    "jet participant|participant|attendee|exhibitor|apprentice|alumnus|alumna|tutor|mentor|trainer|choirmaster|"
    "administrator|district administrator|county administrator|city administrator|town administrator|registrar|"
    "vice-chancellor|harbour master|harbor master|stationmaster|postmaster|chief of staff|chief of protocol|"
    "head of mission|head of section|head of department|head of division|master of ceremonies|glassblower|dyer|"
    "president and CEO|chairman and CEO|founder and CEO|president and chief executive officer|CEO|CFO|CIR|ALT|"
    "township mayor|ceramic artist|assistant|aide|counterpart|apostolic nuncio|nuncio|admiral|commodore|moderator|"
    "presenter|keeper|zookeeper|driver|general practitioner|"
    "prefeito|prefeita|vereador|vereadora|assessore|assessora|alcaldesa|intendente|concejal|wethouder|borgmester|"
    "borgmästare|"
    "pormestari|burmistrz|polgármester|primar|sindaca|mairesse|stadtrat|stadträtin|cllr|chief protocol officer|"
    "superintendent of education|superintendent of schools|commissioner of education|director of education|castaway|"
    "lacquer artist|luthier|stonemason|gallerist|botanical illustrator|park ranger|warden|sommelier|toji"
)
"""Heads of an office or a part, the names of several words included."""

FIELDS = (
    "district|committee|board|council|planning|city planning|project|program|section|division|branch|delegation|"
    "trade|tourism|sports|press|information|public relations|education|culture|exchange|international exchange|"
    "paralympic|olympic|world|national|sales|export|research|technical|medical|volunteer|youth|events|community|welfare|club|society|"
    "association|assembly|international relations|cultural affairs|sister city|twinning|marketing|communications"
)
"""What an office is in charge of, where it stands in front: `District Head`, `City Planning Officer`."""

FIELD_OFFICES = "head|chair|chairman|chairwoman|chairperson|officer|manager|coordinator|leader|champion|chief"
"""Offices that say little without it."""

PORTFOLIOS = (
    "foreign affairs|tourism|education|culture|trade|agriculture|health|finance|justice|defence|defense|transport|"
    "reconstruction|the interior|labour|labor|science|sport|culture and sports|infrastructure|"
    "internal affairs|internal affairs and communications|economy|the economy|the environment|sports|youth|home affairs"
)
"""What a minister is of, which belongs to the office."""

MODIFIERS = (
    "former|vice|deputy|acting|honorary|lieutenant|assistant|associate|senior|special|executive|past|"
    "incoming|outgoing|interim|general|founding|chief|managing|lord|first|standing|permanent|emeritus|"
    "ex|apprentice|parliamentary|state|city council|international|economic|cultural|visiting|guest|head|"
    "vice-|deputy-|under-secretary|co-"
)
"""Words that belong to the office that follows them."""

DROPPED_MODIFIERS = frozenset({"city", "council", "first", "founding", "then"})
"""Modifiers that are no part of the office in lower case: `our first president`."""

PASSING = frozenset({"guest", "visiting"})
"""Modifiers that belong to no title: `our guest Consul Mori`."""

TITLES = (
    "Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|H\\.? ?E|HE|Hon|The Hon|Rt\\.? Hon|Honou?rable|"
    "Cllr|Cr|Councill?or|Rev|Revd|Reverend|The Very Revd|the Very Revd|Very Revd|Very Rev|Fr|Father|"
    "Sister(?! (?:Cit|Stat|Town|Village|School|Island|Prefecture|Province|Count|Port|Region)[a-z]*)|"
    "Brother|Herr|Frau|Madame|Mme|Monsieur|M|Dott|Dott\\.ssa|Ing|Pan|Pani|Maestro|Maestra|Capt|Captain|Col|Gen(?=\\.)|Lt|"
    "His Excellency|Her Excellency|Master|Chef|Dato|Datuk|Drs|Ir|Hj|Haji"
)
"""Forms of address in front of a name; never part of it."""

WEAK_OFFICES = frozenset(
    {
        "speaker",
        "guest",
        "representative",
        "champion",
        "medalist",
        "medallist",
        "winner",
        "councillor",
        "councilor",
        "professor",
        "doctor",
        "captain",
        "head",
        "official",
        "chef",
        "participant",
        "attendee",
    }
)
"""Offices that give way to any other one that the article names for the same person."""

AWARDED = ("champion", "medalist", "medallist", "winner")
"""What people have won says less of them than what they do, of whatever games it is: `Olympic champion`."""

LABELS = words_of("speaker guest representative guide teacher")
"""Weak offices that are a part played at an event and give way to a title."""

PARTICLES = "ap|ibn|ben|von|van|de|der|den|da|di|del|della|dos|du|la|le|bin|binti|al|ten|ter|zu|y|e"
"""Small words inside a family name."""

NO_NAMES = words_of(
    "Learn More Read See Watch Click The A An In On At Of And For With By To From As Or Our Its His Her "
    "Their This That These Those After Before During Since While When Where Both All Many Other New Also "
    "He She They We You It I Who City Town Village Prefecture Prefectural Municipal Municipality State "
    "Province County District Ward Region Council Councils Hall Office Offices Government Assembly "
    "Association Associations Committee Commission Club University College School Institute Institution "
    "Academy Museum Center Centre Hospital Hotel Company Corporation Foundation Federation Society Union "
    "League Bureau Division Department Section Ministry Embassy Consulate Delegation Program Programme "
    "Project Award Awards Cup Prize Forum Summit Conference Congress Meeting Reception Ceremony Festival "
    "Fair Day Week Month Year House Residence Garden Park Street Avenue Sister Cities Friendship Exchange "
    "Exchanges Agreement Partnership Relations International National Japanese Korean Chinese American "
    "Indonesian European Asian Foreign Local Affairs Group Team Board Visit Visits Meet Welcome Attend "
    "Sign Join Host Lead Open Talk Discuss Thank Greet Honor Honour Competition Contest Training Show "
    "Class Course Seminar Workshop Tour Trip Dinner Lunch Tree Letter Address Remarks Opening Closing "
    "Greeting Greetings Visiting Meets Met Welcomes Attends Signs Signed Calls Promotes Delivers Receives "
    "Speaks Opens Greets Leads Joins Holds Hosts Presents Presenting Gives Makes Takes Says Thanks "
    "Travels Joins Wins Sings Plays Cooks Teaches Talks Tells Brings Sees Finds Keeps Comes Goes Runs Expected My Your "
    "Returns Arrives Tours Celebrates Marks Announces Plants Pays Courtesy Call Photo Left Right Speech "
    "Lecture Message Interview Report Update News Column Corner January February March April June July "
    "August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "Radio Television Orchestra Symphony Theatre Theater Times Shimbun Airlines Railway Shrine Station Airport "
    "Elect Emeritus Emerita General Plenipotentiary Extraordinary Ordinary Representative Executive Former Deputy "
    "Vice Acting Special Honorary Chief Senior Guest Plenary Session East West North South St St. Saint"
)
"""Capitalised words that end a name, or are none."""

FAMILY_NAMES = words_of("Park Day Hall House Street Temple Ward West North")
"""Words of `NO_NAMES` that are names behind a given one: `Emily Ward`; `Park` stands in front of it as well."""

BEFORE_OFFICE = words_of(
    "a an the our its their his her my your this that then now currently new current late first second third "
    "last next young old local famous noted renowned well-known longtime long-time long-serving retired newly- "
    "elected newly elected female male same own was is as became and or with by of to from are were be been "
    "has have had do did not no who whose whom which where when while than but nor so if because since until "
    "after before during at in on for into about like between among against under over near said says say told "
    "tells tell reports reported writes adds added explains explained recalls recalled laughs smiles "
    "asks asked met meet meets saw see sees heard hear gave give gives led lead leads global humble great keen "
    "passionate skilled leading talented experienced taught sent brought took take takes left present fellow "
    "both all two three many few some several"
)
"""Words between a name and its office that are no part of the office."""

TOPICAL = words_of("professor researcher scholar historian scientist teacher lecturer instructor student expert")
"""Parts whose subject belongs to them: `researcher of the oriental pear growing`."""

HISTORICAL = words_of(
    "samurai immigrant emigrant pioneer swordsman daimyo navigator explorer missionary zoologist botanist "
    "founder merchant"
)
"""Parts that mostly people of the past play: no date of the article is when they were seen in it."""

PARTS_OF = frozenset({"head", "leader", "member"})
"""Offices that are none without the body, also behind a name: `head of the mission`."""

LITTLE_ALONE = PARTS_OF | frozenset(FIELD_OFFICES.split("|")) | {"founder"}
"""Parts that `of the choir` belongs to: `leader of the choir`."""

NO_PARTS = words_of(
    "former latter other another mother father brother sister daughter grandmother grandfather foreigner stranger "
    "newcomer resident parent grandparent descendant descendent man woman gentleman gentlewoman human villager summer "
    "winter number matter letter paper water river flower harbour harbor corner center centre event agreement present "
    "moment restaurant plant government department instrument monument document statement error mirror colour color "
    "dinner supper remember consider cover discover enter offer order answer newsletter "
    "together however over under after ever never later earlier whether either neither rather further longer for nor "
    "floor door honour honor flavour flavor success process business dress address guess illness goodness happiness"
)
"""Nouns and others that end like those of people who do something, and are none, or say nothing that they do."""

_PLACES = words_of(
    "years months weeks days times city town village county state prefecture province district region national "
    "local municipal"
)
NO_PERSONS = NO_PARTS | words_of(
    "newspaper steamer liner freighter theater computer poster tower tanker trawler cruiser layer order master chapter "
    "quarter timber fiber cluster register partner sister border counter poker folder ladder boulder shelter filter "
    "cooker boiler freezer trailer scooter helicopter tractor sector factor motor monitor harbour elevator alligator "
    "list mist twist waist assist sponsor maker producer operator supplier manufacturer brother daughter member leader "
    "visitor winner customer neighbour neighbor supporter superior prior major minor senior junior interior exterior "
    "inner outer upper lower proper super hyper lesser greater larger smaller older younger newer nearer higher deeper "
    "corner career"
)
"""Nouns that end like those of people, and in front of a capitalised name are none, or tell nothing of its bearer."""

DESCRIBING = words_of(
    "keen proud happy tall quiet cheerful friendly lifelong devoted dedicated experienced renowned celebrated popular "
    "beloved talented aspiring budding amateur retired regular frequent only very good great best long-standing"
)
"""Words in front of a part that only describe the person."""

NO_FIELDS = BEFORE_OFFICE | DESCRIBING | _PLACES
"""Words in front of an office that tell whose it is, or what the person is like: no part of it."""

UNNAMED_BODIES = (
    "council",
    "board",
    "committee",
    "assembly",
    "association",
    "society",
    "club",
    "delegation",
    "group",
    "mission",
    "team",
    "party",
)
"""Bodies that an office is named with where their own name was told before."""

PARTS_OF_BODIES = (
    *UNNAMED_BODIES,
    "office", "division", "department", "section", "bureau", "services?", "school", "museum", "library", "choir",
)  # fmt: skip
"""What somebody may be the head of: `head of the emergency office`."""

LEVELS = {
    "mayor": "locality",
    "burgomaster": "locality",
    "bürgermeister": "locality",
    "oberbürgermeister": "locality",
    "市長": "locality",
    "副市長": "locality",
    "町長": "locality",
    "村長": "locality",
    "区長": "locality",
    "governor": "region",
    "premier": "region",
    "minister-president": "region",
    "知事": "region",
    "副知事": "region",
    "ambassador": "country",
}
"""The last word of an office of a place, and the level of that place."""

BODY_NOUNS = words_of(
    "City Town Village Prefecture University College School Council Association Committee Hotel Hall "
    "Office Award Cup Prize Program Programme Project Foundation House Residence Park Society Club "
    "Company Museum Institute Hospital Ministry Division Bureau Department Offices Conference Forum "
    "Meeting Assembly Federation Corporation Chamber"
)
"""Nouns that make the words in front of them the name of a body and no person."""

PLACE_NOUNS = words_of(
    "City Town Village Prefecture State Province County District Ward Region New North South East West"
)
"""Designations that belong to the name of a place in front of an office."""
