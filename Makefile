# Bare `make` lists the targets. Everything is installed into .venv; stamps in .stamps make a second call quick.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
BIN := .venv/bin
# A home of its own, so that the examples never enter the ledger of somebody who has set GLOCAL_HOME.
export GLOCAL_HOME := $(CURDIR)/.glocal
SOURCES := $(shell find frontend -path frontend/node_modules -prune -o -type f -print 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help setup run test check lock format bench clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .stamps/installed .stamps/frontend .stamps/messages .stamps/gazetteer ## Install and build everything, start nothing

run: setup ## Load the examples and serve them on http://127.0.0.1:8000
	@$(BIN)/glocal add examples/issues
	@$(BIN)/glocal serve --host $(HOST) --port $(PORT)

test: setup .stamps/develop ## Run the tests
	@$(BIN)/pytest

check: test ## Tests, format, lint, types, imports, sizes, floors of the reading
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/check_sizes.py src
	$(BIN)/python benchmarks/reading/gate.py

format: .stamps/develop ## Format the code and mend what ruff can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: .stamps/develop ## Resolve the dependencies anew into requirements/
	scripts/lock.sh

clean: ## Remove what setup made; what is kept in .glocal stays
	rm -rf .venv .stamps frontend/node_modules src/glocal/web/static/glocal/built

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Glocal needs Python 3.11 or newer; name one with make PYTHON=...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv

.stamps/installed: requirements/run.txt pyproject.toml | .venv/bin/python
	@mkdir -p .stamps
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/run.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.stamps/develop: requirements/develop.txt .stamps/installed
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/develop.txt
	@touch $@

.stamps/frontend: $(SOURCES) scripts/build_frontend.py .stamps/installed
	$(BIN)/python scripts/build_frontend.py
	@touch $@

.stamps/messages: .stamps/installed scripts/build_messages.py $(wildcard src/glocal/web/locale/*/LC_MESSAGES/django.po)
	$(BIN)/python scripts/build_messages.py
	@touch $@

.stamps/gazetteer: .stamps/installed $(shell find src/glocal/gazetteer -name '*.py' -o -name '*.tsv' 2>/dev/null)
	$(BIN)/glocal gazetteer build
	@touch $@
