"""The ASGI application that any server can run: `uvicorn glocal.site.asgi:application`."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "glocal.site.settings")
application = get_asgi_application()
