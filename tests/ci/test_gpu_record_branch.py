"""The branch of the GPU's record: what the workflow puts there, what the book takes."""

import os
import shutil
import subprocess

import pytest
import yaml

from tests.helpers import canary_records as records
from tests.helpers.gpu_records import write_facts, write_page, write_record
from tests.helpers.small_book import Book
from tests.helpers.workflow_rules import FILES
from tools import gpu_fetch

RECORD = "book/_recorded/gpu"


def push(folder, made):
    """Run the step that pushes, as the runner does, with a book's made record."""
    (*_, step) = yaml.safe_load(FILES["gpu.yml"])["jobs"]["record"]["steps"]
    for stale in ("branch", "record"):
        shutil.rmtree(folder / stale, ignore_errors=True)
    shutil.copytree(made.folder / RECORD, folder / "record")
    own = {"GIT_DIR": folder / "branch", "REMOTE": folder / "remote", "TOKEN": "t"}
    subprocess.run(
        ["bash", "-e", "-c", step["run"]],
        cwd=folder,
        env=os.environ | step["env"] | {name: str(own[name]) for name in own},
        capture_output=True,
        check=True,
    )


@pytest.fixture
def made(tmp_path):
    """A folder with two programs and a made record of their runs."""
    book = Book(tmp_path / "made")
    for name in ("first", "second"):
        book.write(f"examples/{name}.py", f"# {name}.\nprint(1)\n")
    write_record(book)
    return book


@pytest.fixture
def remote(tmp_path, monkeypatch):
    """A remote repository, and a clone `book` that knows it."""
    records.git(tmp_path, "init", "--quiet", "--bare", "remote")
    records.git(tmp_path, "init", "--quiet", "book")
    records.git(tmp_path / "book", "remote", "add", "origin", str(tmp_path / "remote"))
    monkeypatch.setattr(gpu_fetch, "ROOT", tmp_path / "book")
    return tmp_path


def here(remote):
    """The files of the record in the clone, with what they hold."""
    folder = remote / "book" / RECORD
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_text() for file in files}


def test_a_newer_record_takes_the_place_of_the_one_here(remote, made, capsys):
    """Whole; an older one does not; without the branch nothing changes."""
    gpu_fetch.main()
    assert "no branch gpu-record yet" in capsys.readouterr().out
    (made.folder / RECORD / "run.sh").write_text("touch ran\n")
    (made.folder / RECORD / ".gitattributes").write_text("* filter=x\n")
    push(remote, made)
    gpu_fetch.main()
    assert "the record of 2001-02-03T04:05Z taken" in capsys.readouterr().out
    assert sorted(here(remote)) == ["environment.json", "first.ipynb", "second.ipynb"]
    last = here(remote)
    write_facts(made, date="2001-02-02T04:05Z")
    push(remote, made)
    gpu_fetch.main()
    assert "not newer than that of 2001-02-03T04:05Z here" in capsys.readouterr().out
    assert here(remote) == last
    write_facts(made, date="2001-02-04T04:05Z")
    (made.folder / RECORD / "second.ipynb").unlink()
    push(remote, made)
    gpu_fetch.main()
    assert sorted(here(remote)) == ["environment.json", "first.ipynb"]


def spoiled(name, made):
    """Make a mistake in a record; the word that must be said of it."""
    folder = made.folder / RECORD
    if name == "a link":
        (folder / "first.ipynb").unlink()
        (folder / "first.ipynb").symlink_to("/etc/passwd")
        return "'first.ipynb': not a plain file"
    if name == "a huge file":
        (folder / "first.ipynb").write_text(" " * 1_000_001)
        return "'first.ipynb': not a plain file of a record's size"
    if name == "another file":
        (folder / "conf.py").write_text("")
        return "'conf.py': not a plain file"
    if name == "a program":
        (folder / "first.ipynb").chmod(0o755)
        return "'first.ipynb': not a plain file"
    if name == "many files":
        for number in range(501):
            (folder / f"p{number}.ipynb").write_text("{}")
        return "more than 500 files"
    if name == "no environment":
        (folder / "environment.json").unlink()
        return "environment.json: FileNotFoundError"
    write_facts(made, backend="cpu")
    return "recorded on a CPU"


@pytest.mark.parametrize(
    "mistake",
    [
        "a link",
        "a huge file",
        "another file",
        "a program",
        "many files",
        "no environment",
        "a CPU's",
    ],
)
def test_what_is_no_run_of_a_gpu_stays_on_the_branch(remote, made, capsys, mistake):
    """It is named; the record here stays, and the book is published."""
    tree = remote / "tree"
    said = spoiled(mistake, made)
    shutil.copytree(made.folder / RECORD, tree, symlinks=True)
    records.git(tree, "init", "--quiet", "--initial-branch=gpu-record")
    records.commit(tree)
    records.git(tree, "push", "--quiet", str(remote / "remote"), "gpu-record")
    old = Book(remote / "book")
    old.write("examples/first.py", "# First.\n")
    write_facts(old, date="2000-01-01T00:00Z")
    write_page(old, "first")
    last = here(remote)
    gpu_fetch.main()
    printed = capsys.readouterr().out
    assert "left on the branch gpu-record:" in printed
    assert said in printed
    assert here(remote) == last


def test_a_remote_that_does_not_answer(remote):
    """An old record is not published as today's without a word."""
    shutil.rmtree(remote / "remote")
    with pytest.raises(SystemExit, match=r"ERROR: .*is origin the repository"):
        gpu_fetch.main()
