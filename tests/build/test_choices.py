"""`{lanes}` and `{updates}`: calls that a reader tries, on a page of the small book."""

import gzip
import json

import pytest

from tests.helpers.small_book import fails, passes

PROGRAM = """\
# The largest of each row, and one row that is changed.
import jax
import jax.numpy as jnp

rows = jnp.array([[1, 5, 2], [4, 3, 0]])
print(jax.vmap(jnp.max)(rows))
print(rows.at[0].set(7))
"""
OUTPUT = "[5 4]\n[[7 7 7]\n [4 3 0]]\n"
FIGURES = """
```{lanes} ../examples/first.py
:choose: a
```

```{updates} ../examples/first.py
:index: 1 | 9
:mode: clip
```
"""


@pytest.fixture
def chosen(book):
    """The small book with both figures of its first program."""
    book.write("examples/first.py", PROGRAM.replace("jnp.max)", "lambda a: a.max())"))
    book.write("examples/first.out", OUTPUT)
    figures = FIGURES.replace(":choose: a", ":choose: rows")
    book.write("book/first.md", book.read("book/first.md") + figures)
    return book


def shown_rows(panel):
    """The table of a panel."""
    return [[c.get_text() for c in row.select("th, td")] for row in panel.select("tr")]


def test_each_choice_is_a_panel_and_the_programs_own_is_shown(chosen):
    passes(chosen)
    soup = chosen.soup("first")
    lanes, updates = soup.select("figure.choices")
    assert [lanes["id"], updates["id"]] == ["lanes-first", "updates-first"]
    assert lanes.pre.get_text() == "jax.vmap(f, in_axes=0)(rows)"
    (choice,) = lanes.select("[data-options]")
    assert json.loads(choice["data-options"]) == ["0", "1", "None"]
    assert choice["data-label"] == "in_axes of rows"
    own, columns, none = lanes.select(".panel")
    assert [panel.has_attr("hidden") for panel in (own, columns, none)] == [0, 1, 1]
    assert shown_rows(own) == [
        ["array", "shape", "axis", "shape in the lane"],
        ["rows", "(2, 3)", "0", "(3,)"],
        ["result", "(2,)", "0", "()"],
    ]
    picture = own.select_one("[role=img]")
    assert picture["aria-label"].split("\n")[1] == (
        "Lane 0 gets rows[0]. What it returns is result[0]."
    )
    cells = [(cell["data-l"], cell.get_text()) for cell in picture.select("i")]
    assert cells[:4] == [("0", "10"), ("0", "50"), ("0", "20"), ("1", "41")]
    assert len(columns["data-lanes"].split()) == 3
    assert "at least one non-None value" in none.select_one(".refused").get_text()
    assert [len(updates.select(".panel")), len(updates.select("[data-options]"))] == [
        6,
        2,
    ]
    # Its files are on this page alone; search and Markdown have what is shown.
    assert "choices.js" in chosen.page("first")
    scripts = [chosen.read(f"_build/html/_static/{n}.js") for n in ("choices", "steps")]
    assert len(gzip.compress("".join(scripts).encode())) <= 8192
    assert "choices." not in chosen.page("second")
    text = chosen.read("_build/html/book/first.md")
    assert "| `rows` | (2, 3) | 0 | (3,) |" in text
    assert "| `rows` | (2, 3) | 1 |" not in text

    # An edited program is recorded again.
    chosen.edit("examples/first.py", "[4, 3, 0]", "[4, 3, 6]")
    chosen.write("examples/first.out", "[5 6]\n[[7 7 7]\n [4 3 6]]\n")
    passes(chosen)
    assert "6<b>1</b>" in chosen.page("first")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (":choose: rows", ":choose: wards", "no wards to choose"),
        (":index: 1 | 9", ":index: ward", "NameError"),
    ],
    ids=["name", "index"],
)
def test_a_choice_that_there_is_not_stops_the_build(chosen, old, new, message):
    """What all recorded figures refuse, tests/build/test_steps.py has."""
    chosen.edit("book/first.md", old, new)
    fails(chosen, "book/first.md:", message)
