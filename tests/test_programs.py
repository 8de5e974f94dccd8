"""`pytest examples`: what it accepts, and how it says no.

Each refusal names the program or its `.out` file, with a line where there is
one, and comes again when the command is repeated.
"""

import os
import shutil
import subprocess
import sys

import pytest

from tests.small_book import REPOSITORY


@pytest.fixture
def folder(tmp_path):
    """A repository with no program yet."""
    for part in ("tools", "book/_ext"):
        skipped = shutil.ignore_patterns("node_modules")
        shutil.copytree(REPOSITORY / part, tmp_path / part, ignore=skipped)
    (tmp_path / "examples" / "a").mkdir(parents=True)
    shutil.copy(REPOSITORY / "conftest.py", tmp_path)
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    return tmp_path


def write(folder, program, out=None, name="one"):
    """Write a program, and its `.out`."""
    (folder / f"examples/a/{name}.py").write_text(program)
    if out is not None:
        (folder / f"examples/a/{name}.out").write_text(out)


def examples(folder, *arguments, named="examples"):
    """Run `pytest examples`, or what is named, there."""
    result = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            named,
            "-p",
            "no:cacheprovider",
            *arguments,
        ],
        cwd=folder,
        env=os.environ | {"JAX_PLATFORMS": "cpu"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    return result.returncode, result.stdout + result.stderr


def refuses(folder, *messages):
    """Run twice; both must fail and say why."""
    for _ in range(2):
        status, said = examples(folder)
        assert status == 1, said
        for message in messages:
            assert message in said, said


def test_each_program_is_a_test_named_by_its_path(folder):
    """The path is what one types to run it alone."""
    write(folder, "print(1 + 1)\n", "2\n")
    write(folder, "print('two')\n", "two\n", name="two")
    status, said = examples(folder, "--collect-only", "-q")
    assert status == 0
    assert said.splitlines()[:2] == ["examples/a/one.py", "examples/a/two.py"]
    assert examples(folder)[0] == 0


def test_a_program_named_to_pytest_is_run_as_a_program(folder):
    """Not imported as a test module, which its error would break."""
    write(folder, "# raises: KeyError\n{}['k']\n", "KeyError: 'k'\n", name="test_one")
    for named in ("examples", "examples/a/test_one.py"):
        status, said = examples(folder, named=named)
        assert status == 0, said
        assert "1 passed" in said


def test_an_output_that_no_longer_holds(folder):
    """The `.out` file, its line, both texts."""
    write(folder, "print('a')\nprint('b')\n", "a\nc\n")
    refuses(
        folder, "examples/a/one.out: no longer holds, line 2: expected 'c', printed 'b'"
    )


def test_a_program_without_an_output_file(folder):
    """What to do about it."""
    write(folder, "print(1)\n")
    refuses(folder, "examples/a/one.out: not there; `make outputs` writes it")


def test_a_program_that_raises(folder):
    """File and line."""
    write(folder, "x = 1\nx / 0\n", "")
    refuses(folder, "examples/a/one.py:2: ZeroDivisionError: division by zero")


def test_a_program_that_cannot_be_parsed(folder):
    """File and line of a syntax error."""
    write(folder, "x = 1\nx = (\n", "")
    refuses(folder, "examples/a/one.py:2: SyntaxError")


def test_a_program_declared_to_raise_that_does_not(folder):
    """The declaration is held to."""
    write(folder, "# raises: TypeError\nprint(1)\n", "1\n")
    refuses(folder, "examples/a/one.py: declares TypeError, but ran to its end")


def test_a_program_that_raises_another_error(folder):
    """The type is held to."""
    write(folder, "# raises: TypeError\n{}['k']\n", "KeyError: 'k'\n")
    refuses(folder, "examples/a/one.py:2: declares TypeError, raised KeyError: 'k'")


def test_an_error_in_other_words(folder):
    """The message is held to."""
    write(folder, "# raises: KeyError\n{}['k']\n", "KeyError: 'j'\n")
    refuses(folder, "examples/a/one.out: no longer holds, line 1")
    write(folder, "# raises: KeyError\nprint(1)\n{}['k']\n", "1\nKeyError: 'k'\n")
    assert examples(folder)[0] == 0


def test_a_program_past_its_time_limit(folder):
    """It is stopped and named."""
    path = folder / "tools" / "programs.py"
    path.write_text(path.read_text().replace("TIME_LIMIT = 60", "TIME_LIMIT = 2"))
    write(folder, "while True: pass\n", "")
    refuses(folder, "examples/a/one.py: still running after 2 s")


def test_a_program_that_ends_its_process(folder):
    """A crash is not a pass."""
    write(folder, "import os\nos._exit(0)\n", "")
    refuses(folder, "examples/a/one.py: died, exit status 0")


def test_a_program_that_complains(folder):
    """Nothing goes to standard error: it would differ from machine to machine."""
    write(folder, "import warnings\nwarnings.warn('old')\n", "")
    refuses(folder, "examples/a/one.py: wrote to standard error", "UserWarning: old")


def test_a_program_is_alone(folder):
    """No name, setting or file of another program reaches it."""
    write(
        folder,
        "import jax, os\nshared = 1\njax.config.update('jax_enable_x64', True)\n"
        "open('left', 'w').close()\nprint(sorted(os.listdir()))\n",
        "['left']\n",
    )
    write(
        folder,
        "import jax, os\nprint('shared' in globals(), jax.config.jax_enable_x64)\n"
        "print(os.listdir())\n",
        "False False\n[]\n",
        name="two",
    )
    status, said = examples(folder)
    assert status == 0, said


def test_make_outputs_writes_what_has_changed_and_nothing_else(folder):
    """A difference of rounding leaves the file as it is."""
    write(folder, "print(0.3000001)\n", "0.3\n")
    write(folder, "print('new')\n", "old\n", name="two")
    write(folder, "# raises: KeyError\n{}['k']\n", name="three")
    assert examples(folder, "--write-outputs")[0] == 0
    read = {path.stem: path.read_text() for path in folder.rglob("*.out")}
    assert read == {"one": "0.3\n", "two": "new\n", "three": "KeyError: 'k'\n"}
    assert examples(folder)[0] == 0


def test_make_outputs_writes_nothing_of_a_program_that_fails(folder):
    """A broken program keeps its old `.out`."""
    write(folder, "1 / 0\n", "1\n")
    assert examples(folder, "--write-outputs")[0] == 1
    assert (folder / "examples/a/one.out").read_text() == "1\n"
