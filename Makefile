# Every command of the house. `make run` and `make test` do all of their own set-up:
# .venv, the locked dependencies and the libraries that Qt takes from the system.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# What Qt's wheels expect to find on the system: to draw, to talk to X11 and Wayland, to type.
QT_LIBRARIES := libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 \
	libgssapi-krb5-2 libwayland-client0 libwayland-cursor0 libwayland-egl1 libx11-xcb1 \
	libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 \
	libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 \
	libxkbcommon-x11-0 libxkbcommon0
# What the pictures are written with; nicknames come in every script.
FONTS := fonts-dejavu-core fonts-noto-cjk

# The tests keep a key in a real keyring, in a session of their own.
TEST_PACKAGES := dbus gnome-keyring

# The first Python of 3.11 or newer; `make PYTHON=/path/to/python` takes another.
PYTHON := $(or $(PYTHON),$(shell \
	for found in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$found" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo "$$found" && break; done))

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
READY := $(VENV)/installed
# As many tests at a time as there are processors, each file's in one process.
PARALLEL := --numprocesses=auto --dist=loadfile
LANGUAGES := $(VENV)/languages
TRANSLATIONS := resources/translations
BENCH := build/bench
SHIP := build/ship
SHIP_PIP := $(SHIP)/bin/python -m pip --disable-pip-version-check --quiet
ORACLES := build/oracles

##@ Use
.PHONY: run
run: $(LANGUAGES) ## open the window on the demo account; without a display, draw its pictures
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(BIN)/profitshare-gui --demo; \
	fi; \
	echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so no window can open."; \
	$(MAKE) --no-print-directory tour

.PHONY: tour
tour: $(LANGUAGES) ## draw one picture of every page and dialog into tour/
	@$(BIN)/profitshare tour --demo --out tour >/dev/null
	@echo "The pictures are in $(CURDIR)/tour:"
	@ls tour

.PHONY: install-desktop
install-desktop: $(LANGUAGES) ## put ProfitShare into your desktop's menu, from this folder
	@$(BIN)/profitshare desktop-entry

##@ Develop
.PHONY: test
test coverage test-slow: SYSTEM_EXTRA := $(TEST_PACKAGES)
test: check ## everything the CI runs: check, then the tests, the windows also 40 % longer
	@echo "== the windows, every sentence 40 % longer"
	@PROFITSHARE_PSEUDO_LOCALE=1 $(BIN)/python -m pytest -m "window and not slow" $(PARALLEL)
	@echo "== all tests"
	@$(BIN)/python -m pytest $(PARALLEL)

.PHONY: check
check: $(LANGUAGES) ## lint, format, types, and which module may import which
	@echo "== ruff check"
	@$(BIN)/ruff check
	@echo "== ruff format"
	@$(BIN)/ruff format --check
	@echo "== mypy --strict"
	@$(BIN)/mypy
	@echo "== import contracts"
	@$(BIN)/lint-imports --no-logo

.PHONY: coverage
coverage: $(LANGUAGES) ## the tests once more, with every branch of the core counted
	@$(BIN)/python -m pytest --cov --cov-report=
	@$(BIN)/coverage report --include='profitshare_gui/core/*' --fail-under=100
	@$(BIN)/coverage report --omit='profitshare_gui/core/*' --fail-under=90

.PHONY: test-slow
test-slow: $(LANGUAGES) ## hundreds of kills, a full disk, 20,000 random archives, hostile input; hours
	@rm -f build/fuzz.txt
	@$(BIN)/python -m pytest -m slow
	@cat build/kills.txt build/sync_kills.txt build/fuzz.txt build/endurance.txt

.PHONY: bench
bench: SYSTEM_EXTRA := gcc libc6-dev
bench: $(BENCH)/installed $(READY) ## measure settlement, metrics and archive against named peers
	@PYTHONPATH=. $(BENCH)/bin/python tests/bench/settle_bench.py $(BENCH_OPTIONS)
	@PYTHONPATH=. $(BENCH)/bin/python tests/bench/metrics_bench.py
	@PYTHONPATH=. $(BENCH)/bin/python tests/bench/chart_bench.py
	@PYTHONPATH=. $(BIN)/python tests/bench/start_bench.py
	@PYTHONPATH=. $(BIN)/python tests/bench/archive_bench.py
	@PYTHONPATH=. $(BIN)/python tests/bench/scroll_bench.py
	@PYTHONPATH=. $(BIN)/python tests/bench/copiers_bench.py
	@PYTHONPATH=. $(BIN)/python tests/bench/removal_bench.py

.PHONY: test-oracles
test-oracles: $(ORACLES)/installed ## the metrics against empyrical and ffn, the OKX twin against python-okx
	@$(ORACLES)/bin/python -m pytest -c tests/oracles/oracles.ini tests/oracles

.PHONY: pictures
pictures: tour ## the pictures of README and guide, from a tour
	@$(BIN)/python ship/make_pictures.py tour
	@ls -s docs/pictures

.PHONY: strings
strings: $(READY) ## collect the sentences of the window for translators, and make the languages
	@PYTHONPATH=. $(BIN)/python ship/collect_strings.py
	@$(BIN)/python hatch_build.py

##@ Ship
.PHONY: wheel
wheel: $(READY) ## dist/profitshare-….whl, with the rulebooks, icons and languages inside
	@rm -f dist/*.whl
	@$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .
	@ls dist/*.whl

.PHONY: bundle
bundle: $(SHIP)/tools wheel ## dist/ProfitShare, a folder that runs without Python
	@$(SHIP_PIP) install --no-deps --force-reinstall dist/*.whl
	@mkdir -p build/bundle
	@echo "Packing dist/ProfitShare; that takes a minute."
	@cd build/bundle && ../../$(SHIP)/bin/python -P -m PyInstaller --noconfirm --log-level ERROR \
		--workpath . --distpath ../../dist ../../build.spec
	@du -sm dist/ProfitShare | sed 's/\t.*/ MB in dist\/ProfitShare/'

.PHONY: ship-test
ship-test: $(SHIP)/installed wheel ## try the wheel, installed apart, and the bundle made from it
	@echo "== the wheel, with nothing but the libraries of ship/program.lock"
	@$(SHIP_PIP) install --no-deps --force-reinstall dist/*.whl
	@tests/ship/try_program $(CURDIR)/$(SHIP)/bin
	@$(MAKE) --no-print-directory bundle
	@echo "== the bundle"
	@tests/ship/try_program $(CURDIR)/dist/ProfitShare

.PHONY: lock
lock: ## renew the locked libraries from pyproject.toml (needs the network)
	@uv=$$(command -v uv) || { \
		$(PYTHON) -m venv build/lock; \
		build/lock/bin/python -m pip --disable-pip-version-check --quiet install uv; \
		uv=build/lock/bin/uv; \
	}; \
	"$$uv" --quiet pip compile pyproject.toml --group dev --all-extras --python-version 3.11 \
		--universal --generate-hashes --upgrade --no-annotate --no-header \
		--output-file requirements.lock; \
	"$$uv" --quiet pip compile pyproject.toml --all-extras --constraint requirements.lock \
		--python-version 3.11 --universal --generate-hashes --no-annotate --no-header \
		--output-file ship/program.lock; \
	"$$uv" --quiet pip compile ship/bundle.in --constraint requirements.lock \
		--python-version 3.11 --universal --generate-hashes --no-annotate --no-header \
		--output-file ship/bundle.lock
	@echo "requirements.lock and ship/*.lock are renewed; run 'make test ship-test' before you commit."

.PHONY: clean
clean: ## remove everything that can be made again, .venv included
	rm -rf $(VENV) build dist tour $(TRANSLATIONS)/*.qm .coverage htmlcov .hypothesis .import_linter_cache \
		.mypy_cache .pytest_cache .ruff_cache

.PHONY: help
help: ## show this list
	@awk 'BEGIN {FS = ":.*## "} \
		/^##@/ {printf "\n%s\n", substr($$0, 5)} \
		/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

# ------------------------------------------------------------------------------------ set-up

$(READY): $(VENV)/locked pyproject.toml profitshare_gui/__init__.py
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/locked: requirements.lock | system
	@echo "Installing the locked dependencies into $(VENV); the first time takes a minute or two."
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@$(PIP) install --require-hashes --requirement requirements.lock
	@touch $@

# What people translated becomes what Qt reads; again whenever a .ts is newer.
$(LANGUAGES): $(READY) hatch_build.py $(wildcard $(TRANSLATIONS)/*.ts)
	@$(BIN)/python hatch_build.py >/dev/null
	@touch $@

# What is shipped is tried and packed apart, where nothing is that a trader does not get.
$(SHIP)/installed: ship/program.lock | system
	@echo "Installing the program's own libraries into $(SHIP)."
	@$(PYTHON) -m venv --clear $(SHIP)
	@$(SHIP_PIP) install --require-hashes --requirement $<
	@touch $@

# After the wheel was tried without them.
$(SHIP)/tools: ship/bundle.lock $(SHIP)/installed
	@$(SHIP_PIP) install --require-hashes --requirement $<
	@touch $@

# The peers of the benchmarks live apart, so that nothing of ours can come to need them.
$(BENCH)/installed: tests/bench/requirements.lock | system
	@echo "Installing what the benchmarks measure against into $(BENCH)."
	@$(PYTHON) -m venv --clear $(BENCH)
	@$(BENCH)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes \
		--requirement $<
	@touch $@

# So do the libraries that say what a metric should be.
$(ORACLES)/installed: tests/oracles/requirements.txt | system
	@echo "Installing the libraries that the metrics are compared with into $(ORACLES)."
	@$(PYTHON) -m venv --clear $(ORACLES)
	@$(ORACLES)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes \
		--requirement $<
	@touch $@

# A package counts as installed under its own name or under the one with the t64 suffix, which
# newer releases gave to libraries with 64-bit times.
.PHONY: system
system:
	@if [ -z "$(PYTHON)" ]; then \
		echo "ProfitShare needs Python 3.11 or newer; none was found on the PATH." >&2; \
		exit 1; \
	fi; \
	if ! command -v dpkg-query >/dev/null; then \
		echo "This is not Debian or Ubuntu: should Qt not start, install what corresponds to"; \
		echo "  $(QT_LIBRARIES) $(FONTS)"; \
		exit 0; \
	fi; \
	wanted="$(QT_LIBRARIES) $(FONTS) $(SYSTEM_EXTRA)"; \
	if ! $(PYTHON) -c 'import ensurepip, venv' 2>/dev/null && [ ! -x $(BIN)/pip ]; then \
		wanted+=" $$($(PYTHON) -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"; \
	fi; \
	have=" $$(dpkg-query --show --showformat='$${db:Status-Abbrev}$${Package}\n' 2>/dev/null \
		| sed -n 's/^.i *//p' | sed 's/t64$$//' | tr '\n' ' ')"; \
	missing=""; \
	for package in $$wanted; do \
		[[ "$$have" == *" $$package "* ]] || missing+=" $$package"; \
	done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" != 0 ]; then \
		echo "Some packages of the system are missing. Please run" >&2; \
		echo "  sudo apt-get update && sudo apt-get install --yes --no-install-recommends$$missing" >&2; \
		echo "and then this command again." >&2; \
		exit 1; \
	fi; \
	echo "Installing from the system's packages:$$missing"; \
	export DEBIAN_FRONTEND=noninteractive; \
	apt-get --quiet=2 --option Acquire::Retries=3 update; \
	apt-get --quiet=2 --option Acquire::Retries=3 --option Dpkg::Use-Pty=0 \
		install --yes --no-install-recommends $$missing >/dev/null
