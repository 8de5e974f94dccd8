"""Tables of shapes: the axis that a row names is the one that is gone, or new.

Which columns make such a table, `COLUMNS` says: a whole shape, the axes taken
from it one after the other, and what a lane sees; or what a lane returns, the
axis that is put into it, and the result.
"""

import re

import pytest

from tests.small_book import REPOSITORY
from tests.tables import read_tables

PAGES = sorted((REPOSITORY / "book").rglob("*.md"))
SHAPE = re.compile(r"\(([^()]*)\)")
# The whole shape, the axes, the shape in the lane.
COLUMNS = [
    ("shape", "axis", "shape in the lane"),
    ("shape given", "in_axes", "shape seen"),
    ("shape given", "outer", "inner", "shape seen"),
    ("result", "out_axes", "a lane returns"),
]


def shape_rows():
    """Each row of such a table, under the page's name and its first cell."""
    for page in PAGES:
        name = page.relative_to(REPOSITORY / "book").with_suffix("")
        for row in read_tables(page):
            by_column = dict(zip(row.header, row.cells, strict=True))
            for columns in COLUMNS:
                if set(columns) <= set(row.header):
                    whole, *axes, lane = (by_column[column] for column in columns)
                    case = f"{name}: {row.cells[0]}"
                    yield pytest.param(whole, axes, lane, id=case)


ROWS = list(shape_rows())


def lengths(shape):
    """The entries of a shape as a list of words."""
    inside = SHAPE.fullmatch(shape)
    assert inside, f"not a shape: {shape}"
    return [word.strip() for word in inside[1].split(",") if word.strip()]


@pytest.mark.parametrize(("whole", "axes", "lane"), ROWS)
def test_the_shapes_differ_by_the_axes_named(whole, axes, lane):
    """Take them away from the whole shape, and the lane's is left."""
    taken = [int(axis) for axis in axes if axis not in ("None", "closed over")]
    if not taken:
        assert lane == whole
        return
    left = lengths(whole)
    for axis in taken:
        assert -len(left) <= axis < len(left), f"no axis {axis} in {left}"
        del left[axis]
    assert left == lengths(lane)


def test_there_are_such_tables_on_each_page_about_axes():
    """The test reads the tables that the chapter has, of each kind."""
    seen = {row.id.partition(":")[0] for row in ROWS}
    pages = ["index", "axes", "pytrees", "in-a-model", "random", "collectives"]
    assert seen >= {f"vmap/{page}" for page in pages}
    assert {len(row.values[1]) for row in ROWS} == {1, 2}
