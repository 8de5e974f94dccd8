"""The build: what it runs again, and how it fails.

Each kind of bad input must end the build with a non-zero exit and a message that
names the file and the line. A build can fail in two ways: it is stopped before the
pages are written, or Sphinx gave a warning. For each way there is one book with every
mistake, and tests see that a second build fails too, and that the book builds, without
a clean, once it is fixed. What is wrong with pages and programs beside each other,
tests/unit/test_check.py has.
"""

import json
import os

import pytest

from tests.helpers.built_page import index_of
from tests.helpers.small_book import PAGE, PROGRAM, fails, passes

# A page each: its program, the error that it declares, and what must be said of it.
FAULTS = {
    "raises": ("x = 1\n1 / 0\n", "", ":2: ZeroDivisionError: division by zero"),
    "not-python": ("x = 1\nx = (\n", "", ":2: "),
    "dies": ("import os\nos._exit(3)\n", "", ": killed its kernel"),
    # It is ended though its page says that it raises.
    "hangs": ("while True: pass\n", "KeyError", ":2: still running after 1 s of CPU"),
    "no-error": ("print(1)\n", "KeyError", ": declares KeyError, but ran to its end"),
    "other-error": ("1 / 0\n", "KeyError", ":2: declares KeyError, raised ZeroDivisio"),
    # Jupyter prints a group of exceptions and marks no error.
    "group": (
        "raise ExceptionGroup('g', [OSError()])\n",
        "",
        ": ExceptionGroup: g (1 sub-exception)",
    ),
    # Standard error is no output: it differs from machine to machine.
    "complains": (
        "import sys\nsys.stderr.write('old')\n",
        "",
        ": wrote to standard error: old",
    ),
}


@pytest.fixture(scope="module")
def stopped(built_book, tmp_path_factory):
    """What is said of a book of these; then with one of them left, and with none."""
    book = built_book.copy(tmp_path_factory.mktemp("stopped"))
    book.limit(CPU_LIMIT=1, CLOCK_LIMIT=60)
    for name, (program, declared, _) in FAULTS.items():
        book.add(name, program)
        if declared:
            book.declare(declared, name)
    book.add("kernel", "print(1)\n")
    book.edit("book/kernel.md", "name: python3", "name: julia")
    said = fails(book)
    for name in ("kernel", *FAULTS):
        if name != "raises":
            book.remove(name)
    fails(book, "ERROR: examples/raises.py:2: ZeroDivisionError: division by zero")
    book.edit("examples/raises.py", "1 / 0", "print(1 / 1)")
    passes(book)
    assert "1.0" in book.page("raises")
    return said


@pytest.mark.parametrize("name", FAULTS)
def test_a_program_with_a_fault_is_named_and_its_page(stopped, name):
    """With its line, where there is one, and where the page shows it."""
    assert f"ERROR: examples/{name}.py{FAULTS[name][2]}" in stopped
    assert f"(shown on book/{name}.md:12)" in stopped


def test_a_page_of_an_unknown_kernel(stopped):
    """Jupyter's own refusal, in one line."""
    assert "book/kernel.md: NoSuchKernel" in stopped


# Mistakes on one page, in this order, and what is said of the line of each.
MISTAKES = {
    "The {doc}`absent` page.\n": "unknown document: 'absent'",
    "See $x_a_b$.\n": "formula",
    "See $\\nosuchcommand x$.\n": "formula",
    "See $a &= b$.\n": "formula",
    # Misspelled types would leave a list empty, or too long.
    "```{error-list}\n:only: TypError\n```\n": "error-list: no program raises TypError",
    "```{error-list}\n:without: TypError\n```\n": "error-list: no program raises Typ",
    "```{predict}\nWhat?\n```\n": "1 argument",
    "```{predict} ../examples/mistakes.py\nWhat?\n```\n": "predict: ../examples/mist",
}


@pytest.fixture(scope="module")
def warned(built_book, tmp_path_factory):
    """What is said of a book of these, at first and again; where each mistake is."""
    book = built_book.copy(tmp_path_factory.mktemp("warned"))
    book.add("mistakes", "print(1)\n")
    good = book.read("book/mistakes.md")
    lines, text = {}, good
    for mistake in MISTAKES:
        lines[mistake] = text.count("\n") + 2
        text += f"\n{mistake}"
    book.write("book/mistakes.md", text)
    first = book.read("book/first.md")
    book.write("book/first.md", first.replace("```{code", "<!--\n```{code") + "-->\n")
    twice = [fails(book), fails(book)]
    book.write("book/first.md", first)
    book.write("book/mistakes.md", good)
    passes(book)
    return twice, lines


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_on_a_page_is_named_with_its_line(warned, mistake):
    twice, lines = warned
    where = f"book/mistakes.md:{lines[mistake]}: "
    for said in twice:
        found = [line for line in said.splitlines() if where in line]
        assert any(MISTAKES[mistake] in line for line in found), f"{where}\n{said}"


def test_a_program_inside_a_comment(warned):
    """A cell that the page does not show does not count as shown."""
    message = "book/first.md: WARNING: not shown: ../examples/first.py"
    assert all(message in said for said in warned[0])


def test_pages_and_programs_are_compared_before_anything_runs(book):
    """With the contents, and with each other; each difference is named."""
    book.write("book/third.ipynb", "{}")
    fails(book, "book/third.ipynb: pages are Markdown")
    (book.folder / "book/third.ipynb").unlink()
    book.write("examples/third.py", PROGRAM.format(title="third", count=2))
    book.edit("book/second.md", "second.py", "first.py")
    said = fails(
        book,
        "book/second.md:13: ../examples/first.py is already on book/first.md:13",
        "examples/second.py: on no page",
        "examples/third.py: on no page",
    )
    assert "ran book/" not in said


def test_a_device_that_is_not_there(book):
    """Asked for a GPU where there is none, the build fails and runs nothing."""
    said = fails(book, "JAX_PLATFORMS=cuda: no such device", JAX_PLATFORMS="cuda")
    assert "ran book/" not in said


def test_pages_that_cannot_be_indexed(book):
    """The build fails, and passes again once Pagefind works."""
    book.edit("book/first.md", "The rule of this page", "A quokka")
    message = "ERROR: the pages could not be indexed for the search"
    fails(book, message, PAGEFIND_BINARY_PATH="/bin/false")
    passes(book)
    index = index_of(book.folder / "_build/html")
    assert "A quokka" in index["/book/first.html"]["content"]


def test_a_build_does_again_only_what_has_changed(book):
    """Of the programs, of the search's index, of the style sheets."""
    index, sheet = book.folder / "_build/html/pagefind", "_build/html/_static/styles"
    passes(book)  # the copy lies in a new folder: Sphinx reads its pages again
    files = [file.stat().st_ino for file in sorted(index.rglob("*"))]

    # Sphinx alone would copy a style sheet only when a page has changed as well.
    book.write("book/_static/book.css", "body { color: teal }\n")
    assert "ran book/" not in passes(book)
    assert book.read("_build/html/_static/book.css") == "body{color: teal}"
    assert files == [file.stat().st_ino for file in sorted(index.rglob("*"))]
    assert "blockquote" not in book.read(f"{sheet}/furo.css")

    # `:load:` is a dependency; and a page comes to use a rule of the theme.
    book.edit("examples/first.py", "arange(3)", "arange(7)")
    book.write("book/second.md", book.read("book/second.md") + "\n> Quoted.\n")
    said = passes(book)
    assert "ran book/first.md" in said and "ran book/second.md" not in said
    assert "[0 1 2 3 4 5 6]" in book.page("first")
    assert "blockquote" in book.read(f"{sheet}/furo.css")

    # Sphinx asks which file is newer; here the content decides.
    new = book.folder / "new.py"
    new.write_text(book.read("examples/first.py").replace("(7)", "(6)"))
    os.utime(new, (1e9, 1e9))
    os.replace(new, book.folder / "examples/first.py")
    assert "ran book/first.md" in passes(book)
    assert "[0 1 2 3 4 5]\n" in book.page("first")

    book.write("book/_static/book.css", "p { top: 0 }\np { top 0 }\n")
    fails(book, "_static/book.css:2:")


ERRORS = PAGE.split("```")[0].format(title="Errors") + "```{error-list}\n```\n"


def test_the_site_follows_the_pages(book):
    """An edited page is written again, and no other; of one that is gone nothing is
    left: as HTML, Markdown and notebook, in `llms.txt`, in the index, in the errors.
    """
    site = book.folder / "_build/html"
    book.write("book/errors.md", ERRORS)
    book.edit("_toc.yml", "chapters:\n", "chapters:\n  - file: book/errors\n")
    book.add("third", "print(3)\n")
    book.edit("examples/first.py", "print(", "{}['quokka']\nprint(")
    book.declare("KeyError")
    passes(book)
    written = {path.name for path in site.glob("book/third.*")}
    assert written == {"third.html", "third.md", "third.ipynb"}
    assert "book/third.md" in book.read("_build/html/llms.txt")
    assert "/book/third.html" in index_of(site)
    assert "quokka" in book.page("errors")

    others = [site / "book/errors.html", *site.glob("book/third.*")]
    times = [path.stat().st_mtime_ns for path in others]
    book.edit("book/second.md", "The rule of", "A rule of")
    passes(book)
    assert times == [path.stat().st_mtime_ns for path in others]
    assert "**A rule of" in book.read("_build/html/book/second.md")
    assert "**A rule of" in book.read("_build/html/llms-full.txt")
    content = index_of(site)["/book/second.html"]["content"]
    assert "A rule of" in content and "The rule of" not in content

    book.edit("examples/first.py", "quokka", "wombat")
    book.remove("third")
    passes(book)
    assert not list(site.glob("book/third.*"))
    assert "book/third.md" not in book.read("_build/html/llms.txt")
    assert "/book/third.html" not in index_of(site)
    assert "wombat" in book.page("errors") and "quokka" not in book.page("errors")
    assert "wombat" in book.read("_build/html/errors.json")

    book.edit("book/index.md", "{doc}`first` and ", "")
    book.remove("first")
    passes(book)
    assert "wombat" not in book.page("errors")
    assert json.loads(book.read("_build/html/errors.json")) == []


def test_another_environment_runs_everything_again(book):
    """Output made under other settings of JAX is never shown."""
    asks = "# A setting.\nimport os\n\nprint(os.environ.get('JAX_ENABLE_X64'), 'set')\n"
    book.write("examples/first.py", asks)
    passes(book)
    assert "None set" in book.page("first")
    said = passes(book, JAX_ENABLE_X64="1")
    assert "ran book/first.md" in said and "ran book/second.md" in said
    assert "1 set" in book.page("first")
    assert "ran book/" not in passes(book)  # both are kept
    assert "None set" in book.page("first")
