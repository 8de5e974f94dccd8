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
from builder.program import gpu_reason, measures, what_varies
from tests.helpers.canary_records import commit, with_tools
from tests.helpers.gpu_records import FACTS
from tests.helpers.small_book import REPOSITORY, passes, run_command

FOLDER = "book/_recorded/gpu"


def as_a_gpu(*options, device="Made-up GPU", seconds=60):
    """The record's own program, but for what it runs on and how long a program may."""
    facts = FACTS | {"device": device}
    code = f"""
import sys
import tools.record
from builder.execute import limits
limits.CLOCK_LIMIT = limits.CPU_LIMIT = {seconds}
tools.record.describe = lambda cpu_too: {facts!r}
sys.argv = ["record", *{options!r}]
tools.record.main()
"""
    return "-c", code


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


def recorded(book):
    """The names of the record's files, sorted."""
    return sorted(path.name for path in (book.folder / FOLDER).rglob("*"))


def test_what_is_shown_is_kept_and_nothing_else(committed):
    """The book then shows it; a second run has nothing to do."""
    committed.write("book/_recorded/gpu/gone.ipynb", "{}")
    commit(committed.folder)
    status, said = record(committed, *as_a_gpu("--jobs", "2"))
    assert status == 0, said
    assert "2 programs are recorded in book/_recorded/gpu: commit it." in said
    assert recorded(committed) == ["environment.json", "first.ipynb", "second.ipynb"]
    folder = committed.folder / FOLDER
    facts = json.loads((folder / "environment.json").read_text())
    assert {**facts, "commit": FACTS["commit"]} == FACTS
    text = (folder / "first.ipynb").read_text()
    assert "import numpy" not in text
    assert len(text) < 1000
    notebook = nbformat.reads(text, as_version=4)
    nbformat.validate(notebook)
    assert notebook.cells[0].outputs[0].text == "[0 1 2]\n"
    passes(committed)
    assert "CPU = GPU" in committed.page("first")
    commit(committed.folder)
    assert "\n0 programs to run" in "\n" + record(committed, *as_a_gpu())[1]
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
    status, said = record(committed, *as_a_gpu())
    assert status == 1
    assert "ERROR: not committed" in said
    assert "examples/first.py" in said
    assert not (committed.folder / FOLDER).exists()


def test_of_programs_that_failed_the_others_are_recorded(committed):
    """With the program's file and line; the next run takes what was edited."""
    committed.write("examples/first.py", "# First.\n1 / 0\n")
    commit(committed.folder)
    status, said = record(committed, *as_a_gpu())
    assert status == 1
    assert "ERROR: examples/first.py:2: ZeroDivisionError" in said
    assert "Missing: 1, the first is examples/first.py." in said
    assert recorded(committed) == ["environment.json", "second.ipynb"]
    committed.write("examples/first.py", "# First.\nprint(1)\n")
    commit(committed.folder)
    status, said = record(committed, *as_a_gpu())
    assert (status, "1 programs to run" in said) == (0, True)
    assert "first.ipynb" in recorded(committed)


def test_a_run_that_is_cut_off_leaves_what_has_ended(committed):
    committed.write("examples/first.py", "# First.\nimport time\n\ntime.sleep(99)\n")
    commit(committed.folder)
    status, said = record(committed, *as_a_gpu("--jobs", "2", "--minutes", "0.4"))
    assert status == 1
    assert "Cut off" in said
    assert recorded(committed) == ["environment.json", "second.ipynb"]
    assert read_record(committed.folder).faults == []


def test_a_program_that_is_too_slow_is_recorded_as_such(committed):
    committed.write("examples/first.py", "# First.\nimport time\n\ntime.sleep(99)\n")
    commit(committed.folder)
    status, said = record(committed, *as_a_gpu(seconds=8))
    assert status == 0, said
    run = read_record(committed.folder).pages["book/first"]
    assert 8 <= run.programs["examples/first.py"].stopped < 30


def test_another_machine_begins_a_record_of_its_own(committed):
    """The old one is moved, not lost."""
    record(committed, *as_a_gpu())
    commit(committed.folder)
    assert "2 programs to run" in record(committed, *as_a_gpu(device="Other"))[1]
    assert read_record(committed.folder).facts["device"] == "Other"
    old = committed.folder / "_build/old-record/environment.json"
    assert json.loads(old.read_text())["device"] == "Made-up GPU"


def test_without_git_the_commit_is_named(book):
    with_tools(book)
    (book.folder / ".git").rename(book.folder / "git")
    status, said = record(book, *as_a_gpu())
    assert (status, "Without git, name the commit: --commit" in said) == (1, True)
    assert record(book, *as_a_gpu("--commit", "a" * 40))[0] == 0
    assert read_record(book.folder).facts["commit"] == "a" * 40


def test_a_trial_runs_on_a_cpu_and_is_no_record(committed):
    status, said = record(committed, "-m", "tools.record", "--trial")
    assert status == 0, said
    assert (committed.folder / "_build/trial-record/first.ipynb").exists()
    assert not (committed.folder / FOLDER).exists()


# A fake Python for the other machine: it writes down how it was called.
THERE = """#!/bin/sh
echo "$PYTHONPATH $*" >> called
case "$*" in *tools.record*)
  mkdir -p book/_recorded/gpu
  echo '{}' > book/_recorded/gpu/environment.json
  exit 1;;
esac
"""


def test_a_bare_machine_returns_one_archive(book, tmp_path):
    """Also of a run that was cut off; its status is the run's."""
    script = "tools/record_there.sh"
    book.write(script, (REPOSITORY / script).read_text())
    python = book.folder / "python"
    python.write_text(THERE)
    python.chmod(0o755)
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels/a.whl").touch()
    variables = os.environ | {"PYTHON": str(python), "COMMIT": "abc", "MINUTES": "3"}
    command = ["sh", script, "run", tmp_path / "wheels"]
    archive = tmp_path / "record.tgz"
    result = run_command(*command, archive, folder=book.folder, env=variables)
    assert result.returncode == 1
    install, run = book.read("called").splitlines()
    site = f"{book.folder}/_build/there"
    assert "-m pip install --quiet --no-index" in install
    assert f"--target {site} {tmp_path}/wheels/a.whl" in install
    assert run == f"{site} -m tools.record --jobs 8 --minutes 3 --commit abc"
    listed = run_command("tar", "-tzf", archive).stdout
    assert "book/_recorded/gpu/environment.json" in listed


def test_a_machines_own_environment_is_used_as_it_is():
    """With its packages; without PYTHON, one is made from the lock for GPUs."""
    environment = os.environ | {"PYTHONPATH": "/its/own"}
    command = ["make", "--dry-run", "record"]
    own = run_command(*command, "PYTHON=python3", env=environment).stdout
    made = run_command(*command, env=environment).stdout
    assert "PYTHONPATH='/its/own' python3 -m tools.record --jobs 1 " in own
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
    differs = first_difference(here, recorded.output, what_varies(text))
    if differs and not reason:
        yield f"{path}:1: on a GPU {differs}; say why: `# on a GPU: ...`"
    if reason and not differs:
        yield f"{path}: says why a GPU differs, and it does not"
