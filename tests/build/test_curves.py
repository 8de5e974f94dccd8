"""Curves: a printed table becomes a drawing with the table's own numbers."""

import re

import pytest
from bs4 import BeautifulSoup

from tests.helpers.gpu_records import printed, write_facts, write_page
from tests.helpers.small_book import fails, passes

PROGRAM = """\
# Times by size.
# varies: times
print("size   one way  $0.125 a$")
print("  10       0.5    2.0")
print(" 100       5.0    2.5")
"""
DIRECTIVE = """
```{curves} ../examples/first.py
Seconds by `size`
```
"""


def heights(svg, number):
    """The heights of a curve's points, from its line."""
    line = svg.find("path", style=re.compile(rf"fill: none; stroke: .*curve-{number}"))
    return [float(pair.split()[1]) for pair in re.findall(r"[\d.]+ [\d.]+", line["d"])]


@pytest.fixture
def measured(book):
    """The small book, its first page with curves below the program."""
    book.write("examples/first.py", PROGRAM)
    book.write("book/first.md", book.read("book/first.md") + DIRECTIVE)
    return book


def test_a_table_is_drawn_in_the_colors_of_the_page(measured):
    """One curve a column, named; in words too; nothing that reaches beyond it."""
    result = measured.build()
    assert result.returncode == 0, result.stdout
    soup = BeautifulSoup(measured.page("first"), "html.parser")
    (figure,) = soup.select("figure.curves")
    assert figure.figcaption.code.get_text() == "size"
    assert figure.select_one("[role=img]")["aria-label"] == (
        "Curves over size from 10 to 100: "
        "one way from 0.5 to 5; $0.125 a$ from 2 to 2.5."
    )
    drawing = str(figure.svg)
    names = {text.get_text().strip() for text in figure.svg.select("text")}
    assert {"one way", "$0.125 a$", "size", "10¹", "10²"} <= names
    rising, flat = (heights(figure.svg, number) for number in (1, 2))
    assert rising[0] - rising[1] > 4 * (flat[0] - flat[1]) > 0  # SVG's y goes down
    assert set(re.findall(r"var\(--curve-\d\)", drawing)) == {
        f"var(--curve-{number})" for number in range(3)
    }
    assert "<style" not in drawing
    assert not re.search(r"#(?:[0-9a-f]{3}){1,2}\b(?!\w)(?=[;\"])", drawing)
    identifiers = [tag["id"] for tag in soup.select("[id]")]
    assert len(identifiers) == len(set(identifiers))


def test_a_gpus_curves_are_dashed_in_the_same_drawing(measured):
    """From the record's table; in words too, and in the caption."""
    recorded = (
        "size   one way  $0.125 a$\n  10       0.1    1.0\n1000       0.2    1.5\n"
    )
    write_facts(measured)
    write_page(measured, "first", printed(recorded))
    result = measured.build()
    assert result.returncode == 0, result.stdout
    soup = BeautifulSoup(measured.page("first"), "html.parser")
    (figure,) = soup.select("figure.curves")
    assert "one way from 0.5 to 5" in figure.select_one("[role=img]")["aria-label"]
    on_a_gpu = "On a GPU: Curves over size from 10 to 1000: one way from 0.1 to 0.2"
    assert on_a_gpu in figure.select_one("[role=img]")["aria-label"]
    assert "Dashed: the same on a GPU." in figure.figcaption.get_text()
    dashed = figure.svg.find_all("path", style=re.compile("stroke-dasharray"))
    colors = {re.search(r"--curve-\d", path["style"])[0] for path in dashed}
    assert colors == {"--curve-1", "--curve-2"}


def test_a_record_without_a_table_stops_no_build(measured):
    """The CPU's curves are drawn alone."""
    write_facts(measured)
    write_page(measured, "first", printed("size   one way  $0.125 a$\n"))
    result = measured.build()
    assert result.returncode == 0, result.stdout
    assert "figure" in measured.page("first")
    assert "Dashed" not in measured.page("first")


def test_output_without_a_table_is_an_error(measured):
    """With the page and the line; tests/unit/test_curves.py has what is no table."""
    measured.edit("examples/first.py", "5.0", "often")
    fails(measured, "WARNING: curves: ../examples/first.py: its output is no table")
    assert re.search(r"book/first\.md:\d+: WARNING: curves", measured.said)
    measured.edit("examples/first.py", "often", "5.0")
    passes(measured)


# Mistakes on one page, in this order, and what is said of each.
MISTAKES = {
    DIRECTIVE.replace("first.py", "gone.py"): "not a program",
    DIRECTIVE.replace(" ../examples/first.py", ""): "1 argument",
    DIRECTIVE.replace("Seconds by `size`\n", ""): "no caption",
    DIRECTIVE.replace("Seconds by", ":alt: Seconds by"): "no options",
    DIRECTIVE: "already on this page",
}


def test_each_mistake_on_a_page_is_an_error(measured):
    """With the page and its line."""
    before = measured.read("book/first.md")
    measured.write("book/first.md", before + "".join(MISTAKES))
    fails(measured)
    line = before.count("\n") + 2
    for directive, message in MISTAKES.items():
        found = rf"book/first\.md:{line}: .*{message}"
        assert re.search(found, measured.said), f"{found}\n{measured.said}"
        line += directive.count("\n")
