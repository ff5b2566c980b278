# make run    set everything up and open the bundled timeline
# make test   set everything up and run the tests
# make test-long  all cases of the tests that have many, and sixteen times as many examples (half an hour)
# make test-anywhere  tests in other orders, zones, locales, terminals, as another user and under load
# make check  lint, types, layers and documentation
# make audit  ask for known weaknesses of the pinned dependencies
# make citation  have CITATION.cff read by cffconvert, which can't share an environment with the other tools
# make fuzz   send the program whatever a terminal, a client or a signal may send (a minute)
# make newest  run tests on the newest versions that are allowed of what the program stands on; make oldest: on the oldest
# make mutants  change the program in many small places and see whether a test notices (an hour)
# make clean  remove all that the others made

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STORE ?=
PYTEST ?= -n 4 --dist worksteal
SECONDS ?= 60
SEED ?=
AGAIN ?=
SHRINK ?=
ANYWHERE ?=
TESTS ?= tests/app tests/terminal tests/cli tests/text tests/store tests/answers
MADE := __pycache__ *.pyc *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

unexport PYTHONDONTWRITEBYTECODE  # to compile all tests anew takes each worker as long as to import the rest

.PHONY: run test test-long test-anywhere check audit citation fuzz newest oldest mutants bench docs screenshots dist clean

run: $(VENV)/program.done
	@$(BIN)/albab-tui $(STORE)

test: $(VENV)/tools.done
	$(BIN)/python -m pytest $(PYTEST)

test-long: $(VENV)/tools.done
	$(BIN)/python -m pytest --long $(PYTEST)

check: $(VENV)/tools.done
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/update_docs.py --check
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-issue-forms $(filter-out %/config.yml,$(wildcard .github/ISSUE_TEMPLATE/*.yml))

docs: $(VENV)/tools.done
	$(BIN)/python scripts/update_docs.py

audit: $(VENV)/tools.done
	$(BIN)/python scripts/audit.py

citation: $(VENV)/citation.done
	$(VENV)/citation/bin/cffconvert --validate -i CITATION.cff

fuzz: $(VENV)/tools.done
	$(BIN)/python -m scripts.fuzz --seconds $(SECONDS) --seed "$(SEED)" --again "$(AGAIN)" $(SHRINK)

test-anywhere: $(VENV)/tools.done
	$(BIN)/python -m scripts.anywhere -- $(PYTEST) $(ANYWHERE)

newest oldest: $(VENV)/tools.done
	$(BIN)/python scripts/versions.py $@ $(PYTEST) $(TESTS)

mutants: $(VENV)/tools.done
	nice $(BIN)/python scripts/mutants.py $(MUTANTS)

bench: $(VENV)/tools.done
	$(BIN)/python benchmarks/measure_dating.py
	$(BIN)/python -m benchmarks.measure_startup
	$(BIN)/python -m benchmarks.measure_exports

screenshots: $(VENV)/tools.done
	$(BIN)/python scripts/take_screenshots.py

dist: $(VENV)/tools.done
	rm -rf dist
	$(BIN)/python -m build --outdir dist .

clean:
	rm -rf $(VENV) build dist mutants
	find . -name .git -prune -o \( $(MADE:%=-name '%' -o) -false \) -prune -exec rm -rf {} +

$(VENV)/made.done:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "albab-tui needs Python 3.11 or newer; say which with: make PYTHON=python3.11 run")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/citation.done: $(VENV)/made.done
	$(PYTHON) -m venv $(VENV)/citation
	$(VENV)/citation/bin/python -m pip install --quiet --disable-pip-version-check cffconvert==2.0.0
	@touch $@

$(VENV)/program.done: $(VENV)/made.done pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/tools.done: $(VENV)/program.done
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@
