"""Runs the lines of `cheat-sheet.md`, each beside the plain code it stands for.

The lines are read from the page. One that cannot run fails under its own text,
with the page and the line in the traceback; one that `PLAIN` does not know
fails too, so that no line goes without a comparison.
"""

import ast
import builtins
import re
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


def step(carry, x):
    """Half of what was there, and what comes."""
    carry = 0.5 * carry + x
    return carry, carry


def day_step(level, hours):
    """A scan over the hours."""
    level, _ = jax.lax.scan(step, level, hours)
    return level, level


def widen(state, x):
    """The smallest and the largest so far."""
    return {
        "low": jnp.minimum(state["low"], x),
        "high": jnp.maximum(state["high"], x),
    }, None


def join(earlier, later):
    """Two linear steps are one."""
    return later[0] * earlier[0], later[0] * earlier[1] + later[1]


def solve(gap, start):
    """A root by fixed-point steps, in a loop of unknown length."""
    return jax.lax.while_loop(
        lambda z: jnp.abs(gap(z)) > 1e-6, lambda z: z + 0.5 * gap(z), start
    )


def model():
    """One mean, and six observations of it."""
    mu = numpyro.sample("mu", dist.Normal(0, 1))
    with numpyro.plate("item", 6):
        numpyro.sample("y", dist.Normal(mu, 1), obs=jnp.asarray(VALUES["y"]))


def next_day(level, _):
    """A level that is sampled."""
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

# The plain code for each line. It sees the same values as NumPy arrays, `sites`
# where the line samples, `printed`, all that the line left as `got`, and `run`,
# which runs the line on other values. What it assigns must be what the line
# assigned; one that assigns nothing asserts.

LOOP = """
carry, ys = init, []
for x in {xs}:
    carry = 0.5 * carry + x
    ys.append(carry)
"""

PLAIN = {
    # Assign
    "x = x.at[i, j].set(v)": "x[i, j] = v",
    "x = x.at[i, j].add(v)": "x[i, j] += v",
    "x = x.at[i].max(v)": "x[i] = [max(a, v) for a in x[i]]",
    "x = x.at[:, j].set(v)": "x[:, j] = v",
    "x = x.at[::2].set(v)": "x[::2] = v",
    "x = x.at[jnp.array([i, k])].set(x[jnp.array([k, i])])": "x[[i, k]] = x[[k, i]]",
    "x = x.at[rows, cols].set(v)": "for r, c in zip(rows, cols): x[r, c] = v",
    "x = x.at[jnp.ix_(rows, cols)].set(v)": """
for r in rows:
    for c in cols:
        x[r, c] = v
""",
    "place = jnp.s_[:2, j]; x = x.at[place].set(2 * x[place])": "x[:2, j] *= 2",
    "x = x.at[jnp.unravel_index(x.argmax(), x.shape)].set(v)": "x[x == x.max()] = v",
    "x = jnp.fill_diagonal(x, v, inplace=False)": "for d in range(3): x[d, d] = v",
    "cov = cov.at[rows, cols].set(v).at[cols, rows].set(v)": """
for r, c in zip(rows, cols):
    cov[r, c] = cov[c, r] = v
""",
    "tree = jax.tree.map(lambda leaf: leaf.at[i].set(0), tree)": """
for leaf in tree.values():
    leaf[i] = 0
tree = tree
""",
    "y = jnp.append(jnp.sort(y), v)": "y.sort(); y = np.array([*y, v])",
    "design = jnp.stack([jnp.ones(len(y)), y], axis=1)": (
        "design = np.ones((6, 2)); design[:, 1] = y"
    ),
    # Mask
    "x = jnp.where(mask, v, x)": "x[mask] = v",
    "x = jnp.where(mask, x + v, x)": "x[mask] += v",
    "x = jnp.place(x, mask, values, inplace=False)": "x[mask] = values",
    "x = jnp.where(row_mask[:, None], v, x)": "x[row_mask] = v",
    "(found,) = jnp.nonzero(row_mask, size=n, fill_value=len(row_mask))": (
        "found = np.array([0, 2, 4])"
    ),
    "stage = jnp.select([y > hi, y > lo], [2, 1], default=0)": (
        "stage = np.zeros(6, int); stage[y > lo] = 1; stage[y > hi] = 2"
    ),
    "window = jax.lax.dynamic_slice_in_dim(y, start, n)": "window = y[start:start + n]",
    "y = y.at[start + jnp.arange(n)].set(v)": "y[start:start + n] = v",
    "day = jnp.arange(len(y)); y = jnp.where((start <= day) & (day < stop), v, y)": (
        "y[start:stop] = v"
    ),
    "logs = jnp.where(mask, jnp.log(jnp.where(mask, x, 1)), 0)": """
logs = np.zeros_like(x)
logs[mask] = np.log(x[mask])
slope = jax.grad(lambda x: run(x=x)["logs"].sum())(jnp.zeros((4, 3)).at[0, 2].set(4))
assert slope[0, 2] == 0.25 and slope[0, 0] == 0
""",
    # Indices that miss or repeat, dtypes, copies
    'value = y.at[far].get(mode="fill")': "value = np.float32(np.nan)",
    'y = y.at[far].set(v, mode="clip")': "y[-1] = v",
    "counts = counts.at[codes].add(1, wrap_negative_indices=False)": """
for code in codes:
    if code != -1:
        counts[code] += 1
""",
    "sizes = jnp.bincount(group, length=n)": (
        "sizes = np.array([list(group).count(m) for m in range(n)])"
    ),
    "sums = jax.ops.segment_sum(y, group, num_segments=n)": (
        "sums = np.array([y[group == m].sum() for m in range(n)])"
    ),
    "top = jnp.full(n, -jnp.inf).at[group].max(y)": (
        "top = np.array([y[group == m].max() for m in range(n)])"
    ),
    "last = jnp.full(n, -1).at[group].max(jnp.arange(len(group)))": """
last = np.zeros(n, int)
for place, m in enumerate(group):
    last[m] = place
""",
    "y = y.at[rows].multiply(v, unique_indices=True)": "y[rows] *= v",
    "slope = jax.grad(lambda v: y.at[i].set(v).sum())(v)": "slope = np.float32(1)",
    "halves = counts.astype(float).at[i].add(0.5)": (
        "halves = counts.astype(float); halves[i] += 0.5"
    ),
    "with jax.enable_x64(True): total = np.asarray(jnp.sum(jnp.asarray(big)))": (
        "total = 2**40 + 5"
    ),
    "x = jax.jit(fill, donate_argnums=0)(x, i, v)": "x[i] = v",
    "y = jax.lax.fori_loop(1, len(y), lambda t, y: y.at[t].add(y[t - 1]), y)": (
        "for t in range(1, 6): y[t] += y[t - 1]"
    ),
    "ref = jax.new_ref(y); ref[i] = v; y = ref[...]": "y[i] = v",
    # vmap
    "ys = jax.vmap(f)(items)": "ys = [f(a) for a in items]",
    "ys = jax.vmap(g)(items, others)": "ys = [g(a, b) for a, b in zip(items, others)]",
    "ys = jax.vmap(g, in_axes=(0, None))(items, item)": (
        "ys = [g(a, item) for a in items]"
    ),
    "ys = jax.vmap(partial(g, b=item))(items)": "ys = [g(a, item) for a in items]",
    "ys = jax.vmap(f, in_axes=1)(table)": "ys = [f(table[:, c]) for c in range(4)]",
    "scaled = jax.vmap(jnp.multiply, in_axes=-1)(table, weights)": (
        "scaled = [table[:, c] * weights[c] for c in range(4)]"
    ),
    "curves = jax.vmap(curve, out_axes=1)(items)": (
        "curves = np.stack([curve(a) for a in items], axis=1)"
    ),
    "day, curves = jax.vmap(lambda a: (jnp.arange(3), a), out_axes=(None, 0))(items)": (
        "day, curves = np.arange(3), items"
    ),
    "states = jax.vmap(curve, in_axes=None, axis_size=4)(item)": (
        "states = [curve(item) for _ in range(4)]"
    ),
    'ys = jax.vmap(of_draw, in_axes=({"mu": 0, "tau": None},))(draws)': (
        'ys = [of_draw({"mu": mu, "tau": draws["tau"]}) for mu in draws["mu"]]'
    ),
    "batch = jax.tree.map(lambda *leaves: jnp.stack(leaves), *fits)": (
        "batch = {name: np.array([fit[name] for fit in fits]) for name in fits[0]}"
    ),
    "ys = jax.vmap(jax.vmap(f))(chains)": "ys = [[f(a) for a in c] for c in chains]",
    "means = jax.vmap(lambda row, seen: jnp.mean(row, where=seen))(padded, is_data)": (
        "means = [padded[0, :2].mean(), padded[1, :3].mean()]"
    ),
    "pairs = jax.vmap(jax.vmap(g, (None, 0)), (0, None))(items, others)": (
        "pairs = [[g(a, b) for b in others] for a in items]"
    ),
    "p, q = jnp.triu_indices(len(items), k=1); ys = jax.vmap(g)(items[p], items[q])": (
        "ys = [g(items[p], items[q]) for p in range(4) for q in range(p + 1, 4)]"
    ),
    "matrices = jax.vmap(lambda s: jnp.exp(-s * gaps))(scales)": (
        "matrices = [np.exp(-s * gaps) for s in scales]"
    ),
    'ys = jnp.vectorize(g, signature="(n),(n)->()")(items[:, None], others)': (
        "ys = [[g(a, b) for b in others] for a in items]"
    ),
    "slopes = jax.vmap(fit)(items, others)": (
        "slopes = [(a @ b) / (a @ a) for a, b in zip(items, others)]"
    ),
    # vmap: keys, branches, gradients, memory, devices
    "noise = jax.vmap(jax.random.normal)(jax.random.split(key, n))": (
        "noise = [jax.random.normal(k) for k in jax.random.split(key, n)]"
    ),
    "cells = jax.random.split(key, (n, 2))": """
draws = [jax.random.normal(k) for k in got["cells"].ravel()]
assert got["cells"].shape == (n, 2) and len(set(map(float, draws))) == 2 * n
""",
    "keys = jax.vmap(partial(jax.random.fold_in, key))(jnp.arange(n))": (
        "keys = jnp.stack([jax.random.fold_in(key, lane) for lane in range(n)])"
    ),
    "ys = jax.vmap(simulate, in_axes=(0, None))(rates, key)": (
        "ys = rates + float(jax.random.normal(key))"
    ),
    "means = jax.vmap(lambda key: jax.random.choice(key, y, y.shape).mean())(keys)": (
        "means = [jax.random.choice(k, y, (6,)).mean() for k in keys]"
    ),
    "events = jax.random.poisson(key, rates)": """
assert got["events"].shape == rates.shape and got["events"].dtype == "int32"
many = jax.vmap(lambda k: run(key=k)["events"])(jax.random.split(key, 4000))
assert np.allclose(many.mean(0), rates, atol=0.2)
""",
    "ys = jax.vmap(lambda a: jax.lax.cond(a[0] > v, f, jnp.max, a))(items)": (
        "ys = [f(a) if a[0] > v else max(a) for a in items]"
    ),
    "ys = jax.lax.map(lambda a: jax.lax.cond(a[0] > v, f, jnp.max, a), items)": (
        "ys = [f(a) if a[0] > v else max(a) for a in items]"
    ),
    "scores = jax.vmap(jax.grad(loss), in_axes=(None, 0))(beta, items)": (
        "scores = [2 * (a @ beta) * a for a in items]"
    ),
    "_, push = jax.linearize(curve, item); "
    "jacobian = jax.vmap(push, out_axes=1)(jnp.eye(3))": (
        "jacobian = 2 * np.cumsum(item)[:, None] * np.tri(3)"
    ),
    "diagonal = jax.vmap(lambda e: e @ jax.jvp(jax.grad(f), (item,), (e,))[1])"
    "(jnp.eye(3))": "diagonal = [2, 2, 2]",
    "ys = jax.lax.map(f, items, batch_size=2)": "ys = [f(a) for a in items]",
    "size = jax.jit(f).lower(item).compile().memory_analysis().temp_size_in_bytes": (
        'assert isinstance(got["size"], int) and got["size"] >= 0'
    ),
    "mean = jax.lax.map(lambda batch: jax.vmap(curve)(batch).mean(0), chains)"
    ".mean(0)": "mean = np.mean([curve(a) for c in chains for a in c], axis=0)",
    'ys = jax.vmap(lambda a: a - jax.lax.pmean(a, "lane"), axis_name="lane")(items)': (
        "ys = items - items.mean(axis=0)"
    ),
    'total = jax.vmap(lambda a: jax.lax.psum(a, "lane"), axis_name="lane", '
    "out_axes=None)(items)": "total = items.sum(axis=0)",
    "ys = jax.jit(jax.vmap(f))(jax.device_put(items, by_lane))": (
        "ys = [f(a) for a in items]"
    ),
    'ys = jax.vmap(lambda a: jax.pure_callback(host, a, a, vmap_method="sequential"))'
    "(items)": "ys = [sorted(a, reverse=True) for a in items]",
    # lax.scan
    "carry, ys = jax.lax.scan(step, init, xs)": LOOP.format(xs="xs"),
    "total, _ = jax.lax.scan(lambda total, x: (total + x, None), 0.0, xs)": (
        "total = sum(xs)"
    ),
    "carry, ys = jax.lax.scan(lambda c, two: step(c, two[0] * two[1]), init, "
    "(xs, zs))": LOOP.format(xs="[a * b for a, b in zip(xs, zs)]"),
    "carry, ys = jax.lax.scan(step, init, jnp.arange(n))": LOOP.format(xs="range(n)"),
    "carry, ys = jax.lax.scan(lambda c, _: step(c, 1.0), init, length=n)": (
        LOOP.format(xs="[1.0] * n")
    ),
    "carry, ys = jax.lax.scan(step, init, xs, reverse=True)": (
        LOOP.format(xs="xs[::-1]") + "ys.reverse()"
    ),
    "path = jnp.concatenate([init[None], jax.lax.scan(step, init, xs)[1]])": """
path = [init]
for x in xs:
    path.append(0.5 * path[-1] + x)
""",
    "carry, ys = jax.lax.scan(step, jnp.zeros(3), jnp.moveaxis(table, 1, 0))": (
        "init = np.zeros(3)" + LOOP.format(xs="table.T") + "del init"
    ),
    "carry, ys = jax.lax.scan(partial(at_rate, rate), init, xs)": (
        LOOP.format(xs="xs").replace("0.5", "rate")
    ),
    'state, _ = jax.lax.scan(widen, {"low": init, "high": init}, xs)': (
        'state = {"low": min(init, *xs), "high": max(init, *xs)}'
    ),
    "zeros = jax.tree.map(jnp.zeros_like, jax.eval_shape(step, init, xs[0])[0])": """
zeros = np.float32(0)
assert got["zeros"].dtype == step(init, xs[0])[0].dtype
assert run(init=jnp.zeros(3, int))["zeros"].dtype == "float32"
""",
    "carry, ys = jax.lax.scan(step, jax.lax.scan(step, init, xs)[0], later)": (
        LOOP.format(xs="[*xs, *later]") + "ys = ys[6:]"
    ),
    "_, evenings = jax.lax.scan(day_step, init, xs.reshape(-1, 2))": (
        LOOP.format(xs="xs") + "evenings = ys[1::2]; del carry, ys"
    ),
    "curves = jax.vmap(lambda row: jax.lax.scan(step, init, row)[1])(table)": """
curves = np.zeros_like(table)
for series, row in enumerate(table):
    level = init
    for day, x in enumerate(row):
        curves[series, day] = level = 0.5 * level + x
""",
    "out, _ = jax.lax.scan(lambda h, w: (jnp.tanh(w @ h), None), item, layers)": """
out = item
for w in layers:
    out = np.tanh(w @ out)
""",
    "carry, path = jax.lax.scan(walk, init, jax.random.split(key, n))": """
carry, path = init, []
for k in jax.random.split(key, n):
    carry = carry + float(jax.random.normal(k))
    path.append(carry)
""",
    "paths = jax.vmap(lambda keys: jax.lax.scan(walk, init, keys)[1])"
    "(jax.random.split(key, (4, n)))": """
steps = [[jax.random.normal(k) for k in ks] for ks in jax.random.split(key, (4, n))]
paths = init + np.cumsum(steps, axis=1)
""",
    "slope = jax.grad(lambda c: jax.lax.scan(jax.checkpoint(step), c, xs)[0])(init)": (
        "slope = 0.5**6"
    ),
    "slope = jax.jacfwd(lambda rate: jax.lax.scan(partial(at_rate, rate), init, xs)[0])"
    "(rate)": """
end = np.polynomial.Polynomial([*xs[::-1], init])  # of the rate
slope = end.deriv()(rate)
""",
    "errors = jnp.sqrt(jnp.diag(jnp.linalg.inv(jax.hessian(misfit)(beta))))": (
        "errors = np.sqrt(np.diag(np.linalg.inv(2 * items.T @ items)))"
    ),
    "sums, tops = jnp.cumsum(xs), jax.lax.cummax(xs)": """
sums = [sum(xs[:t + 1]) for t in range(6)]
tops = [max(xs[:t + 1]) for t in range(6)]
""",
    "keeps, news = jax.lax.associative_scan(join, (keep, new))": """
keeps, news, level = [], [], 0
for t in range(6):
    level = keep[t] * level + new[t]
    keeps.append(np.prod(keep[:t + 1]))
    news.append(level)
""",
    "total = jax.lax.fori_loop(0, n, lambda i, total: total + xs[i], 0.0)": (
        "total = sum(xs[:n])"
    ),
    "doubled = jax.lax.while_loop(lambda c: c < hi, lambda c: 2 * c, init)": """
doubled = init
while doubled < hi:
    doubled = 2 * doubled
""",
    "root = jax.lax.custom_root(gap, init, solve, lambda g, y: y / g(1.0))": """
root = optimize.brentq(lambda z: np.cos(z) - z, 0, 1)
slope = jax.grad(lambda s: run(gap=lambda z: s * jnp.cos(z) - z)["root"])(1.0)
assert np.isclose(slope, np.cos(root) / (1 + np.sin(root)), rtol=1e-4)
""",
    "carry, ys = jax.lax.scan(step, init, xs, unroll=4)": LOOP.format(xs="xs"),
    # Lines of a step
    "now = a * last + b * before + x; last, before = now, last": """
series = [before, last]
series.append(a * series[-1] + b * series[-2] + x)
before, last = series[-2:]
now = last
""",
    "now = weights @ window; window = jnp.concatenate([now[None], window[:-1]])": """
series = list(window[::-1])
now = sum(weights[lag - 1] * series[-lag] for lag in range(1, 5))
window = [now, *series[:0:-1]]
""",
    "out, queue = queue[0], jnp.append(queue[1:], x)": (
        "queue = [*queue, x]; out = queue.pop(0)"
    ),
    "past = window[lag - 1]": "past = window.tolist()[1]",
    "carry = jax.tree.map(partial(jnp.where, done), carry, following)": """
kept = run(done=jnp.array(True))["carry"]
assert all((a == b).all() for a, b in zip(kept, carry))
carry = following
""",
    "done = done | (jnp.abs(now - last) < 1e-4)": """
done = True
assert not run(now=9.0)["done"] and run(now=9.0, done=jnp.array(True))["done"]
""",
    "y = jax.lax.cond(done, jnp.abs, costly, x)": "y = x * 3",
    "state = jax.lax.switch(state, rules, x)": "state = x + 2",
    "level = jnp.where(observed, level + gain * (x - level), level)": """
assert run(observed=False)["level"] == level
if observed:
    level = level + gain * (x - level)
""",
    "key, key_now = jax.random.split(key)": """
draws = [float(jax.random.normal(k)) for k in (key, got["key"], got["key_now"])]
assert len(set(draws)) == 3
""",
    "carry = jax.tree.map(jax.lax.stop_gradient, carry)": """
slope = jax.grad(lambda c: c * run(carry=c)["carry"])(3.0)
assert slope == 3  # and not 6, the slope of the square
""",
    "level = level + gain * (x - level)": "level = (1 - gain) * level + gain * x",
    "total = total + enters - leaves": "total = sum([total, enters, -leaves])",
    "gain = var / (var + noise); "
    "mean, var = mean + gain * (x - mean), (1 - gain) * var + drift": """
precision = 1 / var + 1 / noise
mean = (mean / var + x / noise) / precision
var = 1 / precision + drift
""",
    "log_p = jax.nn.logsumexp(log_p[:, None] + log_move, axis=0) + log_seen": (
        "log_p = np.log(np.exp(log_p) @ np.exp(log_move) * np.exp(log_seen))"
    ),
    "new = a * well * ill; well, ill = well - new, ill + new - b * ill": """
new = a * well * ill
well -= new
ill = ill * (1 - b) + new
""",
    "z = z + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)": (
        "z = z + h * np.average([k1, k2, k3, k4], weights=[1, 2, 2, 1])"
    ),
    "z = z + slope(z) * h + sigma * jnp.sqrt(h) * x": (
        "z = z - 2 * z * h + sigma * h**0.5 * x"
    ),
    "z = jnp.where(log_u < log_density(z + x) - log_density(z), z + x, z)": """
assert run(log_u=0.0)["z"] == z  # the jump leads to a lower density
z = z + x
""",
    "p = p - h / 2 * slope(z); z = z + h * p; p = p - h / 2 * slope(z)": """
p = p + h * z
z = z + h * p
p = p + h * z
""",
    "beta = beta - h * jax.grad(misfit)(beta)": (
        "beta = beta - h * 2 * items.T @ (items @ beta - weights)"
    ),
    "beta = beta - jnp.linalg.solve(jax.hessian(misfit)(beta), "
    "jax.grad(misfit)(beta))": "beta, *_ = np.linalg.lstsq(items, weights)",
    # In a NumPyro model
    "names, group = np.unique(labels, return_inverse=True)": (
        "names = sorted(set(labels)); group = [names.index(label) for label in labels]"
    ),
    "effect = jnp.zeros(n).at[1:].set(free)": "effect = [0, *free]",
    "full = jnp.asarray(dose).at[missing].set(lost)": (
        "full = dose; full[np.isnan(dose)] = lost"
    ),
    'with numpyro.plate("group", n): '
    'theta = numpyro.sample("theta", dist.Normal(0, 1))': """
theta = sites["theta"]["value"]
assert len(set(theta.tolist())) == n
""",
    "ys = jax.vmap(lambda draw: log_density(model, (), {}, draw)[0])(posterior)": """
ys = [stats.norm.logpdf(m) + stats.norm.logpdf(y, m).sum() for m in posterior["mu"]]
""",
    'each = jax.vmap(lambda draw: dist.Normal(draw["mu"], 1).log_prob(y))(posterior)': (
        'each = [stats.norm.logpdf(y, m) for m in posterior["mu"]]'
    ),
    'ys = jax.vmap(simulate)(posterior["mu"], jax.random.split(key, n))': (
        'ys = [simulate(*a) for a in zip(posterior["mu"], jax.random.split(key, n))]'
    ),
    "sites = trace(seed(substitute(model, draw), key)).get_trace()": """
assert got["sites"]["mu"]["value"] == draw["mu"]
assert (got["sites"]["y"]["fn"].log_prob(y) == dist.Normal(0.5, 1).log_prob(y)).all()
""",
    "_, path = jax.lax.scan(step, init, xs); "
    'numpyro.sample("y", dist.Normal(path, 1), obs=y)': LOOP.format(xs="xs")
    + """
path = ys
fn, seen = sites["y"]["fn"], sites["y"]["value"]
assert sites["y"]["is_observed"]
assert np.allclose(fn.log_prob(seen), stats.norm.logpdf(y, path), rtol=1e-4)
del carry, ys
""",
    'with numpyro.plate("day", len(xs)): '
    'shocks = numpyro.sample("shocks", dist.Normal(0, 1))': """
shocks = sites["shocks"]["value"]
assert len(set(shocks.tolist())) == 6
""",
    'numpyro.factor("states", jax.nn.logsumexp(log_p))': """
factor = sites["states"]
assert np.isclose(factor["fn"].log_prob(factor["value"]), special.logsumexp(log_p))
""",
    "terms = dist.Normal(a * y[:-1], 1).log_prob(y[1:])": (
        "terms = [stats.norm.logpdf(y[t], a * y[t - 1]) for t in range(1, 6)]"
    ),
    "_, levels = scan(next_day, 0.0, jnp.arange(n))": """
levels = sites["level"]["value"]
assert len(set(levels.tolist())) == n
""",
    "with numpyro.handlers.mask(mask=observed): "
    'numpyro.sample("y", dist.Normal(level, 1), obs=x)': """
assert (sites["y"]["fn"].log_prob(x) == 0).all()
""",
    'with numpyro.plate("ward", 3): '
    'level = numpyro.sample("level", dist.Normal(level, 1))': """
level = sites["level"]["value"]
assert len(set(level.tolist())) == 3
""",
    # Find the fault
    'jax.debug.print("level {}", level)': 'assert printed == "level 2.0\\n"',
    "with jax.disable_jit(): carry, ys = jax.lax.scan(step, init, xs)": (
        LOOP.format(xs="xs")
        + """
seen = []
run(step=lambda c, x: (c + x, seen.append(float(c))))
assert len(seen) == 6
"""
    ),
    "types, _ = jax.eval_shape(step, init, xs[0])": """
assert got["types"].shape == () and got["types"].dtype == "float32"
""",
    "program = str(jax.make_jaxpr(jax.vmap(f))(items))": """
assert "f32[4,3]" in got["program"] and "reduce_sum" in got["program"]
""",
    "shape = jax.eval_shape(jax.vmap(f), items).shape": "shape = (4,)",
    "with jax.debug_nans(True): logs = jnp.log(y)": """
logs = np.log(y)
with pytest.raises(FloatingPointError):
    run(y=-jnp.ones(2))
""",
    "error, value = checkify.checkify(lambda i: y[i], errors=checkify.index_checks)"
    "(far)": """
assert "out-of-bounds" in got["error"].get() and run(far=1)["error"].get() is None
""",
    "hits = jnp.zeros(y.shape, int).at[group].add(1)": "hits = [2, 1, 3, 0, 0, 0]",
    "alone, among = jax.vmap(f)(items[:1])[0], jax.vmap(f)(items)[0]": (
        "alone = among = f(items[0])"
    ),
    "with jax.debug_key_reuse(True): noise = jax.random.normal(key)": """
noise = float(jax.random.normal(key))
used = jax.random.key(0)
run(key=used)
with pytest.raises(KeyReuseError):
    run(key=used)
""",
    'with jax.numpy_dtype_promotion("strict"): y = y.at[i].add(0.5)': """
y[i] += 0.5
with pytest.raises(TypePromotionError):
    run(y=jnp.array([3, 8]))
""",
    "ys = jax.block_until_ready(jax.jit(jax.vmap(f))(items))": (
        "ys = [f(a) for a in items]"
    ),
}


def to_jax(value):
    """The value as a JAX array, if JAX has such arrays."""
    if not isinstance(value, np.generic | np.ndarray) or value.dtype.kind == "U":
        return value
    return value if value is VALUES["big"] else jnp.asarray(value)


def fresh(values, convert):
    """A copy of the values, each leaf converted."""
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
        pytest.fail(f"{NAME}:{row.line}: PLAIN has no plain code for {line}")
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
