"""The JSON object of a reading: the guide's keys in the guide's order, and back."""

import io
import json

from hypothesis import given
from hypothesis import strategies as st

from glocal.model.article import Article, Issue
from glocal.model.claim import ActivityClaim, Attendance, PersonClaim, PlaceMention, TieClaim
from glocal.model.document import Document
from glocal.model.edtf import Edtf
from glocal.model.place import Organisation, Place
from glocal.model.reading import ArticleReading, BegunReading, Reading
from glocal.model.reason import Reason
from glocal.model.span import Evidence, Span
from glocal.model.vocabulary import ActivityKind, Bound, Mode, PlaceLevel, TieKind, TieStatus, Topic
from glocal.reading.written import from_json_dict, to_json_dict, write_json

MISATO = Place("Misato", PlaceLevel.LOCALITY, "JP", "Shimane", 35.07, 132.58, 1234567)
BALI = Place("Bali", PlaceLevel.REGION, "ID", "Bali", -8.5, 115.0, None)
ARTICLE = Article("Misato and Bali", ("A dance",), "They signed it.", topics=(Topic.CULTURE,))
EVIDENCE = (Evidence(Span(24, 39), "They signed it."),)
REASONS = (Reason("both signed", 2.0),)
READ = ArticleReading(
    ARTICLE,
    places=(PlaceMention(Span(0, 6), "Misato", MISATO, REASONS),),
    people=(PersonClaim("Kado", "Mayor", None, Edtf.parse("2025-12"), EVIDENCE, REASONS),),
    ties=(
        TieClaim(
            kind=TieKind.COOPERATION_AGREEMENT,
            status=TieStatus.ACTIVE,
            between=(MISATO, Organisation("Institute of the Arts Bali", BALI)),
            since=None,
            formalised=Edtf.parse("2025-12"),
            fields=(Topic.CULTURE,),
            label="cooperation agreement",
            evidence=EVIDENCE,
            reasons=REASONS,
        ),
    ),
    activities=(
        ActivityClaim(
            kind=ActivityKind.SIGNING,
            title="Signing",
            date=Edtf.parse("2025-12"),
            mode=Mode.ONLINE,
            places=(MISATO,),
            organisers=("Misato Town",),
            attendance=(Attendance(300, "people", Bound.OVER),),
            evidence=EVIDENCE,
            reasons=REASONS,
        ),
    ),
)
ISSUE = Issue("News", Edtf.parse("2026-04"), None, None, "en")


def reading(*articles: ArticleReading) -> Reading:
    return Reading(Document("x.txt", "0" * 64, "text/plain", "utf-8", ""), ISSUE, articles, "grammar 0.1.0")


def test_keys_and_their_order_are_those_of_the_guide():
    written = to_json_dict(reading(READ))

    assert list(written) == ["issue", "articles", "places", "people", "ties", "activities"]
    assert written["issue"] == {
        "title": "News", "date": "2026-04", "publisher": None, "division": None, "language": "en",
    }  # fmt: skip
    assert written["articles"] == [
        {"headline": "Misato and Bali", "captions": ["A dance"], "body": "They signed it.", "topics": ["culture"]}
    ]
    assert list(written["places"][0]) == [
        "article", "text", "name", "level", "country", "region", "lat", "lon", "geonames",
    ]  # fmt: skip
    assert written["people"] == [{"article": 0, "name": "Kado", "role": "Mayor", "of": None, "date": "2025-12"}]
    assert list(written["ties"][0]) == [
        "article", "kind", "status", "between", "since", "formalised", "fields", "label", "evidence",
    ]  # fmt: skip
    assert written["ties"][0]["between"][1]["organisation"] == "Institute of the Arts Bali"
    assert written["activities"][0] == {
        "article": 0,
        "kind": "signing",
        "title": "Signing",
        "date": "2025-12",
        "mode": "online",
        "places": [
            {
                "name": "Misato", "level": "locality", "country": "JP", "region": "Shimane", "lat": 35.07,
                "lon": 132.58,
                "geonames": 1234567,
            }
        ],
        "organisers": ["Misato Town"],
        "attendance": [{"count": 300, "of": "people", "bound": "over"}],
        "evidence": [{"start": 24, "end": 39, "quote": "They signed it."}],
    }  # fmt: skip


@given(st.lists(st.sampled_from([READ, ArticleReading(Article("Empty", (), ""))]), max_size=3))
def test_a_file_read_back_and_written_again_is_the_same(articles: list[ArticleReading]):
    written = to_json_dict(reading(*articles))

    issue, read = from_json_dict(written)

    assert issue == ISSUE
    assert [each.article for each in read] == [each.article for each in articles]
    again = Reading(reading().document, issue, read, "file")
    assert to_json_dict(again) == written


@given(st.lists(st.sampled_from([READ, ArticleReading(Article("Empty", (), ""))]), max_size=3))
def test_what_is_written_article_by_article_is_the_whole_object(articles: list[ArticleReading]):
    whole, file = reading(*articles), io.StringIO()

    write_json(BegunReading(whole.document, ISSUE, iter(articles), whole.maker), file)

    assert file.getvalue() == json.dumps(to_json_dict(whole), ensure_ascii=False, indent=1) + "\n"
