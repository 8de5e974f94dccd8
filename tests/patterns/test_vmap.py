"""``jax.vmap`` against the Python loop that it replaces, on random inputs."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.strategies import STEADY, arrays, assert_same

ITEM_SHAPES = [(), (3,), (2, 3)]
SIZES = st.sampled_from([3, 1])


def center(x):
    """An output of the item's shape, in which every element sees the item."""
    return x - 2 * jnp.sum(x)


def total(x):
    """One number per item."""
    return jnp.sum(x)


def pair(x):
    """One more axis than the item, in front."""
    return jnp.stack([x, x * x])


def flat_cumsum(x):
    """One axis, whatever the item's, in which order matters."""
    return jnp.cumsum(jnp.ravel(x))


FUNCTIONS = [center, total, pair, flat_cumsum]


def items(x, axis, size=None):
    """The slices of ``x`` along one axis; under None, ``x`` itself every time."""
    if axis is None:
        return [x] * size
    return [jnp.array(item) for item in np.moveaxis(x, axis, 0)]


@st.composite
def batches(draw, size, shape, dtype, axes=None):
    """An array with ``size`` items of ``shape`` along an axis; also that axis."""
    if axes is None:
        axes = st.integers(-len(shape) - 1, len(shape))
    axis = draw(axes)
    if axis is None:
        return draw(arrays(dtype, shape)), None
    whole = list(shape)
    whole.insert(axis % (len(shape) + 1), size)
    return draw(arrays(dtype, tuple(whole))), axis


@st.composite
def one_batch(draw):
    """A batch of one item or of three, with its axis."""
    shape = draw(st.sampled_from(ITEM_SHAPES))
    dtype = draw(st.sampled_from(["int32", "float32"]))
    return draw(batches(draw(SIZES), shape, dtype))


@pytest.mark.parametrize("function", FUNCTIONS)
@STEADY
@given(data=st.data(), batch=one_batch())
def test_any_axis_in_and_any_axis_out(function, data, batch):
    """The loop over ``in_axes``, its results stacked along ``out_axes``."""
    x, in_axis = batch
    results = [function(item) for item in items(x, in_axis)]
    out_axis = data.draw(st.integers(-results[0].ndim - 1, results[0].ndim))
    got = jax.vmap(function, in_axes=in_axis, out_axes=out_axis)(x)
    assert_same(got, jnp.stack(results, axis=out_axis))


@STEADY
@given(data=st.data(), size=SIZES, unmapped=st.sampled_from([None, 0, 1]))
def test_none_shares_an_argument(data, size, unmapped):
    """An argument under None goes to every call whole; the other is split."""

    def function(x, y):
        return center(x) - y

    shape = data.draw(st.sampled_from(ITEM_SHAPES))
    axes = [st.none() if unmapped == place else None for place in range(2)]
    x, x_axis = data.draw(batches(size, shape, "int32", axes[0]))
    y, y_axis = data.draw(batches(size, shape, "int32", axes[1]))
    got = jax.vmap(function, in_axes=(x_axis, y_axis))(x, y)
    pairs = zip(items(x, x_axis, size), items(y, y_axis, size), strict=True)
    assert_same(got, jnp.stack([function(*both) for both in pairs]))


@STEADY
@given(data=st.data(), size=SIZES)
def test_dicts_and_tuples(data, size):
    """Dicts and tuples go in and come out, each leaf along its own axis."""

    def function(params, x):
        predicted = x @ params["w"] + params["b"]
        return {"predicted": predicted, "parts": (jnp.sum(predicted), params["b"])}

    w, w_axis = data.draw(batches(size, (3, 2), "float32", st.sampled_from([2, -3])))
    b, b_axis = data.draw(batches(size, (2,), "float32", st.sampled_from([None, 1])))
    x, x_axis = data.draw(batches(size, (3,), "float32", st.sampled_from([0, -1])))
    out_axes = {"predicted": data.draw(st.sampled_from([1, -2])), "parts": (0, 1)}
    mapped = jax.vmap(
        function, in_axes=({"w": w_axis, "b": b_axis}, x_axis), out_axes=out_axes
    )
    got = mapped({"w": w, "b": b}, x)

    results = [
        function({"w": one_w, "b": one_b}, one_x)
        for one_w, one_b, one_x in zip(
            items(w, w_axis), items(b, b_axis, size), items(x, x_axis), strict=True
        )
    ]
    predicted = [result["predicted"] for result in results]
    sums, shared = zip(*[result["parts"] for result in results], strict=True)
    assert set(got) == {"predicted", "parts"}
    assert_same(got["predicted"], jnp.stack(predicted, axis=out_axes["predicted"]))
    assert_same(got["parts"][0], jnp.stack(sums))
    assert_same(got["parts"][1], jnp.stack(shared, axis=1))


@STEADY
@given(data=st.data(), in_axis=st.integers(-2, 1), size=SIZES)
def test_one_axis_for_a_whole_container(data, in_axis, size):
    """One number in ``in_axes`` holds for every leaf of the argument."""

    def function(both):
        return both["left"] - center(both["right"])

    shape = (size, 3) if in_axis in (0, -2) else (3, size)
    left, right = data.draw(arrays("int32", shape)), data.draw(arrays("int32", shape))
    got = jax.vmap(function, in_axes=in_axis)({"left": left, "right": right})
    pairs = zip(items(left, in_axis), items(right, in_axis), strict=True)
    want = [function({"left": one, "right": other}) for one, other in pairs]
    assert_same(got, jnp.stack(want))


@STEADY
@given(
    data=st.data(),
    rows=SIZES,
    columns=SIZES,
    outer_out=st.integers(-3, 2),
    inner_out=st.integers(-2, 1),
)
def test_nesting_is_a_double_loop(data, rows, columns, outer_out, inner_out):
    """The outer vmap is the outer loop; each stacks along its own axis."""

    def function(x, y):
        return x - 2 * y

    x = data.draw(arrays("int32", (rows, 2)))
    y = data.draw(arrays("int32", (columns, 2)))
    inner = jax.vmap(function, in_axes=(None, 0), out_axes=inner_out)
    got = jax.vmap(inner, in_axes=(0, None), out_axes=outer_out)(x, y)
    want = [
        jnp.stack([function(one, other) for other in items(y, 0)], axis=inner_out)
        for one in items(x, 0)
    ]
    assert_same(got, jnp.stack(want, axis=outer_out))


@STEADY
@given(data=st.data(), rows=SIZES, columns=SIZES)
def test_outer_axis_comes_first(data, rows, columns):
    """By default the outer vmap's axis comes first; swap the two to transpose."""
    x, y = data.draw(arrays("int32", (rows,))), data.draw(arrays("int32", (columns,)))
    over_x, over_y = (0, None), (None, 0)
    rows_first = jax.vmap(jax.vmap(jnp.subtract, over_y), over_x)(x, y)
    columns_first = jax.vmap(jax.vmap(jnp.subtract, over_x), over_y)(x, y)
    want = [[one - other for other in items(y, 0)] for one in items(x, 0)]
    want = jnp.array(want)
    assert_same(rows_first, want)
    assert_same(columns_first, want.T)


@STEADY
@given(data=st.data(), size=SIZES, in_axis=st.sampled_from([1, -1, None]))
def test_keywords_are_mapped_over_axis_zero(data, size, in_axis):
    """Keyword arguments are split along axis 0, whatever ``in_axes`` says."""

    def function(x, *, shift):
        return center(x) - shift

    shape = data.draw(st.sampled_from([(2, 3), (3, 3)]))
    x, in_axis = data.draw(batches(size, shape, "int32", st.just(in_axis)))
    shift = data.draw(arrays("int32", (size, 3)))
    got = jax.vmap(function, in_axes=in_axis)(x, shift=shift)
    pairs = zip(items(x, in_axis, size), items(shift, 0), strict=True)
    assert_same(got, jnp.stack([function(one, shift=other) for one, other in pairs]))


@STEADY
@given(data=st.data(), size=SIZES)
def test_results_that_ignore_the_items(data, size):
    """A result that is the same for all items is repeated, or kept once by None."""

    def function(x, shared):
        return jnp.sum(x), shared * 2

    x = data.draw(arrays("int32", (size, 3)))
    shared = data.draw(arrays("int32", (2,)))
    _, repeated = jax.vmap(function, in_axes=(0, None))(x, shared)
    _, once = jax.vmap(function, in_axes=(0, None), out_axes=(0, None))(x, shared)
    assert_same(repeated, np.stack([shared * 2] * size))
    assert_same(once, shared * 2)


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


@STEADY
@given(data=st.data(), size=SIZES)
def test_any_tree_any_axis_for_each_leaf(data, size):
    """A tree of axes as deep as the argument; so is the one of ``out_axes``."""
    shapes = st.sampled_from(ITEM_SHAPES)
    pairs = data.draw(trees(shapes.flatmap(lambda s: batches(size, s, "int32"))))

    def is_pair(node):
        return isinstance(node, tuple) and isinstance(node[1], int)

    tree = jax.tree.map(lambda pair: pair[0], pairs, is_leaf=is_pair)
    axes = jax.tree.map(lambda pair: pair[1], pairs, is_leaf=is_pair)
    out_axes = jax.tree.map(lambda x: data.draw(st.integers(-x.ndim, x.ndim - 1)), tree)

    def function(item):
        return jax.tree.map(center, item)

    got = jax.vmap(function, in_axes=(axes,), out_axes=out_axes)(tree)
    lanes = [
        jax.tree.map(lambda x, axis, i=i: np.take(x, i, axis), tree, axes)
        for i in range(size)
    ]
    want = jax.tree.map(
        lambda axis, *leaves: jnp.stack(leaves, axis),
        out_axes,
        *[function(lane) for lane in lanes],
    )
    jax.tree.map(assert_same, got, want)


@STEADY
@given(data=st.data(), sizes=st.tuples(SIZES, SIZES, SIZES))
def test_three_deep(data, sizes):
    """Three axes of one array taken one after the other, in any order.

    Each ``in_axes`` counts the axes that the vmaps outside have left.
    """
    x = data.draw(arrays("int32", (*sizes, 2)))
    outer = data.draw(st.integers(-4, 3))
    middle = data.draw(st.integers(-3, 2))
    inner = data.draw(st.integers(-2, 1))
    got = jax.vmap(jax.vmap(jax.vmap(center, inner), middle), outer)(x)
    want = [
        [[center(row) for row in items(plane, inner)] for plane in items(cube, middle)]
        for cube in items(x, outer)
    ]
    assert_same(got, jnp.array(want))


def python_branch(n, x):
    """What `branch` does, by Python's own `if`."""
    return x - 3 if n > 1 else x * 2


def branch(n, x):
    """Each lane takes one of two branches."""
    return jax.lax.cond(n > 1, lambda x: x - 3, lambda x: x * 2, x)


def python_switch(n, x):
    """What `switch` does, by indexing a list."""
    return [x, x * 2, x - 3, -x][n]


def switch(n, x):
    """Each lane takes one of four branches."""
    choices = [lambda x: x, lambda x: x * 2, lambda x: x - 3, lambda x: -x]
    return jax.lax.switch(n, choices, x)


def python_turns(n, x):
    """What the loops below do, by Python's own loop."""
    for i in range(int(n)):
        x = x * 2 - i
    return x


def turns_while(n, x):
    """As many turns as the lane asks for; other lanes go on."""
    _, x = jax.lax.while_loop(
        lambda state: state[0] < n, lambda s: (s[0] + 1, s[1] * 2 - s[0]), (0, x)
    )
    return x


def turns_fori(n, x):
    """The same, with the bound mapped."""
    return jax.lax.fori_loop(0, n, lambda i, x: x * 2 - i, x)


def turns_scan(n, x):
    """The same, over a fixed number of steps of which some do nothing."""

    def step(x, i):
        return jnp.where(i < n, x * 2 - i, x), None

    return jax.lax.scan(step, x, jnp.arange(3))[0]


@pytest.mark.parametrize(
    ("function", "python"),
    [
        (branch, python_branch),
        (switch, python_switch),
        (turns_while, python_turns),
        (turns_fori, python_turns),
        (turns_scan, python_turns),
    ],
)
@STEADY
@given(data=st.data(), size=SIZES, mapped=st.booleans())
def test_branches_and_loops_inside(function, python, data, size, mapped):
    """Each lane does what Python's own branch or loop does with its number."""
    shape = data.draw(st.sampled_from(ITEM_SHAPES))
    x, axis = data.draw(batches(size, shape, "int32"))
    numbers = data.draw(st.lists(st.integers(0, 3), min_size=size, max_size=size))
    if not mapped:
        numbers = numbers[:1] * size
    given = jnp.array(numbers) if mapped else jnp.array(numbers[0])
    got = jax.vmap(function, in_axes=(0 if mapped else None, axis))(given, x)
    lanes = zip(numbers, items(x, axis), strict=True)
    assert_same(got, jnp.stack([python(n, item) for n, item in lanes]))


@pytest.mark.parametrize("function", FUNCTIONS)
@STEADY
@given(data=st.data(), batch_size=st.sampled_from([None, 1, 2, 3, 5]))
def test_map_is_the_same_loop(function, data, batch_size):
    """``lax.map`` over the leading axis, whatever divides the lanes."""
    shape = data.draw(st.sampled_from(ITEM_SHAPES))
    size = data.draw(st.sampled_from([1, 3, 4]))
    x = data.draw(arrays("int32", (size, *shape)))
    got = jax.lax.map(function, jnp.array(x), batch_size=batch_size)
    assert_same(got, jnp.stack([function(item) for item in items(x, 0)]))


@STEADY
@given(data=st.data(), size=SIZES)
def test_gradients_of_each_item(data, size):
    """``vmap(grad)`` gives the rows, and the gradient of the sum adds them."""

    def loss(weights, x):
        return jnp.sum(jnp.sin(weights) * x) ** 2

    weights = data.draw(arrays("float32", (3,)))
    x, axis = data.draw(batches(size, (3,), "float32"))
    each = jax.vmap(jax.grad(loss), in_axes=(None, axis))
    rows = [jax.grad(loss)(weights, item) for item in items(x, axis)]
    got = each(weights, x)
    assert_same(got, jnp.stack(rows))
    of_sum = jax.grad(lambda w: sum(loss(w, item) for item in items(x, axis)))
    np.testing.assert_allclose(got.sum(0), of_sum(weights), rtol=1e-4, atol=1e-3)


@STEADY
@given(seed=st.integers(0, 99), size=SIZES, shape=st.sampled_from(ITEM_SHAPES))
def test_a_lane_draws_what_its_key_draws(seed, size, shape):
    """A draw hangs on the lane's key alone, not on the batch it stands in."""
    keys = jax.random.split(jax.random.key(seed), size)

    def draw(key):
        return jax.random.normal(key, shape)

    assert_same(jax.vmap(draw)(keys), jnp.stack([draw(key) for key in keys]))


@STEADY
@given(data=st.data(), wards=SIZES, days=SIZES)
def test_collectives_over_one_of_two_names(data, wards, days):
    """Sums, means, maxima and numbers along the named axis, as NumPy has them."""
    x = data.draw(arrays("float32", (wards, days)))

    def function(x):
        return {
            "sum": jax.lax.psum(x, "day"),
            "mean": jax.lax.pmean(x, "ward"),
            "max": jax.lax.pmax(x, ("ward", "day")),
            "number": jax.lax.axis_index("ward"),
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
    one = function(jnp.zeros(shape, "float32"))
    assert_same(got, np.zeros((0, *one.shape), "float32"))


def test_refusals():
    """Unequal sizes, nothing to map, and None for split results are errors."""
    three, four = jnp.arange(3), jnp.arange(4)
    with pytest.raises(ValueError, match="inconsistent sizes"):
        jax.vmap(jnp.add)(three, four)
    with pytest.raises(ValueError, match="at least one non-None"):
        jax.vmap(jnp.add, in_axes=None)(three, three)
    with pytest.raises(ValueError, match="axis spec None but output was batched"):
        jax.vmap(jnp.negative, out_axes=None)(three)
