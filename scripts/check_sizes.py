"""Checks that no module is longer than 400 lines and no function than 40: the house's limits.

Example: python scripts/check_sizes.py src
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

MODULE_LINES = 400
FUNCTION_LINES = 40


def oversized(path: Path) -> Iterator[str]:
    """Yield a line for the module, and for each function of it, that is too long."""
    text = path.read_text(encoding="utf-8")
    if (lines := text.count("\n")) > MODULE_LINES:
        yield f"{path}: {lines} lines, more than {MODULE_LINES}"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield f"{path}:{node.lineno}: {node.name} has {lines} lines, more than {FUNCTION_LINES}"


def main(folders: list[str]) -> int:
    """Print what is too long below the folders; the exit status is 1 where anything is."""
    modules = [path for folder in folders for path in sorted(Path(folder).rglob("*.py"))]
    found = [line for path in modules if "migrations" not in path.parts for line in oversized(path)]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["src"]))
