"""``x.at[index]`` updates against NumPy's in-place ones, on random inputs."""

import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from tests.helpers.strategies import STEADY, arrays, assert_same

SHAPES = [(4,), (3, 2), (), (0,), (0, 3), (2, 3, 2), (2, 0, 3)]
NUMBERS = ["int8", "int32", "uint8", "float32"]
REPEATABLE = {
    "add": np.add,
    "subtract": np.subtract,
    "multiply": np.multiply,
    "min": np.minimum,
    "max": np.maximum,
}
UPDATES = REPEATABLE | {
    "set": lambda old, new: new,
    "divide": np.divide,
    "power": np.power,
}


def numpy_assign(operation, x, index, value):
    """A copy of `x` after ``x[index] = value`` or ``x[index] op= value``."""
    # True division everywhere: an integer array becomes float32.
    after = x.astype("float32") if operation == "divide" else x.copy()
    with np.errstate(over="ignore"):  # a zero-dimensional integer wraps loudly
        after[index] = UPDATES[operation](after[index], value)
    return after


def jax_update(operation, x, index, value):
    """``x.at[index].operation(value)``, after which `x` must be as before."""
    original = jnp.array(x)
    updated = getattr(original.at[index], operation)(value)
    np.testing.assert_array_equal(original, x)
    return updated


def basic_index(shape):
    """Integers, slices and an ellipsis."""
    return hnp.basic_indices(shape).map(lambda i: i if isinstance(i, tuple) else (i,))


def places(size, unique):
    """An integer array for an axis, from either end."""
    if not size:
        return st.just(np.zeros(0, "int32"))
    key = (lambda place: place % size) if unique else None
    some = st.lists(st.integers(-size, size - 1), max_size=5, unique_by=key)
    return some.map(lambda drawn: np.array(drawn, "int32"))


@st.composite
def integer_arrays(draw, shape, unique=False):
    """An integer array for the last axis, or for the first with others behind it."""
    if not shape:
        return ()
    if draw(st.booleans()):
        return ..., draw(places(shape[-1], unique))
    return draw(places(shape[0], unique)), *draw(basic_index(shape[1:]))


def unique_integer_arrays(shape):
    """The same, no place named twice."""
    return integer_arrays(shape, unique=True)


@st.composite
def masks(draw, shape):
    """A boolean mask over every axis, or over the first one only."""
    axes = draw(st.sampled_from(sorted({len(shape), min(len(shape), 1)})))
    return draw(arrays("bool", shape[:axes]))


@st.composite
def cases(draw, operation, indices):
    """An array, an index into it, and a value that broadcasts to ``x[index]``."""
    dtypes = [*NUMBERS, "bool"] if operation in ("set", "min", "max") else NUMBERS
    dtype = draw(st.sampled_from(dtypes))
    x = draw(arrays(dtype, draw(st.sampled_from(SHAPES))))
    index = draw(indices(x.shape))
    if operation == "power":
        return x, index, draw(st.integers(0, 3))
    target = np.shape(x[index])
    value = draw(arrays(dtype, draw(st.sampled_from([target, target[1:], ()]))))
    return x, index, value % 8 + 1 if operation == "divide" else value


@pytest.mark.parametrize(
    "indices", [basic_index, unique_integer_arrays, masks], ids=lambda f: f.__name__
)
@pytest.mark.parametrize("operation", UPDATES)
@settings(STEADY, max_examples=20)
@given(data=st.data())
def test_an_update_is_numpys_assignment(operation, indices, data):
    x, index, value = data.draw(cases(operation, indices))
    want = numpy_assign(operation, x, index, value)
    assert_same(jax_update(operation, x, index, value), want)


@pytest.mark.parametrize("operation", REPEATABLE)
@settings(STEADY, max_examples=30)
@given(data=st.data())
def test_repeated_indices_all_count(operation, data):
    """In any order, as in ``ufunc.at``; NumPy's own assignment counts the last only."""
    x, index, value = data.draw(cases(operation, integer_arrays))
    want = x.copy()
    REPEATABLE[operation].at(want, index, value)
    assert_same(jax_update(operation, x, index, value), want)


# From here on, where JAX and NumPy differ.


@pytest.mark.parametrize("operation", ["set", *REPEATABLE])
@STEADY
@given(
    x=arrays("int32", (4,)),
    index=st.permutations([-9, -6, -5, -4, -1, 1, 2, 4, 5, 9]),
    value=arrays("int32", (10,)),
)
def test_out_of_bounds_updates_are_dropped(operation, x, index, value):
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
    want = x[np.clip(index, -4, 3)]
    assert_same(jnp.array(x)[np.array(index)], want)
    assert_same(jnp.array(x).at[np.array(index)].get(), want)
    assert_same(jnp.array(x)[index[0]], want[0])


def test_a_number_as_index_raises_on_an_empty_axis():
    """To read, a program shows; to write as well."""
    with pytest.raises(IndexError):
        jax_update("set", np.zeros((0, 3)), -1, 1.0)


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
