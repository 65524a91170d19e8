"""What the globe asks for: all ties as columns, and the lines about those that are pointed at."""

import gzip
import re

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from glocal.entities import asking
from glocal.web.maps.columns import tie_columns

_MOST_SHOWN = 8
"""Ties that are told of at once."""
_NUMBER = re.compile("[0-9]{1,18}")


@require_safe
def tie_columns_json(request: HttpRequest) -> HttpResponse:
    """Give all ties as columns, see `tie_columns`; unchanged as long as the ledger is."""
    columns = tie_columns()
    is_packed = "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(columns.packed if is_packed else gzip.decompress(columns.packed), "application/json")
    if is_packed:
        response["Content-Encoding"] = "gzip"
    response["ETag"] = f'W/"ties-{columns.sequence}"'
    response["Cache-Control"] = "no-cache"
    patch_vary_headers(response, ["Accept-Encoding"])
    return response


@require_safe
def shown(request: HttpRequest) -> HttpResponse:
    """Tell of the ties whose numbers the address names, as a part of a page; numbers that no tie has are left out."""
    named = request.GET.get("ids", "").split(",")[:_MOST_SHOWN]
    numbers = [int(number) for number in named if _NUMBER.fullmatch(number)]
    rows = asking.ties().in_bulk(numbers)
    return render(request, "glocal/maps/shown.html", {"ties": [rows[number] for number in numbers if number in rows]})
