"""The ASGI application that any server can run: `uvicorn glocal.site.asgi:application`."""

import gc
import os

import django
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "glocal.site.settings")
django.setup(set_prefix=False)

from glocal.site.serving import site  # noqa: E402 - needs the settings

application = site()

# All pages are loaded now, and stay: the collector need not look at them again, and at what is old only now and then.
# The slowest twentieth of the API's pages of ties takes 25 ms of the processor, not 150 (benchmarks/explore/api.py).
_ = get_resolver().url_patterns
gc.collect()
gc.freeze()
gc.set_threshold(700, 10, 1000)
