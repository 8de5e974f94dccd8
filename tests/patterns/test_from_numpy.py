"""Runs the tables of `from-numpy.md`: each NumPy line against its JAX line.

The lines are read from the page, so a row that is wrong fails under its own
text, and so does one with a name that `NAMES` cannot draw.
"""

import ast
import builtins
import re
from collections import namedtuple
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from tests.helpers.page_comments import read_comments
from tests.helpers.small_book import REPOSITORY
from tests.helpers.strategies import STEADY, arrays, assert_same, elements
from tools.tables import read_tables

CHAPTER = REPOSITORY / "book" / "array-assignments"
PAIR, LEGEND = ("NumPy", "JAX"), ("Name", "Stands for")
PARTING, ONE_BASED = ("Line", "NumPy", "JAX"), ("R", "Stan", "Julia", "JAX")
REFUSED_BY_JIT = "Where traced values decide the size, `jit` refuses"
PAGE = read_tables(CHAPTER / "from-numpy.md")
MEANT = read_comments(CHAPTER / "from-numpy.md")


def each(header):
    """One test for each row under this header, named by the row's first cell."""
    rows = [row for row in PAGE if row.header == header]
    return pytest.mark.parametrize("row", rows, ids=[row.cells[0] for row in rows])


# How what a row needs is drawn: the first pattern found in its NumPy line counts.

VECTORS = [(4,), (0,), (1,)]
TABLES = [(3, 4), (4, 2), (1, 1), (0, 3)]
SQUARES = [(3, 3), (1, 1), (0, 0)]
SHAPES = {
    r"_indices\(": SQUARES,
    r"diagonal": [*TABLES[:3], *SQUARES[:1]],
    r"\[\(\)\]": [()],
    r"\bnot\b|argmax|start|resize|unique|cumsum": VECTORS,
    r"x\[i\], x\[k\]|::-1\]\.sort|^x = x\[|\.(put|insert|delete)\(": VECTORS,
    r"\b(j|rows|cols|row|row_mask|col_mask|best|order)\b|i, a:b": TABLES,
    r"flat|ravel|vstack": TABLES,
    r"": [(4,), (3, 4), (0,), (1, 1)],
}

NUMBERS, BITS, BOOL = ["float32", "int32", "int8", "uint8"], ["int32", "uint8"], "bool"
DTYPES = {
    r"nan|exp|[^/]/=": ["float32"],
    r"[&|^]=": [*BITS, BOOL],
    r"\bnot\b|= ~x": [BOOL],
    r"cumsum": ["float32", "int32"],
    r"[-+*/%]=|f\(|\.(add|subtract|multiply|negative)": NUMBERS,
    r"": [*NUMBERS, BOOL],
}


def divisors(dtype, shape):
    return arrays("uint8", shape).map(lambda a: (a % 7 + 1).astype(dtype))


def up_to_three(dtype, shape):
    """Bases and exponents whose power fits the dtype."""
    return arrays("uint8", shape).map(lambda a: (a % 4).astype(dtype))


def with_nan(dtype, shape):
    """Floats, with NaN and the infinities among them."""
    some = np.array([np.nan, np.inf, -np.inf, 0, 1, -1, 0.25, -8], dtype)
    return arrays("uint8", shape).map(lambda a: some[a % 8])


X_VALUES = {r"\*\*=": up_to_three, r"nan": with_nan, r"": arrays}
V_VALUES = {r"\*\*=": up_to_three, r"[/%]=": divisors, r"": arrays}

# What `v` must fit, where it is not the left side of the line.
PLACES = {
    r"\.at\(x": "x[indices]",
    r"\.put\(": "indices",
    r"along_axis": "order",
    r"out=x|copyto|append": "x",
}


def first(patterns, line):
    """What the first pattern found in the line stands for, or None."""
    return next((patterns[p] for p in patterns if re.search(p, line)), None)


def kinds(line):
    """Shapes and dtypes of `x` for a line: each dtype, each shape, an empty one.

    No more than that, since each pair costs a compilation for each operation.
    """
    shapes, dtypes = first(SHAPES, line), first(DTYPES, line)
    full = [shape for shape in shapes if 0 not in shape]
    empty = [shape for shape in shapes if 0 in shape]
    count = max(len(full), len(dtypes))
    pairs = zip(range(count), cycle(full), cycle(dtypes), strict=False)
    return [*(pair[1:] for pair in pairs), *((shape, dtypes[0]) for shape in empty)]


@dataclass
class Case:
    """One run of one line, while its names are drawn."""

    draw: Any
    line: str
    kind: tuple  # shape and dtype of `x`
    names: dict = field(default_factory=dict)

    @property
    def x(self):
        return self.names["x"]

    def one_of(self, *values):
        return self.draw(st.sampled_from(values))

    def new_x(self):
        shape, dtype = self.kind
        assume("argmax" not in self.line or shape != (0,))
        return self.draw(first(X_VALUES, self.line)(dtype, shape))

    def like_x(self, *shape):
        return self.draw(first(V_VALUES, self.line)(self.x.dtype, shape))

    def value(self):
        """What the line writes: as large as the place, or broadcast to it."""
        place = first(PLACES, self.line)
        if place is None:
            statement = ast.parse(self.line).body[0]
            place = getattr(statement, "target", None) or statement.targets[0]
            place = ast.unparse(place)
        shape = np.shape(eval(place, {"np": np, **self.names}))
        return self.like_x(*self.one_of(shape, ()))

    def number(self):
        return self.draw(elements(self.x.dtype))

    def index(self, axis):
        size = self.x.shape[axis]
        assume(size > 0)
        return self.draw(st.integers(-size, size - 1))

    def indices(self, axis, length):
        """Integers from either end, none of them naming a place twice."""
        size = self.x.shape[axis]
        some = self.draw(st.permutations(range(size)))[:length]
        some = [place - size * self.draw(st.booleans()) for place in some]
        return np.array(some, "int32")

    def some_indices(self):
        """Distinct ones, or, for `np.add.at` and its kin, repeated ones."""
        if ".at(" not in self.line or not len(self.x):
            return self.indices(0, self.one_of(2, 0, 4))
        length = self.one_of(5, 2, 0)
        return np.array([self.index(0) for _ in range(length)], "int32")

    def some_in_each_row(self):
        rows = [self.indices(1, 2) for _ in self.x]
        return np.array(rows, "int32").reshape(len(rows), -1 if rows else 2)

    def mask(self, *shape):
        return self.draw(arrays("bool", shape))

    def length(self):
        """Of the diagonal, of the array to be, or of a window inside it."""
        if "_indices" in self.line:
            return len(self.x)
        if "resize" in self.line:
            return self.one_of(3, 0, 6)
        return self.one_of(2, 0, min(4, len(self.x))) if len(self.x) > 1 else 0

    def values(self):
        """One value for each True, and at least one."""
        assume(self.names["mask"].any())
        return self.like_x(int(self.names["mask"].sum()))

    def records(self):
        fields = [("age", self.x.dtype), ("weight", "float32")]
        records = np.zeros(len(self.x), fields)
        records["age"] = self.like_x(len(self.x))
        return records


def f(element):
    return element * element - element


# How each name is drawn. `x` is the first, and each may look at those above it.
NAMES = {
    "x": Case.new_x,
    "i": lambda case: case.index(0),
    "k": lambda case: case.index(0),
    "j": lambda case: case.index(-1),
    "a": lambda case: case.one_of(0, 1, -2, 9, -9),
    "b": lambda case: case.one_of(3, 1, -1, 9, -9),
    "c": Case.number,
    "lo": Case.number,
    "hi": Case.number,
    "n": Case.length,
    "start": lambda case: case.draw(st.integers(0, len(case.x) - case.names["n"])),
    "mask": lambda case: case.mask(*case.x.shape),
    "row_mask": lambda case: case.mask(case.x.shape[0]),
    "col_mask": lambda case: case.mask(case.x.shape[1]),
    "indices": Case.some_indices,
    "rows": lambda case: case.indices(0, min(2, *case.x.shape)),
    "cols": lambda case: case.indices(1, min(2, *case.x.shape)),
    "best": lambda case: case.indices(1, 1).repeat(len(case.x)),
    "order": Case.some_in_each_row,
    "shape": lambda case: case.one_of(case.x.shape[::-1], (1, case.x.size), (-1,)),
    "f": lambda case: f,
    "key": lambda case: jax.random.key(case.draw(st.integers(0, 9))),
    "rng": lambda case: np.random.default_rng(case.draw(st.integers(0, 9))),
    "records": Case.records,
    "people": lambda case: case.records().view(np.recarray),
    "y": lambda case: case.like_x(*case.x.shape),
    "block": lambda case: case.like_x(len(case.names["rows"]), len(case.names["cols"])),
    "values": Case.values,
    "v": Case.value,
}
STATIC = {"a", "b", "n", "shape", "f", "rng"}  # Python's own while tracing
GIVEN = {"np", "jnp", "jax", "len", "range"}


def names_in(*lines):
    """The names that the lines use and do not make themselves."""
    nodes = [node for line in lines for node in ast.walk(ast.parse(line))]
    nodes = [node for node in nodes if isinstance(node, ast.Name)]
    used = {node.id for node in nodes}
    made = {node.id for node in nodes if isinstance(node.ctx, ast.Store)}
    return used - GIVEN - (made - NAMES.keys())


def draw_names(data, line, kind, used, strategies=NAMES):
    """A value for each name, in NumPy."""
    unknown = used - strategies.keys()
    assert not unknown, f"no strategy draws {sorted(unknown)}"
    case = Case(data.draw, line, kind)
    for name, strategy in strategies.items():
        if name in used | {"x"}:
            case.names[name] = strategy(case)
    return case.names


def changed(names):
    return names.get("records", names.get("people", names["x"]))


def run_numpy(line, names):
    after = {
        name: value.copy() if isinstance(value, np.ndarray) else value
        for name, value in names.items()
    }
    after["np"] = np
    with np.errstate(over="ignore"):  # a NumPy scalar wraps loudly
        exec(line, after)
    return changed(after)


def to_jax(value):
    """A JAX array, for records a dict or named tuple of them; all else as it is."""
    if not isinstance(value, np.ndarray):
        return value
    if not value.dtype.names:
        return jnp.array(value)
    fields = {name: jnp.array(value[name]) for name in value.dtype.names}
    if isinstance(value, np.recarray):
        return namedtuple("Records", fields)(**fields)
    return fields


def after(line, static, names):
    names = {"np": np, "jnp": jnp, "jax": jax, **dict(static), **names}
    exec(line, names)
    return changed(names)


traced = jax.jit(after, static_argnums=(0, 1))


def run_jax(line, names, jit=False):
    """What the line changes, after it; the line may be traced."""
    names = {name: to_jax(value) for name, value in names.items()}
    static = tuple((name, names.pop(name)) for name in sorted(STATIC & names.keys()))
    return (traced if jit else after)(line, static, names)


def assert_agree(got, want, line):
    """The same after both lines; after a shuffle, the same rows in some order."""
    if want.dtype.names:
        got = got if isinstance(got, dict) else got._asdict()
        assert tuple(got) == want.dtype.names
        for name in got:
            assert_same(got[name], want[name])
        return
    if "shuffle" in line:
        got, want = (np.array(sorted(a.tolist()), want.dtype) for a in (got, want))
    assert_same(got, want)


@each(PAIR)
def test_a_row(row):
    """Both lines leave the same array, and not always the one that was there.

    Under `jit` as well, or, where the page says that it refuses, tracing fails.
    """
    line, jax_line = row.cells
    changes = []

    @settings(STEADY, max_examples=3)
    @given(data=st.data())
    def check(kind, data):
        names = draw_names(data, line, kind, names_in(line, jax_line))
        want = run_numpy(line, names)
        assert_agree(run_jax(jax_line, names), want, line)
        if row.heading == REFUSED_BY_JIT:
            with pytest.raises((IndexError, jax.errors.ConcretizationTypeError)):
                run_jax(jax_line, names, jit=True)
        else:
            assert_agree(run_jax(jax_line, names, jit=True), want, line)
        x = changed(names)
        changes.append(want.dtype != x.dtype or not np.array_equal(want, x))

    for kind in kinds(line):
        try:
            check(kind)
        except Unsatisfiable:  # in an empty `x` no index lies inside
            assert kind[0] and 0 in kind[0], f"no example of {kind}"
    assert any(changes), "no example changed x"


@pytest.mark.filterwarnings("ignore:you are shuffling")
@each(PAIR)
@settings(STEADY, max_examples=3)
@given(data=st.data())
def test_the_numpy_line_on_a_jax_array(row, data):
    """It runs where it rebinds `x`, `.sort()` does nothing, all others raise."""
    line = row.cells[0]
    names = draw_names(data, line, kinds(line)[0], names_in(line))
    assume(names["x"].size > 1 or not names["x"].ndim)
    if re.match(r"x (=|[-+*/]=) ", line):
        run_jax(line, names)
    elif ".sort()" in line:
        assert_same(run_jax(line, names), names["x"])
    else:
        with pytest.raises(
            (TypeError, ValueError, AttributeError, NotImplementedError)
        ):
            run_jax(line, names)


@pytest.mark.parametrize(
    "line", sorted({r.cells[1] for r in PAGE if "inplace=False" in r.cells[1]})
)
def test_without_inplace_false_it_raises(line):
    """The functions that only look as if they wrote in place say so."""
    names = {"x": np.eye(2, dtype="int32"), "c": 1, "v": 1, "values": np.array([1])}
    names |= {"indices": np.array([0]), "order": np.array([[0], [1]])}
    names |= {"mask": np.eye(2, dtype=bool)}
    run_jax(line, names)
    with pytest.raises((ValueError, NotImplementedError)):
        run_jax(line.replace(", inplace=False", ""), names)


def test_every_table_is_of_a_kind_that_is_run():
    """A table with another header would be run by no test."""
    assert {row.header for row in PAGE} == {PAIR, LEGEND, PARTING, ONE_BASED}
    assert any(row.heading == REFUSED_BY_JIT for row in PAGE)
    meant = {row.cells[0] for row in PAGE if row.header in (PARTING, ONE_BASED)}
    assert meant == MEANT.keys()


def test_the_short_table_is_part_of_the_long_one():
    """Each line that the chapter's first page gives is a row here too."""
    first = read_tables(CHAPTER / "index.md")
    short = {row.cells for row in first if row.header == PAIR}
    assert short and short <= {row.cells for row in PAGE}


def test_every_name_is_explained():
    """The page says what each name stands for, and no more than the rows use."""
    legend = [row.cells[0] for row in PAGE if row.header == LEGEND]
    explained = re.findall(r"\w+", " ".join(legend))
    used = {"x"}.union(*(names_in(*r.cells) for r in PAGE if r.header == PAIR))
    assert sorted(explained) == sorted(used - {"x", "records", "people", "rng", "key"})


# R, Stan and Julia: a comment on the page has what R's lines mean, in NumPy.

FROM_ONE = NAMES | {
    "i": lambda case: case.index(0) % len(case.x) + 1,
    "j": lambda case: case.index(1) % case.x.shape[1] + 1,
    "a": lambda case: case.index(0) % len(case.x) + 1,
    "b": lambda case: case.draw(st.integers(case.names["a"], len(case.x))),
    "indices": lambda case: case.indices(0, 4) % max(len(case.x), 1) + 1,
    "rows": lambda case: case.indices(0, 2) % max(len(case.x), 1) + 1,
    "cols": lambda case: case.indices(1, min(2, len(case.x))) % case.x.shape[1] + 1,
}


@each(ONE_BASED)
@settings(STEADY, max_examples=12)
@given(data=st.data())
def test_from_r_and_stan(row, data):
    """The JAX line does with indices from 1 what R's means.

    No R, Stan or Julia runs here; the last two have no test.
    """
    line, jax_line = MEANT[row.cells[0]].rstrip(), row.cells[3]
    shapes = TABLES if re.search(r", |,\]|cbind", row.cells[0]) else VECTORS
    x = st.tuples(st.sampled_from(["float32", "int32"]), st.sampled_from(shapes))
    x = x.flatmap(lambda drawn: arrays(*drawn))
    strategies = FROM_ONE | {"x": lambda case: case.draw(x)}
    names = draw_names(data, line, None, names_in(line, jax_line), strategies)
    assume("len" not in line or len(names["x"]))
    assert_same(run_jax(jax_line, names), run_numpy(line, names))


# Where the two part a comment has both lines, each with `x` after it, or the error.

IN_BED = np.array([3, 8, 26], "int32")


@each(PARTING)
def test_a_parting(row):
    """Each line does what the page's words for it say."""
    sides = zip(MEANT[row.cells[0]].splitlines(), (run_numpy, run_jax), strict=True)
    for side, run_line in sides:
        line, outcome = side.split("  # ")
        if outcome.startswith("["):
            assert repr(run_line(line, {"x": IN_BED}).tolist()) == outcome
        else:
            with pytest.raises(getattr(builtins, outcome)):
                run_line(line, {"x": IN_BED})
