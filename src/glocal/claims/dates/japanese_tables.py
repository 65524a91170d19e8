"""The Japanese words of time, as data."""

ERAS = {"令和": 2019, "平成": 1989, "昭和": 1926, "大正": 1912, "明治": 1868}
"""Eras and the western year of their first year."""

KANJI_DIGITS = {"元": 1} | {digit: value for value, digit in enumerate("一二三四五六七八九", 1)}

SEASONS = {"春": 21, "夏": 22, "秋": 23, "冬": 24}
"""Seasons and their EDTF numbers."""

YEAR_STEPS = {
    "一昨年": (-2, False),
    "昨年": (-1, False),
    "去年": (-1, False),
    "前年": (-1, True),
    "本年": (0, False),
    "今年": (0, False),
    "同年": (0, True),
    "来年": (1, False),
    "翌年": (1, True),
}
"""Words for a year by another one: the step, and whether it counts from the text instead of the issue."""

SEASON_STEPS = {"今": (0, False), "昨": (-1, False), "来": (1, False), "翌": (1, True)}
"""The same in front of a season: `昨秋`."""

MONTH_STEPS = {"先月": -1, "今月": 0, "来月": 1, "同月": None}
"""Words for a month by the month of the issue, or, None, by that of the text."""

AMOUNTS = {"四半世紀": 25, "半世紀": 50}
"""Lengths of time that are not figures with a unit, in years."""
