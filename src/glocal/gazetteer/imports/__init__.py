"""Sources that users have and that may not be bundled: dumps of GeoNames, Japan's list of local governments, mergers.

`import_file` turns a file into a normalised source that is kept beside the gazetteer file; `kept_sources`
returns what is kept, which every later building takes in.
"""

from glocal.gazetteer.imports.bring import Imported, import_file
from glocal.gazetteer.imports.kinds import KINDS
from glocal.gazetteer.imports.shelf import kept_sources

__all__ = ["KINDS", "Imported", "import_file", "kept_sources"]
