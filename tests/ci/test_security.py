"""What SECURITY.md says a test holds, a test holds."""

import re

from tests.helpers.small_book import REPOSITORY
from tests.helpers.workflow_rules import FILES, JOBS

TEXT = (REPOSITORY / "SECURITY.md").read_text(encoding="utf-8")


def test_each_test_and_file_that_is_named_is_there():
    """A claim outlives its test when that is renamed."""
    tests = "".join(
        file.read_text(encoding="utf-8")
        for file in (REPOSITORY / "tests").rglob("test_*.py")
    )
    names = re.findall(r"`(test_\w+)`", TEXT)
    assert names
    for name in names:
        assert f"def {name}(" in tests, name
    for name in re.findall(r"`((?:tests|tools|\.github)/[\w/.]+)`", TEXT):
        assert (REPOSITORY / name).exists(), name


def test_each_planted_mistake_that_is_named_is_planted():
    """In quotes beside the name of the test, or of its file."""
    planted = (REPOSITORY / "tests/ci/test_workflows.py").read_text(encoding="utf-8")
    quoted = re.findall(r'\(?(?:py`|is_found`), "([^"]+)"|\("([^"]+)"\)', TEXT)
    assert len(quoted) >= 5
    for said in (one or other for one, other in quoted):
        assert said in planted, said


def test_each_job_with_a_right_is_in_the_table():
    """By the name of its workflow and its own."""
    (table,) = re.findall(r"\n\| workflow, job .*?\n\n", TEXT, re.DOTALL)
    for (file, job), may in JOBS.items():
        if "write" in may.permissions.values():
            workflow = re.search(r"^name: (\w+)$", FILES[file], re.MULTILINE)[1]
            rows = [row for row in table.splitlines() if f"`{job}`" in row]
            assert any(f"{workflow}: `" in row for row in rows), (file, job)
