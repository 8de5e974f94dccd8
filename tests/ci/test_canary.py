"""The canary: what it installs, what it records, and what it takes for a record."""

import os
import sys

import pytest

from builder.releases.records import read_record
from tests.helpers import canary_records as records
from tools import canary


@pytest.fixture
def here(monkeypatch):
    """Run the canary's own functions on a book, in this environment."""

    def run(folder, *arguments):
        monkeypatch.setattr(canary, "ROOT", folder)
        monkeypatch.setattr(canary, "make_environment", lambda wanted: sys.executable)
        monkeypatch.setattr(sys, "argv", ["canary", *arguments])
        monkeypatch.chdir(folder)
        canary.main()

    return run


def test_what_it_finds_is_in_the_record(book, here, capsys):
    """Another output, a program that fails, a page that does: news, not an error."""
    records.with_tools(book)
    book.write("examples/second.out", "[0 1 2 9]\n")
    third = "# A third one.\nimport jax\n\njax.no_such_function\n"
    book.write("examples/third.py", third)
    book.write("examples/third.out", "1\n")
    records.commit(book.folder)
    here(book.folder, "release")
    (file,) = (book.folder / "_build" / "canary").glob("*.json")
    found = read_record(file)
    assert file.name == f"{found['python']}-jax-{found['versions']['jax']}.json"
    assert found["commit"] == records.git(book.folder, "rev-parse", "HEAD").strip()
    assert found["examples"] == {"programs": 3, "same": 1}
    second, third = found["outputs"]
    assert (second["state"], third["state"]) == ("changed", "failed")
    assert second["detail"] == "@@ -1 +1 @@\n-[0 1 2 9]\n+[0 1 2 3]"
    assert "examples/third.py:4: AttributeError" in third["detail"]
    assert "ERROR: examples/third.py: on no page" in found["build"]
    assert book.read("examples/second.out") == "[0 1 2 9]\n"
    assert "1 of 3 programs print the same" in capsys.readouterr().out


def test_where_nothing_differs(book, here, monkeypatch):
    """The book is built beside the real one, which stays as it was."""
    records.with_tools(book)
    site = book.folder / "_build" / "html" / "book" / "first.html"
    before = site.stat().st_mtime_ns
    monkeypatch.setattr(os, "environ", os.environ | {"JAX_PLATFORMS": "cpu"})
    here(book.folder, "release")
    (file,) = (book.folder / "_build" / "canary").glob("*.json")
    assert read_record(file)["outputs"] == []
    assert read_record(file)["build"] == "passed"
    assert site.stat().st_mtime_ns == before
