from glocal.model.errors import GlocalError
from glocal.model.problem import Problem


def test_a_problem_is_printed_as_compilers_do():
    problem = Problem("ties.csv", "unknown country code XQ", "use ISO 3166-1 codes", line=7, column=12)

    assert str(problem) == "ties.csv:7:12: unknown country code XQ: use ISO 3166-1 codes"


def test_an_error_says_what_to_do():
    assert str(GlocalError("no room to write", "free disk space")) == "no room to write: free disk space"
    assert str(GlocalError("no room to write")) == "no room to write"
