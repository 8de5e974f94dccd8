"""Curves: a printed table becomes a drawing with the table's own numbers."""

import re

import pytest

from tests.helpers.gpu_records import printed, write_facts, write_page
from tests.helpers.small_book import passes

PROGRAM = """\
# Times by size.
# varies: times
print("size   one way  $0.125 a$")
print("  10       0.5    2.0")
print(" 100       5.0    2.5")
"""
DIRECTIVE = """
```{{curves}} ../examples/{name}.py
Seconds by `size`
```
"""
HEAD = "size   one way  $0.125 a$\n"
# What a GPU printed, by the program.
RECORDED = {
    "dashed": f"{HEAD}  10       0.1    1.0\n1000       0.2    1.5\n",
    "no_table": HEAD,
}


@pytest.fixture(scope="module")
def page(built_book, tmp_path_factory):
    """A page of curves: one program that no GPU has run, and these."""
    book = built_book.copy(tmp_path_factory.mktemp("curves"))
    book.add("alone", PROGRAM, DIRECTIVE.format(name="alone"))
    for name in RECORDED:
        book.show("alone", name, PROGRAM, DIRECTIVE.format(name=name))
    write_facts(book)
    runs = {name: printed(text) for name, text in RECORDED.items()}
    write_page(book, "alone", **runs)
    passes(book)
    return book.soup("alone")


def figure_of(page, name):
    """The drawing of a program's table."""
    return page.find(id=f"{name}.py").find_next("figure", "curves")


def heights(svg, number):
    """The heights of a curve's points, from its line."""
    line = svg.find("path", style=re.compile(rf"fill: none; stroke: .*curve-{number}"))
    return [float(pair.split()[1]) for pair in re.findall(r"[\d.]+ [\d.]+", line["d"])]


def test_a_table_is_drawn_in_the_colors_of_the_page(page):
    """One curve a column, named; in words too; nothing that reaches beyond it."""
    figure = figure_of(page, "alone")
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
    identifiers = [tag["id"] for tag in page.select("[id]")]
    assert len(identifiers) == len(set(identifiers))


def test_a_gpus_curves_are_dashed_in_the_same_drawing(page):
    """From the record's table; in words too, and in the caption."""
    figure = figure_of(page, "dashed")
    assert "one way from 0.5 to 5" in figure.select_one("[role=img]")["aria-label"]
    on_a_gpu = "On a GPU: Curves over size from 10 to 1000: one way from 0.1 to 0.2"
    assert on_a_gpu in figure.select_one("[role=img]")["aria-label"]
    assert "Dashed: the same on a GPU." in figure.figcaption.get_text()
    dashed = figure.svg.find_all("path", style=re.compile("stroke-dasharray"))
    colors = {re.search(r"--curve-\d", path["style"])[0] for path in dashed}
    assert colors == {"--curve-1", "--curve-2"}


def test_a_record_without_a_table_stops_no_build(page):
    """The CPU's curves are drawn alone."""
    figure = figure_of(page, "no_table")
    assert figure.svg
    assert "Dashed" not in figure.get_text()
