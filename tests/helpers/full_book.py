"""A small book with everything that a page may show: built three times, for many tests.

At one address, then edited and at another, then at none. What a test expects of the
second build is that each figure follows its program, and nothing of the first is left.
"""

from pathlib import Path

from tests.helpers import canary_records as records
from tests.helpers.small_book import CELL, PAGE, REPOSITORY, Book, passes

SITE = "https://o.github.io/n/"
RECORDS = "book/_recorded/canary"
RULE = "**The rule of this page.**"
# An environment beside the book holds pages of other packages.
OUTSIDE = (".venv/lib", "tools/node_modules")

LINKED = """\
**The rule** is this.

(here)=

## A place

See {doc}`second`, [a place](#here), [there](#there) and [docs](https://docs.jax.dev/).

| `a \\| b` | c |
|---|---|
| 1 | 2 |
"""
FORMULA = """
See {doc}`second`.

With $x_{t+1} = \\frac{a}{b} \\cdot x_t$ it moves.

$$\\sum_{i=1}^n <x_i>$$
"""
FENCED = 'print("```")\nprint("\x1b[31mred\x1b[0m")\n{}["key"]\nprint(1)\n'
# A kernel sends what is printed in pieces, as time will have it.
SLOW = """\
import time

print(time.time())
time.sleep(0.5)
print(time.time())
"""
MEASURING = f"# varies: times\n{SLOW}"

HEIGHTS = "import numpy as np\n\nheights = np.arange(5)\nprint(heights)\n"
WORDS = "A line that rises from 0 to 4 over five days."
PLOT = f'''"""{WORDS}"""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(heights)
axes.set_xlabel("day")
axes.set_ylabel("height (m)")
'''

SCAN = """\
# A running sum of three numbers, and its final value.
import jax
import jax.numpy as jnp

final, sums = jax.lax.scan(
    lambda total, x: (total + x, total + x), 0, jnp.arange(1, 4)
)
print(final, sums)
"""
STEPS = """
```{steps} ../examples/scan.py
:carry: total
```
"""

ROWS = """\
# The largest of each row, and one row that is changed.
import jax
import jax.numpy as jnp

rows = jnp.array([[1, 5, 2], [4, 3, 0]])
print(jax.vmap(lambda a: a.max())(rows))
print(rows.at[0].set(7))
"""
CHOICES = """
```{lanes} ../examples/rows.py
:choose: rows
```

```{updates} ../examples/rows.py
:index: 1 | 9
:mode: clip
```
"""

NUMBERS = """\
# Two numbers, and what comes of them.
first, second = 3, 4

print(first + second)

# Check:
assert first + second == 7
"""
QUESTION = """
```{predict} ../examples/numbers.py
What is *printed*? See {doc}`second`.

The two are added.

- print(first + second)
+ print(first * second)
They are multiplied.

- first, second = 3, 4
+ first, second = 3, 3
The second is too small.
```

A sentence below it.
"""


def add_plot(book: Book, name: str, plot: str, page: str = "") -> None:
    """Add a program of heights and a plot of them to a page, or a page with both."""
    cell = CELL.format(program=f"{name}.plot")
    cell = cell.replace("plot.py\n", "plot.py\n:tags: [hide-input]\n")
    if page:
        book.show(page, name, HEIGHTS, cell)
    else:
        book.add(name, HEIGHTS, cell)
    book.write(f"examples/{name}.plot.py", plot)


def write_pages(book: Book) -> None:
    """Give the small book a page for each matter."""
    for folder in OUTSIDE:
        book.write(f"{folder}/page.md", PAGE.format(title="Else", program="absent"))
    front = PAGE.partition("# ")[0]
    book.write("book/index.md", f"{front}# A title, with `code`\n\n{LINKED}")
    add_plot(book, "heights", PLOT, "index")
    book.edit("book/second.md", f"{RULE}\n", "(there)=\n\n## Over there\n")
    for name, program in {"slow": SLOW, "one": MEASURING, "two": MEASURING}.items():
        book.add(name, program)
    book.edit("book/slow.md", RULE, f'No rule & "no" bold <.\n{FORMULA}')
    book.add("fenced", FENCED)
    book.declare("KeyError", "fenced")
    for name, program, output, text in (
        ("scan", SCAN, "6 [1 3 6]\n", STEPS),
        ("rows", ROWS, "[5 4]\n[[7 7 7]\n [4 3 0]]\n", CHOICES),
        ("numbers", NUMBERS, "7\n", QUESTION),
    ):
        book.add(name, program, text)
        book.write(f"examples/{name}.out", output)
    text = (REPOSITORY / "book" / "works-with.md").read_text(encoding="utf-8")
    # The small book has no page of silent failures.
    book.write("book/works-with.md", text.replace("(#detect-shift)", "(first)"))
    book.write("_toc.yml", book.read("_toc.yml") + "  - file: book/works-with\n")


def edit_pages(book: Book) -> None:
    """Edit each program that a page draws, and add records of other releases."""
    book.edit("examples/heights.plot.py", "day", "week")
    book.edit("examples/scan.py", "jnp.arange(1, 4)", "jnp.arange(2, 5)")
    book.write("examples/scan.out", "9 [2 5 9]\n")
    book.edit("examples/rows.py", "[4, 3, 0]", "[4, 3, 6]")
    book.write("examples/rows.out", "[5 6]\n[[7 7 7]\n [4 3 6]]\n")
    book.edit("examples/numbers.py", "3, 4\n", "3, 5\n")
    book.edit("examples/numbers.py", "== 7", "== 8")
    book.edit("book/numbers.md", "- first, second = 3, 4", "- first, second = 3, 5")
    book.write("examples/numbers.out", "8\n")
    folder = book.folder / RECORDS
    other = {"jax": "0.9.0", "jaxlib": "0.9.0", "numpyro": "0.20.1"}
    records.write(folder, "a.json", records.record())
    records.write(folder, "b.json", records.differing(versions=other, build=None))
    gone = records.differing(versions=other | {"jax": "0.10.0"}, build="<b>no</b>")
    gone["outputs"][0]["program"] = "examples/gone.py"
    records.write(folder, "c.json", gone)


def build_all(small: Book, folder: Path) -> None:
    """Build it three times; a copy of each build, in a folder of its name."""
    book = small.copy(folder)
    hub = {"GITHUB_SERVER_URL": "https://github.com"}
    write_pages(book)
    passes(book, GITHUB_REPOSITORY="x/y", **hub)
    book.copy(folder / "full")
    edit_pages(book)
    passes(book, GITHUB_REPOSITORY="o/n", **hub)
    book.copy(folder / "edited")
    passes(book, GITHUB_REPOSITORY="")
    book.copy(folder / "unaddressed")
