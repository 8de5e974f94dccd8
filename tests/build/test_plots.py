"""A figure of what a program computed: on its page, alone, and what is refused."""

import json
import struct

import pytest

from builder.execute.run_alone import ProgramError, run_program
from builder.page.cells import find_cell_faults
from tests.helpers.built_page import contents, head
from tests.helpers.full_book import HEIGHTS, PLOT, SITE, WORDS, add_plot


@pytest.fixture
def plotted(book):
    """The small book with a plot on its first page."""
    add_plot(book, "heights", PLOT, "first")
    return book


def test_a_plot_is_a_figure_in_every_format(full, edited):
    cell = full.soup("index").select_one("div.plot")
    drawing = cell.select_one("figure [role=img]")
    assert drawing["aria-label"] == WORDS
    assert {text.get_text() for text in drawing.select("svg text")} >= {"day", "4"}
    assert "var(--curve-1)" in str(drawing) and "#abc" not in str(drawing)
    assert "axes.plot(heights)" in cell.select_one("details pre").get_text()
    text = full.read("_build/html/book/index.md")
    assert f"Figure: {WORDS}" in text and "matplotlib" not in text
    cells = json.loads(full.read("_build/html/book/index.ipynb"))["cells"]
    assert "".join(cells[-1]["source"]) == PLOT.rstrip("\n")
    assert "matplotlib==" in "".join(cells[1]["source"])
    assert "week" in edited.soup("index").select_one("figure svg").get_text()


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("examples/heights.plot.py", WORDS, "", "begin with a docstring"),
        ("book/first.md", ":tags: [hide-input]\n", "", "add the line `:tags: [hide"),
        (
            "book/first.md",
            ":load: ../examples/heights.plot.py\n",
            "",
            "heights.plot.py: on no page",
        ),
        ("book/first.md", "heights.py", "second.py", "not directly after the cell of"),
    ],
    ids=["no description", "not folded", "not shown", "after another program"],
)
def test_a_plot_that_does_not_fit_its_page_is_found(plotted, file, old, new, message):
    plotted.edit(file, old, new)
    found = find_cell_faults(plotted.folder, ["book/first"])
    assert any(message in fault and "heights.plot.py" in fault for fault in found), (
        found
    )


def test_a_plot_without_a_program_is_found(plotted):
    (plotted.folder / "examples/heights.py").unlink()
    found = find_cell_faults(plotted.folder, [])
    assert "examples/heights.plot.py: there is no heights.py; a plot" in found[0]


def draw(folder, plot):
    """Run the program and a plot of it alone, as `pytest examples` does."""
    (folder / "heights.py").write_text(HEIGHTS)
    (folder / "heights.plot.py").write_text(plot)
    return run_program(folder / "heights.py")


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
            "heights.plot.py: wrote to standard error",
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
    assert "heights.plot.py" in str(error.value) and message in str(error.value)


def test_a_link_preview_shows_the_first_figure(full, edited, unaddressed):
    """The home page's, as no chapter has one; an edited figure is drawn again."""
    picture = "_build/html/_static/previews/book-index.png"
    pictures = []
    for book, site, words in (
        (full, "https://x.github.io/y/", WORDS),
        (edited, SITE, WORDS.replace("day", "week")),
    ):
        folder = book.folder / "_build/html/book"
        said = [contents(head(folder, name)) for name in ("index", "second")]
        assert said[0]["og:image:alt"] == words
        assert {page["og:image"] for page in said} == {
            f"{site}_static/previews/book-index.png"
        }
        pictures.append((book.folder / picture).read_bytes())
        assert struct.unpack(">II", pictures[-1][16:24]) == (1200, 630)
    assert pictures[0] != pictures[1]
    assert not (unaddressed.folder / picture).exists()
