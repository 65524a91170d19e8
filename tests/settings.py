"""The settings of the tests: the site's own, with a home folder of their own."""

import os
import tempfile

os.environ["GLOCAL_HOME"] = tempfile.mkdtemp(prefix="glocal-tests-")

from glocal.site.settings import *  # noqa: F403 - the home folder must be named first
