from django.template import Context, Template
from django.test import RequestFactory

_PART = Template("{% load structured %}{% canonical_link %}{% linked_data %}")


def test_a_page_without_a_request_says_nothing():
    assert _PART.render(Context({})) == ""


def test_the_one_address_of_a_page_is_without_its_parameters():
    request = RequestFactory().get("/ties/", {"country": "<GR>"})

    assert _PART.render(Context({"request": request})) == '<link rel="canonical" href="http://testserver/ties/">'
