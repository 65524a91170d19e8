"""Modules that are loaded when something of them is asked for, in the way of the standard library's `LazyLoader`."""

import importlib.util
import sys


def load_later(name: str) -> None:
    """Let a module of a package be loaded at its first use: `from package import module` then costs nothing.

    A module that is loaded already stays as it is.

    Raises:
        ModuleNotFoundError: there is no such module.
    """
    if name in sys.modules:
        return
    spec = importlib.util.find_spec(name)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(f"no module named {name!r}", name=name)
    spec.loader = importlib.util.LazyLoader(spec.loader)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    parent, _, child = name.rpartition(".")
    if parent:
        setattr(sys.modules[parent], child, module)
