"""Runs the lines of `cheat-sheet.md`, each beside the plain code it stands for.

The lines are read from the page. One that cannot run fails under its own text,
with the page and the line in the traceback; one without plain code under its table
fails too, so that no line goes without a comparison.
"""

import ast
import builtins
import re
from dataclasses import dataclass, replace
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
import pytest
from jax.dtypes import TypePromotionError
from jax.errors import KeyReuseError
from jax.experimental import checkify
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed, substitute, trace
from numpyro.infer.util import log_density
from scipy import optimize, special, stats

from tests.helpers.page_comments import read_comments
from tests.helpers.small_book import REPOSITORY
from tools.tables import read_tables

PAGE = REPOSITORY / "book" / "cheat-sheet.md"
NAME = PAGE.relative_to(REPOSITORY).as_posix()
TOOL, LINE = ("you have", "take", "page"), ("you want to", "write", "page")
STEP = "Lines of a step"
ROWS = read_tables(PAGE)
LINES = [row for row in ROWS if row.header == LINE]


def each(rows):
    """One test for each row, named by its place and its code."""
    names = [f"{NAME}:{row.line}: {row.cells[1]}" for row in rows]
    return pytest.mark.parametrize("row", rows, ids=names)


# What the lines may use without making it, and what the plain code may use besides.
GIVEN = {"np": np, "jnp": jnp, "jax": jax, "numpyro": numpyro, "dist": dist}
GIVEN |= {"partial": partial, "replace": replace, "checkify": checkify, "scan": scan}
GIVEN |= {"log_density": log_density, "seed": seed, "trace": trace}
GIVEN |= {"substitute": substitute, "__builtins__": builtins}
BESIDES = {"optimize": optimize, "special": special, "stats": stats, "pytest": pytest}
BESIDES |= {"KeyReuseError": KeyReuseError, "TypePromotionError": TypePromotionError}

# Under a table a comment has the plain code for each line. The code sees the same
# values as NumPy arrays, `sites` where the line samples, `printed`, all that the line
# left as `got`, and `run`, which runs the line on other values. What it assigns must
# be what the line assigned; one that assigns nothing asserts.
PLAIN = read_comments(PAGE)
RANDOM = np.random.default_rng(5)  # by it Newton's step for `items` is exact


def some(*shape):
    """Floats between 1 and 4."""
    return RANDOM.uniform(1, 4, shape).astype("float32")


def read_values(heading, **before):
    """What the page's names are, in NumPy, by its comments with this heading."""
    given = GIVEN | {"some": some, "dataclass": dataclass} | before
    names = dict(given)
    exec(compile(PLAIN.pop(heading), f"values of {NAME}", "exec"), names)
    return {name: it for name, it in names.items() if it is not given.get(name)}


VALUES = read_values("Values:")
# In a step `x` is one entry of the inputs, and the rest is the carry's.
STEP_VALUES = VALUES | read_values("Values in a step:", **VALUES)


def to_jax(value):
    if not isinstance(value, np.generic | np.ndarray) or value.dtype.kind == "U":
        return value
    return value if value is VALUES["big"] else jnp.asarray(value)


def fresh(values, convert):
    return {name: jax.tree.map(convert, value) for name, value in values.items()}


def copied(value):
    """An array of its own, for NumPy to change."""
    return value.copy() if isinstance(value, np.ndarray) else value


def run(row, values, /, **others):
    """What a line leaves, and the sites that it samples."""
    names = GIVEN | fresh(values, to_jax) | others
    # Compiled at its place, so that a traceback names the page and the line.
    code = compile("\n" * (row.line - 1) + row.cells[1], NAME, "exec")
    with numpyro.handlers.seed(rng_seed=0), numpyro.handlers.trace() as sites:
        exec(code, names)
    return names, sites


def stored(text):
    """The names that a piece of code assigns, or an element of which it assigns."""
    targets = [
        getattr(node, "value", node)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Name | ast.Subscript)
        and isinstance(node.ctx, ast.Store)
    ]
    return {node.id for node in targets if isinstance(node, ast.Name)} - {"_"}


def assert_equal(got, want):
    """Leaf by leaf the same, up to rounding."""
    if isinstance(want, dict):
        assert got.keys() == want.keys()
        for name in want:
            assert_equal(got[name], want[name])
    elif isinstance(got, tuple) and not isinstance(want, np.ndarray):
        assert len(got) == len(want)
        for one, other in zip(got, want, strict=True):
            assert_equal(one, other)
    elif jax.dtypes.issubdtype(getattr(got, "dtype", None), jax.dtypes.prng_key):
        assert_equal(jax.random.key_data(got), jax.random.key_data(want))
    elif np.asarray(want).dtype.kind == "U":
        assert list(got) == list(want)
    else:
        got, want = np.asarray(got), np.asarray(want)
        assert got.shape == want.shape
        np.testing.assert_allclose(got, want, rtol=2e-4, atol=1e-5)


@each(LINES)
def test_a_line(row, capfd):
    """It leaves what the plain code leaves, and not always what was there."""
    line = row.cells[1]
    values = STEP_VALUES if row.heading == STEP else VALUES
    got, sites = run(row, values)
    if line not in PLAIN:
        pytest.fail(f"{NAME}:{row.line}: no plain code under the table for {line}")
    jax.effects_barrier()
    printed = capfd.readouterr().out
    plain = GIVEN | BESIDES | fresh(values, copied)
    plain |= {"sites": sites, "printed": printed, "got": got}
    plain["run"] = lambda **others: run(row, values, **others)[0]
    exec(compile(PLAIN[line], f"plain code of {NAME}:{row.line}", "exec"), plain)
    compared = stored(line) & stored(PLAIN[line]) & plain.keys()
    assert compared or "assert" in PLAIN[line], "nothing is compared"
    for name in compared:
        assert_equal(got[name], plain[name])
    for name in compared & values.keys():
        with pytest.raises(AssertionError):  # the line changed it
            assert_equal(got[name], values[name])


@each([row for row in LINES if row.heading == STEP])
def test_a_line_of_a_step_may_be_traced(row):
    """Under `jit` it leaves what it leaves outside."""
    fixed = {name: value for name, value in STEP_VALUES.items() if is_fixed(value)}
    traced = {name: STEP_VALUES[name] for name in STEP_VALUES.keys() - fixed.keys()}
    results = stored(row.cells[1])

    def after(traced):
        names, _ = run(row, fixed, **traced)
        return {name: names[name] for name in results}

    got, _ = run(row, STEP_VALUES)
    assert_equal(jax.jit(after)(traced), {name: got[name] for name in results})


def is_fixed(value):
    """Whether a step closes over it: functions, and what is no array."""
    leaves = jax.tree.leaves(value)
    return any(callable(leaf) or to_jax(leaf) is leaf for leaf in leaves)


@each([row for row in ROWS if row.header == TOOL])
def test_a_tool(row):
    """It is in the library under this name, or an attribute of its arrays."""
    module, *names = row.cells[1].split(".")
    found = {"jax": jax, "numpyro": numpyro}[module]
    for name in names:
        found = getattr(found, name)


def test_every_table_is_of_a_kind_that_is_run():
    """A table with another header would be run by no test."""
    assert {row.header for row in ROWS} == {TOOL, LINE}
    assert {row.cells[1] for row in LINES} == PLAIN.keys()


def test_every_name_is_explained():
    """The page says what a name stands for that a line does not make itself."""
    prose = re.sub(r"(?m)^\|.*$", "", PAGE.read_text(encoding="utf-8"))
    explained = set(re.findall(r"\w+", " ".join(re.findall(r"`([^`]*)`", prose))))
    known = explained | GIVEN.keys() | set(dir(builtins))
    unknown = {}
    for row in LINES:
        nodes = list(ast.walk(ast.parse(row.cells[1])))
        used = {node.id for node in nodes if isinstance(node, ast.Name)}
        made = stored(row.cells[1]) - VALUES.keys() | {"_"}
        made |= {node.arg for node in nodes if isinstance(node, ast.arg)}
        unknown |= {name: f"{NAME}:{row.line}" for name in used - known - made}
    assert unknown == {}, "not explained"


def test_each_page_of_a_chapter_is_linked():
    """No pattern is missing: a line leads to each page that shows patterns."""
    label_pages, pages = {}, set()
    for page in (REPOSITORY / "book").glob("*/*.md"):
        name = page.relative_to(REPOSITORY / "book").with_suffix("").as_posix()
        if page.stem not in ("errors", "exercises", "speed"):
            pages.add(name)
        for label in re.findall(r"(?m)^\((.+)\)=$", page.read_text("utf-8")):
            label_pages[label] = name
    links = " ".join(row.cells[2] for row in ROWS)
    linked = set(re.findall(r"{doc}`[^`]*<(.*?)>`", links))
    linked |= {label_pages[label] for label in re.findall(r"\(#(.*?)\)", links)}
    assert len(pages) > 40
    assert not pages - linked, f"no line leads to {sorted(pages - linked)}"
