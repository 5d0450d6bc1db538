# Needs Python 3.11 or later with venv and pip, and make; everything else is installed into .venv, once.
# Another Python than the first one found: make PYTHON=/path/to/python3.13
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# The question as typed: make would read "$5,000" as a variable of its own.
override Q := $(value Q)
export Q

.PHONY: help run test check eval bench pictures lock dist clean

help:
	@echo 'make run            open citedesk; without a terminal, answer the questions on standard input'
	@echo 'make run Q="..."    answer one question'
	@echo 'make test           run the tests'
	@echo 'make check          style, types and import contracts'
	@echo 'make eval           score the question sets'
	@echo 'make bench          time an installed wheel'
	@echo 'make lock           renew requirements/*.txt'
	@echo 'make dist           build the wheel'
	@echo 'make clean          remove what was made, .venv too'

run: .venv/run.stamp
ifneq ($(Q),)
	@$(BIN)/citedesk ask -- "$$Q"
else
	@$(BIN)/citedesk
endif

test: .venv/dev.stamp
	$(BIN)/pytest -n auto

check: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

eval: .venv/run.stamp
	$(BIN)/citedesk eval tests/questions/open tests/questions/held --no-failures --floors tests/questions/floors.toml

bench: .venv/dev.stamp
	$(BIN)/python tools/bench.py
	$(BIN)/python tools/bench_screens.py

pictures: .venv/dev.stamp
	$(BIN)/python tools/pictures.py docs

lock: .venv/dev.stamp
	$(BIN)/python tools/lock.py

dist: .venv/dev.stamp
	$(BIN)/python -m build --wheel --no-isolation

clean:
	rm -rf .venv dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/venv.stamp:
	@for python in $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14 python; do \
	  "$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  exec "$$python" -m venv .venv; \
	done; \
	echo 'citedesk needs Python 3.11 or later with venv and pip (on Debian: apt install python3-venv)' >&2; exit 1
	@touch $@

.venv/run.stamp: .venv/venv.stamp requirements/run.txt requirements/build.txt pyproject.toml
	$(PIP) install --require-hashes -r requirements/run.txt -r requirements/build.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev.stamp: .venv/run.stamp requirements/dev.txt
	$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@
