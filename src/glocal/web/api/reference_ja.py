"""The reference of the API in Japanese, by the English sentences that the code has beside what they describe."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Ties and activities between local governments and the world, each value with the sentences that say it.": (
        "自治体と世界との提携と交流活動を、すべての値の根拠となる文とともに提供します。"
    ),
    "Lists are paged: follow `next` until it is null; `limit` is at most 200. Every answer has an `ETag`; sent back in "
    "`If-None-Match` it costs nothing while the ledger does not change. To keep a copy, remember `sequence` and ask "
    "for `/api/v1/changes`. Errors are problem documents (RFC 9457). Dates are EDTF (ISO 8601-2) with the days that "
    "they can mean.": (
        "一覧はページに分かれています。`next` が null になるまでたどってください。`limit` は最大200です。"
        "応答には `ETag` が付き、`If-None-Match` で送り返せば、台帳が変わらない限り本文は送られません。"
        "写しを保つには `sequence` を控え、次回 `/api/v1/changes` で変更を求めます。エラーは問題文書（RFC 9457）です。"
        "日付はEDTF（ISO 8601-2）で、表しうる最初の日と最後の日を伴います。"
    ),
    # what can be asked
    "Lasting relationships of local governments abroad.": "自治体の海外との継続的な提携。",
    "Records on one page.": "1ページの件数。",
    "Where to go on, out of `next`; later additions neither repeat nor skip records.": (
        "続きの位置（`next` の値）。途中で追加があっても、重複も抜けも生じません。"
    ),
    "Where to go on, out of `next`.": "続きの位置（`next` の値）。",
    "Permanent identifier or address of a place, such as `jp/saitama`; places that lie in it count.": (
        "地域の永続的な識別子またはアドレス（例：`jp/saitama`）。その中にある地域も含みます。"
    ),
    "ISO 3166-1 alpha-2, such as `PE`.": "ISO 3166-1 alpha-2の国コード（例：`PE`）。",
    "ISO 3166-1 alpha-2.": "ISO 3166-1 alpha-2の国コード。",
    "What the tie is.": "提携の種別。",
    "What sources say of its life.": "出典が伝える状況。",
    "Whether nobody has told of it for the years set, six by default.": "設定の年数（既定6年）記事がないか。",
    "Begun in that year or later.": "その年以降に始まったもの。",
    "A field that it works on.": "取り組んでいる分野。",
    "Only what sources read after that change of the ledger speak of; take `sequence` of an earlier page.": (
        "台帳のその変更より後に読んだ出典が伝えるものだけ。前に受け取ったページの `sequence` を指定します。"
    ),
    "By its permanent identifier; what became part of another thing is answered as that thing.": (
        "永続的な識別子で求めます。ほかのものに統合されたものは、統合先を返します。"
    ),
    "Permanent identifier.": "永続的な識別子。",
    "What happened or was announced: visits, signings, study tours, festivals.": (
        "行われた、または告知されたこと。訪問、調印、視察ツアー、祭りなど。"
    ),
    "What kind of event.": "行事の種別。",
    "How people met.": "開催方法。",
    "The year in which it began.": "始まった年。",
    "Countries, first-order divisions and localities that some source names.": (
        "出典に名前のある国、都道府県・州、市区町村。"
    ),
    "How large it is in the order of government.": "行政区分の段階。",
    "People whom sources name with an office or a part they play.": "役職や役割とともに出典に名前のある人物。",
    "Bodies that hold activities, are an end of a tie, or have offices.": (
        "活動の主催者、提携の当事者、または役職の所属先である団体。"
    ),
    "Issues of newsletters, press releases, and the copies of lists of ties that are in force.": (
        "ニュースレターの各号、報道発表、および現在有効な提携一覧の写し。"
    ),
    "The year of issue.": "発行年。",
    "Articles of issues, and rows of lists, with what they say.": "記事および一覧の行と、そこに書かれている事実。",
    "What it deals with.": "扱っているテーマ。",
    "Round numbers of years since agreements and first contacts, the nearest first.": (
        "提携や交流開始からの節目の年。近い順。"
    ),
    "The first day; today if it is left out.": "最初の日。省略すると今日。",
    "The last day; a year after the first if it is left out, at most 10 years.": (
        "最後の日。省略すると最初の日の1年後。最長10年。"
    ),
    "What sources of ties differ on, by tie, the newest tie in the register first.": (
        "提携について出典の記述が食い違う点。提携ごとに、登録の新しい順。"
    ),
    "What articles deal with and ties work on.": "記事が扱い、提携が取り組むテーマ。",
    "Newsletters with their issues, and the lists of ties that were imported.": (
        "ニュースレターとその各号、および取り込んだ提携の一覧。"
    ),
    "Ties by country, prefecture, kind and decade, activities by year, and how much is known of what is kept.": (
        "国別・都道府県別・種別・年代別の提携、年別の活動、および収録内容の充実度。"
    ),
    "Of titles and words: `en` or `ja`.": "題名と語の言語。`en` または `ja`。",
    "By its identifier.": "識別子で求めます。",
    "The identifier of a figure.": "統計の識別子。",
    "Find ties, activities, places, people, organisations and articles by words in any language and spelling.": (
        "提携、活動、地域、人物、団体、記事を、どの言語や表記の言葉でも検索します。"
    ),
    'Words that must all occur; "in quotes" together; -word must not; begin* is how a word begins. '
    "Where nothing has all words of a question, those that merely ask are left out: `who works with Peru`.": (
        "すべて含まれるべき言葉。引用符で囲むと続けて現れるもの、-語 は含まないもの、begin* はその文字で始まる語。"
        "質問のすべての言葉を含むものがなければ、尋ねるだけの言葉は除いて探します（例：`who works with Peru`）。"
    ),
    "Only things of this kind.": "この種類のものだけ。",
    "Kind of tie or activity.": "提携または活動の種別。",
    "First-order division, such as `jp/saitama`.": "都道府県・州（例：`jp/saitama`）。",
    "The year it happened, began or appeared.": "行われた、始まった、または掲載された年。",
    "What sources say of a tie's life.": "出典が伝える提携の状況。",
    "Inhabitants of a municipality that it belongs to.": "関係する自治体の人口規模。",
    "In which order.": "並び順。",
    # what every record says
    "Permanent identifier: it outlives renamings and mergers, and is never given twice.": (
        "永続的な識別子。改称や統合の後も有効で、再利用されません。"
    ),
    "Address of the page for people.": "閲覧用ページのアドレス。",
    "When the newest of its sources was read; null where that is not told.": (
        "最も新しい出典を読み込んだ日時。伝えない場合は null。"
    ),
    # ties
    "Its two ends in words.": "提携する両者の名前。",
    "The two ends.": "提携する両者。",
    "What it is: `sister-city`, `friendship-city`, `partnership-agreement`, and so on.": (
        "種別。`sister-city`（姉妹都市）、`friendship-city`（友好都市）、`partnership-agreement` など。"
    ),
    "What sources say of its life: `exploring`, `active`, `ended`.": (
        "出典が伝える状況。`exploring`（準備中）、`active`（交流中）、`ended`（終了）。"
    ),
    "How it stands today: `active`, `quiet`, `no sign of life`, `being prepared`, `ended`.": (
        "現在の状況。`active`、`quiet`、`no sign of life`、`being prepared`、`ended`。"
    ),
    "Date of the newest article that tells it is alive.": "交流が続いていると伝える最も新しい記事の日付。",
    "The source's own word for it: `friendship city`; empty where none is printed.": (
        "出典での呼び方（例：`friendship city`）。なければ空。"
    ),
    "When the exchange began.": "交流が始まった時期。",
    "When it was agreed or signed.": "合意または調印の時期。",
    "When it lapsed or was cancelled.": "失効または解消の時期。",
    "Topics that it works on.": "取り組んでいるテーマ。",
    "Every value that some source gives, for each aspect the most trusted first.": (
        "各出典が示す値のすべて。項目ごとに、信頼できる順。"
    ),
    "The claims that speak of it, the most trusted first.": "これを伝える記述。信頼できる順。",
    # activities
    "What it was, in few words.": "内容を短く表したもの。",
    "What kind of event: `visit`, `study-tour`, `signing`, and so on.": (
        "行事の種別。`visit`（訪問）、`study-tour`（視察ツアー）、`signing`（調印）など。"
    ),
    "When it took place.": "行われた時期。",
    "How people met: `in-person`, `online`, `hybrid`; empty where nothing tells.": (
        "開催方法。`in-person`、`online`、`hybrid`。記述がなければ空。"
    ),
    "Where it took place.": "行われた場所。",
    "Who held, hosted or organised it, as printed.": "主催・共催・受け入れ団体（原文どおり）。",
    "Who took part, in figures.": "参加者の数。",
    "The claims that tell of it, in the order in which they were read.": "これを伝える記述。読み込んだ順。",
    # places, people, organisations
    "Plain English name without designation.": "市・町などの区分を付けない英語名。",
    "How large it is in the order of government: `country`, `region`, `locality`.": (
        "行政区分の段階。`country`（国）、`region`（都道府県・州）、`locality`（市区町村）。"
    ),
    "First-order division; empty for a country.": "都道府県・州。国の場合は空。",
    "Degrees north, WGS 84.": "北緯（度、WGS 84）。",
    "Degrees east, WGS 84.": "東経（度、WGS 84）。",
    "Number in GeoNames; null where it has none.": "GeoNamesの番号。なければ null。",
    "The newest claims that name it, at most three; all of them stand on its page.": (
        "名前の出てくる最も新しい記述（最大3件）。すべてはページにあります。"
    ),
    "The fullest form printed.": "出典にある最も完全な表記。",
    "What they are said to be, the latest first.": "出典にある役職や役割。新しい順。",
    "The claims that name them, in the order in which they were read.": "名前の出てくる記述。読み込んだ順。",
    "Its name.": "名称。",
    "Where a source says that it sits.": "出典が伝える所在地。",
    # issues and articles
    "Title as printed; empty where none is.": "誌名（原文どおり）。なければ空。",
    "Month or day of issue.": "発行の年月または年月日。",
    "Who publishes it; empty where it is not printed.": "発行者。記載がなければ空。",
    "The publisher's division; empty where it is not printed.": "発行部署。記載がなければ空。",
    "ISO 639-1 code of the running text.": "本文の言語のISO 639-1コード。",
    "Name of the list that this is a copy of; empty for an issue.": "写しの元となる一覧の名前。号の場合は空。",
    "Who read it, with version.": "読み取ったプログラムとその版。",
    "The name its file came under.": "元のファイル名。",
    "SHA-256 of the file's bytes.": "ファイルのSHA-256。",
    "Its articles in order; for a list it is empty, since its rows are asked for as articles.": (
        "記事（掲載順）。一覧では空で、その行は記事として求めます。"
    ),
    "The issue or list that it stands in.": "掲載されている号または一覧。",
    "Date of that issue.": "その号の日付。",
    "Headline; empty for a row of a list.": "見出し。一覧の行では空。",
    "Captions of its pictures.": "写真の説明。",
    "Paragraphs, joined by a blank line.": "段落（空行区切り）。",
    "What it says, by kind in the order of the text.": "書かれている事実。種類ごとに、本文の順。",
    # anniversaries, disagreements, topics, sources, figures, search
    "The tie.": "提携。",
    "What is counted from: `since` for the first contact, `formalised` for the agreement.": (
        "起点。`since` は交流の開始、`formalised` は提携の締結。"
    ),
    "How many years.": "年数。",
    "The first day that it can fall on.": "当たりうる最初の日。",
    "The last day that it can fall on.": "当たりうる最後の日。",
    "The date counted from.": "起点の日付。",
    "The claims that give the date.": "日付を伝える記述。",
    "What they differ on: `status`, `kind`, `since`, `formalised`, `ended`, `existence`.": (
        "食い違う項目。`status`、`kind`、`since`、`formalised`、`ended`、`existence`。"
    ),
    "How much it matters to somebody who relies on the register; status weighs most.": (
        "利用者にとっての重要さ。状況の食い違いが最も重くなります。"
    ),
    "The values and who says them, the shown one first.": "それぞれの値とその出典。表示している値が先頭。",
    "What a person decided it to be; that is shown. Empty where nobody did.": (
        "担当者が判断した値。この値を表示しています。判断がなければ空。"
    ),
    "The claims behind the values.": "値の根拠となる記述。",
    "In English.": "英語名。",
    "In Japanese.": "日本語名。",
    "`newsletter` or `list`.": "`newsletter`（ニュースレター）または `list`（一覧）。",
    "Its title as printed, or the name of the list; empty for issues without a title.": (
        "誌名（原文どおり）または一覧の名前。誌名のない号では空。"
    ),
    "Issues that are kept; of a list one, the copy in force.": "収録している号の数。一覧では現在有効な写しの1。",
    "Date of the earliest.": "最も古い号の日付。",
    "Date of the latest.": "最も新しい号の日付。",
    "In the language asked for.": "指定した言語での題名。",
    "What the rows stand for, such as `country`.": "行が表すもの（例：`country`）。",
    "What each row is parted into, such as `kind`.": "行の内訳（例：`kind`）。",
    "The parts that were counted, in their order.": "数えた内訳（並び順）。",
    "Row by row: the largest first, or in the order of time.": "行ごとの件数。多い順、または年代順。",
    "`place`, `tie`, `activity`, `person`, `organisation` or `article`.": (
        "`place`、`tie`、`activity`、`person`、`organisation`、`article` のいずれか。"
    ),
    "What it is called.": "名称。",
    "The passage that fits the words; empty where the title does.": ("検索語に合う本文の一節。題名が合う場合は空。"),
    # changes
    "What came, changed, was merged or went since; a thing may be told of on several pages, or a page be empty.": (
        "その後に加わった、変わった、統合された、またはなくなったもの。同じものが複数のページに出ることや、空のページもあります。"
    ),
    "The `sequence` of the answer that you have.": "手元にある応答の `sequence`。",
    "Permanent identifier of the thing.": "対象の永続的な識別子。",
    "What it is: `tie`, `activity`, `place`, `person`, `organisation`.": (
        "種類。`tie`、`activity`、`place`、`person`、`organisation`。"
    ),
    "`stands`: ask for it again; `merged`: it became part of another thing; `gone`: no source in force tells of it.": (
        "`stands`：あらためて求めてください。`merged`：ほかのものに統合されました。`gone`：有効な出典に記述がありません。"
    ),
    "Permanent identifier of what it is part of now; null where it was not merged.": (
        "統合先の永続的な識別子。統合されていなければ null。"
    ),
    # parts of records
    "One figure of who took part.": "参加者数の1項目。",
    "How many.": "人数。",
    "Of whom or what, as printed: `people`.": "数えた対象（原文どおり。例：`people`）。",
    "How the figure is meant: `exact`, `about`, `over`, `under`.": (
        "数の意味。`exact`（ちょうど）、`about`（約）、`over`（超）、`under`（未満）。"
    ),
    "How much was counted of one thing and one part of it.": "1つの項目と内訳についての件数。",
    "What was counted: a country's code, a year, a word of the records; empty where no date is known.": (
        "数えた項目。国コード、年、または記録の語。日付が不明なら空。"
    ),
    "The same as it is shown.": "表示用の語。",
    "Which part of it, such as a kind.": "内訳（種別など）。",
    "How much.": "件数。",
    "A date as precise as its source gives it.": "出典が示す精度のままの日付。",
    "The date in EDTF (ISO 8601-2): `2025-12`, `1997~`, `2014/..`.": (
        "EDTF（ISO 8601-2）での日付。`2025-12`、`1997~`、`2014/..` など。"
    ),
    "The first day that it can mean; null where that side is open.": "表しうる最初の日。限りがなければ null。",
    "The last day that it can mean; null where that side is open.": "表しうる最後の日。限りがなければ null。",
    "One end of a tie: a place, or an organisation that may sit in a place.": (
        "提携の一方。地域、または所在地を持ちうる団体。"
    ),
    "Name of the place or of the organisation.": "地域または団体の名前。",
    "The organisation; null where the end is a place.": "団体。地域の場合は null。",
    "The place, or where the organisation sits; null where nothing tells.": (
        "地域、または団体の所在地。記述がなければ null。"
    ),
    "One thing that an article says.": "記事に書かれている1つの事実。",
    "Number of the claim in the ledger.": "台帳での記述の番号。",
    "What it is about: `place`, `person`, `tie`, `activity`.": "対象。`place`、`person`、`tie`、`activity`。",
    "The thing that was made of it; null where nothing was.": "そこから作られたもの。なければ null。",
    "The words that say it.": "根拠となる文。",
    "Another thing by name, with the way to it.": "ほかのものの名前とアドレス。",
    "One parameter that cannot be used.": "使えないパラメーター。",
    "What is wrong with it.": "使えない理由。",
    "What a person is said to be.": "人物の役職または役割。",
    "The office or part, as printed; empty where nothing tells.": "役職または役割（原文どおり）。記述がなければ空。",
    "The body or the place of the office, as printed.": "所属する団体または地域（原文どおり）。",
    "The place of the office, if it is one that sources name.": "所属先が出典にある地域の場合、その地域。",
    "The body of the office, if it is one that sources name.": "所属先が出典にある団体の場合、その団体。",
    "When they were first seen in it.": "最初に確認された時期。",
    "When they were last seen in it.": "最後に確認された時期。",
    "Why a question was not answered.": "応答できなかった理由。",
    "The kind of problem; `about:blank` says that the status tells all.": (
        "問題の種類。`about:blank` は状態コードがすべてを表すという意味です。"
    ),
    "The status in words.": "状態の説明。",
    "The HTTP status.": "HTTPの状態コード。",
    "What happened, to what.": "何に何が起きたか。",
    "What to do; empty where nothing can be done.": "対処の方法。なければ空。",
    "The parameters that cannot be used.": "使えないパラメーター。",
    "One value that sources give, and which.": "出典が示す1つの値と、その出典。",
    "What the value is of: `kind`, `status`, `since`, `formalised`, `ended`.": (
        "値の項目。`kind`、`status`、`since`、`formalised`、`ended`。"
    ),
    "The value: a word of the vocabulary, or a date in EDTF.": "値。用語、またはEDTFの日付。",
    "Numbers of the claims that say it, the most trusted first.": "それを伝える記述の番号。信頼できる順。",
    "A place by name, with where it lies.": "地域の名前と位置。",
    "One claim of one article, or of one row of a list, with the words that say it.": (
        "記事または一覧の行にある1つの記述と、その文。"
    ),
    "Number of the claim in the ledger; values refer to it.": "台帳での記述の番号。値から参照されます。",
    "Address of the article's page at these words.": "記事のページの、その文の位置のアドレス。",
    "Permanent identifier of the article.": "記事の永続的な識別子。",
    "Headline of the article; empty for a row of a list.": "記事の見出し。一覧の行では空。",
    "Title of the newsletter or of the list; the name of its file where it prints none.": (
        "ニュースレターまたは一覧の題名。なければファイル名。"
    ),
    "Date of the issue or of the list.": "号または一覧の日付。",
    "Name of the list of ties that says it; empty where an article does.": (
        "それを伝える提携一覧の名前。記事の場合は空。"
    ),
    "Number of the row in the list, from one; null where an article says it, or where the row is gone.": (
        "一覧の行番号（1から）。記事の場合、または行がなくなった場合は null。"
    ),
    "Who read it, with version: `grammar 0.1.0`.": "読み取ったプログラムとその版（例：`grammar 0.1.0`）。",
    "When it was read.": "読み取った日時。",
    "The words that say it, as printed.": "根拠となる文（原文どおり）。",
    "Permanent identifier of the place.": "地域の永続的な識別子。",
    "Address of its page.": "そのページのアドレス。",
    "Lists that cover its places and do not have it, or have it no more.": (
        "その地域を収録しながらこの提携を載せていない、または載せなくなった一覧。"
    ),
    "Of `existence`: the lists that do not have the tie, or have it no more; else empty.": (
        "`existence` の場合、その提携を載せていない、または載せなくなった一覧。それ以外では空。"
    ),
    "A list of ties that does not have a tie which another source tells of; no list need be complete.": (
        "ほかの出典が伝える提携を載せていない一覧。一覧は網羅的とは限りません。"
    ),
    "Name of the list.": "一覧の名前。",
    "The corrected version that took its place; null where it counts itself.": (
        "代わりに有効となった訂正版。自身が有効な場合は null。"
    ),
    "The earlier versions whose place it took.": "これが置き換えた以前の版。",
    "Other versions of the issue that count beside it.": "並んで有効とされている同じ号の別の版。",
    "`not listed`: it covers the places and does not have the tie; `no longer listed`: an earlier copy had it.": (
        "`not listed`：その地域を収録するが、提携は載っていない。`no longer listed`：以前の写しには載っていた。"
    ),
    "When the copy in force was read.": "現在有効な写しを取得した日。",
    "Numbers of the claims that say that the tie is gone from it; none where it never had the tie.": (
        "一覧からなくなったことを示す記述の番号。もともと載っていなければ空。"
    ),
}
"""Each sentence of the page, by the one in English."""
