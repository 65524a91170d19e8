"""`python -m glocal.cli` is the command `glocal`."""

from glocal.cli import main

main()
