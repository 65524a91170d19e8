"""Whether what was said can be looked up: every tie and activity with quotes that stand where they say."""

from glocal.evaluation.scores import Fact, Miss, Outcome
from glocal.evaluation.stated import StatedActivity, StatedReading, StatedTie


def check_evidence(source: str, said: StatedReading) -> Outcome:
    """Return the ties and activities of a reading whose evidence is missing or untrue."""
    texts = [article.text for article in said.articles]
    records: list[tuple[Fact, StatedTie | StatedActivity]] = [
        *((Fact.TIES, tie) for tie in said.ties),
        *((Fact.ACTIVITIES, activity) for activity in said.activities),
    ]
    broken = tuple(
        Miss(source, record.article, fact, is_wrong=True, what=f"{record.kind} without true evidence")
        for fact, record in records
        if not _has_true_evidence(record, texts)
    )
    return Outcome({}, broken_evidence=broken)


def _has_true_evidence(record: StatedTie | StatedActivity, texts: list[str]) -> bool:
    if not record.evidence or record.article is None or not 0 <= record.article < len(texts):
        return False
    text = texts[record.article]
    return all(0 <= q.start < q.end and text[q.start : q.end] == q.quote for q in record.evidence)
