"""Shares in the templates: `{% load shares %}`."""

from django import template

register = template.Library()


@register.filter
def share(count: int, total: int) -> str:
    r"""Return a share in per cent, rounded down, so that 100 % means all.

    >>> share(199, 200), share(200, 200), share(0, 0)
    ('99\xa0%', '100\xa0%', '–')
    """
    return f"{100 * count // total}\N{NO-BREAK SPACE}%" if total else "–"
