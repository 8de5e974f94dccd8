"""The branches of data: what the workflows push to them, and what the book takes."""

import os
import shutil
import time

import pytest
import yaml

from builder.releases.records import read_records
from tests.helpers import canary_records as canary
from tests.helpers.canary_records import commit, git
from tests.helpers.gpu_records import write_facts, write_page, write_record
from tests.helpers.small_book import Book, run_command
from tests.helpers.workflow_rules import FILES
from tools import gpu_fetch
from tools.ci import canary_fetch

RECORD, RECORDS = "book/_recorded/gpu", "book/_recorded/canary"


def push(folder, workflow, job):
    """Run the last step of a job, as the runner does; return what git said.

    It pushes from the folder to the repository `remote` in it.
    """
    (*_, step) = yaml.safe_load(FILES[workflow])["jobs"][job]["steps"]
    shutil.rmtree(folder / "branch", ignore_errors=True)
    own = {"GIT_DIR": f"{folder}/branch", "REMOTE": f"{folder}/remote", "TOKEN": "t"}
    command = ["bash", "-e", "-c", step["run"]]
    variables = os.environ | step["env"] | own
    return run_command(*command, folder=folder, env=variables, check=True).stderr


def push_folder(folder, remote, branch):
    """Push all that a folder holds, whatever it is, as a branch."""
    git(folder, "init", "--quiet", f"--initial-branch={branch}")
    commit(folder)
    git(folder, "push", "--quiet", str(remote), branch)


@pytest.fixture
def remote(tmp_path, monkeypatch):
    """A remote repository with a main, and a clone `book` that knows it."""
    git(tmp_path, "init", "--quiet", "--bare", "remote")
    git(tmp_path, "init", "--quiet", "book")
    git(tmp_path / "book", "remote", "add", "origin", str(tmp_path / "remote"))
    git(tmp_path / "book", "commit", "--quiet", "--allow-empty", "--message=A start")
    git(tmp_path / "book", "push", "--quiet", "origin", "HEAD:main")
    for tool in (gpu_fetch, canary_fetch):
        monkeypatch.setattr(tool, "ROOT", tmp_path / "book")
    return tmp_path


@pytest.mark.parametrize("tool", [canary_fetch, gpu_fetch])
def test_a_remote_that_does_not_answer(remote, tool):
    """An old record is not published as today's without a word."""
    shutil.rmtree(remote / "remote")
    with pytest.raises(SystemExit, match=r"ERROR: .*is origin the repository"):
        tool.main()


def test_the_branch_holds_the_notebooks_and_nothing_else(remote):
    """Whatever the artifact holds is data: no setting or hook of it is read."""

    def branch(*command):
        return git(remote / "remote", *command, "notebooks")

    ran = remote / "ran"
    files = {
        "book/vmap/index.ipynb": "{}",
        "book/vmap/index.html": "",
        "book/run.sh": "",
        ".gitattributes": "* filter=run",
        ".git/config": f'[core]\nfsmonitor = touch {ran}\n[filter "run"]\n'
        f"clean = touch {ran}\n",
    }
    artifact = Book(remote / "notebooks")
    for name, text in files.items():
        artifact.write(name, text)
    push(remote, "publish.yml", "notebooks")
    assert branch("ls-tree", "-r", "--name-only") == "book/vmap/index.ipynb\n"
    assert not ran.exists()
    pushed = branch("rev-parse")
    time.sleep(1.1)  # git's clock counts seconds
    assert push(remote, "publish.yml", "notebooks") == "Everything up-to-date\n"
    assert branch("rev-parse") == pushed
    artifact.write("book/vmap/index.ipynb", "{ }")
    push(remote, "publish.yml", "notebooks")
    assert branch("rev-list", "--count") == "1\n"
    assert branch("rev-parse") != pushed


def fetched(remote):
    """Fetch the canary's records; return those that are there then."""
    canary_fetch.main()
    return read_records(remote / "book" / RECORDS)


def test_a_record_goes_to_the_branch_and_into_the_book(remote):
    """The newest of each release; the branch is one commit; git's settings are ours."""
    assert fetched(remote) == []
    old, new = canary.record(date="2026-01-01"), canary.record(date="2026-02-02")
    ran = remote / "ran"
    hook = remote / "records" / ".git" / "hooks" / "post-index-change"
    hook.parent.mkdir(parents=True)
    hook.write_text(f"#!/bin/sh\ntouch {ran}\n")
    hook.chmod(0o755)
    (remote / "records" / ".gitattributes").write_text("* filter=x\n")
    canary.write(remote / "records", "a.json", old)
    push(remote, "canary.yml", "record")
    assert fetched(remote) == [old]
    (remote / "records" / "a.json").unlink()
    other = canary.write(remote / "records", "b.json", new)
    push(remote, "canary.yml", "record")
    assert fetched(remote) == [new, old]
    canary.write(remote / "records", "a.json", new)
    other.unlink()
    push(remote, "canary.yml", "record")
    assert fetched(remote) == [new, new]
    assert git(remote / "remote", "rev-list", "--count", "canary") == "1\n"
    names = git(remote / "remote", "ls-tree", "--name-only", "canary")
    assert names == "a.json\nb.json\n"
    assert not ran.exists()


def test_what_is_no_record_stays_on_the_branch(remote, capsys):
    """Each is named, and keeps nobody from publishing the others."""
    tree = remote / "tree"
    canary.write(tree, "good.json", canary.record())
    canary.write(tree, "Bad Name.json", canary.record())
    canary.write(tree / "folder.json", "inner.json", canary.record())
    canary.write(tree, "damaged.json", canary.record(date="never"))
    (tree / "great.json").write_text(" " * 1_000_001)
    (tree / "bytes.json").write_bytes(b"\xff\xfe")
    (tree / "link.json").symlink_to("/etc/passwd")
    canary.write(tree, "runs.json", canary.record()).chmod(0o755)
    push_folder(tree, remote / "remote", "canary")
    assert fetched(remote) == [canary.record()]
    said = capsys.readouterr().out
    for name in ("Bad Name", "folder", "damaged", "great", "bytes", "link", "runs"):
        assert f"{name}.json" in said, said
    assert "1 records taken" in said
    assert os.listdir(remote / "book" / RECORDS) == ["good.json"]


@pytest.fixture
def made(tmp_path):
    """A folder with two programs and a made record of their runs on a GPU."""
    book = Book(tmp_path / "made")
    for name in ("first", "second"):
        book.write(f"examples/{name}.py", f"# {name}.\nprint(1)\n")
    write_record(book)
    return book


def push_record(remote, made):
    """Push a made record."""
    shutil.rmtree(remote / "record", ignore_errors=True)
    shutil.copytree(made.folder / RECORD, remote / "record")
    push(remote, "gpu.yml", "record")


def here(remote):
    """The files of the record that the book has."""
    folder = remote / "book" / RECORD
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_text() for file in files}


def test_a_newer_record_takes_the_place_of_the_one_here(remote, made, capsys):
    """Whole; an older one does not; without the branch nothing changes."""
    gpu_fetch.main()
    assert "no branch gpu-record yet" in capsys.readouterr().out
    made.write(f"{RECORD}/run.sh", "touch ran\n")
    made.write(f"{RECORD}/.gitattributes", "* filter=x\n")
    push_record(remote, made)
    gpu_fetch.main()
    assert "the record of 2001-02-03T04:05Z taken" in capsys.readouterr().out
    last = here(remote)
    assert sorted(last) == ["environment.json", "first.ipynb", "second.ipynb"]
    write_facts(made, date="2001-02-02T04:05Z")
    push_record(remote, made)
    gpu_fetch.main()
    assert "not newer than that of 2001-02-03T04:05Z here" in capsys.readouterr().out
    assert here(remote) == last
    write_facts(made, date="2001-02-04T04:05Z")
    (made.folder / RECORD / "second.ipynb").unlink()
    push_record(remote, made)
    gpu_fetch.main()
    assert sorted(here(remote)) == ["environment.json", "first.ipynb"]


MISTAKES = {
    "ln -sf /etc/passwd first.ipynb": "'first.ipynb': not a plain file",
    "head -c 1000001 /dev/zero > first.ipynb": "not a plain file of a record's size",
    "touch conf.py": "'conf.py': not a plain file",
    "chmod +x first.ipynb": "'first.ipynb': not a plain file",
    "for n in $(seq 501); do echo {} > p$n.ipynb; done": "more than 500 files",
    "rm environment.json": "environment.json: FileNotFoundError",
    'echo "$(sed s/gpu/cpu/ environment.json)" > environment.json': "on a CPU",
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_what_is_no_run_of_a_gpu_stays_on_the_branch(remote, made, capsys, mistake):
    """It is named; the record here stays, and the book is published."""
    record = made.folder / RECORD
    run_command("bash", "-e", "-c", mistake, folder=record, check=True)
    push_folder(record, remote / "remote", "gpu-record")
    old = Book(remote / "book")
    old.write("examples/first.py", "# First.\n")
    write_facts(old, date="2000-01-01T00:00Z")
    write_page(old, "first")
    last = here(remote)
    gpu_fetch.main()
    printed = capsys.readouterr().out
    assert "left on the branch gpu-record:" in printed
    assert MISTAKES[mistake] in printed
    assert here(remote) == last
