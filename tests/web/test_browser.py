"""A person at a browser: from the front page to an article, a tie and a place, and nothing leaves the machine."""

import re

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from glocal.entities.models import Activity, Place, Tie
from glocal.ledger.models import Article, Reading
from glocal.web.addresses import address
from tests.web.person import SMALLEST, Person, Visit

pytestmark = pytest.mark.browser

OF_THE_MAP = re.compile(r"/maps/|countries-|panel|globe|maplibre")
MOST_BYTES = 250_000
"""What the front page may weigh before the map: under a second on a slow mobile line of 3 Mbit/s."""


@pytest.fixture
def site(live_server: LiveServer, issue: Reading) -> str:
    assert issue.articles.exists()
    return str(live_server.url)


def every_page() -> list[str]:
    lists = ["/", "/issues/", "/places/", "/ties/", "/activities/", "/about/", "/ties/?country=ZZ"]
    return lists + [address(row) for table in (Reading, Article, Place, Tie, Activity) for row in table.objects.all()]


def test_a_reader_clicks_from_the_front_page_to_an_article_a_tie_and_a_place(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(site)
        page.get_by_role("link", name="Naruto plays the Ninth again").click()
        expect(page.locator("mark.place")).to_have_count(3)
        page.get_by_role("complementary").get_by_role("link", name="Naruto – Lüneburg").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Lüneburg")
        expect(page.get_by_text("The two have been sister cities since 1974.").first).to_be_visible()
        page.get_by_role("heading", level=1).get_by_role("link", name="Naruto").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Naruto")
        page.get_by_role("link", name="Naruto City").first.click()
        expect(page.locator("mark.place:target")).to_contain_text("Naruto City")

    person.does(steps)


def test_without_script_the_words_lead_to_the_list_and_back(person: Person, site: str) -> None:
    path = address(Article.objects.get())

    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(site + path)
        page.get_by_role("link", name="to fact 3 in the list").click()
        expect(page.locator("li:target")).to_contain_text("Naruto")
        page.get_by_role("link", name="to the words of fact 3", exact=True).click()
        expect(page.locator("mark:target")).to_contain_text("Naruto City")

    person.does(steps, java_script_enabled=False)


def test_pointing_at_a_fact_lights_its_words(person: Person, site: str) -> None:
    path = address(Article.objects.get())

    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(site + path)
        page.locator(".facts.tie li").hover()
        expect(page.locator("mark.lit")).to_have_count(2)
        page.mouse.move(0, 0)
        expect(page.locator("mark.lit")).to_have_count(0)
        page.get_by_role("link", name="to the words of fact 6").focus()
        expect(page.locator("mark.lit")).to_contain_text("IZUMI")

    person.does(steps)


def test_a_card_tells_the_fact_and_a_click_leads_to_it(person: Person, site: str) -> None:
    path = address(Article.objects.get())

    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(site + path)
        card = page.get_by_role("tooltip")
        page.locator("mark.person").hover()
        expect(card).to_contain_text("IZUMI")
        page.keyboard.press("Escape")
        expect(card).to_be_hidden()
        page.get_by_role("link", name="to fact 3 in the list").focus()
        expect(card).to_contain_text("Naruto")
        page.locator("mark.person").click()
        expect(page.locator("li:target")).to_contain_text("IZUMI")

    person.does(steps)


def test_the_keyboard_finds_the_content_first(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        page = visit.page
        page.goto(f"{site}/ties/")
        page.keyboard.press("Tab")
        skip = page.get_by_role("link", name="Skip to the content")
        expect(skip).to_be_focused()
        expect(skip).to_be_in_viewport(ratio=1)
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()
        page.keyboard.press("Tab")
        expect(page.get_by_label("Name")).to_be_focused()

    person.does(steps)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_is_wider_than_the_smallest_phone(person: Person, site: str, scheme: str) -> None:
    paths = every_page()

    def steps(visit: Visit) -> None:
        too_wide = []
        for path in paths:
            visit.page.goto(site + path)
            width = visit.page.evaluate("document.documentElement.scrollWidth")
            too_wide += [(path, width)] * (width > SMALLEST["width"])
        assert too_wide == []

    person.does(steps, viewport=SMALLEST, color_scheme=scheme)


def test_the_masthead_is_as_high_in_japanese_as_in_english(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        tops = []
        for path in ("/", "/ja/"):
            visit.page.goto(site + path)
            box = visit.page.locator(".masthead .thread").bounding_box()
            tops.append(box and box["y"])
        assert tops[0]
        assert tops[0] == tops[1]

    person.does(steps)


def test_the_lines_of_a_dossier_are_not_cut(person: Person, site: str) -> None:
    path = f"{address(Place.objects.get(name='Naruto'))}brief/"

    def steps(visit: Visit) -> None:
        visit.page.goto(site + path)
        lines = visit.page.locator("main .meta")
        expect(lines.first).to_be_visible()
        cut = lines.evaluate_all("all => all.filter((line) => getComputedStyle(line).clipPath !== 'none').length")
        assert cut == 0

    person.does(steps)


def test_the_front_page_is_light(person: Person, site: str) -> None:
    def steps(visit: Visit) -> None:
        visit.page.goto(site, wait_until="networkidle")
        assert any(url.endswith(".woff2") for url in visit.asked)
        before_the_map = {url: size for url, size in visit.bytes_received.items() if not OF_THE_MAP.search(url)}
        assert sum(before_the_map.values()) <= MOST_BYTES, before_the_map

    person.does(steps)
