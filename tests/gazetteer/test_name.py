from glocal.gazetteer.designations import Kind
from glocal.gazetteer.name import make_name
from glocal.model.span import Span


def test_a_shouted_name_is_printed_as_others_are_but_not_an_abbreviation():
    text = "TOKYO and UAE"
    printed = [make_name(text, span, span, ("", Kind.UNKNOWN)).printed for span in (Span(0, 5), Span(10, 13))]
    assert printed == ["Tokyo", "UAE"]
