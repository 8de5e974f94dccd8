"""``x.at[index]`` updates against NumPy's in-place ones, on random inputs."""

import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.strategies import STEADY, arrays, assert_same

SHAPES = [(), (4,), (0,), (3, 2), (0, 3), (2, 3, 2), (2, 0, 3)]
WITH_AXES = [(4,), (3, 2), (2, 2, 2), (0, 3)]
NUMBERS = ["int8", "int32", "uint8", "float32"]
BINARY = {
    "add": np.add,
    "subtract": np.subtract,
    "multiply": np.multiply,
    "min": np.minimum,
    "max": np.maximum,
}


def numpy_assign(operation, x, index, value):
    """A copy of ``x`` after ``x[index] = value`` or ``x[index] op= value``."""
    after = x.copy()
    with np.errstate(over="ignore"):  # a zero-dimensional integer wraps loudly
        if operation == "set":
            after[index] = value
        else:
            after[index] = BINARY[operation](after[index], value)
    return after


def jax_update(operation, x, index, value):
    """``x.at[index].operation(value)``, after which ``x`` must be as before."""
    original = jnp.array(x)
    updated = getattr(original.at[index], operation)(value)
    np.testing.assert_array_equal(original, x)
    return updated


@st.composite
def one_axis(draw, size):
    """An integer, from either end, or a slice with a step, for one axis."""
    if size and draw(st.booleans()):
        return draw(st.integers(-size, size - 1))
    bounds = st.sampled_from([None, 1, -1, size + 2, -size - 2])
    return slice(draw(bounds), draw(bounds), draw(st.sampled_from([None, 2, -1])))


@st.composite
def basic_index(draw, shape):
    """One entry per axis; an ellipsis may stand for a run of them."""
    entries = [draw(one_axis(size)) for size in shape]
    if draw(st.booleans()):
        first = draw(st.integers(0, len(entries)))
        last = draw(st.integers(first, len(entries)))
        entries[first:last] = [Ellipsis]
    return tuple(entries)


@st.composite
def integer_arrays(draw, shape, unique=False):
    """An integer array for one axis, or for two, among slices and integers."""
    chosen = draw(st.integers(0, len(shape) - 1))
    size = shape[chosen]
    if unique:
        some = draw(st.permutations(range(-size, 0)))[: draw(st.integers(0, size))]
        some = [place + size * draw(st.booleans()) for place in some]
        length = len(some)
    else:
        length = draw(st.sampled_from([5, 2, 0])) if size else 0
        some = [draw(st.integers(-size, size - 1)) for _ in range(length)]
    index = [draw(one_axis(size)) for size in shape]
    index[chosen] = np.array(some, dtype="int32")
    other = chosen - 1
    if other >= 0 and shape[other] and draw(st.booleans()):
        places = st.integers(-shape[other], shape[other] - 1)
        places = [draw(places) for _ in range(length)]
        index[other] = np.array(places, dtype="int32")
    return tuple(index)


@st.composite
def masks(draw, shape):
    """A boolean mask over every axis, or over the first one only."""
    axes = draw(st.sampled_from(sorted({len(shape), min(len(shape), 1)})))
    return draw(arrays("bool", shape[:axes]))


@st.composite
def cases(draw, dtypes, indices, shapes=SHAPES, values=arrays):
    """An array, an index into it, and a value that broadcasts to ``x[index]``."""
    dtype = draw(st.sampled_from(dtypes))
    x = draw(arrays(dtype, draw(st.sampled_from(shapes))))
    index = draw(indices(x.shape))
    target = np.shape(x[index])
    value = draw(values(dtype, draw(st.sampled_from([target, target, target[1:], ()]))))
    return x, index, value


def one_to_eight(dtype, shape):
    """Divisors without a zero among them."""
    return arrays("uint8", shape).map(lambda a: (a % 8 + 1).astype(dtype))


@pytest.mark.parametrize("operation", ["set", *BINARY])
@STEADY
@given(case=cases(NUMBERS, basic_index))
def test_integers_slices_and_ellipsis(operation, case):
    """At integers, slices and ellipses, every update is NumPy's assignment."""
    x, index, value = case
    got = jax_update(operation, x, index, value)
    assert_same(got, numpy_assign(operation, x, index, value))


@pytest.mark.parametrize("operation", ["set", "min", "max"])
@STEADY
@given(case=cases(["bool"], basic_index))
def test_bool_arrays(operation, case):
    """A bool array takes set, min (and) and max (or) as NumPy's does."""
    x, index, value = case
    got = jax_update(operation, x, index, value)
    assert_same(got, numpy_assign(operation, x, index, value))


@STEADY
@given(
    case=cases(
        [*NUMBERS, "bool"],
        lambda shape: integer_arrays(shape, unique=True),
        WITH_AXES,
    )
)
def test_set_at_unique_integer_arrays(case):
    """Setting at integer arrays without repeats is NumPy's assignment."""
    x, index, value = case
    got = jax_update("set", x, index, value)
    assert_same(got, numpy_assign("set", x, index, value))


@pytest.mark.parametrize("operation", BINARY)
@STEADY
@given(case=cases(NUMBERS, integer_arrays, WITH_AXES))
def test_repeated_indices_all_count(operation, case):
    """With repeats among integer arrays, each one counts, as in ``ufunc.at``."""
    x, index, value = case
    want = x.copy()
    BINARY[operation].at(want, index, value)
    assert_same(jax_update(operation, x, index, value), want)


@pytest.mark.parametrize("operation", BINARY)
@STEADY
@given(
    x=st.permutations(range(-40, 41, 20)),
    index=st.permutations([0, 0, 0, 1, 1, -1, -1, 2]),
    value=st.permutations(range(-70, 80, 20)),
)
def test_the_order_of_repeats_does_not_matter(operation, x, index, value):
    """Repeats on one axis all count, whichever of them comes last."""
    x, index, value = np.array(x, "int32"), np.array(index), np.array(value, "int32")
    want = x.copy()
    BINARY[operation].at(want, index, value)
    assert_same(jax_update(operation, x, index, value), want)


@pytest.mark.parametrize("operation", ["set", "add", "multiply", "max"])
@STEADY
@given(case=cases(NUMBERS, masks))
def test_boolean_masks(operation, case):
    """Outside jit a boolean mask selects the elements that NumPy's selects."""
    x, mask, value = case
    got = jax_update(operation, x, mask, value)
    assert_same(got, numpy_assign(operation, x, mask, value))


@STEADY
@given(case=cases(NUMBERS, basic_index, values=one_to_eight))
def test_divide_gives_float32(case):
    """Dividing is true division everywhere: an integer array becomes float32."""
    x, index, value = case
    want = x.astype("float32")
    want[index] /= value.astype("float32")
    assert_same(jax_update("divide", x, index, value), want)


@STEADY
@given(data=st.data(), dtype=st.sampled_from(["int8", "int32", "float32"]))
def test_small_powers(data, dtype):
    """Raising to a small power is NumPy's ``**=``."""
    shape = data.draw(st.sampled_from(SHAPES))
    bases = arrays("uint8", shape).map(lambda a: (a % 11).astype(dtype) - 5)
    x = np.asarray(data.draw(bases), dtype)
    index = data.draw(basic_index(shape))
    exponent = data.draw(st.integers(0, 3))
    want = x.copy()
    want[index] **= exponent
    assert_same(jax_update("power", x, index, exponent), want)


# From here on, where JAX and NumPy differ.


@STEADY
@given(
    x=arrays("int32", (4,)),
    index=st.lists(st.integers(-4, 3), min_size=5, max_size=5),
    value=arrays("int32", (5,)),
)
def test_add_counts_repeats_that_numpy_overwrites(x, index, value):
    """At repeats ``+=`` keeps only the last sum; ``.at[].add`` keeps them all."""
    index = np.array(index)
    every_one = x.copy()
    np.add.at(every_one, index, value)
    assert_same(jax_update("add", x, index, value), every_one)
    last_only = x.copy()
    for place, sum_there in zip(index, x[index] + value, strict=True):
        last_only[place] = sum_there
    x[index] += value
    assert_same(x, last_only)


def test_add_and_numpy_part_at_one_repeat():
    """The smallest case of it: one place named twice, one added each time."""
    x = np.zeros(3, "int32")
    updated = jax_update("add", x, np.array([1, 1]), 1)
    x[np.array([1, 1])] += 1
    assert_same(x, np.array([0, 1, 0], "int32"))
    assert_same(updated, np.array([0, 2, 0], "int32"))


@pytest.mark.parametrize("operation", ["set", *BINARY])
@STEADY
@given(
    x=arrays("int32", (4,)),
    index=st.permutations([-9, -6, -5, -4, -1, 1, 2, 4, 5, 9]),
    value=arrays("int32", (10,)),
)
def test_out_of_bounds_updates_are_dropped(operation, x, index, value):
    """An update outside the axis, at either end, does nothing."""
    index = np.array(index)
    inside = (index >= -4) & (index < 4)
    want = numpy_assign(operation, x, index[inside], value[inside])
    assert_same(jax_update(operation, x, index, value), want)
    with pytest.raises(IndexError):
        numpy_assign(operation, x, index, value)


@STEADY
@given(
    x=arrays("float32", (4, 2)),
    index=st.lists(st.integers(-9, 9), min_size=6, max_size=6),
)
def test_out_of_bounds_reads_are_clamped(x, index):
    """A read past either end of an axis gives the element at that end."""
    want = x[np.clip(index, -4, 3)]
    assert_same(jnp.array(x)[np.array(index)], want)
    assert_same(jnp.array(x).at[np.array(index)].get(), want)
    assert_same(jnp.array(x)[index[0]], want[0])


@pytest.mark.parametrize("index", [4, -5])
@STEADY
@given(x=arrays("int32", (4,)))
def test_one_integer_out_of_bounds(index, x):
    """One plain integer out of bounds is no error either, to read or to set."""
    assert_same(jnp.array(x)[index], x[np.clip(index, -4, 3)])
    assert_same(jax_update("set", x, index, 7), x)
    with pytest.raises(IndexError):
        x[index]


@pytest.mark.parametrize("index", [0, -1])
def test_an_empty_axis_has_no_element(index):
    """Only on an empty axis does one integer out of bounds raise, as in NumPy."""
    x = np.zeros((0, 3), "float32")
    with pytest.raises(IndexError):
        jnp.array(x)[index]
    with pytest.raises(IndexError):
        jax_update("set", x, index, 1.0)


@pytest.mark.filterwarnings("ignore:scatter inputs have incompatible types")
@STEADY
@given(
    x=arrays("int32", (4,)).map(lambda a: a // 64),
    index=st.integers(-4, 3),
    value=st.integers(-32, 32).map(lambda quarters: quarters / 4),
)
def test_a_float_takes_an_integer_array_through_float32(x, index, value):
    """Adding a float sums in float32, then cuts the whole array to integers."""
    want = x.astype("float32")
    want[index] += np.float32(value)
    assert_same(jax_update("add", x, index, value), want.astype("int32"))


def test_adding_a_half_to_integers():
    """``.at[i].add(0.5)`` keeps the dtype, cuts toward zero, and warns."""
    for before, after in [(2, 2), (0, 0), (-1, 0), (-3, -2)]:
        x = np.array([before, before], "int32")
        with pytest.warns(FutureWarning, match="cannot safely cast"):
            updated = jax_update("add", x, 1, 0.5)
        assert_same(updated, np.array([before, after], "int32"))
        with pytest.raises(TypeError):
            x[1:] += 0.5


def test_adding_a_float_rounds_large_integers_elsewhere():
    """Past 2**24, adding even 0.0 changes elements that the index never named."""
    x = np.array([0, 2**24 + 1], "int32")
    with pytest.warns(FutureWarning, match="cannot safely cast"):
        updated = jax_update("add", x, 0, 0.0)
    assert_same(updated, np.array([0, 2**24], "int32"))


@pytest.mark.parametrize("operation", ["add", "subtract", "multiply"])
def test_bool_arrays_refuse_arithmetic(operation):
    """A bool array takes no add, subtract or multiply."""
    with pytest.raises(TypeError, match="does not accept dtype bool"):
        jax_update(operation, np.array([True, False]), 0, True)
