"""What a pattern needs to be worth trying: one of these words, in lower case, or marks.

A pattern of `glocal.articles.wording` that is taught a phrase must find one of the phrase's words here;
tests/articles/test_needs.py holds the two together.
"""

from glocal.articles.wording import DEPARTMENTS, words
from glocal.articles.wording_outside import BODY_WORDS

PLACE_WORDS = words("city town village ward prefecture district province state")
TELLING_NEEDS = words(
    "took gave began met came brought led went spoke won made grew held saw drew sang ran sent got kept "
    "left told found "
    "wrote became wait need mourn look arrive arrives come comes takes goes stay stays returns"
) | {"ed ", "し", "た", "で", "れ", "る"}
DEPARTMENT_WORDS = DEPARTMENTS | words(
    "region regions event voice voices special toward topic topics partners partner sister around our host twin"
)
PICTURE_NEEDS = words("left right center centre front back photo image courtesy picture") | {"（"}
OFFICE_WORDS = words(
    "president chair chairman chairwoman chairperson secretary treasurer editor coordinator mayor governor "
    "director principal general ambassador"
)
CAPTION_END_WORDS = words(
    "tasting booth booths session sessions dance experience performance discussion photo exhibit "
    "demonstration venue "
    "speakers participants guests"
)
PERIODICAL_NEEDS = words("news update monthly weekly quarterly annual")
SLOGAN_NEEDS = words("definitive official news updates stories bringing connecting linking your") | {
    "...",
    "…",
}
CALL_NEEDS = words(
    "comments opinions feedback suggestions ideas "
    "back copy news contributions articles items stories submissions deadline issue reports texts notices letters "
    "photos photographs announcements material number edition newsletter bulletin"
)
IMPRINT_NEEDS = words(
    "newsletter bulletin magazine journal published edited issued produced printed mailed sent appears comes typeset "
    "receive received receiving registered reproduced copied reprinted view views opinion opinions "
    "position positions issn content contents reproduction "
    "distributed delivered posted issues numbers editions"
)
BOILERPLATE_NEEDS = words("page reserved unsubscribe tel") | {"@", "+", "://"}
PUBLISHER_NEEDS = BODY_WORDS | words(
    "published issued publisher editor edited publication city town county newsletter bulletin quarterly "
    "journal magazine "
    "hall general letter eletter"
)
BYLINE_NEEDS = words(
    "by source provided contributed reported text words story photo photos written author director "
    "editor reporter correspondent coordinator "
    "researcher intern "
    "directors editors reporters"
)
CLOSING_NEEDS = words(
    "contact contacts note notes editorial imprint inquiries enquiries information about form slip application "
    "reference references links pages"
)
