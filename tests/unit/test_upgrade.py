"""`make upgrade`: step by step, from a commit."""

import shutil

import pytest

from tests.helpers.canary_records import commit, git
from tests.helpers.small_book import REPOSITORY, run_command


@pytest.fixture
def repository(tmp_path):
    """The Makefile alone, with an environment whose commands say what they are."""
    shutil.copy(REPOSITORY / "Makefile", tmp_path)
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools/find_python.sh").write_text("echo true\n")
    (tmp_path / ".gitignore").write_text(".venv\n")
    folder = tmp_path / ".venv/bin"
    folder.mkdir(parents=True)
    for name in ("uv", "python"):
        (folder / name).write_text(f'#!/bin/sh\necho {name} "$@"\n')
        (folder / name).chmod(0o755)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    return tmp_path


def upgrade(folder):
    """Type the command; its exit status and the lines that its steps print."""
    result = run_command("make", "--silent", "upgrade", folder=folder)
    lines = result.stdout.splitlines()
    said = [line for line in lines if not line.startswith("make")]
    return result.returncode, said


def test_all_steps_are_taken_in_their_order(repository):
    """The locks are asked for newer releases; without `--upgrade` pins would stay."""
    status, (back, *steps, keep) = upgrade(repository)
    assert status == 0
    assert "git checkout requirements*.txt examples" in back and "Keep it" in keep
    assert [step.split()[:3] for step in steps] == [
        ["uv", "pip", "compile"],
        ["uv", "pip", "compile"],
        ["python", "-m", "pytest"],
        ["python", "-m", "tools.output_changes"],
    ]
    assert "--upgrade" in steps[0].split() and "--upgrade" in steps[1].split()
    assert "--write-outputs" in steps[2]


def test_programs_that_fail_are_reported_too(repository):
    """The report is about all programs that do run; then the upgrade fails."""
    python = repository / ".venv/bin/python"
    python.write_text(python.read_text() + 'test "$2" != pytest\n')
    status, (*_, last) = upgrade(repository)
    assert status != 0
    assert last == "python -m tools.output_changes"


@pytest.mark.parametrize("mistake", ["a changed tree", "no repository"])
def test_what_has_no_way_back_is_refused(repository, mistake, monkeypatch):
    """Going back would lose what is not committed."""
    if mistake == "no repository":
        shutil.rmtree(repository / ".git")
        monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(repository.parent))
    (repository / "requirements.txt").write_text("jax==3\n")
    status, said = upgrade(repository)
    assert status != 0
    assert said == ["ERROR: an upgrade starts from a commit; commit or stash first"]
