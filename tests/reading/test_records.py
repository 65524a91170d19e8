"""Law: a claim written as a record and read back is the same claim."""

from hypothesis import given
from hypothesis import strategies as st

from glocal.model.claim import ActivityClaim, Attendance, PersonClaim, PlaceMention, TieClaim
from glocal.model.edtf import Edtf
from glocal.model.place import Organisation, Place
from glocal.model.reason import Reason
from glocal.model.span import Evidence, Span
from glocal.model.vocabulary import ActivityKind, Bound, Mode, PlaceLevel, TieKind, TieStatus, Topic
from glocal.reading import records

TEXT = st.text(min_size=1, max_size=20)
DATES = st.none() | st.sampled_from(["2026-02-26", "1997/..", "2025~", "2019-22"]).map(Edtf.parse)
DEGREES = st.floats(-90, 90, allow_nan=False)
REASONS = st.lists(st.builds(Reason, TEXT, st.integers(-9, 9).map(float)), max_size=3).map(tuple)
PLACES = st.builds(
    Place,
    TEXT,
    st.sampled_from(PlaceLevel),
    st.just("JP"),
    st.none() | TEXT,
    DEGREES,
    DEGREES,
    st.none() | st.integers(1),
)
EVIDENCE = st.lists(st.builds(lambda quote: Evidence(Span(3, 3 + len(quote)), quote), TEXT), min_size=1, max_size=3)
ENDS = PLACES | st.builds(Organisation, TEXT, st.none() | PLACES)


@given(
    st.builds(lambda text, place, why: PlaceMention(Span(2, 2 + len(text)), text, place, why), TEXT, PLACES, REASONS)
)
def test_a_mention_comes_back(mention: PlaceMention):
    assert records.mention_of_record(records.mention_record(mention)) == mention


@given(st.builds(PersonClaim, TEXT, st.none() | TEXT, st.none() | TEXT, DATES, EVIDENCE.map(tuple), REASONS))
def test_a_person_comes_back(person: PersonClaim):
    assert records.person_of_record(records.person_record(person)) == person


@given(
    st.builds(
        TieClaim,
        kind=st.sampled_from(TieKind),
        status=st.sampled_from(TieStatus),
        between=st.tuples(ENDS, ENDS),
        since=DATES,
        formalised=DATES,
        fields=st.lists(st.sampled_from(Topic), unique=True).map(tuple),
        label=st.none() | TEXT,
        evidence=EVIDENCE.map(tuple),
        reasons=REASONS,
        ended=DATES,
        gone=st.booleans(),
    )
)
def test_a_tie_comes_back(tie: TieClaim):
    assert records.tie_of_record(records.tie_record(tie)) == tie


@given(
    st.builds(
        ActivityClaim,
        kind=st.sampled_from(ActivityKind),
        title=TEXT,
        date=DATES,
        mode=st.none() | st.sampled_from(Mode),
        places=st.lists(PLACES, max_size=2).map(tuple),
        organisers=st.lists(TEXT, max_size=2).map(tuple),
        attendance=st.lists(st.builds(Attendance, st.integers(0), TEXT, st.sampled_from(Bound)), max_size=2).map(tuple),
        evidence=EVIDENCE.map(tuple),
        reasons=REASONS,
    )
)
def test_an_activity_comes_back(activity: ActivityClaim):
    assert records.activity_of_record(records.activity_record(activity)) == activity


def test_a_record_has_the_keys_of_the_reading_guide_in_its_order():
    place = Place("Otama", PlaceLevel.LOCALITY, "JP", "Fukushima", 37.53, 140.37, 2110846)
    evidence = (Evidence(Span(0, 5), "Otama"),)
    tie = TieClaim(TieKind.EXCHANGE, TieStatus.ACTIVE, (place, place), None, None, (), None, evidence)

    record = records.tie_record(tie)

    assert list(record) == ["kind", "status", "between", "since", "formalised", "fields", "label", "evidence"]
    assert list(record["between"][0]) == ["name", "level", "country", "region", "lat", "lon", "geonames"]
    assert record["evidence"] == [{"start": 0, "end": 5, "quote": "Otama"}]
