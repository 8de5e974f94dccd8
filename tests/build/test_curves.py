"""Curves: a printed table becomes a drawing with the table's own numbers."""

import re

import pytest
from bs4 import BeautifulSoup

from tests.small_record import printed, write_facts, write_page

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


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("print(", "print() or str(", "no table"),
        ("5.0    2.5", "5.0", "no table"),
        ("5.0", "often", "no table"),
        ("one way", "one  way", "no table"),
        ("5.0", "0.0", "no place for 0"),
        ("5.0", "nan", "no place for 0, a negative number, inf or nan"),
        ("one way", "one" + 75 * "-" + "way", "collapsed"),
    ],
)
def test_what_is_no_table_is_said(measured, old, new, message):
    """With the page and the line, and again when the build is repeated."""
    measured.edit("examples/first.py", old, new)
    for _ in range(2):
        result = measured.build()
        assert result.returncode != 0
        assert re.search(
            rf"book/first\.md:\d+: .*first\.py: .*{message}", result.stdout
        )
    measured.edit("examples/first.py", new, old)
    assert measured.build().returncode == 0


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "{curves} ../examples/first.py",
            "{curves} ../examples/gone.py",
            "not a program",
        ),
        ("{curves} ../examples/first.py", "{curves}", "1 argument"),
        ("Seconds by `size`\n", "", "no caption"),
        ("Seconds by", ":alt: Seconds by", "no options"),
        (DIRECTIVE, 2 * DIRECTIVE, "already on this page"),
    ],
)
def test_a_mistake_on_the_page_is_said(measured, old, new, message):
    """With the page and the line, and again when the build is repeated."""
    measured.edit("book/first.md", old, new)
    for _ in range(2):
        result = measured.build()
        assert result.returncode != 0
        assert re.search(rf"book/first\.md:\d+: .*{message}", result.stdout)
