"""`make upgrade`: step by step, and a way back from each."""

import subprocess

import pytest

from tests.helpers.canary_records import commit, git
from tests.helpers.small_book import REPOSITORY
from tools import upgrade


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A small repository, as the folder that one is in."""
    git(tmp_path, "init", "--quiet")
    (tmp_path / "requirements.txt").write_text("jax==1\n")
    commit(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_all_steps_are_taken_in_their_order(repository, monkeypatch, capsys):
    """At the end it says how to keep it and how to go back."""
    monkeypatch.setattr(upgrade, "STEPS", ["echo a >> done", "echo b >> done"])
    upgrade.main()
    assert (repository / "done").read_text() == "a\nb\n"
    assert upgrade.BACK in capsys.readouterr().out


def test_a_failure_half_way_says_what_is_left_and_the_way_back(repository, monkeypatch):
    """The step that failed is the first of those; none after it was taken."""
    steps = ["echo jax==2 > requirements.txt", "exit 3", "touch done"]
    monkeypatch.setattr(upgrade, "STEPS", steps)
    with pytest.raises(SystemExit) as end:
        upgrade.main()
    said = str(end.value)
    assert said.startswith("ERROR: exit 3: failed")
    assert "left:\n    exit 3\n    touch done\n" in said
    assert upgrade.BACK in said
    assert not (repository / "done").exists()


def test_a_changed_tree_is_refused(repository, monkeypatch):
    """Going back would lose what is not committed."""
    (repository / "requirements.txt").write_text("jax==3\n")
    monkeypatch.setattr(upgrade, "STEPS", ["touch done"])
    with pytest.raises(SystemExit, match=r"commit or stash first:\n M requirements"):
        upgrade.main()
    assert not (repository / "done").exists()
    assert (repository / "requirements.txt").read_text() == "jax==3\n"


def test_where_there_is_no_repository(tmp_path, monkeypatch):
    """There would be no way back."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(SystemExit, match="an upgrade starts from a commit"):
        upgrade.main()


def test_the_lock_is_asked_for_newer_releases():
    """The step is a verb of the Makefile; without `--upgrade` pins would stay."""
    (step,) = [step for step in upgrade.STEPS if "lock" in step]
    shown = subprocess.run(
        [*step.split(), "--dry-run"], cwd=REPOSITORY, capture_output=True, text=True
    )
    locks = [line for line in shown.stdout.splitlines() if " pip compile " in line]
    assert len(locks) == 2, shown
    assert all("--upgrade" in line.split() for line in locks)
