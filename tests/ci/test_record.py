"""`make record`: what it keeps of a run, and when it keeps nothing.

Where no GPU is, the run is one on the CPU that is said to be a GPU's, in a folder of
the test's own.
"""

import json
import os
import re
import sys

import nbformat
import pytest

from builder.compare import first_difference
from builder.gpu.record import read_record
from builder.program import gpu_reason, measures
from tests.helpers.canary_records import commit, with_tools
from tests.helpers.gpu_records import FACTS
from tests.helpers.small_book import REPOSITORY, passes, run_command

FOLDER = "book/_recorded/gpu"

# The record's own program, but for the question what it runs on.
AS_A_GPU = f"""
import tools.record
tools.record.describe = lambda: {FACTS!r}
tools.record.main()
"""


@pytest.fixture
def committed(book):
    """The small book under git, with the tools."""
    return with_tools(book)


def record(book, *command, platform="cpu"):
    """Run the tool; return its exit status and what it said."""
    command = [sys.executable, *(command or ["-m", "tools.record"])]
    variables = os.environ | {"JAX_PLATFORMS": platform, "NO_COLOR": "1"}
    result = run_command(*command, folder=book.folder, env=variables, timeout=200)
    return result.returncode, result.stdout + result.stderr


def test_what_is_shown_is_kept_and_nothing_else(committed):
    """The book then shows it; recorded again, nothing changes but the times."""
    committed.write("book/_recorded/gpu/gone.ipynb", "{}")
    commit(committed.folder)
    status, said = record(committed, "-c", AS_A_GPU)
    assert status == 0, said
    assert "Recorded 2 pages in book/_recorded/gpu: commit it." in said
    folder = committed.folder / FOLDER
    names = sorted(path.name for path in folder.rglob("*"))
    assert names == ["environment.json", "first.ipynb", "second.ipynb"]
    assert json.loads((folder / "environment.json").read_text()) == FACTS
    text = (folder / "first.ipynb").read_text()
    assert "import numpy" not in text
    assert len(text) < 1000
    notebook = nbformat.reads(text, as_version=4)
    nbformat.validate(notebook)
    assert notebook.cells[0].outputs[0].text == "[0 1 2]\n"
    passes(committed)
    assert "CPU = GPU" in committed.page("first")
    commit(committed.folder)
    record(committed, "-c", AS_A_GPU)
    assert (folder / "first.ipynb").read_text() == text


@pytest.mark.parametrize(
    ("platform", "reason"),
    [
        ("cpu", "ERROR: JAX runs on a CPU here"),
        ("nowhere", "(?s)ERROR: no GPU that JAX can use.*'nowhere'"),
    ],
)
def test_nothing_is_recorded_where_there_is_no_gpu(committed, platform, reason):
    """JAX's own words say what is missing."""
    status, said = record(committed, platform=platform)
    assert status == 1
    assert re.search(reason, said)
    assert not (committed.folder / FOLDER).exists()


def test_nothing_is_recorded_of_what_is_not_committed(committed):
    committed.edit("examples/first.py", "arange(3)", "arange(2)")
    status, said = record(committed, "-c", AS_A_GPU)
    assert status == 1
    assert "ERROR: not committed" in said
    assert "examples/first.py" in said
    assert not (committed.folder / FOLDER).exists()


def test_a_run_that_failed_leaves_the_old_record(committed):
    """With the program's file and line."""
    assert record(committed, "-c", AS_A_GPU)[0] == 0
    text = committed.read("book/_recorded/gpu/first.ipynb")
    committed.write("examples/first.py", "# First.\n1 / 0\n")
    commit(committed.folder)
    status, said = record(committed, "-c", AS_A_GPU)
    assert status == 1
    assert "examples/first.py:2: ZeroDivisionError" in said
    assert "ERROR: the build failed, see above: nothing was recorded" in said
    assert committed.read("book/_recorded/gpu/first.ipynb") == text


def test_a_machines_own_environment_is_used_as_it_is():
    """With its packages; without PYTHON, one is made from the lock for GPUs."""
    environment = os.environ | {"PYTHONPATH": "/its/own"}
    command = ["make", "--dry-run", "record"]
    own = run_command(*command, "PYTHON=python3", env=environment).stdout
    made = run_command(*command, env=environment).stdout
    assert "PYTHONPATH='/its/own' python3 -m tools.record" in own
    assert "environment.py" not in own
    assert "environment.py .venv-gpu requirements-gpu.txt" in made
    assert "PYTHONPATH" not in made


def test_the_record_of_this_book_agrees_with_its_outputs_or_says_why():
    """Each difference has its reason, and each reason a difference."""
    found = read_record(REPOSITORY)
    if not found.facts and not found.faults:
        pytest.skip("no GPU has run the book yet: make record, on a machine with one")
    assert found.faults == []
    wrong = []
    for page, run in found.pages.items():
        for path in run.programs:
            wrong += compare(found, page, path)
    assert wrong == []


def compare(found, page, path):
    """What is wrong with a program's recorded output, in words."""
    program = REPOSITORY / path
    if not program.is_file():
        return
    text = program.read_text(encoding="utf-8")
    recorded, reason = found.find(page, path, text), gpu_reason(text)
    if recorded is None or measures(text):
        return
    here = program.with_suffix(".out").read_text(encoding="utf-8")
    differs = first_difference(here, recorded.output)
    if differs and not reason:
        yield f"{path}:1: on a GPU {differs}; say why: `# on a GPU: ...`"
    if reason and not differs:
        yield f"{path}: says why a GPU differs, and it does not"
