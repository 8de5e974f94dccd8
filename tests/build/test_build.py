"""The build: what it runs again, and how it fails.

Each kind of bad input must end the build with a non-zero exit and a message that
names the file and the line. A build can fail in two ways: it is stopped before the
pages are written, or Sphinx gave a warning. For each way there is one book with every
mistake, and tests see that a second build fails too, and that the book builds, without
a clean, once it is fixed. What is wrong with pages and programs beside each other,
tests/unit/test_check.py has.
"""

import os
import re

import pytest

from tests.helpers.built_page import index_of
from tests.helpers.full_book import (
    NUMBERS,
    PLOT,
    QUESTION,
    RECORDS,
    ROWS,
    SCAN,
    WORDS,
    add_plot,
)
from tests.helpers.small_book import PAGE, PROGRAM, fails, passes

# A page each: its program, the error that it declares, and what must be said of it.
FAULTS = {
    "raises": ("x = 1\n1 / 0\n", "", ":2: ZeroDivisionError: division by zero"),
    "not-python": ("x = 1\nx = (\n", "", ":2: "),
    "dies": ("import os\nos._exit(3)\n", "", ": killed its kernel"),
    # It is ended though its page says that it raises.
    "hangs": ("while True: pass\n", "KeyError", ":2: still running after 2 s of CPU"),
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
# What is wrong with a plot, and what must be said of it.
PLOTS = {
    "misnames": ("axes.plot(heights)", "axes.plot(hieghts)", ":6: NameError"),
    "prints": ("figure, axes", "print(1)\nfigure, axes", ": prints; a plot"),
    "empty": (PLOT, f'"""{WORDS}"""\n', ": draws 0 figures; draw one"),
}


@pytest.fixture(scope="module")
def stopped(built_book, tmp_path_factory):
    """What is said of a book of these; then with one of them left, and with none."""
    book = built_book.copy(tmp_path_factory.mktemp("stopped"))
    book.limit(CPU_LIMIT=2, CLOCK_LIMIT=60)
    for name, (program, declared, _) in FAULTS.items():
        book.add(name, program)
        if declared:
            book.declare(declared, name)
    for name, (old, new, _) in PLOTS.items():
        add_plot(book, name, PLOT.replace(old, new))
    book.add("kernel", "print(1)\n")
    book.edit("book/kernel.md", "name: python3", "name: julia")
    said = fails(book)
    for name in ("kernel", *FAULTS, *PLOTS):
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


@pytest.mark.parametrize("name", PLOTS)
def test_a_plot_with_a_fault_is_named(stopped, name):
    assert f"ERROR: examples/{name}.plot.py{PLOTS[name][2]}" in stopped


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
    # What cannot be recorded as the page asks for it.
    "```{steps} ../examples/mistakes.py\n```\n": "prints something else while it is r",
    "```{steps} ../examples/scan.py\n:carry: a, b\n```\n": "2 names for the 1 parts",
    "```{steps} ../examples/scan.py\n:call: 2\n```\n": "1 scans ran with values",
    "```{steps} ../examples/no.py\n```\n": "no such program",
    "```{lanes} ../examples/rows.py\n:choose: wards\n```\n": "no wards to choose",
    "```{updates} ../examples/rows.py\n:index: ward\n```\n": "NameError",
}
# A program each -> what is wrong with its question, and what the build says about it.
QUESTIONS = {
    "gone": ("- print(first + second)", "- print(third)", "in the program 0 times"),
    "same": ("+ print(first * second)", "+ print(7)", "the program and the first"),
    "twice": ("= 3, 3", "= 6, 6", "the first mistake and the second mistake print"),
    "fails": ("= 3, 3", "= 3, None", "with a mistake in it, fails.py:4: TypeError"),
    "form": ("The two are added.\n\n", "", "and two mistakes, with an empty line"),
    "place": ("\n```{predict}", "\nWords.\n\n```{predict}", "not directly below the"),
    "other": ("/other.py", "/first.py", "not directly below the cell of this program"),
    "varies": ("```{predict}", "```{predict}", "it raises or measures"),
}
LARGE = PLOT.replace(
    "plot(heights)", "plot(np.random.default_rng(0).normal(size=4000))"
)


@pytest.fixture(scope="module")
def warned(built_book, tmp_path_factory):
    """What is said of a book of these, at first and again; where each mistake is."""
    book = built_book.copy(tmp_path_factory.mktemp("warned"))
    for name, program in {"mistakes": "print(1)\n", "scan": SCAN, "rows": ROWS}.items():
        book.add(name, program)
    for name, output in {
        "mistakes": "2\n",
        "scan": "6 [1 3 6]\n",
        "rows": "[5 4]\n[[7 7 7]\n [4 3 0]]\n",
    }.items():
        book.write(f"examples/{name}.out", output)
    add_questions(book)
    add_plot(book, "large", LARGE)
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
    for name in ("questions", "large"):
        book.remove(name)
    for name in QUESTIONS:
        (book.folder / f"examples/{name}.py").unlink()
    passes(book)
    return twice, lines


def add_questions(book):
    """A page of all questions that cannot be asked."""
    book.add("questions", "print(1)\n")
    for name, (old, new, _) in QUESTIONS.items():
        question = QUESTION.replace("/numbers.py", f"/{name}.py")
        assert old in question
        first = f"# varies: times\n# {name}" if name == "varies" else f"# {name}"
        program = NUMBERS.replace("# Two", f"{first}: two")
        book.show("questions", name, program, question.replace(old, new))
        book.write(f"examples/{name}.out", "7\n")


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_on_a_page_is_named_with_its_line(warned, mistake):
    twice, lines = warned
    where = f"book/mistakes.md:{lines[mistake]}: "
    for said in twice:
        found = [line for line in said.splitlines() if where in line]
        assert any(MISTAKES[mistake] in line for line in found), f"{where}\n{said}"


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_that_cannot_be_asked_is_named(warned, name):
    """Each with a line of its own."""
    for said in warned[0]:
        assert QUESTIONS[name][2] in said, said
        lines = set(re.findall(r"book/questions\.md:(\d+): \w+: predict: ", said))
        assert len(lines) == len(QUESTIONS), said


def test_a_figure_that_is_too_large_is_named(warned):
    message = (
        r"examples/large\.plot\.py: \d+ bytes with gzip, 6000 are allowed; draw few"
    )
    assert all(re.search(message, said) for said in warned[0])


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


def test_a_damaged_record_of_a_release(book):
    book.write(f"{RECORDS}/d.json", "{")
    fails(book, f"ERROR: {RECORDS}/d.json: ")


def test_a_device_that_is_not_there(book):
    """Asked for a GPU where there is none, the build fails and runs nothing."""
    said = fails(book, "JAX_PLATFORMS=cuda: no such device", JAX_PLATFORMS="cuda")
    assert "ran book/" not in said


def test_a_build_does_again_only_what_has_changed(book):
    """Of the programs, of the search's index, of the style sheets."""
    index, sheet = book.folder / "_build/html/pagefind", "_build/html/_static/styles"
    # Pages that could not be indexed are, once Pagefind works.
    book.edit("book/first.md", "The rule of this page", "A quokka")
    message = "ERROR: the pages could not be indexed for the search"
    fails(book, message, PAGEFIND_BINARY_PATH="/bin/false")
    passes(book)
    assert "A quokka" in index_of(index.parent)["/book/first.html"]["content"]
    files = [file.stat().st_ino for file in sorted(index.rglob("*"))]

    # With nothing changed no page is written, and the site stays as it is.
    joined = book.read("_build/html/_static/site.css")
    assert "ran book/" not in passes(book)
    assert book.read("_build/html/_static/site.css") == joined

    # Sphinx alone would copy a style sheet only when a page has changed as well.
    book.write("book/_static/book.css", "body { color: teal }\n")
    assert "ran book/" not in passes(book)
    assert book.read("_build/html/_static/book.css") == "body{color: teal}"
    assert "body{color: teal}" in book.read("_build/html/_static/site.css")
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
    book.add("third", "print(3)\n{}['kiwi']\n")
    book.declare("KeyError", "third")
    book.edit("examples/first.py", "print(", "{}['quokka']\nprint(")
    book.declare("KeyError")
    passes(book)
    written = {path.name for path in site.glob("book/third.*")}
    assert written == {"third.html", "third.md", "third.ipynb"}
    assert "book/third.md" in book.read("_build/html/llms.txt")
    assert "/book/third.html" in index_of(site)
    assert "quokka" in book.page("errors") and "kiwi" in book.page("errors")

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
    for errors in (book.page("errors"), book.read("_build/html/errors.json")):
        assert "wombat" in errors
        assert "quokka" not in errors and "kiwi" not in errors


def test_another_environment_runs_everything_again(book):
    """Output made under other settings of JAX is never shown, and both are kept."""
    asks = "# A setting.\nimport os\n\nprint(os.environ.get('JAX_ENABLE_X64'), 'set')\n"
    book.write("examples/first.py", asks)
    said = passes(book, JAX_ENABLE_X64="1")
    assert "ran book/first.md" in said and "ran book/second.md" in said
    assert "1 set" in book.page("first")
    said = passes(book)  # the other environment has the second page's outputs only
    assert "ran book/first.md" in said and "ran book/second.md" not in said
    assert "None set" in book.page("first")
