# Everything a developer runs. A fresh machine needs python3 (3.11 or later) with venv, and make.
#   make PYTHON=python3.12 demo   takes another interpreter; make VENV=/tmp/env test keeps the environment elsewhere.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help demo install dev test lint bench docs readme rules parses train wheel clean

help:
	@echo "make demo     install, extract the seed article and print its events"
	@echo "make test     tests with coverage (at least 95 % of the lines)"
	@echo "make lint     ruff, mypy --strict, import contracts"
	@echo "make docs     build the documentation into site/ and fail on any warning"
	@echo "make bench    measure and write docs/benchmarks.md"
	@echo "make readme   run the examples of README.md and of the guides, and write their outputs anew"
	@echo "make rules    write docs/rules.md from the rules"
	@echo "make parses   record the parses that the rule tests read, with the embedded model"
	@echo "make wheel    build the package and try it outside this folder"
	@echo "make train    train the embedded model (up to two and a half hours on two cores)"
	@echo "make clean    remove what these wrote, the environment included"

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is missing or older than Python 3.11: give another one, make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "$(PYTHON) has no venv: install it (Debian and Ubuntu: the package python3-venv)"; rm -rf $(VENV); exit 1; }

# torch goes first and alone: its exact version decides that the small CPU build is taken where there is one
$(VENV)/.installed: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) -c constraints.txt torch
	$(PIP) -c constraints.txt -e .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(PIP) -c constraints.txt -e '.[dev]'
	@touch $@

install: $(VENV)/.installed
dev: $(VENV)/.installed-dev

demo: install
	@$(BIN)/geoevents extract seeds/minsk.txt --published 2025-08-21

test: dev
	$(BIN)/python -m pytest --cov=geoevents --cov-report=term:skip-covered --cov-fail-under=95

lint: dev
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

docs: dev
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

bench: dev
	$(BIN)/python -m tests.benchmarks $(BENCH)

readme: dev
	$(BIN)/python scripts/run_readme.py --write

rules: install
	$(BIN)/python scripts/write_rule_catalogue.py

parses: install
	$(BIN)/python scripts/record_parses.py

# built, installed into a fresh environment (which borrows the libraries of ours) and run from an empty folder
wheel: dev
	rm -rf build dist
	$(BIN)/python -m build --wheel --no-isolation --outdir dist . > /dev/null
	$(BIN)/python scripts/try_wheel.py dist/*.whl

train: install
	$(PIP) -c constraints.txt -e '.[train]'
	$(BIN)/python -m geoevents.model.train $(TRAIN)

clean:
	rm -rf $(VENV) build dist site htmlcov .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
