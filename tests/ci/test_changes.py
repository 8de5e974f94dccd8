"""`make changes`: what a change does to the site, and nothing that it does not."""

import re

import pytest

from tests.helpers.canary_records import commit, git, with_tools
from tests.helpers.small_book import run_tool
from tools.ci import report


@pytest.mark.parametrize(
    ("base", "said"),
    [("", "ERROR: against which commit?"), ("nowhere", "ERROR: nowhere: no such")],
)
def test_a_base_that_is_none(book, base, said):
    status, message = run_tool(with_tools(book).folder, "changes", base)
    assert status != 0
    assert said in message
    assert "Traceback" not in message
    assert not (book.folder / "_build" / "base").exists()


def test_a_change_and_then_a_base_that_does_not_build(book):
    """One page and its output have changed; the other side's failure is its own."""
    with_tools(book)
    book.edit("examples/first.py", "arange(3)", "arange(5)")
    book.write("examples/first.out", "[0 1 2 3 4]\n")
    commit(book.folder)
    status, message = run_tool(book.folder, "changes", "HEAD^")
    assert status == 0, message
    file = book.folder / "_build" / "changes" / "changes.json"
    changes = report.read_changes(file.read_bytes())  # as a pull request's comment does
    assert changes["base"] == git(book.folder, "rev-parse", "HEAD^").strip()
    assert changes["head"] == git(book.folder, "rev-parse", "HEAD").strip()
    (page,), (output,) = changes["pages"], changes["outputs"]
    assert page["name"] == "book/first"
    assert page["before"] > 1000 < page["after"]
    assert all(seconds >= 0 for seconds in page["seconds"])
    assert output["program"] == "examples/first.py"
    assert output["diff"].endswith("-[0 1 2]\n+[0 1 2 3 4]")
    preview = file.with_name("preview.html").read_text(encoding="utf-8")
    assert re.findall(r'<iframe title="([^"]+)"', preview) == ["book/first"]
    # The pages that BASE shows were executed here before.
    assert list((book.folder / "_build/base/_build/executed").iterdir())
    book.edit("book/second.md", "# Second", "# Second {doc}`nowhere`")
    commit(book.folder)
    book.edit("book/second.md", "# Second {doc}`nowhere`", "# Second")
    status, message = run_tool(book.folder, "changes", "HEAD")
    assert status == 1
    assert "ERROR: HEAD (" in message
    assert "its book was not built" in message
    assert "nowhere" in message
