"""The search, and the page of errors: what is indexed, what is found, by what keys.

An error is to be found by what a reader has in hand: the whole message or its
first line, with names, shapes and numbers of the reader's own, or in a traceback.
"""

import json

from tests.helpers.built_page import index_of
from tests.helpers.small_book import PAGE, fails, passes


def test_the_list_of_errors_follows_the_pages(book):
    """What a program says, and that it is gone; another page leaves the list alone."""
    book.write("book/errors.md", ERRORS)
    book.edit("_toc.yml", "  - file: book/first\n", ERRORS_FIRST)
    book.edit("examples/first.py", "print(", "{}['quokka']\nprint(")
    book.declare("KeyError")
    errors = book.folder / "_build/html/book/errors.html"
    assert book.build().returncode == 0
    assert "quokka" in book.page("errors")
    written = errors.stat().st_mtime_ns
    book.edit("book/second.md", "The rule", "A rule")
    assert book.build().returncode == 0
    assert errors.stat().st_mtime_ns == written
    book.edit("examples/first.py", "quokka", "wombat")
    assert book.build().returncode == 0
    assert "wombat" in book.page("errors")
    assert "quokka" not in book.page("errors")
    assert "wombat" in book.read("_build/html/errors.json")
    book.edit("_toc.yml", "  - file: book/first\n", "")
    book.edit("book/index.md", "{doc}`first` and ", "")
    for name in ("book/first.md", "examples/first.py"):
        (book.folder / name).unlink()
    assert book.build().returncode == 0
    assert "wombat" not in book.page("errors")
    assert json.loads(book.read("_build/html/errors.json")) == []


def test_a_list_of_a_type_that_nothing_raises(book):
    """A misspelled type would leave an empty list, or one that is too long."""
    lists = [f"```{{error-list}}\n:{option}: TypError\n```\n" for option in OPTIONS]
    text = ERRORS.replace("```{error-list}\n```\n", "\n".join(lists))
    book.write("book/errors.md", text)
    book.edit("_toc.yml", "  - file: book/first\n", ERRORS_FIRST)
    first = text.splitlines().index("```{error-list}") + 1
    message = "WARNING: error-list: no program raises TypError"
    fails(book, *(f"book/errors.md:{line}: {message}" for line in (first, first + 4)))
    book.write("book/errors.md", ERRORS)
    passes(book)


OPTIONS = ["only", "without"]
ERRORS = PAGE.split("```")[0].format(title="Errors") + "```{error-list}\n```\n"
ERRORS_FIRST = "  - file: book/errors\n  - file: book/first\n"


def test_the_index_follows_the_pages(book):
    """A changed page is indexed again, and a removed page leaves the index."""
    site = book.folder / "_build/html"
    assert book.build().returncode == 0  # the copy lies in a new folder
    before = [file.stat().st_ino for file in sorted((site / "pagefind").rglob("*"))]
    assert book.build().returncode == 0
    after = [file.stat().st_ino for file in sorted((site / "pagefind").rglob("*"))]
    assert after == before
    book.edit("book/first.md", "The rule of this page", "A quokka")
    assert book.build().returncode == 0
    index = index_of(site)
    assert "A quokka" in index["/book/first.html"]["content"]
    assert "The rule" not in index["/book/first.html"]["content"]
    book.edit("_toc.yml", "  - file: book/second\n", "")
    book.edit("book/index.md", " and {doc}`second`", "")
    for name in ("book/second.md", "examples/second.py"):
        (book.folder / name).unlink()
    assert book.build().returncode == 0
    assert set(index_of(site)) == {"/book/index.html", "/book/first.html"}


def test_pages_that_cannot_be_indexed(book):
    """The build fails, and passes again once Pagefind works."""
    book.edit("book/first.md", "The rule of this page", "A quokka")
    result = book.build(PAGEFIND_BINARY_PATH="/bin/false")
    assert result.returncode != 0
    assert "ERROR: the pages could not be indexed for the search" in result.stdout
    assert "Traceback" not in result.stdout
    assert book.build().returncode == 0
    site = book.folder / "_build/html"
    assert "A quokka" in index_of(site)["/book/first.html"]["content"]
