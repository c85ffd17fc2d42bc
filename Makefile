# The program's two commands are `make demo` and `make test`; both set everything up first.

PYTHON ?= python3
VENV := .venv
CORE := .venv-core
FUZZ := .venv-fuzz
READER ?= docx
SECONDS ?= 600
BIN := $(VENV)/bin
TRANSLATIONS := $(wildcard resources/i18n/*.ts)
TRANSLATED := $(VENV)/translated
SAMPLES := resources/samples/earlier.docx resources/samples/later.docx
PIP := install --quiet --quiet --disable-pip-version-check --constraint constraints.txt
# What pip does for a wheel and not for a checkout; without, every start would compile what it loads.
COMPILE := $(PYTHON) -m compileall -qq desktop/resolute

.DEFAULT_GOAL := help
.PHONY: help demo test check check-code check-core test-window test-all bench fuzz wheel bundle bare texts versions clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 14

demo: $(TRANSLATED) ## open the window on the sample pair (without a display: write the comparison to out/)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display to open the window on: the comparison goes to out/."; \
		mkdir -p out && $(BIN)/resolute compare $(SAMPLES) -o out/redline.docx -o out/report.html; \
	else \
		$(BIN)/resolute $(SAMPLES); \
	fi

test: check test-window ## everything that must hold before a change lands

check: check-code check-core ## style, types, imports, and all tests but the window's, without Qt

check-code: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright

check-core: $(CORE)/installed $(TRANSLATED) test-packages
	$(CORE)/bin/lint-imports --no-logo
	$(CORE)/bin/python -m pytest

test-window: $(TRANSLATED) test-packages
	$(BIN)/python -m pytest tests/window tests/test_project*.py

test-all: $(TRANSLATED) test-packages ## all tests, the slow ones and many more generated cases too
	$(BIN)/python -m pytest -m "" --hypothesis-profile=thorough

bench: $(VENV)/installed test-packages ## time and memory, beside LibreOffice's own compare and what else compares
	PYTHONPATH=tests $(BIN)/python -m benchmarks

fuzz: $(FUZZ)/installed ## look for what breaks a reader: make fuzz READER=rtf SECONDS=600 (what is found is kept in fuzz/)
	PYTHONPATH=desktop:tests $(FUZZ)/bin/python -m fuzzing $(READER) $(SECONDS) fuzz

wheel: $(TRANSLATED) ## build the wheel into dist/
	$(BIN)/python -m hatchling build --target wheel

bundle: ## build dist/resolute/, a folder that runs without Python
	$(PYTHON) -m venv .venv-bundle
	.venv-bundle/bin/pip $(PIP) '.[bundle]'
	.venv-bundle/bin/python packaging/translations.py compile
	.venv-bundle/bin/pyinstaller --noconfirm --distpath dist --workpath build packaging/resolute.spec

bare: ## try demo and test in a fresh clone on a bare Debian 12 (as root; needs debootstrap)
	packaging/bare-debian.sh

texts: $(VENV)/installed ## put new texts of the program into the files for translators (resources/i18n)
	$(BIN)/python packaging/translations.py renew

versions: ## renew constraints.txt with the newest versions that fit
	packaging/renew-constraints.sh

clean: ## remove what was built and written, and the environments
	rm -rf build dist out resources/i18n/*.qm $(VENV) $(CORE) $(FUZZ) fuzz .venv-bundle .venv-peers .pytest_cache .ruff_cache .hypothesis .import_linter_cache .grimp_cache

.PHONY: test-packages
test-packages:
	@packaging/debian-packages.sh packaging/debian-window.txt packaging/debian-tests.txt

$(VENV)/installed: pyproject.toml constraints.txt
	@echo "Setting up $(VENV): this takes a minute the first time"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip $(PIP) editables hatchling
	$(BIN)/pip $(PIP) --no-build-isolation --editable '.[dev]'
	$(COMPILE)
	@touch $@

# Qt's own tool compiles them, which needs the libraries that Qt needs.
$(TRANSLATED): $(VENV)/installed $(TRANSLATIONS)
	@packaging/debian-packages.sh packaging/debian-window.txt
	@$(BIN)/python packaging/translations.py compile && touch $@ || echo "The window will speak English alone."

$(CORE)/installed: pyproject.toml constraints.txt packaging/requirements.py
	@echo "Setting up $(CORE), which has no Qt"
	$(PYTHON) -m venv $(CORE)
	$(PYTHON) packaging/requirements.py >$(CORE)/requirements.txt
	$(CORE)/bin/pip $(PIP) --requirement $(CORE)/requirements.txt
	$(CORE)/bin/pip $(PIP) --no-build-isolation --no-deps --editable .
	$(COMPILE)
	@touch $@

$(FUZZ)/installed: pyproject.toml constraints.txt packaging/requirements.py
	@echo "Setting up $(FUZZ), which has the fuzzer"
	$(PYTHON) -m venv $(FUZZ)
	$(PYTHON) packaging/requirements.py >$(FUZZ)/requirements.txt
	$(FUZZ)/bin/pip $(PIP) --requirement $(FUZZ)/requirements.txt atheris
	@touch $@
