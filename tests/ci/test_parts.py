"""`make test` and `make test PART=rest` run every test between them, each test once."""

import os
import sys
from functools import cache

import pytest

from builder.program import find_programs
from tests.helpers.small_book import REPOSITORY, run_command


@cache
def collected(part):
    """The tests of a part, as pytest finds them."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-m", part]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
    found = run_command(*command, env=environment)
    assert found.returncode == 0, found.stdout[-2000:] + found.stderr[-2000:]
    lines = found.stdout.splitlines()
    return {line for line in lines if line.startswith(("examples/", "tests/"))}


@pytest.mark.parametrize(
    ("verb", "selected"),
    [("test", '"not rest"'), ("test PART=rest", '"rest"'), ("test-all", "")],
)
def test_the_two_parts_are_the_whole(verb, selected):
    """They differ by one marker."""
    # Without what the `make` that runs these tests was given, such as PART=rest.
    environment = {k: v for k, v in os.environ.items() if k[:4] != "MAKE"}
    dry = run_command("make", "--dry-run", *verb.split(), env=environment)
    (command,) = (line for line in dry.stdout.splitlines() if " -m pytest" in line)
    assert command.partition(" -m pytest ")[2].partition(" -m ")[2] == selected


def test_every_folder_and_every_program_is_in_a_part():
    """A folder that pytest does not find would look tested."""
    tests = collected("not rest") | collected("rest")
    folders = {path.name for path in (REPOSITORY / "tests").iterdir() if path.is_dir()}
    found = {test.split("/")[1] for test in tests if test[:6] == "tests/"}
    folders = {name for name in folders if not name.startswith("__")}
    assert found == folders - {"helpers"}
    files = {path.as_posix() for path in (REPOSITORY / "tests").rglob("test_*.py")}
    in_parts = {test.partition("::")[0] for test in tests}
    assert {f"{REPOSITORY}/{name}" for name in in_parts} >= files
    programs = set(find_programs(REPOSITORY / "examples"))
    assert {REPOSITORY / name for name in collected("not rest")} >= programs


def test_what_is_left_to_ci_is_named_here():
    """`make test` runs every program and rule; what is left are CI's own, and pages."""
    files = {test.partition("::")[0] for test in collected("rest")}
    others = {file for file in files if not file.startswith("tests/ci/")}
    assert others == {
        "tests/browser/test_browser.py",  # pages that are not of a kind of their own
        "tests/browser/test_keyboard.py",  # so too
        "tests/browser/test_prune.py",  # so too
        "tests/browser/test_firefox.py",  # all of it: the other browser
        "tests/browser/test_print.py",  # from the dark color scheme
        "tests/browser/test_side_by_side.py",  # no page of the site has it yet
        "tests/browser/test_preview_file.py",  # for reviewers of a pull request
        "tests/browser/test_serve.py",  # a verb for contributors
        "tests/build/test_bench.py",  # what the build is compared with
        "tests/build/test_compile_cache.py",  # the cache of compiled code
        "tests/build/test_interruptions.py",  # a build that is killed, or waits
        "tests/build/test_preview.py",  # a verb for contributors
        "tests/build/test_scaffold.py",  # a verb for contributors
        "tests/build/test_sphinx_build.py",  # the way out of Jupyter Book 1
        "tests/patterns/test_scan_programs.py",  # programs that measure
        "tests/patterns/test_vmap_programs.py",  # so too
    }
