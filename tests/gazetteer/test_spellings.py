from glocal.gazetteer.spellings import main_names, other_names


def test_a_main_name_is_also_filed_without_what_tells_it_from_namesakes():
    assert list(main_names("Misato, Saitama", "JP")) == ["Misato", "Misato, Saitama"]
    assert list(main_names("Frankfurt (Oder)", "DE")) == ["Frankfurt"]


def test_both_halves_of_a_bilingual_name_are_filed():
    assert list(main_names("Bozen / Bolzano", "IT"))[:2] == ["Bozen", "Bolzano"]


def test_airport_codes_and_machine_transliterations_are_left_out():
    assert list(other_names(["TOY", "fu shan", "Toyama"], "JP")) == ["Toyama"]


def test_a_designated_name_is_also_filed_bare():
    assert list(other_names(["Toyama-shi", "富山市"], "JP")) == ["Toyama-shi", "toyama", "富山市", "富山"]
    assert list(other_names(["Jecheon-si"], "KR")) == ["Jecheon-si", "Jecheon"]


def test_a_formal_name_stands_for_every_town_of_the_name():
    assert list(other_names(["City of Cambridge"], "US")) == ["cambridge"]
    assert list(other_names(["District of Columbia"], "US")) == ["District of Columbia", "columbia"]
