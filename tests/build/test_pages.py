"""What a page shows of its programs, and says of itself."""

import html
import itertools
import re
from importlib.metadata import version

from tests.helpers.built_page import contents, head
from tools.site import shown_programs

NOTEBOOK = "_build/html/book/first.ipynb"


def output(book, name):
    """What a page shows of its program's output."""
    (shown,) = shown_programs(book.soup(name))
    return shown.output


def test_every_page_shows_its_program_and_what_it_printed(built_book):
    assert "# first: a program." in built_book.page("first")
    assert output(built_book, "first") == "[0 1 2]\n"
    assert output(built_book, "second") == "[0 1 2 3]\n"


def test_pages_outside_the_book_are_not_its_pages(full):
    assert not list((full.folder / "_build/html").rglob("page.html"))


def test_what_is_printed_slowly_is_one_output(full):
    assert output(full, "slow").count("\n") == 2
    assert full.page("slow").count('class="output stream') == 1


def test_a_page_that_measures_runs_alone(full):
    """Others at the same time would share the cores with it."""
    names = ("slow", "one", "two")
    runs = [tuple(map(float, output(full, name).split())) for name in names]
    for (_, end), (start, _) in itertools.pairwise(sorted(runs)):
        assert end <= start, runs


def test_an_expected_error_shows_type_and_message(full):
    """The page has the error's own words, and no frame of IPython's."""
    text = html.unescape(re.sub("<[^>]*>", "", full.page("fenced")))
    assert "\nKeyError: 'key'\n" in text
    assert "Cell In" not in full.page("fenced")


def test_an_output_that_is_markdown_or_colored(full):
    """A fence holds a fence, and a terminal's colors are no text."""
    text = full.read("_build/html/book/fenced.md")
    assert "It prints:\n\n````text\n```\nred\n````\n" in text


def test_a_formula_loads_nothing(full):
    """It is MathML in the page, with its source for those who copy it."""
    page = full.page("slow")
    assert '<math alttext="x_{t+1} = \\frac{a}{b} \\cdot x_t"' in page
    assert "<mfrac>" in page
    assert 'display="block"' in page
    assert "mathjax" not in page.lower().replace("mathjax_ignore", "")
    assert page.count("<script") == full.page("first").count("<script")
    text = full.read("_build/html/book/slow.md")
    assert "With $x_{t+1} = \\frac{a}{b} \\cdot x_t$ it moves." in text
    assert "$$\\sum_{i=1}^n <x_i>$$" in text


def test_each_page_describes_itself(full):
    """By title and rule; without a rule by its first paragraph, or by its title."""
    folder = full.folder / "_build/html/book"
    names = ("first", "fenced", "index", "slow", "second")
    assert [contents(head(folder, name))["description"] for name in names] == [
        "First: The rule of this page.",
        "Fenced: The rule of this page.",
        "The rule is this.",
        "No rule & “no” bold <.",
        "Second",
    ]


def test_a_notebook_is_the_same_from_the_same_page(built_book, unaddressed):
    """So that an unchanged book changes nothing on the branch for Colab."""
    assert unaddressed.read(NOTEBOOK) == built_book.read(NOTEBOOK)
    assert '"id": "first"' in unaddressed.read(NOTEBOOK)


def test_the_cache_names_its_environment_and_holds_each_page_once(built_book):
    """The folder says backend and JAX version; MyST-NB ran nothing a second time."""
    (folder,) = (built_book.folder / "_build" / "executed").iterdir()
    assert folder.name.startswith(f"cpu-jax{version('jax')}-")
    assert len(list(folder.rglob("*.ipynb"))) == 2
