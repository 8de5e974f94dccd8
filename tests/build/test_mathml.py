"""Formulas are MathML: no script, no font, nothing fetched."""

import re

from tests.helpers.small_book import fails, passes

FORMULA = (
    "With $x_{t+1} = \\frac{a}{b} \\cdot x_t$ it moves.\n\n$$\\sum_{i=1}^n <x_i>$$\n"
)


def test_a_formula_loads_nothing(book):
    """It is in the page, with its source for those who copy it."""
    book.write("book/first.md", book.read("book/first.md") + "\n" + FORMULA)
    passes(book)
    page = book.page("first")
    assert '<math alttext="x_{t+1} = \\frac{a}{b} \\cdot x_t"' in page
    assert "<mfrac>" in page
    assert 'display="block"' in page
    assert "mathjax" not in page.lower().replace("mathjax_ignore", "")
    assert page.count("<script") == book.page("second").count("<script")
    text = book.read("_build/html/book/first.md")
    assert "With $x_{t+1} = \\frac{a}{b} \\cdot x_t$ it moves." in text
    assert "$$\\sum_{i=1}^n <x_i>$$" in text


def test_a_formula_that_cannot_be_read_stops_the_build(book):
    """Each of them by page and line."""
    text = book.read("book/first.md")
    formulas = ["$x_a_b$", "$\\nosuchcommand x$", "$a &= b$"]
    book.write("book/first.md", text + "".join(f"\nSee {one}.\n" for one in formulas))
    fails(book)
    first = text.count("\n") + 2
    for line in range(first, first + 6, 2):
        assert re.search(rf"book/first\.md:{line}: .*formula", book.said), book.said
