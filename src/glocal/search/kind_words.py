"""The words under which kinds of ties and activities are looked for, in English and Japanese."""

KIND_WORDS: dict[str, str] = {
    "sister-city": "sister city, twin town, twinning, 姉妹都市",
    "friendship-city": "friendship city, 友好都市, 友好交流都市",
    "partnership-agreement": "partnership agreement, パートナーシップ協定",
    "cooperation-agreement": "cooperation agreement, memorandum, 協力協定, 覚書",
    "host-town": "host town, ホストタウン",
    "exchange": "exchange, 交流",
    "reception": "reception, 共催レセプション, 歓迎会",
    "study-tour": "study tour, 地方視察ツアー, 視察",
    "forum": "forum, フォーラム",
    "seminar": "seminar, workshop, セミナー, ワークショップ",
    "summit": "summit, サミット, 首長会議",
    "lecture": "lecture, talk, 講演, 講演会",
    "signing": "signing, 調印式, 締結",
    "visit": "visit, delegation, 訪問, 表敬訪問, 訪問団",
    "ceremony": "ceremony, 式典",
    "festival": "festival, 祭, フェスティバル",
    "sports-event": "sports event, tournament, スポーツ大会",
    "promotion": "promotion, 物産展, プロモーション",
    "training": "training, 研修",
    "programme": "programme, program, 事業, プログラム",
    "donation": "donation, gift, 寄贈, 寄付",
    "interview": "interview, インタビュー",
}
"""By the value of the closed list. Source: the reading guide's words in both languages, and the usual synonyms."""
