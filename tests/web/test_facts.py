import pytest

from glocal.entities.models import Activity, Person, Place, Tie
from glocal.ledger.models import Article, Claim, Reading
from glocal.model import article as words
from glocal.model.reading import ArticleReading
from glocal.web.facts import Fact, facts_of, marked, spans_in
from glocal.web.marks import Piece
from tests.web.conftest import BODY, CAPTIONS, HEADLINE, IssueMaker


def facts(article: Article) -> list[Fact]:
    return facts_of(article, article.claims.all())


def plain(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece for piece in pieces if isinstance(piece, str))


def test_facts_are_numbered_as_the_page_prints_their_words(article: Article) -> None:
    text = article.text
    numbered = [(fact.number, fact.claim.kind, [mark.span.of(text) for mark in fact.marks]) for fact in facts(article)]
    sentence = "On 1 June 2025, Naruto City and its guests from Lüneburg, Germany, sang Beethoven's Ninth."
    assert numbered == [
        (1, "tie", [HEADLINE, "The two have been sister cities since 1974."]),
        (2, "activity", [sentence]),
        (3, "place", ["Naruto City"]),
        (4, "place", ["Lüneburg, Germany"]),
        (5, "place", ["Germany"]),
        (6, "person", ["IZUMI"]),
    ]


def test_each_fact_knows_what_was_made_of_it(article: Article) -> None:
    made = {fact.number: fact.entity for fact in facts(article)}
    assert isinstance(made[1], Tie)
    assert isinstance(made[2], Activity)
    assert isinstance(made[3], Place)
    assert isinstance(made[6], Person)


def test_a_claim_that_nothing_was_made_of_yet_has_no_page(article: Article) -> None:
    Tie.objects.all().delete()
    assert facts(article)[0].entity is None


def test_confidence_is_the_sum_of_the_reasons(article: Article) -> None:
    assert facts(article)[2].confidence_percent == 73


@pytest.mark.parametrize(("weight", "percent"), [(0.0, 50), (9.0, 99), (-9.0, 1)])
def test_no_reading_is_called_certain(article: Article, weight: float, percent: int) -> None:
    claim = article.claims.get(kind=Claim.Kind.PERSON)
    claim.payload["reasons"] = [{"name": "seen", "weight": weight}]
    claim.save()
    assert facts(article)[5].confidence_percent == percent


def test_evidence_that_is_not_true_of_the_text_is_not_marked(article: Article) -> None:
    claim = article.claims.get(kind=Claim.Kind.ACTIVITY)
    claim.payload["evidence"][0]["start"] += 1
    claim.save()
    last = facts(article)[-1]
    assert (last.claim, last.marks) == (claim, ())


def test_space_around_the_words_is_not_marked(ledger: IssueMaker) -> None:
    row = ledger.article(ledger.reading(), ArticleReading(words.Article("A", (), " Saga  ")))
    claim = Claim(
        article=row,
        kind=Claim.Kind.PERSON,
        payload={
            "name": "Saga",
            "role": None,
            "of": None,
            "date": None,
            "evidence": [{"start": 1, "end": 9, "quote": "\n Saga  "}],
        },
    )
    (fact,) = facts_of(row, [claim])
    assert [span.of(row.text) for span in spans_in(row, fact.said)] == ["Saga"]


def test_a_marked_article_has_the_parts_and_words_of_the_article(article: Article) -> None:
    parts = marked(article, facts(article))
    assert plain(parts.headline) == HEADLINE
    assert [plain(caption) for caption in parts.captions] == CAPTIONS
    assert [plain(paragraph) for paragraph in parts.paragraphs] == BODY.split("\n\n")


def test_paragraphs_are_parted_by_blank_lines_and_empty_captions_left_out(issue: Reading, ledger: IssueMaker) -> None:
    article = words.Article("A", ("", "two"), "\none\nline\n \n\ntwo\n")
    row = ledger.article(issue, ArticleReading(article))
    parts = marked(row, [])
    assert [plain(paragraph) for paragraph in parts.paragraphs] == ["one\nline", "two\n"]
    assert [plain(caption) for caption in parts.captions] == ["two"]
