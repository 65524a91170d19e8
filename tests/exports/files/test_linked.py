import dataclasses
import json

import pytest
import rdflib
from rdflib.namespace import RDF, Namespace

from glocal.exports.files.linked import document_of, node_of, write_linked
from glocal.exports.records.forms import Record
from glocal.exports.records.identifiers import urn
from glocal.exports.records.parts import EndRecord, UnlistedRecord
from glocal.exports.records.sourcing import date_record
from tests import recorded
from tests.hostile import HOSTILE

SCHEMA = Namespace("https://schema.org/")
PROV = Namespace("http://www.w3.org/ns/prov#")
WDT = Namespace("http://www.wikidata.org/prop/direct/")

# rdflib reads JSON-LD with a class of its own that it calls deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

_WANTED = {
    SCHEMA.Intangible: (SCHEMA.name, SCHEMA.about, SCHEMA.additionalType),
    SCHEMA.Event: (SCHEMA.name, SCHEMA.location),
    SCHEMA.City: (SCHEMA.name, SCHEMA.geo, SCHEMA.address),
    SCHEMA.GeoCoordinates: (SCHEMA.latitude, SCHEMA.longitude),
    SCHEMA.Person: (SCHEMA.name,),
    SCHEMA.Organization: (SCHEMA.name,),
    SCHEMA.Quotation: (SCHEMA.text, SCHEMA.isPartOf, PROV.wasAttributedTo),
    SCHEMA.Article: (SCHEMA.isPartOf,),
    PROV.SoftwareAgent: (SCHEMA.name,),
}
"""What a thing of each class must tell: the shapes that every file is held to."""


def graph(*records: Record) -> rdflib.Graph:
    """Return the triples that a file of the records holds."""
    return rdflib.Graph().parse(data=b"".join(write_linked(records)), format="json-ld")


def lacking(found: rdflib.Graph) -> list[tuple[object, object]]:
    """Return what things lack that their class must tell."""
    return [
        (thing, wanted)
        for kind, properties in _WANTED.items()
        for thing in found.subjects(RDF.type, kind)
        for wanted in properties
        if (thing, wanted, None) not in found
    ]


def test_every_kind_of_record_has_the_shape_of_its_class():
    found = graph(*recorded.everything("Misato"))

    assert lacking(found) == []
    for kind in _WANTED:
        assert (None, RDF.type, kind) in found, kind


def test_a_sister_city_tie_says_so_in_the_words_of_wikidata():
    found = graph(recorded.tie())

    assert (rdflib.URIRef(urn("place-misato")), WDT.P190, rdflib.URIRef(urn("place-salamina"))) in found


def test_a_host_town_and_a_tie_that_ended_are_not_called_twinned():
    assert (None, WDT.P190, None) not in graph(recorded.tie(kind="host-town"), recorded.tie(status="ended"))


def test_each_statement_leads_to_the_sentence_it_was_derived_from():
    found = graph(recorded.tie())
    (quotation,) = found.objects(rdflib.URIRef(urn("tie-9732c83e3e03fffd")), PROV.wasDerivedFrom)

    assert str(found.value(quotation, SCHEMA.text)) == "Misato"
    assert str(found.value(quotation, SCHEMA.url)) == "https://register.example/articles/3/#c-7"


def test_when_a_tie_was_in_force_is_one_date_of_edtf():
    assert node_of(recorded.tie(ended="2022"))["temporalCoverage"] == "2014/2022"
    assert node_of(recorded.tie(since="1997/..", ended=""))["temporalCoverage"] == "1997/.."
    assert "temporalCoverage" not in node_of(recorded.tie(since="", formalised=""))


def test_a_list_that_does_not_have_a_tie_stands_in_its_description():
    unlisted = UnlistedRecord("council", f"{recorded.SITE}/sources/lists/council/", "not listed", None, ())
    dated = dataclasses.replace(unlisted, state="no longer listed", read_on=date_record("2026-01-05"))

    assert node_of(recorded.tie(unlisted=(dated, unlisted)))["description"] == [
        "active",
        "no longer listed by council, read on 2026-01-05",
        "not listed by council",
    ]


def test_an_organisation_is_one_end_of_a_tie():
    ends = (recorded.organisation_end(), EndRecord("Salamina", None, recorded.SALAMINA))

    assert lacking(graph(recorded.tie(between=ends))) == []


def test_an_export_of_nothing_is_a_graph_of_nothing():
    assert len(graph()) == 0


def test_one_record_is_a_document_of_its_own():
    assert rdflib.Graph().parse(data=document_of(recorded.place()), format="json-ld")


@pytest.mark.parametrize("text", [text for text in HOSTILE if "\0" not in text])
def test_a_hostile_text_stays_a_literal(text: str):
    content = b"".join(write_linked(recorded.everything(text)))

    assert [node["derivedFrom"][0]["text"] for node in json.loads(content)["@graph"]] == [[text]] * 5
    assert lacking(rdflib.Graph().parse(data=content, format="json-ld")) == []
