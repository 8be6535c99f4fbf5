# What continuous integration runs, by hand.
PYTHON ?= .venv/bin/python

.PHONY: check lint types contracts test bench

check: lint types contracts test bench

lint:
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .

types:
	$(PYTHON) -m mypy

contracts:
	$(dir $(PYTHON))lint-imports

test:
	$(PYTHON) -m pytest

bench:
	for script in $$(grep -l "measure import" benchmarks/*.py | xargs grep -L "^from training"); do $(PYTHON) $$script --quick || exit 1; done
