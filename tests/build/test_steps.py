"""`{steps}`: a scan, step by step, on a page of the small book."""

import json

import pytest
from bs4 import BeautifulSoup

from tests.helpers.small_book import fails, passes

PROGRAM = """\
# A running sum of three numbers, and its final value.
import jax
import jax.numpy as jnp

final, sums = jax.lax.scan(
    lambda total, x: (total + x, total + x), 0, jnp.arange(1, 4)
)
print(final, sums)
"""
STEPS = """
```{steps} ../examples/first.py
:carry: total
```
"""


@pytest.fixture
def stepped(book):
    """The small book with the steps of its first program."""
    book.write("examples/first.py", PROGRAM)
    book.write("examples/first.out", "6 [1 3 6]\n")
    book.write("book/first.md", book.read("book/first.md") + STEPS)
    return book


def test_the_steps_are_a_table(stepped):
    passes(stepped)
    soup = BeautifulSoup(stepped.page("first"), "html.parser")
    figure = soup.select_one("figure.steps")
    rows = [[cell.get_text() for cell in row] for row in figure.select("tr")]
    assert rows == [
        ["", "start", "step 1", "step 2", "step 3"],
        ["xs", "", "1", "2", "3"],
        ["carry total", "0", "1", "3", "6"],
        ["ys", "", "1", "3", "6"],
    ]
    sentences = json.loads(figure["data-sentences"])
    assert (
        sentences[2]
        == "Step 2 of 3. In: carry total 1 and x 2. Out: carry total 3 and y 3."
    )
    assert len(sentences) == 4
    scripts = [script.get("src") or "" for script in soup.select("script")]
    assert any("steps.js" in source for source in scripts)
    assert "steps." not in stepped.page("second")
    assert "| carry *total* | 0 | 1 | 3 | 6 |" in stepped.read(
        "_build/html/book/first.md"
    )

    # An edited program is recorded again.
    stepped.edit("examples/first.py", "jnp.arange(1, 4)", "jnp.arange(2, 5)")
    stepped.write("examples/first.out", "9 [2 5 9]\n")
    passes(stepped)
    assert ">9<" in stepped.page("first")


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("examples/first.out", "6 [", "7 [", "prints something else while it is rec"),
        ("book/first.md", ":carry: total", ":carry: a, b", "2 names for the 1 parts"),
        ("book/first.md", ":carry: total", ":call: 2", "1 scans ran with values"),
        (
            "book/first.md",
            "{steps} ../examples/first",
            "{steps} ../examples/no",
            "no such",
        ),
    ],
    ids=["another output", "names", "no second scan", "no program"],
)
def test_what_cannot_be_shown_stops_the_build(stepped, file, old, new, message):
    stepped.edit(file, old, new)
    fails(stepped, "book/first.md:", message)
