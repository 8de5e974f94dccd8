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
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from numpyro.contrib.control_flow import scan
from numpyro.handlers import seed, substitute, trace
from numpyro.infer.util import log_density
from scipy import optimize, special, stats

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


# What the lines may use without making it: modules and functions of libraries.

GIVEN = {
    "np": np,
    "jnp": jnp,
    "jax": jax,
    "partial": partial,
    "replace": replace,
    "checkify": checkify,
    "numpyro": numpyro,
    "dist": dist,
    "log_density": log_density,
    "scan": scan,
    "seed": seed,
    "substitute": substitute,
    "trace": trace,
}

# What the page says that its names are, in NumPy.

RANDOM = np.random.default_rng(0)


def some(*shape):
    """Floats between 1 and 4."""
    return RANDOM.uniform(1, 4, shape).astype("float32")


@jax.tree_util.register_dataclass
@dataclass(frozen=True)
class Ward:
    beds: jax.Array
    ill: jax.Array


def step(carry, x):
    carry = 0.5 * carry + x
    return carry, carry


def day_step(level, hours):
    level, _ = jax.lax.scan(step, level, hours)
    return level, level


def widen(state, x):
    return {
        "low": jnp.minimum(state["low"], x),
        "high": jnp.maximum(state["high"], x),
    }, None


def join(earlier, later):
    return later[0] * earlier[0], later[0] * earlier[1] + later[1]


def solve(gap, start):
    """A root by fixed-point steps, in a loop of unknown length."""
    return jax.lax.while_loop(
        lambda z: jnp.abs(gap(z)) > 1e-6, lambda z: z + 0.5 * gap(z), start
    )


def model():
    mu = numpyro.sample("mu", dist.Normal(0, 1))
    with numpyro.plate("item", 6):
        numpyro.sample("y", dist.Normal(mu, 1), obs=jnp.asarray(VALUES["y"]))


def next_day(level, _):
    level = numpyro.sample("level", dist.Normal(level, 1))
    return level, level


VALUES = {
    # arrays
    "x": some(4, 3),
    "y": some(6),
    "v": np.float32(2.5),
    "i": 1,
    "j": 2,
    "k": 3,
    "rows": np.array([0, 2]),
    "cols": np.array([2, 1]),
    "cov": some(3, 3),
    "tree": {"mu": some(3), "theta": some(3, 2)},
    "ward": Ward(some(3), np.float32(1)),
    "mask": np.arange(12).reshape(4, 3) % 8 == 2,
    "row_mask": np.array([True, False, True, False]),
    "values": some(2),
    "lo": 2.0,
    "hi": 3.0,
    "start": 1,
    "stop": 4,
    "n": 3,
    "far": 9,
    "group": np.array([0, 2, 2, 1, 0, 2]),
    "codes": np.array([0, 2, -1, 2]),
    "counts": np.array([4, 0, 7]),
    "big": np.array([2**40, 5]),
    "fill": lambda x, i, v: x.at[i].set(v),
    # vmap
    "f": lambda a: jnp.sum(a**2),
    "g": lambda a, b: jnp.sum(a * b**2),
    "curve": lambda a: jnp.cumsum(a) ** 2,
    "items": some(4, 3),
    "others": some(4, 3),
    "item": some(3),
    "table": some(3, 4),
    "weights": some(4),
    "chains": some(2, 4, 3),
    "draws": {"mu": some(4), "tau": np.float32(2)},
    "of_draw": lambda draw: draw["mu"] / draw["tau"],
    "fits": [{"level": some(2), "slope": some()} for _ in range(3)],
    "padded": some(2, 4),
    "is_data": np.array([[True, True, False, False], [True, True, True, False]]),
    "gaps": some(3, 3),
    "scales": some(2),
    "fit": lambda a, b: jnp.sum(a * b) / jnp.sum(a * a),
    "key": jax.random.key(0),
    "keys": jax.random.split(jax.random.key(1), 5),
    "simulate": lambda rate, key: rate + jax.random.normal(key),
    "rates": some(3),
    "loss": lambda beta, a: jnp.dot(a, beta) ** 2,
    "beta": some(3),
    "host": lambda a: np.sort(np.asarray(a))[::-1],
    "by_lane": NamedSharding(
        Mesh(jax.devices()[:1], ("lanes",)), PartitionSpec("lanes")
    ),
    # scan
    "step": step,
    "init": np.float32(1),
    "xs": some(6),
    "zs": some(6),
    "later": some(2),
    "at_rate": lambda rate, carry, x: (rate * carry + x,) * 2,
    "rate": np.float32(0.3),
    "walk": lambda place, key: (place + jax.random.normal(key),) * 2,
    "widen": widen,
    "day_step": day_step,
    "layers": some(2, 3, 3) / 8,
    "misfit": lambda beta: jnp.sum((VALUES["items"] @ beta - VALUES["weights"]) ** 2),
    "join": join,
    "keep": some(6),
    "new": some(6),
    "gap": lambda z: jnp.cos(z) - z,
    "solve": solve,
    # a model
    "model": model,
    "draw": {"mu": np.float32(0.5)},
    "posterior": {"mu": some(3)},
    "labels": np.array(["north", "east", "north"]),
    "free": some(2),
    "dose": np.array([1.5, np.nan, 2.5, np.nan], "float32"),
    "missing": np.array([1, 3]),
    "lost": some(2),
    "observed": False,
    "level": np.float32(2),
    "a": np.float32(0.6),
    "b": np.float32(0.2),
    "log_p": np.log(np.array([0.2, 0.4], "float32")),
    "next_day": next_day,
}

# In a step `x` is one entry of the inputs, and the rest is the carry's.

STEP_VALUES = VALUES | {
    "x": np.float32(1.25),
    "last": np.float32(2),
    "before": np.float32(3),
    "now": np.float32(2.00005),
    "window": some(4),
    "queue": some(3),
    "lag": np.int32(2),
    "carry": (np.float32(1), some(2)),
    "following": (np.float32(5), some(2)),
    "done": np.array(False),
    "costly": lambda x: x * 3,
    "state": np.int32(1),
    "rules": [lambda x: x, lambda x: x + 2, lambda x: x * 9],
    "observed": np.bool_(True),
    "gain": np.float32(0.3),
    "total": np.float32(9),
    "enters": np.float32(4),
    "leaves": np.float32(1.5),
    "mean": np.float32(1),
    "var": np.float32(2),
    "noise": np.float32(0.5),
    "drift": np.float32(0.25),
    "log_move": np.log(np.array([[0.9, 0.1], [0.2, 0.8]], "float32")),
    "log_seen": some(2),
    "well": np.float32(7),
    "ill": np.float32(0.5),
    "z": np.float32(0.8),
    "h": np.float32(0.1),
    "slope": lambda z: -2 * z,
    "k1": np.float32(1),
    "k2": np.float32(2),
    "k3": np.float32(4),
    "k4": np.float32(8),
    "sigma": np.float32(0.5),
    "p": np.float32(0.4),
    "log_u": np.float32(-9),
    "log_density": lambda z: -(z**2),
}

# Comments under a table of the page hold the plain code for each line, indented under
# it. The code sees the same values as NumPy arrays, `sites` where the line samples,
# `printed`, all that the line left as `got`, and `run`, which runs the line on other
# values. What it assigns must be what the line assigned; one that assigns nothing
# asserts.
COMMENT = re.compile(r"^% ( {4})?(.*)$", re.MULTILINE)


def read_plain(text):
    found, last = {}, ""
    for indented, code in COMMENT.findall(text):
        if indented:
            found[last] += code + "\n"
        else:
            last = code
            found[last] = ""
    return {line: code for line, code in found.items() if code}


PLAIN = read_plain(PAGE.read_text(encoding="utf-8"))


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
    plain = GIVEN | fresh(values, copied)
    plain |= {"optimize": optimize, "special": special, "stats": stats}
    plain |= {"KeyReuseError": KeyReuseError, "TypePromotionError": TypePromotionError}
    plain |= {"pytest": pytest, "sites": sites, "printed": printed, "got": got}
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
