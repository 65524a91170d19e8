"""Django's settings.

Read from the environment, each documented in docs/reference/settings.md:
`GLOCAL_HOME` (folder of all that is kept), `GLOCAL_DATABASE_URL`, `GLOCAL_DEBUG`, `GLOCAL_HOSTS`,
`GLOCAL_API_RATE` (how often one address may ask the API), `GLOCAL_QUIET_AFTER_YEARS` (when a tie counts as quiet).
"""

import os
from pathlib import Path

from django.utils.functional import SimpleLazyObject

from glocal.site.database import database
from glocal.site.home import home_folder, secret_key
from glocal.site.years import years

HOME = home_folder(os.environ)
SECRET_KEY = SimpleLazyObject(lambda: secret_key(HOME))  # whoever only asks needs none, and makes no file
DEBUG = os.environ.get("GLOCAL_DEBUG") == "1"
ALLOWED_HOSTS = os.environ.get("GLOCAL_HOSTS", "localhost,127.0.0.1,[::1]").split(",")

# Delegations and ceremonies come with every fifth anniversary of an agreement; one year more lets the report appear.
GLOCAL_QUIET_AFTER_YEARS = years(os.environ, "GLOCAL_QUIET_AFTER_YEARS", 6)
GLOCAL_API_RATE = os.environ.get("GLOCAL_API_RATE", "600/minute")

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "glocal.ledger.apps.LedgerConfig",
    "glocal.entities.apps.EntitiesConfig",
    "glocal.web.apps.WebConfig",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "glocal.web.api.front.api_front",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
]
ROOT_URLCONF = "glocal.site.urls"
ASGI_APPLICATION = "glocal.site.asgi.application"

DATABASES = {"default": database(os.environ, HOME)}

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
            ],
            "builtins": ["glocal.web.templatetags.glocal_tags"],
        },
    }
]

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("ja", "日本語")]
# Named, for dossiers are also written where the pages are not loaded.
LOCALE_PATHS = [Path(__file__).parent.parent / "web" / "locale"]

STATIC_URL = "static/"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    # Errors with their cause; requests that were only wrong (404) stay out of it.
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "ERROR", "propagate": False},
        "django.security.DisallowedHost": {"handlers": [], "propagate": False},
    },
}
