"""What a page shows. One book is built for all tests, with a page for each matter."""

import html
import itertools
import re

import pytest

from tests.helpers.built_page import contents, head
from tests.helpers.small_book import PAGE, passes
from tools.site import shown_programs

NOTEBOOK = "_build/html/book/first.ipynb"
RULE = "**The rule of this page.**"
# An environment beside the book holds pages of other packages.
OUTSIDE = (".venv/lib", "tools/node_modules")
FENCED = 'print("```")\nprint("\x1b[31mred\x1b[0m")\n{}["key"]\nprint(1)\n'
FORMULA = """
With $x_{t+1} = \\frac{a}{b} \\cdot x_t$ it moves.

$$\\sum_{i=1}^n <x_i>$$
"""
# A kernel sends what is printed in pieces, as time will have it.
SLOW = """\
import time

print(time.time())
time.sleep(0.5)
print(time.time())
"""
MEASURING = f"# varies: times\n{SLOW}"


@pytest.fixture(scope="module")
def built(built_book, tmp_path_factory):
    """The book of all these pages."""
    book = built_book.copy(tmp_path_factory.mktemp("pages"))
    for folder in OUTSIDE:
        book.write(f"{folder}/page.md", PAGE.format(title="Else", program="absent"))
    for name, program in {"slow": SLOW, "one": MEASURING, "two": MEASURING}.items():
        book.add(name, program)
    book.add("fenced", FENCED)
    book.declare("KeyError", "fenced")
    book.edit("book/slow.md", RULE, f'No rule & "no" bold <.\n{FORMULA}')
    book.edit("book/second.md", f"{RULE}\n", "")
    (book.folder / NOTEBOOK).unlink()  # in a new folder every page is written
    passes(book)
    return book


def output(book, name):
    """What a page shows of its program's output."""
    (shown,) = shown_programs(book.soup(name))
    return shown.output


def test_every_page_shows_its_program_and_what_it_printed(built_book):
    assert "# first: a program." in built_book.page("first")
    assert output(built_book, "first") == "[0 1 2]\n"
    assert output(built_book, "second") == "[0 1 2 3]\n"


def test_pages_outside_the_book_are_not_its_pages(built):
    assert not list((built.folder / "_build/html").rglob("page.html"))


def test_what_is_printed_slowly_is_one_output(built):
    assert output(built, "slow").count("\n") == 2
    assert built.page("slow").count('class="output stream') == 1


def test_a_page_that_measures_runs_alone(built):
    """Others at the same time would share the cores with it."""
    names = ("slow", "one", "two")
    runs = [tuple(map(float, output(built, name).split())) for name in names]
    for (_, end), (start, _) in itertools.pairwise(sorted(runs)):
        assert end <= start, runs


def test_an_expected_error_shows_type_and_message(built):
    """The page has the error's own words, and no frame of IPython's."""
    text = html.unescape(re.sub("<[^>]*>", "", built.page("fenced")))
    assert "\nKeyError: 'key'\n" in text
    assert "Cell In" not in built.page("fenced")


def test_an_output_that_is_markdown_or_colored(built):
    """A fence holds a fence, and a terminal's colors are no text."""
    text = built.read("_build/html/book/fenced.md")
    assert "It prints:\n\n````text\n```\nred\n````\n" in text


def test_a_formula_loads_nothing(built):
    """It is MathML in the page, with its source for those who copy it."""
    page = built.page("slow")
    assert '<math alttext="x_{t+1} = \\frac{a}{b} \\cdot x_t"' in page
    assert "<mfrac>" in page
    assert 'display="block"' in page
    assert "mathjax" not in page.lower().replace("mathjax_ignore", "")
    assert page.count("<script") == built.page("first").count("<script")
    text = built.read("_build/html/book/slow.md")
    assert "With $x_{t+1} = \\frac{a}{b} \\cdot x_t$ it moves." in text
    assert "$$\\sum_{i=1}^n <x_i>$$" in text


def test_each_page_describes_itself(built):
    """By title and rule; without a rule by its first paragraph, or by its title."""
    folder = built.folder / "_build/html/book"
    names = ("first", "fenced", "index", "slow", "second")
    assert [contents(head(folder, name))["description"] for name in names] == [
        "First: The rule of this page.",
        "Fenced: The rule of this page.",
        "Read first and second.",
        "No rule & “no” bold <.",
        "Second",
    ]


def test_a_notebook_is_the_same_from_the_same_page(built_book, built):
    """So that an unchanged book changes nothing on the branch for Colab."""
    assert built.read(NOTEBOOK) == built_book.read(NOTEBOOK)
    assert '"id": "first"' in built.read(NOTEBOOK)


def test_the_cache_names_its_environment_and_holds_each_page_once(built_book):
    """The folder says backend and JAX version; MyST-NB ran nothing a second time."""
    import jax

    (folder,) = (built_book.folder / "_build" / "executed").iterdir()
    assert folder.name.startswith(f"cpu-jax{jax.__version__}-")
    assert len(list(folder.rglob("*.ipynb"))) == 2
