"""Tables of shapes: the axis that a row names is the one that is gone, or new.

Which columns make such a table, `COLUMNS` says: a whole shape, the axes taken
from it one after the other, and what a lane sees; or what a lane returns, the
axis that is put into it, and the result. A table with the columns of `STEP` is
about a scan: xs and ys have one more leading axis outside the step, a carry and
a constant are the same on both sides.
"""

import re

import pytest

from tests.helpers.small_book import REPOSITORY
from tools.tables import read_tables

PAGES = sorted((REPOSITORY / "book").rglob("*.md"))
SHAPE = re.compile(r"\(([^()]*)\)")
# The whole shape, the axes, the shape in the lane.
COLUMNS = [
    ("shape", "mapped axis", "shape in the lane"),
    ("shape given", "in_axes", "shape seen"),
    ("shape given", "outer", "inner", "shape seen"),
    ("result", "out_axes", "a lane returns"),
]
STEP = ("part", "shape in a step", "shape outside")


def rows_with(columns):
    """Each row of a table that has these columns: its page, itself, their cells."""
    for page in PAGES:
        name = page.relative_to(REPOSITORY / "book").with_suffix("")
        for row in read_tables(page):
            if set(columns) <= set(row.header):
                by_column = dict(zip(row.header, row.cells, strict=True))
                yield name, row, [by_column[column] for column in columns]


ROWS = [
    pytest.param(whole, axes, lane, id=f"{name}: {row.cells[0]}")
    for columns in COLUMNS
    for name, row, (whole, *axes, lane) in rows_with(columns)
]


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


STEP_TABLES = {}
for name, row, cells in rows_with(STEP):
    STEP_TABLES.setdefault(f"{name}: {row.heading}", []).append(cells)


@pytest.mark.parametrize("table", STEP_TABLES.values(), ids=list(STEP_TABLES))
def test_a_step_sees_one_entry_of_each_sequence(table):
    """xs and ys lose the same leading axis in a step; the rest loses none."""
    steps = set()
    for part, inside, outside in table:
        inside, outside = re.findall(SHAPE, inside), re.findall(SHAPE, outside)
        assert inside, f"no shape: {part}"
        assert len(inside) == len(outside)
        for one, other in zip(inside, outside, strict=True):
            one, other = lengths(f"({one})"), lengths(f"({other})")
            if re.match(r"`?[xy]s\b", part):
                steps.add(other.pop(0))
            else:
                assert re.match(r"`?(init|carry|constant|final)\b", part), part
            assert one == other, part
    assert len(steps) <= 1


def test_the_chapters_have_such_tables():
    """On each page about axes, of each kind, and on those that say what a step sees."""
    tables = [*STEP_TABLES, *(row.id for row in ROWS)]
    seen = {table.partition(":")[0] for table in tables}
    axes = ["axes", "pytrees", "in-a-model", "random", "collectives"]
    assert seen >= {f"vmap/{page}" for page in axes}
    assert seen >= {f"lax-scan/{page}" for page in ["index", "carry", "sequences"]}
    assert {len(row.values[1]) for row in ROWS} == {1, 2}


def test_a_table_about_a_step_spells_its_header():
    """A header that is spelled otherwise would leave its table unread."""
    for page in PAGES:
        for row in read_tables(page):
            near = sum(word in row.header for word in STEP)
            assert near < 2 or set(STEP) <= set(row.header), page
