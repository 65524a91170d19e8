"""The kind that an event word has beside certain others."""

import pytest

from tests.claims.activities.conftest import Read

KINDS = {
    "a tour": ("Citizens joined a tour of Yame City on May 3.", "visit"),
    "a tour of diplomats": ("Diplomats from nine countries joined a tour of Yame City on May 3.", "study-tour"),
    "a gala": ("A gala was held in Perth on May 3.", "reception"),
    "a gala of an anniversary": ("A gala for the tenth anniversary was held in Perth on May 3.", "ceremony"),
    "guests": ("Ten players stayed in Himeji from July 8 to 21.", "visit"),
    "pupils with families": ("Ten pupils stayed with host families in Himeji from July 8 to 21.", "programme"),
    "pupils sent": ("8月に高校生10名をメキシコ市に派遣しました。", "programme"),
    "a mission sent": ("8月に訪問団10名をメキシコ市に派遣しました。", "visit"),
}


@pytest.mark.parametrize(("body", "kind"), KINDS.values(), ids=KINDS.keys())
def test_other_words_of_the_sentence_decide_the_kind(body: str, kind: str, read_body: Read):
    assert [activity.kind.value for activity in read_body(body)] == [kind]
