"""The data of a page for programs, in its head."""

from django import template
from django.http import HttpRequest
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from glocal.web.structured import canonical, json_of_page

register = template.Library()


@register.simple_tag(takes_context=True)
def linked_data(context: Context) -> SafeString:
    """Return the element that holds what the page is about; nothing where it is about nothing in particular."""
    request = context.get("request")
    found = json_of_page(request, context.flatten()) if isinstance(request, HttpRequest) else ""  # type: ignore[arg-type]  # Django types keys as more than texts
    # What could end the element is escaped within the JSON.
    return mark_safe(f'<script type="application/ld+json">{found}</script>') if found else SafeString("")  # noqa: S308 - as said above


@register.simple_tag(takes_context=True)
def canonical_link(context: Context) -> SafeString:
    """Return the link to the one address of the page."""
    request = context.get("request")
    return format_html('<link rel="canonical" href="{}">', canonical(request)) if request else SafeString("")
