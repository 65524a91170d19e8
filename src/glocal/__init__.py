"""Glocal: who is tied to whom abroad, what they did together, and the sentence that says so."""

__version__ = "0.1.0"
