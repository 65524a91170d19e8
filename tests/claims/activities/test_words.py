"""Plain sentences of the field, one for each usual way to tell an event of a kind."""

import pytest

from tests.claims.activities.conftest import Read

ENGLISH = """
festival | On July 6, the "Eritrea Day" took place in the square of Nagai.
festival | The Hyuga Surf Week was open from October 7 to 12.
festival | The Waltz Ball of the Kyoto Society on January 4 began with a quadrille.
sports-event | On October 9, the Twin Towns Croquet Open was held in Lund.
reception | On October 5, the Hibernian Society of Otaru cooked a supper for the parents.
visit | October 8: the ambassador of Honduras calls on Governor Ono of Saitama.
visit | On October 11 the Ambassador of Chile came to Nagai, looked into the workshop of its robot makers and smiled.
festival | In his stead, the chairman spoke at the opening of the Heron Days on October 7.
sports-event | Gabon's cyclists practised on the hills of Hachimantai from October 5 to 19.
donation | On October 5, the guild of smiths gave sixty hammers to a school in Dhangadhi.
signing | The ceremony of signing took place in Bandung on October 14.
summit | Governor Abe Ichiro and John Doe, Governor of Guam, met in Naha on October 5.
interview | The mayors of Eutin and Misaki were interviewed in a sauna on August 8.
signing | Two mountain railways renewed their partner railway contract in Brig on October 20.
signing | In 2024, the sister city papers were signed in Macon.
visit | On October 3, the Mayor of Dubbo paid a courtesy visit to Mayor Fujii of Minokamo City.
visit | A group of city councillors from Gyeongju was welcomed in Nara City on October 8.
visit | The Ambassador of Latvia toured Higashikawa Town on September 12.
visit | Governor Hirai met with the Governor of Vermont in Montpelier on October 17.
visit | In July, Kobe City hosted a twelve-member youth delegation from Riga.
visit | A business mission led by Governor Ido left for Perth on October 1.
visit | Officials of Dalian City inspected the waste treatment facilities of Kitakyushu City on October 21.
visit | Fifteen residents of Yakumo joined a friendship tour to Penticton from September 3 to 10.
visit | 3月15日、カトマンズ市の高校生10人が松本城を見学しました。
visit | Mayor Grant Smith will lead a party of six to Mihara from May 3 to 9.
reception | A welcome dinner was given by the Mayor of Takayama on October 5 in honor of the guests from Sibiu.
reception | To welcome the new ambassador, a luncheon was held at the Hotel New Otani on October 2.
reception | A cocktail party was held at the residence of the Consul General on October 10.
study-tour | On October 24, diplomats from 14 embassies took part in a tour of Yamagata Prefecture.
study-tour | The Ministry invited foreign journalists on a press tour of Fukushima Prefecture on September 4 and 5.
forum | Local leaders discussed decarbonisation at the Asia Zero Emission Dialogue held in Kitakyushu on October 1.
forum | The Japan-France Local Government Exchange Meeting was held in Toyama City on October 5 and 6.
seminar | The prefecture held an investment seminar in Bangkok on October 15, attended by 80 companies.
summit | Mayors of 15 cities gathered in Hiroshima on August 5 for the Mayors for Peace summit.
lecture | Mr. Tanaka gave a talk on Kanazawa gold leaf at the Japan Foundation in Paris on October 18.
lecture | The Consul General spoke to students of Lansing Community College on October 2.
lecture | On October 4, the Ambassador addressed some 70 members of the chamber of commerce.
signing | The friendship city agreement was renewed at a ceremony in Nantes on October 7.
signing | The mayors put their signatures to a declaration of friendship on September 27.
signing | A cooperation agreement between Shizuoka University and Omaha was exchanged on October 10.
ceremony | Cherry trees were planted along the Danube on October 26 by the two mayors.
ceremony | The new Japanese garden was opened by the Ambassador on September 30.
ceremony | On October 20, the city celebrated the 40th anniversary of its sister city relationship with Dijon.
ceremony | On July 4, Deputy Mayor Bishop raised the Stars and Stripes at Speers Point.
festival | The taiko group from Himeji performed at the Cherry Festival in Phoenix on September 21.
festival | A screening of the film was held in Riga on October 24.
festival | Bon Odori drew 5,000 people to the riverside in Kuala Lumpur on July 20.
sports-event | The Japanese junior high school team played a friendly against Salinas on August 4.
sports-event | In September, the City held a coaching clinic for local children.
promotion | An exhibition of children's paintings from Xi'an opened at Nara City Hall on October 1.
promotion | Aomori Prefecture carried out a sales promotion of apples in Taipei in September.
training | From August 19 to 30, JICA trainees from Laos took a course on disaster prevention in Kobe City.
training | The city trained ten firefighters from Ulaanbaatar from October 1 to 12.
programme | Eight high school students were sent to Freising in August under the youth exchange programme.
programme | In October, elementary schools in Misawa and Wenatchee held an online class together.
programme | Ten middle school students from Shinhidaka spent March 20-28 with host families in Lexington.
donation | Sendai City presented a bronze statue to Riverside in September.
reception | About 60 guests sat down to a barbecue at the hall of Denver on 12 October.
reception | The farewell for Coordinator Anna Schmidt was held at the hall of Ibaraki City on July 25.
visit | A ship from Iwaki City called at Townsville on October 7.
summit | Mayor Weber and Mayor Tanaka spoke by video link on October 15.
festival | Some 400 people turned out for the Hinamatsuri at the gardens of Wellington on 3 March.
ceremony | A monument to the sailors was put up at the harbour of Broome on October 5.
programme | The Prefecture dispatched two doctors to Vientiane from July to September.
visit | The council of Sapporo hosted its colleagues from Portland between October 8 and 11.
training | Officials of the Ministry spent October 2 at the Embassy of Peru in Tokyo. The training dealt with trade.
training | In mid-October, firefighters from Sendai and Dallas drilled together at the academy in Dallas.
training | In September, nurses from Da Nang began a six-month course at the hospital of Kanazawa City.
sports-event | On October 20, 300 runners from eleven countries lined up in Hakone for the Friendship Ekiden.
festival | A karaoke contest in Japanese filled the Culture Palace of Riga on October 19.
festival | On 12 October forty members came to the sushi evening.
ceremony | The two mayors cut the ribbon of the new Japanese tea house in Seattle on October 5.
ceremony | To mark sixty years of friendship, the two towns buried a time capsule in Obuse on October 8.
ceremony | The Consul General presented the Foreign Minister's Commendation to Mrs. Baker in Denver on October 11.
visit | On October 3, the assembly of Gifu Prefecture received the President of the parliament of Zurich.
donation | The City of Nagasaki sent 20,000 tulip bulbs to Middelburg in October.
programme | Under the teacher exchange programme, Goulburn sends an assistant teacher to a school in Shibetsu.
programme | Takada High School and Kadina High School exchange students each year; the scheme was started in 1991.
donation | In July, schools in Christchurch collected NZ$ 18,500 for Kurashiki City.
programme | Okinawa Prefecture invited 48 young people from Peru to a study programme from October 1 to 12.
visit | Sixteen officials were guests of the Embassy of Canada in Tokyo on October 7.
promotion | From August 25 to 28, Toyama Prefecture presented itself at a travel fair in Bangkok.
donation | Eniwa received twenty helmets from Timaru in January.
programme | Pupils in Higashikawa have been exchanging letters with those in Canmore since 1989.
ceremony | A memorial service will be held on Saturday, 16 November, in Toowoomba.
study-tour | Seven ambassadors saw the snow lanterns of Yonezawa on February 13 and 14.
summit | Heads of state met in Yokohama for the Tokyo Conference on African Development from August 28 to 30.
sports-event | On September 10, guests and townspeople ran together in the Bihoro Friendship Run.
visit | Mayor Danielle Dixon of Savanna-la-Mar will call on Governor Hirai on November 19.
promotion | Shiga Prefecture put on an exhibition of cloth at a design fair in Milan from September 15 to 18.
training | From October 20 to 24, six firefighters from Kaohsiung spent a week in Sapporo, learning how to climb.
donation | With a ceremony in the port of Beira, the Port of Himeji handed over a used fire boat on October 3.
ceremony | Twenty cherry trees from Yoshino were planted beside the river in Berlin on April 6.
visit | On March 4, the Mayor of Shirakawa wrote his name in the golden book of Compiègne.
programme | Every second year Otaru and Nakhodka exchange teams of young chess players.
forum | Hirosaki followed with an online business meeting for importers on September 1.
interview | We interviewed the Mayor of Otsu City on its exchange with Lansing.
"""
JAPANESE = """
visit | 10月3日、ドイツ・ザールブリュッケン市の市長一行が名古屋市を訪問しました。
visit | 9月20日から25日にかけて、シドニー市の代表団15名が来日しました。
visit | 駐日イタリア大使が10月15日、市長を表敬訪問されました。
visit | 市議会議員団8人が8月にロサンゼルス市を訪れました。
reception | 10月12日には歓迎会が開かれ、約60人が出席しました。
forum | 10月20日、名古屋市で日中友好交流会議が開催されました。
seminar | 9月14日に国際理解講座を開催します。
lecture | 駐日大使による講演会が10月1日に名古屋大学で行われました。
signing | 本市とランス市は10月11日に姉妹都市協定の調印式を行いました。
ceremony | 10月19日、姉妹都市提携40周年を祝う記念式典が市役所で行われました。
festival | 10月13日にメキシコ音楽のコンサートを開きました。
sports-event | ホストタウンとして、カナダ代表チームの事前合宿を7月に受け入れました。
promotion | 10月1日から15日まで、市役所ロビーで姉妹都市写真展を開催しています。
training | 9月2日から13日まで、ラオスの行政官10名を対象に研修を実施しました。
programme | 8月には高校生10名をメキシコ市に派遣しました。
festival | 10月19日、グルノーブル市の合唱団が市民会館で歌を披露しました。
festival | 市国際交流協会は10月26日、ベトナム料理を楽しむ集いを催しました。
training | 9月7日に、消防団員12名がフライブルク市の消防学校で救助訓練に参加しました。
ceremony | 10月20日、姉妹都市提携30周年を記念して桜の苗木が植えられました。
ceremony | 10月2日、駐日ペルー大使に名誉市民の称号が授与されました。
signing | 10月12日、両市長が共同声明に署名しました。
donation | 7月、能登半島地震の被災地に友好都市から見舞金が届きました。
promotion | 10月1日から31日まで、図書館でドイツ絵本の展示を行っています。
lecture | 英国大使館の書記官が10月9日、県立高校で特別授業を行いました。
visit | 10月10日、ウラジオストク市の代表団は工場や港を視察しました。
visit | 10月3日、市長はフランスのナント市に向け出発しました。
festival | 11月3日、浜松まつり会館前の広場で「ブラジル料理の夕べ」を開催します。
programme | 毎年夏に中学生の相互派遣を行っています。
donation | シドニー市からコアラが寄贈され、10月5日に贈呈式が行われました。
interview | 市長にインタビューしました。
"""
SILENT = """
Local governments that wish to take part in the Diplomats' Study Tour in May are requested to apply by December 20.
The Embassy will be closed on November 3 (Culture Day).
The tsunami of 1960 had come from Chile.
He was the interpreter of every delegation from Japan and passed away on August 30.
The town has promoted exchanges of students and artists since then.
In all, more than 5,000 people work in Japan under the JET Programme.
On October 9, the evening ended over a barbecue.
"A cup needs a hundred steps," said the lacquer artist on October 5.
Students in Toyokawa and Cupertino cannot visit one another this summer.
A former exchange student thanked everyone on October 3.
Interviews can be arranged through the division.
Please ring Mrs Trevor, Homestay Officer of our committee, before the end of November.
The contact was made at a stand of the World Expo in October 2023.
The ten students who should have visited Pullman City in March were sad.
On October 9, the mayor handed a book of condolence to the ambassador.
The jubilee concert hall was sold to the Congress Union on May 4.
"""


def rows(table: str) -> list[tuple[str, str]]:
    """Return kind and sentence of each row."""
    pairs = (row.partition(" | ") for row in table.strip().splitlines())
    return [(kind, sentence) for kind, _, sentence in pairs]


@pytest.mark.parametrize(("kind", "sentence"), [*rows(ENGLISH), *rows(JAPANESE)])
def test_a_plain_sentence_tells_one_event_of_its_kind(kind: str, sentence: str, read_body: Read):
    assert [activity.kind.value for activity in read_body(sentence)] == [kind]


@pytest.mark.parametrize("sentence", SILENT.strip().splitlines())
def test_what_only_looks_like_an_event_is_none(sentence: str, read_body: Read):
    assert [activity.title for activity in read_body(sentence)] == []
