"""`tools/ci` runs in jobs that install nothing: Python's standard library is enough."""

import sys

import pytest

from tests.helpers.small_book import REPOSITORY, run_command

MODULES = sorted(file.stem for file in (REPOSITORY / "tools/ci").glob("*.py"))


@pytest.mark.parametrize("module", MODULES)
def test_a_tool_of_ci_needs_no_package(module):
    # -S: without site-packages; -E: without what PYTHONPATH adds.
    command = [sys.executable, "-S", "-E", "-c", f"import tools.ci.{module}"]
    result = run_command(*command)
    assert result.returncode == 0, result.stderr
