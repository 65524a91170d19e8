"""Answers about ties made into records, many at once, as in recording.py: anniversaries, disagreements."""

from collections.abc import Sequence

from glocal.entities.anniversaries import Anniversary
from glocal.entities.disagreements import Disagreement
from glocal.entities.models import Tie
from glocal.entities.said import said_tie
from glocal.exports.records.forms import AnniversaryRecord, DisagreementRecord
from glocal.exports.records.identifiers import identifier, page_of
from glocal.exports.records.parts import DateRecord, SaidRecord
from glocal.exports.records.recording import load_ties, unlisted_records
from glocal.exports.records.sourcing import date_record, last_read, link_record, source_record, tie_name
from glocal.ledger.models import Claim


def anniversary_records(found: Sequence[Anniversary], base: str) -> list[AnniversaryRecord]:
    """Return anniversaries as records."""
    ties = list({each.tie.pk: each.tie for each in found}.values())
    load_ties(ties)
    return [_anniversary_record(each, base) for each in found]


def anniversary_name(each: Anniversary) -> str:
    """Return the permanent identifier of an anniversary."""
    return f"{identifier(each.tie)}-{each.aspect}-{each.years}"


def claims_telling(each: Anniversary) -> list[Claim]:
    """Return the claims that say the date that is counted from, else those that say another one."""
    date = getattr(each.tie, each.aspect)
    telling = [source.claim for source in each.tie.sources.all() if source.claim.payload.get(each.aspect)]
    return [claim for claim in telling if claim.payload[each.aspect] == date] or telling


def _anniversary_record(each: Anniversary, base: str) -> AnniversaryRecord:
    date = date_record(getattr(each.tie, each.aspect)) or DateRecord("", None, None)
    claims = claims_telling(each)
    return AnniversaryRecord(
        id=anniversary_name(each),
        page=page_of(each.tie, base),
        read_at_utc=last_read(claims),
        tie=link_record(each.tie, tie_name(each.tie), base),
        aspect=each.aspect,
        years=each.years,
        earliest=each.earliest,
        latest=each.latest,
        counted_from=date,
        sources=tuple(source_record(claim, base) for claim in claims),
    )


def disagreement_records(found: Sequence[tuple[Disagreement, Tie]], base: str) -> list[DisagreementRecord]:
    """Return where sources of ties differ as records."""
    load_ties(list({tie.pk: tie for _, tie in found}.values()))
    return [_disagreement_record(each, tie, base) for each, tie in found]


def _disagreement_record(each: Disagreement, tie: Tie, base: str) -> DisagreementRecord:
    claim_of = {source.claim_id: source.claim for source in tie.sources.all()}
    claims = [claim_of[number] for value in each.values for number in value.numbers if number in claim_of]
    said = [said_tie(claim) for claim in claims]
    return DisagreementRecord(
        id=f"{identifier(tie)}-{each.aspect}",
        page=page_of(tie, base),
        read_at_utc=last_read(claims),
        tie=link_record(tie, tie_name(tie), base),
        aspect=each.aspect,
        weight=each.weight,
        values=tuple(SaidRecord(each.aspect, value.text, value.numbers) for value in each.values),
        decided=each.decided,
        unlisted=unlisted_records(said, each.silences, base) if each.aspect == "existence" else (),
        sources=tuple(source_record(claim, base) for claim in claims),
    )
