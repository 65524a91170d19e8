"""The comparison of a whole reading with the true one."""

from glocal.evaluation.activities import compare_activities
from glocal.evaluation.articles import align, compare_articles
from glocal.evaluation.evidence import check_evidence
from glocal.evaluation.people import compare_people
from glocal.evaluation.places import compare_places
from glocal.evaluation.scores import Outcome, together
from glocal.evaluation.stated import StatedReading
from glocal.evaluation.ties import compare_ties


def compare_readings(source: str, said: StatedReading, true: StatedReading) -> Outcome:
    """Return counts per kind of fact, misses and broken evidence of one pair; `source` names it in misses.

    A fact counts only in the article it belongs to: articles are matched by their headlines first, and every
    record is then matched one to one with a record of the same article.
    """
    alignment = align(source, said.articles, true.articles)
    return together(
        [
            compare_articles(alignment, said.articles, true.articles),
            compare_places(alignment, said.places, true.places),
            compare_people(alignment, said.people, true.people),
            compare_ties(alignment, said.ties, true.ties),
            compare_activities(alignment, said.activities, true.activities),
            check_evidence(source, said),
        ]
    )
