"""The branch of the GPU's record: what the workflow puts there, what the book takes."""

import shutil

import pytest

from tests.helpers.branches import push_branch, push_folder
from tests.helpers.canary_records import git
from tests.helpers.gpu_records import write_facts, write_page, write_record
from tests.helpers.small_book import Book, run_command
from tools import gpu_fetch

RECORD = "book/_recorded/gpu"


def push(folder, made):
    """Run the step that pushes, as the runner does, with a book's made record."""
    shutil.rmtree(folder / "record", ignore_errors=True)
    shutil.copytree(made.folder / RECORD, folder / "record")
    push_branch(folder, "gpu.yml", "record")


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
    git(tmp_path, "init", "--quiet", "--bare", "remote")
    git(tmp_path, "init", "--quiet", "book")
    git(tmp_path / "book", "remote", "add", "origin", str(tmp_path / "remote"))
    monkeypatch.setattr(gpu_fetch, "ROOT", tmp_path / "book")
    return tmp_path


def here(remote):
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


def test_a_remote_that_does_not_answer(remote):
    """An old record is not published as today's without a word."""
    shutil.rmtree(remote / "remote")
    with pytest.raises(SystemExit, match=r"ERROR: .*is origin the repository"):
        gpu_fetch.main()
