#!/usr/bin/env bash
# Resolves the dependencies of pyproject.toml into requirements/, with hashes and without download addresses.
set -euo pipefail
cd "$(dirname "$0")/.."
resolve() {
  .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-header pyproject.toml "$@"
}
resolve --group build --output-file requirements/run.txt
resolve --group develop --output-file requirements/develop.txt
