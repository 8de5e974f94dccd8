"""Tables of shapes: the axis that a row names is the one that is gone, or new.

A table with the columns "shape given", "`in_axes`" and "shape seen" says what a
lane sees of an argument; one with "a lane returns", "`out_axes`" and "result",
where a lane's result goes; one with "shape", "axis" and "shape in the lane", both.
"""

import re

import pytest

from tests.small_book import REPOSITORY

TABLE = re.compile(r"(?:^\|.*\|\n)+", re.MULTILINE)
SHAPE = re.compile(r"\(([^()]*)\)")
PAGES = sorted((REPOSITORY / "book").rglob("*.md"))
KINDS = {
    ("shape", "axis", "shape in the lane"): "taken",
    ("shape given", "`in_axes`", "shape seen"): "taken",
    ("a lane returns", "`out_axes`", "result"): "put back",
}


def table_rows():
    """Each row of such a table: where it stands, what happens, its three cells."""
    for page in PAGES:
        for table in TABLE.findall(page.read_text(encoding="utf-8")):
            lines = [
                [cell.strip() for cell in line.strip("|\n").split("|")]
                for line in table.splitlines()
            ]
            names, _, *rows = lines
            for columns, kind in KINDS.items():
                if set(columns) <= set(names):
                    places = [names.index(column) for column in columns]
                    for row in rows:
                        cells = [row[place] for place in places]
                        name = page.relative_to(REPOSITORY / "book").with_suffix("")
                        yield pytest.param(kind, *cells, id=f"{name}: {row[0]}")


ROWS = list(table_rows())


def lengths(shape):
    """The entries of a shape as a list of words."""
    inside = SHAPE.fullmatch(shape)
    assert inside, f"not a shape: {shape}"
    return [word.strip() for word in inside[1].split(",") if word.strip()]


def without(whole, axis):
    """The rest of a shape once an axis is taken away."""
    assert -len(whole) <= axis < len(whole), f"no axis {axis}"
    del whole[axis]
    return whole


@pytest.mark.parametrize(("kind", "first", "axis", "last"), ROWS)
def test_the_shapes_differ_by_the_axis_named(kind, first, axis, last):
    """Take the axis away from the larger shape, and the smaller is left."""
    lane, whole = (last, first) if kind == "taken" else (first, last)
    if axis in ("`None`", "closed over"):
        assert lane == whole
    else:
        assert without(lengths(whole), int(axis.strip("`"))) == lengths(lane)


def test_there_are_such_tables_on_each_page_about_axes():
    """The test reads the tables that the chapter has."""
    seen = {row.id.partition(":")[0] for row in ROWS}
    assert {
        f"vmap/{name}" for name in ("index", "axes", "pytrees", "in-a-model")
    } <= seen
