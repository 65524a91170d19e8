"""Headlines that stand on one line with their text."""

import textwrap

import pytest

from glocal.articles import read_articles
from glocal.documents import read_document
from glocal.model.article import Article

NEWS = (
    (
        "Nasu Cheesemakers Learn in Gruyères",
        (
            "Four cheesemakers from Nasu Town spent two weeks in Gruyères in March. They worked in three dairies "
            "of the valley and brought back eleven cultures, which the town now keeps in a cold room of its own."
        ),
    ),
    (
        "Second Bell Arrives in Obama",
        (
            "A bell cast in Gyeongju was hung beside the station of Obama City on April 9. Pupils of both cities "
            "rang it eighty times, once for each year since the first letter."
        ),
    ),
    (
        "Choir of Szeged Sings on Shodoshima",
        (
            "Thirty singers from Szeged gave two concerts on Shodoshima in May. The second one was moved into the "
            "gymnasium, as more than six hundred people had come to hear it."
        ),
    ),
    (
        "Yuzu Growers Write to Valencia",
        (
            "Growers in Umaji Village have written to farmers near Valencia, whose oranges suffer from the same "
            "beetle. Answers came within a week, and a first video call was held on May 30."
        ),
    ),
)
NEWS_JA = (
    (
        "那須町の酪農家がスイスで研修",
        "那須町の酪農家四名が三月、スイスのグリュイエールで二週間の研修を行いました。三つの工房で製法を学びました。",
    ),
    (
        "小浜市に二つ目の鐘が到着",
        "慶州市で鋳造された鐘が四月九日、小浜駅前に設置されました。両市の児童が八十回鳴らし、最初の手紙を記念しました。",
    ),
    (
        "セゲドの合唱団が小豆島で公演",
        "ハンガリーのセゲド市から三十名の合唱団が五月に小豆島を訪れ、二回の公演を行いました。会場は満員となりました。",
    ),
)
STYLES = {
    "bold": "**{head}.** {text}",
    "bold, the stop behind it": "**{head}**. {text}",
    "bold, with a colon": "__{head}:__ {text}",
    "italics": "*{head}.* {text}",
    "brackets": "【{head}】 {text}",
    "square brackets": "[{head}] {text}",
    "capitals": "{capitals}. {text}",
    "capitals and colon": "{capitals}: {text}",
    "a colon": "{head}: {text}",
    "a dash": "{head} – {text}",
    "a long dash": "{head}—{text}",
    "a stop": "{head}. {text}",
    "points": "• {head}: {text}",
    "bold points": "- **{head}.** {text}",
    "numbers": "{number}. {head}: {text}",
    "squares": "■ {head}: {text}",
}
STYLES_JA = {
    "brackets": "【{head}】{text}",
    "squares": "■{head}\u3000{text}",
    "points": "・{head}：{text}",
    "numbers": "{number}．{head}\u3000{text}",
    "dashes": "{head}――{text}",
}
LABELS = ("When", "Where", "Who", "What")
MASTHEADS = {
    "none": "",
    "a masthead": "Monthly Glocal News\nJune 2018\nRegional Cooperation Division\n\n",
    "a title": "Sister City News, Summer 2018\nCity of Portland\n\n",
}


def texts_of(text: str) -> list[tuple[str, str]]:
    return [(each.headline.lower(), each.body) for each in articles_of(text)]


def articles_of(text: str) -> tuple[Article, ...]:
    return read_articles(read_document(text.encode(), "issue.txt")).articles


def told(style: str, news: tuple[tuple[str, str], ...]) -> list[str]:
    return [
        style.format(head=head, capitals=head.upper(), text=text, number=number)
        for number, (head, text) in enumerate(news, 1)
    ]


@pytest.mark.parametrize("masthead", MASTHEADS.values(), ids=MASTHEADS.keys())
@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES.keys())
def test_a_headline_that_runs_into_its_text_is_one(style: str, masthead: str):
    expected = [(head.lower(), text) for head, text in NEWS]
    apart, close = "\n\n".join(told(style, NEWS)), "\n".join(told(style, NEWS))
    broken = "\n\n".join(textwrap.fill(each, 72, break_on_hyphens=False) for each in told(style, NEWS))
    assert [texts_of(masthead + text) for text in (apart, close, broken)] == [expected] * 3


@pytest.mark.parametrize("width", [30, 38, 200])
@pytest.mark.parametrize("style", STYLES_JA.values(), ids=STYLES_JA.keys())
def test_a_headline_in_japanese_that_runs_into_its_text_is_one(style: str, width: int):
    text = "\n\n".join("\n".join(textwrap.wrap(each, width)) for each in told(style, NEWS_JA))
    assert texts_of(f"国際交流だより\n2018年6月号\n\n{text}\n") == list(NEWS_JA)


def test_paragraphs_without_a_headline_belong_to_the_one_above():
    text = "\n\n".join(f"{each}\n\nThe mayors thanked all who had helped." for each in told(STYLES["bold"], NEWS))
    assert texts_of(text) == [
        (head.lower(), f"{body}\n\nThe mayors thanked all who had helped.") for head, body in NEWS
    ]


def test_the_spans_lead_to_headline_and_text():
    text = "\n\n".join(told(STYLES["bold"], NEWS))
    for article, (head, body) in zip(articles_of(text), NEWS, strict=True):
        assert tuple(span.of(text) for span in article.lines) == (head, body)


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(told("**{head}?** {text}", NEWS)),
        "\n\n".join(
            f"**{label}:** {text}" for label, (_, text) in zip(("When", "Where", "Who", "What"), NEWS, strict=True)
        ),
        "\n\n".join(f"OBAMA, April {number} – {text}" for number, (_, text) in enumerate(NEWS, 1)),
        "\n\n".join(text for _, text in NEWS),
    ],
    ids=["questions", "labels", "places and dates", "paragraphs"],
)
def test_what_only_leads_in_a_paragraph_makes_no_article(text: str):
    assert len(articles_of(text)) == 1


def test_words_that_lead_in_paragraphs_below_a_headline_are_none():
    lead, *others = NEWS
    text = f"{lead[0]}\n\n{lead[1]}\n\n" + "\n\n".join(told(STYLES["bold"], tuple(others)))
    (article,) = articles_of(f"Monthly Glocal News\nJune 2018\n\n{text}\n")
    assert article.headline == lead[0]
    assert all(head in article.body for head, _ in others)
