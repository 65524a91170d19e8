import json

from tests.registers.conftest import Read

VARIABLES = [
    "item",
    "itemLabel",
    "itemLabel_ja",
    "itemCoord",
    "partner",
    "partnerLabel",
    "partnerCoord",
    "start",
    "end",
    "pointInTime",
]


def binding(**values: str) -> dict[str, dict[str, str]]:
    return {name: {"type": "literal", "value": value} for name, value in values.items()}


SENDAI = {
    "item": "http://www.wikidata.org/entity/Q46747",
    "itemLabel": "Sendai",
    "itemLabel_ja": "仙台市",
    "itemCoord": "Point(140.87 38.27)",
}
RESULTS = [
    binding(**SENDAI, partner="http://www.wikidata.org/entity/Q647", partnerLabel="Rennes",
            partnerCoord="Point(-1.68 48.11)", start="1967-09-10T00:00:00Z"),
    binding(**SENDAI, partner="http://www.wikidata.org/entity/Q16557", partnerLabel="Dallas",
            partnerCoord="Point(-96.8 32.78)", pointInTime="1997-01-01T00:00:00Z", end="2020-05-01T00:00:00Z"),
]  # fmt: skip


def results(bindings: object) -> str:
    return json.dumps({"head": {"vars": VARIABLES}, "results": {"bindings": bindings}})


def test_results_in_json_become_claims_with_qualifiers_and_identities(read: Read):
    rows, problems, layout = read(results(RESULTS))

    assert problems == []
    assert layout.form == "Wikidata results"
    first, second = rows
    assert [place.name for place in first.tie.between] == ["Sendai", "Rennes"]
    assert (str(first.tie.formalised), first.tie.status) == ("1967-09-10", "active")
    assert (str(second.tie.formalised), str(second.tie.ended), second.tie.status) == ("1997", "2020-05-01", "ended")
    assert first.key == "http://www.wikidata.org/entity/Q46747 – http://www.wikidata.org/entity/Q647"


def term(value: str) -> str:
    """Return a value as the service's TSV writes it."""
    if value.startswith("http"):
        return f"<{value}>"
    kind = "@en" if value.isalpha() else "^^<http://www.w3.org/2001/XMLSchema#string>"
    return f'"{value}"{kind}' if value else ""


def test_the_same_results_as_csv_and_tsv_say_the_same(read: Read):
    values = [[cell.get(name, {}).get("value", "") for name in VARIABLES] for cell in RESULTS]
    csv = "\r\n".join(",".join(row) for row in [VARIABLES, *values])
    terms = [[term(cell) for cell in row] for row in values]
    tsv = "\n".join("\t".join(row) for row in [[f"?{name}" for name in VARIABLES], *terms])

    by_json, by_csv, by_tsv = ([row.tie.between for row in read(each)[0]] for each in (results(RESULTS), csv, tsv))

    assert len(by_json) == 2
    assert by_json == by_csv == by_tsv


def test_results_that_break_off_keep_what_came(read: Read):
    whole = results(RESULTS)

    rows, problems, _ = read(whole[: whole.rindex("Dallas")] + "\njava.util.concurrent.TimeoutException")

    assert [row.number for row in rows] == [1]
    assert [(problem.line, problem.severity) for problem in problems] == [(2, "error")]
    assert "the query ran out of time or the download broke" in problems[0].message


def test_many_results_are_read_over_the_borders_of_chunks(read: Read):
    many = [
        binding(**SENDAI, partner=f"Q{n}", partnerLabel=f"Rennes{'é' * (n % 7)}", partnerCoord="Point(-1.68 48.11)")
        for n in range(2000)
    ]

    rows, problems, _ = read(
        json.dumps({"head": {"vars": VARIABLES}, "results": {"bindings": many}}, ensure_ascii=False)
    )

    assert (len(rows), problems, rows[-1].number) == (2000, [], 2000)


def test_json_of_something_else_is_a_problem(read: Read):
    for content in ('{"error": "no"}', '{"results": {"bindings": [1, 2]}}', "{", results([])):
        rows, problems, _ = read(content)
        assert (rows, len(problems)) == ([], 1)
