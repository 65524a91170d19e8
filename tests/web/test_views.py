import datetime
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.views.defaults import server_error

from glocal.entities.building import follow
from glocal.entities.decided import places_value
from glocal.entities.deciding import Signed, decide_document, decide_value
from glocal.entities.models import Activity, Person, Place, Tie
from glocal.gazetteer import open_gazetteer
from glocal.ledger.models import Article, Claim, Reading
from glocal.model import article as words
from glocal.model.claim import ActivityClaim, PersonClaim, TieClaim
from glocal.model.edtf import Edtf
from glocal.model.place import Organisation
from glocal.model.place import Place as PlaceValue
from glocal.model.reading import ArticleReading
from glocal.model.vocabulary import ActivityKind, PlaceLevel, TieKind, TieStatus
from glocal.register_import import Listed, import_register
from glocal.web.addresses import address
from tests.web.conftest import BODY, HEADLINE, NARUTO, IssueMaker, concert, evidence, mention
from tests.web.walk import LISTS, every_page

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
TELL_NOTHING_OF_DOCUMENTS = {
    *("/about/", "/anniversaries/", "/disagreements/", "/topics/", "/topics/culture/", "/sources/glocal-sample-news/"),
    "/places/jp/tokushima/naruto/",
}
HOSTILE = """<script>alert("1")</script>&amp;'{{ 7|add:7 }}{% now "Y" %}\u202e"""


class Outline(HTMLParser):
    """Reads a page: its text, ids and links; elements that are not closed in order are an error."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.elements: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.text = ""
        self.feed(html)
        self.close()
        assert self.opened == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def values(self, name: str) -> list[str]:
        return [value for _, each, value in self.attributes if each == name]


def scripts_that_are_files(page: Outline) -> int:
    """Return how many scripts have an address of their own, or are no program but a description of the page."""
    return sum(
        tag == "script" and (name == "src" or (name, value) == ("type", "application/ld+json"))
        for tag, name, value in page.attributes
    )


def outline(client: Client, path: str) -> Outline:
    response = client.get(path, follow=True)
    assert response.status_code == 200
    return Outline(response.content.decode())


@pytest.mark.usefixtures("issue")
def test_every_page_is_well_formed_and_each_link_within_it_leads_somewhere(client: Client) -> None:
    pages = every_page()
    assert len(pages) == 22
    for path in pages:
        page = outline(client, path)
        ids = Counter(page.values("id"))
        assert [name for name, count in ids.items() if count > 1] == [], path
        inner = {href[1:] for href in page.values("href") if href.startswith("#")}
        assert inner <= set(ids), path
        assert page.elements["h1"] == 1, path
        assert page.elements["main"] == 1, path


@pytest.mark.usefixtures("issue")
def test_every_link_of_the_site_leads_to_a_page(client: Client) -> None:
    hrefs = {href.partition("#")[0] for path in every_page() for href in outline(client, path).values("href")}
    inner = {href for href in hrefs if href.startswith("/") and not href.startswith("/static/")}
    assert {path.removeprefix("/ja") for path in inner} >= set(every_page())
    assert {href: read_to_its_end(client, href) for href in inner} == dict.fromkeys(inner, 200)


def read_to_its_end(client: Client, href: str) -> int:
    """Return the status of an answer; a file that nobody reads to its end stays open."""
    response = client.get(href)
    response.getvalue()
    return response.status_code


@pytest.mark.usefixtures("issue")
def test_no_page_needs_what_the_content_policy_refuses(client: Client) -> None:
    for path in every_page():
        page = outline(client, path)
        assert "default-src 'self'" in client.get(path).headers["Content-Security-Policy"]
        assert page.values("style") == []
        assert page.elements["style"] == 0
        assert page.elements["script"] == scripts_that_are_files(page)
        assert [name for _, name, _ in page.attributes if name.startswith("on")] == []


def test_words_of_an_article_lead_to_the_list_and_back(client: Client, article: Article) -> None:
    page = outline(client, address(article))
    for claim in article.claims.all():
        for spot in (f"c-{claim.pk}", f"f-{claim.pk}"):
            assert spot in page.values("id")
            assert f"#{spot}" in page.values("href")


def test_a_second_passage_has_a_spot_of_its_own(client: Client, article: Article) -> None:
    tie = article.claims.get(kind=Claim.Kind.TIE)
    assert f"c-{tie.pk}-2" in outline(client, address(article)).values("id")
    assert f"{address(tie)}-2" in outline(client, address(Tie.objects.get())).values("href")


@pytest.mark.parametrize("table", [Place, Tie, Activity, Person])
@pytest.mark.usefixtures("issue")
def test_from_a_fact_one_click_shows_its_sentence(client: Client, table: type[Place | Tie | Activity | Person]) -> None:
    for row in table.objects.all():
        hrefs = outline(client, address(row)).values("href")
        clicks = [href for href in hrefs if re.fullmatch(r"/articles/\d+/#c-\d+", href)]
        assert clicks, row
        for href in clicks:
            path, _, spot = href.partition("#")
            assert spot in outline(client, path).values("id")


def test_the_text_of_an_article_is_whole(client: Client, article: Article) -> None:
    html = client.get(address(article)).content.decode()
    without_numbers = Outline(re.sub(r"<sup.*?</sup>", "", html)).text
    for part in [HEADLINE, *BODY.split("\n\n")]:
        assert part in without_numbers


@pytest.mark.usefixtures("issue")
def test_pages_of_things_say_what_is_known(client: Client) -> None:
    tie = outline(client, address(Tie.objects.get())).text
    assert "Sister city, active, last told of in June 2025" in tie
    assert "about 8,900 km" in tie
    activity = outline(client, address(Activity.objects.get())).text
    assert "Festival, 1 June 2025, in person" in activity
    assert "about 600 singers" in activity
    assert "City, town or village in Lower Saxony, Germany" in outline(client, "/places/de/lower-saxony/luneburg/").text


@pytest.mark.usefixtures("issue")
def test_a_place_that_a_person_decided_for_an_activity_is_shown_as_decided(client: Client) -> None:
    anna = Signed("Anna", "see the programme", datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC))
    nagoya = PlaceValue("Nagoya", PlaceLevel.LOCALITY, "JP", "Aichi", 35.18147, 136.90641, 1856057)

    decide_value(Activity.objects.get(), "place", places_value([nagoya]), anna)

    assert "Nagoya Aichi, Japan as a person decided" in outline(client, address(Activity.objects.get())).text


def test_a_value_that_a_person_decided_is_shown_as_decided_wherever_sources_differ(
    client: Client, ledger: IssueMaker
) -> None:
    """By whoever reads the tie, and the list of all disagreements, where it stands last since it is settled."""
    ledger.issue()
    ledger.issue(date="2025-07")
    later = ledger.reading("2026-01.txt", date="2026-01")
    said = concert()
    ledger.article(later, replace(said, ties=(replace(said.ties[0], formalised=Edtf.parse("1975")),)))
    follow(later)
    anna = Signed("Anna", "see the charter", datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC))
    decide_value(Tie.objects.get(), "formalised", "1976", anna)

    tie = outline(client, address(Tie.objects.get())).text
    listed = outline(client, "/disagreements/").text
    assert "Agreed\n1976 as a person decided another source says 1975" in tie
    assert "1976as a person decided1975Glocal Sample News" in tie
    assert "1976as a person decided1975Glocal Sample News" in listed
    assert "1976年担当者の判断による1975年" in outline(client, "/ja/disagreements/").text


def hostile() -> ArticleReading:
    """Return an article in which every text is hostile."""
    article = words.Article(HOSTILE, (HOSTILE,), f"{HOSTILE}\n\n{HOSTILE}")
    place = PlaceValue(HOSTILE, PlaceLevel.LOCALITY, "JP", HOSTILE, 35.0, 135.0, None)
    said = evidence(article.text, HOSTILE, HOSTILE[3:20])
    return ArticleReading(
        article,
        places=(mention(article.text, HOSTILE, place),),
        people=(PersonClaim(HOSTILE, HOSTILE, HOSTILE, None, said),),
        ties=(
            TieClaim(
                TieKind.EXCHANGE,
                TieStatus.ACTIVE,
                (place, Organisation(HOSTILE, NARUTO)),
                None,
                None,
                (),
                HOSTILE,
                said,
            ),
        ),
        activities=(ActivityClaim(ActivityKind.VISIT, HOSTILE, None, None, (place,), (HOSTILE,), (), said),),
    )


def test_what_documents_say_is_never_taken_for_html(client: Client, ledger: IssueMaker) -> None:
    reading = ledger.reading(HOSTILE, title=HOSTILE, publisher=HOSTILE, division=HOSTILE, maker=HOSTILE)
    reading.problems.create(severity="warning", message=HOSTILE, remedy=HOSTILE)
    ledger.article(reading, hostile())
    follow(reading)
    pages = every_page()
    assert len(pages) == 22
    for path in [*pages, f"/ties/?words={HOSTILE}"]:
        page = outline(client, path)
        assert page.elements["script"] == scripts_that_are_files(page)
        told = "{{ 7|add:7 }}{% now" in page.text
        assert told or path in TELL_NOTHING_OF_DOCUMENTS


def test_a_japanese_article_tells_its_language(client: Client, ledger: IssueMaker) -> None:
    reading = ledger.reading(language="ja")
    row = ledger.article(reading, ArticleReading(words.Article("三郷市", (), "三郷市は調印した。")))
    page = client.get(address(row)).content.decode()
    assert '<html lang="en">' in page
    assert '<h1 lang="ja">三郷市</h1>' in page
    assert '<div class="text" lang="ja">' in page


@pytest.mark.django_db
@pytest.mark.parametrize("name", LISTS)
def test_where_nothing_is_kept_the_page_says_what_to_do(client: Client, name: str) -> None:
    assert "glocal add examples/issues" in outline(client, reverse(name)).text


@pytest.mark.usefixtures("issue")
@pytest.mark.parametrize("name", ["places", "ties", "activities"])
def test_a_list_narrowed_to_nothing_leads_back_to_the_whole(client: Client, name: str) -> None:
    page = outline(client, f"{reverse(name)}?country=ZZ")
    assert "Nothing fits all of these" in page.text
    assert page.values("href").count(reverse(name)) >= 2


@pytest.mark.usefixtures("issue")
def test_a_filter_keeps_what_was_asked(client: Client) -> None:
    html = client.get("/ties/?words=naruto&kind=sister-city&country=DE").content.decode()
    assert 'value="naruto"' in html
    assert '<option value="sister-city" selected>sister city (1)</option>' in html
    assert '<option value="DE" selected>Germany (1)</option>' in html


def test_pages_of_a_list_keep_the_filter(client: Client, ledger: IssueMaker) -> None:
    ledger.issue()
    for number in range(45):
        Place.objects.create(
            key=f"jp/saga/{number}",
            path=f"jp/saga/{number}",
            base="",
            name=f"Saga {number}",
            level="locality",
            country="JP",
            lat=0,
            lon=0,
        )
    first = outline(client, "/places/?country=JP")
    assert "?country=JP&page=2" in first.values("href")
    assert "Page 2 of 2" in outline(client, "/places/?country=JP&page=2").text


def test_an_issue_and_its_corrected_version_name_each_other(client: Client, ledger: IssueMaker, issue: Reading) -> None:
    Reading.objects.filter(pk=issue.pk).update(retired_at_utc=ledger.now_utc)
    later = ledger.issue(name="2025-06-corrected.txt")

    earlier_page, later_page = (client.get(address(row)).content.decode() for row in (issue, later))
    article_page = client.get(address(issue.articles.get())).content.decode()

    for page in (earlier_page, article_page):
        assert f'<a href="{address(later)}">See the later version</a>' in page
    assert "It took the place of an earlier version" in later_page
    assert f'<a href="{address(issue)}">2025-06.txt</a>' in later_page
    assert f'<a href="/ja{address(later)}">後の版を見る</a>' in client.get(f"/ja{address(issue)}").content.decode()


def test_versions_that_count_side_by_side_name_each_other(client: Client, ledger: IssueMaker, issue: Reading) -> None:
    other = ledger.issue(name="2025-06-corrected.txt")

    for one, beside in ((issue, other), (other, issue)):
        page = client.get(address(one)).content.decode()
        assert "Another version counts beside this one" in page
        assert f'<a href="{address(beside)}">{beside.document.name}</a>' in page
        assert "See the later version" not in page


def test_versions_of_one_file_that_count_side_by_side_are_named_once(
    client: Client, ledger: IssueMaker, issue: Reading
) -> None:
    ledger.issue()

    assert "Other versions of this file" not in client.get(address(issue)).content.decode()


def test_an_issue_is_found_by_its_number_whatever_its_readable_part(client: Client, issue: Reading) -> None:
    for path in (f"/issues/{issue.document_id}/", f"/issues/{issue.document_id}-old-title/"):
        response = client.get(path)
        assert (response.status_code, response.headers["Location"]) == (302, address(issue))


def test_an_article_of_an_older_reading_says_so(client: Client, ledger: IssueMaker) -> None:
    reading = ledger.issue()
    Reading.objects.filter(pk=reading.pk).update(retired_at_utc=ledger.now_utc)
    page = outline(client, address(reading.articles.get()))
    assert "A newer reading of this issue" in page.text
    assert f"/issues/{reading.document_id}/" in page.values("href")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    ["/nowhere/", "/issues/99/", "/articles/99/", "/places/xx/", "/ties/a--b/", "/activities/2026/x/", "/articles/x/"],
)
def test_an_address_without_a_page_leads_to_the_lists(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    page = Outline(response.content.decode())
    assert "There is no such page" in page.text
    assert set(page.values("href")) >= {"/issues/", "/ties/", "/activities/", "/places/"}


def test_a_page_that_breaks_says_so_without_the_database() -> None:
    response = server_error(RequestFactory().get("/"))
    assert response.status_code == 500
    assert "This page could not be made" in Outline(response.content.decode()).text


@pytest.mark.usefixtures("issue")
def test_pages_are_only_read(client: Client) -> None:
    assert {path: client.post(path).status_code for path in every_page()} == dict.fromkeys(every_page(), 405)


def similar_issue(ledger: IssueMaker, number: int) -> None:
    """Add an issue with a tie, an activity and places of its own."""
    place = PlaceValue(f"Town {number}", PlaceLevel.LOCALITY, "GR", "Attica", 38.0, 23.0, 10_000 + number)
    article = words.Article(f"Naruto and Town {number}", (), "They met.")
    said = evidence(article.text, article.headline)
    reading = ledger.reading(f"{number}.txt", date=f"20{number:02}-01")
    ledger.article(
        reading,
        ArticleReading(
            article,
            places=(mention(article.text, "Naruto", NARUTO), mention(article.text, f"Town {number}", place)),
            ties=(TieClaim(TieKind.EXCHANGE, TieStatus.ACTIVE, (NARUTO, place), None, None, (), None, said),),
            activities=(
                ActivityClaim(ActivityKind.VISIT, f"Visit {number}", None, None, (NARUTO, place), (), (), said),
            ),
        ),
    )
    follow(reading)


@pytest.fixture
def queries_of(client: Client) -> Callable[[str], int]:
    def count(path: str) -> int:
        client.get(path)  # what is remembered until the ledger changes is asked before
        with CaptureQueriesContext(connection) as captured:
            assert client.get(path).status_code == 200
        return len(captured)

    return count


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("/", 30),
        ("/issues/", 5),
        ("/places/", 5),
        ("/ties/", 6),
        ("/activities/", 6),
        ("/places/jp/tokushima/naruto/", 30),
    ],
)
def test_a_page_asks_as_often_for_many_rows_as_for_few(
    ledger: IssueMaker, queries_of: Callable[[str], int], path: str, most: int
) -> None:
    similar_issue(ledger, 10)
    similar_issue(ledger, 11)
    few = queries_of(path)
    for number in range(12, 18):
        similar_issue(ledger, number)
    assert queries_of(path) == few <= most


def test_an_article_asks_as_often_for_many_facts_as_for_few(
    ledger: IssueMaker, queries_of: Callable[[str], int]
) -> None:
    similar_issue(ledger, 10)
    few = queries_of(address(Article.objects.get()))
    article = ledger.issue().articles.get()
    assert queries_of(address(article)) == few <= 13


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "years"), [("/anniversaries/", "Every fifth year"), ("/ja/anniversaries/", "5年ごと")]
)
def test_the_anniversaries_say_which_years_they_count(client: Client, path: str, years: str) -> None:
    assert years in client.get(path).content.decode()


def import_council(folder: Path) -> None:
    """Import a list of one tie as `council`."""
    listed = folder / "council.csv"
    listed.write_text("a_name,a_country,b_name,b_country\nNaruto,JP,Lüneburg,DE\n", encoding="utf-8")
    import_register(Listed(listed, "council"), open_gazetteer(), datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC))


@pytest.mark.django_db
def test_a_list_that_was_taken_back_is_gone_shows_its_rows_and_comes_back(client: Client, tmp_path: Path) -> None:
    import_council(tmp_path)
    document, now_utc = Reading.objects.get().document, datetime.datetime(2026, 5, 2, tzinfo=datetime.UTC)
    decide_document(document, counts=False, signed=Signed("Anna", "another council's", now_utc))

    response = client.get("/sources/lists/council/")
    page = Outline(response.content.decode())
    assert response.status_code == 410
    assert "This document was kept by mistake: Anna took it back on 2 May 2026" in page.text
    assert "Reason: another council's" in page.text
    assert "Lüneburg" in page.text
    assert "In figures" not in page.text
    assert client.get("/sources/lists/nobody/").status_code == 404
    decide_document(document, counts=True, signed=Signed("Anna", "ours after all", now_utc))
    assert client.get("/sources/lists/council/").status_code == 200


@pytest.mark.django_db
def test_a_register_of_lists_alone_has_a_front_page(client: Client, tmp_path: Path) -> None:
    import_council(tmp_path)
    html = client.get("/").content.decode()
    assert "Lüneburg" in html
    assert "data-globe" in html
    assert "Nothing has been read yet" not in html
    assert "Ties and activities between local governments and the world, each with the sentence that says it." in html


def test_an_issue_that_was_taken_back_is_gone_and_says_by_whom_when_and_why(
    client: Client, ledger: IssueMaker, issue: Reading
) -> None:
    path, article = address(issue), address(issue.articles.get())
    decide_document(issue.document, counts=False, signed=Signed("Anna <b>", "a draft", ledger.now_utc))

    for gone in (path, article):
        response = client.get(gone)
        assert response.status_code == 410
        assert "kept by mistake: Anna &lt;b&gt; took it back on" in response.content.decode()
        assert "Reason: a draft" in response.content.decode()
    assert "誤って登録された" in client.get(f"/ja{path}").content.decode()
    assert client.get("/issues/").status_code == 200
