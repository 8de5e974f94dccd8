"""`pytest examples`: what it accepts, and how it says no.

Each refusal names the program or its `.out` file, with a line where there is one.
"""

import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version

import pytest

from tests.helpers import canary_records
from tests.helpers.small_book import REPOSITORY


def repository(folder):
    """Make a repository with no program yet."""
    for part in ("builder", "tools"):
        skipped = shutil.ignore_patterns("node_modules")
        shutil.copytree(REPOSITORY / part, folder / part, ignore=skipped)
    (folder / "examples" / "a").mkdir(parents=True)
    shutil.copy(REPOSITORY / "conftest.py", folder)
    shutil.copy(REPOSITORY / "pyproject.toml", folder)
    return folder


@pytest.fixture
def folder(tmp_path):
    """A repository with no program yet, for one test."""
    return repository(tmp_path)


def edit(path, pattern, new):
    """Replace what a pattern finds in a file."""
    text = path.read_text(encoding="utf-8")
    changed = re.sub(pattern, new, text)
    assert changed != text, pattern
    path.write_text(changed, encoding="utf-8")


# Two that would see it if a name, setting or file of the other reached them.
ALONE = {
    "changes": (
        "import jax, os\nshared = 1\njax.config.update('jax_enable_x64', True)\n"
        "open('left', 'w').close()\nprint(sorted(os.listdir()))\n",
        "['left']\n",
    ),
    "looks": (
        "import jax, os\nprint('shared' in globals(), jax.config.jax_enable_x64)\n"
        "print(os.listdir())\n",
        "False False\n[]\n",
    ),
}


def write(folder, program, out=None, name="one"):
    """Write a program, and its `.out`."""
    (folder / f"examples/a/{name}.py").write_text(program)
    if out is not None:
        (folder / f"examples/a/{name}.out").write_text(out)


def examples(folder, *arguments, named="examples"):
    """Run `pytest examples`, or what is named, there."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", named]
    result = subprocess.run(
        [*command, *arguments],
        cwd=folder,
        env=os.environ | {"JAX_PLATFORMS": "cpu"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    return result.returncode, result.stdout + result.stderr


# What is wrong with a program, its text, its `.out`, and what must be said.
REFUSED = {
    "another output": (
        "print('a')\nprint('b')\n",
        "a\nc\n",
        "{name}.out: no longer holds, line 2: expected 'c', printed 'b'",
    ),
    "no output file": ("print(1)\n", None, "{name}.out: not there; `make outputs`"),
    "it raises": ("x = 1\nx / 0\n", "", "{name}.py:2: ZeroDivisionError: division by"),
    "a syntax error": ("x = 1\nx = (\n", "", "{name}.py:2: SyntaxError"),
    "declared and not raised": (
        "# raises: TypeError\nprint(1)\n",
        "1\n",
        "{name}.py: declares TypeError, but ran to its end",
    ),
    "another error": (
        "# raises: TypeError\n{}['k']\n",
        "KeyError: 'k'\n",
        "{name}.py:2: declares TypeError, raised KeyError: 'k'",
    ),
    "an error in other words": (
        "# raises: KeyError\n{}['k']\n",
        "KeyError: 'j'\n",
        "{name}.out: no longer holds, line 1",
    ),
    "over its limit of CPU time": (
        "while True: pass\n",
        "",
        "{name}.py:1: still running after 1 s of CPU time",
    ),
    "over it, and cannot be interrupted": (
        "sum(iter(int, 1))\n",
        "",
        "{name}.py: killed: out of memory, or still running after 1 s of CPU time",
    ),
    "waiting for ever": (
        "import time\ntime.sleep(99)\n",
        "",
        "{name}.py: still running after 8 s, most of them waiting",
    ),
    "it ends its process": (
        "import os\nos._exit(0)\n",
        "",
        "{name}.py: died, exit status 0",
    ),
    "it writes to standard error": (
        "import warnings\nwarnings.warn('old')\n",
        "",
        "{name}.py: wrote to standard error",
    ),
}


@pytest.fixture(scope="module")
def refused(tmp_path_factory):
    """A repository of all of them, and of some that must pass beside them."""
    folder = repository(tmp_path_factory.mktemp("refused"))
    limits = folder / "builder/execute/limits.py"
    edit(limits, "(?m)^CPU_LIMIT = 60", "CPU_LIMIT = 1")
    edit(limits, "(?m)^CLOCK_LIMIT = 600", "CLOCK_LIMIT = 8")
    edit(limits, "(?m)^GRACE = 5", "GRACE = 1")
    for number, (program, out, _) in enumerate(REFUSED.values()):
        write(folder, program, out, f"number_{number}")
    for name, (program, out) in ALONE.items():
        write(folder, program, out, name)
    # Its name is that of a test module: pytest must run it, and not import it.
    good = "# raises: KeyError\nprint(1)\n{}['k']\n"
    write(folder, good, "1\nKeyError: 'k'\n", "test_good")
    # An editor's copies are no programs; pytest itself would leave out `build`.
    for name in ("a/.checkpoints/one", "build/two"):
        (folder / f"examples/{name}").parent.mkdir()
        write(folder, "print(1)\n", "1\n", f"../{name}")
    return folder


@pytest.fixture(scope="module")
def said(refused):
    """What is said of all of them, and the exit status, from one run."""
    return examples(refused)


@pytest.mark.parametrize("fault", REFUSED)
def test_a_program_is_refused(said, fault):
    """Its file is named, with the line where there is one."""
    number = list(REFUSED).index(fault)
    message = REFUSED[fault][2].format(name=f"examples/a/number_{number}")
    assert said[0] == 1
    assert f"ERROR: {message}" in said[1], said[1]
    # What one types to run it alone.
    assert f"FAILED examples/a/number_{number}.py" in said[1]


def test_no_other_is(said):
    """One that raises what it declares passes beside them, and those of `ALONE`."""
    assert f"{len(REFUSED)} failed, {2 + len(ALONE)} passed" in said[1]


def test_a_program_named_to_pytest_is_run_as_a_program(refused):
    """Not imported as a test module, which its error would break."""
    status, said = examples(refused, named="examples/a/test_good.py")
    assert status == 0, said
    assert "1 passed" in said


def test_make_outputs_writes_what_has_changed_and_nothing_else(folder):
    """A difference of rounding leaves the file as it is; so does a failure."""
    write(folder, "print(0.3000001)\n", "0.3\n")
    write(folder, "print('new')\n", "old\n", name="two")
    write(folder, "# raises: KeyError\n{}['k']\n", name="three")
    write(folder, "1 / 0\n", "1\n", name="fails")
    status, said = examples(folder, "--write-outputs")
    assert status == 1
    assert "1 failed, 3 passed" in said
    assert {path.stem: path.read_text() for path in folder.rglob("*.out")} == {
        "one": "0.3\n",
        "two": "new\n",
        "three": "KeyError: 'k'\n",
        "fails": "1\n",
    }


def test_another_jax_must_print_what_its_record_says(folder):
    """What a record knows passes, or fails as known; anything else is news."""
    (folder / "requirements.txt").write_text("jax==0.0.1 \\\n")
    programs = {
        "known": ("print('theirs')\n", "ours\n"),
        "news": ("print('neither')\n", "ours\n"),
        "fails": ("1 / 0\n", "1\n"),
        "same": ("print('ours')\n", "ours\n"),
    }
    for name, (program, out) in programs.items():
        write(folder, program, out, name)
    versions = dict.fromkeys(("jax", "jaxlib", "numpyro"), version("jax"))
    recorded = {"known": "theirs\n", "news": "theirs\n", "fails": None}
    outputs = [
        {
            "program": f"examples/a/{name}.py",
            "state": "changed" if printed else "failed",
            "detail": "",
            "printed": printed,
        }
        for name, printed in recorded.items()
    ]
    counts = {"programs": 4, "same": 1}
    record = canary_records.record(versions=versions, outputs=outputs, examples=counts)
    canary_records.write(folder / "book/_recorded/canary", "a.json", record)
    status, printed = examples(folder)
    assert status == 1
    assert "1 failed, 2 passed, 1 xfailed" in printed
    assert "news.out: no longer holds" in printed and "The book's is JAX 0." in printed
    assert f"fails.py - known of JAX {version('jax')}: examples/a/fails.py:1" in printed

    # Nor are `.out` files written with it.
    status, printed = examples(folder, "--write-outputs", named="examples/a/known.py")
    assert status == 1
    assert ".out files are written with the book's JAX 0.0.1" in printed
    assert (folder / "examples/a/known.out").read_text() == "ours\n"
