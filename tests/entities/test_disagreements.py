from glocal.entities.disagreements import Unlisted, disagreements, unlisted
from glocal.entities.said import SaidTie
from glocal.entities.shown import Value
from glocal.entities.silence import Silence
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieKind, TieStatus
from tests.readings import tie


def said(number: int, issued: str, register: str = "", **facts: object) -> SaidTie:
    return SaidTie(number, tie(**facts), Edtf.parse(issued), register)  # type: ignore[arg-type]  # facts of `tie`


def test_sources_that_agree_or_are_only_more_exact_do_not_differ():
    claims = [said(1, "2026-01", formalised="2025-12"), said(2, "2026", "wikidata", formalised="2025-12-14")]

    assert disagreements("a & b", claims) == ()


def test_dates_that_cannot_both_be_right_are_listed_the_trusted_one_first():
    claims = [said(1, "2026", "wikidata", formalised="1987"), said(2, "2024-06", formalised="1986-05-03")]

    (found,) = disagreements("a & b", claims)

    assert (found.aspect, found.values) == ("formalised", (Value("1986-05-03", (2,)), Value("1987", (1,))))


def test_what_a_person_decided_stands_behind_what_is_open():
    claims = [
        said(1, "2026", since="1950", formalised="1987"),
        said(2, "2024-06", since="1960", formalised="1986"),
    ]

    found = disagreements("a & b", claims, (), {"formalised": "1986", "ended": "2020"})

    assert [(each.aspect, each.decided) for each in found] == [("since", ""), ("formalised", "1986")]


def test_a_status_of_years_ago_is_history_and_no_disagreement():
    history = [said(1, "2019-01"), said(2, "2024-01", status=TieStatus.ENDED)]
    dispute = [said(1, "2024-05"), said(2, "2024-01", status=TieStatus.ENDED)]

    assert disagreements("a & b", history) == ()
    assert [each.aspect for each in disagreements("a & b", dispute)] == ["status"]


def test_a_list_that_dropped_a_tie_differs_from_a_source_that_has_it():
    claims = [said(1, "2026-01"), said(2, "2026", "wikidata", gone=True)]

    (found,) = disagreements("a & b", claims)

    assert found.values == (Value("there", (1,)), Value("no longer listed", (2,)))


def test_the_weightiest_difference_comes_first():
    claims = [
        said(1, "2026-01", since="2014", kind=TieKind.EXCHANGE),
        said(2, "2026-02", "wikidata", since="1990", status=TieStatus.ENDED),
    ]

    assert [each.aspect for each in disagreements("a & b", claims)] == ["status", "kind", "since"]


SILENT = Silence("ministry", "2026-03-01", covers_both_ends=False)


def test_lists_that_dropped_a_tie_and_lists_that_never_had_it_are_one_difference():
    claims = [said(1, "2026-01"), said(2, "2026", "wikidata", gone=True)]

    (found,) = disagreements("a & b", claims, [SILENT])

    assert (found.aspect, found.silences, found.weight) == ("existence", (SILENT,), 2.0)
    assert unlisted(claims, [SILENT]) == (
        Unlisted("wikidata", "2026", had_it=True, claims=(2,)),
        Unlisted("ministry", "2026-03-01", had_it=False),
    )


def test_a_tie_that_only_a_list_had_which_dropped_it_is_told_without_a_difference():
    claims = [said(2, "2026-03-01", "wikidata", gone=True)]

    assert disagreements("a & b", claims) == ()
    assert unlisted(claims, ()) == (Unlisted("wikidata", "2026-03-01", had_it=True, claims=(2,)),)
