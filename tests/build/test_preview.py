"""`make page-preview`: one page, as it is in the book, and what it refuses."""

import shutil

import pytest

from tests.helpers.small_book import REPOSITORY, run_tool

# No page and no program depends on this: it is a verb for contributors.
pytestmark = pytest.mark.rest


@pytest.fixture
def book(book):
    """The small book, with the tools beside it."""
    shutil.copytree(REPOSITORY / "tools", book.folder / "tools")
    return book


def preview(book, name):
    """Type the command in a book's folder; the status and what it said."""
    return run_tool(book.folder, "preview", name)


def refuses(book, name, message):
    """It must fail and say why, in the book's own file names."""
    status, said = preview(book, name)
    assert status == 1, said
    assert message in said, said
    assert "_build/preview/book" not in said


def test_a_preview_is_the_page_of_the_book(book):
    """To the letter; its programs' outputs come from the book's own cache."""
    shown = "_build/preview/_build/html/book/first.html"
    assert preview(book, "first") == (0, f"open {shown}\n")
    assert book.read(shown) == book.page("first")


def test_an_edited_program_alone_is_run(book):
    """The other page's program is not there at all."""
    book.edit("examples/first.py", "arange(3)", "arange(5)")
    book.edit("examples/second.py", "print", "1 / 0, print")
    status, said = preview(book, "first")
    assert status == 0, said
    assert said.startswith("ran book/first.md in ")
    shown = book.read("_build/preview/_build/html/book/first.html")
    assert "[0 1 2 3 4]" in shown
    assert "[0 1 2 3 4]" not in book.page("first")


def test_link_must_name_an_existing_page(book):
    """A heading of another page is found by its label, in that page as it is now."""
    second = book.read("book/second.md")
    book.write("book/second.md", f"{second}\n(there)=\n\n## Over there\n")
    rule = "**The rule of this page.**"
    book.edit("book/first.md", rule, f"{rule}\n\n[](#there) {{doc}}`second`")
    status, said = preview(book, "first")
    assert status == 0, said
    book.edit("book/second.md", "(there)=", "(elsewhere)=")
    refuses(book, "first", "book/first.md:12: WARNING: 'myst' cross-reference target")
    book.edit("book/first.md", "[](#there) {doc}`second`", "{doc}`third`")
    assert "book/first.md:12: WARNING: unknown document" in preview(book, "first")[1]


CELL = "```{code-cell}"
MISTAKES = [
    ("examples/first.py", "print", "1 / 0, print", ":4: ZeroDivisionError"),
    ("book/first.md", "first.py", "gone.py", ":13: ../examples/gone.py does not exist"),
    # Its list would be empty.
    (
        "book/first.md",
        CELL,
        f"```{{error-list}}\n```\n\n{CELL}",
        ": lists the errors of",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "message"), MISTAKES)
def test_a_mistake_is_named_as_in_the_book(book, file, old, new, message):
    book.edit(file, old, new)
    refuses(book, "first", f"ERROR: {file}{message}")


def test_a_name_that_is_no_page(book):
    """The nearest names are told."""
    refuses(book, "frist", "ERROR: NAME=frist: there is no page book/frist.md; the nea")
    assert "the nearest: first, " in preview(book, "frist")[1]
    assert not (book.folder / "_build" / "preview").exists()
