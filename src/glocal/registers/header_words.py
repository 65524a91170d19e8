"""The words of column headers, English and Japanese, as data: add a word here and the column is read.

Latin words are folded and matched as whole words, Japanese ones wherever they stand in the header.
"""

SIDES = {
    "a": (
        "a", "1", "first", "from", "source", "our", "own", "home", "local", "item", "subject", "side a",
        "japanese side", "japanese city", "japanese municipality", "japanese local government",
        "日本側", "国内", "自団体", "自市",
    ),
    "b": (
        "b", "2", "second", "to", "partner", "partners", "twin", "twinned", "twins", "sister", "sisters", "foreign",
        "overseas", "other", "target", "object", "friendship", "counterpart", "side b", "partner city", "twin town",
        "twin towns", "twin city", "sister city", "sister cities", "partnerstadt", "partnergemeinde", "jumelage",
        "jumelée", "jumelle", "ville jumelée", "ville jumelle", "hermana", "hermanada", "ciudad hermana", "gemella",
        "gemellata", "città gemella", "irmã", "cidade irmã", "友好城市", "相手", "提携先", "姉妹都市", "友好都市",
        "姉妹", "友好", "海外", "外国",
    ),
}  # fmt: skip
"""Which end of the tie a column belongs to."""

NAMES_ALONE = (
    "item", "subject", "partner", "partners", "twin", "twins", "sister", "sisters", "counterpart", "partner city",
    "twin town", "twin towns", "twin city", "sister city", "sister cities", "partnerstadt", "partnergemeinde",
    "ville jumelée", "ville jumelle", "ciudad hermana", "città gemella", "cidade irmã", "友好城市", "姉妹都市",
    "友好都市", "提携先", "相手",
)  # fmt: skip
"""Words for an end that name it where nothing else stands in the header."""

PROPERTIES = {
    "until": ("end", "ended", "end date", "end time", "until", "terminated", "dissolved", "cancelled", "終了", "解消"),
    "since": ("first contact", "contact since", "exchange since", "contact", "交流開始"),
    "status": ("status", "active", "現況", "状況", "状態"),
    "kind": (
        "kind", "type", "category", "relation", "relationship", "form", "種別", "区分", "種類", "形態",
    ),
    "date": (
        "date", "year", "signed", "established", "since", "start", "start time", "start date", "point in time",
        "formalised", "formalized", "founded", "signing", "agreement", "concluded", "when", "datum", "jahr", "seit",
        "année", "depuis", "signature", "fecha", "año", "data", "anno", "ano", "日期", "时间",
        "年月日", "締結", "提携日", "提携年", "年度", "調印",
    ),
    "lat": ("lat", "latitude", "緯度"),
    "lon": ("lon", "lng", "long", "longitude", "経度"),
    "point": ("coordinates", "coordinate", "coord", "coords", "point", "geo", "location", "座標"),
    "level": ("level",),
    "id": ("id", "uri", "qid", "wikidata"),
    "name_ja": ("ja", "jp", "japanese", "japanese name", "name ja", "label ja", "和名", "日本語名", "日本語"),
    "region": (
        "region", "state", "prefecture", "province", "county", "division", "admin1", "bundesland",
        "département", "région", "provincia", "regione", "estado", "都道府県", "県名",
        "州", "省", "地域",
    ),
    "name": (
        "name", "label", "city", "cities", "town", "towns", "municipality", "municipalities", "village", "place",
        "local government", "commune", "ville", "stadt", "gemeinde", "ciudad", "città", "comune", "cidade",
        "城市", "都市", "自治体", "市町村",
        "市区町村", "団体", "市名", "町名",
    ),
    "country": ("country", "countries", "nation", "land", "pays", "país", "paese", "staat", "国名", "国"),
}  # fmt: skip
"""What a column tells; the first that matches counts, so that `end date` is no date and `国内都市` no country."""

FILLERS = (
    "of",
    "the",
    "in",
    "and",
    "or",
    "no",
    "number",
    "et",
    "de",
    "des",
    "der",
    "die",
    "di",
    "名",
    "等",
    "の",
    "側",
)
"""Words that say nothing by themselves."""

KINDS = {
    "sister-city": ("sister", "twin", "twinned", "twinning", "姉妹", "partnerstadt", "jumelage"),
    "friendship-city": ("friendship", "friendly", "友好", "親善"),
    "host-town": ("host town", "host-town", "ホストタウン"),
    "partnership-agreement": ("partnership", "partner", "パートナー"),
    "cooperation-agreement": ("cooperation", "co-operation", "agreement", "memorandum", "mou", "協力", "協定", "連携"),
    "exchange": ("exchange", "contact", "交流"),
}  # fmt: skip
"""Kinds of ties by the words of a cell; the first that matches counts."""

STATUSES = {
    "ended": (
        "ended", "end", "terminated", "dissolved", "cancelled", "canceled", "former", "inactive", "suspended", "lapsed",
        "no", "false", "解消", "終了", "休止", "停止", "破棄",
    ),
    "exploring": ("planned", "exploring", "prepared", "preparation", "proposed", "candidate", "準備", "予定", "検討"),
    "active": ("active", "current", "in force", "valid", "ongoing", "yes", "true", "継続", "有効", "締結", "提携中"),
}  # fmt: skip
"""States of ties by the words of a cell; the first that matches counts."""
