"""The notice of parameters that a page does not have."""

from django import template
from django.template import Context

from glocal.search.asking import Asked
from glocal.web.filters import Filter
from glocal.web.parameters import PAGE, SEARCHED, corrections, names_of

register = template.Library()


@register.inclusion_tag("web/parts/unknown.html", takes_context=True)
def unknown_parameters(context: Context, narrowed: Filter | Asked, *others: str) -> dict[str, object]:
    """Return what the notice tells: the parameters that neither the list or search of the page nor `others` name."""
    known = SEARCHED if isinstance(narrowed, Asked) else (*names_of(type(narrowed)), PAGE)
    return {"corrections": list(corrections(context["request"].GET, (*known, *others)))}
