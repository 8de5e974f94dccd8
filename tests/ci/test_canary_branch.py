"""The branch of records: what the workflow puts there, and what the book takes."""

import os
import shutil
import subprocess

import pytest
import yaml

from builder.releases.records import read_records
from tests.helpers import canary_records as records
from tests.helpers.small_book import REPOSITORY
from tools.ci import canary_fetch

WORKFLOW = REPOSITORY / ".github" / "workflows" / "canary.yml"
RECORDS = "book/_recorded/canary"


def push(folder):
    """Run the step that pushes, as the runner does, to a repository in a folder."""
    workflow = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    (*_, step) = workflow["jobs"]["record"]["steps"]
    shutil.rmtree(folder / "branch", ignore_errors=True)
    own = {"GIT_DIR": folder / "branch", "REMOTE": folder / "remote", "TOKEN": "t"}
    subprocess.run(
        ["bash", "-e", "-c", step["run"]],
        cwd=folder,
        env=os.environ | step["env"] | {name: str(own[name]) for name in own},
        capture_output=True,
        text=True,
        check=True,
    )


@pytest.fixture
def remote(tmp_path):
    """A remote repository with a main, and a clone `book` of it."""
    records.git(tmp_path, "init", "--quiet", "--bare", "remote")
    records.git(tmp_path, "init", "--quiet", "book")
    records.git(tmp_path / "book", "remote", "add", "origin", str(tmp_path / "remote"))
    (tmp_path / "book" / "README.md").write_text("A book.")
    records.commit(tmp_path / "book")
    records.git(tmp_path / "book", "push", "--quiet", "origin", "HEAD:main")
    return tmp_path


def fetched(remote, monkeypatch):
    """Fetch as `tools.ci.canary_fetch` does; the records that are there then."""
    monkeypatch.setattr(canary_fetch, "ROOT", remote / "book")
    canary_fetch.main()
    return read_records(remote / "book" / RECORDS)


def test_a_record_goes_to_the_branch_and_into_the_book(remote, monkeypatch):
    """The newest of each release; the branch is one commit; git's settings are ours."""
    assert fetched(remote, monkeypatch) == []
    old, new = records.record(date="2026-01-01"), records.record(date="2026-02-02")
    ran = remote / "ran"
    hook = remote / "records" / ".git" / "hooks" / "post-index-change"
    hook.parent.mkdir(parents=True)
    hook.write_text(f"#!/bin/sh\ntouch {ran}\n")
    hook.chmod(0o755)
    (remote / "records" / ".gitattributes").write_text("* filter=x\n")
    records.write(remote / "records", "a.json", old)
    push(remote)
    assert fetched(remote, monkeypatch) == [old]
    (remote / "records" / "a.json").unlink()
    other = records.write(remote / "records", "b.json", new)
    push(remote)
    assert fetched(remote, monkeypatch) == [new, old]
    records.write(remote / "records", "a.json", new)
    other.unlink()
    push(remote)
    assert fetched(remote, monkeypatch) == [new, new]
    branch = ["rev-list", "--count", "canary"]
    assert records.git(remote / "remote", *branch) == "1\n"
    names = records.git(remote / "remote", "ls-tree", "--name-only", "canary")
    assert names == "a.json\nb.json\n"
    assert not ran.exists()


def test_what_is_no_record_stays_on_the_branch(remote, monkeypatch, capsys):
    """Each is named, and keeps nobody from publishing the others."""
    tree = remote / "tree"
    records.write(tree, "good.json", records.record())
    records.write(tree, "Bad Name.json", records.record())
    records.write(tree / "folder.json", "inner.json", records.record())
    records.write(tree, "damaged.json", records.record(date="never"))
    (tree / "great.json").write_text(" " * 1_000_001)
    (tree / "bytes.json").write_bytes(b"\xff\xfe")
    (tree / "link.json").symlink_to("/etc/passwd")
    runs = records.write(tree, "runs.json", records.record())
    runs.chmod(0o755)
    records.git(tree, "init", "--quiet", "--initial-branch=canary")
    records.commit(tree)
    records.git(tree, "push", "--quiet", str(remote / "remote"), "canary")
    assert fetched(remote, monkeypatch) == [records.record()]
    said = capsys.readouterr().out
    for name in ("Bad Name", "folder", "damaged", "great", "bytes", "link", "runs"):
        assert f"{name}.json" in said, said
    assert "1 records taken" in said
    assert os.listdir(remote / "book" / RECORDS) == ["good.json"]


def test_a_remote_that_does_not_answer(remote, monkeypatch):
    """The records of another day are not published as today's without a word."""
    shutil.rmtree(remote / "remote")
    with pytest.raises(SystemExit, match=r"ERROR: .*is origin the repository"):
        fetched(remote, monkeypatch)
