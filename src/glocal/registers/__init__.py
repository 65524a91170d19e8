"""From lists of ties that others keep to claims, each with its row as evidence.

`read_register` reads a list in whatever form it comes; one small module per form turns it into rows.
"""

from glocal.registers.read import read_register
from glocal.registers.row import Column, Layout, Register, RegisterRow

__all__ = ["Column", "Layout", "Register", "RegisterRow", "read_register"]
