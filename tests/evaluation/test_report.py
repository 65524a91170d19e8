"""Scores as a table and as a record."""

import pytest

from glocal.evaluation.report import f1_of_outcome, f1_of_record, falls, scores_record, table
from glocal.evaluation.scores import Count, Fact, Miss, Outcome
from glocal.model.errors import GlocalError

OUTCOME = Outcome(
    {fact: Count(3, 4, 5) for fact in Fact},
    broken_evidence=(Miss("may", 0, Fact.TIES, is_wrong=True, what="exchange without true evidence"),),
)


def test_the_record_gives_three_digits_and_what_is_amiss():
    record = scores_record(OUTCOME, ["june"])
    assert record["ties"] == {"precision": 0.75, "recall": 0.6, "f1": 0.667, "gold": 5}
    assert (record["core_f1"], record["broken_evidence"], record["absent"]) == (0.667, 1, ["june"])


def test_scores_come_back_from_their_record():
    back = f1_of_record(scores_record(OUTCOME, []), "old.json")
    assert back == pytest.approx(f1_of_outcome(OUTCOME), abs=0.0005)


@pytest.mark.parametrize("record", [[], {}, {"core_f1": "high"}, {"core_f1": 1.0, "ties": 3}])
def test_anything_else_is_no_record_of_scores(record: object):
    with pytest.raises(GlocalError, match=r"old\.json: holds no scores"):
        f1_of_record(record, "old.json")


def test_the_table_shows_the_change_where_there_was_a_score_before():
    lines = table(OUTCOME, {"ties": 0.5, "people": 0.9, "places": 2 / 3, "core_f1": 0.6}).splitlines()
    assert lines[0].split() == ["precision", "recall", "F1", "change", "gold"]
    by_kind = {line.split()[0]: line.split()[1:] for line in lines[1:]}
    assert by_kind["ties"] == ["0.750", "0.600", "0.667", "+0.167", "5"]
    assert by_kind["people"] == ["0.750", "0.600", "0.667", "-0.233", "5"]
    assert by_kind["places"] == ["0.750", "0.600", "0.667", "=", "5"]
    assert by_kind["captions"] == ["0.750", "0.600", "0.667", "5"]
    assert lines[-1].split() == ["core", "F1", "0.667", "+0.067"]


def test_what_was_rounded_when_it_was_saved_has_not_fallen():
    assert falls({"ties": 2 / 3, "places": 0.9}, {"ties": 0.667, "places": 0.901}) == ["places"]
