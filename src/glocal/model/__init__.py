"""The words of the field as values, on the standard library alone.

Import from the module that defines a word (`glocal.model.place`); this package has no shortcuts.
"""
