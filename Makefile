# The few commands that a person types. On Windows and macOS, README.md says the same with uv.
.DEFAULT_GOAL := help
.PHONY: help setup run test gallery fuzz faults hostile bench translations check format lock pictures licences bundle deb verify-deb

# More for pytest: make test ARGS="-k money -x"
ARGS ?=
PY := .venv/bin/python

help: ## say what can be done
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## make .venv with everything that development needs
	@packaging/setup.sh

run: setup ## open the app in demo mode (with no display: take pictures of it)
	@packaging/run_demo.sh

test: setup ## run the whole test suite, without a display
	@$(PY) packaging/check_system.py offscreen faces
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n auto --dist worksteal $(ARGS)

fuzz: setup ## feed 20,000 generated answers and callbacks to the client (the suite: a tenth)
	NONVOIP_FUZZ=$${NONVOIP_FUZZ:-20000} $(PY) -m pytest --timeout 1800 tests/contract/test_fuzz.py $(ARGS)

faults: setup ## kill the program 200 times while it buys, and compare the books (the suite: 10 times)
	@$(PY) packaging/check_system.py offscreen
	$(PY) -m tests.faults.kills --kills 200 $(ARGS)

hostile: setup ## send 10,000 hostile requests to the receiver of callbacks, and print what they do
	QT_QPA_PLATFORM=offscreen NONVOIP_HOSTILE=$${NONVOIP_HOSTILE:-10000} $(PY) -m pytest -s --timeout 1800 tests/faults/test_hostile.py $(ARGS)

bench: setup ## measure and print one table, beside baselines of the same run (NAMES="start ...")
	@$(PY) packaging/check_system.py offscreen
	$(PY) -m tests.benchmarks $(NAMES)

check: setup ## lint, format, types, import rules and the project's own rules
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo
	$(PY) packaging/check_project.py

format: setup ## put the code into its format
	.venv/bin/ruff check --fix
	.venv/bin/ruff format

lock: setup ## pin the newest versions that pyproject.toml allows (needs uv)
	packaging/lock.sh

translations: setup ## gather the texts for the translators and make what the program reads
	packaging/translations.sh

pictures: setup ## renew the pictures of the README by a tour of the window
	@$(PY) packaging/check_system.py offscreen faces
	$(PY) packaging/pictures.py

gallery: setup ## paint every part of the window in every state into build/gallery, take the tour, and renew the kept sheets
	@$(PY) packaging/check_system.py offscreen faces
	QT_QPA_PLATFORM=offscreen FONTCONFIG_FILE=$(CURDIR)/tests/fonts.conf $(PY) -m nonvoip_desktop --gallery build/gallery --language all
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.helpers.sheets
	$(PY) -m tests.helpers.tour_sheets

licences: ## renew the list of libraries that the About window shows, after make lock
	$$(packaging/bundle_environment.sh) packaging/licences.py

bundle: ## make dist/nonvoip-desktop, the program with its own Python and Qt
	packaging/bundle.sh

deb: ## make the .deb and the portable .tar.xz of the bundle (Debian, Ubuntu)
	@[ -x dist/nonvoip-desktop/nonvoip-desktop ] || $(MAKE) bundle
	packaging/linux/deb.sh

verify-deb: deb ## use and remove the .deb in a bare Debian (as root; see packaging/README.md)
	packaging/linux/check_deb.sh
	packaging/linux/verify_deb.sh
