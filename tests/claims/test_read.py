"""All facts of an issue: what its articles tell each other."""

from glocal.claims.read import read_all_claims
from glocal.gazetteer import open_gazetteer
from glocal.model.article import Article, Issue
from glocal.model.edtf import Edtf


def countries(title: str, body: str) -> dict[str, str]:
    """Return the country of each place of an article in an issue of this title."""
    issue = Issue(title, Edtf.parse("2016-10"), None, None, "en")
    (reading,) = read_all_claims([Article("News", (), body)], issue, open_gazetteer())
    return {claim.text: claim.place.country for claim in reading.places}


def test_a_town_that_stands_alone_in_its_country_may_be_one_near_the_home():
    body = "Guests will stay in Lismore, and we need help at the airport in Ballina."
    assert countries("Lismore City Council", body) == {"Lismore": "AU", "Ballina": "AU"}
    assert countries("Monthly Glocal News", "We need help at the airport in Ballina.") == {"Ballina": "IE"}


def test_a_partner_abroad_stays_abroad_in_news_of_its_home():
    body = "A choir of Lismore sang in Kiel, and Lismore thanks Conegliano."
    assert countries("Lismore City Council", body) == {"Lismore": "AU", "Kiel": "DE", "Conegliano": "IT"}
