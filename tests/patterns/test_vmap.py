"""``jax.vmap`` against the Python loop that it replaces, on random inputs."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from jax import lax

from tests.helpers.loops import assert_close
from tests.helpers.strategies import STEADY, arrays, assert_same
from tests.helpers.vmap_checker import by_loop

ITEM_SHAPES = [(), (3,), (2, 3)]
SIZES = st.sampled_from([3, 1])
FEW = settings(STEADY, max_examples=20)


def center(x):
    return x - 2 * jnp.sum(x)  # every element sees the whole item


def total(x):
    return jnp.sum(x)


def pair(x):
    return jnp.stack([x, x * x])  # one more axis than the item, in front


def flat_cumsum(x):
    return jnp.cumsum(jnp.ravel(x))  # the order of the elements matters


FUNCTIONS = [center, total, pair, flat_cumsum]


def assert_is_the_loop(function, *args, **axes):
    """`vmap` returns what the loop returns."""
    assert_close(jax.vmap(function, **axes)(*args), by_loop(function, **axes)(*args))


@st.composite
def batches(draw, size, shape, dtype="int32", axes=None):
    """An array with `size` items of `shape` along an axis; also that axis.

    Under None there is one item, without the axis.
    """
    axis = draw(st.integers(-len(shape) - 1, len(shape)) if axes is None else axes)
    whole = list(shape)
    if axis is not None:
        whole.insert(axis % (len(shape) + 1), size)
    return jnp.array(draw(arrays(dtype, tuple(whole)))), axis


def trees(leaf):
    """Dicts and tuples, nested, with a leaf of the strategy at each end."""
    names = st.sampled_from(["mu", "tau", "theta"])
    return st.recursive(
        leaf,
        lambda inner: (
            st.tuples(inner, inner) | st.dictionaries(names, inner, min_size=1)
        ),
        max_leaves=4,
    )


@pytest.mark.parametrize("function", FUNCTIONS)
@FEW
@given(data=st.data(), size=SIZES, dtype=st.sampled_from(["int32", "float32"]))
def test_any_axis_in_and_any_axis_out(function, data, size, dtype):
    shape = data.draw(st.sampled_from(ITEM_SHAPES))
    x, in_axis = data.draw(batches(size, shape, dtype))
    axes = jax.eval_shape(function, jnp.zeros(shape)).ndim
    out_axis = data.draw(st.integers(-axes - 1, axes))
    assert_is_the_loop(function, x, in_axes=in_axis, out_axes=out_axis)


@STEADY
@given(data=st.data(), size=SIZES)
def test_any_tree_any_axis_for_each_leaf(data, size):
    """A tree of axes as deep as the argument; so is the one of `out_axes`.

    A leaf under None goes to every call whole. Where it alone makes a result, None
    keeps that once.
    """
    leaf = st.tuples(st.sampled_from(ITEM_SHAPES), st.booleans()).flatmap(
        lambda drawn: batches(size, drawn[0], axes=st.none() if drawn[1] else None)
    )
    split = batches(size, (3,))  # at least one leaf has lanes
    pairs = data.draw(st.tuples(trees(leaf), split))

    def is_pair(node):
        return isinstance(node, tuple) and not isinstance(node[1], tuple | dict)

    tree = jax.tree.map(lambda pair: pair[0], pairs, is_leaf=is_pair)
    in_axes = jax.tree.map(lambda pair: pair[1], pairs, is_leaf=is_pair)

    def out_axis(pair):
        x, axis = pair
        axes = x.ndim + (axis is None)
        any_axis = st.integers(-axes, axes - 1)
        return data.draw(any_axis | st.none() if axis is None else any_axis)

    out_axes = jax.tree.map(out_axis, pairs, is_leaf=is_pair)
    assert_is_the_loop(
        lambda item: jax.tree.map(center, item),
        tree,
        in_axes=(in_axes,),
        out_axes=out_axes,
    )


@FEW
@given(data=st.data(), size=SIZES, axes=st.tuples(*[st.integers(-2, 1)] * 2))
def test_one_axis_for_a_whole_container(data, size, axes):
    """One number in `in_axes` holds for every leaf, whose axes then meet."""
    shape = (size, 3) if axes[0] in (0, -2) else (3, size)
    both = {name: data.draw(arrays("int32", shape)) for name in ("left", "right")}
    assert_is_the_loop(
        lambda both: (both["left"] - center(both["right"]), both),
        both,
        in_axes=axes[0],
        out_axes=(axes[1], 0),
    )


@FEW
@given(
    data=st.data(),
    rows=SIZES,
    columns=SIZES,
    outer_out=st.integers(-3, 2),
    inner_out=st.integers(-2, 1),
    rows_first=st.booleans(),
)
def test_nesting_is_a_double_loop(
    data, rows, columns, outer_out, inner_out, rows_first
):
    """The outer vmap is the outer loop; each stacks along its own axis."""
    x = data.draw(arrays("int32", (rows, 2)))
    y = data.draw(arrays("int32", (columns, 2)))
    outer, inner = ((0, None), (None, 0)) if rows_first else ((None, 0), (0, None))

    def nested(vmap):
        return vmap(vmap(lambda x, y: x - 2 * y, inner, inner_out), outer, outer_out)

    assert_close(nested(jax.vmap)(x, y), nested(by_loop)(x, y))


@FEW
@given(data=st.data(), size=SIZES, in_axis=st.sampled_from([1, -1, None]))
def test_keywords_are_mapped_over_axis_zero(data, size, in_axis):
    """Whatever `in_axes` says."""

    def function(x, *, shift):
        return center(x) - shift

    x, in_axis = data.draw(batches(size, (2, 3), axes=st.just(in_axis)))
    shift = data.draw(arrays("int32", (size, 3)))
    got = jax.vmap(function, in_axes=in_axis)(x, shift=shift)
    assert_close(got, by_loop(function, in_axes=in_axis)(x, shift=shift))


def python_turns(n, x):
    for i in range(int(n)):
        x = x * 2 - i
    return x


CHOICES = [lambda x: x, lambda x: x * 2, lambda x: x - 3, lambda x: -x]
BRANCHES_AND_LOOPS = {  # of JAX, and Python's own
    "cond": (
        lambda n, x: lax.cond(n > 1, CHOICES[2], CHOICES[1], x),
        lambda n, x: x - 3 if n > 1 else x * 2,
    ),
    "switch": (
        lambda n, x: lax.switch(n, CHOICES, x),
        lambda n, x: CHOICES[n](x),
    ),
    "while_loop": (
        lambda n, x: lax.while_loop(
            lambda state: state[0] < n, lambda s: (s[0] + 1, s[1] * 2 - s[0]), (0, x)
        )[1],
        python_turns,
    ),
    "fori_loop": (
        lambda n, x: lax.fori_loop(0, n, lambda i, x: x * 2 - i, x),
        python_turns,
    ),
    "scan": (  # a fixed number of steps, of which some do nothing
        lambda n, x: lax.scan(
            lambda x, i: (jnp.where(i < n, x * 2 - i, x), None), x, jnp.arange(3)
        )[0],
        python_turns,
    ),
}


@pytest.mark.parametrize("name", BRANCHES_AND_LOOPS)
@FEW
@given(data=st.data(), size=SIZES, mapped=st.booleans())
def test_branches_and_loops_inside(name, data, size, mapped):
    """Each lane does what Python's own branch or loop does with its number."""
    function, python = BRANCHES_AND_LOOPS[name]
    x, axis = data.draw(batches(size, (3,)))
    numbers = data.draw(
        hnp.arrays("int32", (size,) if mapped else (), elements=st.integers(0, 3))
    )
    axes = (0 if mapped else None, axis)
    got = jax.vmap(function, axes)(numbers, x)
    assert_close(got, by_loop(python, axes)(numbers, x))


@pytest.mark.parametrize("function", FUNCTIONS)
@FEW
@given(
    data=st.data(),
    size=st.sampled_from([1, 4]),
    shape=st.sampled_from(ITEM_SHAPES),
    batch_size=st.sampled_from([None, 1, 3, 5]),
)
def test_map_is_the_same_loop(function, data, size, shape, batch_size):
    """`lax.map` over the leading axis, whatever divides the lanes."""
    x = jnp.array(data.draw(arrays("int32", (size, *shape))))
    got = lax.map(function, x, batch_size=batch_size)
    assert_close(got, by_loop(function)(x))


@FEW
@given(data=st.data(), size=SIZES)
def test_gradients_of_each_item(data, size):
    """`vmap(grad)` gives the rows, and the gradient of the sum adds them."""

    def loss(weights, x):
        return jnp.sum(jnp.sin(weights) * x) ** 2

    weights = data.draw(arrays("float32", (3,)))
    x, axis = data.draw(batches(size, (3,), "float32"))
    each = jax.vmap(jax.grad(loss), in_axes=(None, axis))(weights, x)
    assert_same(each, by_loop(jax.grad(loss), in_axes=(None, axis))(weights, x))
    of_sum = jax.grad(lambda w: by_loop(loss, in_axes=(None, axis))(w, x).sum())
    np.testing.assert_allclose(each.sum(0), of_sum(weights), rtol=1e-4, atol=1e-3)


@FEW
@given(seed=st.integers(0, 99), size=SIZES, shape=st.sampled_from(ITEM_SHAPES))
def test_a_lane_draws_what_its_key_draws(seed, size, shape):
    """A draw hangs on the lane's key alone, not on the batch it stands in."""
    keys = jax.random.split(jax.random.key(seed), size)
    assert_is_the_loop(lambda key: jax.random.normal(key, shape), keys)


@FEW
@given(data=st.data(), wards=SIZES, days=SIZES)
def test_collectives_over_one_of_two_names(data, wards, days):
    """Sums, means, maxima and numbers along the named axis, as NumPy has them."""
    x = data.draw(arrays("float32", (wards, days)))

    def function(x):
        return {
            "sum": lax.psum(x, "day"),
            "mean": lax.pmean(x, "ward"),
            "max": lax.pmax(x, ("ward", "day")),
            "number": lax.axis_index("ward"),
        }

    got = jax.vmap(jax.vmap(function, axis_name="day"), axis_name="ward")(x)
    want = {
        "sum": x.sum(1, keepdims=True),
        "mean": x.mean(0, keepdims=True),
        "max": x.max(keepdims=True),
        "number": np.arange(wards, dtype="int32")[:, None],
    }
    for name, values in want.items():
        assert_same(got[name], np.broadcast_to(values, x.shape))


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("shape", ITEM_SHAPES)
def test_no_items_at_all(function, shape):
    """An empty batch gives an empty result of the right shape and dtype."""
    got = jax.vmap(function)(np.zeros((0, *shape), "float32"))
    one = jax.eval_shape(function, jnp.zeros(shape, "float32"))
    assert_same(got, np.zeros((0, *one.shape), "float32"))


def test_nothing_to_map_is_refused():
    """Without `axis_size`, as the pages say of axes and errors."""
    with pytest.raises(ValueError, match="at least one non-None"):
        jax.vmap(jnp.add, in_axes=None)(1, 2)
