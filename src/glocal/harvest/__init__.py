"""Lists of ties brought from the network into a local file, politely, and resumed after an interruption.

`download` brings one file, `download_twins` what Wikidata knows of twinned bodies. Reading is done elsewhere:
`glocal.registers` never touches the network.
"""

from glocal.harvest.client import Client
from glocal.harvest.download import download
from glocal.harvest.errors import HarvestError
from glocal.harvest.wikidata import ENDPOINT, download_twins

__all__ = ["ENDPOINT", "Client", "HarvestError", "download", "download_twins"]
