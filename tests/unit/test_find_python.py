"""The Python that the environment is made from, among fake ones."""

import shutil
import sys

import pytest

from tests.helpers.small_book import REPOSITORY, run_command

SCRIPT = REPOSITORY / "tools" / "find_python.sh"


class Machine:
    """A machine that has the Pythons a test gives it, and no other."""

    def __init__(self, folder):
        self.folder = folder
        for tool in ("sh", "sort", "tail", "cat"):
            self.add(f"bin/{tool}", f'exec {shutil.which(tool)} "$@"')

    def add(self, name, script):
        """Add a command; its path."""
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)
        return str(file)

    def add_python(self, name, version):
        """Add a Python that answers with its version."""
        return self.add(name, f"echo {version}")

    def add_shim(self, name):
        """Add what pyenv puts on the PATH for a Python that is not chosen."""
        return self.add(name, "echo 'pyenv: command not found' >&2; exit 127")

    def find(self, *given, **variables):
        """What the script prints: the Python, or the error."""
        places = {"PATH": "bin", "HOME": "home", "HOMEBREW_PREFIX": "brew"}
        own = {name: f"{self.folder}/{place}" for name, place in places.items()}
        found = run_command("/bin/sh", str(SCRIPT), *given, env=own | variables)
        if found.returncode:
            assert not found.stdout
            return found.stderr
        assert not found.stderr
        return found.stdout.rstrip("\n")


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


def test_python3_is_taken_where_it_is_new_enough(machine):
    python3 = machine.add_python("bin/python3", "3.12.0")
    machine.add_python("bin/python3.14", "3.14.0")
    assert machine.find() == python3


def test_a_real_python_answers_as_the_fake_ones_do(machine):
    machine.add("bin/python3", f'exec {sys.executable} "$@"')
    assert machine.find() == str(machine.folder / "bin/python3")


@pytest.mark.parametrize("python3", ["3.11.9", "2.7.18"])
def test_the_newest_on_the_path_is_taken_instead_of_an_old_one(machine, python3):
    machine.add_python("bin/python3", python3)
    machine.add_python("bin/python3.12", "3.12.7")
    newest = machine.add_python("bin/python3.13", "3.13.1")
    machine.add_python("bin/python3.11", "3.11.9")
    assert machine.find() == newest


def test_a_shim_that_does_not_start_is_passed_over(machine):
    machine.add_shim("bin/python3")
    machine.add_shim("bin/python3.15")
    machine.add_python("home/.pyenv/versions/3.9.18/bin/python3", "3.9.18")
    machine.add_python("home/.pyenv/versions/3.12.11/bin/python3", "3.12.11")
    newest = machine.add_python("home/.pyenv/versions/3.13.2/bin/python3", "3.13.2")
    assert machine.find() == newest


def test_the_newest_of_a_folder_is_the_one_of_the_highest_number(machine):
    machine.add_python("home/.pyenv/versions/3.12.9/bin/python3", "3.12.9")
    newest = machine.add_python("home/.pyenv/versions/3.12.10/bin/python3", "3.12.10")
    assert machine.find() == newest


@pytest.mark.parametrize(
    ("place", "variable"),
    [
        ("root/versions/3.13.0/bin/python3", ("PYENV_ROOT", "root")),
        ("home/.local/share/uv/python/cpython-3.13.0-linux/bin/python3", None),
        ("uv/cpython-3.13.0-linux/bin/python3", ("UV_PYTHON_INSTALL_DIR", "uv")),
        ("data/uv/python/cpython-3.13.0-mac/bin/python3", ("XDG_DATA_HOME", "data")),
        ("brew/opt/python@3.13/bin/python3.13", None),
        ("a folder/versions/3.13.0/bin/python3", ("PYENV_ROOT", "a folder")),
    ],
    ids=["pyenv", "uv", "uv's variable", "XDG", "Homebrew", "a space in the path"],
)
def test_the_folders_of_other_tools_are_searched(machine, place, variable):
    machine.add_python("bin/python3", "3.11.9")
    python = machine.add_python(place, "3.13.0")
    name, folder = variable or ("X", "x")
    assert machine.find(**{name: str(machine.folder / folder)}) == python


def test_the_python_that_is_given_is_taken(machine):
    machine.add_python("bin/python3", "3.13.0")
    given = machine.add_python("bin/python3.12", "3.12.1")
    assert machine.find("python3.12") == given
    assert machine.find(given) == given


def test_a_given_python_that_will_not_do_is_an_error(machine):
    machine.add_python("bin/python3", "3.13.0")
    machine.add_python("bin/python3.11", "3.11.4")
    machine.add_shim("bin/python3.12")
    error = machine.find("python3.11")
    assert error == (
        "ERROR: PYTHON=python3.11 is Python 3.11.4; the book needs 3.12 or newer\n"
    )
    for absent in ("python3.12", "/no/python"):
        error = machine.find(absent)
        assert error.startswith(f"ERROR: PYTHON={absent}: there is no Python that")


@pytest.mark.parametrize("python3", [None, "3.11.9"])
def test_without_one_the_error_says_how_to_get_one(machine, python3):
    if python3:
        machine.add_python("bin/python3", python3)
    error = machine.find()
    assert f"none was found; python3 is {python3 or 'not there'}.\n" in error
    for command in ("uv python install", "apt-get install", "brew in", "pyenv install"):
        assert f"    {command}" in error or f"    sudo {command}" in error
    assert "make book PYTHON=" in error


def test_the_verbs_use_it(tmp_path):
    """`make` ends with the script's error, and makes nothing."""
    ended = run_command("make", "environment", "PYTHON=/no/python")
    assert ended.returncode != 0
    assert "ERROR: PYTHON=/no/python: there is no Python" in ended.stderr
