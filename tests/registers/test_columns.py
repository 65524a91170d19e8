import pytest

from glocal.gazetteer import Gazetteer
from glocal.model.errors import GlocalError
from glocal.registers.columns import Correction, Guess, is_header, read_header


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("City,Partner,Date", "a_name,b_name,date"),
        ("自治体名,都道府県,姉妹都市名,国名,提携年月日", "a_name,a_region,b_name,b_country,date"),
        ("日本側自治体名,相手国,相手都市名,種別,締結日", "a_name,b_country,b_name,kind,date"),
        ("Prefecture,City,Country,Sister City,Year", "a_region,a_name,b_country,b_name,date"),
        ("No.,City,Prefecture,Partner city,Country,Status", ",a_name,a_region,b_name,b_country,status"),
        ("City 1,Country 1,City 2,Country 2,End date", "a_name,a_country,b_name,b_country,until"),
        ("itemLabel,itemLabel_ja,coord,partnerLabel,partnerLabel_ja", "a_name,a_name_ja,a_point,b_name,b_name_ja"),
        ("Town,Lat,Lon,Twin town,Lat,Lon", "a_name,a_lat,a_lon,b_name,b_lat,b_lon"),
        ("Commune,Département,Ville jumelée,Pays,Date de signature", "a_name,a_region,b_name,b_country,date"),
        ("Ciudad,País,Ciudad hermana,País,Año", "a_name,a_country,b_name,b_country,date"),
        ("Stadt,Partnerstadt,Land,Seit", "a_name,b_name,b_country,date"),
        ("start time,item,partner,point in time", "date,a_name,b_name,date"),
    ],
)
def test_headers_tell_what_columns_mean(gazetteer: Gazetteer, headers: str, fields: str):
    cells = headers.split(",")

    assert is_header(cells, gazetteer)
    assert [field or "" for field in Guess(cells, [], {}, ()).fields(gazetteer)] == fields.split(",")


@pytest.mark.parametrize("row", ["Mexico City,Nagoya", "京都市,北京市", "Salt Lake City,Matsumoto", "1,2", ","])
def test_a_row_of_places_is_no_header(gazetteer: Gazetteer, row: str):
    assert not is_header(row.split(","), gazetteer)


def test_values_tell_what_columns_mean_where_no_header_does(gazetteer: Gazetteer):
    rows = [["Nagoya", "JP", "Sydney", "AU", "1980"], ["Sendai", "JP", "Rennes", "FR", "1967"]]

    fields = Guess([f"column {n}" for n in range(1, 6)], rows, {}, ()).fields(gazetteer)

    assert fields == ["a_name", "a_country", "b_name", "b_country", "date"]


def test_of_town_state_and_country_the_town_is_the_end(gazetteer: Gazetteer):
    rows = [["Misato", "Saitama", "JP", "Sydney", "NSW", "AU"], ["Nagoya", "Aichi", "JP", "Lyon", "Rhône", "FR"]]

    fields = Guess([f"column {n}" for n in range(1, 7)], rows, {}, ()).fields(gazetteer)

    assert fields == ["a_name", None, "a_country", "b_name", None, "b_country"]


def test_a_column_of_identities_is_no_name(gazetteer: Gazetteer):
    rows = [["http://www.wikidata.org/entity/Q11751", "Nagoya", "Sydney"]]

    assert Guess(["item", "itemLabel", "partner"], rows, {}, ()).fields(gazetteer) == ["a_id", "a_name", "b_name"]


def test_what_a_person_says_goes_before_what_headers_say(gazetteer: Gazetteer):
    correction = Correction.of({"b_name": "City", "a_name": "=Misato"})
    headers = ["City", "Country"]

    fields = Guess(headers, [], correction.positions(headers), correction.constants).fields(gazetteer)

    assert fields == ["b_name", "b_country"]


def test_of_several_columns_of_dates_the_one_that_a_person_names_alone_tells_it(gazetteer: Gazetteer):
    headers = ["City", "Partner", "Year", "Visit"]

    fields = Guess(headers, [], Correction.of({"date": "Visit"}).positions(headers), ()).fields(gazetteer)

    assert fields == ["a_name", "b_name", None, "date"]


@pytest.mark.parametrize(
    ("mapping", "message"),
    [({"c_name": "City"}, "c_name is nothing that a column can tell"), ({"a_name": "Town"}, "there is no column Town")],
)
def test_a_correction_that_fits_nothing_is_refused(mapping: dict[str, str], message: str):
    with pytest.raises(GlocalError, match=message):
        Correction.of(mapping).positions(["City", "Partner"])


def test_a_header_of_unknown_words_means_nothing():
    assert read_header("Remarks").property is None
