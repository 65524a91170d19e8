from glocal.model.article import Article


def test_headline_captions_and_body_stand_in_one_text():
    article = Article("A plaque", ("The mayor", "The plaque"), "It was unveiled.")

    assert article.text == "A plaque\nThe mayor\nThe plaque\nIt was unveiled."
    assert article.headline_span.of(article.text) == "A plaque"
    assert [span.of(article.text) for span in article.caption_spans] == ["The mayor", "The plaque"]
    assert article.body_span.of(article.text) == "It was unveiled."


def test_a_missing_part_keeps_its_newline():
    article = Article("A plaque", (), "")

    assert article.text == "A plaque\n"
    assert article.body_span.of(article.text) == ""
