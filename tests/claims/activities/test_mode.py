"""How people met."""

import pytest

from tests.claims.activities.conftest import Read

MET = {
    "in one place": ("A seminar was held in Perth on May 3.", "in-person"),
    "on screens": ("The gala of the sixtieth anniversary was held on two screens on May 3.", "online"),
    "told by the next sentence": ("A forum was held on May 3. It was held online.", "online"),
    "another clause": ("A reception was held in Paris on May 3; an online shop opened too.", "in-person"),
    "some there, some not": ("A seminar was held in Perth on May 3, and another 40 people joined online.", "hybrid"),
    "streamed": ("The festival was held in Hamamatsu on May 3 and streamed to São Paulo.", "hybrid"),
    "a signing of long ago": ("Perth and Kagoshima signed a sister city agreement in 1974.", None),
    "a signing where the parties met": ("The mayors signed an agreement in Nantes on May 3.", "in-person"),
    "a gift that was sent": ("In May, Toyohashi sent 3,000 masks to Nantong.", None),
    "a gift that was handed over": ("A bell was handed over to the City of Nantong on May 3.", "in-person"),
}


@pytest.mark.parametrize(("body", "mode"), MET.values(), ids=MET.keys())
def test_the_mode_is_what_the_words_about_the_event_say(body: str, mode: str | None, read_body: Read):
    (event,) = read_body(body)

    assert (event.mode.value if event.mode else None) == mode
