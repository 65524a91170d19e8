import subprocess
import sys

ASKED = """
import gc
from glocal.site.asgi import application
import sys
print(gc.get_freeze_count() > 50_000, "glocal.web.api.interface" in sys.modules)
"""


def test_a_server_has_all_pages_loaded_and_set_apart_before_the_first_question():
    answer = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, check=True, text=True)

    assert answer.stdout == "True True\n"
