"""Documents as issues with articles: our labelled pages, the same articles in many layouts, and the laws of reading.

A page under labelled/ has one line per line of the document, `label|text`; `on` goes on from the line above,
`second` is a further line of a headline.
"""

import json
import re
import textwrap
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glocal.articles import IssueText, Label, read_articles
from glocal.documents import read_document
from glocal.model.document import Document
from tests.articles.relaid import LAYOUTS, Layout, Told, relaid

LABELLED = sorted((Path(__file__).parent / "labelled").iterdir())
CASES = sorted((Path(__file__).parent.parent / "cases" / "open").glob("*.json"))
OUTSIDE = (Label.MASTHEAD, Label.FURNITURE)
# Eleven of 578 lines are read otherwise than they are labelled, most of them second headlines that look like
# captions. The floor lets one page go wrong and no more.
LEAST_RIGHT = 0.97


def read(text: str) -> IssueText:
    return read_articles(read_document(text.encode(), "issue.txt"))


def texts_of(issue: IssueText) -> list[tuple[str, tuple[str, ...], str]]:
    return [(article.headline, article.captions, article.body) for article in issue.articles]


def page(path: Path) -> tuple[str, list[str]]:
    """Return the text of a labelled page, and what each line with words is."""
    rows = [row.partition("|") for row in path.read_text(encoding="utf-8").splitlines()]
    labels: list[str] = []
    for label, _, text in rows:
        if text.strip():
            labels.append({"on": labels[-1] if labels else "", "second": "headline"}.get(label, label))
    return "\n".join(text for _, _, text in rows), labels


def found_labels(path: Path) -> list[tuple[str, str]]:
    """Return for each line of a labelled page what it is and what it was taken for, mastheads as furniture."""
    text, wanted = page(path)
    found = [entry.label.value for entry in read(text).labels]
    inside = {"masthead": "furniture"}
    return [(inside.get(a, a), inside.get(b, b)) for a, b in zip(wanted, found, strict=True)]


def test_the_lines_of_our_labelled_pages_are_read_as_they_are_labelled():
    pairs = [pair for path in LABELLED for pair in found_labels(path)]
    assert len(pairs) > 500
    assert sum(wanted == found for wanted, found in pairs) / len(pairs) >= LEAST_RIGHT


@pytest.mark.parametrize("name", ["release-us.txt", "city-markdown.md", "ministry-contents.txt", "japanese-news.txt"])
def test_some_pages_are_read_without_a_fault(name: str):
    (path,) = (path for path in LABELLED if path.name == name)
    assert [pair for pair in found_labels(path) if pair[0] != pair[1]] == []


def told(path: Path) -> list[Told]:
    articles = json.loads(path.read_text(encoding="utf-8"))["articles"]
    return [
        Told(
            a["headline"].removeprefix("■ "),
            tuple(re.sub("^<Photo[ \\d]*> ", "", caption) for caption in a["captions"]),
            tuple(a["body"].split("\n\n")),
        )
        for a in articles
    ]


# Articles whose body is running text; lists and calendars lose their lines in the expectations and cannot be relaid.
# The floors below were set on these issues; with four more, which came later, the narrow column reads 37 of 42.
FLOORED_ON = ("2017-08", "2019-06", "2020-12", "2022-12", "2023-06", "2024-09", "2026-06")
RELAID = [path for path in CASES if path.stem.startswith("glocal-") and path.stem.endswith(FLOORED_ON)]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_articles_are_the_same_in_every_layout(layout: Layout):
    wanted = [article for path in RELAID for article in told(path)]
    issues = [read(relaid(told(path), layout)) for path in RELAID]
    found = [article for issue in issues for article in issue.articles]
    assert {str(issue.issue.date) for issue in issues} == {"2026-04"}
    # The name of a department may stand in a headline or be left out.
    names = re.compile("|".join([f"^{name.strip()} " for name in layout.departments]) or r"(?!)")
    headlines = {names.sub("", article.headline).casefold() for article in found}
    right = sum(article.headline.casefold() in headlines for article in wanted)
    assert right >= 0.9 * len(wanted)
    assert len(found) <= 1.1 * len(wanted)
    bodies = {article.body.replace("\n\n", " ") for article in found}
    assert sum(" ".join(article.paragraphs) in bodies for article in wanted) >= 0.9 * len(wanted)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_captions_are_the_same_in_every_layout(layout: Layout):
    wanted = Counter(caption for path in RELAID for article in told(path) for caption in article.captions)
    found = Counter(
        caption.removeprefix("Photo: ")
        for path in RELAID
        for article in read(relaid(told(path), layout)).articles
        for caption in article.captions
    )
    # Side by side 31 of 37 are read, in all other layouts 33 and more; broken earlier 7 come in two pieces.
    assert (wanted & found).total() >= 0.8 * wanted.total()
    assert (found - wanted).total() <= 0.2 * wanted.total()


def test_captions_in_square_brackets_are_captions_without_them():
    issue = read(
        "Monthly News\nJune 2021\n\nNagai Keeps Running\n"
        "[The ambassador tasting the coffee]\n[Banner painted by pupils]\n\n"
        "Nagai City became the host town of Tanzania long before the Games were put off by a year, and its club still"
        " trains in green. On May 29 the city held a fair at its roadside station.\n"
    )
    assert [article.headline for article in issue.articles] == ["Nagai Keeps Running"]
    assert issue.articles[0].captions == ("The ambassador tasting the coffee", "Banner painted by pupils")


def test_who_publishes_above_a_rule_is_no_heading():
    issue = read(
        "GLOCAL NEWS\n\nNo. 18          October 2012\nLocal Partnership Office, Ministry of Foreign Affairs of Japan\n"
        "=======================================================\nIN THIS ISSUE\n  Toyohashi and Toledo ........ 1\n"
        "=======================================================\n\n\n■ Toyohashi Sends Students across the Pacific\n\n"
        "Toyohashi City and Toledo, Ohio, have been sister cities since 2000. From July 24 to August 6 twelve\n"
        "students from Toyohashi lived with families in Toledo.\n"
    )
    assert [article.headline for article in issue.articles] == ["Toyohashi Sends Students across the Pacific"]


def test_a_caption_that_goes_on_above_a_rule_is_no_heading():
    issue = read(
        "Monthly News\nJune 2021\n\n■ Terraces of Tosa\n\nMs. Hartley will tell them about her first winter there.\n\n"
        "▲ Ms. Hartley on the rice terraces of Tosa Town, where she has learned to\n  drive a small tractor\n"
        "-----------------------------------------------\nPublished by the Division\n"
    )
    assert [article.headline for article in issue.articles] == ["Terraces of Tosa"]


def test_the_examples_have_their_articles(examples: Path):
    issue = read_articles(read_document((examples / "2026-04.txt").read_bytes(), "2026-04.txt"))
    assert (issue.issue.title, str(issue.issue.date), issue.issue.language) == ("Glocal Sample News", "2026-04", "en")
    assert [article.headline for article in issue.articles][3] == (
        "Ten Years, Two Villages, One Plaque : Otama Village (Fukushima Prefecture) "
        "and Machu Picchu Village Remember Yokichi Nouchi"
    )
    assert [len(article.captions) for article in issue.articles] == [3, 2, 2, 2, 2, 0]
    assert issue.problems == ()


def test_the_real_issues_are_read_without_a_miss(shared: Path):
    for path in sorted((shared / "seeds").glob("*.txt")):
        gold = json.loads((shared / "eval" / "gold" / f"{path.stem}.json").read_text(encoding="utf-8"))
        issue = read_articles(read_document(path.read_bytes(), path.name))
        assert [(a["headline"], tuple(a["captions"]), a["body"]) for a in gold["articles"]] == texts_of(issue)
        assert str(issue.issue.date) == gold["issue"]["date"]


TWO_LAYOUTS = [path for path in LABELLED if path.name in ("city-markdown.md", "long-captions.txt")]


def test_two_issues_glued_together_give_the_articles_of_both():
    first, second = (page(path)[0] for path in TWO_LAYOUTS)
    assert texts_of(read(f"{first}\n\n{second}")) == [*texts_of(read(first)), *texts_of(read(second))]


def test_twice_the_same_issue_gives_its_articles_twice():
    text = page(TWO_LAYOUTS[1])[0]
    assert texts_of(read(f"{text}\n\n\n{text}")) == texts_of(read(text)) * 2


@pytest.mark.parametrize("path", LABELLED, ids=lambda path: path.name)
def test_line_ends_and_blanks_at_line_ends_make_no_difference(path: Path):
    text = page(path)[0]
    assert texts_of(read(text.replace("\n", " \t\r\n"))) == texts_of(read(text))


@pytest.mark.parametrize("path", LABELLED, ids=lambda path: path.name)
def test_the_spans_of_an_article_lead_to_its_words_in_the_document(path: Path):
    text = page(path)[0]
    for article in read(text).articles:
        parts = [*([article.headline] if article.headline else []), *article.captions, *article.body.split("\n\n")]
        spans = article.lines if article.body else (*article.lines, None)
        assert len(spans) == len(parts)
        for part, span in zip(parts, spans, strict=True):
            if span:
                assert part.split()[0].strip("*_") in span.of(text)
                assert part.split()[-1].strip("*_.") in span.of(text).replace("-\n", "")


def test_each_line_tells_its_number_and_its_reasons():
    entry = read("Friendship News\n\nApril 2026\n\nA Bell for Bath\n\nIt rang.\n").labels[1]
    assert (entry.number, entry.label, entry.reasons[0].name) == (3, Label.MASTHEAD, "is a date or number of issue")


WORDS = st.sampled_from(
    [
        "City",
        "the",
        "mayors",
        "signed.",
        "Photo:",
        "April 2026",
        "## ",
        "1. ",
        "\n",
        "\n\n",
        "\n\n\n\n",
        "姉妹都市",
        "。",
        "-",
        "!",
        "![](a.jpg)",
        "![A tree](a.jpg)",
        "**",
        "_",
        "> ",
        "| a | b |",
        "```",
    ]
)


def test_a_picture_without_words_is_no_caption():
    text = "## Tono plants ten trees\n\n![](trees.jpg)\n\nThe city planted ten trees on May 3.\n"
    (article,) = read_articles(read_document(text.encode(), "a.md")).articles
    assert article.captions == ()
    assert article.body == "The city planted ten trees on May 3."


def test_a_headline_breaks_where_it_likes():
    prose = "People from both towns met in the hall and\ndrank cider until the lamps went out, and\nthe mayors sang.\n"
    text = f"Town News\nMay 2024\n\nSix Mayors Meet: An Evening\nAround the Lake\n\n{prose}\n{prose}"
    (article,) = read_articles(read_document(text.encode(), "a.txt")).articles
    assert article.headline == "Six Mayors Meet: An Evening Around the Lake"


@settings(deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join) | st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_is_read_and_its_spans_are_true(text: str):
    document = read_document(text.encode(), "a.txt")
    issue = read_articles(document)
    assert all(document.text[e.span.start : e.span.end].strip() for e in issue.labels)
    for article in issue.articles:
        assert all(0 <= span.start < span.end <= len(document.text) for span in article.lines)
    if document.text and not issue.articles:
        assert issue.problems


@pytest.mark.parametrize(
    "text",
    [
        "\n" * 200_000 + "x",
        "a b c " * 200_000,
        "l" * 300_000,
        "[a](b" * 50_000,
        "A" * 239 + "!",
        "Council of " + "A" * 220 + "!",
        "**a" * 50_000,
    ],
    ids=["blank lines", "one line", "one word", "brackets", "capitals", "a name without end", "stars"],
)
def test_odd_texts_are_read_at_once(text: str):
    issue = read_articles(Document("a.txt", "", "text/plain", "utf-8", text))
    assert issue.articles == () or issue.problems


BODY = (
    "Thirty-two singers of the Burnaby Community Choir arrived in Kushiro City on May 14 and stayed for five days. "
    "They gave a concert before about 400 listeners."
)


@pytest.mark.parametrize("dash", "-–—")
def test_a_second_headline_keeps_the_dashes_it_is_set_between(dash: str):
    text = (
        f"Glocal Monthly\n31 May 2024\n\nKushiro Welcomes a Choir\n{dash} A Week of Music and Salmon {dash}\n\n{BODY}\n"
    )
    (article,) = read(text).articles
    assert article.headline == f"Kushiro Welcomes a Choir {dash} A Week of Music and Salmon {dash}"


def test_a_headline_between_stars_loses_both():
    (article,) = read(f"Glocal Monthly\n31 May 2024\n\n* Kushiro Welcomes a Choir *\n\n{BODY}\n").articles
    assert article.headline == "Kushiro Welcomes a Choir"


def test_the_line_between_title_and_date_belongs_to_the_masthead():
    head = "SISTER CITIES QUARTERLY\nLexington Sister Cities Commission, Lexington, Kentucky\nApril 2019\n\n----\n\n"
    (article,) = read(f"{head}KUSHIRO SADDLES UP\n\n{BODY}\n").articles
    assert article.headline == "KUSHIRO SADDLES UP"


def test_who_signs_a_letter_is_no_caption():
    farewell = "Best regards,\nHanako Sato\nSister Cities Desk\n"
    (article,) = read(f"Glocal Monthly\n31 May 2024\n\nKushiro Welcomes a Choir\n\n{BODY}\n\n{farewell}").articles
    assert article.captions == ()


NEWS = (
    ("Otsu Welcomes Students from Lansing", "Twelve students from Lansing visited Otsu City on May 4."),
    ("Spring Festival Draws Visitors to Kofu", "The festival of Kofu City was held on April 7 below the castle."),
    ("Drums Sound Again on Sado", "Sado City invited forty drummers, who played for two days on the beach."),
)
NEWS_JA = (
    (
        "大津市にランシング市の学生が訪問",
        (
            "五月四日、米国ミシガン州ランシング市の学生十二名が大津市を訪れました。学生たちは市内の家庭に滞在し、"
            "二つの学校で授業に参加しました。"
        ),
    ),
    (
        "甲府市で春祭り、デモイン市の一行が参加",
        (
            "四月七日、甲府市で春祭りが行われました。デモイン市から十五名の一行が市長とともにパレードに参加し、"
            "夜には合唱団が歌いました。"
        ),
    ),
    (
        "佐渡市、貴州省と友好協力協定を締結",
        (
            "佐渡市は四月二十日、貴州省と友好協力協定を締結しました。両者はトキの保護に協力し、"
            "毎年二名ずつ研修生を派遣することとしています。"
        ),
    ),
)
MARKS_JA = {
    "none": "{}\n{}",
    "set in": "{}\n\u3000{}",
    "squares": "■{}\n{}",
    "circles": "○{}\n{}",
    "points": "・{}\n{}",
    "angles": "＜{}＞\n{}",
    "dashes": "―{}―\n{}",
    "circled numbers": "{circled}{}\n{}",
    "wide numbers": "{wide}\u3000{}\n{}",
    "numbers of Japanese": "{kanji}、{}\n{}",
    "numbers in brackets": "（{wide}）{}\n{}",
    "counted words": "トピック{wide}：{}\n{}",
}


@pytest.mark.parametrize("apart", ["\n", "\n\n", "\n――――――――\n"], ids=["close", "apart", "ruled"])
@pytest.mark.parametrize("mark", MARKS_JA.values(), ids=MARKS_JA.keys())
def test_articles_in_japanese_are_the_same_in_every_layout(mark: str, apart: str):
    told = [mark.format(*each, circled="①②③"[i], wide="１２３"[i], kanji="一二三"[i]) for i, each in enumerate(NEWS_JA)]
    text = f"グローカル通信\n2018年5月号\n\n{apart.join(told)}\n"
    assert texts_of(read(text)) == [(headline, (), body) for headline, body in NEWS_JA]


@pytest.mark.parametrize("width", [24, 30, 36, 40, 48])
def test_japanese_that_is_broken_to_a_width_is_whole_again(width: int):
    broken = ["\n".join(textwrap.wrap(body, width)) for _, body in NEWS_JA]
    text = "\n\n".join(f"{headline}\n\u3000{body}" for (headline, _), body in zip(NEWS_JA, broken, strict=True))
    assert texts_of(read(text)) == [(headline, (), body) for headline, body in NEWS_JA]


def test_contents_in_japanese_are_none_of_the_articles():
    contents = "\n".join(f"{number}. {headline}" for number, (headline, _) in enumerate(NEWS_JA, 1))
    text = "\n\n".join(f"{number}．{headline}\n{body}" for number, (headline, body) in enumerate(NEWS_JA, 1))
    assert texts_of(read(f"グローカル通信\n2018年5月号\n\n【目次】\n{contents}\n\n{text}")) == [
        (headline, (), body) for headline, body in NEWS_JA
    ]


def test_the_days_of_a_journey_in_japanese_belong_to_its_article():
    headline, body = NEWS_JA[0]
    days = "5月3日（木）\u3000市長を表敬訪問\n5月4日\u3000二つの学校で授業に参加\n5月5日～6日\u3000琵琶湖を見学"
    (article,) = read(f"グローカル通信\n2018年5月号\n\n{headline}\n\n{body}\n\n{days}\n").articles
    assert (article.headline, article.captions) == (headline, ())
    assert all(day in article.body for day in days.split("\n"))


MARKS = {
    "Roman numbers": ("I. {}\n{}", "II. {}\n{}", "III. {}\n{}"),
    "letters": ("A) {}\n{}", "B) {}\n{}", "C) {}\n{}"),
    "counted words": ("Topic 1: {}\n{}", "Topic 2: {}\n{}", "Topic 3: {}\n{}"),
    "brackets": ("【{}】\n{}",) * 3,
    "angles": ("<<{}>>\n{}",) * 3,
    "arrows, the first at the top": ("▶ {}\n{}",) * 3,
}


@pytest.mark.parametrize("marks", MARKS.values(), ids=MARKS.keys())
def test_what_is_set_in_front_of_headlines_belongs_to_none(marks: tuple[str, ...]):
    text = "\n\n".join(mark.format(*told) for mark, told in zip(marks, NEWS, strict=True))
    assert texts_of(read(text)) == [(headline, (), body) for headline, body in NEWS]


def test_boxes_under_one_another_hold_the_headlines():
    text = "\n".join(f"+----------+\n| {headline} |\n+----------+\n{body}" for headline, body in NEWS)
    assert texts_of(read(text)) == [(headline, (), body) for headline, body in NEWS]


@pytest.mark.parametrize(
    "headline",
    [
        "V. Hugo Is Read in Kobe",
        "A. Sato Returns from Lansing",
        "【Update】 Choir Returns from Lansing",
        "Looking Back on 2018. What Comes Next",
        "Letters from Lansing (2) Continued",
    ],
)
def test_a_headline_keeps_what_only_looks_like_a_mark(headline: str):
    first, *others = NEWS
    text = "\n\n".join(f"{title}\n\n{body}" for title, body in ((headline, first[1]), *others))
    assert [article.headline for article in read(text).articles] == [headline, *(title for title, _ in others)]
