import datetime

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import timezone, translation

from glocal.entities.models import Place, Tie, TieEnd
from glocal.model.edtf import Edtf
from glocal.model.span import Span
from glocal.web.choices import Choice
from glocal.web.marks import Mark, pieces
from glocal.web.templatetags import glocal_tags
from tests.entities.rows import tie

MISATO = Place(name="Misato", level="locality", country="JP", region="Saitama", lat=35.83, lon=139.87)
BAHIA = Place(name="Bahia", level="region", country="BR", region="Bahia", lat=-12.97, lon=-38.5)
JAPAN = Place(name="Japan", level="country", country="JP", lat=36, lon=138)


@pytest.mark.parametrize(("place", "where"), [(MISATO, "Saitama, Japan"), (BAHIA, "Brazil"), (JAPAN, ""), (None, "")])
def test_a_place_is_told_apart_by_what_it_lies_in(place: Place | None, where: str) -> None:
    assert glocal_tags.where(place) == where


@pytest.mark.parametrize(
    ("end", "where"),
    [
        (TieEnd(place=MISATO), "Saitama, Japan"),
        (TieEnd(organisation="University", place=BAHIA), "Bahia, Brazil"),
        (TieEnd(organisation="University"), ""),
    ],
)
def test_an_end_of_a_tie_is_told_apart_too(end: TieEnd, where: str) -> None:
    assert glocal_tags.where_end(end) == where


@pytest.fixture
def on_the_first_of_may_2026(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "localdate", lambda: datetime.date(2026, 5, 1))


@pytest.mark.usefixtures("on_the_first_of_may_2026")
@pytest.mark.parametrize(
    ("tie", "life"),
    [
        (Tie(status="active", last_seen="2026-04"), "active, last told of in April 2026"),
        (Tie(status="active", last_seen="2018-03"), "quiet, last told of in March 2018"),
        (Tie(status="active"), "no sign of life known"),
        (Tie(status="exploring"), "being prepared"),
        (Tie(status="ended", ended="2022"), "ended 2022"),
        (Tie(status="ended"), "ended"),
    ],
)
def test_a_tie_is_never_called_active_without_the_date_of_fresh_news(tie: Tie, life: str) -> None:
    tie.last_seen_day = Edtf.parse(tie.last_seen).latest if tie.last_seen else None
    assert glocal_tags.life(tie) == life


@pytest.mark.parametrize(
    ("edtf", "words"), [("1997/..", "since 1997"), ("1991", "since 1991"), ("1991~", "since about 1991")]
)
def test_the_beginning_of_an_exchange_is_told_once(edtf: str, words: str) -> None:
    assert glocal_tags.since(edtf) == words


def test_a_position_names_its_hemispheres() -> None:
    assert glocal_tags.position(MISATO) == "35.83° N, 139.87° E"
    assert glocal_tags.position(BAHIA) == "12.97° S, 38.50° W"


@pytest.mark.usefixtures("issue")
def test_the_ends_of_a_tie_lie_so_far_apart() -> None:
    assert glocal_tags.kilometres(Tie.objects.get()) == "8,900"


@pytest.mark.usefixtures("issue")
def test_a_tie_with_an_end_that_is_nowhere_has_no_distance() -> None:
    TieEnd.objects.filter(position=0).update(place=None, organisation="Choir")
    assert glocal_tags.kilometres(Tie.objects.get()) == ""


def test_marked_text_is_escaped_and_nests() -> None:
    text = '<b>"Misato" & co</b>'
    place = Mark(Span(4, 10), fact=7, kind="place", number=2)
    tie = Mark(Span(0, 10), fact=9, kind="tie", number=1, passage=2)
    assert glocal_tags.in_html(pieces(text, [place, tie])) == (
        '<mark class="fact tie" id="c-9-2" data-fact="9">&lt;b&gt;&quot;'
        '<mark class="fact place" id="c-7" data-fact="7">Misato'
        '<sup><a class="reference" href="#f-7" aria-label="to fact 2 in the list">2</a></sup></mark>'
        '<sup><a class="reference" href="#f-9" aria-label="to fact 1 in the list">1</a></sup></mark>'
        "&quot; &amp; co&lt;/b&gt;"
    )


def test_marked_text_is_itself_again_without_marks() -> None:
    text = "Misato <City>"
    assert glocal_tags.in_plain(pieces(text, [Mark(Span(0, 6), 1, "place", 1)])) == text


def test_nothing_is_said_of_a_date_that_is_not_known() -> None:
    assert glocal_tags.in_words(None) == ""
    assert glocal_tags.in_words("") == ""


def test_a_link_outside_its_section_is_not_the_current_one() -> None:
    page = Template('<a{% current "ties" %}>')
    assert page.render(Context({"request": RequestFactory().get("/")})) == "<a>"
    assert page.render(Context()) == "<a>"


@pytest.mark.parametrize(
    ("about", "names"),
    [(None, ["Misato", "Lüneburg"]), (MISATO, ["Misato", "Lüneburg"]), (JAPAN, ["Misato", "Lüneburg"])],
)
@pytest.mark.django_db
def test_on_the_page_of_a_place_its_own_end_of_a_tie_stands_first(about: Place | None, names: list[str]) -> None:
    row = tie("Lüneburg", "Misato")
    own = Place.objects.get(name="Misato") if about is MISATO else about
    ends = glocal_tags.ends_of(Context({"place": own} if own else {}), row)
    assert [glocal_tags.named(end) for end in ends] == names


@pytest.mark.parametrize(("language", "order"), [("en", ["AT", "DE", "GR"]), ("ja", ["AT", "GR", "DE"])])
def test_countries_to_choose_from_stand_by_their_names_in_the_language_of_the_page(
    language: str, order: list[str]
) -> None:
    choices = [Choice("GR", 1), Choice("DE", 1), Choice("AT", 1)]
    with translation.override(language):
        assert [each.value for each in glocal_tags.in_order_of_words(choices, "country")] == order
    assert glocal_tags.in_order_of_words(choices, "kind") == choices
