"""A figure of what a program computed: on its page, alone, and what is refused."""

import json
import struct

import pytest
from bs4 import BeautifulSoup

from builder.execute.run_alone import ProgramError, run_program
from builder.page.cells import find_cell_faults
from tests.helpers.built_page import contents, head
from tests.helpers.small_book import fails, passes

PROGRAM = "import numpy as np\n\nheights = np.arange(5)\nprint(heights)\n"
WORDS = "A line that rises from 0 to 4 over five days."
PLOT = f'''"""{WORDS}"""

import matplotlib.pyplot as plt

figure, axes = plt.subplots()
axes.plot(heights)
axes.set_xlabel("day")
axes.set_ylabel("height (m)")
'''
CELL = """
```{code-cell} python
:load: ../examples/first.plot.py
:tags: [hide-input]
```
"""


@pytest.fixture
def plotted(book):
    """The small book with a plot of its first program."""
    book.write("examples/first.py", PROGRAM)
    book.write("examples/first.plot.py", PLOT)
    book.write("book/first.md", book.read("book/first.md") + CELL)
    return book


def test_a_plot_is_a_figure_in_every_format(plotted):
    passes(plotted)
    cell = BeautifulSoup(plotted.page("first"), "html.parser").select_one("div.plot")
    drawing = cell.select_one("figure [role=img]")
    assert drawing["aria-label"] == WORDS
    assert {text.get_text() for text in drawing.select("svg text")} >= {"day", "4"}
    assert "var(--curve-1)" in str(drawing) and "#abc" not in str(drawing)
    assert "axes.plot(heights)" in cell.select_one("details pre").get_text()
    text = plotted.read("_build/html/book/first.md")
    assert f"Figure: {WORDS}" in text and "matplotlib" not in text
    cells = json.loads(plotted.read("_build/html/book/first.ipynb"))["cells"]
    assert "".join(cells[-1]["source"]) == PLOT.rstrip("\n")
    assert "matplotlib==" in "".join(cells[1]["source"])

    # An edited plot is drawn again.
    plotted.edit("examples/first.plot.py", "height (m)", "length (m)")
    passes(plotted)
    assert "length (m)" in plotted.page("first")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("axes.plot(heights)", "axes.plot(hieghts)", "first.plot.py:6: NameError"),
        ("figure, axes", "print(1)\nfigure, axes", "first.plot.py: prints; a plot"),
        (PLOT, f'"""{WORDS}"""\n', "first.plot.py: draws 0 figures; draw one"),
        (
            "axes.plot(heights)",
            "axes.plot(np.random.default_rng(0).normal(size=4000))",
            "bytes with gzip, 6000 are allowed; draw fewer points",
        ),
    ],
    ids=["raises", "prints", "draws nothing", "too large"],
)
def test_what_a_plot_does_wrong_stops_the_build(plotted, old, new, message):
    plotted.edit("examples/first.plot.py", old, new)
    fails(plotted, message)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("examples/first.plot.py", WORDS, "", "begin with a docstring"),
        ("book/first.md", ":tags: [hide-input]\n", "", "add the line `:tags: [hide"),
        ("book/first.md", CELL, "", "first.plot.py: on no page"),
        ("book/first.md", "first.py", "second.py", "not directly after the cell of"),
    ],
    ids=["no description", "not folded", "not shown", "after another program"],
)
def test_a_plot_that_does_not_fit_its_page_is_found(plotted, file, old, new, message):
    plotted.edit(file, old, new)
    found = find_cell_faults(plotted.folder, ["book/first"])
    assert any(message in fault and "first.plot.py" in fault for fault in found), found


def test_a_plot_without_a_program_is_found(plotted):
    (plotted.folder / "examples/first.py").unlink()
    found = find_cell_faults(plotted.folder, [])
    assert "examples/first.plot.py: there is no first.py; a plot" in found[0]


def draw(folder, plot):
    """Run the program and a plot of it alone, as `pytest examples` does."""
    (folder / "first.py").write_text(PROGRAM)
    (folder / "first.plot.py").write_text(plot)
    return run_program(folder / "first.py")


def test_a_plot_runs_alone_after_its_program(tmp_path):
    assert draw(tmp_path, PLOT).output == "[0 1 2 3 4]\n"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (WORDS, "Figure.", "no description; begin with a docstring that says"),
        ('axes.set_ylabel("height (m)")', "", "the y axis has no label; set one"),
        ("axes.plot(heights)", "axes.plot(hieghts)", ":6: NameError: name 'hieghts'"),
        ("figure, axes", "print(1)\nfigure, axes", "prints; a plot only draws"),
        ("figure, axes", "plt.figure()\nfigure, axes", "draws 2 figures; draw one"),
        (
            "figure, axes",
            "import warnings\nwarnings.warn('old')\nfigure, axes",
            "first.plot.py: wrote to standard error",
        ),
        (
            "axes.plot(heights)",
            "[axes.plot(heights * n, label=n) for n in range(5)]",
            "5 labels; draw at most 4",
        ),
    ],
    ids=[
        "description",
        "label",
        "a name",
        "prints",
        "two figures",
        "warns",
        "many lines",
    ],
)
def test_a_plot_that_is_wrong_alone_is_refused(tmp_path, old, new, message):
    assert old in PLOT
    with pytest.raises(ProgramError) as error:
        draw(tmp_path, PLOT.replace(old, new))
    assert "first.plot.py" in str(error.value) and message in str(error.value)


def test_a_link_preview_shows_the_first_figure(plotted):
    """The home page's, as no chapter has one; an edited figure is drawn again."""
    shown, unshown = plotted.read("book/first.md"), plotted.read("book/index.md")
    plotted.write("book/index.md", shown)
    plotted.write("book/first.md", unshown)
    site = plotted.folder / "_build/html"
    address = "_static/previews/book-index.png"
    pictures = []
    for label in ("day", "week"):
        plotted.write("examples/first.plot.py", PLOT.replace("day", label))
        passes(plotted, GITHUB_REPOSITORY="o/n", GITHUB_SERVER_URL="https://github.com")
        said = [contents(head(site, f"book/{name}")) for name in ("index", "second")]
        assert said[0]["og:image:alt"] == WORDS.replace("day", label)
        assert {page["og:image"] for page in said} == {
            f"https://o.github.io/n/{address}"
        }
        pictures.append((site / address).read_bytes())
        assert struct.unpack(">II", pictures[-1][16:24]) == (1200, 630)
    assert pictures[0] != pictures[1]
    passes(plotted, GITHUB_REPOSITORY="")
    assert not (site / address).exists()
