import subprocess
import sys

import pytest

from glocal.cli.later import load_later


def test_a_module_is_loaded_at_its_first_use():
    program = (
        "import sys\n"
        "from glocal.cli.later import load_later\n"
        "load_later('xml.dom')\n"
        "from xml import dom\n"
        "print('xml.dom.domreg' in sys.modules)\n"
        "print(dom.Node.ELEMENT_NODE, 'xml.dom.domreg' in sys.modules)\n"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False", "1", "True"]


def test_a_module_that_is_loaded_stays_as_it_is():
    loaded = sys.modules["subprocess"]

    load_later("subprocess")

    assert sys.modules["subprocess"] is loaded


def test_a_module_that_is_not_there_is_named():
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        load_later("no_such_module")
